#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::study::benchmark::{Measure, Role};

/// As Statistics Norway writes: sparse hints, a time and a metric dimension, the table id in an extension.
const NORWAY: &str = r#"{
  "class": "dataset", "version": "2.0",
  "label": "Population, by region, sex, contents and year", "source": "Statistics Norway",
  "updated": "2025-02-20T07:00:00Z", "note": ["Small numbers are rounded."],
  "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
  "id": ["Region", "Kjonn", "ContentsCode", "Tid"],
  "size": [2, 3, 2, 1],
  "dimension": {
    "Region": {"label": "region", "category": {"index": {"0301": 1, "0": 0}, "label": {"0": "The whole country", "0301": "Oslo"},
      "child": {"0": ["0301"]}}, "extension": {"elimination": true, "eliminationValueCode": "0"}},
    "Kjonn": {"label": "sex", "category": {"index": ["0", "1", "2"], "label": {"0": "Both sexes", "1": "Males", "2": "Females"}}},
    "ContentsCode": {"label": "contents", "category": {"index": {"Personer1": 0, "Andel": 1},
      "label": {"Personer1": "Persons", "Andel": "Share of the country"},
      "unit": {"Personer1": {"base": "persons", "decimals": 0}, "Andel": {"base": "per cent", "decimals": 1}}}},
    "Tid": {"label": "year", "category": {"index": ["2025"], "label": {"2025": "2025"}}}
  },
  "value": [60, 100, 31, 52, 29, 48, 7, 11.7, 3, 5, 4, null],
  "status": {"11": ".."},
  "extension": {"px": {"tableid": "07459", "decimals": 0}}
}"#;

fn ok(text: &str) -> Benchmark {
    read("x.json", text.as_bytes()).unwrap()
}

#[test]
fn a_table_of_norway_is_read() {
    let table = ok(NORWAY);
    assert!(is_json_stat(NORWAY.as_bytes()));
    let names: Vec<&str> = table
        .dimensions
        .iter()
        .map(|dimension| dimension.name.as_str())
        .collect();
    assert_eq!(names, ["region", "sex", "contents", "year"]);
    let region = &table.dimensions[table.dimension("Region").unwrap()];
    assert_eq!(
        (region.codes.as_slice(), region.labels[1].as_str()),
        (["0", "0301"].map(str::to_owned).as_slice(), "Oslo")
    );
    assert_eq!(
        (region.total, region.parents.as_slice()),
        (Some(0), [None, Some(0)].as_slice())
    );
    assert_eq!(table.dimension("kjonn").unwrap(), 1);
    assert_eq!(
        table.dimensions[2].role,
        Role::Contents(vec![Measure::Count, Measure::Share])
    );
    assert_eq!(table.dimensions[3].role, Role::Time);
    assert_eq!(table.value(&[1, 2, 0, 0]), Some(4.0));
    assert_eq!(table.value(&[1, 2, 1, 0]), None);
    assert_eq!(table.value(&[0, 1, 1, 0]), Some(0.52));
    assert_eq!(
        (table.table.as_deref(), table.source.as_deref()),
        (Some("07459"), Some("Statistics Norway"))
    );
    assert_eq!(table.notes, ["Small numbers are rounded."]);
    assert_eq!(table.period(), Some("2025"));
}

const SMALL: &str = r#"{"id": ["a"], "size": [3], "dimension": {"a": {"category": {"index": ["x", "y", "z"]}}}, "value": {"0": 7, "2": 9}}"#;

#[test]
fn values_may_be_an_object_and_sets_may_be_wrapped() {
    let table = ok(SMALL);
    assert_eq!(
        (table.value(&[0]), table.value(&[1]), table.value(&[2])),
        (Some(7.0), None, Some(9.0))
    );
    assert_eq!(table.dimensions[0].labels, ["x", "y", "z"]);
    let same = |text: String| {
        let wrapped = ok(&text);
        assert_eq!(wrapped.dimensions, table.dimensions);
    };
    same(format!(r#"{{"dataset": {SMALL}}}"#));
    same(format!(r#"{{"people": {SMALL}}}"#));
    same(format!("\u{feff}{SMALL}"));
    same(format!(
        r#"{{"version": "2.0", "class": "collection", "link": {{"item": [{SMALL}, {{"class": "dataset", "href": "x"}}]}}}}"#
    ));
    // version 1.x
    same(r#"{"dataset": {"value": [7, "", 9], "dimension": {"id": ["a"], "size": ["3"], "role": {"metric": []},
        "a": {"category": {"index": {"x": 0, "z": 2, "y": 1}}}}}}"#.to_owned());
    assert!(read("x", format!(r#"{{"a": {SMALL}, "b": {SMALL}}}"#).as_bytes()).is_err());
}

#[test]
fn a_member_alone_needs_no_index() {
    let table = ok(
        r#"{"id": ["a"], "size": [1], "dimension": {"a": {"category": {"label": {"x": "All"}}}}, "value": [5]}"#,
    );
    assert_eq!(table.dimensions[0].labels, ["All"]);
}

#[test]
fn what_breaks_the_format_is_refused_with_line_and_keyword() {
    for (from, to, line, keyword) in [
        ("\"value\": [60,", "\"value\": [60 60,", 17, "JSON"),
        ("\"value\": [60,", "\"value\": [", 17, "value"),
        ("\"value\": [60", "\"valve\": [60", 1, "value"),
        ("\"size\": [2, 3", "\"size\": [2, 4", 11, "dimension.Kjonn"),
        ("\"size\": [2, 3", "\"size\": [3", 7, "size"),
        ("\"size\": [2", "\"size\": [-2", 7, "size"),
        ("\"size\": [2", "\"size\": [18446744073709551615", 7, "size"),
        (
            "{\"0301\": 1, \"0\": 0}",
            "{\"0301\": 0, \"0\": 0}",
            9,
            "dimension.Region",
        ),
        (
            "{\"0301\": 1, \"0\": 0}",
            "{\"0301\": 2, \"0\": 0}",
            9,
            "dimension.Region",
        ),
        ("\"Kjonn\": {", "\"Sex\": {", 8, "dimension"),
        ("\"dimension\": {", "\"other\": {", 1, "dimension"),
    ] {
        let broken = NORWAY.replacen(from, to, 1);
        assert_ne!(broken, NORWAY, "{from}");
        let failure = read("x", broken.as_bytes()).unwrap_err();
        assert_eq!(
            failure.heading,
            Phrase::fail_table_format("x", line, keyword),
            "{to}"
        );
    }
}

proptest! {
    #[test]
    fn no_damage_makes_it_stop(at in 0usize..2000, cut in 0usize..40, with in "[\\[\\]{}:,\"0-9a-z]{0,6}") {
        let mut bytes = NORWAY.as_bytes().to_vec();
        let start = at.min(bytes.len());
        let end = (start + cut).min(bytes.len());
        bytes.splice(start..end, with.into_bytes());
        let _ = read("x", &bytes);
    }
}
