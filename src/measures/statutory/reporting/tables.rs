//! The tables, what they say first, and how they were made.

use super::compute::{Outcome, Paid};
use super::{DAYS_OF_WEEK, Law};
use crate::disclosure::draft::{Behind, Draft, Origin, Over, Row, Statistic};
use crate::disclosure::policy::Policy;
use crate::disclosure::released::{Cell, Released, Table};
use crate::measures::measured::{Measured, Side, verdict_of};
use crate::measures::quartiles;
use crate::measures::scope::Scope;
use crate::measures::statutory::Statutory;
use crate::model::failure::Failure;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::quantity::PayPeriod;
use crate::model::table::{Column, Coordinates, Kind, Value};
use crate::rules::Jurisdiction;
use crate::rules::duties::{Sector, snapshots};
use crate::rules::figures::Kind as Number;
use crate::study::pay_levels::HoursFrom;

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

/// How the figures were made, for under the first table and under the last.
///
/// # Errors
/// Where the law had no such numbers on the day.
pub fn method(
    outcome: &Outcome,
    options: &Statutory,
    scope: &Scope,
    law: Law,
) -> Result<(Vec<Phrase>, Vec<Phrase>), Failure> {
    let bonus_time = law.figure(Number::BonusTime)?;
    let months = bonus_time.whole().unwrap_or_default();
    let reference = bonus_time.reference.as_str();
    let mut notes = vec![who(outcome)];
    match outcome.jurisdiction {
        Jurisdiction::Ie => notes.push(Phrase::hourly_of_year(months, reference)),
        _ => {
            let month = law.figure(Number::DaysInMonth)?;
            let year = law.figure(Number::DaysInYear)?;
            notes.push(Phrase::hourly_of_pay_period(
                month.value,
                year.value,
                &*month.reference,
            ));
            notes.extend(
                (options.pay_interval == Some(PayPeriod::Week))
                    .then(|| Phrase::weekly_pay_period(DAYS_OF_WEEK as u64)),
            );
        }
    }
    let source = Label::Field(outcome.source.id());
    notes.push(match listed(&outcome.ordinary) {
        Some(columns) => Phrase::ordinary_pay_and(source, columns),
        None => Phrase::ordinary_pay(source),
    });
    notes.extend(hours(outcome, scope, law)?);
    notes.extend((outcome.blank > 0).then(|| Phrase::pay_level_blank(outcome.blank)));
    notes.push(match listed(&outcome.bonuses) {
        Some(columns) => Phrase::bonus_columns(columns, months, reference),
        None => Phrase::bonus_missing(),
    });
    notes.extend(listed(&outcome.excluded).map(Phrase::no_remuneration));
    match outcome.jurisdiction {
        Jurisdiction::Ie => notes.extend(missing_of_year(outcome)),
        _ => {
            notes.push(match outcome.period_bonus {
                true => Phrase::period_bonus_spread(),
                false => Phrase::period_bonus_missing(),
            });
            notes.extend((!outcome.leave_known).then(Phrase::leave_not_known));
        }
    }
    notes.extend(snapshot(law, options.sector));
    Ok((notes, vec![Phrase::pay_quarters()]))
}

fn who(outcome: &Outcome) -> Phrase {
    let both = |cohort: Cohort| cohort.women + cohort.men;
    Phrase::who_is_compared(both(outcome.relevant), both(outcome.full_pay.cohort))
}

fn listed(columns: &[String]) -> Option<String> {
    (!columns.is_empty()).then(|| columns.join(", "))
}

/// What hourly pay is divided by.
fn hours(outcome: &Outcome, scope: &Scope, law: Law) -> Result<Vec<Phrase>, Failure> {
    let weeks = law.figure(Number::AveragingTime)?;
    let full = scope.full_time_hours;
    let of_week = match outcome.hours {
        HoursFrom::Paid => return Ok(vec![Phrase::hours_paid_in_year()]),
        HoursFrom::Weekly => {
            Phrase::weekly_hours(weeks.whole().unwrap_or_default(), weeks.reference.as_str())
        }
        HoursFrom::FullTimeShare => Phrase::weekly_hours_of_share(full),
        HoursFrom::FullTime => Phrase::weekly_hours_of_full_time(full),
    };
    let of_year = match outcome.jurisdiction {
        Jurisdiction::Ie => {
            let weeks = law.figure(Number::WeeksInYear)?;
            Some(Phrase::weeks_of_year(weeks.value, &*weeks.reference))
        }
        _ => None,
    };
    Ok([of_week].into_iter().chain(of_year).collect())
}

/// What the file does not have of what Ireland asks for.
fn missing_of_year(outcome: &Outcome) -> Option<Phrase> {
    let asked = [
        ("fte_percent", outcome.part_time.is_none()),
        ("contract_type", outcome.temporary.is_none()),
        ("benefits", outcome.benefits.is_none()),
    ];
    let missing = asked.into_iter().filter(|(_, is_missing)| *is_missing);
    let missing: Vec<String> = missing.map(|(field, _)| field.to_owned()).collect();
    listed(&missing).map(Phrase::measures_missing)
}

/// Says on which days the law reads pay, where the day is another or not known.
fn snapshot(law: Law, sector: Option<Sector>) -> Option<Phrase> {
    let day = law.day?;
    let days = snapshots(law.jurisdiction, day.year());
    let own = |of: Option<Sector>| of.is_none() || sector.is_none() || of == sector;
    let days: Vec<_> = days.into_iter().filter(|days| own(days.sector)).collect();
    if days.is_empty() || days.iter().any(|days| days.from <= day && day <= days.to) {
        return None;
    }
    let told = days.iter().map(|days| match days.from == days.to {
        true => days.from.to_string(),
        false => format!("{} – {}", days.from, days.to),
    });
    let told: Vec<String> = told.collect();
    Some(Phrase::snapshot_of_law(day.to_string(), told.join(", ")))
}

/// The conventions that the figures depend on, by name.
pub fn conventions(outcome: &Outcome, options: &Statutory) -> Vec<(&'static str, &'static str)> {
    let of_year = outcome.jurisdiction == Jurisdiction::Ie;
    let hours = match (outcome.hours, of_year) {
        (HoursFrom::Paid, _) => "hours paid in the year",
        (HoursFrom::Weekly, true) => "weekly hours * weeks of the year by law",
        (HoursFrom::FullTimeShare, true) => {
            "share of full time * --full-time-hours * weeks of the year by law"
        }
        (HoursFrom::FullTime, true) => {
            "--full-time-hours * weeks of the year by law for everybody: the file has none"
        }
        (HoursFrom::Weekly, false) => "weekly hours",
        (HoursFrom::FullTimeShare, false) => "share of full time * --full-time-hours",
        (HoursFrom::FullTime, false) => "--full-time-hours for everybody: the file has none",
    };
    let hourly = match of_year {
        true => {
            "(ordinary pay + bonus of 12 months) / hours of 12 months; since the hire for those hired in them"
        }
        false => {
            "ordinary pay and its part of bonus, of the pay period * 7 / days of the period / weekly hours"
        }
    };
    let interval = match (options.pay_interval, of_year) {
        (_, true) => "12 months to the snapshot date",
        (None, false) => "as the field of base pay says",
        (Some(PayPeriod::Week), false) => "week; set by the user",
        (Some(PayPeriod::Year), false) => "year; set by the user",
        (Some(_), false) => "month; set by the user",
    };
    let ties = match options.tie_eps > 0.0 {
        true => "pay within --tie-eps counts as equal; equal pay in proportion, largest remainders",
        false => {
            "equal pay in proportion to women and men among those who have it, largest remainders"
        }
    };
    vec![
        ("gap", "(men-women)/men"),
        ("mean", "unweighted, per row"),
        ("median", "mean of middle two"),
        ("hourly_pay", hourly),
        ("hours", hours),
        ("pay_period", interval),
        ("bonus_gap", "over those paid a bonus"),
        ("bonus_share", "of all employed on the snapshot date"),
        ("ties", ties),
        ("bands", "n = 4q + r; r to band 1, 1 and 3, 1 to 3"),
    ]
}
