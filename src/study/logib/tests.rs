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
}

#[test]
fn a_sound_row_is_prepared() {
    assert_eq!(checks(&entry(), Some(42.0)), []);
    let row = prepared(3, &entry(), 42.0).unwrap();
    assert_eq!(
        (row.entry, row.wage, row.fte, row.training, row.experience),
        (3, 6000.0, 1.0, 12.0, 22.0)
    );
    let hourly = Entry {
        activity: None,
        paid_hours: Some(91.0),
        basic: Some(3000.0),
        ..entry()
    };
    let row = prepared(0, &hourly, 42.0).unwrap();
    assert!((row.fte - 0.5).abs() < 1e-12 && (row.wage - 6000.0).abs() < 1e-9);
    assert_eq!(
        prepared(
            0,
            &Entry {
                population: Some(3.0),
                ..entry()
            },
            42.0
        ),
        None
    );
}

#[test]
fn the_usual_week_is_the_highest_of_the_most_frequent() {
    let weeks = [40.0, 42.0, 40.0, 42.0, 41.0].map(|hours| Entry {
        weekly_hours: Some(hours),
        ..Entry::default()
    });
    assert_eq!(usual_week(&weeks), Some(42.0));
    assert_eq!(usual_week(&[]), None);
}

#[test]
fn each_check_finds_its_fault() {
    let of = |entry: Entry| checks(&entry, Some(42.0));
    let base = entry();
    for (odd, found) in [
        (
            Entry {
                age: Some(40.5),
                ..base
            },
            vec![Check::Age],
        ),
        (
            Entry {
                age: Some(12.0),
                service: Some(0.0),
                ..base
            },
            vec![Check::Age],
        ),
        (
            Entry {
                woman: None,
                ..base
            },
            vec![Check::Sex],
        ),
        (
            Entry {
                service: None,
                ..base
            },
            vec![Check::Service],
        ),
        (
            Entry {
                age: Some(20.0),
                service: Some(8.0),
                ..base
            },
            vec![Check::AgeAtEntry],
        ),
        (
            Entry {
                age: Some(20.0),
                service: Some(5.0),
                ..base
            },
            vec![Check::YoungAtEntry],
        ),
        (
            Entry {
                training: Some(9.0),
                ..base
            },
            vec![Check::Training],
        ),
        (
            Entry {
                level: Some(1.5),
                ..base
            },
            vec![Check::Level],
        ),
        (
            Entry {
                position: Some(6.0),
                ..base
            },
            vec![Check::Position],
        ),
        (
            Entry {
                activity: Some(151.0),
                ..base
            },
            vec![Check::Activity],
        ),
        (
            Entry {
                activity: Some(101.0),
                ..base
            },
            vec![Check::HighActivity],
        ),
        (
            Entry {
                paid_hours: Some(1.0),
                ..base
            },
            vec![Check::BothTimes],
        ),
        (
            Entry {
                activity: None,
                ..base
            },
            vec![Check::NoTime],
        ),
        (
            Entry {
                activity: None,
                paid_hours: Some(220.0),
                ..base
            },
            vec![Check::ManyPaidHours],
        ),
        (
            Entry {
                activity: None,
                paid_hours: Some(301.0),
                ..base
            },
            vec![Check::PaidHours],
        ),
        (
            Entry {
                basic: Some(0.0),
                ..base
            },
            vec![Check::Basic],
        ),
        (
            Entry {
                allowances: Some(-1.0),
                ..base
            },
            vec![Check::NegativePay],
        ),
        (
            Entry {
                weekly_hours: Some(0.5),
                ..base
            },
            vec![Check::WeeklyHours],
        ),
        (
            Entry {
                weekly_hours: None,
                ..base
            },
            vec![],
        ),
        (
            Entry {
                population: Some(6.0),
                ..base
            },
            vec![Check::Population],
        ),
        (
            Entry {
                age: Some(71.0),
                ..base
            },
            vec![Check::UnusualAge],
        ),
        (
            Entry {
                age: Some(70.0),
                service: Some(56.0),
                ..base
            },
            vec![Check::LongService, Check::YoungAtEntry],
        ),
        (
            Entry {
                thirteenth: Some(400.0),
                ..base
            },
            vec![Check::UnusualThirteenth],
        ),
        (
            Entry {
                thirteenth: Some(500.0),
                ..base
            },
            vec![],
        ),
        (
            Entry {
                weekly_hours: Some(51.0),
                ..base
            },
            vec![Check::LongWeek],
        ),
        (
            Entry {
                position: Some(1.0),
                level: Some(6.0),
                ..base
            },
            vec![Check::HighPositionLowLevel],
        ),
        (
            Entry {
                level: Some(2.0),
                training: Some(8.0),
                ..base
            },
            vec![Check::HighLevelLowTraining],
        ),
    ] {
        assert_eq!(of(odd), found, "{odd:?}");
    }
    assert!(Check::Population.is_error() && !Check::UnusualAge.is_error());
}
