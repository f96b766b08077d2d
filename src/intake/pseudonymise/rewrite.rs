//! New labels for old ones. `None` stands for what cannot be read, and for what is blank where that says nothing.

use jiff::civil::Date;

use super::super::cells::Words;
use super::super::date::{self, Convention, Epoch, Order, Reading};
use super::super::findings::LATEST_YEAR;
use super::super::identity::{self, Country, Fit, is_rounded};
use super::super::number::{self, DecimalMark};
use super::super::preview::Preview;
use super::super::vocabulary::is_placeholder;
use super::{Treatment, Wishes};
use crate::model::field::Field;
use crate::study::bands::{age_band, full_years, service_band};
use crate::study::pseudonym::normalise;

/// The labels of a column under its treatment.
pub(super) fn labels(
    labels: &[String],
    treatment: Treatment,
    wishes: &Wishes,
) -> Vec<Option<String>> {
    let today = wishes.reference_date;
    let banded = |years: Vec<Option<f64>>, band: fn(f64) -> Option<&'static str>| {
        let years = years.into_iter();
        years.map(|years| Some(band(years?)?.to_owned())).collect()
    };
    match treatment {
        Treatment::Keep(_) | Treatment::AddSex => labels.iter().cloned().map(Some).collect(),
        Treatment::Drop(_) => vec![None; labels.len()],
        Treatment::Pseudonym => {
            let year = today.map_or(LATEST_YEAR, Date::year);
            let identifiers = identifiers(labels, year).into_iter();
            identifiers
                .map(|id| Some(wishes.pseudonyms.of(&id?)))
                .collect()
        }
        Treatment::AgeBand(Field::Age) => banded(numbers(labels), age_band),
        Treatment::AgeBand(_) => banded(since(labels, today), age_band),
        Treatment::ServiceBand(Field::TenureYears) => banded(numbers(labels), service_band),
        Treatment::ServiceBand(_) => banded(since(labels, today), service_band),
        Treatment::Year => dates(labels)
            .into_iter()
            .map(|reading| {
                Some(match reading? {
                    Reading::Date(date) => date.year().to_string(),
                    Reading::Year(year) => year.to_string(),
                    Reading::OpenEnd => "9999".to_owned(),
                })
            })
            .collect(),
    }
}

/// Person numbers in the form that pseudonyms are made of: Swedish ones with the century, see [`normalise`].
fn identifiers(labels: &[String], year: i16) -> Vec<Option<String>> {
    let country = country(labels);
    labels
        .iter()
        .map(|label| {
            let blank = is_placeholder(label) || is_rounded(label);
            (!blank).then(|| identifier(label, country, year))
        })
        .collect()
}

fn identifier(label: &str, country: Option<Country>, year: i16) -> String {
    let tight = tight(label);
    let known = identity::read(&tight, country, year);
    match known.filter(|known| known.country == Country::Sweden) {
        None => normalise(label),
        Some(known) => {
            let digits: String = tight.chars().filter(char::is_ascii_digit).collect();
            let short = digits.get(digits.len().saturating_sub(10)..);
            let century = known.birth_date.year() / 100;
            format!("{century}{}", short.unwrap_or_default())
        }
    }
}

/// Whose identity numbers a column holds, if it does.
fn country(labels: &[String]) -> Option<Country> {
    let labels: Vec<String> = labels.iter().map(|label| tight(label)).collect();
    Fit::of(labels.iter().map(String::as_str)).country()
}

/// Some systems set off the last digits by a space.
fn tight(label: &str) -> String {
    label.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The dates of a column; the day before the month where it cannot be told.
pub(super) fn dates(labels: &[String]) -> Vec<Option<Reading>> {
    let mut evidence = date::Evidence::default();
    labels.iter().for_each(|label| evidence.observe(label));
    let order = evidence.decide().map(|decision| decision.order);
    let convention = Convention {
        order: order.unwrap_or(Order::DayFirst),
        epoch: Epoch::Y1900,
        reference_year: LATEST_YEAR,
    };
    labels
        .iter()
        .map(|label| date::read(label, convention).ok().flatten())
        .collect()
}

/// Whether a label that can be read as a date is written as one: five or six digits can be anything.
pub(super) fn is_written_as_date(label: &str) -> bool {
    let digits = label.chars().filter(char::is_ascii_digit).count();
    digits == label.len() && digits == 8
        || label.contains(char::is_alphabetic)
        || label.matches(['-', '.', '/']).count() >= 2
}

/// Full years from each date to the day of reference; from a year alone, those completed in the course of that year.
fn since(labels: &[String], today: Option<Date>) -> Vec<Option<f64>> {
    let dates = dates(labels).into_iter();
    dates
        .map(|reading| match (reading?, today?) {
            (Reading::Date(date), today) => Some(f64::from(full_years(date, today))),
            (Reading::Year(year), today) => Some(f64::from(today.year() - year)),
            (Reading::OpenEnd, _) => None,
        })
        .collect()
}

fn numbers(labels: &[String]) -> Vec<Option<f64>> {
    let read = |label: &String| {
        let marks = [DecimalMark::Point, DecimalMark::Comma].into_iter();
        let mut readings = marks.filter_map(|mark| number::read(label, mark).ok().flatten());
        readings.next().map(|reading| reading.value)
    };
    labels.iter().map(read).collect()
}

/// The sex that identity numbers state, where the file has no column for it.
pub(super) fn sex(preview: &Preview, columns: &[Words]) -> Option<Words> {
    let mapping = &preview.mapping;
    if mapping.column(Field::Sex).is_some() || mapping.question(Field::Sex).is_some() {
        return None;
    }
    let first = mapping.column(Field::PersonId);
    let (numbers, country) = first
        .into_iter()
        .chain(0..columns.len())
        .find_map(|column| {
            let words = &columns[column];
            Some((words, country(&words.labels)?))
        })?;
    let sex = |label: &String| {
        let known = identity::read(&tight(label), Some(country), LATEST_YEAR);
        known.map_or(String::new(), |known| known.sex.id().to_owned())
    };
    Some(Words {
        codes: numbers.codes.clone(),
        labels: numbers.labels.iter().map(sex).collect(),
    })
}
