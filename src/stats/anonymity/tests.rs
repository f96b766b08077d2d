use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::stats::expected::{anonymity_python, number, records, whole_numbers};

fn codes(list: &serde_json::Value) -> Vec<u32> {
    let list = whole_numbers(list);
    list.iter().map(|code| *code as u32).collect()
}

#[test]
fn agrees_with_pycanon() {
    for table in records(&anonymity_python(), "tables") {
        let quasi: Vec<Vec<u32>> = table["quasi"]
            .as_array()
            .unwrap()
            .iter()
            .map(codes)
            .collect();
        let quasi: Vec<&[u32]> = quasi.iter().map(Vec::as_slice).collect();
        let sensitive = codes(&table["sensitive"]);
        let classes = Classes::of(&quasi, sensitive.len());
        assert_eq!(classes.k(), table["k"].as_u64());
        let found = diversity(&classes, &sensitive).unwrap();
        assert_eq!(Some(found.distinct), table["l"].as_u64());
        assert!((found.entropy - number(table, "entropy_l")).abs() < 1e-12);
        // rounded down by pyCANON, 1.9999… for 2 to 1
        assert!((0.0..1.0 + 1e-9).contains(&(found.entropy - number(table, "entropy_l_whole"))));
        assert!((found.closeness - number(table, "t")).abs() < 1e-12);
        let columns: Vec<Vec<u32>> = quasi.iter().map(|column| classes.column(column)).collect();
        for (without, k) in whole_numbers(&table["k_without"]).into_iter().enumerate() {
            let mut rest: Vec<&[u32]> = columns.iter().map(Vec::as_slice).collect();
            rest.remove(without);
            let sizes = regrouped(&rest, &classes.sizes);
            assert_eq!(sizes.into_iter().min(), Some(k));
        }
    }
}

/// pyCANON 1.3.6: nurses, administrators, and then one man in IT beside them.
#[test]
fn the_published_example() {
    let job = [0, 0, 0, 0, 0, 1, 1, 1, 1, 2];
    let sex = [0, 0, 0, 1, 1, 0, 0, 0, 0, 1];
    let band = [2, 3, 2, 3, 3, 1, 2, 3, 1, 5];
    for (n, k, t) in [(9, 2, 5.0 / 9.0), (10, 1, 0.9)] {
        let classes = Classes::of(&[&job[..n], &sex[..n]], n);
        let found = diversity(&classes, &band[..n]).unwrap();
        assert_eq!((classes.k(), found.distinct), (Some(k), 1));
        assert_eq!(found.entropy, 1.0);
        assert!((found.closeness - t).abs() < 1e-15, "{found:?}");
    }
}

#[test]
fn nobody_and_nothing_to_compare() {
    let nobody = Classes::of(&[&[]], 0);
    assert_eq!((nobody.k(), nobody.below(5)), (None, 0));
    assert_eq!(diversity(&nobody, &[]), None);
    assert_eq!(close_together(&nobody, &[], 0.1), 0);
    assert!(bands(&[], 10).is_empty() && minimal_uniques(&[], &[], 3).is_empty());
    assert_eq!(Classes::of(&[], 4).sizes, [4]);
    assert_eq!(regrouped(&[], &[2, 3]), [5]);
    assert_eq!(bands(&[f64::NAN; 2], 10), [0, 0]);
}

#[test]
fn many_wide_columns_do_not_overflow() {
    let wide: Vec<u32> = vec![u32::MAX, 0, u32::MAX, 1];
    let columns = [wide.as_slice(); 9];
    assert_eq!(Classes::of(&columns, 4).of, [0, 1, 0, 2]);
}

#[test]
fn amounts_that_are_missing_close_no_class() {
    let classes = Classes::of(&[&[0, 0, 0, 1, 1, 2]], 6);
    let amounts = [100.0, 105.0, f64::NAN, 100.0, 120.0, f64::NAN];
    assert_eq!(close_together(&classes, &amounts, 0.1), 2);
    // 10 is not less than a tenth of 100
    assert_eq!(close_together(&Classes::of(&[], 2), &[95.0, 105.0], 0.1), 0);
    assert_eq!(close_together(&Classes::of(&[], 2), &[0.0, 0.0], 0.1), 2);
}

/// The same by the definition: alone in these columns, and not alone when any one of them is left out.
fn by_definition(columns: &[Vec<u32>], rows: usize, set: &[usize]) -> u64 {
    let alone = |set: &[usize], row: usize| {
        let same = |other: &usize| set.iter().all(|c| columns[*c][*other] == columns[*c][row]);
        (0..rows).filter(same).count() == 1
    };
    let minimal = |row: &usize| {
        alone(set, *row)
            && set.iter().all(|out| {
                let rest: Vec<usize> = set.iter().copied().filter(|c| c != out).collect();
                rest.is_empty() || !alone(&rest, *row)
            })
    };
    (0..rows).filter(minimal).count() as u64
}

proptest! {
    #[test]
    fn minimal_uniques_are_those_of_the_definition(
        rows in prop::collection::vec(prop::array::uniform4(0..3_u32), 0..25),
    ) {
        let columns: Vec<Vec<u32>> = (0..4).map(|c| rows.iter().map(|row| row[c]).collect()).collect();
        let slices: Vec<&[u32]> = columns.iter().map(Vec::as_slice).collect();
        let classes = Classes::of(&slices, rows.len());
        let by_class: Vec<Vec<u32>> = slices.iter().map(|column| classes.column(column)).collect();
        let by_class: Vec<&[u32]> = by_class.iter().map(Vec::as_slice).collect();
        let found: BTreeMap<Vec<usize>, u64> = minimal_uniques(&by_class, &classes.sizes, 3)
            .into_iter()
            .map(|found| (found.columns, found.records))
            .collect();
        for set in 1..16_usize {
            let set: Vec<usize> = (0..4).filter(|column| set >> column & 1 == 1).collect();
            let expected = if set.len() > 3 { 0 } else { by_definition(&columns, rows.len(), &set) };
            prop_assert_eq!(found.get(&set).copied().unwrap_or(0), expected);
        }
    }

    #[test]
    fn the_order_of_records_changes_nothing(
        rows in prop::collection::vec((0..3_u32, 0..4_u32, 0..500_u32), 1..60),
        turn in 0..60_usize,
    ) {
        let figures = |rows: &[(u32, u32, u32)]| {
            let column: Vec<u32> = rows.iter().map(|row| row.0).collect();
            let amounts: Vec<f64> = rows.iter().map(|row| 1000.0 + f64::from(row.2) / 7.0).collect();
            let classes = Classes::of(&[&column], rows.len());
            let found = diversity(&classes, &bands(&amounts, 10)).unwrap();
            (classes.k(), found.distinct, found.entropy, found.closeness, close_together(&classes, &amounts, 0.1))
        };
        let mut turned = rows.clone();
        turned.rotate_left(turn % rows.len());
        turned.reverse();
        prop_assert_eq!(figures(&rows), figures(&turned));
    }

    #[test]
    fn bands_are_even_and_keep_the_order(amounts in prop::collection::vec(0..1000_u32, 1..300), parts in 1..12_usize) {
        let amounts: Vec<f64> = amounts.into_iter().map(f64::from).collect();
        let found = bands(&amounts, parts);
        let most = amounts.iter().filter(|a| amounts.iter().filter(|b| b == a).count() > 1).count();
        for band in 1..=parts as u32 {
            let held = found.iter().filter(|code| **code == band).count();
            prop_assert!(held <= amounts.len().div_ceil(parts) + most);
        }
        for (a, x) in amounts.iter().zip(&found) {
            for (b, y) in amounts.iter().zip(&found) {
                prop_assert!(a > b || x <= y);
            }
        }
    }
}
