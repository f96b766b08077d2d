//! Tests of a difference of means, and p-values adjusted for many groups.

use super::{moments::Moments, student};

/// Outcome of Welch's test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Welch {
    /// Difference first − second in standard errors.
    pub t: f64,
    /// Degrees of freedom by Welch and Satterthwaite, not rounded.
    pub df: f64,
    /// Two-sided p-value.
    pub p: f64,
}

/// Welch's test of equal means of two independent samples, variances not assumed equal.
///
/// t = (x̄₁ − x̄₂) / √(s₁²/n₁ + s₂²/n₂), two-sided. `None` if a sample has fewer than two values, or
/// if neither has any spread: there is then no error to measure the difference against.
/// Source: Welch, Biometrika 34 (1947) 28–35.
///
/// ```
/// use paritet::stats::{hypothesis::welch, moments::Moments};
///
/// let women = Moments::of(&[29_000.0, 31_000.0, 30_500.0]);
/// let men = Moments::of(&[33_000.0, 31_500.0, 36_000.0]);
/// assert!(welch(&men, &women).is_some_and(|test| test.t > 0.0 && test.p < 0.2));
/// ```
pub fn welch(first: &Moments, second: &Moments) -> Option<Welch> {
    let variances = [first, second].map(|sample| {
        let error = sample.standard_error()?;
        Some(error * error)
    });
    let [Some(v1), Some(v2)] = variances else {
        return None;
    };
    let df = satterthwaite((v1, first.n()), (v2, second.n()))?;
    let t = (first.mean()? - second.mean()?) / (v1 + v2).sqrt();
    let p = student::two_sided_p(t, df)?;
    Some(Welch { t, df, p })
}

/// Degrees of freedom of the sum of two variance estimates, each given with its sample size.
///
/// (v₁ + v₂)² / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1)). `None` if n < 2 in a sample or both variances are 0.
/// Source: Satterthwaite, Biometrics Bulletin 2 (1946) 110–114.
pub fn satterthwaite((v1, n1): (f64, usize), (v2, n2): (f64, usize)) -> Option<f64> {
    if n1 < 2 || n2 < 2 {
        return None;
    }
    let total = v1 + v2;
    let (share1, share2) = (v1 / total, v2 / total);
    let df = 1.0 / (share1 * share1 / (n1 - 1) as f64 + share2 * share2 / (n2 - 1) as f64);
    df.is_finite().then_some(df)
}

/// Holm's step-down adjustment: the chance of any false finding stays below the level.
///
/// `None` is passed through and does not count as a test.
/// Source: Holm, Scandinavian Journal of Statistics 6 (1979) 65–70.
///
/// ```
/// use paritet::stats::hypothesis::holm;
///
/// assert_eq!(holm(&[Some(0.25), None, Some(0.125)]), [Some(0.25), None, Some(0.25)]);
/// ```
pub fn holm(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let tests = ascending(p);
    let mut adjusted = vec![None; p.len()];
    let mut highest = 0.0_f64;
    for (rank, &(p, index)) in tests.iter().enumerate() {
        highest = highest.max(p * (tests.len() - rank) as f64).min(1.0);
        adjusted[index] = Some(highest);
    }
    adjusted
}

/// Benjamini and Hochberg's step-up adjustment: the expected share of false findings among the
/// findings stays below the level.
///
/// `None` is passed through and does not count as a test.
/// Source: Benjamini & Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300.
pub fn benjamini_hochberg(p: &[Option<f64>]) -> Vec<Option<f64>> {
    let tests = ascending(p);
    let mut adjusted = vec![None; p.len()];
    let mut lowest = 1.0_f64;
    for (rank, &(p, index)) in tests.iter().enumerate().rev() {
        lowest = lowest.min(p * tests.len() as f64 / (rank + 1) as f64);
        adjusted[index] = Some(lowest);
    }
    adjusted
}

/// The p-values present, ascending, each with its index.
fn ascending(p: &[Option<f64>]) -> Vec<(f64, usize)> {
    let present = p
        .iter()
        .enumerate()
        .filter_map(|(index, p)| Some(((*p)?, index)));
    let mut tests: Vec<_> = present.collect();
    tests.sort_by(|a, b| a.0.total_cmp(&b.0));
    tests
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::stats::expected::{self, assert_close, number, numbers, records};

    #[test]
    fn welch_agrees_with_r() {
        let r = expected::r();
        for record in records(&r, "welch") {
            let [first, second] =
                ["first", "second"].map(|key| Moments::of(&expected::sample(&r, record, key)));
            let test = welch(&first, &second).unwrap();
            assert_close(Some(test.t), Some(number(record, "t")), 1e-12);
            assert_close(Some(test.df), Some(number(record, "df")), 1e-12);
            assert_close(Some(test.p), Some(number(record, "p")), 1e-12);
        }
    }

    #[test]
    fn welch_says_nothing_without_spread_or_pairs() {
        let [one, level, spread] = [&[3.0][..], &[3.0; 4], &[2.0, 3.0]].map(Moments::of);
        assert_eq!(welch(&one, &spread), None);
        assert_eq!(welch(&level, &level), None);
        assert_eq!(welch(&level, &spread).unwrap().df, 1.0);
    }

    #[test]
    fn adjustments_agree_with_r() {
        let r = &expected::r()["p_adjust"];
        let raw = numbers(&r["raw"]);
        for (adjusted, name) in [(holm(&raw), "holm"), (benjamini_hochberg(&raw), "bh")] {
            for (got, want) in adjusted.into_iter().zip(numbers(&r[name])) {
                assert_close(got, want, 1e-15);
            }
        }
        assert_eq!(holm(&[None]), [None]);
        assert!(benjamini_hochberg(&[]).is_empty());
    }
}
