//! The survey before: its answers, or what this program made of them.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::tables::{ANSWERS, group_columns};
use super::{Outcome, TABLE, Who};
use crate::disclosure::draft::{Contributions, Draft, Origin, Row, Statistic};
use crate::disclosure::policy::Policy;
use crate::disclosure::release;
use crate::disclosure::released::{Cell, Row as Released, Table};
use crate::model::people::Cohort;
use crate::model::table::{Column, Kind, Value};

/// The names of a group; `None` for all answers.
type Members = Option<Vec<String>>;

/// The released index of each group and sex.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Earlier {
    index: BTreeMap<(Members, &'static str), f64>,
}

impl Earlier {
    /// Takes it from the released table of a survey that was grouped by these columns.
    pub fn of_table(table: &Table, by: &[String]) -> Earlier {
        let width = group_columns(by).len();
        let of_row = |row: &Released| {
            let Cell::Shown(Value::Word(sex)) = table.cell(row, "sex")? else {
                return None;
            };
            let members = row.cells()[..width].iter().map(|cell| match cell {
                Cell::Shown(Value::Name(name)) => Some(name.clone()),
                _ => None,
            });
            Some((
                (members.collect(), sex),
                table.cell(row, "index")?.number()?,
            ))
        };
        Earlier {
            index: table.rows().iter().filter_map(of_row).collect(),
        }
    }

    /// Whether a file that begins so may be what this program wrote.
    pub fn is_output(head: &[u8]) -> bool {
        let text = String::from_utf8_lossy(head);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let header = text.lines().next().unwrap_or_default();
        text.starts_with('{') || header.contains("response_rate")
    }

    /// Reads the table of a survey that was written as CSV or JSON, and releases it again: it may have been written for
    /// other readers. `None` if it is something else, or was grouped by other columns.
    pub fn of_output(bytes: &[u8], by: &[String], policy: &Policy) -> Option<Earlier> {
        let text = std::str::from_utf8(bytes)
            .ok()?
            .trim_start_matches('\u{feff}');
        let rows = if text.trim_start().starts_with('{') {
            of_json(text)
        } else {
            of_csv(text)
        }?;
        let written = Written::of(&rows, &group_columns(by))?;
        let released = release(vec![written.again(by)], policy);
        Some(Earlier::of_table(&released.tables()[0], by))
    }

    /// Writes into the figures what they were before; groups are known by their names.
    pub fn compare(&self, outcome: &mut Outcome) {
        for group in outcome.groups.iter_mut().chain([&mut outcome.all]) {
            for (side, who) in group.sides.iter_mut().zip(Who::EACH) {
                let key = (group.members.clone(), who.word());
                side.previous = self.index.get(&key).copied();
            }
        }
    }

    /// Whether a figure of a group was shown before.
    pub fn knows(&self, members: &Members) -> bool {
        self.index.keys().any(|(known, _)| known == members)
    }
}

/// A row as text, by the ids of its columns.
type Texts = BTreeMap<String, String>;

/// The rows of the survey's table in a JSON document of this program.
fn of_json(text: &str) -> Option<Vec<Texts>> {
    let document: Json = serde_json::from_str(text).ok()?;
    let tables = document.get("tables")?.as_array()?;
    let table = tables.iter().find(|table| table["id"] == TABLE)?;
    let text_of = |value: &Json| match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    let of_row = |row: &Json| {
        let values = row.get("values")?.as_object()?.iter();
        Some(
            values
                .map(|(id, value)| (id.clone(), text_of(value)))
                .collect(),
        )
    };
    table.get("rows")?.as_array()?.iter().map(of_row).collect()
}

/// The rows of a CSV of this program.
fn of_csv(text: &str) -> Option<Vec<Texts>> {
    let header = text.lines().next()?;
    let delimiter = if header.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.delimiter(delimiter).from_reader(text.as_bytes());
    let ids = reader.headers().ok()?.clone();
    let of_record = |record: csv::Result<csv::StringRecord>| {
        let record = record.ok()?;
        let cells = ids.iter().zip(record.iter());
        Some(
            cells
                .map(|(id, cell)| (id.to_owned(), cell.to_owned()))
                .collect(),
        )
    };
    reader.records().map(of_record).collect()
}

/// A figure that was written: of how many people, and the index where it was not withheld.
type Figure = (u64, Option<f64>);

/// The rows of a written table.
struct Written {
    width: usize,
    groups: BTreeMap<Members, BTreeMap<Who, Figure>>,
}

impl Written {
    /// Understands the rows; without all the columns it is another table. A group without a name cannot be told from all
    /// answers, which stand last.
    fn of(rows: &[Texts], names: &[Column]) -> Option<Written> {
        let number = |row: &Texts, id: &str| row[id].replace(',', ".").parse::<f64>().ok();
        let mut groups: BTreeMap<Members, BTreeMap<Who, Figure>> = BTreeMap::new();
        for row in rows {
            let needed = names.iter().map(|column| column.id.as_str());
            let needed = needed.chain(["sex", "answered", "response_rate", "index"]);
            if needed.into_iter().any(|id| !row.contains_key(id)) {
                return None;
            }
            let named = names.iter().map(|column| row[&column.id].clone());
            let named = named.map(|name| (!name.is_empty()).then_some(name));
            let who = Who::EACH.into_iter().find(|who| who.word() == row["sex"])?;
            let answered = number(row, "answered").unwrap_or_default() as u64;
            let figure = (answered, number(row, "index"));
            groups
                .entry(named.collect())
                .or_default()
                .insert(who, figure);
        }
        Some(Written {
            width: names.len(),
            groups,
        })
    }

    /// The same as a draft. Of the people behind a figure, only their number is known.
    fn again(&self, by: &[String]) -> Draft {
        let mut columns: Vec<Column> = group_columns(by);
        columns.push(Column::new("sex", Kind::Word));
        columns.push(Column::new("index", Kind::Points));
        let mut draft = Draft::new(TABLE, columns).keeping_totals();
        for (members, figures) in &self.groups {
            for who in figures.keys() {
                draft.push(self.row(members, figures, *who, by));
            }
        }
        draft
    }

    fn row(
        &self,
        members: &Members,
        figures: &BTreeMap<Who, Figure>,
        who: Who,
        by: &[String],
    ) -> Row {
        let (answered, index) = figures[&who];
        let member = |place: usize| members.as_ref().map(|names| names[place].clone());
        let at = by
            .iter()
            .enumerate()
            .map(|(place, by)| (by.clone(), member(place)));
        let one_sex = |sex: Who| if who == sex { answered } else { 0 };
        let known = [Who::Women, Who::Men]
            .into_iter()
            .filter_map(|sex| figures.get(&sex));
        let rest = answered.saturating_sub(known.map(|(answered, _)| answered).sum());
        let cohort = Cohort {
            women: one_sex(Who::Women),
            men: one_sex(Who::Men),
            other: one_sex(Who::All), // who they are makes no difference here
        };
        let mut row = match members {
            Some(_) => Row::part(at.collect(), cohort),
            None => Row::total(at.collect(), cohort),
        };
        row = row.contributed(ANSWERS, who.over(), so_many(answered));
        if index.is_none() {
            row = row.withheld_before(ANSWERS, who.over());
        }
        if who == Who::All && rest > 0 {
            row = row.contributed(ANSWERS, Who::Others.over(), so_many(rest));
        }
        for place in 0..self.width {
            row = row.label(member(place).map_or(Value::Undefined, Value::Name));
        }
        let mean = Origin {
            statistic: Statistic::Mean,
            amount: ANSWERS,
            over: who.over(),
        };
        row.label(Value::Word(who.word()))
            .figure(Value::number(index), mean)
    }
}

/// People of whose answers nothing is known.
fn so_many(n: u64) -> Contributions {
    Contributions {
        n,
        sum: 3.0 * n as f64,
        largest: 5.0,
        second: 5.0,
        smallest: 1.0,
        everybody: true,
    }
}
