//! Which columns of a file say how far applicants came.

use std::collections::{BTreeMap, BTreeSet};

use super::scale::scale;
use super::words::{Meaning, is_advert, is_progress, meaning};
use super::{Progress, Told};
use crate::intake::admit::unknown_column;
use crate::intake::number::{self, DecimalMark};
use crate::intake::preview::Preview;
use crate::intake::vocabulary::is_placeholder;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;

/// Finds the columns that say how far applicants came.
///
/// What the user names comes first; then a column of a known heading whose words are known; then columns whose headings
/// are stages; then a column of known words; and a known heading last.
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
/// When there is none, or several can be meant, or the one that the user names is not there or says who somebody is.
pub fn find(preview: &Preview, told: &Told) -> Result<Progress, Failure> {
    if let Some(heading) = told.column {
        return named(preview, heading, told);
    }
    let places: Vec<_> = told
        .stages
        .iter()
        .map(|name| preview.column_of(name))
        .collect();
    if let Some(columns) = places.iter().copied().collect::<Option<Vec<usize>>>()
        && !columns.is_empty()
    {
        return Ok(wide(preview, &columns));
    }
    let columns = || (0..preview.samples.len()).filter(|column| may_tell(preview, *column));
    let headed = |column: &usize| is_progress(&preview.samples[*column].heading);
    let read = |column: &usize| reads(preview, *column, told);
    let own = |column: &usize| in_words(preview, *column, told);
    let stages = stage_columns(preview);
    let by_heading: Vec<usize> = columns().filter(headed).collect();
    let by_both: Vec<usize> = by_heading.iter().copied().filter(read).collect();
    let by_words: Vec<usize> = columns().filter(own).collect();
    let found = match () {
        () if !by_both.is_empty() => by_both,
        () if stages.len() > 1 => return Ok(wide(preview, &stages)),
        () if !by_words.is_empty() => by_words,
        () if !stages.is_empty() => return Ok(wide(preview, &stages)),
        () => by_heading,
    };
    // some of the stages that the user names are headings, so the others should be
    let mistaken = told
        .stages
        .iter()
        .zip(&places)
        .find(|(_, place)| place.is_none());
    match (found.as_slice(), mistaken) {
        ([column], _) => Ok(Progress::Words(preview.samples[*column].heading.clone())),
        ([], Some((name, _))) if places.iter().any(Option::is_some) => {
            Err(unknown_column(preview, name))
        }
        (several, _) => Err(which(preview, several)),
    }
}

/// The heading of the column that says what was applied for, unless nearly every row has another value in it.
pub fn advert(preview: &Preview) -> Option<String> {
    let repeats = |column: &usize| {
        let distinct: BTreeSet<&str> = filled(preview, *column).collect();
        distinct.len() * 2 <= filled(preview, *column).count()
    };
    let heading = |column: usize| &preview.samples[column].heading;
    let mut adverts = (0..preview.samples.len()).filter(|column| is_advert(heading(*column)));
    adverts.find(repeats).map(|column| heading(column).clone())
}

/// The column that the user names. Its words may come to be told, so it must not say who somebody is.
fn named(preview: &Preview, heading: &str, told: &Told) -> Result<Progress, Failure> {
    let column = preview
        .column_of(heading)
        .ok_or_else(|| unknown_column(preview, heading))?;
    if !may_tell(preview, column) && !reads(preview, column, told) {
        return Err(Failure::input(Phrase::fail_flag("--stage-column", heading))
            .cause(Phrase::cause_candidates(preview.header.headings.join(", "))));
    }
    Ok(Progress::Words(preview.samples[column].heading.clone()))
}

/// Columns for one stage each: counts, or yes and no.
fn wide(preview: &Preview, columns: &[usize]) -> Progress {
    let headings = columns
        .iter()
        .map(|column| preview.samples[*column].heading.clone());
    let counts = columns
        .iter()
        .map(|column| counts(preview, *column))
        .collect();
    match headings.collect() {
        headings if columns.len() > 1 && are_of_people(counts) => Progress::Counts(headings),
        headings => Progress::Each(headings),
    }
}

/// The whole numbers in a column; `None` if something else is in it.
fn counts(preview: &Preview, column: usize) -> Option<Vec<f64>> {
    let number = |value: &str| Some(number::read(value, DecimalMark::Point).ok()??.value);
    let whole = |value: &str| number(value).filter(|number| number.fract() == 0.0);
    filled(preview, column).map(whole).collect()
}

/// Whether columns of numbers are numbers of people: not all 0 or 1, and neither years nor dates.
fn are_of_people(columns: Option<Vec<Vec<f64>>>) -> bool {
    let numbers: Vec<f64> = columns.into_iter().flatten().flatten().collect();
    let is_year = |number: &f64| (1950.0..2100.0).contains(number);
    numbers.iter().any(|number| *number > 1.0)
        && numbers.iter().all(|number| *number < 19_000_000.0)
        && !numbers.iter().all(is_year)
}

/// The columns whose headings are stages, first to last, where no two are of one rank and the values are counts, yes and
/// no, or dates. None if the application is the only one.
fn stage_columns(preview: &Preview) -> Vec<usize> {
    let mut ranks: BTreeMap<u8, usize> = BTreeMap::new();
    for (column, sample) in preview.samples.iter().enumerate() {
        let Some(Meaning::Stage { rank, .. }) = meaning(&sample.heading) else {
            continue;
        };
        let said = |word: &str| {
            matches!(
                meaning(word),
                Some(Meaning::Yes | Meaning::No | Meaning::Failed)
            )
        };
        let of_stage = |word: &str| said(word) || word.starts_with(|c: char| c.is_ascii_digit());
        if filled(preview, column).all(of_stage) && ranks.insert(rank, column).is_some() {
            return Vec::new();
        }
    }
    ranks
        .remove(&0)
        .filter(|_| !ranks.is_empty())
        .into_iter()
        .chain(ranks.into_values())
        .collect()
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
    let is_own = |word: &str| {
        word.len() > 2 && !matches!(meaning(word), None | Some(Meaning::Yes | Meaning::No))
    };
    let said = !told.passed.is_empty() || !told.stages.is_empty();
    (said || filled(preview, column).any(is_own)) && reads(preview, column, told)
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
