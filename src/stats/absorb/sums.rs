//! Level sums of a design, in one pass.

use super::super::ols::pass::{add, dot, pass};
use super::super::ols::{Design, weights_of};
use super::super::spread::Spread;
use super::{Absorbed, Absorption, cells};

/// Weighted sums of each column by level, of a design as far as it is absorbed.
pub(super) struct Sums {
    /// Laid out like the effects.
    levels: Vec<Vec<f64>>,
    /// Of each column.
    pub(super) squares: Vec<f64>,
    pub(super) outcome: Spread,
}

impl Sums {
    pub(super) fn of<D: Design + ?Sized>(absorbed: &Absorbed<'_, D>) -> Self {
        let width = absorbed.columns() + 1;
        let factors = &absorbed.absorption.factors;
        let start = || Self {
            levels: factors
                .iter()
                .map(|it| vec![0.0; it.count() * width])
                .collect(),
            squares: vec![0.0; width],
            outcome: Spread::default(),
        };
        let values = factors.iter().map(|it| it.count() * width).sum();
        let strands = pass(absorbed, values, start, |sums: &mut Self, rows, block| {
            let weights = weights_of(absorbed, rows.clone());
            sums.outcome.add(block.column(width - 1), weights);
            for (column, values) in block.columns().enumerate() {
                let mut weighted = values.to_vec();
                if let Some(weights) = weights {
                    weighted
                        .iter_mut()
                        .zip(weights)
                        .for_each(|(it, weight)| *it *= weight);
                }
                sums.squares[column] += dot(values, &weighted);
                for (sums, factor) in sums.levels.iter_mut().zip(factors) {
                    for (&code, value) in factor.codes()[rows.clone()].iter().zip(&weighted) {
                        sums[code as usize * width + column] += value;
                    }
                }
            }
        });
        strands.into_iter().fold(start(), |mut all, next| {
            for (all, next) in all.levels.iter_mut().zip(&next.levels) {
                add(all, next);
            }
            add(&mut all.squares, &next.squares);
            all.outcome.merge(next.outcome);
            all
        })
    }

    /// The sums of one column: for each factor, of each level.
    pub(super) fn column(&self, column: usize) -> Vec<Vec<f64>> {
        let width = self.squares.len();
        let of = |sums: &Vec<f64>| sums.iter().skip(column).step_by(width).copied().collect();
        self.levels.iter().map(of).collect()
    }

    /// Length of the weighted level means of a column.
    pub(super) fn imbalance(&self, column: usize, absorption: &Absorption<'_>) -> f64 {
        let sums = self.column(column);
        cells::squares(&sums, &absorption.weights).sqrt()
    }
}
