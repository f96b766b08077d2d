//! Population benchmarks: a table of counts or shares by category, as statistics offices publish them.
//!
//! A table has dimensions (region, age, sex, year), each with members. Offices print totals beside their parts; a figure
//! must take the one or the other. [`Benchmark::recognise_totals`] tells them apart once, on the whole table,
//! [`Benchmark::cut`] keeps the members asked for, and [`Benchmark::collapse`] sums what is left without counting anybody twice.

use std::collections::BTreeSet;

use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

pub mod band;
mod collapse;
mod condition;
mod dimension;
mod totals;

pub use collapse::{Collapsed, Share, Take, Taken};
pub use condition::{BenchmarkCondition, Wanted};
pub use dimension::{Dimension, Role};

/// The most cells of a table: 400 MB of numbers.
pub const MAX_CELLS: usize = 50_000_000;
/// The most dimensions of a table.
pub const MAX_DIMENSIONS: usize = 64;
/// The flag that cuts a benchmark.
pub const WHERE: &str = "--benchmark-where";

/// What the cells are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// People. Parts add up.
    Count,
    /// Fractions of a whole, from 0 to 1. They do not add up over dimensions.
    Share,
}

/// A table of counts or shares.
///
/// ```
/// use paritet::study::benchmark::{Benchmark, BenchmarkCondition, Dimension};
///
/// let labels = |text: &str| text.split(' ').map(str::to_owned).collect();
/// let dimensions = vec![Dimension::new("age", labels("19 20 21")), Dimension::new("sex", labels("women men both"))];
/// let values = vec![7.0, 7.0, 14.0, 3.0, 1.0, 4.0, 2.0, 4.0, 6.0];
/// let mut population = Benchmark::new(dimensions, values).unwrap();
/// population.recognise_totals(|label| label == "both");
///
/// let adults = population.cut(&BenchmarkCondition::parse("age=20..66")?)?;
/// let women = adults.share_of("sex", &["women"])?;
/// assert_eq!((women.part, women.whole, women.share), (5.0, 10.0, Some(0.5)));
/// # Ok::<(), paritet::model::failure::Failure>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Benchmark {
    /// How the people are divided; cells run over the members of the last one first.
    pub dimensions: Vec<Dimension>,
    values: Vec<f64>,
    /// What the cells are, where no dimension of contents says otherwise.
    pub measure: Measure,
    /// Whether parts may be summed; a table can forbid it.
    pub additive: bool,
    /// Who publishes it.
    pub source: Option<String>,
    /// The id of the table.
    pub table: Option<String>,
    /// The title of the table.
    pub title: Option<String>,
    /// What it is about in time, where no dimension tells.
    pub period: Option<String>,
    /// When it was last updated, as written.
    pub updated: Option<String>,
    /// Remarks that the publisher wants to be shown with it.
    pub notes: Vec<String>,
}

/// How many cells dimensions of these sizes span; `None` beyond [`MAX_CELLS`].
pub fn cells(sizes: impl IntoIterator<Item = usize>) -> Option<usize> {
    let mut all = 1usize;
    for size in sizes {
        all = all.checked_mul(size)?;
    }
    (all <= MAX_CELLS).then_some(all)
}

impl Benchmark {
    /// A table of counts. `None` if there is not one value for each cell, a dimension is without members, its lists
    /// differ in length, or a limit is passed.
    pub fn new(dimensions: Vec<Dimension>, values: Vec<f64>) -> Option<Benchmark> {
        let sizes = dimensions.iter().map(|dimension| dimension.labels.len());
        let fits = !values.is_empty()
            && cells(sizes) == Some(values.len())
            && dimensions.len() <= MAX_DIMENSIONS
            && dimensions.iter().all(Dimension::is_whole);
        fits.then_some(Benchmark {
            dimensions,
            values,
            measure: Measure::Count,
            additive: true,
            source: None,
            table: None,
            title: None,
            period: None,
            updated: None,
            notes: Vec::new(),
        })
    }

    /// The cells; NaN where the table has none.
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// The cell at one member of each dimension, by position. `None` where there is no such cell or it is missing.
    pub fn value(&self, members: &[usize]) -> Option<f64> {
        if members.len() != self.dimensions.len() {
            return None;
        }
        let mut at = 0;
        for (member, dimension) in members.iter().zip(&self.dimensions) {
            if *member >= dimension.labels.len() {
                return None;
            }
            at = at * dimension.labels.len() + member;
        }
        self.values.get(at).copied().filter(|value| !value.is_nan())
    }

    /// Multiplies the cells of each member of a dimension by its factor: per cent become fractions.
    pub fn scale(&mut self, dimension: usize, factors: &[f64]) {
        let sizes = self.sizes();
        let stride: usize = sizes.iter().skip(dimension + 1).product();
        if factors.iter().all(|factor| *factor == 1.0)
            || sizes.get(dimension) != Some(&factors.len())
        {
            return;
        }
        let runs = self
            .values
            .chunks_mut(stride.max(1))
            .zip(factors.iter().cycle());
        runs.for_each(|(run, factor)| run.iter_mut().for_each(|value| *value *= factor));
    }

    /// What the cells are.
    pub fn measure(&self) -> Measure {
        let of_contents = self.dimensions.iter().find_map(|dimension| {
            let Role::Contents(measures) = &dimension.role else {
                return None;
            };
            let shares = measures.contains(&Measure::Share);
            measures
                .first()
                .map(|first| if shares { Measure::Share } else { *first })
        });
        of_contents.unwrap_or(self.measure)
    }

    /// The point or period of time, where there is one only.
    pub fn period(&self) -> Option<&str> {
        let time = |dimension: &&Dimension| dimension.role == Role::Time;
        match self.dimensions.iter().find(time) {
            Some(time) => match time.labels.as_slice() {
                [only] => Some(only),
                _ => None,
            },
            None => self.period.as_deref(),
        }
    }

    /// The position of the dimension with this name.
    ///
    /// # Errors
    /// When there is none.
    pub fn dimension(&self, name: &str) -> Result<usize, Failure> {
        let named = |dimension: &Dimension| dimension.is_called(name);
        self.dimensions.iter().position(named).ok_or_else(|| {
            let names = || {
                self.dimensions
                    .iter()
                    .map(|dimension| dimension.name.as_str())
            };
            let all_names = self.dimensions.iter().flat_map(Dimension::names);
            Failure::input(Phrase::fail_flag(WHERE, name))
                .cause(Phrase::cause_expected(
                    names().collect::<Vec<_>>().join(", "),
                ))
                .did_you_mean(name, all_names)
        })
    }

    /// The table with the members that fulfil all conditions.
    ///
    /// # Errors
    /// When a name or a value is not in the table, or a range ends inside a band of several years.
    pub fn cut(&self, conditions: &[BenchmarkCondition]) -> Result<Benchmark, Failure> {
        let mut chosen: Vec<Vec<usize>> = self.all_members();
        let mut settled = vec![false; chosen.len()];
        for condition in conditions {
            let at = self.dimension(&condition.dimension)?;
            let members: BTreeSet<usize> = condition
                .members(&self.dimensions[at])?
                .into_iter()
                .collect();
            chosen[at].retain(|member| members.contains(member));
            settled[at] |= matches!(condition.wanted, Wanted::Members(_));
            if chosen[at].is_empty() {
                return Err(condition.refused());
            }
        }
        let mut cut = self.pick(&chosen);
        for (dimension, settled) in cut.dimensions.iter_mut().zip(settled) {
            if settled {
                dimension.doubtful.clear(); // the user named what to take
            }
        }
        Ok(cut)
    }

    fn all_members(&self) -> Vec<Vec<usize>> {
        let sizes = self
            .dimensions
            .iter()
            .map(|dimension| dimension.labels.len());
        sizes.map(|size| (0..size).collect()).collect()
    }

    fn pick(&self, chosen: &[Vec<usize>]) -> Benchmark {
        let kept = vec![true; chosen.len()];
        let (values, _) = collapse::sum(&self.values, &self.sizes(), chosen, &kept);
        let dimensions = self.dimensions.iter().zip(chosen);
        Benchmark {
            dimensions: dimensions
                .map(|(dimension, members)| dimension.with(members))
                .collect(),
            values,
            ..self.without_cells()
        }
    }

    /// Everything but dimensions and cells.
    fn without_cells(&self) -> Benchmark {
        Benchmark {
            dimensions: Vec::new(),
            values: Vec::new(),
            measure: self.measure,
            additive: self.additive,
            source: self.source.clone(),
            table: self.table.clone(),
            title: self.title.clone(),
            period: self.period.clone(),
            updated: self.updated.clone(),
            notes: self.notes.clone(),
        }
    }

    fn sizes(&self) -> Vec<usize> {
        let labels = self.dimensions.iter().map(|dimension| &dimension.labels);
        labels.map(Vec::len).collect()
    }
}

#[cfg(test)]
mod tests;
