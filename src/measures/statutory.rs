//! What does the law of a country ask an employer to tell of pay?
//!
//! One regime a run, the tables of its act: see the files beneath.

mod by_part;
pub mod denmark;
pub mod finland;
pub mod norway;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use clap::{ArgAction, Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::rules::Jurisdiction;
use crate::study::pay_parts::{BesideBase, PayColumnIs};
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

    /// What a column beside base pay is paid for: base, supplements, bonus, overtime, benefits or excluded, with /month or /year where its amounts are for that; repeat for several (no, fi, dk)
    #[arg(
        long,
        value_name = "FIELD|HEADER=PART",
        help_heading = "Statutory tables"
    )]
    #[serde(skip)]
    pub pay_part: Vec<String>,

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
    pub pay_parts: BTreeMap<String, PayColumnIs>,
}

impl Statutory {
    /// Moves what flags say of columns to where the settings file says it.
    ///
    /// # Errors
    /// For a flag that is not of its form.
    pub fn with_pay_parts(mut self) -> Result<Statutory, Failure> {
        for text in std::mem::take(&mut self.pay_part) {
            let refused = || {
                Failure::input(Phrase::fail_flag("--pay-part", text.as_str()))
                    .cause(Phrase::cause_expected(PayColumnIs::FORM))
            };
            let (name, part) = text.rsplit_once('=').ok_or_else(refused)?;
            let part = PayColumnIs::try_from(part.trim().to_owned()).map_err(|_| refused())?;
            self.pay_parts.insert(name.trim().to_owned(), part);
        }
        match self.leave_week {
            None | Some(5 | 7) => Ok(self),
            Some(days) => Err(
                Failure::input(Phrase::fail_flag("--leave-week", days.to_string()))
                    .cause(Phrase::cause_expected("5, 7")),
            ),
        }
    }
}
