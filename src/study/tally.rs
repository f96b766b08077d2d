//! How many rows there are of each combination of words.

use hashbrown::HashMap;
use polars::prelude::UInt32Chunked;
use rayon::prelude::*;

use super::workforce::Workforce;

/// A combination of words and how many rows have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// The word of each column; the empty word is a blank cell.
    pub members: Vec<String>,
    /// Number of rows.
    pub rows: u64,
}

/// Fewer combinations than this are counted in a table of all of them.
const DENSE: u128 = 1 << 20;

/// Counts the rows of each combination of words that occurs, in the order of the words. `None` if a column is missing
/// or holds no words.
///
/// ```
/// use paritet::study::{tally::tally, workforce::Workforce};
///
/// let mut staff = Workforce::new(3);
/// staff.add_labels("unit", vec![vec![1, 2, 1]], vec!["".into(), "North".into(), "East".into()]);
/// staff.add_labels("sex", vec![vec![0, 0, 0]], vec!["woman".into()]);
/// let counted = tally(&staff, &["unit", "sex"]).unwrap();
/// assert_eq!(counted[0].members, ["East", "woman"]);
/// assert_eq!(counted[1].rows, 2);
/// ```
pub fn tally(workforce: &Workforce, columns: &[&str]) -> Option<Vec<Combination>> {
    let columns = columns
        .iter()
        .map(|name| workforce.labels(name))
        .collect::<Option<Vec<_>>>()?;
    let sizes: Vec<u128> = columns
        .iter()
        .map(|(_, labels)| labels.len() as u128)
        .collect();
    let possible = sizes
        .iter()
        .try_fold(1_u128, |all, size| all.checked_mul(*size))?;
    let blocks = blocks(&columns.iter().map(|(codes, _)| *codes).collect::<Vec<_>>());
    let key = |block: &[&[u32]], row: usize| {
        block.iter().zip(&sizes).fold(0_u128, |key, (codes, size)| {
            key * size + u128::from(codes[row])
        })
    };
    let counts: Vec<(u128, u64)> = if columns.is_empty() {
        vec![(0, workforce.rows() as u64)]
    } else if possible <= DENSE {
        let sizes: Vec<usize> = sizes.iter().map(|size| *size as usize).collect();
        dense(&blocks, &sizes, possible as usize)
    } else {
        sparse(&blocks, key)
    };
    let mut combinations: Vec<Combination> = counts
        .into_iter()
        .filter(|(_, rows)| *rows > 0)
        .map(|(mut key, rows)| {
            let mut members = Vec::with_capacity(sizes.len());
            for ((_, labels), size) in columns.iter().zip(&sizes).rev() {
                members.push(labels[(key % size) as usize].clone());
                key /= size;
            }
            members.reverse();
            Combination { members, rows }
        })
        .collect();
    combinations.sort_by(|a, b| a.members.cmp(&b.members));
    Some(combinations)
}

pub(super) type Block<'a> = Vec<&'a [u32]>;

/// The columns cut where any of them is cut.
pub(super) fn blocks<'a>(columns: &[&'a UInt32Chunked]) -> Vec<Block<'a>> {
    let mut parts: Vec<Vec<&[u32]>> = columns
        .iter()
        .map(|column| {
            let chunks = column
                .downcast_iter()
                .map(|chunk| chunk.values().as_slice());
            let mut chunks: Vec<&[u32]> = chunks.filter(|chunk| !chunk.is_empty()).collect();
            chunks.reverse();
            chunks
        })
        .collect();
    let mut blocks = Vec::new();
    while let Some(length) = parts
        .iter()
        .map(|part| part.last().map(|chunk| chunk.len()))
        .min()
        .flatten()
    {
        let block = parts.iter_mut().filter_map(|part| {
            let (head, rest) = part.pop()?.split_at(length);
            if !rest.is_empty() {
                part.push(rest);
            }
            Some(head)
        });
        blocks.push(block.collect());
    }
    blocks
}

fn dense(blocks: &[Block], sizes: &[usize], possible: usize) -> Vec<(u128, u64)> {
    let counts = blocks
        .par_iter()
        .with_min_len(blocks.len().div_ceil(rayon::current_num_threads()).max(1))
        .fold(
            || vec![0_u64; possible],
            |mut counts, block| {
                for row in 0..block[0].len() {
                    let key = block
                        .iter()
                        .zip(sizes)
                        .fold(0, |key, (codes, size)| key * size + codes[row] as usize);
                    counts[key] += 1;
                }
                counts
            },
        )
        .reduce(
            || vec![0; possible],
            |mut all, part| {
                all.iter_mut()
                    .zip(part)
                    .for_each(|(all, part)| *all += part);
                all
            },
        );
    (0..).zip(counts).collect()
}

fn sparse(blocks: &[Block], key: impl Fn(&[&[u32]], usize) -> u128 + Sync) -> Vec<(u128, u64)> {
    let counts = blocks
        .par_iter()
        .fold(HashMap::<u128, u64>::new, |mut counts, block| {
            for row in 0..block[0].len() {
                *counts.entry(key(block, row)).or_default() += 1;
            }
            counts
        })
        .reduce(HashMap::new, |mut all, part| {
            for (key, rows) in part {
                *all.entry(key).or_default() += rows;
            }
            all
        });
    counts.into_iter().collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn words(n: usize) -> Vec<String> {
        (0..n).map(|i| format!("w{i:06}")).collect()
    }

    /// The same rows in other blocks, and with tables too large for counting all combinations.
    #[test]
    fn blocks_and_size_do_not_matter() {
        let codes: Vec<u32> = (0..5000_u32).map(|i| (i * i) % 71).collect();
        let other: Vec<u32> = (0..5000_u32).map(|i| i % 3).collect();
        let counted = |blocks: &[usize], labels: usize| {
            let mut staff = Workforce::new(5000);
            let mut parts = Vec::new();
            let mut rest = codes.as_slice();
            for size in blocks {
                let (head, tail) = rest.split_at(*size);
                parts.push(head.to_vec());
                rest = tail;
            }
            parts.push(rest.to_vec());
            staff.add_labels("a", parts, words(labels));
            staff.add_labels("b", vec![other.clone()], words(3));
            tally(&staff, &["a", "b"]).unwrap()
        };
        let plain = counted(&[], 71);
        assert_eq!(plain.iter().map(|c| c.rows).sum::<u64>(), 5000);
        assert_eq!(plain, counted(&[1, 0, 999, 3000], 71));
        assert_eq!(plain, counted(&[2500], 900_000));
        let first = codes
            .iter()
            .zip(&other)
            .filter(|(a, b)| (**a, **b) == (0, 0));
        assert_eq!(plain[0].rows, first.count() as u64);
    }

    #[test]
    fn no_column_counts_all_rows_and_a_missing_one_none() {
        let staff = Workforce::new(4);
        assert_eq!(tally(&staff, &[]).unwrap()[0].rows, 4);
        assert!(tally(&staff, &["unit"]).is_none());
    }
}
