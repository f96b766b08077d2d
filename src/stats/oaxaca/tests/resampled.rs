//! Bootstrap against the sample and against formulas.

use super::*;
use crate::stats::ols::Grouping;

/// With one cluster every resample is the sample.
#[test]
fn cross_products_give_what_reflections_give() {
    let rows = staff();
    let codes = rows.each_ref().map(|rows| vec![0; rows.outcome.len()]);
    let clusters = codes
        .each_ref()
        .map(|codes| Grouping::new(codes, 1).unwrap());
    for reference in REFERENCES {
        for quantile in [None, Some(0.3)] {
            let bootstrap = Bootstrap {
                replicates: 1,
                seed: 1,
                clusters: Some(clusters),
                columns: &[0, 1, 2, 3, 4, 5],
                reference,
                quantile,
            };
            let designs = rows.each_ref().map(Rows::design);
            let figures = |estimates: &Estimates| {
                let columns = (0..6).map(|column| vec![column]).chain([(0..6).collect()]);
                let each = |columns: Vec<usize>| {
                    COMPONENTS.map(|component| estimates.part(component, &columns))
                };
                columns.flat_map(each).collect()
            };
            let resampled = bootstrap.run([&designs[0], &designs[1]], figures).unwrap();
            let outcome = match quantile {
                Some(order) => rows.clone().map(|rows| rows.influence(order).1),
                None => rows.clone(),
            };
            let whole = figures(decomposition(&outcome, reference).estimates());
            let got = resampled.replicates[0].as_ref().unwrap();
            for (got, want) in got.iter().zip(whole) {
                assert!(
                    (got - want).abs() < 1e-11,
                    "{reference:?} {quantile:?}: {got} {want}"
                );
            }
        }
    }
}

fn bootstrap_errors(seed: u64) -> Vec<Resampling> {
    let rows = staff();
    let designs = rows.each_ref().map(Rows::design);
    let bootstrap = Bootstrap {
        replicates: 1000,
        seed,
        clusters: None,
        columns: &[0, 1, 2, 3, 4, 5],
        reference: Reference::PooledWithIndicator,
        quantile: None,
    };
    let all: Vec<usize> = (0..6).collect();
    let figures = |estimates: &Estimates| {
        COMPONENTS
            .map(|component| estimates.part(component, &all))
            .to_vec()
    };
    let resampled = bootstrap.run([&designs[0], &designs[1]], figures).unwrap();
    assert!(resampled.usable() > 990);
    let figure = |index| resampled.figure(index, 0.95).unwrap();
    (0..COMPONENTS.len()).map(figure).collect()
}

#[test]
fn analytic_and_bootstrapped_errors_agree() {
    let split = staff_split();
    for (component, resampled) in COMPONENTS.into_iter().zip(bootstrap_errors(7)) {
        let part = split.part(component, &split.all());
        let ratio = resampled.standard_error / part.standard_error;
        assert!((0.88..1.2).contains(&ratio), "{component:?}: {ratio}");
        assert!(resampled.low < part.value && part.value < resampled.high);
    }
}

#[test]
fn threads_change_no_bit_and_the_seed_does() {
    let pool = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        pool.unwrap().install(|| bootstrap_errors(3))
    };
    let (one, three) = (pool(1), pool(3));
    assert_eq!(one, three);
    assert_ne!(one, bootstrap_errors(4));
}

/// Numbers of clusters may have gaps; both groups must know the same.
#[test]
fn clusters_stay_together() {
    let rows = staff();
    let designs = rows.each_ref().map(Rows::design);
    let codes = rows.each_ref().map(|rows| {
        let rows = rows.outcome.len() as u32;
        (0..rows).map(|row| 2 * (row % 20)).collect::<Vec<u32>>()
    });
    let clusters = codes
        .each_ref()
        .map(|codes| Grouping::new(codes, 40).unwrap());
    let bootstrap = Bootstrap {
        replicates: 50,
        seed: 11,
        clusters: Some(clusters),
        columns: &[0, 1, 2, 3, 4, 5],
        reference: Reference::Weight(1.0),
        quantile: None,
    };
    let run = |bootstrap: &Bootstrap| {
        let figures = |it: &Estimates| vec![it.part(Component::Difference, &[0, 1, 2, 3, 4, 5])];
        bootstrap.run([&designs[0], &designs[1]], figures)
    };
    let all = run(&bootstrap).unwrap();
    assert!(all.figure(0, 0.95).unwrap().standard_error > 0.0);
    assert_eq!((all.figure(1, 0.95), all.figure(0, 1.0)), (None, None));
    let [first, _] = clusters;
    let unlike = Bootstrap {
        clusters: Some([first; 2]),
        ..bootstrap
    };
    assert_eq!(run(&unlike).err(), Some(ols::Unfit::Shape));
}
