//! Population benchmarks of public data.

use paritet::intake::benchmark::benchmark;
use paritet::intake::{preview::Said, source::Source};
use paritet::study::benchmark::{Benchmark, BenchmarkCondition, Take};

use super::support::realdata;

fn oslo() -> Option<Benchmark> {
    let path = realdata("norway-population/oslo_bydeler_age_sex_2025.csv")?;
    Some(benchmark(Source::file(&path), &Said::default(), None).unwrap())
}

fn cut(table: &Benchmark, conditions: &str) -> Benchmark {
    let conditions = BenchmarkCondition::parse(conditions).unwrap();
    table.cut(&conditions).unwrap()
}

/// Women in per cent with two decimals.
fn women(table: &Benchmark) -> f64 {
    let women = table.share_of("sex", &["women"]).unwrap();
    (women.share.unwrap() * 1e4).round() / 1e2
}

/// Oslo and its districts, Statistics Norway 2025: the expected figures stand in the README of the data.
#[test]
fn nobody_in_oslo_is_counted_twice() {
    let Some(oslo) = oslo() else { return };
    let names: Vec<&str> = oslo
        .dimensions
        .iter()
        .map(|dimension| dimension.name.as_str())
        .collect();
    assert_eq!(names, ["location_name", "age", "sex", "calyear"]);
    assert_eq!(oslo.dimensions[0].codes[0], "extrawardoslo_nor030116");
    assert_eq!(oslo.period(), Some("2025"));

    let everybody = oslo.collapse(&[]).unwrap();
    assert_eq!(everybody.benchmark.values(), [724_290.0]);
    assert_eq!(everybody.taken[0].take, Take::Total);
    assert_eq!(everybody.taken[0].members, ["Oslo-Oslove"]);
    assert_eq!(oslo.share_of("sex", &["female"]).unwrap().part, 363_393.0);

    let parts = oslo.parts("location_name").unwrap();
    let by_district = oslo.collapse(&["region"]).unwrap().benchmark;
    let sum: f64 = parts.iter().map(|part| by_district.values()[*part]).sum();
    assert_eq!((parts.len(), sum), (17, 722_278.0));
}

#[test]
fn women_of_working_age_in_oslo() {
    let Some(oslo) = oslo() else { return };
    let working_age = cut(&oslo, "age=20..66");
    assert_eq!(women(&working_age), 49.73);
    assert_eq!(women(&cut(&working_age, "region=sagene")), 51.18);
    assert_eq!(
        women(&cut(&working_age, "location_code=extrawardoslo_nor030116")),
        41.95
    );
    assert_eq!(
        women(&cut(&working_age, "location_name=Oslo-Oslove|Sagene")),
        49.73
    );
    let failure = BenchmarkCondition::parse("region=Sagne")
        .and_then(|sagene| oslo.cut(&sagene))
        .unwrap_err();
    assert_eq!(failure.hints[0].id(), "hint_did_you_mean");
}
