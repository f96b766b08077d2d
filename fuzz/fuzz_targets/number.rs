//! Cells of number columns: no input panics, and the quick and the thorough way agree.
#![no_main]

use libfuzzer_sys::fuzz_target;
use paritet::intake::number::{DecimalMark, Evidence, FteScale, Problem, plain, read};

fuzz_target!(|cell: &[u8]| {
    let text = std::str::from_utf8(cell);
    for mark in [DecimalMark::Point, DecimalMark::Comma] {
        let quick = plain(cell, mark);
        let Ok(text) = text else { continue };
        let thorough = read(text, mark);
        if let Some(quick) = quick {
            let value = thorough.map(|cell| cell.map(|number| number.value.to_bits()));
            assert_eq!(value, Ok(Some(quick.value.to_bits())));
        }
        let mut column = Evidence::NONE;
        column.observe(text);
        match thorough {
            Ok(None) => assert_eq!(column.blank, 1),
            Ok(Some(number)) => {
                assert!(number.value.is_finite());
                assert_eq!((column.blank, column.unreadable), (0, 0));
                let _ = FteScale::of(number.value);
            }
            Err(Problem::TwoDecimalMarks) => {
                // the cell is certain of the other mark
                assert_eq!(
                    column.decide(None).map(|decision| decision.mark),
                    Ok(mark.other())
                );
            }
            Err(_) => assert!(column.unreadable == 1 || column.decide(None).is_ok()),
        }
        let _ = column.decide(Some(1.0..=1e6));
    }
});
