//! Where a target points to: the table, the column and the row of its figure.

use super::tables::measured_in;
use crate::disclosure::released::{Released, Table};
use crate::model::failure::Failure;
use crate::model::nearest::nearest;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Kind};
use crate::study::plan::Target;
use crate::study::told::{Fact, Told, ToldRow, ToldTable};

/// What a target says of a row.
pub(super) enum Found<'a> {
    /// The row.
    Row(&'a ToldRow),
    /// There is none; the member that it may mean.
    Unknown(Option<String>),
}

/// A target, and where it stands.
pub(super) struct Place<'a> {
    /// The file of the plan.
    pub(super) file: &'a str,
    /// Its line.
    pub(super) line: u64,
    /// The target.
    pub(super) target: &'a Target,
}

impl Place<'_> {
    /// The table that it is about.
    pub(super) fn table<'a>(
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
    pub(super) fn column<'a>(&self, columns: &'a [Column]) -> Result<&'a Column, Failure> {
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
    pub(super) fn row<'a>(
        &self,
        columns: &[Column],
        table: &'a ToldTable,
    ) -> Result<Found<'a>, Failure> {
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
        "overtime overtime_pay overtime_gap overtime_limits overtime_test overtime_part_time overtime_histogram",
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
