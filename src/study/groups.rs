//! One grouped aggregation for all measures: the amounts of each group and sex, side by side, typed.

use std::ops::Range;

use hashbrown::HashMap;
use polars::prelude::{Float64Chunked, UInt32Chunked};
use rayon::prelude::*;

use super::workforce::{SEX, SEXES, Workforce};
use crate::model::people::{Cohort, Sex};

/// Amounts by group and sex.
#[derive(Debug)]
pub struct Groups {
    /// The labels of each group, one for each column grouped by, in the order of the labels.
    pub members: Vec<Vec<String>>,
    women: Vec<f64>,
    men: Vec<f64>,
    women_ranges: Vec<Range<usize>>,
    men_ranges: Vec<Range<usize>>,
    other: Vec<u64>,
    /// Rows without a sex.
    pub sex_unknown: u64,
    /// Rows without an amount.
    pub missing: u64,
}

/// The amounts of one group. The order within a slice has no meaning and may be changed.
#[derive(Debug)]
pub struct Amounts<'a> {
    /// Of women.
    pub women: &'a mut [f64],
    /// Of men.
    pub men: &'a mut [f64],
    /// How many others there are.
    pub other: u64,
}

impl Amounts<'_> {
    /// Who they are.
    pub fn cohort(&self) -> Cohort {
        Cohort {
            women: self.women.len() as u64,
            men: self.men.len() as u64,
            other: self.other,
        }
    }
}

const WOMAN: u32 = 0;
const MAN: u32 = 1;
const OTHER: u32 = 2;
/// A row that is in no group: no sex or no amount.
const NOWHERE: u32 = u32::MAX;

impl Groups {
    /// Groups an amount by columns of words, crossed. `None` if a column is missing.
    ///
    /// Groups are ordered by their labels, so the result does not depend on the order of rows.
    pub fn of(workforce: &Workforce, by: &[String], amount: &Float64Chunked) -> Option<Groups> {
        debug_assert!(SEXES[WOMAN as usize] == Sex::Woman && SEXES[MAN as usize] == Sex::Man);
        let (sexes, _) = workforce.labels(SEX)?;
        let keys = by
            .iter()
            .map(|name| workforce.labels(name))
            .collect::<Option<Vec<_>>>()?;
        let codes: Vec<&UInt32Chunked> = keys.iter().map(|(codes, _)| *codes).collect();
        let rows = Rows::of(sexes, &codes, amount);
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
        let women = parts(&mut self.women, &self.women_ranges);
        let men = parts(&mut self.men, &self.men_ranges);
        let each = women
            .into_par_iter()
            .zip(men)
            .zip(&self.other)
            .zip(&self.members)
            .with_max_len(1)
            .map(|(((women, men), other), members)| {
                let other = *other;
                compute(Some(members), Amounts { women, men, other })
            })
            .collect();
        let all = Amounts {
            women: &mut self.women,
            men: &mut self.men,
            other: self.other.iter().sum(),
        };
        (each, compute(None, all))
    }
}

/// Splits a slice into the parts that ascending, adjoining ranges name.
fn parts<'a>(mut rest: &'a mut [f64], ranges: &[Range<usize>]) -> Vec<&'a mut [f64]> {
    let mut parts = Vec::with_capacity(ranges.len());
    for range in ranges {
        let (part, after) = rest.split_at_mut(range.len());
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

/// Gives each combination of codes that occurs a number.
fn number(rows: &Rows, columns: usize) -> Numbered {
    let mut numbers: HashMap<Vec<u32>, u32> = HashMap::new();
    let mut codes = Vec::new();
    let mut key = vec![0u32; columns];
    let blocks = rows
        .blocks
        .iter()
        .map(|block| {
            (0..block.sexes.len())
                .map(|row| {
                    for (part, column) in key.iter_mut().zip(&block.keys) {
                        *part = column[row];
                    }
                    if let Some(number) = numbers.get(&key) {
                        return *number;
                    }
                    let number = codes.len() as u32;
                    numbers.insert(key.clone(), number);
                    codes.push(key.clone());
                    number
                })
                .collect()
        })
        .collect();
    Numbered { blocks, codes }
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
    let counts = count(rows, codes.len(), &group_of);
    let (order, members) = ordered(&codes, labels, &counts);
    // From a group's number to its place in the order.
    let mut place = vec![NOWHERE; codes.len()];
    for (position, group) in order.iter().enumerate() {
        place[*group] = position as u32;
    }
    let ranges = |sex: usize| -> Vec<Range<usize>> {
        let mut start = 0;
        order
            .iter()
            .map(|group| {
                let range = start..start + counts.by_group[*group][sex] as usize;
                start = range.end;
                range
            })
            .collect()
    };
    let women_ranges = ranges(WOMAN as usize);
    let men_ranges = ranges(MAN as usize);
    let (women, men) = rayon::join(
        || scatter(rows, &group_of, &place, WOMAN, &women_ranges),
        || scatter(rows, &group_of, &place, MAN, &men_ranges),
    );
    Groups {
        members,
        women,
        men,
        women_ranges,
        men_ranges,
        other: order
            .iter()
            .map(|group| counts.by_group[*group][OTHER as usize])
            .collect(),
        sex_unknown: counts.sex_unknown,
        missing: counts.missing,
    }
}

struct Counts {
    by_group: Vec<[u64; 3]>,
    sex_unknown: u64,
    missing: u64,
}

fn count<'a>(
    rows: &'a Rows,
    groups: usize,
    group_of: &(impl Fn(usize) -> &'a [u32] + Sync),
) -> Counts {
    let empty = || Counts {
        by_group: vec![[0; 3]; groups],
        sex_unknown: 0,
        missing: 0,
    };
    rows.blocks
        .par_iter()
        .enumerate()
        .with_min_len(16)
        .fold(empty, |mut counts, (number, block)| {
            let values = block.amounts.values();
            for ((sex, group), value) in block.sexes.iter().zip(group_of(number)).zip(values) {
                if *sex > OTHER {
                    counts.sex_unknown += 1;
                } else if value.is_nan() {
                    counts.missing += 1;
                } else {
                    counts.by_group[*group as usize][*sex as usize] += 1;
                }
            }
            counts
        })
        .reduce(empty, |mut a, b| {
            for (a, b) in a.by_group.iter_mut().zip(&b.by_group) {
                for (a, b) in a.iter_mut().zip(b) {
                    *a += b;
                }
            }
            a.sex_unknown += b.sex_unknown;
            a.missing += b.missing;
            a
        })
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

/// Copies the amounts of one sex into place. Several threads take ranges of groups each, so that no two write to the
/// same part.
fn scatter<'a>(
    rows: &'a Rows,
    group_of: &(impl Fn(usize) -> &'a [u32] + Sync),
    place: &[u32],
    sex: u32,
    ranges: &[Range<usize>],
) -> Vec<f64> {
    let total = ranges.last().map_or(0, |range| range.end);
    let mut all = vec![0.0; total];
    let workers = (rayon::current_num_threads() / 2).max(1);
    let per_worker = ranges.len().div_ceil(workers).max(1);
    let mut rest = all.as_mut_slice();
    let mut shares = Vec::new();
    for ranges in ranges.chunks(per_worker) {
        let (first, last) = (ranges[0].start, ranges[ranges.len() - 1].end);
        let (share, after) = rest.split_at_mut(last - first);
        rest = after;
        shares.push((ranges, share));
    }
    shares
        .into_par_iter()
        .enumerate()
        .for_each(|(worker, (ranges, share))| {
            let first_group = worker * per_worker;
            let mut next: Vec<usize> = ranges
                .iter()
                .map(|range| range.start - ranges[0].start)
                .collect();
            for (number, block) in rows.blocks.iter().enumerate() {
                let values = block.amounts.values();
                for ((of, group), value) in block.sexes.iter().zip(group_of(number)).zip(values) {
                    if *of != sex || value.is_nan() {
                        continue;
                    }
                    let group = (place[*group as usize] as usize).wrapping_sub(first_group);
                    if let Some(next) = next.get_mut(group) {
                        share[*next] = *value;
                        *next += 1;
                    }
                }
            }
        });
    all
}
