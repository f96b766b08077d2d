use proptest::prelude::*;
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use statrs::distribution::{ContinuousCDF, Normal};

use super::*;
use crate::stats::expected::assert_close;

/// Lognormal pay with a coefficient of variation of 0.25 and a mean of `mean`.
fn pay(n: usize, mean: f64, rng: &mut Pcg64) -> Vec<f64> {
    let variance = (1.0 + 0.25_f64.powi(2)).ln();
    let normal = Normal::new(mean.ln() - variance / 2.0, variance.sqrt()).unwrap();
    let draw = |_| normal.inverse_cdf(rng.random()).exp();
    (0..n).map(draw).collect()
}

/// Share of simulated 95 % intervals that hold the gap they were drawn with. One gap stands for
/// all: the log ratio does not feel it.
fn coverage(women: usize, men: usize) -> f64 {
    let mut rng = Pcg64::seed_from_u64(7);
    let samples = 20_000;
    let held = (0..samples)
        .filter(|_| {
            let women = Moments::of(&pay(women, 33_000.0, &mut rng));
            let men = Moments::of(&pay(men, 37_500.0, &mut rng));
            let (low, high) = mean_gap_interval(&women, &men, 0.95).unwrap();
            low <= 0.12 && 0.12 <= high
        })
        .count();
    held as f64 / f64::from(samples)
}

#[test]
fn covers_as_often_as_it_says() {
    for (women, men) in [(10, 15), (15, 10), (5, 8), (5, 100)] {
        let coverage = coverage(women, men);
        eprintln!("{women} women, {men} men: {coverage}");
        assert!((0.935..0.965).contains(&coverage));
    }
}

/// The reason for the log ratio: Fieller's set is unbounded where this interval still has ends.
#[test]
fn is_bounded_where_fieller_is_not() {
    let mut rng = Pcg64::seed_from_u64(11);
    let samples = 2_000;
    let unbounded = (0..samples)
        .filter(|_| {
            let women = Moments::of(&pay(10, 33_000.0, &mut rng));
            let men = Moments::of(&pay(2, 36_000.0, &mut rng));
            let (low, high) = mean_gap_interval(&women, &men, 0.95).unwrap();
            assert!(low.is_finite() && low < high && high < 1.0);
            let critical = student::critical_value(0.95, 1.0).unwrap();
            men.mean().unwrap() < critical * men.standard_error().unwrap()
        })
        .count();
    let share = unbounded as f64 / f64::from(samples);
    eprintln!("Fieller unbounded with 2 men: {share}");
    assert!(share > 0.5);
}

/// By hand with R 4.2.2: exp(log(mean(w)/mean(m)) ± qt(.975, df) * se) for the two samples below.
#[test]
fn agrees_with_the_formula_in_r() {
    let women = Moments::of(&[28_400.0, 29_150.0, 30_200.0, 36_100.0]);
    let men = Moments::of(&[29_900.0, 33_000.0, 36_700.0, 42_500.0, 47_800.0]);
    let (low, high) = mean_gap_interval(&women, &men, 0.95).unwrap();
    assert_close(Some(low), Some(-0.0410377684797822), 1e-10);
    assert_close(Some(high), Some(0.361595951398567), 1e-10);
}

#[test]
fn says_nothing_where_there_is_nothing_to_say() {
    let [one, zero, below, spread, level] = [
        &[3.0][..],
        &[0.0; 3],
        &[-3.0, 1.0],
        &[2.0, 3.0],
        &[4.0, 4.0],
    ]
    .map(Moments::of);
    for sample in [&one, &zero, &below] {
        assert_eq!(mean_gap_interval(sample, &spread, 0.95), None);
        assert_eq!(mean_gap_interval(&spread, sample, 0.95), None);
    }
    assert_eq!(mean_gap_interval(&spread, &spread, 1.0), None);
    assert_eq!(mean_gap_interval(&level, &level, 0.95), Some((0.0, 0.0)));
}

proptest! {
    #[test]
    fn scale_and_order_change_nothing(
        women in prop::collection::vec(1e4..1e5_f64, 2..30),
        men in prop::collection::vec(1e4..1e5_f64, 2..30).prop_shuffle(),
        scale in 0.001..1000.0,
    ) {
        let of = |values: &[f64]| Moments::of(values);
        let (low, high) = mean_gap_interval(&of(&women), &of(&men), 0.95).unwrap();
        prop_assert!(low <= high && high < 1.0);
        let mut sorted = men.clone();
        sorted.sort_by(f64::total_cmp);
        prop_assert_eq!(mean_gap_interval(&of(&women), &of(&sorted), 0.95), Some((low, high)));
        let scaled = |values: &[f64]| of(&values.iter().map(|v| v * scale).collect::<Vec<_>>());
        let (scaled_low, scaled_high) =
            mean_gap_interval(&scaled(&women), &scaled(&men), 0.95).unwrap();
        // relative to the ratio of means, which is what the interval is made of
        assert_close(Some(1.0 - scaled_low), Some(1.0 - low), 1e-9);
        assert_close(Some(1.0 - scaled_high), Some(1.0 - high), 1e-9);
    }
}
