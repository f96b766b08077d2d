use proptest::prelude::*;

use super::*;
use crate::stats::expected::{self, assert_close, number, records, whole_numbers};

#[test]
fn agrees_with_r() {
    for record in records(&expected::counts_r(), "segregation") {
        let cells = whole_numbers(&record["cells"]);
        let units: Vec<&[u64]> = cells
            .chunks(number(record, "categories") as usize)
            .collect();
        let pairs: Vec<(u64, u64)> = units.iter().map(|unit| (unit[0], unit[1])).collect();
        assert_close(
            dissimilarity(&pairs),
            record["dissimilarity"].as_f64(),
            1e-13,
        );
        let found = information(&units).unwrap();
        assert!((found.m - number(record, "m")).abs() < 1e-14);
        assert_close(found.h, record["h"].as_f64(), 1e-11);
        let group: Vec<usize> = whole_numbers(&record["group"])
            .iter()
            .map(|&group| group as usize)
            .collect();
        let parts = decompose(&units, &group).unwrap();
        assert!((parts.between - number(record, "between")).abs() < 1e-14);
        assert!((parts.within - number(record, "within")).abs() < 1e-14);
    }
}

#[test]
fn undefined() {
    assert_eq!((dissimilarity(&[]), dissimilarity(&[(3, 0)])), (None, None));
    let alone = information(&[[3, 0], [4, 0]]).unwrap();
    assert_eq!((alone.m, alone.h), (0.0, None));
    assert_eq!(
        (information(&[[0; 2]; 0]), information(&[[0, 0]])),
        (None, None)
    );
    assert_eq!(information(&[vec![1, 2], vec![3]]), None);
    assert_eq!(decompose(&[[1, 2]], &[]), None);
    let empty_group = decompose(&[[1, 2], [0, 0]], &[0, 1]).unwrap();
    assert_eq!((empty_group.between, empty_group.within), (0.0, 0.0));
}

#[test]
fn nearly_even_units_keep_their_digits() {
    // ½ ((1 + δ) ln(1 + δ) + (1 − δ) ln(1 − δ)) · … by series: M = δ²/2 + δ⁴/12 + …, δ = 10⁻⁶
    let found = information(&[[1_000_001, 999_999], [999_999, 1_000_001]]).unwrap();
    assert_close(Some(found.m), Some(0.5e-12), 1e-11);
}

proptest! {
    #[test]
    fn parts_add_up_and_order_changes_nothing(
        units in prop::collection::vec((prop::array::uniform3(0..50_u64), 0..4_usize), 1..15).prop_shuffle(),
    ) {
        let (rows, group): (Vec<_>, Vec<_>) = units.iter().copied().unzip();
        let Some(found) = information(&rows) else {
            return Ok(());
        };
        let parts = decompose(&rows, &group).unwrap();
        prop_assert!(parts.between >= 0.0 && parts.within >= 0.0);
        prop_assert!((parts.between + parts.within - found.m).abs() < 1e-13);
        prop_assert!(found.h.is_none_or(|h| (0.0..=1.0).contains(&h)));
        let reversed: Vec<_> = rows.iter().rev().collect();
        prop_assert!((information(&reversed).unwrap().m - found.m).abs() < 1e-13);

        let pairs: Vec<_> = rows.iter().map(|row| (row[0], row[1])).collect();
        let swapped: Vec<_> = pairs.iter().map(|&(f, m)| (m, f)).collect();
        prop_assert!(dissimilarity(&pairs).is_none_or(|d| (0.0..=1.0).contains(&d)));
        prop_assert_eq!(dissimilarity(&pairs), dissimilarity(&swapped));
    }
}
