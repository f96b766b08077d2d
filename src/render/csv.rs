//! One table as comma-separated values (RFC 4180), for other programs and for spreadsheets.
//!
//! Headings are ids and numbers are raw; an empty cell has no figure, `..` has one that is withheld, `<3` is a count
//! from one to two. Text is always quoted and never a formula.

use std::io;

use ::csv::{QuoteStyle, Terminator, WriterBuilder};

use super::{CsvDialect, escape};
use crate::disclosure::released::{Cell, Row, Table, WITHHELD};
use crate::model::table::Value;

/// Makes Excel read UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Writes the first of the tables; nothing where there is none.
pub(super) fn write(
    tables: &[&Table],
    dialect: CsvDialect,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let Some(table) = tables.first() else {
        return Ok(());
    };
    let headings = header(table.columns().iter().map(|column| column.id.as_str()));
    let records = [headings].into_iter().chain(fields(table, dialect));
    write_records(records, dialect, out)
}

/// The fields of a table as they are written, row by row.
fn fields(table: &Table, dialect: CsvDialect) -> impl Iterator<Item = Vec<String>> {
    let row = move |row: &Row| {
        let cells = row.cells().iter();
        cells.map(|cell| field(cell, dialect)).collect()
    };
    table.rows().iter().map(row)
}

/// The cells of a table as texts with raw numbers, as they stand in CSV but for quotation marks.
pub(super) fn texts(table: &Table) -> Vec<Vec<String>> {
    let text = |field: String| {
        let bare = field
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        bare.map_or(field.clone(), |bare| bare.replace("\"\"", "\""))
    };
    let rows = fields(table, CsvDialect::Standard);
    rows.map(|row| row.into_iter().map(text).collect())
        .collect()
}

/// Writes records whose fields are written out as they are to stand: see [`quoted`] and [`quoted_cell`].
///
/// # Errors
/// When they cannot be written.
pub fn write_records(
    records: impl Iterator<Item = Vec<String>>,
    dialect: CsvDialect,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let (delimiter, terminator) = match dialect {
        CsvDialect::Standard => (b',', Terminator::Any(b'\n')),
        CsvDialect::ExcelSv => (b';', Terminator::CRLF),
    };
    if dialect == CsvDialect::ExcelSv {
        out.write_all(BYTE_ORDER_MARK.as_bytes())?;
    }
    // Quoted by us and not by the writer, which would take the text "007" for a number.
    let mut lines = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(terminator)
        .quote_style(QuoteStyle::Never)
        .from_writer(Vec::new());
    for record in records {
        lines.write_record(record)?;
    }
    // Written here and not by the writer, which would hide that a pipe is closed.
    let lines = lines
        .into_inner()
        .map_err(|error| io::Error::other(error.to_string()))?;
    out.write_all(&lines)
}

/// The headings of a table. The first is in quotation marks though an id needs none: so a file of this program is known
/// again and may be replaced.
pub fn header<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    ids.enumerate()
        .map(|(place, id)| if place == 0 { quoted(id) } else { heading(id) })
        .collect()
}

/// An id as it is; the heading of the input, which crossed groups can have, as text.
fn heading(id: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if !id.is_empty() && id.bytes().all(plain) {
        id.to_owned()
    } else {
        quoted(id)
    }
}

fn field(cell: &Cell, dialect: CsvDialect) -> String {
    match cell {
        Cell::Withheld => quoted(WITHHELD),
        Cell::Below(limit) => quoted(&format!("<{limit}")),
        Cell::Shown(Value::Undefined) => String::new(),
        Cell::Shown(Value::Name(name)) => quoted(name),
        Cell::Shown(Value::Word(id)) => quoted(id),
        Cell::Shown(Value::Flag(flag)) => flag.to_string(),
        Cell::Shown(Value::Count(count)) => count.to_string(),
        Cell::Shown(Value::Number(number)) => self::number(*number, dialect),
    }
}

/// A text as a field: in quotation marks, and no formula for the spreadsheet that opens it (CWE-1236).
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", escape::formula(text).replace('"', "\"\""))
}

/// The cell of a file as a field: a number stands as it is written there, with its sign; all else is [`quoted`].
pub fn quoted_cell(cell: &str) -> String {
    let digits = cell.trim_start_matches(['-', '+', '\u{2212}']);
    let is_number = cell.len() <= digits.len() + '\u{2212}'.len_utf8()
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| {
            c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '%')
        });
    if is_number {
        format!("\"{cell}\"")
    } else {
        quoted(cell)
    }
}

/// The shortest digits that read back as the same number; empty where it is not finite.
fn number(number: f64, dialect: CsvDialect) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let plain = number == 0.0 || (1e-5..1e16).contains(&number.abs());
    let digits = if plain {
        (number + 0.0).to_string()
    } else {
        format!("{number:e}")
    };
    match dialect {
        CsvDialect::Standard => digits,
        CsvDialect::ExcelSv => digits.replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_back_and_follow_the_dialect() {
        for x in [
            0.054,
            -3.2,
            35_100.0,
            1e-300,
            1.0 / 3.0,
            1e22,
            f64::MIN_POSITIVE,
        ] {
            assert_eq!(number(x, CsvDialect::Standard).parse::<f64>(), Ok(x));
        }
        assert_eq!(number(-0.054, CsvDialect::ExcelSv), "-0,054");
        assert_eq!(number(-0.0, CsvDialect::Standard), "0");
        assert_eq!(number(f64::NAN, CsvDialect::Standard), "");
    }

    #[test]
    fn text_is_quoted_and_numbers_in_it_stay_text() {
        assert_eq!(quoted("007"), "\"007\"");
        assert_eq!(quoted("a \"b\""), "\"a \"\"b\"\"\"");
        assert_eq!(quoted("-5"), "\"'-5\"");
        assert_eq!(quoted_cell("-5"), "\"-5\"");
        assert_eq!(quoted_cell("+31\u{a0}450,00 %"), "\"+31\u{a0}450,00 %\"");
        for hostile in ["=5", "-5+cmd|' /C calc'!A0", "--5+1", "-", "@5", "+A1"] {
            assert!(quoted_cell(hostile).starts_with("\"'"), "{hostile}");
        }
        assert_eq!(heading("mean_gap"), "mean_gap");
        assert_eq!(heading("=Enhet"), "\"'=Enhet\"");
    }
}
