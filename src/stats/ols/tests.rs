pub(in crate::stats) mod fixture;
mod real_data;

use proptest::prelude::*;

use super::*;
use crate::stats::covariance;
use crate::stats::expected::{assert_close, number, numbers};

fn slices(columns: &[Vec<f64>]) -> Vec<&[f64]> {
    columns.iter().map(Vec::as_slice).collect()
}

fn fitted(columns: &[Vec<f64>], outcome: &[f64]) -> Fit {
    fit(&Columns::new(&slices(columns), outcome, None).unwrap()).unwrap()
}

#[test]
fn agrees_with_r() {
    fixture::with_models(|record, design, terms, _| {
        let fit = fit(design).unwrap();
        assert_eq!(fit.parameters() as f64, number(record, "rank"));
        assert_eq!(fit.degrees_of_freedom() as f64, number(record, "df"));
        let coefficients = numbers(&record["coefficients"]);
        for (&term, want) in terms.iter().zip(coefficients) {
            assert_close(fit.coefficient(term), want, 1e-11);
            assert_eq!(fit.aliased().contains(&term), want.is_none());
        }
        assert_close(fit.residual_variance(), record["variance"].as_f64(), 1e-11);
        assert_close(fit.r_squared(), record["r_squared"].as_f64(), 1e-12);
        assert_close(fit.adjusted_r_squared(), record["adjusted"].as_f64(), 1e-12);
        let rows = diagnostics(design, &fit);
        for (got, want) in rows.residuals.iter().zip(numbers(&record["residuals"])) {
            assert!((got - want.unwrap()).abs() < 1e-11);
        }
        let Some(leverages) = rows.leverages else {
            assert_eq!(
                fit.parameters(),
                21,
                "one factor at most has known leverages"
            );
            return;
        };
        for (got, want) in leverages.into_iter().zip(numbers(&record["leverages"])) {
            assert_close(Some(got), want, 1e-10);
        }
    });
}

#[test]
fn what_cannot_be_fitted() {
    let column = [1.0, 2.0, 4.0];
    let fitted = |outcome: &[f64], weights: Option<&[f64]>| -> Result<Fit, Unfit> {
        fit(&Columns::new(&[&column], outcome, weights)?)
    };
    assert_eq!(fitted(&[1.0], None).unwrap_err(), Unfit::Shape);
    assert_eq!(
        fitted(&[1.0, f64::NAN, 2.0], None).unwrap_err(),
        Unfit::NotFinite
    );
    assert_eq!(
        fitted(&[1.0, 1e200, 2.0], None).unwrap_err(),
        Unfit::NotFinite
    );
    let weights = |weight| fitted(&[1.0, 3.0, 2.0], Some(&[1.0, weight, 1.0])).map(|it| it.rows());
    assert_eq!(weights(-1.0), Err(Unfit::Weight));
    assert_eq!(weights(f64::NAN), Err(Unfit::Weight));
    assert_eq!(weights(0.0), Ok(2));
    let none = Columns::new(&[], &[], None).unwrap();
    assert_eq!(fit(&none).unwrap_err(), Unfit::NoRows);
    let design = Columns::new(&[&column], &column, None).unwrap();
    let reduction = Reduction::of(&design).unwrap();
    assert_eq!(reduction.fit(&design, &[1]).unwrap_err(), Unfit::Shape);
}

#[test]
fn models_without_columns_or_freedom() {
    let outcome = [1.0, 2.0, 4.0];
    let empty = fit(&Columns::new(&[], &outcome, None).unwrap()).unwrap();
    assert_eq!((empty.rank(), empty.residual_squares()), (0, 21.0));
    assert_eq!(empty.r_squared(), Some(0.0));
    let zero = fit(&Columns::new(&[&[0.0; 3]], &outcome, None).unwrap()).unwrap();
    assert_eq!((zero.aliased(), zero.coefficient(0)), (&[0][..], None));
    let square = fitted(
        &[vec![1.0; 3], vec![0.0, 1.0, 0.0], vec![0.0, 0.0, 1.0]],
        &outcome,
    );
    assert_eq!((square.rank(), square.degrees_of_freedom()), (3, 0));
    assert_eq!(
        (square.residual_variance(), square.adjusted_r_squared()),
        (None, None)
    );
    assert!((square.coefficient(2).unwrap() - 3.0).abs() < 1e-14);
    assert_eq!(format!("{square:?}"), "Fit { rows: 3, rank: 3, .. }");
    let flat = fitted(&[vec![1.0; 3]], &[2.0; 3]);
    assert_eq!(flat.r_squared(), None);
}

/// Columns of some thousand rows, so that several strands and blocks are merged.
fn staff(rows: usize) -> (Vec<Vec<f64>>, Vec<f64>) {
    let noise = |row: usize, salt: usize| ((row * 7919 + salt * 104_729) % 1009) as f64 / 1009.0;
    let columns = vec![
        vec![1.0; rows],
        (0..rows).map(|row| 2016.0 - 30.0 * noise(row, 1)).collect(),
        (0..rows).map(|row| f64::from(row % 3 == 0)).collect(),
    ];
    let outcome = (0..rows).map(|row| {
        let part: f64 = (1..3).map(|it| columns[it][row] * it as f64).sum();
        part + noise(row, 2) + noise(row, 3)
    });
    let outcome = outcome.collect();
    (columns, outcome)
}

#[test]
fn the_number_of_threads_changes_no_bit() {
    let (columns, outcome) = staff(70_001);
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        let fit = pool.install(|| fitted(&columns, &outcome));
        let covariance = covariance::classical(&fit).unwrap();
        (
            fit.coefficients().to_vec(),
            fit.residual_squares(),
            covariance.between(1, 2),
        )
    };
    assert_eq!(with(1), with(3));
}

/// One factor serves the models on the way to the whole one.
#[test]
fn models_of_some_columns() {
    let (columns, outcome) = staff(9000);
    let slices = slices(&columns);
    let design = Columns::new(&slices, &outcome, None).unwrap();
    let reduction = Reduction::of(&design).unwrap();
    let some = reduction.fit(&design, &[2, 0]).unwrap();
    let alone = fitted(&[columns[2].clone(), columns[0].clone()], &outcome);
    assert_eq!((some.kept(), some.coefficient(1)), (&[2, 0][..], None));
    assert_close(some.coefficient(2), alone.coefficient(0), 1e-12);
    assert_close(some.r_squared(), alone.r_squared(), 1e-12);
}

proptest! {
    #[test]
    fn order_of_rows_does_not_matter(shift in 1..5000_usize) {
        let (mut columns, mut outcome) = staff(5000);
        let before = fitted(&columns, &outcome);
        columns.iter_mut().for_each(|it| it.rotate_left(shift));
        outcome.rotate_left(shift);
        let after = fitted(&columns, &outcome);
        let errors = [&before, &after].map(|it| covariance::classical(it).unwrap());
        for column in 0..3 {
            assert_close(after.coefficient(column), before.coefficient(column), 1e-11);
            let [before, after] = errors.each_ref().map(|it| it.standard_error(column));
            assert_close(after, before, 1e-11);
        }
        assert_close(Some(after.residual_squares()), Some(before.residual_squares()), 1e-12);
    }

    /// The unit of a column is that of its coefficient, and decides nothing else.
    #[test]
    fn units_of_columns_do_not_matter(power in -60..60_i32, column in 0..3_usize) {
        let unit = 10_f64.powi(power);
        let (mut columns, outcome) = staff(300);
        let before = fitted(&columns, &outcome);
        columns[column].iter_mut().for_each(|it| *it *= unit);
        let after = fitted(&columns, &outcome);
        prop_assert_eq!(after.rank(), 3);
        assert_close(after.coefficient(column).map(|it| it * unit), before.coefficient(column), 1e-11);
        assert_close(after.r_squared(), before.r_squared(), 1e-12);
    }

    /// What those before it say already changes nothing, wherever it stands after them.
    #[test]
    fn aliased_columns_do_not_matter(factors in prop::array::uniform3(-9.0..9.0_f64), last in any::<bool>()) {
        let (mut columns, outcome) = staff(300);
        let before = fitted(&columns, &outcome);
        let combined = (0..300).map(|row| (0..3).map(|it| factors[it] * columns[it][row]).sum());
        let combined: Vec<f64> = combined.collect();
        columns.push(combined);
        let order: &[usize] = if last { &[0, 1, 2, 3] } else { &[0, 1, 3, 2] };
        let slices = slices(&columns);
        let design = Columns::new(&slices, &outcome, None).unwrap();
        let after = Reduction::of(&design).unwrap().fit(&design, order).unwrap();
        let dropped = if last || factors[2].abs() < 1e-3 { 3 } else { 2 };
        prop_assert_eq!(after.aliased(), &[dropped][..]);
        prop_assert_eq!(after.degrees_of_freedom(), before.degrees_of_freedom());
        assert_close(Some(after.residual_squares()), Some(before.residual_squares()), 1e-9);
        if dropped == 3 {
            assert_close(after.coefficient(2), before.coefficient(2), 1e-10);
        }
    }

    /// A row of weight 2 is twice the row, one of weight 0 none; except in what counts rows.
    #[test]
    fn weights_are_rows(weights in prop::collection::vec(0..4_u8, 60)) {
        let (columns, outcome) = staff(60);
        prop_assume!(weights.iter().filter(|&&it| it > 0).count() > 10);
        let repeat = |values: &[f64]| -> Vec<f64> {
            let pairs = values.iter().zip(&weights);
            pairs.flat_map(|(&value, &times)| vec![value; times.into()]).collect()
        };
        let repeated: Vec<Vec<f64>> = columns.iter().map(|it| repeat(it)).collect();
        let as_rows = fitted(&repeated, &repeat(&outcome));
        let weights: Vec<f64> = weights.iter().copied().map(f64::from).collect();
        let slices = slices(&columns);
        let weighted = fit(&Columns::new(&slices, &outcome, Some(&weights)).unwrap()).unwrap();
        prop_assert_eq!(weighted.rows(), weights.iter().filter(|&&it| it > 0.0).count());
        prop_assert_eq!(weighted.rank(), as_rows.rank());
        for column in 0..3 {
            assert_close(weighted.coefficient(column), as_rows.coefficient(column), 1e-10);
        }
        assert_close(weighted.r_squared(), as_rows.r_squared(), 1e-10);
    }
}
