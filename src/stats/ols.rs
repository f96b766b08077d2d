//! Least squares of an outcome on the columns of a design: coefficients, rank, R².
//!
//! The rows are read in blocks and never held together. A first pass merges them into one
//! triangular factor by Householder reflections; the rank is decided on it; a second pass computes
//! the residuals with twice the digits and takes from the coefficients what they are still wrong
//! by. Results are the same for any number of threads; another order of the rows changes the last
//! digits only.
//!
//! Covariances of the coefficients are in [`covariance`](crate::stats::covariance); factors with
//! too many levels for dummies are taken out by [`absorb`](crate::stats::absorb).

mod design;
mod fit;
pub(crate) mod pass;
mod rows;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(super) mod tests;
mod triangle;

use std::ops::Range;

pub use design::{Block, Columns, Design, Grouping};
pub use fit::Fit;
use pass::pass;
pub use rows::{Diagnostics, diagnostics, left_out, weights_of_last};
pub(crate) use rows::{Scored, scored_pass};
use triangle::Triangle;
pub(crate) use triangle::{ALIASED, back_substituted};

use super::spread::Spread;

/// Why there is no such figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// No row has weight.
    NoRows,
    /// Slices of different lengths, a column or a group that does not exist.
    Shape,
    /// A value is not finite, or the squares of a column are beyond the range of `f64`.
    NotFinite,
    /// A weight is negative or not finite.
    Weight,
    /// As many parameters as rows: nothing is left to estimate a variance from.
    NoDegreesOfFreedom,
    /// HC2 and HC3 divide by 1 − leverage, and a row has leverage 1: its parameters fit it alone.
    Leverage,
    /// The leverage of rows is not known with more than one absorbed factor.
    LeverageUnknown,
    /// Clusters: fewer than two.
    Clusters,
    /// Projections onto the absorbed factors did not meet the tolerance.
    NotConverged,
}

/// Least squares of the outcome on all columns of `design`.
///
/// ```
/// use paritet::stats::ols::{self, Columns};
///
/// let one = [1.0; 5];
/// let tenure = [0.0, 1.0, 2.0, 3.0, 4.0];
/// let months = [0.0, 12.0, 24.0, 36.0, 48.0];
/// let pay = [30.0, 31.0, 32.0, 33.0, 35.0];
/// let fit = ols::fit(&Columns::new(&[&one, &tenure, &months], &pay, None)?)?;
/// assert!((fit.coefficient(1).unwrap_or(0.0) - 1.2).abs() < 1e-12);
/// assert_eq!(fit.coefficient(2), None);
/// assert_eq!((fit.aliased(), fit.rank(), fit.degrees_of_freedom()), (&[2][..], 2, 3));
/// # Ok::<(), ols::Unfit>(())
/// ```
///
/// # Errors
///
/// [`Unfit::NoRows`], [`Unfit::Weight`], [`Unfit::NotFinite`], [`Unfit::Shape`].
pub fn fit<D: Design + ?Sized>(design: &D) -> Result<Fit, Unfit> {
    let columns: Vec<usize> = (0..design.columns()).collect();
    Reduction::of(design)?.fit(design, &columns)
}

/// A design reduced to one triangular factor: models with some of its columns need no other.
pub struct Reduction {
    triangle: Triangle,
    /// Lengths of the columns before anything was absorbed.
    norms: Vec<f64>,
    /// Rows with weight.
    rows: usize,
    parameters_absorbed: usize,
    total_squares: f64,
    within_squares: f64,
}

impl Reduction {
    /// Merges the rows of `design`. Time: 2 · rows · (columns + 1)² operations.
    ///
    /// # Errors
    ///
    /// As [`fit`].
    pub fn of<D: Design + ?Sized>(design: &D) -> Result<Self, Unfit> {
        check_weights(design)?;
        let width = design.columns() + 1;
        let start = || (Triangle::empty(width), Spread::default());
        let merge = |state: &mut (Triangle, Spread), rows, block: &mut Block| {
            let weights = weights_of(design, rows);
            state.1.add(block.column(width - 1), weights);
            if let Some(weights) = weights {
                block.weigh(weights);
            }
            let rows = block.rows();
            state.0.merge_rows(block.values(), rows);
        };
        let strands = pass(design, width * width, start, merge);
        let (triangle, spread) = strands
            .into_iter()
            .fold(start(), |mut all, (next, spread)| {
                all.0.merge_triangle(next);
                all.1.merge(spread);
                all
            });
        if spread.rows() == 0 {
            return Err(Unfit::NoRows);
        }
        if !triangle.is_finite() {
            return Err(Unfit::NotFinite);
        }
        let within_squares = spread.squares(design.constant());
        let absorption = design.absorption();
        Ok(Self {
            norms: absorption.map_or_else(
                || (0..width).map(|column| triangle.norm(column)).collect(),
                |it| it.norms().to_vec(),
            ),
            triangle,
            rows: spread.rows(),
            parameters_absorbed: absorption.map_or(0, |it| it.parameters()),
            total_squares: absorption.map_or(within_squares, |it| it.total_squares()),
            within_squares,
        })
    }

    /// Least squares on `columns` of the same design, in that order. Of aliased columns the later
    /// are dropped: a column stays if more than 10⁻⁷ of its length is left beside those before it,
    /// as in R's `lm`. The rule does not depend on the unit of a column.
    ///
    /// # Errors
    ///
    /// [`Unfit::Shape`] if the design has no such column; [`Unfit::NotFinite`] if a coefficient is
    /// beyond the range of `f64`.
    pub fn fit<D: Design + ?Sized>(&self, design: &D, columns: &[usize]) -> Result<Fit, Unfit> {
        if columns.iter().any(|&column| column >= design.columns()) {
            return Err(Unfit::Shape);
        }
        let solution = self.triangle.solve(columns, |column| self.norms[column]);
        let fit = Fit::of(self, solution, design).refined(design);
        let finite = fit.coefficients().iter().all(|it| it.is_finite());
        finite.then_some(fit).ok_or(Unfit::NotFinite)
    }

    /// What least squares on `columns` would leave, without a pass over the rows: to compare models that differ by a term.
    /// `None` if the design has no such column.
    pub fn glance(&self, columns: &[usize]) -> Option<Glance> {
        let known = |column: &usize| *column + 1 < self.triangle.width();
        columns.iter().all(known).then(|| {
            let solution = self.triangle.solve(columns, |column| self.norms[column]);
            let diagonal = solution.upper.iter().filter_map(|column| column.last());
            Glance {
                rank: solution.kept.len(),
                residual_squares: solution.residual_squares,
                log_volume: diagonal.map(|length| length.abs().ln()).sum(),
            }
        })
    }
}

/// What a set of columns leaves of the outcome, and how much they are columns of their own.
#[derive(Clone, Copy, PartialEq)]
pub struct Glance {
    /// Number of columns that stay.
    pub rank: usize,
    /// Weighted sum of the squared residuals.
    pub residual_squares: f64,
    /// Logarithm of the volume that the columns that stay span: half the logarithm of det(XᵀWX).
    pub log_volume: f64,
}

pub(crate) fn check_weights<D: Design + ?Sized>(design: &D) -> Result<(), Unfit> {
    let Some(weights) = design.weights() else {
        return Ok(());
    };
    if weights.len() != design.rows() {
        return Err(Unfit::Shape);
    }
    if weights.iter().any(|it| !(it.is_finite() && *it >= 0.0)) {
        return Err(Unfit::Weight);
    }
    Ok(())
}

/// The weights of a stretch of rows.
pub(crate) fn weights_of<D: Design + ?Sized>(design: &D, rows: Range<usize>) -> Option<&[f64]> {
    design.weights().map(|weights| &weights[rows])
}
