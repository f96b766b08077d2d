//! The effect of a dummy in each of many groups, beside controls whose coefficients all groups share.
//!
//! It is least squares with the dummy and a constant for each group. By the theorem of Frisch, Waugh and Lovell the
//! coefficients of the controls are those within the cells of group and dummy, and the effect in a group is the difference
//! of the means of its two cells once the controls are taken out: no column for any group is needed.

use super::absorb::Absorbed;
use super::ols::pass::{add, dot, pass};
use super::ols::{self, Design, Fit, Grouping, Unfit};

/// The effects of groups.
#[derive(Clone, PartialEq)]
pub struct ByGroup {
    /// The effect in each group and its standard error; `None` where one of the two cells is empty.
    pub effects: Vec<Option<(f64, f64)>>,
    /// Rows less parameters: those of tests and intervals.
    pub degrees_of_freedom: usize,
}

/// The effect of `dummy` on the outcome in each group, beside the regressors of `controls`, which have no constant.
///
/// Standard errors are classical, from the residuals of all groups: robust ones would take somebody alone in a cell, whose
/// residual is nought, for certain. R: `lm(y ~ controls + group / dummy)`.
///
/// ```
/// use paritet::stats::{by_group::effects, ols::{Columns, Grouping, Unfit}};
///
/// let pay = [30.0, 31.0, 34.0, 35.0, 50.0, 52.0, 55.0, 53.0];
/// let woman = [true, true, false, false, true, true, false, false];
/// let unit = Grouping::new(&[0, 0, 0, 0, 1, 1, 1, 1], 2)?;
/// let found = effects(&Columns::new(&[], &pay, None)?, unit, &woman)?;
/// assert_eq!(found.effects[0].map(|(effect, _)| effect), Some(-4.0));
/// # Ok::<(), Unfit>(())
/// ```
///
/// # Errors
/// [`Unfit::Shape`] for slices of different lengths, [`Unfit::NoDegreesOfFreedom`], and those of [`ols::fit`].
pub fn effects<D: Design + ?Sized>(
    controls: &D,
    groups: Grouping<'_>,
    dummy: &[bool],
) -> Result<ByGroup, Unfit> {
    if groups.codes().len() != controls.rows() || dummy.len() != controls.rows() {
        return Err(Unfit::Shape);
    }
    let codes = groups.codes().iter().zip(dummy);
    let codes: Vec<u32> = codes
        .map(|(group, dummy)| 2 * group + u32::from(*dummy))
        .collect();
    let cells = Grouping::new(&codes, 2 * groups.count())?;
    let within = Absorbed::new(controls, &[cells])?;
    let fit = ols::fit(&within)?;
    let variance = fit.residual_variance().ok_or(Unfit::NoDegreesOfFreedom)?;
    let means = Means::of(controls, &fit, cells);
    let effect = |group: usize| {
        let (without, with) = (means.of_cell(2 * group)?, means.of_cell(2 * group + 1)?);
        let difference: Vec<f64> = with
            .columns
            .iter()
            .zip(&without.columns)
            .map(|(a, b)| a - b)
            .collect();
        let turned = forward(fit.upper(), difference);
        let spread = variance * (1.0 / with.weight + 1.0 / without.weight + dot(&turned, &turned));
        Some((with.outcome - without.outcome, spread.sqrt()))
    };
    Ok(ByGroup {
        effects: (0..groups.count()).map(effect).collect(),
        degrees_of_freedom: fit.degrees_of_freedom(),
    })
}

/// R⁻ᵀ v for the columns `upper` of R.
fn forward(upper: &[Vec<f64>], mut v: Vec<f64>) -> Vec<f64> {
    for (place, column) in upper.iter().enumerate() {
        let known = dot(&column[..place], &v[..place]);
        v[place] = (v[place] - known) / column[place];
    }
    v
}

/// Weighted means of each cell: of what the controls leave of the outcome, and of the controls themselves.
struct Means {
    width: usize,
    sums: Vec<f64>,
}

struct Cell {
    weight: f64,
    outcome: f64,
    columns: Vec<f64>,
}

impl Means {
    fn of<D: Design + ?Sized>(controls: &D, fit: &Fit, cells: Grouping<'_>) -> Means {
        let width = fit.rank() + 2;
        let start = || vec![0.0; width * cells.count()];
        let strands = pass(controls, start().len(), start, |sums, range, block| {
            let weights = controls.weights().map(|weights| &weights[range.clone()]);
            let columns: Vec<&mut [f64]> = block.columns().collect();
            let outcome = &columns[controls.columns()];
            for (row, code) in cells.codes()[range].iter().enumerate() {
                let weight = weights.map_or(1.0, |weights| weights[row]);
                let sums = &mut sums[*code as usize * width..][..width];
                let mut left = outcome[row];
                for (place, column) in fit.kept().iter().enumerate() {
                    let value = columns[*column][row];
                    left -= fit.coefficients()[place] * value;
                    sums[2 + place] += weight * value;
                }
                sums[0] += weight;
                sums[1] += weight * left;
            }
        });
        let sums = strands.into_iter().fold(start(), |mut all, next| {
            add(&mut all, &next);
            all
        });
        Means { width, sums }
    }

    fn of_cell(&self, cell: usize) -> Option<Cell> {
        let sums = &self.sums[cell * self.width..][..self.width];
        let weight = sums[0];
        (weight > 0.0).then(|| Cell {
            weight,
            outcome: sums[1] / weight,
            columns: sums[2..].iter().map(|sum| sum / weight).collect(),
        })
    }
}
