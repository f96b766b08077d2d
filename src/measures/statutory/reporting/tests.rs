#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::{Cell, Released};
use crate::measures::scope::Scope;
use crate::measures::statutory::Statutory;
use crate::model::field::Field;
use crate::model::quantity::PayPeriod;
use crate::model::table::Value;
use crate::stats::quarters::sizes;
use crate::study::workforce::{SEX, SEXES, Workforce, class_of};

const WOMAN: u32 = 0;
const MAN: u32 = 1;
const OTHER: u32 = 2;

fn staff(sexes: &[u32], columns: &[(Field, &[f64])]) -> Workforce {
    let mut staff = Workforce::new(sexes.len());
    let ids = SEXES.iter().map(|sex| sex.id().to_owned()).collect();
    staff.add_labels(SEX, vec![sexes.to_vec()], ids);
    for (field, amounts) in columns {
        staff.add_numbers(field.id(), vec![amounts.to_vec()]);
    }
    staff
}

fn law(jurisdiction: Jurisdiction) -> Law {
    let day = None;
    Law { jurisdiction, day }
}

fn uk(options: &Statutory, staff: &Workforce) -> Result<Outcome, Failure> {
    options.report(staff, &Scope::default(), law(Jurisdiction::Uk), None)
}

fn ie(options: &Statutory, staff: &Workforce) -> Result<Outcome, Failure> {
    options.report(staff, &Scope::default(), law(Jurisdiction::Ie), None)
}

/// Hourly pay of one woman.
#[track_caller]
fn hourly(outcome: Result<Outcome, Failure>, expected: f64) {
    let found = outcome.unwrap().full_pay.hourly.women.mean.unwrap();
    assert!((found - expected).abs() < 1e-12, "{found}");
}

fn refused(outcome: Result<Outcome, Failure>) -> String {
    format!("{:?}", outcome.err().unwrap())
}

/// regimes.md 12.5: 2600 * 7 / 30.44 / 37.5.
#[test]
fn pay_of_a_month_and_its_part_of_bonus_become_pay_of_an_hour() {
    let staff = staff(
        &[WOMAN],
        &[
            (Field::BaseMonthly, &[2400.0]),
            (Field::FixedSupplement, &[100.0]),
            (Field::PeriodBonus, &[1200.0]),
            (Field::BonusMonths, &[12.0]),
            (Field::OvertimePay, &[999.0]),
            (Field::WeeklyHours, &[37.5]),
        ],
    );
    let found = uk(&Statutory::default(), &staff);
    let mean = found.as_ref().unwrap().full_pay.hourly.women.mean;
    assert_eq!((mean.unwrap() * 1e6).round() / 1e6, 15.943933);
    hourly(found, 2600.0 * 7.0 / 30.44 / 37.5);
}

#[test]
fn the_pay_period_may_be_a_week_or_a_year_and_an_hourly_rate_is_as_it_is() {
    let weekly = Statutory {
        pay_interval: Some(PayPeriod::Week),
        ..Statutory::default()
    };
    let paid = |field, pay| staff(&[WOMAN], &[(field, &[pay]), (Field::WeeklyHours, &[40.0])]);
    hourly(uk(&weekly, &paid(Field::BaseMonthly, 600.0)), 15.0);
    let plain = Statutory::default();
    hourly(uk(&plain, &paid(Field::BaseAnnual, 36_525.0)), 17.5);
    hourly(uk(&plain, &paid(Field::HourlyRate, 12.34)), 12.34);
    hourly(uk(&weekly, &paid(Field::HourlyRate, 12.34)), 12.34);
    // whether or not the hours are known
    let rate = [
        (Field::HourlyRate, &[12.34][..]),
        (Field::WeeklyHours, &[f64::NAN]),
    ];
    let found = uk(&plain, &staff(&[WOMAN], &rate));
    assert_eq!(found.as_ref().unwrap().hours, None);
    hourly(found, 12.34);
}

/// regimes.md 5.5: pay of 12 months, overtime and bonus in it, over the hours of 12 months.
#[test]
fn irish_pay_is_that_of_a_year() {
    let paid = [
        (Field::BaseMonthly, &[2000.0][..]),
        (Field::OvertimePay, &[600.0]),
        (Field::VariablePay, &[1400.0]),
        (Field::WeeklyHours, &[25.0]),
    ];
    let plain = Statutory::default();
    hourly(ie(&plain, &staff(&[WOMAN], &paid)), 26_000.0 / 25.0 / 52.18);
    let with_hours = [&paid[..], &[(Field::HoursPaid, &[1300.0])]].concat();
    let with_hours = staff(&[WOMAN], &with_hours);
    assert!(refused(ie(&plain, &with_hours)).contains("fail_which_hours"));
    let paid = Statutory {
        hours: Some(crate::measures::indicators::Hours::Paid),
        ..plain
    };
    hourly(ie(&paid, &with_hours), 20.0);
}

/// regimes.md 12.6.
#[test]
fn bonus_is_over_those_who_were_paid_one() {
    let staff = staff(
        &[MAN, MAN, MAN, MAN, WOMAN, WOMAN, WOMAN],
        &[
            (Field::HourlyRate, &[10.0; 7]),
            (
                Field::VariablePay,
                &[0.0, 0.0, 1000.0, 3000.0, 0.0, 500.0, 900.0],
            ),
        ],
    );
    let found = uk(&Statutory::default(), &staff).unwrap();
    let bonus = found.bonus.unwrap();
    assert!((bonus.gap().unwrap() - 0.65).abs() < 1e-12);
    assert!((bonus.median_gap().unwrap() - 0.65).abs() < 1e-12);
    let policy = Policy::of(Profile::Internal, None);
    let released = release(tabulate(&found, &policy), &policy);
    assert_eq!(
        cells(&released, "bonus_share")[1..3],
        [Value::Number(2.0 / 3.0), Value::Number(0.5)].map(Cell::Shown)
    );
}

fn cells(released: &Released, figure: &'static str) -> Vec<Cell> {
    let rows = released.tables()[0].rows().iter();
    let mut rows = rows.map(|row| row.cells().to_vec());
    let is_it = |cells: &Vec<Cell>| cells[0] == Cell::Shown(Value::Word(figure));
    rows.find(is_it).unwrap()
}

/// regimes.md 5.4: never nought.
#[test]
fn where_no_man_was_paid_a_bonus_there_is_no_gap() {
    let staff = staff(
        &[MAN, WOMAN],
        &[
            (Field::HourlyRate, &[10.0; 2]),
            (Field::VariablePay, &[0.0, 500.0]),
        ],
    );
    let found = uk(&Statutory::default(), &staff).unwrap();
    let bonus = found.bonus.unwrap();
    assert_eq!((bonus.gap(), bonus.median_gap()), (None, None));
    let policy = Policy::of(Profile::Internal, None);
    let released = release(tabulate(&found, &policy), &policy);
    let gap = &cells(&released, "mean_bonus")[3];
    assert_eq!(gap, &Cell::Shown(Value::Undefined));
}

/// regimes.md 12.4.
#[test]
fn equal_pay_across_a_cut_is_spread_in_proportion() {
    let pay = [
        100.0, 110.0, 120.0, 120.0, 120.0, 140.0, 150.0, 160.0, 170.0, 200.0,
    ];
    let sexes = [WOMAN, WOMAN, WOMAN, MAN, WOMAN, MAN, WOMAN, MAN, MAN, MAN];
    let expected = [[3, 0, 0], [1, 1, 0], [1, 2, 0], [0, 2, 0]];
    for turn in 0..10 {
        let (mut pay, mut sexes) = (pay, sexes);
        pay.rotate_left(turn);
        sexes.rotate_left(turn);
        let staff = staff(&sexes, &[(Field::HourlyRate, &pay)]);
        let found = uk(&Statutory::default(), &staff).unwrap();
        assert_eq!(found.quarters, expected);
    }
}

#[test]
fn who_is_paid_less_because_of_leave_is_in_figures_of_bonus_only() {
    let mut staff = staff(
        &[WOMAN, WOMAN, MAN, OTHER],
        &[
            (Field::HourlyRate, &[10.0, 4.0, 12.0, 99.0]),
            (Field::VariablePay, &[f64::NAN, 600.0, 300.0, 900.0]),
        ],
    );
    let words = ["", "no", "yes"].map(str::to_owned).to_vec();
    staff.add_labels(
        &class_of(Field::ReducedByLeave),
        vec![vec![0, 2, 1, 1]],
        words,
    );
    let found = uk(&Statutory::default(), &staff).unwrap();
    assert_eq!(found.full_pay.hourly.women.mean, Some(10.0));
    assert_eq!(found.bonus.unwrap().women.mean, Some(600.0));
    assert_eq!((found.full_pay.cohort.women, found.relevant.women), (1, 2));
    assert_eq!((found.reduced, found.pay_missing), (1, 0));
    let in_quarters: u64 = found.quarters.iter().flatten().sum();
    assert_eq!(in_quarters, 2, "one woman and one man");
    // fewer than four people have no quarters (regimes.md 12.3)
    let policy = Policy::of(Profile::Internal, None);
    let released = release(tabulate(&found, &policy), &policy);
    let quarters = &released.tables()[1];
    assert!(quarters.rows().is_empty());
    assert!(format!("{:?}", quarters.notes()).contains("quartiles_few"));
}

#[test]
fn what_the_file_and_the_law_do_not_say_is_asked() {
    let paid = |more: (Field, f64)| {
        let columns = [(Field::BaseMonthly, &[2000.0][..]), (more.0, &[more.1])];
        staff(&[WOMAN], &columns)
    };
    let plain = Statutory::default();
    let bonus = paid((Field::PeriodBonus, 300.0));
    assert!(refused(uk(&plain, &bonus)).contains("fail_bonus_months"));
    let said = Statutory {
        bonus_months: Some(3.0),
        ..Statutory::default()
    };
    hourly(uk(&said, &bonus), 2100.0 * 7.0 / 30.44 / 40.0);
    assert!(uk(&plain, &paid((Field::PeriodBonus, 0.0))).is_ok());

    let thirteenth = paid((Field::Thirteenth, 170.0));
    assert!(refused(uk(&plain, &thirteenth)).contains("fail_is_it_ordinary"));
    let as_pay = |text: &str| {
        let component = vec![format!("thirteenth={text}")];
        let options = Statutory {
            component,
            ..Statutory::default()
        };
        options
            .with_flags(crate::measures::statutory::Regime::Uk)
            .unwrap()
    };
    hourly(
        uk(&as_pay("ordinary/month"), &thirteenth),
        2170.0 * 7.0 / 30.44 / 40.0,
    );
    hourly(
        uk(&as_pay("excluded"), &thirteenth),
        2000.0 * 7.0 / 30.44 / 40.0,
    );
    let bonus = uk(&as_pay("bonus/month"), &thirteenth).unwrap().bonus;
    assert_eq!(bonus.unwrap().women.mean, Some(2040.0));
}

#[test]
fn numbers_of_the_law_hold_from_its_first_day_on() {
    let of = |day| Law {
        jurisdiction: Jurisdiction::Ie,
        day: Some(day),
    };
    assert!(of(jiff::civil::date(2022, 6, 1)).year().is_ok());
    assert!(of(jiff::civil::date(2021, 6, 1)).year().is_err());
}

/// Nothing of fewer than five, or ten, people of a sex is seen outside.
#[test]
fn figures_of_few_people_are_withheld() {
    let sexes: Vec<u32> = (0..40).map(|n| u32::from(n % 2 == 0)).collect();
    let pay: Vec<f64> = (0..40).map(|n| 10.0 + f64::from(n * n % 17)).collect();
    let bonus: Vec<f64> = (0..40)
        .map(|n| f64::from(u8::from(n < 8)) * (100.0 + f64::from(n)))
        .collect();
    let staff = staff(
        &sexes,
        &[(Field::HourlyRate, &pay), (Field::VariablePay, &bonus)],
    );
    let found = uk(&Statutory::default(), &staff).unwrap();
    for profile in [Profile::Representatives, Profile::Public] {
        let policy = Policy::of(profile, None);
        let released = release(tabulate(&found, &policy), &policy);
        for figure in ["mean_bonus", "median_bonus"] {
            let cells = cells(&released, figure);
            assert!(cells[1..4].iter().all(|cell| *cell == Cell::Withheld));
        }
        let share = cells(&released, "bonus_share");
        assert!(share[1..3].iter().all(|cell| *cell == Cell::Withheld));
        assert!(matches!(
            cells(&released, "mean_hourly")[3],
            Cell::Shown(Value::Number(_))
        ));
    }
}

proptest! {
    #[test]
    fn quarters_add_up_to_those_with_full_pay_in_any_order(
        people in prop::collection::vec((0_u32..4, 0_u8..9, any::<bool>()), 1..120),
        turn in 0_usize..120,
    ) {
        let found = |people: &[(u32, u8, bool)]| {
            let sexes: Vec<u32> = people.iter().map(|person| person.0).collect();
            let pay: Vec<f64> = people.iter().map(|person| f64::from(person.1)).collect();
            let mut staff = staff(&sexes, &[(Field::BaseMonthly, &pay)]);
            let reduced = people.iter().map(|person| u32::from(person.2)).collect();
            let words = ["no", "yes"].map(str::to_owned).to_vec();
            staff.add_labels(&class_of(Field::ReducedByLeave), vec![reduced], words);
            uk(&Statutory::default(), &staff).ok().map(|found| found.quarters)
        };
        let full = |wanted: u32| {
            let full = people.iter().filter(|(sex, pay, reduced)| *sex == wanted && *pay > 0 && !reduced);
            full.count() as u64
        };
        let [women, men] = [full(WOMAN), full(MAN)];
        let mut turned = people.clone();
        turned.rotate_left(turn.min(people.len()));
        turned.reverse();
        prop_assert_eq!(found(&turned), found(&people));
        let Some(quarters) = found(&people) else {
            prop_assert_eq!(women + men, 0);
            return Ok(());
        };
        let size = quarters.map(|quarter| quarter.iter().sum::<u64>());
        prop_assert_eq!(size, sizes(women + men));
        for (kind, people) in [women, men, 0].into_iter().enumerate() {
            prop_assert_eq!(quarters.iter().map(|quarter| quarter[kind]).sum::<u64>(), people);
        }
    }
}
