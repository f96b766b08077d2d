//! Units of the cells of a table, from their words.

use crate::intake::vocabulary::{fold, words};
use crate::study::benchmark::{Benchmark, Measure, Role};

/// The unit of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// People, or anything else that is counted.
    Count,
    /// Fractions from 0 to 1.
    Share,
    /// Fractions from 0 to 100.
    Percent,
}

const PERCENT: [&str; 9] = [
    "percent",
    "procent",
    "prosent",
    "prosenttia",
    "prosentti",
    "prozent",
    "percentage",
    "pourcent",
    "porcentaje",
];
const SHARE: [&str; 7] = [
    "share",
    "andel",
    "andelen",
    "osuus",
    "anteil",
    "proportion",
    "fraction",
];

impl Unit {
    /// Reads a unit or a heading, such as `per cent`, `Andel (%)` or `antal`; what is no share is a count.
    ///
    /// ```
    /// use paritet::intake::benchmark::unit::Unit;
    /// assert_eq!(Unit::of("per cent"), Unit::Percent);
    /// assert_eq!(Unit::of("Andel"), Unit::Share);
    /// assert_eq!(Unit::of("Folkmängd"), Unit::Count);
    /// ```
    pub fn of(text: &str) -> Unit {
        let is = |list: &[&str]| words(text).any(|word| list.contains(&word.as_str()));
        if text.contains('%') || is(&PERCENT) || fold(text).contains("percent") {
            Unit::Percent
        } else if is(&SHARE) {
            Unit::Share
        } else {
            Unit::Count
        }
    }

    /// What the cells are.
    pub fn measure(self) -> Measure {
        match self {
            Unit::Count => Measure::Count,
            Unit::Share | Unit::Percent => Measure::Share,
        }
    }

    fn factor(self) -> f64 {
        if self == Unit::Percent { 0.01 } else { 1.0 }
    }
}

/// Says what the cells of a table are, by the unit of each member of a dimension or of the whole table, and turns per
/// cent into fractions.
pub fn apply(table: &mut Benchmark, contents: Option<usize>, units: &[Unit]) {
    let factors: Vec<f64> = units.iter().map(|unit| unit.factor()).collect();
    match contents {
        Some(at) => {
            table.dimensions[at].role =
                Role::Contents(units.iter().map(|unit| unit.measure()).collect());
            table.scale(at, &factors);
        }
        None => {
            table.measure = units.first().map_or(Measure::Count, |unit| unit.measure());
            let factor = factors.first().copied().unwrap_or(1.0);
            let first = table
                .dimensions
                .first()
                .map_or(0, |first| first.labels.len());
            table.scale(0, &vec![factor; first]);
        }
    }
}
