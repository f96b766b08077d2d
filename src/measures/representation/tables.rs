//! The figures as tables, each with what is behind it.

use super::comparison::Rules;
use super::door::Door;
use super::door::Tells::{Chance, Count, Number, Share};
use super::summaries::{fit, segregation, targets};
use super::{GroupShare, Outcome};
use crate::disclosure::draft::{Draft, Origin, Row};
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::quantity::Interval;
use crate::model::table::{Column, Coordinates, Kind, Value};

/// The table of shares by group.
pub(super) const SHARES: &str = "representation";
/// The table of all categories.
pub(super) const FIT: &str = "representation_fit";
/// The table of segregation over the groups.
pub(super) const SEGREGATION: &str = "segregation";
/// The table of the recruitment plan.
pub(super) const TARGET: &str = "recruitment_target";

/// Writes the figures as tables: shares by group with all staff last, the fit over all categories, segregation over the
/// groups, and the recruitment plan; the last two only where there are any. `notes` has those of a table, by its id.
///
/// Sex is no secret, so its counts and what follows from them go out whole. Any other attribute is: a figure about it
/// falls with the count behind it, and the tables about all staff fall with the smallest count of any group.
pub fn tabulate(outcome: &Outcome, notes: impl Fn(&str) -> Vec<Phrase>) -> Vec<Draft> {
    let door = Door::of(outcome);
    let found = outcome.segregation.as_ref();
    let plan = Some(outcome.targets.as_slice()).filter(|targets| !targets.is_empty());
    let tables = [
        (SHARES, Some(shares(outcome, &door))),
        (FIT, Some(fit(outcome, &door))),
        (SEGREGATION, found.map(|found| segregation(found, &door))),
        (TARGET, plan.map(|plan| targets(plan, &door))),
    ];
    let noted = |(id, draft): (&str, Option<Draft>)| {
        let mut draft = draft?;
        notes(id).into_iter().for_each(|note| draft.note(note));
        Some(draft)
    };
    tables.into_iter().filter_map(noted).collect()
}

const FIGURES: [(&str, Kind); 21] = [
    ("observed", Kind::Count),
    ("total", Kind::Count),
    ("share", Kind::Share),
    ("benchmark_share", Kind::Share),
    ("ratio", Kind::Ratio),
    ("difference", Kind::PercentagePoints),
    ("share_low", Kind::Share),
    ("share_high", Kind::Share),
    ("wilson_low", Kind::Share),
    ("wilson_high", Kind::Share),
    ("expected", Kind::People),
    ("shortfall", Kind::People),
    ("z", Kind::Number),
    ("p_value", Kind::PValue),
    ("p_one_sided", Kind::PValue),
    ("odds_ratio", Kind::Number),
    ("eighty_percent", Kind::Flag),
    ("whole_person", Kind::Flag),
    ("two_sd", Kind::Flag),
    ("rules_disagree", Kind::Flag),
    ("unweighted_share", Kind::Share),
];

fn shares(outcome: &Outcome, door: &Door) -> Draft {
    let groups = names("group", &outcome.by);
    let width = groups.len();
    let unweighted = usize::from(!outcome.strata.is_empty());
    let figures = FIGURES.iter().take(FIGURES.len() - 1 + unweighted);
    let figures = figures.map(|(id, kind)| Column::new(*id, *kind));
    let mut draft = Draft::new(SHARES, groups.into_iter().chain(figures).collect());
    for group in outcome.groups.iter().chain([&outcome.all]) {
        let row = labelled(group, &outcome.by, width);
        let row = door.group_row(row, group).figures(figures_of(group, door));
        draft.push(match unweighted {
            1 => row.label(Value::number(group.unweighted)),
            _ => row,
        });
    }
    draft
}

/// A column for each name, or one of another name for a single one or none.
pub(super) fn names(one: &str, several: &[String]) -> Vec<Column> {
    match several {
        [] | [_] => vec![Column::new(one, Kind::Name)],
        several => several
            .iter()
            .map(|name| Column::new(name, Kind::Name))
            .collect(),
    }
}

fn labelled(group: &GroupShare, by: &[String], width: usize) -> Row {
    let member = |place: usize| group.members.as_ref().map(|members| members[place].clone());
    let at: Coordinates = by.iter().cloned().zip((0..by.len()).map(member)).collect();
    let people = everybody(group.figures.total);
    let row = match group.members {
        Some(_) => Row::part(at, people),
        None => Row::total(at, people),
    };
    (0..width).fold(row, |row, place| {
        row.label(name(member(place.min(by.len()))))
    })
}

pub(super) fn name(member: Option<String>) -> Value {
    member.map_or(Value::Undefined, Value::Name)
}

/// So many people, of whatever sex.
pub(super) fn everybody(count: u64) -> Cohort {
    Cohort {
        other: count,
        ..Cohort::default()
    }
}

fn figures_of(group: &GroupShare, door: &Door) -> Vec<(Value, Origin)> {
    let of = &group.figures;
    let counted = |value, tells| (value, door.counted(tells));
    let compared = |value, tells| (value, door.compared(tells, of));
    let end = |ends: Option<Interval>, pick: fn(Interval) -> f64| Value::number(ends.map(pick));
    let rule = |pick: fn(Rules) -> bool| {
        of.rules
            .map_or(Value::Undefined, |rules| Value::Flag(pick(rules)))
    };
    vec![
        counted(Value::Count(of.observed), Count),
        (Value::Count(of.total), door.open(Count)),
        counted(Value::number(of.share), Share),
        (Value::number(of.benchmark), door.benchmark()),
        compared(Value::number(of.ratio), Share),
        compared(Value::number(of.difference), Share),
        counted(end(of.exact, |ends| ends.low), Share),
        counted(end(of.exact, |ends| ends.high), Share),
        counted(end(of.wilson, |ends| ends.low), Share),
        counted(end(of.wilson, |ends| ends.high), Share),
        compared(Value::number(of.expected), Number),
        compared(Value::number(of.shortfall), Number),
        compared(Value::number(of.z), Number),
        compared(Value::number(of.p_value), Chance),
        compared(Value::number(of.p_one_sided), Chance),
        compared(Value::number(of.odds_ratio), Number),
        compared(rule(|rules| rules.eighty_percent), Number),
        compared(rule(|rules| rules.whole_person), Number),
        compared(rule(|rules| rules.two_sd), Number),
        compared(rule(Rules::disagree), Number),
    ]
}
