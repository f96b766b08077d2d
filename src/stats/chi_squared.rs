//! Chi-square distribution, and the outcome of the tests that use it.

use statrs::function::gamma::checked_gamma_ur;

/// Outcome of a test whose statistic follows a chi-square distribution if nothing is the matter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChiSquared {
    /// The statistic, at least 0; large values speak against the hypothesis.
    pub statistic: f64,
    /// Degrees of freedom.
    pub df: usize,
    /// P-value: the upper tail beyond the statistic.
    pub p: f64,
}

impl ChiSquared {
    /// The outcome with this statistic; `None` unless it is a number from 0 and `df` at least 1.
    pub(super) fn new(statistic: f64, df: usize) -> Option<Self> {
        let p = upper_tail(statistic, df as f64)?;
        Some(Self { statistic, df, p })
    }
}

/// P(X ≥ `x`) for X of the chi-square distribution with `df` degrees of freedom.
///
/// Computed as a tail and not as 1 − cdf: 12 digits up to 1000 degrees of freedom, 11 up to 10 000,
/// however small. `None` unless `x` is at least 0, `df` above 0 and both finite.
///
/// ```
/// use paritet::stats::chi_squared::upper_tail;
///
/// assert!(upper_tail(3.841458820694124, 1.0).is_some_and(|p| (p - 0.05).abs() < 1e-14));
/// ```
pub fn upper_tail(x: f64, df: f64) -> Option<f64> {
    if !(x >= 0.0 && x.is_finite() && df > 0.0 && df.is_finite()) {
        return None;
    }
    if x == 0.0 {
        return Some(1.0);
    }
    checked_gamma_ur(df / 2.0, x / 2.0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::expected::{self, assert_close, number, records};

    #[test]
    fn agrees_with_r() {
        for record in records(&expected::counts_r(), "chi_squared") {
            let got = upper_tail(number(record, "x"), number(record, "df"));
            assert_close(got, record["p"].as_f64(), 1e-11);
        }
    }

    #[test]
    fn ends_of_the_scale() {
        assert_eq!(upper_tail(0.0, 3.0), Some(1.0));
        for (x, df) in [
            (-1.0, 3.0),
            (f64::NAN, 3.0),
            (f64::INFINITY, 3.0),
            (1.0, 0.0),
        ] {
            assert_eq!(upper_tail(x, df), None);
        }
        assert_eq!(ChiSquared::new(f64::NAN, 1), None);
    }
}
