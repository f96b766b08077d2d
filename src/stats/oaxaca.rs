//! A difference of two means taken apart: what comes of different characteristics, and what of different coefficients.
//!
//! The outcome of each group is explained by the same columns, the first of them the constant 1: ȳ = x̄ᵀb. With the groups 1
//! and 2 (men and women) and reference coefficients b*, the difference of means is
//!
//! ```text
//! two-fold    ȳ₁ − ȳ₂ = (x̄₁ − x̄₂)ᵀb*            explained
//!                      + x̄₁ᵀ(b₁ − b*) + x̄₂ᵀ(b* − b₂)   unexplained
//! three-fold  ȳ₁ − ȳ₂ = (x̄₁ − x̄₂)ᵀb₂            endowments
//!                      + x̄₂ᵀ(b₁ − b₂)               coefficients
//!                      + (x̄₁ − x̄₂)ᵀ(b₁ − b₂)        interaction
//! ```
//!
//! Every part is a sum over columns of products of a mean and a coefficient, so that it can be told by column or by term.
//! Sources: Oaxaca, International Economic Review 14 (1973) 693; Blinder, Journal of Human Resources 8 (1973) 436; names and
//! standard errors as in Jann, "The Blinder-Oaxaca decomposition for linear regression models", The Stata Journal 8 (2008)
//! 453.

mod bootstrap;
mod estimate;
mod matrix;
mod normalise;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

use std::fmt;

pub use bootstrap::{Bootstrap, Resampled, Resampling};
pub use estimate::{pooled, weighted};
use matrix::Matrix;
pub use normalise::Normalisation;

/// The coefficients that characteristics are valued with in a two-fold decomposition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reference {
    /// w b₁ + (1 − w) b₂: 1 and 0 are those of one group (Oaxaca, Blinder), ½ the mean (Reimers, Review of Economics and
    /// Statistics 65 (1983) 570), n₁ / (n₁ + n₂) the mean by size (Cotton, the same 70 (1988) 236).
    Weight(f64),
    /// Those of both groups together, the group not among the columns: Neumark, Journal of Human Resources 23 (1988) 279;
    /// Stata's `omega`. Explains too much where the group itself matters.
    Pooled,
    /// The same with a column for the group: Fortin, Canadian Journal of Economics 41 (2008) 886; Stata's `pooled`. The
    /// unexplained part is then the coefficient of the group.
    PooledWithIndicator,
}

/// A part of a difference of means, or what it is a difference of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Component {
    /// ȳ₁.
    First,
    /// ȳ₂.
    Second,
    /// ȳ₁ − ȳ₂.
    Difference,
    /// (x̄₁ − x̄₂)ᵀb*.
    Explained,
    /// x̄₁ᵀ(b₁ − b*) + x̄₂ᵀ(b* − b₂).
    Unexplained,
    /// (x̄₁ − x̄₂)ᵀb₂.
    Endowments,
    /// x̄₂ᵀ(b₁ − b₂).
    Coefficients,
    /// (x̄₁ − x̄₂)ᵀ(b₁ − b₂).
    Interaction,
}

impl Component {
    /// The two parts of a difference.
    pub const TWO_FOLD: [Component; 2] = [Component::Explained, Component::Unexplained];

    /// The three parts of a difference.
    pub const THREE_FOLD: [Component; 3] = [
        Component::Endowments,
        Component::Coefficients,
        Component::Interaction,
    ];

    /// Factors of x̄₁ and x̄₂ with b₁, b₂ and b*.
    const fn form(self) -> [[f64; 3]; 2] {
        match self {
            Component::First => [[1.0, 0.0, 0.0], [0.0, 0.0, 0.0]],
            Component::Second => [[0.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
            Component::Difference => [[1.0, 0.0, 0.0], [0.0, -1.0, 0.0]],
            Component::Explained => [[0.0, 0.0, 1.0], [0.0, 0.0, -1.0]],
            Component::Unexplained => [[1.0, 0.0, -1.0], [0.0, -1.0, 1.0]],
            Component::Endowments => [[0.0, 1.0, 0.0], [0.0, -1.0, 0.0]],
            Component::Coefficients => [[0.0, 0.0, 0.0], [1.0, -1.0, 0.0]],
            Component::Interaction => [[1.0, -1.0, 0.0], [-1.0, 1.0, 0.0]],
        }
    }
}

/// Coefficients b₁, b₂, b* and means x̄₁, x̄₂: what every part is made of.
#[derive(Clone)]
pub struct Estimates {
    coefficients: [Vec<f64>; 3],
    means: [Vec<f64>; 2],
}

impl Estimates {
    /// Number of columns.
    pub fn columns(&self) -> usize {
        self.coefficients[0].len()
    }

    /// A part, or what some columns add to it.
    ///
    /// # Panics
    ///
    /// If there is no such column.
    pub fn part(&self, component: Component, columns: &[usize]) -> f64 {
        let form = component.form();
        let of = |column: usize| -> f64 {
            let by_group = form.iter().zip(&self.means);
            by_group
                .map(|(factors, means)| means[column] * self.valued(*factors, column))
                .sum()
        };
        columns.iter().map(|&column| of(column)).sum()
    }

    /// Coefficients of a column times factors.
    fn valued(&self, factors: [f64; 3], column: usize) -> f64 {
        let pairs = factors.iter().zip(&self.coefficients);
        pairs.map(|(factor, values)| factor * values[column]).sum()
    }
}

/// [`Estimates`] and how sure they are.
#[derive(Clone)]
pub struct Decomposition {
    estimates: Estimates,
    /// Of b₁, b₂ and b* below each other.
    of_coefficients: Matrix,
    of_means: [Matrix; 2],
}

/// A figure and its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// In the unit of the outcome.
    pub value: f64,
    /// The same unit.
    pub standard_error: f64,
}

impl Decomposition {
    /// What every part is made of.
    pub fn estimates(&self) -> &Estimates {
        &self.estimates
    }

    /// All columns.
    pub fn all(&self) -> Vec<usize> {
        (0..self.estimates.columns()).collect()
    }

    /// A part, or what some columns add to it, with its analytic standard error.
    ///
    /// The delta method on coefficients and means, which are independent of each other; means vary too, because the
    /// characteristics of staff are as random as their pay: for one group V(x̄ᵀb) = x̄ᵀV(b)x̄ + bᵀV(x̄)b. The product of both
    /// variances is left out, as in Stata's `oaxaca`. Source: Jann 2008, section 2.2.
    ///
    /// # Panics
    ///
    /// If there is no such column.
    pub fn part(&self, component: Component, columns: &[usize]) -> Part {
        Part {
            value: self.estimates.part(component, columns),
            standard_error: self.variance(component, columns).max(0.0).sqrt(),
        }
    }

    fn variance(&self, component: Component, columns: &[usize]) -> f64 {
        let form = component.form();
        let width = self.estimates.columns();
        // slopes of the part in each coefficient and in each mean
        let mut slopes = Vec::with_capacity(3 * columns.len());
        for which in 0..3 {
            for &column in columns {
                let means = form.iter().zip(&self.estimates.means);
                let slope = means.map(|(factors, means)| factors[which] * means[column]);
                slopes.push((which * width + column, slope.sum::<f64>()));
            }
        }
        let of_means = form
            .iter()
            .zip(&self.of_means)
            .map(|(factors, covariance)| {
                let slope = |&column: &usize| (column, self.estimates.valued(*factors, column));
                quadratic(covariance, &columns.iter().map(slope).collect::<Vec<_>>())
            });
        quadratic(&self.of_coefficients, &slopes) + of_means.sum::<f64>()
    }
}

/// Σ gᵢ gⱼ Cᵢⱼ over the places i, j that are listed with their g.
fn quadratic(covariance: &Matrix, slopes: &[(usize, f64)]) -> f64 {
    let slopes = slopes.iter().filter(|(_, slope)| *slope != 0.0);
    let rows = slopes.clone().map(|&(i, left)| {
        let products = slopes
            .clone()
            .map(|&(j, right)| left * right * covariance.at(i, j));
        products.sum::<f64>()
    });
    rows.sum()
}

/// Shows the size only: coefficients and means of few people are theirs.
impl fmt::Debug for Estimates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Estimates")
            .field("columns", &self.columns())
            .finish_non_exhaustive()
    }
}

/// Shows the size only, as [`Estimates`] does.
impl fmt::Debug for Decomposition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decomposition")
            .field("columns", &self.estimates.columns())
            .finish_non_exhaustive()
    }
}
