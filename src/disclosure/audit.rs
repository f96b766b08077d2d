//! A last look at what is about to be written, from the texts themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, Origin, Row, Statistic};
use super::linked::{Closed, Figure, figure};
use super::policy::Policy;
use super::released::WITHHELD;
use super::rounding;
use crate::model::failure::Failure;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::Value;

/// The texts of a table, row by row.
pub type Texts = Vec<Vec<String>>;

/// What the texts of a run tell.
#[derive(Default)]
pub(super) struct Reading<'a> {
    /// What any figure is told of.
    pub(super) told: BTreeSet<Figure<'a>>,
    /// Means, as they stand there.
    pub(super) means: BTreeMap<Figure<'a>, f64>,
}

/// Reads back what the texts tell. A text that is a number must be the figure as it may be seen, no more exact.
///
/// # Errors
/// With the id of a table whose texts are not what may be seen of it.
pub(super) fn read<'a>(
    drafts: &'a [Draft],
    policy: &Policy,
    texts: &[Texts],
) -> Result<Reading<'a>, Failure> {
    let mut reading = Reading::default();
    for (number, draft) in drafts.iter().enumerate() {
        let texts = texts.get(number).ok_or_else(|| leak(draft))?;
        for (row, texts) in draft.rows.iter().zip(texts) {
            for ((value, origin), text) in row.cells.iter().zip(texts) {
                let Some(origin) = origin else { continue };
                if !as_released(text, value, origin, row, policy) {
                    return Err(leak(draft));
                }
                if tells(text, origin) {
                    reading.told.extend(figures(row, origin));
                }
                if let (Statistic::Mean, Ok(mean)) = (origin.statistic, text.parse()) {
                    let about = figure(row, origin.amount, origin.over);
                    reading.means.insert(about, mean);
                }
            }
        }
    }
    Ok(reading)
}

/// Whether what the texts tell leaves everything withheld as uncertain as the policy wants it: held against the proofs
/// that the search for further suppressions left, tables that differ from the true one and from which the same texts
/// would come.
///
/// # Errors
/// With the id of a table whose texts tell more than they may, or of the first where all of them together do.
pub(super) fn audit(
    drafts: &[Draft],
    closed: &Closed,
    policy: &Policy,
    texts: &[Texts],
) -> Result<(), Failure> {
    if !policy.protects() {
        return Ok(());
    }
    let reading = read(drafts, policy, texts)?;
    match drafts.first() {
        Some(first) if !closed.withstands(&reading.told) => Err(leak(first)),
        _ => Ok(()),
    }
}

fn leak(draft: &Draft) -> Failure {
    Failure::input(Phrase::fail_leak(Label::Table(draft.id.to_owned()))).hint(Phrase::hint_leak())
}

/// Whether a text tells something of amounts: headcounts do not, nor does a dash.
fn tells(text: &str, origin: &Origin) -> bool {
    let headcount = matches!(origin.statistic, Statistic::Count | Statistic::Share);
    !(headcount || text.is_empty() || text == WITHHELD)
}

/// What a figure tells of.
fn figures<'a>(row: &'a Row, origin: &'a Origin) -> impl Iterator<Item = Figure<'a>> {
    let amounts = row.amounts(origin).iter();
    amounts.flat_map(|amount| {
        let sides = origin.over.sides().iter();
        sides.map(|side| figure(row, amount, *side))
    })
}

/// Whether a text is no number, or the figure as the policy rounds it.
fn as_released(text: &str, value: &Value, origin: &Origin, row: &Row, policy: &Policy) -> bool {
    let Ok(text) = text.parse::<f64>() else {
        return true;
    };
    if matches!(value, Value::Name(_)) {
        return true; // a name may be a number
    }
    let n = row.people(origin);
    match rounding::rounded(value.clone(), origin, n, policy) {
        Value::Number(number) => text == number,
        Value::Count(count) => text == count as f64,
        _ => false,
    }
}
