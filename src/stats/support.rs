//! How few rows tell of a column.

use super::ols::{Block, Design};

/// Rows that are read at a time.
const ROWS: usize = 4096;

/// The fewest rows that differ from what most rows have, over all columns in which some do. `None` if no column varies.
///
/// The mean of a column and its coefficient are those of these rows alone: a column of ones and noughts with a single one is
/// about a single person. Where no value is that of more than half the rows, at least half of them differ.
///
/// ```
/// use paritet::stats::{ols::{Columns, Unfit}, support::fewest_apart};
///
/// let manager = [0.0, 0.0, 1.0, 0.0, 0.0];
/// let age = [30.0, 40.0, 50.0, 35.0, 45.0];
/// let design = Columns::new(&[&[1.0; 5], &manager, &age], &[0.0; 5], None)?;
/// assert_eq!(fewest_apart(&design), Some(1));
/// # Ok::<(), Unfit>(())
/// ```
pub fn fewest_apart<D: Design + ?Sized>(design: &D) -> Option<usize> {
    // a value that most rows have outlasts all others (Boyer & Moore 1981)
    let mut lasting = vec![(0.0, 0_usize); design.columns()];
    each_block(design, |at, values| {
        let (value, votes) = &mut lasting[at];
        for next in values {
            if *votes == 0 {
                *value = *next;
            }
            *votes = match *next == *value {
                true => *votes + 1,
                false => *votes - 1,
            };
        }
    });
    let mut apart = vec![0; design.columns()];
    each_block(design, |at, values| {
        let usual = lasting[at].0;
        apart[at] += values.iter().filter(|value| **value != usual).count();
    });
    apart.into_iter().filter(|apart| *apart > 0).min()
}

/// Each column of each stretch of rows, but the outcome.
fn each_block<D: Design + ?Sized>(design: &D, mut each: impl FnMut(usize, &[f64])) {
    let mut block = Block::new();
    for from in (0..design.rows()).step_by(ROWS) {
        let rows = from..(from + ROWS).min(design.rows());
        block.reshape(rows.len(), design.columns());
        design.fill(rows, &mut block);
        for at in 0..design.columns() {
            each(at, block.column(at));
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::stats::ols::Columns;

    fn fewest(columns: &[&[f64]]) -> Option<usize> {
        let outcome = vec![0.0; columns[0].len()];
        fewest_apart(&Columns::new(columns, &outcome, None).unwrap())
    }

    #[test]
    fn counts_those_who_differ_from_most() {
        assert_eq!(fewest(&[&[1.0; 6]]), None);
        assert_eq!(fewest(&[&[1.0, 0.0, 1.0, 1.0, 0.0, 1.0]]), Some(2));
        assert_eq!(
            fewest(&[&[5.0, 5.0, 7.0, 5.0], &[0.0, 0.0, 1.0, 1.0]]),
            Some(1)
        );
        // no value has more than half
        assert!(fewest(&[&[1.0, 2.0, 3.0, 4.0, 4.0, 4.0]]) >= Some(3));
    }
}
