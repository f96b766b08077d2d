//! Amounts and other numbers as payroll systems write them.
//!
//! `31.000` is thirty-one or thirty-one thousand, and only its column can tell. So a column is judged before it is read:
//! [`Evidence`] counts what the cells say about the decimal mark, [`Evidence::decide`] settles it or refuses,
//! and [`read`] reads a cell under that mark. [`plain`] takes the cells that can be read only one way, fast.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

mod evidence;
mod written;

pub use evidence::{Ambiguity, Decision, Evidence, Magnitude};
use written::Written;

/// The mark between whole units and fractions; the other one of the two groups thousands.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum DecimalMark {
    /// `31,000.50`
    Point,
    /// `31.000,50`
    Comma,
}

impl DecimalMark {
    /// The other mark.
    pub const fn other(self) -> Self {
        match self {
            DecimalMark::Point => DecimalMark::Comma,
            DecimalMark::Comma => DecimalMark::Point,
        }
    }

    const fn byte(self) -> u8 {
        match self {
            DecimalMark::Point => b'.',
            DecimalMark::Comma => b',',
        }
    }

    const fn of(byte: u8) -> Option<Self> {
        match byte {
            b'.' => Some(DecimalMark::Point),
            b',' => Some(DecimalMark::Comma),
            _ => None,
        }
    }
}

/// A number read by [`plain`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plain {
    /// The value as written, correctly rounded.
    pub value: f64,
    /// Whether the cell held the decimal mark, and so is evidence for it.
    pub marked: bool,
}

/// A number read by [`read`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// The value as written, correctly rounded: `75 %` has the value 75.
    pub value: f64,
    /// Whether the cell held a per cent sign.
    pub percent: bool,
}

/// Why a cell is no number. Holds nothing of the cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Problem {
    /// Text, or a sign where no number has one.
    NotANumber,
    /// Written with the other decimal mark than the rest of its column.
    TwoDecimalMarks,
    /// Thousands are not in threes, or grouped by two different marks.
    BadGrouping,
    /// The error of a spreadsheet formula, such as `#N/A`.
    ErrorCell,
    /// More digits than any amount has, or a value beyond the floating-point range.
    TooLarge,
}

/// The most digits [`plain`] takes: a mantissa below 2^53 divided by a power of ten up to 10^22 is rounded once, hence correctly
/// (Clinger, How to read floating point numbers accurately, 1990).
const EXACT_DIGITS: usize = 15;

#[rustfmt::skip]
const POWERS_OF_TEN: [f64; EXACT_DIGITS + 1] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// Reads a cell that has only one reading if `mark` is the decimal mark; the hot path.
///
/// Takes digits (at most 15) with at most one `mark`, after an optional `-` or `$`. `None` means only that [`read`] must look:
/// also for `31.000`, where three digits after the only mark may be thousands.
///
/// ```
/// use paritet::intake::number::{DecimalMark, plain};
/// let cell = plain(b"48213.55", DecimalMark::Point).unwrap();
/// assert_eq!((cell.value, cell.marked), (48213.55, true));
/// assert_eq!(plain(b"31.000", DecimalMark::Point), None);
/// assert_eq!(plain(b"31 000", DecimalMark::Point), None);
/// ```
#[inline]
pub fn plain(cell: &[u8], mark: DecimalMark) -> Option<Plain> {
    let (negative, body) = match cell {
        [b'-', rest @ ..] => (true, rest),
        [b'$', rest @ ..] => (false, rest),
        _ => (false, cell),
    };
    if body.len() > EXACT_DIGITS + 1 {
        return None;
    }
    let mark = mark.byte();
    let mut mantissa = 0u64;
    let mut marked_at = None;
    for (at, &byte) in body.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            mantissa = mantissa * 10 + u64::from(digit);
        } else if byte == mark && marked_at.is_none() {
            marked_at = Some(at);
        } else {
            return None;
        }
    }
    let marks = usize::from(marked_at.is_some());
    let whole = marked_at.unwrap_or(body.len());
    let places = body.len() - whole - marks;
    let digits = whole + places;
    if digits == 0 || digits > EXACT_DIGITS || may_group(whole, places, body[0]) {
        return None;
    }
    let value = mantissa as f64 / POWERS_OF_TEN[places];
    Some(Plain {
        value: if negative { -value } else { value },
        marked: marked_at.is_some(),
    })
}

/// Whether the only mark of a number may group thousands: one to three digits before it, exactly three after it.
const fn may_group(whole: usize, places: usize, first: u8) -> bool {
    places == 3 && whole >= 1 && whole <= 3 && first != b'0'
}

/// Reads a cell of a column whose decimal mark is known. Blank cells and placeholders (`-`, `n/a`, `saknas`) are `None`.
///
/// Understands thousands grouped by space (also U+00A0, U+202F, U+2009), apostrophe or the other mark, currency words and signs
/// on either side, `31000:-` and `31000,-`, a minus before or after or as brackets, a per cent sign, and `1,98E+11`.
///
/// # Errors
///
/// A [`Problem`], which never holds the text of the cell.
///
/// ```
/// use paritet::intake::number::{DecimalMark, Problem, read};
/// let amount = |cell| read(cell, DecimalMark::Comma).map(|cell| cell.map(|number| number.value));
/// assert_eq!(amount("SEK 31.000,50"), Ok(Some(31000.5)));
/// assert_eq!(amount("1 234,00-"), Ok(Some(-1234.0)));
/// assert_eq!(amount("saknas"), Ok(None));
/// assert_eq!(amount("1,234.5"), Err(Problem::TwoDecimalMarks));
/// ```
pub fn read(cell: &str, mark: DecimalMark) -> Result<Option<Reading>, Problem> {
    let Some(written) = Written::of(cell)? else {
        return Ok(None);
    };
    written.value(mark).map(Some)
}

/// The unit in which a column states a share of full time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FteScale {
    /// 1 is full time.
    Share,
    /// 100 is full time.
    Percent,
    /// 10 000 is full time: `7500` for 75.00 %.
    BasisPoints,
}

impl FteScale {
    /// Tells the scale from the largest value of a column: at most 1.5, at most 150, or 5 000 to 15 000.
    ///
    /// `None` when it fits none, which includes weekly hours in minutes and annual hours. Weekly hours (37.5) cannot be told from
    /// per cent by size; the heading has to.
    pub fn of(largest: f64) -> Option<Self> {
        match largest {
            _ if largest.is_nan() || largest <= 0.0 => None,
            _ if largest <= 1.5 => Some(FteScale::Share),
            _ if largest <= 150.0 => Some(FteScale::Percent),
            _ if (5_000.0..=15_000.0).contains(&largest) => Some(FteScale::BasisPoints),
            _ => None,
        }
    }

    /// What full time is in this scale: values are divided by it.
    pub const fn full_time(self) -> f64 {
        match self {
            FteScale::Share => 1.0,
            FteScale::Percent => 100.0,
            FteScale::BasisPoints => 10_000.0,
        }
    }
}

#[cfg(test)]
mod tests;
