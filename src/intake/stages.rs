//! Where a file says how far applicants came, and what it says.
//!
//! Four forms are read: a column of words with the furthest stage of each applicant, or with the outcome; a column of yes
//! and no or of dates for each stage; and a column of counts for each stage.

mod find;
mod scale;
mod words;

use super::admit::Needs;
use super::vocabulary::is_placeholder;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::applicants::{Applicants, NotCounts, Telling};
use crate::study::workforce::Workforce;
pub use find::{advert, find};
use scale::{Unread, scale};
use words::{Meaning, is_application, meaning};

/// What the user says of the stages.
#[derive(Clone, Copy, Debug, Default)]
pub struct Told<'a> {
    /// The column of words.
    pub column: Option<&'a str>,
    /// The stages, first to last: words of that column, or headings.
    pub stages: &'a [String],
    /// The words that are a pass.
    pub passed: &'a [String],
}

/// The columns that say how far applicants came, by heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// One with the furthest stage, or the outcome, in words.
    Words(String),
    /// One for each stage, first to last: yes, or any word or date, where it was reached.
    Each(Vec<String>),
    /// One for each stage, first to last: how many reached it. The first says how many applied.
    Counts(Vec<String>),
}

impl Progress {
    /// The headings.
    pub fn columns(&self) -> &[String] {
        match self {
            Progress::Words(column) => std::slice::from_ref(column),
            Progress::Each(columns) | Progress::Counts(columns) => columns,
        }
    }

    /// Adds the columns to what is read of a file.
    pub fn ask(&self, needs: &mut Needs) {
        let asked = match self {
            Progress::Counts(_) => &mut needs.any,
            _ => &mut needs.texts,
        };
        asked.extend_from_slice(self.columns());
    }

    /// The applicants of a file that was read, by the columns `by` of the workforce.
    ///
    /// # Errors
    /// When a word cannot be placed among the stages, or counts grow from one stage to the next. The words are told: they
    /// are few, and belong to no person.
    pub fn applicants(
        &self,
        workforce: &Workforce,
        by: &[String],
        told: &Told,
    ) -> Result<Applicants, Failure> {
        let file = workforce
            .files
            .first()
            .map_or("", |file| file.name.as_str());
        let missing = |column: &str| Failure::input(Phrase::fail_unknown_column(file, column));
        let labels = |column: &String| {
            let (_, labels) = workforce.labels(column).ok_or_else(|| missing(column))?;
            Ok::<_, Failure>(labels)
        };
        let (stages, columns) = match self {
            Progress::Counts(columns) => {
                return Applicants::of_counts(workforce, by, columns).map_err(
                    |problem| match problem {
                        NotCounts::Column(column) => missing(&column),
                        NotCounts::Grows(column) => {
                            Failure::input(Phrase::fail_stage_grows(file, column))
                                .hint(Phrase::hint_stages())
                        }
                    },
                );
            }
            Progress::Words(column) => {
                let labels = labels(column)?;
                let repeated = labels.len() <= workforce.rows();
                let scale = scale(labels, column, told)
                    .map_err(|unread| unplaced(file, column, unread, repeated))?;
                let telling = Telling {
                    column: column.clone(),
                    stage: scale.stage,
                };
                (scale.stages, vec![telling])
            }
            Progress::Each(columns) => {
                // a first column for the application is no stage
                let base = usize::from(is_application(&columns[0]));
                let telling = |(place, column): (usize, &String)| {
                    let place = place + 1 - base;
                    let reached = |word: &String| Some(if is_reached(word) { place } else { 0 });
                    let stage = labels(column)?.iter().map(reached).collect();
                    Ok(Telling {
                        column: column.clone(),
                        stage,
                    })
                };
                let tellings = columns.iter().enumerate().map(telling);
                (
                    columns[base..].to_vec(),
                    tellings.collect::<Result<_, Failure>>()?,
                )
            }
        };
        Applicants::of_words(workforce, by, stages, &columns)
            .ok_or_else(|| missing(Field::Sex.id()))
    }
}

/// Whether a cell of a column named for a stage says that it was reached.
fn is_reached(word: &str) -> bool {
    !is_placeholder(word) && !matches!(meaning(word), Some(Meaning::Failed | Meaning::No))
}

/// Most words that a failure lists.
const LISTED: usize = 12;

/// The failure of words that are no stages. They are told where they are few, have no digits and come again in the file:
/// otherwise the column may say who somebody is.
fn unplaced(file: &str, column: &str, unread: Unread, repeated: bool) -> Failure {
    let words = match unread {
        Unread::Absent(flag, word) => {
            return Failure::input(Phrase::fail_flag(flag, word))
                .cause(Phrase::cause_not_in_column(column));
        }
        Unread::Unknown(words) | Unread::Unordered(words) => words,
    };
    let plain = |word: &String| !word.contains(|c: char| c.is_ascii_digit());
    let tellable = repeated && (1..=LISTED).contains(&words.len()) && words.iter().all(plain);
    let failure = Failure::input(Phrase::fail_stage_words(file, column));
    match tellable {
        true => failure.cause(Phrase::cause_stage_words(words.join(", "))),
        false => failure,
    }
    .hint(Phrase::hint_stages())
    .hint(Phrase::hint_passed())
    .hint(Phrase::hint_stage_column())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
