//! The cells of a PC-Axis table.

use std::collections::BTreeMap;

use super::Keywords;
use super::statement::{Broken, Statement};
use crate::study::benchmark::{Dimension, MAX_CELLS, cells};

/// What a cell looks like, for messages.
const CELL: &str = "0-9 \"-\" \".\" \"..\"";

/// Reads the cells. Missing ones (`.` to `.......`) are NaN; a dash is nothing, which is zero.
pub(super) fn read(file: &Keywords, dimensions: &[Dimension]) -> Result<Vec<f64>, Broken> {
    let sizes = || dimensions.iter().map(|dimension| dimension.labels.len());
    let (text, line) = file.data;
    let all =
        cells(sizes()).ok_or_else(|| Broken::expected("DATA", line, format!("<= {MAX_CELLS}")))?;
    let tokens = Tokens { rest: text, line };
    let stub = file.all("STUB").next().map_or(0, |stub| stub.values.len());
    let (stub, heading) = dimensions.split_at(stub.min(dimensions.len()));
    if !file.has("KEYS") {
        return in_order(tokens, all);
    }
    let rows = Rows {
        stub: stub
            .iter()
            .map(|dimension| Key::of(file, dimension))
            .collect(),
        width: heading
            .iter()
            .map(|dimension| dimension.labels.len())
            .product(),
    };
    rows.read(tokens, all)
}

/// All cells, one after the other.
fn in_order(tokens: Tokens, all: usize) -> Result<Vec<f64>, Broken> {
    // A cell takes a digit and a separator: more is never allocated than the file can hold.
    let mut values = Vec::with_capacity(all.min(tokens.rest.len() / 2 + 1));
    let (mut found, mut last) = (0u64, tokens.line);
    for token in tokens {
        let token = token?;
        let value = token.cell()?;
        found += 1;
        if values.len() < all {
            values.push(value);
        }
        last = token.line;
    }
    match found == all as u64 {
        true => Ok(values),
        false => Err(Broken::number("DATA", last, all as u64, found)),
    }
}

/// Rows that begin with the members of the stub; rows of zeros are left out of the file.
struct Rows<'a> {
    stub: Vec<Key<'a>>,
    /// Cells of a row.
    width: usize,
}

/// A variable of the stub.
struct Key<'a> {
    name: &'a str,
    members: usize,
    places: BTreeMap<&'a str, usize>,
    /// Its turn among the `KEYS`, the order in which some programs write it.
    turn: Option<usize>,
}

impl<'a> Key<'a> {
    fn of(file: &Keywords, dimension: &'a Dimension) -> Key<'a> {
        let is_its = |keys: &Statement| keys.subkeys.first() == Some(&dimension.name);
        let turn = file.all("KEYS").position(is_its);
        let by_code = file
            .all("KEYS")
            .any(|keys| is_its(keys) && keys.is("CODES"));
        let labels = || dimension.labels.iter().map(String::as_str).zip(0..);
        let codes = || dimension.codes.iter().map(String::as_str).zip(0..);
        let places = match by_code {
            true => labels().chain(codes()).collect(), // of two, the latter stays
            false => codes().chain(labels()).collect(),
        };
        Key {
            name: &dimension.name,
            members: dimension.labels.len(),
            places,
            turn,
        }
    }
}

impl Rows<'_> {
    fn read(&self, tokens: Tokens, all: usize) -> Result<Vec<f64>, Broken> {
        let mut values = vec![0.0; all];
        let mut tokens = tokens.peekable();
        let mut last = 0;
        while let Some(first) = tokens.peek() {
            last = first.as_ref().map_or(last, |token| token.line);
            let mut key = Vec::with_capacity(self.stub.len());
            for token in tokens.by_ref().take(self.stub.len()) {
                key.push(token?);
            }
            let row = self.row(&key)?;
            let cells = &mut values[row * self.width..][..self.width];
            let mut found = 0;
            for (cell, token) in cells.iter_mut().zip(tokens.by_ref()) {
                let token = token?;
                (*cell, last, found) = (token.cell()?, token.line, found + 1);
            }
            if found < self.width {
                return Err(Broken::number(
                    "DATA",
                    last,
                    self.width as u64,
                    found as u64,
                ));
            }
        }
        Ok(values)
    }

    /// The row of a key: its members in the order of the stub, or of the `KEYS`.
    fn row(&self, key: &[Token]) -> Result<usize, Broken> {
        let row = |by_turn: bool| {
            self.stub
                .iter()
                .enumerate()
                .try_fold(0, |row, (at, variable)| {
                    let at = if by_turn { variable.turn? } else { at };
                    let token = key.get(at).filter(|token| token.quoted)?;
                    Some(row * variable.members + variable.places.get(token.text)?)
                })
        };
        let line = key.first().map_or(0, |token| token.line);
        let names = || {
            self.stub
                .iter()
                .map(|variable| format!("\"{}\"", variable.name))
        };
        let unknown = || Broken::expected("DATA", line, names().collect::<Vec<_>>().join(","));
        row(false).or_else(|| row(true)).ok_or_else(unknown)
    }
}

/// A cell or a key.
struct Token<'a> {
    text: &'a str,
    quoted: bool,
    line: u64,
}

impl Token<'_> {
    fn cell(&self) -> Result<f64, Broken> {
        let text = self.text.trim();
        if text == "-" {
            return Ok(0.0);
        }
        // One to six dots are missing values, seven a sum with a missing part.
        if (1..=7).contains(&text.len()) && text.bytes().all(|byte| byte == b'.') {
            return Ok(f64::NAN);
        }
        let in_number = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
        let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
        number
            .filter(|_| text.bytes().all(in_number))
            .ok_or_else(|| Broken::expected("DATA", self.line, CELL))
    }
}

/// Splits at spaces, tabs, line ends, commas and semicolons, which may all be mixed.
struct Tokens<'a> {
    rest: &'a str,
    line: u64,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Result<Token<'a>, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        let separates = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b';' | 0x1a);
        let bytes = self.rest.as_bytes();
        let start = bytes.iter().position(|byte| !separates(*byte))?;
        self.line += bytes[..start].iter().filter(|byte| **byte == b'\n').count() as u64;
        let line = self.line;
        let quoted = bytes[start] == b'"';
        let token = &self.rest[start + usize::from(quoted)..];
        let mut ends = token.bytes();
        let end = match quoted {
            true => ends.position(|byte| byte == b'"' || byte == b'\n'),
            false => Some(
                ends.position(|byte| separates(byte) || byte == b'"')
                    .unwrap_or(token.len()),
            ),
        };
        let Some(end) = end.filter(|end| !quoted || token.as_bytes()[*end] == b'"') else {
            self.rest = "";
            return Some(Err(Broken::expected("DATA", line, "\"")));
        };
        let (text, rest) = token.split_at(end);
        self.rest = &rest[usize::from(quoted)..];
        Some(Ok(Token { text, quoted, line }))
    }
}
