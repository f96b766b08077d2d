//! Does a staff mirror a population over several groups?

use super::chi_squared::ChiSquared;

/// Pearson's test of counts against the shares they are expected to have.
///
/// Σ (observed − expected)² / expected, with one degree of freedom less than categories. The
/// shares may be given in any unit, as shares or as a population's counts: what matters is each
/// as a part of their sum. `None` if the lists differ in length, with fewer than two categories,
/// without observations, or if a share is not above 0: the statistic has no value there, whatever
/// was observed. The p-value is rough where an expected count is below 5.
/// Source: Pearson, Philosophical Magazine (5) 50 (1900) 157–175.
///
/// ```
/// use paritet::stats::goodness_of_fit::pearson;
///
/// let test = pearson(&[43, 7], &[0.75, 0.25]);
/// assert!(test.is_some_and(|test| test.df == 1 && (test.statistic - 3.226_667).abs() < 1e-6));
/// ```
pub fn pearson(observed: &[u64], shares: &[f64]) -> Option<ChiSquared> {
    if observed.len() != shares.len() || !shares.iter().all(|&share| share > 0.0) {
        return None;
    }
    let n: f64 = observed.iter().map(|&count| count as f64).sum();
    let whole: f64 = shares.iter().sum();
    let terms = observed.iter().zip(shares).map(|(&count, share)| {
        let expected = n * (share / whole);
        let excess = count as f64 - expected;
        excess * excess / expected
    });
    ChiSquared::new(terms.sum(), observed.len().saturating_sub(1))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::stats::expected::{self, assert_close, numbers, records, whole_numbers};

    #[test]
    fn agrees_with_r() {
        for record in records(&expected::counts_r(), "goodness_of_fit") {
            let shares: Vec<f64> = numbers(&record["shares"]).into_iter().flatten().collect();
            let observed = whole_numbers(&record["observed"]);
            let test = pearson(&observed, &shares).unwrap();
            assert_close(Some(test.statistic), record["statistic"].as_f64(), 1e-12);
            assert_eq!(test.df, observed.len() - 1);
            assert_close(Some(test.p), record["p"].as_f64(), 1e-11);

            let population: Vec<f64> = shares.iter().map(|share| share * 64.0).collect();
            assert_eq!(pearson(&observed, &population), Some(test));
        }
    }

    #[test]
    fn undefined() {
        assert_eq!(pearson(&[], &[]), None);
        assert_eq!(pearson(&[5], &[1.0]), None);
        assert_eq!(pearson(&[0, 0], &[0.5, 0.5]), None);
        assert_eq!(pearson(&[5, 0], &[1.0, 0.0]), None);
        assert_eq!(pearson(&[5, 1], &[1.0, f64::NAN]), None);
        assert_eq!(pearson(&[5, 1], &[1.0, f64::INFINITY]), None);
        assert_eq!(pearson(&[5, 1], &[0.5, 0.25, 0.25]), None);
    }
}
