//! Numbers in, numbers out: slices of `f64`, nothing of the trade.
//!
//! Values must be finite. What a sample is too small to say is `None`, never NaN or 0. No result
//! depends on the order of a slice; functions that take `&mut [f64]` leave it in another order.
//! Gaps are fractions, (men − women) / men: positive means that women are paid less.

#[cfg(test)]
mod expected;
pub mod hypothesis;
pub mod interval;
pub mod moments;
pub mod quantile;
pub mod resampling;
pub mod student;
