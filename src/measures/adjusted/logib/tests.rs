#![allow(clippy::unwrap_used)]

use super::*;
use crate::model::field::Field;
use crate::model::finding::Code;
use crate::stats::covariance::{Estimate, classical};
use crate::stats::kennedy::relative_effect;
use crate::stats::ols::{self, Design as _};
use crate::study::factors::Name;
use crate::study::logib::{Entry, Rating, examined, rating};

/// The 60 invented persons of `testdata/expected/logib.csv`.
fn entries() -> Vec<Entry> {
    let text = include_str!("../../../../testdata/expected/logib.csv");
    let entry = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let number = |place: usize| cells[place].parse().ok();
        Entry {
            age: number(1),
            woman: Some(cells[2] == "F"),
            service: number(3),
            training: number(4),
            level: number(5),
            position: number(6),
            activity: number(7),
            paid_hours: number(8),
            basic: number(9),
            allowances: number(10),
            thirteenth: number(11),
            special: number(12),
            weekly_hours: number(13),
            ..Entry::default()
        }
    };
    text.lines().skip(1).map(entry).collect()
}

fn close(found: f64, expected: f64, relative: f64) {
    let error = (found - expected).abs();
    assert!(
        error <= relative * expected.abs(),
        "{found} is not {expected}"
    );
}

/// The worked example 12.10: two other programs agree on it to all digits.
#[test]
fn the_worked_example() {
    let examined = examined(entries(), None, None).unwrap();
    assert_eq!((examined.usual_week, examined.rows.len()), (42.0, 60));
    for (row, fte, wage) in [
        (0, 0.8, 7867.5),
        (1, 1.0, 8166.0),
        (12, 0.659_340_659_3, 7_829.033_333_3),
        (14, 0.571_428_571_4, 8820.0),
    ] {
        close(examined.rows[row].fte, fte, 1e-10);
        close(examined.rows[row].wage, wage, 1e-10);
    }
    let sample = sample(&examined, "staff.csv").unwrap();
    let design = sample.regressors(&[], true, Some(true));
    let fit = ols::fit(&design).unwrap();
    assert_eq!((design.rows(), design.columns(), fit.rank()), (60, 12, 12));
    let covariance = classical(&fit).unwrap();
    let names = design.names().map(|name| match name {
        Name::Of(name) => name.as_str(),
        Name::Intercept => "intercept",
        Name::Sex => "F",
    });
    let expected = [
        ("intercept", 8.687297044797, 0.017032428569),
        ("training_years", 0.008450034924, 0.001171312993),
        ("tenure_years", 0.000344081621, 0.000992271616),
        ("experience", 0.001302339148, 0.000910144335),
        ("experience^2", 0.000041655563, 0.000020219956),
        ("job_level=3", 0.211466510510, 0.007516589056),
        ("job_level=4", 0.158951737350, 0.007800524979),
        ("job_level=5", 0.098884349699, 0.007550131059),
        ("job_level=6", 0.071577191312, 0.007896780073),
        ("professional_position=3", 0.106245699930, 0.007180323450),
        ("professional_position=4", 0.055841084280, 0.005984702429),
        ("F", -0.016954603899, 0.004900976639),
    ];
    for ((name, coefficient, error), (column, found)) in expected.into_iter().zip(names.enumerate())
    {
        assert_eq!(found, name);
        let estimate = covariance.estimate(&fit, column).unwrap();
        // the published figures have 12 decimals
        assert!((estimate.coefficient - coefficient).abs() < 6e-13, "{name}");
        assert!((estimate.standard_error - error).abs() < 6e-13, "{name}");
        if coefficient.abs() > 1e-3 {
            close(estimate.coefficient, coefficient, 1e-9);
        }
    }
    let woman = covariance.estimate(&fit, 11).unwrap();
    close(woman.t, -3.459433731, 1e-9);
    close(woman.p, 0.001145420388, 1e-9);
    close(fit.r_squared().unwrap(), 0.972744057496, 1e-11);
    close(
        fit.residual_variance().unwrap().sqrt(),
        0.017887682932,
        1e-10,
    );
    let kennedy = relative_effect(woman.coefficient, woman.standard_error).unwrap();
    close(kennedy, -0.016823491273, 1e-10);
    assert_eq!(rating(kennedy, woman.p), Rating::WithinTarget);
}

/// 12.11: a copy of a dummy changes nothing of the result for women.
#[test]
fn an_aliased_column_is_dropped() {
    let examined = examined(entries(), None, None).unwrap();
    let mut workforce = workforce_of(&examined.rows);
    let copy = examined.rows.iter().map(|row| f64::from(row.level == 3));
    workforce.add_numbers("copy", vec![copy.collect()]);
    let of = |model: &str| -> (usize, usize, usize, Estimate) {
        let sample = sample_of(&workforce, model).unwrap();
        let design = sample.regressors(&[], true, Some(true));
        let fit = ols::fit(&design).unwrap();
        let woman = classical(&fit).unwrap();
        let woman = woman.estimate(&fit, design.sex().unwrap()).unwrap();
        let df = fit.degrees_of_freedom();
        (design.columns(), fit.rank(), df, woman)
    };
    let (columns, rank, df, with_copy) = of(&format!("{MODEL} + copy"));
    assert_eq!((columns, rank, df), (13, 12, 48));
    let (_, _, _, without) = of(MODEL);
    close(with_copy.coefficient, without.coefficient, 1e-12);
    close(with_copy.standard_error, without.standard_error, 1e-12);
}

#[test]
fn a_factor_with_one_level_is_dropped() {
    let mut entries = entries();
    entries
        .iter_mut()
        .for_each(|entry| entry.position = Some(4.0));
    let examined = examined(entries, None, None).unwrap();
    let sample = sample(&examined, "staff.csv").unwrap();
    let design = sample.regressors(&[], true, Some(true));
    assert_eq!(design.columns(), 10);
    assert_eq!(ols::fit(&design).unwrap().rank(), 10);
}

#[test]
fn too_few_rows_or_one_sex_only_stop_the_run() {
    let of = |entries: Vec<Entry>| {
        let examined = examined(entries, None, None).unwrap();
        sample(&examined, "staff.csv").map(|_| ())
    };
    assert_eq!(of(entries()[..50].to_vec()), Ok(()));
    let few = of(entries()[..49].to_vec()).unwrap_err().to_string();
    assert_eq!(few, "fail_logib_few, cause_logib_left_out, hint_doctor");
    let mut women = entries();
    women.iter_mut().for_each(|entry| entry.woman = Some(true));
    let failure = of(women.clone()).unwrap_err().to_string();
    assert!(failure.starts_with("fail_logib_one_sex"), "{failure}");
    women[7].woman = Some(false);
    assert_eq!(of(women), Ok(()));
}

#[test]
fn checks_by_line_and_by_code() {
    let mut entries = entries();
    entries[3].training = None;
    entries[5].training = Some(9.0);
    entries[5].weekly_hours = Some(60.0);
    let lines: Vec<u64> = (2..62).collect();
    let examined = examined(entries, None, None).unwrap();
    assert_eq!((examined.rows.len(), examined.invalid), (58, 2));
    let found = findings(&examined, &lines);
    let told: Vec<_> = found
        .iter()
        .map(|it| (it.code, it.field, &it.lines[..], it.count))
        .collect();
    assert_eq!(
        told,
        [
            (Code::LogibTraining, Some(Field::Education), &[5, 7][..], 2),
            (Code::LogibLongWeek, Some(Field::WeeklyHours), &[7][..], 1),
            (
                Code::LogibHighLevel,
                Some(Field::JobLevel),
                &[19, 55][..],
                2
            ),
        ]
    );
}
