//! Floor 1: law as data. One TOML file for each subject, each entry with the dates between which it is in force.

mod dated;
pub mod duties;
pub mod figures;
pub mod overtime;

pub use duties::duties;
pub use figures::in_force;

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whose law.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Jurisdiction {
    /// Sweden.
    Se,
    /// Norway.
    No,
    /// Finland.
    Fi,
    /// Denmark.
    Dk,
    /// The European Union.
    Eu,
    /// The United Kingdom.
    Uk,
    /// Ireland.
    Ie,
}

impl Jurisdiction {
    /// The id: `se`, `no`, `fi`, `dk`, `eu`, `uk`, `ie`.
    pub const fn id(self) -> &'static str {
        match self {
            Jurisdiction::Se => "se",
            Jurisdiction::No => "no",
            Jurisdiction::Fi => "fi",
            Jurisdiction::Dk => "dk",
            Jurisdiction::Eu => "eu",
            Jurisdiction::Uk => "uk",
            Jurisdiction::Ie => "ie",
        }
    }
}

#[cfg(test)]
mod tests;
