//! The people of a file, recognised where they stand outside the columns that name them.

use std::collections::BTreeSet;

use super::super::cells::Words;
use super::super::identifiers::{Identifier, in_text};
use super::super::vocabulary;
use super::{Reason, Treatment};
use crate::model::failure::Failure;
use crate::model::field::Kind;
use crate::model::phrase::Phrase;
use crate::study::pseudonym::normalise;

/// Words of a name, given names included.
const NAME: std::ops::RangeInclusive<usize> = 2..=5;
/// Shorter person numbers are too often numbers of other things.
const SHORTEST_ID: usize = 5;
/// Rows from which on it can be told that each has a value of its own.
const FEWEST: u64 = 10;

/// Names and person numbers that stand in a file.
pub(super) struct People {
    /// The words of each name, folded and sorted: `Ek, Per` is `Per Ek`.
    names: BTreeSet<Vec<String>>,
    ids: BTreeSet<String>,
}

impl People {
    /// Those of the columns of names, taken together row by row, and of the column of person numbers.
    pub(super) fn of(columns: &[Words], treatments: &[Treatment]) -> People {
        const NAMES: Treatment = Treatment::Drop(Reason::Identifier(Identifier::Name));
        let with = |wanted: Treatment| {
            let both = columns.iter().zip(treatments);
            both.filter(move |(_, treatment)| **treatment == wanted)
                .map(|(words, _)| words)
        };
        let parts: Vec<(&Words, Vec<Vec<String>>)> = with(NAMES)
            .map(|words| {
                let split = |label: &String| vocabulary::words(label).collect();
                (words, words.labels.iter().map(split).collect())
            })
            .collect();
        let rows = parts.first().map_or(0, |(words, _)| words.codes.len());
        let name = |row: usize| {
            let of_row = parts
                .iter()
                .flat_map(|(words, split)| &split[words.codes[row] as usize]);
            sorted(of_row.map(String::as_str))
        };
        People {
            names: (0..rows)
                .map(name)
                .filter(|name| NAME.contains(&name.len()))
                .map(|name| name.into_iter().map(str::to_owned).collect())
                .collect(),
            ids: with(Treatment::Pseudonym)
                .flat_map(|words| &words.labels)
                .map(|label| normalise(label))
                .filter(|id| id.len() >= SHORTEST_ID)
                .collect(),
        }
    }

    /// The treatment of a column after a look at its cells, and which of its labels are to be hidden.
    ///
    /// # Errors
    /// When a column that the user wishes to keep points at people.
    pub(super) fn screen(
        &self,
        heading: &str,
        words: &Words,
        treatment: Treatment,
    ) -> Result<(Treatment, Vec<bool>), Failure> {
        let reason = match treatment {
            Treatment::Keep(Reason::Field(field)) if is_numeric(field.kind()) => {
                return Ok((treatment, Vec::new()));
            }
            Treatment::Keep(reason) => reason,
            _ => return Ok((treatment, Vec::new())),
        };
        let found: Vec<Option<Identifier>> = words
            .labels
            .iter()
            .map(|label| self.in_cell(label, reason))
            .collect();
        let counts = words.counts();
        let pointing = rows(&counts, |label| found[label].is_some());
        let filled = rows(&counts, |label| !words.labels[label].is_empty());
        if pointing == 0 || pointing * 10 < filled {
            let own = self.of_each_row(words, &counts, reason);
            return Ok(match own {
                Some(kind) => (Treatment::Drop(Reason::Identifier(kind)), Vec::new()),
                None => (treatment, found.iter().map(Option::is_some).collect()),
            });
        }
        if reason == Reason::Asked {
            let failure = Failure::input(Phrase::fail_keep_identity(heading));
            return Err(failure.hint(Phrase::hint_pseudonymise(heading)));
        }
        let most = Identifier::ALL
            .into_iter()
            .max_by_key(|kind| rows(&counts, |label| found[label] == Some(*kind)));
        let kind = most.unwrap_or(Identifier::FreeText);
        Ok((Treatment::Drop(Reason::Identifier(kind)), Vec::new()))
    }

    /// What a cell points at a person with. What the user wishes to keep is searched for identity numbers alone.
    fn in_cell(&self, cell: &str, reason: Reason) -> Option<Identifier> {
        let found = in_text(cell).or_else(|| self.names(cell).then_some(Identifier::OtherPerson));
        found.filter(|kind| reason != Reason::Asked || *kind == Identifier::NationalId)
    }

    /// Whether the name of one of them stands in a text.
    fn names(&self, text: &str) -> bool {
        if self.names.is_empty() {
            return false;
        }
        let words: Vec<String> = vocabulary::words(text).collect();
        NAME.flat_map(|length| words.windows(length)).any(|window| {
            let name: Vec<String> = sorted(window.iter().map(String::as_str))
                .into_iter()
                .map(str::to_owned)
                .collect();
            self.names.contains(&name)
        })
    }

    /// What a column is that has a value of its own for each row, or person numbers of the file.
    fn of_each_row(&self, words: &Words, counts: &[u64], reason: Reason) -> Option<Identifier> {
        let searched = match reason {
            Reason::Unknown => true,
            Reason::Field(field) => matches!(field.kind(), Kind::Code | Kind::Flag),
            _ => false,
        };
        let labels = || words.labels.iter().filter(|label| !label.is_empty());
        let filled = rows(counts, |label| !words.labels[label].is_empty());
        let share = |test: &dyn Fn(&str) -> bool| {
            rows(counts, |label| test(&words.labels[label])) as f64 / filled.max(1) as f64
        };
        if !searched || filled == 0 {
            return None;
        }
        if reason == Reason::Unknown && share(&|label| self.ids.contains(&normalise(label))) >= 0.9
        {
            return Some(Identifier::OtherPerson);
        }
        let distinct = labels().count() as u64;
        match () {
            () if filled < FEWEST => None,
            () if distinct == filled && share(&is_code) >= 0.9 => Some(Identifier::OwnCode),
            () if distinct * 2 > filled && share(&is_prose) >= 0.5 => Some(Identifier::FreeText),
            () => None,
        }
    }
}

fn rows(counts: &[u64], wanted: impl Fn(usize) -> bool) -> u64 {
    let labels = (0..counts.len()).filter(|label| wanted(*label));
    labels.map(|label| counts[label]).sum()
}

fn sorted<'a>(words: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    words.collect::<BTreeSet<_>>().into_iter().collect()
}

const fn is_numeric(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Number | Kind::Percent | Kind::Money | Kind::Year | Kind::Count
    )
}

/// One word of letters and digits, or digits with zeros in front: no amount and no text.
fn is_code(label: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    let letters = label.contains(char::is_alphabetic);
    let one_word = label
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let zeros = label.len() > 3 && label.starts_with('0') && label.chars().all(is_digit);
    one_word && (zeros || letters && label.contains(is_digit))
}

/// Two words or more, in letters.
fn is_prose(label: &str) -> bool {
    label
        .split_whitespace()
        .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1)
        .count()
        > 1
}
