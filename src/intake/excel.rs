//! Workbooks: `.xlsx`, `.xls`, `.xlsb` and `.ods`, told apart by content.
//!
//! The cells come from calamine. What it does not tell (hidden rows, merged cells of some formats) and what would make it run
//! out of memory is looked up before, in the bytes of the file.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    Data, DataRef, ExcelDateTime, Ods, Reader, Sheet, SheetType, SheetVisible, Sheets, Xls, Xlsb,
    Xlsx,
};
use jiff::civil::Date;

use super::grid::{Cell, Grid, GridBuilder, GridError, GridNote, Kind};
use package::Package;
use scan::{Scan, Seen};

mod biff;
mod binary;
mod compound;
mod opendocument;
mod package;
mod scan;
mod tags;

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

/// What the bytes are. Also the beginning of a file will do, the first 4 KiB at least.
///
/// ```
/// use paritet::intake::{excel::kind, grid::Kind};
/// assert_eq!(kind(b"id;sex;pay\n1;F;31000\n"), Kind::Text);
/// assert_eq!(kind(b"<html><table>"), Kind::Html);
/// ```
pub fn kind(bytes: &[u8]) -> Kind {
    if package::is_package(bytes) {
        return zip_kind(&package::names(bytes));
    }
    if compound::is_compound(bytes) {
        return match compound::Compound::open(bytes) {
            Ok(file) if file.has("EncryptedPackage") => Kind::Xlsx,
            Ok(file) if !file.has("Workbook") && !file.has("Book") => Kind::Other,
            _ => Kind::Xls,
        };
    }
    match bytes {
        [0x1F, 0x8B, ..] => Kind::Gzip,
        [b'P', b'A', b'R', b'1', ..] | [b'P', b'A', b'R', b'E', ..] => Kind::Parquet,
        [b'%', b'P', b'D', b'F', ..] => Kind::Other,
        _ if is_page(bytes) => Kind::Html,
        _ => Kind::Text,
    }
}

fn zip_kind(names: &[String]) -> Kind {
    let any = |test: fn(&str) -> bool| names.iter().any(|name| test(name));
    if any(|name| {
        name == "xl/workbook.bin" || name.starts_with("xl/worksheets/") && name.ends_with(".bin")
    }) {
        Kind::Xlsb
    } else if any(|name| {
        name.starts_with("xl/") || name.ends_with("/workbook.xml") || name == "workbook.xml"
    }) {
        Kind::Xlsx
    } else if any(|name| name == "mimetype" || name == "content.xml") {
        Kind::Ods
    } else {
        Kind::Other
    }
}

fn is_page(bytes: &[u8]) -> bool {
    // without the zero bytes of UTF-16
    let head = bytes.iter().take(4096).filter(|byte| **byte != 0);
    let head = String::from_utf8_lossy(&head.copied().collect::<Vec<u8>>()).to_ascii_lowercase();
    let head = head.trim_start_matches(|letter: char| {
        letter.is_whitespace() || "\u{FEFF}\u{FFFD}".contains(letter)
    });
    let tags = [
        "<html",
        "<table",
        "<!doctype html",
        "urn:schemas-microsoft-com:office:spreadsheet",
    ];
    head.starts_with('<') && tags.iter().any(|tag| head.contains(tag))
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
    let mut best = None;
    let mut most = (0, 0);
    for sheet in visible {
        let grid = book.grid(&sheet.name)?;
        let data = data_cells(&grid);
        if data > most {
            (most, best) = (data, Some(grid));
        }
    }
    let hidden = || hidden.iter().map(|sheet| sheet.name.clone()).collect();
    best.ok_or_else(|| GridError::NoVisibleTable { hidden: hidden() })
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

/// An open workbook and what was seen in its bytes.
struct Workbook<'a> {
    sheets: Sheets<Cursor<&'a [u8]>>,
    scan: Scan,
}

impl<'a> Workbook<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, GridError> {
        let kind = kind(bytes);
        let content = Cursor::new(bytes);
        if kind == Kind::Xls {
            let hidden = biff::check(&compound::Compound::open(bytes)?)?;
            let book: Xls<_> = calamine::open_workbook_from_rs(content).map_err(broken)?;
            let seen = hidden.into_iter().map(|hidden| Seen {
                hidden,
                ..Seen::default()
            });
            let names = book
                .sheets_metadata()
                .iter()
                .map(|sheet| sheet.name.clone());
            let scan = Scan {
                sheets: names.zip(seen).collect(),
                uncalculated: false,
            };
            return Ok(Workbook {
                sheets: Sheets::Xls(book),
                scan,
            });
        }
        if compound::is_compound(bytes) && kind == Kind::Xlsx {
            return Err(GridError::Protected);
        }
        if !package::is_package(bytes) || kind == Kind::Other {
            return Err(GridError::Unexpected(kind));
        }
        let scan = scan::scan(&Package::open(bytes)?)?;
        let sheets = match kind {
            Kind::Xlsb => Sheets::Xlsb(
                calamine::open_workbook_from_rs::<Xlsb<_>, _>(content).map_err(broken)?,
            ),
            Kind::Ods => {
                Sheets::Ods(calamine::open_workbook_from_rs::<Ods<_>, _>(content).map_err(broken)?)
            }
            _ => Sheets::Xlsx(
                calamine::open_workbook_from_rs::<Xlsx<_>, _>(content).map_err(broken)?,
            ),
        };
        Ok(Workbook { sheets, scan })
    }

    fn worksheets(&self) -> Vec<Sheet> {
        let all = self.sheets.sheets_metadata().iter();
        all.filter(|sheet| sheet.typ == SheetType::WorkSheet)
            .cloned()
            .collect()
    }

    fn grid(&mut self, name: &str) -> Result<Grid, GridError> {
        let mut grid = GridBuilder::default();
        let uncalculated = self.scan.uncalculated;
        match &mut self.sheets {
            Sheets::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
                while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(broken)? {
                    let none = match &cell.value {
                        DataRef::Empty => true,
                        DataRef::Float(value) => uncalculated && *value == 0.0,
                        _ => false,
                    };
                    if cell.formula.is_some() && none {
                        grid.put(cell.pos.0, cell.pos.1, Cell::NoValue)?;
                    } else {
                        put(&mut grid, cell.pos, cell.value.into())?;
                    }
                }
            }
            Sheets::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
                while let Some(cell) = cells.next_cell().map_err(broken)? {
                    put(
                        &mut grid,
                        cell.get_position(),
                        cell.get_value().clone().into(),
                    )?;
                }
            }
            Sheets::Xls(book) => {
                whole_sheet(book, name, &mut grid)?;
                for block in book.merge_cells_by_sheet_name(name).map_err(broken)? {
                    grid.merge((block.start, block.end));
                }
            }
            Sheets::Ods(book) => whole_sheet(book, name, &mut grid)?,
        }
        let nothing = Seen::default();
        let seen = self.scan.sheets.get(name).unwrap_or(&nothing);
        for &(row, column) in &seen.errors {
            grid.put(row, column, Cell::Error)?;
        }
        for &block in &seen.merged {
            grid.merge(block);
        }
        Ok(grid.finish(Some(name.to_owned()), &seen.hidden))
    }
}

/// A sheet of a format that calamine holds as a whole.
fn whole_sheet<'a, R>(book: &mut R, name: &str, grid: &mut GridBuilder) -> Result<(), GridError>
where
    R: Reader<Cursor<&'a [u8]>>,
    calamine::Error: From<R::Error>,
{
    let formulas = book.worksheet_formula(name).map_err(broken)?;
    let is_formula = |at| {
        formulas
            .get_value(at)
            .is_some_and(|formula| !formula.is_empty())
    };
    let values = book.worksheet_range(name).map_err(broken)?;
    let (top, left) = values.start().unwrap_or_default();
    for (row, column, value) in values.used_cells() {
        let at = (top + row as u32, left + column as u32);
        match value {
            // OpenDocument stores an error as the text that it shows
            Data::String(text)
                if (text.starts_with('#') || text.starts_with("Err:")) && is_formula(at) =>
            {
                grid.put(at.0, at.1, Cell::Error)?;
            }
            value => put(grid, at, value.clone())?,
        }
    }
    let (top, left) = formulas.start().unwrap_or_default();
    for (row, column, _) in formulas.used_cells() {
        let at = (top + row as u32, left + column as u32);
        if values
            .get_value(at)
            .is_none_or(|value| *value == Data::Empty)
        {
            grid.put(at.0, at.1, Cell::NoValue)?;
        }
    }
    Ok(())
}

fn put(grid: &mut GridBuilder, (row, column): (u32, u32), value: Data) -> Result<(), GridError> {
    let cell = match value {
        Data::Empty => Cell::Empty,
        Data::String(text) => Cell::Text(text),
        Data::Int(number) => Cell::Number(number as f64),
        Data::Float(number) => Cell::Number(number),
        Data::Bool(flag) => Cell::Flag(flag),
        Data::Error(_) => Cell::Error,
        Data::DateTime(serial) if serial.is_duration() || (0.0..1.0).contains(&serial.as_f64()) => {
            return grid.put_duration(row, column, serial.as_f64());
        }
        Data::DateTime(serial) => date(serial).map_or(Cell::Number(serial.as_f64()), Cell::Date),
        Data::DateTimeIso(text) => match text.get(..10).and_then(|date| date.parse().ok()) {
            Some(date) => Cell::Date(date),
            None => Cell::Text(text),
        },
        Data::DurationIso(text) => match text.parse::<jiff::SignedDuration>() {
            Ok(length) => return grid.put_duration(row, column, length.as_secs_f64() / 86_400.0),
            Err(_) => Cell::Text(text),
        },
    };
    grid.put(row, column, cell)
}

/// The day of a serial date; none for 29 February 1900, which only Excel knows, and outside the years 1900 to 9999.
fn date(serial: ExcelDateTime) -> Option<Date> {
    let in_range = (1.0..2_958_466.0).contains(&serial.as_f64());
    let (year, month, day, ..) = serial.to_ymd_hms_milli();
    let date = Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    );
    date.ok().filter(|_| in_range)
}

/// calamine's errors without their texts, some of which quote the content of a cell.
fn broken<E>(error: E) -> GridError
where
    calamine::Error: From<E>,
{
    use calamine::{Error, OdsError, XlsError, XlsbError, XlsxError};
    let cause = match Error::from(error) {
        Error::Xlsx(XlsxError::Password)
        | Error::Xlsb(XlsbError::Password)
        | Error::Xls(XlsError::Password)
        | Error::Ods(OdsError::Password) => return GridError::Protected,
        Error::Ods(OdsError::CellLimitExceeded { requested, max }) => {
            return GridError::TooLarge {
                what: "cells",
                found: requested as u64,
                limit: max as u64,
            };
        }
        Error::Xlsx(XlsxError::Zip(error)) => format!("xlsx: {error}"),
        Error::Xlsb(XlsbError::Zip(error)) => format!("xlsb: {error}"),
        Error::Ods(OdsError::Zip(error)) => format!("ods: {error}"),
        Error::Xlsx(_) => "xlsx: XML of the workbook or of a sheet".to_owned(),
        Error::Xlsb(_) => "xlsb: records of the workbook or of a sheet".to_owned(),
        Error::Ods(_) => "ods: XML of the workbook".to_owned(),
        Error::Xls(_) => "xls: records of the workbook or of a sheet".to_owned(),
        _ => "workbook".to_owned(),
    };
    GridError::Broken(cause)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
