//! The equality plan: goals, what is done for them, and targets that tables can be held against.

mod target;

use jiff::civil::Date;

pub use target::{Fault, Figure, Target, amount, fraction};

/// The goals of a plan, in the order of its file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The file as it was named.
    pub file: String,
    /// The goals.
    pub goals: Vec<Goal>,
}

impl Plan {
    /// Whether any goal has a target.
    pub fn has_targets(&self) -> bool {
        self.goals.iter().any(|goal| goal.target.is_some())
    }
}

/// A goal; texts are blank where the file says nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Goal {
    /// The line of the file that its target is on, or else it begins on; from 1.
    pub line: u64,
    /// What is to be reached.
    pub goal: String,
    /// What is done for it.
    pub measure: String,
    /// How it is followed up.
    pub follow_up: String,
    /// Who sees to it.
    pub responsible: String,
    /// When it is to be done.
    pub due: Option<Date>,
    /// What it costs.
    pub cost: Option<f64>,
    /// What figure shows that it is reached.
    pub target: Option<Target>,
}
