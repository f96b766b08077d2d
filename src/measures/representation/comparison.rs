//! A count against a share: the figures of one row.

use crate::model::quantity::Interval;
use crate::stats::binomial::{Binomial, clopper_pearson, wilson};

/// Fewer than this expected of both kinds, n p₀ (1 - p₀), and z is too rough to be shown.
const FEWEST_FOR_Z: f64 = 10.0;
/// Staff smaller than this is judged by the exact test instead of z.
const FEWEST_FOR_TWO_SD: u64 = 30;
/// So many standard deviations below what is expected are a sign.
const TWO_SD: f64 = -2.0;
/// The chance of a normal variable to be so low.
const CHANCE_OF_TWO_SD: f64 = 0.022_750_131_948_179_2;
/// The part of the benchmark below which the 80 % rule flags.
const FOUR_FIFTHS: f64 = 0.8;
/// Room for the rounding of products.
const ROUNDING: f64 = 1e-9;

/// Three rules of thumb for "fewer than could be expected". They often disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The share is below 80 % of the benchmark's.
    pub eighty_percent: bool,
    /// At least one whole person is missing.
    pub whole_person: bool,
    /// The count is more than two standard deviations below what is expected; in a staff of fewer than 30, the exact
    /// chance of so few is below that of two standard deviations.
    pub two_sd: bool,
}

impl Rules {
    /// Whether one flags and another does not.
    pub fn disagree(self) -> bool {
        !(self.eighty_percent == self.whole_person && self.whole_person == self.two_sd)
    }
}

/// What the count of a group comes to against a benchmark. What cannot be said is `None`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// People of the group, k.
    pub observed: u64,
    /// Everybody, n.
    pub total: u64,
    /// k / n.
    pub share: Option<f64>,
    /// The share p₀ that the benchmark has.
    pub benchmark: Option<f64>,
    /// Share by benchmark; 1 is parity.
    pub ratio: Option<f64>,
    /// Share less benchmark, a fraction.
    pub difference: Option<f64>,
    /// Clopper and Pearson's interval of the share.
    pub exact: Option<Interval>,
    /// Wilson's interval of the share.
    pub wilson: Option<Interval>,
    /// n p₀.
    pub expected: Option<f64>,
    /// Expected less observed: positive where there are too few.
    pub shortfall: Option<f64>,
    /// (k - n p₀) / √(n p₀ (1 - p₀)), where that root's square is at least 10.
    pub z: Option<f64>,
    /// Exact two-sided binomial p-value.
    pub p_value: Option<f64>,
    /// Exact chance of so few or fewer.
    pub p_one_sided: Option<f64>,
    /// Odds of the group among staff over its odds in the benchmark.
    pub odds_ratio: Option<f64>,
    /// The rules of thumb.
    pub rules: Option<Rules>,
}

impl Comparison {
    /// Compares `observed` of `total` with a share from 0 to 1, intervals at `level`.
    ///
    /// ```
    /// use paritet::measures::representation::Comparison;
    ///
    /// let women = Comparison::of(7, 50, Some(0.25), 0.95);
    /// assert_eq!((women.share, women.expected, women.shortfall), (Some(0.14), Some(12.5), Some(5.5)));
    /// assert!(women.rules.is_some_and(|rules| rules.eighty_percent && rules.whole_person && !rules.two_sd));
    /// ```
    pub fn of(observed: u64, total: u64, benchmark: Option<f64>, level: f64) -> Comparison {
        let n = total as f64;
        let share = (total > 0).then(|| observed as f64 / n);
        let benchmark = benchmark.filter(|share| (0.0..=1.0).contains(share));
        let both = share.zip(benchmark);
        let expected = benchmark.filter(|_| total > 0).map(|p| n * p);
        let chance = benchmark.and_then(|p| Binomial::new(total, p));
        let rough = benchmark.is_none_or(|p| n * p * (1.0 - p) < FEWEST_FOR_Z);
        let ends = |(low, high)| Interval { low, high };
        Comparison {
            observed,
            total,
            share,
            benchmark,
            ratio: both.and_then(|(share, p)| quotient(share, p)),
            difference: both.map(|(share, p)| share - p),
            exact: clopper_pearson(observed, total, level).map(ends),
            wilson: wilson(observed, total, level).map(ends),
            expected,
            shortfall: expected.map(|expected| expected - observed as f64),
            z: chance
                .filter(|_| !rough)
                .and_then(|chance| chance.z(observed)),
            p_value: chance.and_then(|chance| chance.two_sided(observed)),
            p_one_sided: chance.and_then(|chance| chance.lower(observed)),
            odds_ratio: both.and_then(|(share, p)| quotient(share * (1.0 - p), (1.0 - share) * p)),
            rules: chance
                .zip(expected)
                .map(|(chance, expected)| rules(observed, total, chance, expected)),
        }
    }
}

fn rules(observed: u64, total: u64, chance: Binomial, expected: f64) -> Rules {
    let count = observed as f64;
    let two_sd = match total < FEWEST_FOR_TWO_SD {
        true => chance.lower(observed).is_some_and(|p| p < CHANCE_OF_TWO_SD),
        false => chance.z(observed).is_some_and(|z| z < TWO_SD),
    };
    Rules {
        eighty_percent: count < FOUR_FIFTHS * expected - ROUNDING,
        whole_person: expected - count >= 1.0 - ROUNDING,
        two_sd,
    }
}

fn quotient(of: f64, by: f64) -> Option<f64> {
    (by > 0.0).then(|| of / by)
}
