//! What a year adds to a person: supplements for unsocial hours, overtime and absence.

use super::dice::Dice;
use super::population::Person;
use crate::model::people::Sex;

/// One person's year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    /// Supplement for unsocial hours, öre a month.
    pub(super) unsocial: i64,
    /// Overtime in quarters of an hour.
    pub(super) overtime_quarters: u32,
    /// Overtime pay, öre.
    pub(super) overtime_pay: i64,
    /// Days of parental leave.
    pub(super) parental_days: u32,
    /// Days of sick leave.
    pub(super) sick_days: u32,
}

/// The records of a year, one per person in the same order; a row with a fault has an empty one.
pub(super) fn records(people: &[Person], year: i32) -> Vec<Record> {
    let mut dice = Dice::new(year.unsigned_abs());
    people
        .iter()
        .map(|person| record(&mut dice, person, year))
        .collect()
}

fn record(dice: &mut Dice, person: &Person, year: i32) -> Record {
    let drawn = draw(dice, person, year);
    if person.fault.is_none() {
        drawn
    } else {
        Record::default()
    }
}

fn draw(dice: &mut Dice, person: &Person, year: i32) -> Record {
    let of_sex = |women, men| if person.sex == Sex::Woman { women } else { men };
    let share = i64::from(dice.below(10 * person.job.shift + 1));
    let quarters = if dice.chance(person.job.overtime) {
        overtime(dice, of_sex(4, 9))
    } else {
        0
    };
    let young = person.born > year - 46;
    let parent = dice.chance(of_sex(14, 12)) && young;
    let parental = dice.below(of_sex(250, 110)) + of_sex(30, 10);
    let long_sick = dice.chance(of_sex(6, 3));
    let short_sick = dice.chance(60);
    Record {
        unsocial: (person.paid_in(year) * share + 500) / 1000,
        overtime_quarters: quarters,
        overtime_pay: overtime_pay(person.pay_in(year), quarters),
        parental_days: if parent { parental } else { 0 },
        sick_days: match (long_sick, short_sick) {
            (true, _) => 20 + dice.low(200),
            (_, true) => 1 + dice.low(14),
            _ => 0,
        },
    }
}

/// Quarters of an hour of somebody who works overtime: a few do very much, some beyond the 200 hours of the law.
fn overtime(dice: &mut Dice, heavy_percent: u32) -> u32 {
    if dice.chance(heavy_percent) {
        4 * (100 + dice.low(220))
    } else {
        4 + dice.below(60) * dice.below(60) / 8
    }
}

/// Öre for overtime at 180 per cent of the hourly pay, which is the monthly pay divided by 165.
fn overtime_pay(pay: i64, quarters: u32) -> i64 {
    let (numerator, denominator) = (pay * 100 * i64::from(quarters) * 180, 165 * 4 * 100);
    (numerator + denominator / 2) / denominator
}
