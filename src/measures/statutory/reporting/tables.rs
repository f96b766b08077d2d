//! The tables, and what they say first.

use super::compute::{Outcome, Paid};
use crate::disclosure::draft::{Behind, Draft, Origin, Over, Row, Statistic};
use crate::disclosure::policy::Policy;
use crate::disclosure::released::{Cell, Released, Table};
use crate::measures::measured::{Measured, Side, verdict_of};
use crate::measures::quartiles;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Coordinates, Kind, Value};
use crate::rules::Jurisdiction;

const FIGURES: [(&str, Kind); 7] = [
    ("figure", Kind::Word),
    ("women_value", Kind::Number),
    ("men_value", Kind::Number),
    ("value", Kind::Number),
    ("measured_in", Kind::Word),
    ("women", Kind::Count),
    ("men", Kind::Count),
];
const HOURLY: &str = "hourly";
const BONUS: &str = "bonus";
const PER_HOUR: &str = "pay_per_hour";
const PER_YEAR: &str = "pay_per_year";

/// Writes the report as tables: the figures that the law asks for, and women and men by pay quarter.
pub fn tabulate(outcome: &Outcome, policy: &Policy) -> Vec<Draft> {
    let columns = FIGURES.iter().map(|(id, kind)| Column::new(*id, *kind));
    let mut draft = Draft::new("statutory_figures", columns.collect());
    let full_pay = &outcome.full_pay;
    let everybody = || Row::part(Coordinates::new(), full_pay.cohort);
    let means = ["mean_hourly", "median_hourly"];
    for row in gaps(means, &everybody, HOURLY, Some(&full_pay.hourly), PER_HOUR) {
        draft.push(counted(row, full_pay.cohort));
    }
    if outcome.jurisdiction == Jurisdiction::Ie {
        let of_these = [
            (
                ["part_time_mean", "part_time_median"],
                "part_time",
                &outcome.part_time,
            ),
            (
                ["temporary_mean", "temporary_median"],
                "temporary",
                &outcome.temporary,
            ),
        ];
        for (words, who, paid) in of_these {
            for row in some(words, who, paid.unwrap_or_default(), full_pay.cohort) {
                draft.push(row);
            }
        }
    }
    let relevant = outcome.relevant;
    let everybody = || Row::part(Coordinates::new(), relevant);
    let means = ["mean_bonus", "median_bonus"];
    for row in gaps(means, &everybody, BONUS, outcome.bonus.as_ref(), PER_YEAR) {
        draft.push(counted(row, relevant));
    }
    draft.push(share("bonus_share", outcome.bonus.as_ref(), relevant));
    if outcome.jurisdiction == Jurisdiction::Ie {
        draft.push(share("benefits_share", outcome.benefits.as_ref(), relevant));
    }
    let quarters = [(None, outcome.quarters)];
    vec![
        draft,
        quartiles::tabulate(&Coordinates::new(), &quarters, policy),
    ]
}

/// A row of means and one of medians, without headcounts.
fn gaps(
    [mean, median]: [&'static str; 2],
    row: &impl Fn() -> Row,
    amount: &'static str,
    measured: Option<&Measured>,
    unit: &'static str,
) -> [Row; 2] {
    let found = measured.copied().unwrap_or_default();
    let of = origin(amount);
    let filled = |word, statistic, gap_statistic, value: fn(Side) -> Option<f64>, gap| {
        row()
            .contributed(amount, Over::Women, found.women.behind)
            .contributed(amount, Over::Men, found.men.behind)
            .label(Value::Word(word))
            .figure(
                Value::number(value(found.women)),
                of(statistic, Over::Women),
            )
            .figure(Value::number(value(found.men)), of(statistic, Over::Men))
            .figure(Value::number(gap), of(gap_statistic, Over::Both))
            .label(Value::Word(unit))
    };
    let middle = Statistic::Quantile(0.5);
    let of_middle = Statistic::GapOfQuantiles(0.5);
    [
        filled(
            mean,
            Statistic::Mean,
            Statistic::GapOfMeans,
            |side| side.mean,
            found.gap(),
        ),
        filled(
            median,
            middle,
            of_middle,
            |side| side.median,
            found.median_gap(),
        ),
    ]
}

/// Hourly pay of those who are something that is nobody's business, and how many they are.
fn some(words: [&'static str; 2], who: &'static str, paid: Paid, of: Cohort) -> [Row; 2] {
    let at = vec![(who.to_owned(), Some(who.to_owned()))];
    let with = paid.cohort;
    let row = || {
        Row::part(at.clone(), with)
            .elsewhere(who, who, Coordinates::new(), of)
            .contributed(who, Over::Women, members(with.women, of.women))
            .contributed(who, Over::Men, members(with.men, of.men))
    };
    let number = origin(who);
    gaps(words, &row, HOURLY, Some(&paid.hourly), PER_HOUR).map(|row| {
        row.figure(
            Value::Count(with.women),
            number(Statistic::Members, Over::Women),
        )
        .figure(
            Value::Count(with.men),
            number(Statistic::Members, Over::Men),
        )
    })
}

/// Who has any of an amount.
fn share(word: &'static str, measured: Option<&Measured>, cohort: Cohort) -> Row {
    let found = measured.copied().unwrap_or_default();
    let (women, men) = (found.women.recipients, found.men.recipients);
    let part = |with: u64, of: u64| {
        let part = (of > 0).then(|| with as f64 / of as f64);
        Value::number(part.filter(|_| measured.is_some()))
    };
    let of = origin(word);
    let row = Row::part(Coordinates::new(), cohort)
        .contributed(word, Over::Women, members(women, cohort.women))
        .contributed(word, Over::Men, members(men, cohort.men))
        .label(Value::Word(word))
        .figure(
            part(women, cohort.women),
            of(Statistic::Members, Over::Women),
        )
        .figure(part(men, cohort.men), of(Statistic::Members, Over::Men))
        .label(Value::Undefined)
        .label(Value::Word("share"));
    counted(row, cohort)
}

fn members(with: u64, of: u64) -> Behind {
    Behind::Members { with, of }
}

fn counted(row: Row, cohort: Cohort) -> Row {
    let of = origin("persons");
    row.figure(
        Value::Count(cohort.women),
        of(Statistic::Count, Over::Women),
    )
    .figure(Value::Count(cohort.men), of(Statistic::Count, Over::Men))
}

fn origin(amount: &'static str) -> impl Fn(Statistic, Over) -> Origin {
    move |statistic, over| Origin {
        statistic,
        amount,
        over,
    }
}

/// What the released tables say first: the gap of hourly pay, and who was paid a bonus.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let mut tables = released.tables().iter();
    let Some(table) = tables.find(|table| table.id() == "statutory_figures") else {
        return Vec::new();
    };
    let hourly = table.rows().first().map(|row| {
        let number = |column| table.cell(row, column).and_then(|cell| cell.number());
        let count = |column| number(column).unwrap_or_default() as u64;
        verdict_of(number("value"), count("women"), count("men"))
    });
    hourly.into_iter().chain(bonus_paid(table)).collect()
}

fn bonus_paid(table: &Table) -> Option<Phrase> {
    let is_share = Cell::Shown(Value::Word("bonus_share"));
    let mut rows = table.rows().iter();
    let row = rows.find(|row| table.cell(row, "figure").as_ref() == Some(&is_share))?;
    let share = |column| table.cell(row, column)?.number();
    Some(Phrase::verdict_bonus_paid(
        share("women_value")?,
        share("men_value")?,
    ))
}
