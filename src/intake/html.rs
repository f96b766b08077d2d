//! A table of a web page: payroll systems save such pages under the name `.xls`. Also the XML of Excel 2003.
//!
//! Reads what browsers read, not only what the standard allows: closing tags may be missing, attributes unquoted.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::grid::{Cell, Grid, GridBuilder, GridError};

/// A cell cannot span more; browsers stop at the same number.
const LONGEST_SPAN: u32 = 1000;
/// A quote that is still open after so many bytes was never meant as one.
const LONGEST_TAG: usize = 1 << 16;

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

/// The text before the next tag, the tag without `<` and `>`, and what follows. Comments are passed over.
fn next_tag(page: &str) -> Option<(&str, &str, &str)> {
    let start = page.find('<')?;
    let (text, after) = (&page[..start], &page[start + 1..]);
    if let Some(comment) = after.strip_prefix("!--") {
        let end = comment.find("-->").map_or(comment.len(), |end| end + 3);
        return Some((text, "!--", &comment[end..]));
    }
    // a lone `<` is text
    if !after.starts_with(|letter: char| letter.is_ascii_alphabetic() || "/!?".contains(letter)) {
        return Some((&page[..=start], "", after));
    }
    let mut quote = None;
    let end = after
        .bytes()
        .take(LONGEST_TAG)
        .position(|byte| match (quote, byte) {
            (None, b'>') => true,
            (None, b'"' | b'\'') => {
                quote = Some(byte);
                false
            }
            (Some(open), byte) => {
                if open == byte {
                    quote = None;
                }
                false
            }
            _ => false,
        });
    // an unclosed quote must not swallow the page
    let end = end.or_else(|| after.find('>'))?;
    Some((text, &after[..end], &after[end + 1..]))
}

/// Lower-case name of a tag, without a prefix such as `ss:`, with `/` before that of a closing tag.
fn name(tag: &str) -> String {
    let name = tag
        .split(|letter: char| letter.is_whitespace())
        .next()
        .unwrap_or("");
    let name = name.trim_end_matches('/').to_ascii_lowercase();
    match name.split_once(':') {
        Some((prefix, name)) if prefix.starts_with('/') => format!("/{name}"),
        Some((_, name)) => name.to_owned(),
        None => name,
    }
}

fn skip<'a>(page: &'a str, name: &str) -> &'a str {
    let end = format!("</{name}");
    let found = page
        .as_bytes()
        .windows(end.len())
        .position(|part| part.eq_ignore_ascii_case(end.as_bytes()));
    found.map_or("", |at| &page[at..])
}

/// The value of an attribute of a tag, as written. A name with a prefix must match whole, one without matches any prefix; case
/// does not matter.
pub(super) fn attribute<'a>(tag: &'a str, wanted: &str) -> Option<&'a str> {
    let (_, mut rest) = tag.split_once(|letter: char| letter.is_whitespace())?;
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        let end = rest.find(|letter: char| letter.is_whitespace() || letter == '=')?;
        let (name, after) = rest.split_at(end);
        let Some(value) = after.trim_start().strip_prefix('=') else {
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split_once(quote)?,
            _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        rest = after;
        let local = name.split_once(':').map_or(name, |(_, local)| local);
        if name.eq_ignore_ascii_case(wanted) || local.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
    }
}

/// Character references of payroll exports: those of XML, spaces, dashes and the letters of the Nordic countries and Germany.
const NAMED: [(&str, char); 32] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{A0}'),
    ("thinsp", '\u{2009}'),
    ("shy", '\u{AD}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("minus", '\u{2212}'),
    ("euro", '€'),
    ("pound", '£'),
    ("sect", '§'),
    ("middot", '·'),
    ("deg", '°'),
    ("aring", 'å'),
    ("Aring", 'Å'),
    ("auml", 'ä'),
    ("Auml", 'Ä'),
    ("ouml", 'ö'),
    ("Ouml", 'Ö'),
    ("aelig", 'æ'),
    ("AElig", 'Æ'),
    ("oslash", 'ø'),
    ("Oslash", 'Ø'),
    ("uuml", 'ü'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("eacute", 'é'),
    ("Eacute", 'É'),
    ("rsquo", '’'),
];

/// Text with its character references replaced; unknown ones stay as they are.
pub(super) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let reference = after
            .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '#')
            .next();
        let reference = reference.unwrap_or("");
        match letter(reference) {
            Some(letter) => {
                plain.push(letter);
                let after = &after[reference.len()..];
                rest = after.strip_prefix(';').unwrap_or(after);
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn letter(reference: &str) -> Option<char> {
    if let Some(number) = reference.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    let known = NAMED.iter().find(|(name, _)| *name == reference)?;
    Some(known.1)
}

/// The page as text: by its byte-order mark, else by the encoding it names, else UTF-8 where it is valid, else Windows-1252.
fn decode(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    let guess = || match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        Err(_) => WINDOWS_1252,
    };
    // a page that could be read so far as to name UTF-16 is not in UTF-16, and one that names UTF-8 may be mistaken
    let named =
        charset(bytes).filter(|encoding| encoding.is_ascii_compatible() && *encoding != UTF_8);
    named.unwrap_or_else(guess).decode(bytes).0
}

fn charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let after = ["charset=", "encoding="]
        .iter()
        .find_map(|key| Some(head.split_once(key)?.1))?;
    let label = after.trim_start_matches(['"', '\'', ' ']);
    let label = label
        .split(|letter: char| "\"' />;?".contains(letter))
        .next()?;
    Encoding::for_label(label.as_bytes())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
