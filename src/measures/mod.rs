//! Floor 3: one file per question asked. Each holds the question, its options, what is computed and its table.

pub mod adjusted;
pub mod anonymity;
mod by_sex;
pub mod changes;
pub mod check;
pub mod decompose;
pub mod indicators;
pub mod key_ratios;
mod measured;
pub mod overtime;
pub mod pay_gap;
mod quartiles;
pub mod recruitment;
pub mod report;
pub mod representation;
mod said;
pub mod salary_mapping;
pub mod scope;
pub mod statutory;
pub mod survey;
pub mod targets;
pub mod working_conditions;
