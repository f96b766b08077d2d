//! The shape of a table: columns, values, rows. No formatting.

use serde::Serialize;

/// What the values of a column are, which decides how they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A label from the input, such as the name of a group.
    Name,
    /// A number of people or rows.
    Count,
    /// A part of a whole, 0 to 1.
    Share,
    /// A share minus another share: 0.11 is 11 percentage points.
    PercentagePoints,
    /// `(men - women) / men`.
    Gap,
    /// A quotient of two figures.
    Ratio,
    /// A number of people that need not be whole, such as an expected one.
    People,
    /// An amount of money.
    Pay,
    /// Hours.
    Hours,
    /// Points of a job evaluation or an index.
    Points,
    /// Any other number.
    Number,
    /// A coefficient of a regression or its standard error, in whatever unit: digits count, not decimals.
    Coefficient,
    /// A p-value, 0 to 1.
    PValue,
    /// An id that has a wording in each language.
    Word,
    /// Yes or no.
    Flag,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// The id scripts depend on.
    pub id: String,
    /// What its values are.
    pub kind: Kind,
    /// The line of the law that its values are held against, in either direction: what lies beside it is not to be written
    /// as the line itself.
    #[serde(skip)]
    pub line: Option<f64>,
}

impl Column {
    /// A column with this id and kind.
    pub fn new(id: impl Into<String>, kind: Kind) -> Column {
        Column {
            id: id.into(),
            kind,
            line: None,
        }
    }
}

/// The label of the groups that were merged because each was too small; it has a wording in each language.
pub const SMALL_GROUPS: &str = "small_groups";

/// The value of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// There is no such figure, for instance a gap where there is one sex only.
    Undefined,
    /// A label from the input.
    Name(String),
    /// A whole number.
    Count(u64),
    /// A number in the unit of the column's kind.
    Number(f64),
    /// An id that has a wording in each language.
    Word(&'static str),
    /// Yes or no.
    Flag(bool),
}

impl Value {
    /// A number, or [`Value::Undefined`] where there is none.
    pub fn number(value: Option<f64>) -> Value {
        match value {
            Some(number) if number.is_finite() => Value::Number(number),
            _ => Value::Undefined,
        }
    }
}

/// Where a row stands: the member of each dimension, `None` for all members together.
pub type Coordinates = Vec<(String, Option<String>)>;

/// Whether a row is a part or the total of other rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// One group.
    Part,
    /// All groups of the table together.
    Total,
}
