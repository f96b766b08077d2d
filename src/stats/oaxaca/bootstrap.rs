//! Bootstrap: estimates of resamples, from cross-products of weighted rows.
//!
//! A resample is how often each row is in it. Its least squares need nothing but the cross-products of the columns, which one
//! pass over the rows gives; columns are centred and scaled by the whole sample first, so that few digits are lost.

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use rayon::prelude::*;

use super::super::ols::pass::{add_scaled, dot};
use super::super::ols::{Block, Design, Grouping, Unfit};
use super::super::quantile::{Method, quantile_of_sorted};
use super::super::rif::Quantile;
use super::{Estimates, Reference};

/// Rows of a block: with a dozen columns they stay in the nearest cache.
const BLOCK_ROWS: usize = 256;

/// A column of which less than this part of its squares is left beside those before it: such as a level that is not in the
/// resample.
const ALIASED: f64 = 1e-10;

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

/// Means and spreads of the columns over both groups.
struct Scale<'a> {
    columns: &'a [usize],
    centre: Vec<f64>,
    spread: Vec<f64>,
    outcome: f64,
}

impl<'a> Scale<'a> {
    fn of<D: Design + ?Sized>(groups: [&D; 2], columns: &'a [usize]) -> Self {
        let width = columns.len();
        let rows: usize = groups.iter().map(|group| group.rows()).sum();
        let sums = |of: &dyn Fn(usize, f64) -> f64| -> Vec<f64> {
            let mut sums = vec![0.0; width + 1];
            for group in groups {
                blocks(group, |_, block| {
                    for (at, &column) in columns.iter().chain([&group.columns()]).enumerate() {
                        let column = block.column(column).iter();
                        sums[at] += column.map(|&value| of(at, value)).sum::<f64>();
                    }
                });
            }
            sums.iter_mut().for_each(|sum| *sum /= rows as f64);
            sums
        };
        let mut centre = sums(&|_, value| value);
        let spread = sums(&|at, value| (value - centre[at]).powi(2));
        let outcome = centre.pop().unwrap_or_default();
        // the constant stays as it is
        centre[0] = 0.0;
        let spread = spread[..width].iter().map(|&variance| match variance {
            variance if variance > 0.0 => variance.sqrt(),
            _ => 1.0,
        });
        Self {
            columns,
            spread: spread.collect(),
            centre,
            outcome,
        }
    }

    /// Coefficients of the columns as they are.
    fn restored(&self, mut coefficients: Vec<f64>, outcome: f64) -> Vec<f64> {
        let pairs = coefficients.iter_mut().zip(&self.spread);
        pairs.for_each(|(coefficient, spread)| *coefficient /= spread);
        coefficients[0] += outcome - dot(&coefficients, &self.centre);
        coefficients
    }

    fn means(&self, products: &Products) -> Vec<f64> {
        let columns = self.centre.iter().zip(&self.spread).enumerate();
        let mean = |at| products.at(0, at) / products.at(0, 0);
        columns
            .map(|(at, (centre, spread))| centre + spread * mean(at))
            .collect()
    }
}

/// Weighted cross-products of columns and outcome, the upper triangle by columns.
struct Products {
    width: usize,
    values: Vec<f64>,
}

impl Products {
    /// Of the outcome itself, or of whether it is up to a limit.
    fn of<D: Design + ?Sized>(
        design: &D,
        scale: &Scale<'_>,
        weights: &[f64],
        below: Option<f64>,
    ) -> Self {
        let width = scale.columns.len() + 1;
        let mut products = Self::empty(width);
        let mut weighted = Vec::with_capacity(BLOCK_ROWS);
        blocks(design, |from, block| {
            let rows = block.rows();
            let weights = &weights[from..from + rows];
            for (at, &column) in scale.columns.iter().enumerate() {
                let (centre, spread) = (scale.centre[at], scale.spread[at].recip());
                let column = block.column(column).iter_mut();
                column.for_each(|value| *value = (*value - centre) * spread);
            }
            let outcome = block.column(design.columns()).iter_mut();
            match below {
                Some(limit) => {
                    outcome.for_each(|it| *it = f64::from(u8::from(*it <= limit)));
                }
                None => outcome.for_each(|value| *value -= scale.outcome),
            }
            let values = &*block.values();
            let outcome = design.columns();
            let columns = scale.columns.iter().chain([&outcome]);
            let columns: Vec<&[f64]> = columns.map(|at| &values[at * rows..][..rows]).collect();
            for (right, column) in columns.iter().enumerate() {
                weighted.clear();
                weighted.extend(column.iter().zip(weights).map(|(a, b)| a * b));
                for (left, column) in columns.iter().enumerate().take(right + 1) {
                    products.values[right * width + left] += dot(column, &weighted);
                }
            }
        });
        products
    }

    fn empty(width: usize) -> Self {
        Self {
            width,
            values: vec![0.0; width * width],
        }
    }

    /// Of a column with one that is not before it.
    fn at(&self, left: usize, right: usize) -> f64 {
        self.values[right * self.width + left]
    }

    /// Makes of the products with who is up to the quantile those with its recentred influence function.
    fn turn_outcome(&mut self, quantile: &Quantile) {
        let (constant, slope) = quantile.of_being_below();
        let outcome = self.width - 1;
        for left in 0..outcome {
            let value = constant * self.at(0, left) + slope * self.at(left, outcome);
            self.values[outcome * self.width + left] = value;
        }
    }

    fn joined(&self, other: &Self) -> Self {
        let pairs = self.values.iter().zip(&other.values);
        Self {
            width: self.width,
            values: pairs.map(|(one, other)| one + other).collect(),
        }
    }

    /// With a column before the outcome that is the constant, or 0.
    fn indicated(&self, is: bool) -> Self {
        let width = self.width + 1;
        let mut products = Self::empty(width);
        let own = self.width - 1;
        let place = |column: usize| if column < own { column } else { own + 1 };
        for right in 0..self.width {
            for left in 0..=right {
                products.values[place(right) * width + place(left)] = self.at(left, right);
            }
        }
        if is {
            for left in 0..own {
                products.values[own * width + left] = self.at(0, left);
            }
            products.values[own * width + own] = self.at(0, 0);
            products.values[(own + 1) * width + own] = self.at(0, own);
        }
        products
    }

    /// Least squares by Cholesky's factor Lᵀ; `None` if a column is one of those before it.
    fn solve(&self) -> Option<Vec<f64>> {
        let columns = self.width - 1;
        let mut factor: Vec<Vec<f64>> = Vec::with_capacity(self.width);
        for right in 0..self.width {
            let mut column: Vec<f64> = (0..=right).map(|left| self.at(left, right)).collect();
            for left in 0..right.min(columns) {
                let done: f64 = dot(&column[..left], &factor[left][..left]);
                column[left] = (column[left] - done) / factor[left][left];
            }
            if right < columns {
                let rest = column[right] - dot(&column[..right], &column[..right]);
                if rest.is_nan() || rest <= ALIASED * self.at(right, right) {
                    return None;
                }
                column[right] = rest.sqrt();
            }
            factor.push(column);
        }
        let mut solution = factor.pop()?;
        solution.truncate(columns);
        for index in (0..columns).rev() {
            solution[index] /= factor[index][index];
            let solved = solution[index];
            add_scaled(&mut solution[..index], -solved, &factor[index][..index]);
        }
        Some(solution)
    }
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

/// All rows, one block after the other.
fn blocks<D: Design + ?Sized>(design: &D, mut each: impl FnMut(usize, &mut Block)) {
    let mut block = Block::new();
    for from in (0..design.rows()).step_by(BLOCK_ROWS) {
        let range = from..(from + BLOCK_ROWS).min(design.rows());
        block.reshape(range.len(), design.columns());
        design.fill(range, &mut block);
        each(from, &mut block);
    }
}

/// Figures of the resamples.
pub struct Resampled {
    pub(super) replicates: Vec<Option<Vec<f64>>>,
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
            standard_error: super::super::moments::Moments::of(&values).sd()?,
            low: bound(tail)?,
            high: bound(1.0 - tail)?,
        })
    }
}

/// Shows their number only.
impl std::fmt::Debug for Resampled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Resampled")
            .field("replicates", &self.replicates.len())
            .finish_non_exhaustive()
    }
}
