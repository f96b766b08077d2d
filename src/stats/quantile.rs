//! Medians and quantiles by selection, without sorting.

/// How a quantile between two values is read, by the numbers of Hyndman & Fan, "Sample Quantiles
/// in Statistical Packages", The American Statistician 50 (1996) 361–365.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// The value at position nq rounded up; the mean of two values where nq is whole. SAS default.
    Type2,
    /// Linear at position (n + 1)q. SPSS, Minitab, `PERCENTILE.EXC`.
    Type6,
    /// Linear at position 1 + (n − 1)q. R, NumPy, `PERCENTILE.INC`.
    Type7,
}

/// The median: the middle value, or the mean of the middle two; `None` for an empty sample.
///
/// ```
/// use paritet::stats::quantile::median;
///
/// assert_eq!(median(&mut [31_000.0, 28_000.0, 45_000.0]), Some(31_000.0));
/// assert_eq!(median(&mut [31_000.0, 28_000.0]), Some(29_500.0));
/// ```
pub fn median(values: &mut [f64]) -> Option<f64> {
    quantile(values, 0.5, Method::Type2)
}

/// The quantile of order `q`; `None` for an empty sample or `q` outside 0 to 1.
///
/// A position within rounding of a whole number counts as whole. Positions before the first or
/// after the last value give that value.
///
/// ```
/// use paritet::stats::quantile::{Method, quantile};
///
/// let mut pay = [40.0, 10.0, 30.0, 20.0];
/// assert_eq!(quantile(&mut pay, 0.25, Method::Type2), Some(15.0));
/// assert_eq!(quantile(&mut pay, 0.25, Method::Type6), Some(12.5));
/// assert_eq!(quantile(&mut pay, 0.25, Method::Type7), Some(17.5));
/// ```
pub fn quantile(values: &mut [f64], q: f64, method: Method) -> Option<f64> {
    let (index, weight) = locate(values.len(), q, method)?;
    let (_, &mut lower, above) = values.select_nth_unstable_by(index, f64::total_cmp);
    let upper = above.iter().copied().min_by(f64::total_cmp);
    Some(between(lower, upper, weight))
}

/// [`quantile`] of values sorted ascending, at no cost: for many orders of one sample.
///
/// ```
/// use paritet::stats::quantile::{Method, quantile_of_sorted};
///
/// let pay = [10.0, 20.0, 30.0, 40.0];
/// assert_eq!(quantile_of_sorted(&pay, 0.25, Method::Type7), Some(17.5));
/// ```
pub fn quantile_of_sorted(sorted: &[f64], q: f64, method: Method) -> Option<f64> {
    let (index, weight) = locate(sorted.len(), q, method)?;
    let upper = sorted.get(index + 1).copied();
    Some(between(sorted[index], upper, weight))
}

pub(super) fn between(lower: f64, upper: Option<f64>, weight: f64) -> f64 {
    match upper {
        Some(upper) if weight > 0.0 && upper > lower => (1.0 - weight) * lower + weight * upper,
        _ => lower,
    }
}

/// The index below the quantile in ascending order, and the weight of the value after it; `None`
/// for an empty sample or `q` outside 0 to 1.
pub(super) fn locate(n: usize, q: f64, method: Method) -> Option<(usize, f64)> {
    if n == 0 || !(0.0..=1.0).contains(&q) {
        return None;
    }
    let count = n as f64;
    let position = match method {
        Method::Type2 => count * q,
        Method::Type6 => (count + 1.0) * q,
        Method::Type7 => 1.0 + (count - 1.0) * q,
    };
    let fuzz = 4.0 * f64::EPSILON * position.max(1.0);
    let lower = (position + fuzz).floor();
    let fraction = (position - lower).max(0.0);
    let weight = match method {
        Method::Type2 if fraction <= fuzz => 0.5,
        Method::Type2 => 1.0,
        _ if fraction <= fuzz => 0.0,
        _ => fraction,
    };
    Some(if lower < 1.0 {
        (0, 0.0)
    } else {
        ((lower as usize).min(n) - 1, weight)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stats::expected::{self, assert_close, number, records};

    const METHODS: [Method; 3] = [Method::Type2, Method::Type6, Method::Type7];

    #[test]
    fn agrees_with_r() {
        let r = expected::r();
        for record in records(&r, "quantile") {
            let method = match record["type"].as_u64().unwrap() {
                2 => Method::Type2,
                6 => Method::Type6,
                7 => Method::Type7,
                other => panic!("type {other}"),
            };
            let mut values = expected::sample(&r, record, "sample");
            let got = quantile(&mut values, number(record, "q"), method);
            assert_close(got, record["value"].as_f64(), 1e-14);
        }
    }

    #[test]
    fn says_nothing_without_values_or_order() {
        assert_eq!(median(&mut []), None);
        for q in [-0.1, 1.1, f64::NAN] {
            assert_eq!(quantile(&mut [1.0], q, Method::Type7), None);
        }
    }

    #[test]
    fn whole_positions_survive_rounding() {
        let mut values: Vec<f64> = (1..=100).map(f64::from).collect();
        // 0.55 × 100 is 55.00000000000001 in binary
        assert_eq!(quantile(&mut values, 0.55, Method::Type2), Some(55.5));
    }

    proptest! {
        #[test]
        fn order_changes_nothing_and_scale_only_scales(
            values in prop::collection::vec(1.0..1e6_f64, 1..40).prop_shuffle(),
            q in 0.0..=1.0,
            scale in 0.001..1000.0,
        ) {
            for method in METHODS {
                let got = quantile(&mut values.clone(), q, method).unwrap();
                let mut sorted = values.clone();
                sorted.sort_by(f64::total_cmp);
                prop_assert!(sorted[0] <= got && got <= sorted[sorted.len() - 1]);
                prop_assert_eq!(quantile_of_sorted(&sorted, q, method), Some(got));
                prop_assert_eq!(quantile(&mut sorted, q, method), Some(got));
                let mut scaled: Vec<f64> = values.iter().map(|value| value * scale).collect();
                assert_close(quantile(&mut scaled, q, method), Some(got * scale), 1e-9);
            }
        }
    }
}
