//! A file without its direct identifiers: pseudonyms for person numbers, bands for ages, years for dates.
//!
//! ```text
//! cells -> treatment of each column -> screened for people -> each distinct label rewritten once -> columns and report
//! ```

mod people;
mod rewrite;
mod treatment;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::cells::{self, Cells, Words};
use super::identifiers::in_text;
use super::identity::is_rounded;
use super::preview::Preview;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::provenance::LeftOut;
use crate::study::pseudonym::Pseudonyms;
use people::People;
pub use treatment::{Reason, Treatment};

/// What the user wants of it.
#[derive(Debug)]
pub struct Wishes<'a> {
    /// What pseudonyms are made with.
    pub pseudonyms: &'a Pseudonyms,
    /// The day that ages and years of service are taken at.
    pub reference_date: Option<Date>,
    /// Headings, or ids of fields, of columns that stay as they are.
    pub keep: &'a [String],
    /// Headings, or ids of fields, of columns that go.
    pub drop: &'a [String],
}

/// A column of the result.
pub struct Written {
    /// Its heading.
    pub heading: String,
    /// Its words.
    pub words: Words,
}

/// What became of a column. It holds no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// The heading in the file; of a column that was added, the one it has got.
    pub heading: String,
    /// What was done.
    pub treatment: Treatment,
    /// Rows with a value in it.
    pub values: u64,
    /// Rows whose value was left out because it could not be read.
    pub unreadable: u64,
    /// Rows whose value was left out because it points at a person.
    pub identifying: u64,
}

/// The result.
pub struct Pseudonymised {
    /// The columns to be written.
    pub columns: Vec<Written>,
    /// Where each row stands in the file.
    pub lines: Vec<u64>,
    /// What became of each column, in the order of the file, then of the columns that were added.
    pub fates: Vec<Fate>,
    /// Where a person stands who stood further up already.
    pub repeated: Vec<u64>,
    /// Rows without a person number.
    pub blank: u64,
    /// Rows whose person number a spreadsheet has shortened (`1,98E+11`): they have no pseudonym.
    pub rounded: u64,
    /// Rows that are no people.
    pub left_out: Vec<LeftOut>,
    /// Rows that were left out because their cells may stand under the wrong heading.
    pub ragged: Vec<u64>,
}

/// Reads a file and takes its direct identifiers away.
///
/// Person numbers become [`Pseudonyms`]; where only they state the sex, a column `sex` is added. Dates and years of birth and
/// ages become a column `age_band`, hire dates and years of service `service_band`, other dates become years. Columns of
/// direct identifiers go. In columns that stay a cell is emptied in which an e-mail address, an IBAN, an identity number or
/// the name of somebody in the file stands; where that is a tenth of the cells, the column goes.
/// What remains is personal data for whoever has the key: GDPR Art. 4(5).
///
/// ```
/// use paritet::intake::pseudonymise::{Wishes, pseudonymise};
/// use paritet::intake::{preview::{Said, preview}, source::Source};
/// use paritet::study::pseudonym::{Key, Pseudonyms};
///
/// let text = "Personnummer;Namn;Befattning\n811218-9876;Per Ek;Kock\n640823-3234;Bo Alm;Kock\n";
/// let file = preview(Source::memory("staff.csv", text.into()), &Said::default())?;
/// let pseudonyms = Pseudonyms::new(&Key::new([7; 32]), "mapping-2026");
/// let wishes = Wishes { pseudonyms: &pseudonyms, reference_date: None, keep: &[], drop: &[] };
/// let result = pseudonymise(&file, &wishes)?;
/// let headings: Vec<&str> = result.columns.iter().map(|column| column.heading.as_str()).collect();
/// assert_eq!(headings, ["Personnummer", "Befattning", "sex"]);
/// assert_eq!(result.columns[0].words.of(0), pseudonyms.of("198112189876"));
/// # Ok::<(), paritet::model::failure::Failure>(())
/// ```
///
/// # Errors
/// When the file cannot be read, a wished heading is not in it, ages are to be made without a reference date, or a column
/// that points at people by its cells is wished to be kept.
pub fn pseudonymise(preview: &Preview, wishes: &Wishes) -> Result<Pseudonymised, Failure> {
    let Cells {
        columns,
        lines,
        left_out,
        ragged,
    } = cells::read(preview)?;
    let treatments = treatment::of_columns(preview, &columns, wishes)?;
    let people = People::of(&columns, &treatments);
    let added = rewrite::sex(preview, &columns);
    let mut result = Pseudonymised {
        columns: Vec::new(),
        lines,
        fates: Vec::new(),
        repeated: Vec::new(),
        blank: 0,
        rounded: 0,
        left_out,
        ragged,
    };
    for (column, (words, treatment)) in columns.into_iter().zip(treatments).enumerate() {
        let heading = plain(&preview.header.headings[column], column);
        let screened = people.screen(&heading, &words, treatment)?;
        result.add(heading, words, screened, wishes);
    }
    if let Some(words) = added {
        let heading = Field::Sex.id().to_owned();
        result.add(heading, words, (Treatment::AddSex, Vec::new()), wishes);
    }
    Ok(result)
}

/// A heading, unless a row of data was taken for the headings.
fn plain(heading: &str, column: usize) -> String {
    match in_text(heading) {
        None => heading.to_owned(),
        Some(_) => format!("column {}", column + 1),
    }
}

impl Pseudonymised {
    /// Adds what becomes of a column under its treatment, without the labels that are to be hidden.
    fn add(
        &mut self,
        heading: String,
        words: Words,
        (treatment, hidden): (Treatment, Vec<bool>),
        wishes: &Wishes,
    ) {
        let counts = words.counts();
        let rows = |wanted: &dyn Fn(usize) -> bool| -> u64 {
            let labels = (0..counts.len()).filter(|label| wanted(*label));
            labels.map(|label| counts[label]).sum()
        };
        let filled = |label: usize| !words.labels[label].is_empty();
        let is_hidden = |label: usize| hidden.get(label) == Some(&true);
        let mut fate = Fate {
            heading: heading.clone(),
            treatment,
            values: rows(&filled),
            unreadable: 0,
            identifying: rows(&is_hidden),
        };
        if !matches!(treatment, Treatment::Drop(_)) {
            let rewritten = rewrite::labels(&words.labels, treatment, wishes);
            if treatment == Treatment::Pseudonym {
                self.rounded = rows(&|label| is_rounded(&words.labels[label]));
                self.blank = rows(&|label| rewritten[label].is_none()) - self.rounded;
                self.repeated = repeated(&words.codes, &rewritten, &self.lines);
            } else {
                fate.unreadable = rows(&|label| filled(label) && rewritten[label].is_none());
            }
            let labels = rewritten.into_iter().enumerate().map(|(label, text)| {
                let shown = text.filter(|_| !is_hidden(label));
                shown.unwrap_or_default()
            });
            self.columns.push(Written {
                heading: treatment.heading().map_or(heading, str::to_owned),
                words: Words {
                    labels: labels.collect(),
                    codes: words.codes,
                },
            });
        }
        self.fates.push(fate);
    }
}

/// The lines whose pseudonym stood further up already, however the number was written.
fn repeated(codes: &[u32], pseudonyms: &[Option<String>], lines: &[u64]) -> Vec<u64> {
    let mut first = BTreeMap::new();
    let same: Vec<Option<usize>> = (0..pseudonyms.len())
        .map(|label| {
            let pseudonym = pseudonyms[label].as_deref()?;
            Some(*first.entry(pseudonym).or_insert(label))
        })
        .collect();
    let mut seen = BTreeSet::new();
    codes
        .iter()
        .zip(lines)
        .filter(|(code, _)| same[**code as usize].is_some_and(|label| !seen.insert(label)))
        .map(|(_, line)| *line)
        .collect()
}

#[cfg(test)]
mod tests;
