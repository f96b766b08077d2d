//! What is said of the figures: the verdict, and the notes under the tables.

use super::{Outcome, tables};
use crate::disclosure::released::{Cell, Released, Row, Table};
use crate::measures::scope::Scope;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Role, Value};
use crate::study::benchmark::{Benchmark, Take, Taken, band};

/// What the released tables say first: the share of all staff against the benchmark, what the rules of thumb make of the
/// groups, and what the recruitment plan asks for.
///
/// It is made from what was released, so it cannot tell more than the tables.
pub fn verdict(outcome: &Outcome, released: &Released) -> Vec<Phrase> {
    let shares = released.table(tables::SHARES);
    let plan = released
        .table(tables::TARGET)
        .and_then(|table| of_plan(table, outcome));
    shares
        .and_then(|table| of_all(table, outcome))
        .into_iter()
        .chain(shares.and_then(of_rules))
        .chain(plan)
        .collect()
}

fn number(table: &Table, row: &Row, column: &str) -> Option<f64> {
    table.cell(row, column).and_then(|cell: Cell| cell.number())
}

fn of_all(table: &Table, outcome: &Outcome) -> Option<Phrase> {
    let number = |column| number(table, table.total()?, column);
    let group = outcome.people();
    let (Some(share), Some(benchmark)) = (number("share"), number("benchmark_share")) else {
        return Some(Phrase::verdict_share_none(group));
    };
    let shortfall = number("shortfall")?;
    let people = shortfall.abs().round() as u64;
    Some(match people {
        0 => Phrase::verdict_share_even(group, share, benchmark),
        _ if shortfall > 0.0 => Phrase::verdict_share_below(group, share, benchmark, people),
        _ => Phrase::verdict_share_above(group, share, benchmark, people),
    })
}

fn of_rules(table: &Table) -> Option<Phrase> {
    let rows = table.rows().iter().filter(|row| row.role() == Role::Part);
    let flagged =
        |row: &Row, column| table.cell(row, column) == Some(Cell::Shown(Value::Flag(true)));
    let judged: Vec<&Row> = rows
        .filter(|row| matches!(table.cell(row, "two_sd"), Some(Cell::Shown(Value::Flag(_)))))
        .collect();
    let count = |column| judged.iter().filter(|row| flagged(row, column)).count() as u64;
    (!judged.is_empty()).then(|| {
        Phrase::verdict_rules(
            judged.len() as u64,
            count("eighty_percent"),
            count("whole_person"),
            count("two_sd"),
            count("rules_disagree"),
        )
    })
}

fn of_plan(table: &Table, outcome: &Outcome) -> Option<Phrase> {
    let last = table.rows().last()?;
    let number = |column| number(table, last, column);
    let (hires, needed, goal) = (
        number("hires")? as u64,
        number("needed")? as u64,
        number("goal_share")?,
    );
    let group = outcome.people();
    Some(match needed {
        0 => Phrase::verdict_target_met(group, goal),
        _ if needed > hires => Phrase::verdict_target_out(group, hires, needed, goal),
        _ => Phrase::verdict_target(group, hires, needed, goal, number("chance")?),
    })
}

impl Outcome {
    /// The people looked for, to begin a sentence with.
    fn people(&self) -> Label {
        match self.attributes.as_slice() {
            [only] => only.people(),
            several => {
                let values: Vec<&str> = several
                    .iter()
                    .map(|attribute| attribute.value.as_str())
                    .collect();
                Label::Column(values.join(" + "))
            }
        }
    }
}

/// Where the benchmark comes from, for under the table of this id, and for under the first what was taken of it.
///
/// `conditions` are those it was cut by; `period` is what the staff is about, where the file tells it.
pub fn sources(
    table: &str,
    outcome: &Outcome,
    benchmark: &Benchmark,
    conditions: &[String],
    period: Option<&str>,
) -> Vec<Phrase> {
    if table == tables::SEGREGATION {
        return Vec::new(); // no benchmark in it
    }
    let year = benchmark
        .period()
        .map(str::to_owned)
        .or_else(|| latest(&outcome.taken));
    let parts = [&benchmark.source, &benchmark.table, &benchmark.title, &year];
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .map(|part| part.trim())
        .collect();
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let mut notes = vec![Phrase::benchmark_source(parts.join(", "))];
    if table != tables::SHARES {
        return notes;
    }
    let cut = Some(conditions.join(", ")).filter(|cut| !cut.is_empty());
    notes.extend(cut.map(Phrase::benchmark_cut));
    let taken = |takes: &[Take], write: fn(&Taken) -> String| -> Option<String> {
        let taken = outcome
            .taken
            .iter()
            .filter(|taken| takes.contains(&taken.take));
        Some(taken.map(write).collect::<Vec<_>>().join(", ")).filter(|text| !text.is_empty())
    };
    let member = |taken: &Taken| format!("{}={}", taken.dimension, taken.members.join("|"));
    let about = taken(&[Take::Only, Take::Latest], member);
    notes.extend(about.map(Phrase::benchmark_about));
    notes.extend(
        taken(&[Take::All, Take::Parts], |taken| taken.dimension.clone())
            .map(Phrase::benchmark_summed),
    );
    let totals = outcome
        .totals
        .iter()
        .map(|(dimension, label)| format!("{dimension}={label}"));
    let totals: Vec<String> = totals.chain(taken(&[Take::Total], member)).collect();
    if !totals.is_empty() {
        notes.push(Phrase::benchmark_totals(totals.join(", ")));
    }
    if outcome.missing > 0 {
        notes.push(Phrase::benchmark_missing(outcome.missing));
    }
    notes.extend(ages(outcome, benchmark));
    notes.extend(other_year(year.as_deref(), period));
    notes
}

/// The latest period, where one of several was taken.
fn latest(taken: &[Taken]) -> Option<String> {
    let latest = taken.iter().find(|taken| taken.take == Take::Latest)?;
    latest.members.first().cloned()
}

/// A warning where children or the old are among the people compared with.
fn ages(outcome: &Outcome, benchmark: &Benchmark) -> Option<Phrase> {
    const WORKING: (u32, u32) = (15, 74);
    let taken = |name: &str| outcome.taken.iter().any(|taken| taken.dimension == name);
    let dimensions = benchmark.dimensions.iter();
    let age = dimensions
        .filter(|dimension| taken(&dimension.name))
        .find(|dimension| {
            let bands: Vec<band::Band> = dimension
                .labels
                .iter()
                .filter_map(|label| band::read(label))
                .collect();
            let outside = |band: &band::Band| band.high < WORKING.0 || band.low > WORKING.1;
            dimension.is_called("age") && bands.iter().any(outside)
        });
    age.map(|age| Phrase::benchmark_ages(age.name.as_str()))
}

/// A warning where the benchmark is of another year than the staff.
fn other_year(benchmark: Option<&str>, staff: Option<&str>) -> Option<Phrase> {
    let (benchmark, staff) = (year(benchmark?)?, year(staff?)?);
    (benchmark != staff).then(|| Phrase::benchmark_year(benchmark.to_string(), staff.to_string()))
}

/// The year in a period, as `2025`, `2025K1` or `2026-03-01`.
pub fn year(period: &str) -> Option<i16> {
    let digits = period.split(|c: char| !c.is_ascii_digit());
    digits
        .filter(|digits| digits.len() == 4)
        .find_map(|digits| digits.parse().ok())
}

/// How the figures were made, for under the table of this id.
pub fn method(table: &str, outcome: &Outcome, scope: &Scope) -> Vec<Phrase> {
    match table {
        tables::SHARES => of_shares(outcome, scope),
        tables::FIT => {
            let without = Some(outcome.without_category).filter(|count| *count > 0);
            let without = without.map(Phrase::share_without_category);
            std::iter::once(Phrase::share_fit())
                .chain(without)
                .collect()
        }
        tables::SEGREGATION => vec![Phrase::segregation_method()],
        _ => vec![Phrase::target_method()],
    }
}

fn of_shares(outcome: &Outcome, scope: &Scope) -> Vec<Phrase> {
    let mut notes = vec![Phrase::share_tests(scope.level), Phrase::share_rules()];
    if !outcome.strata.is_empty() {
        notes.push(Phrase::share_weighted(Label::Column(
            outcome.strata.join(", "),
        )));
        let without = Some(outcome.without_stratum).filter(|count| *count > 0);
        notes.extend(without.map(Phrase::share_without_stratum));
    }
    notes
}
