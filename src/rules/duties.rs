//! Who must map or report pay, and when.

mod calendar;
mod statement;

use std::sync::LazyLock;

use clap::ValueEnum;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Jurisdiction;
use super::dated::{day, in_force, table};

pub use super::dated::DayOfYear;
pub use calendar::{Snapshot, snapshots};
pub use statement::statement;

/// What is to be done. The wording says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the ids of the table
pub enum Task {
    SeSurvey,
    SeSurveyDocumentation,
    SeMeasuresDocumentation,
    NoActivity,
    NoStatement,
    NoPayMapping,
    NoPublic,
    NoOnRequest,
    FiPlan,
    FiAgreedSurvey,
    DkStatistics,
    EuReport,
    EuAssessment,
    EuAnswer,
    UkReport,
    IeReport,
}

/// Which employees the law counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Those at the start of the calendar year.
    StartOfYear,
    /// Those that there are regularly, or in the mean of the year.
    Regularly,
    /// Those on the snapshot date.
    OnSnapshotDate,
    /// The text does not say.
    NotSet,
}

/// Whose the employer is.
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
pub enum Sector {
    /// Companies and associations.
    Private,
    /// Authorities.
    Public,
}

impl Sector {
    /// The id of its wording.
    pub const fn id(self) -> &'static str {
        match self {
            Sector::Private => "private_sector",
            Sector::Public => "public_sector",
        }
    }
}

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Every {
    /// Each year.
    #[serde(rename = "year")]
    Year,
    /// At least each second year.
    #[serde(rename = "2-years")]
    SecondYear,
    /// At least each third year.
    #[serde(rename = "3-years")]
    ThirdYear,
}

impl Every {
    /// The id of its wording.
    pub const fn id(self) -> &'static str {
        match self {
            Every::Year => "every_year",
            Every::SecondYear => "every_second_year",
            Every::ThirdYear => "every_third_year",
        }
    }

    /// The distance in years.
    pub const fn years(self) -> i16 {
        match self {
            Every::Year => 1,
            Every::SecondYear => 2,
            Every::ThirdYear => 3,
        }
    }
}

/// A duty as the law has it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The id of the row; its steps at different times share it.
    pub id: String,
    /// What is to be done.
    pub task: Task,
    /// Whose law.
    pub jurisdiction: Jurisdiction,
    /// Fewest employees.
    pub at_least: u64,
    /// Most employees; no upper end without it.
    pub at_most: Option<u64>,
    /// Which employees.
    pub counted: Counted,
    /// For one sector only.
    pub sector: Option<Sector>,
    /// How often; without it the duty is always there.
    pub every: Option<Every>,
    /// Last day for the first report, where the law names one.
    #[serde(default, deserialize_with = "day")]
    pub first: Option<Date>,
    /// Last day in each year.
    pub by: Option<DayOfYear>,
    /// First of the days on which pay is read.
    pub snapshot_from: Option<DayOfYear>,
    /// Last of them.
    pub snapshot_to: Option<DayOfYear>,
    /// Where it stands.
    pub reference: String,
    /// First day of the present wording.
    #[serde(default, deserialize_with = "day")]
    pub valid_from: Option<Date>,
    /// Last day.
    #[serde(default, deserialize_with = "day")]
    pub valid_to: Option<Date>,
    /// Whether it was read in a public text; what was not is no law to anybody.
    pub certain: bool,
    /// How it is known, and what to mind.
    pub note: String,
}

impl Rule {
    /// Whether it is in force on a day and for an employer; never, where it is only remembered.
    fn holds(&self, employer: Employer, day: Date) -> bool {
        let same = |sector| employer.sector.is_none_or(|own| own == sector);
        self.certain
            && in_force(self.valid_from, self.valid_to, Some(day))
            && self.at_least <= employer.headcount
            && self.at_most.is_none_or(|most| employer.headcount <= most)
            && self.sector.is_none_or(same)
    }
}

/// A state, or the Union itself, for which only the directive is known.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DirectiveOnly {
    pub(super) id: String,
    pub(super) jurisdiction: Jurisdiction,
    #[serde(default, deserialize_with = "day")]
    transposed_by: Option<Date>,
    pub(super) reference: String,
    #[serde(default, deserialize_with = "day")]
    pub(super) valid_from: Option<Date>,
    #[serde(default, deserialize_with = "day")]
    pub(super) valid_to: Option<Date>,
    pub(super) certain: bool,
    pub(super) note: String,
}

/// Whom the question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Employer {
    /// How many employees, counted as the law in question counts them ([`Counted`]).
    pub headcount: u64,
    /// Whose it is; without it the duties of both sectors are given.
    pub sector: Option<Sector>,
}

/// What an employer must do, and when next.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    /// The rule.
    pub rule: &'static Rule,
    /// Last day, the day asked about or later; `None` where the law names none.
    pub due: Option<Date>,
    /// Whether that is the last day for the first report of all.
    pub first: bool,
    /// The days of which one is the snapshot date of that report.
    pub snapshot: Option<(Date, Date)>,
    /// The day asked about.
    pub day: Date,
}

/// What the law in force on a day demands of an employer: first the law of the country, then the Pay Transparency
/// Directive for states whose act on it is not known.
///
/// Only what is certain. [`statement`] says it in words.
///
/// ```
/// use jiff::civil::date;
/// use paritet::rules::{self, Jurisdiction, duties::{Employer, Every, Task}};
///
/// let employer = Employer { headcount: 312, sector: None };
/// let duties = rules::duties(Jurisdiction::Eu, employer, date(2026, 12, 31));
/// assert_eq!(duties[0].rule.task, Task::EuReport);
/// assert_eq!(duties[0].due, Some(date(2027, 6, 7)));
/// assert_eq!(duties[0].rule.every, Some(Every::Year));
/// ```
pub fn duties(jurisdiction: Jurisdiction, employer: Employer, day: Date) -> Vec<Duty> {
    let mut duties = of(jurisdiction, employer, day);
    if jurisdiction != Jurisdiction::Eu && directive_only(jurisdiction, day).is_some() {
        duties.extend(of(Jurisdiction::Eu, employer, day));
    }
    duties
}

fn of(jurisdiction: Jurisdiction, employer: Employer, day: Date) -> Vec<Duty> {
    let rules = RULES.duty.iter();
    rules
        .filter(|rule| rule.jurisdiction == jurisdiction && rule.holds(employer, day))
        .map(|rule| rule.on(day))
        .collect()
}

fn directive_only(jurisdiction: Jurisdiction, day: Date) -> Option<&'static DirectiveOnly> {
    RULES.directive_only.iter().find(|row| {
        row.certain
            && row.jurisdiction == jurisdiction
            && in_force(row.valid_from, row.valid_to, Some(day))
    })
}

pub(super) static RULES: LazyLock<Rules> = LazyLock::new(|| table(include_str!("duties.toml")));

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    pub(super) duty: Vec<Rule>,
    pub(super) directive_only: Vec<DirectiveOnly>,
}

#[cfg(test)]
mod tests;
