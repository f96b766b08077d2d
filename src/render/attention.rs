//! What a reader should look at first: the groups whose released figures are at or above the line of the law, and
//! comparisons that go against work done by women.

use super::Report;
use super::figures::{Figures, decimals};
use crate::disclosure::released::{Cell, Row, Table};
use crate::model::table::{Role, Value};

/// The gap from which the directive asks for an explanation, Art. 10(1).
pub(super) const LINE: f64 = 0.05;

/// Tables whose rows may need action, and the figure that says so: gaps from [`LINE`] up in either direction, and every
/// row of tables that hold nothing else.
const WATCHED: &[(&str, &str, bool)] = &[
    ("categories", "gap_total", false),
    ("equal_work", "mean_gap", false),
    ("pay_gap", "mean_gap", false),
    ("equal_value", "difference", true),
    ("lower_demands", "difference", true),
];

/// A row that needs somebody's attention.
pub(super) struct Attention<'a> {
    /// The table that it stands in.
    pub(super) table: &'a Table,
    /// The row.
    pub(super) row: &'a Row,
    /// The position of the column of the figure.
    pub(super) column: usize,
}

impl Attention<'_> {
    /// The labels of the row, unescaped: the group, or the two jobs that are compared.
    pub(super) fn subject(&self) -> String {
        let names = self.row.cells().iter().filter_map(|cell| match cell {
            Cell::Shown(Value::Name(name)) => Some(name.as_str()),
            _ => None,
        });
        names.collect::<Vec<_>>().join(" – ")
    }

    /// The figure as text.
    pub(super) fn figure(&self, figures: Figures) -> String {
        let kind = self.table.columns()[self.column].kind;
        let cell = &self.row.cells()[self.column];
        figures.cell(cell, kind, decimals(self.table, self.column))
    }
}

/// The rows that need attention, the widest first within each table; a group that several tables have, from the first.
pub(super) fn attention<'a>(report: &Report<'a>) -> Vec<Attention<'a>> {
    let mut found: Vec<Attention> = Vec::new();
    for (id, column, every) in WATCHED {
        let Some(table) = report.released.table(id) else {
            continue;
        };
        let Some(column) = table.position(column) else {
            continue;
        };
        let size = |row: &Row| row.cells()[column].number().map(f64::abs);
        let asks = |row: &&Row| {
            row.role() == Role::Part && size(row).is_some_and(|size| *every || size >= LINE)
        };
        let mut rows: Vec<&Row> = table.rows().iter().filter(asks).collect();
        rows.sort_by(|a, b| size(b).unwrap_or(0.0).total_cmp(&size(a).unwrap_or(0.0)));
        let rows = rows.into_iter().map(|row| Attention { table, row, column });
        let told: Vec<String> = found.iter().map(Attention::subject).collect();
        found.extend(rows.filter(|row| *every || !told.contains(&row.subject())));
    }
    found
}
