//! What does an employer report under the Pay Transparency Directive?
//!
//! Indicators (a) to (g) of Art. 9(1): gaps of means and medians of all pay and of what stands beside base pay, by hour
//! and by year; who has any of the latter; women and men in four groups of equal size by pay; the gap of each category of
//! workers, held against the five per cent of Art. 10. Basis: [`basis::INDICATORS`], [`basis::JOINT_ASSESSMENT`]. What the
//! directive leaves open is a setting, and where it changes a figure it must be said.

mod compute;
mod status;
mod tables;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::measured::{Measured, Side};
use super::said::{self, components, pair, refused};
#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::study::component::{Component, Part};
pub use compute::{Category, Levels, Outcome};
pub use status::{Status, Tested};
pub use tables::{conventions, method, tabulate, verdict};

/// What pay is for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// An hour.
    #[default]
    Hourly,
    /// A year, as paid.
    Annual,
}

impl Basis {
    /// Both, in the order of the tables.
    pub const ALL: [Basis; 2] = [Basis::Hourly, Basis::Annual];

    /// The id: `hourly`, `annual`.
    pub const fn id(self) -> &'static str {
        match self {
            Basis::Hourly => "hourly",
            Basis::Annual => "annual",
        }
    }
}

/// Over whom complementary or variable pay is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum VariableBase {
    /// Those who have any.
    Recipients,
    /// All workers: who has none counts with nought.
    All,
}

impl VariableBase {
    /// The id: `recipients`, `all`.
    pub const fn id(self) -> &'static str {
        match self {
            VariableBase::Recipients => "recipients",
            VariableBase::All => "all",
        }
    }
}

/// The hours of hourly pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Hours {
    /// Hours paid in the year.
    Paid,
    /// Agreed hours.
    Agreed,
}

/// What the year of those is who were hired in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum PartYear {
    /// A whole year of the pay that they have.
    Whole,
    /// The days since the hire.
    Actual,
}

/// For whom a report is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Edition {
    /// Indicators (a) to (g), for the monitoring body, workers and their representatives.
    #[default]
    Full,
    /// Indicators (a) to (f), which may be made public.
    Publishable,
    /// Indicators (a) to (g) with mean pay in each category.
    Internal,
}

/// Options of the indicators.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Indicators {
    /// What a column of pay counts as: base, variable or excluded, with /month or /year where its amounts are for that; repeat for several
    #[arg(
        long,
        value_name = "FIELD|HEADER=PART",
        help_heading = "Pay transparency"
    )]
    #[serde(skip)]
    pub component: Vec<String>,

    /// Take complementary or variable pay over its recipients or over all workers; must be said where somebody has none
    #[arg(
        long,
        value_enum,
        value_name = "WHOM",
        help_heading = "Pay transparency"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable_base: Option<VariableBase>,

    /// Divide annual pay by hours paid or by agreed hours; must be said where the file has both
    #[arg(
        long,
        value_enum,
        value_name = "WHICH",
        help_heading = "Pay transparency"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,

    /// Take pay by month and hour of those hired in the year before the reference date for a whole year or for the days since; must be said where there are any
    #[arg(
        long,
        value_enum,
        value_name = "YEAR",
        help_heading = "Pay transparency"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part_year: Option<PartYear>,

    /// Pay that categories are compared by: hourly or annual; default hourly
    #[arg(long, value_enum, required = false, help_heading = "Pay transparency")]
    pub basis: Basis,

    /// Take amounts that lie no further apart as the same pay when quartile bands are cut; default 0
    #[arg(
        long,
        value_name = "AMOUNT",
        required = false,
        help_heading = "Pay transparency"
    )]
    pub tie_eps: f64,

    /// For whom the report is: full (a to g), publishable (a to f) or internal (with mean pay by category); default full
    #[arg(long, value_enum, required = false, help_heading = "Pay transparency")]
    pub edition: Edition,

    /// The day on which the report is handed in, as 2027-06-07; differences must be remedied within six months of it
    #[arg(long, value_name = "DATE", help_heading = "Pay transparency")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_date: Option<String>,

    /// Where a category's difference is justified by objective, gender-neutral criteria; repeat for several
    #[arg(
        long,
        value_name = "CATEGORY=REFERENCE",
        help_heading = "Pay transparency"
    )]
    #[serde(skip)]
    pub justify: Vec<String>,

    /// The day on which a category's difference was remedied; repeat for several
    #[arg(long, value_name = "CATEGORY=DATE", help_heading = "Pay transparency")]
    #[serde(skip)]
    pub remedy: Vec<String>,

    /// What columns of pay count as, by field or heading
    #[arg(skip)]
    pub components: BTreeMap<String, Component<Part>>,

    /// Where differences of categories are justified
    #[arg(skip)]
    pub justified: BTreeMap<String, String>,

    /// The days on which differences of categories were remedied
    #[arg(skip)]
    pub remedied: BTreeMap<String, String>,
}

impl Indicators {
    /// Moves what flags say of columns and categories to where the settings file says it.
    ///
    /// # Errors
    /// For a flag that is not of its form.
    pub fn with_flags(mut self) -> Result<Indicators, Failure> {
        let said = std::mem::take(&mut self.component);
        self.components.extend(components(said)?);
        for text in std::mem::take(&mut self.justify) {
            self.justified
                .extend([pair("--justify", &text, "CATEGORY=REFERENCE")?]);
        }
        for text in std::mem::take(&mut self.remedy) {
            self.remedied
                .extend([pair("--remedy", &text, "CATEGORY=2027-10-01")?]);
        }
        said::tie_eps(self.tie_eps)?;
        Ok(self)
    }

    /// The day of the report, if it is said.
    fn reported(&self) -> Result<Option<Date>, Failure> {
        let date = |text| date("--report-date", text);
        self.report_date.as_deref().map(date).transpose()
    }
}

fn date(flag: &str, text: &str) -> Result<Date, Failure> {
    text.parse().map_err(|_| refused(flag, text, "2027-06-07"))
}
