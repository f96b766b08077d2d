//! Which regressions may be seen.
//!
//! A coefficient of a level that somebody is alone in is that person's pay, so coefficients of factors need people in each
//! level. The coefficient of sex does not tell of levels: it is a sum over all women less one over all men, each person
//! weighing as much as the other columns leave of their sex. Somebody alone in a level weighs nothing. It is safe when so
//! many weigh in it that no one person stands out.

use super::policy::Policy;

/// What decides whether the figures of a regression tell of single people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regression {
    /// Rows less parameters.
    pub degrees_of_freedom: u64,
    /// R², where there is one.
    pub r_squared: Option<f64>,
    /// As how many people of the same weight the women, or the men if these are fewer, weigh in the coefficient of sex:
    /// (Σ |w|)² / Σ w². `None` where it is not known.
    pub contributors: Option<f64>,
    /// What coefficients tell of the levels of factors, where they are told.
    pub levels: Option<Levels>,
}

/// The levels whose coefficients are told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Levels {
    /// The fewest people that share a level, or crossed levels, of the model; `None` without factors.
    pub fewest: Option<u64>,
    /// The largest part that a row has in its own fitted value; `None` where it is not known.
    pub largest_leverage: Option<f64>,
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
    ///     r_squared: Some(0.97),
    ///     contributors: Some(8.3),
    ///     levels: None,
    /// };
    /// assert!(model.is_open(&Policy::of(Profile::Representatives, None)));
    /// assert!(!model.is_open(&Policy::of(Profile::Public, None)));
    /// ```
    pub fn is_open(&self, policy: &Policy) -> bool {
        let enough = |contributors: f64| contributors >= policy.minimum as f64;
        !policy.protects()
            || self.degrees_of_freedom >= LEAST_DEGREES
                && self.r_squared.is_none_or(|r| r < MOST_R_SQUARED)
                && self.contributors.is_some_and(enough)
                && self.levels.is_none_or(|levels| levels.are_open(policy))
    }
}

impl Levels {
    /// Nothing is known of them, so that only the employer's own analysts may see their coefficients.
    pub const NOT_KNOWN: Levels = Levels {
        fewest: None,
        largest_leverage: None,
    };

    fn are_open(&self, policy: &Policy) -> bool {
        let low = |leverage: f64| leverage < MOST_LEVERAGE;
        self.fewest.is_none_or(|people| people >= policy.minimum)
            && self.largest_leverage.is_some_and(low)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::policy::Profile;

    #[test]
    fn each_rule_closes_a_model() {
        let levels = Levels {
            fewest: Some(5),
            largest_leverage: Some(0.89),
        };
        let open = Regression {
            degrees_of_freedom: 10,
            r_squared: Some(0.998),
            contributors: Some(5.0),
            levels: Some(levels),
        };
        let of_levels = |levels| Regression {
            levels: Some(levels),
            ..open
        };
        let policy = Policy::of(Profile::Representatives, None);
        assert!(open.is_open(&policy));
        let closed = [
            Regression {
                degrees_of_freedom: 9,
                ..open
            },
            Regression {
                r_squared: Some(0.999),
                ..open
            },
            Regression {
                contributors: Some(4.9),
                ..open
            },
            Regression {
                contributors: None,
                ..open
            },
            of_levels(Levels {
                fewest: Some(4),
                ..levels
            }),
            of_levels(Levels {
                largest_leverage: Some(0.9),
                ..levels
            }),
            of_levels(Levels {
                largest_leverage: None,
                ..levels
            }),
        ];
        for model in closed {
            assert!(!model.is_open(&policy), "{model:?}");
            assert!(model.is_open(&Policy::of(Profile::Internal, None)));
        }
    }
}
