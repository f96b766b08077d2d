//! Do the values of one group lie above those of another? By ranks, whatever the distribution.

use super::normal;

/// Outcome of Mann and Whitney's test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MannWhitney {
    /// Pairs (one value of each sample) where the first sample's is larger, ties counted half: W of
    /// R's `wilcox.test`.
    pub u: f64,
    /// Cliff's delta 2U / (n₁n₂) − 1: the chance that a value of the first sample is above one of
    /// the second, less that it is below. Positive: the first sample has the larger values; from
    /// −1 to 1.
    pub delta: f64,
    /// Two-sided p-value; `None` if all values are equal.
    pub p: Option<f64>,
}

/// Mann and Whitney's (Wilcoxon's rank sum) test of two samples, each sorted ascending.
///
/// Normal approximation with the variance corrected for ties and a continuity correction of ½
/// (R's `wilcox.test(exact = FALSE)`): rough below some ten values. `None` if a sample is empty.
/// Source: Mann & Whitney, Annals of Mathematical Statistics 18 (1947) 50–60.
///
/// ```
/// use paritet::stats::rank::mann_whitney;
///
/// let test = mann_whitney(&[12.0, 30.0, 45.0], &[0.0, 0.0, 12.0, 18.0]);
/// assert!(test.is_some_and(|test| test.u == 10.5 && test.delta == 0.75));
/// ```
pub fn mann_whitney(mut first: &[f64], mut second: &[f64]) -> Option<MannWhitney> {
    if first.is_empty() || second.is_empty() {
        return None;
    }
    let [n1, n2] = [first.len(), second.len()].map(|n| n as u128);
    let n = n1 + n2;
    let (mut below, mut twice_u, mut ties) = (0, 0, 0);
    while let Some(&value) = least(first, second) {
        let (from_first, from_second) = (take(&mut first, value), take(&mut second, value));
        twice_u += from_first * (2 * below + from_second);
        below += from_second;
        let tied = from_first + from_second;
        ties += tied * tied * tied - tied;
    }
    let pairs = (n1 * n2) as f64;
    // twice the distance of U from its mean, exact because it is a whole number
    let distance = twice_u.abs_diff(n1 * n2) as f64;
    let untied = (n * n * n - n - ties) as f64;
    let sd = (pairs / 12.0 * untied / (n * (n - 1)) as f64).sqrt();
    let z = (distance - 1.0).max(0.0) / 2.0 / sd;
    Some(MannWhitney {
        u: twice_u as f64 / 2.0,
        delta: twice_u as f64 / pairs - 1.0,
        p: normal::two_sided_p(z),
    })
}

fn least<'a>(first: &'a [f64], second: &'a [f64]) -> Option<&'a f64> {
    let heads = first.first().into_iter().chain(second.first());
    heads.min_by(|a, b| a.total_cmp(b))
}

/// Takes the values up to `value` off the front, and says how many.
fn take(sorted: &mut &[f64], value: f64) -> u128 {
    let above = sorted.iter().position(|&other| other > value);
    let (taken, rest) = sorted.split_at(above.unwrap_or(sorted.len()));
    *sorted = rest;
    taken.len() as u128
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
