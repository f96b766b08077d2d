//! The tables of overtime, and what they say first.

use super::{Blank, Distribution, Extent, Group, Outcome, Unit, effect, histogram};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Cell, Released, Row as ReleasedRow, Table};
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Column, Coordinates, Kind, Role, Value};

/// The id of the first table.
pub const TABLE: &str = "overtime";
/// The id of the table of money beside one of hours.
const PAY: &str = "overtime_pay";
const LIMITS: &str = "overtime_limits";
const TEST: &str = "overtime_test";
const PART_TIME: &str = "overtime_part_time";
const LORENZ: &str = "overtime_lorenz";

/// The id of the people between two limits, as an amount.
const BETWEEN: &str = "between_limits";
/// The id of those over a further limit.
const BEYOND: &str = "over_further_limit";

/// The rows of a group.
const SIDES: [(&str, Over); 3] = [
    ("woman", Over::Women),
    ("man", Over::Men),
    ("all", Over::All),
];

/// The ids of the amounts behind the figures of a unit.
pub(super) struct Amounts {
    sum: &'static str,
    pub(super) any: &'static str,
    of_any: &'static str,
}

impl Unit {
    pub(super) const fn amounts(self) -> Amounts {
        match self {
            Unit::Hours => Amounts {
                sum: "overtime_hours",
                any: "overtime_hours_any",
                of_any: "overtime_hours_of_any",
            },
            Unit::Pay => Amounts {
                sum: "overtime_pay",
                any: "overtime_pay_any",
                of_any: "overtime_pay_of_any",
            },
        }
    }

    const fn kind(self) -> Kind {
        match self {
            Unit::Hours => Kind::Hours,
            Unit::Pay => Kind::Pay,
        }
    }
}

impl Group {
    fn side(&self, over: Over) -> &Distribution {
        match over {
            Over::Women => &self.women,
            Over::Men => &self.men,
            Over::Others => &self.others,
            Over::All | Over::Both => &self.all,
        }
    }

    fn cohort(&self, over: Over) -> Cohort {
        let of = |wanted: &[Over], side: &Distribution| match wanted.contains(&over) {
            true => side.n,
            false => 0,
        };
        Cohort {
            women: of(&[Over::Women, Over::Both, Over::All], &self.women),
            men: of(&[Over::Men, Over::Both, Over::All], &self.men),
            other: of(&[Over::Others, Over::All], &self.others),
        }
    }
}

/// Writes all tables, the most important first.
pub fn tabulate(outcome: &Outcome) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for (place, extent) in outcome.extents.iter().enumerate() {
        drafts.push(extent_table(outcome, extent, place == 0));
    }
    drafts.extend(outcome.effect.as_ref().map(effect::tabulate));
    drafts.extend(limits_table(outcome));
    let Some(first) = outcome.extents.first() else {
        return drafts;
    };
    drafts.push(test_table(outcome, first));
    drafts.extend(part_time_table(outcome, first));
    drafts.push(lorenz_table(first));
    drafts.extend(histogram::tabulate(outcome));
    drafts
}

fn group_columns(outcome: &Outcome) -> Vec<Column> {
    let named = |by: &[String]| by.iter().map(|by| Column::new(by, Kind::Name)).collect();
    match outcome.by.as_slice() {
        [] | [_] => vec![Column::new("group", Kind::Name)],
        several => named(several),
    }
}

/// Where a group stands, and its labels.
fn labelled(outcome: &Outcome, group: &Group, cohort: Cohort) -> Row {
    let member = |place: usize| group.members.as_ref().map(|members| members[place].clone());
    let at: Coordinates = outcome
        .by
        .iter()
        .enumerate()
        .map(|(place, by)| (by.clone(), member(place)))
        .collect();
    let row = match group.members {
        Some(_) => Row::part(at, cohort),
        None => Row::total(at, cohort),
    };
    (0..outcome.by.len().max(1)).fold(row, |row, place| {
        row.label(match &group.members {
            Some(_) => Value::Name(member(place).unwrap_or_default()),
            None => Value::Undefined,
        })
    })
}

fn people(over: Over) -> Origin {
    Origin {
        statistic: Statistic::Count,
        amount: "persons",
        over,
    }
}

fn counted(count: Option<u64>) -> Value {
    count.map_or(Value::Undefined, Value::Count)
}

/// How much there is, and how it is spread.
fn extent_table(outcome: &Outcome, extent: &Extent, first: bool) -> Draft {
    let unit = extent.unit;
    let hours = unit == Unit::Hours;
    let id = if first { TABLE } else { PAY };
    let sum = if hours { "total_hours" } else { "total_pay" };
    let per_fte = if hours {
        "hours_per_fte"
    } else {
        "pay_per_fte"
    };
    let mut columns = group_columns(outcome);
    columns.push(Column::new("sex", Kind::Word));
    columns.push(Column::new("n", Kind::Count));
    columns.extend([sum, "mean", "median", "p90", "max"].map(|id| Column::new(id, unit.kind())));
    columns.push(Column::new("any_share", Kind::Share));
    columns.push(Column::new("mean_of_any", unit.kind()));
    columns.extend(hours.then(|| Column::new("over_limit", Kind::Count)));
    columns.push(Column::new("gini", Kind::Number));
    columns.push(Column::new("top_decile_share", Kind::Share));
    columns.extend(
        outcome
            .has_working_time
            .then(|| Column::new(per_fte, unit.kind())),
    );
    let mut draft = Draft::new(id, columns);
    let parts = extent.groups.iter().filter(|_| first || outcome.asked);
    for group in parts.chain([&extent.all]) {
        for (word, over) in SIDES {
            draft.push(extent_row(outcome, group, unit, word, over));
        }
    }
    notes(outcome, extent, first)
        .into_iter()
        .for_each(|note| draft.note(note));
    draft
}

fn extent_row(outcome: &Outcome, group: &Group, unit: Unit, word: &'static str, over: Over) -> Row {
    let amounts = unit.amounts();
    let of = |statistic, amount| Origin {
        statistic,
        amount,
        over,
    };
    let side = group.side(over);
    let ordinary = outcome.limits.first().filter(|_| unit == Unit::Hours);
    let rule = ordinary.map_or("over_limit", |limit| limit.rule.id());
    let mut row = labelled(outcome, group, group.cohort(over)).label(Value::Word(word));
    row = contributed(row, group, over, &amounts);
    if ordinary.is_some() {
        row = over_limit(row, group, over, rule, 0);
    }
    row = row
        .figure(Value::Count(side.n), people(over))
        .figure(Value::number(side.sum), of(Statistic::Sum, amounts.sum))
        .figure(Value::number(side.mean), of(Statistic::Mean, amounts.sum))
        .figure(
            Value::number(side.median),
            of(Statistic::Quantile(0.5), amounts.sum),
        )
        .figure(
            Value::number(side.p90),
            of(Statistic::Quantile(0.9), amounts.sum),
        )
        .figure(Value::number(side.max), of(Statistic::Maximum, amounts.sum))
        .figure(
            Value::number(side.any_share()),
            of(Statistic::Members, amounts.any),
        )
        .figure(
            Value::number(side.mean_of_any),
            of(Statistic::Mean, amounts.of_any),
        );
    if unit == Unit::Hours {
        let persons = ordinary.and_then(|_| side.over.first().copied());
        row = row.figure(counted(persons), of(Statistic::Members, rule));
    }
    row = row
        .figure(Value::number(side.gini), of(Statistic::Spread, amounts.sum))
        .figure(
            Value::number(side.top_decile_share),
            of(Statistic::PartOfSum(0.9), amounts.sum),
        );
    match outcome.has_working_time {
        true => row.figure(
            Value::number(side.per_fte),
            of(Statistic::Mean, amounts.sum),
        ),
        false => row,
    }
}

/// The people that a row is about, with those of neither sex where everybody is meant.
fn behind(over: Over) -> &'static [Over] {
    match over {
        Over::All => &[Over::All, Over::Others],
        Over::Women => &[Over::Women],
        Over::Men => &[Over::Men],
        Over::Others => &[Over::Others],
        Over::Both => &[Over::Women, Over::Men],
    }
}

/// States what stands behind the figures of a row.
fn contributed(row: Row, group: &Group, over: Over, amounts: &Amounts) -> Row {
    behind(over)
        .iter()
        .fold(row, |row, over| {
            let side = group.side(*over);
            row.contributed(amounts.sum, *over, side.contributions)
                .contributed(amounts.any, *over, side.behind_any())
        })
        // With the mean over all it tells how many have any.
        .made_of(amounts.of_any, [amounts.sum, amounts.any])
}

/// States who is over a limit.
fn over_limit(row: Row, group: &Group, over: Over, rule: &'static str, limit: usize) -> Row {
    behind(over).iter().fold(row, |row, over| {
        row.contributed(rule, *over, group.side(*over).behind_over(limit))
    })
}

/// States who is over a limit and not over the next: the numbers over both tell it.
fn between(row: Row, group: &Group, over: Over, limit: usize) -> Row {
    behind(over).iter().fold(row, |row, over| {
        row.contributed(BETWEEN, *over, group.side(*over).behind_between(limit))
    })
}

/// How the figures were made.
fn notes(outcome: &Outcome, extent: &Extent, first: bool) -> Vec<Phrase> {
    let field = Label::Field(extent.unit.field().id());
    let period = Label::Word(outcome.period.id());
    let mut notes = vec![Phrase::overtime_source(
        field,
        extent.column.as_str(),
        period,
    )];
    notes.extend(extent.blank.map(|(rows, meaning)| match meaning {
        Blank::Zero => Phrase::overtime_blank_zero(rows),
        Blank::Missing => Phrase::overtime_blank_missing(rows),
    }));
    let unreadable = extent.unreadable;
    notes.extend((unreadable > 0).then(|| Phrase::overtime_unreadable(unreadable)));
    notes.extend(extent.corrected.then(Phrase::overtime_corrections));
    if !first {
        return notes;
    }
    notes.push(Phrase::overtime_method());
    if extent.unit == Unit::Hours {
        notes.push(limit_note(outcome));
    }
    let others = extent.all.others.n;
    notes.extend((others > 0).then(|| Phrase::overtime_others(others)));
    notes.extend(
        outcome.no_effect.map(|pay| {
            Phrase::overtime_no_effect(Label::Word(pay), Label::Word(outcome.period.id()))
        }),
    );
    notes
}

/// Which limit the column of persons over it is about, or why it is empty.
fn limit_note(outcome: &Outcome) -> Phrase {
    let period = Label::Word(outcome.period.id());
    match (outcome.limits.first(), outcome.preset) {
        (Some(limit), _) => Phrase::overtime_over(limit.hours as u64, Label::Word(limit.rule.id())),
        (None, Some(preset)) => Phrase::overtime_no_limit(preset.id(), period),
        (None, None) => Phrase::overtime_no_preset(),
    }
}

/// How many are over each limit of the law.
fn limits_table(outcome: &Outcome) -> Option<Draft> {
    let hours = outcome
        .extents
        .first()
        .filter(|extent| extent.unit == Unit::Hours)?;
    let all = &hours.all;
    if outcome.limits.is_empty() {
        return None;
    }
    let columns = [
        ("rule", Kind::Word),
        ("reference", Kind::Name),
        ("limit", Kind::Hours),
        ("women", Kind::Count),
        ("men", Kind::Count),
        ("persons", Kind::Count),
    ];
    let mut draft = Draft::new(
        LIMITS,
        columns.map(|(id, kind)| Column::new(id, kind)).to_vec(),
    );
    for (place, limit) in outcome.limits.iter().enumerate() {
        let rule = limit.rule.id();
        let mut row = Row::part(Vec::new(), all.cohort(Over::All))
            .label(Value::Word(rule))
            .label(Value::Name(limit.reference.clone()))
            .label(Value::Number(limit.hours));
        for (_, over) in SIDES {
            row = over_limit(row, all, over, rule, place);
            if let Some(before) = place.checked_sub(1) {
                row = between(row, all, over, before);
            }
        }
        row = row.made_of(BEYOND, [rule, BETWEEN]);
        draft.push(row.figures(SIDES.map(|(_, over)| {
            let origin = Origin {
                statistic: Statistic::Members,
                amount: if place == 0 { rule } else { BEYOND },
                over,
            };
            (Value::Count(all.side(over).over[place]), origin)
        })));
    }
    if outcome.limits.iter().any(|limit| limit.rolling) {
        draft.note(Phrase::overtime_rolling());
    }
    Some(draft)
}

/// Whether men have more than women.
fn test_table(outcome: &Outcome, extent: &Extent) -> Draft {
    let mut columns = group_columns(outcome);
    let figures = [
        ("women", Kind::Count),
        ("men", Kind::Count),
        ("u", Kind::Number),
        ("cliffs_delta", Kind::Number),
        ("p_value", Kind::PValue),
    ];
    columns.extend(figures.map(|(id, kind)| Column::new(id, kind)));
    columns.extend(
        outcome
            .asked
            .then(|| Column::new("p_adjusted", Kind::PValue)),
    );
    let mut draft = Draft::new(TEST, columns);
    let amounts = extent.unit.amounts();
    let of = |statistic| Origin {
        statistic,
        amount: amounts.sum,
        over: Over::Both,
    };
    let parts = extent.groups.iter().filter(|_| outcome.asked);
    for group in parts.chain([&extent.all]) {
        let test = group.test.as_ref();
        let row = labelled(outcome, group, group.cohort(Over::Both));
        let row = contributed(row, group, Over::Both, &amounts);
        let row = row
            .figure(Value::Count(group.women.n), people(Over::Women))
            .figure(Value::Count(group.men.n), people(Over::Men))
            .figure(
                Value::number(test.map(|test| test.u)),
                of(Statistic::Spread),
            )
            .figure(
                Value::number(test.map(|test| test.delta)),
                of(Statistic::Spread),
            )
            .figure(Value::number(group.p_value()), of(Statistic::PValue));
        draft.push(match outcome.asked {
            true => row.figure(Value::number(group.p_adjusted), of(Statistic::PValue)),
            false => row,
        });
    }
    draft.note(Phrase::overtime_test());
    draft
}

/// Full-time and part-time staff apart.
fn part_time_table(outcome: &Outcome, extent: &Extent) -> Option<Draft> {
    let unit = extent.unit;
    let amounts = unit.amounts();
    let (sum, per_fte) = match unit {
        Unit::Hours => ("total_hours", "hours_per_fte"),
        Unit::Pay => ("total_pay", "pay_per_fte"),
    };
    let columns = [
        ("working_time", Kind::Word),
        ("sex", Kind::Word),
        ("n", Kind::Count),
        (sum, unit.kind()),
        ("mean", unit.kind()),
        ("any_share", Kind::Share),
        ("mean_of_any", unit.kind()),
        (per_fte, unit.kind()),
    ];
    if outcome.working_time.is_empty() {
        return None;
    }
    let mut draft = Draft::new(
        PART_TIME,
        columns.map(|(id, kind)| Column::new(id, kind)).to_vec(),
    );
    for class in &outcome.working_time {
        let id = class
            .members
            .iter()
            .flatten()
            .next()
            .map_or("", String::as_str);
        let word = ["full_time", "part_time"]
            .into_iter()
            .find(|word| *word == id);
        for (sex, over) in SIDES.into_iter().filter(|(_, over)| *over != Over::All) {
            let at = vec![("working_time".to_owned(), Some(id.to_owned()))];
            let row = Row::part(at, class.cohort(over))
                .label(Value::Word(word.unwrap_or("unknown")))
                .label(Value::Word(sex));
            let row = contributed(row, class, over, &amounts);
            let of = |statistic, amount| Origin {
                statistic,
                amount,
                over,
            };
            let side = class.side(over);
            draft.push(
                row.figure(Value::Count(side.n), people(over))
                    .figure(Value::number(side.sum), of(Statistic::Sum, amounts.sum))
                    .figure(Value::number(side.mean), of(Statistic::Mean, amounts.sum))
                    .figure(
                        Value::number(side.any_share()),
                        of(Statistic::Members, amounts.any),
                    )
                    .figure(
                        Value::number(side.mean_of_any),
                        of(Statistic::Mean, amounts.of_any),
                    )
                    .figure(
                        Value::number(side.per_fte),
                        of(Statistic::Mean, amounts.sum),
                    ),
            );
        }
    }
    draft.note(Phrase::overtime_part_time());
    Some(draft)
}

/// The curves of women, men and everybody.
fn lorenz_table(extent: &Extent) -> Draft {
    // Neighbouring points tell what a twentieth has: each is as safe as the outermost.
    const STEP: f64 = 0.05;
    let columns = [
        ("sex", Kind::Word),
        ("population_share", Kind::Share),
        ("hours_share", Kind::Share),
    ];
    let mut draft = Draft::new(
        LORENZ,
        columns.map(|(id, kind)| Column::new(id, kind)).to_vec(),
    );
    let amount = extent.unit.amounts();
    for ((word, over), curve) in SIDES.into_iter().zip(&extent.all.curves) {
        for (people, held) in curve.iter().flatten() {
            let row = Row::part(Vec::new(), extent.all.cohort(over))
                .label(Value::Word(word))
                .label(Value::Number(*people));
            let row = contributed(row, &extent.all, over, &amount);
            let end = *people == 0.0 || *people == 1.0;
            draft.push(match end {
                true => row.label(Value::Number(*held)),
                false => row.figure(
                    Value::Number(*held),
                    Origin {
                        statistic: Statistic::PartOfSum(STEP),
                        amount: amount.sum,
                        over,
                    },
                ),
            });
        }
    }
    draft
}

/// What the released tables say first: women's part of overtime and of the staff, how many have any, how many are over the
/// limit of the law.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let Some(table) = released.table(TABLE) else {
        return Vec::new();
    };
    let of = |sex, column| total(table, sex).and_then(|row| number(table, row, column));
    let part = |column| {
        let (women, men) = (of("woman", column)?, of("man", column)?);
        (women >= 0.0 && men >= 0.0 && women + men > 0.0).then(|| women / (women + men))
    };
    let mut verdict = Vec::new();
    let hours = table.position("total_hours").is_some();
    let sum = if hours { "total_hours" } else { "total_pay" };
    verdict.push(match (part(sum), part("n")) {
        (Some(share), Some(staff)) if hours => Phrase::verdict_overtime_hours(share, staff),
        (Some(share), Some(staff)) => Phrase::verdict_overtime_pay(share, staff),
        _ => Phrase::verdict_overtime_none(),
    });
    if let (Some(women), Some(men)) = (of("woman", "any_share"), of("man", "any_share")) {
        verdict.push(Phrase::verdict_overtime_any(women, men));
    }
    let limits = released.table(LIMITS);
    verdict.extend(limits.and_then(|limits| {
        let row = limits.rows().first()?;
        let cell = |column| number(limits, row, column);
        let (over, limit) = (cell("persons")?, cell("limit")?);
        Some(Phrase::verdict_overtime_over(over as u64, limit as u64))
    }));
    verdict
}

fn total<'a>(table: &'a Table, sex: &'static str) -> Option<&'a ReleasedRow> {
    let totals = table.rows().iter().filter(|row| row.role() == Role::Total);
    let mut of_sex =
        totals.filter(|row| table.cell(row, "sex") == Some(Cell::Shown(Value::Word(sex))));
    of_sex.next()
}

fn number(table: &Table, row: &ReleasedRow, column: &str) -> Option<f64> {
    table.cell(row, column).and_then(|cell| cell.number())
}
