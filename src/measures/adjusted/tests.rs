use proptest::prelude::*;
use serde_json::Value as Json;

use super::*;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::Released;
use crate::study::factors::Wanted;
use crate::study::formula::Formula;
use crate::study::workforce::Workforce;

/// Figures of R and sandwich; the file names their versions.
fn expected() -> Json {
    serde_json::from_str(include_str!("../../../testdata/expected/adjusted_r.json")).unwrap()
}

fn close(found: f64, expected: &Json, tolerance: f64) {
    let expected = expected.as_f64().unwrap();
    let difference = (found - expected).abs();
    assert!(
        difference <= tolerance * expected.abs(),
        "{found} for {expected}"
    );
}

/// The sixty people of `logib.csv`, in the order of `places`.
fn staff(places: &[usize]) -> Workforce {
    let text = include_str!("../../../testdata/expected/logib.csv");
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    let rows: Vec<&Vec<&str>> = places.iter().map(|place| &rows[*place]).collect();
    let column = |name: &str| header.iter().position(|known| *known == name).unwrap();
    let number = |row: &Vec<&str>, name: &str| row[column(name)].parse::<f64>().unwrap();
    let mut staff = Workforce::new(rows.len());
    let sexes = ["woman", "man", "other", ""].map(str::to_owned).to_vec();
    let sex = |row: &&Vec<&str>| u32::from(row[column("sex")] == "M");
    staff.add_labels("sex", vec![rows.iter().map(sex).collect()], sexes);
    for name in ["age", "service"] {
        staff.add_numbers(
            name,
            vec![rows.iter().map(|row| number(row, name)).collect()],
        );
    }
    for name in ["level", "position", "training"] {
        let labels: Vec<String> = (0..9)
            .map(|n| if n == 0 { String::new() } else { n.to_string() })
            .collect();
        let codes = rows.iter().map(|row| number(row, name) as u32).collect();
        staff.add_labels(name, vec![codes], labels);
    }
    let wage = |row: &&Vec<&str>| {
        let rate = number(row, "activity_rate");
        let share = match rate > 0.0 {
            true => number(row, "weekly_hours") * rate / 4200.0,
            false => 12.0 * number(row, "paid_hours") / (52.0 * 42.0),
        };
        let parts = ["basic", "allowances", "m13", "special"].map(|part| number(row, part));
        parts.iter().sum::<f64>() / share
    };
    staff.add_numbers("wage", vec![rows.iter().map(wage).collect()]);
    let weight =
        |row: &&Vec<&str>| number(row, "weekly_hours") * number(row, "activity_rate").max(10.0);
    staff.add_numbers("weight", vec![rows.iter().map(weight).collect()]);
    staff
}

fn all() -> Vec<usize> {
    (0..60).collect()
}

fn sample(places: &[usize], model: &str, wanted: Wanted<'_>) -> Sample {
    let staff = staff(places);
    let wage = staff.numbers("wage").unwrap().clone();
    Sample::of(&staff, &Formula::parse(model).unwrap(), &wage, wanted).unwrap()
}

fn found(model: &str, options: &Adjusted, wanted: Wanted<'_>) -> Outcome {
    let by: Vec<String> = wanted.groups.into_iter().map(str::to_owned).collect();
    options
        .compute(&sample(&all(), model, wanted), &by, Readers::Own)
        .unwrap()
}

const FULL: &str = "log(pay) ~ age + age^2 + service + level + position";

fn is_as(estimate: Estimate, expected: &Json) {
    close(estimate.coefficient, &expected["coefficient"], 1e-9);
    close(estimate.standard_error, &expected["se"], 1e-9);
    close(estimate.p, &expected["p"], 1e-8);
}

#[test]
fn all_standard_errors_are_those_of_r() {
    let expected = &expected()["full"];
    for cov in [Cov::Classical, Cov::Hc0, Cov::Hc1, Cov::Hc2, Cov::Hc3] {
        let options = Adjusted {
            cov,
            ..Adjusted::default()
        };
        let outcome = found(FULL, &options, Wanted::default());
        is_as(outcome.model.gap.unwrap().woman, &expected[cov.id()]);
        assert_eq!(Some(outcome.model.df), expected["df"].as_u64());
        close(
            outcome.model.r_squared.unwrap(),
            &expected["r_squared"],
            1e-12,
        );
        close(
            outcome.model.residual_sd.unwrap(),
            &expected["residual_sd"],
            1e-10,
        );
    }
    let clustered = Wanted {
        clusters: Some("training"),
        ..Wanted::default()
    };
    let outcome = found(FULL, &Adjusted::default(), clustered);
    is_as(outcome.model.gap.unwrap().woman, &expected["cluster"]);
}

#[test]
fn the_path_its_terms_and_rows_are_those_of_r() {
    let expected = expected();
    let options = Adjusted {
        cov: Cov::Classical,
        ..Adjusted::default()
    };
    let outcome = found(FULL, &options, Wanted::default());
    assert_eq!(outcome.path.len(), 6);
    for (step, expected) in outcome
        .path
        .iter()
        .zip(expected["path"].as_array().unwrap())
    {
        is_as(step.gap.unwrap().woman, expected);
    }
    assert_eq!(outcome.path[0].term, None);
    for (place, share) in outcome.terms.iter().enumerate() {
        close(
            share.partial_r_squared.unwrap(),
            &expected["partial"][place],
            1e-9,
        );
        close(share.inflation.unwrap(), &expected["gvif"][place], 1e-9);
    }
    assert_eq!(outcome.terms.last().unwrap().term, None);
    for (place, (_, change)) in outcome.influence.iter().enumerate() {
        close(change.abs(), &expected["full"]["dfbeta"][place], 1e-9);
    }
}

#[test]
fn gaps_of_groups_are_those_of_nested_effects_in_r() {
    let expected = &expected()["groups"];
    let wanted = Wanted {
        groups: Some("position"),
        ..Wanted::default()
    };
    let model = "log(pay) ~ age + service + position";
    let groups = found(model, &Adjusted::default(), wanted).groups.unwrap();
    for (group, expected) in groups.iter().zip(expected.as_array().unwrap()) {
        is_as(group.gap.unwrap().woman, expected);
    }
    assert_eq!(groups.len(), 3);
}

#[test]
fn weights_products_and_money_are_those_of_r() {
    let expected = expected();
    let weighted = Wanted {
        weights: Some("weight"),
        ..Wanted::default()
    };
    let outcome = found("log(pay) ~ age + level", &Adjusted::default(), weighted);
    is_as(outcome.model.gap.unwrap().woman, &expected["weighted"]);
    let options = Adjusted {
        cov: Cov::Classical,
        ..Adjusted::default()
    };
    let outcome = found(
        "log(pay) ~ age*level + log(age)",
        &options,
        Wanted::default(),
    );
    is_as(outcome.model.gap.unwrap().woman, &expected["products"]);
    let outcome = found("pay ~ age + level", &Adjusted::default(), Wanted::default());
    let gap = outcome.model.gap.unwrap();
    is_as(gap.woman, &expected["money"]);
    close(gap.of.unwrap(), &expected["mean_of_men"], 1e-12);
    assert_eq!(gap.kennedy(), None);
    let of_men = Adjusted {
        of: Of::Men,
        ..Adjusted::default()
    };
    let turned = found("pay ~ age + level", &of_men, Wanted::default());
    assert!((turned.model.gap.unwrap().gap() - gap.gap()).abs() < 1e-12);
    let (name, estimate) = turned.model.coefficients.last().unwrap();
    assert_eq!(*name, crate::model::table::Value::Word("man"));
    assert!((estimate.unwrap().coefficient + gap.woman.coefficient).abs() < 1e-9);
}

/// A factor with many levels is absorbed, and the figures are those of its columns.
#[test]
fn absorbed_factors_change_no_figure() {
    let twice: Vec<usize> = all().into_iter().chain(all()).collect();
    let dummies = sample(
        &twice,
        "log(pay) ~ age + factor(service)",
        Wanted::default(),
    );
    let absorbed = sample(
        &twice,
        "log(pay) ~ service + factor(age)",
        Wanted::default(),
    );
    assert!(dummies.factors()[0].len() <= 30 && absorbed.factors()[0].len() > 30);
    let outcome = Adjusted::default()
        .compute(&absorbed, &[], Readers::Own)
        .unwrap();
    assert_eq!(outcome.absorbed, ["factor(age)"]);
    let design = absorbed.regressors(&[], true, Some(true));
    let fit = crate::stats::ols::fit(&design).unwrap();
    let covariance = crate::stats::covariance::robust(&design, &fit, Robust::Hc1).unwrap();
    let known = covariance.estimate(&fit, design.sex().unwrap()).unwrap();
    let found = outcome.model.gap.unwrap().woman;
    assert!((found.coefficient - known.coefficient).abs() < 1e-12);
    assert!((found.standard_error - known.standard_error).abs() < 1e-12);
    assert_eq!(outcome.model.rank, fit.parameters() as u64);
}

#[test]
fn one_sex_alone_has_no_gap() {
    let women: Vec<usize> = all()
        .into_iter()
        .filter(|place| [2, 5, 8].contains(place))
        .collect();
    let refused =
        Adjusted::default().compute(&sample(&women, "age", Wanted::default()), &[], Readers::Own);
    assert_eq!(refused.err(), Some(Unfit::NoRows));
    let few: Vec<usize> = (0..4).collect();
    let refused = Adjusted::default().compute(
        &sample(&few, "age + service", Wanted::default()),
        &[],
        Readers::Own,
    );
    assert_eq!(refused.err(), Some(Unfit::NoDegreesOfFreedom));
}

fn released(outcome: &Outcome, profile: Profile, all: bool) -> Released {
    let policy = Policy::of(profile, None);
    let lines: Vec<f64> = (2..62).map(f64::from).collect();
    release(tabulate(outcome, 0.95, all, Some(&lines)), &policy)
}

fn gap_of(released: &Released) -> Option<f64> {
    let table = released.table("adjusted_summary").unwrap();
    table
        .cell(&table.rows()[0], "gap")
        .and_then(|cell| cell.number())
}

/// Others see the gap where enough people weigh in it, and neither coefficients of other terms nor single rows.
#[test]
fn others_see_no_single_person() {
    let sample = sample(&all(), FULL, Wanted::default());
    let outcome = Adjusted::default()
        .compute(&sample, &[], Readers::Others)
        .unwrap();
    let to_others = released(&outcome, Profile::Representatives, false);
    assert!(gap_of(&to_others).is_some());
    let ids: Vec<&str> = to_others.tables().iter().map(|table| table.id()).collect();
    let told = [
        "adjusted_summary",
        "adjusted",
        "adjusted_path",
        "adjusted_overlap",
        "adjusted_tests",
    ];
    assert_eq!(ids, told);
    assert_eq!(to_others.table("adjusted").unwrap().rows().len(), 1);

    let outcome = Adjusted::default()
        .compute(&sample, &[], Readers::Own)
        .unwrap();
    let own = released(&outcome, Profile::Internal, true);
    assert_eq!(own.table("adjusted_influence").unwrap().rows().len(), 10);
    // what was computed for the analysts is closed to others
    let wrong = released(&outcome, Profile::Representatives, true);
    assert_eq!(gap_of(&wrong), None);
    let rows = wrong.table("adjusted_influence").unwrap().rows();
    let mut cells = rows.iter().flat_map(|row| row.cells());
    assert!(cells.all(|cell| cell.number().is_none()));
}

/// Forty people, of whom one woman alone is a director: the gap without and with that term differ by her pay.
#[test]
fn steps_that_differ_by_one_person_are_not_told_beside_each_other() {
    let mut staff = Workforce::new(40);
    let sexes = ["woman", "man"].map(str::to_owned).to_vec();
    staff.add_labels("sex", vec![(0..40).map(|row| row % 2).collect()], sexes);
    let titles = ["", "Clerk", "Director"].map(str::to_owned).to_vec();
    let title = |row: u32| if row == 6 { 2 } else { 1 };
    staff.add_labels("title", vec![(0..40).map(title).collect()], titles);
    let pay =
        |row: u32| f64::from(30_000 + 137 * (row * 7 % 40)) * if row == 6 { 2.0 } else { 1.0 };
    staff.add_numbers("pay", vec![(0..40).map(pay).collect()]);
    let pay = staff.numbers("pay").unwrap().clone();
    for (model, is_told) in [
        ("pay ~ 1", true),
        ("pay ~ title", false),
        ("log(pay) ~ title", false),
    ] {
        let formula = Formula::parse(model).unwrap();
        let sample = Sample::of(&staff, &formula, &pay, Wanted::default()).unwrap();
        let outcome = Adjusted::default()
            .compute(&sample, &[], Readers::Others)
            .unwrap();
        let to_others = released(&outcome, Profile::Representatives, false);
        assert_eq!(gap_of(&to_others).is_some(), is_told, "{model}");
    }
}

/// Regimes 12.11: by the line of 5 %, one-sided.
#[test]
fn tests_against_lines() {
    let woman = Estimate {
        coefficient: -0.08,
        standard_error: 0.02,
        t: -4.0,
        p: 1e-4,
        degrees_of_freedom: 100.0,
    };
    let gap = AdjustedGap { woman, of: None };
    // R 4.2.2: pt((0.08 + log(0.95)) / 0.02, 100, lower.tail = FALSE)
    assert!(
        (gap.p_beyond(0.05).unwrap() - 0.077_156_021_157_2).abs() < 1e-9,
        "{:?}",
        gap.p_beyond(0.05)
    );
    // R 4.2.2: pt((0.08 + log(0.9)) / 0.02, 100, lower.tail = FALSE)
    assert!(
        (gap.p_beyond(0.1).unwrap() - 0.896_133_454_527).abs() < 1e-9,
        "{:?}",
        gap.p_beyond(0.1)
    );
    assert_eq!(gap.p_beyond(0.0), Some(1e-4));
    // R 4.2.2: 1 - exp(-(qt(0.975, 100) + qt(0.8, 100)) * 0.02)
    assert!(
        (gap.detectable().unwrap() - 0.055_012_934_5).abs() < 1e-6,
        "{:?}",
        gap.detectable()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Another order of the rows changes the last digits only, and labels not at all.
    #[test]
    fn the_order_of_rows_does_not_matter(order in Just(all()).prop_shuffle()) {
        let wanted = Wanted { groups: Some("level"), clusters: Some("training"), ..Wanted::default() };
        let options = Adjusted::default();
        let first = options.compute(&sample(&all(), FULL, wanted), &[], Readers::Own).unwrap();
        let other = options.compute(&sample(&order, FULL, wanted), &[], Readers::Own).unwrap();
        let (a, b) = (first.model.gap.unwrap().woman, other.model.gap.unwrap().woman);
        prop_assert!((a.coefficient - b.coefficient).abs() < 1e-12);
        prop_assert!((a.standard_error - b.standard_error).abs() < 1e-12);
        prop_assert_eq!(first.bases, other.bases);
        prop_assert_eq!(first.overlap, other.overlap);
        for (a, b) in first.groups.unwrap().iter().zip(&other.groups.unwrap()) {
            prop_assert_eq!(&a.label, &b.label);
            let gaps = [a, b].map(|group| group.gap.map(|gap| gap.gap()).unwrap_or_default());
            prop_assert!((gaps[0] - gaps[1]).abs() < 1e-11);
        }
    }
}
