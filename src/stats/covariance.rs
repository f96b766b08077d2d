//! Covariances of the coefficients of a least-squares fit, and what they say of each.
//!
//! All are R⁻¹ M R⁻ᵀ for the triangular factor R of the design; M is the identity times s², or
//! sums the products of scores zᵢ = R⁻ᵀ xᵢ √wᵢ and weighted residuals eᵢ of rows or clusters.

mod matrix;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

pub use matrix::{Covariance, Estimate};

use super::ols::pass::{add, dot};
use super::ols::{Design, Fit, Grouping, Scored, Unfit, scored_pass};

/// Covariance of the coefficients that are right if the variance of rows differs: the "sandwich".
/// Names as in R's `sandwich::vcovHC` and Stata's `vce()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Robust {
    /// eᵢ² as they are: White, Econometrica 48 (1980) 817. Too small in small samples.
    Hc0,
    /// HC0 · n / (n − k), k counting absorbed parameters too: Stata's `robust`, fixest's `hetero`.
    Hc1,
    /// eᵢ² / (1 − hᵢ): right on average if all variances are equal. Stata's `hc2`.
    Hc2,
    /// eᵢ² / (1 − hᵢ)²: near the jackknife; for small samples (Long & Ervin, The American
    /// Statistician 54 (2000) 217). Stata's `hc3`, the default of `vcovHC`.
    Hc3,
}

/// What the cluster-robust covariance is multiplied with, for G clusters, n rows, k parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SmallSample {
    /// 1: CR0. R: `vcovCL(type = "HC0", cadjust = FALSE)`.
    None,
    /// G / (G − 1). R: `vcovCL(type = "HC0")`.
    Clusters,
    /// G / (G − 1) · (n − 1) / (n − k), k counting absorbed parameters too: CR1. R:
    /// `vcovCL(type = "HC1")` of a model with the factors as dummies; Stata: `regress` and `areg`
    /// with `vce(cluster)`; fixest: `ssc(K.fixef = "full")`.
    Full,
    /// The same, k leaving out absorbed factors of which each level lies within one cluster, save
    /// for their constant: fixest's default, `ssc(K.fixef = "nonnested")`; Stata: `xtreg, fe`, and
    /// `reghdfe` leaves them out likewise. Equal to `Full` where nothing is absorbed.
    NotNested,
}

/// A row whose leverage is nearer to 1 than this is fitted by parameters of its own.
const DETERMINED: f64 = 1e-8;

/// Classical covariance s² (XᵀWX)⁻¹: right if the variance of each row is σ² / weight. Tests have
/// n − k degrees of freedom.
///
/// ```
/// use paritet::stats::{covariance, ols::{self, Columns}};
///
/// let one = [1.0; 5];
/// let tenure = [0.0, 1.0, 2.0, 3.0, 4.0];
/// let pay = [30.0, 31.0, 32.0, 33.0, 35.0];
/// let fit = ols::fit(&Columns::new(&[&one, &tenure], &pay, None)?)?;
/// let tenure = covariance::classical(&fit)?.estimate(&fit, 1);
/// // R 4.2.2: summary(lm(pay ~ tenure))
/// assert!(tenure.is_some_and(|it| (it.standard_error - 0.1154700538).abs() < 1e-9));
/// # Ok::<(), ols::Unfit>(())
/// ```
///
/// # Errors
///
/// [`Unfit::NoDegreesOfFreedom`].
pub fn classical(fit: &Fit) -> Result<Covariance, Unfit> {
    let variance = fit.residual_variance().ok_or(Unfit::NoDegreesOfFreedom)?;
    let rank = fit.rank();
    let mut meat = vec![0.0; rank * rank];
    meat.iter_mut()
        .step_by(rank + 1)
        .for_each(|it| *it = variance);
    Ok(Covariance::of(fit, meat, fit.degrees_of_freedom()))
}

/// Covariance under variances that differ from row to row. Tests have n − k degrees of freedom, as
/// in Stata and in R's `lmtest::coeftest`. Weights are those of `lm`, and so are the leverages.
///
/// # Errors
///
/// [`Unfit::NoDegreesOfFreedom`]; HC2 and HC3: [`Unfit::Leverage`] if a row has leverage 1, as the
/// only one of its level has, and [`Unfit::LeverageUnknown`] with several absorbed factors.
pub fn robust<D: Design + ?Sized>(
    design: &D,
    fit: &Fit,
    kind: Robust,
) -> Result<Covariance, Unfit> {
    let df = fit.degrees_of_freedom();
    if df == 0 {
        return Err(Unfit::NoDegreesOfFreedom);
    }
    let size = fit.rank() * fit.rank();
    let start = || Ok((vec![0.0; size], Vec::new()));
    let strands = scored_pass(design, fit, size, start, |state, rows| {
        if let Ok((meat, buffer)) = state {
            let added = factors(design, rows, kind).map(|it| add_rows(meat, buffer, rows, &it));
            if let Err(unfit) = added {
                *state = Err(unfit);
            }
        }
    });
    let mut meat = vec![0.0; size];
    for strand in strands {
        add(&mut meat, &strand?.0);
    }
    let factor = match kind {
        Robust::Hc1 => fit.rows() as f64 / df as f64,
        Robust::Hc0 | Robust::Hc2 | Robust::Hc3 => 1.0,
    };
    meat.iter_mut().for_each(|it| *it *= factor);
    Ok(Covariance::of(fit, meat, df))
}

/// eᵢ, or what stands for it, of each row.
fn factors<D: Design + ?Sized>(
    design: &D,
    rows: &Scored<'_>,
    kind: Robust,
) -> Result<Vec<f64>, Unfit> {
    let mut factors = rows.residuals().to_vec();
    if matches!(kind, Robust::Hc2 | Robust::Hc3) {
        for (factor, leverage) in factors.iter_mut().zip(rows.leverages(design)?) {
            let left = 1.0 - leverage;
            if left < DETERMINED {
                return Err(Unfit::Leverage);
            }
            *factor /= if kind == Robust::Hc2 {
                left.sqrt()
            } else {
                left
            };
        }
    }
    Ok(factors)
}

/// Adds Σ (fᵢ zᵢ) (fᵢ zᵢ)ᵀ to the lower triangle of `meat`.
fn add_rows(meat: &mut [f64], buffer: &mut Vec<f64>, rows: &Scored<'_>, factors: &[f64]) {
    buffer.clear();
    for scores in rows.scores() {
        buffer.extend(
            scores
                .iter()
                .zip(factors)
                .map(|(score, factor)| score * factor),
        );
    }
    add_products(meat, buffer, factors.len());
}

/// Adds AᵀA to the lower triangle of `meat`, for columns of A of `rows` values.
fn add_products(meat: &mut [f64], a: &[f64], rows: usize) {
    let columns = || a.chunks_exact(rows);
    let rank = columns().len();
    for (j, right) in columns().enumerate() {
        for (i, left) in columns().enumerate().skip(j) {
            meat[j * rank + i] += dot(left, right);
        }
    }
}

/// Covariance under errors that are correlated within clusters and not between them. Tests have
/// G − 1 degrees of freedom, as in Stata and fixest (R's `coeftest` takes n − k unless told).
/// Source: Cameron & Miller, Journal of Human Resources 50 (2015) 317.
///
/// Only clusters with weight are counted. Meant for many clusters of similar size: with fewer than
/// about 40 the tests reject too often.
///
/// # Errors
///
/// [`Unfit::Clusters`] with fewer than two clusters, [`Unfit::Shape`] if `clusters` has not one
/// code for each row, [`Unfit::NoDegreesOfFreedom`].
pub fn clustered<D: Design + ?Sized>(
    design: &D,
    fit: &Fit,
    clusters: Grouping<'_>,
    small_sample: SmallSample,
) -> Result<Covariance, Unfit> {
    if clusters.codes().len() != design.rows() {
        return Err(Unfit::Shape);
    }
    if fit.degrees_of_freedom() == 0 {
        return Err(Unfit::NoDegreesOfFreedom);
    }
    let count = clusters.with_weight(design.weights());
    if count < 2 {
        return Err(Unfit::Clusters);
    }
    let sums = cluster_sums(design, fit, clusters);
    let mut meat = vec![0.0; fit.rank() * fit.rank()];
    add_products(&mut meat, &sums, clusters.count());
    let factor = cluster_factor(design, fit, clusters, count as f64, small_sample);
    meat.iter_mut().for_each(|it| *it *= factor);
    Ok(Covariance::of(fit, meat, count - 1))
}

/// Σ eᵢ zᵢ of each cluster, one column after the other.
fn cluster_sums<D: Design + ?Sized>(design: &D, fit: &Fit, clusters: Grouping<'_>) -> Vec<f64> {
    let start = || vec![0.0; fit.rank() * clusters.count()];
    let strands = scored_pass(design, fit, start().len(), start, |sums, rows| {
        let codes = &clusters.codes()[rows.range()];
        for (sums, scores) in sums.chunks_exact_mut(clusters.count()).zip(rows.scores()) {
            for ((&code, score), residual) in codes.iter().zip(scores).zip(rows.residuals()) {
                sums[code as usize] += score * residual;
            }
        }
    });
    strands.into_iter().fold(start(), |mut all, next| {
        add(&mut all, &next);
        all
    })
}

fn cluster_factor<D: Design + ?Sized>(
    design: &D,
    fit: &Fit,
    clusters: Grouping<'_>,
    count: f64,
    small_sample: SmallSample,
) -> f64 {
    let beside = |absorbed: usize| {
        let left = fit.rows() as f64 - (fit.rank() + absorbed) as f64;
        (fit.rows() as f64 - 1.0) / left
    };
    let parameters = match small_sample {
        SmallSample::None => return 1.0,
        SmallSample::Clusters => 1.0,
        SmallSample::Full => beside(fit.parameters() - fit.rank()),
        SmallSample::NotNested => beside(design.absorption().map_or(0, |absorption| {
            absorption.parameters_not_nested(clusters, design.weights())
        })),
    };
    count / (count - 1.0) * parameters
}
