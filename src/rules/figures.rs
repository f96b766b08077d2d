//! The numbers of the law on mapping and reporting pay.

use std::sync::LazyLock;

use jiff::Span;
use jiff::civil::Date;
use serde::Deserialize;

use super::Jurisdiction;
use super::dated::{self, day, table};

/// What a number of the law is about; its unit is always the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Share of women from which work is female-dominated, in per cent: the share itself counts.
    FemaleDominated,
    /// Within how many years pay is adjusted.
    AdjustmentTime,
    /// Fewest people of each sex in a group whose pay is told.
    GroupMinimum,
    /// Digits of the code of occupation that makes a group.
    CodeDigits,
    /// Difference in mean pay of a category from which it must be justified, in per cent of men's: the difference itself
    /// counts, in either direction.
    PayDifference,
    /// Months from the report within which a difference may be remedied.
    RemedyTime,
    /// Months within which a question about pay is answered.
    AnswerTime,
    /// Years before the last whose figures are given on request.
    EarlierReports,
    /// Fewer employees than this, and the criteria for pay progression need not be told, where a state has it so.
    ProgressionExempt,
    /// Months from the snapshot date within which a report is published.
    PublicationTime,
    /// Years for which a report stays published.
    KeptTime,
    /// Months to the snapshot date whose bonus counts.
    BonusTime,
    /// Weeks over which differing hours are averaged.
    AveragingTime,
    /// Weeks of a year.
    WeeksInYear,
    /// Days of a month of pay.
    DaysInMonth,
    /// Days of a year of pay.
    DaysInYear,
}

/// Of what a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Hundredths.
    Percent,
    /// Years.
    Years,
    /// Months.
    Months,
    /// Weeks.
    Weeks,
    /// Days.
    Days,
    /// People of each sex.
    People,
    /// All of an employer's employees.
    Employees,
    /// Digits of a code.
    Digits,
}

/// How much weight a number has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It stands in an act.
    Law,
    /// The authority says it of the act.
    Guidance,
}

/// A number of the law, and when it holds.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The id of the row; its values at different times share it.
    pub id: String,
    /// Whose law.
    pub jurisdiction: Jurisdiction,
    /// What it is about.
    pub kind: Kind,
    /// The number.
    pub value: f64,
    /// Of what.
    pub unit: Unit,
    /// Law or guidance.
    pub standing: Standing,
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

impl Figure {
    /// The number where it is a whole one, as people, employees and digits are.
    pub fn whole(&self) -> Option<u64> {
        (self.value.fract() == 0.0 && self.value >= 0.0).then_some(self.value as u64)
    }

    /// The number as a fraction, where it is in per cent: 5 % is 0.05.
    pub fn fraction(&self) -> Option<f64> {
        (self.unit == Unit::Percent).then_some(self.value / 100.0)
    }

    /// The day that is so many months or years after another; `None` for other units.
    ///
    /// The end of a month stays there: half a year after 31 August is 28 February.
    pub fn after(&self, day: Date) -> Option<Date> {
        let many = self.whole()?.try_into().ok()?;
        let time = match self.unit {
            Unit::Months => Span::new().try_months::<i64>(many),
            Unit::Years => Span::new().try_years::<i64>(many),
            _ => return None,
        };
        day.checked_add(time.ok()?).ok()
    }
}

/// The number of a kind that is in force on a day, or still in force for no day in particular.
///
/// `None` where the law has no such number, and where it is only remembered.
///
/// ```
/// use jiff::civil::date;
/// use paritet::rules::{self, Jurisdiction, figures::Kind};
///
/// let day = date(2027, 6, 7);
/// let remedy = rules::in_force(Jurisdiction::Eu, Kind::RemedyTime, Some(day));
/// assert_eq!(remedy.and_then(|time| time.after(day)), Some(date(2027, 12, 7)));
/// assert!(rules::in_force(Jurisdiction::Eu, Kind::GroupMinimum, None).is_none());
/// ```
pub fn in_force(
    jurisdiction: Jurisdiction,
    kind: Kind,
    day: Option<Date>,
) -> Option<&'static Figure> {
    found(jurisdiction, kind, day).filter(|figure| figure.certain)
}

/// The number that a calculation may begin with where none is in force: one that is only remembered.
///
/// To be shown as a setting, never as law.
pub fn remembered(
    jurisdiction: Jurisdiction,
    kind: Kind,
    day: Option<Date>,
) -> Option<&'static Figure> {
    found(jurisdiction, kind, day).filter(|figure| !figure.certain)
}

fn found(jurisdiction: Jurisdiction, kind: Kind, day: Option<Date>) -> Option<&'static Figure> {
    FIGURES.iter().find(|figure| {
        figure.jurisdiction == jurisdiction
            && figure.kind == kind
            && dated::in_force(figure.valid_from, figure.valid_to, day)
    })
}

pub(super) static FIGURES: LazyLock<Vec<Figure>> =
    LazyLock::new(|| table::<Figures>(include_str!("figures.toml")).figure);

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Figures {
    figure: Vec<Figure>,
}

#[cfg(test)]
mod tests;
