//! What is explained and done, year after year: a file of the employer's own texts, keyed by rows that stay the same.
//!
//! No text is ever taken out of it: rows that are no longer found are marked, and columns of the user's own are kept.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{EQUAL_VALUE, EQUAL_WORK, LOWER_DEMANDS, Outcome, Pair};
use crate::disclosure::draft::{Draft, Row};
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Kind, Value};
use crate::rules::figures;
use crate::rules::{Jurisdiction, in_force};
use crate::study::job_evaluation::number;

/// The id of the table of actions.
pub const ACTIONS: &str = "pay_actions";

/// The columns that the program writes or reads; all others are the user's own.
pub const COLUMNS: [&str; 14] = [
    ROW,
    COMPARISON,
    JOB,
    COMPARED,
    "explanation",
    ACTION,
    COST,
    "responsible",
    DECIDED,
    DUE,
    DONE,
    STATUS,
    LIMIT,
    CHANGE,
];
const ROW: &str = "row";
const COMPARISON: &str = "comparison";
const JOB: &str = "job";
const COMPARED: &str = "compared_job";
const ACTION: &str = "action";
const COST: &str = "cost";
const DECIDED: &str = "decided";
const DUE: &str = "due";
const DONE: &str = "done";
const STATUS: &str = "status";
const LIMIT: &str = "limit";
const CHANGE: &str = "change";

/// What became of a row since the file was written.
const CHANGES: [&str; 4] = ["new", "kept", "moved", "vanished"];
/// How far an action has come.
const STATES: [&str; 3] = ["done", "late", "open"];

/// The file: headings and rows of texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Actions {
    /// The headings, those of [`COLUMNS`] first.
    pub headings: Vec<String>,
    /// The rows, each as long as the headings.
    pub rows: Vec<Vec<String>>,
    /// Due dates and dates of decision that are no dates.
    pub unreadable: u64,
}

impl Actions {
    /// Whether a file is one of actions: it has the column of row ids.
    pub fn is_known(headings: &[String]) -> bool {
        headings.iter().any(|heading| heading == ROW)
    }

    /// What was written before, brought up to date with what is found now.
    ///
    /// Rows are the groups of equal work in which the means of women and men differ, and the pairs of both comparisons. A
    /// pair is the same row in either comparison: one that has changed sides is `moved`. Rows of the file that are not found
    /// are `vanished` and stay, as do rows without an id. An action is `done` where that column has anything in it, `late`
    /// after the day it is due or the limit of the law, else `open`; a row without an action has no status. The limit counts
    /// from the day decided, which is `today` for an action that has none.
    #[must_use]
    pub fn updated(
        headings: &[String],
        rows: &[Vec<String>],
        outcome: &Outcome,
        today: Option<Date>,
    ) -> Actions {
        let own = headings
            .iter()
            .filter(|heading| !COLUMNS.contains(&heading.as_str()));
        let all: Vec<String> = COLUMNS
            .iter()
            .map(|id| (*id).to_owned())
            .chain(own.cloned())
            .collect();
        let from: Vec<Option<usize>> = all
            .iter()
            .map(|heading| headings.iter().position(|known| known == heading))
            .collect();
        let mut actions = Actions {
            headings: all,
            ..Actions::default()
        };
        let found = found(outcome);
        let mut seen = BTreeSet::new();
        for row in rows {
            let cells = from
                .iter()
                .map(|from| from.and_then(|from| row.get(from)).cloned());
            let mut line: Vec<String> = cells.map(Option::unwrap_or_default).collect();
            let id = line[place(ROW)].clone();
            let change = match found.get(&id) {
                _ if id.is_empty() => "",
                None => "vanished",
                Some(now) if now[0] != line[place(COMPARISON)] => "moved",
                Some(_) => "kept",
            };
            if let Some(now) = found.get(&id) {
                write(&mut line, now);
            }
            change.clone_into(&mut line[place(CHANGE)]);
            seen.insert(id);
            actions.rows.push(line);
        }
        for (id, now) in found.iter().filter(|(id, _)| !seen.contains(*id)) {
            let mut line = vec![String::new(); actions.headings.len()];
            line[place(ROW)].clone_from(id);
            write(&mut line, now);
            "new".clone_into(&mut line[place(CHANGE)]);
            actions.rows.push(line);
        }
        let years = in_force(Jurisdiction::Se, figures::Kind::AdjustmentTime, today);
        for line in &mut actions.rows {
            actions.unreadable +=
                judge(line, today, |day| years.and_then(|years| years.after(day)));
        }
        actions
    }

    fn count(&self, column: &str, word: &str) -> u64 {
        let rows = self.rows.iter();
        rows.filter(|row| row[place(column)] == word).count() as u64
    }

    /// How many rows are new, kept, moved and vanished; how many actions are done, late and open, and what those that are
    /// not done cost.
    pub fn told(&self) -> Vec<Phrase> {
        let [new, kept, moved, vanished] = CHANGES.map(|word| self.count(CHANGE, word));
        let [done, late, open] = STATES.map(|word| self.count(STATUS, word));
        let to_do = self
            .rows
            .iter()
            .filter(|row| ["late", "open"].contains(&row[place(STATUS)].as_str()));
        let cost: f64 = to_do.filter_map(|row| amount(&row[place(COST)])).sum();
        let mut said = vec![
            Phrase::actions_changed(new, kept, moved, vanished),
            Phrase::actions_status(done, late, open, cost.max(0.0).round() as u64),
        ];
        said.extend((self.unreadable > 0).then(|| Phrase::actions_unreadable(self.unreadable)));
        said
    }

    /// The table of rows with something to tell: those with a text, and those that have moved or vanished.
    pub fn tabulate(&self) -> Draft {
        let columns = [
            (JOB, Kind::Name),
            (COMPARED, Kind::Name),
            (COMPARISON, Kind::Word),
            (CHANGE, Kind::Word),
            (STATUS, Kind::Word),
            ("explanation", Kind::Name),
            (ACTION, Kind::Name),
            (COST, Kind::Number),
            (DUE, Kind::Name),
            (LIMIT, Kind::Name),
        ];
        let of_kind = columns.map(|(id, kind)| Column::new(id, kind));
        let mut draft = Draft::new(ACTIONS, of_kind.into());
        let told = |row: &&Vec<String>| {
            let texts = [ACTION, "explanation", COST];
            texts.iter().any(|id| !row[place(id)].is_empty())
                || ["moved", "vanished"].contains(&row[place(CHANGE)].as_str())
        };
        for row in self.rows.iter().filter(told) {
            let cells = columns.iter().map(|(id, kind)| {
                let text = &row[place(id)];
                match kind {
                    _ if text.is_empty() => Value::Undefined,
                    Kind::Word => word(text),
                    Kind::Number => Value::number(amount(text)),
                    _ => Value::Name(text.clone()),
                }
            });
            draft.push(cells.fold(Row::part(Vec::new(), Cohort::default()), Row::label));
        }
        draft
    }
}

/// The place of a column of [`COLUMNS`].
fn place(id: &str) -> usize {
    COLUMNS
        .iter()
        .position(|known| *known == id)
        .unwrap_or_default()
}

/// A word of the file, where it is one of those known.
fn word(text: &str) -> Value {
    let known = CHANGES
        .iter()
        .chain(&STATES)
        .chain(&[EQUAL_WORK, EQUAL_VALUE, LOWER_DEMANDS]);
    let mut known = known.filter(|known| **known == text);
    known
        .next()
        .map_or(Value::Undefined, |known| Value::Word(known))
}

/// Comparison, job and compared job of each row that is found now, by its id.
fn found(outcome: &Outcome) -> BTreeMap<String, [String; 3]> {
    let name = |place: usize| outcome.groups[place].name.clone().unwrap_or_default();
    let mut found = BTreeMap::new();
    for group in &outcome.groups {
        let differs = group.mean_gap().is_some_and(|gap| gap.fraction() != 0.0);
        if let (Some(name), true) = (&group.name, differs) {
            let row = [EQUAL_WORK.to_owned(), name.clone(), String::new()];
            found.insert(format!("work/{}", escaped(name)), row);
        }
    }
    let mut add = |comparison: &str, pairs: &[Pair]| {
        for pair in pairs {
            let (own, other) = (name(pair.group), name(pair.compared));
            let id = format!("pair/{}/{}", escaped(&own), escaped(&other));
            found.insert(id, [comparison.to_owned(), own, other]);
        }
    };
    add(EQUAL_VALUE, &outcome.equal_value);
    add(LOWER_DEMANDS, &outcome.lower_demands);
    found
}

fn escaped(name: &str) -> String {
    name.replace('%', "%25").replace('/', "%2F")
}

fn write(line: &mut [String], now: &[String; 3]) {
    for (id, text) in [COMPARISON, JOB, COMPARED].iter().zip(now) {
        line[place(id)].clone_from(text);
    }
}

/// Sets day of decision, limit and status of a row; tells how many of its dates cannot be read.
fn judge(line: &mut [String], today: Option<Date>, limit: impl Fn(Date) -> Option<Date>) -> u64 {
    let is_blank = |line: &[String], id| line[place(id)].trim().is_empty();
    if is_blank(line, ACTION) && is_blank(line, COST) {
        line[place(STATUS)].clear();
        return 0;
    }
    if let (Some(today), true) = (today, is_blank(line, DECIDED)) {
        line[place(DECIDED)] = today.to_string();
    }
    let date = |line: &[String], id| line[place(id)].trim().parse::<Date>().ok();
    let unreadable = |line: &[String], id| !is_blank(line, id) && date(line, id).is_none();
    let wrong = [DECIDED, DUE]
        .iter()
        .filter(|id| unreadable(line, id))
        .count() as u64;
    let limit = date(line, DECIDED).and_then(limit);
    line[place(LIMIT)] = limit.map(|day| day.to_string()).unwrap_or_default();
    let days = [date(line, DUE), limit];
    let over = |day: &Date| today.is_some_and(|today| today > *day);
    let status = match () {
        () if !is_blank(line, DONE) => "done",
        () if days.iter().flatten().any(over) => "late",
        () => "open",
    };
    status.clone_into(&mut line[place(STATUS)]);
    wrong
}

/// An amount as people write it, spaces between thousands.
fn amount(text: &str) -> Option<f64> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    number(&digits)
}
