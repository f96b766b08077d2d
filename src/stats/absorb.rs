//! Factors with many levels, taken out of a regression without dummies for them.
//!
//! By the theorem of Frisch, Waugh and Lovell the coefficients beside a factor are those of the
//! outcome and columns from which the mean of each level has been taken. With one factor that is
//! exact. With several, no such means exist; the effects to be taken out solve equations in the
//! levels, which are met by projections onto the factors, accelerated by conjugate gradients, until
//! what is left of all level means is no more than a tolerance.
//!
//! Source of the method: Guimarães & Portugal, Stata Journal 10 (2010) 628; Correia, "A feasible
//! estimator for linear models with multi-way fixed effects" (2016).

mod cells;
mod parameters;
mod sums;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

use std::ops::Range;

use rayon::prelude::*;

use super::ols::{ALIASED, Block, Design, Grouping, Unfit, check_weights};
use cells::Cells;
use sums::Sums;

/// Tolerance: the length of all weighted level means that are left, in parts of the length of the
/// column that is left.
pub const TOLERANCE: f64 = 1e-10;

/// Most passes to meet the tolerance; one or two are the rule.
const ROUNDS: usize = 10;

/// A design without what some factors account for.
///
/// It has no constant column of its own to offer: give the inner design none (it would be dropped
/// as aliased). Degrees of freedom, R² and the rule for aliased columns know of the factors, so a
/// column that varies between levels only is dropped and not fitted to rounding errors.
///
/// Levels with one row are kept: their residual is 0, and they take one row and one parameter.
/// (`reghdfe` and new versions of fixest leave such rows out, which changes no coefficient and no
/// classical standard error, but n in the factors of the robust ones.)
///
/// ```
/// use paritet::stats::{absorb::Absorbed, ols::{self, Columns, Grouping}};
///
/// let woman = [1.0, 0.0, 0.0, 1.0, 0.0, 1.0];
/// let pay = [29.0, 31.0, 30.0, 40.0, 41.0, 38.0];
/// let titles = Grouping::new(&[0, 0, 0, 1, 1, 1], 2)?;
/// let design = Columns::new(&[&woman], &pay, None)?;
/// let absorbed = Absorbed::new(&design, &[titles])?;
/// let fit = ols::fit(&absorbed)?;
/// // the mean of −1.5 and −2
/// assert!((fit.coefficient(0).unwrap_or(0.0) + 1.75).abs() < 1e-12);
/// assert_eq!(fit.degrees_of_freedom(), 3);
/// # Ok::<(), ols::Unfit>(())
/// ```
pub struct Absorbed<'a, D: ?Sized> {
    design: &'a D,
    /// What is taken out: for each factor, level after level, a value for each column.
    effects: Vec<Vec<f64>>,
    absorption: Absorption<'a>,
}

/// What [`Absorbed`] has taken out, as far as a fit must know.
pub struct Absorption<'a> {
    factors: Vec<Grouping<'a>>,
    /// Weight of each level of each factor.
    weights: Vec<Vec<f64>>,
    norms: Vec<f64>,
    total_squares: f64,
    parameters: usize,
}

impl<'a, D: Design + ?Sized> Absorbed<'a, D> {
    /// Takes `factors` out of all columns of `design` and of its outcome.
    ///
    /// Memory: a few times levels × columns; with several factors also the distinct combinations
    /// of levels, and 16 bytes a row while these are looked for. Time: two or three passes.
    ///
    /// # Errors
    ///
    /// [`Unfit::Shape`] if a factor has not one code for each row; [`Unfit::Weight`],
    /// [`Unfit::NotFinite`]; [`Unfit::NotConverged`] if several factors do not reach the tolerance.
    pub fn new(design: &'a D, factors: &[Grouping<'a>]) -> Result<Self, Unfit> {
        check_weights(design)?;
        if factors.iter().any(|it| it.codes().len() != design.rows()) {
            return Err(Unfit::Shape);
        }
        let width = design.columns() + 1;
        let weights: Vec<Vec<f64>> = factors
            .iter()
            .map(|factor| factor.weights(design.weights()))
            .collect();
        let effects = factors.iter().map(|it| vec![0.0; it.count() * width]);
        let mut absorbed = Self {
            design,
            effects: effects.collect(),
            absorption: Absorption {
                factors: factors.to_vec(),
                norms: Vec::new(),
                total_squares: 0.0,
                parameters: parameters::count(factors, design.weights()),
                weights,
            },
        };
        absorbed.project()?;
        Ok(absorbed)
    }

    /// Takes out effects until no level mean is left.
    fn project(&mut self) -> Result<(), Unfit> {
        let mut cells = None;
        for _ in 0..=ROUNDS {
            let sums = Sums::of(self);
            if !sums.squares.iter().all(|it| it.is_finite()) {
                return Err(Unfit::NotFinite);
            }
            let norms: Vec<f64> = sums.squares.iter().map(|it| it.sqrt()).collect();
            if self.absorption.norms.is_empty() {
                self.absorption.norms = norms.clone();
                self.absorption.total_squares = sums.outcome.squares(self.constant());
            }
            let open: Vec<usize> = (0..norms.len())
                .filter(|&column| {
                    let gone = norms[column] <= ALIASED * self.absorption.norms[column];
                    !gone && sums.imbalance(column, &self.absorption) > TOLERANCE * norms[column]
                })
                .collect();
            if open.is_empty() {
                return Ok(());
            }
            let cells = cells.get_or_insert_with(|| self.absorption.cells(self.design.weights()));
            self.take_out(&open, &sums, cells);
        }
        Err(Unfit::NotConverged)
    }

    /// Adds to the effects of the columns `open` what their level sums ask for.
    fn take_out(&mut self, open: &[usize], sums: &Sums, cells: &Cells) {
        let width = sums.squares.len();
        let solved: Vec<Vec<Vec<f64>>> = open
            .par_iter()
            .map(|&column| cells.solve(&sums.column(column), &self.absorption.weights))
            .collect();
        for (&column, effects) in open.iter().zip(solved) {
            for (all, new) in self.effects.iter_mut().zip(effects) {
                let all = all.iter_mut().skip(column).step_by(width);
                for (effect, new) in all.zip(new) {
                    *effect += new;
                }
            }
        }
    }
}

impl<D: Design + ?Sized> Design for Absorbed<'_, D> {
    fn rows(&self) -> usize {
        self.design.rows()
    }

    fn columns(&self) -> usize {
        self.design.columns()
    }

    fn constant(&self) -> bool {
        !self.effects.is_empty() || self.design.constant()
    }

    fn weights(&self) -> Option<&[f64]> {
        self.design.weights()
    }

    fn fill(&self, rows: Range<usize>, block: &mut Block) {
        self.design.fill(rows.clone(), block);
        let width = self.design.columns() + 1;
        for (effects, factor) in self.effects.iter().zip(&self.absorption.factors) {
            let codes = &factor.codes()[rows.clone()];
            for (column, values) in block.columns().enumerate() {
                for (value, &code) in values.iter_mut().zip(codes) {
                    *value -= effects[code as usize * width + column];
                }
            }
        }
    }

    fn absorption(&self) -> Option<&Absorption<'_>> {
        Some(&self.absorption)
    }
}

impl Absorption<'_> {
    /// Lengths of all columns and the outcome before anything was taken out, weighted.
    pub(crate) fn norms(&self) -> &[f64] {
        &self.norms
    }

    /// Squares of the outcome (about its weighted mean if there are factors), before anything was taken out.
    pub(crate) fn total_squares(&self) -> f64 {
        self.total_squares
    }

    /// Parameters that the factors take: the levels of one; with two, less one for each set of
    /// levels that no row ties to another, which is exact. From a third factor on its levels are
    /// counted, less the most such sets with one before it (as `reghdfe` does, "pairwise"): never
    /// too few parameters.
    pub fn parameters(&self) -> usize {
        self.parameters
    }

    /// Parameters of those factors that have a level in more than one cluster; at least the
    /// constant.
    pub(crate) fn parameters_not_nested(
        &self,
        clusters: Grouping<'_>,
        weights: Option<&[f64]>,
    ) -> usize {
        let outside: Vec<Grouping<'_>> = self
            .factors
            .iter()
            .filter(|factor| !parameters::nested(**factor, clusters, weights))
            .copied()
            .collect();
        parameters::count(&outside, weights).max(1)
    }

    /// What one factor adds to the leverage of a stretch of rows: weight / weight of the level.
    /// `None` with several factors.
    pub(crate) fn leverages(
        &self,
        rows: Range<usize>,
        weights: Option<&[f64]>,
    ) -> Option<Vec<f64>> {
        let ([factor], [levels]) = (&self.factors[..], &self.weights[..]) else {
            return None;
        };
        let codes = factor.codes()[rows].iter().enumerate();
        let share = |(at, &code): (usize, &u32)| {
            let weight = weights.map_or(1.0, |weights| weights[at]);
            if weight > 0.0 {
                weight / levels[code as usize]
            } else {
                0.0
            }
        };
        Some(codes.map(share).collect())
    }

    fn cells(&self, weights: Option<&[f64]>) -> Cells {
        Cells::of(&self.factors, weights)
    }
}
