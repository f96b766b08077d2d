//! Detail that does not depend on which level of a factor has no column.

use super::matrix::Matrix;
use super::{Decomposition, Estimates};

/// Coefficients of levels as deviations from their mean over all levels of the factor.
///
/// The part of a factor in the unexplained difference, and that of the constant, depend on the base level; with such
/// coefficients they do not: every level has one, the base level too, the levels of a factor sum to 0, and the constant takes
/// their mean. No sum over all columns changes. Sources: Gardeazabal & Ugidos, Review of Economics and Statistics 86 (2004)
/// 1034; Yun, Economic Inquiry 43 (2005) 766; Stata's `normalize()`.
#[derive(Clone)]
pub struct Normalisation {
    of_coefficients: Matrix,
    of_means: Matrix,
    columns: usize,
}

impl Normalisation {
    /// For a design of `columns` columns, the first being the constant, and `factors`: the columns of the levels of each but
    /// its base level. Columns in none of them stay as they are; factor f gets column `columns` + f for its base level. Only a
    /// factor that is no part of a product is one here.
    ///
    /// ```
    /// use paritet::stats::oaxaca::Normalisation;
    ///
    /// // constant, tenure, and two of three levels
    /// let normalised = Normalisation::of(4, &[vec![2, 3]]);
    /// assert_eq!(normalised.base(0), 4);
    /// ```
    ///
    /// # Panics
    ///
    /// If there is no such column.
    pub fn of(columns: usize, factors: &[Vec<usize>]) -> Self {
        let mut of_coefficients = Matrix::from(columns + factors.len(), columns, |_, _| 0.0);
        of_coefficients.put((0, 0), &Matrix::identity(columns));
        let mut of_means = of_coefficients.clone();
        for (factor, levels) in factors.iter().enumerate() {
            let base = columns + factor;
            let part = 1.0 / (levels.len() + 1) as f64;
            of_means.set(base, 0, 1.0);
            for &level in levels {
                for &row in levels {
                    let own = of_coefficients.at(row, level);
                    of_coefficients.set(row, level, own - part);
                }
                of_coefficients.set(base, level, -part);
                of_coefficients.set(0, level, part);
                of_means.set(base, level, -1.0);
            }
        }
        Self {
            of_coefficients,
            of_means,
            columns,
        }
    }

    /// The column of a factor's base level.
    pub fn base(&self, factor: usize) -> usize {
        self.columns + factor
    }

    /// The same estimates with normalised factors.
    pub fn estimates(&self, estimates: &Estimates) -> Estimates {
        let each = |values: &Vec<f64>| self.of_coefficients.of(values);
        Estimates {
            coefficients: estimates.coefficients.each_ref().map(each),
            means: estimates
                .means
                .each_ref()
                .map(|means| self.of_means.of(means)),
        }
    }

    /// The same decomposition with normalised factors.
    pub fn decomposition(&self, decomposition: &Decomposition) -> Decomposition {
        let (from, to) = (self.columns, self.of_coefficients.rows());
        let thrice = Matrix::from(3 * to, 3 * from, |i, j| match i / to == j / from {
            true => self.of_coefficients.at(i % to, j % from),
            false => 0.0,
        });
        let of_means = decomposition.of_means.each_ref();
        Decomposition {
            estimates: self.estimates(&decomposition.estimates),
            of_coefficients: thrice.around(&decomposition.of_coefficients),
            of_means: of_means.map(|covariance| self.of_means.around(covariance)),
        }
    }
}
