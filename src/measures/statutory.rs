//! What does the law of a country ask an employer to tell of pay?
//!
//! One regime a run, the tables of its act: see the files beneath.

pub mod reporting;

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::indicators::Hours;
use super::said::{components, refused, tie_eps};
use crate::model::failure::Failure;
use crate::model::quantity::PayPeriod;
use crate::rules::Jurisdiction;
use crate::rules::duties::Sector;
use crate::study::component::{Component, Remuneration};

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

    /// What a column of pay counts as: ordinary, bonus or excluded, with /month or /year where its amounts are for that; repeat for several (uk, ie)
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
}

impl Statutory {
    /// Moves what flags say of columns to where the settings file says it.
    ///
    /// # Errors
    /// For a flag that is not of its form.
    pub fn with_flags(mut self) -> Result<Statutory, Failure> {
        let said = std::mem::take(&mut self.component);
        self.components.extend(components(said)?);
        tie_eps(self.tie_eps)?;
        match self.bonus_months {
            Some(months) if !(months > 0.0 && months.is_finite()) => {
                Err(refused("--bonus-months", &months.to_string(), "12"))
            }
            _ => Ok(self),
        }
    }
}

fn pay_interval(text: &str) -> Result<PayPeriod, String> {
    [PayPeriod::Week, PayPeriod::Month, PayPeriod::Year]
        .into_iter()
        .find(|period| period.id() == text)
        .ok_or_else(|| "week, month or year".to_owned())
}
