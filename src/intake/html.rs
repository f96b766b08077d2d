//! A table of a web page: payroll systems save such pages under the name `.xls`. Also the XML of Excel 2003.
//!
//! Reads what browsers read, not only what the standard allows: closing tags may be missing, attributes unquoted.

use super::grid::{Cell, Grid, GridBuilder, GridError};
use markup::{decode, name, next_tag, skip};

mod markup;

pub(super) use markup::{attribute, unescape};

/// A cell cannot span more; browsers stop at the same number.
const LONGEST_SPAN: u32 = 1000;

/// Reads the table with the most filled cells; of equals the first.
///
/// Cells are `Text` (those of Excel 2003 also `Number` and `Date`), without markup, with single spaces and with line breaks only where the page has `<br>`. A cell that
/// spans several is one of [`Grid::merged`]. Tables inside a table are tables of their own.
///
/// # Errors
/// `NoVisibleTable` for a page whose tables are all empty, `TooLarge` beyond the limits of a grid.
pub fn read(bytes: &[u8]) -> Result<Grid, GridError> {
    let page = decode(bytes);
    let mut open: Vec<Table> = Vec::new();
    let mut best: Option<Table> = None;
    let mut rest = &*page;
    while let Some((text, tag, after)) = next_tag(rest) {
        rest = after;
        if let Some(table) = open.last_mut() {
            table.text(text);
        }
        let name = name(tag);
        match &*name {
            "table" => open.push(Table::default()),
            "/table" => best = better(best, open.pop())?,
            "script" | "style" => rest = skip(rest, &name),
            _ => {
                if let Some(table) = open.last_mut() {
                    table.tag(&name, tag)?;
                }
            }
        }
    }
    // a page that is cut off
    if let Some(table) = open.last_mut() {
        table.text(rest);
    }
    while let Some(table) = open.pop() {
        best = better(best, Some(table))?;
    }
    let table = best.filter(|table| table.filled > 0);
    let none = || GridError::NoVisibleTable { hidden: Vec::new() };
    Ok(table.ok_or_else(none)?.grid.finish(None, &[]))
}

fn better(best: Option<Table>, next: Option<Table>) -> Result<Option<Table>, GridError> {
    let Some(mut next) = next else {
        return Ok(best);
    };
    next.close_cell()?;
    Ok(match best {
        Some(best) if best.filled >= next.filled => Some(best),
        _ => Some(next),
    })
}

/// A table on its way into a grid.
#[derive(Default)]
struct Table {
    grid: GridBuilder,
    filled: u64,
    /// Rows begun so far.
    rows: u32,
    column: u32,
    /// For each column, the row below the cell that reaches down into it.
    taken: Vec<u32>,
    /// Text of the open cell.
    cell: Option<String>,
    span: (u32, u32),
    /// What Excel 2003 says the open cell holds.
    kind: String,
}

impl Table {
    fn tag(&mut self, name: &str, tag: &str) -> Result<(), GridError> {
        match name {
            "tr" | "row" => {
                self.close_cell()?;
                // Excel 2003 leaves empty rows out and numbers the next one
                let skipped = attribute(tag, "ss:index").and_then(|index| index.parse().ok());
                self.rows = skipped.unwrap_or(self.rows + 1).max(self.rows + 1);
                self.column = 0;
            }
            "td" | "th" | "cell" => {
                self.close_cell()?;
                self.rows = self.rows.max(1);
                self.open_cell(tag);
            }
            "/td" | "/th" | "/tr" | "/cell" | "/row" => self.close_cell()?,
            "data" => self.kind = attribute(tag, "ss:type").unwrap_or("").to_ascii_lowercase(),
            "br" | "/p" | "/div" => self.raw("\n"),
            _ => {}
        }
        Ok(())
    }

    fn open_cell(&mut self, tag: &str) {
        let number = |name| attribute(tag, name).and_then(|value| value.trim().parse::<u32>().ok());
        if let Some(index) = number("ss:index") {
            self.column = self.column.max(index.saturating_sub(1));
        }
        let reached = |taken: &[u32], column: u32| {
            taken
                .get(column as usize)
                .is_some_and(|row| *row >= self.rows)
        };
        while reached(&self.taken, self.column) {
            self.column += 1;
        }
        // of Excel 2003, which counts the further cells
        let more = |name| number(name).map(|count| count.saturating_add(1));
        let span = |count: Option<u32>| count.unwrap_or(1).clamp(1, LONGEST_SPAN);
        let down = span(number("rowspan").or_else(|| more("ss:mergedown")));
        let right = span(number("colspan").or_else(|| more("ss:mergeacross")));
        self.span = (down, right);
        self.cell = Some(String::new());
    }

    fn close_cell(&mut self) -> Result<(), GridError> {
        let Some(text) = self.cell.take() else {
            return Ok(());
        };
        let ((down, right), row, column) = (self.span, self.rows - 1, self.column);
        let text = tidy(&text);
        self.filled += u64::from(!text.is_empty());
        let typed = match &*std::mem::take(&mut self.kind) {
            "number" => text.parse().ok().map(Cell::Number),
            "datetime" => text
                .get(..10)
                .and_then(|date| date.parse().ok())
                .map(Cell::Date),
            "error" => Some(Cell::Error),
            _ => None,
        };
        self.grid
            .put(row, column, typed.unwrap_or(Cell::Text(text)))?;
        if down * right > 1 {
            self.grid
                .merge(((row, column), (row + down - 1, column + right - 1)));
        }
        self.column = column.saturating_add(right);
        if down > 1 && self.column < 16_384 {
            let end = self.column as usize;
            self.taken.resize(self.taken.len().max(end), 0);
            self.taken[column as usize..end].fill(self.rows + down - 1);
        }
        Ok(())
    }

    /// Text of the page, in which a line break is only a space.
    fn text(&mut self, text: &str) {
        self.raw(&unescape(text).replace(['\n', '\r', '\t'], " "));
    }

    fn raw(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell {
            cell.push_str(text);
        }
    }
}

/// Lines trimmed, single spaces, no empty lines around. A space that must not break stays inside numbers.
fn tidy(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let words: Vec<&str> = line
            .trim()
            .split(' ')
            .filter(|word| !word.is_empty())
            .collect();
        words.join(" ")
    });
    let lines: Vec<String> = lines.collect();
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
