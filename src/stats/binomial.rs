//! A share against a benchmark: the exact binomial test and intervals of a share.

use super::{
    discrete::{Unimodal, ln_binomial_chance},
    normal,
};

/// Number of successes in `n` independent draws of equal probability: how many of a group a staff
/// of `n` has if it is drawn from a population where the group's share is `p`.
///
/// Chances hold 12 digits up to n = 10⁸, however small down to 10⁻³⁰⁰; time grows with √n.
///
/// ```
/// use paritet::stats::binomial::Binomial;
///
/// // 7 women of 50, where a quarter is to be expected
/// let staff = Binomial::new(50, 0.25);
/// assert!(staff.and_then(|staff| staff.two_sided(7)).is_some_and(|p| (p - 0.073989006).abs() < 1e-9));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Binomial {
    n: u64,
    p: f64,
}

impl Binomial {
    /// `None` unless `n` is at least 1 and `p` from 0 to 1.
    pub fn new(n: u64, p: f64) -> Option<Self> {
        (n > 0 && (0.0..=1.0).contains(&p)).then_some(Self { n, p })
    }

    /// P(X ≤ `k`), the one-sided p-value against too few; `None` for `k` > n.
    pub fn lower(&self, k: u64) -> Option<f64> {
        (k <= self.n).then(|| Unimodal::lower(self, k))
    }

    /// P(X ≥ `k`), the chance of at least `k`, the one-sided p-value against too many; `None` for
    /// `k` > n.
    pub fn upper(&self, k: u64) -> Option<f64> {
        (k <= self.n).then(|| Unimodal::upper(self, k))
    }

    /// The exact two-sided p-value: the chance of all counts at most as probable as `k`, those
    /// within 10⁻⁷ of it included (R's `binom.test`); `None` for `k` > n.
    pub fn two_sided(&self, k: u64) -> Option<f64> {
        (k <= self.n).then(|| Unimodal::two_sided(self, k))
    }

    /// Standard score (k − np) / √(np(1 − p)), negative for too few; `None` for `k` > n or where
    /// `p` is 0 or 1. Rough where np(1 − p) is below 10.
    pub fn z(&self, k: u64) -> Option<f64> {
        let expected = self.n as f64 * self.p;
        let sd = (expected * (1.0 - self.p)).sqrt();
        (k <= self.n && sd > 0.0).then(|| (k as f64 - expected) / sd)
    }
}

impl Unimodal for Binomial {
    fn first(&self) -> u64 {
        0
    }

    fn last(&self) -> u64 {
        self.n
    }

    fn mode(&self) -> u64 {
        (((self.n as f64 + 1.0) * self.p) as u64).min(self.n)
    }

    fn ln_chance(&self, k: u64) -> f64 {
        ln_binomial_chance(k, self.n, self.p)
    }

    fn growth(&self, k: u64) -> f64 {
        (self.n - k) as f64 * self.p / ((k as f64 + 1.0) * (1.0 - self.p))
    }
}

/// Clopper and Pearson's interval of the share behind `k` of `n`: the shares that neither one-sided
/// exact test refuses at (1 − `level`) / 2.
///
/// Returns (low, high) as fractions; covers with at least the chance `level`. `None` for n = 0,
/// `k` > `n` or `level` not between 0 and 1. Source: Biometrika 26 (1934) 404–413.
///
/// ```
/// use paritet::stats::binomial::clopper_pearson;
///
/// let interval = clopper_pearson(7, 50, 0.95);
/// assert!(interval.is_some_and(|(low, high)| low < 0.0582 && 0.2673 < high));
/// ```
pub fn clopper_pearson(k: u64, n: u64, level: f64) -> Option<(f64, f64)> {
    let (share, _) = share_and_critical_value(k, n, level)?;
    let half = (1.0 - level) / 2.0;
    let low = if k == 0 {
        0.0
    } else {
        boundary(0.0, share, |p| {
            Unimodal::upper(&Binomial { n, p }, k) < half
        })
    };
    let high = if k == n {
        1.0
    } else {
        boundary(share, 1.0, |p| {
            Unimodal::lower(&Binomial { n, p }, k) >= half
        })
    };
    Some((low, high))
}

/// Wilson's score interval of the share behind `k` of `n`: the shares that the test by
/// [`Binomial::z`] does not refuse. No continuity correction.
///
/// Returns (low, high) as fractions; covers with the chance `level` on the average. `None` as for
/// [`clopper_pearson`]. Source: Journal of the American Statistical Association 22 (1927) 209–212.
pub fn wilson(k: u64, n: u64, level: f64) -> Option<(f64, f64)> {
    let (share, z) = share_and_critical_value(k, n, level)?;
    let size = n as f64;
    let weight = z * z / size;
    let middle = (share + weight / 2.0) / (1.0 + weight);
    let variance = share * (1.0 - share) / size + weight / (4.0 * size);
    let margin = z * variance.sqrt() / (1.0 + weight);
    let low = if k == 0 { 0.0 } else { middle - margin };
    let high = if k == n { 1.0 } else { middle + margin };
    Some((low, high))
}

fn share_and_critical_value(k: u64, n: u64, level: f64) -> Option<(f64, f64)> {
    if n == 0 || k > n {
        return None;
    }
    Some((k as f64 / n as f64, normal::critical_value(level)?))
}

/// Where between `low` and `high` a property ends that `holds` at `low`: bisection down to two
/// neighbouring numbers.
fn boundary(mut low: f64, mut high: f64, holds: impl Fn(f64) -> bool) -> f64 {
    loop {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            return low;
        }
        if holds(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
