//! `--where FIELD=VALUE`: the rows a run is about.

use std::fmt;

use polars::prelude::{BooleanChunked, ChunkCompareEq, ChunkCompareIneq, NewChunkedArray};

use super::workforce::Workforce;
use crate::model::nearest::nearest;

/// How a column is compared with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

/// A condition on a column.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The column: the id of a field or a heading.
    pub column: String,
    /// How it is compared.
    pub comparison: Comparison,
    /// What it is compared with.
    pub value: String,
}

impl Condition {
    /// Reads `FIELD=VALUE`, `!=`, `<`, `<=`, `>`, `>=`. `None` where there is no comparison.
    ///
    /// ```
    /// use paritet::study::filter::{Comparison, Condition};
    ///
    /// let condition = Condition::parse("age >= 20").unwrap();
    /// assert_eq!((condition.column.as_str(), condition.comparison, condition.value.as_str()), ("age", Comparison::AtLeast, "20"));
    /// assert!(Condition::parse("age").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Condition> {
        const SIGNS: [(&str, Comparison); 6] = [
            ("!=", Comparison::NotEqual),
            ("<=", Comparison::AtMost),
            (">=", Comparison::AtLeast),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
            ("=", Comparison::Equal),
        ];
        let (position, sign, comparison) = SIGNS
            .into_iter()
            .filter_map(|(sign, comparison)| {
                text.find(sign).map(|position| (position, sign, comparison))
            })
            .min_by_key(|(position, sign, _)| (*position, std::cmp::Reverse(sign.len())))?;
        Some(Condition {
            column: text[..position].trim().to_owned(),
            comparison,
            value: text[position + sign.len()..].trim().to_owned(),
        })
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.comparison {
            Comparison::Equal => "=",
            Comparison::NotEqual => "!=",
            Comparison::Less => "<",
            Comparison::AtMost => "<=",
            Comparison::Greater => ">",
            Comparison::AtLeast => ">=",
        };
        write!(f, "{}{sign}{}", self.column, self.value)
    }
}

/// Why a condition cannot be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionError {
    /// There is no such column.
    NoColumn,
    /// The column holds words, and no row has this one; the closest label follows.
    NoSuchLabel(Option<String>),
    /// The column holds numbers and the value is none, or it holds words and the comparison needs numbers.
    NotANumber,
}

/// The rows of a workforce for which a condition holds. Missing numbers fulfil none.
///
/// # Errors
/// When the column is not there, or the value does not fit it.
pub fn matching(
    workforce: &Workforce,
    condition: &Condition,
) -> Result<BooleanChunked, ConditionError> {
    if let Some((codes, labels)) = workforce.labels(&condition.column) {
        let wanted = condition.value.to_lowercase();
        let code = labels
            .iter()
            .position(|label| label.to_lowercase() == wanted);
        return match (condition.comparison, code) {
            (Comparison::Equal, Some(code)) => Ok(codes.equal(code as u32)),
            (Comparison::NotEqual, Some(code)) => Ok(codes.not_equal(code as u32)),
            (Comparison::NotEqual, None) => Ok(BooleanChunked::from_slice(
                "".into(),
                &vec![true; workforce.rows()],
            )),
            (Comparison::Equal, None) => Err(ConditionError::NoSuchLabel(
                nearest(&wanted, labels.iter().map(String::as_str)).map(str::to_owned),
            )),
            _ => Err(ConditionError::NotANumber),
        };
    }
    let numbers = workforce
        .numbers(&condition.column)
        .ok_or(ConditionError::NoColumn)?;
    let value: f64 = condition
        .value
        .replace(',', ".")
        .parse()
        .map_err(|_| ConditionError::NotANumber)?;
    Ok(match condition.comparison {
        Comparison::Equal => numbers.equal(value),
        Comparison::NotEqual => numbers.not_equal(value),
        Comparison::Less => numbers.lt(value),
        Comparison::AtMost => numbers.lt_eq(value),
        Comparison::Greater => numbers.gt(value),
        Comparison::AtLeast => numbers.gt_eq(value),
    })
}
