//! Are the targets of the equality plan met?
//!
//! Figures are looked up in what the run has told, so a figure that is withheld stays so. A group that is not there is no
//! failure, since groups come and go between exports; a table or column that is not there is one.

mod tables;

use clap::Args;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::disclosure::released::{Cell, Released, Row, Table};
use crate::model::failure::Failure;
use crate::model::nearest::nearest;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Kind, Value};
use crate::study::plan::{Goal, Plan, Target};
use crate::study::told::{Fact, Told, ToldRow, ToldTable};

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

/// What a target says of a row.
enum Found<'a> {
    Row(&'a ToldRow),
    /// There is none; the member that it may mean.
    Unknown(Option<String>),
}

/// A target, and where it stands.
struct Place<'a> {
    file: &'a str,
    line: u64,
    target: &'a Target,
}

impl Place<'_> {
    fn table<'a>(
        &self,
        released: &'a Released,
        told: &'a Told,
    ) -> Result<(&'a ToldTable, &'a Table), Failure> {
        let id = self.target.table.as_str();
        if let Some(found) = told.table(id).zip(released.table(id)) {
            return Ok(found);
        }
        let known = || released.tables().iter().map(Table::id);
        let failure = Failure::input(Phrase::fail_plan_table(self.file, self.line, id)).cause(
            Phrase::cause_candidates(known().collect::<Vec<_>>().join(", ")),
        );
        Err(match question(id) {
            Some(question) => failure.hint(Phrase::hint_plan_question(question)),
            None => failure.did_you_mean(id, known().chain(all_tables())),
        })
    }

    /// The column of the figure.
    fn column<'a>(&self, columns: &'a [Column]) -> Result<&'a Column, Failure> {
        let is_figure =
            |column: &&Column| measured_in(column.kind).is_some() || column.kind == Kind::Number;
        let mut figures = columns.iter().filter(is_figure);
        let found = figures.find(|column| column.id == self.target.column);
        found.ok_or_else(|| self.no_column(&self.target.column, columns.iter().filter(is_figure)))
    }

    fn no_column<'a>(
        &self,
        column: &str,
        known: impl Iterator<Item = &'a Column> + Clone,
    ) -> Failure {
        let ids = known.map(|column| column.id.as_str());
        let all = ids.clone().collect::<Vec<_>>().join(", ");
        let table = self.target.table.as_str();
        Failure::input(Phrase::fail_plan_column(
            self.file, self.line, table, column,
        ))
        .cause(Phrase::cause_candidates(all))
        .did_you_mean(column, ids)
    }

    /// The row: members are compared as conditions on the command line are, whatever their case.
    fn row<'a>(&self, columns: &[Column], table: &'a ToldTable) -> Result<Found<'a>, Failure> {
        let is_label = |column: &&Column| matches!(column.kind, Kind::Name | Kind::Word);
        let mut at: Vec<(&str, &str)> = Vec::new();
        for (label, member) in &self.target.conditions {
            let named = columns.iter().find(|column| column.id == *label);
            let first = || columns.iter().find(|column| column.kind == Kind::Name);
            let column = named.or_else(|| first().filter(|_| label == "group"));
            let Some(column) = column.filter(is_label) else {
                return Err(self.no_column(label, columns.iter().filter(is_label)));
            };
            let members = table
                .rows
                .iter()
                .filter_map(|row| match table.fact(row, &column.id) {
                    Some(Fact::Label(label)) => Some(label.as_str()),
                    _ => None,
                });
            let wanted = plain(column, member);
            let mut found = members.clone();
            match found.find(|member| member.to_lowercase() == wanted) {
                Some(member) => at.push((&column.id, member)),
                None => return Ok(Found::Unknown(nearest(&wanted, members).map(str::to_owned))),
            }
        }
        let fits = |row: &&ToldRow| {
            at.iter().all(|(column, member)| {
                matches!(table.fact(row, column), Some(Fact::Label(own)) if own == member)
            })
        };
        match table.row(&at) {
            Some(row) => Ok(Found::Row(row)),
            None if table.rows.iter().any(|row| fits(&row)) => {
                let open = columns.iter().filter(is_label);
                let open = open.filter(|column| at.iter().all(|(known, _)| *known != column.id));
                let open: Vec<&str> = open.map(|column| column.id.as_str()).collect();
                let text = self.target.to_string();
                Err(
                    Failure::input(Phrase::fail_plan_rows(self.file, self.line, text))
                        .hint(Phrase::hint_plan_rows(open.join(", "))),
                )
            }
            None => Ok(Found::Unknown(None)),
        }
    }
}

/// A member as it is compared; of sex also in the plural.
fn plain(column: &Column, member: &str) -> String {
    let member = member.trim().to_lowercase();
    match (column.id.as_str(), member.as_str()) {
        ("sex", "women") => "woman".to_owned(),
        ("sex", "men") => "man".to_owned(),
        _ => member,
    }
}

/// The verbs, and the tables that they make.
const QUESTIONS: &[(&str, &str)] = &[
    ("pay-gap", "pay_gap quartiles"),
    (
        "adjusted",
        "adjusted adjusted_summary adjusted_path adjusted_groups",
    ),
    (
        "decompose",
        "decomposition decomposition_detail decomposition_groups",
    ),
    ("indicators", "indicators categories"),
    (
        "salary-mapping",
        "equal_work equal_value lower_demands pay_actions",
    ),
    (
        "statutory",
        "statutory_figures balance pay_by_level pay_survey pay_statistics",
    ),
    (
        "representation",
        "representation segregation recruitment_target",
    ),
    (
        "recruitment",
        "recruitment recruitment_strata recruitment_stratified",
    ),
    ("survey", "survey survey_items"),
    ("working-conditions", "working_conditions sick_leave"),
    ("key-ratios", "key_ratios key_ratio_points"),
    (
        "overtime",
        "overtime overtime_pay overtime_gap overtime_limits overtime_test overtime_part_time",
    ),
];

/// The question whose answer has a table.
fn question(table: &str) -> Option<&'static str> {
    let has = |tables: &str| tables.split(' ').any(|known| known == table);
    let found = QUESTIONS.iter().find(|(_, tables)| has(tables));
    found.map(|(question, _)| *question)
}

fn all_tables() -> impl Iterator<Item = &'static str> {
    QUESTIONS.iter().flat_map(|(_, tables)| tables.split(' '))
}

#[cfg(test)]
mod tests;
