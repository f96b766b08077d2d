//! Builds a grid from cells in any order, within its limits.

use super::{Cell, Grid, GridError, GridNote, MAX_CELLS, MAX_TEXT, Region};

/// Rows and columns of the largest worksheet that Excel can hold.
const MAX_ROWS: u32 = 1_048_576;
const MAX_COLUMNS: u32 = 16_384;

/// Builds a grid from cells in any order and holds it within its limits.
#[derive(Default)]
pub(in crate::intake) struct GridBuilder {
    rows: Vec<Vec<Cell>>,
    cells: u64,
    text: u64,
    merged: Vec<Region>,
    durations: Vec<(u32, u32)>,
}

impl GridBuilder {
    /// Puts a cell at a row and column counted from 0. An empty one takes no room.
    pub(in crate::intake) fn put(
        &mut self,
        row: u32,
        column: u32,
        cell: Cell,
    ) -> Result<(), GridError> {
        let cell = match cell {
            Cell::Empty => return Ok(()),
            Cell::Text(text) if text.is_empty() => return Ok(()),
            cell => cell,
        };
        within("rows", u64::from(row) + 1, u64::from(MAX_ROWS))?;
        within("columns", u64::from(column) + 1, u64::from(MAX_COLUMNS))?;
        if let Cell::Text(text) = &cell {
            self.text += text.len() as u64;
            within("bytes of text", self.text, MAX_TEXT)?;
        }
        let (row, column) = (row as usize, column as usize);
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let likely = row
            .checked_sub(1)
            .map_or(0, |before| self.rows[before].len());
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            self.cells += (column + 1 - cells.len()) as u64;
            within("cells", self.cells, MAX_CELLS)?;
            if cells.is_empty() {
                cells.reserve_exact(likely.max(column + 1));
            }
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
        Ok(())
    }

    /// Puts a length or time of day, given in days.
    pub(in crate::intake) fn put_duration(
        &mut self,
        row: u32,
        column: u32,
        days: f64,
    ) -> Result<(), GridError> {
        self.durations.push((row, column));
        // whole seconds: 37:30 is stored as 1.5625 days, 0:10 as 0.00694444...
        self.put(
            row,
            column,
            Cell::Number((days * 86_400.0).round() / 3_600.0),
        )
    }

    /// Notes a merged block.
    pub(in crate::intake) fn merge(&mut self, region: Region) {
        self.merged.push(region);
    }

    /// Cuts the empty margins off and counts what is worth a note.
    pub(in crate::intake) fn finish(mut self, sheet: Option<String>, hidden_rows: &[u32]) -> Grid {
        let top = self
            .rows
            .iter()
            .position(|row| !row.is_empty())
            .unwrap_or(0);
        let filled = |row: &Vec<Cell>| row.iter().position(|cell| !cell.is_empty());
        let left = self.rows.iter().filter_map(filled).min().unwrap_or(0);
        let hidden = hidden_rows
            .iter()
            .filter(|&&row| {
                self.rows
                    .get(row as usize)
                    .is_some_and(|row| !row.is_empty())
            })
            .count();
        self.rows.drain(..top);
        for row in &mut self.rows {
            row.drain(..left.min(row.len()));
        }
        let shift = |(row, column): (u32, u32)| {
            let shifted = (
                row.checked_sub(top as u32)?,
                column.checked_sub(left as u32)?,
            );
            Some(shifted)
        };
        let mut grid = Grid {
            first_row: top as u32 + 1,
            first_column: left as u32 + 1,
            sheet,
            merged: self
                .merged
                .into_iter()
                .filter_map(|(first, last)| Some((shift(first)?, shift(last)?)))
                .collect(),
            rows: self.rows,
            notes: Vec::new(),
        };
        if hidden > 0 {
            let count = hidden as u32;
            grid.notes.push(GridNote::HiddenRows { count });
        }
        if let Some((count, first)) = grid.count(&Cell::NoValue) {
            grid.notes
                .push(GridNote::FormulasWithoutValue { count, first });
        }
        if let Some((count, first)) = grid.count(&Cell::Error) {
            grid.notes.push(GridNote::Errors { count, first });
        }
        if let Some((row, column)) = self.durations.first().copied().and_then(shift) {
            let count = self.durations.len() as u32;
            let first = grid.cell_name(row as usize, column as usize);
            grid.notes.push(GridNote::Durations { count, first });
        }
        grid
    }
}

impl Grid {
    fn count(&self, wanted: &Cell) -> Option<(u32, String)> {
        let mut found = self.rows.iter().enumerate().flat_map(|(row, cells)| {
            let here = cells.iter().enumerate().filter(|(_, cell)| *cell == wanted);
            here.map(move |(column, _)| (row, column))
        });
        let (row, column) = found.next()?;
        Some((1 + found.count() as u32, self.cell_name(row, column)))
    }
}

/// Refuses more than the limit.
pub(in crate::intake) fn within(
    what: &'static str,
    found: u64,
    limit: u64,
) -> Result<(), GridError> {
    if found > limit {
        return Err(GridError::TooLarge { what, found, limit });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_far_cells_cannot_fill_the_memory() {
        let mut builder = GridBuilder {
            cells: MAX_CELLS - 20_000,
            ..GridBuilder::default()
        };
        assert!(builder.put(0, 16_383, Cell::Flag(true)).is_ok());
        let refused = builder.put(1, 16_383, Cell::Flag(true));
        assert!(matches!(
            refused,
            Err(GridError::TooLarge { what: "cells", .. })
        ));
        let beyond = GridBuilder::default().put(1_048_576, 0, Cell::Flag(true));
        assert!(matches!(
            beyond,
            Err(GridError::TooLarge { what: "rows", .. })
        ));
    }
}
