#![allow(clippy::unwrap_used)]

use super::*;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::{Cell, Released};
use crate::model::table::Value;
use crate::study::benchmark::{BenchmarkCondition, Dimension};

fn words(text: &str) -> Vec<String> {
    text.split(';').map(str::to_owned).collect()
}

/// A column of words of the people: (word, how many), one after the other.
fn column(staff: &mut Workforce, name: &str, counts: &[(&str, usize)]) {
    let mut labels = vec![String::new()];
    let mut codes = Vec::new();
    for (word, count) in counts {
        let code = labels
            .iter()
            .position(|label| label == word)
            .unwrap_or_else(|| {
                labels.push((*word).to_owned());
                labels.len() - 1
            });
        codes.extend(std::iter::repeat_n(code as u32, *count));
    }
    staff.add_labels(name, vec![codes], labels);
}

/// Women and men of a population, with their total, and ages.
fn population() -> Benchmark {
    let mut sex = Dimension::new("kjønn", words("kvinner;menn;alle"));
    sex.aliases = vec!["sex".into()];
    sex.other_labels = vec![words("woman;man;")];
    sex.total = Some(2);
    let mut age = Dimension::new("age", words("20-39;40-66"));
    age.aliases = vec!["alder".into()];
    let values = vec![300.0, 200.0, 500.0, 100.0, 400.0, 500.0];
    Benchmark::new(vec![age, sex], values).unwrap()
}

fn women() -> Attribute {
    Attribute::new("sex", "woman")
}

fn compare(
    staff: &Workforce,
    by: &[&str],
    attributes: &[Attribute],
    strata: &[&str],
    benchmark: &Benchmark,
) -> Outcome {
    let names = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    Representation::default()
        .compute(
            (staff, &names(by)),
            (attributes, &names(strata)),
            benchmark,
            &Scope::default(),
            None,
        )
        .unwrap()
}

#[track_caller]
fn close(found: Option<f64>, expected: f64, tolerance: f64) {
    let found = found.unwrap();
    assert!(
        (found - expected).abs() <= tolerance,
        "{found} is not {expected}"
    );
}

/// R 4.2.2: binom.test(7, 50, 0.25), prop.test for Wilson without correction.
#[test]
fn few_of_fifty() {
    let found = Comparison::of(7, 50, Some(0.25), 0.95);
    close(found.ratio, 0.56, 1e-12);
    close(found.p_value, 0.073989006, 1e-9);
    close(found.p_one_sided, 0.045255846, 1e-9);
    let (exact, wilson) = (found.exact.unwrap(), found.wilson.unwrap());
    close(Some(exact.low), 0.058192, 1e-6);
    close(Some(exact.high), 0.267396, 1e-6);
    close(Some(wilson.low), 0.069508, 1e-6);
    close(Some(wilson.high), 0.261862, 1e-6);
    close(found.odds_ratio, 0.488372, 1e-6);
    close(found.difference, -0.11, 1e-12);
    // z would be -1.796292, but n p (1 - p) = 9.375 is too small for it
    assert_eq!(found.z, None);
    let rules = found.rules.unwrap();
    assert_eq!(
        (rules.eighty_percent, rules.whole_person, rules.two_sd),
        (true, true, false)
    );
    assert!(rules.disagree());
}

/// R 4.2.2: binom.test(216, 1200, 0.254).
#[test]
fn few_of_many() {
    let found = Comparison::of(216, 1200, Some(0.254), 0.95);
    close(found.ratio, 0.708661, 1e-6);
    close(found.expected, 304.8, 1e-9);
    close(found.shortfall, 88.8, 1e-9);
    close(found.z, -5.888926, 1e-6);
    close(found.p_value, 1.1643e-9, 1e-13);
    assert!(!found.rules.unwrap().disagree());
}

/// In a staff of 29 the exact chance decides, in one of 30 the standard score: R 4.2.2, pbinom(10, 29, 0.5) = 0.068,
/// pbinom(8, 29, 0.5) = 0.0121; (9 - 15) / sqrt(7.5) = -2.19.
#[test]
fn two_standard_deviations_are_exact_where_there_are_few() {
    let flags = |k, n| Comparison::of(k, n, Some(0.5), 0.95).rules.unwrap().two_sd;
    assert_eq!(
        [flags(10, 29), flags(8, 29), flags(10, 30), flags(9, 30)],
        [false, true, false, true]
    );
}

#[test]
fn what_cannot_be_said_is_nothing() {
    let nobody = Comparison::of(0, 0, Some(0.5), 0.95);
    assert_eq!(
        (nobody.share, nobody.ratio, nobody.p_value, nobody.rules),
        (None, None, None, None)
    );
    let alone = Comparison::of(3, 5, None, 0.95);
    assert_eq!(
        (alone.share, alone.ratio, alone.expected, alone.rules),
        (Some(0.6), None, None, None)
    );
    let none = Comparison::of(0, 5, Some(0.0), 0.95);
    assert_eq!(
        (none.ratio, none.odds_ratio, none.p_value),
        (None, None, Some(1.0))
    );
    assert_eq!(Comparison::of(5, 5, Some(0.5), 0.95).odds_ratio, None);
}

fn two_units() -> Workforce {
    let mut staff = Workforce::new(104);
    column(&mut staff, "unit", &[("A", 40), ("B", 60), ("A", 4)]);
    column(
        &mut staff,
        "sex",
        &[
            ("woman", 30),
            ("man", 10),
            ("woman", 10),
            ("man", 50),
            ("unknown", 3),
            ("other", 1),
        ],
    );
    let ages = [30.0, 50.0];
    let ages: Vec<f64> = (0..104)
        .map(|row| {
            if row == 0 {
                f64::NAN
            } else {
                ages[usize::from(row % 4 == 1)]
            }
        })
        .collect();
    staff.add_numbers("age", vec![ages]);
    staff
}

#[test]
fn totals_of_the_benchmark_count_nobody_twice_and_the_unknown_stay_out() {
    let outcome = compare(&two_units(), &["unit"], &[women()], &[], &population());
    let all = &outcome.all.figures;
    assert_eq!(
        (all.observed, all.total, all.benchmark),
        (40, 100, Some(0.4))
    );
    assert_eq!((outcome.unknown, outcome.other), (3, 1));
    assert_eq!(outcome.totals, [("kjønn".to_owned(), "alle".to_owned())]);
    let groups: Vec<(u64, u64)> = outcome
        .groups
        .iter()
        .map(|group| (group.figures.observed, group.figures.total))
        .collect();
    assert_eq!(groups, [(30, 40), (10, 60)]);
    assert_eq!(
        outcome.fit.test.map(|test| (test.df, test.statistic)),
        Some((1, 0.0))
    );
    assert_eq!(outcome.fit.categories[0].labels, ["woman"]);
}

/// Weights of 75 people of 20 to 39, of whom 0.6 are women, and 25 of 40 to 66 (0.2); nobody tells the age of one.
#[test]
fn the_benchmark_is_weighted_to_the_ages_of_the_staff() {
    let outcome = compare(&two_units(), &[], &[women()], &["age"], &population());
    let (young, old) = (74.0, 25.0);
    close(
        outcome.all.figures.benchmark,
        (young * 0.6 + old * 0.2) / (young + old),
        1e-12,
    );
    assert_eq!(outcome.all.unweighted, Some(0.4));
    assert_eq!(outcome.without_stratum, 1);
}

#[test]
fn those_who_have_both_of_two_attributes() {
    let mut staff = two_units();
    column(&mut staff, "band", &[("40-66", 20), ("20-39", 84)]);
    let mut older = Attribute::new("band", "40-66");
    older.dimension = "alder".into();
    let outcome = compare(&staff, &[], &[women(), older], &[], &population());
    assert_eq!(
        (outcome.all.figures.observed, outcome.all.figures.benchmark),
        (20, Some(0.1))
    );
    assert_eq!(outcome.fit.categories.len(), 4);
}

/// Units with 30 women and 10 men, and 10 and 50: half of |30/40 - 10/60| + |10/40 - 50/60|.
#[test]
fn women_and_men_work_apart() {
    let outcome = compare(&two_units(), &["unit"], &[women()], &[], &population());
    let found = outcome.segregation.unwrap();
    close(
        found.dissimilarity,
        (0.75 - 1.0 / 6.0 + 5.0 / 6.0 - 0.25) / 2.0,
        1e-12,
    );
    assert_eq!(found.split, None);
    // one unit in each of two larger ones: nothing within
    let mut staff = two_units();
    column(&mut staff, "house", &[("x", 40), ("y", 60), ("x", 4)]);
    let nested = compare(&staff, &["house", "unit"], &[women()], &[], &population());
    let (between, within) = nested.segregation.unwrap().split.unwrap();
    close(Some(between), found.information, 1e-12);
    assert_eq!(within, 0.0);
}

fn planned(options: Representation, start: Option<i16>) -> Result<Outcome, Failure> {
    options.compute(
        (&two_units(), &[]),
        (&[women()], &[]),
        &population(),
        &Scope::default(),
        start,
    )
}

/// 40 women of 100; 20 leave, 8 of them women; 50 % of 110 are 55, so 23 of 30 hires. R 4.2.2:
/// pbinom(22, 30, 0.4, lower.tail = FALSE) = 4.932502559e-05.
#[test]
fn hires_that_reach_a_goal() {
    let plan = Representation {
        hires: Some(30),
        leavers: 20,
        goal_share: Some("50%".into()),
        ..Representation::default()
    };
    let found = planned(plan.clone(), None).unwrap().targets[0];
    assert_eq!((found.year, found.needed, found.staff), (None, 23, 110));
    close(found.reached, 44.0 / 110.0, 1e-12);
    close(found.chance, 4.932502559e-05, 1e-13);
    let no_women = Representation {
        leavers_of_group: Some(0),
        goal_year: Some(2028),
        ..plan.clone()
    };
    let found = planned(no_women.clone(), Some(2026)).unwrap().targets;
    let years: Vec<_> = found
        .iter()
        .map(|target| (target.year, target.hires, target.needed))
        .collect();
    assert_eq!(years, [(Some(2027), 30, 15), (Some(2028), 60, 20)]);
    assert!(planned(no_women.clone(), None).is_err());
    assert!(planned(no_women, Some(2028)).is_err());
    let wrong = Representation {
        goal_share: Some("1.4".into()),
        ..plan
    };
    assert!(planned(wrong, None).is_err());
}

#[test]
fn more_than_all_hires_cannot_be_reached() {
    let plan = Representation {
        hires: Some(5),
        goal_share: Some("0.9".into()),
        ..Representation::default()
    };
    let found = planned(plan, None).unwrap().targets[0];
    assert_eq!((found.needed, found.chance), (55, Some(0.0)));
}

#[test]
fn words_that_the_benchmark_lacks_are_refused_with_those_it_has() {
    let mut attribute = women();
    attribute.member = "kvinnor".into();
    let refused = |attribute: Attribute, strata: &[String]| {
        let staff = two_units();
        let by: (&Workforce, &[String]) = (&staff, &[]);
        let benchmark = population();
        let scope = Scope::default();
        let found =
            Representation::default().compute(by, (&[attribute], strata), &benchmark, &scope, None);
        found.err().map(|failure| failure.to_string())
    };
    let expected = "fail_flag, cause_expected";
    assert!(refused(attribute, &[]).is_some_and(|text| text.starts_with(expected)));
    assert!(refused(women(), &["yrke".into()]).is_some_and(|text| text.starts_with(expected)));
    assert!(refused(Attribute::new("origin", "abroad"), &[]).is_some());
}

#[test]
fn a_cut_that_leaves_the_total_alone_is_refused() {
    let cut = population()
        .cut(&BenchmarkCondition::parse("kjønn=alle").unwrap())
        .unwrap();
    let found = planned_with(&cut);
    assert!(found.is_err());
}

fn planned_with(benchmark: &Benchmark) -> Result<Outcome, Failure> {
    Representation::default().compute(
        (&two_units(), &[]),
        (&[women()], &[]),
        benchmark,
        &Scope::default(),
        None,
    )
}

/// Staff born abroad by unit, the others beside them.
fn origins(units: &[(&str, usize, usize)]) -> Outcome {
    let all = units.iter().map(|(_, abroad, here)| abroad + here).sum();
    let mut staff = Workforce::new(all);
    let unit: Vec<(&str, usize)> = units
        .iter()
        .map(|(unit, abroad, here)| (*unit, abroad + here))
        .collect();
    let origin = units
        .iter()
        .flat_map(|(_, abroad, here)| [("abroad", *abroad), ("here", *here)]);
    column(&mut staff, "unit", &unit);
    column(&mut staff, "ethnicity_other", &origin.collect::<Vec<_>>());
    let mut dimension = Dimension::new("origin", words("abroad;here"));
    dimension.aliases = vec!["ethnicity_other".into()];
    let benchmark = Benchmark::new(vec![dimension], vec![25.0, 75.0]).unwrap();
    compare(
        &staff,
        &["unit"],
        &[Attribute::new("ethnicity_other", "abroad")],
        &[],
        &benchmark,
    )
}

fn seen(outcome: &Outcome, profile: Profile) -> Released {
    release(
        tabulate(outcome, |_| Vec::new()),
        &Policy::of(profile, None),
    )
}

/// The columns of a row that are not shown.
fn withheld(released: &Released, table: &str, row: usize) -> Vec<String> {
    let table = released
        .tables()
        .iter()
        .find(|found| found.id() == table)
        .unwrap();
    let cells = table.rows()[row].cells().iter().zip(table.columns());
    let withheld = cells.filter(|(cell, _)| **cell == Cell::Withheld);
    withheld.map(|(_, column)| column.id.clone()).collect()
}

#[test]
fn everything_that_a_small_count_tells_falls_with_it() {
    let outcome = origins(&[("A", 3, 47), ("B", 12, 88), ("C", 30, 70)]);
    let released = seen(&outcome, Profile::Representatives);
    let hidden = withheld(&released, "representation", 0);
    let shown = ["group", "total", "benchmark_share"];
    let all: Vec<&str> = released.tables()[0]
        .columns()
        .iter()
        .map(|column| column.id.as_str())
        .collect();
    let expected: Vec<&str> = all.into_iter().filter(|id| !shown.contains(id)).collect();
    assert_eq!(hidden, expected);
    // all staff less B and C would tell A: the smaller of them is withheld too
    assert_eq!(withheld(&released, "representation", 1), expected);
    for row in [2, 3] {
        assert!(withheld(&released, "representation", row).is_empty());
    }
    // and so would the tables about all staff
    assert!(withheld(&released, "representation_fit", 0).contains(&"observed".to_owned()));
    assert!(withheld(&released, "representation_fit", 2).contains(&"chi2".to_owned()));
    assert!(withheld(&released, "segregation", 0).contains(&"dissimilarity".to_owned()));
    assert_eq!(verdict(&outcome, &released)[0].id(), "verdict_share_below");
    let internal = seen(&outcome, Profile::Internal);
    assert_eq!(
        withheld(&internal, "representation", 0),
        Vec::<String>::new()
    );
}

#[test]
fn large_counts_of_a_secret_and_all_counts_of_a_sex_are_shown() {
    let released = seen(&origins(&[("A", 13, 47), ("B", 12, 88)]), Profile::Public);
    for table in released.tables() {
        for row in 0..table.rows().len() {
            assert_eq!(
                withheld(&released, table.id(), row),
                Vec::<String>::new(),
                "{}",
                table.id()
            );
        }
    }
    let by_sex = compare(&two_units(), &["unit"], &[women()], &[], &population());
    let released = seen(&by_sex, Profile::Public);
    assert_eq!(
        withheld(&released, "representation", 0),
        Vec::<String>::new()
    );
    let shares = &released.tables()[0];
    let p = shares.cell(&shares.rows()[0], "p_value").unwrap();
    assert_eq!(
        p,
        Cell::Shown(Value::Number(by_sex.groups[0].figures.p_value.unwrap()))
    );
}

/// A weighted benchmark tells the ages of the people it is weighted to.
#[test]
fn ages_of_few_people_are_not_told_by_the_weights() {
    let mut staff = two_units();
    column(&mut staff, "unit", &[("A", 3), ("B", 101)]);
    let outcome = compare(&staff, &["unit"], &[women()], &["age"], &population());
    let hidden = withheld(
        &seen(&outcome, Profile::Representatives),
        "representation",
        0,
    );
    for id in [
        "benchmark_share",
        "ratio",
        "expected",
        "shortfall",
        "p_value",
        "eighty_percent",
    ] {
        assert!(hidden.contains(&id.to_owned()), "{id}");
    }
    assert!(!hidden.contains(&"share".to_owned()));
}
