//! What holds for every row of every table of the law.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use super::{dated, duties, figures, overtime};

/// A row of any table.
struct Row {
    id: String,
    whose: &'static str,
    reference: String,
    note: String,
    from: Option<Date>,
    to: Option<Date>,
    certain: bool,
}

/// The tables have the same columns for what every row has.
macro_rules! row {
    ($row:ident, $id:expr, $note:ident) => {
        Row {
            id: $id,
            whose: $row.jurisdiction.id(),
            reference: $row.reference.clone(),
            note: $row.$note.clone(),
            from: $row.valid_from,
            to: $row.valid_to,
            certain: $row.certain,
        }
    };
}

fn rows() -> Vec<Row> {
    let duties = &duties::RULES;
    let overtime = overtime::all();
    let overtime_id =
        |limit: &overtime::Limit| format!("{} {}", limit.rule.id(), limit.period.id());
    let mut rows = Vec::new();
    rows.extend(
        figures::FIGURES
            .iter()
            .map(|it| row!(it, it.id.clone(), note)),
    );
    rows.extend(duties.duty.iter().map(|it| row!(it, it.id.clone(), note)));
    rows.extend(
        duties
            .directive_only
            .iter()
            .map(|it| row!(it, it.id.clone(), note)),
    );
    rows.extend(
        overtime
            .iter()
            .map(|it| row!(it, overtime_id(it), condition)),
    );
    assert!(rows.len() > 50, "{} rows", rows.len());
    rows
}

#[test]
fn every_row_names_its_source() {
    for row in rows() {
        let id = &row.id;
        assert!(row.reference.len() > 4, "{id}: {:?}", row.reference);
        assert!(row.note.len() > 8, "{id}: {:?}", row.note);
        assert!(id.starts_with(row.whose), "{id} of {}", row.whose);
        assert!(!row.certain || row.from.is_some(), "{id}: since when?");
        assert!(
            row.from.zip(row.to).is_none_or(|(from, to)| from < to),
            "{id}"
        );
    }
}

/// One row of an id follows the other, without a day between and none twice.
#[test]
fn an_id_has_one_row_at_a_time() {
    let mut steps = BTreeMap::<String, Vec<_>>::new();
    for row in rows() {
        steps.entry(row.id).or_default().push((row.from, row.to));
    }
    assert_eq!(steps["ie_report"].len(), 3);
    for (id, mut steps) in steps {
        steps.sort();
        for pair in steps.windows(2) {
            let (Some(end), Some(start)) = (pair[0].1, pair[1].0) else {
                panic!("{id}: two rows at a time");
            };
            assert_eq!(end.tomorrow().unwrap(), start, "{id}");
        }
    }
}

/// `PARITET_RULES_ON=2031-01-01 cargo test rules_not_in_force -- --nocapture` prints them for a day.
#[test]
#[allow(clippy::print_stdout)]
fn rules_not_in_force() {
    let not_on = |day| -> Vec<Row> {
        let mut rows = rows();
        rows.retain(|row| !row.certain || !dated::in_force(row.from, row.to, Some(day)));
        rows
    };
    let asked = std::env::var("PARITET_RULES_ON");
    let day = asked.map_or(date(2026, 12, 31), |day| day.parse().unwrap());
    for row in not_on(day) {
        let end = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let why = if row.certain { "" } else { ", remembered only" };
        let (from, to) = (end(row.from), end(row.to));
        println!("{}: {from} to {to}{why} ({})", row.id, row.reference);
    }
    let ids = |day| {
        let mut ids: Vec<String> = not_on(day).into_iter().map(|row| row.id).collect();
        ids.sort();
        ids
    };
    // Two steps of Ireland and one of its time limit are over; four numbers are remembered only.
    let now = [
        "fi_maximum year",
        "ie_publication_time",
        "ie_report",
        "ie_report",
        "no_group_minimum",
        "no_permitted year",
        "se_state year",
    ];
    assert_eq!(ids(date(2026, 12, 31)), now);
    assert_eq!(ids(date(1900, 1, 1)).len(), rows().len());
}
