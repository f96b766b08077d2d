//! Who stands behind a number.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The sex recorded for an employee.
///
/// Everybody is counted; gaps compare women and men, and the number of the others is stated in a note.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    /// Recorded as a woman.
    Woman,
    /// Recorded as a man.
    Man,
    /// Recorded as neither, such as `X` or `annat`.
    Other,
    /// Not recorded, or not readable.
    Unknown,
}

impl Sex {
    /// The two sexes that a gap compares, in the order in which tables show them.
    pub const COMPARED: [Sex; 2] = [Sex::Woman, Sex::Man];

    /// The id used in output: `woman`, `man`, `other`, `unknown`.
    pub const fn id(self) -> &'static str {
        match self {
            Sex::Woman => "woman",
            Sex::Man => "man",
            Sex::Other => "other",
            Sex::Unknown => "unknown",
        }
    }
}

/// The people behind one row of a table, by recorded sex.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cohort {
    /// Number of women.
    pub women: u64,
    /// Number of men.
    pub men: u64,
    /// Number of those recorded as neither.
    pub other: u64,
}

impl Cohort {
    /// Everybody.
    pub fn all(self) -> u64 {
        self.women + self.men + self.other
    }

    /// Women's share of women and men, a fraction; `None` where there are neither.
    pub fn women_share(self) -> Option<f64> {
        let both = self.women + self.men;
        (both > 0).then(|| self.women as f64 / both as f64)
    }
}
