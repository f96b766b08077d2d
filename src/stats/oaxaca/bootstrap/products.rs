//! Weighted cross-products of the columns of a design, and least squares of them.

use super::super::super::ols::pass::{add_scaled, dot};
use super::super::super::ols::{Block, Design};
use super::super::super::rif::Quantile;

/// Rows of a block: with a dozen columns they stay in the nearest cache.
const BLOCK_ROWS: usize = 256;

/// A column of which less than this part of its squares is left beside those before it: such as a level that is not in the
/// resample.
const ALIASED: f64 = 1e-10;

/// Means and spreads of the columns over both groups.
pub(super) struct Scale<'a> {
    columns: &'a [usize],
    centre: Vec<f64>,
    spread: Vec<f64>,
    pub(super) outcome: f64,
}

impl<'a> Scale<'a> {
    pub(super) fn of<D: Design + ?Sized>(groups: [&D; 2], columns: &'a [usize]) -> Self {
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
    pub(super) fn restored(&self, mut coefficients: Vec<f64>, outcome: f64) -> Vec<f64> {
        let pairs = coefficients.iter_mut().zip(&self.spread);
        pairs.for_each(|(coefficient, spread)| *coefficient /= spread);
        coefficients[0] += outcome - dot(&coefficients, &self.centre);
        coefficients
    }

    pub(super) fn means(&self, products: &Products) -> Vec<f64> {
        let columns = self.centre.iter().zip(&self.spread).enumerate();
        let mean = |at| products.at(0, at) / products.at(0, 0);
        columns
            .map(|(at, (centre, spread))| centre + spread * mean(at))
            .collect()
    }
}

/// Weighted cross-products of columns and outcome, the upper triangle by columns.
pub(super) struct Products {
    width: usize,
    values: Vec<f64>,
}

impl Products {
    /// Of the outcome itself, or of whether it is up to a limit.
    pub(super) fn of<D: Design + ?Sized>(
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

    pub(super) fn empty(width: usize) -> Self {
        Self {
            width,
            values: vec![0.0; width * width],
        }
    }

    /// Of a column with one that is not before it.
    pub(super) fn at(&self, left: usize, right: usize) -> f64 {
        self.values[right * self.width + left]
    }

    /// Makes of the products with who is up to the quantile those with its recentred influence function.
    pub(super) fn turn_outcome(&mut self, quantile: &Quantile) {
        let (constant, slope) = quantile.of_being_below();
        let outcome = self.width - 1;
        for left in 0..outcome {
            let value = constant * self.at(0, left) + slope * self.at(left, outcome);
            self.values[outcome * self.width + left] = value;
        }
    }

    pub(super) fn joined(&self, other: &Self) -> Self {
        let pairs = self.values.iter().zip(&other.values);
        Self {
            width: self.width,
            values: pairs.map(|(one, other)| one + other).collect(),
        }
    }

    /// With a column before the outcome that is the constant, or 0.
    pub(super) fn indicated(&self, is: bool) -> Self {
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
    pub(super) fn solve(&self) -> Option<Vec<f64>> {
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

/// All rows, one block after the other.
pub(super) fn blocks<D: Design + ?Sized>(design: &D, mut each: impl FnMut(usize, &mut Block)) {
    let mut block = Block::new();
    for from in (0..design.rows()).step_by(BLOCK_ROWS) {
        let range = from..(from + BLOCK_ROWS).min(design.rows());
        block.reshape(range.len(), design.columns());
        design.fill(range, &mut block);
        each(from, &mut block);
    }
}
