//! Typed columns, built block by block and joined in the order of the file.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::labels::{BLANK, Dictionary};
use super::number::{self, DecimalMark, Evidence};
use super::rows::NotAPerson;
use super::text::Encoding;
use crate::model::finding::{Code, Finding};

/// How the cells of a column are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// As words; whatever has few distinct values is understood once per value, later.
    Labels,
    /// As numbers with this decimal mark, until the whole column says otherwise.
    Numbers(DecimalMark),
}

/// A column to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its position in the file.
    pub column: usize,
    /// How it is read.
    pub reading: Reading,
}

/// Where something unreadable stands, counted; at most [`Finding::LINES`] lines are kept.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// How often.
    pub count: u64,
    /// The first lines.
    pub lines: Vec<u64>,
}

impl Places {
    fn add(&mut self, line: u64) {
        self.count += 1;
        if self.lines.len() < Finding::LINES {
            self.lines.push(line);
        }
    }

    fn append(&mut self, later: &Places, offset: u64) {
        self.count += later.count;
        let room = Finding::LINES - self.lines.len();
        self.lines
            .extend(later.lines.iter().take(room).map(|line| line + offset));
    }
}

/// A run of consecutive rows.
pub struct Block {
    columns: Vec<BlockColumn>,
    rows: usize,
    /// For each row its line within the block, where that is not simply its number.
    lines: Option<Vec<u32>>,
    /// Lines of the file that the block takes.
    pub line_count: u64,
    problems: BTreeMap<(usize, Code), Places>,
    left_out: BTreeMap<NotAPerson, Places>,
    ragged: Places,
    /// Whether a label was met that is not in the encoding of the file.
    misencoded: bool,
}

enum BlockColumn {
    Labels {
        codes: Vec<u32>,
        dictionary: Dictionary,
    },
    Numbers {
        values: Vec<f64>,
        mark: DecimalMark,
        evidence: Evidence,
    },
}

impl Block {
    /// An empty block for these columns.
    pub fn new(wanted: &[Wanted], capacity: usize) -> Block {
        let columns = wanted
            .iter()
            .map(|wanted| match wanted.reading {
                Reading::Labels => BlockColumn::Labels {
                    codes: Vec::with_capacity(capacity),
                    dictionary: Dictionary::default(),
                },
                Reading::Numbers(mark) => BlockColumn::Numbers {
                    values: Vec::with_capacity(capacity),
                    mark,
                    evidence: Evidence::NONE,
                },
            })
            .collect();
        Block {
            columns,
            rows: 0,
            lines: None,
            line_count: 0,
            problems: BTreeMap::new(),
            left_out: BTreeMap::new(),
            ragged: Places::default(),
            misencoded: false,
        }
    }

    /// Ends a row that stands at this line of the block.
    #[inline]
    pub fn end_row(&mut self, line: u64) {
        if line != self.rows as u64 && self.lines.is_none() {
            self.lines = Some((0..self.rows as u32).collect());
        }
        if let Some(lines) = &mut self.lines {
            lines.push(line as u32);
        }
        self.rows += 1;
    }

    /// Lists a row that is not a person.
    pub fn leave_out(&mut self, why: NotAPerson, line: u64) {
        self.left_out.entry(why).or_default().add(line);
    }

    /// Notes a row with another number of cells than the header.
    pub fn note_ragged(&mut self, line: u64) {
        self.ragged.add(line);
    }

    /// Notes a cell that cannot be read.
    pub fn note_problem(&mut self, wanted: usize, code: Code, line: u64) {
        self.problems.entry((wanted, code)).or_default().add(line);
    }

    /// Adds the cell of a text, without quotes and outer spaces; `true` if it is a blank label.
    #[inline]
    pub fn push_text(&mut self, wanted: usize, cell: &[u8], encoding: Encoding, line: u64) -> bool {
        match &mut self.columns[wanted] {
            BlockColumn::Labels { codes, dictionary } => {
                let before = dictionary.labels().len();
                let code = dictionary.code(cell);
                if code as usize == before {
                    self.misencoded |= !encoding.fits(cell);
                }
                codes.push(code);
                code == BLANK
            }
            BlockColumn::Numbers {
                values,
                mark,
                evidence,
            } => {
                if let Some(plain) = number::plain(cell, *mark) {
                    evidence.count(plain, *mark);
                    values.push(plain.value);
                    return false;
                }
                let text = encoding.decode(cell);
                evidence.observe(&text);
                match number::read(&text, *mark) {
                    Ok(reading) => values.push(reading.map_or(f64::NAN, |reading| reading.value)),
                    Err(problem) => {
                        values.push(f64::NAN);
                        self.note_problem(wanted, code_of(problem), line);
                    }
                }
                false
            }
        }
    }

    /// Adds a number that is one already, from a workbook; `None` is a missing one.
    pub fn push_number(&mut self, wanted: usize, number: Option<f64>) {
        match &mut self.columns[wanted] {
            BlockColumn::Numbers { values, .. } => values.push(number.unwrap_or(f64::NAN)),
            BlockColumn::Labels { codes, dictionary } => {
                codes.push(number.map_or(BLANK, |number| {
                    dictionary.code(number.to_string().as_bytes())
                }));
            }
        }
    }
}

/// A column of the whole file, in the blocks it was read in.
pub enum Column {
    /// Codes into the labels; code 0 is blank.
    Labels {
        /// The code of each row.
        codes: Vec<Vec<u32>>,
        /// The text of each code.
        labels: Vec<String>,
    },
    /// Numbers; NaN where there is none.
    Numbers {
        /// The number of each row.
        values: Vec<Vec<f64>>,
        /// What the cells say about the decimal mark.
        evidence: Evidence,
        /// The mark they were read with.
        mark: DecimalMark,
    },
}

/// Everything read from a file.
pub struct Columns {
    /// The wanted columns, in the order they were asked for.
    pub columns: Vec<Column>,
    /// Rows in each block.
    pub block_rows: Vec<usize>,
    lines: Vec<(u64, Option<Vec<u32>>)>,
    /// Unreadable cells by wanted column and code.
    pub problems: BTreeMap<(usize, Code), Places>,
    /// Rows that are not people.
    pub left_out: BTreeMap<NotAPerson, Places>,
    /// Rows of another width than the header.
    pub ragged: Places,
    /// Whether a label is not in the encoding of the file.
    pub misencoded: bool,
}

impl Columns {
    /// Joins blocks in their order; `first_line` is the line on which the first one begins.
    pub fn join(
        mut blocks: Vec<Block>,
        wanted: &[Wanted],
        first_line: u64,
        encoding: Encoding,
    ) -> Columns {
        let mut joined = Columns {
            columns: Vec::with_capacity(wanted.len()),
            block_rows: blocks.iter().map(|block| block.rows).collect(),
            lines: Vec::with_capacity(blocks.len()),
            problems: BTreeMap::new(),
            left_out: BTreeMap::new(),
            ragged: Places::default(),
            misencoded: blocks.iter().any(|block| block.misencoded),
        };
        let mut line = first_line;
        for block in &mut blocks {
            for (key, places) in &block.problems {
                joined
                    .problems
                    .entry(*key)
                    .or_default()
                    .append(places, line);
            }
            for (why, places) in &block.left_out {
                joined
                    .left_out
                    .entry(*why)
                    .or_default()
                    .append(places, line);
            }
            joined.ragged.append(&block.ragged, line);
            joined.lines.push((line, block.lines.take()));
            line += block.line_count;
        }
        let mut by_block: Vec<std::vec::IntoIter<BlockColumn>> = blocks
            .into_iter()
            .map(|block| block.columns.into_iter())
            .collect();
        for wanted in wanted {
            let parts: Vec<BlockColumn> = by_block.iter_mut().filter_map(Iterator::next).collect();
            joined
                .columns
                .push(join_column(parts, wanted.reading, encoding));
        }
        joined
    }

    /// Number of rows.
    pub fn rows(&self) -> u64 {
        self.block_rows.iter().map(|rows| *rows as u64).sum()
    }

    /// The line of each row of a block.
    pub fn line(&self, block: usize, row: usize) -> u64 {
        let (first, lines) = &self.lines[block];
        first
            + lines
                .as_ref()
                .map_or(row as u64, |lines| u64::from(lines[row]))
    }

    /// Where the rows stand whose code satisfies a condition.
    pub fn places(&self, codes: &[Vec<u32>], is_meant: impl Fn(u32) -> bool + Sync) -> Places {
        self.places_among(codes, |code| is_meant(*code))
    }

    /// Where the rows stand whose number satisfies a condition.
    pub fn places_of(&self, values: &[Vec<f64>], is_meant: impl Fn(f64) -> bool + Sync) -> Places {
        self.places_among(values, |value| is_meant(*value))
    }

    /// Where the rows stand for which a condition holds, of anything that has one value for each row.
    pub fn places_among<T: Sync>(
        &self,
        blocks: &[Vec<T>],
        is_meant: impl Fn(&T) -> bool + Sync,
    ) -> Places {
        let rows: Vec<Vec<usize>> = blocks
            .par_iter()
            .map(|block| {
                let meant = block.iter().enumerate().filter(|(_, cell)| is_meant(cell));
                meant.map(|(row, _)| row).collect()
            })
            .collect();
        let mut places = Places::default();
        for (block, rows) in rows.iter().enumerate() {
            rows.iter()
                .for_each(|row| places.add(self.line(block, *row)));
        }
        places
    }
}

/// The finding of a cell that is no number.
fn code_of(problem: number::Problem) -> Code {
    match problem {
        number::Problem::TwoDecimalMarks => Code::TwoDecimalMarks,
        number::Problem::BadGrouping => Code::BadGrouping,
        number::Problem::ErrorCell => Code::ErrorCell,
        number::Problem::NotANumber | number::Problem::TooLarge => Code::NotANumber,
    }
}

fn join_column(parts: Vec<BlockColumn>, reading: Reading, encoding: Encoding) -> Column {
    let mut dictionary = Dictionary::default();
    let mut all_codes = Vec::with_capacity(parts.len());
    let mut translations = Vec::with_capacity(parts.len());
    let mut all_values = Vec::with_capacity(parts.len());
    let mut all_evidence = Evidence::NONE;
    for part in parts {
        match part {
            BlockColumn::Labels {
                codes,
                dictionary: local,
            } => {
                let translation: Vec<u32> = local
                    .labels()
                    .iter()
                    .map(|label| dictionary.code(label))
                    .collect();
                translations.push(translation);
                all_codes.push(codes);
            }
            BlockColumn::Numbers {
                values, evidence, ..
            } => {
                all_evidence.merge(&evidence);
                all_values.push(values);
            }
        }
    }
    match reading {
        Reading::Numbers(mark) => Column::Numbers {
            values: all_values,
            evidence: all_evidence,
            mark,
        },
        Reading::Labels => {
            all_codes
                .par_iter_mut()
                .zip(&translations)
                .for_each(|(codes, translation)| {
                    for code in codes {
                        *code = translation[*code as usize];
                    }
                });
            Column::Labels {
                codes: all_codes,
                labels: dictionary
                    .labels()
                    .iter()
                    .map(|label| encoding.decode(label))
                    .collect(),
            }
        }
    }
}
