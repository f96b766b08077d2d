//! Interval of the gap of means.

use super::{hypothesis::satterthwaite, moments::Moments, student};

/// Confidence interval of the mean gap (men − women) / men, two independent samples.
///
/// The gap is 1 − exp(L) with L = ln(mean of women) − ln(mean of men). By the delta method L has
/// variance cv²/n of the women plus cv²/n of the men (cv = sd / mean); the bounds of L are
/// ± Student's critical value with Satterthwaite's degrees of freedom, carried back to the gap.
/// Returns (low, high) as fractions, both below 1. Without spread in either sample both are the
/// gap itself.
///
/// Why the log ratio and not Fieller's interval: Fieller's is no interval (the whole line, or all
/// but a stretch of it) whenever the men's mean is within its own error of 0, as in 66 % of
/// samples of two men; this one is always bounded, and inverts when women and men change places.
/// Why Student and not normal: for lognormal pay of cv 0.25 the nominal 95 % hold the gap in 94.8 %
/// of samples of 10 and 15 and in 94.9 % of 5 and 8; with normal critical values in 93.3 and 91.5 %.
/// Weakest where one sample is small and skewed: 94.0 % for 5 and 100, and 93.0 % at cv 0.5.
///
/// `None` if a sample has fewer than two values or a mean that is not positive, or if `level` is
/// not between 0 and 1.
///
/// ```
/// use paritet::stats::{interval::mean_gap_interval, moments::Moments};
///
/// let women = Moments::of(&[29_000.0, 31_000.0, 30_500.0, 28_000.0]);
/// let men = Moments::of(&[33_000.0, 31_500.0, 36_000.0]);
/// assert!(mean_gap_interval(&women, &men, 0.95).is_some_and(|(low, high)| low < 0.11 && 0.11 < high));
/// ```
pub fn mean_gap_interval(women: &Moments, men: &Moments, level: f64) -> Option<(f64, f64)> {
    if !(level > 0.0 && level < 1.0) {
        return None;
    }
    let (log_women, variance_women) = log_mean(women)?;
    let (log_men, variance_men) = log_mean(men)?;
    let margin = match satterthwaite((variance_women, women.n()), (variance_men, men.n())) {
        Some(df) => student::critical_value(level, df)? * (variance_women + variance_men).sqrt(),
        None => 0.0,
    };
    let log_ratio = log_women - log_men;
    Some((
        -(log_ratio + margin).exp_m1(),
        -(log_ratio - margin).exp_m1(),
    ))
}

/// Logarithm of the mean and its variance by the delta method.
fn log_mean(sample: &Moments) -> Option<(f64, f64)> {
    let mean = sample.mean().filter(|&mean| mean > 0.0)?;
    let relative_error = sample.standard_error()? / mean;
    Some((mean.ln(), relative_error * relative_error))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
