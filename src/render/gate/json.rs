//! Everything, for programs: ids and raw numbers, no words of a language.

use std::io;

use serde_json::{Map, Number, Value as Json, json};

use super::super::escape;
use super::Gate;
use crate::model::gate::{Bound, Checked, State};
use crate::model::table::Value;

/// The version of the document's shape.
const SCHEMA: u64 = 1;

/// Writes the document, with a line feed at its end.
pub(super) fn write(gate: &Gate, out: &mut dyn io::Write) -> io::Result<()> {
    let document = json!({
        "paritet": env!("CARGO_PKG_VERSION"),
        "schema": SCHEMA,
        "verdict": gate.verdict(),
        "findings": gate.checked.iter().map(finding).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&document)?;
    writeln!(out, "{}", escape::embeddable(&text))
}

fn finding(checked: &Checked) -> Json {
    let text = |text: &str| Json::from(escape::visible(text));
    let figure = checked.figure.as_ref();
    let mut labels = Map::new();
    for (label, member) in figure.iter().flat_map(|figure| &figure.labels) {
        let member = match member {
            Value::Name(name) => text(name),
            Value::Word(id) => (*id).into(),
            _ => Json::Null,
        };
        labels.insert(escape::visible(label).into_owned(), member);
    }
    let (reason, expires) = match &checked.state {
        State::Open => (None, None),
        State::Accepted { reason, expires } => (Some(reason), *expires),
        State::Expired { reason, expires } => (Some(reason), Some(*expires)),
    };
    json!({
        "id": text(&checked.id),
        "code": checked.code.id(),
        "severity": checked.severity(),
        "table": figure.map(|figure| text(&figure.table)),
        "column": figure.map(|figure| text(&figure.column)),
        "kind": figure.map(|figure| figure.kind),
        "labels": labels,
        "actual": number(checked.actual),
        "bound": checked.bound.map(Bound::id),
        "wanted": number(checked.wanted),
        "earlier": number(checked.earlier),
        "file": checked.place.as_ref().map(|(file, _)| text(file)),
        "line": checked.place.as_ref().map(|(_, line)| *line),
        "status": checked.state.id(),
        "reason": reason.map(|reason| text(reason)),
        "expires": expires.map(|day| day.to_string()),
    })
}

fn number(number: Option<f64>) -> Json {
    let number = number.and_then(|number| Number::from_f64(number + 0.0));
    number.map_or(Json::Null, Json::Number)
}
