//! What does the law of a country ask an employer to tell of pay?
//!
//! One regime a run, the tables of its act: see the files beneath.

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::rules::Jurisdiction;

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
}
