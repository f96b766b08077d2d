//! The data sheet of the Swiss standard analysis model (Logib module 1), as a workforce or as entries of the model.
//!
//! A column of it may hold ages, years of birth or dates of birth, and another years of service, years or dates of entry;
//! what a cell is, it says itself.

mod cells;

use jiff::civil::Date;

use super::admit::{Needs, no_column};
use super::number::{DecimalMark, FteScale};
use super::preview::Preview;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Sex;
use crate::study::logib::Entry;
use crate::study::rows;
use crate::study::workforce::{LINE, Workforce};
use cells::{Cells, mark_of};

/// The fields of the sheet; of age and service the one that says it outright comes first.
const FIELDS: [Field; 18] = [
    Field::PersonId,
    Field::Age,
    Field::BirthYear,
    Field::BirthDate,
    Field::TenureYears,
    Field::HireDate,
    Field::Education,
    Field::JobTitle,
    Field::JobLevel,
    Field::ProfessionalPosition,
    Field::FtePercent,
    Field::HoursPaid,
    Field::BaseMonthly,
    Field::FixedSupplement,
    Field::Thirteenth,
    Field::VariablePay,
    Field::WeeklyHours,
    Field::PopulationFlag,
];
const BIRTH: [Field; 3] = [Field::Age, Field::BirthYear, Field::BirthDate];
const SERVICE: [Field; 2] = [Field::TenureYears, Field::HireDate];
/// Fields of which nothing stands for columns that are not there; of several, one is enough.
const NEEDED: [&[Field]; 7] = [
    &BIRTH,
    &SERVICE,
    &[Field::Education],
    &[Field::JobLevel],
    &[Field::ProfessionalPosition],
    &[Field::FtePercent, Field::HoursPaid],
    &[Field::BaseMonthly],
];

/// A sheet, row by row.
pub struct Sheet {
    /// What the rows say.
    pub entries: Vec<Entry>,
    /// A code for each person's identity, 0 where it is blank; nothing where the sheet has no such column.
    pub ids: Option<Vec<u32>>,
    /// The line of the file that each row stands on.
    pub lines: Vec<u64>,
}

/// What is read of a file: the columns of the sheet as they are written, and sexes.
///
/// # Errors
/// When a column is missing that the model cannot do without.
pub fn needs(previews: &[Preview]) -> Result<Needs, Failure> {
    for preview in previews {
        let has = |field: &Field| preview.mapping.column(*field).is_some();
        let missing = NEEDED.into_iter().find(|fields| !fields.iter().any(has));
        if let Some(fields) = missing {
            return Err(no_column(preview, fields));
        }
    }
    Ok(Needs {
        written: FIELDS.to_vec(),
        lines: true,
        sex: true,
        ..Needs::default()
    })
}

/// Reads the rows of a workforce that has what [`needs`] asks for.
///
/// The reference month is that of `day`: ages are differences of years, service runs to the end of the month.
///
/// # Errors
/// When births or entries are dates or years and `day` is not said, or when a column has two decimal marks that neither the
/// file nor `decimal` settles.
pub fn sheet(
    workforce: &Workforce,
    day: Option<Date>,
    decimal: Option<DecimalMark>,
) -> Result<Sheet, Failure> {
    let cells = Cells {
        workforce,
        day,
        of_sheet: decimal.or_else(|| mark_of(workforce)),
    };
    let mut entries: Vec<Entry> = cells.sexes().map(entry_of).collect();
    type Place = fn(&mut Entry) -> &mut Option<f64>;
    let numbers: [(Field, Place); 11] = [
        (Field::Education, |entry| &mut entry.training),
        (Field::JobLevel, |entry| &mut entry.level),
        (Field::ProfessionalPosition, |entry| &mut entry.position),
        (Field::FtePercent, |entry| &mut entry.activity),
        (Field::HoursPaid, |entry| &mut entry.paid_hours),
        (Field::BaseMonthly, |entry| &mut entry.basic),
        (Field::FixedSupplement, |entry| &mut entry.allowances),
        (Field::Thirteenth, |entry| &mut entry.thirteenth),
        (Field::VariablePay, |entry| &mut entry.special),
        (Field::WeeklyHours, |entry| &mut entry.weekly_hours),
        (Field::PopulationFlag, |entry| &mut entry.population),
    ];
    for (field, place) in numbers {
        cells.put(&mut entries, cells.numbers(field)?, field, place);
    }
    percent(&mut entries);
    for field in BIRTH {
        cells.put(&mut entries, cells.ages(field)?, field, |entry| {
            &mut entry.age
        });
    }
    for field in SERVICE {
        cells.put(&mut entries, cells.service(field)?, field, |entry| {
            &mut entry.service
        });
    }
    if let Some((codes, labels)) = cells.of(Field::JobTitle) {
        for (entry, code) in entries.iter_mut().zip(codes) {
            entry.no_function = labels[code as usize].trim().is_empty();
        }
    }
    let lines = rows::numbers(workforce, LINE).unwrap_or_default();
    Ok(Sheet {
        entries,
        ids: cells.of(Field::PersonId).map(|(codes, _)| codes),
        lines: lines.into_iter().map(|line| line as u64).collect(),
    })
}

fn entry_of(sex: Sex) -> Entry {
    Entry {
        woman: Sex::COMPARED.contains(&sex).then_some(sex == Sex::Woman),
        ..Entry::default()
    }
}

/// Makes activity rates per cent where the sheet has shares of 1.
fn percent(entries: &mut [Entry]) {
    let rates = entries.iter().filter_map(|entry| entry.activity);
    if FteScale::of(rates.fold(0.0, f64::max)) == Some(FteScale::Share) {
        let rates = entries
            .iter_mut()
            .filter_map(|entry| entry.activity.as_mut());
        rates.for_each(|rate| *rate *= 100.0);
    }
}

#[cfg(test)]
mod tests;
