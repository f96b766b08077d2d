//! Student's t distribution: tail probabilities and critical values.

use std::f64::consts::{PI, SQRT_2};

use statrs::function::erf::{erfc, erfc_inv};

/// Degrees of freedom beyond which the tail is that of a transformed normal variable: there x is
/// so near to 1 that the incomplete beta function loses digits.
const NEARLY_NORMAL: f64 = 1e4;

/// More terms than the continued fraction needs up to [`NEARLY_NORMAL`].
const TERMS: u32 = 10_000;

/// P(|T| ≥ |t|) for T of Student's t distribution with `df` degrees of freedom.
///
/// `df` need not be whole. The tail is computed as such and not as 1 − cdf, so a p-value of 10⁻³⁰
/// is as exact as one of 0.5: to 11 digits, beyond 10 000 degrees of freedom to 9. `None` unless
/// `df` is positive and finite and `t` is a number.
///
/// Formula: the regularised incomplete beta function I_x(df/2, 1/2) at x = df / (df + t²); beyond
/// 10 000 degrees of freedom Hill's normal expansion.
///
/// ```
/// use paritet::stats::student::two_sided_p;
///
/// // Cauchy: t = 1 is the upper quartile
/// assert!((two_sided_p(1.0, 1.0).unwrap_or(0.0) - 0.5).abs() < 1e-14);
/// ```
pub fn two_sided_p(t: f64, df: f64) -> Option<f64> {
    if !(df > 0.0 && df.is_finite()) || t.is_nan() {
        return None;
    }
    let odds = t * t / df;
    if df > NEARLY_NORMAL {
        return Some(erfc(normal_equivalent(odds, df) / SQRT_2));
    }
    let a = df / 2.0;
    let x = 1.0 / (1.0 + odds);
    let y = if odds.is_finite() { odds * x } else { 1.0 };
    // x^a √y / B(a, 1/2), with x^a taken from the odds because x itself may round to 1
    let front = (-a * odds.ln_1p()).exp() * y.sqrt() * gamma_ratio(a) / PI.sqrt();
    Some(if x < (a + 1.0) / (a + 2.5) {
        front / a * beta_fraction(a, 0.5, x)
    } else {
        1.0 - 2.0 * front * beta_fraction(0.5, a, y)
    })
}

/// The critical value c > 0 with P(|T| ≤ c) = `level`; the half-width of an interval in standard
/// errors.
///
/// `None` unless `df` is positive and finite and 0 < `level` < 1.
///
/// ```
/// use paritet::stats::student::critical_value;
///
/// let c = critical_value(0.95, 4.0).unwrap_or(0.0);
/// assert!((c - 2.776445105).abs() < 1e-9);
/// ```
pub fn critical_value(level: f64, df: f64) -> Option<f64> {
    if !(level > 0.0 && level < 1.0) {
        return None;
    }
    let alpha = 1.0 - level;
    let mut t = SQRT_2 * erfc_inv(alpha);
    // p falls ever more slowly, so Newton's steps from the normal value never pass the solution
    for _ in 0..1000 {
        let step = (two_sided_p(t, df)? - alpha) / (2.0 * density(t, df));
        t += step;
        if step <= 1e-14 * t {
            return Some(t);
        }
    }
    None
}

/// The normal deviate with the two-sided tail of t = √(`odds` · `df`), for large `df`.
/// Source: Hill, "Algorithm 395", Communications of the ACM 13 (1970) 617–619.
fn normal_equivalent(odds: f64, df: f64) -> f64 {
    let a = df - 0.5;
    let b = 48.0 * a * a;
    // the tail beyond √2000 is below the least f64, and the expansion does not reach that far
    let square = (a * odds.ln_1p()).min(2000.0);
    let first = (square + 3.0) / b;
    let second = (((4.0 * square + 33.0) * square + 240.0) * square + 855.0) / (10.0 * b * b);
    square.sqrt() * (1.0 + first - second)
}

fn density(t: f64, df: f64) -> f64 {
    let kernel = (-(df + 1.0) / 2.0 * (t * t / df).ln_1p()).exp();
    gamma_ratio(df / 2.0) / (df * PI).sqrt() * kernel
}

/// Γ(a + 1/2) / Γ(a), without the cancellation of two log-gammas: the asymptotic series (NIST
/// Digital Library of Mathematical Functions, 5.11.13) after stepping `a` up by recurrence.
fn gamma_ratio(mut a: f64) -> f64 {
    let mut steps = 1.0;
    while a < 20.0 {
        steps *= a / (a + 0.5);
        a += 1.0;
    }
    let b = 1.0 / (a * a);
    let series = (-1.0 / 8.0 + b * (1.0 / 192.0 + b * (-1.0 / 640.0 + b * (17.0 / 14336.0)))) / a;
    steps * a.sqrt() * series.exp()
}

/// The continued fraction of the incomplete beta function by Lentz's method (Press et al.,
/// "Numerical Recipes", 3rd ed., 6.4); for x < (a + 1) / (a + b + 2).
fn beta_fraction(a: f64, b: f64, x: f64) -> f64 {
    let keep = |value: f64| {
        if value.abs() < f64::MIN_POSITIVE {
            f64::MIN_POSITIVE
        } else {
            value
        }
    };
    let mut c = 1.0;
    let mut d = 1.0 / keep(1.0 - (a + b) * x / (a + 1.0));
    let mut fraction = d;
    for m in (1..TERMS).map(f64::from) {
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / keep(1.0 + even * d);
        c = keep(1.0 + even / c);
        fraction *= c * d;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / keep(1.0 + odd * d);
        c = keep(1.0 + odd / c);
        fraction *= c * d;
        if (c * d - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    fraction
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::stats::expected::{self, assert_close, number, records};

    #[test]
    fn tails_agree_with_r_and_mpmath() {
        for file in [expected::r(), expected::python()] {
            for record in records(&file, "two_sided_p") {
                let df = number(record, "df");
                // erfc of statrs 0.19 has 10 digits
                let relative = if df > NEARLY_NORMAL { 2e-10 } else { 1e-12 };
                let got = two_sided_p(number(record, "t"), df);
                assert_close(got, record["p"].as_f64(), relative);
            }
        }
    }

    #[test]
    fn critical_values_agree_with_r() {
        for record in records(&expected::r(), "critical_value") {
            let got = critical_value(number(record, "level"), number(record, "df"));
            assert_close(got, record["t"].as_f64(), 1e-10);
        }
    }

    #[test]
    fn ends_of_the_scale() {
        assert_eq!(two_sided_p(0.0, 5.0), Some(1.0));
        for df in [5.0, 5e4] {
            assert_eq!(two_sided_p(f64::INFINITY, df), Some(0.0));
        }
        assert_eq!(two_sided_p(f64::NAN, 5.0), None);
        assert_eq!(two_sided_p(2.0, 0.0), None);
        assert_eq!(critical_value(1.0, 5.0), None);
        assert_eq!(critical_value(0.95, f64::NAN), None);
        assert_eq!(two_sided_p(2.0, f64::INFINITY), None);
    }
}
