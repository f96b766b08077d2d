//! A fitted model: coefficients, degrees of freedom, R².

use std::fmt;

use super::Reduction;
use super::design::Design;
use super::pass::{add, dot};
use super::rows::scored_pass;
use super::triangle::{Solution, back_substituted};

/// A fitted model. Coefficients are in units of the outcome per unit of their column.
#[derive(Clone)]
pub struct Fit {
    columns: usize,
    kept: Vec<usize>,
    aliased: Vec<usize>,
    upper: Vec<Vec<f64>>,
    coefficients: Vec<f64>,
    rows: usize,
    parameters_absorbed: usize,
    residual_squares: f64,
    total_squares: f64,
    within_squares: f64,
    constant: bool,
}

impl Fit {
    pub(super) fn of<D: Design + ?Sized>(
        reduction: &Reduction,
        solution: Solution,
        design: &D,
    ) -> Self {
        Self {
            columns: design.columns(),
            kept: solution.kept,
            aliased: solution.aliased,
            upper: solution.upper,
            coefficients: solution.coefficients,
            rows: reduction.rows,
            parameters_absorbed: reduction.parameters_absorbed,
            residual_squares: solution.residual_squares,
            total_squares: reduction.total_squares,
            within_squares: reduction.within_squares,
            constant: design.constant(),
        }
    }

    /// One step of iterative refinement: the residuals of rounded coefficients, computed with twice
    /// the digits, are fitted in turn. Source: Björck, "Numerical Methods for Least Squares
    /// Problems" (1996), 2.9.
    pub(super) fn refined<D: Design + ?Sized>(mut self, design: &D) -> Self {
        let (missed, squares) = self.missed(design);
        self.residual_squares = (squares - dot(&missed, &missed)).max(0.0);
        let correction = back_substituted(&self.upper, missed);
        add(&mut self.coefficients, &correction);
        self
    }

    /// Qᵀe for the residuals e, and their squares. The first is 0 but for rounding.
    fn missed<D: Design + ?Sized>(&self, design: &D) -> (Vec<f64>, f64) {
        let start = || (vec![0.0; self.rank()], 0.0);
        let strands = scored_pass(design, self, self.rank(), start, |state, rows| {
            for (sum, scores) in state.0.iter_mut().zip(rows.scores()) {
                *sum += dot(scores, rows.residuals());
            }
            state.1 += dot(rows.residuals(), rows.residuals());
        });
        strands.into_iter().fold(start(), |mut all, next| {
            add(&mut all.0, &next.0);
            (all.0, all.1 + next.1)
        })
    }

    /// Number of rows with weight, n.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Number of columns that stay.
    pub fn rank(&self) -> usize {
        self.kept.len()
    }

    /// Parameters of the model: the rank, and those of absorbed factors.
    pub fn parameters(&self) -> usize {
        self.rank() + self.parameters_absorbed
    }

    /// n − parameters; 0 if there are more parameters than rows.
    pub fn degrees_of_freedom(&self) -> usize {
        self.rows.saturating_sub(self.parameters())
    }

    /// Columns that stay, by their place in the design, in the order in which they were fitted.
    pub fn kept(&self) -> &[usize] {
        &self.kept
    }

    /// Columns that were dropped because those before them say the same.
    pub fn aliased(&self) -> &[usize] {
        &self.aliased
    }

    /// The coefficient of a column; `None` if the model does not have it or it was dropped.
    pub fn coefficient(&self, column: usize) -> Option<f64> {
        let place = self.kept.iter().position(|&it| it == column)?;
        Some(self.coefficients[place])
    }

    /// Weighted sum of the squared residuals.
    pub fn residual_squares(&self) -> f64 {
        self.residual_squares
    }

    /// Variance of a residual of weight 1, residual squares / degrees of freedom. `None` without
    /// degrees of freedom.
    pub fn residual_variance(&self) -> Option<f64> {
        let df = self.degrees_of_freedom();
        (df > 0).then(|| self.residual_squares / df as f64)
    }

    /// R², the share of the outcome's squares that the model accounts for, absorbed factors
    /// included: deviations from the weighted mean if a constant lies in the span of the columns,
    /// else from 0. `None` if the outcome does not vary.
    pub fn r_squared(&self) -> Option<f64> {
        share(self.residual_squares, self.total_squares)
    }

    /// Adjusted R², 1 − (1 − R²) (n − c) / df with c = 1 if there is a constant, else 0. `None`
    /// without degrees of freedom too.
    pub fn adjusted_r_squared(&self) -> Option<f64> {
        let df = self.degrees_of_freedom();
        let free = self.rows.saturating_sub(usize::from(self.constant));
        let left = (1.0 - self.r_squared()?) * free as f64 / df as f64;
        (df > 0).then_some(1.0 - left)
    }

    /// R² of what absorbed factors leave of the outcome; R² where nothing is absorbed.
    pub fn within_r_squared(&self) -> Option<f64> {
        share(self.residual_squares, self.within_squares)
    }

    /// The columns of the triangular factor R of the columns that stay.
    pub(crate) fn upper(&self) -> &[Vec<f64>] {
        &self.upper
    }

    pub(crate) fn columns(&self) -> usize {
        self.columns
    }

    /// The coefficients of the columns that stay.
    pub(crate) fn coefficients(&self) -> &[f64] {
        &self.coefficients
    }
}

/// Shows sizes only: the coefficient of a level that one person has is that person's pay.
impl fmt::Debug for Fit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fit")
            .field("rows", &self.rows)
            .field("rank", &self.rank())
            .finish_non_exhaustive()
    }
}

/// 1 − left / total.
fn share(left: f64, total: f64) -> Option<f64> {
    (total > 0.0).then(|| 1.0 - left / total)
}
