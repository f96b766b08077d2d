//! A grid of cells into typed columns.

use super::columns::{Block, Columns, Wanted};
use super::grid::{Cell, Grid};
use super::rows;
use super::text::Encoding;
use crate::model::finding::Code;

/// Rows of a block.
const BLOCK: usize = 1 << 15;

/// Which columns tell whether a row is a person.
#[derive(Clone, Copy, Debug)]
pub struct Watched {
    /// The person number.
    pub id: Option<usize>,
    /// The sex.
    pub sex: Option<usize>,
}

/// Reads the wanted columns of a grid from its first row of data on.
pub fn read(
    grid: &Grid,
    data: usize,
    headings: &[String],
    watched: Watched,
    wanted: &[Wanted],
) -> Columns {
    let encoding = Encoding::detect(b"");
    let first_line = u64::from(grid.first_row) + data as u64;
    let rows = grid.rows.get(data..).unwrap_or_default();
    let blocks = rows
        .chunks(BLOCK)
        .enumerate()
        .map(|(number, rows)| {
            let mut block = Block::new(wanted, rows.len());
            for (line, cells) in rows.iter().enumerate() {
                let at = |column: usize| grid.cell(data + number * BLOCK + line, column);
                let odd = |column: Option<usize>| {
                    column.is_some_and(|column| {
                        let text = at(column).text();
                        text.trim().is_empty() || text.trim() == headings[column]
                    })
                };
                if (odd(watched.id)
                    || odd(watched.sex)
                    || (watched.id.is_none() && watched.sex.is_none()))
                    && let Some(why) = judge(cells, headings, watched)
                {
                    block.leave_out(why, line as u64);
                    continue;
                }
                for (position, wanted) in wanted.iter().enumerate() {
                    push(
                        &mut block,
                        position,
                        at(wanted.column),
                        encoding,
                        line as u64,
                    );
                }
                block.end_row(line as u64);
            }
            block.line_count = rows.len() as u64;
            block
        })
        .collect();
    Columns::join(blocks, wanted, first_line, encoding)
}

fn judge(cells: &[Cell], headings: &[String], watched: Watched) -> Option<rows::NotAPerson> {
    let texts: Vec<_> = cells.iter().map(Cell::text).collect();
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    let id = watched.id.map(|id| texts.get(id).copied().unwrap_or(""));
    rows::judge(&texts, headings, id, headings.len())
}

fn push(block: &mut Block, position: usize, cell: &Cell, encoding: Encoding, line: u64) {
    match cell {
        Cell::Number(number) => block.push_number(position, Some(*number)),
        Cell::Empty => block.push_number(position, None),
        Cell::Error | Cell::NoValue => {
            let code = if *cell == Cell::Error {
                Code::ErrorCell
            } else {
                Code::NoStoredResult
            };
            block.note_problem(position, code, line);
            block.push_number(position, None);
        }
        Cell::Text(_) | Cell::Date(_) | Cell::Flag(_) => {
            block.push_text(position, cell.text().trim().as_bytes(), encoding, line);
        }
    }
}
