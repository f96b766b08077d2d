//! Nine open key ratios of women and men at work, to be followed from year to year against the employer's own targets.
//!
//! They are the ratios that Nordic employers have followed for years under the name of a registered index. Their
//! definitions here are open and stated under the table; the points of that index come from a database that is not
//! public, so none are computed: whoever has official points may enter them beside the ratios.

mod compute;
mod table;
mod target;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::working_conditions::LeaveUnit;
use crate::disclosure::draft::{Behind, Statistic};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
pub use table::{method, points, tabulate, verdict};
pub use target::Target;

/// The id of the table.
pub const TABLE: &str = "key_ratios";

/// What the career ratio compares.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Career {
    /// Women's share of managers, divided by women's share of all staff.
    #[default]
    AllStaff,
    /// Women's share of managers, divided by women's share of those who are no managers.
    NonManagers,
    /// The share of women who are managers, divided by the share of men who are.
    ShareOfSex,
}

impl Career {
    /// The id of the definition in words.
    pub const fn id(self) -> &'static str {
        match self {
            Career::AllStaff => "career_all_staff",
            Career::NonManagers => "career_non_managers",
            Career::ShareOfSex => "career_share_of_sex",
        }
    }
}

/// Options of the key ratios.
#[derive(Args, Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct KeyRatios {
    /// Fewest women and men in a job group whose balance counts in ratio 1; default 10
    #[arg(long, value_name = "N", required = false, help_heading = "Key ratios")]
    pub min_balance_group: u64,

    /// What ratio 3 compares; default all-staff
    #[arg(long, value_enum, required = false, help_heading = "Key ratios")]
    pub career: Career,

    /// Who the top management is: a yes/no column, or a condition such as Role=Director; default the column found, else professional_position 1
    #[arg(long, value_name = "HEADING[=VALUE]", help_heading = "Key ratios")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_management: Option<String>,

    /// What the columns of leave are in; default days
    #[arg(long, value_enum, required = false, help_heading = "Key ratios")]
    pub leave_unit: LeaveUnit,

    /// Last year's figures: an export in the same form, or this table as JSON or CSV
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Key ratios")]
    #[serde(skip)]
    pub previous: Option<String>,

    /// The questions of ratio 9 on active work for equality, each answered with true or false.
    #[arg(skip)]
    pub active_work: BTreeMap<String, bool>,

    /// The employer's own targets by number of the ratio, such as 3 = ">= 0.9" or 2 = "40%..60%".
    #[arg(skip)]
    pub targets: BTreeMap<String, String>,

    /// Values of an earlier year by number of the ratio, shares as fractions.
    #[arg(skip)]
    pub earlier: BTreeMap<String, f64>,

    /// Official points by year, as their owner told them.
    #[arg(skip)]
    pub points: BTreeMap<String, f64>,
}

impl Default for KeyRatios {
    fn default() -> KeyRatios {
        KeyRatios {
            min_balance_group: 10,
            career: Career::default(),
            top_management: None,
            leave_unit: LeaveUnit::default(),
            previous: None,
            active_work: BTreeMap::new(),
            targets: BTreeMap::new(),
            earlier: BTreeMap::new(),
            points: BTreeMap::new(),
        }
    }
}

impl KeyRatios {
    /// The targets by number of the ratio.
    ///
    /// # Errors
    /// For a number that is not 1 to 9, or a target that is no comparison and no range.
    pub fn targets(&self) -> Result<BTreeMap<u8, Target>, Failure> {
        let target = |(number, text): (&String, &String)| {
            let target = Target::parse(text)
                .ok_or_else(|| refused("targets", number, ">= 0.9, < 5%, 40%..60%"))?;
            Ok((numbered("targets", number)?, target))
        };
        self.targets.iter().map(target).collect()
    }

    /// Earlier values by number of the ratio.
    ///
    /// # Errors
    /// For a number that is not 1 to 9.
    pub fn earlier(&self) -> Result<BTreeMap<u8, f64>, Failure> {
        self.earlier
            .iter()
            .map(|(number, value)| Ok((numbered("earlier", number)?, *value)))
            .collect()
    }
}

fn numbered(section: &str, text: &str) -> Result<u8, Failure> {
    let number = text.trim().parse().ok();
    number
        .filter(|number| (1..=9).contains(number))
        .ok_or_else(|| refused(section, text, "1–9"))
}

fn refused(section: &str, key: &str, expected: &str) -> Failure {
    let setting = format!("[key_ratios.{section}] {key}");
    Failure::input(Phrase::fail_setting("paritet.toml", setting))
        .cause(Phrase::cause_expected(expected))
}

/// What the figures of a ratio are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Shares of people or groups; the value is one too.
    Share,
    /// Shares, and their difference, women's minus men's: fractions, 0.11 for 11 percentage points.
    PercentagePoints,
    /// Shares, and their quotient.
    Ratio,
    /// Pay, and women's divided by men's.
    RatioOfPay,
    /// Time of leave, and women's minus men's.
    Time(LeaveUnit),
}

impl Unit {
    /// The id in the column `measured_in`.
    pub const fn id(self) -> &'static str {
        match self {
            Unit::Share => "share",
            Unit::PercentagePoints => "percentage_points",
            Unit::Ratio => "ratio",
            Unit::RatioOfPay => "ratio_of_pay",
            Unit::Time(unit) => unit.id(),
        }
    }
}

/// Number, id, unit where it is always the same, and the fields without which a file cannot tell.
const RATIOS: [(u8, &str, Unit, &[Field]); 9] = [
    (1, "balanced_job_groups", Unit::Share, &[Field::JobTitle]),
    (
        2,
        "women_in_top_management",
        Unit::Share,
        &[Field::TopManagement],
    ),
    (3, "career_ratio", Unit::Ratio, &[Field::IsManager]),
    (4, "median_pay", Unit::RatioOfPay, &[Field::BaseMonthly]),
    (
        5,
        "long_sick_leave",
        Unit::PercentagePoints,
        &[Field::LongSickLeave],
    ),
    (
        6,
        "parental_leave",
        Unit::Time(LeaveUnit::Days),
        &[Field::ParentalLeave],
    ),
    (7, "full_time", Unit::PercentagePoints, &[Field::FtePercent]),
    (
        8,
        "permanent",
        Unit::PercentagePoints,
        &[Field::ContractType],
    ),
    (9, "active_work", Unit::Share, &[]),
];

/// The figures of a ratio, where the file gives them.
#[derive(Clone, PartialEq)]
pub struct Figures {
    /// Women's figure.
    pub women: Option<f64>,
    /// Men's figure.
    pub men: Option<f64>,
    /// The ratio.
    pub value: Option<f64>,
    judged: Judged,
}

/// How the door judges the figures of a ratio.
#[derive(Clone, Copy, PartialEq)]
enum Judged {
    /// The employer's own words: about nobody.
    Own,
    /// How many women and men hold a position: open.
    Open,
    /// Women's and men's figures, and what is made of both.
    Sides {
        amount: &'static str,
        behind: [Behind; 2],
        sides: Statistic,
        value: Statistic,
    },
}

/// All figures of the table.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The ratios that the file gives, by number.
    pub ratios: BTreeMap<u8, Figures>,
    /// Women and men in the file.
    pub cohort: crate::model::people::Cohort,
    /// Rows without a sex.
    pub sex_unknown: u64,
    /// What ratio 5 is a share of: `rate` of ordinary time, or `persons`.
    pub sick_leave_of: &'static str,
    /// Whether a blank was taken for nought in these columns of leave.
    pub blank_is_none: Vec<Field>,
}
