//! The variables of a PC-Axis table.

use std::collections::BTreeMap;

use super::Keywords;
use super::statement::{Broken, Statement};
use crate::intake::benchmark::unit::Unit;
use crate::study::benchmark::{Dimension, MAX_DIMENSIONS, Role};

/// The variables in the order of the cells: those of the stub, then those of the heading.
pub(super) fn read(file: &Keywords) -> Result<Vec<Dimension>, Broken> {
    let named = variables(file, None);
    let Some((_, last)) = named.last() else {
        return Err(Broken::missing("STUB", file.data.1));
    };
    if named.len() > MAX_DIMENSIONS {
        return Err(Broken::number(
            last.name(),
            last.line,
            MAX_DIMENSIONS as u64,
            named.len() as u64,
        ));
    }
    let mut dimensions = Vec::with_capacity(named.len());
    for (name, named_by) in &named {
        let values = file.about("VALUES", None, name);
        let values =
            values.ok_or_else(|| Broken::missing(&format!("VALUES(\"{name}\")"), named_by.line))?;
        dimensions.push(dimension(file, name, values)?);
    }
    let mut languages: Vec<&str> = file
        .statements
        .iter()
        .filter_map(|statement| statement.language.as_deref())
        .collect();
    languages.sort_unstable();
    languages.dedup();
    for language in languages {
        translate(file, language, &mut dimensions);
    }
    Ok(dimensions)
}

/// The names of the variables in a language, each with the statement that names it.
fn variables<'a>(file: &'a Keywords, language: Option<&str>) -> Vec<(&'a str, &'a Statement)> {
    let mut named = Vec::new();
    for keyword in ["STUB", "HEADING"] {
        let is_meant = |statement: &&Statement| {
            statement.keyword == keyword && statement.language.as_deref() == language
        };
        if let Some(statement) = file.statements.iter().find(is_meant) {
            named.extend(
                statement
                    .values
                    .iter()
                    .map(|value| (value.text.as_str(), statement)),
            );
        }
    }
    named
}

fn dimension(file: &Keywords, name: &str, values: &Statement) -> Result<Dimension, Broken> {
    let mut dimension = Dimension::new(name, values.texts());
    if let Some(codes) = file.about("CODES", None, name) {
        let (expected, found) = (values.values.len() as u64, codes.values.len() as u64);
        if expected != found {
            return Err(Broken::number(codes.name(), codes.line, expected, found));
        }
        dimension.codes = codes.texts();
    }
    if let Some(time) = file.about("TIMEVAL", None, name) {
        dimension.role = Role::Time;
        // The scale comes first: TLIST(A1),"2003","2004". A list that does not fit the values says nothing.
        let periods = time.texts().split_off(1);
        if dimension.codes.is_empty() && periods.len() == dimension.labels.len() {
            dimension.codes = periods;
        }
    }
    let places = places(&dimension);
    let place = |text: &str| places.get(text).copied();
    let elimination = file
        .about("ELIMINATION", None, name)
        .and_then(|found| found.values.first());
    let total = elimination.and_then(|value| place(&value.text));
    // "EU","EU":"SE","EU":"FI": the first is the top, then each pair is a member and one that it holds.
    let mut parents = vec![None; dimension.labels.len()];
    let pairs = file
        .about("HIERARCHIES", None, name)
        .map_or(&[][..], |levels| &levels.values);
    for pair in pairs.windows(2).filter(|pair| pair[1].below) {
        if let (Some(parent), Some(child)) = (place(&pair[0].text), place(&pair[1].text))
            && parent != child
        {
            parents[child] = Some(parent);
        }
    }
    dimension.total = total;
    if parents.iter().any(Option::is_some) {
        dimension.parents = parents;
    }
    Ok(dimension)
}

/// The position of each label and code; where one text is both, it is taken as the code.
fn places(dimension: &Dimension) -> BTreeMap<String, usize> {
    let labels = dimension.labels.iter().cloned().zip(0..);
    labels
        .chain(dimension.codes.iter().cloned().zip(0..))
        .collect()
}

/// Adds names and labels in a further language.
fn translate(file: &Keywords, language: &str, dimensions: &mut [Dimension]) {
    let named = variables(file, Some(language));
    if named.len() != dimensions.len() {
        return;
    }
    for ((name, _), dimension) in named.into_iter().zip(dimensions) {
        if !dimension.is_called(name) {
            dimension.aliases.push(name.to_owned());
        }
        let values = file
            .about("VALUES", Some(language), name)
            .map(Statement::texts);
        let fits = |labels: &Vec<String>| {
            labels.len() == dimension.labels.len() && *labels != dimension.labels
        };
        dimension.other_labels.extend(values.filter(fits));
    }
}

/// The dimension of contents and the unit of each of its members, else the unit of the table.
pub(super) fn units(
    file: &Keywords,
    dimensions: &[Dimension],
) -> Result<(Option<usize>, Vec<Unit>), Broken> {
    let unit = |units: &Statement| {
        units
            .values
            .first()
            .map_or(Unit::Count, |value| Unit::of(&value.text))
    };
    let of_table = file
        .all("UNITS")
        .find(|units| units.subkeys.is_empty())
        .map(unit);
    let missing = || Broken::missing("UNITS", file.data.1);
    let Some(contents) = file.all("CONTVARIABLE").next() else {
        return Ok((None, vec![of_table.ok_or_else(missing)?]));
    };
    let Some(at) = dimensions
        .iter()
        .position(|dimension| contents.is(&dimension.name))
    else {
        let names = dimensions
            .iter()
            .map(|dimension| dimension.name.as_str())
            .collect::<Vec<_>>();
        return Err(contents.broken(names.join(", ")));
    };
    let places = places(&dimensions[at]);
    let mut of_members = vec![of_table; dimensions[at].labels.len()];
    for units in file.all("UNITS") {
        if let Some(content) = units.subkeys.first() {
            let place = places
                .get(content)
                .ok_or_else(|| units.broken(dimensions[at].labels.join(", ")))?;
            of_members[*place] = Some(unit(units));
        }
    }
    let of_members: Option<Vec<Unit>> = of_members.into_iter().collect();
    Ok((Some(at), of_members.ok_or_else(missing)?))
}
