//! What is done with each column, by its field, its heading and what the user wishes.

use super::super::admit::resolve;
use super::super::cells::Words;
use super::super::identifiers::{Identifier, by_heading};
use super::super::mapping::{Synonyms, fields_of};
use super::super::preview::Preview;
use super::Wishes;
use super::rewrite::{dates, is_written_as_date};
use crate::model::failure::Failure;
use crate::model::field::{Field, Kind};
use crate::model::phrase::Phrase;

/// What is done with a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// It stays as it is.
    Keep(Reason),
    /// Its person numbers become pseudonyms.
    Pseudonym,
    /// It becomes bands of age; from a date or a year of birth, or an age.
    AgeBand(Field),
    /// It becomes bands of service; from a hire date, or years.
    ServiceBand(Field),
    /// Its dates become years.
    Year,
    /// It goes.
    Drop(Reason),
    /// It was added: the sex that person numbers state.
    AddSex,
}

/// Why a column stays or goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The user wishes it.
    Asked,
    /// It stands for a field that is no identifier.
    Field(Field),
    /// It holds direct identifiers.
    Identifier(Identifier),
    /// Its band stands in another column already.
    SameBand,
    /// Nothing identifying was found in it, and its heading is not known.
    Unknown,
}

impl Treatment {
    /// The headings of columns of bands.
    pub const BANDS: [&str; 2] = ["age_band", "service_band"];

    /// The heading of the column where it is not the one of the file.
    pub const fn heading(self) -> Option<&'static str> {
        match self {
            Treatment::AgeBand(_) => Some(Self::BANDS[0]),
            Treatment::ServiceBand(_) => Some(Self::BANDS[1]),
            _ => None,
        }
    }

    /// Whether it needs to know the day that ages are taken at.
    const fn needs_date(self) -> bool {
        matches!(
            self,
            Treatment::AgeBand(Field::BirthDate | Field::BirthYear)
                | Treatment::ServiceBand(Field::HireDate)
        )
    }
}

/// What bands are made from, the most exact first.
const AGES: [Field; 3] = [Field::BirthDate, Field::BirthYear, Field::Age];
const SERVICE: [Field; 2] = [Field::HireDate, Field::TenureYears];

/// The treatment of each column, before its cells are screened for people.
pub(super) fn of_columns(
    preview: &Preview,
    columns: &[Words],
    wishes: &Wishes,
) -> Result<Vec<Treatment>, Failure> {
    let at = |names: &[String]| -> Result<Vec<usize>, Failure> {
        let found = names.iter().map(|name| resolve(preview, name));
        found
            .map(|known| known.map(|(_, _, column)| column))
            .collect()
    };
    let (keep, drop) = (at(wishes.keep)?, at(wishes.drop)?);
    let columns = Columns::of(preview, columns);
    let usual = |column: usize| columns.usual(column);
    let treatments: Vec<Treatment> = (0..columns.fields.len())
        .map(|column| match usual(column) {
            Treatment::Drop(reason) if !keep.contains(&column) => Treatment::Drop(reason),
            _ if drop.contains(&column) => Treatment::Drop(Reason::Asked),
            _ if keep.contains(&column) => Treatment::Keep(Reason::Asked),
            usual => usual,
        })
        .collect();
    let dated = treatments
        .iter()
        .position(|treatment| treatment.needs_date());
    match dated.filter(|_| wishes.reference_date.is_none()) {
        None => Ok(treatments),
        Some(column) => {
            let heading = preview.header.headings[column].as_str();
            let failure = Failure::input(Phrase::fail_no_reference_date(heading));
            Err(failure.hint(Phrase::hint_reference_date()))
        }
    }
}

/// The columns of a file and what they stand for.
struct Columns<'a> {
    preview: &'a Preview,
    words: &'a [Words],
    /// The field of each column, and whether it was found by more than the heading.
    fields: Vec<Option<(Field, bool)>>,
}

impl Columns<'_> {
    fn of<'a>(preview: &'a Preview, words: &'a [Words]) -> Columns<'a> {
        let field = |(column, heading): (usize, &String)| {
            let mut known = preview.mapping.columns.iter();
            match known.find(|known| known.column == column) {
                Some(known) => Some((known.field, true)),
                None => match fields_of(heading, &Synonyms::default()).as_slice() {
                    [only] => Some((*only, false)),
                    _ => None,
                },
            }
        };
        let headings = preview.header.headings.iter().enumerate();
        Columns {
            preview,
            words,
            fields: headings.map(field).collect(),
        }
    }

    /// The treatment of a column that the user says nothing about.
    fn usual(&self, column: usize) -> Treatment {
        let heading = &self.preview.header.headings[column];
        let drop = |kind| Treatment::Drop(Reason::Identifier(kind));
        match self.fields[column] {
            Some((Field::PersonId, true)) => return Treatment::Pseudonym,
            Some((Field::Name, _)) => return drop(Identifier::Name),
            Some((field, _)) if AGES.contains(&field) => {
                return self.band(column, &AGES, Treatment::AgeBand(field));
            }
            Some((field, _)) if SERVICE.contains(&field) => {
                return self.band(column, &SERVICE, Treatment::ServiceBand(field));
            }
            Some((field, _)) if field.kind() == Kind::Date => return Treatment::Year,
            Some((field, true)) => return Treatment::Keep(Reason::Field(field)),
            _ => {}
        }
        match (by_heading(heading), self.fields[column]) {
            (Some(kind), _) => drop(kind),
            (None, Some((Field::PersonId, _))) => drop(Identifier::EmployeeId),
            _ if are_dates(&self.words[column]) => Treatment::Year,
            _ => Treatment::Keep(Reason::Unknown),
        }
    }

    /// Of several columns that give the same band, the most exact and then the first gives it.
    fn band(&self, column: usize, fields: &[Field], band: Treatment) -> Treatment {
        let with = |field: &Field| {
            let mut columns = self.fields.iter();
            columns.position(|known| known.is_some_and(|(known, _)| known == *field))
        };
        if fields.iter().find_map(with) == Some(column) {
            band
        } else {
            Treatment::Drop(Reason::SameBand)
        }
    }
}

/// Whether half of the values are days, written out as such.
fn are_dates(words: &Words) -> bool {
    let counts = words.counts();
    let (mut filled, mut days) = (0, 0);
    for ((label, day), count) in words.labels.iter().zip(dates(&words.labels)).zip(counts) {
        filled += count * u64::from(!label.is_empty());
        days += count * u64::from(day.is_some() && is_written_as_date(label));
    }
    days > 0 && days * 2 >= filled
}
