//! Figures over resamples.

use std::fmt;

use super::super::super::moments::Moments;
use super::super::super::quantile::{Method, quantile_of_sorted};

/// Figures of the resamples.
pub struct Resampled {
    pub(in super::super) replicates: Vec<Option<Vec<f64>>>,
}

/// A figure over the resamples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Resampling {
    /// Standard deviation.
    pub standard_error: f64,
    /// Lower bound: a quantile of type 7.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
}

impl Resampled {
    /// How many resamples had figures.
    pub fn usable(&self) -> usize {
        self.replicates.iter().flatten().count()
    }

    /// Figure `index` over the resamples that have it: its standard deviation, and the interval between its quantiles for
    /// `level`, for example 0.95. `None` with fewer than two, without such a figure, or unless 0 < `level` < 1.
    pub fn figure(&self, index: usize, level: f64) -> Option<Resampling> {
        let all = self.replicates.iter().flatten();
        let values: Option<Vec<f64>> = all.map(|figures| figures.get(index).copied()).collect();
        let mut values = values.filter(|values| values.len() > 1)?;
        if !(level > 0.0 && level < 1.0) {
            return None;
        }
        values.sort_unstable_by(f64::total_cmp);
        let tail = (1.0 - level) / 2.0;
        let bound = |order| quantile_of_sorted(&values, order, Method::Type7);
        Some(Resampling {
            standard_error: Moments::of(&values).sd()?,
            low: bound(tail)?,
            high: bound(1.0 - tail)?,
        })
    }
}

/// Shows their number only.
impl fmt::Debug for Resampled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resampled")
            .field("replicates", &self.replicates.len())
            .finish_non_exhaustive()
    }
}
