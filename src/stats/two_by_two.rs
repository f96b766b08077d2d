//! Two groups, two outcomes: odds ratio, risk ratio, Fisher's exact test, difference of shares.

use super::{
    discrete::{Unimodal, ln_binomial_chance},
    normal,
};

/// Counts of two groups by two outcomes.
///
/// ```
/// use paritet::stats::two_by_two::TwoByTwo;
///
/// // 48 of 80 and 12 of 40 applicants hired
/// let hired = TwoByTwo { a: 48, b: 32, c: 12, d: 28 };
/// assert_eq!(hired.risk_ratio(), Some(2.0));
/// assert_eq!(hired.odds_ratio(), Some(3.5));
/// assert!(hired.fisher().is_some_and(|p| (p - 0.003409222).abs() < 1e-9));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TwoByTwo {
    /// Passed, first group.
    pub a: u64,
    /// Failed, first group.
    pub b: u64,
    /// Passed, second group.
    pub c: u64,
    /// Failed, second group.
    pub d: u64,
}

/// Outcome of the test of equal shares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShareTest {
    /// Difference of shares, first − second, in standard errors.
    pub z: f64,
    /// Two-sided p-value.
    pub p: f64,
}

impl TwoByTwo {
    /// Sample odds ratio ad / bc, above 1 if the first group passes more easily; `None` where a
    /// product is 0 that it would be divided by.
    pub fn odds_ratio(&self) -> Option<f64> {
        let [a, b, c, d] = self.cells();
        ratio(a * d, b * c)
    }

    /// Share passed of the first group over share passed of the second; `None` if a group is empty
    /// or nobody of the second passed.
    pub fn risk_ratio(&self) -> Option<f64> {
        let [a, b, c, d] = self.cells();
        ratio(ratio(a, a + b)?, ratio(c, c + d)?)
    }

    /// Test of equal shares with the pooled share in the standard error, no continuity correction.
    ///
    /// `None` if a group is empty, or if all passed or all failed.
    pub fn equal_shares(&self) -> Option<ShareTest> {
        let [a, b, c, d] = self.cells();
        let (first, second) = (a + b, c + d);
        let pooled = ratio(a + c, first + second)?;
        let failed = (b + d) / (first + second);
        let variance = pooled * failed * (1.0 / first + 1.0 / second);
        let z = ratio(ratio(a, first)? - ratio(c, second)?, variance.sqrt())?;
        let p = normal::two_sided_p(z)?;
        Some(ShareTest { z, p })
    }

    /// Fisher's exact two-sided p-value: the chance, given both margins, of all tables at most as
    /// probable as this one, those within 10⁻⁷ of it included (R's `fisher.test`).
    ///
    /// 12 digits for margins up to 10⁷, in time that grows with their root. `None` if a group is
    /// empty; 1 if all passed or all failed, where only one table is possible.
    pub fn fisher(&self) -> Option<f64> {
        let draw = Hypergeometric {
            marked: self.a.checked_add(self.b)?,
            unmarked: self.c.checked_add(self.d)?,
            drawn: self.a.checked_add(self.c)?,
        };
        draw.marked.checked_add(draw.unmarked)?;
        if draw.marked == 0 || draw.unmarked == 0 {
            return None;
        }
        Some(if draw.first() == draw.last() {
            1.0
        } else {
            draw.two_sided(self.a)
        })
    }

    /// The counts a, b, c, d as numbers to reckon with.
    pub(super) fn cells(&self) -> [f64; 4] {
        [self.a, self.b, self.c, self.d].map(|count| count as f64)
    }
}

fn ratio(numerator: f64, denominator: f64) -> Option<f64> {
    (denominator != 0.0).then(|| numerator / denominator)
}

/// Marked among `drawn` without replacement from `marked` and `unmarked`.
struct Hypergeometric {
    marked: u64,
    unmarked: u64,
    drawn: u64,
}

impl Unimodal for Hypergeometric {
    fn first(&self) -> u64 {
        self.drawn.saturating_sub(self.unmarked)
    }

    fn last(&self) -> u64 {
        self.marked.min(self.drawn)
    }

    fn mode(&self) -> u64 {
        let [marked, unmarked, drawn] = [self.marked, self.unmarked, self.drawn].map(u128::from);
        let mode = (drawn + 1) * (marked + 1) / (marked + unmarked + 2);
        u64::try_from(mode).map_or(self.last(), |mode| mode.clamp(self.first(), self.last()))
    }

    /// The chance of `k` of the marked and the rest of the unmarked, given how many in all, if each
    /// is drawn by itself with the probability that expects as many.
    fn ln_chance(&self, k: u64) -> f64 {
        let total = self.marked + self.unmarked;
        let p = self.drawn as f64 / total as f64;
        ln_binomial_chance(k, self.marked, p) + ln_binomial_chance(self.drawn - k, self.unmarked, p)
            - ln_binomial_chance(self.drawn, total, p)
    }

    fn growth(&self, k: u64) -> f64 {
        let left = (self.marked - k) as f64 * (self.drawn - k) as f64;
        // in this order, because the sum is at least `drawn` but the difference may be below 0
        let unmarked = (self.unmarked + k + 1 - self.drawn) as f64;
        left / ((k as f64 + 1.0) * unmarked)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
