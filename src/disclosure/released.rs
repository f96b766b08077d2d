//! What may leave the program: it can be read and serialised, not built, elsewhere.

use std::ops::Range;

use super::draft::Draft;
use super::policy::Policy;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Role, Value};

/// What stands for a figure that is withheld, as in official statistics.
pub const WITHHELD: &str = "..";

/// A cell of a released table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A figure that may be seen, or [`Value::Undefined`] where there is none.
    Shown(Value),
    /// A count between one and the number given, not shown exactly.
    Below(u64),
    /// A figure that exists and is not shown. The reason is not told: it is information too.
    Withheld,
}

impl Cell {
    /// The number in the cell, counts included, where there is one and it is shown; gaps and shares are fractions.
    pub fn number(&self) -> Option<f64> {
        match self {
            Cell::Shown(Value::Number(number)) => Some(*number),
            Cell::Shown(Value::Count(count)) => Some(*count as f64),
            _ => None,
        }
    }
}

/// A row of a released table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub(super) role: Role,
    pub(super) cohort: Cohort,
    pub(super) cells: Vec<Cell>,
}

impl Row {
    /// Part or total.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The cells, one for each column.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Whether the row is about one sex only, so that nothing can be compared. Headcounts are not secret.
    pub fn one_sex(&self) -> bool {
        (self.cohort.women == 0) != (self.cohort.men == 0)
    }
}

/// A released table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub(super) id: &'static str,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    pub(super) notes: Vec<Phrase>,
    pub(super) p_classes: bool,
}

impl Table {
    /// The id scripts depend on.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The rows, in the order of their labels; totals last.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Whether its p-values are upper ends of classes.
    pub fn has_p_classes(&self) -> bool {
        self.p_classes
    }

    /// What stands under the table.
    pub fn notes(&self) -> &[Phrase] {
        &self.notes
    }

    /// The position of a column.
    pub fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.id == column)
    }

    /// A cell of one of this table's rows by the id of its column; `None` where there is no such column.
    pub fn cell(&self, row: &Row, column: &str) -> Option<Cell> {
        self.position(column).map(|index| row.cells[index].clone())
    }

    /// The row of all staff; `None` in a table without a total.
    pub fn total(&self) -> Option<&Row> {
        self.rows.iter().find(|row| row.role == Role::Total)
    }
}

/// All tables of a run, as they may be seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Released {
    tables: Vec<Table>,
    policy: Policy,
}

impl Released {
    pub(super) fn new(tables: Vec<Table>, policy: Policy) -> Released {
        Released { tables, policy }
    }

    /// The tables.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// The table of an id; `None` where there is no such table.
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// Some of the tables, by their positions.
    pub fn only(&self, tables: &[usize]) -> Released {
        let tables = tables.iter().filter_map(|place| self.tables.get(*place));
        Released::new(tables.cloned().collect(), self.policy)
    }

    /// Adds tables of labels, made of what these tables show and of nothing else, and tells their positions.
    ///
    /// What is no label is judged by itself, as [`super::release`] does.
    pub fn follow(&mut self, drafts: Vec<Draft>) -> Range<usize> {
        let first = self.tables.len();
        if !drafts.is_empty() {
            self.tables
                .extend(super::release(drafts, &self.policy).tables);
        }
        first..self.tables.len()
    }

    /// Adds a note under the last table; it holds no figure.
    pub fn note(&mut self, note: Phrase) {
        if let Some(last) = self.tables.last_mut() {
            last.notes.push(note);
        }
    }

    /// The policy they were released under.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }
}
