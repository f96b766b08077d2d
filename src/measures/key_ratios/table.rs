//! The table, what it says first, and how it was made.

use std::collections::BTreeMap;

use super::{Figures, Judged, KeyRatios, Outcome, RATIOS, TABLE, Target, Unit};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Cell, Table};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Column, Kind, Value};
use crate::study::expr::PayConcept;

/// The id of the table of official points.
const POINTS: &str = "key_ratio_points";

/// The columns of the ratios. Their unit differs from row to row: `measured_in` says it, see [`Unit`].
const COLUMNS: [(&str, Kind); 9] = [
    ("ratio", Kind::Number),
    ("measure", Kind::Word),
    ("women_value", Kind::Number),
    ("men_value", Kind::Number),
    ("value", Kind::Number),
    ("measured_in", Kind::Word),
    ("earlier", Kind::Number),
    ("target", Kind::Word),
    ("met", Kind::Flag),
];

/// Writes the nine ratios as a table, undefined where the file does not give them.
///
/// `earlier` are values of another year by number of the ratio; they are shown where this year's are, and as coarsely.
/// A target is as the employer wrote it; whether it is met is undefined where it is not set or there is no value.
///
/// # Errors
/// For a target that cannot be read.
pub fn tabulate(
    outcome: &Outcome,
    options: &KeyRatios,
    earlier: &BTreeMap<u8, f64>,
) -> Result<Draft, Failure> {
    let targets = options.targets()?;
    let columns = COLUMNS.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(TABLE, columns.to_vec());
    for (number, id, unit, _) in RATIOS {
        let unit = match unit {
            Unit::Time(_) => Unit::Time(options.leave_unit),
            unit => unit,
        };
        let row = Row::part(Vec::new(), outcome.cohort)
            .label(Value::Count(u64::from(number)))
            .label(Value::Word(id));
        let (before, target) = (earlier.get(&number).copied(), targets.get(&number));
        draft.push(match outcome.ratios.get(&number) {
            Some(figures) => filled(row, figures, unit, before, target),
            None => empty(row, unit, target),
        });
    }
    Ok(draft)
}

fn filled(
    row: Row,
    figures: &Figures,
    unit: Unit,
    earlier: Option<f64>,
    target: Option<&Target>,
) -> Row {
    let unit = Value::Word(unit.id());
    let known = |value| Value::number(value);
    let (row, amount, of_sides, of_value) = match figures.judged {
        Judged::Own => {
            let row = row.label(Value::Undefined).label(Value::Undefined);
            let row = row.label(known(figures.value)).label(unit);
            let row = row.label(known(earlier)).label(wanted(target));
            return row.label(met(target, figures.value));
        }
        Judged::Open => (row, "persons", Statistic::Share, Statistic::Share),
        Judged::Sides {
            amount,
            behind: [women, men],
            sides,
            value,
        } => {
            let row =
                row.contributed(amount, Over::Women, women)
                    .contributed(amount, Over::Men, men);
            (row, amount, sides, value)
        }
    };
    let of = |statistic, over| Origin {
        statistic,
        amount,
        over,
    };
    let of_value = of(of_value, Over::Both);
    // What there is none of tells nothing, and is not withheld.
    let judged = |row: Row, value| match value {
        Value::Undefined => row.label(value),
        value => row.figure(value, of_value),
    };
    let row = row
        .figure(known(figures.women), of(of_sides, Over::Women))
        .figure(known(figures.men), of(of_sides, Over::Men))
        .figure(known(figures.value), of_value)
        .label(unit);
    let row = judged(row, known(earlier)).label(wanted(target));
    judged(row, met(target, figures.value))
}

/// A ratio that the file does not give. What it was earlier is left out: there is nothing here to judge it by.
fn empty(row: Row, unit: Unit, target: Option<&Target>) -> Row {
    let row = (0..3).fold(row, |row, _| row.label(Value::Undefined));
    let row = row.label(Value::Word(unit.id())).label(Value::Undefined);
    row.label(wanted(target)).label(Value::Undefined)
}

fn wanted(target: Option<&Target>) -> Value {
    target.map_or(Value::Undefined, |target| {
        Value::Name(target.text().to_owned())
    })
}

fn met(target: Option<&Target>, value: Option<f64>) -> Value {
    let met = target.zip(value).map(|(target, value)| target.met(value));
    met.map_or(Value::Undefined, Value::Flag)
}

/// The official points as they were entered, by year; `None` where there are none.
pub fn points(options: &KeyRatios) -> Option<Draft> {
    let columns = [("year", Kind::Name), ("points", Kind::Number)];
    let columns = columns.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(POINTS, columns.to_vec());
    for (year, points) in &options.points {
        let row = Row::part(Vec::new(), Cohort::default()).label(Value::Name(year.clone()));
        draft.push(row.label(Value::number(Some(*points))));
    }
    draft.note(Phrase::points_as_entered());
    (!options.points.is_empty()).then_some(draft)
}

/// What the released table says first: how many ratios it shows, and how many of the employer's targets are met.
pub fn verdict(table: &Table) -> Vec<Phrase> {
    let cells = |column| {
        let cells = table.rows().iter().map(move |row| table.cell(row, column));
        cells.flatten()
    };
    let shown = cells("value")
        .filter(|cell| cell.number().is_some())
        .count();
    let judged = |met| cells("met").filter(move |cell| *cell == Cell::Shown(Value::Flag(met)));
    let (met, missed) = (judged(true).count() as u64, judged(false).count() as u64);
    let targets = (met + missed > 0).then(|| Phrase::verdict_targets(met, met + missed));
    let shown = Phrase::verdict_key_ratios(shown as u64, RATIOS.len() as u64);
    [shown].into_iter().chain(targets).collect()
}

/// How the ratios were made, and what the file does not have. `pay` is the pay compared and the field it comes from,
/// `earlier` where earlier values were read.
pub fn method(
    outcome: &Outcome,
    options: &KeyRatios,
    pay: Option<(PayConcept, Field)>,
    earlier: Option<&str>,
) -> Vec<Phrase> {
    let has = |number| outcome.ratios.contains_key(&number);
    let defined = |number, id| {
        has(number).then(|| Phrase::key_ratio_definition(u64::from(number), Label::Word(id)))
    };
    let mut notes = vec![Phrase::key_ratio_signs()];
    notes.extend(has(1).then(|| Phrase::key_ratio_balance(options.min_balance_group)));
    notes.extend(defined(3, options.career.id()));
    notes.extend(pay.map(|(pay, source)| {
        Phrase::pay_concept(Label::Word(pay.id()), Label::Field(source.id()))
    }));
    notes.extend(defined(5, outcome.sick_leave_of));
    let listed = outcome.blank_is_none.iter();
    notes.extend(listed.map(|field| Phrase::blank_is_none(Label::Field(field.id()))));
    notes.extend(earlier.map(Phrase::earlier_from));
    let missing = RATIOS.iter().filter(|(number, ..)| !has(*number));
    let fields: Vec<&str> = missing
        .flat_map(|(_, _, _, fields)| fields.iter().map(|field| field.id()))
        .collect();
    if !fields.is_empty() {
        notes.push(Phrase::ratios_missing(fields.join(", ")));
    }
    if !has(9) {
        notes.push(Phrase::no_answers());
    }
    notes
}
