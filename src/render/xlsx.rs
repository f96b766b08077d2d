//! Everything as a workbook: an overview, a sheet or more for each question, actions to fill in, the method.
//!
//! Numbers are those of JSON to the last digit, and their formats make them readable; what is withheld is text. No cell is a
//! formula. The same report makes the same bytes.

mod actions;
mod charts;
mod formats;
mod method;
mod overview;
mod page;
mod plan;
mod tables;
#[cfg(test)]
mod tests;

use std::io;

use jiff::civil::DateTime;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::page::Page;
use self::plan::{Plan, Sheet};
use super::figures::Figures;
use super::{RenderError, Report, Style, escape};
use crate::disclosure::released::Table;
use crate::locale::Locale;

/// What the archive ends with; a program that saves the workbook anew leaves it out, so that what people have filled in is
/// theirs.
const MARK: &str = concat!("paritet ", env!("CARGO_PKG_VERSION"));

/// Writes the workbook.
pub(super) fn write(
    report: &Report,
    tables: &[&Table],
    style: &Style,
    out: &mut dyn io::Write,
) -> Result<(), RenderError> {
    let bytes = book(report, tables, Figures::new(style.locale));
    let bytes = bytes.map_err(|error| RenderError::Workbook(error.to_string()))?;
    out.write_all(&marked(bytes))?;
    Ok(())
}

fn book(report: &Report, tables: &[&Table], figures: Figures) -> Result<Vec<u8>, XlsxError> {
    let plan = Plan::new(report, tables, figures.locale);
    let title = title(report, figures.locale);
    let mut book = Workbook::new();
    book.set_properties(&properties(report, &title, figures.locale)?);
    let mut push = |page: Page| -> Result<(), XlsxError> {
        book.push_worksheet(page.finished(&title)?);
        Ok(())
    };
    push(overview::page(report, &plan, &title, figures)?)?;
    for sheet in &plan.sheets {
        push(self::sheet(sheet, figures)?)?;
    }
    push(actions::page(report, &plan, figures)?)?;
    push(method::page(report, &plan, figures)?)?;
    book.save_to_buffer()
}

/// The sheet of a question, or of more of its tables.
fn sheet(sheet: &Sheet, figures: Figures) -> Result<Page, XlsxError> {
    let views = sheet
        .tables
        .iter()
        .map(|(_, table)| tables::Placed::new(table, figures));
    let mut views: Vec<tables::Placed> = views.collect();
    let widths = views.iter().map(|view| view.widths(figures));
    let mut page = Page::new(
        &sheet.name,
        &widths.reduce(tables::widest).unwrap_or_default(),
    )?;
    page.title(&sheet.title)?;
    let verdict = sheet.question.map_or(&[][..], |question| &question.verdict);
    for sentence in verdict {
        page.line(&figures.locale.phrase(sentence), &formats::verdict())?;
    }
    let alone = views.len() == 1;
    for ((name, table), view) in sheet.tables.iter().zip(&mut views) {
        let title = plan::table_title(table, figures.locale);
        page.gap();
        if title != sheet.title {
            page.line(&title, &formats::heading())?;
        }
        view.put(&mut page, name, figures)?;
        if alone {
            page.freeze(view.head, 1)?;
        }
        for note in table.notes() {
            page.note(&figures.locale.phrase(note))?;
        }
    }
    for view in &views {
        charts::put(&mut page, view, figures)?;
    }
    Ok(page)
}

/// What the workbook is called.
fn title(report: &Report, locale: &Locale) -> String {
    let question = report.questions.first();
    let title = match (report.title, question) {
        (Some(title), _) => locale.phrase(title),
        (None, Some(question)) => plan::question_title(question, locale),
        (None, None) => "paritet".to_owned(),
    };
    escape::line(&title)
}

/// Title, program, language and the time when the report was made, which is not that of the clock.
fn properties(report: &Report, title: &str, locale: &Locale) -> Result<DocProperties, XlsxError> {
    let made = report
        .made
        .unwrap_or(DateTime::constant(2000, 1, 1, 0, 0, 0, 0));
    let year = u16::try_from(made.year()).unwrap_or(2000).max(1900);
    let day =
        ExcelDateTime::from_ymd(year, made.month().unsigned_abs(), made.day().unsigned_abs())?;
    let made = day.and_hms(
        u16::from(made.hour().unsigned_abs()),
        made.minute().unsigned_abs(),
        made.second().unsigned_abs(),
    )?;
    Ok(DocProperties::new()
        .set_title(page::cut(title, 255))
        .set_author(MARK)
        .set_custom_property("Language", locale.language().id())
        .set_creation_datetime(&made))
}

/// The archive with [`MARK`] as its comment. It ends with the length of the comment, which is nought.
fn marked(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.ends_with(&[0, 0]) {
        bytes.truncate(bytes.len() - 2);
        bytes.extend((MARK.len() as u16).to_le_bytes());
        bytes.extend(MARK.as_bytes());
    }
    bytes
}
