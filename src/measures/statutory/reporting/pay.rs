//! What columns count as, hourly pay, and bonus.

use std::collections::BTreeMap;

use super::Law;
use crate::measures::indicators::Hours;
use crate::measures::said::asked;
use crate::measures::scope::Scope;
use crate::measures::statutory::Statutory;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::{Label, Phrase};
use crate::model::quantity::PayPeriod;
use crate::rules::Jurisdiction;
use crate::study::component::{Component, Part, Remuneration};
use crate::study::expr::{BASES, MONTHS_PER_YEAR};
use crate::study::numbers::{Numbers, or_nought, plus, times};
use crate::study::pay_levels::{Conventions, PayLevels, pay_levels};
use crate::study::workforce::Workforce;

/// What fields count as in either country; see [`usual`].
const USUAL: [(Field, Remuneration); 5] = [
    (Field::FixedSupplement, Remuneration::Ordinary),
    (Field::VariableSupplement, Remuneration::Ordinary),
    (Field::VariablePay, Remuneration::Bonus),
    (Field::Benefits, Remuneration::Excluded),
    (Field::Pension, Remuneration::Excluded),
];

/// What columns count as, by their names in the workforce.
pub(super) type Said = BTreeMap<String, Component<Remuneration>>;

/// What fields count as; overtime is ordinary pay in Ireland and none in the United Kingdom.
fn usual(jurisdiction: Jurisdiction) -> impl Iterator<Item = (Field, Remuneration)> {
    let overtime = match jurisdiction {
        Jurisdiction::Ie => Remuneration::Ordinary,
        _ => Remuneration::Excluded,
    };
    USUAL.into_iter().chain([(Field::OvertimePay, overtime)])
}

impl Statutory {
    /// What the columns of pay count as: as the user says, else as the law has it.
    pub(super) fn remuneration(&self, workforce: &Workforce, law: Law) -> Result<Said, Failure> {
        let silent = |field: Field| {
            workforce.field(field).is_some() && !self.components.contains_key(field.id())
        };
        if silent(Field::Thirteenth) {
            let id = Field::Thirteenth.id();
            let failure = Phrase::fail_is_it_ordinary(file(workforce), Label::Field(id));
            return Err(Failure::input(failure).hint(Phrase::hint_is_it_ordinary(id)));
        }
        let of_law = usual(law.jurisdiction).filter(|(field, _)| silent(*field));
        let of_law = of_law.map(|(field, part)| {
            let component = Component { part, period: None };
            (field.id().to_owned(), component)
        });
        let said = self.components.iter();
        let said = said.map(|(name, component)| (name.clone(), *component));
        Ok(of_law.chain(said).collect())
    }

    /// Pay levels of all rows: hourly base pay is ordinary pay, in the United Kingdom with the bonus paid in the pay
    /// period; variable pay is the bonus of the year, in Ireland only.
    pub(super) fn levels(
        &self,
        workforce: &Workforce,
        said: &Said,
        scope: &Scope,
        law: Law,
        part_of_year: Option<&Numbers>,
    ) -> Result<PayLevels, Failure> {
        let of_year = law.jurisdiction == Jurisdiction::Ie;
        let components = said.iter().map(|(name, said)| {
            let (part, usual) = match said.part {
                Remuneration::Ordinary => (Part::Base, None),
                Remuneration::Bonus if of_year => (Part::Variable, Some(PayPeriod::Year)),
                Remuneration::Bonus | Remuneration::Excluded => (Part::Excluded, None),
            };
            let period = said.period.or(usual);
            (name.clone(), Component { part, period })
        });
        let mut components: BTreeMap<String, Component<Part>> = components.collect();
        let mut staff = workforce.clone();
        if !of_year && let Some(bonus) = self.bonus_of_month(workforce)? {
            let name = Field::PeriodBonus.id();
            staff.add_numbers(name, vec![bonus]);
            let ordinary = Component {
                part: Part::Base,
                period: Some(PayPeriod::Month),
            };
            components.entry(name.to_owned()).or_insert(ordinary);
        }
        let by_hour = base(workforce) == Some(Field::HourlyRate);
        let conventions = Conventions {
            year: law.year()?,
            interval: self.pay_interval.filter(|_| !of_year && !by_hour),
            paid: self.hours.map(|hours| hours == Hours::Paid),
            part_of_year: part_of_year.filter(|_| of_year),
            full_time_hours: scope.full_time(),
        };
        pay_levels(&staff, &components, conventions)
            .map_err(|unclear| asked::<Remuneration>(file(workforce), unclear))
    }

    /// What bonus paid in the pay period comes to for a month of the time that it is for; `None` where the file has none.
    fn bonus_of_month(&self, workforce: &Workforce) -> Result<Option<Vec<f64>>, Failure> {
        let Some(bonus) = workforce.field(Field::PeriodBonus) else {
            return Ok(None);
        };
        let stated = workforce.field(Field::BonusMonths);
        let months = |row: usize| {
            let stated = stated.and_then(|months| months.get(row));
            stated.filter(|months| *months > 0.0).or(self.bonus_months)
        };
        let of_month = |(row, bonus): (usize, Option<f64>)| match bonus {
            None => Some(f64::NAN),
            Some(0.0) => Some(0.0),
            Some(bonus) => months(row).map(|months| bonus / months),
        };
        let all: Option<Vec<f64>> = bonus.iter().enumerate().map(of_month).collect();
        let failure = || {
            Failure::input(Phrase::fail_bonus_months(file(workforce)))
                .hint(Phrase::hint_bonus_months())
        };
        all.map(Some).ok_or_else(failure)
    }
}

/// The name of the first file, for failures.
pub(super) fn file(workforce: &Workforce) -> &str {
    workforce.files.first().map_or("", |file| &file.name)
}

/// The field of base pay.
pub(super) fn base(workforce: &Workforce) -> Option<Field> {
    let mut fields = BASES.into_iter();
    fields.find(|field| workforce.field(*field).is_some())
}

/// Bonus of the year for everybody, nought for those without; `None` where no column is one.
pub(super) fn bonus(workforce: &Workforce, said: &Said) -> Option<Numbers> {
    let columns = said
        .iter()
        .filter(|(_, said)| said.part == Remuneration::Bonus);
    let amounts = columns.filter_map(|(name, said)| {
        let factor = match said.period {
            Some(PayPeriod::Month) => MONTHS_PER_YEAR,
            _ => 1.0,
        };
        Some(times(&or_nought(workforce.numbers(name)?), factor))
    });
    amounts.reduce(|all, more| plus(&all, &more))
}
