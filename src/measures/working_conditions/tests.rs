#![allow(clippy::unwrap_used)]

use super::*;
use crate::study::workforce::{SEX, Workforce, class_of};

const WOMAN: u32 = 0;
const MAN: u32 = 1;

/// A workforce of these sexes.
fn staff(sexes: &[u32]) -> Workforce {
    let mut staff = Workforce::new(sexes.len());
    let names = ["woman", "man", "other", "unknown"].map(str::to_owned);
    staff.add_labels(SEX, vec![sexes.to_vec()], names.to_vec());
    staff
}

fn words(staff: &mut Workforce, name: &str, words: &[&str]) {
    let mut labels = vec![String::new()];
    let codes = words.iter().map(|word| {
        let known = labels.iter().position(|label| label == word);
        known.unwrap_or_else(|| {
            labels.push((*word).to_owned());
            labels.len() - 1
        }) as u32
    });
    let codes = codes.collect();
    staff.add_labels(name, vec![codes], labels);
}

fn figures(staff: &Workforce, by: &[String]) -> Outcome {
    WorkingConditions::default().compute(staff, by).unwrap()
}

fn counts(outcome: &GroupConditions, measure: Measure) -> [(u64, u64); 2] {
    outcome.figures[&measure].map(|side| (side.with, side.of))
}

/// Norway, regimes 3.5: part time is below 100 %, involuntary who of them wants more.
#[test]
fn part_time_and_who_wants_more() {
    let mut staff = staff(&[WOMAN, WOMAN, WOMAN, WOMAN, MAN, MAN, MAN, 3]);
    let time = vec![1.0, 0.5, 0.75, 0.0, 1.0, 0.8, f64::NAN, 0.5];
    staff.add_numbers("fte_percent", vec![time]);
    let asked = ["", "yes", "no", "yes", "yes", "", "yes", "yes"];
    words(&mut staff, &class_of(Field::WantsMoreHours), &asked);
    let found = figures(&staff, &[]);
    assert_eq!(counts(&found.all, Measure::PartTime), [(2, 3), (1, 2)]);
    // The man in part time did not answer; those in full time need not.
    assert_eq!(
        counts(&found.all, Measure::InvoluntaryPartTime),
        [(1, 3), (0, 1)]
    );
    assert_eq!(found.sex_unknown, 1);
    assert_eq!((found.all.cohort.women, found.all.cohort.men), (4, 3));
}

#[test]
fn contracts_count_apart_and_blanks_not_at_all() {
    let mut staff = staff(&[WOMAN, WOMAN, WOMAN, MAN, MAN]);
    let forms = ["permanent", "temporary", "other", "", "permanent"];
    words(&mut staff, &class_of(Field::ContractType), &forms);
    let found = figures(&staff, &[]).all;
    assert_eq!(counts(&found, Measure::Temporary), [(1, 3), (0, 1)]);
    assert_eq!(counts(&found, Measure::OtherContract), [(1, 3), (0, 1)]);
}

/// Swedish statistics: 5,200 h sick of 118,000 ordinary are 4.41 %, of which 2,100 h long are 40.38 % of sick time; here
/// a hundredth of that.
#[test]
fn sick_leave_is_a_share_of_ordinary_time() {
    let mut staff = staff(&[WOMAN, WOMAN, WOMAN, MAN]);
    // The third woman has no ordinary time, so her illness is no part of the rate.
    let sick = vec![50.0, 2.0, 9.0, 0.0];
    let ordinary = vec![600.0, 580.0, f64::NAN, 1_000.0];
    let long = vec![21.0, 0.0, f64::NAN, 0.0];
    staff.add_numbers("sick_leave", vec![sick]);
    staff.add_numbers("ordinary_time", vec![ordinary]);
    staff.add_numbers("long_sick_leave", vec![long]);
    let hours = WorkingConditions {
        leave_unit: LeaveUnit::Hours,
        ..WorkingConditions::default()
    };
    let found = hours.compute(&staff, &[]).unwrap().all.figures;
    let share = |measure| found[&measure].map(|side| side.share.map(|share| (share * 1e4).round()));
    // None of the men was ill: that is a rate, but there is no part of no illness.
    assert_eq!(share(Measure::SickLeaveRate), [Some(441.0), Some(0.0)]);
    assert_eq!(share(Measure::LongSickLeave), [Some(4_038.0), None]);
    // No year has 600 days.
    let days = figures(&staff, &[]);
    assert!(days.other_unit && !days.all.figures.contains_key(&Measure::SickLeaveRate));
}

#[test]
fn leave_of_those_who_had_some_and_illness_of_all() {
    let mut staff = staff(&[WOMAN, WOMAN, WOMAN, WOMAN, MAN]);
    let blank = f64::NAN;
    staff.add_numbers(
        "parental_leave",
        vec![vec![120.0, 60.0, blank, blank, blank]],
    );
    staff.add_numbers("sick_leave", vec![vec![0.0, 6.0, 3.0, blank, 1.0]]);
    let found = figures(&staff, &[]);
    // Without any nought a blank is none; beside noughts it is not known.
    assert_eq!(found.blank_is_none, [Field::ParentalLeave]);
    let women = |measure| found.all.figures[&measure][0];
    let parental = women(Measure::ParentalLeave);
    assert_eq!(
        (parental.with, parental.of, parental.mean),
        (2, 4, Some(90.0))
    );
    let sick = women(Measure::SickLeave);
    assert_eq!((sick.with, sick.of, sick.mean), (2, 3, Some(3.0)));
    let missing: Vec<&str> = found.missing().map(Measure::id).collect();
    assert!(missing.contains(&"part_time") && !missing.contains(&"sick_leave"));
}

#[test]
fn ages_fall_into_three_bands_by_group() {
    let mut staff = staff(&[WOMAN, WOMAN, WOMAN, MAN, MAN, MAN]);
    words(&mut staff, "unit", &["b", "b", "a", "a", "b", "b"]);
    let ages = vec![29.0, 30.0, 49.0, 50.0, f64::NAN, 71.0];
    staff.add_numbers("age", vec![ages]);
    let found = figures(&staff, &["unit".to_owned()]);
    assert_eq!(counts(&found.all, Measure::AgeTo29), [(1, 3), (0, 2)]);
    assert_eq!(counts(&found.all, Measure::Age30To49), [(2, 3), (0, 2)]);
    assert_eq!(counts(&found.all, Measure::AgeFrom50), [(0, 3), (2, 2)]);
    assert_eq!(found.groups[1].members, Some(vec!["b".to_owned()]));
    assert_eq!(
        counts(&found.groups[1], Measure::AgeFrom50),
        [(0, 2), (1, 1)]
    );
    assert_eq!(found.groups[0].cohort.women, 1);
}

#[test]
fn nobody_and_no_sex_are_refused() {
    let options = WorkingConditions::default();
    assert!(options.compute(&Workforce::new(3), &[]).is_err());
    assert!(options.compute(&staff(&[3, 3]), &[]).is_err());
}
