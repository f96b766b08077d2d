//! Pay in full time by what it is paid for: base pay, supplements, bonus, overtime, benefits in kind, and all together.
//!
//! ```text
//! columns beside base pay -> annual amounts as paid -> in full time or as paid -> the period of the pay that is compared
//! ```

use std::collections::BTreeMap;

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::expr::{MONTHS_PER_YEAR, PayConcept, WEEKS_PER_YEAR, pay, positive};
use super::numbers::{Numbers, or_nought, plus, quotient, times, where_both};
use super::pay_levels::{Component, Part, Unclear, items, period};
use super::workforce::Workforce;
use crate::model::field::Field;
use crate::model::quantity::PayPeriod;

/// What pay is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PayPart {
    /// All of it together.
    Total,
    /// Base pay.
    Base,
    /// Supplements, those that are the same every period and those that are not, and a thirteenth month.
    Supplements,
    /// Pay that follows results.
    Bonus,
    /// Pay for overtime.
    Overtime,
    /// Benefits in kind and the employer's pension contribution, where they are pay.
    Benefits,
}

impl PayPart {
    /// Each once, in the order of the tables.
    pub const ALL: [PayPart; 6] = [
        PayPart::Total,
        PayPart::Base,
        PayPart::Supplements,
        PayPart::Bonus,
        PayPart::Overtime,
        PayPart::Benefits,
    ];

    /// What a column beside base pay is paid for; one that is no field is a supplement.
    fn of(column: &str) -> PayPart {
        match Field::from_id(column) {
            Some(Field::VariablePay) => PayPart::Bonus,
            Some(Field::OvertimePay) => PayPart::Overtime,
            Some(Field::Benefits | Field::Pension) => PayPart::Benefits,
            _ => PayPart::Supplements,
        }
    }
}

/// What pay beside base pay counts as for somebody in part time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum BesideBase {
    /// What it would be in full time, as base pay is.
    FullTime,
    /// What is paid.
    AsPaid,
}

/// What of the user's word pay by part depends on.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// What columns count as, by their names in the workforce.
    pub components: &'a BTreeMap<String, Component>,
    /// What pay beside base pay is for somebody in part time; pay for an hour is always that of the hours worked.
    pub beside_base: Option<BesideBase>,
    /// Whether benefits are a part of all pay rather than something beside it.
    pub benefits_in_total: bool,
    /// Hours of a week of full time.
    pub full_time_hours: f64,
}

/// Pay of each row by part, and how it came about.
#[derive(Clone)]
pub struct PayParts {
    /// One number for each row with base pay, nought for those who have none of a part; the total is always there.
    pub amounts: BTreeMap<PayPart, Numbers>,
    /// The field of base pay.
    pub source: Field,
    /// The columns beside it: what each counts as, what it is paid for, and for what time.
    pub columns: Vec<(String, Part, PayPart, PayPeriod)>,
    /// Blank cells of these, taken as none.
    pub blank: u64,
    /// Rows with base pay whose part of full time is not known.
    pub without_share: u64,
}

/// Why there is no pay by part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoParts {
    /// As for pay levels.
    Unclear(Unclear),
    /// So many people in part time have pay beside base pay, and it must be said what it counts as.
    BesideBase(u64),
}

impl From<Unclear> for NoParts {
    fn from(unclear: Unclear) -> NoParts {
        NoParts::Unclear(unclear)
    }
}

/// Computes pay by part, for the period of `concept`: an hour, a month or a year of full time.
///
/// Base pay is that of [`pay`]. Beside it stand the columns that [`pay_levels`](super::pay_levels::pay_levels) takes,
/// with the same words on them and on their time: the amount for a year, by the share of full time unless as paid, by 12
/// for a month, by 52 weeks of full time for an hour. Base pay as the file states it for no period, such as all pay
/// together, has no parts.
///
/// # Errors
/// When there is no base pay, or something must be said first.
pub fn pay_parts(
    workforce: &Workforce,
    concept: PayConcept,
    told: Told,
) -> Result<PayParts, NoParts> {
    let base = pay(workforce, concept, told.full_time_hours).ok_or(Unclear::NoBase)?;
    let mut found = PayParts {
        amounts: BTreeMap::from([(PayPart::Total, base.amounts.clone())]),
        source: base.source,
        columns: Vec::new(),
        blank: 0,
        without_share: 0,
    };
    if matches!(concept, PayConcept::AsStated(_)) {
        return Ok(found);
    }
    let own = base.source.period().unwrap_or(PayPeriod::Month);
    let mut beside: BTreeMap<PayPart, Numbers> = BTreeMap::new();
    for (name, component) in items(workforce, told.components, base.source)? {
        let period = period(&name, component, own)?;
        let stated = workforce.numbers(&name);
        let stated = stated.ok_or_else(|| Unclear::NoComponent(name.clone()))?;
        let part = match component.part {
            Part::Base => PayPart::Base,
            _ => PayPart::of(&name),
        };
        if component.part != Part::Excluded {
            let amounts = for_year(&or_nought(stated), period, told.full_time_hours);
            add(&mut beside, part, amounts);
            found.blank += stated.null_count() as u64;
        }
        found.columns.push((name, component.part, part, period));
    }
    let scaled = scaling(workforce, concept, &base.amounts, &beside, told.beside_base)?;
    let (mut parts, mut total) = (BTreeMap::new(), base.amounts.clone());
    parts.insert(PayPart::Base, base.amounts);
    for (part, amounts) in beside {
        let amounts = match &scaled {
            Some(share) => quotient(&amounts, share),
            None => amounts,
        };
        let amounts = times(&amounts, 1.0 / per_year(concept, told.full_time_hours));
        total = match part == PayPart::Benefits && !told.benefits_in_total {
            true => where_both(&total, &amounts),
            false => plus(&total, &amounts),
        };
        add(&mut parts, part, amounts);
    }
    let without_base = parts[&PayPart::Base].null_count();
    found.without_share = total.null_count().saturating_sub(without_base) as u64;
    if parts.len() > 1 {
        let parts = parts.into_iter();
        found.amounts = parts
            .map(|(part, amounts)| (part, where_both(&amounts, &total)))
            .collect();
    }
    found.amounts.insert(PayPart::Total, total);
    Ok(found)
}

fn add(parts: &mut BTreeMap<PayPart, Numbers>, part: PayPart, amounts: Numbers) {
    let sum = match parts.remove(&part) {
        Some(other) => plus(&other, &amounts),
        None => amounts,
    };
    parts.insert(part, sum);
}

fn for_year(amounts: &Numbers, period: PayPeriod, full_time_hours: f64) -> Numbers {
    match period {
        PayPeriod::Year => amounts.clone(),
        PayPeriod::Month => times(amounts, MONTHS_PER_YEAR),
        PayPeriod::Hour => times(amounts, WEEKS_PER_YEAR * full_time_hours),
    }
}

/// How many of the period of a pay are in a year.
fn per_year(concept: PayConcept, full_time_hours: f64) -> f64 {
    match concept {
        PayConcept::Hourly => WEEKS_PER_YEAR * full_time_hours,
        PayConcept::MonthlyFullTime => MONTHS_PER_YEAR,
        PayConcept::Annual | PayConcept::AsStated(_) => 1.0,
    }
}

/// The share of full time that pay beside base pay is divided by; `None` where it counts as paid.
fn scaling(
    workforce: &Workforce,
    concept: PayConcept,
    base: &Numbers,
    beside: &BTreeMap<PayPart, Numbers>,
    said: Option<BesideBase>,
) -> Result<Option<Numbers>, NoParts> {
    let Some(share) = workforce.field(Field::FtePercent).map(positive) else {
        return Ok(None);
    };
    let said = match concept {
        PayConcept::Hourly => Some(BesideBase::FullTime),
        _ => said,
    };
    match said {
        Some(BesideBase::FullTime) => return Ok(Some(share)),
        Some(BesideBase::AsPaid) => return Ok(None),
        None => {}
    }
    let all = beside
        .values()
        .cloned()
        .reduce(|sum, more| plus(&sum, &more));
    let Some(all) = all else {
        return Ok(None);
    };
    let rows = base.iter().zip(all.iter()).zip(share.iter());
    let affected = rows.filter(|((base, beside), share)| {
        base.is_some()
            && beside.is_some_and(|amount| amount != 0.0)
            && share.is_none_or(|share| share < 1.0)
    });
    match affected.count() as u64 {
        0 => Ok(None),
        people => Err(NoParts::BesideBase(people)),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn staff(columns: &[(Field, &[f64])]) -> Workforce {
        let mut staff = Workforce::new(columns[0].1.len());
        for (field, values) in columns {
            staff.add_numbers(field.id(), vec![values.to_vec()]);
        }
        staff
    }

    fn parts(
        staff: &Workforce,
        concept: PayConcept,
        beside_base: Option<BesideBase>,
        benefits_in_total: bool,
    ) -> Result<PayParts, NoParts> {
        let components = [("benefits".to_owned(), "variable/month".to_owned())];
        let components = components.map(|(name, text)| (name, Component::try_from(text).unwrap()));
        let told = Told {
            components: &match staff.field(Field::Benefits) {
                Some(_) => components.into(),
                None => BTreeMap::new(),
            },
            beside_base,
            benefits_in_total,
            full_time_hours: 40.0,
        };
        pay_parts(staff, concept, told)
    }

    fn numbers(found: &PayParts, part: PayPart) -> Vec<Option<f64>> {
        found.amounts[&part].iter().collect()
    }

    /// By hand: 24 000 a month at 80 % is 30 000; its supplement of 800 a month 1 000; overtime of 9 600 a year 800 a month
    /// as paid, 1 000 in full time.
    #[test]
    fn pay_beside_base_pay_is_brought_to_full_time_or_taken_as_paid() {
        let staff = staff(&[
            (Field::BaseMonthly, &[24_000.0, 30_000.0, f64::NAN]),
            (Field::FtePercent, &[0.8, 1.0, 1.0]),
            (Field::FixedSupplement, &[800.0, f64::NAN, 100.0]),
            (Field::OvertimePay, &[9600.0, 1200.0, 0.0]),
        ]);
        let month = PayConcept::MonthlyFullTime;
        assert_eq!(
            parts(&staff, month, None, true).err(),
            Some(NoParts::BesideBase(1))
        );
        let full = parts(&staff, month, Some(BesideBase::FullTime), true).unwrap();
        assert_eq!(
            numbers(&full, PayPart::Total),
            [Some(32_000.0), Some(30_100.0), None]
        );
        assert_eq!(
            numbers(&full, PayPart::Supplements),
            [Some(1000.0), Some(0.0), None]
        );
        assert_eq!(full.blank, 1);
        let paid = parts(&staff, month, Some(BesideBase::AsPaid), true).unwrap();
        assert_eq!(
            numbers(&paid, PayPart::Total),
            [Some(31_600.0), Some(30_100.0), None]
        );
        assert_eq!(
            numbers(&paid, PayPart::Overtime),
            [Some(800.0), Some(100.0), None]
        );
        // an hour is an hour
        let hour = parts(&staff, PayConcept::Hourly, None, true).unwrap();
        let hourly = hour.amounts[&PayPart::Total].get(0).unwrap();
        assert!((hourly - 32_000.0 * 12.0 / 2080.0).abs() < 1e-9, "{hourly}");
    }

    #[test]
    fn benefits_are_in_the_total_or_beside_it() {
        let staff = staff(&[
            (Field::BaseMonthly, &[10_000.0]),
            (Field::Benefits, &[500.0]),
            (Field::VariablePay, &[100.0]),
        ]);
        let year = PayConcept::Annual;
        let beside = parts(&staff, year, None, false).unwrap();
        assert_eq!(numbers(&beside, PayPart::Total), [Some(121_200.0)]);
        assert_eq!(numbers(&beside, PayPart::Benefits), [Some(6000.0)]);
        let within = parts(&staff, year, None, true).unwrap();
        assert_eq!(numbers(&within, PayPart::Total), [Some(127_200.0)]);
        assert_eq!(numbers(&within, PayPart::Bonus), [Some(1200.0)]);
    }

    #[test]
    fn base_pay_alone_and_stated_pay_have_no_parts() {
        let alone = staff(&[(Field::BaseMonthly, &[10_000.0])]);
        let found = parts(&alone, PayConcept::Annual, None, true).unwrap();
        assert_eq!(found.amounts.len(), 1);
        let stated = staff(&[
            (Field::TotalPay, &[7.0, -1.0]),
            (Field::OvertimePay, &[1.0, 1.0]),
        ]);
        let found = parts(&stated, PayConcept::AsStated(Field::TotalPay), None, true).unwrap();
        assert_eq!(numbers(&found, PayPart::Total), [Some(7.0), None]);
        assert!(found.columns.is_empty());
    }
}
