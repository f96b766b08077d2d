//! What does the law of a country ask an employer to tell of pay?
//!
//! One regime a run, the tables of its act: see the files beneath.

mod by_part;
pub mod denmark;
pub mod finland;
pub mod norway;
pub mod reporting;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use clap::{ArgAction, Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::indicators::Hours;
use super::said::{components, refused, tie_eps};
use crate::model::failure::Failure;
use crate::model::quantity::PayPeriod;
use crate::rules::Jurisdiction;
use crate::rules::duties::Sector;
use crate::study::component::{Component, Remuneration};
use crate::study::pay_parts::{BesideBase, PaidFor};
pub use by_part::{ByPart, Group, Law, Measured, Side};

/// Whose tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Regime {
    /// The United Kingdom.
    Uk,
    /// Ireland.
    Ie,
    /// Norway.
    No,
    /// Finland.
    Fi,
    /// Denmark.
    Dk,
}

impl Regime {
    /// Whose law it is.
    pub const fn jurisdiction(self) -> Jurisdiction {
        match self {
            Regime::Uk => Jurisdiction::Uk,
            Regime::Ie => Jurisdiction::Ie,
            Regime::No => Jurisdiction::No,
            Regime::Fi => Jurisdiction::Fi,
            Regime::Dk => Jurisdiction::Dk,
        }
    }

    /// The regime of a jurisdiction; `None` for Sweden and the Union, whose tables are measures of their own.
    pub fn of(jurisdiction: Jurisdiction) -> Option<Regime> {
        let all = Regime::value_variants().iter().copied();
        all.into_iter()
            .find(|regime| regime.jurisdiction() == jurisdiction)
    }
}

/// Which part of the Norwegian statement.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum StatementPart {
    /// What is stated each year and what is stated every second year.
    #[default]
    All,
    /// What is stated each year.
    Yearly,
}

/// Options of the statutory tables.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Statutory {
    /// Whose tables: uk, ie, no, fi or dk; default that of --preset
    #[arg(long, value_enum, help_heading = "Statutory tables")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regime: Option<Regime>,

    /// Whose the employer is, private or public: the law gives each its own snapshot date and duties
    #[arg(long, value_enum, help_heading = "Statutory tables")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,

    /// The pay period that amounts are for, week, month or year, where that is not what the heading of base pay says (uk)
    #[arg(long, value_name = "PERIOD", value_parser = pay_interval, help_heading = "Statutory tables")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_interval: Option<PayPeriod>,

    /// What a column of pay counts as: ordinary, bonus or excluded (uk, ie); base, supplements, bonus, overtime, benefits or excluded (no, fi, dk); with /month or /year where its amounts are for that; repeat for several
    #[arg(
        long,
        value_name = "FIELD|HEADER=PART",
        help_heading = "Statutory tables"
    )]
    #[serde(skip)]
    pub component: Vec<String>,

    /// Months that bonus paid in the pay period is for, where the file does not say (uk)
    #[arg(long, value_name = "N", help_heading = "Statutory tables")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_months: Option<f64>,

    /// Divide pay by hours paid or by agreed hours; must be said where the file has both (ie)
    #[arg(
        long,
        value_enum,
        value_name = "WHICH",
        help_heading = "Statutory tables"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,

    /// Take amounts that lie no further apart as the same pay when pay quarters are cut; default 0 (uk, ie)
    #[arg(
        long,
        value_name = "AMOUNT",
        required = false,
        help_heading = "Statutory tables"
    )]
    pub tie_eps: f64,

    /// What columns of pay count as, by field or heading
    #[arg(skip)]
    pub components: BTreeMap<String, Component<Remuneration>>,

    /// Bring pay beside base pay of those in part time to full time, or take it as paid; must be said where somebody in part time has some (no, fi, dk)
    #[arg(
        long,
        value_enum,
        value_name = "HOW",
        help_heading = "Statutory tables"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beside_base: Option<BesideBase>,

    /// Which part of the statement: all, or yearly for what is stated each year; default all (no)
    #[arg(long, value_enum, required = false, help_heading = "Statutory tables")]
    pub part: StatementPart,

    /// Show mean pay beside the percentages outside the employer too; default false (no)
    #[arg(long, value_name = "BOOL", required = false, action = ArgAction::Set, num_args = 0..=1, require_equals = true, default_missing_value = "true", help_heading = "Statutory tables")]
    pub amounts: bool,

    /// How many days of parental leave make a week, 5 or 7; must be said where leave is in days (no)
    #[arg(long, value_name = "DAYS", help_heading = "Statutory tables")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_week: Option<u8>,

    /// Job file: job, group, band or points, merge_into; only the job is needed; default that of the salary mapping in paritet.toml (fi)
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Statutory tables")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jobs: Option<String>,

    /// What columns beside base pay are paid for, by field or heading
    #[arg(skip)]
    pub pay_parts: BTreeMap<String, PaidFor>,
}

impl Statutory {
    /// Moves what flags say of columns to where the settings file says it.
    ///
    /// # Errors
    /// For a flag that is not of its form.
    pub fn with_flags(mut self, regime: Regime) -> Result<Statutory, Failure> {
        let said = std::mem::take(&mut self.component);
        match regime {
            Regime::Uk | Regime::Ie => self.components.extend(components(said)?),
            Regime::No | Regime::Fi | Regime::Dk => self.pay_parts.extend(components(said)?),
        }
        tie_eps(self.tie_eps)?;
        if let Some(months) = self
            .bonus_months
            .filter(|months| !(*months > 0.0 && months.is_finite()))
        {
            return Err(refused("--bonus-months", &months.to_string(), "12"));
        }
        match self.leave_week {
            None | Some(5 | 7) => Ok(self),
            Some(days) => Err(refused("--leave-week", &days.to_string(), "5, 7")),
        }
    }
}

fn pay_interval(text: &str) -> Result<PayPeriod, String> {
    [PayPeriod::Week, PayPeriod::Month, PayPeriod::Year]
        .into_iter()
        .find(|period| period.id() == text)
        .ok_or_else(|| "week, month or year".to_owned())
}
