//! A table of counts as people: one row for each of those that a row stands for.

use super::workforce::Workforce;
use crate::model::field::Field;
use crate::model::provenance::LeftOut;

/// A table of counts may stand for this many people.
pub const MOST_PEOPLE: u64 = 200_000_000;
/// Rows of a block.
const BLOCK: usize = 1 << 16;

/// Makes each row as many rows as its count says. `None` where the workforce has no counts.
///
/// A row whose count is missing, negative or no whole number is left out, with the reason `count_unreadable`.
///
/// # Errors
/// With the number of people, if there are more than [`MOST_PEOPLE`].
pub fn one_row_each(workforce: &Workforce) -> Option<Result<Workforce, u64>> {
    let counts: Vec<Option<u64>> = workforce
        .field(Field::Count)?
        .iter()
        .map(|count| {
            let count = count.filter(|count| *count >= 0.0 && count.fract() == 0.0)?;
            Some(count as u64)
        })
        .collect();
    let people = counts
        .iter()
        .flatten()
        .fold(0_u64, |all, count| all.saturating_add(*count));
    if people > MOST_PEOPLE {
        return Some(Err(people));
    }
    let rows: Vec<u32> = counts
        .iter()
        .enumerate()
        .flat_map(|(row, count)| std::iter::repeat_n(row as u32, count.unwrap_or(0) as usize))
        .collect();
    let mut all = workforce.emptied(rows.len());
    for name in workforce.columns() {
        if name == Field::Count.id() {
            continue;
        }
        if let Some((codes, labels)) = workforce.labels(&name) {
            let codes: Vec<u32> = codes.iter().map(|code| code.unwrap_or(0)).collect();
            all.add_labels(&name, repeated(&rows, &codes), labels.to_vec());
        } else if let Some(numbers) = workforce.numbers(&name) {
            let numbers: Vec<f64> = numbers
                .iter()
                .map(|number| number.unwrap_or(f64::NAN))
                .collect();
            all.add_numbers(&name, repeated(&rows, &numbers));
        }
    }
    let unreadable = counts.iter().filter(|count| count.is_none()).count() as u64;
    if unreadable > 0 {
        all.left_out.push(LeftOut {
            reason: "count_unreadable",
            rows: unreadable,
        });
    }
    Some(Ok(all))
}

fn repeated<T: Copy>(rows: &[u32], values: &[T]) -> Vec<Vec<T>> {
    rows.chunks(BLOCK)
        .map(|rows| rows.iter().map(|row| values[*row as usize]).collect())
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::study::tally::tally;

    #[test]
    fn a_row_becomes_as_many_as_it_counts() {
        let mut table = Workforce::new(4);
        let units = vec!["".to_owned(), "North".into(), "East".into()];
        table.add_labels("unit", vec![vec![1, 2, 1, 2]], units);
        table.add_numbers("age", vec![vec![30.0, f64::NAN, 40.0, 50.0]]);
        table.add_numbers("count", vec![vec![3.0, 2.0, 1.5, 0.0]]);
        let people = one_row_each(&table).unwrap().unwrap();
        assert_eq!(people.rows(), 5);
        let counted = tally(&people, &["unit"]).unwrap();
        assert_eq!((counted[0].rows, counted[1].rows), (2, 3));
        assert_eq!(people.numbers("age").unwrap().null_count(), 2);
        assert_eq!(people.left_out[0].rows, 1);
        assert!(one_row_each(&Workforce::new(1)).is_none());
    }

    #[test]
    fn a_country_too_large_is_refused() {
        let mut table = Workforce::new(2);
        table.add_numbers("count", vec![vec![1e9, 5.0]]);
        assert_eq!(one_row_each(&table).unwrap().err(), Some(1_000_000_005));
    }
}
