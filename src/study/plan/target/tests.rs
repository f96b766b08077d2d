#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;

#[test]
fn targets_as_people_write_them() {
    let read = |text| Target::parse(text).unwrap();
    let plain = read("pay_gap.mean_gap[group=Nurses] <= 3 %");
    assert_eq!(
        (plain.table.as_str(), plain.column.as_str()),
        ("pay_gap", "mean_gap")
    );
    assert_eq!(plain.wanted.value(), 0.03);
    assert_eq!(read(" pay_gap.mean_gap[ group = Nurses ]<=3%"), plain);
    assert_eq!(
        read("a.b[c=\"x \"\"y\"\", ]\"]≥0,5").conditions[0].1,
        "x \"y\", ]"
    );
    assert_eq!(read("a.b within 3,5 %").bound, Bound::Within);
    assert_eq!(read("a.b > 1\u{a0}250 000").wanted.value(), 1_250_000.0);
    assert_eq!(read("a.b >= \u{2212}2").wanted.value(), -2.0);
}

#[test]
fn what_is_no_target_is_told() {
    for (text, fault) in [
        ("Högst 3 procent", Fault::Figure),
        ("", Fault::Figure),
        ("pay_gap <= 3 %", Fault::Figure),
        ("a.b.c <= 3 %", Fault::Figure),
        ("a.b[group] <= 3", Fault::Condition),
        ("a.b[group=] <= 3", Fault::Condition),
        ("a.b[group=\"x] <= 3", Fault::Condition),
        ("a.b[group=x <= 3", Fault::Condition),
        ("a.b = 3", Fault::Comparison),
        ("a.b", Fault::Comparison),
        ("a.b <= ", Fault::Number),
        ("a.b <= 3 procent", Fault::Number),
        ("a.b <= 10 00", Fault::Number),
        ("a.b <= 1.5 000", Fault::Number),
        ("a.b <= inf", Fault::Number),
        ("a.b <= 3 %%", Fault::Number),
    ] {
        assert_eq!(Target::parse(text), Err(fault), "{text:?}");
    }
}

#[test]
fn a_figure_at_the_line_meets_it() {
    let met = |text: &str, actual| Target::parse(text).unwrap().met(actual);
    let line = 0.1 + 0.2; // 0.30000000000000004
    assert!(met("a.b <= 30 %", line) && !met("a.b < 30 %", line));
    assert!(met("a.b >= 0.8", 0.8) && !met("a.b > 0.8", 0.8) && met("a.b > 0.8", 0.81));
    assert!(met("a.b within 3 %", -0.03) && !met("a.b within 3 %", -0.031));
    assert!(met("a.b <= 3 %", -0.5));
}

proptest! {
    #[test]
    fn what_is_printed_can_be_read(
        conditions in prop::collection::vec(("[a-zåäö_]{1,6}", ".{0,12}"), 0..3),
        place in 0..SIGNS.len(),
        number in prop::num::f64::NORMAL | prop::num::f64::ZERO,
        percent: bool,
    ) {
        let conditions: Conditions = conditions
            .into_iter()
            .map(|(label, member): (String, String)| (label, member))
            .collect();
        let target = Target {
            table: "pay_gap".to_owned(),
            column: "mean_gap".to_owned(),
            conditions,
            bound: SIGNS[place].1,
            wanted: Figure { number, percent },
        };
        prop_assert_eq!(Target::parse(&target.to_string()), Ok(target));
    }

    #[test]
    fn no_text_is_a_panic(text in ".{0,40}") {
        let _ = Target::parse(&text);
        let _ = Target::parse(&format!("a.b[{text}"));
    }
}
