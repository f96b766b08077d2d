//! Bootstrap: estimates of resamples, from cross-products of weighted rows.
//!
//! A resample is how often each row is in it. Its least squares need nothing but the cross-products of the columns, which one
//! pass over the rows gives; columns are centred and scaled by the whole sample first, so that few digits are lost.

mod products;
mod resampled;

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use rayon::prelude::*;

use super::super::ols::{Design, Grouping, Unfit};
use super::super::rif::Quantile;
use super::{Estimates, Reference};
use products::{Products, Scale, blocks};
pub use resampled::{Resampled, Resampling};

/// How to resample, and what to estimate.
#[derive(Clone, Copy)]
pub struct Bootstrap<'a> {
    /// How many resamples.
    pub replicates: usize,
    /// Each resample has random numbers of its own, made of this and its number.
    pub seed: u64,
    /// The clusters of the rows of both groups, with the same numbers in both: whole clusters are drawn. Without them rows are
    /// drawn, from each group as many as it has.
    pub clusters: Option<[Grouping<'a>; 2]>,
    /// The columns of the design that the estimates are of, from the constant on.
    pub columns: &'a [usize],
    /// The reference coefficients; [`Reference::Weight`] is taken as it is.
    pub reference: Reference,
    /// The outcome is the recentred influence function of this quantile of the outcome, taken anew in each resample; `None`:
    /// the outcome itself.
    pub quantile: Option<f64>,
}

impl Bootstrap<'_> {
    /// Figures of each resample, in their order: what `figures` makes of its estimates; `None` where it has none, because a
    /// column does not vary in it.
    ///
    /// The result depends on rows, their order, and `self` alone, and not on the number of threads. Time: replicates · rows ·
    /// columns² / 2.
    ///
    /// # Errors
    ///
    /// [`Unfit::Shape`] for groups with different columns or clusters that do not fit them, [`Unfit::NoRows`] without rows in
    /// one of them, [`Unfit::Weight`] for rows with weights.
    pub fn run<D, F>(&self, groups: [&D; 2], figures: F) -> Result<Resampled, Unfit>
    where
        D: Design + ?Sized,
        F: Fn(&Estimates) -> Vec<f64> + Sync,
    {
        self.check(groups)?;
        let scale = Scale::of(groups, self.columns);
        let sorted = self.quantile.map(|_| groups.map(sorted_outcome));
        let replicates = (0..self.replicates).into_par_iter().map(|replicate| {
            let weights = self.draw(groups.map(|group| group.rows()), replicate as u64);
            let weights = weights?;
            let estimates = self.estimates(groups, &scale, sorted.as_ref(), &weights)?;
            let figures = figures(&estimates);
            figures.iter().all(|it| it.is_finite()).then_some(figures)
        });
        Ok(Resampled {
            replicates: replicates.collect(),
        })
    }

    fn check<D: Design + ?Sized>(&self, groups: [&D; 2]) -> Result<(), Unfit> {
        let known = |group: &D| self.columns.iter().all(|&it| it < group.columns());
        if !groups.into_iter().all(known) || self.columns.is_empty() {
            return Err(Unfit::Shape);
        }
        if groups.iter().any(|group| group.rows() == 0) {
            return Err(Unfit::NoRows);
        }
        if groups.iter().any(|group| group.weights().is_some()) {
            return Err(Unfit::Weight);
        }
        let fits = |clusters: &[Grouping; 2]| {
            let mut pairs = clusters.iter().zip(groups);
            clusters[0].count() == clusters[1].count()
                && pairs.all(|(clusters, group)| clusters.codes().len() == group.rows())
        };
        match self.clusters.as_ref().is_none_or(fits) {
            true => Ok(()),
            false => Err(Unfit::Shape),
        }
    }

    /// How often each row is drawn. `None` if a group has none.
    fn draw(&self, rows: [usize; 2], replicate: u64) -> Option<[Vec<f64>; 2]> {
        let own = (replicate + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut rng = Pcg64::seed_from_u64(self.seed ^ own);
        let Some(clusters) = &self.clusters else {
            return Some(rows.map(|rows| times_drawn(rows, &mut rng)));
        };
        let mut present = vec![false; clusters[0].count()];
        let codes = || clusters.iter().flat_map(|group| group.codes());
        codes().for_each(|&code| present[code as usize] = true);
        let numbers: Vec<usize> = (0..present.len()).filter(|&it| present[it]).collect();
        let mut of_cluster = vec![0.0; present.len()];
        for (&number, times) in numbers.iter().zip(times_drawn(numbers.len(), &mut rng)) {
            of_cluster[number] = times;
        }
        let weights = clusters.map(|group| -> Vec<f64> {
            let codes = group.codes().iter();
            codes.map(|&code| of_cluster[code as usize]).collect()
        });
        let drawn = |weights: &Vec<f64>| weights.iter().any(|&it| it > 0.0);
        weights.iter().all(drawn).then_some(weights)
    }

    fn estimates<D: Design + ?Sized>(
        &self,
        groups: [&D; 2],
        scale: &Scale<'_>,
        sorted: Option<&[Sorted; 2]>,
        weights: &[Vec<f64>; 2],
    ) -> Option<Estimates> {
        let mut products = Vec::with_capacity(2);
        let mut quantiles = Vec::new();
        for group in 0..2 {
            let quantile = match (self.quantile, sorted) {
                (Some(order), Some(sorted)) => {
                    Some(sorted[group].quantile(&weights[group], order)?)
                }
                _ => None,
            };
            let below = quantile.as_ref().map(Quantile::value);
            products.push(Products::of(groups[group], scale, &weights[group], below));
            quantiles.extend(quantile);
        }
        // the influence function is linear in who is below the quantile, so each group is turned before they are joined
        for (products, quantile) in products.iter_mut().zip(&quantiles) {
            products.turn_outcome(quantile);
        }
        let own: Option<Vec<_>> = products.iter().map(Products::solve).collect();
        let [first, second] = <[Vec<f64>; 2]>::try_from(own?).ok()?;
        let reference = match self.reference {
            Reference::Weight(weight) => {
                let pairs = first.iter().zip(&second);
                pairs
                    .map(|(a, b)| weight * a + (1.0 - weight) * b)
                    .collect()
            }
            Reference::Pooled => products[0].joined(&products[1]).solve()?,
            Reference::PooledWithIndicator => {
                let indicated = products[0].indicated(true);
                let mut both = indicated.joined(&products[1].indicated(false)).solve()?;
                both.truncate(first.len());
                both
            }
        };
        let outcome = if quantiles.is_empty() {
            scale.outcome
        } else {
            0.0
        };
        Some(Estimates {
            means: [0, 1].map(|group| scale.means(&products[group])),
            coefficients: [first, second, reference].map(|own| scale.restored(own, outcome)),
        })
    }
}

/// How often each of `count` is among `count` draws.
fn times_drawn(count: usize, rng: &mut Pcg64) -> Vec<f64> {
    let mut times = vec![0.0; count];
    for _ in 0..count {
        let drawn = (count as f64 * rng.random::<f64>()) as usize;
        times[drawn.min(count - 1)] += 1.0;
    }
    times
}

/// The outcome of a group in ascending order, and the row of each.
struct Sorted {
    values: Vec<f64>,
    rows: Vec<u32>,
}

impl Sorted {
    fn quantile(&self, weights: &[f64], order: f64) -> Option<Quantile> {
        let times = self.rows.iter().map(|&row| weights[row as usize] as u64);
        Quantile::of_repeated(&self.values, times, order)
    }
}

fn sorted_outcome<D: Design + ?Sized>(design: &D) -> Sorted {
    let mut pairs: Vec<(f64, u32)> = Vec::with_capacity(design.rows());
    blocks(design, |from, block| {
        let outcome = block.column(design.columns());
        let rows = outcome.iter().enumerate();
        pairs.extend(rows.map(|(at, &value)| (value, (from + at) as u32)));
    });
    pairs.par_sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let (values, rows) = pairs.into_iter().unzip();
    Sorted { values, rows }
}
