//! Who works overtime, how much, and how unevenly is it spread?
//!
//! For women, men and everybody, by group and over all: sums, means, medians, how many have any, how much those with
//! most have, and how many are over the limits of the law; a test of the difference; what overtime pay does to the pay
//! gap. Basis: the limits are those of [`rules::overtime`](crate::rules::overtime); the figures are usual in reviews of
//! personnel, the Gini coefficient and the curve in the literature on inequality.

mod distribution;
mod effect;
mod histogram;
mod tables;
#[cfg(test)]
mod tests;

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::scope::Scope;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::rules::Jurisdiction;
use crate::rules::overtime::{Limit, Period, limits};
use crate::stats::hypothesis::holm;
use crate::stats::moments::Moments;
use crate::stats::rank::{MannWhitney, mann_whitney};
use crate::study::groups::{Amounts, Groups};
use crate::study::numbers::{Numbers, or_nought, where_both};
use crate::study::workforce::{Workforce, class_of};
pub use distribution::Distribution;
use distribution::{curve, joined, sort};
pub use effect::Effect;
pub use effect::TABLE as GAP;
pub use histogram::Class;
pub use tables::{TABLE, tabulate, verdict};

/// What a blank cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Blank {
    /// No overtime.
    Zero,
    /// Overtime that is not known.
    Missing,
}

/// Options of the overtime tables.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Overtime {
    /// What a blank cell of overtime means; default missing where other rows say 0, else it must be said
    #[arg(long, value_enum, value_name = "MEANING", help_heading = "Overtime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blank_overtime: Option<Blank>,

    /// What the overtime of a row is the sum for; default year
    #[arg(
        long,
        value_enum,
        value_name = "PERIOD",
        required = false,
        help_heading = "Overtime"
    )]
    pub overtime_period: Period,
}

/// What overtime is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Hours.
    Hours,
    /// Money.
    Pay,
}

impl Unit {
    /// The field that holds it.
    pub const fn field(self) -> Field {
        match self {
            Unit::Hours => Field::OvertimeHours,
            Unit::Pay => Field::OvertimePay,
        }
    }
}

/// Overtime of a group by sex.
#[derive(Clone, PartialEq)]
pub struct Group {
    /// The member of each column grouped by; `None` for all staff.
    pub members: Option<Vec<String>>,
    /// Of women.
    pub women: Distribution,
    /// Of men.
    pub men: Distribution,
    /// Of those recorded as neither, or without a sex.
    pub others: Distribution,
    /// Of everybody.
    pub all: Distribution,
    /// Whether men have more than women, by ranks.
    pub test: Option<MannWhitney>,
    /// Its p-value, adjusted for the number of groups.
    pub p_adjusted: Option<f64>,
    /// Lorenz curves of women, men and everybody; of all staff only.
    curves: [Option<Vec<(f64, f64)>>; 3],
}

/// Overtime in one unit.
#[derive(Clone, PartialEq)]
pub struct Extent {
    /// Hours or money.
    pub unit: Unit,
    /// The heading it comes from.
    pub column: String,
    /// The groups, by label.
    pub groups: Vec<Group>,
    /// All staff.
    pub all: Group,
    /// All staff by hours; none of money.
    pub classes: Vec<Class>,
    /// Rows with a blank, and what it was taken for.
    pub blank: Option<(u64, Blank)>,
    /// Cells that cannot be read and were taken for none, because blanks are.
    pub unreadable: u64,
    /// Whether an amount is below nought.
    pub corrected: bool,
}

/// All figures of the tables.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The columns grouped by.
    pub by: Vec<String>,
    /// Whether the user named them: only then are groups tested and paid overtime shown by group.
    pub asked: bool,
    /// What the amounts are for.
    pub period: Period,
    /// In hours, in money, or both in this order.
    pub extents: Vec<Extent>,
    /// Whose law the limits are.
    pub preset: Option<Jurisdiction>,
    /// The limits that hours are held against, the lowest first.
    pub limits: Vec<Limit>,
    /// Of full-time staff, part-time staff and those whose working time is not known.
    pub working_time: Vec<Group>,
    /// Whether there is a working time to divide by.
    pub has_working_time: bool,
    /// What overtime pay does to the pay gap.
    pub effect: Option<Effect>,
    /// The pay that overtime pay cannot be added to.
    pub no_effect: Option<&'static str>,
    /// Rows without overtime in the first unit.
    pub missing: u64,
}

impl Overtime {
    /// Computes all figures, exactly and with nothing withheld.
    ///
    /// `by` names columns of words of the workforce. Hours come from `overtime_hours` and money from `overtime_pay`;
    /// rows without an amount take no part, and whether a blank is none is decided by
    /// [`Overtime::blank_overtime`]: where that is not set, blanks are missing if another row says 0. `unreadable` tells
    /// how many cells of a field could not be read: the workforce has them as blanks, and they explain nothing. Groups are
    /// ordered by their labels. Everybody includes those recorded as neither woman nor man, and those without a sex.
    ///
    /// # Errors
    /// When the file has neither hours nor money, no sex, nobody with overtime known, or blanks that it does not explain;
    /// when a pay is asked for that the file does not have.
    pub fn compute(
        &self,
        workforce: &Workforce,
        by: &[String],
        scope: &Scope,
        unreadable: impl Fn(Field) -> u64,
    ) -> Result<Outcome, Failure> {
        let file = workforce.files.first().map_or("", |file| &file.name);
        let no_column = |field: &str| {
            Failure::input(Phrase::fail_no_column(file, field)).hint(Phrase::hint_map(field))
        };
        let limits = match scope.preset {
            Some(whose) => limits(whose, self.overtime_period, scope.date()?),
            None => Vec::new(),
        };
        let hours: Vec<f64> = limits.iter().map(|limit| limit.hours).collect();
        let time = workforce.field(Field::FtePercent);
        let mut extents = Vec::new();
        let mut columns = Vec::new();
        for unit in [Unit::Hours, Unit::Pay] {
            let Some(column) = workforce.field(unit.field()) else {
                continue;
            };
            let unreadable = unreadable(unit.field());
            let (column, blank) = self.read(column, unit, workforce, unreadable)?;
            let taken_for_none = matches!(blank, Some((_, Blank::Zero)));
            let held_against = if unit == Unit::Hours { &hours[..] } else { &[] };
            let (groups, all) = spread(workforce, by, &column, time, held_against)
                .ok_or_else(|| no_column("sex"))?;
            let classes = match unit {
                Unit::Hours => {
                    histogram::of(workforce, &column, self.overtime_period, limits.first())
                }
                Unit::Pay => None,
            };
            if all.all.n == 0 {
                return Err(
                    Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file))
                );
            }
            extents.push(Extent {
                unit,
                column: heading(workforce, unit),
                groups: if by.is_empty() { Vec::new() } else { groups },
                all,
                classes: classes.unwrap_or_default(),
                blank,
                unreadable: if taken_for_none { unreadable } else { 0 },
                corrected: column.iter().flatten().any(|amount| amount < 0.0),
            });
            columns.push(column);
        }
        let Some(first) = columns.first() else {
            return Err(no_column(Field::OvertimeHours.id()));
        };
        let working_time = match time {
            Some(time) => by_working_time(workforce, first, time).unwrap_or_default(),
            None => Vec::new(),
        };
        let pay = extents.iter().position(|extent| extent.unit == Unit::Pay);
        let effect = match pay.map(|place| &columns[place]) {
            Some(pay) => effect::of(workforce, scope, pay, self.overtime_period)?,
            None => None,
        };
        Ok(Outcome {
            by: by.to_vec(),
            asked: !scope.by.is_empty(),
            period: self.overtime_period,
            missing: first.null_count() as u64,
            has_working_time: time.is_some(),
            no_effect: effect
                .as_ref()
                .and_then(|effect| effect.as_ref().err().copied()),
            effect: effect.and_then(Result::ok),
            extents,
            preset: scope.preset,
            limits,
            working_time,
        })
    }

    /// The column with blanks as they are meant, and what they were taken for.
    fn read(
        &self,
        column: &Numbers,
        unit: Unit,
        workforce: &Workforce,
        unreadable: u64,
    ) -> Result<(Numbers, Option<(u64, Blank)>), Failure> {
        let blanks = (column.null_count() as u64).saturating_sub(unreadable);
        if blanks == 0 {
            return Ok((column.clone(), None));
        }
        let says_none = || column.iter().flatten().any(|amount| amount == 0.0);
        let meaning = match self.blank_overtime {
            Some(meaning) => meaning,
            None if says_none() => Blank::Missing,
            None => {
                let file = workforce.files.first().map_or("", |file| &file.name);
                return Err(Failure::input(Phrase::fail_overtime_blank(
                    file,
                    heading(workforce, unit),
                ))
                .cause(Phrase::cause_overtime_blank(blanks))
                .hint(Phrase::hint_overtime_zero())
                .hint(Phrase::hint_overtime_missing()));
            }
        };
        let filled = match meaning {
            Blank::Missing => column.clone(),
            Blank::Zero => or_nought(column),
        };
        Ok((filled, Some((blanks, meaning))))
    }
}

fn heading(workforce: &Workforce, unit: Unit) -> String {
    let id = unit.field().id();
    let heading = workforce.mapping.get(id);
    heading.map_or(id, String::as_str).to_owned()
}

/// The figures of each group and of all; `None` where a column is missing.
fn spread(
    workforce: &Workforce,
    by: &[String],
    amount: &Numbers,
    time: Option<&Numbers>,
    limits: &[f64],
) -> Option<(Vec<Group>, Group)> {
    let mut groups = Groups::of(workforce, by, amount)?;
    let (mut parts, mut all) = groups.map(|members, amounts| group(members, amounts, limits));
    if let Some(time) = time {
        let (worked, agreed) = (where_both(amount, time), where_both(time, amount));
        let (worked, worked_in_all) = sums(workforce, by, &worked)?;
        let (agreed, agreed_by_all) = sums(workforce, by, &agreed)?;
        all.set_per_fte(&worked_in_all, &agreed_by_all);
        for ((members, worked), (_, agreed)) in worked.iter().zip(&agreed) {
            let place = parts.binary_search_by(|part| part.members.as_ref().cmp(&Some(members)));
            if let Ok(place) = place {
                parts[place].set_per_fte(worked, agreed);
            }
        }
    }
    let p: Vec<Option<f64>> = parts.iter().map(Group::p_value).collect();
    for (part, adjusted) in parts.iter_mut().zip(holm(&p)) {
        part.p_adjusted = adjusted;
    }
    Some((parts, all))
}

fn group(members: Option<&[String]>, amounts: Amounts, limits: &[f64]) -> Group {
    let Amounts {
        women,
        men,
        other,
        unknown,
    } = amounts;
    rayon::join(|| sort(women), || sort(men));
    sort(other);
    sort(unknown);
    let others = joined(&[other, unknown]);
    let all = joined(&[women, men, &others]);
    let of = |amounts: &[f64]| Distribution::of(amounts, limits);
    let curve = |amounts: &[f64]| members.is_none().then(|| curve(amounts)).flatten();
    let ((in_women, in_men), (in_others, in_all)) =
        rayon::join(|| (of(women), of(men)), || (of(&others), of(&all)));
    Group {
        members: members.map(<[String]>::to_vec),
        women: in_women,
        men: in_men,
        others: in_others,
        all: in_all,
        test: mann_whitney(men, women),
        p_adjusted: None,
        curves: [curve(women), curve(men), curve(&all)],
    }
}

impl Group {
    /// The p-value of the test, not adjusted.
    pub fn p_value(&self) -> Option<f64> {
        self.test.and_then(|test| test.p)
    }

    fn set_per_fte(&mut self, worked: &[f64; 3], agreed: &[f64; 3]) {
        let sides = [&mut self.women, &mut self.men, &mut self.all];
        for ((side, worked), agreed) in sides.into_iter().zip(worked).zip(agreed) {
            side.per_fte = (*agreed > 0.0).then(|| worked / agreed);
        }
    }
}

/// Over women, men and everybody: of each group, then of all.
type Sums = (Vec<(Vec<String>, [f64; 3])>, [f64; 3]);

/// Sums by group, and of all.
fn sums(workforce: &Workforce, by: &[String], amount: &Numbers) -> Option<Sums> {
    let sum = |amounts: &[f64]| Moments::of(amounts).sum().unwrap_or_default();
    let (parts, all) = Groups::of(workforce, by, amount)?.map(|members, amounts| {
        let (women, men) = (sum(amounts.women), sum(amounts.men));
        let all = women + men + sum(amounts.other) + sum(amounts.unknown);
        (members.unwrap_or_default().to_vec(), [women, men, all])
    });
    Some((parts, all.1))
}

/// The figures of full-time and part-time staff; none where there is only one of these.
fn by_working_time(workforce: &Workforce, amount: &Numbers, time: &Numbers) -> Option<Vec<Group>> {
    // Shares that come from hours a week are rounded.
    const FULL: f64 = 0.999;
    let class = |share: Option<f64>| match share {
        None => 3,
        Some(share) if share < FULL => 2,
        Some(_) => 1,
    };
    let codes: Vec<u32> = time.iter().map(class).collect();
    let name = class_of(Field::FtePercent);
    let mut classed = workforce.clone();
    let labels = ["", "full_time", "part_time", "unknown"].map(str::to_owned);
    classed.add_labels(&name, vec![codes], labels.to_vec());
    let (classes, _) = spread(&classed, &[name], amount, Some(time), &[])?;
    (classes.len() > 1).then_some(classes)
}
