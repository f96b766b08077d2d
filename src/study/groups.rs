//! One grouped aggregation for all measures: the amounts of each group and sex, side by side, typed.

use std::borrow::Cow;
use std::ops::Range;

use hashbrown::HashMap;
use polars::prelude::{ChunkedArray, Float64Chunked, PolarsDataType, UInt32Chunked};
use rayon::prelude::*;

use super::workforce::{SEX, SEXES, Workforce};
use crate::model::people::{Cohort, Sex};

/// Amounts by group and sex.
pub struct Groups {
    /// The labels of each group, one for each column grouped by, in the order of the labels.
    pub members: Vec<Vec<String>>,
    /// By sex, in the order of [`SEXES`]; within one, group after group.
    amounts: [Vec<f64>; SEXES.len()],
    sizes: [Vec<usize>; SEXES.len()],
    /// Rows without a sex, with or without an amount.
    pub sex_unknown: u64,
    /// Rows without an amount.
    pub missing: u64,
}

/// The amounts of one group. The order within a slice has no meaning and may be changed.
pub struct Amounts<'a> {
    /// Of women.
    pub women: &'a mut [f64],
    /// Of men.
    pub men: &'a mut [f64],
    /// Of those recorded as neither.
    pub other: &'a mut [f64],
    /// Of those whose sex is not known.
    pub unknown: &'a mut [f64],
}

impl Amounts<'_> {
    /// Who they are; those whose sex is not known are not among them.
    pub fn cohort(&self) -> Cohort {
        Cohort {
            women: self.women.len() as u64,
            men: self.men.len() as u64,
            other: self.other.len() as u64,
        }
    }
}

/// The code of rows without a sex: the last of [`SEXES`].
const UNKNOWN: u32 = SEXES.len() as u32 - 1;

impl Groups {
    /// Groups an amount by columns of words, crossed. `None` if a column is missing.
    ///
    /// Groups are ordered by their labels, so the result does not depend on the order of rows.
    pub fn of(workforce: &Workforce, by: &[String], amount: &Float64Chunked) -> Option<Groups> {
        debug_assert!(SEXES == [Sex::Woman, Sex::Man, Sex::Other, Sex::Unknown]);
        let (sexes, _) = workforce.labels(SEX)?;
        let keys = by
            .iter()
            .map(|name| workforce.labels(name))
            .collect::<Option<Vec<_>>>()?;
        // Rows are gone through block by block, so all columns must be cut into the same blocks.
        let whole = keys
            .iter()
            .all(|(codes, _)| codes.chunk_lengths().eq(amount.chunk_lengths()))
            && sexes.chunk_lengths().eq(amount.chunk_lengths());
        let cut = |codes| aligned(codes, whole);
        let (sexes, amount) = (cut(sexes), aligned(amount, whole));
        let codes: Vec<Cow<UInt32Chunked>> = keys.iter().map(|(codes, _)| cut(codes)).collect();
        let codes: Vec<&UInt32Chunked> = codes.iter().map(AsRef::as_ref).collect();
        let rows = Rows::of(&sexes, &codes, &amount);
        let labels: Vec<&[String]> = keys.iter().map(|(_, labels)| *labels).collect();
        Some(gather(&rows, &labels))
    }

    /// Number of groups.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there is no group.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Computes something for each group, in parallel, in order, and then for all of them together.
    pub fn map<T: Send>(
        &mut self,
        compute: impl Fn(Option<&[String]>, Amounts) -> T + Sync,
    ) -> (Vec<T>, T) {
        let [women, men, other, unknown] = &mut self.amounts;
        let [w, m, o, u] = &self.sizes;
        let each = parts(women, w)
            .into_par_iter()
            .zip(parts(men, m))
            .zip(parts(other, o))
            .zip(parts(unknown, u))
            .zip(&self.members)
            .with_max_len(1)
            .map(|((((women, men), other), unknown), members)| {
                let amounts = Amounts {
                    women,
                    men,
                    other,
                    unknown,
                };
                compute(Some(members), amounts)
            })
            .collect();
        let all = Amounts {
            women,
            men,
            other,
            unknown,
        };
        (each, compute(None, all))
    }
}

/// A column as it is, or in one block.
fn aligned<T: PolarsDataType>(column: &ChunkedArray<T>, whole: bool) -> Cow<'_, ChunkedArray<T>> {
    if whole {
        Cow::Borrowed(column)
    } else {
        column.rechunk()
    }
}

/// Splits a slice into adjoining parts of these sizes.
fn parts<'a>(mut rest: &'a mut [f64], sizes: &[usize]) -> Vec<&'a mut [f64]> {
    let mut parts = Vec::with_capacity(sizes.len());
    for size in sizes {
        let (part, after) = rest.split_at_mut(*size);
        parts.push(part);
        rest = after;
    }
    parts
}

/// The columns of a grouping, cut into the same blocks.
struct Rows<'a> {
    blocks: Vec<RowBlock<'a>>,
}

struct RowBlock<'a> {
    sexes: &'a [u32],
    keys: Vec<&'a [u32]>,
    amounts: BlockAmounts<'a>,
}

enum BlockAmounts<'a> {
    Full(&'a [f64]),
    Gaps(Vec<f64>),
}

impl BlockAmounts<'_> {
    fn values(&self) -> &[f64] {
        match self {
            BlockAmounts::Full(values) => values,
            BlockAmounts::Gaps(values) => values,
        }
    }
}

impl<'a> Rows<'a> {
    fn of(
        sexes: &'a UInt32Chunked,
        keys: &[&'a UInt32Chunked],
        amounts: &'a Float64Chunked,
    ) -> Rows<'a> {
        let cut = |column: &'a UInt32Chunked| -> Vec<&'a [u32]> {
            column
                .downcast_iter()
                .map(|chunk| chunk.values().as_slice())
                .collect()
        };
        let sexes = cut(sexes);
        let keys: Vec<Vec<&[u32]>> = keys.iter().map(|key| cut(key)).collect();
        let amounts: Vec<BlockAmounts> = amounts
            .downcast_iter()
            .map(|chunk| match chunk.validity() {
                None => BlockAmounts::Full(chunk.values().as_slice()),
                Some(_) => BlockAmounts::Gaps(
                    chunk
                        .iter()
                        .map(|v| v.copied().unwrap_or(f64::NAN))
                        .collect(),
                ),
            })
            .collect();
        let blocks = sexes
            .into_iter()
            .zip(amounts)
            .enumerate()
            .map(|(block, (sexes, amounts))| RowBlock {
                sexes,
                keys: keys.iter().map(|key| key[block]).collect(),
                amounts,
            })
            .collect();
        Rows { blocks }
    }
}

/// Group numbers of all rows and what the numbers stand for.
struct Numbered {
    blocks: Vec<Vec<u32>>,
    /// For each group, the code in each column.
    codes: Vec<Vec<u32>>,
}

/// Gives each combination of codes that occurs a number, one column after the other.
fn number(rows: &Rows, columns: usize) -> Numbered {
    let mut numbered = Numbered {
        blocks: rows
            .blocks
            .iter()
            .map(|block| vec![0; block.sexes.len()])
            .collect(),
        codes: vec![Vec::new()],
    };
    for column in 0..columns {
        let mut numbers: HashMap<(u32, u32), u32> = HashMap::new();
        let mut codes = Vec::new();
        for (block, groups) in rows.blocks.iter().zip(&mut numbered.blocks) {
            for (group, code) in groups.iter_mut().zip(block.keys[column]) {
                let before = *group;
                *group = *numbers.entry((before, *code)).or_insert_with(|| {
                    let mut all = numbered.codes[before as usize].clone();
                    all.push(*code);
                    codes.push(all);
                    codes.len() as u32 - 1
                });
            }
        }
        numbered.codes = codes;
    }
    numbered
}

fn gather(rows: &Rows, labels: &[&[String]]) -> Groups {
    // One column needs no numbering: its codes are the numbers.
    let numbered = (labels.len() != 1).then(|| number(rows, labels.len()));
    let codes: Vec<Vec<u32>> = match &numbered {
        Some(numbered) => numbered.codes.clone(),
        None => (0..labels[0].len() as u32).map(|code| vec![code]).collect(),
    };
    let group_of = |block: usize| -> &[u32] {
        match &numbered {
            Some(numbered) => &numbered.blocks[block],
            None => rows.blocks[block].keys[0],
        }
    };
    let shares = shares(rows);
    let by_share = count(rows, &shares, codes.len(), &group_of);
    let mut counts = Counts::of(codes.len());
    by_share.iter().for_each(|share| counts.add(share));
    let (order, members) = ordered(&codes, labels, &counts);
    // From a group's number to its place in the order; a group without amounts has none and is never looked up.
    let mut place = vec![0; codes.len()];
    for (position, group) in order.iter().enumerate() {
        place[*group] = position as u32;
    }
    let sizes: [Vec<usize>; SEXES.len()] = std::array::from_fn(|sex| {
        let size = |group: &usize| counts.by_group[*group][sex] as usize;
        order.iter().map(size).collect()
    });
    let mut amounts = sizes
        .each_ref()
        .map(|sizes| vec![0.0; sizes.iter().sum::<usize>()]);
    let mut workers: Vec<Slots> = shares.iter().map(|_| Slots::default()).collect();
    for (sex, amounts) in amounts.iter_mut().enumerate() {
        slots(amounts, sex, &order, &by_share, &mut workers);
    }
    scatter(rows, &shares, &group_of, &place, workers);
    Groups {
        members,
        amounts,
        sizes,
        sex_unknown: counts.sex_unknown,
        missing: counts.missing,
    }
}

/// How many rows there are of each group and sex.
#[derive(Clone)]
struct Counts {
    by_group: Vec<[u64; SEXES.len()]>,
    sex_unknown: u64,
    missing: u64,
}

impl Counts {
    fn of(groups: usize) -> Counts {
        Counts {
            by_group: vec![[0; SEXES.len()]; groups],
            sex_unknown: 0,
            missing: 0,
        }
    }

    fn add(&mut self, other: &Counts) {
        for (mine, others) in self.by_group.iter_mut().zip(&other.by_group) {
            for (mine, others) in mine.iter_mut().zip(others) {
                *mine += others;
            }
        }
        self.sex_unknown += other.sex_unknown;
        self.missing += other.missing;
    }
}

/// The ranges of blocks that workers take, about equal.
fn shares(rows: &Rows) -> Vec<Range<usize>> {
    let blocks = rows.blocks.len();
    let share = blocks.div_ceil(rayon::current_num_threads()).max(1);
    (0..blocks)
        .step_by(share)
        .map(|start| start..(start + share).min(blocks))
        .collect()
}

/// Counts the rows of each worker's share.
fn count<'a>(
    rows: &'a Rows,
    shares: &[Range<usize>],
    groups: usize,
    group_of: &(impl Fn(usize) -> &'a [u32] + Sync),
) -> Vec<Counts> {
    let count_share = |share: &Range<usize>| {
        let mut counts = Counts::of(groups);
        for number in share.clone() {
            let block = &rows.blocks[number];
            let values = block.amounts.values();
            for ((sex, group), value) in block.sexes.iter().zip(group_of(number)).zip(values) {
                let unknown = *sex == UNKNOWN;
                counts.sex_unknown += u64::from(unknown);
                if value.is_nan() {
                    counts.missing += u64::from(!unknown);
                } else {
                    counts.by_group[*group as usize][*sex as usize] += 1;
                }
            }
        }
        counts
    };
    shares.par_iter().map(count_share).collect()
}

/// The groups with anyone in them, by label.
fn ordered(
    codes: &[Vec<u32>],
    labels: &[&[String]],
    counts: &Counts,
) -> (Vec<usize>, Vec<Vec<String>>) {
    let mut groups: Vec<(Vec<String>, usize)> = codes
        .iter()
        .enumerate()
        .filter(|(group, _)| counts.by_group[*group].iter().sum::<u64>() > 0)
        .map(|(group, codes)| {
            let members = codes
                .iter()
                .zip(labels)
                .map(|(code, labels)| labels[*code as usize].clone())
                .collect();
            (members, group)
        })
        .collect();
    groups.sort();
    groups
        .into_iter()
        .map(|(members, group)| (group, members))
        .unzip()
}

/// Where a worker puts the next amount of each sex and group.
type Slots<'a> = [Vec<std::slice::IterMut<'a, f64>>; SEXES.len()];

/// Cuts the target into a slot for each group, sex and worker, in this order, so that no two write to the same part.
fn slots<'a>(
    all: &'a mut [f64],
    sex: usize,
    order: &[usize],
    counts: &[Counts],
    workers: &mut [Slots<'a>],
) {
    let mut rest = all;
    for group in order {
        for (worker, counts) in workers.iter_mut().zip(counts) {
            let size = counts.by_group[*group][sex] as usize;
            let (slot, after) = rest.split_at_mut(size);
            worker[sex].push(slot.iter_mut());
            rest = after;
        }
    }
}

/// Copies the amounts into place; each worker copies its share of the rows.
fn scatter<'a>(
    rows: &'a Rows,
    shares: &[Range<usize>],
    group_of: &(impl Fn(usize) -> &'a [u32] + Sync),
    place: &[u32],
    workers: Vec<Slots>,
) {
    shares
        .par_iter()
        .zip(workers)
        .for_each(|(share, mut slots)| {
            for number in share.clone() {
                let block = &rows.blocks[number];
                let values = block.amounts.values();
                for ((sex, group), value) in block.sexes.iter().zip(group_of(number)).zip(values) {
                    if value.is_nan() {
                        continue;
                    }
                    let slot = slots[*sex as usize][place[*group as usize] as usize].next();
                    if let Some(slot) = slot {
                        *slot = *value;
                    }
                }
            }
        });
}
