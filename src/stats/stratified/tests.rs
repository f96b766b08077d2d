use proptest::prelude::*;

use super::*;
use crate::stats::expected::{self, assert_close, numbers, records, whole_numbers};

fn strata(cells: &[u64]) -> Vec<TwoByTwo> {
    let rows = cells.as_chunks().0.iter();
    rows.map(|&[a, b, c, d]| TwoByTwo { a, b, c, d }).collect()
}

#[test]
fn agrees_with_r() {
    for record in records(&expected::counts_r(), "stratified") {
        let strata = strata(&whole_numbers(&record["cells"]));
        assert_close(
            common_odds_ratio(&strata),
            record["odds_ratio"].as_f64(),
            1e-13,
        );
        for (continuity, name) in [
            (Continuity::Corrected, "corrected"),
            (Continuity::Plain, "plain"),
        ] {
            let test = mantel_haenszel(&strata, continuity).unwrap();
            assert_close(Some(test.statistic), record[name].as_f64(), 1e-12);
            assert_close(Some(test.p), record[format!("{name}_p")].as_f64(), 1e-12);
            assert_eq!(test.df, 1);
        }
        for (level, name) in [(0.95, "interval_95"), (0.9, "interval_90")] {
            let (low, high) = common_odds_ratio_interval(&strata, level).unwrap();
            let want = numbers(&record[name]);
            assert_close(Some(low), want[0], 1e-12);
            assert_close(Some(high), want[1], 1e-12);
        }
    }
}

#[test]
fn homogeneity_agrees_with_statsmodels() {
    for record in records(&expected::counts_python(), "breslow_day") {
        let strata = strata(&whole_numbers(&record["cells"]));
        let (plain, _, _) = homogeneity(&strata).unwrap();
        assert_close(Some(plain), record["plain"].as_f64(), 1e-11);
        let test = breslow_day(&strata).unwrap();
        assert_close(Some(test.statistic), record["tarone"].as_f64(), 1e-11);
        assert_eq!(Some(test.df as u64), record["df"].as_u64());
        assert_close(Some(test.p), record["p"].as_f64(), 1e-11);
    }
}

/// Bickel, Hammel & O'Connell, Science 187 (1975) 398–404, six departments of Berkeley: men and
/// women, admitted and rejected. Figures of R 4.2.2, to the digits shown.
#[test]
fn berkeley() {
    let departments = strata(&[
        512, 313, 89, 19, 353, 207, 17, 8, 120, 205, 202, 391, 138, 279, 131, 244, 53, 138, 94,
        299, 22, 351, 24, 317,
    ]);
    assert!((common_odds_ratio(&departments).unwrap() - 0.9046968).abs() < 5e-8);
    let test = mantel_haenszel(&departments, Continuity::Corrected).unwrap();
    assert!((test.statistic - 1.4269).abs() < 5e-5 && (test.p - 0.2323).abs() < 5e-5);
}

#[test]
fn a_common_odds_ratio_of_one_is_nothing_special() {
    let even = strata(&[2, 2, 3, 3, 1, 3, 2, 6]);
    assert_eq!(common_odds_ratio(&even), Some(1.0));
    assert_eq!(
        mantel_haenszel(&even, Continuity::Corrected).unwrap().p,
        1.0
    );
    assert_eq!(breslow_day(&even).unwrap().statistic, 0.0);
}

#[test]
fn strata_of_one_person_or_one_outcome_change_nothing() {
    let two = [6, 4, 5, 5, 12, 28, 3, 7];
    let with_empty_ones = [&two[..], &[0, 1, 0, 0, 0, 0, 1, 0, 5, 0, 4, 0, 0, 0, 0, 0]].concat();
    let [plain, more] = [strata(&two), strata(&with_empty_ones)];
    assert_eq!(
        mantel_haenszel(&plain, Continuity::Plain),
        mantel_haenszel(&more, Continuity::Plain)
    );
    assert_eq!(breslow_day(&plain), breslow_day(&more));
    assert_eq!(
        common_odds_ratio_interval(&plain, 0.95),
        common_odds_ratio_interval(&more, 0.95)
    );
}

#[test]
fn expected_cells_have_the_odds_ratio() {
    for cells in [
        [1e3, 1e3, 1e3, 1.0],
        [1.0, 1e3, 1e3, 1e3],
        [7.0, 3.0, 2.0, 9.0],
    ] {
        for ratio in [1e-9, 1e-3, 1.0, 1e3, 1e9] {
            let [a, b, c, d] = cells;
            let e = expected_first_cell(cells, ratio);
            let others = ratio * (a + b - e) * (a + c - e) / (d - a + e);
            // what is left of a margin beside e has few digits at the ends
            assert_close(Some(e), Some(others), 1e-5);
        }
    }
}

#[test]
fn undefined() {
    let nothing = strata(&[0, 0, 0, 0, 5, 0, 4, 0, 1, 0, 0, 0]);
    for strata in [&[][..], &nothing] {
        assert_eq!(
            (
                common_odds_ratio(strata),
                common_odds_ratio_interval(strata, 0.95)
            ),
            (None, None)
        );
        assert_eq!(
            (
                mantel_haenszel(strata, Continuity::Plain),
                breslow_day(strata)
            ),
            (None, None)
        );
    }
    let one = strata(&[6, 4, 5, 5, 0, 0, 2, 1]);
    assert_eq!(breslow_day(&one), None);
    let never = strata(&[0, 4, 5, 5]);
    assert_eq!(
        (
            common_odds_ratio(&never),
            common_odds_ratio_interval(&never, 0.95)
        ),
        (Some(0.0), None)
    );
    assert!(mantel_haenszel(&never, Continuity::Plain).is_some());
    assert_eq!(standardised_share(&[]), None);
}

proptest! {
    #[test]
    fn order_and_swapped_groups_change_no_verdict(
        cells in prop::collection::vec(prop::array::uniform4(0..60_u64), 1..12).prop_shuffle(),
    ) {
        let here: Vec<_> = cells.iter().map(|&[a, b, c, d]| TwoByTwo { a, b, c, d }).collect();
        let swapped: Vec<_> = cells.iter().rev().map(|&[a, b, c, d]| TwoByTwo { a: c, b: d, c: a, d: b }).collect();
        let both = [&here, &swapped];
        let [first, second] = both.map(|strata| mantel_haenszel(strata, Continuity::Plain).map_or(0.0, |test| test.statistic));
        prop_assert!((first - second).abs() <= 1e-9 * (1.0 + first));
        let [first, second] = both.map(|strata| breslow_day(strata).map_or(0.0, |test| test.statistic));
        prop_assert!((first - second).abs() <= 1e-8 * (1.0 + first));
        if let [Some((low, high)), Some((other_low, other_high))] = both.map(|strata| common_odds_ratio_interval(strata, 0.95)) {
            assert_close(Some(low * other_high), Some(1.0), 1e-9);
            assert_close(Some(high * other_low), Some(1.0), 1e-9);
        }
    }
}
