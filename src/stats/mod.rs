//! Numbers in, numbers out: slices of `f64`, nothing of the trade.
//!
//! Values must be finite. What a sample is too small to say is `None`, never NaN or 0. No result
//! depends on the order of a slice; functions that take `&mut [f64]` leave it in another order.
//! Gaps are fractions, (men − women) / men: positive means that women are paid less.

pub mod absorb;
pub mod anonymity;
pub mod binomial;
pub mod by_group;
pub mod chi_squared;
pub mod covariance;
mod discrete;
#[cfg(test)]
mod expected;
pub mod goodness_of_fit;
pub mod hypothesis;
pub mod inequality;
pub mod interval;
pub mod kennedy;
pub mod moments;
pub mod normal;
pub mod oaxaca;
pub mod ols;
pub mod quantile;
pub mod quarters;
pub mod rank;
pub mod resampling;
pub mod rif;
pub mod segregation;
pub mod shrinkage;
mod spread;
pub mod standardised;
pub mod stratified;
pub mod student;
pub mod support;
pub mod two_by_two;
