//! What a file is taken for before it is read: encoding, separator, header, mapping.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use paritet::intake::header::{self, Header};
use paritet::intake::mapping::{Synonyms, is_known};
use paritet::intake::preview::{Said, preview};
use paritet::intake::source::Source;
use paritet::intake::text::{Encoding, lone_cr, records, separator};
use paritet_fuzz::own_panics_abort;

/// Records of which the header is found.
const SAMPLE: usize = 400;

fuzz_target!(|bytes: &[u8]| {
    own_panics_abort();
    let encoding = Encoding::detect(bytes);
    let _ = lone_cr(bytes);
    let (separator, _) = separator(bytes);
    let rows = records(bytes, separator, encoding, SAMPLE);
    assert!(rows.len() <= SAMPLE && rows.iter().all(|row| !row.is_empty()));
    let header = header::find(&rows, |cell| is_known(cell, &Synonyms::default()));
    check(&header);
    assert!(header.data <= rows.len() + 1);
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    assert!(header.headings.len() <= width);

    let Ok(preview) = preview(Source::memory("fuzz", bytes.to_vec()), &Said::default()) else {
        return;
    };
    check(&preview.header);
    let headings = &preview.header.headings;
    assert!(!headings.is_empty(), "a table has columns");
    assert_eq!(preview.samples.len(), headings.len());
    let mapping = &preview.mapping;
    let asked = mapping
        .questions
        .iter()
        .flat_map(|question| &question.candidates)
        .map(|candidate| candidate.column);
    let mut columns: Vec<usize> = mapping
        .columns
        .iter()
        .map(|known| known.column)
        .chain(asked)
        .chain(mapping.unmapped.iter().copied())
        .collect();
    columns.sort_unstable();
    assert!(
        columns.into_iter().eq(0..headings.len()),
        "a column has one place in the mapping"
    );
    for (column, heading) in headings.iter().enumerate() {
        assert_eq!(preview.column_of(heading), Some(column));
    }
    assert!(preview.told_columns().len() >= headings.len());
    let _ = (preview.told(), preview.as_cause(), preview.fingerprint());
    let block = mapping.paste(&preview.samples);
    assert!(!block.trim_end().is_empty());
});

fn check(header: &Header) {
    assert!(
        header
            .headings
            .iter()
            .all(|heading| !heading.trim().is_empty())
    );
    let distinct: BTreeSet<&String> = header.headings.iter().collect();
    assert_eq!(
        distinct.len(),
        header.headings.len(),
        "a heading names one column"
    );
    for above in [header.row, header.second].into_iter().flatten() {
        assert!(above < header.data);
    }
}
