//! Which regressions may be seen.
//!
//! The coefficient of sex is a sum over all women less one over all men, each person weighing as much as the other columns
//! leave of their sex. It is safe when so many weigh in it that no one person stands out, and so is the difference of two
//! coefficients that are both told. Coefficients of other columns are about few people sooner: they are for the employer's
//! own analysts.

use super::policy::Policy;

/// What decides whether the figures of a regression tell of single people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regression {
    /// Rows less parameters.
    pub degrees_of_freedom: u64,
    /// R², where there is one.
    pub r_squared: Option<f64>,
    /// As how many people of the same weight those weigh who weigh in a figure, or in what it tells beside others: the
    /// least of [`contributors`]. `None` where it is not known.
    pub contributors: Option<f64>,
    /// The largest part that a row has in its own fitted value, where figures tell of more than the coefficient of sex.
    pub largest_leverage: Option<f64>,
}

/// Fewest degrees of freedom.
const LEAST_DEGREES: u64 = 10;
/// So many people of exactly the same weight count as so many whatever the last digit says.
const SLACK: f64 = 1.0 - 1e-9;
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
    ///     largest_leverage: None,
    /// };
    /// assert!(model.is_open(&Policy::of(Profile::Representatives, None)));
    /// assert!(!model.is_open(&Policy::of(Profile::Public, None)));
    /// ```
    pub fn is_open(&self, policy: &Policy) -> bool {
        let least = policy.minimum as f64;
        !policy.protects()
            || self.degrees_of_freedom >= LEAST_DEGREES
                && self.r_squared.is_none_or(|r| r < MOST_R_SQUARED)
                && self
                    .contributors
                    .is_some_and(|people| people >= least * SLACK)
                && self
                    .largest_leverage
                    .is_none_or(|leverage| leverage * least <= 1.0)
    }
}

/// As how many people of the same weight some weigh in a sum of their pay: `Σ w² / max w²`. Who wants to know the pay of the
/// one who weighs most has to do with the unknown pay of so many. Infinite where nobody weighs anything.
pub fn contributors(weights: impl Iterator<Item = f64>) -> f64 {
    let (mut squares, mut largest) = (0.0_f64, 0.0_f64);
    for weight in weights {
        squares += weight * weight;
        largest = largest.max(weight.abs());
    }
    match largest > 0.0 {
        true => squares / (largest * largest),
        false => f64::INFINITY,
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
            r_squared: Some(0.998),
            contributors: Some(5.0),
            largest_leverage: Some(0.2),
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
            Regression {
                largest_leverage: Some(0.21),
                ..open
            },
        ];
        for model in closed {
            assert!(!model.is_open(&policy), "{model:?}");
            assert!(model.is_open(&Policy::of(Profile::Internal, None)));
        }
    }

    #[test]
    fn one_who_stands_out_makes_the_others_count_less() {
        assert!((contributors([0.1; 10].into_iter()) - 10.0).abs() < 1e-12);
        let uneven = contributors([0.4].into_iter().chain([-0.02; 30]));
        assert!((uneven - 1.075).abs() < 1e-12, "{uneven}");
        assert_eq!(contributors([0.0; 3].into_iter()), f64::INFINITY);
    }
}
