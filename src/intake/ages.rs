//! Ages at a reference date: completed years by date of birth, the difference of years where only the year is known.

use jiff::civil::Date;
use rayon::prelude::*;

use super::date::{self, Reading, latest_year};
use super::findings::{LATEST_YEAR, convention};
use super::identity::{self, Fit};
use super::mapping::{Synonyms, names};
use super::preview::Preview;
use crate::model::field::Field;

/// Nobody at work is older; a birth that makes somebody older is a slip of the pen.
const OLDEST: i16 = 120;
/// A year of two digits in a column of dates may lie so far ahead, but nobody is born after the reference date.
const YEARS_AHEAD: i16 = 10;

/// The column that tells ages best, and the field it is.
pub(super) fn source(preview: &Preview) -> Option<(Field, usize)> {
    let is_identity = |column: usize| {
        let values = preview.samples[column].values.iter().map(String::as_str);
        Fit::of(values).country().is_some()
    };
    [
        Field::Age,
        Field::BirthDate,
        Field::BirthYear,
        Field::PersonId,
    ]
    .into_iter()
    .filter_map(|field| Some((field, preview.mapping.column(field)?)))
    .find(|(field, column)| *field != Field::PersonId || is_identity(*column))
}

/// The age that each label of a column tells; NaN where it tells none, or there is no reference date.
pub(super) fn of(field: Field, labels: &[String], reference: Option<Date>) -> Vec<f64> {
    let Some(reference) = reference else {
        return vec![f64::NAN; labels.len()];
    };
    let country = Fit::of(labels.iter().map(String::as_str)).country();
    let (convention, _) = convention(labels, reference.year().saturating_sub(YEARS_AHEAD));
    let age = |label: &String| {
        let age = match field {
            Field::PersonId => {
                let identity = identity::read(label, country, reference.year())?;
                completed(identity.birth_date, reference)
            }
            _ => match date::read(label, convention) {
                Ok(Some(Reading::Date(born))) => completed(born, reference),
                Ok(Some(Reading::Year(born))) => reference.year() - born,
                _ => reference.year() - short_year(label, reference.year())?,
            },
        };
        (0..=OLDEST).contains(&age).then_some(f64::from(age))
    };
    labels
        .par_iter()
        .map(|label| age(label).unwrap_or(f64::NAN))
        .collect()
}

/// The numbers of the labels as a column.
pub(super) fn spread(codes: &[Vec<u32>], numbers: &[f64]) -> Vec<Vec<f64>> {
    let block = |codes: &Vec<u32>| codes.iter().map(|code| numbers[*code as usize]).collect();
    codes.par_iter().map(block).collect()
}

/// The latest day that labels of a reference period state; a year is taken to its end.
pub(super) fn latest(labels: &[String]) -> Option<Date> {
    let (convention, _) = convention(labels, LATEST_YEAR);
    let day = |label: &String| match date::read(label, convention).ok()?? {
        Reading::Date(date) => Some(date),
        Reading::Year(year) => Date::new(year, 12, 31).ok(),
        Reading::OpenEnd => None,
    };
    labels.iter().filter_map(day).max()
}

/// The day that stands beside a heading for the reference period, in the lines above the header.
pub(super) fn dated(titles: &[Vec<String>], extra: &Synonyms) -> Option<Date> {
    let beside = |row: &Vec<String>| {
        let heading = |cell: &String| names(cell.trim_end_matches(':'), Field::Period, extra);
        let after = row.iter().skip_while(|cell| !heading(cell)).skip(1);
        let filled = after.filter(|cell| !cell.trim().is_empty()).take(1);
        latest(&filled.cloned().collect::<Vec<_>>())
    };
    titles.iter().find_map(beside)
}

/// Years completed at a date.
fn completed(born: Date, at: Date) -> i16 {
    let not_yet = (at.month(), at.day()) < (born.month(), born.day());
    at.year() - born.year() - i16::from(not_yet)
}

/// The year of birth that two digits stand for.
fn short_year(label: &str, latest: i16) -> Option<i16> {
    let digits = label.trim();
    let two = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
    two.then(|| digits.parse().ok())?
        .map(|digits| latest_year(digits, latest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn ages(field: Field, labels: &[&str], reference: Date) -> Vec<Option<f64>> {
        let labels: Vec<String> = labels.iter().map(|label| (*label).to_owned()).collect();
        let ages = of(field, &labels, Some(reference));
        ages.into_iter()
            .map(|age| (!age.is_nan()).then_some(age))
            .collect()
    }

    #[test]
    fn years_are_completed_on_the_birthday() {
        let born = ["1996-03-01", "1996-03-02", "29.2.1996", "", "2031-01-01"];
        assert_eq!(
            ages(Field::BirthDate, &born[..2], date(2026, 3, 1)),
            [Some(30.0), Some(29.0)]
        );
        assert_eq!(
            ages(Field::BirthDate, &born[2..], date(2026, 2, 28)),
            [Some(29.0), None, None]
        );
    }

    #[test]
    fn a_year_alone_is_subtracted() {
        assert_eq!(
            ages(
                Field::BirthYear,
                &["1996", "96", "27", "vet ej", "1850"],
                date(2026, 1, 1)
            ),
            [Some(30.0), Some(30.0), Some(99.0), None, None]
        );
    }

    /// Skatteverket's published test numbers.
    #[test]
    fn identity_numbers_tell_the_day() {
        let people = ["19811218-9876", "811218-9876", "8112189876"];
        assert_eq!(
            ages(Field::PersonId, &people, date(2026, 12, 17)),
            [Some(44.0); 3]
        );
    }

    #[test]
    fn without_a_day_there_is_no_age() {
        assert!(of(Field::BirthYear, &["1996".to_owned()], None)[0].is_nan());
        assert_eq!(
            latest(&["2024".into(), "2025".into(), String::new()]),
            Some(date(2025, 12, 31))
        );
        assert_eq!(latest(&["inget".into()]), None);
    }

    #[test]
    fn a_line_above_the_header_can_state_the_day() {
        let titles = vec![
            vec!["Rapport: Löner 2024".to_owned()],
            vec![
                "Uttagsdatum:".to_owned(),
                String::new(),
                "2026-03-01".into(),
            ],
        ];
        let found = dated(&titles, &Synonyms::default());
        assert_eq!(found, Some(date(2026, 3, 1)));
        assert_eq!(dated(&titles[..1], &Synonyms::default()), None);
    }
}
