//! How much overtime the law allows a person.

use clap::ValueEnum;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Jurisdiction;
use super::dated::{day, in_force, table};

/// What a sum of overtime is for.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Period {
    /// A calendar year, or 52 weeks.
    #[default]
    Year,
    /// A calendar month.
    Month,
    /// Four weeks.
    #[serde(rename = "4-weeks")]
    #[value(name = "4-weeks")]
    FourWeeks,
}

impl Period {
    /// The id of its wording: `year`, `month`, `four_weeks`.
    pub const fn id(self) -> &'static str {
        match self {
            Period::Year => "year",
            Period::Month => "month",
            Period::FourWeeks => "four_weeks",
        }
    }
}

/// A rule on overtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Sweden: general overtime.
    SeGeneral,
    /// Sweden: general and extra overtime.
    SeExtra,
    /// Sweden: agreement of the state sector.
    SeState,
    /// Norway: without an agreement.
    NoGeneral,
    /// Norway: agreed with the union representatives.
    NoAgreed,
    /// Norway: by permit.
    NoPermitted,
    /// Finland: maximum, until 2019.
    FiMaximum,
}

impl Rule {
    /// The id, as in the table of limits.
    pub const fn id(self) -> &'static str {
        match self {
            Rule::SeGeneral => "se_general",
            Rule::SeExtra => "se_extra",
            Rule::SeState => "se_state",
            Rule::NoGeneral => "no_general",
            Rule::NoAgreed => "no_agreed",
            Rule::NoPermitted => "no_permitted",
            Rule::FiMaximum => "fi_maximum",
        }
    }
}

/// Most overtime of a person in a period, by one rule.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// Which rule.
    pub rule: Rule,
    /// Whose law.
    pub jurisdiction: Jurisdiction,
    /// What the hours are for.
    pub period: Period,
    /// Most hours in the period, with those that other rules allow before this one.
    pub hours: f64,
    /// When the rule may be used.
    pub condition: String,
    /// Where it stands.
    pub reference: String,
    /// Whether any such period in a row counts, and not that of the calendar only.
    pub rolling: bool,
    /// First day of the present wording.
    #[serde(default, deserialize_with = "day")]
    pub valid_from: Option<Date>,
    /// Last day.
    #[serde(default, deserialize_with = "day")]
    pub valid_to: Option<Date>,
    /// Whether it was read in a public text; what is not is no law to anybody.
    pub certain: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    limit: Vec<Limit>,
}

/// The limits that a sum for the period can be held against, the lowest first, certain ones only.
///
/// On a day those in force then; without a day those in force still.
///
/// ```
/// use paritet::rules::Jurisdiction;
/// use paritet::rules::overtime::{Period, limits};
///
/// let hours: Vec<f64> = limits(Jurisdiction::Se, Period::Year, None).iter().map(|l| l.hours).collect();
/// assert_eq!(hours, [200.0, 350.0]);
/// ```
pub fn limits(jurisdiction: Jurisdiction, period: Period, day: Option<Date>) -> Vec<Limit> {
    let mut limits = all();
    limits.retain(|limit| {
        limit.certain
            && limit.jurisdiction == jurisdiction
            && limit.period == period
            && in_force(limit.valid_from, limit.valid_to, day)
    });
    limits.sort_by(|a, b| a.hours.total_cmp(&b.hours));
    limits
}

pub(super) fn all() -> Vec<Limit> {
    table::<Rules>(include_str!("overtime.toml")).limit
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn hours(whose: Jurisdiction, period: Period, day: Option<Date>) -> Vec<f64> {
        let limits = limits(whose, period, day);
        limits.iter().map(|limit| limit.hours).collect()
    }

    /// Arbetstidslagen (1982:673) 8 and 8 a §§, Arbeidsmiljøloven § 10-6 (4) and (5).
    #[test]
    fn the_law_of_each_country() {
        use Jurisdiction::{Dk, Eu, Fi, No, Se};
        use Period::{FourWeeks, Month, Year};
        assert_eq!(hours(Se, Year, None), [200.0, 350.0]);
        assert_eq!(hours(Se, Month, None), [50.0]);
        assert_eq!(hours(Se, FourWeeks, None), [48.0]);
        assert_eq!(hours(No, Year, None), [200.0, 300.0]);
        assert_eq!(hours(No, FourWeeks, None), [25.0, 50.0]);
        assert_eq!(hours(No, Month, None), [0.0; 0]);
        for whose in [Fi, Dk, Eu] {
            assert_eq!(hours(whose, Year, None), [0.0; 0], "{whose:?}");
        }
    }

    #[test]
    fn dates_decide() {
        let day = |year| Some(date(year, 6, 30));
        assert_eq!(hours(Jurisdiction::No, Period::Year, day(2014)), [200.0]);
        assert_eq!(
            hours(Jurisdiction::No, Period::Year, day(2016)),
            [200.0, 300.0]
        );
        assert_eq!(hours(Jurisdiction::Se, Period::Year, day(2000)), [0.0; 0]);
    }

    #[test]
    fn what_is_remembered_only_is_never_law() {
        let uncertain: Vec<Limit> = all().into_iter().filter(|limit| !limit.certain).collect();
        assert!(!uncertain.is_empty());
        for limit in all().iter().filter(|limit| limit.certain) {
            assert!(limit.valid_from.is_some(), "{limit:?}");
        }
        for limit in uncertain {
            for day in [None, limit.valid_to] {
                let found = limits(limit.jurisdiction, limit.period, day);
                assert!(!found.contains(&limit), "{limit:?}");
            }
        }
    }
}
