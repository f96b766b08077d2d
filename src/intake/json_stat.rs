//! JSON-stat tables, the format of the interfaces of Statistics Norway, Eurostat and others: version 2.0, also 1.x.
//!
//! A file holds one data set: by itself, as the only one in a collection, or in a bundle (1.x).

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::benchmark::unit;
use super::source::HEAD;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::study::benchmark::{Benchmark, Dimension, MAX_CELLS, MAX_DIMENSIONS, cells};

mod dimension;
mod values;

use values::Cells;

/// A data set, or a collection around it. Everything that is not needed for the cells and their names is passed over.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Node {
    id: Option<Vec<String>>,
    size: Option<Vec<Value>>,
    dimension: Option<Map<String, Value>>,
    value: Option<Cells>,
    label: Option<String>,
    source: Option<Value>,
    updated: Option<Value>,
    role: Value,
    extension: Value,
    note: Value,
    link: Option<Link>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Link {
    item: Vec<Node>,
}

/// Where a table breaks the format.
struct Broken {
    keyword: String,
    cause: Phrase,
}

impl Broken {
    fn expected(keyword: impl Into<String>, expected: impl Into<String>) -> Broken {
        Broken {
            keyword: keyword.into(),
            cause: Phrase::cause_expected(expected),
        }
    }

    fn number(keyword: impl Into<String>, expected: u64, found: u64) -> Broken {
        Broken {
            keyword: keyword.into(),
            cause: Phrase::cause_number_of_values(expected, found),
        }
    }

    /// The line is that on which the last part of the keyword first stands as a key.
    fn failure(self, file: &str, text: &str) -> Failure {
        let last = self.keyword.rsplit('.').next().unwrap_or_default();
        let key = format!("\"{last}\"");
        let mut found = text.match_indices(&key);
        let found = found.find(|(at, _)| text[at + key.len()..].trim_start().starts_with(':'));
        let at = found.map_or(0, |(at, _)| at);
        let line = 1 + text.as_bytes()[..at]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        Failure::input(Phrase::fail_table_format(file, line as u64, self.keyword)).cause(self.cause)
    }
}

/// Whether the head of a file is JSON with the words of a JSON-stat table.
pub fn is_json_stat(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&head[..head.len().min(HEAD)]);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let words = ["\"dataset\"", "\"dimension\"", "\"class\"", "\"version\""];
    text.starts_with('{') && words.iter().any(|word| text.contains(word))
}

/// Reads a table. `file` is its name, for messages.
///
/// # Errors
/// When it is no JSON, holds no data set or several, or its parts do not fit: the message names line and keyword.
///
/// ```
/// let table = r#"{"version": "2.0", "class": "dataset", "id": ["sex"], "size": [2], "source": "Office",
///     "dimension": {"sex": {"category": {"index": ["F", "M"], "label": {"F": "Women", "M": "Men"}}}},
///     "value": [7, 8]}"#;
/// let people = paritet::intake::json_stat::read("people.json", table.as_bytes())?;
/// assert_eq!(people.values(), [7.0, 8.0]);
/// assert_eq!(people.dimensions[0].labels, ["Women", "Men"]);
/// # Ok::<(), paritet::model::failure::Failure>(())
/// ```
pub fn read(file: &str, bytes: &[u8]) -> Result<Benchmark, Failure> {
    let text =
        std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Into::into);
    let text = text.trim_start_matches('\u{feff}');
    let node: Node = serde_json::from_str(text).map_err(|error| {
        let format = Phrase::fail_table_format(file, error.line() as u64, "JSON");
        Failure::input(format).cause(Phrase::cause_expected("JSON-stat 2.0"))
    })?;
    only(data_sets(node, text))
        .and_then(table)
        .map_err(|broken| broken.failure(file, text))
}

/// The data sets of a file: itself, those in a collection, or those of a bundle of version 1.x, under any name.
fn data_sets(node: Node, text: &str) -> Vec<Node> {
    if node.dimension.is_some() {
        return vec![node];
    }
    let embedded = node.link.into_iter().flat_map(|link| link.item);
    let is_data_set = |node: &Node| node.dimension.is_some();
    let found: Vec<Node> = embedded.filter(is_data_set).collect();
    if !found.is_empty() {
        return found;
    }
    let bundle: BTreeMap<String, Node> = serde_json::from_str(text).unwrap_or_default();
    bundle.into_values().filter(is_data_set).collect()
}

fn only(mut found: Vec<Node>) -> Result<Node, Broken> {
    match found.len() {
        1 => Ok(found.remove(0)),
        0 => Err(Broken::expected("dimension", "\"dimension\"")),
        several => Err(Broken::number("dimension", 1, several as u64)),
    }
}

fn table(node: Node) -> Result<Benchmark, Broken> {
    let mut described = node.dimension.unwrap_or_default();
    // In version 1.x the names, sizes and roles stand among the dimensions.
    let ids = match node.id {
        Some(ids) => ids,
        None => strings(described.get("id")).ok_or_else(|| Broken::expected("id", "[\"…\"]"))?,
    };
    let sizes = node
        .size
        .or_else(|| described.get("size").and_then(Value::as_array).cloned());
    let role = if node.role.is_null() {
        described.remove("role").unwrap_or_default()
    } else {
        node.role
    };
    let sizes = sizes.ok_or_else(|| Broken::expected("size", "[1]"))?;
    if sizes.len() != ids.len() || ids.is_empty() || ids.len() > MAX_DIMENSIONS {
        return Err(Broken::number("size", ids.len() as u64, sizes.len() as u64));
    }
    let sizes: Option<Vec<usize>> = sizes.iter().map(size).collect();
    let sizes = sizes.ok_or_else(|| Broken::expected("size", "0-9"))?;
    let all = cells(sizes.iter().copied())
        .ok_or_else(|| Broken::expected("size", format!("<= {MAX_CELLS}")))?;

    let mut dimensions: Vec<Dimension> = Vec::with_capacity(ids.len());
    let mut contents = None;
    for (at, (id, size)) in ids.iter().zip(&sizes).enumerate() {
        let found = described
            .get(id)
            .ok_or_else(|| Broken::expected("dimension", format!("\"{id}\"")))?;
        let (dimension, units) = dimension::read(id, found, &role, *size)?;
        contents = contents.or(units.map(|units| (at, units)));
        dimensions.push(dimension);
    }
    let values = node
        .value
        .ok_or_else(|| Broken::expected("value", "[…]"))?
        .dense(all)?;
    let mut table = Benchmark::new(dimensions, values)
        .ok_or_else(|| Broken::expected("dimension", "\"category\""))?;
    if let Some((at, units)) = contents {
        unit::apply(&mut table, Some(at), &units);
    }
    let px = &node.extension["px"];
    table.title = node.label;
    table.source = node.source.as_ref().and_then(text);
    table.updated = node.updated.as_ref().and_then(text);
    table.table = text(&px["tableid"])
        .or_else(|| text(&px["matrix"]))
        .or_else(|| text(&node.extension["id"]));
    table.additive = px["aggregallowed"].as_bool() != Some(false);
    table.notes = strings(Some(&node.note)).unwrap_or_default();
    Ok(table)
}

/// A size, which some write as text.
fn size(value: &Value) -> Option<usize> {
    let number = value
        .as_u64()
        .or_else(|| value.as_str()?.trim().parse().ok());
    usize::try_from(number?).ok()
}

/// A text, or several as one.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Array(_) => strings(Some(value)).map(|texts| texts.join("; ")),
        _ => None,
    }
}

fn strings(value: Option<&Value>) -> Option<Vec<String>> {
    let texts = value?.as_array()?.iter();
    texts.map(|text| text.as_str().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests;
