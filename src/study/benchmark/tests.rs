#![allow(clippy::unwrap_used)]

use super::*;

fn labels(text: &str) -> Vec<String> {
    text.split(';').map(str::to_owned).collect()
}

fn is_total(label: &str) -> bool {
    ["total", "both"].contains(&label)
}

/// A table of counts, its totals recognised.
fn table(dimensions: &[(&str, &str)], values: &[f64]) -> Benchmark {
    let dimensions = dimensions
        .iter()
        .map(|(name, members)| Dimension::new(*name, labels(members)))
        .collect();
    let mut table = Benchmark::new(dimensions, values.to_vec()).unwrap();
    table.recognise_totals(is_total);
    table
}

fn cut(table: &Benchmark, conditions: &str) -> Result<Benchmark, Failure> {
    table.cut(&BenchmarkCondition::parse(conditions)?)
}

/// The sum of the whole table.
fn all(table: &Benchmark) -> Result<f64, Failure> {
    Ok(table.collapse(&[])?.benchmark.values()[0])
}

/// The population of Sweden on 31 December 2003 (Statistics Sweden, table BE0101A1).
fn by_sex() -> Benchmark {
    table(
        &[("sex", "women;men;both"), ("year", "2003")],
        &[4529014.0, 4446656.0, 8975670.0],
    )
}

#[test]
fn a_total_is_taken_alone() {
    let collapsed = by_sex().collapse(&[]).unwrap();
    assert_eq!(collapsed.benchmark.values(), [8975670.0]);
    let took = |name: &str, take, member: &str| Taken {
        dimension: name.into(),
        take,
        members: vec![member.into()],
    };
    let expected = [
        took("sex", Take::Total, "both"),
        took("year", Take::Only, "2003"),
    ];
    assert_eq!(collapsed.taken, expected);
    let parts = cut(&by_sex(), "sex=women|men").unwrap();
    assert_eq!(all(&parts).unwrap(), 8975670.0);
    let women = by_sex().share_of("sex", &["women"]).unwrap();
    assert_eq!((women.part, women.whole), (4529014.0, 8975670.0));
}

#[test]
fn a_total_without_a_word_is_told_by_its_numbers() {
    let exact = table(
        &[("area", "X;A;B;C"), ("sex", "w;m")],
        &[60., 90., 10., 20., 20., 30., 30., 40.],
    );
    assert_eq!(
        exact.dimensions[0].total, None,
        "few digits may agree by chance"
    );
    let exact = table(
        &[("area", "A;B;X;C"), ("sex", "w;m")],
        &[1010., 2013., 2020., 3030., 6060., 9083., 3030., 4040.],
    );
    assert_eq!(exact.dimensions[0].total, Some(2));
    assert_eq!(all(&exact).unwrap(), 15143.0);
    // women are nearly as many as men and a few unknown
    let sexes = table(
        &[("sex", "w;m;x"), ("age", "1;2;3;4;5;6;7;8;9;10;11;12;13")],
        &[[1000.0; 13], [998.0; 13], [1.0; 13]].concat(),
    );
    assert_eq!(
        (
            sexes.dimensions[0].total,
            sexes.dimensions[0].doubtful.len()
        ),
        (None, 0)
    );
}

#[test]
fn what_numbers_alone_cannot_tell_is_asked() {
    let cells = [[724.0; 2], [400.0; 2], [322.0; 2]].concat();
    let city = table(&[("area", "City;A;B"), ("sex", "w;m")], &cells);
    let failure = all(&city).unwrap_err();
    assert_eq!(failure.heading, Phrase::fail_benchmark_dimension("area"));
    assert_eq!(all(&cut(&city, "area=City").unwrap()).unwrap(), 1448.0);
    assert_eq!(all(&cut(&city, "area=a|b").unwrap()).unwrap(), 1444.0);
    // with enough cells it is told
    let cells = [[724.0; 13], [400.0; 13], [322.0; 13]].concat();
    let city = table(
        &[
            ("area", "City;A;B"),
            ("age", "1;2;3;4;5;6;7;8;9;10;11;12;13"),
        ],
        &cells,
    );
    assert_eq!(city.dimensions[0].total, Some(0));
}

#[test]
fn the_total_of_some_is_not_the_total_of_all() {
    let origin = table(
        &[("origin", "native;total;first;second")],
        &[900.0, 100.0, 60.0, 40.0],
    );
    let total_word = |label: &str| label == "total";
    let mut again = origin.clone();
    again.dimensions[0].total = None;
    again.recognise_totals(total_word);
    assert_eq!(again.dimensions[0].total, None);
    assert!(all(&again).is_err());
}

#[test]
fn a_range_takes_bands_that_are_inside() {
    let ages = table(
        &[("age", "0-19;20-24;25-66;67+;total")],
        &[1.0, 2.0, 4.0, 8.0, 15.0],
    );
    assert_eq!(all(&cut(&ages, "age=20..66").unwrap()).unwrap(), 6.0);
    assert_eq!(all(&cut(&ages, "age=20..").unwrap()).unwrap(), 14.0);
    assert_eq!(all(&cut(&ages, "age=..24").unwrap()).unwrap(), 3.0);
    let failure = cut(&ages, "age=20..64").unwrap_err();
    assert_eq!(failure.causes, [Phrase::cause_straddles("25-66")]);
    assert!(cut(&ages, "age=120..130").is_err());
}

#[test]
fn bands_beside_the_years_in_them_are_counted_once() {
    let ages = table(
        &[("age", "20;21;22;20-21;22+;23")],
        &[1.0, 2.0, 4.0, 3.0, 12.0, 8.0],
    );
    assert_eq!(all(&cut(&ages, "age=20..22").unwrap()).unwrap(), 7.0);
    let taken = cut(&ages, "age=20..22")
        .unwrap()
        .collapse(&[])
        .unwrap()
        .taken;
    assert_eq!(taken[0].take, Take::Parts);
    assert_eq!(taken[0].members, ["20", "21", "22"]);
    assert!(all(&ages).is_err(), "22+ holds more than 22 and 23");
    let apart = table(&[("age", "20-29;25-34")], &[1.0, 2.0]);
    assert!(all(&apart).is_err());
}

#[test]
fn a_classification_is_summed_at_its_highest_level() {
    let regions = table(
        &[
            ("region", "01 North;0101 Ash;0102 Elm;02 South;0201 Fir"),
            ("sex", "w;m"),
        ],
        &[30., 31., 10., 12., 20., 19., 50., 40., 50., 40.],
    );
    assert_eq!(all(&regions).unwrap(), 151.0);
    let lower = cut(&regions, "region=Ash|Elm|Fir").unwrap();
    assert_eq!(all(&lower).unwrap(), 151.0);
    // the parent is not among them
    let mixed = cut(&regions, "region=Ash|South").unwrap();
    assert_eq!(all(&mixed).unwrap(), 112.0);
}

#[test]
fn a_list_of_wholes_before_their_parts_is_a_classification() {
    let women = [9000., 5000., 2100., 2900., 4000., 1500., 1501., 999.];
    let men: Vec<f64> = women.iter().map(|value| value + 77.0).collect();
    let men = [
        [men[2] + men[3] + men[5] + men[6] + men[7]].as_slice(),
        &[
            men[2] + men[3],
            men[2],
            men[3],
            men[5] + men[6] + men[7],
            men[5],
            men[6],
            men[7],
        ],
    ]
    .concat();
    let names = "Denmark;Fyn;Odense;Assens;Bornholm;Ronne;Nexo;Gudhjem";
    let levels = table(
        &[("sex", "w;m"), ("region", names)],
        &[women.to_vec(), men].concat(),
    );
    let region = &levels.dimensions[1];
    let expected = [
        None,
        Some(0),
        Some(1),
        Some(1),
        Some(0),
        Some(4),
        Some(4),
        Some(4),
    ];
    assert_eq!(
        (region.total, region.parents.as_slice()),
        (Some(0), expected.as_slice())
    );
    assert_eq!(levels.parts("region").unwrap(), [1, 4]);
    let without = cut(&levels, "region=Fyn|Odense|Assens|Ronne|Nexo|Gudhjem").unwrap();
    assert_eq!(without.share_of("sex", &["w"]).unwrap().part, 9000.0);
}

#[test]
fn of_several_years_the_latest_is_taken_and_contents_must_be_chosen() {
    let mut years = table(
        &[("year", "2003;2005;2004"), ("sex", "w;m")],
        &[1., 2., 3., 4., 5., 6.],
    );
    years.dimensions[0].role = Role::Time;
    let collapsed = years.collapse(&["sex"]).unwrap();
    assert_eq!(collapsed.benchmark.values(), [3.0, 4.0]);
    assert_eq!(
        (collapsed.taken[0].take, collapsed.benchmark.period()),
        (Take::Latest, Some("2005"))
    );
    years.dimensions[0].role = Role::Contents(vec![Measure::Count, Measure::Share, Measure::Count]);
    assert!(years.collapse(&["sex"]).is_err());
    let shares = cut(&years, "year=2005").unwrap();
    assert_eq!(shares.measure(), Measure::Share);
}

#[test]
fn shares_are_read_and_not_summed() {
    let mut shares = table(
        &[("sex", "women;men"), ("area", "a;b")],
        &[0.5, 0.4, 0.5, 0.6],
    );
    shares.measure = Measure::Share;
    assert!(shares.share_of("sex", &["women"]).is_err());
    let one = cut(&shares, "area=b")
        .unwrap()
        .share_of("sex", &["women"])
        .unwrap();
    assert_eq!((one.share, one.whole), (Some(0.4), 1.0));
}

#[test]
fn missing_cells_are_counted() {
    let gaps = table(
        &[("area", "a;b;c"), ("sex", "w;m")],
        &[1.0, f64::NAN, 2.0, f64::NAN, 4.0, 3.0],
    );
    let collapsed = gaps.collapse(&["sex"]).unwrap();
    assert_eq!(
        (collapsed.benchmark.values(), collapsed.missing),
        ([7.0, 3.0].as_slice(), 2)
    );
    assert_eq!(gaps.value(&[0, 1]), None);
    assert_eq!(gaps.value(&[2, 0]), Some(4.0));
    assert_eq!(gaps.value(&[3, 0]), None);
}

#[test]
fn names_and_members_are_found_by_any_of_their_names() {
    let mut table = by_sex();
    table.dimensions[0].aliases = vec!["kön".into()];
    table.dimensions[0].codes = labels("2;1;T");
    table.dimensions[0].other_labels = vec![labels("kvinnor;män;totalt")];
    for condition in ["SEX=Women", "kön=KVINNOR", "Kön=2", "sex= women "] {
        assert_eq!(
            all(&cut(&table, condition).unwrap()).unwrap(),
            4529014.0,
            "{condition}"
        );
    }
    let failure = cut(&table, "sex=womenn").unwrap_err();
    assert_eq!(failure.hints, [Phrase::hint_did_you_mean("women")]);
    let failure = cut(&table, "yaer=2003").unwrap_err();
    assert_eq!(failure.heading, Phrase::fail_flag(WHERE, "yaer"));
    assert_eq!(failure.hints, [Phrase::hint_did_you_mean("year")]);
}

#[test]
fn conditions_are_read_or_refused() {
    for wrong in ["", "age", "=1", "age=", "age=a|", "age=66..20"] {
        assert!(BenchmarkCondition::parse(wrong).is_err(), "{wrong}");
    }
    let range = BenchmarkCondition::parse("\"a=b\"=20..").unwrap();
    assert_eq!(
        (range[0].dimension.as_str(), &range[0].wanted),
        ("a=b", &Wanted::Range(20, u32::MAX))
    );
}

#[test]
fn a_table_has_one_value_for_each_cell() {
    let two = || vec![Dimension::new("a", labels("x;y"))];
    assert!(Benchmark::new(two(), vec![1.0]).is_none());
    assert!(Benchmark::new(vec![Dimension::new("a", Vec::new())], Vec::new()).is_none());
    let mut odd = two();
    odd[0].codes = labels("x");
    assert!(Benchmark::new(odd, vec![1.0, 2.0]).is_none());
    assert_eq!(cells([usize::MAX, 3]), None);
    assert_eq!(cells([MAX_CELLS, 1]), Some(MAX_CELLS));
}

#[test]
fn bands_in_the_words_of_the_offices() {
    let band = |low, high| Some(band::Band { low, high });
    for (label, expected) in [
        ("20", band(20, 20)),
        ("020", band(20, 20)),
        ("0 - 14", band(0, 14)),
        ("- 14", band(0, 14)),
        ("65 -", band(65, u32::MAX)),
        ("105+", band(105, u32::MAX)),
        ("100+ år", band(100, u32::MAX)),
        ("105 år eller eldre", band(105, u32::MAX)),
        ("65 vuotta täyttäneet", band(65, u32::MAX)),
        ("alle 15-vuotiaat", band(0, 14)),
        ("15 år eller yngre", band(0, 15)),
        ("85 y mas", band(85, u32::MAX)),
        ("De 16 a 19 anos", band(16, 19)),
        ("Y_GE85", band(85, u32::MAX)),
        ("Y15-19", band(15, 19)),
        ("<5", band(0, 4)),
        ("24-20", None),
        ("99999999999", None),
        ("under 0", None),
        ("1-2-3", None),
    ] {
        assert_eq!(band::read(label), expected, "{label}");
    }
}
