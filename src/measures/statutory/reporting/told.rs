//! How the figures were made.

use super::compute::Outcome;
use super::{DAYS_OF_WEEK, Law};
use crate::measures::scope::Scope;
use crate::measures::statutory::Statutory;
use crate::model::failure::Failure;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::quantity::PayPeriod;
use crate::rules::Jurisdiction;
use crate::rules::duties::{Sector, snapshots};
use crate::rules::figures::Kind;
use crate::study::pay_levels::HoursFrom;

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
    let bonus_time = law.figure(Kind::BonusTime)?;
    let months = bonus_time.whole().unwrap_or_default();
    let reference = bonus_time.reference.as_str();
    let mut notes = vec![who(outcome)];
    match outcome.jurisdiction {
        Jurisdiction::Ie => notes.push(Phrase::hourly_of_year(months, reference)),
        _ => {
            let month = law.figure(Kind::DaysInMonth)?;
            let year = law.figure(Kind::DaysInYear)?;
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
    let Some(hours) = outcome.hours else {
        return Ok(Vec::new());
    };
    let weeks = law.figure(Kind::AveragingTime)?;
    let full = scope.full_time();
    let of_week = match hours {
        HoursFrom::Paid => return Ok(vec![Phrase::hours_paid_in_year()]),
        HoursFrom::Weekly => {
            Phrase::weekly_hours(weeks.whole().unwrap_or_default(), weeks.reference.as_str())
        }
        HoursFrom::FullTimeShare => Phrase::weekly_hours_of_share(full),
        HoursFrom::FullTime => Phrase::weekly_hours_of_full_time(full),
    };
    let of_year = match outcome.jurisdiction {
        Jurisdiction::Ie => {
            let weeks = law.figure(Kind::WeeksInYear)?;
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
    let Some(day) = law.day else {
        return Some(Phrase::snapshot_not_known());
    };
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
    let hours = outcome.hours.map(|hours| match (hours, of_year) {
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
    });
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
        ("hours", hours.unwrap_or("none: pay is a rate per hour")),
        ("pay_period", interval),
        ("bonus_gap", "over those paid a bonus"),
        ("bonus_share", "of all employed on the snapshot date"),
        ("ties", ties),
        ("bands", "n = 4q + r; r to band 1, 1 and 3, 1 to 3"),
    ]
}
