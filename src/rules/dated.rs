//! Rows with the days between which they are in force, and the files that hold them.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de};

/// A table of the law. One that cannot be read has no rows; the tests see to it that each can.
pub(super) fn table<T: Default + de::DeserializeOwned>(text: &str) -> T {
    let read = toml::from_str(text);
    debug_assert!(read.is_ok(), "{:?}", read.as_ref().err());
    read.unwrap_or_default()
}

/// Whether a row is in force on a day; on no day in particular, whether it still is.
pub(super) fn in_force(from: Option<Date>, to: Option<Date>, day: Option<Date>) -> bool {
    match day {
        None => to.is_none(),
        Some(day) => from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to),
    }
}

/// A day as text, `2026-12-31`.
pub(super) fn day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map(Some).map_err(de::Error::custom)
}

/// A day of each year as text, `12-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayOfYear {
    month: i8,
    day: i8,
}

impl DayOfYear {
    /// The day in a year; `None` outside the calendar, which ends with the year 9999.
    pub fn of(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day).ok()
    }
}

impl<'de> Deserialize<'de> for DayOfYear {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<DayOfYear, D::Error> {
        let text = String::deserialize(from)?;
        // 29 February is in no table: a year that is not a leap year has every day that can be written.
        let day: Date = format!("2025-{text}").parse().map_err(de::Error::custom)?;
        Ok(DayOfYear {
            month: day.month(),
            day: day.day(),
        })
    }
}
