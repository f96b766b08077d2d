//! The XML of an OpenDocument spreadsheet: hidden rows, merged cells, encryption, and how far repeated cells would unfold.

use std::collections::BTreeMap;
use std::io::BufRead;

use super::super::grid::{GridError, MAX_CELLS, MAX_TEXT, within};
use super::super::html::{attribute, unescape};
use super::scan::Seen;
use super::tags::{Tags, local, number};

/// No sheet is longer or wider.
const MOST: u64 = 1 << 20;

/// `content.xml` of an OpenDocument spreadsheet. Repeated rows and cells are written once and unfolded by the reader.
pub(super) fn content<R: BufRead>(tags: &mut Tags<R>) -> Result<BTreeMap<String, Seen>, GridError> {
    let mut sheets = BTreeMap::new();
    let (mut name, mut seen) = (String::new(), Seen::default());
    let (mut row, mut rows, mut column, mut cells) = (0_u64, 1_u64, 0_u64, 0_u64);
    let (mut last_row, mut last_column, mut all, mut text) = (0, 0, 0_u64, 0_u64);
    let mut open = Vec::new();
    while let Some(tag) = tags.next_tag()? {
        nest(&mut open, tag)?;
        match local(tag) {
            "table" => {
                name = attribute(tag, "table:name")
                    .map(unescape)
                    .unwrap_or_default();
                seen = Seen::default();
                (row, last_row, last_column) = (0, 0, 0);
            }
            "/table" => {
                all = all.saturating_add(u64::saturating_mul(last_row, last_column));
                within("cells", all, MAX_CELLS)?;
                // the empty rows to the end of a sheet may be hidden, too
                seen.hidden.retain(|row| u64::from(*row) < last_row);
                seen.hidden.shrink_to_fit();
                sheets.insert(std::mem::take(&mut name), std::mem::take(&mut seen));
            }
            "table-row" => {
                rows = repeated(tag, "number-rows-repeated");
                (column, cells) = (0, 0);
                if attribute(tag, "visibility").is_some_and(|value| value != "visible") {
                    seen.hidden
                        .extend((row..(row + rows).min(MOST)).map(|row| row as u32));
                }
                if tag.ends_with('/') {
                    row += rows;
                }
            }
            "/table-row" => (row, cells) = (row + rows, 0),
            "table-cell" | "covered-table-cell" => {
                cells = repeated(tag, "number-columns-repeated");
                let down = repeated(tag, "number-rows-spanned");
                let right = repeated(tag, "number-columns-spanned");
                if down * right > 1 {
                    let last = (row + down - 1, column + right - 1);
                    seen.merged
                        .push(((row as u32, column as u32), (last.0 as u32, last.1 as u32)));
                }
                column = (column + cells).min(MOST);
                if attribute(tag, "value-type").is_some() || attribute(tag, "formula").is_some() {
                    last_row = row + rows;
                    last_column = last_column.max(column);
                }
                if tag.ends_with('/') {
                    cells = 0;
                }
            }
            _ => {
                text = text.saturating_add(tags.text.saturating_mul(cells * rows));
                within("bytes of text", text, MAX_TEXT)?;
            }
        }
    }
    if open.is_empty() {
        Ok(sheets)
    } else {
        Err(unclosed())
    }
}

/// How often a row or cell stands in the sheet.
fn repeated(tag: &str, attribute: &str) -> u64 {
    number(tag, attribute).unwrap_or(1).clamp(1, MOST)
}

/// Keeps the names of the open elements. The reader proper would search for ever for the end of a table that has none.
fn nest(open: &mut Vec<String>, tag: &str) -> Result<(), GridError> {
    let name = tag.split(|letter: char| letter.is_whitespace() || letter == '/');
    let mut name = name.skip(usize::from(tag.starts_with('/')));
    let name = name.next().unwrap_or("");
    if tag.starts_with(['!', '?']) || tag.ends_with('/') {
        return Ok(());
    }
    if !tag.starts_with('/') {
        open.push(name.to_owned());
    } else if open.pop().as_deref() != Some(name) {
        return Err(unclosed());
    }
    Ok(())
}

fn unclosed() -> GridError {
    GridError::Broken("ods: element without its end".to_owned())
}

/// The list of parts, which says whether they are encrypted.
pub(super) fn manifest<R: BufRead>(tags: &mut Tags<R>) -> Result<(), GridError> {
    while let Some(tag) = tags.next_tag()? {
        if local(tag) == "encryption-data" {
            return Err(GridError::Protected);
        }
    }
    Ok(())
}
