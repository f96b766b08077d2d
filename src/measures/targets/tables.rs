//! The follow-up as tables of labels: nothing in them that the other tables do not show.

use super::{Figure, Followed, Standing};
use crate::disclosure::draft::{Draft, Row};
use crate::disclosure::released::{Cell, Released};
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Kind, Value};

/// The id of the table of goals.
pub const PLAN: &str = "plan";
/// The id of the table of targets.
pub const TARGETS: &str = "targets";

/// The word for what a figure is, where one can be a target; plain numbers have none.
pub const fn measured_in(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Share => Some("share"),
        Kind::PercentagePoints => Some("percentage_points"),
        Kind::Gap => Some("gap"),
        Kind::Ratio => Some("ratio"),
        Kind::Count | Kind::People => Some("count"),
        Kind::Pay => Some("amount"),
        Kind::Hours => Some("hours"),
        Kind::Points => Some("index_points"),
        _ => None,
    }
}

/// The table of goals and that of targets; the latter only where there are some.
pub fn tabulate(followed: &[Followed]) -> Vec<Draft> {
    let mut drafts = vec![goals(followed)];
    let measured = |followed: &&Followed| followed.standing != Standing::NotMeasured;
    if followed.iter().any(|one| measured(&one)) {
        drafts.push(targets(followed.iter().filter(measured)));
    }
    drafts
}

fn goals(followed: &[Followed]) -> Draft {
    let columns = [
        ("goal", Kind::Name),
        ("action", Kind::Name),
        ("follow_up", Kind::Name),
        ("responsible", Kind::Name),
        ("due", Kind::Name),
        ("cost", Kind::Number),
        ("target", Kind::Name),
        ("actual", Kind::Number),
        ("earlier", Kind::Number),
        ("measured_in", Kind::Word),
        ("status", Kind::Word),
    ];
    let mut draft = draft(PLAN, &columns);
    for one in followed {
        let goal = one.goal;
        let due = goal.due.map(|due| due.to_string());
        let target = goal.target.as_ref().map(ToString::to_string);
        draft.push(labels([
            text(&goal.goal),
            text(&goal.measure),
            text(&goal.follow_up),
            text(&goal.responsible),
            text(&due.unwrap_or_default()),
            Value::number(goal.cost),
            text(&target.unwrap_or_default()),
            figure(one, |figure| figure.actual),
            figure(one, |figure| figure.earlier),
            unit(one),
            Value::Word(one.standing.id()),
        ]));
    }
    draft.note(Phrase::plan_method());
    let missing = followed
        .iter()
        .filter(|one| one.standing == Standing::NoRow);
    for one in missing {
        let target = one.goal.target.as_ref().map(ToString::to_string);
        let target = target.unwrap_or_default();
        draft.note(match &one.near {
            Some(near) => Phrase::plan_row_near(target, near.as_str()),
            None => Phrase::plan_row_missing(target),
        });
    }
    draft
}

fn targets<'a>(followed: impl Iterator<Item = &'a Followed<'a>>) -> Draft {
    let columns = [
        ("target", Kind::Name),
        ("actual", Kind::Number),
        ("wanted", Kind::Number),
        ("measured_in", Kind::Word),
        ("met", Kind::Flag),
        ("reason", Kind::Word),
    ];
    let mut draft = draft(TARGETS, &columns);
    for one in followed {
        let Some(target) = &one.goal.target else {
            continue;
        };
        let met = match one.standing {
            Standing::Met => Value::Flag(true),
            Standing::Missed | Standing::Late => Value::Flag(false),
            _ => Value::Undefined,
        };
        let reason = match met {
            Value::Undefined => Value::Word(one.standing.id()),
            _ => Value::Undefined,
        };
        draft.push(labels([
            text(&target.to_string()),
            figure(one, |figure| figure.actual),
            figure(one, |_| Some(target.wanted.value())),
            unit(one),
            met,
            reason,
        ]));
    }
    draft
}

fn draft(id: &'static str, columns: &[(&str, Kind)]) -> Draft {
    let columns = columns.iter().map(|(id, kind)| Column::new(*id, *kind));
    Draft::new(id, columns.collect())
}

fn labels<const N: usize>(cells: [Value; N]) -> Row {
    let row = Row::part(Vec::new(), Cohort::default());
    cells.into_iter().fold(row, Row::label)
}

fn text(text: &str) -> Value {
    match text.is_empty() {
        true => Value::Undefined,
        false => Value::Name(text.to_owned()),
    }
}

/// A number of the figure of a target; counts stay counts.
fn figure(one: &Followed, number: impl Fn(&Figure) -> Option<f64>) -> Value {
    let Some(figure) = &one.figure else {
        return Value::Undefined;
    };
    match number(figure) {
        Some(count) if figure.kind == Kind::Count && count.fract() == 0.0 && count >= 0.0 => {
            Value::Count(count as u64)
        }
        number => Value::number(number),
    }
}

fn unit(one: &Followed) -> Value {
    let unit = one
        .figure
        .as_ref()
        .and_then(|figure| measured_in(figure.kind));
    unit.map_or(Value::Undefined, Value::Word)
}

/// How many targets are met, and how many cannot be told.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let Some(table) = released.table(TARGETS) else {
        return vec![Phrase::verdict_no_targets()];
    };
    let met = |flag: Value| {
        let wanted = Some(Cell::Shown(flag));
        let rows = table.rows().iter();
        rows.filter(|row| table.cell(row, "met") == wanted).count() as u64
    };
    let (reached, untold) = (met(Value::Flag(true)), met(Value::Undefined));
    let all = table.rows().len() as u64;
    let untold = (untold > 0).then(|| Phrase::verdict_targets_untold(untold));
    [Phrase::verdict_targets(reached, all)]
        .into_iter()
        .chain(untold)
        .collect()
}
