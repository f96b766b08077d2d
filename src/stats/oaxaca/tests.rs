mod chicago;
mod resampled;

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::stats::expected::{self, number, numbers, records};
use crate::stats::ols::{self, Columns, Fit};
use crate::stats::rif::Quantile;

/// Rows of one group: columns from the constant on, and the outcome.
#[derive(Clone, Debug)]
struct Rows {
    columns: Vec<Vec<f64>>,
    outcome: Vec<f64>,
}

impl Rows {
    fn of(columns: &[Vec<f64>], outcome: &[f64], is: &[bool]) -> Self {
        let pick = |values: &[f64]| -> Vec<f64> {
            let rows = values.iter().zip(is).filter(|(_, is)| **is);
            rows.map(|(value, _)| *value).collect()
        };
        Self {
            columns: columns.iter().map(|column| pick(column)).collect(),
            outcome: pick(outcome),
        }
    }

    fn design(&self) -> Columns<'_> {
        let columns: Vec<&[f64]> = self.columns.iter().map(Vec::as_slice).collect();
        Columns::new(&columns, &self.outcome, None).unwrap()
    }

    fn fit(&self) -> Fit {
        ols::fit(&self.design()).unwrap()
    }

    fn influence(&self, order: f64) -> (Quantile, Self) {
        let mut sorted = self.outcome.clone();
        sorted.sort_by(f64::total_cmp);
        let quantile = Quantile::of_sorted(&sorted, order).unwrap();
        let outcome = self.outcome.iter().map(|&it| quantile.influence(it));
        let outcome = outcome.collect();
        (
            quantile,
            Self {
                outcome,
                ..self.clone()
            },
        )
    }
}

fn levels(codes: &[f64], levels: &[f64]) -> Vec<Vec<f64>> {
    let is = |code: &f64, level: &f64| f64::from(u8::from(code == level));
    let dummy = |level: &f64| codes.iter().map(|code| is(code, level)).collect();
    levels.iter().map(dummy).collect()
}

/// The men and women of `testdata/expected/decompose.R`.
fn staff() -> [Rows; 2] {
    let staff = &expected::decompose_r()["staff"];
    let column = |name: &str| -> Vec<f64> { numbers(&staff[name]).into_iter().flatten().collect() };
    let pay: Vec<f64> = column("pay").iter().map(|pay| pay.ln()).collect();
    let men: Vec<bool> = column("man").iter().map(|&man| man == 1.0).collect();
    let women: Vec<bool> = men.iter().map(|man| !man).collect();
    let mut columns = vec![vec![1.0; pay.len()], column("tenure")];
    columns.extend(levels(&column("grade"), &[1.0, 2.0, 3.0]));
    columns.extend(levels(&column("office"), &[1.0]));
    [men, women].map(|is| Rows::of(&columns, &pay, &is))
}

fn decomposition([first, second]: &[Rows; 2], reference: Reference) -> Decomposition {
    let (one, other) = (first.fit(), second.fit());
    let (one, other) = ((&first.design(), &one), (&second.design(), &other));
    match reference {
        Reference::Weight(weight) => weighted(one.1, other.1, weight).unwrap(),
        Reference::Pooled => pooled(one, other, false).unwrap(),
        Reference::PooledWithIndicator => pooled(one, other, true).unwrap(),
    }
}

fn reference(record: &Value) -> Reference {
    match &record["reference"] {
        Value::String(pooled) if pooled == "pooled" => Reference::PooledWithIndicator,
        Value::String(_) => Reference::Pooled,
        weight => Reference::Weight(weight.as_f64().unwrap()),
    }
}

const COMPONENTS: [Component; 6] = [
    Component::Difference,
    Component::Explained,
    Component::Unexplained,
    Component::Endowments,
    Component::Coefficients,
    Component::Interaction,
];

/// Terms by component, and their sum, with standard errors.
#[track_caller]
fn assert_as_in(record: &Value, rows: &[Rows; 2], terms: &[Vec<usize>], factors: &[Vec<usize>]) {
    let plain = decomposition(rows, reference(record));
    let split = match record["normalised"].as_bool().unwrap() {
        false => plain,
        true => Normalisation::of(plain.estimates().columns(), factors).decomposition(&plain),
    };
    let first_base = plain_columns(terms);
    let with_base = |term: &Vec<usize>| {
        let bases = factors.iter().enumerate();
        let bases = bases.filter(|(_, levels)| levels.iter().any(|it| term.contains(it)));
        let bases = bases.map(|(factor, _)| first_base + factor);
        let bases = bases.filter(|&base| base < split.estimates().columns());
        term.iter().copied().chain(bases).collect::<Vec<usize>>()
    };
    let sets: Vec<Vec<usize>> = terms.iter().map(with_base).chain([split.all()]).collect();
    let values = numbers(&record["values"]);
    let errors = numbers(&record["errors"]);
    for (at, component) in COMPONENTS.into_iter().enumerate() {
        for (place, columns) in sets.iter().enumerate() {
            let part = split.part(component, columns);
            let place = at * sets.len() + place;
            let told = format!("{component:?} {columns:?} of {}", record["reference"]);
            let near = |got: f64, want: Option<f64>, within: f64| {
                assert!(
                    (got - want.unwrap()).abs() < within,
                    "{told}: {got} {want:?}"
                );
            };
            near(part.value, values[place], 1e-12);
            near(part.standard_error, errors[place], 1e-8);
        }
    }
}

fn plain_columns(terms: &[Vec<usize>]) -> usize {
    terms.iter().map(Vec::len).sum()
}

fn staff_terms() -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let terms = vec![vec![0], vec![1], vec![2, 3, 4], vec![5]];
    (terms, vec![vec![2, 3, 4], vec![5]])
}

#[test]
fn agrees_with_r() {
    let (terms, factors) = staff_terms();
    let rows = staff();
    for record in records(&expected::decompose_r(), "decompositions") {
        assert_as_in(record, &rows, &terms, &factors);
    }
}

#[test]
fn quantiles_agree_with_r() {
    let r = expected::decompose_r();
    let rows = staff();
    for record in records(&r, "quantiles") {
        let group = usize::from(!record["men"].as_bool().unwrap());
        let (quantile, _) = rows[group].influence(number(record, "order"));
        expected::assert_close(Some(quantile.value()), record["value"].as_f64(), 1e-14);
        expected::assert_close(Some(quantile.density()), record["density"].as_f64(), 1e-12);
        let bandwidth = record["bandwidth"].as_f64();
        expected::assert_close(Some(quantile.bandwidth()), bandwidth, 1e-13);
    }
    let (terms, factors) = staff_terms();
    for (record, order) in records(&r, "of_quantiles").iter().zip([0.1, 0.5, 0.9]) {
        let influence = rows.clone().map(|rows| rows.influence(order).1);
        assert_as_in(record, &influence, &terms, &factors);
    }
}

#[test]
fn figures_of_dropped_columns_are_not_made_up() {
    let [men, mut women] = staff();
    women.columns[2].iter_mut().for_each(|level| *level = 0.0);
    assert_eq!(
        weighted(&men.fit(), &women.fit(), 1.0).err(),
        Some(ols::Unfit::Shape)
    );
    // dropped in both, it is as if it had not been there
    let dropped = |mut rows: Rows| {
        rows.columns.push(rows.columns[5].clone());
        rows
    };
    let twice = decomposition(&staff().map(dropped), Reference::PooledWithIndicator);
    let whole = |split: &Decomposition| split.part(Component::Unexplained, &split.all());
    assert_eq!(whole(&twice), whole(&staff_split()));
    let turned = |rows: &Rows| {
        let mut columns = rows.columns.clone();
        columns.swap(0, 1);
        Rows {
            columns,
            ..rows.clone()
        }
        .fit()
    };
    let [men, women] = staff().map(|rows| turned(&rows));
    assert_eq!(weighted(&men, &women, 1.0).err(), Some(ols::Unfit::Shape));
    assert_eq!(
        format!("{:?}", staff_split()),
        "Decomposition { columns: 6, .. }"
    );
}

fn staff_split() -> Decomposition {
    decomposition(&staff(), Reference::PooledWithIndicator)
}

const REFERENCES: [Reference; 4] = [
    Reference::Weight(1.0),
    Reference::Weight(0.5),
    Reference::Pooled,
    Reference::PooledWithIndicator,
];

/// Two groups of some rows of three numeric columns, and a factor with three levels.
fn groups() -> impl Strategy<Value = [Rows; 2]> {
    let group = |n| {
        let row = (-5.0..5.0_f64, 0.0..40.0_f64, 0.0..1.0_f64);
        prop::collection::vec(row, n).prop_map(|rows| {
            let n = rows.len();
            let level = |level: usize| -> Vec<f64> {
                (0..n)
                    .map(|row| f64::from(u8::from((row * row + row / 3) % 3 == level)))
                    .collect()
            };
            Rows {
                columns: vec![
                    vec![1.0; n],
                    rows.iter().map(|row| row.0).collect(),
                    rows.iter().map(|row| row.1).collect(),
                    level(1),
                    level(2),
                    level(0),
                ],
                outcome: rows.iter().map(|row| 10.0 + row.2 + 0.1 * row.0).collect(),
            }
        })
    };
    (group(12..40), group(15..30)).prop_map(|(first, second)| [first, second])
}

/// Columns of the rows with one of the three levels left out.
fn with_base(rows: &[Rows; 2], base: usize) -> [Rows; 2] {
    rows.clone().map(|mut rows| {
        rows.columns.remove(3 + base);
        rows
    })
}

proptest! {
    #[test]
    fn parts_add_up(rows in groups()) {
        let rows = with_base(&rows, 2);
        let mean = |rows: &Rows| rows.outcome.iter().sum::<f64>() / rows.outcome.len() as f64;
        let difference = mean(&rows[0]) - mean(&rows[1]);
        for reference in REFERENCES {
            let split = decomposition(&rows, reference);
            let of = |component| split.part(component, &split.all()).value;
            let sum = |parts: &[Component]| parts.iter().map(|&it| of(it)).sum::<f64>();
            for parts in [&Component::TWO_FOLD[..], &Component::THREE_FOLD, &[Component::Difference]] {
                prop_assert!((sum(parts) - difference).abs() < 1e-9);
            }
            for component in COMPONENTS {
                let detail: f64 = split.all().iter().map(|&it| split.part(component, &[it]).value).sum();
                prop_assert!((detail - of(component)).abs() < 1e-9);
            }
        }
    }

    /// With one group's coefficients as reference the two-fold parts are those of the three-fold one, two of them joined.
    #[test]
    fn two_parts_are_three(rows in groups()) {
        let rows = with_base(&rows, 2);
        let [men, women] = [1.0, 0.0].map(|weight| decomposition(&rows, Reference::Weight(weight)));
        let of = |split: &Decomposition, component| split.part(component, &split.all());
        let [endowments, coefficients, interaction] = Component::THREE_FOLD.map(|it| of(&men, it).value);
        let near = |one: f64, other: f64| (one - other).abs() < 1e-9;
        prop_assert!(near(of(&men, Component::Explained).value, endowments + interaction));
        prop_assert!(near(of(&men, Component::Unexplained).value, coefficients));
        prop_assert!(near(of(&women, Component::Explained).value, endowments));
        prop_assert!(near(of(&women, Component::Unexplained).value, coefficients + interaction));
        // the other way round, signs turn and the reference changes sides
        let [first, second] = rows;
        let turned = decomposition(&[second, first], Reference::Weight(0.0));
        for component in Component::TWO_FOLD {
            let (one, other) = (of(&men, component), of(&turned, component));
            prop_assert!(near(one.value, -other.value));
            prop_assert!(near(one.standard_error, other.standard_error));
        }
    }

    #[test]
    fn the_base_level_does_not_change_normalised_detail(rows in groups()) {
        for reference in REFERENCES {
            // level 1, level 2, level 0 and then the constant, whichever of them was the base
            let detail = |base: usize, places: [usize; 4]| -> Vec<Part> {
                let split = decomposition(&with_base(&rows, base), reference);
                let split = Normalisation::of(5, &[vec![3, 4]]).decomposition(&split);
                let each = |component| places.map(|column| split.part(component, &[column]));
                COMPONENTS.into_iter().flat_map(each).collect()
            };
            let last = detail(2, [3, 4, 5, 0]);
            for other in [detail(0, [5, 3, 4, 0]), detail(1, [3, 5, 4, 0])] {
                for (one, other) in last.iter().zip(other) {
                    prop_assert!((one.value - other.value).abs() < 1e-7, "{one:?} {other:?}");
                    prop_assert!((one.standard_error - other.standard_error).abs() < 1e-6);
                }
            }
        }
    }

    #[test]
    fn the_order_of_rows_changes_nothing(rows in groups(), shift in 1..11_usize) {
        let turned = rows.clone().map(|mut rows| {
            rows.columns.iter_mut().for_each(|column| column.rotate_left(shift));
            rows.outcome.rotate_left(shift);
            rows
        });
        for reference in REFERENCES {
            let [one, other] = [&rows, &turned].map(|rows| decomposition(&with_base(rows, 0), reference));
            for component in COMPONENTS {
                let [one, other] = [&one, &other].map(|split| split.part(component, &split.all()));
                prop_assert!((one.value - other.value).abs() < 1e-9);
                prop_assert!((one.standard_error - other.standard_error).abs() < 1e-8);
            }
        }
    }
}
