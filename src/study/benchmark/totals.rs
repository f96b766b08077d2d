//! Which members of a table hold all the others: by what the table says, by their words, by their numbers.

use std::collections::{BTreeMap, BTreeSet};

use super::{Benchmark, Dimension, Role};

/// A number that agrees in this many decimal digits does not do so by chance.
const DIGITS: f64 = 4.0;
/// A city and its districts differ by the people who live in none: at most this part.
const NEARLY: f64 = 0.01;
/// Cells that must agree nearly before the sum of the others is believed to be meant.
const ENOUGH: usize = 12;
/// Where one part is nearly all, another of about its size is no total: women beside men and a few unknown.
const DOMINANT: f64 = 0.9;

impl Benchmark {
    /// Finds the total of each dimension of categories, once, before anything is cut.
    ///
    /// In this order: the total that the table names; the largest member that `is_total` knows by its label; a member
    /// that equals the sum of all others in every cell; one that does so within 1 %. Where the numbers alone say so and
    /// cells are few, the member is doubtful, and [`Benchmark::collapse`] asks the user. Codes that begin with the code of
    /// another member make a classification (`01` holds `0114`) where the numbers allow it.
    pub fn recognise_totals(&mut self, is_total: impl Fn(&str) -> bool) {
        for at in 0..self.dimensions.len() {
            let dimension = &self.dimensions[at];
            if dimension.role != Role::Category || dimension.labels.len() < 2 {
                continue;
            }
            let slices = Slices::of(self, at);
            let (total, doubtful) = match dimension.total {
                Some(total) => (Some(total), Vec::new()),
                None => slices.total(dimension, &is_total),
            };
            let parents = match dimension.parents.is_empty() && total.is_none() {
                true => slices.parents(dimension).unwrap_or_default(),
                false => dimension.parents.clone(),
            };
            let dimension = &mut self.dimensions[at];
            (dimension.total, dimension.doubtful, dimension.parents) = (total, doubtful, parents);
        }
    }
}

/// The cells of a table along one dimension: a slice has one cell for each member.
struct Slices<'a> {
    values: &'a [f64],
    members: usize,
    stride: usize,
    /// The sum of each member over the slices in which none is missing.
    sums: Vec<f64>,
}

impl<'a> Slices<'a> {
    fn of(table: &'a Benchmark, at: usize) -> Slices<'a> {
        let sizes = table.sizes();
        let mut slices = Slices {
            values: &table.values,
            members: sizes[at],
            stride: sizes[at + 1..].iter().product(),
            sums: vec![0.0; sizes[at]],
        };
        let mut sums = vec![0.0; sizes[at]];
        slices.each(|slice| {
            sums.iter_mut()
                .zip(slice)
                .for_each(|(sum, value)| *sum += value)
        });
        slices.sums = sums;
        slices
    }

    /// Visits every slice without a missing cell.
    fn each(&self, mut visit: impl FnMut(&[f64])) {
        let mut slice = vec![0.0; self.members];
        let block = (self.members * self.stride).max(1);
        for block in self.values.chunks_exact(block) {
            for first in 0..self.stride {
                let cells = block[first..].iter().step_by(self.stride);
                slice
                    .iter_mut()
                    .zip(cells)
                    .for_each(|(cell, value)| *cell = *value);
                if slice.iter().all(|cell| cell.is_finite()) {
                    visit(&slice);
                }
            }
        }
    }

    /// The total, and the members that may be one.
    fn total(
        &self,
        dimension: &Dimension,
        is_total: &impl Fn(&str) -> bool,
    ) -> (Option<usize>, Vec<usize>) {
        let largest = |members: &[usize]| {
            let by_sum = |a: &&usize, b: &&usize| self.sums[**a].total_cmp(&self.sums[**b]);
            members.iter().max_by(by_sum).copied()
        };
        let (named, others): (Vec<usize>, Vec<usize>) =
            (0..self.members).partition(|member| is_total(&dimension.labels[*member]));
        if let Some(total) = largest(&named) {
            let others = others.into_iter();
            let most = others.map(|member| self.sums[member]).fold(0.0, f64::max);
            // The total of some of the parts is smaller than another part: it is no total of all, and no part.
            return match self.sums[total] >= most * (1.0 - NEARLY) {
                true => (Some(total), Vec::new()),
                false => (None, named),
            };
        }
        let all: f64 = self.sums.iter().sum();
        let filled = self.sums.iter().filter(|sum| **sum > 0.0).count();
        let is_half = |member: &usize| {
            let others = all - self.sums[*member];
            filled > 2 && others > 0.0 && (self.sums[*member] - others).abs() <= NEARLY * others
        };
        let candidates: Vec<usize> = (0..self.members).filter(is_half).collect();
        let agreements: Vec<(usize, Agreement)> = candidates
            .iter()
            .map(|member| (*member, self.agreement(*member)))
            .collect();
        let of = |kind: Agreement| {
            agreements
                .iter()
                .find(|(_, found)| *found == kind)
                .map(|(member, _)| *member)
        };
        match (of(Agreement::Sure), of(Agreement::Doubtful)) {
            (Some(total), _) => (Some(total), Vec::new()),
            (None, doubtful) => (None, doubtful.into_iter().collect()),
        }
    }

    /// Whether a member is the sum of all the others, slice by slice.
    fn agreement(&self, member: usize) -> Agreement {
        let (mut exact, mut digits, mut cells, mut apart) = (true, 0.0, 0usize, 0.0);
        self.each(|slice| {
            let value = slice[member];
            let others = slice.iter().sum::<f64>() - value;
            if value == 0.0 && others == 0.0 {
                return;
            }
            cells += 1;
            digits += value.abs().max(1.0).log10();
            apart += (value - others).abs();
            exact &= (value - others).abs() <= 1e-9 * value.abs();
        });
        let others = self.sums.iter().sum::<f64>() - self.sums[member];
        let dominant = (0..self.members)
            .filter(|other| *other != member)
            .any(|other| self.sums[other] > DOMINANT * others);
        if exact {
            return if digits >= DIGITS {
                Agreement::Sure
            } else {
                Agreement::None
            };
        }
        match apart <= NEARLY * others && !dominant {
            true if cells >= ENOUGH => Agreement::Sure,
            true => Agreement::Doubtful,
            false => Agreement::None,
        }
    }

    /// The classification that the codes make, where no member is smaller than what it holds and some member holds two.
    fn parents(&self, dimension: &Dimension) -> Option<Vec<Option<usize>>> {
        let codes: Vec<&str> = (0..self.members)
            .map(|member| code(dimension, member))
            .collect();
        let levels: BTreeSet<usize> = codes.iter().map(|code| code.len()).collect();
        if codes.iter().any(|code| code.is_empty()) || levels.len() < 2 || levels.len() > 8 {
            return None;
        }
        let place: BTreeMap<&str, usize> = codes.iter().copied().zip(0..).collect();
        let parent = |member: usize| {
            let shorter = levels
                .iter()
                .rev()
                .filter(|level| **level < codes[member].len());
            let mut prefixes = shorter.filter_map(|level| codes[member].get(..*level));
            prefixes.find_map(|prefix| place.get(prefix).copied())
        };
        let parents: Vec<Option<usize>> = (0..self.members).map(parent).collect();
        let mut children = vec![0usize; self.members];
        parents
            .iter()
            .flatten()
            .for_each(|parent| children[*parent] += 1);
        let mut holds = children.iter().any(|count| *count >= 2);
        let mut held = vec![0.0; self.members];
        self.each(|slice| {
            held.fill(0.0);
            for (value, parent) in slice.iter().zip(&parents) {
                if let Some(parent) = parent {
                    held[*parent] += value;
                }
            }
            let mut pairs = slice.iter().zip(&held);
            holds &= pairs.all(|(value, held)| *held <= value * (1.0 + NEARLY) + 1e-9);
        });
        holds.then_some(parents)
    }
}

/// How well a member agrees with the sum of the others.
#[derive(Clone, Copy, PartialEq)]
enum Agreement {
    Sure,
    Doubtful,
    None,
}

/// The code of a member: its own, or the digits in front of its label.
fn code(dimension: &Dimension, member: usize) -> &str {
    let own = dimension.codes.get(member).map(|code| code.trim());
    own.filter(|code| !code.is_empty()).unwrap_or_else(|| {
        let label = dimension.labels[member].trim();
        let end = label.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
        &label[..end]
    })
}
