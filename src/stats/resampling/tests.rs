use proptest::prelude::*;

use super::*;
use crate::stats::{
    expected::{self, number, records},
    quantile::median,
};

fn medians(values: &mut [f64], replicates: usize, rng: &mut Pcg64) -> Medians {
    let drawn: Vec<_> = (0..replicates)
        .map(|_| middle_pair(values.len(), rng))
        .collect();
    Medians::of(values, &drawn)
}

#[test]
fn agrees_with_scipy() {
    let python = expected::python();
    for record in records(&python, "median_gap") {
        let mut women = expected::sample(&python, record, "women");
        let mut men = expected::sample(&python, record, "men");
        let got = median_gap_interval(&mut women, &mut men, 0.95, 99_999, 1).unwrap();
        // both sides draw at random; the bounds of the small samples stand still
        let tolerance = 1e-12 + 4.0 * number(record, "spread");
        assert!((got.gap - number(record, "gap")).abs() < 1e-15);
        assert!((got.low - number(record, "low")).abs() < tolerance);
        assert!((got.high - number(record, "high")).abs() < tolerance);
    }
}

/// SciPy's private `_bca_interval` for replicates that are no random numbers.
#[test]
fn corrections_agree_with_scipy() {
    let python = expected::python();
    let mut rng = Pcg64::seed_from_u64(1);
    for record in records(&python, "bca") {
        let [women, men] = ["women", "men"]
            .map(|key| medians(&mut expected::sample(&python, record, key), 1, &mut rng));
        let gap = gap_of(women.median, men.median);
        let gaps: Vec<f64> = (0..200)
            .map(|i| gap + f64::from(i - 120) / 1000.0)
            .collect();
        let bias = bias(&gaps, gap);
        let acceleration = acceleration(&women, &men);
        for (got, key) in [
            (acceleration, "acceleration"),
            (adjusted_order(0.025, bias, acceleration), "low"),
            (adjusted_order(0.975, bias, acceleration), "high"),
        ] {
            assert!((got - number(record, key)).abs() < 1e-10, "{key}");
        }
    }
}

/// Medians of resamples drawn value by value.
fn naive_medians(values: &[f64], replicates: usize, rng: &mut Pcg64) -> Vec<f64> {
    let mut resample = vec![0.0; values.len()];
    let one = |_| {
        resample.fill_with(|| values[rng.random_range(0..values.len())]);
        median(&mut resample).unwrap()
    };
    (0..replicates).map(one).collect()
}

/// Greatest distance of two empirical distribution functions (Kolmogorov and Smirnov).
fn distance(mut a: Vec<f64>, mut b: Vec<f64>) -> f64 {
    a.sort_by(f64::total_cmp);
    b.sort_by(f64::total_cmp);
    let share =
        |sorted: &[f64], x| sorted.partition_point(|&y| y <= x) as f64 / sorted.len() as f64;
    let both = a.iter().chain(&b);
    both.map(|&x| (share(&a, x) - share(&b, x)).abs())
        .fold(0.0, f64::max)
}

#[test]
fn replicates_are_distributed_as_those_of_resamples() {
    let mut rng = Pcg64::seed_from_u64(3);
    let replicates = 40_000;
    // critical value at the level 0.001
    let limit = 1.95 * (2.0 / replicates as f64).sqrt();
    for n in [5, 6, 7, 8, 25, 26, 201, 202] {
        // uneven steps, so that every pair of middle values has a mean of its own
        let mut values: Vec<f64> = (0..n).map(|i| f64::from(i).powf(1.3)).collect();
        let naive = naive_medians(&values, replicates, &mut rng);
        let drawn = medians(&mut values, replicates, &mut rng).replicates;
        let distance = distance(naive, drawn);
        eprintln!("n = {n}: distance {distance:.4}, limit {limit:.4}");
        assert!(distance < limit);
    }
}

#[test]
fn jackknife_is_that_of_medians_without_one_value() {
    let mut rng = Pcg64::seed_from_u64(5);
    for n in 5..12 {
        let values: Vec<f64> = (0..n).map(|i| f64::from(i).powf(1.3)).collect();
        let mut plain: Vec<f64> = (0..values.len())
            .map(|out| {
                let mut rest = values.clone();
                rest.remove(out);
                median(&mut rest).unwrap()
            })
            .collect();
        let medians = medians(&mut values.clone(), 1, &mut rng);
        let closed = medians.jackknife.iter();
        let mut closed: Vec<f64> = closed
            .flat_map(|&(value, times)| std::iter::repeat_n(value, times))
            .collect();
        plain.sort_by(f64::total_cmp);
        closed.sort_by(f64::total_cmp);
        assert_eq!(closed, plain, "n = {n}");
    }
}

/// Share of simulated 95 % intervals that hold the gap of the medians of the populations.
fn coverage(women: usize, men: usize) -> f64 {
    let mut rng = Pcg64::seed_from_u64(13);
    let normal = Normal::standard();
    let mut pay = |n: usize, median: f64| -> Vec<f64> {
        let draw = |_| median * (0.25 * normal.inverse_cdf(rng.random())).exp();
        (0..n).map(draw).collect()
    };
    let samples = 3_000;
    let held = (0..samples)
        .filter(|&seed| {
            let (mut women, mut men) = (pay(women, 31_500.0), pay(men, 35_000.0));
            let it = median_gap_interval(&mut women, &mut men, 0.95, 1_000, seed).unwrap();
            it.low <= 0.1 && 0.1 <= it.high
        })
        .count();
    held as f64 / samples as f64
}

#[test]
fn covers_nearly_as_often_as_it_says() {
    for (women, men) in [(10, 15), (31, 45), (200, 301)] {
        let coverage = coverage(women, men);
        eprintln!("{women} women, {men} men: {coverage}");
        assert!((0.93..0.97).contains(&coverage));
    }
}

#[test]
fn says_nothing_where_there_is_nothing_to_say() {
    let pay = || vec![3.0, 4.0, 5.0, 6.0, 7.0];
    let interval = |mut women: Vec<f64>, mut men: Vec<f64>, level, replicates| {
        median_gap_interval(&mut women, &mut men, level, replicates, 1)
    };
    assert!(interval(pay(), pay(), 0.95, 100).is_some());
    assert_eq!(interval(pay(), pay()[..4].to_vec(), 0.95, 100), None);
    assert_eq!(interval(pay()[..4].to_vec(), pay(), 0.95, 100), None);
    assert_eq!(interval(pay(), pay(), 0.95, 0), None);
    assert_eq!(interval(pay(), pay(), 1.0, 100), None);
    assert_eq!(interval(pay(), pay(), f64::NAN, 100), None);
    assert_eq!(interval(pay(), vec![0.0; 5], 0.95, 100), None);
    assert_eq!(
        interval(pay(), vec![0.0, 0.0, 5.0, 6.0, 7.0], 0.95, 1000),
        None
    );
}

#[test]
fn without_spread_the_bounds_are_the_gap() {
    let it = median_gap_interval(&mut [3.0; 6], &mut [4.0; 5], 0.95, 100, 1).unwrap();
    assert_eq!((it.gap, it.low, it.high), (0.25, 0.25, 0.25));
}

#[test]
fn seed_decides() {
    let mut pay: Vec<f64> = (1..200).map(|i| f64::from(i).sqrt()).collect();
    let mut interval = |seed| median_gap_interval(&mut pay.clone(), &mut pay, 0.95, 500, seed);
    assert_eq!(interval(1), interval(1));
    assert_ne!(interval(1), interval(2));
}

proptest! {
    #[test]
    fn scale_and_order_change_nothing(
        // round pay, so that different people share a ratio
        women in prop::collection::vec((20..60_u32).prop_map(|v| 500.0 * f64::from(v)), 5..40),
        men in prop::collection::vec((20..60_u32).prop_map(|v| 500.0 * f64::from(v)), 5..40).prop_shuffle(),
        scale in 0.001..1000.0,
    ) {
        let interval = |women: &[f64], men: &[f64]| {
            median_gap_interval(&mut women.to_vec(), &mut men.to_vec(), 0.95, 200, 1).unwrap()
        };
        let plain = interval(&women, &men);
        prop_assert!(plain.low <= plain.high && plain.high <= 1.0);
        let mut sorted = men.clone();
        sorted.sort_by(f64::total_cmp);
        prop_assert_eq!(interval(&women, &sorted), plain);
        let times = |values: &[f64]| -> Vec<f64> { values.iter().map(|v| v * scale).collect() };
        let scaled = interval(&times(&women), &times(&men));
        for (got, want) in [(scaled.gap, plain.gap), (scaled.low, plain.low), (scaled.high, plain.high)] {
            prop_assert!((got - want).abs() <= 1e-9 * (1.0 - want), "{got} {want}");
        }
    }
}
