use proptest::prelude::*;

use super::*;
use crate::stats::expected::{self, assert_close, number, numbers, records};

fn drawn(record: &serde_json::Value) -> (u64, u64, Binomial) {
    let [k, n] = ["k", "n"].map(|key| number(record, key) as u64);
    (k, n, Binomial::new(n, number(record, "p")).unwrap())
}

#[track_caller]
fn assert_interval(got: Option<(f64, f64)>, want: &serde_json::Value, relative: f64) {
    let want = numbers(want);
    assert_close(got.map(|(low, _)| low), want[0], relative);
    assert_close(got.map(|(_, high)| high), want[1], relative);
}

#[test]
fn agrees_with_r() {
    for record in records(&expected::counts_r(), "binomial") {
        let (k, n, staff) = drawn(record);
        assert_close(staff.two_sided(k), record["two_sided"].as_f64(), 1e-12);
        assert_close(staff.lower(k), record["lower"].as_f64(), 1e-12);
        assert_close(staff.upper(k), record["upper"].as_f64(), 1e-12);
        assert_interval(
            clopper_pearson(k, n, 0.95),
            &record["clopper_pearson"],
            1e-11,
        );
        assert_interval(wilson(k, n, 0.95), &record["wilson"], 1e-12);
    }
}

#[test]
fn large_counts_agree_with_mpmath() {
    for record in records(&expected::counts_python(), "binomial") {
        let (k, _, staff) = drawn(record);
        assert_close(staff.two_sided(k), record["two_sided"].as_f64(), 1e-12);
        if record.get("lower").is_some() {
            assert_close(staff.lower(k), record["lower"].as_f64(), 1e-12);
        } else {
            assert_close(staff.upper(k), record["upper"].as_f64(), 1e-12);
        }
    }
}

/// Figures of R 4.2.2, to the digits shown.
#[test]
fn seven_of_fifty_and_216_of_1200() {
    let shown = |got: Option<f64>, want: f64, digits: i32| {
        let got = got.unwrap();
        assert!(
            (got - want).abs() <= 0.5 * 10_f64.powi(-digits),
            "{got} is not {want}"
        );
    };
    let staff = Binomial::new(50, 0.25).unwrap();
    shown(staff.z(7), -1.796292, 6);
    shown(staff.two_sided(7), 0.073989006, 9);
    shown(staff.lower(7), 0.045255846, 9);
    let interval = clopper_pearson(7, 50, 0.95);
    shown(interval.map(|bounds| bounds.0), 0.058192, 6);
    shown(interval.map(|bounds| bounds.1), 0.267396, 6);
    let interval = wilson(7, 50, 0.95);
    shown(interval.map(|bounds| bounds.0), 0.069508, 6);
    shown(interval.map(|bounds| bounds.1), 0.261862, 6);
    let staff = Binomial::new(1200, 0.254).unwrap();
    shown(staff.z(216), -5.888926, 6);
    shown(staff.two_sided(216), 1.1643e-9, 13);
}

#[test]
fn intervals_of_large_counts_end_where_the_tests_do() {
    let (k, n) = (25_000_000, 100_000_000);
    let (low, high) = clopper_pearson(k, n, 0.95).unwrap();
    assert_close(Binomial::new(n, low).unwrap().upper(k), Some(0.025), 1e-9);
    assert_close(Binomial::new(n, high).unwrap().lower(k), Some(0.025), 1e-9);
}

#[test]
fn ends_of_the_scale() {
    let never = Binomial::new(5, 0.0).unwrap();
    assert_eq!(
        (never.two_sided(0), never.two_sided(1)),
        (Some(1.0), Some(0.0))
    );
    assert_eq!(
        (never.lower(0), never.upper(0), never.upper(1)),
        (Some(1.0), Some(1.0), Some(0.0))
    );
    let always = Binomial::new(5, 1.0).unwrap();
    assert_eq!(
        (always.two_sided(5), always.two_sided(4)),
        (Some(1.0), Some(0.0))
    );
    assert_eq!(
        (always.lower(4), always.lower(5), always.upper(5)),
        (Some(0.0), Some(1.0), Some(1.0))
    );
    assert_eq!((never.z(0), always.z(5)), (None, None));

    let staff = Binomial::new(5, 0.5).unwrap();
    assert_eq!(
        (
            staff.two_sided(6),
            staff.lower(6),
            staff.upper(6),
            staff.z(6)
        ),
        (None, None, None, None)
    );
    assert_eq!(Binomial::new(0, 0.5), None);
    for outside in [-0.1, 1.1, f64::NAN] {
        assert_eq!(Binomial::new(5, outside), None);
    }

    for interval in [clopper_pearson, wilson] {
        assert_eq!(interval(0, 9, 0.95).unwrap().0, 0.0);
        assert_eq!(interval(9, 9, 0.95).unwrap().1, 1.0);
        assert_eq!(
            (
                interval(0, 0, 0.95),
                interval(2, 1, 0.95),
                interval(1, 2, 1.0)
            ),
            (None, None, None)
        );
    }
}

proptest! {
    #[test]
    fn the_two_sides_mirror_each_other(n in 1..3_000_u64, share in 0.0..=1.0_f64, eighths in 0..=8_u32) {
        // eighths, because 1 − p must be exact
        let p = f64::from(eighths) / 8.0;
        let k = (n as f64 * share) as u64;
        let [staff, rest] = [p, 1.0 - p].map(|p| Binomial::new(n, p).unwrap());
        assert_close(rest.two_sided(n - k), staff.two_sided(k), 1e-11);
        assert_close(rest.upper(n - k), staff.lower(k), 1e-11);
        if k < n {
            assert_close(Some(staff.lower(k).unwrap() + staff.upper(k + 1).unwrap()), Some(1.0), 1e-12);
        }
        let ((low, high), (other_low, other_high)) =
            (clopper_pearson(k, n, 0.9).unwrap(), clopper_pearson(n - k, n, 0.9).unwrap());
        prop_assert!((low + other_high - 1.0).abs() < 1e-11 && (high + other_low - 1.0).abs() < 1e-11);
    }
}
