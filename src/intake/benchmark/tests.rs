#![allow(clippy::unwrap_used)]

use super::*;
use crate::model::phrase::Phrase;
use crate::study::benchmark::{BenchmarkCondition, Measure, Role, Take};

fn read(text: &str) -> Result<Benchmark, Failure> {
    benchmark(
        Source::memory("people.csv", text.into()),
        &Said::default(),
        None,
    )
}

fn cut(table: &Benchmark, conditions: &str) -> Benchmark {
    table
        .cut(&BenchmarkCondition::parse(conditions).unwrap())
        .unwrap()
}

/// The made-up benchmark of the demonstration municipality.
const MUNICIPALITY: &str = include_str!("../../demo/files/befolkning.csv");

#[test]
fn the_benchmark_of_the_demonstration_is_read() {
    let table = read(MUNICIPALITY).unwrap();
    let names: Vec<&str> = table
        .dimensions
        .iter()
        .map(|dimension| dimension.name.as_str())
        .collect();
    assert_eq!(names, ["region", "sex", "age_band", "origin", "year"]);
    assert_eq!(
        table.source.as_deref(),
        Some("Ekviks kommun, befolkningsregister (påhittat)")
    );
    assert_eq!(
        (table.period(), table.table.as_deref()),
        (Some("2025"), Some("people.csv"))
    );
    let women = cut(&table, "age=35..66")
        .share_of("sex", &["women"])
        .unwrap();
    let sum = |sex: &str| -> f64 {
        let rows = MUNICIPALITY
            .lines()
            .filter(|row| row.contains(sex) && !row.contains("20-34"));
        rows.map(|row| row.split(',').nth(4).unwrap().parse::<f64>().unwrap())
            .sum()
    };
    assert_eq!(
        (women.part, women.whole),
        (sum("Kvinna"), sum("Kvinna") + sum("Man"))
    );
}

#[test]
fn a_code_beside_its_name_is_one_dimension() {
    let table =
        read("region_code;region;kön;antal\n01;Ås;K;1\n01;Ås;M;2\n02;By;K;3\n02;By;M;4\n").unwrap();
    let region = &table.dimensions[0];
    assert_eq!(
        (region.name.as_str(), table.dimensions.len()),
        ("region", 2)
    );
    assert_eq!(
        (region.labels.as_slice(), region.codes.as_slice()),
        (
            ["Ås", "By"].map(str::to_owned).as_slice(),
            ["01", "02"].map(str::to_owned).as_slice(),
        )
    );
    for condition in ["region=by", "region_code=02", "Region=02"] {
        assert_eq!(cut(&table, condition).values(), [3.0, 4.0], "{condition}");
    }
}

#[test]
fn totals_are_found_by_their_words() {
    for total in [
        "Totalt",
        "Kön totalt",
        "Båda könen",
        "I alt",
        "Begge kjønn",
        "Sukupuolet yhteensä",
        "Both sexes",
        "Män och kvinnor",
    ] {
        let table = read(&format!("kön;antal\nkvinnor;7\nmän;8\n{total};15\n")).unwrap();
        let collapsed = table.collapse(&[]).unwrap();
        assert_eq!(collapsed.benchmark.values(), [15.0], "{total}");
        assert_eq!(collapsed.taken[0].take, Take::Total);
        assert_eq!(table.share_of("sex", &["women"]).unwrap().whole, 15.0);
    }
}

#[test]
fn rows_that_are_not_there_have_nobody_and_dots_are_unknown() {
    let table =
        read("kön;bakgrund;antal\nkvinna;a;7\nman;a;8\nman;b;..\n\nKälla: registret;;\n").unwrap();
    assert_eq!(table.value(&[0, 1]), Some(0.0));
    assert_eq!(table.value(&[1, 1]), None);
    let women = table.share_of("sex", &["women"]).unwrap();
    assert_eq!((women.part, women.whole, women.missing), (7.0, 15.0, 1));
}

#[test]
fn the_same_people_twice_are_refused() {
    let failure = read("kön;antal\nkvinna;7\nman;8\nkvinna;9\n").unwrap_err();
    assert_eq!(
        failure.heading,
        Phrase::fail_benchmark_repeated("people.csv", 4)
    );
}

#[test]
fn thousands_and_shares_are_read_as_numbers() {
    let table = read("kön;folkmängd\nkvinna;1.007\nman;2.008\n").unwrap();
    assert_eq!(table.values(), [1007.0, 2008.0]);
    let table = read("kön;andel\nkvinna;51,5\nman;48,5\n").unwrap();
    assert_eq!(
        (table.measure, table.values()),
        (Measure::Share, [0.515, 0.485].as_slice())
    );
    let table = read("sex,share\nwomen,0.515\nmen,0.485\n").unwrap();
    assert_eq!(
        table.share_of("sex", &["women"]).unwrap().share,
        Some(0.515)
    );
    assert!(read("kön;andel\nkvinna;0,515\nman;0,485\n").is_ok());
    let failure = read("kön;andel\nkvinna;51,555\nman;48,455\n").unwrap_err();
    assert_eq!(
        failure.heading,
        Phrase::fail_ambiguous("people.csv", "andel")
    );
}

#[test]
fn without_a_column_of_counts_the_columns_are_told() {
    let failure = read("kön;bakgrund\nkvinna;a\nman;b\n").unwrap_err();
    assert_eq!(
        failure.heading,
        Phrase::fail_no_column("people.csv", "count")
    );
    assert_eq!(failure.causes, [Phrase::cause_candidates("kön, bakgrund")]);
    assert!(read("kön;2024;2025\nkvinna;1;2\nman;3;4\n").is_err());
}

#[test]
fn a_dimension_of_counts_and_per_cent_must_be_cut() {
    let table =
        read("mått;kön;värde\nAntal;K;30\nAntal;M;10\nProcent;K;75\nProcent;M;25\n").unwrap();
    assert_eq!(
        table.dimensions[0].role,
        Role::Contents(vec![Measure::Count, Measure::Share])
    );
    let failure = table.share_of("sex", &["women"]).unwrap_err();
    assert_eq!(failure.heading, Phrase::fail_benchmark_dimension("mått"));
    for (condition, part) in [("mått=antal", 30.0), ("mått=procent", 0.75)] {
        let women = cut(&table, condition).share_of("sex", &["women"]).unwrap();
        assert_eq!((women.part, women.share), (part, Some(0.75)), "{condition}");
    }
}

#[test]
fn periods_are_told_by_name_or_by_their_labels() {
    for (name, labels) in [
        ("Periodo", ["T1", "T2"]),
        ("Q", ["2024K4", "2025K1"]),
        ("när", ["2024", "2025"]),
    ] {
        let [first, second] = labels;
        let table = read(&format!(
            "{name};kön;antal\n{first};K;1\n{second};K;2\n{first};M;3\n{second};M;4\n"
        ))
        .unwrap();
        assert_eq!(table.dimensions[0].role, Role::Time, "{name}");
        assert_eq!(
            table.collapse(&["sex"]).unwrap().benchmark.values(),
            [2.0, 4.0],
            "{name}"
        );
    }
    for (name, labels) in [("Födelseår", ["1990", "1991"]), ("kod", ["20241", "20242"])] {
        let [first, second] = labels;
        let table = read(&format!("{name};antal\n{first};1\n{second};2\n")).unwrap();
        assert_eq!(table.dimensions[0].role, Role::Category, "{name}");
    }
}

#[test]
fn a_workbook_and_the_formats_of_the_offices_are_told_by_content() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in [
        ["Sex", "Population 2025"],
        ["Women", "7"],
        ["Men", "9"],
        ["Total", "16"],
    ]
    .iter()
    .enumerate()
    {
        sheet.write(row as u32, 0, cells[0]).unwrap();
        match cells[1].parse::<f64>() {
            Ok(number) => sheet.write(row as u32, 1, number).unwrap(),
            Err(_) => sheet.write(row as u32, 1, cells[1]).unwrap(),
        };
    }
    let px = include_bytes!("../../../testdata/px/valid/elimination.px").to_vec();
    let json = br#"{"id":["kjonn"],"size":[3],"dimension":{"kjonn":{"label":"kj\u00f8nn","category":{"index":["0","1","2"],
        "label":{"0":"Begge kj\u00f8nn","1":"Menn","2":"Kvinner"}}}},"value":[16,9,7]}"#;
    for (bytes, share) in [
        (book.save_to_buffer().unwrap(), 7.0 / 16.0),
        (px, 8.0 / 21.0),
        (json.to_vec(), 7.0 / 16.0),
    ] {
        let table = benchmark(Source::memory("table", bytes), &Said::default(), None).unwrap();
        let women = table.share_of("sex", &["women"]).unwrap();
        assert!((women.share.unwrap() - share).abs() < 1e-12, "{women:?}");
    }
}
