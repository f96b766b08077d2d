//! Pay as it is compared: hourly, monthly full-time, annual, from the columns that are there.

use polars::prelude::{ArithmeticChunked, Float64Chunked};

use super::workforce::Workforce;
use crate::model::field::Field;
use crate::model::quantity::PayPeriod;

/// Weeks in a year of pay arithmetic.
pub const WEEKS_PER_YEAR: f64 = 52.0;
/// Months in a year.
pub const MONTHS_PER_YEAR: f64 = 12.0;

/// Which pay is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayConcept {
    /// Pay for an hour.
    Hourly,
    /// Pay for a month of full-time work.
    MonthlyFullTime,
    /// Pay for a year of full-time work.
    Annual,
    /// An amount as the file states it.
    AsStated(Field),
}

impl PayConcept {
    /// The id: `hourly`, `monthly_fte`, `annual`, or that of the field.
    pub const fn id(self) -> &'static str {
        match self {
            PayConcept::Hourly => "hourly",
            PayConcept::MonthlyFullTime => "monthly_fte",
            PayConcept::Annual => "annual",
            PayConcept::AsStated(field) => field.id(),
        }
    }

    /// The concept of that id; amounts other than base pay are taken as stated.
    pub fn from_id(id: &str) -> Option<PayConcept> {
        match id {
            "hourly" => Some(PayConcept::Hourly),
            "monthly_fte" => Some(PayConcept::MonthlyFullTime),
            "annual" => Some(PayConcept::Annual),
            _ => Field::from_id(id)
                .filter(|field| field.kind() == crate::model::field::Kind::Money)
                .map(PayConcept::AsStated),
        }
    }

    pub(super) fn period(self) -> Option<PayPeriod> {
        match self {
            PayConcept::Hourly => Some(PayPeriod::Hour),
            PayConcept::MonthlyFullTime => Some(PayPeriod::Month),
            PayConcept::Annual => Some(PayPeriod::Year),
            PayConcept::AsStated(_) => None,
        }
    }
}

/// The base pay fields from which the others can be computed, the most direct first.
pub const BASES: [Field; 4] = [
    Field::BaseMonthlyFte,
    Field::BaseMonthly,
    Field::BaseAnnual,
    Field::HourlyRate,
];

/// Pay per row, and how it came about.
#[derive(Clone)]
pub struct PayColumn {
    /// The amounts; null where the row has none.
    pub amounts: Float64Chunked,
    /// The field it was computed from.
    pub source: Field,
    /// Whether part-time pay was made full-time.
    pub scaled: bool,
}

/// Computes the pay of a concept: `amount / working time * periods`.
///
/// Monthly and annual base pay are as paid, and are divided by the working time where the file has one; a full-time
/// amount and an hourly rate are not. A year is 12 months and 52 weeks of `weekly_hours`. Amounts that are not
/// positive, or whose working time is not, are missing. `None` where no base pay is there.
pub fn pay(workforce: &Workforce, concept: PayConcept, weekly_hours: f64) -> Option<PayColumn> {
    if let PayConcept::AsStated(field) = concept {
        return Some(PayColumn {
            amounts: positive(workforce.field(field)?),
            source: field,
            scaled: false,
        });
    }
    let source = BASES
        .into_iter()
        .find(|field| workforce.field(*field).is_some())?;
    let amounts = workforce.field(source)?;
    let part_time = matches!(source, Field::BaseMonthly | Field::BaseAnnual);
    let working_time = workforce.field(Field::FtePercent).filter(|_| part_time);
    let factor = periods(source.period()?, concept.period()?, weekly_hours);
    let amounts = match working_time {
        Some(working_time) => amounts
            .clone()
            .wrapping_mul_scalar(factor)
            .true_div(positive(working_time)),
        None if factor == 1.0 => amounts.clone(),
        None => amounts.clone().wrapping_mul_scalar(factor),
    };
    Some(PayColumn {
        amounts: positive(&amounts),
        source,
        scaled: working_time.is_some(),
    })
}

/// How many of one period an amount for another is worth.
pub(super) fn periods(from: PayPeriod, to: PayPeriod, weekly_hours: f64) -> f64 {
    let per_year = |period: PayPeriod| match period {
        PayPeriod::Hour => WEEKS_PER_YEAR * weekly_hours,
        PayPeriod::Week => WEEKS_PER_YEAR,
        PayPeriod::Month => MONTHS_PER_YEAR,
        PayPeriod::Year => 1.0,
    };
    if from == to {
        1.0
    } else {
        per_year(from) / per_year(to)
    }
}

/// The column with everything that is not positive taken as missing; unchanged where there is nothing to take.
pub fn positive(column: &Float64Chunked) -> Float64Chunked {
    let all_positive = column
        .downcast_iter()
        .all(|chunk| chunk.values().iter().all(|amount| *amount > 0.0));
    if all_positive {
        return column.clone();
    }
    let mut kept: Option<Float64Chunked> = None;
    for chunk in column.downcast_iter() {
        let part: Float64Chunked = chunk
            .iter()
            .map(|amount| {
                amount
                    .copied()
                    .filter(|amount| *amount > 0.0 && amount.is_finite())
            })
            .collect();
        match &mut kept {
            None => kept = Some(part),
            Some(all) => {
                let appended = all.append_owned(part).is_ok();
                debug_assert!(appended, "a frame has fewer than 2^32 rows");
            }
        }
    }
    kept.unwrap_or_default()
}
