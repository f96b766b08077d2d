//! The check as tables: counts of rows and names of columns, never a value of a row.

use super::columns::KnownColumn;
use super::{Change, Outcome, SIZES, Told};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Cell, Released, Row as ReleasedRow, Table};
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Column, Kind, Value};

/// The properties of the file as a whole.
const TABLE: &str = "anonymity";
/// How large the classes are.
const CLASSES: &str = "anonymity_classes";
/// What changes to one column come to.
const WITHOUT: &str = "anonymity_without";
/// Where rows are alone in few columns.
const UNIQUES: &str = "sample_uniques";
/// What the columns are.
const COLUMNS: &str = "anonymity_columns";

/// At most this many changes are proposed.
const PROPOSED: usize = 2;
/// Headings of a combination stand with this between them.
const AND: &str = " + ";

impl Change {
    /// The id: a word of the language files.
    const fn id(self) -> &'static str {
        match self {
            Change::WholeYears => "whole_years",
            Change::FiveYears => "five_years",
            Change::Tenths => "in_tenths",
            Change::TenYears => "ten_years",
            Change::Quarters => "in_quarters",
            Change::LeftOut => "left_out",
        }
    }
}

/// All tables, the most important first.
pub fn tabulate(outcome: &Outcome, columns: &[KnownColumn]) -> Vec<Draft> {
    vec![
        properties(outcome),
        changes(outcome),
        classes(outcome),
        uniques(outcome),
        known(columns, outcome),
    ]
}

/// A table of these columns.
fn table(id: &'static str, columns: &[(&str, Kind)]) -> Draft {
    let columns = columns.iter().map(|(id, kind)| Column::new(*id, *kind));
    Draft::new(id, columns.collect())
}

/// A row about the file. Whose rows they are plays no part, so they are of no sex.
fn row(outcome: &Outcome) -> Row {
    let cohort = Cohort {
        other: outcome.records,
        ..Cohort::default()
    };
    Row::part(Vec::new(), cohort)
}

/// A number of rows of the file.
fn rows(count: u64) -> (Value, Origin) {
    let origin = Origin {
        statistic: Statistic::Count,
        amount: "persons",
        over: Over::All,
    };
    (Value::Count(count), origin)
}

/// The share of the rows that so many are.
fn share(count: u64, outcome: &Outcome) -> (Value, Origin) {
    let share = (outcome.records > 0).then(|| count as f64 / outcome.records as f64);
    let origin = Origin {
        statistic: Statistic::Share,
        ..rows(count).1
    };
    (Value::number(share), origin)
}

fn properties(outcome: &Outcome) -> Draft {
    let mut draft = table(
        TABLE,
        &[
            ("measure", Kind::Word),
            ("column", Kind::Name),
            ("value", Kind::Number),
            ("required", Kind::Count),
            ("share", Kind::Share),
        ],
    );
    let named = |id: &'static str, column: Option<&str>| {
        let column = column.map_or(Value::Undefined, |column| Value::Name(column.to_owned()));
        row(outcome).label(Value::Word(id)).label(column)
    };
    let plain = |row: Row, value: Value, required: Value| {
        row.label(value).label(required).label(Value::Undefined)
    };
    let counted = |row: Row, count: u64| {
        row.figures([rows(count)])
            .label(Value::Undefined)
            .figures([share(count, outcome)])
    };
    let asked = &outcome.asked;
    let classes = Value::Count(outcome.sizes.len() as u64);
    let smaller = |size| crate::stats::anonymity::below(&outcome.sizes, size);
    draft.push(plain(
        named("k", None),
        Value::Count(outcome.k),
        Value::Count(asked.k),
    ));
    draft.push(counted(named("records", None), outcome.records));
    draft.push(plain(named("classes", None), classes, Value::Undefined));
    draft.push(counted(named("records_below_2", None), smaller(2)));
    draft.push(counted(named("records_below_3", None), smaller(3)));
    draft.push(counted(named("records_below_k", None), outcome.below()));
    for Told {
        column,
        diversity,
        close,
    } in &outcome.told
    {
        let of = |id| named(id, Some(column));
        let number = |value| Value::Number(value);
        let required = Value::Count(asked.l);
        draft.push(plain(
            of("l_distinct"),
            Value::Count(diversity.distinct),
            required,
        ));
        draft.push(plain(
            of("l_entropy"),
            number(diversity.entropy),
            Value::Undefined,
        ));
        draft.push(plain(
            of("t_closeness"),
            number(diversity.closeness),
            Value::Undefined,
        ));
        if let Some(close) = close {
            draft.push(counted(of("k_e"), *close));
        }
    }
    draft
}

fn classes(outcome: &Outcome) -> Draft {
    let mut draft = table(
        CLASSES,
        &[
            ("class_size", Kind::Name),
            ("classes", Kind::Count),
            ("records", Kind::Count),
            ("share", Kind::Share),
        ],
    );
    for (place, (label, from)) in SIZES.iter().enumerate() {
        let to = SIZES.get(place + 1).map_or(u64::MAX, |(_, next)| *next);
        let held = || {
            outcome
                .sizes
                .iter()
                .filter(|size| (*from..to).contains(*size))
        };
        let records = held().sum();
        draft.push(
            row(outcome)
                .label(Value::Name((*label).to_owned()))
                .figures([
                    rows(held().count() as u64),
                    rows(records),
                    share(records, outcome),
                ]),
        );
    }
    draft
}

fn changes(outcome: &Outcome) -> Draft {
    let mut draft = table(
        WITHOUT,
        &[
            ("column", Kind::Name),
            ("change", Kind::Word),
            ("k", Kind::Count),
            ("classes", Kind::Count),
            ("below_k", Kind::Count),
            ("below_k_share", Kind::Share),
            ("gain", Kind::Count),
        ],
    );
    for step in &outcome.steps {
        draft.push(
            row(outcome)
                .label(Value::Name(step.column.clone()))
                .label(Value::Word(step.change.id()))
                .label(Value::Count(step.k))
                .label(Value::Count(step.classes))
                .figures([
                    rows(step.below),
                    share(step.below, outcome),
                    rows(outcome.below() - step.below),
                ]),
        );
    }
    draft.note(Phrase::anonymity_gain(outcome.asked.k));
    draft
}

fn uniques(outcome: &Outcome) -> Draft {
    let mut draft = table(
        UNIQUES,
        &[
            ("columns", Kind::Name),
            ("together", Kind::Count),
            ("records", Kind::Count),
            ("share", Kind::Share),
        ],
    );
    for (columns, records) in &outcome.uniques {
        draft.push(
            row(outcome)
                .label(Value::Name(columns.join(AND)))
                .label(Value::Count(columns.len() as u64))
                .figures([rows(*records), share(*records, outcome)]),
        );
    }
    draft.note(Phrase::sample_uniques());
    draft
}

fn known(columns: &[KnownColumn], outcome: &Outcome) -> Draft {
    let mut draft = table(
        COLUMNS,
        &[
            ("column", Kind::Name),
            ("role", Kind::Word),
            ("in_check", Kind::Flag),
            ("unique", Kind::Flag),
        ],
    );
    for column in columns {
        draft.push(
            row(outcome)
                .label(Value::Name(column.heading.clone()))
                .label(Value::Word(column.part().id()))
                .label(Value::Flag(column.quasi || column.sensitive))
                .label(column.unique.map_or(Value::Undefined, Value::Flag)),
        );
    }
    draft
}

/// What the released tables say first: k, l, columns that name people, then the changes that help most.
///
/// Numbers that are not shown are not told. Empty where there is no such table.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let (Some(properties), Some(changes), Some(columns)) = (
        released.table(TABLE),
        released.table(WITHOUT),
        released.table(COLUMNS),
    ) else {
        return Vec::new();
    };
    let mut verdict = Vec::new();
    let missed = said_of_k(properties, &mut verdict);
    verdict.extend(said_of_l(properties));
    let naming = columns
        .rows()
        .iter()
        .filter(|row| word(columns, row, "role") == Some("direct_identifier"))
        .count() as u64;
    if naming > 0 {
        verdict.push(Phrase::direct_identifiers(naming));
    }
    if missed {
        verdict.extend(proposed(changes));
    }
    verdict
}

/// Says what k is; tells whether it is less than was asked for.
fn said_of_k(table: &Table, verdict: &mut Vec<Phrase>) -> bool {
    let of = |id| row_of(table, id);
    let number = |row: Option<&ReleasedRow>, column| row.and_then(|row| count(table, row, column));
    let (Some(k), Some(required)) = (number(of("k"), "value"), number(of("k"), "required")) else {
        return false;
    };
    let records = number(of("records"), "value").unwrap_or(0);
    verdict.push(match number(of("records_below_k"), "value") {
        _ if k >= required => Phrase::anonymity_met(k, required),
        Some(below) => Phrase::anonymity_missed(below, records, k, required),
        None => Phrase::anonymity_nearly_met(k, required),
    });
    k < required
}

fn said_of_l(table: &Table) -> Vec<Phrase> {
    let said = |row: &ReleasedRow| {
        let l = count(table, row, "value")?;
        let required = count(table, row, "required").filter(|required| l < *required)?;
        Some(Phrase::diversity_missed(
            name(table, row, "column")?,
            l,
            required,
        ))
    };
    table
        .rows()
        .iter()
        .filter(|row| word(table, row, "measure") == Some("l_distinct"))
        .filter_map(said)
        .collect()
}

/// The changes to different columns that help most, in their order.
fn proposed(table: &Table) -> Vec<Phrase> {
    let mut columns: Vec<String> = Vec::new();
    let mut said = Vec::new();
    for row in table.rows() {
        let Some((column, change)) = name(table, row, "column").zip(word(table, row, "change"))
        else {
            continue;
        };
        let helps = count(table, row, "gain").filter(|gain| *gain > 0);
        let (Some(_), Some(k)) = (helps, count(table, row, "k")) else {
            continue;
        };
        if columns.contains(&column) || columns.len() == PROPOSED {
            continue;
        }
        let change = Label::Word(change);
        said.push(match count(table, row, "below_k") {
            Some(below) => Phrase::change_helps(column.as_str(), change, k, below),
            None => Phrase::change_helps_most(column.as_str(), change, k),
        });
        columns.push(column);
    }
    said
}

fn row_of<'a>(table: &'a Table, id: &str) -> Option<&'a ReleasedRow> {
    let mut rows = table.rows().iter();
    rows.find(|row| word(table, row, "measure") == Some(id))
}

fn count(table: &Table, row: &ReleasedRow, column: &str) -> Option<u64> {
    match table.cell(row, column)? {
        Cell::Shown(Value::Count(count)) => Some(count),
        _ => None,
    }
}

fn word(table: &Table, row: &ReleasedRow, column: &str) -> Option<&'static str> {
    match table.cell(row, column)? {
        Cell::Shown(Value::Word(word)) => Some(word),
        _ => None,
    }
}

fn name(table: &Table, row: &ReleasedRow, column: &str) -> Option<String> {
    match table.cell(row, column)? {
        Cell::Shown(Value::Name(name)) => Some(name),
        _ => None,
    }
}

/// How the figures were made, for under the first table.
pub fn method(outcome: &Outcome) -> Vec<Phrase> {
    let mut notes = vec![Phrase::anonymity_of(outcome.quasi.join(", "))];
    if outcome.told.iter().any(|told| told.close.is_some()) {
        notes.push(Phrase::sensitive_bands());
    }
    notes.push(Phrase::anonymity_limits());
    notes
}
