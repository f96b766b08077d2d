//! Workbooks and web pages: any bytes give a grid or an error.
#![no_main]

use libfuzzer_sys::fuzz_target;
use paritet::intake::{excel, html};

fuzz_target!(|bytes: &[u8]| {
    // the reader catches the panics of calamine, of which there are some; those of paritet itself count
    std::panic::set_hook(Box::new(|panic| {
        if panic
            .location()
            .is_some_and(|at| at.file().contains("intake"))
        {
            std::process::abort();
        }
    }));
    let _ = excel::kind(bytes);
    let _ = excel::read(bytes, None);
    if let Ok(grid) = html::read(bytes) {
        assert!(grid.rows.iter().flatten().any(|cell| !cell.is_empty()));
    }
});
