//! Recentred influence functions of quantiles: outcomes whose mean is the quantile.
//!
//! A regression of them tells what moves a quantile, as one of the outcome tells what moves the mean, so a difference of quantiles
//! can be taken apart as one of means is. Sources: Firpo, Fortin & Lemieux, Econometrica 77 (2009) 953; the same, Econometrics
//! 6 (2018) 28.

use std::f64::consts::TAU;
use std::fmt;

use super::quantile::{Method, between, locate};

/// A quantile of a sample, with the density there.
#[derive(Clone, Copy, PartialEq)]
pub struct Quantile {
    order: f64,
    value: f64,
    density: f64,
    bandwidth: f64,
}

/// A normal kernel is nought, to all digits of a sum, beyond so many bandwidths.
const REACH: f64 = 8.5;

impl Quantile {
    /// The quantile of `order` of values sorted ascending, by type 7.
    ///
    /// The density is that of a normal kernel at the quantile; the bandwidth is Silverman's 0.9 · min(s, IQR / 1.34) ·
    /// n^(−1/5), R's `bw.nrd0`, with s alone where the quartiles are equal. `None` for fewer than two values, equal values, or
    /// an order that is not between 0 and 1.
    ///
    /// ```
    /// use paritet::stats::rif::Quantile;
    ///
    /// let pay = [28.0, 30.0, 31.0, 33.0, 40.0];
    /// let median = Quantile::of_sorted(&pay, 0.5).unwrap();
    /// assert_eq!(median.value(), 31.0);
    /// let mean = pay.map(|it| median.influence(it)).iter().sum::<f64>() / 5.0;
    /// // three of five are up to the median, so that it is not met to the digit
    /// assert!((mean - (31.0 - 0.1 / median.density())).abs() < 1e-12);
    /// ```
    pub fn of_sorted(sorted: &[f64], order: f64) -> Option<Self> {
        Self::of_repeated(sorted, sorted.iter().map(|_| 1), order)
    }

    /// The same of a sample in which each value is so many times as `times` says.
    pub fn of_repeated(
        sorted: &[f64],
        times: impl Iterator<Item = u64>,
        order: f64,
    ) -> Option<Self> {
        if !(order > 0.0 && order < 1.0) {
            return None;
        }
        let sample = Repeated::of(sorted, times);
        let value = sample.quantile(order)?;
        let bandwidth = sample.bandwidth()?;
        Some(Self {
            order,
            value,
            bandwidth,
            density: sample.density(value, bandwidth),
        })
        .filter(|it| it.density > 0.0)
    }

    /// The quantile, in the unit of the outcome.
    pub fn value(&self) -> f64 {
        self.value
    }

    /// The density at the quantile, per unit of the outcome.
    pub fn density(&self) -> f64 {
        self.density
    }

    /// The bandwidth of the density, in the unit of the outcome.
    pub fn bandwidth(&self) -> f64 {
        self.bandwidth
    }

    /// The recentred influence function of an outcome, q + (τ − 1[y ≤ q]) / f(q).
    pub fn influence(&self, outcome: f64) -> f64 {
        let (constant, slope) = self.of_being_below();
        constant + if outcome <= self.value { slope } else { 0.0 }
    }

    /// Constant and slope of the influence function in 1[y ≤ q].
    pub(crate) fn of_being_below(&self) -> (f64, f64) {
        let slope = self.density.recip();
        (self.value + self.order * slope, -slope)
    }
}

/// Sorted values, each several times.
struct Repeated<'a> {
    sorted: &'a [f64],
    /// How many there are up to each.
    up_to: Vec<u64>,
}

impl<'a> Repeated<'a> {
    fn of(sorted: &'a [f64], times: impl Iterator<Item = u64>) -> Self {
        let up_to = times.scan(0, |sum, times| {
            *sum += times;
            Some(*sum)
        });
        Self {
            sorted,
            up_to: up_to.collect(),
        }
    }

    fn count(&self) -> u64 {
        self.up_to.last().copied().unwrap_or(0)
    }

    /// The value at an index of the sample, from 0.
    fn at(&self, index: usize) -> Option<f64> {
        let place = self.up_to.partition_point(|&up_to| up_to <= index as u64);
        self.sorted.get(place).copied()
    }

    fn quantile(&self, order: f64) -> Option<f64> {
        let (index, weight) = locate(self.count() as usize, order, Method::Type7)?;
        Some(between(self.at(index)?, self.at(index + 1), weight))
    }

    /// Values between two places, with how many of each.
    fn pairs(&self, from: usize, to: usize) -> impl Iterator<Item = (f64, f64)> {
        let before = if from == 0 { 0 } else { self.up_to[from - 1] };
        let values = self.sorted[from..to].iter().zip(&self.up_to[from..to]);
        values.scan(before, |before, (&value, &up_to)| {
            let times = up_to - std::mem::replace(before, up_to);
            Some((value, times as f64))
        })
    }

    fn bandwidth(&self) -> Option<f64> {
        let n = self.count() as f64;
        let all = || self.pairs(0, self.up_to.len());
        let mean = all().map(|(value, times)| times * value).sum::<f64>() / n;
        let squares: f64 = all()
            .map(|(value, times)| times * (value - mean).powi(2))
            .sum();
        let sd = (squares / (n - 1.0)).sqrt();
        let quartiles = self.quantile(0.75)? - self.quantile(0.25)?;
        let spread = match quartiles > 0.0 {
            true => sd.min(quartiles / 1.34),
            false => sd,
        };
        (n > 1.0 && spread > 0.0).then(|| 0.9 * spread * n.powf(-0.2))
    }

    fn density(&self, at: f64, bandwidth: f64) -> f64 {
        let reach = REACH * bandwidth;
        let from = self.sorted.partition_point(|&value| value < at - reach);
        let to = self.sorted.partition_point(|&value| value <= at + reach);
        let kernel = |value: f64| (-0.5 * ((value - at) / bandwidth).powi(2)).exp();
        let pairs = self.pairs(from, to).filter(|(_, times)| *times > 0.0);
        let sum: f64 = pairs.map(|(value, times)| times * kernel(value)).sum();
        sum / (self.count() as f64 * bandwidth * TAU.sqrt())
    }
}

/// Shows the order only.
impl fmt::Debug for Quantile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Quantile")
            .field("order", &self.order)
            .finish_non_exhaustive()
    }
}
