//! Sums of a benchmark in which nobody is counted twice.

use std::collections::BTreeSet;

use super::condition::{finest, some_of};
use super::{Benchmark, Dimension, Measure, Role, WHERE};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

/// What was taken of a dimension that is not kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// Its name.
    pub dimension: String,
    /// In which way.
    pub take: Take,
    /// The labels of the members that were taken.
    pub members: Vec<String>,
}

/// In which way the members of a dimension are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// There is one member.
    Only,
    /// The latest of several periods.
    Latest,
    /// The total; its parts are not counted.
    Total,
    /// The sum of all members.
    All,
    /// The sum of some members that hold all the others, or are all that these are made of.
    Parts,
}

/// A benchmark with fewer dimensions.
#[derive(Clone, Debug, PartialEq)]
pub struct Collapsed {
    /// The table; its dimensions are those that were kept, with their totals.
    pub benchmark: Benchmark,
    /// What was taken of each of the others.
    pub taken: Vec<Taken>,
    /// Cells that have no value in the table, such as `..`, and so are not in a sum.
    pub missing: u64,
}

/// A share and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// The people in the members asked for; the share itself in a table of shares.
    pub part: f64,
    /// All the people; 1 in a table of shares.
    pub whole: f64,
    /// The part of the whole, from 0 to 1; `None` where the whole is empty or unknown.
    pub share: Option<f64>,
    /// What was taken of the dimensions.
    pub taken: Vec<Taken>,
    /// Cells that have no value in the table.
    pub missing: u64,
}

impl Benchmark {
    /// The table with the named dimensions alone.
    ///
    /// Of each other dimension the total is taken, or the sum of its parts, never both; of several periods the latest. Of
    /// bands that overlap the finest are taken, of a classification the highest level.
    ///
    /// # Errors
    /// When a name is not in the table; when a dimension must be cut first: it holds different figures, its members
    /// cannot be summed, or it cannot be told which are parts of others.
    pub fn collapse(&self, keep: &[&str]) -> Result<Collapsed, Failure> {
        let kept: Vec<usize> = keep
            .iter()
            .map(|name| self.dimension(name))
            .collect::<Result<_, _>>()?;
        // Until one figure is chosen, it is not known what the cells are.
        let is_open = |(at, dimension): &(usize, &Dimension)| matches!(&dimension.role, Role::Contents(several) if several.len() > 1 && !kept.contains(at));
        if let Some((_, contents)) = self.dimensions.iter().enumerate().find(is_open) {
            return Err(must_be_cut(
                contents,
                &(0..contents.labels.len()).collect::<Vec<_>>(),
            ));
        }
        let mut chosen = self.all_members();
        let mut taken = Vec::new();
        let mut dimensions = Vec::new();
        let mut collapsed = self.without_cells();
        collapsed.period = self.period().map(str::to_owned);
        collapsed.measure = self.measure();
        for (at, dimension) in self.dimensions.iter().enumerate() {
            if kept.contains(&at) {
                dimensions.push(dimension.clone());
                continue;
            }
            let (take, members) = self.take(dimension)?;
            let labels: Vec<String> = members
                .iter()
                .map(|member| dimension.labels[*member].clone())
                .collect();
            if dimension.role == Role::Time {
                collapsed.period = labels.first().cloned();
            }
            taken.push(Taken {
                dimension: dimension.name.clone(),
                take,
                members: labels,
            });
            chosen[at] = members;
        }
        let is_kept: Vec<bool> = (0..chosen.len()).map(|at| kept.contains(&at)).collect();
        let (values, missing) = sum(&self.values, &self.sizes(), &chosen, &is_kept);
        Ok(Collapsed {
            benchmark: Benchmark {
                dimensions,
                values,
                ..collapsed
            },
            taken,
            missing,
        })
    }

    /// The members of a dimension that together are everybody once, by position, without its total.
    ///
    /// # Errors
    /// When the name is not in the table, or it cannot be told which members are parts of others.
    pub fn parts(&self, dimension: &str) -> Result<Vec<usize>, Failure> {
        let dimension = &self.dimensions[self.dimension(dimension)?];
        let parts = (0..dimension.labels.len()).filter(|member| dimension.total != Some(*member));
        let parts: Vec<usize> = parts.collect();
        match parts.is_empty() {
            true => Ok(dimension.total.into_iter().collect()),
            false => Ok(self.apart(dimension, &parts)?.1),
        }
    }

    /// The share of some members of a dimension, all other dimensions collapsed.
    ///
    /// The whole is the total of the dimension where the table has one, else the sum of its parts. In a table of shares it
    /// is the value itself.
    ///
    /// # Errors
    /// As [`Benchmark::collapse`], and when a member is not in the dimension.
    pub fn share_of(&self, dimension: &str, members: &[&str]) -> Result<Share, Failure> {
        let Collapsed {
            benchmark,
            taken,
            missing,
        } = self.collapse(&[dimension])?;
        let only = &benchmark.dimensions[0];
        let mut wanted = Vec::new();
        for member in members {
            let found = only.members(member);
            if found.is_empty() {
                let written = format!("{dimension}={member}");
                return Err(Failure::input(Phrase::fail_flag(WHERE, written))
                    .cause(Phrase::cause_expected(some_of(&only.labels)))
                    .did_you_mean(member, only.labels.iter().map(String::as_str)));
            }
            wanted.extend(found);
        }
        wanted.sort_unstable();
        wanted.dedup();
        let add = |members: &[usize]| -> f64 {
            members.iter().map(|member| benchmark.values[*member]).sum()
        };
        let part = add(&wanted);
        let whole = match (
            benchmark.measure,
            only.total.map(|total| benchmark.values[total]),
        ) {
            (Measure::Share, _) => 1.0,
            (Measure::Count, Some(total)) if total.is_finite() => total,
            (Measure::Count, _) if !self.additive => {
                return Err(must_be_cut(
                    only,
                    &(0..only.labels.len()).collect::<Vec<_>>(),
                ));
            }
            (Measure::Count, _) => add(&benchmark.parts(dimension)?),
        };
        let share = (part.is_finite() && whole > 0.0).then(|| part / whole);
        Ok(Share {
            part,
            whole,
            share,
            taken,
            missing,
        })
    }

    /// What to take of a dimension that is not kept.
    fn take(&self, dimension: &Dimension) -> Result<(Take, Vec<usize>), Failure> {
        let all: Vec<usize> = (0..dimension.labels.len()).collect();
        if all.len() == 1 {
            return Ok((Take::Only, all));
        }
        match (&dimension.role, dimension.total) {
            (Role::Time, _) => Ok((Take::Latest, latest(dimension).into_iter().collect())),
            (Role::Contents(_), _) => Err(must_be_cut(dimension, &all)),
            (Role::Category, Some(total)) => Ok((Take::Total, vec![total])),
            (Role::Category, None) if !self.additive || self.measure() == Measure::Share => {
                Err(must_be_cut(dimension, &all))
            }
            (Role::Category, None) => self.apart(dimension, &all),
        }
    }

    /// The members that do not hold one another.
    fn apart(
        &self,
        dimension: &Dimension,
        members: &[usize],
    ) -> Result<(Take, Vec<usize>), Failure> {
        if members.len() > 1 && !dimension.doubtful.is_empty() {
            return Err(must_be_cut(dimension, &dimension.doubtful));
        }
        let present: BTreeSet<usize> = members.iter().copied().collect();
        let held = |member: &usize| {
            let parent = dimension.parents.get(*member).copied().flatten();
            parent.is_some_and(|parent| present.contains(&parent))
        };
        let highest: Vec<usize> = members
            .iter()
            .copied()
            .filter(|member| !held(member))
            .collect();
        let apart = finest(dimension, &highest).ok_or_else(|| must_be_cut(dimension, members))?;
        let take = if apart.len() == members.len() {
            Take::All
        } else {
            Take::Parts
        };
        Ok((take, apart))
    }
}

/// The failure of a dimension of which the user must choose.
fn must_be_cut(dimension: &Dimension, members: &[usize]) -> Failure {
    let labels: Vec<String> = members
        .iter()
        .map(|member| dimension.labels[*member].clone())
        .collect();
    Failure::input(Phrase::fail_benchmark_dimension(dimension.name.as_str()))
        .cause(Phrase::cause_candidates(some_of(&labels)))
        .hint(Phrase::hint_benchmark_where(
            dimension.name.as_str(),
            labels.first().cloned().unwrap_or_default(),
        ))
}

/// The latest period: by the numbers in its code or label, then by its text.
fn latest(dimension: &Dimension) -> Option<usize> {
    let key = |member: &usize| {
        let label = dimension.labels[*member].as_str();
        let text = dimension.codes.get(*member).map_or(label, String::as_str);
        let numbers: Vec<u64> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|digits| digits.parse().ok())
            .collect();
        (numbers, text)
    };
    (0..dimension.labels.len()).max_by(|a, b| key(a).cmp(&key(b)))
}

/// Sums cells over the chosen members of each dimension; a kept dimension keeps them apart. Also counts the missing cells
/// that were met. A sum of missing cells only is missing.
pub(super) fn sum(
    values: &[f64],
    sizes: &[usize],
    chosen: &[Vec<usize>],
    kept: &[bool],
) -> (Vec<f64>, u64) {
    let lengths = chosen
        .iter()
        .zip(kept)
        .map(|(members, kept)| if *kept { members.len() } else { 1 });
    let mut walk = Walk {
        values,
        sizes,
        chosen,
        kept,
        sums: vec![f64::NAN; lengths.product()],
        missing: 0,
    };
    walk.down(0, 0, 0);
    (walk.sums, walk.missing)
}

struct Walk<'a> {
    values: &'a [f64],
    sizes: &'a [usize],
    chosen: &'a [Vec<usize>],
    kept: &'a [bool],
    sums: Vec<f64>,
    missing: u64,
}

impl Walk<'_> {
    /// One dimension after the other: `from` and `to` are positions among the members of those before.
    fn down(&mut self, level: usize, from: usize, to: usize) {
        let Some(members) = self.chosen.get(level) else {
            return self.add(self.values[from], to);
        };
        for (position, member) in members.iter().enumerate() {
            let to = if self.kept[level] {
                to * members.len() + position
            } else {
                to
            };
            self.down(level + 1, from * self.sizes[level] + member, to);
        }
    }

    fn add(&mut self, value: f64, to: usize) {
        let sum = &mut self.sums[to];
        match (value.is_nan(), sum.is_nan()) {
            (true, _) => self.missing += 1,
            (false, true) => *sum = value,
            (false, false) => *sum += value,
        }
    }
}
