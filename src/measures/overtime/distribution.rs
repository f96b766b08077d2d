//! How an amount is spread over persons, all figures from one sorted slice.

use std::borrow::Cow;

use rayon::prelude::*;

use crate::disclosure::draft::{Behind, Contributions};
use crate::stats::inequality::{gini, lorenz, top_share};
use crate::stats::moments::Moments;
use crate::stats::quantile::{Method, quantile_of_sorted};

/// The persons with most, as a share of all.
const TOP: f64 = 0.1;
/// Steps of the Lorenz curve: a twentieth of the persons each.
const STEPS: u16 = 20;

/// Figures of the amounts of some persons.
///
/// Amounts below nought take back what was booked before: they count in sums, means and order statistics, and as none
/// where it is asked who has any, and how much of it.
#[derive(Clone, Default, PartialEq)]
pub struct Distribution {
    /// Persons.
    pub n: u64,
    /// Sum of the amounts.
    pub sum: Option<f64>,
    /// Sum by persons.
    pub mean: Option<f64>,
    /// The amount in the middle, the mean of the middle two where their number is even.
    pub median: Option<f64>,
    /// The amount that nine tenths do not exceed, linear between two (type 7).
    pub p90: Option<f64>,
    /// The largest amount.
    pub max: Option<f64>,
    /// Persons with more than nought.
    pub any: u64,
    /// Mean of what these have.
    pub mean_of_any: Option<f64>,
    /// Gini coefficient over all persons.
    pub gini: Option<f64>,
    /// Share of the tenth with most, rounded up to whole persons.
    pub top_decile_share: Option<f64>,
    /// Persons over each of the limits asked for.
    pub over: Vec<u64>,
    /// Sum by full-time equivalents; `None` without working time.
    pub per_fte: Option<f64>,
    /// What stands behind the sums.
    pub contributions: Contributions,
}

impl Distribution {
    /// The figures of amounts in ascending order.
    pub fn of(sorted: &[f64], limits: &[f64]) -> Distribution {
        let above = |least: f64| &sorted[sorted.partition_point(|amount| *amount <= least)..];
        let some = above(0.0);
        let moments = Moments::of(sorted);
        let held = held(sorted);
        Distribution {
            n: sorted.len() as u64,
            sum: moments.sum(),
            mean: moments.mean(),
            median: quantile_of_sorted(sorted, 0.5, Method::Type2),
            p90: quantile_of_sorted(sorted, 1.0 - TOP, Method::Type7),
            max: sorted.last().copied(),
            any: some.len() as u64,
            mean_of_any: Moments::of(some).mean(),
            gini: gini(&held),
            top_decile_share: top_share(&held, TOP),
            over: limits
                .iter()
                .map(|limit| above(*limit).len() as u64)
                .collect(),
            per_fte: None,
            contributions: Contributions::of_some(sorted),
        }
    }

    /// The share of those who have any; `None` of nobody.
    pub fn any_share(&self) -> Option<f64> {
        (self.n > 0).then(|| self.any as f64 / self.n as f64)
    }

    /// What stands behind it.
    pub(super) fn behind_any(&self) -> Behind {
        Behind::Members {
            with: self.any,
            of: self.n,
        }
    }

    /// What stands behind the number of persons over a limit.
    pub(super) fn behind_over(&self, limit: usize) -> Behind {
        Behind::Members {
            with: self.over_limit(limit),
            of: self.n,
        }
    }

    /// What stands behind the number of those over a limit and not over the next, if anybody is over that.
    pub(super) fn behind_between(&self, limit: usize) -> Behind {
        let next = self.over_limit(limit + 1);
        let with = if next > 0 {
            self.over_limit(limit) - next
        } else {
            0
        };
        Behind::Members { with, of: self.n }
    }

    fn over_limit(&self, limit: usize) -> u64 {
        self.over.get(limit).copied().unwrap_or_default()
    }
}

/// Points of the Lorenz curve of amounts in ascending order.
pub(super) fn curve(sorted: &[f64]) -> Option<Vec<(f64, f64)>> {
    lorenz(&held(sorted), STEPS)
}

/// The amounts with nought for those below it.
fn held(sorted: &[f64]) -> Cow<'_, [f64]> {
    let below = sorted.partition_point(|amount| *amount < 0.0);
    if below == 0 {
        return Cow::Borrowed(sorted);
    }
    let mut held = sorted.to_vec();
    held[..below].fill(0.0);
    Cow::Owned(held)
}

/// Puts amounts in ascending order. Most have none, and nought needs no sorting.
pub(super) fn sort(amounts: &mut [f64]) {
    let some = split(amounts, |amount| amount <= 0.0);
    let (none, some) = amounts.split_at_mut(some);
    let below = split(none, |amount| amount < 0.0);
    none[..below].sort_unstable_by(f64::total_cmp);
    some.par_sort_unstable_by(f64::total_cmp);
}

/// Brings those to the front that are told; their number.
fn split(amounts: &mut [f64], first: impl Fn(f64) -> bool) -> usize {
    let mut end = 0;
    for place in 0..amounts.len() {
        if first(amounts[place]) {
            amounts.swap(place, end);
            end += 1;
        }
    }
    end
}

/// Several sorted slices as one.
pub(super) fn joined(parts: &[&[f64]]) -> Vec<f64> {
    let mut all = parts.concat();
    // runs that are in order are merged, not sorted again
    all.sort_by(f64::total_cmp);
    all
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(amounts: &[f64], limits: &[f64]) -> Distribution {
        let mut amounts = amounts.to_vec();
        sort(&mut amounts);
        Distribution::of(&amounts, limits)
    }

    fn close(found: Option<f64>, expected: f64) {
        assert!((found.unwrap() - expected).abs() < 5e-7, "{found:?}");
    }

    /// R 4.2.2: `quantile(x, 0.9, type = 7)` and the formula of Gini's coefficient; sums by hand.
    #[test]
    fn thirteen_persons() {
        let hours = [
            210.0, 0.0, 12.0, 0.0, 18.0, 0.0, 30.0, 45.0, 260.0, 60.0, 95.0, 150.0, 0.0,
        ];
        let found = of(&hours, &[200.0, 210.0]);
        assert_eq!(
            (found.n, found.any, found.over.as_slice()),
            (13, 9, &[2, 1][..])
        );
        assert_eq!(found.sum, Some(880.0));
        close(found.mean, 67.692308);
        assert_eq!(found.median, Some(30.0));
        close(found.any_share(), 0.69230769);
        close(found.mean_of_any, 97.777778);
        close(found.p90, 198.0);
        assert_eq!(found.max, Some(260.0));
        close(found.top_decile_share, 0.53409091);
        close(found.gini, 0.632517);
    }

    #[test]
    fn corrections_count_in_sums_and_are_nobodys_overtime() {
        let with = of(&[-40.0, 0.0, 10.0, 30.0], &[]);
        assert_eq!((with.sum, with.mean), (Some(0.0), Some(0.0)));
        assert_eq!((with.any, with.mean_of_any), (2, Some(20.0)));
        let without = of(&[0.0, 0.0, 10.0, 30.0], &[]);
        assert_eq!(with.gini, without.gini);
        assert_eq!(with.top_decile_share, without.top_decile_share);
        assert_eq!(
            curve(&[-40.0, 0.0, 10.0, 30.0]),
            curve(&[0.0, 0.0, 10.0, 30.0])
        );
    }

    #[test]
    fn nobody_and_nothing_are_not_the_same() {
        let nobody = of(&[], &[200.0]);
        assert_eq!(
            (nobody.sum, nobody.mean, nobody.max),
            (Some(0.0), None, None)
        );
        assert_eq!((nobody.any_share(), nobody.gini), (None, None));
        let nothing = of(&[0.0, -0.0, 0.0], &[200.0]);
        assert_eq!((nothing.mean, nothing.any_share()), (Some(0.0), Some(0.0)));
        assert_eq!((nothing.mean_of_any, nothing.gini), (None, None));
        assert_eq!(nothing.over, [0]);
    }

    proptest! {
        #[test]
        fn sorting_by_parts_sorts(
            amounts in prop::collection::vec(prop_oneof![Just(0.0), Just(-0.0), -5.0..50.0_f64], 0..80),
            cut in 0..80_usize,
        ) {
            let mut sorted = amounts.clone();
            sort(&mut sorted);
            prop_assert!(sorted.is_sorted_by(|a, b| a <= b));
            prop_assert_eq!(sorted.len(), amounts.len());
            let (a, b) = amounts.split_at(cut.min(amounts.len()));
            let (mut a, mut b) = (a.to_vec(), b.to_vec());
            sort(&mut a);
            sort(&mut b);
            let all = joined(&[&a, &b]);
            prop_assert!(all.iter().zip(&sorted).all(|(a, b)| a == b));
        }
    }
}
