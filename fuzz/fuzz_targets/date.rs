//! Cells of date columns: no input panics, and what evidence calls readable can be read in some order.
#![no_main]

use libfuzzer_sys::fuzz_target;
use paritet::intake::date::{
    Convention, Epoch, Evidence, Order, Problem, Reading, from_serial, read,
};

fuzz_target!(|input: (i16, f64, &str)| {
    let (reference_year, serial, cell) = input;
    let mut column = Evidence::default();
    column.observe(cell);
    let _ = column.decide();
    for epoch in [Epoch::Y1900, Epoch::Y1904] {
        let _ = from_serial(serial, epoch);
        let readings = Order::ALL.map(|order| {
            read(
                cell,
                Convention {
                    order,
                    epoch,
                    reference_year,
                },
            )
        });
        // blank in one order is blank in all
        assert!(
            readings
                .iter()
                .all(|reading| (*reading == Ok(None)) == (column.blank == 1))
        );
        if column.certain == 1 {
            assert!(readings.iter().all(|reading| *reading == readings[0]));
        }
        for reading in readings {
            match reading {
                Ok(Some(Reading::Date(date))) => assert!((1900..2200).contains(&date.year())),
                Ok(Some(Reading::Year(year))) => assert!((1900..2200).contains(&year)),
                // a date in another order: then another order does not say so
                Err(Problem::OtherOrder) => {
                    assert!(
                        readings
                            .iter()
                            .any(|other| *other != Err(Problem::OtherOrder))
                    );
                }
                _ => {}
            }
        }
    }
});
