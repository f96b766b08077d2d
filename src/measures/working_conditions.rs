//! On what conditions do women and men work: part time, temporary contracts, leave, sickness, age?
//!
//! For each measure how many women and men, their share within the sex, a mean where the measure has amounts, and the
//! difference of the shares, women's minus men's. It is what the Norwegian statement asks for each year (sex balance,
//! temporary, part-time, parental leave) and every second year (balance by level, involuntary part-time), and what
//! Swedish and Finnish employers analyse beside pay. Basis: [`basis::ACTIVITY_AND_REPORTING`],
//! [`basis::ACTIVE_MEASURES`].

mod compute;
mod sick_leave;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::by_sex::Side;
#[cfg(doc)]
use crate::model::basis;
use crate::model::field::Field;
use crate::model::people::Cohort;
pub use sick_leave::sick_leave;
pub use table::{method, tabulate, verdict};

/// The id of the table.
pub const TABLE: &str = "working_conditions";

/// What the columns of leave, absence and ordinary time are in.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum LeaveUnit {
    /// Days.
    #[default]
    Days,
    /// Weeks.
    Weeks,
    /// Hours.
    Hours,
}

impl LeaveUnit {
    /// The id: `days`, `weeks`, `hours`.
    pub const fn id(self) -> &'static str {
        match self {
            LeaveUnit::Days => "days",
            LeaveUnit::Weeks => "weeks",
            LeaveUnit::Hours => "hours",
        }
    }

    /// The most of it that a year has.
    pub(super) const fn in_a_year(self) -> f64 {
        match self {
            LeaveUnit::Days => 366.0,
            LeaveUnit::Weeks => 53.0,
            LeaveUnit::Hours => 366.0 * 24.0,
        }
    }
}

/// Options of the table of working conditions.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct WorkingConditions {
    /// What the columns of leave and absence are in; default days
    #[arg(
        long,
        value_enum,
        required = false,
        help_heading = "Working conditions"
    )]
    pub leave_unit: LeaveUnit,

    /// The yes/no column that says who in part time wants more hours; short for --map wants_more_hours=HEADING
    #[arg(long, value_name = "HEADING", help_heading = "Working conditions")]
    #[serde(skip)]
    pub wants_more_hours: Option<String>,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Everybody: the balance of the sexes. The shares are those of women and men among both.
    Staff,
    /// A working time below full time.
    PartTime,
    /// Part-time, and wants more hours. The share is of all staff, not of those in part time.
    InvoluntaryPartTime,
    /// A contract for a time or a task.
    Temporary,
    /// A contract that is neither permanent nor temporary, such as an apprentice's.
    OtherContract,
    /// Any parental leave; the mean is that of those who had any.
    ParentalLeave,
    /// Any sick leave; the mean is that of all.
    SickLeave,
    /// Sick leave as a share of ordinary working time. The numbers are those of people with any.
    SickLeaveRate,
    /// Long sick leave as a share of all sick leave. The numbers are those of people with any.
    LongSickLeave,
    /// Any absence; the mean is that of all.
    Absence,
    /// At most 29 years.
    AgeTo29,
    /// 30 to 49 years.
    Age30To49,
    /// 50 years and more.
    AgeFrom50,
}

impl Measure {
    /// Every measure once, in the order of the table.
    pub const ALL: [Measure; 13] = [
        Measure::Staff,
        Measure::PartTime,
        Measure::InvoluntaryPartTime,
        Measure::Temporary,
        Measure::OtherContract,
        Measure::ParentalLeave,
        Measure::SickLeave,
        Measure::SickLeaveRate,
        Measure::LongSickLeave,
        Measure::Absence,
        Measure::AgeTo29,
        Measure::Age30To49,
        Measure::AgeFrom50,
    ];

    /// The id in the column `measure`.
    pub const fn id(self) -> &'static str {
        match self {
            Measure::Staff => "staff",
            Measure::PartTime => "part_time",
            Measure::InvoluntaryPartTime => "involuntary_part_time",
            Measure::Temporary => "temporary",
            Measure::OtherContract => "other_contract",
            Measure::ParentalLeave => "parental_leave",
            Measure::SickLeave => "sick_leave",
            Measure::SickLeaveRate => "sick_leave_rate",
            Measure::LongSickLeave => "long_sick_leave",
            Measure::Absence => "absence",
            Measure::AgeTo29 => "age_to_29",
            Measure::Age30To49 => "age_30_to_49",
            Measure::AgeFrom50 => "age_from_50",
        }
    }

    /// The id of the amounts behind a mean or a share of time; rounding knows times by the beginning of their ids.
    const fn amount(self) -> &'static str {
        match self {
            Measure::ParentalLeave => "days_parental_leave",
            Measure::LongSickLeave => "days_long_sick_leave",
            Measure::Absence => "days_absence",
            _ => "days_sick_leave",
        }
    }

    /// The field without which a file cannot tell.
    pub const fn field(self) -> Field {
        match self {
            Measure::Staff => Field::Sex,
            Measure::PartTime => Field::FtePercent,
            Measure::InvoluntaryPartTime => Field::WantsMoreHours,
            Measure::Temporary | Measure::OtherContract => Field::ContractType,
            Measure::ParentalLeave => Field::ParentalLeave,
            Measure::SickLeave => Field::SickLeave,
            Measure::SickLeaveRate => Field::OrdinaryTime,
            Measure::LongSickLeave => Field::LongSickLeave,
            Measure::Absence => Field::AbsenceDays,
            Measure::AgeTo29 | Measure::Age30To49 | Measure::AgeFrom50 => Field::Age,
        }
    }
}

/// The place of the age band of somebody: at most 29 years, 30 to 49, 50 and more.
fn band(age: f64) -> usize {
    match age {
        ..30.0 => 0,
        30.0..50.0 => 1,
        _ => 2,
    }
}

/// The figures of a group.
#[derive(Clone, PartialEq)]
pub struct GroupConditions {
    /// The member of each column grouped by; `None` for all staff.
    pub members: Option<Vec<String>>,
    /// Who is in it.
    pub cohort: Cohort,
    /// Women and men by measure; only what the file has.
    pub figures: BTreeMap<Measure, [Side; 2]>,
}

/// All figures of the table.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The columns grouped by.
    pub by: Vec<String>,
    /// The groups, by label.
    pub groups: Vec<GroupConditions>,
    /// All staff.
    pub all: GroupConditions,
    /// Rows without a sex.
    pub sex_unknown: u64,
    /// Columns in which a blank was taken for nought, because no cell says nought.
    pub blank_is_none: Vec<Field>,
    /// Whether ordinary time was set aside because it cannot be in the unit of leave.
    pub other_unit: bool,
    /// What leave is in.
    pub leave_unit: LeaveUnit,
}

impl Outcome {
    /// What the file does not have.
    pub fn missing(&self) -> impl Iterator<Item = Measure> {
        let has = |measure: &Measure| self.all.figures.contains_key(measure);
        Measure::ALL
            .into_iter()
            .filter(move |measure| !has(measure) && *measure != Measure::OtherContract)
    }
}
