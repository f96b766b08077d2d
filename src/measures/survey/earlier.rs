//! The survey before: its answers, or what this program made of them.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::tables::group_columns;
use super::{Outcome, Who};
use crate::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
use crate::disclosure::policy::Policy;
use crate::disclosure::release;
use crate::disclosure::released::{Cell, Table};
use crate::model::people::Cohort;
use crate::model::table::{Column, Coordinates, Kind, Value};

/// The released index of each group and sex; `None` for all answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Earlier {
    index: BTreeMap<(Option<Vec<String>>, &'static str), f64>,
}

/// A row of a table that this program wrote: text for text, as CSV and JSON have it.
type Written = BTreeMap<String, String>;

impl Earlier {
    /// Takes it from the released table of a survey that was grouped by so many columns.
    pub fn of_table(table: &Table, by: &[String]) -> Earlier {
        let width = by.len().max(1);
        let sex = table.position("sex");
        let of_row = |row: &crate::disclosure::released::Row| {
            let Cell::Shown(Value::Word(sex)) = &row.cells()[sex?] else {
                return None;
            };
            let members = row.cells()[..width].iter().map(|cell| match cell {
                Cell::Shown(Value::Name(name)) => Some(name.clone()),
                _ => None,
            });
            let index = table.cell(row, "index")?.number()?;
            Some(((members.collect(), *sex), index))
        };
        Earlier {
            index: table.rows().iter().filter_map(of_row).collect(),
        }
    }

    /// Whether a file that begins so may be what this program wrote.
    pub fn is_output(head: &[u8]) -> bool {
        let text = String::from_utf8_lossy(head);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        text.starts_with('{')
            || text
                .lines()
                .next()
                .is_some_and(|header| header.contains("response_rate"))
    }

    /// Reads the table of a survey that was written as CSV or JSON, and releases it again: it may have been written for
    /// others. `None` if it is something else.
    pub fn of_output(bytes: &[u8], by: &[String], policy: &Policy) -> Option<Earlier> {
        let text = std::str::from_utf8(bytes)
            .ok()?
            .trim_start_matches('\u{feff}');
        let rows = if text.trim_start().starts_with('{') {
            of_json(text)
        } else {
            of_csv(text)
        }?;
        let columns = group_columns(by);
        let mut draft = Draft::new(
            super::TABLE,
            [
                columns.clone(),
                vec![
                    Column::new("sex", Kind::Word),
                    Column::new("index", Kind::Points),
                ],
            ]
            .concat(),
        )
        .keeping_totals();
        for row in rows
            .iter()
            .filter_map(|row| again(row, by, &columns, &rows))
        {
            draft.push(row);
        }
        let released = release(vec![draft], policy);
        Some(Earlier::of_table(&released.tables()[0], by))
    }

    /// Writes into the figures what they were before; groups are known by their names.
    pub fn compare(&self, outcome: &mut Outcome) {
        for group in outcome.groups.iter_mut().chain([&mut outcome.all]) {
            for (side, who) in
                group
                    .sides
                    .iter_mut()
                    .zip([Who::Women, Who::Men, Who::Others, Who::All])
            {
                let key = (group.members.clone(), who.word());
                side.previous = self.index.get(&key).copied();
            }
        }
    }

    /// Whether a group was there before.
    pub fn knows(&self, members: &Option<Vec<String>>) -> bool {
        self.index.keys().any(|(known, _)| known == members)
    }
}

/// The rows of the survey's table in a JSON document of this program.
fn of_json(text: &str) -> Option<Vec<Written>> {
    let document: Json = serde_json::from_str(text).ok()?;
    let tables = document.get("tables")?.as_array()?;
    let table = tables.iter().find(|table| table["id"] == super::TABLE)?;
    let text_of = |value: &Json| match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    let of_row = |row: &Json| {
        let values = row.get("values")?.as_object()?;
        Some(
            values
                .iter()
                .map(|(id, value)| (id.clone(), text_of(value)))
                .collect(),
        )
    };
    table.get("rows")?.as_array()?.iter().map(of_row).collect()
}

/// The rows of a CSV that has the headings of the survey's table.
fn of_csv(text: &str) -> Option<Vec<Written>> {
    let header = text.lines().next()?;
    let delimiter = if header.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let ids = reader.headers().ok()?.clone();
    let ours = ["sex", "answered", "response_rate", "index"];
    if !ours.iter().all(|ours| ids.iter().any(|id| id == *ours)) {
        return None;
    }
    let of_record = |record: csv::Result<csv::StringRecord>| {
        let record = record.ok()?;
        Some(
            ids.iter()
                .map(str::to_owned)
                .zip(record.iter().map(str::to_owned))
                .collect(),
        )
    };
    reader.records().map(of_record).collect()
}

/// A written row as one of a draft. Of the people behind it, only their number is known.
fn again(row: &Written, by: &[String], columns: &[Column], all: &[Written]) -> Option<Row> {
    let number = |row: &Written, id: &str| row.get(id)?.replace(',', ".").parse::<f64>().ok();
    let who = [Who::Women, Who::Men, Who::All]
        .into_iter()
        .find(|who| row.get("sex").is_some_and(|sex| sex == who.word()))?;
    let names = columns
        .iter()
        .map(|column| row.get(&column.id).filter(|name| !name.is_empty()).cloned());
    let names: Option<Vec<String>> = names.collect();
    let index = number(row, "index")?;
    let answered = |sex: &str| {
        let same = |other: &&Written| {
            other.get("sex").is_some_and(|other| other == sex)
                && columns
                    .iter()
                    .all(|column| other.get(&column.id) == row.get(&column.id))
        };
        all.iter()
            .find(same)
            .and_then(|row| number(row, "answered"))
            .unwrap_or(0.0) as u64
    };
    let n = answered(who.word());
    let (women, men) = (answered("woman"), answered("man"));
    let others = n.saturating_sub(women + men);
    let (over, cohort) = match who {
        Who::Women => (
            Over::Women,
            Cohort {
                women: n,
                men: 0,
                other: 0,
            },
        ),
        Who::Men => (
            Over::Men,
            Cohort {
                women: 0,
                men: n,
                other: 0,
            },
        ),
        _ => (
            Over::All,
            Cohort {
                women,
                men,
                other: others,
            },
        ),
    };
    let at: Coordinates = (0..)
        .zip(by)
        .map(|(place, by)| (by.clone(), names.as_ref().map(|names| names[place].clone())))
        .collect();
    let mut again = match names {
        Some(_) => Row::part(at, cohort),
        None => Row::total(at, cohort),
    };
    again = again.contributed("answer_index", over, so_many(n));
    if over == Over::All && others > 0 {
        again = again.contributed("answer_index", Over::Others, so_many(others));
    }
    for place in 0..columns.len() {
        again = again.label(
            names
                .as_ref()
                .map_or(Value::Undefined, |names| Value::Name(names[place].clone())),
        );
    }
    let mean = Origin {
        statistic: Statistic::Mean,
        amount: "answer_index",
        over,
    };
    Some(
        again
            .label(Value::Word(who.word()))
            .figure(Value::Number(index), mean),
    )
}

/// People of whose answers nothing is known.
fn so_many(n: u64) -> Contributions {
    Contributions {
        n,
        sum: 3.0 * n as f64,
        largest: 5.0,
        second: 5.0,
        smallest: 1.0,
    }
}
