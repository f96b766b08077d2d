//! What a column of pay counts as, as the user says it.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::quantity::PayPeriod;

/// What columns of pay can count as, by one law or another.
pub trait Parts: Copy + PartialEq + 'static {
    /// Each of them.
    const ALL: &'static [Self];
    /// What most columns beside base pay count as.
    const USUAL: Self;
    /// How they are written.
    const FORM: &'static str;

    /// The id.
    fn id(self) -> &'static str;
}

/// What a column counts as by the Pay Transparency Directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Ordinary basic pay.
    Base,
    /// Complementary or variable components: all other pay.
    Variable,
    /// No pay.
    Excluded,
}

impl Parts for Part {
    const ALL: &'static [Part] = &[Part::Base, Part::Variable, Part::Excluded];
    const USUAL: Part = Part::Variable;
    const FORM: &'static str = "base|variable|excluded[/month|/year]";

    fn id(self) -> &'static str {
        match self {
            Part::Base => "base",
            Part::Variable => "variable",
            Part::Excluded => "excluded",
        }
    }
}

/// What a column counts as by the regulations of the United Kingdom and Ireland.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remuneration {
    /// Ordinary pay.
    Ordinary,
    /// Bonus of the twelve months to the snapshot date.
    Bonus,
    /// Neither.
    Excluded,
}

impl Parts for Remuneration {
    const ALL: &'static [Remuneration] = &[
        Remuneration::Ordinary,
        Remuneration::Bonus,
        Remuneration::Excluded,
    ];
    const USUAL: Remuneration = Remuneration::Ordinary;
    const FORM: &'static str = "ordinary|bonus|excluded[/month|/year]";

    fn id(self) -> &'static str {
        match self {
            Remuneration::Ordinary => "ordinary",
            Remuneration::Bonus => "bonus",
            Remuneration::Excluded => "excluded",
        }
    }
}

/// What a column of pay counts as, and what time its amounts are for: `variable` or `variable/year`.
///
/// ```
/// use paritet::study::component::{Component, Part};
///
/// let bonus: Component<Part> = "variable/year".to_owned().try_into()?;
/// assert_eq!(bonus.part, Part::Variable);
/// assert_eq!(String::from(bonus), "variable/year");
/// assert!(Component::<Part>::try_from("bonus".to_owned()).is_err());
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String", bound = "P: Parts")]
#[schemars(with = "String", bound = "P: Parts")]
pub struct Component<P> {
    /// What it counts as.
    pub part: P,
    /// What time the amounts are for, where it is stated.
    pub period: Option<PayPeriod>,
}

impl<P: Parts> TryFrom<String> for Component<P> {
    type Error = String;

    fn try_from(text: String) -> Result<Component<P>, String> {
        let (part, period) = match text.split_once('/') {
            Some((part, period)) => (part, Some(period)),
            None => (text.as_str(), None),
        };
        let known = P::ALL.iter().find(|known| known.id() == part).copied();
        let periods = [PayPeriod::Month, PayPeriod::Year];
        let of = |id: &str| periods.into_iter().find(|known| known.id() == id);
        match (known, period.map(of)) {
            (Some(part), None) => Ok(Component { part, period: None }),
            (Some(part), Some(Some(period))) => Ok(Component {
                part,
                period: Some(period),
            }),
            _ => Err(format!("{text}: {}", P::FORM)),
        }
    }
}

impl<P: Parts> From<Component<P>> for String {
    fn from(component: Component<P>) -> String {
        component.to_string()
    }
}

impl<P: Parts> fmt::Display for Component<P> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.part.id())?;
        match self.period {
            Some(period) => write!(out, "/{}", period.id()),
            None => Ok(()),
        }
    }
}
