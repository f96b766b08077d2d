//! Tables as named tables of the workbook: headings, filters, numbers as they are.

use rust_xlsxwriter::{Format, Table as Named, TableColumn, TableStyle, XlsxError};

use super::super::figures::Figures;
use super::super::view::View;
use super::formats;
use super::page::{Page, shown};
use super::plan::Names;
use crate::disclosure::released::{Cell, Row, Table};
use crate::model::table::{Kind, Value};

/// The narrowest and the widest column, in characters.
const WIDTHS: (f64, f64) = (8.0, 44.0);
/// The room that a filter takes beside a heading.
const FILTER: usize = 3;

/// A table on a sheet.
pub(super) struct Placed<'a> {
    /// The table.
    pub(super) table: &'a Table,
    /// Its columns, and the order of its rows.
    pub(super) view: View<'a>,
    /// The headings of its columns, each once.
    pub(super) headings: Vec<String>,
    /// The row of the headings; those of the groups follow.
    pub(super) head: u32,
}

impl<'a> Placed<'a> {
    /// A table that is to be placed.
    pub(super) fn new(table: &'a Table, figures: Figures<'a>) -> Placed<'a> {
        let view = View::apart(table, figures);
        let mut names = Names::default();
        let headings = view.columns.iter().map(|column| {
            let heading = shown(&column.heading);
            let heading = if heading.is_empty() { "–" } else { &heading };
            names.unique(heading, " ")
        });
        Placed {
            headings: headings.collect(),
            table,
            view,
            head: 0,
        }
    }

    /// How wide its columns are to be.
    pub(super) fn widths(&self, figures: Figures) -> Vec<f64> {
        let columns = 0..self.headings.len();
        let width = |column: usize| {
            let words = self.headings[column]
                .split(' ')
                .map(|word| word.chars().count());
            let heading = words
                .max()
                .unwrap_or(0)
                .max(self.headings[column].chars().count() / 2);
            let rows = self.view.parts.iter().chain(&self.view.totals);
            let cells = rows.map(|row| self.text(row, column, figures).chars().count() + 1);
            let widest = cells.max().unwrap_or(0).max(heading + FILTER);
            (widest as f64).clamp(WIDTHS.0, WIDTHS.1)
        };
        columns.map(width).collect()
    }

    /// The rows of the named table: those of groups, or of all staff where there are no others.
    pub(super) fn inside(&self) -> &[&'a Row] {
        match self.view.parts.is_empty() {
            true => &self.view.totals,
            false => &self.view.parts,
        }
    }

    /// How many columns at its beginning say what a row is about.
    pub(super) fn labels(&self) -> usize {
        let columns = self.table.columns().iter().enumerate();
        let labels = columns.take_while(|(place, column)| {
            *place == 0 || matches!(column.kind, Kind::Name | Kind::Word)
        });
        labels.count()
    }

    /// Writes the table from the next row of a page on.
    ///
    /// Totals stand below the named table: they keep their place when it is sorted and stay when it is filtered.
    pub(super) fn put(
        &mut self,
        page: &mut Page,
        name: &str,
        figures: Figures,
    ) -> Result<(), XlsxError> {
        self.head = page.row;
        let inside = self.inside();
        let columns = self.headings.iter().map(|heading| {
            TableColumn::new()
                .set_header(heading)
                .set_header_format(formats::head())
        });
        let columns: Vec<TableColumn> = columns.collect();
        let named = Named::new()
            .set_name(name)
            .set_style(TableStyle::None)
            .set_columns(&columns);
        let last = self.head + inside.len().max(1) as u32;
        if let Some(last_column) = columns.len().checked_sub(1) {
            page.sheet
                .add_table(self.head, 0, last, last_column as u16, &named)?;
        }
        page.headings(&self.headings)?;
        for row in inside {
            self.row(page, row, |cell| cell, figures)?;
        }
        page.row = last + 1;
        if !self.view.parts.is_empty() {
            for row in &self.view.totals {
                self.row(page, row, formats::total, figures)?;
            }
        }
        Ok(())
    }

    fn row(
        &self,
        page: &mut Page,
        row: &Row,
        look: fn(Format) -> Format,
        figures: Figures,
    ) -> Result<(), XlsxError> {
        for (column, cell) in row.cells().iter().enumerate() {
            let at = column as u16;
            match cell.number() {
                Some(number) => {
                    let format = look(formats::number(&self.form(row, column, number, figures)));
                    page.number(at, number, &format)?;
                }
                None => {
                    let format = match is_text(cell, self.view.columns[column].kind) {
                        true => formats::text(),
                        false => formats::no_number(),
                    };
                    let text = self.text(row, column, figures);
                    page.text(at, &text, &look(format))?;
                }
            }
        }
        page.row += 1;
        Ok(())
    }

    /// The number format of a cell.
    pub(super) fn form(&self, row: &Row, column: usize, number: f64, figures: Figures) -> String {
        let (kind, decimals) = self.view.written(row, &self.view.columns[column], column);
        formats::form(number, kind, decimals, figures.of(self.table))
    }

    /// A cell as people read it.
    pub(super) fn text(&self, row: &Row, column: usize, figures: Figures) -> String {
        let column = &self.view.columns[column];
        match self.view.gap() == Some(column.id.as_str()) && self.view.lacks_a_sex(row) {
            true => figures.one_sex(),
            false => self.view.text(row, column),
        }
    }
}

/// Whether a cell without a number is one that has words, in a column of them.
fn is_text(cell: &Cell, kind: Kind) -> bool {
    let words = matches!(kind, Kind::Name | Kind::Word | Kind::Flag);
    words || matches!(cell, Cell::Shown(Value::Name(_) | Value::Word(_)))
}

/// Columns that are wide enough for both.
pub(super) fn widest(a: Vec<f64>, b: Vec<f64>) -> Vec<f64> {
    let columns = 0..a.len().max(b.len());
    let width = |widths: &[f64], column: usize| widths.get(column).copied().unwrap_or(0.0);
    columns
        .map(|column| width(&a, column).max(width(&b, column)))
        .collect()
}
