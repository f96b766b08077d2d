#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use jiff::civil::date;

use super::*;
use Jurisdiction::{Dk, Eu, Fi, Ie, No, Se, Uk};

fn value(whose: Jurisdiction, kind: Kind, day: Option<Date>) -> Option<f64> {
    in_force(whose, kind, day).map(|figure| figure.value)
}

/// The texts of the acts, as the reference of each row has them.
#[test]
fn the_numbers_of_each_country() {
    for (whose, kind, number) in [
        (Se, Kind::FemaleDominated, Some(60.0)),
        (Se, Kind::AdjustmentTime, Some(3.0)),
        (Se, Kind::GroupMinimum, None),
        (Fi, Kind::GroupMinimum, None),
        (Eu, Kind::GroupMinimum, None),
        (Dk, Kind::GroupMinimum, Some(10.0)),
        (Dk, Kind::CodeDigits, Some(6.0)),
        (Eu, Kind::PayDifference, Some(5.0)),
        (Eu, Kind::RemedyTime, Some(6.0)),
        (Eu, Kind::AnswerTime, Some(2.0)),
        (Eu, Kind::EarlierReports, Some(4.0)),
        (Eu, Kind::ProgressionExempt, Some(50.0)),
        (Uk, Kind::DaysInMonth, Some(30.44)),
        (Uk, Kind::DaysInYear, Some(365.25)),
        (Uk, Kind::AveragingTime, Some(12.0)),
        (Uk, Kind::BonusTime, Some(12.0)),
        (Uk, Kind::KeptTime, Some(3.0)),
        (Ie, Kind::WeeksInYear, Some(52.18)),
        (Ie, Kind::AveragingTime, Some(12.0)),
        (Ie, Kind::BonusTime, Some(12.0)),
        (Ie, Kind::KeptTime, Some(3.0)),
        (Ie, Kind::PublicationTime, Some(5.0)),
        (No, Kind::PayDifference, None),
    ] {
        assert_eq!(value(whose, kind, None), number, "{whose:?} {kind:?}");
    }
}

#[test]
fn dates_decide() {
    let of = |day| value(Ie, Kind::PublicationTime, Some(day));
    assert_eq!(of(date(2022, 5, 30)), None);
    assert_eq!(of(date(2022, 5, 31)), Some(6.0));
    assert_eq!(of(date(2025, 5, 30)), Some(6.0));
    assert_eq!(of(date(2025, 5, 31)), Some(5.0));
    let of = |day| value(Dk, Kind::GroupMinimum, Some(day));
    assert_eq!(of(date(2016, 2, 14)), None);
    assert_eq!(of(date(2016, 2, 15)), Some(10.0));
}

#[test]
fn what_is_remembered_only_is_never_law() {
    assert_eq!(value(No, Kind::GroupMinimum, None), None);
    let figure = remembered(No, Kind::GroupMinimum, None).unwrap();
    assert_eq!(figure.whole(), Some(5));
    assert_eq!(figure.standing, Standing::Guidance);
    assert!(remembered(Dk, Kind::GroupMinimum, None).is_none());
}

#[test]
fn a_country_has_one_number_of_a_kind() {
    let kinds: BTreeSet<_> = FIGURES
        .iter()
        .map(|row| (&row.id, row.jurisdiction, row.kind))
        .collect();
    let ids: BTreeSet<_> = FIGURES.iter().map(|row| &row.id).collect();
    let owners: BTreeSet<_> = FIGURES
        .iter()
        .map(|row| (row.jurisdiction, row.kind))
        .collect();
    assert_eq!((kinds.len(), owners.len()), (ids.len(), ids.len()));
}

#[test]
fn a_kind_has_one_unit() {
    for row in FIGURES.iter() {
        for other in FIGURES.iter().filter(|other| other.kind == row.kind) {
            assert_eq!(row.unit, other.unit, "{} and {}", row.id, other.id);
        }
    }
}

#[test]
fn a_time_is_added_to_a_day() {
    let remedy = in_force(Eu, Kind::RemedyTime, None).unwrap();
    assert_eq!(remedy.after(date(2027, 6, 7)), Some(date(2027, 12, 7)));
    assert_eq!(remedy.after(date(2027, 8, 31)), Some(date(2028, 2, 29)));
    assert_eq!(remedy.after(Date::MAX), None);
    let adjustment = in_force(Se, Kind::AdjustmentTime, None).unwrap();
    assert_eq!(adjustment.after(date(2026, 10, 1)), Some(date(2029, 10, 1)));
    let difference = in_force(Eu, Kind::PayDifference, None).unwrap();
    assert_eq!(difference.after(date(2026, 10, 1)), None);
    assert_eq!(difference.fraction(), Some(0.05));
    assert_eq!(adjustment.fraction(), None);
    assert_eq!(in_force(Uk, Kind::DaysInMonth, None).unwrap().whole(), None);
}
