use proptest::prelude::*;

use super::*;
use crate::stats::expected::{self, assert_close, number, records};

fn table([a, b, c, d]: [u64; 4]) -> TwoByTwo {
    TwoByTwo { a, b, c, d }
}

fn of_record(record: &serde_json::Value) -> TwoByTwo {
    table(["a", "b", "c", "d"].map(|key| number(record, key) as u64))
}

#[test]
fn agrees_with_r() {
    for record in records(&expected::counts_r(), "two_by_two") {
        let counts = of_record(record);
        assert_close(counts.fisher(), record["fisher"].as_f64(), 1e-12);
        let test = counts.equal_shares();
        assert_close(test.map(|test| test.z), record["z"].as_f64(), 1e-12);
        assert_close(test.map(|test| test.p), record["p"].as_f64(), 1e-12);
    }
}

#[test]
fn large_counts_agree_with_mpmath() {
    for record in records(&expected::counts_python(), "two_by_two") {
        assert_close(of_record(record).fisher(), record["fisher"].as_f64(), 1e-12);
    }
}

/// Figures of R 4.2.2, to the digits shown.
#[test]
fn selection_rates() {
    let hired = table([48, 32, 12, 28]);
    assert_eq!(
        (hired.odds_ratio(), hired.risk_ratio()),
        (Some(3.5), Some(2.0))
    );
    assert!((hired.fisher().unwrap() - 0.003409222).abs() < 5e-10);
    let test = hired.equal_shares().unwrap();
    assert!((test.z - 3.098387).abs() < 5e-7 && (test.p - 0.001945774).abs() < 5e-10);
    // of 120 women and 180 men interviewed
    assert!((table([30, 90, 60, 120]).fisher().unwrap() - 0.156995).abs() < 5e-7);
    // promoted by supervisors, the same file once as a man's and once as a woman's: Rosen & Jerdee,
    // Journal of Applied Psychology 59 (1974) 9–14
    assert!((table([21, 3, 14, 10]).fisher().unwrap() - 0.04899).abs() < 5e-6);
    // 7 of 50 against a quarter
    let odds = table([7, 43, 25, 75]).odds_ratio().unwrap();
    assert!((odds - 0.488372).abs() < 5e-7);
}

#[test]
fn undefined() {
    let nobody = table([0, 0, 3, 4]);
    assert_eq!(
        (
            nobody.odds_ratio(),
            nobody.risk_ratio(),
            nobody.equal_shares()
        ),
        (None, None, None)
    );
    assert_eq!(
        (
            nobody.fisher(),
            table([3, 4, 0, 0]).fisher(),
            table([0; 4]).fisher()
        ),
        (None, None, None)
    );
    for alike in [table([3, 0, 5, 0]), table([0, 3, 0, 5])] {
        assert_eq!(
            (alike.odds_ratio(), alike.equal_shares(), alike.fisher()),
            (None, None, Some(1.0))
        );
    }
    assert_eq!(table([3, 1, 0, 5]).risk_ratio(), None);
    assert_eq!(table([0, 1, 2, 5]).risk_ratio(), Some(0.0));
    assert_eq!(table([u64::MAX, 1, 1, 1]).fisher(), None);
    assert!(table([u64::MAX / 2, u64::MAX / 2, 1, 0]).fisher().is_some());
}

proptest! {
    #[test]
    fn swapping_groups_or_outcomes_changes_no_verdict(cells in prop::array::uniform4(0..400_u64)) {
        let [a, b, c, d] = cells;
        let (plain, swapped, turned) = (table(cells), table([c, d, a, b]), table([b, a, d, c]));
        for other in [swapped, turned] {
            assert_close(other.fisher(), plain.fisher(), 1e-11);
            let [z, mirrored] = [plain, other].map(|counts| counts.equal_shares().map(|test| test.z));
            prop_assert_eq!(z.is_some(), mirrored.is_some());
            prop_assert!((z.unwrap_or(0.0) + mirrored.unwrap_or(0.0)).abs() < 1e-9);
        }
        prop_assert!(plain.fisher().is_none_or(|p| 0.0 < p && p <= 1.0));
        if let (Some(ratio), Some(inverse)) = (plain.odds_ratio(), swapped.odds_ratio()) {
            assert_close(Some(ratio * inverse), Some(1.0), 1e-12);
        }
    }
}
