//! One dimension of a JSON-stat table.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Broken, strings};
use crate::intake::benchmark::unit::Unit;
use crate::study::benchmark::{Dimension, Role};

/// A dimension, and the unit of each member where it is one of contents.
pub(super) fn read(
    id: &str,
    found: &Value,
    role: &Value,
    size: usize,
) -> Result<(Dimension, Option<Vec<Unit>>), Broken> {
    let category = &found["category"];
    let codes = codes(id, category)?;
    if codes.len() != size {
        return Err(Broken::number(
            format!("dimension.{id}"),
            size as u64,
            codes.len() as u64,
        ));
    }
    let label = |code: &String| category["label"][code].as_str().unwrap_or(code).to_owned();
    let name = found["label"]
        .as_str()
        .filter(|label| !label.trim().is_empty())
        .unwrap_or(id);
    let mut dimension = Dimension::new(name, codes.iter().map(label).collect());
    if name != id {
        dimension.aliases.push(id.to_owned());
    }
    let has_role =
        |name: &str| strings(role.get(name)).is_some_and(|ids| ids.iter().any(|known| known == id));
    if has_role("time") {
        dimension.role = Role::Time;
    }
    let places: BTreeMap<&str, usize> = codes.iter().map(String::as_str).zip(0..).collect();
    let place = |code: &Value| places.get(code.as_str()?).copied();
    let elimination = &found["extension"]["eliminationValueCode"];
    dimension.total = elimination
        .as_str()
        .and_then(|code| places.get(code).copied());
    dimension.parents = parents(category, &codes, place);
    let units = has_role("metric").then(|| {
        codes
            .iter()
            .map(|code| unit(&category["unit"][code]))
            .collect()
    });
    dimension.codes = codes;
    Ok((dimension, units))
}

/// The codes in their order: a list, an object of positions, or the only label.
fn codes(id: &str, category: &Value) -> Result<Vec<String>, Broken> {
    let broken = || Broken::expected(format!("dimension.{id}"), "\"index\"");
    match &category["index"] {
        index @ Value::Array(_) => strings(Some(index)).ok_or_else(broken),
        Value::Object(index) => {
            let mut codes = vec![None; index.len()];
            for (code, position) in index {
                let position = position
                    .as_u64()
                    .and_then(|position| usize::try_from(position).ok());
                let place = position
                    .and_then(|position| codes.get_mut(position))
                    .ok_or_else(broken)?;
                *place = Some(code.clone());
            }
            codes
                .into_iter()
                .collect::<Option<Vec<String>>>()
                .ok_or_else(broken)
        }
        _ => match category["label"].as_object() {
            Some(labels) if labels.len() == 1 => Ok(labels.keys().cloned().collect()),
            _ => Err(broken()),
        },
    }
}

/// `child` gives for a code the codes that it holds.
fn parents(
    category: &Value,
    codes: &[String],
    place: impl Fn(&Value) -> Option<usize>,
) -> Vec<Option<usize>> {
    let mut parents = vec![None; codes.len()];
    for (parent, code) in codes.iter().enumerate() {
        let children = category["child"][code].as_array().into_iter().flatten();
        for child in children.filter_map(&place).filter(|child| *child != parent) {
            parents[child] = Some(parent);
        }
    }
    match parents.iter().any(Option::is_some) {
        true => parents,
        false => Vec::new(),
    }
}

/// The unit of a member: `{"base": "persons"}` in Norway, `{"label": "%"}` in the specification.
fn unit(described: &Value) -> Unit {
    let texts = ["base", "label", "symbol"]
        .map(|key| described[key].as_str().map_or(Unit::Count, Unit::of));
    let share = texts.into_iter().find(|unit| *unit != Unit::Count);
    share.unwrap_or(Unit::Count)
}
