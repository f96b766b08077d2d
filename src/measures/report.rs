//! A report: which questions it asks, and which files it takes beside the export.

use clap::{Args, ValueEnum, ValueHint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A question that can be part of a report; each is a verb too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The raw gaps by group.
    PayGap,
    /// The gap between people who are alike.
    Adjusted,
    /// What the gap consists of.
    Decompose,
    /// The indicators of the Pay Transparency Directive.
    Indicators,
    /// Equal work and work of equal value.
    SalaryMapping,
    /// The tables of a country's law.
    Statutory,
    /// Shares against a population.
    Representation,
    /// Overtime.
    Overtime,
    /// The funnel of applicants.
    Recruitment,
    /// The staff survey.
    Survey,
    /// Part time, leave, sickness, age.
    WorkingConditions,
    /// The nine open ratios.
    KeyRatios,
}

impl Part {
    /// The section of its settings, by which it has a title.
    pub const fn section(self) -> &'static str {
        match self {
            Part::PayGap => "pay_gap",
            Part::Adjusted => "adjusted",
            Part::Decompose => "decompose",
            Part::Indicators => "indicators",
            Part::SalaryMapping => "salary_mapping",
            Part::Statutory => "statutory",
            Part::Representation => "representation",
            Part::Overtime => "overtime",
            Part::Recruitment => "recruitment",
            Part::Survey => "survey",
            Part::WorkingConditions => "working_conditions",
            Part::KeyRatios => "key_ratios",
        }
    }
}

/// Options of a report.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Report {
    /// Ask this too, beside what the law of --preset asks; repeat for several; default pay-gap where there is no preset
    #[arg(
        long = "with",
        id = "with",
        value_name = "QUESTION",
        value_enum,
        help_heading = "Report"
    )]
    pub with: Vec<Part>,

    /// The applicants, for recruitment
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Report")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicants: Option<String>,

    /// The answers, for survey
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Report")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<String>,

    /// Last year's report as JSON, written for the same readers: what has changed since
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Report")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
}
