//! From a file of a statistics office to a population benchmark: PC-Axis, JSON-stat, or a long table of any kind.

use super::number::DecimalMark;
use super::preview::Said;
use super::source::Source;
use super::{json_stat, px};
use crate::model::failure::Failure;
use crate::study::benchmark::Benchmark;

mod coded;
mod long;
mod understand;
pub mod unit;

/// The largest file that is read, unpacked from gzip.
const LARGEST: u64 = 1 << 29;

/// Reads a benchmark; what it is, is told by its content.
///
/// A long table has a column for each category, one of counts or shares, and if it likes one of sources and one of years.
/// Dimensions get names by which every table can be cut: `region`, `sex`, `age`, `year`, with `women` and `men`; their
/// totals are recognised. `decimal` settles the decimal mark of a long table whose shares can be read in two ways.
///
/// # Errors
/// When the file cannot be read, breaks its format, or has no column of counts or shares, or several.
///
/// ```
/// use paritet::intake::{benchmark::benchmark, preview::Said, source::Source};
/// use paritet::study::benchmark::BenchmarkCondition;
///
/// let text = "Kommun;Kön;Ålder;Folkmängd 2025\nÅs;kvinnor;20-66;512\nÅs;män;20-66;488\nÅs;totalt;20-66;1 000\n";
/// let people = benchmark(Source::memory("people.csv", text.into()), &Said::default(), None)?;
/// let people = people.cut(&BenchmarkCondition::parse("region=ås,age=20..66")?)?;
/// assert_eq!(people.share_of("sex", &["women"])?.share, Some(0.512));
/// assert_eq!(people.period(), Some("2025"));
/// # Ok::<(), paritet::model::failure::Failure>(())
/// ```
pub fn benchmark(
    source: Source,
    said: &Said,
    decimal: Option<DecimalMark>,
) -> Result<Benchmark, Failure> {
    let (head, name) = (source.head()?, source.name().to_owned());
    let mut table = if px::is_px(&head) {
        px::read(&name, &source.all(LARGEST)?)?
    } else if json_stat::is_json_stat(&head) {
        json_stat::read(&name, &source.all(LARGEST)?)?
    } else {
        long::read(source, said, decimal)?
    };
    understand::understand(&mut table);
    table.table.get_or_insert(name);
    Ok(table)
}

#[cfg(test)]
mod tests;
