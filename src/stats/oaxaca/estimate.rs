//! Estimates of both groups, and their covariances.

use super::super::covariance;
use super::super::ols::pass::dot;
use super::super::ols::{self, Columns, Design, Fit, Unfit, back_substituted, scored_pass};
use super::matrix::Matrix;
use super::{Decomposition, Estimates};

/// Decomposition with the reference `weight` · b₁ + (1 − `weight`) · b₂, from the least squares of both groups on the same
/// columns. Variances are those of classical least squares, as Stata's `oaxaca` has them with `weight()`; the two groups are
/// independent. A three-fold decomposition needs no reference: any weight gives it.
///
/// ```
/// use paritet::stats::oaxaca::{self, Component};
/// use paritet::stats::ols::{self, Columns};
///
/// let fit = |tenure: &[f64], pay: &[f64]| {
///     ols::fit(&Columns::new(&[&vec![1.0; pay.len()], tenure], pay, None)?)
/// };
/// let men = fit(&[0.0, 2.0, 4.0, 6.0], &[30.0, 34.0, 35.0, 41.0])?;
/// let women = fit(&[0.0, 1.0, 2.0, 3.0], &[30.0, 31.0, 33.0, 33.0])?;
/// let split = oaxaca::weighted(&men, &women, 1.0)?;
/// let part = |component| split.part(component, &split.all()).value;
/// // 1.5 years more at 1.7 a year
/// assert!((part(Component::Explained) - 2.55).abs() < 1e-12);
/// assert!((part(Component::Difference) - 3.25).abs() < 1e-12);
/// # Ok::<(), ols::Unfit>(())
/// ```
///
/// # Errors
///
/// [`Unfit::Shape`] unless both fits kept the same columns, the first of them the constant 1;
/// [`Unfit::NoDegreesOfFreedom`]. Fits have no weights and nothing absorbed. Columns of the decomposition are those kept.
pub fn weighted(first: &Fit, second: &Fit, weight: f64) -> Result<Decomposition, Unfit> {
    let groups = Groups::of(first, second)?;
    let width = groups.width();
    let mut separate = Matrix::from(2 * width, 2 * width, |_, _| 0.0);
    for (group, fit) in [first, second].into_iter().enumerate() {
        let covariance = covariance::classical(fit)?;
        let between = |i: usize, j: usize| {
            let kept = fit.kept();
            covariance.between(kept[i], kept[j]).unwrap_or_default()
        };
        let block = Matrix::from(width, width, between);
        separate.put((group * width, group * width), &block);
    }
    // b₁, b₂ and b* of b₁ and b₂
    let shares = [[1.0, 0.0], [0.0, 1.0], [weight, 1.0 - weight]];
    let joined = Matrix::from(3 * width, 2 * width, |i, j| {
        let same = i % width == j % width;
        f64::from(u8::from(same)) * shares[i / width][j / width]
    });
    let pairs = groups.coefficients[0].iter().zip(&groups.coefficients[1]);
    let reference = pairs.map(|(first, second)| weight * first + (1.0 - weight) * second);
    let reference = reference.collect();
    Ok(groups.decomposition(reference, joined.around(&separate)))
}

/// Decomposition with the coefficients of both groups together as reference; `indicator` adds a column for the group.
///
/// The three sets of coefficients share their rows, so their covariances are those of stacked scores: the "sandwich" of each,
/// and of each with the others, times n / (n − 1), as Stata's `suest` has it, which `oaxaca` takes here too.
///
/// # Errors
///
/// As [`weighted`].
pub fn pooled<D: Design + ?Sized>(
    first: (&D, &Fit),
    second: (&D, &Fit),
    indicator: bool,
) -> Result<Decomposition, Unfit> {
    let groups = Groups::of(first.1, second.1)?;
    let width = groups.width();
    let together = together(first.1, second.1, indicator)?;
    let all = together.coefficients();
    let inverse = inverse_square(&together);
    let mut covariance = Matrix::from(3 * width, 3 * width, |_, _| 0.0);
    let mut of_reference = Matrix::from(width, width, |_, _| 0.0);
    for (group, (design, fit)) in [first, second].into_iter().enumerate() {
        let own_effect = if indicator && group == 0 {
            all[width]
        } else {
            0.0
        };
        let shift = shift(fit, &all[..width], own_effect);
        let [own, both, reference] = meats(design, fit, &shift);
        let solve = inverse_of(fit);
        // what the scores of this group's rows do to b*
        let turn = Matrix::from(width, width, |i, j| {
            let column = |at: usize| inverse.at(i, at);
            let rows = fit.upper().iter().enumerate().skip(j);
            let shared: f64 = rows.map(|(at, upper)| column(at) * upper[j]).sum();
            let indicated = indicator && group == 0 && j == 0;
            let upper = fit.upper();
            shared
                + if indicated {
                    column(width) * upper[0][0]
                } else {
                    0.0
                }
        });
        let across = solve.times(&both).times(&turn.transposed());
        covariance.put((group * width, group * width), &solve.around(&own));
        covariance.put((group * width, 2 * width), &across);
        covariance.put((2 * width, group * width), &across.transposed());
        of_reference = of_reference.plus(&turn.around(&reference));
    }
    covariance.put((2 * width, 2 * width), &of_reference);
    let rows = (first.1.rows() + second.1.rows()) as f64;
    let covariance = covariance.scaled(rows / (rows - 1.0));
    Ok(groups.decomposition(all[..width].to_vec(), covariance))
}

/// Least squares of both groups together. The triangular factors of the groups stand for their rows: what the groups' own fits
/// leave of the outcome is orthogonal to all columns.
fn together(first: &Fit, second: &Fit, indicator: bool) -> Result<Fit, Unfit> {
    let width = first.rank();
    let groups = [first, second];
    let stacked = |value: &dyn Fn(usize, usize) -> f64| -> Vec<f64> {
        let rows = (0..2).flat_map(|group| (0..width).map(move |row| (group, row)));
        rows.map(|(group, row)| value(group, row)).collect()
    };
    let entry = |group: usize, row: usize, column: usize| {
        let upper: &Fit = groups[group];
        upper.upper()[column].get(row).copied().unwrap_or(0.0)
    };
    let mut columns: Vec<Vec<f64>> = (0..width)
        .map(|column| stacked(&|group, row| entry(group, row, column)))
        .collect();
    if indicator {
        let of_first = |group, row| if group == 0 { entry(0, row, 0) } else { 0.0 };
        columns.push(stacked(&of_first));
    }
    let outcome = stacked(&|group, row| {
        let coefficients = groups[group].coefficients().iter().enumerate();
        coefficients
            .map(|(column, coefficient)| entry(group, row, column) * coefficient)
            .sum()
    });
    let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    let fit = ols::fit(&Columns::new(&columns, &outcome, None)?)?;
    match fit.aliased().is_empty() {
        true => Ok(fit),
        false => Err(Unfit::Shape),
    }
}

/// R (b − b*) − δ R e₀: what scores are multiplied with and then added to a residual of the group's own fit, to be that of both
/// groups together. δ is the group's own effect there.
fn shift(fit: &Fit, reference: &[f64], own_effect: f64) -> Vec<f64> {
    let mut apart: Vec<f64> = fit
        .coefficients()
        .iter()
        .zip(reference)
        .map(|(own, reference)| own - reference)
        .collect();
    apart[0] -= own_effect;
    let entry = |row: usize, column: &Vec<f64>| column.get(row).copied().unwrap_or(0.0);
    let columns = || fit.upper().iter().zip(&apart);
    (0..apart.len())
        .map(|row| {
            columns()
                .map(|(upper, apart)| entry(row, upper) * apart)
                .sum()
        })
        .collect()
}

/// Σ z zᵀ e², Σ z zᵀ e e* and Σ z zᵀ e*² over the rows of a group, for scores z, own residuals e and residuals e* of both groups
/// together.
fn meats<D: Design + ?Sized>(design: &D, fit: &Fit, shift: &[f64]) -> [Matrix; 3] {
    let rank = fit.rank();
    let start = || vec![0.0; 3 * rank * rank];
    let strands = scored_pass(design, fit, 3 * rank * rank, start, |sums, rows| {
        let mut others = rows.residuals().to_vec();
        for (scores, factor) in rows.scores().zip(shift) {
            for (other, score) in others.iter_mut().zip(scores) {
                *other += factor * score;
            }
        }
        let own = rows.residuals();
        let mut weighted = [own, own, &others[..]].map(<[f64]>::to_vec);
        for (i, left) in rows.scores().enumerate() {
            for (which, (one, other)) in [(own, own), (own, &others[..]), (&others[..], &others)]
                .into_iter()
                .enumerate()
            {
                for (at, weighted) in weighted[which].iter_mut().enumerate() {
                    *weighted = left[at] * one[at] * other[at];
                }
            }
            for (j, right) in rows.scores().enumerate().take(i + 1) {
                for (which, weighted) in weighted.iter().enumerate() {
                    sums[(which * rank + i) * rank + j] += dot(weighted, right);
                }
            }
        }
    });
    let mut sums = start();
    for strand in strands {
        ols::pass::add(&mut sums, &strand);
    }
    [0, 1, 2].map(|which| {
        Matrix::from(rank, rank, |i, j| {
            sums[(which * rank + i.max(j)) * rank + i.min(j)]
        })
    })
}

/// R⁻¹.
fn inverse_of(fit: &Fit) -> Matrix {
    let rank = fit.rank();
    let unit = |column| (0..rank).map(move |row| f64::from(u8::from(row == column)));
    let columns: Vec<Vec<f64>> = (0..rank)
        .map(|column| back_substituted(fit.upper(), unit(column).collect()))
        .collect();
    Matrix::from(rank, rank, |row, column| columns[column][row])
}

/// (RᵀR)⁻¹.
fn inverse_square(fit: &Fit) -> Matrix {
    let inverse = inverse_of(fit);
    inverse.times(&inverse.transposed())
}

/// Coefficients and means of both groups.
struct Groups {
    coefficients: [Vec<f64>; 2],
    means: [Vec<f64>; 2],
    of_means: [Matrix; 2],
}

impl Groups {
    fn of(first: &Fit, second: &Fit) -> Result<Self, Unfit> {
        if first.kept() != second.kept() || first.rank() == 0 {
            return Err(Unfit::Shape);
        }
        let groups = [first, second];
        if groups.iter().any(|fit| !has_constant_first(fit)) {
            return Err(Unfit::Shape);
        }
        if groups.iter().any(|fit| fit.degrees_of_freedom() == 0) {
            return Err(Unfit::NoDegreesOfFreedom);
        }
        Ok(Self {
            coefficients: groups.map(|fit| fit.coefficients().to_vec()),
            means: groups.map(means),
            of_means: groups.map(covariance_of_means),
        })
    }

    fn width(&self) -> usize {
        self.coefficients[0].len()
    }

    fn decomposition(self, reference: Vec<f64>, of_coefficients: Matrix) -> Decomposition {
        let [first, second] = self.coefficients;
        Decomposition {
            estimates: Estimates {
                coefficients: [first, second, reference],
                means: self.means,
            },
            of_coefficients,
            of_means: self.of_means,
        }
    }
}

/// Whether the first column is the constant 1: its length is then √n.
fn has_constant_first(fit: &Fit) -> bool {
    let squares = fit.upper()[0][0].powi(2);
    (squares - fit.rows() as f64).abs() <= 1e-9 * squares
}

/// The first row of R is that of the means, times √n.
fn means(fit: &Fit) -> Vec<f64> {
    let scale = fit.upper()[0][0];
    fit.upper().iter().map(|column| column[0] / scale).collect()
}

/// The other rows of R hold the products of deviations from the means; their sums are divided by n (n − 1).
fn covariance_of_means(fit: &Fit) -> Matrix {
    let rows = fit.rows() as f64;
    let upper = fit.upper();
    let deviations = |column: usize| &upper[column][1..];
    Matrix::from(upper.len(), upper.len(), |i, j| {
        let pairs = deviations(i).iter().zip(deviations(j));
        let products: f64 = pairs.map(|(left, right)| left * right).sum();
        products / (rows * (rows - 1.0))
    })
}
