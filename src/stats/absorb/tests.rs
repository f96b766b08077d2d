use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::stats::covariance::{self, Covariance, Robust, SmallSample};
use crate::stats::expected::{self, assert_close, numbers, records};
use crate::stats::ols::tests::fixture::Frame;
use crate::stats::ols::{self, Columns};

const TERMS: [&str; 3] = ["tenure", "age", "woman"];

/// pyfixest; what it counts of factors that are not tied to one another is not what lm counts, so
/// there only what does not depend on it is compared.
#[test]
fn agrees_with_pyfixest() {
    let file = expected::ols_python();
    let mut staff = Frame::of(&expected::ols_r()["staff"]);
    staff.put("year", &file["year"]);
    let (regions, years) = (staff.codes("cluster"), staff.codes("year"));
    for record in records(&file, "models") {
        let names = record["absorbed"].as_array().unwrap();
        let factors: Vec<&str> = names.iter().map(|it| it.as_str().unwrap()).collect();
        let weight = record["weighted"].as_bool().unwrap().then_some("weight");
        staff.with_design("pay", &TERMS, weight, &factors, |design| {
            let fit = ols::fit(design).unwrap();
            for (term, want) in numbers(&record["coefficients"]).into_iter().enumerate() {
                assert_close(fit.coefficient(term), want, 1e-9);
            }
            assert_close(fit.within_r_squared(), record["within"].as_f64(), 1e-9);
            let agrees = |name: &str, covariance: Covariance| {
                for (term, want) in numbers(&record[name]).into_iter().enumerate() {
                    assert_close(covariance.standard_error(term), want, 1e-9);
                }
            };
            let clustered = |codes: &[u32], small_sample| {
                let clusters = Grouping::new(codes, 9).unwrap();
                covariance::clustered(design, &fit, clusters, small_sample).unwrap()
            };
            agrees(
                "not_nested_cluster",
                clustered(&regions, SmallSample::NotNested),
            );
            if factors == ["unit", "cluster"] {
                assert_eq!(fit.parameters(), 3 + 12);
                return;
            }
            agrees("not_nested_year", clustered(&years, SmallSample::NotNested));
            agrees("full_cluster", clustered(&regions, SmallSample::Full));
            agrees("full_year", clustered(&years, SmallSample::Full));
            agrees("classical", covariance::classical(&fit).unwrap());
            agrees(
                "hc1",
                covariance::robust(design, &fit, Robust::Hc1).unwrap(),
            );
        });
    }
}

/// Full-time staff of Montgomery County in 2016, log salary on tenure in years, title absorbed.
/// R 4.2.2: lm with 375 dummies.
#[test]
fn titles_of_a_county() {
    let name = "montgomery-2016/employee_salaries_2016.csv";
    let Some(file) = expected::real_data(name) else {
        return;
    };
    let mut titles = BTreeMap::new();
    let (mut codes, mut columns, mut outcome) = (Vec::new(), [vec![], vec![]], Vec::new());
    for record in csv::Reader::from_path(file).unwrap().records() {
        let record = record.unwrap();
        if &record[8] != "Fulltime-Regular" || record[1].is_empty() {
            continue;
        }
        let hired: Vec<i16> = record[11]
            .split('/')
            .map(|it| it.parse().unwrap())
            .collect();
        let hired = jiff::civil::date(hired[2], hired[0] as i8, hired[1] as i8);
        let days = hired
            .until(jiff::civil::date(2016, 12, 31))
            .unwrap()
            .get_days();
        let next = titles.len() as u32;
        codes.push(*titles.entry(record[9].to_owned()).or_insert(next));
        columns[0].push(f64::from(days) / 365.25);
        columns[1].push(f64::from(&record[1] == "F"));
        outcome.push(
            record[2]
                .trim_start_matches('$')
                .parse::<f64>()
                .unwrap()
                .ln(),
        );
    }
    let design = Columns::new(&[&columns[0], &columns[1]], &outcome, None).unwrap();
    let titles = Grouping::new(&codes, titles.len()).unwrap();
    let absorbed = Absorbed::new(&design, &[titles]).unwrap();
    let fit = ols::fit(&absorbed).unwrap();
    assert_eq!((fit.rows(), fit.parameters()), (8378, 377));
    assert!((fit.coefficient(1).unwrap() + 0.00891).abs() < 5e-6);
}

/// What differs between levels only is dropped, not fitted to rounding errors.
#[test]
fn columns_of_levels_are_aliased() {
    let staff = Frame::of(&expected::ols_r()["staff"]);
    let terms = ["1", "tenure", "unit", "cluster"];
    staff.with_design("pay", &terms, None, &["unit"], |design| {
        let fit = ols::fit(design).unwrap();
        assert_eq!((fit.kept(), fit.aliased()), (&[1][..], &[0, 2, 3][..]));
        assert_eq!(fit.degrees_of_freedom(), 90 - 13);
    });
}

#[test]
fn lonely_levels_and_absent_ones() {
    let columns = [&[1.0, 2.0, 4.0, 8.0, 3.0][..]];
    let outcome = [1.0, 3.0, 2.0, 9.0, 7.0];
    let weights = [1.0, 1.0, 2.0, 1.0, 0.0];
    let design = Columns::new(&columns, &outcome, Some(&weights)).unwrap();
    let levels = Grouping::new(&[7, 7, 7, 2, 3], 9).unwrap();
    let absorbed = Absorbed::new(&design, &[levels]).unwrap();
    let fit = ols::fit(&absorbed).unwrap();
    // levels 7 and 2; the row without weight has no level
    assert_eq!((fit.rows(), fit.parameters()), (4, 3));
    let rows = ols::diagnostics(&absorbed, &fit);
    assert_eq!(rows.residuals[3], 0.0);
    assert_eq!(rows.leverages.unwrap()[3], 1.0);
    let hc3 = covariance::robust(&absorbed, &fit, Robust::Hc3);
    assert_eq!(hc3.err(), Some(Unfit::Leverage));
    assert!(covariance::robust(&absorbed, &fit, Robust::Hc1).is_ok());
    let short = Grouping::new(&[7], 9).unwrap();
    assert_eq!(Absorbed::new(&design, &[short]).err(), Some(Unfit::Shape));
    let none = Absorbed::new(&design, &[]).unwrap();
    assert_eq!(ols::fit(&none).unwrap().parameters(), 1);
}

/// Two factors tied by one row after the other, where alternating projections crawl.
#[test]
fn a_long_chain_converges() {
    let rows = 2000;
    let one: Vec<u32> = (0..rows).map(|row| row / 2).collect();
    let other: Vec<u32> = (0..rows).map(|row| row.div_ceil(2)).collect();
    let count = rows as usize;
    let x: Vec<f64> = (0..count).map(|row| (row % 7) as f64).collect();
    let y: Vec<f64> = (0..count)
        .map(|row| (row % 5) as f64 + 3.0 * x[row])
        .collect();
    let design = Columns::new(&[&x], &y, None).unwrap();
    let factors = [&one, &other].map(|codes| Grouping::new(codes, count).unwrap());
    let absorbed = Absorbed::new(&design, &factors).unwrap();
    // a tree: as many parameters as rows, and nothing left
    assert_eq!(absorbed.absorption().unwrap().parameters(), count);
    let fit = ols::fit(&absorbed).unwrap();
    assert_eq!((fit.rank(), fit.degrees_of_freedom()), (0, 0));
}

proptest! {
    /// Absorbed or as dummies: the same model.
    #[test]
    fn dummies_are_the_same(
        rows in prop::collection::vec((0..4_u32, 0..5_u32, 0.0..9.0_f64, 0.0..9.0_f64, 1..4_u8), 20..60),
    ) {
        let codes = |of: fn(&(u32, u32, f64, f64, u8)) -> u32| rows.iter().map(of).collect::<Vec<_>>();
        let values = |of: fn(&(u32, u32, f64, f64, u8)) -> f64| rows.iter().map(of).collect::<Vec<_>>();
        let (one, other) = (codes(|it| it.0), codes(|it| it.1));
        let (x, y, weights) = (values(|it| it.2), values(|it| it.3), values(|it| f64::from(it.4)));
        let dummies = |codes: &[u32], levels: u32| -> Vec<Vec<f64>> {
            let dummy = |level| codes.iter().map(|&it| f64::from(it == level)).collect();
            (0..levels).map(dummy).collect()
        };
        let dummies = [dummies(&one, 4), dummies(&other, 5), vec![x.clone()]].concat();
        let dummies: Vec<&[f64]> = dummies.iter().map(Vec::as_slice).collect();
        let dummies = Columns::new(&dummies, &y, Some(&weights)).unwrap().with_constant();
        let want = ols::fit(&dummies).unwrap();

        let design = Columns::new(&[&x], &y, Some(&weights)).unwrap();
        let factors = [Grouping::new(&one, 4).unwrap(), Grouping::new(&other, 5).unwrap()];
        let absorbed = Absorbed::new(&design, &factors).unwrap();
        let got = ols::fit(&absorbed).unwrap();
        prop_assert_eq!(got.parameters(), want.rank());
        assert_close(got.coefficient(0), want.coefficient(9), 1e-8);
        assert_close(got.r_squared(), want.r_squared(), 1e-8);
        let errors = |it: Result<Covariance, Unfit>, column| it.unwrap().standard_error(column);
        assert_close(
            errors(covariance::robust(&absorbed, &got, Robust::Hc1), 0),
            errors(covariance::robust(&dummies, &want, Robust::Hc1), 9),
            1e-8,
        );
    }
}
