//! The cells of an open workbook.

use std::io::Cursor;

use calamine::{
    Data, DataRef, ExcelDateTime, Ods, Reader, Sheet, SheetType, Sheets, Xls, Xlsb, Xlsx,
};
use jiff::civil::Date;

use super::super::grid::{Cell, Grid, GridBuilder, GridError, Kind};
use super::compound::{self, Compound};
use super::package::Package;
use super::scan::{self, Scan, Seen};
use super::{biff, kind};

/// An open workbook and what was seen in its bytes.
pub(super) struct Workbook<'a> {
    sheets: Sheets<Cursor<&'a [u8]>>,
    scan: Scan,
}

impl<'a> Workbook<'a> {
    /// Looks the file through and opens it.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, GridError> {
        match kind(bytes) {
            Kind::Xls => Workbook::open_xls(bytes),
            Kind::Xlsx if compound::is_compound(bytes) => Err(GridError::Protected),
            zipped @ (Kind::Xlsx | Kind::Xlsb | Kind::Ods) => Workbook::open_zipped(bytes, zipped),
            other => Err(GridError::Unexpected(other)),
        }
    }

    fn open_xls(bytes: &'a [u8]) -> Result<Self, GridError> {
        let hidden = biff::check(&Compound::open(bytes)?)?;
        let book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(broken)?;
        let names = book
            .sheets_metadata()
            .iter()
            .map(|sheet| sheet.name.clone());
        let seen = hidden.into_iter().map(|hidden| Seen {
            hidden,
            ..Seen::default()
        });
        let scan = Scan {
            sheets: names.zip(seen).collect(),
            uncalculated: false,
        };
        Ok(Workbook {
            sheets: Sheets::Xls(book),
            scan,
        })
    }

    fn open_zipped(bytes: &'a [u8], kind: Kind) -> Result<Self, GridError> {
        let scan = scan::scan(&Package::open(bytes)?)?;
        let bytes = Cursor::new(bytes);
        let sheets = match kind {
            Kind::Xlsb => Sheets::Xlsb(Xlsb::new(bytes).map_err(broken)?),
            Kind::Ods => Sheets::Ods(Ods::new(bytes).map_err(broken)?),
            _ => Sheets::Xlsx(Xlsx::new(bytes).map_err(broken)?),
        };
        Ok(Workbook { sheets, scan })
    }

    /// The sheets that can hold a table, in the order of the workbook.
    pub(super) fn worksheets(&self) -> Vec<Sheet> {
        let all = self.sheets.sheets_metadata().iter();
        all.filter(|sheet| sheet.typ == SheetType::WorkSheet)
            .cloned()
            .collect()
    }

    /// The cells of one sheet.
    pub(super) fn grid(&mut self, name: &str) -> Result<Grid, GridError> {
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

/// Puts a value of calamine into its cell.
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
pub(super) fn date(serial: ExcelDateTime) -> Option<Date> {
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
