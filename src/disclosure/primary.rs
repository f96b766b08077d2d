//! The primary rules, one for each statistic.

use super::dominance;
use super::draft::{Behind, Draft, Origin, Over, Row as DraftRow, Statistic};
use super::linked::Closed;
use super::policy::Policy;
use super::released::{Cell, Row, Table};
use super::rounding;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Column, Kind, Role, Value};

/// Decides every cell of a table.
pub(super) fn decide<'a>(draft: &'a Draft, closed: &Closed<'a>, policy: &Policy) -> Table {
    let Draft {
        id, columns, rows, ..
    } = draft;
    let mut notes = draft.notes.clone();
    let decided: Vec<(Row, Tally)> = rows
        .iter()
        .map(|row| decide_row(row, rows, closed, policy))
        .collect();
    let withheld = withheld_notes(&decided, policy);
    let advice = draft.advice.iter().filter(|_| !withheld.is_empty());
    notes.extend(withheld.iter().chain(advice).cloned());
    let p_classes = policy.protects() && has_tests(rows);
    notes.extend(profile_notes(columns, rows, p_classes, policy));
    Table {
        id,
        columns: columns.clone(),
        rows: decided.into_iter().map(|(row, _)| row).collect(),
        notes,
        p_classes,
    }
}

/// Whether some p-value tells more than the counts beside it.
fn has_tests(rows: &[DraftRow]) -> bool {
    let mut origins = rows.iter().flat_map(|row| &row.cells);
    origins.any(|(_, origin)| origin.is_some_and(|origin| origin.statistic == Statistic::PValue))
}

/// How many figures about pay a row shows and withholds.
#[derive(Default)]
struct Tally {
    shown: u64,
    withheld: u64,
}

fn decide_row<'a>(
    row: &'a DraftRow,
    rows: &'a [DraftRow],
    closed: &Closed<'a>,
    policy: &Policy,
) -> (Row, Tally) {
    let mut tally = Tally::default();
    let mut cells = Vec::with_capacity(row.cells.len());
    for (value, origin) in &row.cells {
        let Some(origin) = origin else {
            cells.push(Cell::Shown(value.clone()));
            continue;
        };
        let open = |amount, side| !closed.contains(row, amount, side);
        let is_whole = !row.rests_on_parts.contains(&origin.amount)
            || parts_are_open(row.amounts(origin), rows, closed, policy);
        let cell = match is_whole {
            true => decide_cell(value, origin, row, open, policy),
            false => Cell::Withheld,
        };
        match (&cell, origin.statistic) {
            (Cell::Withheld, _) => tally.withheld += 1,
            (_, Statistic::Count | Statistic::Share) | (Cell::Shown(Value::Undefined), _) => {}
            _ => tally.shown += 1,
        }
        cells.push(cell);
    }
    let decided = Row {
        role: row.role,
        cohort: row.cohort,
        cells,
    };
    (decided, tally)
}

/// Whether amounts are told of women and of men in every part of a table.
fn parts_are_open<'a>(
    amounts: &[&'static str],
    rows: &'a [DraftRow],
    closed: &Closed<'a>,
    policy: &Policy,
) -> bool {
    let mut parts = rows.iter().filter(|row| row.role == Role::Part);
    parts.all(|part| {
        let told = |(amount, over, behind): &'a (&'static str, Over, Behind)| {
            let is_open = !closed.contains(part, amount, *over);
            !amounts.contains(amount) || (is_open && !dominance::sensitive(behind, policy))
        };
        part.behind.iter().all(told)
    })
}

fn decide_cell(
    value: &Value,
    origin: &Origin,
    row: &DraftRow,
    open: impl Fn(&'static str, Over) -> bool,
    policy: &Policy,
) -> Cell {
    match (origin.statistic, value) {
        (Statistic::Count, Value::Count(count)) if (1..policy.minimum_count).contains(count) => {
            return Cell::Below(policy.minimum_count);
        }
        (Statistic::Count | Statistic::Share, _) => {
            return Cell::Shown(rounding::rounded(
                value.clone(),
                origin,
                row.people(origin),
                policy,
            ));
        }
        // That there is nobody is known; that there is no figure for people who are there may tell about their pay.
        (_, Value::Undefined) if row.people(origin) == 0 => {
            return Cell::Shown(Value::Undefined);
        }
        _ => {}
    }
    if row.regression.is_some_and(|model| !model.is_open(policy)) {
        return Cell::Withheld;
    }
    let safe = |amount: &'static str| {
        let is_safe = |side| open(amount, side) && side_is_safe(row, origin, amount, side, policy);
        origin.over.sides().iter().copied().all(is_safe)
    };
    if row.amounts(origin).iter().copied().all(safe) {
        Cell::Shown(rounding::rounded(
            value.clone(),
            origin,
            row.people(origin),
            policy,
        ))
    } else {
        Cell::Withheld
    }
}

/// Whether a statistic of an amount may be seen for one side of a row.
fn side_is_safe(
    row: &DraftRow,
    origin: &Origin,
    amount: &'static str,
    side: Over,
    policy: &Policy,
) -> bool {
    let behind = row
        .behind
        .iter()
        .find(|(stated, over, _)| *stated == amount && *over == side);
    match behind {
        None => !policy.protects(),
        Some((_, _, behind)) if dominance::sensitive(behind, policy) => false,
        Some((_, _, Behind::Members { .. })) => true,
        // Nobody has any: that is told by the number of those who have.
        Some((_, _, Behind::Amounts(by))) if by.n == 0 => true,
        Some((_, _, Behind::Amounts(by))) => by.n >= least(origin.statistic, policy),
    }
}

/// Fewest people behind a statistic: an order statistic needs the minimum on either side of it.
fn least(statistic: Statistic, policy: &Policy) -> u64 {
    if !policy.protects() {
        return policy.minimum;
    }
    match statistic {
        Statistic::Maximum => u64::MAX,
        Statistic::Quantile(q) | Statistic::GapOfQuantiles(q) | Statistic::PartOfSum(q) => {
            beyond(q, policy.minimum)
        }
        Statistic::IntervalOfQuantiles(q) => beyond(q, policy.minimum).max(policy.minimum_spread),
        Statistic::IntervalOfMeans
        | Statistic::PValue
        | Statistic::Spread
        | Statistic::Coefficient => policy.minimum.max(policy.minimum_spread),
        Statistic::Count
        | Statistic::Share
        | Statistic::Members
        | Statistic::OfCounts
        | Statistic::Sum
        | Statistic::Mean
        | Statistic::GapOfMeans => policy.minimum,
    }
}

/// The smallest n with at least `minimum` people on either side of the quantile.
fn beyond(q: f64, minimum: u64) -> u64 {
    let tail = q.min(1.0 - q).max(f64::EPSILON);
    (minimum as f64 / tail).ceil() as u64
}

/// Says what the profile does to figures that it shows.
fn profile_notes(
    columns: &[Column],
    rows: &[DraftRow],
    p_classes: bool,
    policy: &Policy,
) -> Vec<Phrase> {
    if !policy.protects() {
        return vec![Phrase::personal_data()];
    }
    let pay = columns.iter().any(|column| column.kind == Kind::Pay);
    let rounded = finest(columns, rows, policy).or(policy.pay_base);
    let rounded = rounded.filter(|step| pay && *step >= 1.0);
    let classes = p_classes.then(Phrase::p_classes);
    rounded
        .map(|step| Phrase::pay_rounded(step as u64))
        .into_iter()
        .chain(classes)
        .collect()
}

/// What the pay of large groups goes out as a multiple of: of several such numbers the smallest.
fn finest(columns: &[Column], rows: &[DraftRow], policy: &Policy) -> Option<f64> {
    let cells = rows.iter().flat_map(|row| row.cells.iter().zip(columns));
    let of_pay = cells.filter(|(_, column)| column.kind == Kind::Pay);
    let origins = of_pay.filter_map(|((_, origin), _)| origin.as_ref());
    let steps = origins.filter_map(|origin| rounding::step(origin, u64::MAX, policy));
    steps.reduce(f64::min)
}

/// Says how many rows show no pay at all, and how many single figures are missing in the others.
fn withheld_notes(rows: &[(Row, Tally)], policy: &Policy) -> Vec<Phrase> {
    let tallies = || rows.iter().map(|(_, tally)| tally);
    let whole = tallies().filter(|t| t.shown == 0 && t.withheld > 0).count() as u64;
    let single = tallies().filter(|t| t.shown > 0).map(|t| t.withheld).sum();
    let profile = Label::Word(policy.profile.id());
    let mut notes = Vec::new();
    if whole > 0 {
        notes.push(Phrase::withheld_groups(
            whole,
            policy.minimum,
            profile.clone(),
        ));
    }
    if single > 0 {
        notes.push(Phrase::withheld_figures(single, profile));
    }
    notes
}
