//! Dates as personnel systems write them.
//!
//! `01/03/2024` is a day in March or in January, and only its column can tell: [`Evidence`] counts over the distinct values of the
//! column which orders of day, month and year can read them, [`Evidence::decide`] settles it or refuses, and [`read`] reads a cell.

mod evidence;
mod form;
mod month;

use jiff::civil::Date;

pub use evidence::{Ambiguity, Decision, Evidence};
use form::Form;

/// The order of day, month and year where none of them is recognised by its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Order {
    /// `31/12/2024`, `31.12.24`
    DayFirst,
    /// `12/31/2024`, `12/31/24`
    MonthFirst,
    /// `24-12-31`, `241231`; years with two digits only.
    YearFirst,
}

impl Order {
    /// All orders.
    pub const ALL: [Order; 3] = [Order::DayFirst, Order::MonthFirst, Order::YearFirst];
}

/// The day on which a workbook's serial numbers start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Epoch {
    /// Serial 1 is 1 January 1900, and 60 a 29 February 1900 that never was.
    #[default]
    Y1900,
    /// Serial 0 is 1 January 1904; old workbooks of the Macintosh.
    Y1904,
}

/// How a column of dates is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Convention {
    /// The order found by [`Evidence::decide`].
    pub order: Order,
    /// The epoch of serial numbers.
    pub epoch: Epoch,
    /// The year of the study. A year of two digits is the latest one ending in them that is at most ten years after it:
    /// for 2024, `34` is 2034 and `35` is 1935. Contracts end in the near future, employees were born less than 90 years ago.
    pub reference_year: i16,
}

/// What a cell of a date column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// A day; the first of the month where only month and year are given.
    Date(Date),
    /// A year alone.
    Year(i16),
    /// No end: the year 9999.
    OpenEnd,
}

/// Why a cell is no date. Holds nothing of the cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Problem {
    /// Not written as a date.
    NotADate,
    /// Written as a date that no calendar has, such as 31 February.
    NoSuchDate,
    /// A date only in another order of day and month than that of its column.
    OtherOrder,
    /// Before 1900 or after 2199.
    OutOfRange,
    /// The error of a spreadsheet formula, such as `#N/A`.
    ErrorCell,
}

/// The years that a date can lie in; systems write years outside it (0001, 1753) for "no date".
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;
const OPEN_END: i16 = 9999;
/// How far after the reference year a year of two digits may lie.
const YEARS_AHEAD: i16 = 10;
/// Serial numbers of the 1900 epoch that are read as such in text: 1930 to 2099.
const TEXT_SERIALS: std::ops::RangeInclusive<u32> = 10_959..=73_050;

/// Reads a cell of a column whose convention is known. Blank cells, placeholders and dates of zeros (`00.00.0000`) are `None`.
///
/// Understands ISO and other numeric dates, also with a time after them, months in words (Swedish, Norwegian, Danish, Finnish,
/// English, German), `20240301`, `240301`, a year with or without a month, and serial numbers of spreadsheets.
///
/// # Errors
///
/// A [`Problem`], which never holds the text of the cell.
///
/// ```
/// use jiff::civil::date;
/// use paritet::intake::date::{Convention, Epoch, Order, Reading, read};
/// let convention = Convention { order: Order::DayFirst, epoch: Epoch::Y1900, reference_year: 2024 };
/// assert_eq!(read("1.3.2024", convention), Ok(Some(Reading::Date(date(2024, 3, 1)))));
/// assert_eq!(read("1. maaliskuuta 2024", convention), Ok(Some(Reading::Date(date(2024, 3, 1)))));
/// assert_eq!(read("31.12.9999", convention), Ok(Some(Reading::OpenEnd)));
/// assert_eq!(read("n/a", convention), Ok(None));
/// ```
pub fn read(cell: &str, convention: Convention) -> Result<Option<Reading>, Problem> {
    let Some(form) = Form::of(cell)? else {
        return Ok(None);
    };
    let reading = match form {
        Form::Year(year) => year_alone(year),
        Form::Day { year, month, day } => reading(year, month, day),
        Form::ShortYear { year, month, day } => {
            reading(full_year(year, convention.reference_year), month, day)
        }
        Form::Serial(serial) => from_serial(f64::from(serial), convention.epoch),
        Form::Triple(triple) => {
            let ordered = |order| triple.ordered(order, convention.reference_year);
            match ordered(convention.order) {
                Some((year, month, day)) => reading(year, month, day),
                None if Order::ALL.into_iter().any(|order| ordered(order).is_some()) => {
                    Err(Problem::OtherOrder)
                }
                None => Err(Problem::NoSuchDate),
            }
        }
    };
    reading.map(Some)
}

/// Reads a date cell of a workbook: days since the epoch; a fraction is the time of day and ignored.
///
/// ```
/// use jiff::civil::date;
/// use paritet::intake::date::{Epoch, Reading, from_serial};
/// assert_eq!(from_serial(45352.75, Epoch::Y1900), Ok(Reading::Date(date(2024, 3, 1))));
/// assert_eq!(from_serial(43890.0, Epoch::Y1904), Ok(Reading::Date(date(2024, 3, 1))));
/// ```
///
/// # Errors
///
/// [`Problem::NoSuchDate`] for serial 60 of the 1900 epoch, [`Problem::OutOfRange`] outside the years 1900 to 2199, but 9999.
pub fn from_serial(serial: f64, epoch: Epoch) -> Result<Reading, Problem> {
    // The last is 31 December 9999 in the 1900 epoch.
    if !(0.0..2_958_466.0).contains(&serial) {
        return Err(Problem::OutOfRange);
    }
    let days = serial as i64;
    let start = match epoch {
        Epoch::Y1904 => Date::constant(1904, 1, 1),
        Epoch::Y1900 if days == 60 => return Err(Problem::NoSuchDate),
        Epoch::Y1900 if days < 60 => Date::constant(1899, 12, 31),
        Epoch::Y1900 => Date::constant(1899, 12, 30),
    };
    let span = jiff::Span::new()
        .try_days(days)
        .map_err(|_| Problem::OutOfRange)?;
    let date = start.checked_add(span).map_err(|_| Problem::OutOfRange)?;
    reading(date.year(), date.month(), date.day())
}

/// The year that two digits stand for, see [`Convention::reference_year`].
fn full_year(digits: i16, reference_year: i16) -> i16 {
    latest_year(digits, reference_year.saturating_add(YEARS_AHEAD))
}

/// The latest year up to `latest` whose last two digits are `digits`.
///
/// ```
/// assert_eq!(paritet::intake::date::latest_year(25, 2024), 1925);
/// ```
pub fn latest_year(digits: i16, latest: i16) -> i16 {
    let back = (i32::from(latest) - i32::from(digits)).rem_euclid(100);
    latest.saturating_sub(back as i16)
}

fn year_alone(year: i16) -> Result<Reading, Problem> {
    match year {
        OPEN_END => Ok(Reading::OpenEnd),
        _ if YEARS.contains(&year) => Ok(Reading::Year(year)),
        _ => Err(Problem::OutOfRange),
    }
}

fn reading(year: i16, month: i8, day: i8) -> Result<Reading, Problem> {
    let date = Date::new(year, month, day).map_err(|_| Problem::NoSuchDate)?;
    match year {
        OPEN_END => Ok(Reading::OpenEnd),
        _ if YEARS.contains(&year) => Ok(Reading::Date(date)),
        _ => Err(Problem::OutOfRange),
    }
}

#[cfg(test)]
mod tests;
