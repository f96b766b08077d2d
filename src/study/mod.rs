//! Floor 2: the canonical data. Polars lives here and in `intake`, nowhere else.

pub mod bands;
pub mod counted;
pub mod employments;
pub mod expr;
pub mod filter;
pub mod groups;
pub mod pseudonym;
pub mod tally;
pub mod workforce;
