//! What a regression reads: rows of regressors and an outcome, a stretch of rows at a time.

use std::ops::Range;

use super::super::absorb::Absorption;
use super::Unfit;

/// A model matrix and its outcome, row by row, without being held as one.
///
/// Dummies, powers and interactions are made while a stretch of rows is read, so a design of a
/// million rows and fifty columns takes no more memory than the columns it is made of. Every
/// value must be finite, those of rows without weight too.
pub trait Design: Sync {
    /// Number of rows, n.
    fn rows(&self) -> usize;

    /// Number of regressors, the intercept among them; the outcome is not.
    fn columns(&self) -> usize;

    /// Whether a constant lies in the span of the columns: an intercept, or a dummy for each level
    /// of a factor. R² then compares with the mean and not with 0.
    fn constant(&self) -> bool;

    /// Weight of each row, not negative; `None` if all are 1. Weights are those of `lm` in R: the
    /// variance of a row is σ² / weight. A row of weight 0 does not count as one.
    fn weights(&self) -> Option<&[f64]> {
        None
    }

    /// Writes `rows` of every regressor and of the outcome into `block`, which has that many rows.
    /// All values of the block must be written: it holds those of other rows before.
    fn fill(&self, rows: Range<usize>, block: &mut Block);

    /// What has been taken out of the columns before they are read, if anything.
    fn absorption(&self) -> Option<&Absorption<'_>> {
        None
    }
}

/// A stretch of rows of a [`Design`], column by column.
pub struct Block {
    rows: usize,
    values: Vec<f64>,
}

impl Block {
    pub(crate) fn new() -> Self {
        Self {
            rows: 0,
            values: Vec::new(),
        }
    }

    /// Makes room for `rows` rows of `columns` regressors and the outcome.
    pub(crate) fn reshape(&mut self, rows: usize, columns: usize) {
        self.rows = rows;
        self.values.resize(rows * (columns + 1), 0.0);
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The values of regressor `index`, counted from 0; `index` = number of regressors is the
    /// outcome.
    ///
    /// # Panics
    ///
    /// If there is no such column.
    pub fn column(&mut self, index: usize) -> &mut [f64] {
        &mut self.values[index * self.rows..][..self.rows]
    }

    /// All regressors and then the outcome.
    pub fn columns(&mut self) -> impl Iterator<Item = &mut [f64]> {
        self.values.chunks_exact_mut(self.rows.max(1))
    }

    pub(crate) fn values(&mut self) -> &mut [f64] {
        &mut self.values
    }

    /// Multiplies each row by the root of its weight.
    pub(crate) fn weigh(&mut self, weights: &[f64]) {
        for column in self.columns() {
            for (value, weight) in column.iter_mut().zip(weights) {
                *value *= weight.sqrt();
            }
        }
    }
}

/// A design whose columns are all in memory.
///
/// ```
/// use paritet::stats::ols::{self, Columns};
///
/// let one = [1.0; 4];
/// let tenure = [0.0, 1.0, 2.0, 3.0];
/// let pay = [30_000.0, 31_100.0, 31_900.0, 33_000.0];
/// let fit = ols::fit(&Columns::new(&[&one, &tenure], &pay, None)?)?;
/// assert!((fit.coefficient(1).unwrap_or(0.0) - 980.0).abs() < 1e-9);
/// # Ok::<(), paritet::stats::ols::Unfit>(())
/// ```
pub struct Columns<'a> {
    columns: Vec<&'a [f64]>,
    outcome: &'a [f64],
    weights: Option<&'a [f64]>,
    constant: bool,
}

impl<'a> Columns<'a> {
    /// A design of these regressors. It has a constant if one of them holds one value only, not 0.
    ///
    /// # Errors
    ///
    /// [`Unfit::Shape`] unless all slices are equally long.
    pub fn new(
        columns: &[&'a [f64]],
        outcome: &'a [f64],
        weights: Option<&'a [f64]>,
    ) -> Result<Self, Unfit> {
        let slices = columns.iter().copied().chain(weights);
        if slices.into_iter().any(|it| it.len() != outcome.len()) {
            return Err(Unfit::Shape);
        }
        let constant = columns.iter().any(|column| {
            let first = column.first().copied().unwrap_or(0.0);
            first != 0.0 && column.iter().all(|&value| value == first)
        });
        Ok(Self {
            columns: columns.to_vec(),
            outcome,
            weights,
            constant,
        })
    }

    /// The same, told that a constant lies in the span of the columns together: dummies of all
    /// levels of a factor, for example.
    pub fn with_constant(self) -> Self {
        Self {
            constant: true,
            ..self
        }
    }
}

impl Design for Columns<'_> {
    fn rows(&self) -> usize {
        self.outcome.len()
    }

    fn columns(&self) -> usize {
        self.columns.len()
    }

    fn constant(&self) -> bool {
        self.constant
    }

    fn weights(&self) -> Option<&[f64]> {
        self.weights
    }

    fn fill(&self, rows: Range<usize>, block: &mut Block) {
        let sources = self.columns.iter().copied().chain([self.outcome]);
        for (column, source) in block.columns().zip(sources) {
            column.copy_from_slice(&source[rows.clone()]);
        }
    }
}

/// A group for each row: the levels of a factor, or clusters.
///
/// Groups without rows, or without weight, count nowhere.
#[derive(Clone, Copy)]
pub struct Grouping<'a> {
    codes: &'a [u32],
    count: usize,
}

impl<'a> Grouping<'a> {
    /// `codes[i]` is the group of row i, below `count`.
    ///
    /// # Errors
    ///
    /// [`Unfit::Shape`] if a code is not below `count`.
    pub fn new(codes: &'a [u32], count: usize) -> Result<Self, Unfit> {
        if codes.iter().any(|&code| code as usize >= count) {
            return Err(Unfit::Shape);
        }
        Ok(Self { codes, count })
    }

    /// The group of each row.
    pub fn codes(&self) -> &'a [u32] {
        self.codes
    }

    /// Number of groups, empty ones among them.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Weight of each group.
    pub(crate) fn weights(&self, weights: Option<&[f64]>) -> Vec<f64> {
        let mut sums = vec![0.0; self.count];
        for (row, &code) in self.codes.iter().enumerate() {
            sums[code as usize] += weights.map_or(1.0, |weights| weights[row]);
        }
        sums
    }

    /// Number of groups with weight.
    pub(crate) fn with_weight(&self, weights: Option<&[f64]>) -> usize {
        let sums = self.weights(weights);
        sums.iter().filter(|&&weight| weight > 0.0).count()
    }
}
