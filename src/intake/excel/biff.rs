//! The records of an `.xls` worksheet, walked once before the reader proper: how large the sheet would grow, and which rows are hidden.
//!
//! Layout: [MS-XLS].

use super::super::grid::{GridError, MAX_CELLS, within};
use super::compound::Compound;

/// Looks through all worksheets; the hidden rows of each, in workbook order.
///
/// # Errors
/// `Protected` with encryption, `TooLarge` when the reader would reserve more cells than the limit, `Broken` without a workbook.
pub(super) fn check(file: &Compound<'_>) -> Result<Vec<Vec<u32>>, GridError> {
    let book = match file.stream("Workbook")? {
        Some(book) => book,
        None => file
            .stream("Book")?
            .ok_or_else(|| GridError::Broken("no workbook stream".to_owned()))?,
    };
    let mut starts = Vec::new();
    for record in Records(&book) {
        match record.kind {
            END => break,
            FILE_PASS => return Err(GridError::Protected),
            BOUND_SHEET => starts.extend(record.long(0)),
            _ => {}
        }
    }
    let mut cells = 0;
    starts
        .into_iter()
        .map(|start| sheet(book.get(start as usize..).unwrap_or(&[]), &mut cells))
        .collect()
}

const END: u16 = 0x000A;
const BEGIN: u16 = 0x0809;
const FILE_PASS: u16 = 0x002F;
const BOUND_SHEET: u16 = 0x0085;
const DIMENSIONS: u16 = 0x0200;
const ROW: u16 = 0x0208;
const MUL_RK: u16 = 0x00BD;
/// Formula, LabelSst, RString, Number, Label, BoolErr, RK: all begin with row and column.
const CELLS: [u16; 7] = [0x0006, 0x00FD, 0x00D6, 0x0203, 0x0204, 0x0205, 0x027E];

/// Hidden rows of one sheet; adds the cells of the rectangle around its data to the sum over all sheets.
fn sheet(stream: &[u8], cells: &mut u64) -> Result<Vec<u32>, GridError> {
    let mut hidden = Vec::new();
    let mut area = Area::default();
    let mut depth = 0_u32;
    for record in Records(stream) {
        match record.kind {
            // a chart inside the sheet is a stream within the stream
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            _ if depth > 1 => {}
            DIMENSIONS => declared(&record)?,
            ROW if record.short(12).is_some_and(|flags| flags & 0x20 != 0) => {
                hidden.extend(record.short(0).map(u32::from));
            }
            MUL_RK => {
                area.add(record.short(0), record.short(2));
                area.add(
                    record.short(0),
                    record.short(record.data.len().saturating_sub(2)),
                );
            }
            kind if CELLS.contains(&kind) => area.add(record.short(0), record.short(2)),
            _ => {}
        }
    }
    *cells += area.cells();
    within("cells", *cells, MAX_CELLS)?;
    Ok(hidden)
}

/// The size a sheet declares, for which the reader reserves memory whatever the sheet holds.
fn declared(record: &Record<'_>) -> Result<(), GridError> {
    let narrow = record.data.len() == 10;
    let (top, bottom, columns) = if narrow {
        (
            record.short(0).map(u32::from),
            record.short(2).map(u32::from),
            4,
        )
    } else {
        (record.long(0), record.long(4), 8)
    };
    let (Some(top), Some(bottom), Some(left), Some(right)) = (
        top,
        bottom,
        record.short(columns),
        record.short(columns + 2),
    ) else {
        return Err(GridError::Broken("sheet dimensions".to_owned()));
    };
    if bottom == 0 || right == 0 {
        return Ok(());
    }
    let left = if left > 0xFF || right < left { 0 } else { left };
    let rows = bottom
        .checked_sub(top)
        .ok_or_else(|| GridError::Broken("sheet dimensions".to_owned()))?;
    within(
        "cells",
        u64::from(rows) * u64::from(right - left),
        MAX_CELLS,
    )
}

/// The smallest rectangle around all cells.
#[derive(Default)]
struct Area(Option<[u16; 4]>);

impl Area {
    fn add(&mut self, row: Option<u16>, column: Option<u16>) {
        let (Some(row), Some(column)) = (row, column) else {
            return;
        };
        let [top, bottom, left, right] = self.0.unwrap_or([row, row, column, column]);
        self.0 = Some([
            top.min(row),
            bottom.max(row),
            left.min(column),
            right.max(column),
        ]);
    }

    fn cells(&self) -> u64 {
        self.0.map_or(0, |[top, bottom, left, right]| {
            (u64::from(bottom - top) + 1) * (u64::from(right - left) + 1)
        })
    }
}

struct Record<'a> {
    kind: u16,
    data: &'a [u8],
}

impl Record<'_> {
    fn short(&self, at: usize) -> Option<u16> {
        let two = self.data.get(at..at + 2)?;
        Some(u16::from_le_bytes([two[0], two[1]]))
    }

    fn long(&self, at: usize) -> Option<u32> {
        Some(u32::from(self.short(at)?) | u32::from(self.short(at + 2)?) << 16)
    }
}

/// Records until the first one that is cut short.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let head = Record {
            kind: 0,
            data: self.0.get(..4)?,
        };
        let (kind, len) = (head.short(0)?, usize::from(head.short(2)?));
        let data = self.0.get(4..4 + len)?;
        self.0 = &self.0[4 + len..];
        Some(Record { kind, data })
    }
}
