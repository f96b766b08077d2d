//! Delimited text from preview to workforce: every row is counted, and the number of threads changes nothing.
#![no_main]

use std::fmt::Debug;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use paritet::intake::admit::{Admitted, Needs, Readings, admit};
use paritet::intake::delimited::{self, Layout};
use paritet::intake::preview::{Form, Preview, Said, preview};
use paritet::intake::source::Source;
use paritet::intake::text::records;
use paritet::model::field::Field;
use paritet::model::finding::Finding;
use paritet::study::workforce::SEX;
use paritet_fuzz::own_panics_abort;
use rayon::{ThreadPool, ThreadPoolBuilder};

static POOLS: LazyLock<[ThreadPool; 2]> = LazyLock::new(|| {
    [1, 2].map(|threads| {
        ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .expect("threads can be started")
    })
});

fuzz_target!(|bytes: &[u8]| {
    own_panics_abort();
    check(bytes.to_vec());
    // files are read in blocks of 1 MiB: now and then make one of several blocks
    if bytes.iter().copied().fold(0, u8::wrapping_add) == 0 {
        check(stretched(bytes));
    }
});

/// The text with all lines but the first repeated.
fn stretched(text: &[u8]) -> Vec<u8> {
    let first = text
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(0, |end| end + 1);
    let (head, body) = text.split_at(first);
    let times = (5 << 19) / body.len().max(1);
    [head, &body.repeat(times)].concat()
}

fn check(bytes: Vec<u8>) {
    let Ok(preview) = preview(Source::memory("fuzz", bytes), &Said::default()) else {
        return;
    };
    let needs = Needs {
        fields: Field::ALL.to_vec(),
        ..Needs::default()
    };
    let [one, two] = POOLS.each_ref().map(|pool| {
        pool.install(|| {
            let admitted = admit(&preview, &needs, &Readings::default());
            admitted.map_err(|failure| format!("{failure:?}"))
        })
    });
    match (one, two) {
        (Ok(one), Ok(two)) => {
            assert!(
                contents(&one) == contents(&two),
                "one thread and two differ"
            );
            counted(&preview, &one);
        }
        (Err(one), Err(two)) => assert_eq!(one, two),
        (one, two) => panic!("one thread: {}, two: {}", one.is_ok(), two.is_ok()),
    }
}

/// All that a workforce holds, comparable.
fn contents(admitted: &Admitted) -> impl PartialEq + Debug {
    let workforce = &admitted.workforce;
    let names = workforce.mapping.keys().map(String::as_str).chain([SEX]);
    let columns: Vec<_> = names
        .map(|name| {
            let words = workforce
                .labels(name)
                .map(|(codes, labels)| (codes.iter().collect::<Vec<_>>(), labels.to_vec()));
            let numbers = workforce.numbers(name).map(|numbers| {
                let bits = |number: Option<f64>| number.map(f64::to_bits);
                numbers.iter().map(bits).collect::<Vec<_>>()
            });
            (name.to_owned(), words, numbers)
        })
        .collect();
    let left_out = workforce.left_out.clone();
    (
        workforce.rows(),
        columns,
        left_out,
        admitted.findings.clone(),
    )
}

/// Every record is a row, is left out, or is blank; findings stand on lines of the file.
fn counted(preview: &Preview, admitted: &Admitted) {
    let Form::Text(layout) = &preview.form else {
        return;
    };
    let text = text(preview, layout);
    let lines = text.split_inclusive(|byte| *byte == b'\n').count();
    let all = if text.contains(&b'"') {
        records(&text, layout.separator, layout.encoding, usize::MAX).len()
    } else {
        lines
    };
    let data = all.saturating_sub(layout.skip) as u64;
    let Ok(columns) = delimited::read(&preview.source, layout, &[]) else {
        panic!("what can be admitted can be read");
    };
    let left_out: u64 = columns.left_out.values().map(|places| places.count).sum();
    assert_eq!(columns.rows() + left_out, data, "records and rows differ");
    let workforce = &admitted.workforce;
    assert_eq!(workforce.files[0].rows, workforce.rows() as u64);
    // text that turns out not to be UTF-8 is read again, and its no-break spaces may be blank then
    if !layout.encoding.is_utf8() || std::str::from_utf8(&text).is_ok() {
        assert_eq!(workforce.rows() as u64, columns.rows());
        for known in &workforce.left_out {
            let read = columns
                .left_out
                .iter()
                .find(|(why, _)| why.reason() == Some(known.reason));
            assert_eq!(read.map(|(_, places)| places.count), Some(known.rows));
        }
    }
    for finding in &admitted.findings {
        assert!(finding.lines.len() <= Finding::LINES, "{:?}", finding.code);
        assert!(
            finding.lines.len() as u64 <= finding.count,
            "{:?}",
            finding.code
        );
        let inside = |line: &u64| (1..=lines as u64).contains(line);
        assert!(finding.lines.iter().all(inside), "{:?}", finding.code);
    }
}

/// The text as it is split into records.
fn text(preview: &Preview, layout: &Layout) -> Vec<u8> {
    let mut text = Vec::new();
    let raw = preview.source.open().expect("memory can be opened");
    let reader = layout.encoding.reader(raw, layout.lone_cr);
    // a gzip file may break off
    let _ = reader.and_then(|mut reader| reader.read_to_end(&mut text));
    text
}
