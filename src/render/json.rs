//! Everything a run has to say, for programs: ids, raw numbers, no words of a language.

use std::io;

use serde_json::{Map, Number, Value as Json, json};

use super::{Report, escape};
use crate::disclosure::released::{Cell, Row, Table};
use crate::model::finding::Finding;
use crate::model::phrase::{Argument, Label, Phrase};
use crate::model::table::{Column, Value};

/// The version of the document's shape.
const SCHEMA: u64 = 1;

/// Writes the document, with a line feed at its end.
pub(super) fn write(report: &Report, tables: &[&Table], out: &mut dyn io::Write) -> io::Result<()> {
    let document = json!({
        "paritet": env!("CARGO_PKG_VERSION"),
        "schema": SCHEMA,
        "provenance": cleaned(serde_json::to_value(report.provenance)?),
        "tables": tables.iter().map(|table| self::table(table)).collect::<Vec<_>>(),
        "duties": report.duties.iter().map(note).collect::<Vec<_>>(),
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&document)?;
    writeln!(out, "{}", escape::embeddable(&text))
}

fn table(table: &Table) -> Json {
    let columns = table.columns();
    json!({
        "id": table.id(),
        "columns": columns.iter().map(|c| json!({ "id": escape::visible(&c.id), "kind": c.kind })).collect::<Vec<_>>(),
        "rows": table.rows().iter().map(|row| self::row(row, columns)).collect::<Vec<_>>(),
        "notes": table.notes().iter().map(note).collect::<Vec<_>>(),
    })
}

fn row(row: &Row, columns: &[Column]) -> Json {
    let mut values = Map::new();
    let mut withheld = Vec::new();
    for (column, cell) in columns.iter().zip(row.cells()) {
        let id = escape::visible(&column.id).into_owned();
        if matches!(cell, Cell::Withheld | Cell::Below(_)) {
            withheld.push(id.clone());
        }
        values.insert(id, value(cell));
    }
    json!({ "role": row.role(), "values": values, "withheld": withheld })
}

fn value(cell: &Cell) -> Json {
    match cell {
        Cell::Withheld | Cell::Below(_) | Cell::Shown(Value::Undefined) => Json::Null,
        Cell::Shown(Value::Name(name)) => escape::visible(name).into(),
        Cell::Shown(Value::Word(id)) => (*id).into(),
        Cell::Shown(Value::Flag(flag)) => (*flag).into(),
        Cell::Shown(Value::Count(count)) => (*count).into(),
        Cell::Shown(Value::Number(number)) => self::number(*number),
    }
}

/// A number as it is; `null` where it is not finite, and no negative zero.
fn number(number: f64) -> Json {
    Number::from_f64(number + 0.0).map_or(Json::Null, Json::Number)
}

/// The id of a note, and its arguments by name.
fn note(note: &Phrase) -> Json {
    let mut object = Map::new();
    object.insert("id".to_owned(), note.id().into());
    for (name, argument) in note.arguments() {
        let value = match argument {
            Argument::Count(count) => (*count).into(),
            Argument::Percent(value) | Argument::Number(value) | Argument::Exact(value) => {
                number(*value)
            }
            Argument::Text(text) => escape::visible(text).into(),
            Argument::Word(label) => word(label).into(),
        };
        object.insert((*name).to_owned(), value);
    }
    Json::Object(object)
}

/// The id of a label.
fn word(label: &Label) -> &str {
    match label {
        Label::Column(id) | Label::Table(id) => id,
        Label::Word(id)
        | Label::Field(id)
        | Label::Finding(id)
        | Label::Explanation(id)
        | Label::Reason(id)
        | Label::Term(id)
        | Label::Question(id) => id,
    }
}

fn finding(finding: &Finding) -> Json {
    json!({
        "code": finding.code.id(),
        "severity": finding.code.severity(),
        "line": finding.lines.first(),
        "field": finding.field.map(|field| field.id()),
        "count": finding.count,
    })
}

/// The same with every text made visible; a key can be a heading of the input.
fn cleaned(value: Json) -> Json {
    match value {
        Json::String(text) => escape::visible(&text).into(),
        Json::Array(items) => items.into_iter().map(cleaned).collect(),
        Json::Object(entries) => entries
            .into_iter()
            .map(|(key, value)| (escape::visible(&key).into_owned(), cleaned(value)))
            .collect(),
        other => other,
    }
}
