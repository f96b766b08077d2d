//! Are women and men paid alike for equal work, and female-dominated work like work of equal value?
//!
//! Three comparisons of the Swedish law: women with men within equal work; a female-dominated group with groups of equal
//! value that are not; a female-dominated group with such groups whose work demands less and is paid more. The first is
//! the pay survey of Finland and Norway too. Basis: [`basis::SALARY_MAPPING`], [`basis::EQUAL_VALUE`].

mod actions;
mod by_points;
mod tables;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::scope::Scope;
use crate::disclosure::draft::Contributions;
#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::quantity::Gap;
use crate::rules::figures::Kind;
use crate::rules::{Jurisdiction, in_force};
use crate::stats::moments::Moments;
use crate::stats::quantile::median;
use crate::study::expr::{PayColumn, PayConcept};
use crate::study::groups::{Amounts, Groups};
use crate::study::jobs::{Contradiction, Dominance, Jobs, Named};
use crate::study::merge_nearest::{Merging, renamed};
use crate::study::workforce::Workforce;
pub use actions::{ACTIONS, Actions, COLUMNS as ACTION_COLUMNS};
pub use by_points::{PAY_BY_POINTS, by_points};
pub(super) use tables::listed;
pub use tables::{method, tabulate, verdict};

/// The id of the table of groups.
pub const EQUAL_WORK: &str = "equal_work";
/// Female-dominated groups and groups of equal value that are paid more.
pub const EQUAL_VALUE: &str = "equal_value";
/// Female-dominated groups and groups with lower demands that are paid more.
pub const LOWER_DEMANDS: &str = "lower_demands";

/// Which share of women makes work female-dominated.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Threshold {
    /// The share itself: 60 % and more.
    #[default]
    AtLeast,
    /// Only more than it, as older guidance has it.
    MoreThan,
}

impl Threshold {
    /// The id: `at-least`, `more-than`.
    pub const fn id(self) -> &'static str {
        match self {
            Threshold::AtLeast => "at-least",
            Threshold::MoreThan => "more-than",
        }
    }

    /// Whether so many of all are as many as so many per cent, in whole numbers.
    fn is_reached(self, part: u64, all: u64, percent: u64) -> bool {
        let (part, limit) = (
            u128::from(part) * 100,
            u128::from(all) * u128::from(percent),
        );
        match self {
            Threshold::AtLeast => part >= limit,
            Threshold::MoreThan => part > limit,
        }
    }
}

/// Options of the salary mapping.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct SalaryMapping {
    /// Job file: job, group of equal work, band or points, dominance, merge_into; only the job is needed
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Salary mapping")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jobs: Option<String>,

    /// Plan of factors for the job evaluation: factor, level, weight in points; the job file then has the level of each factor
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Salary mapping")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factors: Option<String>,

    /// How many points make a band of equal value, where the job file has no bands
    #[arg(long, value_name = "POINTS", help_heading = "Salary mapping")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub band_width: Option<f64>,

    /// Points at which the first band begins; default 0
    #[arg(
        long,
        value_name = "POINTS",
        required = false,
        help_heading = "Salary mapping"
    )]
    pub band_from: f64,

    /// File of explanations and actions, read, brought up to date and kept; written with the internal profile only
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Salary mapping")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<String>,

    /// Whether work is female-dominated with exactly 60% women too, or only with more; default at-least
    #[arg(long, value_enum, required = false, help_heading = "Salary mapping")]
    pub female_dominated: Threshold,
}

/// Figures of one sex in a group.
#[derive(Clone, PartialEq)]
pub struct Side {
    /// Mean pay.
    pub mean: Option<f64>,
    /// Median pay.
    pub median: Option<f64>,
    contributions: Contributions,
}

/// A group of equal work.
#[derive(Clone, PartialEq)]
pub struct Group {
    /// Its name; `None` for all staff.
    pub name: Option<String>,
    /// Who is in it.
    pub cohort: Cohort,
    /// Women.
    pub women: Side,
    /// Men.
    pub men: Side,
    /// Mean pay of women and men together.
    pub mean: Option<f64>,
    all: Contributions,
    /// How many are recorded as neither.
    others: u64,
    /// Which sex it is dominated by, by the numbers or the job file.
    pub dominance: Dominance,
    /// Whether the job file says so.
    pub overridden: bool,
    /// Its band of equal value.
    pub band: Option<f64>,
    /// Its points.
    pub points: Option<f64>,
}

impl Group {
    /// The gap of the means of women and men.
    pub fn mean_gap(&self) -> Option<Gap> {
        Gap::between(self.women.mean?, self.men.mean?)
    }

    /// The gap of the medians.
    pub fn median_gap(&self) -> Option<Gap> {
        Gap::between(self.women.median?, self.men.median?)
    }
}

/// A female-dominated group and a group that is not and is paid more, by their places in [`Outcome::groups`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The female-dominated group.
    pub group: usize,
    /// The other.
    pub compared: usize,
}

/// All figures of the tables.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The pay that is compared.
    pub pay: PayConcept,
    /// The groups of equal work, by name.
    pub groups: Vec<Group>,
    /// All staff.
    pub all: Group,
    /// Pairs with equal demands.
    pub equal_value: Vec<Pair>,
    /// Pairs in which the group that is paid more demands less.
    pub lower_demands: Vec<Pair>,
    /// Groups that are merged, or could be.
    pub merging: Merging,
    /// Jobs of the staff file that the job file does not have.
    pub unlisted: BTreeSet<String>,
    /// People recorded as neither woman nor man.
    pub sex_other: u64,
    /// Rows without a sex.
    pub sex_unknown: u64,
    /// Rows without pay.
    pub pay_missing: u64,
    /// Per cent of women from which work is female-dominated.
    pub percent: u64,
}

/// The share that is used where no rule is in force on the day asked for.
const PERCENT: u64 = 60;

impl SalaryMapping {
    /// The jobs in their bands.
    ///
    /// # Errors
    /// When there are points and it is not said how many make a band, or jobs of equal work fall into different bands.
    pub fn banded(&self, jobs: Jobs, file: &str) -> Result<Jobs, Failure> {
        if !jobs.lack_bands() {
            return Ok(jobs);
        }
        let width = self.band_width.filter(|width| *width > 0.0);
        let Some(width) = width else {
            return Err(
                Failure::input(Phrase::fail_no_band_width(file)).hint(Phrase::hint_band_width())
            );
        };
        jobs.in_bands(width, self.band_from).map_err(|found| {
            let (Contradiction::Job(group) | Contradiction::Group(group)) = found;
            Failure::input(Phrase::fail_job_group(file, group))
        })
    }

    /// Computes the figures of all groups and which pairs of them the law asks about, with nothing withheld.
    ///
    /// `by` is the column of jobs. A job that is not listed is a group of its own without a band; groups without a band are
    /// not compared with others. Women's share is that of women and men. The mean of a group is that of women and men together.
    /// Groups that have between one and `minimum` - 1 women or men are merged with that which the job file names, and with
    /// `merge` the others with that of the nearest demands.
    ///
    /// # Errors
    /// When the file has no sex, no person with pay, or no column of jobs, or when no job of it is listed.
    pub fn compute(
        &self,
        workforce: &Workforce,
        by: &str,
        jobs: &Jobs,
        scope: &Scope,
        minimum: u64,
        (pay, column): (PayConcept, &PayColumn),
    ) -> Result<Outcome, Failure> {
        let file = workforce.files.first();
        let file = file.map_or("", |file| file.name.as_str());
        let no_column = |field: &str| {
            Failure::input(Phrase::fail_no_column(file, field)).hint(Phrase::hint_map(field))
        };
        let (_, labels) = workforce.labels(by).ok_or_else(|| no_column(by))?;
        let Some(Named {
            groups: mut names,
            unlisted,
        }) = jobs.named(labels)
        else {
            return Err(Failure::input(Phrase::fail_no_job_listed(file, by)));
        };
        let percent = in_force(Jurisdiction::Se, Kind::FemaleDominated, scope.date()?)
            .and_then(|figure| figure.whole())
            .unwrap_or(PERCENT);
        let grouped = |names: &BTreeMap<String, String>| {
            let group = Field::EqualWorkGroup;
            let staff = renamed(workforce, by, group, names);
            let by = [group.id().to_owned()];
            Groups::of(&staff, &by, &column.amounts).ok_or_else(|| no_column("sex"))
        };
        let mut groups = grouped(&names)?;
        let (sex_unknown, pay_missing) = (groups.sex_unknown, groups.missing);
        let figures = |groups: &mut Groups, merging: &Merging| {
            let (mut parts, all) = groups.map(|members, amounts| {
                let name = members.and_then(|members| members.first());
                self.group(name, amounts, jobs, merging, percent)
            });
            parts.retain(|group| group.cohort.all() > 0);
            (parts, all)
        };
        let (mut parts, mut all) = figures(&mut groups, &Merging::default());
        if all.cohort.all() == 0 {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        let heads: Vec<(String, Cohort)> = parts
            .iter()
            .filter_map(|group| Some((group.name.clone()?, group.cohort)))
            .collect();
        let merging = Merging::of(&heads, jobs, minimum, scope.merge_small);
        if !merging.groups.is_empty() {
            for name in names.values_mut() {
                merging.rename(name);
            }
            (parts, all) = figures(&mut grouped(&names)?, &merging);
        }
        let pairs = |is_pair: fn(f64, f64) -> bool| pairs(&parts, is_pair);
        Ok(Outcome {
            pay,
            equal_value: pairs(|own, other| own == other),
            lower_demands: pairs(|own, other| other < own),
            groups: parts,
            sex_other: all.others,
            all,
            merging,
            unlisted,
            sex_unknown,
            pay_missing,
            percent,
        })
    }

    fn group(
        &self,
        name: Option<&String>,
        amounts: Amounts,
        jobs: &Jobs,
        merging: &Merging,
        percent: u64,
    ) -> Group {
        // Those recorded as neither have no part in any figure, so that nobody's pay follows from the means of two sexes.
        let cohort = Cohort {
            other: 0,
            ..amounts.cohort()
        };
        let others = amounts.other.len() as u64;
        let demands = name
            .map(|name| jobs.demands(merging.first(name)))
            .unwrap_or_default();
        let both = cohort.women + cohort.men;
        let reached = |part| self.female_dominated.is_reached(part, both, percent);
        let counted = match () {
            () if both > 0 && reached(cohort.women) => Dominance::Female,
            () if both > 0 && reached(cohort.men) => Dominance::Male,
            () => Dominance::Mixed,
        };
        let (women, men) = rayon::join(|| side(amounts.women), || side(amounts.men));
        let means = [(women.mean, cohort.women), (men.mean, cohort.men)];
        let sum: f64 = means
            .iter()
            .filter_map(|(mean, people)| Some((*mean)? * *people as f64))
            .sum();
        Group {
            name: name.cloned(),
            cohort,
            mean: (both > 0).then(|| sum / both as f64),
            all: women.contributions.and(men.contributions),
            others,
            women,
            men,
            dominance: demands.dominance.unwrap_or(counted),
            overridden: demands.dominance.is_some_and(|said| said != counted),
            band: demands.band,
            points: demands.points,
        }
    }
}

fn side(amounts: &mut [f64]) -> Side {
    Side {
        mean: Moments::of(amounts).mean(),
        contributions: Contributions::of(amounts),
        median: median(amounts),
    }
}

/// Each female-dominated group with each that is not, whose bands are as asked and whose mean is higher; by their names.
fn pairs(groups: &[Group], is_pair: fn(f64, f64) -> bool) -> Vec<Pair> {
    let of = |dominated: bool| {
        let groups = groups.iter().enumerate();
        groups.filter(move |(_, group)| (group.dominance == Dominance::Female) == dominated)
    };
    let mut found = Vec::new();
    for (own, group) in of(true) {
        for (other, compared) in of(false) {
            let bands = group.band.zip(compared.band);
            let higher = compared.mean > group.mean;
            if higher && bands.is_some_and(|(own, other)| is_pair(own, other)) {
                found.push(Pair {
                    group: own,
                    compared: other,
                });
            }
        }
    }
    found
}
