use proptest::prelude::*;

use super::*;
use crate::stats::{
    expected::{self, assert_close, numbers, records},
    quantile::{Method, quantile_of_sorted},
};

const HOURS: [f64; 13] = [
    0.0, 0.0, 0.0, 0.0, 12.0, 18.0, 30.0, 45.0, 60.0, 95.0, 150.0, 210.0, 260.0,
];

#[test]
fn agrees_with_r() {
    for record in records(&expected::counts_r(), "inequality") {
        let values: Vec<f64> = numbers(&record["values"]).into_iter().flatten().collect();
        assert_close(gini(&values), record["gini"].as_f64(), 1e-13);
        assert_close(top_share(&values, 0.1), record["top_tenth"].as_f64(), 1e-14);
        let curve = lorenz(&values, 7).unwrap();
        for (step, (point, want)) in curve
            .into_iter()
            .zip(numbers(&record["lorenz"]))
            .enumerate()
        {
            assert_eq!(point.0, step as f64 / 7.0);
            assert!((point.1 - want.unwrap()).abs() < 1e-14);
        }
    }
}

/// Overtime of thirteen persons; figures of R 4.2.2, to the digits shown.
#[test]
fn overtime() {
    let moments = Moments::of(&HOURS);
    assert_eq!(moments.sum(), Some(880.0));
    assert!((moments.mean().unwrap() - 67.692308).abs() < 5e-7);
    assert_eq!(quantile_of_sorted(&HOURS, 0.5, Method::Type2), Some(30.0));
    assert_close(
        quantile_of_sorted(&HOURS, 0.9, Method::Type7),
        Some(198.0),
        1e-15,
    );
    assert_close(
        quantile_of_sorted(&HOURS, 0.9, Method::Type6),
        Some(240.0),
        1e-15,
    );
    assert!((top_share(&HOURS, 0.1).unwrap() - 0.53409091).abs() < 5e-9);
    assert!((gini(&HOURS).unwrap() - 0.632517).abs() < 5e-7);
}

#[test]
fn whole_numbers_of_persons_survive_rounding() {
    let values: Vec<f64> = (1..=100).map(f64::from).collect();
    // 0.07 × 100 is 7.000000000000001 in binary
    let seven = f64::from(94 + 95 + 96 + 97 + 98 + 99 + 100);
    assert_eq!(top_share(&values, 0.07), Some(seven / 5050.0));
    assert_eq!(
        (top_share(&values, 0.0), top_share(&values, 1.0)),
        (Some(0.0), Some(1.0))
    );
}

#[test]
fn rounding_does_not_add_up() {
    assert_eq!(gini(&vec![0.1; 100_001]), Some(0.0));
    let half = lorenz(&vec![0.1; 1_000_000], 2).unwrap()[1];
    assert!((half.1 - 0.5).abs() < 1e-15, "{half:?}");
}

#[test]
fn undefined() {
    for values in [
        &[][..],
        &[0.0, 0.0],
        &[-1.0, 5.0],
        &[f64::MAX, f64::MAX],
        &[1.0, f64::NAN],
    ] {
        assert_eq!(
            (gini(values), top_share(values, 0.1), lorenz(values, 4)),
            (None, None, None)
        );
    }
    assert_eq!(
        (
            top_share(&[1.0], 1.5),
            top_share(&[1.0], f64::NAN),
            lorenz(&[1.0], 0)
        ),
        (None, None, None)
    );
}

proptest! {
    #[test]
    fn within_bounds_and_free_of_scale(
        values in prop::collection::vec(prop_oneof![Just(0.0), 0.01..1e4_f64], 1..60),
        steps in 1..20_u16,
    ) {
        let mut values = values;
        values.push(1.0);
        values.sort_by(f64::total_cmp);
        let n = values.len() as f64;
        let g = gini(&values).unwrap();
        prop_assert!((0.0..=1.0 - 1.0 / n + 1e-12).contains(&g));
        let doubled: Vec<f64> = values.iter().map(|value| value * 2.0).collect();
        prop_assert_eq!(gini(&doubled), Some(g));
        // the area between the curve through all persons and the diagonal
        let curve = lorenz(&values, values.len() as u16).unwrap();
        let below: f64 = curve.windows(2).map(|pair| (pair[0].1 + pair[1].1) / 2.0 / n).sum();
        prop_assert!((1.0 - 2.0 * below - g).abs() < 1e-12);
        let curve = lorenz(&values, steps).unwrap();
        prop_assert!(curve.windows(2).all(|pair| pair[0].1 <= pair[1].1) && curve.iter().all(|(x, y)| *y <= x + 1e-12));
        prop_assert_eq!(curve.len(), usize::from(steps) + 1);
    }
}
