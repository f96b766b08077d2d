//! The sheet to fill in: what is to be explained, and what is to be done, by whom and when.

use rust_xlsxwriter::{
    DataValidation, DataValidationRule, ExcelDateTime, Table as Named, TableColumn, TableStyle,
    XlsxError,
};

use super::super::Report;
use super::super::attention::{Attention, attention};
use super::super::figures::Figures;
use super::formats;
use super::page::Page;
use super::plan::{Plan, table_title};
use super::tables::Placed;
use crate::disclosure::released::Cell;
use crate::model::phrase::{Label, Phrase};

/// How many empty rows there are.
const EMPTY: u32 = 25;
/// How dates are written.
const DATE: &str = "yyyy-mm-dd";
/// The columns to fill in: id, width, number format.
const TO_FILL: [(&str, f64, &str); 8] = [
    ("explanation", 30.0, "@"),
    ("action", 30.0, "@"),
    ("cost", 11.0, "#,##0"),
    ("responsible", 14.0, "@"),
    ("start", 12.0, DATE),
    ("due", 12.0, DATE),
    ("follow_up", 12.0, DATE),
    ("status", 11.0, "@"),
];
/// What an action can be.
const STATES: [&str; 3] = ["open", "late", "done"];
/// The widths of the columns that say what is to be explained.
const BROUGHT: [f64; 4] = [20.0, 32.0, 14.0, 10.0];

/// The sheet.
pub(super) fn page(report: &Report, plan: &Plan, figures: Figures) -> Result<Page, XlsxError> {
    let widths = BROUGHT
        .into_iter()
        .chain(TO_FILL.map(|(_, width, _)| width));
    let mut page = Page::new(&plan.actions, &widths.collect::<Vec<f64>>())?;
    page.title(&plan.actions)?;
    page.line(
        &figures.locale.phrase(&Phrase::fill_in_actions()),
        &formats::verdict(),
    )?;
    page.gap();
    let head = page.row;
    named(&mut page, head, attention_rows(report, plan), figures)?;
    page.freeze(head, 2)?;
    Ok(page)
}

/// The rows that need attention, of the tables that the workbook has.
pub(super) fn attention_rows<'a>(report: &Report<'a>, plan: &Plan) -> Vec<Attention<'a>> {
    let mut rows = attention(report);
    rows.retain(|row| plan.sheet_of(row.table).is_some());
    rows
}

/// The headings of what is brought up.
pub(super) fn headings(figures: Figures) -> [String; 4] {
    ["table", "group", "figure", "value"].map(|id| column(id, figures))
}

/// Writes what the tables bring up, each into the first columns of a row.
pub(super) fn bring(
    page: &mut Page,
    rows: &[Attention],
    figures: Figures,
) -> Result<(), XlsxError> {
    for of_table in rows.chunk_by(|a, b| a.table.id() == b.table.id()) {
        let Some(Attention { table, .. }) = of_table.first() else {
            continue;
        };
        let placed = Placed::new(table, figures);
        let title = table_title(table, figures.locale);
        for brought in of_table {
            let Attention { row, column, .. } = brought;
            page.text(0, &title, &formats::text())?;
            page.text(1, &brought.subject(), &formats::text())?;
            page.text(2, &placed.headings[*column], &formats::text())?;
            if let Some(number) = row.cells().get(*column).and_then(Cell::number) {
                let form = placed.form(row, *column, number, figures);
                page.number(3, number, &formats::number(&form))?;
            }
            page.gap();
        }
    }
    Ok(())
}

/// The named table: rows brought up, then empty ones.
fn named(
    page: &mut Page,
    head: u32,
    rows: Vec<Attention>,
    figures: Figures,
) -> Result<(), XlsxError> {
    let last = head + rows.len() as u32 + EMPTY;
    let to_fill = TO_FILL.iter().map(|(id, ..)| column(id, figures));
    let columns = headings(figures).into_iter().chain(to_fill).map(|heading| {
        TableColumn::new()
            .set_header(heading)
            .set_header_format(formats::head())
    });
    let columns: Vec<TableColumn> = columns.collect();
    let named = Named::new()
        .set_name("actions")
        .set_style(TableStyle::None)
        .set_columns(&columns);
    page.sheet
        .add_table(head, 0, last, columns.len() as u16 - 1, &named)?;
    let headings = headings(figures).into_iter();
    let to_fill = TO_FILL.iter().map(|(id, ..)| column(id, figures));
    page.headings(&headings.chain(to_fill).collect::<Vec<String>>())?;
    bring(page, &rows, figures)?;
    for row in head + 1..=last {
        let brought = if row < page.row { BROUGHT.len() } else { 0 };
        let forms = [("@"); 3].into_iter().chain(["General"]);
        let forms = forms.chain(TO_FILL.map(|(_, _, form)| form));
        for (column, form) in forms.enumerate().skip(brought) {
            page.sheet
                .write_blank(row, column as u16, &formats::blank(form))?;
        }
    }
    page.row = last + 1;
    for (place, (id, ..)) in TO_FILL.iter().enumerate() {
        if let Some(allowed) = allowed(id, figures)? {
            let column = (BROUGHT.len() + place) as u16;
            page.sheet
                .add_data_validation(head + 1, column, last, column, &allowed)?;
        }
    }
    Ok(())
}

/// What may be filled into a column, if not just any text.
fn allowed(id: &str, figures: Figures) -> Result<Option<DataValidation>, XlsxError> {
    let first = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let allowed = DataValidation::new();
    Ok(match id {
        "cost" => Some(allowed.allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0))),
        "start" | "due" | "follow_up" => {
            Some(allowed.allow_date(DataValidationRule::GreaterThanOrEqualTo(first)))
        }
        "status" => Some(allowed.allow_list_strings(&STATES.map(|state| figures.word(state)))?),
        _ => None,
    })
}

fn column(id: &str, figures: Figures) -> String {
    figures.locale.label(&Label::Column(id.to_owned()))
}
