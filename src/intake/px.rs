//! PC-Axis tables (`.px`), the format of Statistics Sweden, Statistics Finland and others: PX file format, AXIS-VERSION 2013.
//!
//! A file is a list of `KEYWORD[language]("name")="value","value";` and ends with `DATA=`. What is needed for the cells and
//! for naming them is read, every other keyword is checked for its form and passed over.

use std::borrow::Cow;

use encoding_rs::{Encoding as Charset, WINDOWS_1252};

use super::benchmark::unit;
use super::source::HEAD;
use super::text::Encoding;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::study::benchmark::Benchmark;

mod data;
mod dimensions;
mod statement;

use statement::{Broken, Statement, Statements};

/// Keywords that begin a file in practice; one of them must be near for a text to be taken for a table.
const USUAL: [&str; 9] = [
    "CHARSET",
    "AXIS-VERSION",
    "CODEPAGE",
    "LANGUAGE",
    "SUBJECT-AREA",
    "SUBJECT-CODE",
    "MATRIX",
    "STUB",
    "HEADING",
];
/// Keywords that the specification requires of every table, beside `STUB` or `HEADING`, `VALUES` and `DATA`.
const REQUIRED: [&str; 5] = [
    "CONTENTS",
    "DECIMALS",
    "MATRIX",
    "SUBJECT-AREA",
    "SUBJECT-CODE",
];

/// Whether the head of a file is that of a PC-Axis table: its first words are a keyword and `=`.
///
/// ```
/// use paritet::intake::px::is_px;
/// assert!(is_px(b"CHARSET=\"ANSI\";\r\nAXIS-VERSION=\"2013\";"));
/// assert!(!is_px(b"region,sex,count\nOslo,K,12"));
/// ```
pub fn is_px(head: &[u8]) -> bool {
    let text = decode(head);
    let text = text.trim_start_matches(['\u{feff}', ' ', '\r', '\n', '\t']);
    let word = text.find(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-'));
    let Some((word, rest)) = word.map(|end| text.split_at(end)) else {
        return false;
    };
    let opened = rest.trim_start().starts_with(['=', '(', '[']);
    !word.is_empty()
        && opened
        && USUAL
            .iter()
            .any(|usual| *usual == word || begins_a_line(text, usual))
}

fn begins_a_line(text: &str, keyword: &str) -> bool {
    text.lines().any(|line| {
        line.strip_prefix(keyword)
            .is_some_and(|rest| rest.trim_start().starts_with(['=', '[']))
    })
}

/// Reads a table. `file` is its name, for messages.
///
/// # Errors
/// When the table breaks its format: the message names the line and the keyword.
///
/// ```
/// let table = "CHARSET=\"ANSI\";MATRIX=\"T1\";SUBJECT-CODE=\"B\";SUBJECT-AREA=\"People\";DECIMALS=0;CONTENTS=\"People\";\
///     TITLE=\"People by sex\";UNITS=\"number\";STUB=\"sex\";VALUES(\"sex\")=\"women\",\"men\";DATA=\n7 8;";
/// let people = paritet::intake::px::read("t1.px", table.as_bytes())?;
/// assert_eq!(people.values(), [7.0, 8.0]);
/// assert_eq!(people.table.as_deref(), Some("T1"));
/// # Ok::<(), paritet::model::failure::Failure>(())
/// ```
pub fn read(file: &str, bytes: &[u8]) -> Result<Benchmark, Failure> {
    let text = decode(bytes);
    table(&text).map_err(|broken| broken.failure(file))
}

fn table(text: &str) -> Result<Benchmark, Broken> {
    let file = Keywords::of(text)?;
    for keyword in REQUIRED {
        file.required(keyword)?;
    }
    if !file.has("DESCRIPTION") {
        file.required("TITLE")?;
    }
    let dimensions = dimensions::read(&file)?;
    let values = data::read(&file, &dimensions)?;
    let (contents, units) = dimensions::units(&file, &dimensions)?;
    let line = file.data.1;
    let mut table =
        Benchmark::new(dimensions, values).ok_or_else(|| Broken::expected("DATA", line, "0-9"))?;
    unit::apply(&mut table, contents, &units);
    file.describe(&mut table);
    Ok(table)
}

/// The statements of a file.
struct Keywords<'a> {
    statements: Vec<Statement>,
    /// The text after `DATA=`, with its line.
    data: (&'a str, u64),
}

impl<'a> Keywords<'a> {
    fn of(text: &'a str) -> Result<Keywords<'a>, Broken> {
        let (mut statements, data) = Statements::read(text)?;
        let language = statements
            .iter()
            .find(|statement| statement.keyword == "LANGUAGE")
            .and_then(|statement| statement.values.first())
            .map(|value| value.text.clone());
        for statement in &mut statements {
            if statement.language.is_some() && statement.language == language {
                statement.language = None;
            }
        }
        Ok(Keywords { statements, data })
    }

    /// The statements with this keyword in the main language.
    fn all(&self, keyword: &str) -> impl Iterator<Item = &Statement> {
        self.statements
            .iter()
            .filter(move |statement| statement.keyword == keyword && statement.language.is_none())
    }

    /// The statement about a variable in a language; `None` for the main one.
    fn about(&self, keyword: &str, language: Option<&str>, variable: &str) -> Option<&Statement> {
        self.statements.iter().find(|statement| {
            statement.keyword == keyword
                && statement.language.as_deref() == language
                && statement
                    .subkeys
                    .first()
                    .is_some_and(|name| name == variable)
        })
    }

    fn has(&self, keyword: &str) -> bool {
        self.all(keyword).next().is_some()
    }

    /// The text of a keyword without a name in brackets; `None` for a blank one.
    fn text(&self, keyword: &str) -> Option<String> {
        let found = self
            .all(keyword)
            .find(|statement| statement.subkeys.is_empty());
        let text = found
            .or_else(|| self.all(keyword).next())?
            .values
            .first()?
            .text
            .trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn required(&self, keyword: &str) -> Result<(), Broken> {
        match self.has(keyword) {
            true => Ok(()),
            false => Err(Broken::missing(keyword, self.data.1)),
        }
    }

    /// What is told of a table beside its cells.
    fn describe(&self, table: &mut Benchmark) {
        let described = self
            .text("DESCRIPTIONDEFAULT")
            .is_some_and(|word| word == "YES");
        let (first, second) = if described {
            ("DESCRIPTION", "TITLE")
        } else {
            ("TITLE", "DESCRIPTION")
        };
        table.title = self.text(first).or_else(|| self.text(second));
        table.table = self.text("TABLEID").or_else(|| self.text("MATRIX"));
        table.source = self.text("SOURCE").or_else(|| self.text("DATABASE"));
        table.period = self.text("REFPERIOD");
        table.updated = self
            .text("LAST-UPDATED")
            .or_else(|| self.text("CREATION-DATE"));
        table.additive = self.text("AGGREGALLOWED").is_none_or(|word| word != "NO");
        let notes = self.all("NOTEX").filter(|note| note.subkeys.is_empty());
        table.notes = notes
            .filter_map(|note| Some(note.values.first()?.text.replace('#', " ")))
            .collect();
    }
}

/// The text of a file: UTF-8 and UTF-16 where they are; else what `CODEPAGE` says; else Windows-1252, or MS-DOS where
/// there is no `CHARSET`.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let encoding = Encoding::detect(head);
    if encoding.name().starts_with("UTF-16") {
        let mut text = Vec::new();
        let reader = encoding.reader(Box::new(std::io::Cursor::new(bytes.to_vec())), false);
        // Memory can be read, and what is decoded is UTF-8.
        let _ = reader.and_then(|mut reader| std::io::Read::read_to_end(&mut reader, &mut text));
        return String::from_utf8_lossy(&text).into_owned().into();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    let head = String::from_utf8_lossy(head);
    let codepage = head
        .split_once("CODEPAGE=\"")
        .and_then(|(_, rest)| rest.split_once('"'));
    let named = codepage.and_then(|(label, _)| Charset::for_label(label.trim().as_bytes()));
    let named = named.filter(|charset| charset.is_single_byte());
    // Nordic letters stand below 0xC0 in MS-DOS, and all above it in Windows.
    let dos = named.is_none() && !head.contains("CHARSET") && bytes.iter().all(|byte| *byte < 0xc0);
    match dos {
        true => bytes
            .iter()
            .map(|byte| dos_letter(*byte))
            .collect::<String>()
            .into(),
        false => {
            named
                .unwrap_or(WINDOWS_1252)
                .decode_without_bom_handling(bytes)
                .0
        }
    }
}

/// The letter of a byte in code page 850, as far as letters go.
fn dos_letter(byte: u8) -> char {
    const LETTERS: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑ";
    match byte {
        0..0x80 => char::from(byte),
        _ => LETTERS
            .chars()
            .nth(usize::from(byte - 0x80))
            .unwrap_or('\u{fffd}'),
    }
}

#[cfg(test)]
mod tests;
