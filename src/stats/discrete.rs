//! Tails of a distribution of counts with one peak, by sums that cannot cancel.

/// Counts whose chance a test still takes for equal although their computed chances differ: the
/// tolerance of R's `binom.test` and `fisher.test`.
const EQUAL: f64 = 1e-7;

/// A distribution on the whole numbers from `first` to `last`, whose chances rise up to `mode` and
/// fall after it.
///
/// A tail is the chance of its innermost count times the sum of the chances relative to it, which
/// shrink ever faster outwards. That takes some nine standard deviations of terms at most, 40 000
/// for n = 10⁸, and all are positive: nothing is lost however small the tail is.
pub(super) trait Unimodal {
    /// The least count possible.
    fn first(&self) -> u64;
    /// The greatest count possible.
    fn last(&self) -> u64;
    /// A most probable count.
    fn mode(&self) -> u64;
    /// Logarithm of P(X = `k`), for `k` from `first` to `last`.
    fn ln_chance(&self, k: u64) -> f64;
    /// P(X = `k` + 1) / P(X = `k`), for `k` from `first` and below `last`.
    fn growth(&self, k: u64) -> f64;

    /// P(X ≤ `k`).
    fn lower(&self, k: u64) -> f64 {
        if k <= self.mode() {
            self.up_to(k)
        } else {
            1.0 - self.from(k.saturating_add(1))
        }
    }

    /// P(X ≥ `k`).
    fn upper(&self, k: u64) -> f64 {
        if k >= self.mode() {
            self.from(k)
        } else {
            1.0 - k.checked_sub(1).map_or(0.0, |below| self.up_to(below))
        }
    }

    /// Sum of P(X = j) over all j at most as probable as `k`.
    fn two_sided(&self, k: u64) -> f64 {
        let mode = self.mode();
        let bound = self.ln_chance(k) + EQUAL.ln_1p();
        let unlikely = |j: u64| self.ln_chance(j) <= bound;
        let tails = if unlikely(mode) {
            1.0
        } else if k < mode {
            let other = first_where(mode, self.last().saturating_add(1), unlikely);
            self.up_to(k) + self.from(other)
        } else {
            let other = first_where(self.first(), mode, |j| !unlikely(j));
            self.from(k) + other.checked_sub(1).map_or(0.0, |below| self.up_to(below))
        };
        tails.min(1.0)
    }

    /// P(X ≤ `k`) for `k` up to the mode.
    fn up_to(&self, k: u64) -> f64 {
        if k < self.first() {
            return 0.0;
        }
        let shrinking = (self.first()..k).rev().map(|j| 1.0 / self.growth(j));
        self.ln_chance(k).exp() * relative_sum(shrinking)
    }

    /// P(X ≥ `k`) for `k` from the mode.
    fn from(&self, k: u64) -> f64 {
        if k > self.last() {
            return 0.0;
        }
        let shrinking = (k..self.last()).map(|j| self.growth(j));
        self.ln_chance(k).exp() * relative_sum(shrinking)
    }
}

/// 1 + r₁ + r₁r₂ + … for factors that fall from at most 1.
fn relative_sum(factors: impl Iterator<Item = f64>) -> f64 {
    let mut term = 1.0;
    let mut sum = 1.0;
    for factor in factors {
        term *= factor;
        let next = sum + term;
        if next == sum {
            break;
        }
        sum = next;
    }
    sum
}

/// The first of `low..high` that `holds`, if all after it hold too; `high` if none does.
fn first_where(mut low: u64, mut high: u64, holds: impl Fn(u64) -> bool) -> u64 {
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// Logarithm of the chance of `k` among `n` drawn with probability `p`, for `k` ≤ `n`.
///
/// Not by log-gammas, which for n = 10⁸ leave 7 digits, but by the deviance from the expected
/// count. Source: Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000.
pub(super) fn ln_binomial_chance(k: u64, n: u64, p: f64) -> f64 {
    let (count, size, rest) = (k as f64, n as f64, (n - k) as f64);
    if k == 0 {
        return if n == 0 { 0.0 } else { size * (-p).ln_1p() };
    }
    if k == n {
        return size * p.ln();
    }
    let spread = std::f64::consts::TAU * count * (rest / size);
    stirling_error(size)
        - stirling_error(count)
        - stirling_error(rest)
        - deviance(count, size * p)
        - deviance(rest, size * (1.0 - p))
        - 0.5 * spread.ln()
}

/// ln n! less Stirling's approximation ½ ln 2πn + n ln n − n, for whole n ≥ 1.
fn stirling_error(n: f64) -> f64 {
    if n < 16.0 {
        let factorial: f64 = (2..=n as u32).map(f64::from).product();
        return factorial.ln() - 0.5 * (std::f64::consts::TAU * n).ln() - n * n.ln() + n;
    }
    let b = 1.0 / (n * n);
    let series = 1.0 / 360.0 - b * (1.0 / 1260.0 - b * (1.0 / 1680.0 - b * (1.0 / 1188.0)));
    (1.0 / 12.0 - b * series) / n
}

/// x ln(x/m) + m − x, at least 0, without cancellation where x is near to m.
pub(super) fn deviance(x: f64, m: f64) -> f64 {
    if x == 0.0 {
        return m;
    }
    if (x - m).abs() >= 0.1 * (x + m) {
        return x * (x / m).ln() + m - x;
    }
    let v = (x - m) / (x + m);
    let mut sum = (x - m) * v;
    let mut power = 2.0 * x * v;
    for odd in (3..).step_by(2).map(f64::from) {
        power *= v * v;
        let next = sum + power / odd;
        if next == sum {
            break;
        }
        sum = next;
    }
    sum
}
