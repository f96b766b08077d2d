use proptest::prelude::*;

use super::*;
use crate::stats::expected::{assert_close, numbers};
use crate::stats::ols::tests::fixture;
use crate::stats::ols::{self, Columns};

const KINDS: [(&str, Robust); 4] = [
    ("hc0", Robust::Hc0),
    ("hc1", Robust::Hc1),
    ("hc2", Robust::Hc2),
    ("hc3", Robust::Hc3),
];

const CLUSTERED: [(&str, SmallSample); 3] = [
    ("cr0", SmallSample::None),
    ("clusters", SmallSample::Clusters),
    ("cr1", SmallSample::Full),
];

/// R's lm and sandwich, absorbed factors being dummies there.
#[test]
fn agrees_with_sandwich() {
    fixture::with_models(|record, design, terms, clusters| {
        let fit = ols::fit(design).unwrap();
        let kinds = KINDS.map(|(name, kind)| (name, robust(design, &fit, kind)));
        let clustered = CLUSTERED
            .map(|(name, small_sample)| (name, clustered(design, &fit, clusters, small_sample)));
        let all = [("classical", classical(&fit))]
            .into_iter()
            .chain(kinds)
            .chain(clustered);
        for (name, covariance) in all {
            if fit.parameters() == 21 && ["hc2", "hc3"].contains(&name) {
                assert_eq!(covariance.err(), Some(Unfit::LeverageUnknown));
                continue;
            }
            let covariance = covariance.unwrap();
            for (&term, want) in terms.iter().zip(numbers(&record[name])) {
                assert_close(covariance.standard_error(term), want, 1e-11);
            }
            let ends = record[format!("{name}_of_ends")].as_f64();
            let last = terms[terms.len() - 1];
            assert_close(covariance.between(terms[0], last), ends, 1e-9);
            assert_close(covariance.between(last, terms[0]), ends, 1e-9);
        }
        let covariance = classical(&fit).unwrap();
        for (&term, want) in terms.iter().zip(numbers(&record["p"])) {
            let p = covariance.estimate(&fit, term).map(|it| it.p);
            assert_close(p, want, 1e-8);
        }
    });
}

/// The published figures of the 60 invented persons in the layout of Logib's module 1.
#[test]
fn swiss_standard_model() {
    fixture::with_models(|record, design, terms, _| {
        if record["name"] != "logib" {
            return;
        }
        let fit = ols::fit(design).unwrap();
        let woman = classical(&fit)
            .unwrap()
            .estimate(&fit, terms.len() - 1)
            .unwrap();
        assert!((woman.coefficient - -0.016954603899).abs() < 1e-12);
        assert!((woman.standard_error - 0.004900976639).abs() < 1e-12);
        assert!((woman.t - -3.459433731).abs() < 1e-9);
        assert!((woman.p - 0.001145420388).abs() < 1e-12);
        assert_eq!(woman.degrees_of_freedom, 48.0);
        let (low, high) = woman.interval(0.95).unwrap();
        assert!(((high - low) / 2.0 / woman.standard_error - 2.010634758).abs() < 1e-9);
        assert_eq!(woman.interval(1.0), None);
    });
}

#[test]
fn what_cannot_be_said() {
    let one = [1.0; 4];
    let lone = [0.0, 0.0, 0.0, 1.0];
    let outcome = [1.0, 2.0, 4.0, 9.0];
    let design = Columns::new(&[&one, &lone], &outcome, None).unwrap();
    let fit = ols::fit(&design).unwrap();
    for (kind, unfit) in [
        (Robust::Hc1, None),
        (Robust::Hc2, Some(Unfit::Leverage)),
        (Robust::Hc3, Some(Unfit::Leverage)),
    ] {
        assert_eq!(robust(&design, &fit, kind).err(), unfit);
    }
    let by = |codes: &[u32]| {
        let clusters = Grouping::new(codes, 5).unwrap();
        clustered(&design, &fit, clusters, SmallSample::Full).map(|it| it.degrees_of_freedom())
    };
    assert_eq!(by(&[3; 4]), Err(Unfit::Clusters));
    assert_eq!(by(&[3; 3]), Err(Unfit::Shape));
    assert_eq!(by(&[3, 3, 1, 1]), Ok(1.0));
    assert_eq!(Grouping::new(&[5], 5).err(), Some(Unfit::Shape));

    let design = Columns::new(&[&one[..2], &lone[2..]], &outcome[..2], None).unwrap();
    let fit = ols::fit(&design).unwrap();
    assert_eq!(classical(&fit).err(), Some(Unfit::NoDegreesOfFreedom));
    assert_eq!(
        robust(&design, &fit, Robust::Hc0).err(),
        Some(Unfit::NoDegreesOfFreedom)
    );

    let design = Columns::new(&[&one], &[2.0; 4], None).unwrap();
    let fit = ols::fit(&design).unwrap();
    assert!(classical(&fit).unwrap().estimate(&fit, 0).is_none());
    assert!(classical(&fit).unwrap().estimate(&fit, 1).is_none());
}

proptest! {
    /// Clusters of one row each are no clusters.
    #[test]
    fn single_rows_are_hc0(values in prop::collection::vec((0.0..9.0_f64, 0.0..9.0_f64), 5..40)) {
        let (x, y): (Vec<f64>, Vec<f64>) = values.into_iter().unzip();
        let one = vec![1.0; x.len()];
        let design = Columns::new(&[&one, &x], &y, None).unwrap();
        let fit = ols::fit(&design).unwrap();
        let codes: Vec<u32> = (0..x.len() as u32).collect();
        let clusters = Grouping::new(&codes, x.len()).unwrap();
        let rows = robust(&design, &fit, Robust::Hc0).unwrap();
        let clusters = clustered(&design, &fit, clusters, SmallSample::None).unwrap();
        for column in 0..2 {
            assert_close(clusters.standard_error(column), rows.standard_error(column), 1e-9);
        }
    }
}
