//! All categories of the attribute together.

use super::population::Population;
use super::staff::Staff;
use crate::stats::chi_squared::ChiSquared;
use crate::stats::goodness_of_fit::pearson;

/// A category of the attribute among all staff.
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    /// Its labels in the benchmark, one for each attribute.
    pub labels: Vec<String>,
    /// People of it.
    pub observed: u64,
    /// Its share among those of any category.
    pub share: f64,
    /// Its share in the benchmark, of all categories.
    pub benchmark: f64,
    /// How many would be expected.
    pub expected: f64,
}

/// Whether all categories together are as in the benchmark.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The categories that the benchmark has.
    pub categories: Vec<Category>,
    /// Pearson's test; `None` where a category is expected to have nobody.
    pub test: Option<ChiSquared>,
}

impl Fit {
    /// Compares all staff with the benchmark.
    pub(super) fn of(staff: &Staff, population: &Population) -> Fit {
        let labels: Vec<Vec<String>> = population.labels().collect();
        let mut observed = vec![0; labels.len()];
        for (kind, count) in staff.kinds.iter().zip(&staff.all.counts) {
            if let Some(category) = kind.category {
                observed[category] += count;
            }
        }
        let shares = population
            .weighted(&staff.all.strata)
            .map_or(Vec::new(), |shares| shares.categories);
        let test = pearson(&observed, &shares);
        let (n, whole) = (
            observed.iter().sum::<u64>() as f64,
            shares.iter().sum::<f64>(),
        );
        let categories = labels.into_iter().zip(observed).zip(shares);
        let categories = categories.filter(|_| n > 0.0 && whole > 0.0);
        Fit {
            categories: categories
                .map(|((labels, observed), share)| Category {
                    labels,
                    observed,
                    share: observed as f64 / n,
                    benchmark: share / whole,
                    expected: n * share / whole,
                })
                .collect(),
            test,
        }
    }
}
