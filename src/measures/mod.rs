//! Floor 3: one file per question asked. Each holds the question, its options, what is computed and its table.

pub mod overtime;
pub mod pay_gap;
pub mod scope;
