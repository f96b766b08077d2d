//! Which members of a table hold others: by what the table says, by their words, by their codes, by their numbers.

use std::collections::{BTreeMap, BTreeSet};

use super::{Benchmark, Dimension, Role};

/// The total of all others agrees in this many decimal digits, over all cells, and not by chance.
const DIGITS: f64 = 4.0;
/// The same where the sum may be of any of the members that follow, so that chance has more to choose from.
const DIGITS_IN_ORDER: f64 = 7.0;
/// A city and its districts differ by the people who live in none: at most this part.
const NEARLY: f64 = 0.01;
/// Cells that must agree nearly before the sum of the others is believed to be meant.
const ENOUGH: usize = 12;
/// Where one part is nearly all, another of about its size is no total: women beside men and a few unknown.
const DOMINANT: f64 = 0.9;
/// The most members that are looked through for the parts of one.
const LONGEST_RUN: usize = 1000;
/// The most lengths of code that a classification has.
const LEVELS: usize = 8;

impl Benchmark {
    /// Finds the members that hold others in each dimension of categories; to be called once, before anything is cut.
    ///
    /// The total is, in this order: the one that the table names; the largest member that `is_total` knows by its label;
    /// a member that equals the sum of all others in every cell; one that does so within 1 %. Where only that tells, and
    /// cells are few, the member is doubtful, and [`Benchmark::collapse`] asks the user.
    ///
    /// Below the total, members hold one another as the table says; else as their codes do (`01` holds `0114`), where the
    /// numbers allow it; else where a member equals the sum of those listed after it in every cell.
    pub fn recognise_totals(&mut self, is_total: impl Fn(&str) -> bool) {
        for at in 0..self.dimensions.len() {
            let dimension = &self.dimensions[at];
            if dimension.role != Role::Category || dimension.labels.len() < 2 {
                continue;
            }
            let slices = Slices::of(self, at);
            let parents = match dimension.parents.is_empty() {
                true => slices.by_code(dimension).or_else(|| slices.by_order()),
                false => Some(dimension.parents.clone()),
            };
            let parents = parents.unwrap_or_default();
            let (total, doubtful) = match dimension.total {
                Some(total) => (Some(total), Vec::new()),
                None => slices.total(dimension, &parents, &is_total),
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
    /// The sum of each member over its cells.
    sums: Vec<f64>,
}

/// How well a member agrees with the sum of others.
#[derive(Clone, Copy, PartialEq)]
enum Agreement {
    Sure,
    Doubtful,
    None,
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
        let runs = slices.values.chunks(slices.stride);
        for (run, member) in runs.zip((0..slices.members).cycle()) {
            let known = run.iter().filter(|value| !value.is_nan());
            slices.sums[member] += known.sum::<f64>();
        }
        slices
    }

    /// The cell of a member in each slice.
    fn cells(&self, member: usize) -> impl Iterator<Item = f64> {
        let blocks = self.values.chunks(self.members * self.stride);
        let from = member * self.stride;
        blocks.flat_map(move |block| block[from..from + self.stride].iter().copied())
    }

    /// Compares the cells of a member with the sums of those of others, slice by slice. `needed` is the number of digits
    /// in which they must be the same.
    fn agreement(&self, member: usize, others: &[usize], needed: f64) -> Agreement {
        let mut sums = vec![0.0; self.values.len() / self.members];
        for other in others {
            let pairs = sums.iter_mut().zip(self.cells(*other));
            pairs.for_each(|(sum, value)| *sum += value);
        }
        let (mut exact, mut digits, mut cells, mut apart, mut all) = (true, 0.0, 0, 0.0, 0.0);
        for (value, others) in self.cells(member).zip(sums) {
            // A slice with a missing cell says nothing, nor does an empty one.
            if (value + others).is_nan() || value == 0.0 && others == 0.0 {
                continue;
            }
            cells += 1;
            all += others;
            apart += (value - others).abs();
            digits += value.abs().max(1.0).log10();
            exact &= (value - others).abs() <= 1e-9 * value.abs();
        }
        let dominant = others
            .iter()
            .any(|other| self.sums[*other] > DOMINANT * all);
        match exact {
            true if digits >= needed => Agreement::Sure,
            true => Agreement::None,
            false if dominant || apart > NEARLY * all => Agreement::None,
            false if cells >= ENOUGH => Agreement::Sure,
            false => Agreement::Doubtful,
        }
    }

    /// The total, and the members that may be one.
    fn total(
        &self,
        dimension: &Dimension,
        parents: &[Option<usize>],
        is_total: &impl Fn(&str) -> bool,
    ) -> (Option<usize>, Vec<usize>) {
        let (named, others): (Vec<usize>, Vec<usize>) =
            (0..self.members).partition(|member| is_total(&dimension.labels[*member]));
        let by_sum = |a: &usize, b: &usize| self.sums[*a].total_cmp(&self.sums[*b]);
        if let Some(total) = named.iter().copied().max_by(by_sum) {
            let most = others
                .into_iter()
                .map(|member| self.sums[member])
                .fold(0.0, f64::max);
            // The total of some of the parts is smaller than another part: it is no total of all, and no part.
            return match self.sums[total] >= most * (1.0 - NEARLY) {
                true => (Some(total), Vec::new()),
                false => (None, named),
            };
        }
        let is_highest = |member: &usize| parents.get(*member).copied().flatten().is_none();
        let highest: Vec<usize> = (0..self.members).filter(is_highest).collect();
        if let [only] = highest.as_slice() {
            return (Some(*only), Vec::new());
        }
        let all: f64 = highest.iter().map(|member| self.sums[*member]).sum();
        let filled = highest
            .iter()
            .filter(|member| self.sums[**member] > 0.0)
            .count();
        let is_half = |member: &usize| {
            let others = all - self.sums[*member];
            filled > 2 && others > 0.0 && (self.sums[*member] - others).abs() <= NEARLY * others
        };
        let mut doubtful = Vec::new();
        for member in highest.iter().copied().filter(is_half) {
            let others: Vec<usize> = highest
                .iter()
                .copied()
                .filter(|other| *other != member)
                .collect();
            match self.agreement(member, &others, DIGITS) {
                Agreement::Sure => return (Some(member), Vec::new()),
                Agreement::Doubtful => doubtful.push(member),
                Agreement::None => {}
            }
        }
        (None, doubtful)
    }

    /// The classification that the codes make, where no member is smaller than what it holds and some member holds two.
    fn by_code(&self, dimension: &Dimension) -> Option<Vec<Option<usize>>> {
        let codes: Vec<&str> = (0..self.members)
            .map(|member| code(dimension, member))
            .collect();
        let levels: BTreeSet<usize> = codes.iter().map(|code| code.len()).collect();
        if codes.iter().any(|code| code.is_empty()) || !(2..=LEVELS).contains(&levels.len()) {
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
        let mut children: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (child, parent) in parents.iter().enumerate() {
            if let Some(parent) = parent {
                children.entry(*parent).or_default().push(child);
            }
        }
        let fits = |(parent, children): (&usize, &Vec<usize>)| self.holds(*parent, children);
        let some_holds_two = children.values().any(|children| children.len() > 1);
        (some_holds_two && children.iter().all(fits)).then_some(parents)
    }

    /// Whether the parts are together no more than the whole, in any slice.
    fn holds(&self, whole: usize, parts: &[usize]) -> bool {
        let mut sums = vec![0.0; self.values.len() / self.members];
        for part in parts {
            let known = self
                .cells(*part)
                .map(|value| if value.is_nan() { 0.0 } else { value });
            sums.iter_mut()
                .zip(known)
                .for_each(|(sum, value)| *sum += value);
        }
        let mut pairs = self.cells(whole).zip(sums);
        pairs.all(|(whole, parts)| whole.is_nan() || parts <= whole * (1.0 + NEARLY) + 1e-9)
    }

    /// The classification that the order of the members makes: one that equals the sum of those after it holds them.
    fn by_order(&self) -> Option<Vec<Option<usize>>> {
        let mut parents: Vec<Option<usize>> = vec![None; self.members];
        for member in (0..self.members).rev() {
            let (mut sum, mut run) = (0.0, Vec::new());
            let whole = self.sums[member];
            let after = (member + 1..self.members).take(LONGEST_RUN);
            for next in after.filter(|next| parents[*next].is_none()) {
                if sum >= whole {
                    break;
                }
                sum += self.sums[next];
                run.push(next);
            }
            let filled = run.iter().filter(|part| self.sums[**part] > 0.0).count();
            let equal = (sum - whole).abs() <= 1e-9 * whole.abs();
            if filled > 1 && equal && self.exactly(member, &run) {
                run.into_iter()
                    .for_each(|part| parents[part] = Some(member));
            }
        }
        parents.iter().any(Option::is_some).then_some(parents)
    }

    /// Whether a member is the sum of others in every slice.
    fn exactly(&self, member: usize, others: &[usize]) -> bool {
        let sum: f64 = others.iter().map(|other| self.sums[*other]).sum();
        let same = (sum - self.sums[member]).abs() <= 1e-9 * sum.abs();
        same && self.agreement(member, others, DIGITS_IN_ORDER) == Agreement::Sure
    }
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
