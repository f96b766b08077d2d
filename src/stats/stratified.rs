//! One comparison over many strata: does a difference of shares remain within departments, jobs or
//! grades, and is it the same in all of them?

use super::{chi_squared::ChiSquared, normal, two_by_two::TwoByTwo};

/// Mantel and Haenszel's common odds ratio Σ(ad/n) / Σ(bc/n), above 1 if the first group passes
/// more easily.
///
/// `None` if the denominator is 0. Source: Journal of the National Cancer Institute 22 (1959)
/// 719–748.
///
/// ```
/// use paritet::stats::{stratified::common_odds_ratio, two_by_two::TwoByTwo};
///
/// let jobs = [TwoByTwo { a: 6, b: 4, c: 5, d: 5 }, TwoByTwo { a: 12, b: 28, c: 3, d: 7 }];
/// assert!(common_odds_ratio(&jobs).is_some_and(|ratio| (ratio - 1.186_567).abs() < 1e-6));
/// ```
pub fn common_odds_ratio(strata: &[TwoByTwo]) -> Option<f64> {
    let (concordant, discordant) = products(strata);
    (discordant > 0.0).then(|| concordant / discordant)
}

/// Confidence interval of the common odds ratio: (low, high), from the normal distribution of its
/// logarithm with the variance of Robins, Breslow and Greenland.
///
/// Holds for few large strata and for many small ones. `None` if the common odds ratio is
/// undefined or 0, or `level` not between 0 and 1. Source: Biometrics 42 (1986) 311–323.
pub fn common_odds_ratio_interval(strata: &[TwoByTwo], level: f64) -> Option<(f64, f64)> {
    let z = normal::critical_value(level)?;
    let ratio = common_odds_ratio(strata).filter(|&ratio| ratio > 0.0)?;
    let (concordant, discordant) = products(strata);
    let [mut within, mut across, mut outside] = [0.0; 3];
    for [a, b, c, d] in filled(strata) {
        let n = a + b + c + d;
        let (same, other) = ((a + d) / n, (b + c) / n);
        let (ad, bc) = (a * d / n, b * c / n);
        within += same * ad;
        across += same * bc + other * ad;
        outside += other * bc;
    }
    let variance = within / (2.0 * concordant * concordant)
        + across / (2.0 * concordant * discordant)
        + outside / (2.0 * discordant * discordant);
    let margin = z * variance.sqrt();
    Some(((ratio.ln() - margin).exp(), (ratio.ln() + margin).exp()))
}

/// Whether the distance of the observed from the expected count is shortened by a half, because
/// counts are whole numbers and the chi-square distribution is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Continuity {
    /// Shortened by ½ where it is at least that; R's default.
    Corrected,
    /// As it is.
    Plain,
}

/// Mantel and Haenszel's test that the odds ratio is 1 in every stratum; 1 degree of freedom.
///
/// (|Σ(a − E)| − ½)² / ΣV, with E and V the mean and variance of `a` given both margins of its
/// stratum. Strata of fewer than two count for nothing. `None` if no stratum says anything.
///
/// ```
/// use paritet::stats::{stratified::{Continuity, mantel_haenszel}, two_by_two::TwoByTwo};
///
/// let jobs = [TwoByTwo { a: 6, b: 4, c: 5, d: 5 }, TwoByTwo { a: 12, b: 28, c: 3, d: 7 }];
/// let test = mantel_haenszel(&jobs, Continuity::Plain);
/// assert!(test.is_some_and(|test| (test.statistic - 0.082_866).abs() < 1e-6));
/// ```
pub fn mantel_haenszel(strata: &[TwoByTwo], continuity: Continuity) -> Option<ChiSquared> {
    let [mut excess, mut variance] = [0.0; 2];
    for [a, b, c, d] in filled(strata) {
        let n = a + b + c + d;
        if n >= 2.0 {
            // a − E without the cancellation of the two
            excess += (a * d - b * c) / n;
            variance += (a + b) / n * ((c + d) / n) * (a + c) * (b + d) / (n - 1.0);
        }
    }
    let distance = match continuity {
        Continuity::Corrected if excess.abs() >= 0.5 => excess.abs() - 0.5,
        _ => excess.abs(),
    };
    ChiSquared::new(distance * distance / variance, 1)
}

/// Breslow and Day's test, with Tarone's correction, that the odds ratio is the same in all strata.
///
/// Σ(a − ê)²/v − (Σ(a − ê))²/Σv, with ê and v the mean and variance of `a` given the margins of its
/// stratum and Mantel and Haenszel's common odds ratio. Strata with an empty margin say nothing of
/// an odds ratio and count for nothing; one degree of freedom less than the others. `None` if
/// fewer than two are left or the common odds ratio is undefined or 0. Rough where strata are
/// small. Sources: Breslow & Day, "Statistical Methods in Cancer Research" I (1980) 142;
/// Tarone, Biometrika 72 (1985) 91–95.
pub fn breslow_day(strata: &[TwoByTwo]) -> Option<ChiSquared> {
    let (uncorrected, correction, df) = homogeneity(strata)?;
    ChiSquared::new((uncorrected - correction).max(0.0), df)
}

/// Breslow and Day's statistic, what Tarone takes from it, and the degrees of freedom.
fn homogeneity(strata: &[TwoByTwo]) -> Option<(f64, f64, usize)> {
    let ratio = common_odds_ratio(strata).filter(|&ratio| ratio > 0.0)?;
    let [mut statistic, mut excess, mut weight] = [0.0; 3];
    let mut informative = 0_usize;
    for cells in filled(strata) {
        let [a, b, c, d] = cells;
        if [a + b, c + d, a + c, b + d].contains(&0.0) {
            continue;
        }
        let expected = expected_first_cell(cells, ratio);
        let others = [a + b - expected, a + c - expected, d - a + expected];
        let inverse: f64 = others.iter().map(|count| 1.0 / count).sum();
        let variance = 1.0 / (1.0 / expected + inverse);
        statistic += (a - expected) * (a - expected) / variance;
        excess += a - expected;
        weight += variance;
        informative += 1;
    }
    let df = informative.checked_sub(1)?;
    Some((statistic, excess * excess / weight, df))
}

/// The first cell of the table with these margins and this odds ratio: the root of
/// e (d − a + e) = ratio (a + b − e)(a + c − e) that leaves no cell below 0.
fn expected_first_cell([a, b, c, d]: [f64; 4], ratio: f64) -> f64 {
    let linear = ratio * (a + b + a + c) + d - a;
    let constant = ratio * (a + b) * (a + c);
    let root = (linear * linear - 4.0 * (ratio - 1.0) * constant).sqrt();
    // of the two forms of the root the one where nothing cancels; linear < 0 only for ratio < 1
    if linear >= 0.0 {
        2.0 * constant / (linear + root)
    } else {
        (root - linear) / (2.0 * (1.0 - ratio))
    }
}

/// Share of the whole if the strata had these weights instead of their own sizes: Σ weight · share
/// / Σ weight over (weight, share). `None` without weight.
///
/// ```
/// use paritet::stats::stratified::standardised_share;
///
/// assert_eq!(standardised_share(&[(30.0, 0.5), (10.0, 0.25)]), Some(0.4375));
/// ```
pub fn standardised_share(strata: &[(f64, f64)]) -> Option<f64> {
    let weight: f64 = strata.iter().map(|(weight, _)| weight).sum();
    let total: f64 = strata.iter().map(|(weight, share)| weight * share).sum();
    (weight > 0.0).then(|| total / weight)
}

/// Σ(ad/n) and Σ(bc/n).
fn products(strata: &[TwoByTwo]) -> (f64, f64) {
    filled(strata).fold((0.0, 0.0), |(concordant, discordant), [a, b, c, d]| {
        let n = a + b + c + d;
        (concordant + a * d / n, discordant + b * c / n)
    })
}

/// The cells of the strata that hold anybody.
fn filled(strata: &[TwoByTwo]) -> impl Iterator<Item = [f64; 4]> {
    let cells = strata.iter().map(TwoByTwo::cells);
    cells.filter(|cells| cells.iter().sum::<f64>() > 0.0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
