//! Are the targets of the equality plan met?
//!
//! Figures are looked up in what the run has told, so a figure that is withheld stays so. A group that is not there is no
//! failure, since groups come and go between exports; a table or column that is not there is one.

mod place;
mod tables;

use clap::Args;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::disclosure::released::{Cell, Released, Row, Table};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::model::table::{Kind, Value};
use crate::study::plan::{Goal, Plan};
use crate::study::told::{Fact, Told, ToldRow, ToldTable};

use place::{Found, Place};
pub use tables::{PLAN, TARGETS, measured_in, tabulate, verdict};

/// Where the equality plan is.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PlanFile {
    /// The equality plan: goals, measures and targets, in CSV, a workbook or TOML; without it no targets are followed up
    #[arg(id = "plan", long = "plan", value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Report")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
}

/// How a goal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has no target.
    NotMeasured,
    /// The figure is as it is to be.
    Met,
    /// It is not.
    Missed,
    /// It is not, and the day on which it was to be is over.
    Late,
    /// The figure is withheld.
    Withheld,
    /// There is no such figure, for instance a gap where there is one sex only.
    Undefined,
    /// There is no such row.
    NoRow,
}

impl Standing {
    /// The id, which is a word of the catalogue too.
    pub const fn id(self) -> &'static str {
        match self {
            Standing::NotMeasured => "not_measured",
            Standing::Met => "met",
            Standing::Missed => "missed",
            Standing::Late => "late",
            Standing::Withheld => "withheld",
            Standing::Undefined => "undefined",
            Standing::NoRow => "no_row",
        }
    }
}

/// A goal with what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Followed<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// How it stands.
    pub standing: Standing,
    /// The figure of its target, where there is such a row.
    pub figure: Option<Figure>,
    /// The member that an unknown one is most like.
    pub near: Option<String>,
}

/// A figure of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it is.
    pub kind: Kind,
    /// The labels that its row is told apart by.
    pub labels: Vec<(String, Value)>,
    /// Its value.
    pub actual: Option<f64>,
    /// What it was in the earlier report; nothing where it is withheld now.
    pub earlier: Option<f64>,
}

/// Holds each goal against the tables, those of an earlier run beside them; `day` is the one that the run is about.
///
/// # Errors
/// When a target is about a table, column or label that is not there, or about several rows.
pub fn follow_up<'a>(
    plan: &'a Plan,
    released: &Released,
    earlier: Option<&Told>,
    day: Option<Date>,
) -> Result<Vec<Followed<'a>>, Failure> {
    let told = Told::of(released);
    let follow = |goal: &'a Goal| {
        let Some(target) = &goal.target else {
            return Ok(Followed {
                goal,
                standing: Standing::NotMeasured,
                figure: None,
                near: None,
            });
        };
        let place = Place {
            file: &plan.file,
            line: goal.line,
            target,
        };
        let (table, shown) = place.table(released, &told)?;
        let columns = shown.columns();
        let column = place.column(columns)?;
        // 3 where 3 % is meant would be kept to by everybody
        let is_part = matches!(
            column.kind,
            Kind::Share | Kind::Gap | Kind::PercentagePoints
        );
        if is_part && target.wanted.value().abs() > 1.0 {
            let cell = Phrase::fail_plan_cell(plan.file.as_str(), goal.line, "target");
            return Err(Failure::input(cell).cause(Phrase::cause_expected("3 %, 0.03")));
        }
        let at = match place.row(columns, table)? {
            Found::Row(row) => row,
            Found::Unknown(near) => {
                return Ok(Followed {
                    goal,
                    standing: Standing::NoRow,
                    figure: None,
                    near,
                });
            }
        };
        let labels = labels(shown, table, at);
        let (standing, actual) = match table.fact(at, &column.id) {
            Some(Fact::Withheld) => (Standing::Withheld, None),
            Some(Fact::Number(number)) if target.met(*number) => (Standing::Met, Some(*number)),
            Some(Fact::Number(number)) => {
                let over = goal.due.zip(day).is_some_and(|(due, day)| due < day);
                let standing = if over {
                    Standing::Late
                } else {
                    Standing::Missed
                };
                (standing, Some(*number))
            }
            _ => (Standing::Undefined, None),
        };
        let before = || number(earlier?, &target.table, &labels, &column.id);
        Ok(Followed {
            goal,
            standing,
            figure: Some(Figure {
                kind: column.kind,
                actual,
                earlier: actual.and_then(|_| before()),
                labels,
            }),
            near: None,
        })
    };
    plan.goals.iter().map(follow).collect()
}

/// A figure that a run has told.
pub(super) fn number(
    told: &Told,
    table: &str,
    labels: &[(String, Value)],
    column: &str,
) -> Option<f64> {
    let at: Vec<(&str, &str)> = labels
        .iter()
        .filter_map(|(label, member)| match member {
            Value::Name(name) => Some((label.as_str(), name.as_str())),
            Value::Word(id) => Some((label.as_str(), *id)),
            _ => None,
        })
        .collect();
    told.number(table, &at, column)
}

/// The labels that a row is told apart by: those before its figures.
pub(super) fn leading(table: &Table, row: &Row) -> Vec<(String, Value)> {
    let cells = table.columns().iter().zip(row.cells());
    cells
        .take_while(|(column, _)| matches!(column.kind, Kind::Name | Kind::Word))
        .filter_map(|(column, cell)| match cell {
            Cell::Shown(label @ (Value::Name(_) | Value::Word(_))) => {
                Some((column.id.clone(), label.clone()))
            }
            _ => None,
        })
        .collect()
}

/// The same of a row that was looked up.
fn labels(shown: &Table, table: &ToldTable, row: &ToldRow) -> Vec<(String, Value)> {
    let place = table.rows.iter().position(|one| std::ptr::eq(one, row));
    let row = place.and_then(|place| shown.rows().get(place));
    row.map_or_else(Vec::new, |row| leading(shown, row))
}

#[cfg(test)]
mod tests;
