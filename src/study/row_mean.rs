//! The mean of each row over columns of words that stand for numbers, such as the answers to a survey.

use rayon::prelude::*;

use super::tally::blocks;
use super::workforce::Workforce;

/// Adds a column of numbers: for each row the mean of what its words stand for.
///
/// Each column comes with the number of each of its labels, NaN for those that stand for none. A row without a number
/// has none in the new column either. `None` if a column is missing, holds no words, or has more labels than numbers.
///
/// ```
/// use paritet::study::{row_mean::add_row_means, workforce::Workforce};
///
/// let mut staff = Workforce::new(3);
/// staff.add_labels("q1", vec![vec![1, 2, 0]], vec!["".into(), "4".into(), "5".into()]);
/// staff.add_labels("q2", vec![vec![1, 0, 0]], vec!["".into(), "2".into()]);
/// let (q1, q2) = ([f64::NAN, 4.0, 5.0], [f64::NAN, 2.0]);
/// add_row_means(&mut staff, "mean", &[("q1", &q1), ("q2", &q2)]).unwrap();
/// let means: Vec<_> = staff.numbers("mean").unwrap().iter().collect();
/// assert_eq!(means, [Some(3.0), Some(5.0), None]);
/// ```
pub fn add_row_means(
    workforce: &mut Workforce,
    name: &str,
    columns: &[(&str, &[f64])],
) -> Option<()> {
    let codes = columns
        .iter()
        .map(|(column, numbers)| {
            let (codes, labels) = workforce.labels(column)?;
            (labels.len() <= numbers.len()).then_some(codes)
        })
        .collect::<Option<Vec<_>>>()?;
    let mean = |block: &[&[u32]], row: usize| {
        let numbers = block
            .iter()
            .zip(columns)
            .map(|(codes, (_, numbers))| numbers[codes[row] as usize]);
        let (sum, n) = numbers
            .filter(|number| !number.is_nan())
            .fold((0.0, 0_u32), |(sum, n), number| (sum + number, n + 1));
        sum / f64::from(n) // nought by nought is NaN
    };
    let means = blocks(&codes)
        .par_iter()
        .map(|block| (0..block[0].len()).map(|row| mean(block, row)).collect())
        .collect();
    workforce.add_numbers(name, means);
    Some(())
}
