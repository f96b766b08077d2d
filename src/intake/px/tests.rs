#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::model::phrase::Argument;
use crate::study::benchmark::{Dimension, Measure, Role};

fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("testdata/px")
        .join(folder);
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (
                path.file_stem().unwrap().to_str().unwrap().to_owned(),
                fs::read(path).unwrap(),
            )
        })
        .collect();
    files.sort();
    files
}

fn valid(name: &str) -> Benchmark {
    let (_, bytes) = files("valid")
        .into_iter()
        .find(|(known, _)| known == name)
        .unwrap();
    read(name, &bytes).unwrap()
}

/// Name, sizes, sum of the cells, missing cells of the files that differ from the plain one.
const CELLS: &[(&str, &[usize], f64, usize)] = &[
    ("contvariable", &[3, 2, 2, 2], 402.0, 0),
    ("data-symbols", &[3, 2, 2], 7.0, 9),
    ("decimals", &[3, 2, 2], 106.5, 0),
    ("elimination", &[3, 3, 2], 76.0, 0),
    ("elimination-by-code", &[3, 3, 2], 76.0, 0),
    ("heading-only", &[3], 66.0, 0),
    ("hierarchies", &[5, 2, 2], 122.0, 0),
    ("keys-codes", &[3, 2, 2], 506.0, 1),
    ("keys-in-their-own-order", &[3, 2, 2], 810.0, 0),
    ("keys-values", &[3, 2, 2], 1017.0, 0),
    ("percent", &[3, 2, 2], 6.0, 0),
    ("stub-only", &[3], 66.0, 0),
];

#[test]
fn every_feature_of_the_format_is_read() {
    let plain = (&[3, 2, 2][..], 2430.0, 0);
    let files = files("valid");
    assert_eq!(files.len(), 34);
    for (name, bytes) in files {
        assert!(is_px(&bytes), "{name}");
        let table = read(&name, &bytes).unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        let other = CELLS.iter().find(|(known, ..)| *known == name);
        let expected = other.map_or(plain, |(_, sizes, sum, missing)| (*sizes, *sum, *missing));
        let sizes: Vec<usize> = table
            .dimensions
            .iter()
            .map(|dimension| dimension.labels.len())
            .collect();
        let known = table.values().iter().filter(|value| !value.is_nan());
        let missing = table.values().iter().filter(|value| value.is_nan()).count();
        assert_eq!(
            (sizes.as_slice(), known.sum::<f64>(), missing),
            expected,
            "{name}"
        );
        let names: Vec<&str> = table
            .dimensions
            .iter()
            .map(|dimension| dimension.name.as_str())
            .collect();
        assert!(
            names.contains(&"kön") || names == ["ålder"],
            "{name}: {names:?}"
        );
        assert_eq!(
            table.source.as_deref(),
            Some("Ekviks statistikkontor"),
            "{name}"
        );
    }
}

/// Name, line and keyword of what is wrong.
const BROKEN: &[(&str, u64, &str)] = &[
    ("codes-too-few", 17, "CODES(\"område\")"),
    ("contents-missing", 17, "CONTENTS"),
    ("contvariable-unknown", 17, "CONTVARIABLE"),
    ("data-cut-off", 23, "DATA"),
    ("data-missing", 18, "DATA"),
    ("data-text-not-closed", 22, "DATA"),
    ("data-too-long", 24, "DATA"),
    ("data-with-a-letter", 22, "DATA"),
    ("data-with-a-word", 22, "DATA"),
    ("decimals-missing", 17, "DECIMALS"),
    ("key-not-quoted", 21, "DATA"),
    ("key-row-cut-off", 22, "DATA"),
    ("key-unknown", 22, "DATA"),
    ("language-not-closed", 9, "CONTENTS"),
    ("mark-inside-text", 14, "VALUES(\"område\")"),
    ("matrix-missing", 17, "MATRIX"),
    ("no-bracket", 15, "VALUES"),
    ("no-equals-sign", 7, "MATRIX"),
    ("no-keyword", 11, "=0;"),
    ("no-semicolon", 6, "SUBJECT-CODE"),
    ("stub-and-heading-missing", 16, "STUB"),
    ("subject-area-missing", 17, "SUBJECT-AREA"),
    ("subject-code-missing", 17, "SUBJECT-CODE"),
    ("title-missing", 17, "TITLE"),
    ("too-many-cells", 17, "DATA"),
    ("unclosed-text", 5, "SUBJECT-AREA"),
    ("units-missing", 17, "UNITS"),
    ("units-of-unknown-contents", 18, "UNITS(\"alla\")"),
    ("values-missing", 12, "VALUES(\"kön\")"),
    ("values-of-another", 13, "VALUES(\"år\")"),
];

#[test]
fn what_breaks_the_format_is_refused_with_line_and_keyword() {
    let files = files("broken");
    assert_eq!(files.len(), BROKEN.len());
    for ((name, bytes), (expected, line, keyword)) in files.iter().zip(BROKEN) {
        assert_eq!(name, expected);
        let failure = read(name, bytes).unwrap_err();
        assert_eq!(
            failure.heading,
            Phrase::fail_table_format(name.as_str(), *line, *keyword),
            "{name}"
        );
        assert_eq!(failure.causes.len(), 1, "{name}");
    }
}

#[test]
fn numbers_of_cells_are_told() {
    let (_, bytes) = files("broken")
        .into_iter()
        .find(|(name, _)| name == "data-cut-off")
        .unwrap();
    let failure = read("x", &bytes).unwrap_err();
    let cause = &failure.causes[0];
    assert_eq!(
        cause.arguments(),
        [
            ("expected", Argument::Count(12)),
            ("found", Argument::Count(9))
        ]
    );
}

#[test]
fn cells_stand_where_they_belong() {
    let table = valid("stub-and-heading");
    assert_eq!(table.value(&[1, 0, 1]), Some(202.0));
    assert_eq!(valid("keys-codes").value(&[2, 1, 0]), Some(303.0));
    assert_eq!(valid("keys-codes").value(&[2, 1, 1]), None);
    assert_eq!(valid("keys-codes").value(&[1, 1, 1]), Some(0.0));
    let other_order = valid("keys-in-their-own-order");
    assert_eq!(
        (other_order.value(&[2, 0, 1]), other_order.value(&[0, 1, 0])),
        (Some(302.0), Some(103.0))
    );
    assert_eq!(valid("data-symbols").value(&[1, 1, 0]), Some(0.0));
}

#[test]
fn what_is_told_of_variables_is_kept() {
    let of = |name: &str, variable: &str| -> Dimension {
        let table = valid(name);
        table.dimensions[table.dimension(variable).unwrap()].clone()
    };
    assert_eq!(of("elimination", "kön").total, Some(2));
    assert_eq!(of("elimination-by-code", "kön").total, Some(2));
    assert_eq!(of("elimination", "område").total, None);
    assert_eq!(
        of("hierarchies", "område").parents,
        [None, Some(0), Some(1), Some(1), Some(0)]
    );
    assert_eq!(of("timeval-quarters", "år").role, Role::Time);
    assert_eq!(of("timeval-quarters", "år").codes, ["20251", "20252"]);
    assert_eq!(of("timeval-range", "år").role, Role::Time);
    let sex = of("languages", "sukupuoli");
    assert_eq!(
        (sex.members("women"), sex.members("MIEHET")),
        (vec![0], vec![1])
    );
    let contents = Role::Contents(vec![Measure::Count, Measure::Share]);
    assert_eq!(of("contvariable", "innehåll").role, contents);
    assert_eq!(
        of("quoted-marks", "område").labels[1],
        "Norrdal; östra, del = A: '"
    );
}

#[test]
fn what_is_told_of_the_table_is_kept() {
    assert_eq!(
        valid("long-texts").title.as_deref(),
        Some("Folkmängd efter område, kön och år")
    );
    assert_eq!(
        valid("description-for-title").title.as_deref(),
        Some("Folkmängden i Ekvik")
    );
    let all = valid("every-other-keyword");
    assert_eq!(
        (all.table.as_deref(), all.period.as_deref()),
        (Some("EK01T"), Some("31 december"))
    );
    assert_eq!(all.notes, ["En viktig not. Rad två."]);
    assert_eq!(all.updated.as_deref(), Some("20250214 09:00"));
    assert!(!valid("aggregation-not-allowed").additive);
    assert_eq!(valid("percent").measure, Measure::Share);
    assert_eq!(valid("contvariable").value(&[0, 0, 1, 1]), Some(0.55));
}

#[test]
fn other_texts_are_no_tables() {
    for text in [
        "",
        "CHARSET",
        "id;CHARSET=\n",
        "{\"CHARSET=\": 1}",
        "NAME=\"x\"\n",
        "<html>",
    ] {
        assert!(!is_px(text.as_bytes()), "{text}");
    }
    assert!(is_px(b"\xef\xbb\xbf\r\nTITLE[sv]=\"x\";\r\nSTUB=\"a\";"));
}

proptest! {
    #[test]
    fn no_damage_makes_it_stop(at in 0usize..900, with in prop::collection::vec(any::<u8>(), 0..8), cut in 0usize..40, file in 0usize..34) {
        let (name, mut bytes) = files("valid").swap_remove(file);
        let start = at.min(bytes.len());
        let end = (start + cut).min(bytes.len());
        bytes.splice(start..end, with);
        let _ = read(&name, &bytes);
    }

    #[test]
    fn no_text_makes_it_stop(text in "(STUB|VALUES|DATA|KEYS|CODES|TIMEVAL|HIERARCHIES|\\(|\\)|\\[|\\]|=|;|\"|,|:|a|1|\\.|-|\n| ){0,60}") {
        let _ = read("x", text.as_bytes());
    }
}
