//! What is wrong with a row, or odd, whatever the others say.

use std::ops::{Range, RangeInclusive};

use super::Entry;
use crate::model::field::Field;
use crate::model::finding::Code;

/// What is wrong with an entry, by itself: errors, which leave it out, then warnings.
///
/// A part of pay, an activity rate and paid hours that are blank are nought.
pub fn faults(entry: &Entry) -> Vec<(Code, Field)> {
    let errors = of_person(entry).into_iter().chain(of_work(entry));
    let errors = errors.chain(of_pay(entry));
    let found = errors.chain(odd(entry)).filter(|(is_found, ..)| *is_found);
    found.map(|(_, code, field)| (code, field)).collect()
}

type Check = (bool, Code, Field);

fn of_person(entry: &Entry) -> [Check; 5] {
    let too_young = entered_at(entry).is_some_and(|age| age < 13.0);
    [
        (!has_age(entry), Code::LogibAge, Field::Age),
        (entry.woman.is_none(), Code::LogibSex, Field::Sex),
        (!has_service(entry), Code::LogibService, Field::TenureYears),
        (too_young, Code::LogibAgeAtEntry, Field::TenureYears),
        (
            !is_code(entry.training, 8.0),
            Code::LogibTraining,
            Field::Education,
        ),
    ]
}

fn of_work(entry: &Entry) -> [Check; 9] {
    let (activity, paid) = times(entry);
    let population = entry.population.unwrap_or(1.0);
    let share = Field::FtePercent;
    [
        (entry.no_function, Code::LogibFunction, Field::JobTitle),
        (
            !is_code(entry.level, 8.0),
            Code::LogibLevel,
            Field::JobLevel,
        ),
        (
            !is_code(entry.position, 5.0),
            Code::LogibPosition,
            Field::ProfessionalPosition,
        ),
        (
            !(0.0..=150.0).contains(&activity),
            Code::LogibActivity,
            share,
        ),
        (
            !(0.0..=300.0).contains(&paid),
            Code::LogibPaidHours,
            Field::HoursPaid,
        ),
        (
            activity != 0.0 && paid != 0.0,
            Code::LogibBothTimes,
            Field::HoursPaid,
        ),
        (activity == 0.0 && paid == 0.0, Code::LogibNoTime, share),
        (
            !within(entry.weekly_hours, 1.0..=100.0),
            Code::LogibWeeklyHours,
            Field::WeeklyHours,
        ),
        (
            !is_code(Some(population), 5.0),
            Code::LogibPopulation,
            Field::PopulationFlag,
        ),
    ]
}

fn of_pay(entry: &Entry) -> [Check; 4] {
    let basic = entry.basic.unwrap_or(0.0);
    let works = times(entry) != (0.0, 0.0); // who does no work may have no wage
    let no_wage = basic.is_nan() || basic < 0.0 || basic == 0.0 && works;
    let is_wrong = |part: Option<f64>| part.is_some_and(|part| part.is_nan() || part < 0.0);
    let part = |part, field| (is_wrong(part), Code::LogibNegativePay, field);
    [
        (no_wage, Code::LogibBasicWage, Field::BaseMonthly),
        part(entry.allowances, Field::FixedSupplement),
        part(entry.thirteenth, Field::Thirteenth),
        part(entry.special, Field::VariablePay),
    ]
}

fn odd(entry: &Entry) -> [Check; 9] {
    let (activity, paid) = times(entry);
    let basic = entry.basic.unwrap_or(0.0);
    let thirteenth = entry.thirteenth.unwrap_or(0.0);
    let usual = 0.08 * basic..=0.25 * basic;
    let is_among = |value: Option<f64>, codes| within(value, codes);
    let entered = |ages: Range<f64>| entered_at(entry).is_some_and(|age| ages.contains(&age));
    let age = entry.age.filter(|_| has_age(entry));
    [
        (
            age.is_some_and(|age| !(15.0..=70.0).contains(&age)),
            Code::LogibUnusualAge,
            Field::Age,
        ),
        (
            has_service(entry) && entry.service > Some(55.0),
            Code::LogibLongService,
            Field::TenureYears,
        ),
        (
            entered(13.0..16.0),
            Code::LogibYoungAtEntry,
            Field::TenureYears,
        ),
        (
            activity > 100.0 && activity <= 150.0,
            Code::LogibHighActivity,
            Field::FtePercent,
        ),
        (
            (220.0..=300.0).contains(&paid),
            Code::LogibManyPaidHours,
            Field::HoursPaid,
        ),
        (
            basic > 0.0 && thirteenth >= 0.0 && !usual.contains(&thirteenth),
            Code::LogibUnusualThirteenth,
            Field::Thirteenth,
        ),
        (
            within(entry.weekly_hours, 1.0..=100.0) && entry.weekly_hours > Some(50.0),
            Code::LogibLongWeek,
            Field::WeeklyHours,
        ),
        (
            is_among(entry.position, 1.0..=2.0) && is_among(entry.level, 6.0..=8.0),
            Code::LogibHighPosition,
            Field::JobLevel,
        ),
        (
            is_among(entry.level, 1.0..=3.0) && is_among(entry.training, 7.0..=8.0),
            Code::LogibHighLevel,
            Field::JobLevel,
        ),
    ]
}

/// Activity rate and paid hours.
fn times(entry: &Entry) -> (f64, f64) {
    let or_nought = |value: Option<f64>| value.unwrap_or(0.0);
    (or_nought(entry.activity), or_nought(entry.paid_hours))
}

fn within(value: Option<f64>, range: RangeInclusive<f64>) -> bool {
    value.is_some_and(|value| range.contains(&value))
}

/// Whether a value is one of the whole numbers from 1 on.
fn is_code(value: Option<f64>, most: f64) -> bool {
    within(value, 1.0..=most) && value.is_some_and(|value| value.fract() == 0.0)
}

fn has_age(entry: &Entry) -> bool {
    let is_whole = entry.age.is_some_and(|age| age.fract() == 0.0);
    is_whole && within(entry.age, 13.0..=100.0)
}

fn has_service(entry: &Entry) -> bool {
    within(entry.service, 0.0..=85.0)
}

/// The age at which the service began, where both are sound.
fn entered_at(entry: &Entry) -> Option<f64> {
    (has_age(entry) && has_service(entry)).then_some(entry.age? - entry.service?)
}
