//! One plain grid of cells, whatever the file was: a worksheet, an HTML table or a Parquet file.
//!
//! A grid holds what was stored, not what it means: headings, units, total rows and dates written as text are for the caller.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::Date;

mod builder;

pub(super) use builder::{GridBuilder, within};

/// Most cells of one grid, padding included: a million rows of 25 columns.
pub const MAX_CELLS: u64 = 25_000_000;
/// Most bytes of text in one grid.
pub const MAX_TEXT: u64 = 1 << 30;

/// One cell as the file stores it.
///
/// A number stored as text stays `Text`. `Debug` shows the kind alone, never the value.
#[derive(Clone, Default, PartialEq)]
pub enum Cell {
    /// Nothing, or an empty text.
    #[default]
    Empty,
    /// Text, spaces and line breaks included.
    Text(String),
    /// A number; a length or time of day is in hours (`37:30` is 37.5).
    Number(f64),
    /// A calendar date; a time of day beside it is dropped.
    Date(Date),
    /// True or false.
    Flag(bool),
    /// A spreadsheet error value such as `#N/A`.
    Error,
    /// A formula whose result is not in the file.
    NoValue,
}

impl Cell {
    /// The cell as text: a number in its shortest exact form with `.`, a date as `2024-03-01`, a flag as `true` or `false`.
    /// `Empty`, `Error` and `NoValue` give the empty text.
    ///
    /// ```
    /// use paritet::intake::grid::Cell;
    /// assert_eq!(Cell::Number(31000.0).text(), "31000");
    /// assert_eq!(Cell::Number(0.75).text(), "0.75");
    /// ```
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Cell::Empty | Cell::Error | Cell::NoValue => Cow::Borrowed(""),
            Cell::Text(text) => Cow::Borrowed(text),
            // adding zero turns -0 into 0
            Cell::Number(number) => Cow::Owned((number + 0.0).to_string()),
            Cell::Date(date) => Cow::Owned(date.to_string()),
            Cell::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        }
    }

    /// Whether nothing is in the cell. Errors and formulas without a value are something.
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty)
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Cell::Empty => "Empty",
            Cell::Text(_) => "Text",
            Cell::Number(_) => "Number",
            Cell::Date(_) => "Date",
            Cell::Flag(_) => "Flag",
            Cell::Error => "Error",
            Cell::NoValue => "NoValue",
        })
    }
}

/// A block of merged cells: first and last (row, column), both included, counted from 0.
pub type Region = ((u32, u32), (u32, u32));

/// What a reader noticed and the user should be told; the file was read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GridNote {
    /// A sheet that was not read.
    SheetNotRead {
        /// Its name.
        name: String,
        /// Whether the spreadsheet program shows it.
        visible: bool,
    },
    /// Rows hidden by hand or by a filter; they were read.
    HiddenRows {
        /// How many of them hold data.
        count: u32,
    },
    /// Formulas whose result is not in the file: it was written by a program and never saved by a spreadsheet program.
    FormulasWithoutValue {
        /// How many.
        count: u32,
        /// The first one, such as `C12`.
        first: String,
    },
    /// Error values such as `#N/A`.
    Errors {
        /// How many.
        count: u32,
        /// The first one, such as `C12`.
        first: String,
    },
    /// A column of instants in UTC, not all at midnight: midnight in another time zone is then read as the day before or after.
    UtcDays {
        /// Its name.
        column: String,
    },
    /// Lengths or times of day, read as hours.
    Durations {
        /// How many.
        count: u32,
        /// The first one, such as `C12`.
        first: String,
    },
}

/// A rectangle of cells and where it stood in the file.
///
/// Rows may differ in length: cells missing at their end are empty, see [`Grid::cell`]. Empty rows and columns before the
/// first and after the last cell are left out; empty rows between stay, so that row numbers hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// The cells, row by row.
    pub rows: Vec<Vec<Cell>>,
    /// Row of `rows[0]` in the file, counted from 1.
    pub first_row: u32,
    /// Column of `rows[..][0]` in the file, counted from 1.
    pub first_column: u32,
    /// The worksheet it came from; `None` for a file without sheets.
    pub sheet: Option<String>,
    /// Merged blocks, in indices of `rows`. Only their top left cell has a value.
    pub merged: Vec<Region>,
    /// What the user should be told.
    pub notes: Vec<GridNote>,
}

impl Grid {
    /// The cell at the indices of `rows`, empty outside.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        const NOTHING: &Cell = &Cell::Empty;
        self.rows
            .get(row)
            .and_then(|cells| cells.get(column))
            .unwrap_or(NOTHING)
    }

    /// Length of the longest row.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// The name a spreadsheet program gives the cell at the indices of `rows`, such as `C12`.
    pub fn cell_name(&self, row: usize, column: usize) -> String {
        let at = |index: usize, first: u32| index as u64 + u64::from(first.max(1));
        let mut number = at(column, self.first_column);
        let mut letters = Vec::new();
        while number > 0 {
            letters.push(char::from(b'A' + ((number - 1) % 26) as u8));
            number = (number - 1) / 26;
        }
        let letters: String = letters.into_iter().rev().collect();
        format!("{letters}{}", at(row, self.first_row))
    }

    /// One row with each merged block filled from its top left cell: for heading rows, never for data.
    pub fn fill_merged(&self, row: usize) -> Vec<Cell> {
        let mut cells = self.rows.get(row).cloned().unwrap_or_default();
        for &((top, left), (bottom, right)) in &self.merged {
            if !(top as usize..=bottom as usize).contains(&row) {
                continue;
            }
            let value = self.cell(top as usize, left as usize);
            // a block may reach far beyond the data
            let right = (right as usize).min(self.width().saturating_sub(1));
            if cells.len() <= right {
                cells.resize(right + 1, Cell::Empty);
            }
            for cell in cells.iter_mut().take(right + 1).skip(left as usize) {
                if cell.is_empty() {
                    cell.clone_from(value);
                }
            }
        }
        cells
    }
}

/// What a file is, by its content. See [`super::excel::kind`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Workbook of Excel 2007 and later, also with macros; also a password-protected one.
    Xlsx,
    /// Workbook of Excel 5 to 2003.
    Xls,
    /// Binary workbook of Excel 2007 and later.
    Xlsb,
    /// OpenDocument spreadsheet.
    Ods,
    /// Web page, or the XML of Excel 2003: both are often named `.xls`.
    Html,
    /// Apache Parquet.
    Parquet,
    /// Compressed by gzip, most likely delimited text.
    Gzip,
    /// Anything else: delimited text.
    Text,
    /// A PDF, another zip archive or another OLE2 document: nothing to read rows from.
    Other,
}

/// Why a file gave no grid. No variant holds the content of a cell.
#[derive(Debug, thiserror::Error)]
pub enum GridError {
    /// The file is missing or cannot be read; see [`std::io::Error::kind`].
    #[error("cannot read the file: {0}")]
    Io(#[from] std::io::Error),
    /// Encrypted with a password.
    #[error("password-protected")]
    Protected,
    /// Damaged, cut off, or against its own format.
    #[error("damaged: {0}")]
    Broken(String),
    /// Content of another kind than the reader's.
    #[error("not of the expected kind but {0:?}")]
    Unexpected(Kind),
    /// No sheet has the name.
    #[error("no sheet {name:?}")]
    NoSuchSheet {
        /// The name asked for.
        name: String,
        /// The nearest existing name, if one is near.
        near: Option<String>,
        /// All names, hidden sheets included, in their order.
        sheets: Vec<String>,
    },
    /// All visible sheets, or all tables of the page, are empty.
    #[error("no visible table")]
    NoVisibleTable {
        /// Sheets that are hidden and were not looked into.
        hidden: Vec<String>,
    },
    /// Larger than this program reads.
    #[error("too large: {what} {found}, limit {limit}")]
    TooLarge {
        /// What was counted.
        what: &'static str,
        /// How many there are, or at least are.
        found: u64,
        /// How many are allowed.
        limit: u64,
    },
    /// A column that holds lists, records or maps.
    #[error("column {column:?} is nested")]
    Nested {
        /// Its name.
        column: String,
    },
    /// A column of a type that is neither text, number, date nor flag.
    #[error("column {column:?} has a type that cannot be read")]
    Unsupported {
        /// Its name.
        column: String,
    },
    /// This build cannot read the format.
    #[error("built without the feature {0:?}")]
    FeatureMissing(&'static str),
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
