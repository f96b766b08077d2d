//! Where a file says how far applicants came, and what it says.
//!
//! Four forms are read: a column of words with the furthest stage of each applicant, or with the outcome; a column of yes
//! and no or of dates for each stage; and a column of counts for each stage.

mod scale;
mod words;

use std::collections::BTreeMap;

use super::admit::{Needs, unknown_column};
use super::number::{self, DecimalMark};
use super::preview::Preview;
use super::vocabulary::is_placeholder;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::applicants::{Applicants, NotCounts, Telling};
use crate::study::workforce::Workforce;
use scale::{Unread, scale};
use words::{Meaning, is_advert, is_progress, meaning};

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

/// Finds the columns that say how far applicants came.
///
/// ```
/// use paritet::intake::{preview::{Said, preview}, source::Source, stages::{Progress, Told, find}};
///
/// let text = "Kön;Annons;Steg\nKvinna;1;Ansökt\nMan;1;Anställd\n";
/// let preview = preview(Source::memory("applicants.csv", text.into()), &Said::default())?;
/// assert_eq!(find(&preview, &Told::default())?, Progress::Words("Steg".into()));
/// # Ok::<(), paritet::model::failure::Failure>(())
/// ```
///
/// # Errors
/// When there is none, or several can be meant, or the one that the user names is not there.
pub fn find(preview: &Preview, told: &Told) -> Result<Progress, Failure> {
    if let Some(heading) = told.column {
        let column = preview
            .column_of(heading)
            .ok_or_else(|| unknown_column(preview, heading))?;
        return Ok(Progress::Words(preview.header.headings[column].clone()));
    }
    let named: Option<Vec<usize>> = told
        .stages
        .iter()
        .map(|name| preview.column_of(name))
        .collect();
    if let Some(columns) = named.filter(|columns| !columns.is_empty()) {
        return Ok(wide(preview, &columns));
    }
    let columns = || (0..preview.samples.len()).filter(|column| may_tell(preview, *column));
    let headed = |column: &usize| is_progress(&preview.samples[*column].heading);
    let read = |column: &usize| reads(preview, *column, told);
    let by_both: Vec<usize> = columns().filter(headed).filter(read).collect();
    let stages = stage_columns(preview);
    if by_both.is_empty() && stages.len() > 1 {
        return Ok(wide(preview, &stages));
    }
    let by_words = columns()
        .filter(|column| in_words(preview, *column, told))
        .collect();
    let by_heading = columns().filter(headed).collect();
    let found = [by_both, stages, by_words, by_heading]
        .into_iter()
        .find(|found| !found.is_empty());
    match found.as_deref() {
        Some([column]) => Ok(Progress::Words(preview.samples[*column].heading.clone())),
        several => Err(which(preview, several.unwrap_or_default())),
    }
}

/// The heading of the column that says what was applied for.
pub fn advert(preview: &Preview) -> Option<String> {
    let mut headings = preview.header.headings.iter();
    headings.find(|heading| is_advert(heading)).cloned()
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
                let scale = scale(labels(column)?, column, told)
                    .map_err(|unread| unplaced(file, column, unread))?;
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
    !is_placeholder(word) && meaning(word) != Some(Meaning::Failed)
}

/// Whether a heading is that of the application itself.
fn is_application(heading: &str) -> bool {
    matches!(meaning(heading), Some(Meaning::Stage { rank: 0, .. }))
}

/// Columns for one stage each: counts, or yes and no.
fn wide(preview: &Preview, columns: &[usize]) -> Progress {
    let headings = columns
        .iter()
        .map(|column| preview.samples[*column].heading.clone())
        .collect();
    if columns.len() > 1
        && columns
            .iter()
            .all(|column| are_counts(filled(preview, *column)))
    {
        Progress::Counts(headings)
    } else {
        Progress::Each(headings)
    }
}

/// The columns whose headings are stages, first to last, where no two are of one rank and the values are counts, yes and
/// no, or dates.
fn stage_columns(preview: &Preview) -> Vec<usize> {
    let mut ranks: BTreeMap<u8, usize> = BTreeMap::new();
    for (column, sample) in preview.samples.iter().enumerate() {
        let Some(Meaning::Stage { rank, .. }) = meaning(&sample.heading) else {
            continue;
        };
        let said = |word: &str| matches!(meaning(word), Some(Meaning::Yes | Meaning::Failed));
        let of_stage = |word: &str| said(word) || word.starts_with(|c: char| c.is_ascii_digit());
        if !filled(preview, column).all(of_stage) {
            continue;
        }
        if ranks.insert(rank, column).is_some() {
            return Vec::new();
        }
    }
    ranks.into_values().collect()
}

/// Whether values are numbers of people: whole, not all 0 or 1, and neither years nor dates.
fn are_counts<'a>(values: impl Iterator<Item = &'a str>) -> bool {
    let number = |value: &str| number::read(value, DecimalMark::Point).ok().flatten();
    let counts: Option<Vec<f64>> = values.map(|value| Some(number(value)?.value)).collect();
    let is_year = |count: &f64| (1950.0..2100.0).contains(count);
    counts.is_some_and(|counts| {
        counts.iter().any(|count| *count > 1.0)
            && counts
                .iter()
                .all(|count| count.fract() == 0.0 && *count < 19_000_000.0)
            && !counts.iter().all(is_year)
    })
}

fn filled(preview: &Preview, column: usize) -> impl Iterator<Item = &str> {
    let values = preview.samples[column].values.iter().map(String::as_str);
    values.filter(|value| !is_placeholder(value))
}

/// Whether a column can tell of stages: not one that says who somebody is.
fn may_tell(preview: &Preview, column: usize) -> bool {
    const NEVER: [Field; 7] = [
        Field::PersonId,
        Field::Name,
        Field::Sex,
        Field::BirthDate,
        Field::BirthYear,
        Field::Age,
        Field::Count,
    ];
    NEVER
        .iter()
        .all(|field| preview.mapping.column(*field) != Some(column))
}

/// Whether the first values of a column can be read as stages.
fn reads(preview: &Preview, column: usize, told: &Told) -> bool {
    let words: Vec<String> = filled(preview, column).map(str::to_owned).collect();
    scale(&words, &preview.samples[column].heading, told).is_ok()
}

/// The same, by words that mean nothing else.
fn in_words(preview: &Preview, column: usize, told: &Told) -> bool {
    let own = |word: &str| !matches!(meaning(word), None | Some(Meaning::Yes)) && word.len() > 2;
    let said = !told.passed.is_empty() || !told.stages.is_empty();
    (said || filled(preview, column).any(own)) && reads(preview, column, told)
}

/// The failure of a file with no column that tells of stages, or several.
fn which(preview: &Preview, columns: &[usize]) -> Failure {
    let headings: Vec<&str> = match columns {
        [] => preview.header.headings.iter().map(String::as_str).collect(),
        several => several
            .iter()
            .map(|column| preview.samples[*column].heading.as_str())
            .collect(),
    };
    Failure::input(Phrase::fail_no_stages(preview.source.name()))
        .cause(Phrase::cause_candidates(headings.join(", ")))
        .hint(Phrase::hint_stage_column())
        .hint(Phrase::hint_stages())
}

/// Most words that a failure lists.
const LISTED: usize = 12;

/// The failure of words that are no stages. A word with a digit in it, or one of very many, is not told: the column may
/// hold something else.
fn unplaced(file: &str, column: &str, unread: Unread) -> Failure {
    let tellable = |words: &[String]| {
        let plain = |word: &String| !word.contains(|c: char| c.is_ascii_digit());
        (1..=LISTED).contains(&words.len()) && words.iter().all(plain)
    };
    let words = match unread {
        Unread::Absent(flag, word) => {
            return Failure::input(Phrase::fail_flag(flag, word))
                .cause(Phrase::cause_not_in_column(column));
        }
        Unread::Unknown(words) | Unread::Unordered(words) => words,
    };
    let failure = Failure::input(Phrase::fail_stage_words(file, column));
    match tellable(&words) {
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
