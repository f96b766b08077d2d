//! Against certified and published figures of public data sets.

use std::fs;

use serde_json::Value;

use super::fitted;
use crate::stats::covariance;
use crate::stats::expected::real_data;

/// Numbers of a CSV file without quotes: the columns of its rows; what is no number is NaN.
fn columns_of(text: &str) -> Vec<Vec<f64>> {
    let width = text.lines().next().unwrap().split(',').count();
    let mut columns = vec![Vec::new(); width];
    for line in text.lines().skip(1) {
        for (column, cell) in columns.iter_mut().zip(line.split(',')) {
            column.push(cell.parse().unwrap_or(f64::NAN));
        }
    }
    columns
}

/// Digits that `got` has in common with the certified value (log relative error; McCullough, The
/// American Statistician 52 (1998) 358), absolute where that is 0.
fn digits(got: f64, certified: &Value) -> f64 {
    let certified: f64 = certified.as_str().unwrap().parse().unwrap();
    let scale = if certified == 0.0 {
        1.0
    } else {
        certified.abs()
    };
    -((got - certified).abs() / scale).max(1e-15).log10()
}

/// NIST Statistical Reference Datasets, linear regression: digits of coefficients and of standard
/// errors. Nine are asked for; the others are what is reached but for one.
#[test]
fn agrees_with_nist() {
    let Some(folder) = real_data("nist-strd/linear") else {
        return;
    };
    let certified = fs::read_to_string(folder.join("certified.json")).unwrap();
    let certified: Value = serde_json::from_str(&certified).unwrap();
    for (name, degree, coefficients, errors) in [
        ("Longley", 1, 13.0, 13.0),
        ("NoInt1", 1, 13.0, 13.0),
        ("Pontius", 2, 12.0, 12.0),
        ("Wampler1", 5, 13.0, 13.0),
        ("Wampler2", 5, 12.0, 13.0),
        ("Wampler3", 5, 9.5, 13.0),
    ] {
        let data = columns_of(&fs::read_to_string(folder.join(format!("{name}.csv"))).unwrap());
        let mut columns = Vec::new();
        if name != "NoInt1" {
            columns.push(vec![1.0; data[0].len()]);
        }
        columns.extend_from_slice(&data[1..]);
        for power in 2..=degree {
            columns.push(data[1].iter().map(|x| x.powi(power)).collect());
        }
        let fit = fitted(&columns, &data[0]);
        let covariance = covariance::classical(&fit).unwrap();
        let certified = &certified[name];
        for column in 0..columns.len() {
            let coefficient = fit.coefficient(column).unwrap();
            let reached = digits(coefficient, &certified["coefficients_low_to_high"][column]);
            assert!(reached >= coefficients, "{name} {column}: {reached}");
            let error = covariance.standard_error(column).unwrap();
            let reached = digits(error, &certified["standard_errors"][column]);
            assert!(reached >= errors, "{name} {column}: {reached}");
        }
        if name == "Longley" {
            let sd = fit.residual_variance().unwrap().sqrt();
            assert!(digits(sd, &certified["residual_sd"]) >= 13.0);
            assert!(digits(fit.r_squared().unwrap(), &certified["r_squared"]) >= 13.0);
        }
    }
}

/// A data set of `$PARITET_REALDATA` with a constant as column 0.
fn with_constant(name: &str) -> Option<Vec<Vec<f64>>> {
    let text = fs::read_to_string(real_data(name)?).unwrap();
    let mut columns = columns_of(&text.replace('"', ""));
    columns.insert(0, vec![1.0; columns[0].len()]);
    Some(columns)
}

/// `wage1` of Wooldridge, "Introductory Econometrics": equations 7.4 and 7.5 as printed there, and
/// R 4.2.2: lm(lwage ~ female + educ + exper + tenure).
#[test]
fn wages_of_1976() {
    let Some(data) = with_constant("r-datasets/wooldridge_wage1.csv") else {
        return;
    };
    let columns = |places: &[usize]| -> Vec<Vec<f64>> {
        places.iter().map(|&place| data[place].clone()).collect()
    };
    let (wage, educ, exper, tenure, female, log_wage) = (1, 2, 3, 4, 6, 22);
    let fit = fitted(&columns(&[0, female, educ, exper, tenure]), &data[wage]);
    assert!((fit.coefficient(1).unwrap() + 1.8109).abs() < 5e-5);
    assert!((fit.r_squared().unwrap() - 0.3635).abs() < 5e-5);
    let fit = fitted(&columns(&[0, female]), &data[wage]);
    assert!((fit.coefficient(1).unwrap() + 2.5118).abs() < 5e-5);

    let fit = fitted(&columns(&[0, female, educ, exper, tenure]), &data[log_wage]);
    let estimate = covariance::classical(&fit).unwrap().estimate(&fit, 1);
    let estimate = estimate.unwrap();
    assert!((estimate.coefficient + 0.3011).abs() < 5e-5);
    assert!((estimate.standard_error - 0.0372).abs() < 5e-5);
}

/// `Salaries` of carData: published as lm(salary ~ rank + discipline + yrs.since.phd + yrs.service
/// + sex).
#[test]
fn salaries_of_professors() {
    let Some(file) = real_data("r-datasets/carData_Salaries.csv") else {
        return;
    };
    let text = fs::read_to_string(file).unwrap().replace('"', "");
    let rows: Vec<Vec<&str>> = text
        .lines()
        .skip(1)
        .map(|it| it.split(',').collect())
        .collect();
    let dummy = |place: usize, level: &str| -> Vec<f64> {
        rows.iter()
            .map(|row| f64::from(row[place] == level))
            .collect()
    };
    let data = columns_of(&text);
    let columns = [
        vec![1.0; rows.len()],
        dummy(0, "AssocProf"),
        dummy(0, "Prof"),
        dummy(1, "B"),
        data[2].clone(),
        data[3].clone(),
        dummy(4, "Male"),
    ];
    let fit = fitted(&columns, &data[5]);
    let male = covariance::classical(&fit)
        .unwrap()
        .estimate(&fit, 6)
        .unwrap();
    assert!((male.coefficient - 4783.49).abs() < 5e-3);
    assert!((male.standard_error - 3858.67).abs() < 5e-3);
    assert!((fit.r_squared().unwrap() - 0.4547).abs() < 5e-5);
}
