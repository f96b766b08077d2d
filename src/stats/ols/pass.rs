//! One pass over the rows of a design, on all cores, with the same result on any number of them.

use std::ops::Range;

use rayon::prelude::*;

use super::design::{Block, Design};

/// Values of a block: a quarter of a megabyte, which stays in the cache of a core.
const BLOCK_VALUES: usize = 32 * 1024;

/// Most rows of a block, and fewest.
const BLOCK_ROWS: (usize, usize) = (64, 4096);

/// Most stretches of rows that are worked on at the same time.
const STRANDS: usize = 64;

/// Most values that the states of all strands hold together (128 MB), unless one alone is larger.
const STATE_VALUES: usize = 16 << 20;

/// Reads every row once. Each strand of neighbouring blocks has its own state, of about
/// `state_values` numbers, that `fold` carries from block to block; the states come back in the
/// order of the rows.
///
/// Where strands and blocks end depends on the sizes alone and never on the threads, so sums over
/// them have the same last bit on every machine.
pub(crate) fn pass<D, T, S, F>(design: &D, state_values: usize, start: S, fold: F) -> Vec<T>
where
    D: Design + ?Sized,
    T: Send,
    S: Fn() -> T + Sync,
    F: Fn(&mut T, Range<usize>, &mut Block) + Sync,
{
    let (rows, columns) = (design.rows(), design.columns());
    let block_rows = (BLOCK_VALUES / (columns + 1)).clamp(BLOCK_ROWS.0, BLOCK_ROWS.1);
    let strands = (STATE_VALUES / state_values.max(1)).clamp(1, STRANDS);
    let strand_rows = rows.div_ceil(strands).max(1).next_multiple_of(block_rows);
    (0..rows.div_ceil(strand_rows))
        .into_par_iter()
        .map_init(Block::new, |block, strand| {
            let mut state = start();
            let end = ((strand + 1) * strand_rows).min(rows);
            for from in (strand * strand_rows..end).step_by(block_rows) {
                let range = from..(from + block_rows).min(end);
                block.reshape(range.len(), columns);
                design.fill(range.clone(), block);
                fold(&mut state, range, block);
            }
            state
        })
        .collect()
}

/// Sum of the products, over eight partial sums.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut lanes = [0.0; 8];
    let ((a, a_tail), (b, b_tail)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    for (a, b) in a.iter().zip(b) {
        for lane in 0..8 {
            lanes[lane] += a[lane] * b[lane];
        }
    }
    let tail: f64 = a_tail.iter().zip(b_tail).map(|(a, b)| a * b).sum();
    lanes.iter().sum::<f64>() + tail
}

/// target += factor · source
pub(crate) fn add_scaled(target: &mut [f64], factor: f64, source: &[f64]) {
    for (target, source) in target.iter_mut().zip(source) {
        *target += factor * source;
    }
}

/// target += source
pub(crate) fn add(target: &mut [f64], source: &[f64]) {
    for (target, source) in target.iter_mut().zip(source) {
        *target += source;
    }
}
