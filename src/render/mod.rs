//! Floor 4: what was released, and a locale, to bytes. One file for each format.
//!
//! Nothing here computes a figure or withholds one; order and layout depend on released values only.

mod attention;
mod bars;
mod charts;
mod csv;
mod escape;
mod figures;
mod gate;
mod html;
mod json;
mod layout;
mod markdown;
mod method;
mod pictures;
mod readings;
mod terminal;
mod text;
mod view;
mod xlsx;

pub use csv::{header, quoted, quoted_cell, write_records};
pub use escape::{embeddable, visible};
pub use gate::{Gate, GateForm, heading as gate_heading, write_gate};

use std::io;
use std::path::Path;

use clap::ValueEnum;
use jiff::civil::DateTime;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::disclosure::released::{Released, Table};
use crate::locale::Locale;
use crate::model::basis::Basis;
use crate::model::finding::Finding;
use crate::model::phrase::Phrase;
use crate::model::provenance::Provenance;

/// Everything that one run has to say.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What a document is called that is more than the answer to one question; it has the method annex in every format.
    pub title: Option<&'a Phrase>,
    /// The tables.
    pub released: &'a Released,
    /// How the figures came about.
    pub provenance: &'a Provenance,
    /// When it was made, for formats that must say so; not the time of the clock.
    pub made: Option<DateTime>,
    /// What is wrong in the input.
    pub findings: &'a [Finding],
    /// What it answers, in the order of its tables.
    pub questions: &'a [Question],
    /// What the law demands of the employer, and when: a heading, then the duties.
    pub duties: &'a [Phrase],
}

/// What one question comes to.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// The section of its settings; it has a title by this.
    pub section: &'static str,
    /// The positions of its tables.
    pub tables: Vec<usize>,
    /// The answer in a sentence or two.
    pub verdict: Vec<Phrase>,
    /// What the figures rest on.
    pub basis: Vec<Basis>,
    /// The conventions that the figures depend on, by name.
    pub conventions: Vec<(&'static str, &'static str)>,
}

impl Report<'_> {
    /// The answers to all questions.
    fn verdict(&self) -> impl Iterator<Item = &Phrase> {
        self.questions.iter().flat_map(|question| &question.verdict)
    }

    /// Each question with those of its tables that are written; none where there is one question only.
    fn several<'t>(&self, tables: &[&'t Table]) -> Option<Vec<(&Question, Vec<&'t Table>)>> {
        let all = self.released.tables();
        let of = |question: &Question, table: &Table| {
            let mut own = question.tables.iter().filter_map(|place| all.get(*place));
            own.any(|own| own.id() == table.id())
        };
        let own = |question| {
            let own = tables.iter().filter(|table| of(question, table));
            own.copied().collect()
        };
        let answers = self
            .questions
            .iter()
            .map(|question| (question, own(question)));
        (self.questions.len() > 1).then(|| answers.collect())
    }

    /// What the figures of all questions rest on, each once.
    fn basis(&self) -> Vec<Basis> {
        let mut all = Vec::new();
        for basis in self.questions.iter().flat_map(|question| &question.basis) {
            if !all.contains(basis) {
                all.push(*basis);
            }
        }
        all
    }
}

/// The form of an output.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A table for the terminal.
    #[default]
    Table,
    /// One table as comma-separated values.
    Csv,
    /// Everything, for programs.
    Json,
    /// Everything, as GitHub-flavoured Markdown.
    Md,
    /// A document for browsers and paper, in one file.
    Html,
    /// A workbook.
    Xlsx,
}

/// The variants of CSV.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum CsvDialect {
    /// Comma, decimal point, UTF-8, line feed.
    #[default]
    Standard,
    /// What Excel opens by double click where the comma is the decimal mark: semicolon, decimal comma, byte order
    /// mark, carriage return and line feed.
    ExcelSv,
}

/// What the terminal can show and the reader wants to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Columns of characters.
    pub width: usize,
    /// Whether colours and bold may be used; they never carry meaning alone.
    pub colour: bool,
    /// Draw with ASCII only; labels keep their letters.
    pub ascii: bool,
    /// For screen readers: no table, one group a line.
    pub plain: bool,
    /// All rows, however many screens they take.
    pub all: bool,
}

impl Look {
    /// The narrowest and the widest terminal that is laid out for.
    const WIDTHS: (usize, usize) = (20, 1000);

    /// The width to lay out for.
    fn room(&self) -> usize {
        self.width.clamp(Look::WIDTHS.0, Look::WIDTHS.1)
    }
}

/// Why a report could not be written.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The output cannot be written to; a closed pipe is among these.
    #[error(transparent)]
    Write(#[from] io::Error),
    /// A template is not there or has a fault.
    #[error("{0}")]
    Template(String),
    /// A workbook cannot hold this.
    #[error("{0}")]
    Workbook(String),
    /// There is no table of this id.
    #[error("no table {wanted}; there is {}", known.join(", "))]
    NoTable {
        /// The id that was asked for.
        wanted: String,
        /// The ids there are.
        known: Vec<&'static str>,
    },
}

/// How a report is written.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    /// Words and numbers; CSV and JSON do not depend on it.
    pub locale: &'a Locale,
    /// For [`Format::Table`].
    pub look: Look,
    /// For [`Format::Csv`].
    pub dialect: CsvDialect,
    /// The table to write, by its id; without it CSV, which can hold only one, has the first.
    pub table: Option<&'a str>,
    /// A folder of templates for [`Format::Html`] that stand in place of the built-in ones.
    pub templates: Option<&'a Path>,
}

/// Writes a report.
///
/// # Errors
///
/// [`RenderError::NoTable`] for an id that does not exist, [`RenderError::Template`] and [`RenderError::Workbook`] where
/// these formats fail, [`RenderError::Write`] where `out` fails.
pub fn write(
    report: &Report,
    format: Format,
    style: &Style,
    out: &mut dyn io::Write,
) -> Result<(), RenderError> {
    let tables = pick(report.released, style.table)?;
    match format {
        Format::Table => terminal::write(report, &tables, style.locale, &style.look, out)?,
        Format::Csv => csv::write(&tables, style.dialect, out)?,
        Format::Json => json::write(report, &tables, out)?,
        Format::Md => markdown::write(report, &tables, style.locale, out)?,
        Format::Html => html::write(report, &tables, style, out)?,
        Format::Xlsx => xlsx::write(report, &tables, style, out)?,
    }
    Ok(())
}

/// Writes how the figures came about, as a table of names and values.
///
/// # Errors
/// Where `out` fails.
pub fn write_method(
    report: &Report,
    dialect: CsvDialect,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let rows = method::rows(report).into_iter();
    let rows = rows.map(|(name, rows)| vec![quoted(name), rows.to_string()]);
    let entries = method::entries(report).into_iter();
    let entries = entries.map(|(name, value)| vec![quoted(name), quoted(&value)]);
    let version = [vec![quoted("paritet"), quoted(env!("CARGO_PKG_VERSION"))]];
    let first = header(["name", "value"].into_iter());
    write_records(
        [first]
            .into_iter()
            .chain(rows)
            .chain(entries)
            .chain(version),
        dialect,
        out,
    )
}

/// The cells of all tables as texts, by table and row: numbers are raw, as CSV has them.
pub fn texts(released: &Released) -> Vec<Vec<Vec<String>>> {
    released.tables().iter().map(csv::texts).collect()
}

/// The tables asked for.
fn pick<'a>(released: &'a Released, wanted: Option<&str>) -> Result<Vec<&'a Table>, RenderError> {
    let all = released.tables();
    let Some(wanted) = wanted else {
        return Ok(all.iter().collect());
    };
    match all.iter().find(|table| table.id() == wanted) {
        Some(table) => Ok(vec![table]),
        None => Err(RenderError::NoTable {
            wanted: escape::line(wanted),
            known: all.iter().map(Table::id).collect(),
        }),
    }
}

#[cfg(test)]
mod tests;
