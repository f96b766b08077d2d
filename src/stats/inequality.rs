//! How unevenly an amount is spread over persons: Gini, top share, Lorenz curve.
//!
//! Slices must be sorted ascending, with [`f64::total_cmp`]. Where a value is below 0 or the sum is
//! 0 or beyond range nothing can be shared out: `None`.

use super::moments::{Moments, two_sum};

/// Gini coefficient 2 Σ i xᵢ / (n Σ xᵢ) − (n + 1)/n, x ascending and i from 1: 0 if all have the
/// same, (n − 1)/n if one has all.
///
/// Of the persons given, not corrected for a sample's size.
///
/// ```
/// use paritet::stats::inequality::gini;
///
/// assert_eq!(gini(&[0.0, 0.0, 0.0, 12.0]), Some(0.75));
/// assert_eq!(gini(&[5.0; 4]), Some(0.0));
/// ```
pub fn gini(sorted: &[f64]) -> Option<f64> {
    let sum = shareable_sum(sorted)?;
    let n = sorted.len() as f64;
    let mut weighted = Running::default();
    // each rank taken from the middle one: the coefficient itself, not a difference of large parts
    for (index, value) in sorted.iter().enumerate() {
        weighted.add((2.0 * index as f64 + 1.0 - n) * value);
    }
    Some((weighted.total() / (n * sum)).max(0.0))
}

/// Share of the whole held by the `fraction` of persons with most: the ⌈fraction · n⌉ largest.
///
/// A product within rounding of a whole number counts as whole. `None` for `fraction` outside
/// 0 to 1 as well.
///
/// ```
/// use paritet::stats::inequality::top_share;
///
/// assert_eq!(top_share(&[0.0, 1.0, 2.0, 5.0], 0.25), Some(0.625));
/// assert_eq!(top_share(&[0.0, 1.0, 2.0, 5.0], 0.3), Some(0.875));
/// ```
pub fn top_share(sorted: &[f64], fraction: f64) -> Option<f64> {
    if !(0.0..=1.0).contains(&fraction) {
        return None;
    }
    let sum = shareable_sum(sorted)?;
    let persons = sorted.len() as f64 * fraction;
    let persons = (persons - 4.0 * f64::EPSILON * persons).ceil() as usize;
    let top = Moments::of(&sorted[sorted.len().saturating_sub(persons)..]);
    Some(top.sum()? / sum)
}

/// Points of the Lorenz curve: (share of persons from the least on, their share of the whole) at 0,
/// 1/`steps`, …, 1, linear between persons.
///
/// `None` for no steps as well.
///
/// ```
/// use paritet::stats::inequality::lorenz;
///
/// let curve = lorenz(&[0.0, 1.0, 2.0, 5.0], 2);
/// assert_eq!(curve, Some(vec![(0.0, 0.0), (0.5, 0.125), (1.0, 1.0)]));
/// ```
pub fn lorenz(sorted: &[f64], steps: u16) -> Option<Vec<(f64, f64)>> {
    let sum = shareable_sum(sorted)?;
    if steps == 0 {
        return None;
    }
    let (n, last) = (sorted.len() as u128, u128::from(steps));
    let mut held = Running::default();
    let mut persons = 0;
    let points = (0..=last).map(|step| {
        let whole = (step * n / last) as usize;
        for &value in &sorted[persons..whole] {
            held.add(value);
        }
        persons = whole;
        let part = (step * n % last) as f64 / last as f64;
        let next = sorted.get(whole).map_or(0.0, |value| part * value);
        let share = if step == last {
            1.0
        } else {
            (held.total() + next) / sum
        };
        (step as f64 / last as f64, share)
    });
    Some(points.collect())
}

/// The sum, if all values are at least 0 and something is there to share.
fn shareable_sum(sorted: &[f64]) -> Option<f64> {
    let least = *sorted.first()?;
    let sum = Moments::of(sorted).sum()?;
    (least >= 0.0 && sum > 0.0).then_some(sum)
}

/// A running sum and what its rounding misses.
#[derive(Default)]
struct Running {
    sum: f64,
    rest: f64,
}

impl Running {
    fn add(&mut self, value: f64) {
        let (sum, error) = two_sum(self.sum, value);
        self.sum = sum;
        self.rest += error;
    }

    fn total(&self) -> f64 {
        self.sum + self.rest
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
