use proptest::prelude::*;

use super::*;
use crate::stats::expected::{self, assert_close, numbers, records};

#[test]
fn agrees_with_r() {
    for record in records(&expected::counts_r(), "rank") {
        let [first, second] = ["first", "second"].map(|key| {
            numbers(&record[key])
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
        });
        let test = mann_whitney(&first, &second).unwrap();
        assert_eq!(Some(test.u), record["u"].as_f64());
        assert_close(test.p, record["p"].as_f64(), 1e-12);
        assert!((test.delta - record["delta"].as_f64().unwrap()).abs() < 1e-15);
    }
}

#[test]
fn ends_of_the_scale() {
    assert_eq!(
        (mann_whitney(&[], &[1.0]), mann_whitney(&[1.0], &[])),
        (None, None)
    );
    let equal = mann_whitney(&[0.0; 3], &[0.0, -0.0]).unwrap();
    assert_eq!((equal.u, equal.delta, equal.p), (3.0, 0.0, None));
    let apart = mann_whitney(&[4.0, 5.0], &[1.0, 2.0, 3.0]).unwrap();
    assert_eq!((apart.u, apart.delta), (6.0, 1.0));
    assert!(mann_whitney(&[1.0, f64::NAN], &[f64::NAN]).is_some());
}

proptest! {
    #[test]
    fn swapped_samples_mirror(
        first in prop::collection::vec(0..6_i32, 1..30),
        second in prop::collection::vec(0..6_i32, 1..30),
    ) {
        let [first, second] = [first, second].map(|mut values| {
            values.sort_unstable();
            values.into_iter().map(f64::from).collect::<Vec<_>>()
        });
        let (test, mirrored) = (mann_whitney(&first, &second).unwrap(), mann_whitney(&second, &first).unwrap());
        prop_assert_eq!(test.u + mirrored.u, (first.len() * second.len()) as f64);
        prop_assert!((test.delta + mirrored.delta).abs() < 1e-15);
        prop_assert_eq!(test.p, mirrored.p);
    }
}
