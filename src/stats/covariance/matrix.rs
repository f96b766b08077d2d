//! A covariance matrix, and what it says of each coefficient.

use std::fmt;

use super::super::ols::{Fit, back_substituted};
use super::super::student;

/// A covariance matrix of the coefficients of a [`Fit`].
#[derive(Clone)]
pub struct Covariance {
    /// The columns of the design that the rows of the matrix are about.
    kept: Vec<usize>,
    values: Vec<f64>,
    degrees_of_freedom: f64,
}

impl Covariance {
    /// R⁻¹ M R⁻ᵀ, with M given by its lower triangle.
    pub(super) fn of(fit: &Fit, mut meat: Vec<f64>, degrees_of_freedom: usize) -> Self {
        let rank = fit.rank();
        let mirror = |matrix: &mut [f64]| {
            for j in 0..rank {
                for i in 0..j {
                    matrix[j * rank + i] = matrix[i * rank + j];
                }
            }
        };
        let solve_columns = |matrix: &[f64]| -> Vec<f64> {
            let columns = matrix.chunks_exact(rank.max(1));
            columns
                .flat_map(|column| back_substituted(fit.upper(), column.to_vec()))
                .collect()
        };
        mirror(&mut meat);
        let half = solve_columns(&meat);
        let turned: Vec<f64> = (0..rank * rank)
            .map(|at| half[at % rank * rank + at / rank])
            .collect();
        let mut values = solve_columns(&turned);
        mirror(&mut values);
        Self {
            kept: fit.kept().to_vec(),
            values,
            degrees_of_freedom: degrees_of_freedom as f64,
        }
    }

    /// Covariance of the coefficients of two columns of the design, in the product of their units.
    /// `None` if the model does not have one of them or it was dropped.
    pub fn between(&self, column: usize, other: usize) -> Option<f64> {
        let place = |column| self.kept.iter().position(|&it| it == column);
        Some(self.values[place(column)? * self.kept.len() + place(other)?])
    }

    /// Standard error of a coefficient; `None` if there is no such coefficient.
    pub fn standard_error(&self, column: usize) -> Option<f64> {
        self.between(column, column).map(f64::sqrt)
    }

    /// Degrees of freedom of tests and intervals: n − k, or clusters − 1.
    pub fn degrees_of_freedom(&self) -> f64 {
        self.degrees_of_freedom
    }

    /// Coefficient, standard error and test of a column of the design. `None` if there is no such
    /// coefficient, or if it has no standard error above 0: a model that fits exactly is no sample.
    pub fn estimate(&self, fit: &Fit, column: usize) -> Option<Estimate> {
        let coefficient = fit.coefficient(column)?;
        let standard_error = self.standard_error(column).filter(|&it| it > 0.0)?;
        let t = coefficient / standard_error;
        Some(Estimate {
            coefficient,
            standard_error,
            t,
            p: student::two_sided_p(t, self.degrees_of_freedom)?,
            degrees_of_freedom: self.degrees_of_freedom,
        })
    }
}

/// Shows the size only, as [`Fit`] does.
impl fmt::Debug for Covariance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Covariance")
            .field("rank", &self.kept.len())
            .finish_non_exhaustive()
    }
}

/// A coefficient and how sure it is.
#[derive(Clone, Copy, PartialEq)]
pub struct Estimate {
    /// In units of the outcome per unit of the column.
    pub coefficient: f64,
    /// In the unit of the coefficient.
    pub standard_error: f64,
    /// Coefficient / standard error.
    pub t: f64,
    /// P(|T| ≥ |t|), Student's t distribution: two-sided test of no effect.
    pub p: f64,
    /// Of that distribution.
    pub degrees_of_freedom: f64,
}

impl Estimate {
    /// The interval coefficient ± c · standard error, with c the critical value of Student's t at
    /// `level`, for example 0.95. `None` unless 0 < `level` < 1.
    pub fn interval(&self, level: f64) -> Option<(f64, f64)> {
        let half = student::critical_value(level, self.degrees_of_freedom)? * self.standard_error;
        Some((self.coefficient - half, self.coefficient + half))
    }
}

/// Shows the degrees of freedom only, as [`Fit`] does.
impl fmt::Debug for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Estimate")
            .field("degrees_of_freedom", &self.degrees_of_freedom)
            .finish_non_exhaustive()
    }
}
