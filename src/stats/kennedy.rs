//! The relative effect of a dummy variable on an outcome in logarithms.

/// The relative difference that a dummy's coefficient stands for: exp(c − se² / 2) − 1, a fraction.
///
/// exp(c) − 1 alone is too high on average, because the exponential of an estimate that is right
/// on average is not. `standard_error` 0 gives exp(c) − 1. The sign is that of the dummy: with a
/// dummy for women, negative means that women are paid less. `None` unless both are finite, the
/// standard error is not negative, and so is the result.
///
/// Source: Kennedy, American Economic Review 71 (1981) 801. Logib prints it.
///
/// ```
/// use paritet::stats::kennedy::relative_effect;
///
/// let effect = relative_effect(-0.05, 0.02).unwrap_or(0.0);
/// assert!((effect - -0.048960802).abs() < 1e-9);
/// ```
pub fn relative_effect(coefficient: f64, standard_error: f64) -> Option<f64> {
    let usable = coefficient.is_finite() && standard_error.is_finite() && standard_error >= 0.0;
    let effect = (coefficient - standard_error.powi(2) / 2.0).exp_m1();
    (usable && effect.is_finite()).then_some(effect)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::expected::assert_close;

    /// A published worked example; the middle one is the official example of Logib.
    #[test]
    fn worked_examples() {
        for (c, se, effect) in [
            (-0.05, 0.0, -0.048770575499),
            (-0.0264626, 0.00333907, -0.0261210),
            (-0.052, 0.01, -0.050718598),
        ] {
            assert_close(relative_effect(c, se), Some(effect), 3e-6);
        }
    }

    #[test]
    fn nothing_from_nothing() {
        assert_eq!(relative_effect(f64::NAN, 0.1), None);
        assert_eq!(relative_effect(0.1, -0.1), None);
        assert_eq!(relative_effect(1e4, 0.1), None);
        assert_eq!(relative_effect(0.0, 0.0), Some(0.0));
    }
}
