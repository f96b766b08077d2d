//! What a benchmark says of a group: its share and that of each category beside it, over all or by stratum.

use std::collections::BTreeMap;

use super::attribute::Attribute;
use super::side::{Side, named};
use crate::model::failure::Failure;
use crate::study::benchmark::{Benchmark, Measure, Taken};

/// The members of the strata that somebody belongs to.
pub(super) type Stratum = Vec<usize>;

/// Parts of everybody, each from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shares {
    /// Of the group that is looked for.
    pub(super) group: f64,
    /// Of each category.
    pub(super) categories: Vec<f64>,
}

/// The shares of a benchmark, by stratum; without strata there is one, which has no members.
pub(super) struct Population {
    attributes: Vec<Side>,
    strata: Vec<Side>,
    categories: Vec<Vec<usize>>,
    shares: BTreeMap<Stratum, Shares>,
    /// Totals beside the categories and strata, which are no category: dimension and label.
    pub(super) totals: Vec<(String, String)>,
    /// What was taken of the dimensions that play no part.
    pub(super) taken: Vec<Taken>,
    /// Cells without a value.
    pub(super) missing: u64,
}

impl Population {
    /// Reads the shares of a group off a benchmark, by the columns `strata` where there are any.
    ///
    /// # Errors
    /// When the benchmark lacks an attribute, its value or a stratum, or a dimension must be cut first.
    pub(super) fn of(
        benchmark: &Benchmark,
        attributes: &[Attribute],
        strata: &[String],
    ) -> Result<Population, Failure> {
        let mut names = Vec::new();
        for attribute in attributes {
            names.push(named(benchmark, &attribute.dimension, "--benchmark-of")?);
        }
        for column in strata {
            names.push(named(benchmark, column, "--standardise")?);
        }
        let collapsed =
            benchmark.collapse(&names.iter().map(String::as_str).collect::<Vec<_>>())?;
        let columns = attributes
            .iter()
            .map(|attribute| &attribute.column)
            .chain(strata);
        let sides = names.iter().zip(columns);
        let mut sides = sides
            .map(|(name, column)| Side::of(&collapsed.benchmark, name, column))
            .collect::<Result<Vec<_>, _>>()?;
        let strata = sides.split_off(attributes.len());
        let read = Reader::of(&collapsed.benchmark, &names, attributes, &sides)?;
        let shares = crossed(strata.iter().map(|side| side.parts.clone())).into_iter();
        Ok(Population {
            shares: shares
                .filter_map(|stratum| Some((stratum.clone(), read.shares(&stratum)?)))
                .collect(),
            totals: sides
                .iter()
                .chain(&strata)
                .filter_map(Side::total)
                .collect(),
            categories: read.categories,
            attributes: sides,
            strata,
            taken: collapsed.taken,
            missing: collapsed.missing,
        })
    }

    /// The category that words of the attributes mean, if the benchmark has it.
    pub(super) fn category(&self, words: &[String]) -> Option<usize> {
        let members = self
            .attributes
            .iter()
            .zip(words)
            .map(|(side, word)| side.member(word))
            .collect::<Option<Vec<usize>>>()?;
        self.categories
            .iter()
            .position(|category| *category == members)
    }

    /// Whether the benchmark has a word of the attribute at a place.
    pub(super) fn has(&self, attribute: usize, word: &str) -> bool {
        self.attributes[attribute].member(word).is_some()
    }

    /// The labels of the categories; a sex by its id.
    pub(super) fn labels(&self) -> impl Iterator<Item = Vec<String>> {
        self.categories.iter().map(|members| {
            let sides = self.attributes.iter().zip(members);
            sides.map(|(side, member)| side.label(*member)).collect()
        })
    }

    /// The stratum that words of the columns weighted by mean, if the benchmark has shares of it.
    pub(super) fn stratum(&self, words: &[String]) -> Option<Stratum> {
        let sides = self.strata.iter().zip(words);
        let stratum: Stratum = sides
            .map(|(side, word)| side.member(word))
            .collect::<Option<_>>()?;
        self.shares.contains_key(&stratum).then_some(stratum)
    }

    /// The share of the group over all, where there are no strata.
    pub(super) fn over_all(&self) -> Option<f64> {
        self.shares.get(&Stratum::new()).map(|shares| shares.group)
    }

    /// The share of the group in each stratum of some people, with their number.
    pub(super) fn within(&self, people: &BTreeMap<Stratum, u64>) -> Vec<(f64, u64)> {
        let share =
            |(stratum, count): (&Stratum, &u64)| Some((self.shares.get(stratum)?.group, *count));
        people.iter().filter_map(share).collect()
    }

    /// The shares that people spread so over the strata would have: Σ nₛ pₛ / Σ nₛ. `None` for nobody.
    pub(super) fn weighted(&self, people: &BTreeMap<Stratum, u64>) -> Option<Shares> {
        let mut all = Shares {
            group: 0.0,
            categories: vec![0.0; self.categories.len()],
        };
        let mut weights = 0.0;
        for (stratum, count) in people {
            let (Some(shares), weight) = (self.shares.get(stratum), *count as f64) else {
                continue;
            };
            weights += weight;
            all.group += weight * shares.group;
            let categories = all.categories.iter_mut().zip(&shares.categories);
            categories.for_each(|(all, share)| *all += weight * share);
        }
        all.group /= weights;
        all.categories
            .iter_mut()
            .for_each(|share| *share /= weights);
        (weights > 0.0).then_some(all)
    }
}

/// Sums cells of a table whose dimensions are those of the attributes and strata.
struct Reader<'a> {
    table: &'a Benchmark,
    /// Where each attribute, then each stratum, stands among the dimensions.
    places: Vec<usize>,
    categories: Vec<Vec<usize>>,
    wanted: Vec<Vec<usize>>,
    wholes: Vec<Vec<usize>>,
}

impl Reader<'_> {
    fn of<'a>(
        table: &'a Benchmark,
        names: &[String],
        attributes: &[Attribute],
        sides: &[Side],
    ) -> Result<Reader<'a>, Failure> {
        let wanted = attributes
            .iter()
            .zip(sides)
            .map(|(attribute, side)| side.wanted(attribute));
        let whole = |side: &Side| {
            side.dimension
                .total
                .map_or(side.parts.clone(), |total| vec![total])
        };
        Ok(Reader {
            table,
            places: names
                .iter()
                .map(|name| table.dimension(name))
                .collect::<Result<_, _>>()?,
            categories: crossed(sides.iter().map(|side| side.parts.clone())),
            wanted: crossed(wanted.collect::<Result<Vec<_>, _>>()?),
            wholes: crossed(sides.iter().map(whole)),
        })
    }

    /// The shares in a stratum; `None` where the table has nobody in it or does not say.
    fn shares(&self, stratum: &[usize]) -> Option<Shares> {
        let whole = match self.table.measure() {
            Measure::Share => 1.0,
            Measure::Count => self
                .sum(&self.wholes, stratum)
                .or_else(|| self.sum(&self.categories, stratum))?,
        };
        let share = |members: &[Vec<usize>]| self.sum(members, stratum).map(|sum| sum / whole);
        let categories = self.categories.iter();
        (whole > 0.0).then_some(Shares {
            group: share(&self.wanted)?,
            categories: categories
                .map(|category| share(std::slice::from_ref(category)).unwrap_or(0.0))
                .collect(),
        })
    }

    /// `None` if any of the cells has no value.
    fn sum(&self, members: &[Vec<usize>], stratum: &[usize]) -> Option<f64> {
        let mut at = vec![0; self.places.len()];
        let cell = |members: &Vec<usize>| {
            let members = members.iter().chain(stratum);
            members
                .zip(&self.places)
                .for_each(|(member, place)| at[*place] = *member);
            self.table.value(&at)
        };
        members.iter().map(cell).sum()
    }
}

/// All combinations of one of each list; one empty combination of no lists.
fn crossed(lists: impl IntoIterator<Item = Vec<usize>>) -> Vec<Vec<usize>> {
    lists.into_iter().fold(vec![Vec::new()], |all, list| {
        let longer = |one: &Vec<usize>| {
            let one = one.clone();
            list.iter()
                .map(move |member| [one.clone(), vec![*member]].concat())
                .collect::<Vec<_>>()
        };
        all.iter().flat_map(longer).collect()
    })
}
