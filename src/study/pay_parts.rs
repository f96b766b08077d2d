//! Pay in full time by what it is paid for: base pay, supplements, bonus, overtime, benefits in kind, and all together.
//!
//! ```text
//! columns beside base pay -> annual amounts as paid -> in full time or as paid -> the period of the pay that is compared
//! ```

use std::collections::BTreeMap;

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::component::{Component, Parts};
use super::expr::{PayConcept, pay, periods, positive};
use super::numbers::{Numbers, or_nought, plus, quotient, times, where_both};
use super::pay_levels::{VARIABLE, usual_period};
use super::workforce::Workforce;
use crate::model::field::{Field, Kind};
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

    /// The id: `total`, `base`, `supplements`, `bonus`, `overtime`, `benefits`.
    pub const fn id(self) -> &'static str {
        match self {
            PayPart::Total => "total",
            PayPart::Base => "base",
            PayPart::Supplements => "supplements",
            PayPart::Bonus => "bonus",
            PayPart::Overtime => "overtime",
            PayPart::Benefits => "benefits",
        }
    }

    /// What a field beside base pay is paid for.
    const fn of(field: Field) -> PayPart {
        match field {
            Field::VariablePay => PayPart::Bonus,
            Field::OvertimePay => PayPart::Overtime,
            Field::Benefits | Field::Pension => PayPart::Benefits,
            _ => PayPart::Supplements,
        }
    }
}

impl Parts for Option<PayPart> {
    const ALL: &'static [Option<PayPart>] = &[
        Some(PayPart::Base),
        Some(PayPart::Supplements),
        Some(PayPart::Bonus),
        Some(PayPart::Overtime),
        Some(PayPart::Benefits),
        None,
    ];
    const USUAL: Option<PayPart> = Some(PayPart::Supplements);
    const FORM: &'static str = "base|supplements|bonus|overtime|benefits|excluded[/month|/year]";

    fn id(self) -> &'static str {
        self.map_or("excluded", PayPart::id)
    }
}

/// What a column of pay is paid for, nothing where it is no pay, and what time its amounts are for.
///
/// ```
/// use paritet::study::pay_parts::{PaidFor, PayPart};
///
/// let bonus: PaidFor = "bonus/year".to_owned().try_into()?;
/// assert_eq!(bonus.part, Some(PayPart::Bonus));
/// assert_eq!(PaidFor::try_from("excluded".to_owned())?.part, None);
/// assert!(PaidFor::try_from("total".to_owned()).is_err());
/// # Ok::<(), String>(())
/// ```
pub type PaidFor = Component<Option<PayPart>>;

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
    /// What columns are, by their names in the workforce.
    pub columns: &'a BTreeMap<String, PaidFor>,
    /// What pay beside base pay is for somebody in part time; pay for an hour is always that of the hours worked.
    pub beside_base: Option<BesideBase>,
    /// Whether benefits are a part of all pay rather than something beside it.
    pub benefits_in_total: bool,
    /// Whether a pension contribution of which nothing is said is no pay; else it is asked for.
    pub without_pension: bool,
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
    /// The columns beside it: what each is paid for, if it is pay, and for what time.
    pub columns: Vec<(String, Option<PayPart>, PayPeriod)>,
    /// Blank cells of these, taken as none.
    pub blank: u64,
    /// Rows with base pay whose part of full time is not known.
    pub without_share: u64,
}

/// Why there is no pay by part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoParts {
    /// There is no base pay.
    NoBase,
    /// It must be said whether the pension contribution is pay.
    Pension,
    /// It must be said what time the amounts of a column are for.
    WhichPeriod(String),
    /// Something is said of a column that holds no amounts, or of base pay itself.
    NoAmounts(String),
    /// So many people in part time have pay beside base pay, and it must be said what it counts as.
    BesideBase(u64),
}

/// Computes pay by part, for the period of `concept`: an hour, a month or a year of full time.
///
/// Base pay is that of [`pay`]. Beside it stand the fields of supplements, bonus, overtime pay and benefits that the file
/// has, and the columns of which something is said. An amount without a stated time is for that of the field, overtime pay
/// for a year, others for that of base pay. It is divided by the share of full time unless it counts as paid. Blank cells
/// are none. Pay that is taken as the file states it, such as all pay together, has no parts.
///
/// # Errors
/// When there is no base pay, or something must be said first.
pub fn pay_parts(
    workforce: &Workforce,
    concept: PayConcept,
    told: Told,
) -> Result<PayParts, NoParts> {
    let base = pay(workforce, concept, told.full_time_hours).ok_or(NoParts::NoBase)?;
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
    let year = |from| periods(from, PayPeriod::Year, told.full_time_hours);
    for (name, column) in columns(workforce, told, base.source)? {
        let period = period(&name, column, own)?;
        let stated = workforce.numbers(&name);
        let stated = stated.ok_or_else(|| NoParts::NoAmounts(name.clone()))?;
        if let Some(part) = column.part {
            let amounts = times(&or_nought(stated), year(period));
            add(&mut beside, part, amounts);
            found.blank += stated.null_count() as u64;
        }
        found.columns.push((name, column.part, period));
    }
    let scaled = scaling(workforce, concept, &base.amounts, &beside, told.beside_base)?;
    let of_year = concept.period().map_or(1.0, |period| 1.0 / year(period));
    let (mut parts, mut total) = (BTreeMap::new(), base.amounts.clone());
    parts.insert(PayPart::Base, base.amounts);
    for (part, amounts) in beside {
        let amounts = match &scaled {
            Some(share) => quotient(&amounts, share),
            None => amounts,
        };
        let amounts = times(&amounts, of_year);
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

/// The columns beside base pay, those that were named and those that go without saying.
fn columns(
    workforce: &Workforce,
    told: Told,
    base: Field,
) -> Result<Vec<(String, PaidFor)>, NoParts> {
    let is_money = |name: &str| {
        let field = Field::from_id(name);
        field.is_none_or(|field| field != base && field.kind() == Kind::Money)
    };
    if let Some(name) = told.columns.keys().find(|name| !is_money(name)) {
        return Err(NoParts::NoAmounts(name.clone()));
    }
    let silent =
        |field: &Field| workforce.field(*field).is_some() && !told.columns.contains_key(field.id());
    if silent(&Field::Pension) && !told.without_pension {
        return Err(NoParts::Pension);
    }
    let of_law = VARIABLE.into_iter().chain([Field::Benefits]).filter(silent);
    let usual = |field: Field| PaidFor {
        part: Some(PayPart::of(field)),
        period: None,
    };
    let of_law = of_law.map(|field| (field.id().to_owned(), usual(field)));
    let named = told.columns.iter();
    let named = named.map(|(name, column)| (name.clone(), *column));
    Ok(of_law.chain(named).collect())
}

/// What time the amounts of a column are for.
fn period(name: &str, column: PaidFor, base: PayPeriod) -> Result<PayPeriod, NoParts> {
    match column.period.or_else(|| usual_period(name, base)) {
        Some(period) => Ok(period),
        None if column.part.is_none() => Ok(base),
        None => Err(NoParts::WhichPeriod(name.to_owned())),
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
mod tests;
