//! Bootstrap interval of the gap of medians.

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use statrs::distribution::{ContinuousCDF, Normal};

use super::quantile::{Method, quantile};

/// Fewest women and fewest men for which an interval is given: a median of four says too little.
pub const FEWEST: usize = 5;

/// Replicates this close to the gap are the gap; rounding must not split ties.
const TIE: f64 = 1e-12;

/// The gap of medians (men − women) / men with its interval, as fractions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MedianGap {
    /// The median of the women.
    pub women: f64,
    /// The median of the men.
    pub men: f64,
    /// The gap of the samples.
    pub gap: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

/// BCa bootstrap interval of the gap of medians, women and men resampled independently.
///
/// Bias-corrected and accelerated (Efron & Tibshirani, "An Introduction to the Bootstrap" (1993),
/// 14.3 and 15.4), with the conventions of `scipy.stats.bootstrap`: replicates equal to the gap
/// count half in the bias correction; the acceleration joins the jackknives of both samples; the
/// bounds are type 7 quantiles of the replicates. If all replicates are equal so are the bounds.
/// A bias beyond all replicates is taken as half a replicate. For lognormal pay the nominal 95 %
/// hold the gap in 96.2 % of samples of 5 and 5, 95.3 % of 10 and 15, 94.8 % of 200 and 301.
///
/// Cost: two selections in each slice and a few operations per replicate, whatever the sample
/// size (see `middle_pair`). The result depends on values, `level`, `replicates` and `seed`
/// alone: a call draws from one generator, so give each group its own seed and any number of
/// threads.
///
/// `None` with fewer than [`FEWEST`] women or men, if the median of the men is not positive in the
/// sample, a replicate or the jackknife, without replicates, or if `level` is not between 0 and 1.
///
/// ```
/// use paritet::stats::resampling::median_gap_interval;
///
/// let mut women = [27_100.0, 29_300.0, 30_500.0, 33_200.0, 35_900.0];
/// let mut men = [28_800.0, 33_100.0, 36_050.0, 38_900.0, 42_300.0, 48_750.0];
/// let gap = median_gap_interval(&mut women, &mut men, 0.95, 2_000, 1);
/// assert!(gap.is_some_and(|it| it.low < it.gap && it.gap < it.high));
/// ```
pub fn median_gap_interval(
    women: &mut [f64],
    men: &mut [f64],
    level: f64,
    replicates: usize,
    seed: u64,
) -> Option<MedianGap> {
    let too_few = women.len() < FEWEST || men.len() < FEWEST || replicates == 0;
    if too_few || !(level > 0.0 && level < 1.0) {
        return None;
    }
    let mut rng = Pcg64::seed_from_u64(seed);
    let mut draw = |n| -> Vec<_> { (0..replicates).map(|_| middle_pair(n, &mut rng)).collect() };
    let (drawn_women, drawn_men) = (draw(women.len()), draw(men.len()));
    let (women, men) = rayon::join(
        || Medians::of(women, &drawn_women),
        || Medians::of(men, &drawn_men),
    );
    if !men.all_positive() {
        return None;
    }
    let gap = gap_of(women.median, men.median);
    let pairs = women.replicates.iter().zip(&men.replicates);
    let mut gaps: Vec<f64> = pairs.map(|(&women, &men)| gap_of(women, men)).collect();
    let bias = bias(&gaps, gap);
    let acceleration = acceleration(&women, &men);
    let tail = (1.0 - level) / 2.0;
    let mut bound = |q| {
        let order = adjusted_order(q, bias, acceleration);
        quantile(&mut gaps, order, Method::Type7)
    };
    Some(MedianGap {
        women: women.median,
        men: men.median,
        gap,
        low: bound(tail)?,
        high: bound(1.0 - tail)?,
    })
}

fn gap_of(women: f64, men: f64) -> f64 {
    (men - women) / men
}

/// Bias correction z₀: the normal quantile of the share of replicates below the gap, ties half.
fn bias(gaps: &[f64], gap: f64) -> f64 {
    let tie = TIE * (1.0 + gap.abs());
    let halves: usize = gaps
        .iter()
        .map(|&replicate| usize::from(replicate < gap - tie) + usize::from(replicate <= gap + tie))
        .sum();
    let all = 2 * gaps.len();
    let halves = halves.clamp(1, all - 1);
    Normal::standard().inverse_cdf(halves as f64 / all as f64)
}

/// Acceleration a from the jackknives of both samples.
fn acceleration(women: &Medians, men: &Medians) -> f64 {
    let gap = gap_of(women.median, men.median);
    // shifts and not gaps: those of tied values are exactly 0
    let jackknives = [
        women
            .jackknife
            .map(|(w, times)| (gap_of(w, men.median) - gap, times)),
        men.jackknife
            .map(|(m, times)| (gap_of(women.median, m) - gap, times)),
    ];
    let (mut squares, mut cubes) = (0.0, 0.0);
    for jackknife in jackknives {
        let jackknife = jackknife.map(|(shift, times)| (shift, times as f64));
        let n: f64 = jackknife.iter().map(|(_, times)| times).sum();
        let mean = jackknife
            .iter()
            .map(|(shift, times)| shift * times)
            .sum::<f64>()
            / n;
        for (shift, times) in jackknife {
            let influence = (mean - shift) * (n - 1.0) / n;
            squares += times * influence.powi(2);
            cubes += times * influence.powi(3);
        }
    }
    if squares > 0.0 {
        cubes / (6.0 * squares.powf(1.5))
    } else {
        0.0
    }
}

/// The order of the replicates that bounds the interval where a plain percentile takes `q`.
fn adjusted_order(q: f64, bias: f64, acceleration: f64) -> f64 {
    let normal = Normal::standard();
    let shifted = bias + normal.inverse_cdf(q);
    let stretch = 1.0 - acceleration * shifted;
    // past its pole the correction stands for the end of the scale it was heading to
    let z = if stretch > 0.0 {
        bias + shifted / stretch
    } else {
        shifted * f64::INFINITY
    };
    normal.cdf(z)
}

/// The median of a sample, of its resamples, and of the sample without one value.
struct Medians {
    median: f64,
    replicates: Vec<f64>,
    /// Leave-one-out medians take three values at most; each with how often.
    jackknife: [(f64, usize); 3],
}

impl Medians {
    /// `values` must hold at least [`FEWEST`] values; `drawn` are the places of the middle pair in each replicate.
    fn of(values: &mut [f64], drawn: &[(usize, usize)]) -> Self {
        let n = values.len();
        let middle = n / 2;
        let (first, last) = drawn.iter().fold(
            (middle - 1, middle + 1),
            |(first, last), &(lower, upper)| (first.min(lower), last.max(upper)),
        );
        let window = sorted_window(values, first, last);
        let mean =
            |lower: usize, upper: usize| window[lower - first].midpoint(window[upper - first]);
        let (below, above) = (middle - 1, middle + 1);
        Self {
            median: if n % 2 == 1 {
                mean(middle, middle)
            } else {
                mean(below, middle)
            },
            replicates: drawn
                .iter()
                .map(|&(lower, upper)| mean(lower, upper))
                .collect(),
            jackknife: if n % 2 == 1 {
                [
                    (mean(middle, above), middle),
                    (mean(below, above), 1),
                    (mean(below, middle), middle),
                ]
            } else {
                [
                    (mean(middle, middle), middle),
                    (mean(below, below), middle),
                    (mean(below, middle), 0),
                ]
            },
        }
    }

    fn all_positive(&self) -> bool {
        let jackknife = self.jackknife.iter().map(|&(median, _)| median);
        self.replicates
            .iter()
            .copied()
            .chain(jackknife)
            .chain([self.median])
            .all(|median| median > 0.0)
    }
}

/// The order statistics `first..=last`, ascending, without sorting the rest; `first` < `last`.
fn sorted_window(values: &mut [f64], first: usize, last: usize) -> &[f64] {
    let (_, _, above) = values[..].select_nth_unstable_by(first, f64::total_cmp);
    above.select_nth_unstable_by(last - first - 1, f64::total_cmp);
    let window = &mut values[first..=last];
    window.sort_unstable_by(f64::total_cmp);
    window
}

/// Where the two middle values of a resample of size `n` stand in the sorted sample; the same
/// index twice for odd `n`. Exact in law, at a cost that does not depend on `n`.
///
/// A resample is x[⌊nU₁⌋], …, x[⌊nUₙ⌋] for independent uniforms (x ascending, from 0). The map
/// u ↦ x[⌊nu⌋] is monotone, so the k-th smallest of the resample is x[⌊nU₍ₖ₎⌋], with U₍ₖ₎ the k-th
/// smallest uniform: only the middle uniforms need be drawn. The n + 1 spacings between 0, the
/// ordered uniforms and 1 are Dirichlet(1, …, 1) distributed, so by aggregation
///
/// * n = 2k − 1: U₍ₖ₎, a sum of k of 2k spacings, is Beta(k, k);
/// * n = 2k: (U₍ₖ₎, U₍ₖ₊₁₎ − U₍ₖ₎, 1 − U₍ₖ₊₁₎) is Dirichlet(k, 1, k), that is, a single spacing
///   D of law Beta(1, n) and, independently, the rest 1 − D parted by a Beta(k, k).
fn middle_pair(n: usize, rng: &mut Pcg64) -> (usize, usize) {
    let index = |u: f64| ((n as f64 * u) as usize).min(n - 1);
    let beta = symmetric_beta(n.div_ceil(2), rng);
    if n % 2 == 1 {
        let middle = index(beta);
        return (middle, middle);
    }
    let spacing = -(rng.random::<f64>().ln() / n as f64).exp_m1();
    let lower = (1.0 - spacing) * beta;
    (index(lower), index(lower + spacing))
}

/// A draw from Beta(k, k) by Ulrich's formula, ½ + ½ √(1 − U^(2/(2k − 1))) cos 2πV: a coordinate
/// of a uniform point on the sphere in 2k + 1 dimensions. Source: Ulrich, Applied Statistics 33
/// (1984) 158–163; Devroye, "Random variate generation in one line of code", WSC 1996.
fn symmetric_beta(k: usize, rng: &mut Pcg64) -> f64 {
    let exponent = 2.0 / (2 * k - 1) as f64;
    let squared_radius = -(exponent * rng.random::<f64>().ln()).exp_m1();
    let angle = std::f64::consts::TAU * rng.random::<f64>();
    0.5 + 0.5 * squared_radius.sqrt() * angle.cos()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
