#![allow(clippy::unwrap_used)]

use super::*;

fn entry() -> Entry {
    Entry {
        age: Some(40.0),
        woman: Some(true),
        service: Some(10.0),
        training: Some(6.0),
        level: Some(5.0),
        position: Some(5.0),
        activity: Some(100.0),
        basic: Some(6000.0),
        thirteenth: Some(500.0),
        weekly_hours: Some(42.0),
        population: Some(1.0),
        ..Entry::default()
    }
}

/// regimes.md 12.11.
#[test]
fn ratings_cut_off() {
    assert_eq!(rating(-0.050_718_598, 0.001), Rating::WithinLimit);
    assert_eq!(rating(-0.048_960_802, 0.01), Rating::WithinLimit);
    assert_eq!(rating(0.051, 0.05), Rating::AboveLimit);
    assert_eq!(rating(-0.016_823_491_273, 0.001), Rating::WithinTarget);
    assert_eq!(rating(0.2, 0.051), Rating::NotSignificant);
    assert_eq!(rating(0.2, 0.051).number(), 1);
    assert_eq!(rating(0.2, 0.0).number(), 4);
}

#[test]
fn a_sound_row_is_prepared() {
    let hourly = Entry {
        activity: None,
        paid_hours: Some(91.0),
        basic: Some(2750.0),
        thirteenth: Some(250.0),
        ..entry()
    };
    let elsewhere = Entry {
        population: Some(3.0),
        age: None,
        ..entry()
    };
    let found = examined(vec![entry(), elsewhere, hourly], None, None).unwrap();
    assert_eq!(found.faults, []);
    assert_eq!(
        (found.usual_week, found.outside, found.invalid),
        (42.0, 1, 0)
    );
    let [row, by_hours] = found.rows[..] else {
        panic!("two rows");
    };
    assert_eq!(
        (row.entry, row.wage, row.fte, row.training, row.experience),
        (0, 6500.0, 1.0, 12.0, 22.0)
    );
    assert_eq!(by_hours.entry, 2);
    assert!((by_hours.fte - 0.5).abs() < 1e-12 && (by_hours.wage - 6000.0).abs() < 1e-9);
}

#[test]
fn the_usual_week_is_the_highest_of_the_most_frequent() {
    let weeks = |weeks: &[Option<f64>]| -> Vec<Entry> {
        let entry = |weekly_hours: &Option<f64>| Entry {
            weekly_hours: *weekly_hours,
            population: Some(2.0),
            ..entry()
        };
        weeks.iter().map(entry).collect()
    };
    let of = |hours: &[Option<f64>], given| {
        examined(weeks(hours), None, given).map(|found| found.usual_week)
    };
    let five = [40.0, 42.0, 40.0, 42.0, 41.0].map(Some);
    assert_eq!(of(&five, None), Ok(42.0));
    assert_eq!(of(&[Some(40.0), None, None], Some(41.0)), Ok(41.0));
    assert_eq!(of(&[Some(40.0), None, None], None), Err(2));
}

#[test]
fn an_identity_is_of_one_row_of_the_population() {
    let outside = Entry {
        population: Some(2.0),
        ..entry()
    };
    let entries = vec![entry(), entry(), entry(), entry(), outside];
    let found = examined(entries, Some(&[1, 2, 1, 0, 2]), None).unwrap();
    let codes: Vec<(usize, Code)> = found.faults.iter().map(|it| (it.entry, it.code)).collect();
    assert_eq!(
        codes,
        [
            (0, Code::LogibRepeatedId),
            (2, Code::LogibRepeatedId),
            (3, Code::LogibNoId),
        ]
    );
    assert_eq!((found.rows.len(), found.invalid, found.outside), (1, 3, 1));
}

/// A row that has the fault, and one that nearly has it.
#[test]
fn each_check_finds_its_fault() {
    type Change = fn(&mut Entry);
    let cases: [(Code, Field, Change, Change); 30] = [
        (
            Code::LogibAge,
            Field::Age,
            |e| e.age = Some(40.5),
            |e| e.age = Some(41.0),
        ),
        (
            Code::LogibAge,
            Field::Age,
            |e| e.age = None,
            |e| e.age = Some(40.0),
        ),
        (
            Code::LogibAge,
            Field::Age,
            |e| (e.age, e.service) = (Some(101.0), Some(40.0)),
            |e| e.service = Some(10.0),
        ),
        (
            Code::LogibSex,
            Field::Sex,
            |e| e.woman = None,
            |e| e.woman = Some(false),
        ),
        (
            Code::LogibService,
            Field::TenureYears,
            |e| e.service = Some(-0.1),
            |e| e.service = Some(0.0),
        ),
        (
            Code::LogibService,
            Field::TenureYears,
            |e| e.service = None,
            |e| e.service = Some(24.0),
        ),
        (
            Code::LogibAgeAtEntry,
            Field::TenureYears,
            |e| e.service = Some(27.1),
            |e| e.service = Some(24.0),
        ),
        (
            Code::LogibTraining,
            Field::Education,
            |e| e.training = Some(9.0),
            |e| e.training = Some(8.0),
        ),
        (
            Code::LogibFunction,
            Field::JobTitle,
            |e| e.no_function = true,
            |e| e.no_function = false,
        ),
        (
            Code::LogibLevel,
            Field::JobLevel,
            |e| e.level = Some(1.5),
            |e| e.level = Some(1.0),
        ),
        (
            Code::LogibPosition,
            Field::ProfessionalPosition,
            |e| e.position = Some(0.0),
            |e| e.position = Some(1.0),
        ),
        (
            Code::LogibActivity,
            Field::FtePercent,
            |e| e.activity = Some(150.1),
            |e| e.activity = Some(100.0),
        ),
        (
            Code::LogibActivity,
            Field::FtePercent,
            |e| e.activity = Some(f64::NAN),
            |e| e.activity = Some(0.1),
        ),
        (
            Code::LogibPaidHours,
            Field::HoursPaid,
            |e| (e.activity, e.paid_hours) = (None, Some(300.5)),
            |e| (e.activity, e.paid_hours) = (None, Some(219.9)),
        ),
        (
            Code::LogibBothTimes,
            Field::HoursPaid,
            |e| e.paid_hours = Some(1.0),
            |e| e.paid_hours = Some(0.0),
        ),
        (
            Code::LogibNoTime,
            Field::FtePercent,
            |e| e.activity = None,
            |e| (e.activity, e.paid_hours) = (None, Some(1.0)),
        ),
        (
            Code::LogibNoTime,
            Field::FtePercent,
            |e| (e.activity, e.basic) = (None, None), // and not the wage, which there is no time for
            |e| e.activity = Some(1.0),
        ),
        (
            Code::LogibBasicWage,
            Field::BaseMonthly,
            |e| (e.basic, e.thirteenth) = (Some(0.0), None),
            |e| (e.basic, e.thirteenth) = (Some(1.0), Some(0.1)),
        ),
        (
            Code::LogibNegativePay,
            Field::FixedSupplement,
            |e| e.allowances = Some(-1.0),
            |e| e.allowances = Some(0.0),
        ),
        (
            Code::LogibNegativePay,
            Field::VariablePay,
            |e| e.special = Some(f64::NAN),
            |e| e.special = None,
        ),
        (
            Code::LogibWeeklyHours,
            Field::WeeklyHours,
            |e| e.weekly_hours = Some(0.5),
            |e| e.weekly_hours = Some(1.0),
        ),
        (
            Code::LogibPopulation,
            Field::PopulationFlag,
            |e| e.population = Some(6.0),
            |e| e.population = None,
        ),
        (
            Code::LogibUnusualAge,
            Field::Age,
            |e| e.age = Some(71.0),
            |e| e.age = Some(70.0),
        ),
        (
            Code::LogibLongService,
            Field::TenureYears,
            |e| (e.age, e.service) = (Some(75.0), Some(55.5)),
            |e| (e.age, e.service) = (Some(70.0), Some(54.0)),
        ),
        (
            Code::LogibYoungAtEntry,
            Field::TenureYears,
            |e| e.service = Some(24.5),
            |e| e.service = Some(24.0),
        ),
        (
            Code::LogibHighActivity,
            Field::FtePercent,
            |e| e.activity = Some(150.0),
            |e| e.activity = Some(100.0),
        ),
        (
            Code::LogibManyPaidHours,
            Field::HoursPaid,
            |e| (e.activity, e.paid_hours) = (None, Some(220.0)),
            |e| (e.activity, e.paid_hours) = (Some(0.0), Some(219.0)),
        ),
        (
            Code::LogibUnusualThirteenth,
            Field::Thirteenth,
            |e| e.thirteenth = Some(1501.0),
            |e| e.thirteenth = Some(1500.0),
        ),
        (
            Code::LogibHighPosition,
            Field::JobLevel,
            |e| (e.position, e.level) = (Some(2.0), Some(6.0)),
            |e| (e.position, e.level) = (Some(2.0), Some(5.0)),
        ),
        (
            Code::LogibHighLevel,
            Field::JobLevel,
            |e| (e.level, e.training) = (Some(3.0), Some(7.0)),
            |e| (e.level, e.training) = (Some(4.0), Some(7.0)),
        ),
    ];
    for (code, field, has, nearly) in cases {
        let with = |change: Change| {
            let mut changed = entry();
            change(&mut changed);
            let found = faults(&changed);
            let also = |(also, _): &(Code, Field)| {
                // who is of such an age, or long there, is an odd case of more than one kind
                *also == Code::LogibUnusualAge && code == Code::LogibLongService
            };
            found.into_iter().filter(|it| !also(it)).collect::<Vec<_>>()
        };
        assert_eq!(with(has), [(code, field)], "{code:?}");
        assert_eq!(with(nearly), [], "nearly {code:?}");
    }
    let week = |hours| Entry {
        weekly_hours: Some(hours),
        ..entry()
    };
    assert_eq!(
        faults(&week(50.5)),
        [(Code::LogibLongWeek, Field::WeeklyHours)]
    );
    assert_eq!(faults(&week(50.0)), []);
    let no_thirteenth = Entry {
        thirteenth: None,
        ..entry()
    };
    let odd = (Code::LogibUnusualThirteenth, Field::Thirteenth);
    assert_eq!(
        faults(&no_thirteenth),
        [odd],
        "the tool says so of nought too"
    );
}
