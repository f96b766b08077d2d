//! The equations in the levels of several factors, and their solution.

use rayon::prelude::*;

use super::super::ols::Grouping;

/// Part of the right-hand side at which conjugate gradients stop. Callers look at the levels
/// themselves and come back with what is left.
const STOP: f64 = 1e-12;

/// Most steps of one solution.
const STEPS: usize = 2000;

/// The distinct combinations of levels, each with the weight of its rows.
pub(super) struct Cells {
    /// Level of each factor, cell after cell.
    levels: Vec<u32>,
    weights: Vec<f64>,
    factors: usize,
}

/// A value for each level of each factor.
type Levels = Vec<Vec<f64>>;

impl Cells {
    /// With fewer than two factors there is nothing to solve, and there are no cells.
    pub(super) fn of(factors: &[Grouping<'_>], weights: Option<&[f64]>) -> Self {
        let mut cells = Self {
            levels: Vec::new(),
            weights: Vec::new(),
            factors: factors.len(),
        };
        let ([first, rest @ ..], [_, _, ..]) = (factors, factors) else {
            return cells;
        };
        let weight = |row: usize| weights.map_or(1.0, |weights| weights[row]);
        let pair = |row: usize| (first.codes()[row], rest[0].codes()[row]);
        let others = |row: usize| rest[1..].iter().map(move |factor| factor.codes()[row]);
        let rows = (0..first.codes().len()).filter(|&row| weight(row) > 0.0);
        let mut order: Vec<_> = rows.map(|row| (pair(row), row)).collect();
        // ends with the row, so that sums of weights have one order
        order.par_sort_unstable_by(|(a, row_a), (b, row_b)| {
            let tied = || others(*row_a).cmp(others(*row_b)).then(row_a.cmp(row_b));
            a.cmp(b).then_with(tied)
        });
        for (_, row) in order {
            let levels = factors.iter().map(|factor| factor.codes()[row]);
            let last = cells.levels.len().saturating_sub(factors.len());
            if cells.weights.is_empty() || !levels.clone().eq(cells.levels[last..].iter().copied())
            {
                cells.levels.extend(levels);
                cells.weights.push(0.0);
            }
            *cells.weights.last_mut().expect("a cell has been pushed") += weight(row);
        }
        cells
    }

    /// Effects whose weighted sums by level are `sums`, with the least number of steps that
    /// [`STOP`] asks for; as near as [`STEPS`] come to them otherwise. `weights` are those of the
    /// levels. One factor: the means, exactly.
    pub(super) fn solve(&self, sums: &[Vec<f64>], weights: &[Vec<f64>]) -> Levels {
        if self.factors < 2 {
            return means(sums, weights);
        }
        let mut effects: Levels = sums.iter().map(|it| vec![0.0; it.len()]).collect();
        let mut left = sums.to_vec();
        let mut direction = means(&left, weights);
        let mut squares = squares_of(&left, &direction);
        let stop = squares * STOP * STOP;
        for _ in 0..STEPS {
            let image = self.sums_of(&direction);
            let curvature = squares_of(&direction, &image);
            if squares <= stop || curvature <= 0.0 {
                break;
            }
            let step = squares / curvature;
            add_scaled(&mut effects, step, &direction);
            add_scaled(&mut left, -step, &image);
            let next = means(&left, weights);
            let before = std::mem::replace(&mut squares, squares_of(&left, &next));
            let turn = squares / before;
            for (direction, next) in direction.iter_mut().zip(next) {
                for (direction, next) in direction.iter_mut().zip(next) {
                    *direction = turn.mul_add(*direction, next);
                }
            }
        }
        effects
    }

    /// Weighted sums by level of what `effects` make of each row.
    fn sums_of(&self, effects: &[Vec<f64>]) -> Levels {
        let mut sums: Levels = effects.iter().map(|it| vec![0.0; it.len()]).collect();
        for (levels, weight) in self.levels.chunks_exact(self.factors).zip(&self.weights) {
            let effects = levels.iter().zip(effects);
            let effect: f64 = effects.map(|(&level, it)| it[level as usize]).sum();
            for (&level, sums) in levels.iter().zip(&mut sums) {
                sums[level as usize] += weight * effect;
            }
        }
        sums
    }
}

/// Sums over weights; 0 for levels without weight.
fn means(sums: &[Vec<f64>], weights: &[Vec<f64>]) -> Levels {
    let mean = |(&sum, &weight): (&f64, &f64)| if weight > 0.0 { sum / weight } else { 0.0 };
    sums.iter()
        .zip(weights)
        .map(|(sums, weights)| sums.iter().zip(weights).map(mean).collect())
        .collect()
}

/// Σ sum² / weight over all levels.
pub(super) fn squares(sums: &[Vec<f64>], weights: &[Vec<f64>]) -> f64 {
    squares_of(sums, &means(sums, weights))
}

fn squares_of(a: &[Vec<f64>], b: &[Vec<f64>]) -> f64 {
    let pairs = a.iter().flatten().zip(b.iter().flatten());
    pairs.map(|(a, b)| a * b).sum()
}

fn add_scaled(target: &mut [Vec<f64>], factor: f64, source: &[Vec<f64>]) {
    for (target, source) in target.iter_mut().flatten().zip(source.iter().flatten()) {
        *target += factor * source;
    }
}
