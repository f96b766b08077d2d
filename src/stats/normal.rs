//! Standard normal distribution: tails and quantiles.

use std::f64::consts::SQRT_2;

use statrs::function::erf::erfc_inv;

/// P(|Z| ≥ |z|) for standard normal Z, to 12 digits however small; `None` if `z` is no number.
///
/// ```
/// use paritet::stats::normal::two_sided_p;
///
/// assert!(two_sided_p(-1.959963984540054).is_some_and(|p| (p - 0.05).abs() < 1e-15));
/// ```
pub fn two_sided_p(z: f64) -> Option<f64> {
    // erfc of statrs 0.19 has 10 digits
    (!z.is_nan()).then(|| libm::erfc(z.abs() / SQRT_2))
}

/// The number that Z stays below with probability `p`; `None` unless 0 < `p` < 1.
///
/// ```
/// use paritet::stats::normal::quantile;
///
/// assert!(quantile(0.975).is_some_and(|z| (z - 1.959963984540054).abs() < 1e-14));
/// ```
pub fn quantile(p: f64) -> Option<f64> {
    (p > 0.0 && p < 1.0).then(|| -SQRT_2 * erfc_inv(2.0 * p))
}

/// The number that |Z| stays below with probability `level`: half the width of an interval in
/// standard errors. `None` unless 0 < `level` < 1.
pub fn critical_value(level: f64) -> Option<f64> {
    (level > 0.0 && level < 1.0).then(|| SQRT_2 * erfc_inv(1.0 - level))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::expected::{self, assert_close, number, records};

    #[test]
    fn agrees_with_r() {
        let r = expected::counts_r();
        for record in records(&r, "normal") {
            let z = number(record, "z");
            assert_close(two_sided_p(z), record["p"].as_f64(), 2e-13);
            assert_close(two_sided_p(-z), record["p"].as_f64(), 2e-13);
        }
        for record in records(&r, "normal_quantile") {
            let got = quantile(number(record, "p"));
            assert_close(got, record["z"].as_f64(), 1e-13);
        }
    }

    #[test]
    fn ends_of_the_scale() {
        assert_eq!(two_sided_p(0.0), Some(1.0));
        assert_eq!(two_sided_p(f64::NEG_INFINITY), Some(0.0));
        assert_eq!(two_sided_p(f64::NAN), None);
        assert_eq!(quantile(0.5), Some(0.0));
        assert_eq!(quantile(0.975), critical_value(0.95));
        for outside in [0.0, 1.0, -0.1, f64::NAN] {
            assert_eq!((quantile(outside), critical_value(outside)), (None, None));
        }
    }
}
