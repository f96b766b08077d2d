//! `--merge-employments`: one row for each person instead of one for each employment.

use std::collections::BTreeMap;

use super::workforce::Workforce;
use crate::model::field::{Field, Kind};

/// How a number of several employments becomes one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// What is paid or worked adds up.
    Sum,
    /// A rate is weighted by working time.
    Weighted,
    /// What is about the person or the job is that of the main employment.
    Main,
}

fn rule(name: &str) -> Rule {
    match Field::from_id(name) {
        Some(Field::BaseMonthlyFte | Field::HourlyRate) => Rule::Weighted,
        Some(
            Field::FtePercent
            | Field::OvertimeHours
            | Field::HoursPaid
            | Field::AbsenceDays
            | Field::ParentalLeave
            | Field::SickLeave
            | Field::OrdinaryTime
            | Field::LongSickLeave,
        ) => Rule::Sum,
        Some(field) if field.kind() == Kind::Money => Rule::Sum,
        _ => Rule::Main,
    }
}

/// Joins the rows that have the same person number; a row without one stays as it is.
///
/// Amounts and hours are added, full-time and hourly pay are weighted by working time, and everything else is that of
/// the main employment: the one with the most working time, of equal ones the one whose words come first. `None` where
/// the workforce has no person numbers.
pub fn merged(workforce: &Workforce) -> Option<Workforce> {
    let (people, _) = workforce.labels(Field::PersonId.id())?;
    let columns = workforce.columns();
    let time = workforce.numbers(Field::FtePercent.id());
    let time: Vec<f64> = match time {
        Some(time) => time.iter().map(|share| share.unwrap_or(0.0)).collect(),
        None => vec![1.0; workforce.rows()],
    };
    let words: Vec<(Vec<u32>, &[String])> = columns
        .iter()
        .filter_map(|name| workforce.labels(name))
        .map(|(codes, labels)| (codes.iter().map(|code| code.unwrap_or(0)).collect(), labels))
        .collect();
    let in_words = |row: usize| -> Vec<&str> {
        words
            .iter()
            .map(|(codes, labels)| labels[codes[row] as usize].as_str())
            .collect()
    };
    let mut rows_of: BTreeMap<(u32, usize), Vec<usize>> = BTreeMap::new();
    for (row, person) in people.iter().enumerate() {
        let person = person.unwrap_or(0);
        let key = if person == 0 { (0, row) } else { (person, 0) };
        rows_of.entry(key).or_default().push(row);
    }
    // The main employment first.
    let mut groups: Vec<Vec<usize>> = rows_of.into_values().collect();
    for rows in groups.iter_mut().filter(|rows| rows.len() > 1) {
        rows.sort_by(|a, b| {
            time[*b]
                .total_cmp(&time[*a])
                .then_with(|| in_words(*a).cmp(&in_words(*b)))
        });
    }
    let mut all = workforce.emptied(groups.len());
    for name in &columns {
        if let Some((codes, labels)) = workforce.labels(name) {
            let codes: Vec<u32> = codes.iter().map(|code| code.unwrap_or(0)).collect();
            let main = groups.iter().map(|rows| codes[rows[0]]).collect();
            all.add_labels(name, vec![main], labels.to_vec());
        } else if let Some(numbers) = workforce.numbers(name) {
            let numbers: Vec<Option<f64>> = numbers.iter().collect();
            let rule = rule(name);
            let one = |rows: &Vec<usize>| joined(rows, &numbers, &time, rule).unwrap_or(f64::NAN);
            all.add_numbers(name, vec![groups.iter().map(one).collect()]);
        }
    }
    Some(all)
}

/// The number of several rows, the main one first.
fn joined(rows: &[usize], numbers: &[Option<f64>], time: &[f64], rule: Rule) -> Option<f64> {
    let known = || {
        rows.iter()
            .filter_map(|row| numbers[*row].map(|number| (number, time[*row])))
    };
    match rule {
        Rule::Main => numbers[rows[0]],
        _ if rows.len() == 1 => numbers[rows[0]],
        Rule::Sum => known().map(|(number, _)| number).reduce(|a, b| a + b),
        Rule::Weighted => {
            let weight: f64 = known().map(|(_, time)| time).sum();
            let sum: f64 = known().map(|(number, time)| number * time).sum();
            if weight > 0.0 {
                Some(sum / weight)
            } else {
                numbers[rows[0]]
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn pay_adds_up_and_the_larger_employment_names_the_job() {
        let mut workforce = Workforce::new(4);
        let labels = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        workforce.add_labels("person_id", vec![vec![1, 1, 2, 0]], labels(&["", "a", "b"]));
        workforce.add_labels(
            "job_title",
            vec![vec![0, 1, 1, 0]],
            labels(&["Tutor", "Teacher"]),
        );
        workforce.add_numbers("fte_percent", vec![vec![0.25, 0.5, 1.0, 1.0]]);
        workforce.add_numbers(
            "base_monthly",
            vec![vec![8_000.0, 18_000.0, 36_000.0, 30_000.0]],
        );
        workforce.add_numbers(
            "base_monthly_fte",
            vec![vec![32_000.0, 36_000.0, 36_000.0, 30_000.0]],
        );
        let merged = merged(&workforce).unwrap();
        assert_eq!(merged.rows(), 3);
        let numbers =
            |name| -> Vec<f64> { merged.numbers(name).unwrap().iter().flatten().collect() };
        assert_eq!(numbers("fte_percent"), [1.0, 0.75, 1.0]);
        assert_eq!(numbers("base_monthly"), [30_000.0, 26_000.0, 36_000.0]);
        // (8 000 + 18 000) / 0.75
        assert!((numbers("base_monthly_fte")[1] - 104_000.0 / 3.0).abs() < 1e-9);
        let (jobs, _) = merged.labels("job_title").unwrap();
        assert_eq!(jobs.iter().flatten().collect::<Vec<_>>(), [0, 1, 1]);
    }
}
