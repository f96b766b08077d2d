#![allow(clippy::unwrap_used)]

use super::*;
use crate::model::phrase::Phrase;

const AGES: [&str; 6] = ["", "31", "34", "38", "52", "about 50"];

/// Seven rows; the last but one has no age, the last an age in words.
fn staff() -> Workforce {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let mut staff = Workforce::new(7);
    staff.add_labels(
        "sex",
        vec![vec![0, 0, 1, 0, 0, 0, 0]],
        words(&["woman", "man"]),
    );
    staff.add_labels("age", vec![vec![1, 2, 3, 4, 4], vec![0, 5]], words(&AGES));
    staff.add_labels(
        "union",
        vec![vec![1, 2, 1, 1, 1, 2, 2]],
        words(&["", "A", "B"]),
    );
    let pay = [30e3, 30e3, 31e3, 40e3, 50e3, f64::NAN, 33e3];
    staff.add_numbers("base_monthly", vec![pay.to_vec()]);
    staff.mapping.insert("age".to_owned(), "Ålder".to_owned());
    staff
}

fn quasi() -> [Quasi; 2] {
    let years = AGES.iter().map(|age| age.parse().ok()).collect();
    [("age", Some(Scale::Years(years))), ("sex", None)].map(|(name, scale)| Quasi {
        name: name.to_owned(),
        scale,
    })
}

fn outcome(sensitive: &[&str]) -> Outcome {
    let sensitive: Vec<String> = sensitive.iter().map(|name| (*name).to_owned()).collect();
    let asked = Anonymity {
        k: 2,
        ..Anonymity::default()
    };
    asked.compute(&staff(), &quasi(), &sensitive).unwrap()
}

#[test]
fn changes_stand_by_what_they_gain_and_then_by_what_they_lose() {
    let outcome = outcome(&[]);
    assert_eq!((outcome.records, outcome.k, outcome.below()), (7, 1, 5));
    let steps: Vec<(&str, Change, u64, u64)> = outcome
        .steps
        .iter()
        .map(|step| (step.column.as_str(), step.change, step.k, step.below))
        .collect();
    // By hand: whole years change nothing; 31 and 34 share five years, 31 to 38 ten, but one of these is a man.
    assert_eq!(
        steps,
        [
            ("Ålder", Change::LeftOut, 1, 1),
            ("Ålder", Change::FiveYears, 1, 3),
            ("Ålder", Change::TenYears, 1, 3),
            ("sex", Change::LeftOut, 1, 5),
        ]
    );
}

#[test]
fn numbers_are_banded_and_words_are_not() {
    let outcome = outcome(&["base_monthly", "union"]);
    let [pay, union] = outcome.told.as_slice() else {
        panic!("two columns");
    };
    assert_eq!((pay.diversity.distinct, union.diversity.distinct), (1, 1));
    // One amount in each of four classes; the two of 52 lie far apart, and one class has no amount.
    assert_eq!((pay.close, union.close), (Some(4), None));
    assert!(!outcome.met());
}

#[test]
fn who_is_alone_and_where() {
    let named =
        |columns: &[&str]| -> Vec<String> { columns.iter().map(|c| (*c).to_owned()).collect() };
    // Five ages stand once, one of them with the only man.
    assert_eq!(
        outcome(&[]).uniques,
        [(named(&["Ålder"]), 5), (named(&["sex"]), 1)]
    );
}

#[test]
fn what_was_asked_for_decides() {
    let asked = Anonymity {
        k: 1,
        l: 1,
        ..Anonymity::default()
    };
    let found = |asked: &Anonymity| {
        asked
            .compute(&staff(), &quasi(), &["union".to_owned()])
            .unwrap()
    };
    assert!(found(&asked).met());
    assert!(
        !found(&Anonymity {
            l: 2,
            ..asked.clone()
        })
        .met()
    );
    assert!(!found(&Anonymity { k: 2, ..asked }).met());
}

#[test]
fn a_column_that_is_not_there_and_nobody_at_all() {
    let check = Anonymity::default();
    let none = check
        .compute(&staff(), &quasi(), &["shoe size".to_owned()])
        .unwrap_err();
    assert_eq!(none.heading, Phrase::fail_unknown_column("", "shoe size"));
    let nobody = check.compute(&Workforce::new(0), &[], &[]).unwrap_err();
    assert_eq!(nobody.heading, Phrase::fail_no_rows(""));
}

#[test]
fn other_numbers_are_tried_in_tenths_and_quarters() {
    let mut staff = Workforce::new(40);
    let labels: Vec<String> = (0..41).map(|points| points.to_string()).collect();
    staff.add_labels("job_points", vec![(1..41).collect()], labels.clone());
    let quasi = [Quasi {
        name: "job_points".to_owned(),
        scale: Some(Scale::Amounts(
            labels.iter().map(|label| label.parse().ok()).collect(),
        )),
    }];
    let outcome = Anonymity::default().compute(&staff, &quasi, &[]).unwrap();
    let steps: Vec<(Change, u64)> = outcome
        .steps
        .iter()
        .map(|step| (step.change, step.k))
        .collect();
    let expected = [
        (Change::LeftOut, 40),
        (Change::Quarters, 10),
        (Change::Tenths, 4),
    ];
    assert_eq!(steps, expected);
}
