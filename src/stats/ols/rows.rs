//! The pass after the fit: residuals and leverage of each row.

use std::ops::Range;

use super::super::moments::two_sum;
use super::design::{Block, Design};
use super::pass::{add_scaled, pass};
use super::{Fit, Unfit, weights_of};

/// What is left of each row, and how much of its own fit each determines.
///
/// Both tell single rows apart: they are for the employer's own eyes.
pub struct Diagnostics {
    /// Outcome − fitted value, in the unit of the outcome, for each row of the design.
    pub residuals: Vec<f64>,
    /// Leverage hᵢ = wᵢ xᵢᵀ (XᵀWX)⁻¹ xᵢ, from 0 to 1, the sum of all being the parameters;
    /// absorbed factors count. `None` with several of them, where it is not known.
    pub leverages: Option<Vec<f64>>,
}

/// Residual and leverage of each row of the design that was fitted.
///
/// ```
/// use paritet::stats::ols::{self, Columns};
///
/// let one = [1.0; 4];
/// let manager = [0.0, 0.0, 0.0, 1.0];
/// let design = Columns::new(&[&one, &manager], &[30.0, 31.0, 32.0, 50.0], None)?;
/// let rows = ols::diagnostics(&design, &ols::fit(&design)?);
/// assert!((rows.residuals[0] + 1.0).abs() < 1e-12);
/// // the only manager is fitted by a parameter of their own
/// assert!(rows.leverages.is_some_and(|it| (it[3] - 1.0).abs() < 1e-12));
/// # Ok::<(), ols::Unfit>(())
/// ```
pub fn diagnostics<D: Design + ?Sized>(design: &D, fit: &Fit) -> Diagnostics {
    let start = || (Vec::new(), Vec::new(), true);
    let strands = scored_pass(design, fit, 0, start, |state, rows| {
        state.0.extend_from_slice(rows.plain_residuals());
        match rows.leverages(design) {
            Ok(leverages) => state.1.extend(leverages),
            Err(_) => state.2 = false,
        }
    });
    let known = strands.iter().all(|strand| strand.2);
    let mut residuals = Vec::with_capacity(design.rows());
    let mut leverages = Vec::new();
    for strand in strands {
        residuals.extend(strand.0);
        leverages.extend(strand.1);
    }
    Diagnostics {
        residuals,
        leverages: known.then_some(leverages),
    }
}

/// By how much the coefficient of the last column that stays would change if a row were left out, for each row.
///
/// R: `dfbeta(lm(…))`. It tells single rows apart: for the employer's own eyes.
///
/// # Errors
///
/// [`Unfit::LeverageUnknown`] with several absorbed factors; a row that its own parameters fit changes nothing, 0.
pub fn left_out<D: Design + ?Sized>(design: &D, fit: &Fit) -> Result<Vec<f64>, Unfit> {
    let own = fit.upper().last().and_then(|column| column.last());
    let own = own.copied().ok_or(Unfit::NoRows)?;
    let start = || Ok(Vec::new());
    let strands = scored_pass(
        design,
        fit,
        0,
        start,
        |state: &mut Result<Vec<f64>, Unfit>, rows| {
            let Ok(changes) = state else { return };
            match (rows.leverages(design), rows.scores().last()) {
                (Ok(leverages), Some(scores)) => {
                    let each = rows.residuals().iter().zip(scores).zip(leverages);
                    changes.extend(each.map(|((residual, score), leverage)| {
                        let left = 1.0 - leverage;
                        if left < 1e-8 {
                            0.0
                        } else {
                            -score * residual / (left * own)
                        }
                    }));
                }
                (Err(unfit), _) => *state = Err(unfit),
                (Ok(_), None) => {}
            }
        },
    );
    let mut all = Vec::with_capacity(design.rows());
    for strand in strands {
        all.extend(strand?);
    }
    Ok(all)
}

/// The weights w of the coefficient of the last column that stays, which is Σ w · outcome; nothing without columns.
pub fn weights_of_last<D: Design + ?Sized>(design: &D, fit: &Fit) -> Vec<f64> {
    let own = fit.upper().last().and_then(|column| column.last());
    let Some(own) = own.copied() else {
        return Vec::new();
    };
    let start = Vec::new;
    let strands = scored_pass(design, fit, 0, start, |all: &mut Vec<f64>, rows| {
        let weights = design.weights().map(|weights| &weights[rows.range()]);
        let Some(scores) = rows.scores().last() else {
            return;
        };
        let each = scores.iter().enumerate();
        all.extend(each.map(|(row, score)| {
            let weight = weights.map_or(1.0, |weights| weights[row]);
            score * weight.sqrt() / own
        }));
    });
    strands.concat()
}

/// A stretch of rows after the fit. Residuals and scores are those of rows multiplied by the root
/// of their weight.
pub(crate) struct Scored<'a> {
    range: Range<usize>,
    plain: &'a [f64],
    residuals: &'a [f64],
    scores: &'a [f64],
}

impl Scored<'_> {
    /// Where these rows stand in the design.
    pub(crate) fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Outcome − fitted value, without weights.
    pub(crate) fn plain_residuals(&self) -> &[f64] {
        self.plain
    }

    pub(crate) fn residuals(&self) -> &[f64] {
        self.residuals
    }

    /// The columns of X R⁻¹ for the columns that stay: orthonormal over all rows.
    pub(crate) fn scores(&self) -> impl Iterator<Item = &[f64]> {
        self.scores.chunks_exact(self.range.len())
    }

    /// Leverage of each row.
    pub(crate) fn leverages<D: Design + ?Sized>(&self, design: &D) -> Result<Vec<f64>, Unfit> {
        let mut leverages = match design.absorption() {
            Some(absorption) => absorption
                .leverages(self.range(), weights_of(design, self.range()))
                .ok_or(Unfit::LeverageUnknown)?,
            None => vec![0.0; self.range.len()],
        };
        for scores in self.scores() {
            for (leverage, score) in leverages.iter_mut().zip(scores) {
                *leverage += score * score;
            }
        }
        Ok(leverages)
    }
}

/// One [`pass`] over the rows of the design that `fit` was made from.
pub(crate) fn scored_pass<D, T, S, F>(
    design: &D,
    fit: &Fit,
    state_values: usize,
    start: S,
    fold: F,
) -> Vec<T>
where
    D: Design + ?Sized,
    T: Send,
    S: Fn() -> T + Sync,
    F: Fn(&mut T, &Scored<'_>) + Sync,
{
    let start = || (start(), Buffers::default());
    let strands = pass(design, state_values, start, |state, range, block| {
        let buffers = &mut state.1;
        let weights = weights_of(design, range.clone());
        buffers.take_residuals(block, fit);
        buffers.weigh(block, weights);
        buffers.take_scores(block, fit);
        let rows = Scored {
            range,
            plain: &buffers.plain,
            residuals: &buffers.weighted,
            scores: &buffers.scores,
        };
        fold(&mut state.0, &rows);
    });
    strands.into_iter().map(|(state, _)| state).collect()
}

#[derive(Default)]
struct Buffers {
    plain: Vec<f64>,
    missed: Vec<f64>,
    weighted: Vec<f64>,
    scores: Vec<f64>,
}

impl Buffers {
    /// Residuals in double-double arithmetic: the fitted value is near the outcome, so digits cancel.
    fn take_residuals(&mut self, block: &mut Block, fit: &Fit) {
        self.plain.clear();
        self.plain.extend_from_slice(block.column(fit.columns()));
        self.missed.clear();
        self.missed.resize(block.rows(), 0.0);
        for (&column, &coefficient) in fit.kept().iter().zip(fit.coefficients()) {
            let halves = halves(coefficient);
            let pairs = self.plain.iter_mut().zip(&mut self.missed);
            for ((residual, missed), &value) in pairs.zip(&*block.column(column)) {
                let product = value * coefficient;
                let (sum, error) = two_sum(*residual, -product);
                *residual = sum;
                *missed += error - product_error(value, halves, product);
            }
        }
        for (residual, missed) in self.plain.iter_mut().zip(&self.missed) {
            *residual += missed;
        }
    }

    fn weigh(&mut self, block: &mut Block, weights: Option<&[f64]>) {
        self.weighted.clear();
        self.weighted.extend_from_slice(&self.plain);
        if let Some(weights) = weights {
            block.weigh(weights);
            for (residual, weight) in self.weighted.iter_mut().zip(weights) {
                *residual *= weight.sqrt();
            }
        }
    }

    /// X R⁻¹ by forward substitution, column after column.
    fn take_scores(&mut self, block: &mut Block, fit: &Fit) {
        let rows = block.rows();
        self.scores.clear();
        for (&column, upper) in fit.kept().iter().zip(fit.upper()) {
            let done = self.scores.len();
            self.scores.extend_from_slice(block.column(column));
            let (before, scores) = self.scores.split_at_mut(done);
            let (diagonal, above) = upper.split_last().expect("a column has a diagonal");
            for (before, factor) in before.chunks_exact(rows).zip(above) {
                add_scaled(scores, -factor, before);
            }
            scores.iter_mut().for_each(|score| *score /= diagonal);
        }
    }
}

/// The upper and the lower half of the digits of a number. Source: Dekker, "A floating-point
/// technique for extending the available precision", Numerische Mathematik 18 (1971) 224.
fn halves(value: f64) -> (f64, f64) {
    let shifted = value * 134_217_729.0; // 2²⁷ + 1
    let high = shifted - (shifted - value);
    (high, value - high)
}

/// What the rounded `product` of `value` and a number of two halves misses. Other than a fused
/// multiplication it is vectorised on every processor.
fn product_error(value: f64, (high, low): (f64, f64), product: f64) -> f64 {
    let (value_high, value_low) = halves(value);
    ((value_high * high - product) + value_high * low + value_low * high) + value_low * low
}
