use super::*;
use crate::stats::ols::{self, Design as _};

fn staff() -> Workforce {
    let words = |words: &[&str]| {
        words
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>()
    };
    let mut staff = Workforce::new(8);
    staff.add_labels(
        "sex",
        vec![vec![0, 1, 0, 1, 0, 1, 2, 1]],
        words(&["woman", "man", "other", ""]),
    );
    staff.add_labels(
        "unit",
        vec![vec![1, 2, 2, 3, 2, 1, 1, 0]],
        words(&["", "South", "North", "East"]),
    );
    staff.add_numbers(
        "age",
        vec![vec![30.0, 40.0, 50.0, 35.0, 45.0, 55.0, 60.0, 20.0]],
    );
    staff.add_numbers(
        "grade",
        vec![vec![2.0, 10.0, 2.0, 10.0, 10.0, 2.0, 2.0, 2.0]],
    );
    staff.add_numbers(
        "pay",
        vec![(1..=8).map(|n| f64::from(n) * 1000.0).collect()],
    );
    staff
}

fn sample(model: &str, wanted: Wanted<'_>) -> Result<Sample, Unusable> {
    let staff = staff();
    let pay = staff.numbers("pay").unwrap().clone();
    Sample::of(&staff, &Formula::parse(model).unwrap(), &pay, wanted)
}

fn names(sample: &Sample, absorbed: &[usize]) -> Vec<String> {
    let names = |name: &Name| match name {
        Name::Intercept => "1".to_owned(),
        Name::Sex => "sex".to_owned(),
        Name::Of(name) => name.clone(),
    };
    sample
        .regressors(absorbed, absorbed.is_empty(), Some(true))
        .names()
        .map(names)
        .collect()
}

#[test]
fn rows_that_lack_something_are_left_out_and_counted() {
    let sample = sample("log(pay) ~ age + unit", Wanted::default()).unwrap();
    // the seventh is neither woman nor man, the eighth has no unit
    assert_eq!(sample.rows, [0, 1, 2, 3, 4, 5]);
    assert_eq!(sample.lacking, [("unit".to_owned(), 1)]);
    assert_eq!(sample.cohort(), (3, 3));
    assert_eq!(sample.outcome[1], 2000_f64.ln());
}

#[test]
fn a_factor_has_a_column_for_each_level_but_its_base() {
    let sample = sample("pay ~ age^2 + unit", Wanted::default()).unwrap();
    assert_eq!(
        names(&sample, &[]),
        ["1", "age^2", "unit=East", "unit=South", "sex"]
    );
    assert_eq!(names(&sample, &[1]), ["age^2", "sex"]);
    assert_eq!(sample.factors()[0].base_label(), "North");
    assert_eq!(sample.factors()[0].women, [0, 2, 1]);
}

#[test]
fn numbers_become_levels_in_their_order_where_that_is_asked() {
    let sample = sample("pay ~ factor(grade)", Wanted::default()).unwrap();
    assert_eq!(sample.factors()[0].labels, ["2", "10"]);
    assert_eq!(names(&sample, &[]), ["1", "grade=10", "sex"]);
}

/// As R codes `~ a:b`: a factor keeps its base where the model has no term without it.
#[test]
fn products_have_the_columns_that_the_model_lacks() {
    let with = |model: &str| names(&sample(model, Wanted::default()).unwrap(), &[]);
    assert_eq!(
        with("pay ~ age*unit"),
        [
            "1",
            "age",
            "unit=East",
            "unit=South",
            "age:unit=East",
            "age:unit=South",
            "sex"
        ]
    );
    assert_eq!(
        with("pay ~ age:unit"),
        [
            "1",
            "age:unit=East",
            "age:unit=North",
            "age:unit=South",
            "sex"
        ]
    );
}

#[test]
fn small_levels_are_one_where_that_is_asked() {
    let wanted = Wanted {
        merge_below: Some(3),
        ..Wanted::default()
    };
    let sample = sample("pay ~ unit", wanted).unwrap();
    assert_eq!(sample.factors()[0].labels, ["North", "small_groups"]);
    let Levels { women, men, .. } = &sample.factors()[0];
    let people = women.iter().zip(men).map(|(women, men)| women + men);
    assert_eq!(people.min(), Some(3));
}

#[test]
fn what_cannot_be_is_told() {
    let refused = |model: &str| sample(model, Wanted::default()).err();
    assert_eq!(
        refused("pay ~ unit^2"),
        Some(Unusable::Words("unit".to_owned()))
    );
    assert_eq!(
        refused("pay ~ nothing"),
        Some(Unusable::Missing("nothing".to_owned()))
    );
}

/// A block of the design is what it says, and the fit that of the columns in memory.
#[test]
fn the_design_fits_as_its_columns_do() {
    let sample = sample("log(pay) ~ log(age) + unit", Wanted::default()).unwrap();
    let design = sample.regressors(&[], true, Some(false));
    assert_eq!((design.columns(), design.rows()), (5, 6));
    let fit = ols::fit(&design).unwrap();
    let one = [1.0; 6];
    let age = [30.0_f64, 40.0, 50.0, 35.0, 45.0, 55.0].map(f64::ln);
    let (east, south) = (
        [0.0, 0.0, 0.0, 1.0, 0.0, 0.0],
        [1.0, 0.0, 0.0, 0.0, 0.0, 1.0],
    );
    let man = [0.0, 1.0, 0.0, 1.0, 0.0, 1.0];
    let pay = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0].map(|n: f64| (n * 1000.0).ln());
    let columns = ols::Columns::new(&[&one, &age, &east, &south, &man], &pay, None).unwrap();
    let known = ols::fit(&columns).unwrap();
    for column in 0..5 {
        let (a, b) = (
            fit.coefficient(column).unwrap(),
            known.coefficient(column).unwrap(),
        );
        assert!((a - b).abs() < 1e-12, "{column}");
    }
}

#[test]
fn one_sex_has_its_own_rows() {
    let sample = sample("pay ~ unit", Wanted::default()).unwrap();
    let women = sample.only(|row| sample.woman[row]);
    assert_eq!(women.rows, [0, 2, 4]);
    assert_eq!(women.factors()[0].codes, [2, 1, 1]);
    assert_eq!(women.cohort(), (3, 0));
}

#[test]
fn levels_of_one_sex_are_left_out() {
    let sample = sample("pay ~ unit + grade", Wanted::default()).unwrap();
    // of the six, only a man is in the East
    let (shared, left_out) = sample.with_both_sexes(1);
    let one = UncomparedLevels {
        factor: "unit".to_owned(),
        levels: 1,
        people: 1,
    };
    assert_eq!(
        (left_out, shared.rows.clone()),
        (vec![one], vec![0, 1, 2, 4, 5])
    );
    assert_eq!(shared.factors()[0].labels, ["North", "South"]);
    assert_eq!(
        (&shared.factors()[0].women, &shared.factors()[0].men),
        (&vec![2, 1], &vec![1, 1])
    );
    assert_eq!(shared.with_both_sexes(1).1, []);
    // two men in no unit
    assert!(sample.with_both_sexes(2).0.rows.is_empty());
}

#[test]
fn rows_have_an_order_of_their_own() {
    let sample = sample("pay ~ age + unit", Wanted::default()).unwrap();
    let turned = sample.picked(&[5, 2, 0, 1, 4, 3]);
    assert_eq!(turned.in_order().rows, sample.in_order().rows);
    assert_eq!(turned.in_order().outcome, sample.outcome);
}

#[test]
fn levels_with_few_of_a_sex_are_one_with_as_many_as_it_takes() {
    let sample = sample("pay ~ unit", Wanted::default()).unwrap();
    // North has two women and a man, South one of each, the East a man
    let (merged, told) = sample.merging_levels_below(1);
    let of_unit = |levels| MergedLevels {
        factor: "unit".to_owned(),
        levels,
    };
    assert_eq!(told, [of_unit(2)]);
    assert_eq!(merged.factors()[0].labels, ["North", "small_groups"]);
    assert_eq!(merged.factors()[0].men, [1, 2]);
    assert_eq!(sample.merging_levels_below(2).1, [of_unit(3)]);
    assert_eq!(sample.merging_levels_below(0).1, []);
}

/// One slip among numbers is no reason to take each of them for a group.
#[test]
fn numbers_with_a_word_among_them_are_asked_about() {
    let mut staff = staff();
    let mut labels: Vec<String> = (0..20).map(|n| format!("{n},5")).collect();
    labels.insert(0, String::new());
    labels.push("abc".to_owned());
    staff.add_labels("points", vec![vec![1, 2, 3, 4, 5, 6, 7, 21]], labels);
    let pay = staff.numbers("pay").unwrap().clone();
    let of = |model: &str| {
        let formula = Formula::parse(model).unwrap();
        Sample::of(&staff, &formula, &pay, Wanted::default()).map(|_| ())
    };
    assert_eq!(
        of("pay ~ points"),
        Err(Unusable::Mixed("points".to_owned()))
    );
    assert_eq!(of("pay ~ factor(points)"), Ok(()));
}
