//! Workbooks and web pages: any bytes give a grid or an error.
#![no_main]

use libfuzzer_sys::fuzz_target;
use paritet::intake::{excel, html};
use paritet_fuzz::own_panics_abort;

fuzz_target!(|bytes: &[u8]| {
    own_panics_abort();
    let _ = excel::kind(bytes);
    let _ = excel::read(bytes, None);
    if let Ok(grid) = html::read(bytes) {
        assert!(grid.rows.iter().flatten().any(|cell| !cell.is_empty()));
    }
});
