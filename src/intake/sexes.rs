//! The sex of each row: from its column, or from a national identity number where that is all there is.

use rayon::prelude::*;

use super::admit::{Readings, no_column};
use super::columns::{Columns, Places};
use super::findings::{Findings, LATEST_YEAR};
use super::identity::{self, Fit};
use super::preview::Preview;
use super::sex::{Ambiguity, Coding, Note, code};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::finding::Code;
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::study::workforce::SEXES;

/// Where the sex of a row is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SexSource {
    /// In a column of its own.
    Column(usize),
    /// In the identity number.
    Identity(usize),
}

/// Finds out where the sex stands; `None` if nowhere and it is not needed.
///
/// # Errors
/// When it is needed and nowhere to be found.
pub(super) fn source(preview: &Preview, needed: bool) -> Result<Option<SexSource>, Failure> {
    if let Some(column) = preview.mapping.column(Field::Sex) {
        return Ok(Some(SexSource::Column(column)));
    }
    if let Some(column) = preview.mapping.column(Field::PersonId) {
        let values = preview.samples[column].values.iter().map(String::as_str);
        if Fit::of(values).country().is_some() {
            return Ok(Some(SexSource::Identity(column)));
        }
    }
    if needed {
        Err(no_column(preview, &[Field::Sex]))
    } else {
        Ok(None)
    }
}

/// A sex by its id, as users write it.
pub fn named(id: &str) -> Option<Sex> {
    [Sex::Woman, Sex::Man, Sex::Other, Sex::Unknown]
        .into_iter()
        .find(|sex| sex.id() == id.trim().to_lowercase())
}

/// The sex of each label of a column of sexes.
///
/// # Errors
/// When the labels have two readings.
pub(super) fn of_codes(
    (codes, labels): (&[Vec<u32>], &[String]),
    heading: &str,
    readings: &Readings,
    columns: &Columns,
    findings: &mut Findings,
) -> Result<Vec<Sex>, Ambiguity> {
    let counts = counts(codes, labels.len());
    let labelled: Vec<(&str, u64)> = labels.iter().map(String::as_str).zip(counts).collect();
    let coding = code(&labelled, Some(heading), &readings.sex_map)?;
    tell(&coding, codes, columns, findings);
    let strange = |label: usize| {
        coding.notes.iter().any(|note| match *note {
            Note::Unrecognised { label: at, .. } | Note::Total { label: at, .. } => at == label,
            _ => false,
        })
    };
    let unstated: Vec<bool> = (0..labels.len())
        .map(|label| coding.sexes[label] == Sex::Unknown && !strange(label))
        .collect();
    let blank = columns.places(codes, |code| unstated[code as usize]);
    findings.add_if_any(Code::BlankSex, Some(Field::Sex), blank);
    Ok(coding.sexes)
}

/// The sex that each identity number states.
pub(super) fn of_identities(labels: &[String], findings: &mut Findings) -> Vec<Sex> {
    findings.add(
        Code::SexFromIdentity,
        Some(Field::PersonId),
        Places::default(),
    );
    let country = Fit::of(labels.iter().map(String::as_str)).country();
    let stated =
        |label: &String| identity::read(label, country, LATEST_YEAR).map(|identity| identity.sex);
    labels
        .iter()
        .map(|label| stated(label).unwrap_or(Sex::Unknown))
        .collect()
}

/// Turns the codes of a column into positions in [`SEXES`].
pub(super) fn decode(mut codes: Vec<Vec<u32>>, sexes: &[Sex]) -> Vec<Vec<u32>> {
    let position = |sex: &Sex| {
        let known = SEXES.iter().position(|known| known == sex);
        known.unwrap_or(SEXES.len() - 1) as u32
    };
    let translation: Vec<u32> = sexes.iter().map(position).collect();
    codes.par_iter_mut().for_each(|block| {
        block
            .iter_mut()
            .for_each(|code| *code = translation[*code as usize])
    });
    codes
}

/// How many rows have each label.
fn counts(codes: &[Vec<u32>], labels: usize) -> Vec<u64> {
    let none = || vec![0u64; labels];
    codes
        .par_iter()
        .fold(none, |mut counts, block| {
            block.iter().for_each(|code| counts[*code as usize] += 1);
            counts
        })
        .reduce(none, |a, b| a.iter().zip(b).map(|(a, b)| a + b).collect())
}

fn tell(coding: &Coding, codes: &[Vec<u32>], columns: &Columns, findings: &mut Findings) {
    let mut unknown = vec![false; coding.sexes.len()];
    for note in &coding.notes {
        match *note {
            Note::Iso5218 => findings.add(Code::SexReadAsIso, Some(Field::Sex), Places::default()),
            Note::Unrecognised { label, .. } | Note::Total { label, .. } => unknown[label] = true,
            Note::UserMap { .. } | Note::Heading(_) | Note::Neighbours { .. } => {}
        }
    }
    // all labels in one pass: there may be as many as rows
    let places = columns.places(codes, |code| unknown[code as usize]);
    findings.add_if_any(Code::UnknownSex, Some(Field::Sex), places);
}

/// The failure of codes that mean one sex or the other. Codes of a column of sexes are not secret.
pub(super) fn two_readings(
    preview: &Preview,
    heading: &str,
    labels: &[String],
    ambiguity: &Ambiguity,
) -> Failure {
    let reading = |sexes: &[Sex]| {
        ambiguity
            .labels
            .iter()
            .zip(sexes)
            .map(|(label, sex)| format!("{}={}", labels[*label], sex.id()))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let [first, second] = &ambiguity.readings;
    Failure::input(Phrase::fail_ambiguous(preview.source.name(), heading))
        .cause(Phrase::cause_two_sex_readings(format!(
            "{} / {}",
            reading(first),
            reading(second)
        )))
        .hint(Phrase::hint_sex_map())
}
