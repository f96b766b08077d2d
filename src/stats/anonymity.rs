//! How well records hide among each other: k-anonymity, l-diversity, t-closeness, minimal sample uniques.
//!
//! A column is a slice of codes, one for each record; equal codes mean equal values, and a missing value has a code of
//! its own. No result depends on the order of the records or on which code stands for which value.

use hashbrown::HashMap;
use rayon::prelude::*;

/// Records that are equal in some columns, as classes numbered from 0 by their first record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Classes {
    /// The class of each record.
    pub of: Vec<u32>,
    /// The first record of each class.
    pub first: Vec<u32>,
    /// The number of records in each class.
    pub sizes: Vec<u64>,
}

impl Classes {
    /// Puts records that are equal in all columns in one class; without columns all are equal.
    ///
    /// `records` is the length of each column, below 2³².
    ///
    /// ```
    /// use paritet::stats::anonymity::Classes;
    ///
    /// let (job, sex) = ([7, 7, 3, 7], [0, 1, 0, 0]);
    /// let classes = Classes::of(&[&job, &sex], 4);
    /// assert_eq!(classes.of, [0, 1, 2, 0]);
    /// assert_eq!((classes.k(), classes.below(2)), (Some(1), 2));
    /// ```
    pub fn of(columns: &[&[u32]], records: usize) -> Classes {
        let (of, first) = numbered(columns, records);
        let mut sizes = vec![0; first.len()];
        of.iter().for_each(|class| sizes[*class as usize] += 1);
        Classes { of, first, sizes }
    }

    /// k: the size of the smallest class; `None` without records.
    ///
    /// Source: Sweeney, International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10 (2002) 557–570.
    pub fn k(&self) -> Option<u64> {
        self.sizes.iter().min().copied()
    }

    /// How many records are in classes of fewer than `size`.
    pub fn below(&self, size: u64) -> u64 {
        below(&self.sizes, size)
    }

    /// A column with one code for each class instead of each record; its records must be equal in it.
    pub fn column(&self, codes: &[u32]) -> Vec<u32> {
        let first = self.first.iter();
        first.map(|record| codes[*record as usize]).collect()
    }
}

/// How many records are in classes of fewer than `size`.
pub fn below(sizes: &[u64], size: u64) -> u64 {
    sizes.iter().filter(|records| **records < size).sum()
}

/// The sizes of the classes that remain when records are compared in these columns only.
///
/// Columns have a code for each of the finer classes, whose sizes are `sizes`.
pub fn regrouped(columns: &[&[u32]], sizes: &[u64]) -> Vec<u64> {
    let (of, first) = numbered(columns, sizes.len());
    let mut merged = vec![0; first.len()];
    for (class, size) in of.iter().zip(sizes) {
        merged[*class as usize] += size;
    }
    merged
}

/// Numbers the combinations of codes in order of appearance: the number of each record, the first record of each number.
fn numbered(columns: &[&[u32]], records: usize) -> (Vec<u32>, Vec<u32>) {
    let mut keys = vec![0_u64; records];
    let mut bound = 1_u64;
    for column in columns {
        let size = u64::from(column.par_iter().max().copied().unwrap_or(0)) + 1;
        if bound.checked_mul(size).is_none() {
            let (numbers, first) = number(&keys, bound);
            keys = numbers.into_iter().map(u64::from).collect();
            bound = first.len() as u64; // below 2³², and so is `size`
        }
        keys.par_iter_mut()
            .zip(*column)
            .for_each(|(key, code)| *key = *key * size + u64::from(*code));
        bound = bound.saturating_mul(size);
    }
    number(&keys, bound)
}

/// The same for keys below `bound`; few possible keys need no hashing.
fn number(keys: &[u64], bound: u64) -> (Vec<u32>, Vec<u32>) {
    let mut first = Vec::new();
    let mut next = |record: usize| {
        first.push(record as u32);
        first.len() as u32 - 1
    };
    let records = keys.iter().enumerate();
    let of = if bound <= (4 * keys.len() as u64).max(1 << 16) {
        let mut numbers = vec![u32::MAX; bound as usize];
        let number = |(record, key): (usize, &u64)| {
            let number = &mut numbers[*key as usize];
            if *number == u32::MAX {
                *number = next(record);
            }
            *number
        };
        records.map(number).collect()
    } else {
        let mut numbers: HashMap<u64, u32> = HashMap::new();
        records
            .map(|(record, key)| *numbers.entry(*key).or_insert_with(|| next(record)))
            .collect()
    };
    (of, first)
}

/// What is known of a sensitive value from the class alone, for the class that tells most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Diversity {
    /// Distinct l: the fewest different values in a class.
    pub distinct: u64,
    /// Entropy l: the smallest exp(−Σ q ln q) of a class with shares q; from 1 to `distinct`.
    pub entropy: f64,
    /// t: the largest distance ½ Σ |q − p| of the shares q in a class from the shares p in the whole; 0 to 1.
    pub closeness: f64,
}

/// l-diversity and t-closeness of a column of sensitive values, one for each record; `None` without records.
///
/// The distance is total variation, which knows no order of the values. Sources: Machanavajjhala et al., ACM
/// Transactions on Knowledge Discovery from Data 1 (2007) article 3; Li, Li & Venkatasubramanian, ICDE 2007, 106–115.
///
/// ```
/// use paritet::stats::anonymity::{Classes, diversity};
///
/// let classes = Classes::of(&[&[0, 0, 1, 1]], 4);
/// let found = diversity(&classes, &[5, 6, 5, 5]).unwrap();
/// assert_eq!((found.distinct, found.entropy, found.closeness), (1, 1.0, 0.25));
/// ```
pub fn diversity(classes: &Classes, values: &[u32]) -> Option<Diversity> {
    let cells = Classes::of(&[&classes.of, values], values.len());
    let whole = Classes::of(&[values], values.len());
    let mut cells: Vec<(u32, u64, u64)> = cells
        .first
        .iter()
        .zip(&cells.sizes)
        .map(|(record, count)| {
            let record = *record as usize;
            let everywhere = whole.sizes[whole.of[record] as usize];
            (classes.of[record], *count, everywhere)
        })
        .collect();
    // Within a class by number, so that sums do not depend on the order of records.
    cells.par_sort_unstable();
    let all = values.len() as f64;
    cells
        .chunk_by(|a, b| a.0 == b.0)
        .map(|cells| {
            let size: u64 = cells.iter().map(|(_, count, _)| count).sum();
            let shares = cells.iter().map(|(_, count, everywhere)| {
                (*count as f64 / size as f64, *everywhere as f64 / all)
            });
            let entropy: f64 = shares.clone().map(|(q, _)| -q * q.ln()).sum();
            let apart: f64 = shares.clone().map(|(q, p)| (q - p).abs()).sum();
            let absent = 1.0 - shares.map(|(_, p)| p).sum::<f64>();
            Diversity {
                distinct: cells.len() as u64,
                entropy: entropy.exp().max(1.0),
                closeness: ((apart + absent.max(0.0)) / 2.0).min(1.0),
            }
        })
        .reduce(|a, b| Diversity {
            distinct: a.distinct.min(b.distinct),
            entropy: a.entropy.min(b.entropy),
            closeness: a.closeness.max(b.closeness),
        })
}

/// How many records are in classes whose amounts lie closer together than `part` of their mean: (max − min) < part · mean.
///
/// Such a class tells the amount of each of its members nearly as well as no hiding at all; a class with one amount
/// always does. NaN is no amount and counts nowhere. Amounts count to a hundredth. Source: Zhang et al., (k, e)-anonymity,
/// ICDE 2007, 116–125.
///
/// ```
/// use paritet::stats::anonymity::{Classes, close_together};
///
/// let classes = Classes::of(&[&[0, 0, 1, 1]], 4);
/// assert_eq!(close_together(&classes, &[30_000.0, 32_000.0, 30_000.0, 34_000.0], 0.1), 2);
/// ```
pub fn close_together(classes: &Classes, amounts: &[f64], part: f64) -> u64 {
    #[derive(Clone, Copy, Default)]
    struct Range {
        records: u64,
        least: f64,
        most: f64,
        hundredths: i128, // an exact sum has no order
    }
    let mut ranges = vec![Range::default(); classes.sizes.len()];
    for (class, amount) in classes.of.iter().zip(amounts) {
        if amount.is_nan() {
            continue;
        }
        let range = &mut ranges[*class as usize];
        if range.records == 0 {
            (range.least, range.most) = (*amount, *amount);
        }
        range.records += 1;
        range.least = range.least.min(*amount);
        range.most = range.most.max(*amount);
        range.hundredths += (amount * 100.0).round() as i128;
    }
    ranges
        .iter()
        .filter(|range| {
            let mean = range.hundredths as f64 / 100.0 / range.records as f64;
            range.most == range.least || range.most - range.least < part * mean.abs()
        })
        .map(|range| range.records)
        .sum()
}

/// Bands that hold about equally many records, equal amounts in one band: 0 for NaN, then from 1, by size.
///
/// Band j begins with the amount of rank ⌊(j − 1) n / `parts`⌋ from the lowest, counted from 0. Where there are no more
/// than `parts` different amounts, each is a band.
///
/// ```
/// use paritet::stats::anonymity::bands;
///
/// assert_eq!(bands(&[10.0, 40.0, f64::NAN, 20.0, 30.0, 30.0], 2), [1, 2, 0, 1, 2, 2]);
/// assert_eq!(bands(&[5.0, 3.0, 5.0], 10), [2, 1, 2]);
/// ```
pub fn bands(amounts: &[f64], parts: usize) -> Vec<u32> {
    let known = amounts.iter().copied().filter(|amount| !amount.is_nan());
    let mut sorted: Vec<f64> = known.collect();
    sorted.par_sort_unstable_by(f64::total_cmp);
    let mut distinct = sorted.clone();
    distinct.dedup();
    let mut begins: Vec<f64> = if distinct.len() <= parts {
        distinct
    } else {
        (0..parts)
            .map(|band| sorted[band * sorted.len() / parts])
            .collect()
    };
    begins.dedup();
    let band = |amount: &f64| match amount.is_nan() {
        true => 0,
        false => begins.partition_point(|begin| begin <= amount) as u32,
    };
    amounts.par_iter().map(band).collect()
}

/// Records that are alone with their values in some columns, and in no fewer of these columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinimalUniques {
    /// The positions of the columns, ascending.
    pub columns: Vec<usize>,
    /// How many records there are.
    pub records: u64,
}

/// Minimal sample uniques of up to `widest` columns, by number of columns, then by their positions; only where there are any.
///
/// A record that is unique in few columns is unique however the others are coarsened. Columns have a code for each class,
/// whose sizes are `sizes`. Source: Elliot, Manning & Ford, International Journal of Uncertainty, Fuzziness and
/// Knowledge-Based Systems 10 (2002) 493–509.
///
/// ```
/// use paritet::stats::anonymity::minimal_uniques;
///
/// // Only the last is alone in the first column; the first two are alone in both columns together.
/// let found = minimal_uniques(&[&[0, 0, 1], &[0, 1, 1]], &[1, 1, 1], 3);
/// assert_eq!((found[0].columns.as_slice(), found[0].records), (&[0][..], 1));
/// assert_eq!((found[1].columns.as_slice(), found[1].records), (&[1][..], 1));
/// assert_eq!((found[2].columns.as_slice(), found[2].records), (&[0, 1][..], 1));
/// ```
pub fn minimal_uniques(columns: &[&[u32]], sizes: &[u64], widest: usize) -> Vec<MinimalUniques> {
    let mut found = Vec::new();
    let mut narrower: Vec<(Vec<usize>, Bits)> = vec![(Vec::new(), Bits::default())];
    for _ in 0..widest {
        let wider: Vec<Vec<usize>> = narrower
            .iter()
            .flat_map(|(set, _)| {
                let next = set.last().map_or(0, |last| last + 1);
                (next..columns.len()).map(|column| [set.as_slice(), &[column]].concat())
            })
            .collect();
        let level: Vec<(Vec<usize>, Bits)> = wider
            .into_par_iter()
            .map(|set| {
                let chosen: Vec<&[u32]> = set.iter().map(|column| columns[*column]).collect();
                let unique = alone(&chosen, sizes);
                (set, unique)
            })
            .collect();
        for (set, unique) in &level {
            // Who is alone in some columns is alone in more: one column less is all there is to look at.
            let inner = narrower
                .iter()
                .filter(|(inner, _)| inner.iter().all(|column| set.contains(column)));
            let records = unique.without(inner.map(|(_, bits)| bits));
            if records > 0 {
                let columns = set.clone();
                found.push(MinimalUniques { columns, records });
            }
        }
        narrower = level;
    }
    found
}

/// The classes that are one record, alone in these columns.
fn alone(columns: &[&[u32]], sizes: &[u64]) -> Bits {
    let (of, first) = numbered(columns, sizes.len());
    let mut merged = vec![0_u64; first.len()];
    for (class, size) in of.iter().zip(sizes) {
        merged[*class as usize] += size;
    }
    let mut bits = Bits(vec![0; sizes.len().div_ceil(64)]);
    for (class, group) in of.iter().enumerate() {
        if merged[*group as usize] == 1 {
            bits.0[class / 64] |= 1 << (class % 64);
        }
    }
    bits
}

/// A set of classes.
#[derive(Default)]
struct Bits(Vec<u64>);

impl Bits {
    /// How many are in this set and in none of the others.
    fn without<'a>(&self, others: impl Iterator<Item = &'a Bits>) -> u64 {
        let mut rest = self.0.clone();
        for other in others {
            for (mine, theirs) in rest.iter_mut().zip(&other.0) {
                *mine &= !theirs;
            }
        }
        rest.iter().map(|word| u64::from(word.count_ones())).sum()
    }
}

#[cfg(test)]
mod tests;
