//! Estimates of many groups drawn towards what all have in common, the more so the less sure they are.
//!
//! The estimates are taken to scatter around a common mean with variance τ² beside their own sampling variances. τ² is that
//! of Paule & Mandel, Journal of Research of the National Bureau of Standards 87 (1982) 377: it makes the weighted squares
//! about the mean as large as they should be. The drawn estimates are empirical Bayes (Morris, JASA 78 (1983) 47).

/// A common mean, the variance of true values around it, and the estimates drawn towards it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shrunk {
    /// The mean, weighted by 1 / (variance + τ²).
    pub mean: f64,
    /// τ².
    pub between: f64,
    /// For each estimate `mean + τ² / (τ² + variance) · (estimate − mean)`.
    pub estimates: Vec<f64>,
}

/// Bisections of τ²: more than the digits of a number.
const STEPS: usize = 200;

/// Draws estimates with their standard errors towards their mean. `None` for fewer than two, or unless all are finite and
/// the standard errors above 0.
///
/// ```
/// use paritet::stats::shrinkage::shrunk;
///
/// let found = shrunk(&[0.02, 0.10, -0.04], &[0.01, 0.01, 0.05]).unwrap();
/// assert!(found.estimates[2] > -0.04 && (found.estimates[2] - found.mean).abs() < 0.05);
/// ```
pub fn shrunk(estimates: &[f64], standard_errors: &[f64]) -> Option<Shrunk> {
    let usable =
        |(estimate, error): (&f64, &f64)| estimate.is_finite() && *error > 0.0 && error.is_finite();
    let known = estimates.len() == standard_errors.len() && estimates.len() > 1;
    if !known || !estimates.iter().zip(standard_errors).all(usable) {
        return None;
    }
    let variances: Vec<f64> = standard_errors.iter().map(|error| error * error).collect();
    let between = paule_mandel(estimates, &variances);
    let mean = mean(estimates, &variances, between);
    let drawn = |(estimate, variance): (&f64, &f64)| {
        mean + between / (between + variance) * (estimate - mean)
    };
    Some(Shrunk {
        mean,
        between,
        estimates: estimates.iter().zip(&variances).map(drawn).collect(),
    })
}

/// The τ² at which the weighted squares about the mean are their number less one, or 0 if they are fewer from the start.
fn paule_mandel(estimates: &[f64], variances: &[f64]) -> f64 {
    let expected = (estimates.len() - 1) as f64;
    let squares = |between: f64| {
        let mean = mean(estimates, variances, between);
        let each = estimates.iter().zip(variances);
        each.map(|(estimate, variance)| (estimate - mean).powi(2) / (variance + between))
            .sum::<f64>()
    };
    if squares(0.0) <= expected {
        return 0.0;
    }
    let range = |pick: fn(f64, f64) -> f64, start| estimates.iter().copied().fold(start, pick);
    let spread = range(f64::max, f64::MIN) - range(f64::min, f64::MAX);
    // with that much between them the squares are fewer than their number
    let (mut low, mut high) = (0.0, spread * spread * estimates.len() as f64);
    for _ in 0..STEPS {
        let middle = f64::midpoint(low, high);
        match squares(middle) > expected {
            true => low = middle,
            false => high = middle,
        }
    }
    f64::midpoint(low, high)
}

fn mean(estimates: &[f64], variances: &[f64], between: f64) -> f64 {
    let weight = |variance: &f64| 1.0 / (variance + between);
    let weights: f64 = variances.iter().map(weight).sum();
    let pairs = estimates.iter().zip(variances);
    pairs.map(|(e, v)| e * weight(v)).sum::<f64>() / weights
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// statsmodels 0.15.0: `combine_effects(effects, variances, method_re="iterated", atol=1e-14, maxiter=5000)`.
    #[test]
    fn as_statsmodels() {
        let found = shrunk(&EFFECTS, &ERRORS).unwrap();
        assert!((found.between - TAU2).abs() < 1e-10, "{}", found.between);
        assert!((found.mean - MEAN).abs() < 1e-10, "{}", found.mean);
    }

    #[test]
    fn estimates_that_scatter_by_chance_only_are_their_mean() {
        let found = shrunk(&[0.010, 0.011, 0.012], &[0.05, 0.05, 0.05]).unwrap();
        assert_eq!(found.between, 0.0);
        assert!(found.estimates.iter().all(|it| (it - 0.011).abs() < 1e-15));
    }

    #[test]
    fn nothing_from_nothing() {
        assert_eq!(shrunk(&[0.1], &[0.1]), None);
        assert_eq!(shrunk(&[0.1, 0.2], &[0.1, 0.0]), None);
        assert_eq!(shrunk(&[0.1, f64::NAN], &[0.1, 0.1]), None);
    }

    const EFFECTS: [f64; 6] = [0.061, -0.023, 0.114, 0.008, 0.047, -0.081];
    const ERRORS: [f64; 6] = [0.012, 0.020, 0.031, 0.009, 0.055, 0.026];
    const TAU2: f64 = 0.003_929_494_932_115_31;
    const MEAN: f64 = 0.018_694_294_176_311_292;
}
