//! The three comparisons as tables.

use std::collections::BTreeSet;

use super::{EQUAL_VALUE, EQUAL_WORK, Group, LOWER_DEMANDS, Outcome, Pair, SalaryMapping};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Cell, Released, Table};
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::quantity::Gap;
use crate::model::table::{Column, Coordinates, Kind, Role, Value};
use crate::study::expr::{PayColumn, PayConcept};
use crate::study::jobs::Dominance;

/// The amounts of a row: the pay itself, that of the group compared with, and what is made of two of them. Their ids begin
/// as that of the pay, which decides how they are rounded.
struct Amounts {
    pay: &'static str,
    compared: &'static str,
    difference: &'static str,
}

impl Amounts {
    fn of(pay: PayConcept) -> Amounts {
        let hourly = pay.id().starts_with("hourly");
        Amounts {
            pay: pay.id(),
            compared: if hourly {
                "hourly_compared"
            } else {
                "pay_compared"
            },
            difference: if hourly {
                "hourly_difference"
            } else {
                "pay_difference"
            },
        }
    }
}

/// Writes the figures as tables: equal work, a row for each group and one for all staff; then the pairs of equal value and
/// of lower demands.
///
/// `mean` is that of everybody in a group. `difference` is men's mean minus women's, of a pair the mean of the compared group
/// minus the group's own; `ratio` is the group's mean by that of the compared one. Of a pair all figures are shown or the pair is not
/// listed, because a row says which of two means is higher.
pub fn tabulate(outcome: &Outcome) -> Vec<Draft> {
    let has = |some: fn(&Group) -> bool| outcome.groups.iter().any(some);
    let (bands, points) = (has(|g| g.band.is_some()), has(|g| g.points.is_some()));
    let of_file = |column: &(&str, Kind)| match column.0 {
        "band" => bands,
        "points" => points,
        _ => true,
    };
    let columns = |all: &[(&'static str, Kind)]| {
        let all = all.iter().filter(|column| of_file(column));
        all.map(|(id, kind)| Column::new(*id, *kind)).collect()
    };
    // the comparisons need the means of whole groups more than those of their women and men
    let mut equal_work = Draft::new(EQUAL_WORK, columns(&GROUPS)).keeping_totals();
    for group in outcome.groups.iter().chain([&outcome.all]) {
        equal_work.push(group_row(group, outcome.pay, bands, points));
    }
    let pairs = |id, pairs: &[Pair]| {
        let mut draft = Draft::new(id, columns(&PAIRS)).keeping_totals();
        for pair in pairs {
            draft.push(pair_row(outcome, *pair));
        }
        draft
    };
    vec![
        equal_work,
        pairs(EQUAL_VALUE, &outcome.equal_value),
        pairs(LOWER_DEMANDS, &outcome.lower_demands),
    ]
}

const GROUPS: [(&str, Kind); 16] = [
    ("group", Kind::Name),
    ("women", Kind::Count),
    ("men", Kind::Count),
    ("women_share", Kind::Share),
    ("dominance", Kind::Word),
    ("band", Kind::Number),
    ("points", Kind::Points),
    ("mean", Kind::Pay),
    ("mean_women", Kind::Pay),
    ("mean_men", Kind::Pay),
    ("difference", Kind::Pay),
    ("women_to_men", Kind::Ratio),
    ("mean_gap", Kind::Gap),
    ("median_women", Kind::Pay),
    ("median_men", Kind::Pay),
    ("median_gap", Kind::Gap),
];

const PAIRS: [(&str, Kind); 8] = [
    ("job", Kind::Name),
    ("compared_job", Kind::Name),
    ("band", Kind::Number),
    ("compared_band", Kind::Number),
    ("mean", Kind::Pay),
    ("compared_mean", Kind::Pay),
    ("difference", Kind::Pay),
    ("ratio", Kind::Ratio),
];

fn at(group: &Group) -> Coordinates {
    vec![(Field::EqualWorkGroup.id().to_owned(), group.name.clone())]
}

fn origin(statistic: Statistic, amount: &'static str, over: Over) -> Origin {
    Origin {
        statistic,
        amount,
        over,
    }
}

fn name(group: &Group) -> Value {
    group.name.clone().map_or(Value::Undefined, Value::Name)
}

/// A row of the first table.
fn group_row(group: &Group, pay: PayConcept, bands: bool, points: bool) -> Row {
    let Amounts {
        pay, difference, ..
    } = Amounts::of(pay);
    let Cohort { women, men, .. } = group.cohort;
    let row = match group.name {
        Some(_) => Row::part(at(group), group.cohort),
        None => Row::total(at(group), group.cohort).rather_than_others(),
    };
    let mut row = row
        .contributed(pay, Over::Women, group.women.contributions)
        .contributed(pay, Over::Men, group.men.contributions)
        .contributed(pay, Over::All, group.all)
        .made_of(difference, [pay]);
    let count = |people, over| {
        (
            Value::Count(people),
            origin(Statistic::Count, "persons", over),
        )
    };
    let mean = |mean, over| (Value::number(mean), origin(Statistic::Mean, pay, over));
    let gap = |gap: Option<Gap>, of: fn(Gap) -> f64, statistic| {
        (
            Value::number(gap.map(of)),
            origin(statistic, pay, Over::Both),
        )
    };
    let median = |side: &super::Side, over| {
        let statistic = Statistic::Quantile(0.5);
        (Value::number(side.median), origin(statistic, pay, over))
    };
    let share = origin(Statistic::Share, "persons", Over::All);
    let apart = group.men.mean.zip(group.women.mean);
    let apart = apart.map(|(men, women)| men - women);
    row = row
        .label(name(group))
        .figures([count(women, Over::Women), count(men, Over::Men)])
        .figure(Value::number(group.cohort.women_share()), share)
        .label(match group.name {
            Some(_) => Value::Word(group.dominance.id()),
            None => Value::Undefined,
        });
    if bands {
        row = row.label(Value::number(group.band));
    }
    if points {
        row = row.label(Value::number(group.points));
    }
    let (means, medians) = (Statistic::GapOfMeans, Statistic::GapOfQuantiles(0.5));
    row.figures([
        mean(group.mean, Over::All),
        mean(group.women.mean, Over::Women),
        mean(group.men.mean, Over::Men),
    ])
    .figure(
        Value::number(apart),
        origin(Statistic::Mean, difference, Over::Both),
    )
    .figures([
        gap(group.mean_gap(), Gap::women_to_men, means),
        gap(group.mean_gap(), Gap::fraction, means),
        median(&group.women, Over::Women),
        median(&group.men, Over::Men),
        gap(group.median_gap(), Gap::fraction, medians),
    ])
}

fn pair_row(outcome: &Outcome, pair: Pair) -> Row {
    let (group, other) = (&outcome.groups[pair.group], &outcome.groups[pair.compared]);
    let Amounts {
        pay,
        compared,
        difference,
    } = Amounts::of(outcome.pay);
    let mean = |group: &Group, amount| {
        let origin = origin(Statistic::Mean, amount, Over::All);
        (Value::number(group.mean), origin)
    };
    let means = other.mean.zip(group.mean);
    let apart = means.map(|(other, own)| other - own);
    let ratio = means.map(|(other, own)| own / other);
    Row::part(at(group), group.cohort)
        .elsewhere(compared, pay, at(other), other.cohort)
        .made_of(difference, [pay, compared])
        .whole_or_not_at_all()
        .contributed(pay, Over::All, group.all)
        .contributed(compared, Over::All, other.all)
        .label(name(group))
        .label(name(other))
        .label(Value::number(group.band))
        .label(Value::number(other.band))
        .figures([mean(group, pay), mean(other, compared)])
        .figure(
            Value::number(apart),
            origin(Statistic::Mean, difference, Over::All),
        )
        .figure(
            Value::number(ratio),
            origin(Statistic::GapOfMeans, difference, Over::All),
        )
}

/// What the released tables say first: how many groups there are and how many are female-dominated, in how many of them
/// women's mean is below men's, and how many pairs are listed.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let Some(work) = released.table(EQUAL_WORK) else {
        return Vec::new();
    };
    let parts = || work.rows().iter().filter(|row| row.role() == Role::Part);
    let female = Cell::Shown(Value::Word(Dominance::Female.id()));
    let dominated = parts().filter(|row| work.cell(row, "dominance") == Some(female.clone()));
    let gaps: Vec<f64> = parts()
        .filter_map(|row| work.cell(row, "mean_gap")?.number())
        .collect();
    let below = gaps.iter().filter(|gap| **gap > 0.0).count();
    let mut said = vec![
        Phrase::verdict_equal_work(parts().count() as u64, dominated.count() as u64),
        Phrase::verdict_equal_work_gaps(gaps.len() as u64, below as u64),
    ];
    let rows = |table: Option<&Table>| table.map_or(0, |table| table.rows().len() as u64);
    let has_bands = work.position("band").is_some();
    said.extend(has_bands.then(|| {
        Phrase::verdict_pairs(
            rows(released.table(EQUAL_VALUE)),
            rows(released.table(LOWER_DEMANDS)),
        )
    }));
    said
}

/// How the figures were made, for under the first table and under the last.
pub fn method(
    outcome: &Outcome,
    column: &PayColumn,
    options: &SalaryMapping,
) -> (Vec<Phrase>, Vec<Phrase>) {
    let percent = outcome.percent as f64 / 100.0;
    let groups = &outcome.groups;
    let count = |is: fn(&Group) -> bool| groups.iter().filter(|group| is(group)).count() as u64;
    let (overridden, without_band) = (count(|g| g.overridden), count(|g| g.band.is_none()));
    let one_sex = count(|g| (g.cohort.women == 0) != (g.cohort.men == 0));
    let word = Label::Word(outcome.pay.id());
    let mut first = vec![
        Phrase::pay_concept(word, Label::Field(column.source.id())),
        match options.female_dominated {
            super::Threshold::AtLeast => Phrase::dominance_at_least(percent),
            super::Threshold::MoreThan => Phrase::dominance_more_than(percent),
        },
    ];
    first.extend((overridden > 0).then(|| Phrase::dominance_overridden(overridden)));
    first.extend((one_sex > 0).then(|| Phrase::one_sex_groups(one_sex)));
    first.extend(listed(
        outcome.unlisted.iter().cloned().collect(),
        Phrase::jobs_unlisted,
    ));
    let merged: BTreeSet<&String> = outcome.merging.groups.values().collect();
    first.extend(listed(
        merged.into_iter().cloned().collect(),
        Phrase::groups_joined,
    ));
    let proposed = outcome.merging.proposed.iter();
    first.extend(listed(
        proposed.map(|(own, to)| format!("{own} → {to}")).collect(),
        Phrase::groups_could_join,
    ));
    let mut last = Vec::new();
    if without_band < groups.len() as u64 {
        last.push(Phrase::pairs_method());
        last.extend((without_band > 0).then(|| Phrase::groups_without_band(without_band)));
    } else {
        last.push(Phrase::no_bands());
    }
    (first, last)
}

/// A sentence on some names, if there are any; of many only the first are told.
pub(in crate::measures) fn listed(
    mut names: Vec<String>,
    phrase: impl Fn(u64, String) -> Phrase,
) -> Option<Phrase> {
    const SHOWN: usize = 30;
    let count = names.len();
    names.truncate(SHOWN);
    names.extend((count > SHOWN).then(|| "…".to_owned()));
    (count > 0).then(|| phrase(count as u64, names.join(", ")))
}
