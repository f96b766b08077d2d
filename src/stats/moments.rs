//! Count, mean and variance of a sample.

use std::fmt;

/// Partial sums kept side by side, so that additions do not wait for each other.
const LANES: usize = 8;

/// Count, sum, mean and variance of one sample.
///
/// Two passes, both summed in double-double arithmetic, so the figures are the same for every
/// order of the values and carry about 16 digits even where mean / sd is 10⁷ (NIST StRD NumAcc).
/// The unit is that of the values. A sum beyond the range of `f64` gives `None` everywhere.
///
/// ```
/// use paritet::stats::moments::Moments;
///
/// let pay = Moments::of(&[10_000_001.0, 10_000_003.0, 10_000_002.0]);
/// assert_eq!(pay.mean(), Some(10_000_002.0));
/// assert_eq!(pay.sd(), Some(1.0));
/// assert_eq!(Moments::of(&[31_000.0]).variance(), None);
/// ```
#[derive(Clone, Copy)]
pub struct Moments {
    n: usize,
    sum: f64,
    mean: f64,
    squares: f64,
}

impl Moments {
    /// The moments of `values`.
    pub fn of(values: &[f64]) -> Self {
        let n = values.len() as f64;
        let (total, rest) = sum(values, |value| value);
        let mean = total / n;
        // What the rounded mean misses: equal values must have no variance at all.
        let rest = (rest - mean.mul_add(n, -total)) / n;
        let (squares, _) = sum(values, |value| {
            let deviation = (value - mean) - rest;
            deviation * deviation
        });
        Self {
            n: values.len(),
            sum: total,
            mean: mean + rest,
            squares,
        }
    }

    /// Number of values.
    pub fn n(&self) -> usize {
        self.n
    }

    /// Sum of the values, 0 for an empty sample.
    pub fn sum(&self) -> Option<f64> {
        finite(self.sum)
    }

    /// Arithmetic mean; `None` for an empty sample.
    pub fn mean(&self) -> Option<f64> {
        finite(self.mean)
    }

    /// Sample variance, with divisor n − 1; `None` for n < 2.
    pub fn variance(&self) -> Option<f64> {
        if self.n < 2 {
            return None;
        }
        finite(self.squares / (self.n - 1) as f64)
    }

    /// Sample standard deviation, with divisor n − 1; `None` for n < 2.
    pub fn sd(&self) -> Option<f64> {
        self.variance().map(f64::sqrt)
    }

    /// Standard error of the mean, sd / √n; `None` for n < 2.
    pub fn standard_error(&self) -> Option<f64> {
        self.sd().map(|sd| sd / (self.n as f64).sqrt())
    }
}

/// Shows the count only: the mean of a sample of one is somebody's pay.
impl fmt::Debug for Moments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Moments")
            .field("n", &self.n)
            .finish_non_exhaustive()
    }
}

fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

/// Sum of `term` over `values` in double-double arithmetic: the rounded sum and what it misses.
fn sum(values: &[f64], term: impl Fn(f64) -> f64) -> (f64, f64) {
    let mut high = [0.0; LANES];
    let mut low = [0.0; LANES];
    let (chunks, tail) = values.as_chunks::<LANES>();
    for chunk in chunks {
        for lane in 0..LANES {
            let (sum, error) = two_sum(high[lane], term(chunk[lane]));
            high[lane] = sum;
            low[lane] += error;
        }
    }
    let tail = tail.iter().map(|&value| term(value));
    let (sum, error) = high
        .into_iter()
        .chain(tail)
        .fold((0.0, 0.0), |(sum, low), term| {
            let (sum, error) = two_sum(sum, term);
            (sum, low + error)
        });
    two_sum(sum, error + low.iter().sum::<f64>())
}

/// Knuth's TwoSum: a + b as the rounded sum and its exact error.
pub(super) fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let other = sum - a;
    (sum, (a - (sum - other)) + (b - other))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::fs;

    use proptest::prelude::*;

    use super::*;
    use crate::stats::expected::{self, assert_close, number, records};

    #[test]
    fn agrees_with_r() {
        let r = expected::r();
        for record in records(&r, "moments") {
            let moments = Moments::of(&expected::sample(&r, record, "sample"));
            assert_eq!(moments.n() as f64, number(record, "n"));
            assert_close(moments.mean(), record["mean"].as_f64(), 1e-15);
            assert_close(moments.variance(), record["variance"].as_f64(), 1e-14);
        }
    }

    /// NIST Statistical Reference Datasets, univariate summary statistics: certified values.
    /// Digits of the standard deviation are those that the data keep when they become binary.
    #[test]
    fn agrees_with_nist() {
        let Some(folder) = expected::real_data("nist-strd/univariate") else {
            return;
        };
        for (name, mean, sd, sd_digits) in [
            ("Lew", -177.435, 277.332168044316, 14),
            ("Lottery", 518.958715596330, 291.699727470969, 14),
            ("Mavro", 2.001856, 0.000429123454003053, 12),
            ("NumAcc1", 10000002.0, 1.0, 15),
            ("NumAcc2", 1.2, 0.1, 14),
            ("NumAcc3", 1000000.2, 0.1, 9),
        ] {
            let text = fs::read_to_string(folder.join(name).with_extension("txt")).unwrap();
            let moments = Moments::of(&nist_data(&text));
            assert_close(moments.mean(), Some(mean), 2e-15);
            assert_close(moments.sd(), Some(sd), 10_f64.powi(-sd_digits));
        }
    }

    /// The trailing lines that are one number each.
    fn nist_data(text: &str) -> Vec<f64> {
        let numbers = text.lines().rev().skip_while(|line| line.trim().is_empty());
        numbers.map_while(|line| line.trim().parse().ok()).collect()
    }

    #[test]
    fn says_nothing_of_samples_too_small_or_beyond_range() {
        let empty = Moments::of(&[]);
        assert_eq!(
            (empty.sum(), empty.mean(), empty.sd()),
            (Some(0.0), None, None)
        );
        let one = Moments::of(&[31_000.0]);
        assert_eq!(
            (one.mean(), one.variance(), one.standard_error()),
            (Some(31_000.0), None, None)
        );
        let vast = Moments::of(&[f64::MAX; 3]);
        assert_eq!((vast.sum(), vast.mean(), vast.sd()), (None, None, None));
        assert_eq!(format!("{one:?}"), "Moments { n: 1, .. }");
    }

    proptest! {
        #[test]
        fn order_changes_no_bit(values in prop::collection::vec(1.0..1e7_f64, 0..60).prop_shuffle()) {
            let mut sorted = values.clone();
            sorted.sort_by(f64::total_cmp);
            let (shuffled, sorted) = (Moments::of(&values), Moments::of(&sorted));
            prop_assert_eq!(shuffled.sum(), sorted.sum());
            prop_assert_eq!(shuffled.mean(), sorted.mean());
            prop_assert_eq!(shuffled.variance(), sorted.variance());
        }

        #[test]
        fn equal_values_have_no_variance(value in 0.01..1e7_f64, n in 2..300_usize) {
            let moments = Moments::of(&vec![value; n]);
            prop_assert_eq!((moments.mean(), moments.variance()), (Some(value), Some(0.0)));
        }
    }
}
