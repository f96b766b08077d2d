//! Which regressions may be seen.

use super::policy::Policy;

/// What decides whether the figures of a regression tell of single people: a model with a parameter for somebody alone is
/// that person's pay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regression {
    /// Rows less parameters.
    pub degrees_of_freedom: u64,
    /// The largest part that a row has in its own fitted value; `None` where it is not known.
    pub largest_leverage: Option<f64>,
    /// R², where there is one.
    pub r_squared: Option<f64>,
    /// The fewest people that share a level of any factor of the model; `None` without factors.
    pub fewest_of_level: Option<u64>,
}

/// Fewest degrees of freedom.
const LEAST_DEGREES: u64 = 10;
/// A row with so much leverage is nearly its own fitted value.
const MOST_LEVERAGE: f64 = 0.9;
/// A model that fits so well tells everybody's pay.
const MOST_R_SQUARED: f64 = 0.999;

impl Regression {
    /// Whether figures of it may leave the employer's analysts.
    ///
    /// ```
    /// use paritet::disclosure::policy::{Policy, Profile};
    /// use paritet::disclosure::regression::Regression;
    ///
    /// let model = Regression {
    ///     degrees_of_freedom: 48,
    ///     largest_leverage: Some(0.4),
    ///     r_squared: Some(0.97),
    ///     fewest_of_level: Some(6),
    /// };
    /// assert!(model.is_open(&Policy::of(Profile::Representatives, None)));
    /// assert!(!model.is_open(&Policy::of(Profile::Public, None)));
    /// ```
    pub fn is_open(&self, policy: &Policy) -> bool {
        let below = |value: Option<f64>, line: f64| value.is_some_and(|value| value < line);
        !policy.protects()
            || self.degrees_of_freedom >= LEAST_DEGREES
                && below(self.largest_leverage, MOST_LEVERAGE)
                && self.r_squared.is_none_or(|r| r < MOST_R_SQUARED)
                && self.fewest_of_level.is_none_or(|n| n >= policy.minimum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::policy::Profile;

    #[test]
    fn each_rule_closes_a_model() {
        let open = Regression {
            degrees_of_freedom: 10,
            largest_leverage: Some(0.89),
            r_squared: Some(0.998),
            fewest_of_level: Some(5),
        };
        let policy = Policy::of(Profile::Representatives, None);
        assert!(open.is_open(&policy));
        let closed = [
            Regression {
                degrees_of_freedom: 9,
                ..open
            },
            Regression {
                largest_leverage: Some(0.9),
                ..open
            },
            Regression {
                largest_leverage: None,
                ..open
            },
            Regression {
                r_squared: Some(0.999),
                ..open
            },
            Regression {
                fewest_of_level: Some(4),
                ..open
            },
        ];
        for model in closed {
            assert!(!model.is_open(&policy), "{model:?}");
            assert!(model.is_open(&Policy::of(Profile::Internal, None)));
        }
    }
}
