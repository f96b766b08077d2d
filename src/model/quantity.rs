//! Quantities with their unit, sign and range.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The difference between men's and women's figure as a fraction of men's.
///
/// `(men - women) / men`: positive means that women have less. Per cent exists only in the renderers.
///
/// ```
/// use paritet::model::quantity::Gap;
///
/// // Means of 210 and 250: women have 16 % less.
/// let gap = Gap::between(210.0, 250.0).unwrap();
/// assert!((gap.fraction() - 0.16).abs() < 1e-12);
/// assert!((gap.women_to_men() - 0.84).abs() < 1e-12);
/// // Without a positive figure for men there is no gap.
/// assert!(Gap::between(110.0, 0.0).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize)]
pub struct Gap(f64);

impl Gap {
    /// The gap between two figures; `None` unless men's is positive and both are finite.
    pub fn between(women: f64, men: f64) -> Option<Gap> {
        (men > 0.0 && men.is_finite() && women.is_finite()).then(|| Gap((men - women) / men))
    }

    /// The gap as a fraction: 0.054 is 5.4 %.
    pub fn fraction(self) -> f64 {
        self.0
    }

    /// Women's figure as a fraction of men's, `1 - gap`.
    pub fn women_to_men(self) -> f64 {
        1.0 - self.0
    }
}

/// An interval with the level it was made for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// The period that an amount of pay is for.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum PayPeriod {
    /// One hour.
    Hour,
    /// One week.
    Week,
    /// One month.
    Month,
    /// One year.
    Year,
}

impl PayPeriod {
    /// The id used in settings: `hour`, `week`, `month`, `year`.
    pub const fn id(self) -> &'static str {
        match self {
            PayPeriod::Hour => "hour",
            PayPeriod::Week => "week",
            PayPeriod::Month => "month",
            PayPeriod::Year => "year",
        }
    }
}
