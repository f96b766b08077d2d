//! A column of the workforce as one slice, for what goes through rows one by one.

use super::workforce::{Numbers, Workforce};

/// The codes of a column of words; `None` if there is none. Code 0 is a blank cell.
///
/// ```
/// use paritet::study::{rows::codes, workforce::Workforce};
///
/// let mut staff = Workforce::new(3);
/// staff.add_labels("unit", vec![vec![1], vec![0, 1]], vec!["".into(), "North".into()]);
/// assert_eq!(codes(&staff, "unit"), Some(vec![1, 0, 1]));
/// assert_eq!(codes(&staff, "age"), None);
/// ```
pub fn codes(workforce: &Workforce, column: &str) -> Option<Vec<u32>> {
    let (codes, _) = workforce.labels(column)?;
    let mut all = Vec::with_capacity(workforce.rows());
    for chunk in codes.downcast_iter() {
        all.extend_from_slice(chunk.values());
    }
    Some(all)
}

/// The values of a column of numbers, NaN where there is none; `None` if there is no such column.
///
/// ```
/// use paritet::study::{rows::numbers, workforce::Workforce};
///
/// let mut staff = Workforce::new(2);
/// staff.add_numbers("age", vec![vec![34.0, f64::NAN]]);
/// let ages = numbers(&staff, "age").unwrap();
/// assert!(ages[0] == 34.0 && ages[1].is_nan());
/// ```
pub fn numbers(workforce: &Workforce, column: &str) -> Option<Vec<f64>> {
    Some(values(workforce.numbers(column)?))
}

/// The numbers, NaN where there is none.
pub(super) fn values(numbers: &Numbers) -> Vec<f64> {
    let mut all = Vec::with_capacity(numbers.len());
    for chunk in numbers.downcast_iter() {
        match chunk.validity() {
            None => all.extend_from_slice(chunk.values()),
            Some(_) => all.extend(chunk.iter().map(|n| n.copied().unwrap_or(f64::NAN))),
        }
    }
    all
}
