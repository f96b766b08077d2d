//! Delimited text, read in blocks on all cores: memory grows with rows and wanted columns, not with the text.

use std::io::{self, Read};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::columns::{Block, Columns, Wanted};
use super::rows;
use super::source::Source;
use super::split::{Index, QuoteState, Record, unquoted};
use super::text::Encoding;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

/// Size of a block.
const BLOCK: usize = 1 << 20;
/// The most columns of a table, which is the limit of Excel too.
pub const WIDEST: usize = 1 << 14;
/// The longest record; more means an unclosed quote or not a table.
const LONGEST: usize = 1 << 26;

/// What is known of a text before it is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Its encoding.
    pub encoding: Encoding,
    /// What separates fields.
    pub separator: u8,
    /// Whether lines end in CR alone.
    pub lone_cr: bool,
    /// Records before the data.
    pub skip: usize,
    /// The headings.
    pub headings: Vec<String>,
    /// The column of the person number, where there is one.
    pub id: Option<usize>,
    /// The column of the sex, where there is one.
    pub sex: Option<usize>,
}

/// Reads the wanted columns of a text.
///
/// # Errors
/// When the source cannot be read or a record is longer than 64 MiB.
pub fn read(source: &Source, layout: &Layout, wanted: &[Wanted]) -> Result<Columns, Failure> {
    read_in_blocks(source, layout, wanted, BLOCK)
}

fn read_in_blocks(
    source: &Source,
    layout: &Layout,
    wanted: &[Wanted],
    size: usize,
) -> Result<Columns, Failure> {
    let cannot = |error: io::Error| match error.kind() {
        io::ErrorKind::FileTooLarge => {
            Failure::input(Phrase::fail_too_large(source.name(), "64 MiB"))
        }
        _ => source.cannot_open(&error),
    };
    let reader = layout
        .encoding
        .reader(source.open()?, layout.lone_cr)
        .map_err(cannot)?;
    let blocks = Mutex::new(Blocks {
        reader,
        separator: layout.separator,
        size,
        carry: Vec::new(),
        next: 0,
        finished: false,
    });
    let work = || -> io::Result<Vec<(usize, Block)>> {
        let mut parser = Parser::new(layout, wanted);
        let mut bytes = Vec::new();
        let mut done = Vec::new();
        loop {
            let next = blocks
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .next(&mut bytes)?;
            let Some(number) = next else {
                return Ok(done);
            };
            let skip = if number == 0 { layout.skip } else { 0 };
            done.push((number, parser.parse(&bytes, skip)));
        }
    };
    let mut numbered: Vec<(usize, Block)> = (0..rayon::current_num_threads())
        .into_par_iter()
        .with_max_len(1)
        .map(|_| work())
        .collect::<io::Result<Vec<_>>>()
        .map_err(cannot)?
        .into_iter()
        .flatten()
        .collect();
    numbered.sort_unstable_by_key(|(number, _)| *number);
    let blocks = numbered.into_iter().map(|(_, block)| block).collect();
    Ok(Columns::join(blocks, wanted, 1, layout.encoding))
}

/// Hands out blocks of whole records, in order.
struct Blocks {
    reader: Box<dyn Read + Send>,
    separator: u8,
    size: usize,
    carry: Vec<u8>,
    next: usize,
    finished: bool,
}

impl Blocks {
    /// Fills `block` with whole records and tells its number; `None` at the end.
    fn next(&mut self, block: &mut Vec<u8>) -> io::Result<Option<usize>> {
        block.clear();
        block.append(&mut self.carry);
        let mut size = self.size;
        while !self.finished {
            let missing = size.saturating_sub(block.len());
            block.reserve(missing);
            let read = self
                .reader
                .by_ref()
                .take(missing as u64)
                .read_to_end(block)?;
            self.finished = read < missing;
            if self.finished {
                break;
            }
            if let Some(end) = last_record_end(block, self.separator) {
                self.carry.extend_from_slice(&block[end..]);
                block.truncate(end);
                break;
            }
            if size >= LONGEST {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            size *= 2;
        }
        if block.is_empty() {
            return Ok(None);
        }
        self.next += 1;
        Ok(Some(self.next - 1))
    }
}

/// The end of the last whole record of a block that begins at a record.
pub fn last_record_end(block: &[u8], separator: u8) -> Option<usize> {
    if memchr::memchr(b'"', block).is_none() {
        return memchr::memrchr(b'\n', block).map(|end| end + 1);
    }
    let mut quotes = QuoteState::default();
    let mut last = None;
    for (position, byte) in block.iter().enumerate() {
        if quotes.step(*byte, separator) && *byte == b'\n' {
            last = Some(position + 1);
        }
    }
    last
}

struct Parser<'a> {
    layout: &'a Layout,
    wanted: &'a [Wanted],
    index: Index,
}

impl<'a> Parser<'a> {
    fn new(layout: &'a Layout, wanted: &'a [Wanted]) -> Parser<'a> {
        Parser {
            layout,
            wanted,
            index: Index::default(),
        }
    }

    fn parse(&mut self, bytes: &[u8], skip: usize) -> Block {
        let quoted = memchr::memchr(b'"', bytes).is_some();
        self.index.fill(bytes, self.layout.separator, quoted);
        let mut block = Block::new(self.wanted, bytes.len() / 32);
        let width = self.layout.headings.len();
        let mut line = 0u64;
        let mut counted_to = 0usize;
        for (number, record) in self.index.records(bytes).enumerate() {
            if quoted {
                // Line breaks inside quotes make lines and records differ.
                line +=
                    memchr::memchr_iter(b'\n', &bytes[counted_to..record.start()]).count() as u64;
                counted_to = record.start();
            } else {
                line = number as u64;
            }
            if number < skip {
                continue;
            }
            if record.len() != width || self.looks_empty(&record) {
                self.unusual(&record, &mut block, line);
                continue;
            }
            self.push(&record, &mut block, line, quoted);
        }
        block.line_count = memchr::memchr_iter(b'\n', bytes).count() as u64;
        block
    }

    /// Whether the sex or the person number is blank or repeats its heading: then the row may not be a person.
    #[inline]
    fn looks_empty(&self, record: &Record) -> bool {
        let odd = |column: Option<usize>| {
            column.is_some_and(|column| {
                let field = record.field(column);
                field.is_empty()
                    || field == b"\"\""
                    || field == self.layout.headings[column].as_bytes()
            })
        };
        odd(self.layout.sex) || odd(self.layout.id)
    }

    #[inline]
    fn push(&self, record: &Record, block: &mut Block, line: u64, quoted: bool) {
        for (position, wanted) in self.wanted.iter().enumerate() {
            let field = record.field(wanted.column);
            if quoted {
                block.push_text(position, &unquoted(field), self.layout.encoding, line);
            } else {
                block.push_text(position, field.trim_ascii(), self.layout.encoding, line);
            }
        }
        block.end_row(line);
    }

    #[cold]
    fn unusual(&self, record: &Record, block: &mut Block, line: u64) {
        let cells: Vec<String> = (0..record.len().min(WIDEST)) // a damaged line can have millions
            .map(|column| self.layout.encoding.decode(&unquoted(record.field(column))))
            .collect();
        let texts: Vec<&str> = cells.iter().map(String::as_str).collect();
        let id = self
            .layout
            .id
            .map(|id| texts.get(id).copied().unwrap_or(""));
        let width = self.layout.headings.len();
        match rows::judge(&texts, &self.layout.headings, id, width) {
            Some(why) => block.leave_out(why, line),
            None => {
                let surplus = texts.iter().skip(width).any(|cell| !cell.is_empty());
                if surplus || record.len() < width {
                    block.note_ragged(line);
                }
                self.push(record, block, line, true);
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::super::columns::{Column, Reading};
    use super::*;

    fn layout() -> Layout {
        Layout {
            encoding: Encoding::detect(b""),
            separator: b';',
            lone_cr: false,
            skip: 0,
            headings: vec!["id".into(), "sex".into()],
            id: Some(0),
            sex: Some(1),
        }
    }

    #[test]
    fn a_damaged_line_of_millions_of_cells_is_one_row() {
        let text = format!("1;K\n2;M{}\n3;K\n", ";".repeat(3_000_000));
        let source = Source::memory("file", text.into_bytes());
        let columns = read(&source, &layout(), &[]).unwrap();
        assert_eq!((columns.rows(), columns.ragged.count), (3, 0));
    }

    /// Each row as its line and texts, then where rows were left out or ragged.
    fn rows(text: &str, size: usize) -> (Vec<(u64, Vec<String>)>, String) {
        let source = Source::memory("file", text.into());
        let wanted = [1, 0].map(|column| Wanted {
            column,
            reading: Reading::Labels,
        });
        let columns = read_in_blocks(&source, &layout(), &wanted, size).unwrap();
        let cell = |column: &Column, block: usize, row: usize| match column {
            Column::Labels { codes, labels } => labels[codes[block][row] as usize].clone(),
            Column::Numbers { .. } => String::new(),
        };
        let rows = columns
            .block_rows
            .iter()
            .enumerate()
            .flat_map(|(block, rows)| (0..*rows).map(move |row| (block, row)))
            .map(|(block, row)| {
                let cells = columns.columns.iter();
                let cells = cells.map(|column| cell(column, block, row)).collect();
                (columns.line(block, row), cells)
            })
            .collect();
        (rows, format!("{:?} {:?}", columns.left_out, columns.ragged))
    }

    proptest! {
        #[test]
        fn the_size_of_blocks_changes_nothing(text in "([ab12]{0,3}[;\"\n]|\"[ab;\n]{0,3}\"[;\n]|\r\n|id;sex\n){0,30}", size in 1_usize..40) {
            prop_assert_eq!(rows(&text, size), rows(&text, BLOCK));
        }
    }
}
