//! Workbooks: `.xlsx`, `.xls`, `.xlsb` and `.ods`, told apart by content.
//!
//! The cells come from calamine. What it does not tell (hidden rows, merged cells of some formats) and what would make it run
//! out of memory is looked up before, in the bytes of the file.

use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Sheet, SheetVisible};

use super::grid::{Cell, Grid, GridError, GridNote};
use workbook::Workbook;

mod biff;
mod binary;
mod compound;
mod opendocument;
mod package;
mod scan;
mod sniff;
mod tags;
mod workbook;

pub use sniff::kind;

/// One worksheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetInfo {
    /// Its name.
    pub name: String,
    /// Whether the spreadsheet program shows it.
    pub visible: bool,
    /// Rows from the first to the last one with a value.
    pub rows: usize,
    /// Columns from the first to the last one with a value.
    pub columns: usize,
}

/// All worksheets, hidden ones included, in the order of the workbook.
///
/// # Errors
/// As [`read`], but for the choice of a sheet.
pub fn sheets(bytes: &[u8]) -> Result<Vec<SheetInfo>, GridError> {
    guarded(|| {
        let mut book = Workbook::open(bytes)?;
        let sheets = book.worksheets();
        let mut list = Vec::with_capacity(sheets.len());
        for sheet in sheets {
            let grid = book.grid(&sheet.name)?;
            list.push(SheetInfo {
                visible: sheet.visible == SheetVisible::Visible,
                name: sheet.name,
                rows: grid.rows.len(),
                columns: grid.width(),
            });
        }
        Ok(list)
    })
}

/// Reads one worksheet: the one of the name, hidden or not, else the visible one that holds most data.
///
/// Most data is: most filled cells, counted over rows with at least two of them; without such rows, most filled cells; of equals
/// the first sheet. So a page of notes is passed over, and of two tables the larger is read. All other sheets are named in
/// [`Grid::notes`]. Hidden and filtered rows are read, with a note.
///
/// A formula gives its stored result. Numbers in a date format are `Date`; shorter than a day, or in a format such as `[h]:mm`,
/// hours. A date without a date format is a `Number`.
///
/// # Errors
/// `Unexpected` for content of another kind, `Protected`, `Broken`, `TooLarge`, `NoSuchSheet`, and `NoVisibleTable` when no name
/// is given and all visible sheets are empty.
pub fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Grid, GridError> {
    guarded(|| {
        let mut book = Workbook::open(bytes)?;
        let sheets = book.worksheets();
        let mut grid = match sheet {
            Some(name) => book.grid(&named(name, &sheets)?)?,
            None => largest(&mut book, &sheets)?,
        };
        let others = sheets
            .into_iter()
            .filter(|other| grid.sheet.as_ref() != Some(&other.name));
        let others = others.map(|other| GridNote::SheetNotRead {
            visible: other.visible == SheetVisible::Visible,
            name: other.name,
        });
        grid.notes.extend(others.collect::<Vec<_>>());
        Ok(grid)
    })
}

/// The stored name of a sheet; case and outer spaces do not matter, as in Excel.
fn named(name: &str, sheets: &[Sheet]) -> Result<String, GridError> {
    let plain = |name: &str| name.trim().to_lowercase();
    let same = sheets.iter().find(|sheet| sheet.name == name);
    let same = same.or_else(|| {
        sheets
            .iter()
            .find(|sheet| plain(&sheet.name) == plain(name))
    });
    if let Some(sheet) = same {
        return Ok(sheet.name.clone());
    }
    let names = sheets.iter().map(|sheet| &sheet.name);
    let likeness = |other: &str| strsim::jaro_winkler(&plain(other), &plain(name));
    let near = names
        .clone()
        .map(|other| (likeness(other), other))
        .filter(|(likeness, _)| *likeness > 0.7);
    let near = near
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, other)| other.clone());
    Err(GridError::NoSuchSheet {
        name: name.to_owned(),
        near,
        sheets: names.cloned().collect(),
    })
}

fn largest(book: &mut Workbook<'_>, sheets: &[Sheet]) -> Result<Grid, GridError> {
    let (visible, hidden): (Vec<&Sheet>, Vec<&Sheet>) = sheets
        .iter()
        .partition(|sheet| sheet.visible == SheetVisible::Visible);
    let hidden = hidden.iter().map(|sheet| sheet.name.clone()).collect();
    let mut best = Err(GridError::NoVisibleTable { hidden });
    let mut most = (0, 0);
    for sheet in visible {
        match book.grid(&sheet.name) {
            Ok(grid) if data_cells(&grid) > most => (most, best) = (data_cells(&grid), Ok(grid)),
            // a sheet beside the table may be beyond reading
            Err(error) if best.is_err() => best = Err(error),
            _ => {}
        }
    }
    best
}

/// Filled cells that have another one in their row, and all filled cells.
fn data_cells(grid: &Grid) -> (usize, usize) {
    let filled = |row: &Vec<Cell>| row.iter().filter(|cell| !cell.is_empty()).count();
    grid.rows
        .iter()
        .map(filled)
        .fold((0, 0), |(data, all), filled| match filled {
            0 | 1 => (data, all + filled),
            _ => (data + filled, all + filled),
        })
}

/// calamine panics on some damaged files; that is a damaged file, not a fault of this program.
fn guarded<T>(read: impl FnOnce() -> Result<T, GridError>) -> Result<T, GridError> {
    let broken = |_| {
        Err(GridError::Broken(
            "the workbook contradicts itself".to_owned(),
        ))
    };
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(broken)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
