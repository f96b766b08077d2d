//! Floor 2: the canonical data. Polars lives here and in `intake`, nowhere else.

pub mod applicants;
pub mod bands;
pub mod benchmark;
pub mod component;
pub mod counted;
pub mod employments;
pub mod expr;
pub mod factors;
pub mod filter;
pub mod formula;
pub mod groups;
pub mod job_evaluation;
pub mod jobs;
pub mod logib;
pub mod merge_nearest;
pub mod merge_small;
pub mod numbers;
pub mod pay_levels;
pub mod pay_parts;
pub mod pseudonym;
pub mod row_mean;
pub mod rows;
pub mod tally;
pub mod told;
pub mod workforce;
pub mod working_time;
