//! What has changed since last year: the gap of each group then and now.
//!
//! Both are figures that were released; a group of which either is withheld or not there is not compared.

use crate::disclosure::draft::{Draft, Row};
use crate::disclosure::released::Table;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Kind, Role, Value};
use crate::study::told::{Fact, Told, ToldRow, ToldTable};

/// The id of the table.
pub const TABLE: &str = "changes";

/// The gap that is compared: that of the first of these tables that both years have.
const COMPARED: [(&str, &str); 3] = [
    ("pay_gap", "mean_gap"),
    ("equal_work", "mean_gap"),
    ("categories", "gap_total"),
];

/// The gaps of `now` beside those of `before`; `None` where no table has both.
///
/// `change` is `now - earlier`: negative where the gap has moved in favour of women.
pub fn tabulate(now: &Told, before: &Told) -> Option<Draft> {
    let (table, column) = COMPARED.into_iter().find_map(|(id, column)| {
        Some((now.table(id)?, column)).filter(|_| before.table(id).is_some())
    })?;
    let columns = [
        ("group", Kind::Name),
        ("earlier", Kind::Gap),
        ("now", Kind::Gap),
        ("change", Kind::PercentagePoints),
    ];
    let columns = columns.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(TABLE, columns.into());
    let mut not_compared = 0;
    for row in &table.rows {
        let labels = labels(table, row);
        let gap = table.fact(row, column);
        let Some((Fact::Number(gap), earlier)) = gap.zip(before.number(&table.id, &labels, column))
        else {
            not_compared += u64::from(!row.total);
            continue;
        };
        let names: Vec<&str> = labels.iter().map(|(_, label)| *label).collect();
        let (own, name) = match row.total {
            true => (Row::total(Vec::new(), Cohort::default()), Value::Undefined),
            false => (
                Row::part(Vec::new(), Cohort::default()),
                Value::Name(names.join(" – ")),
            ),
        };
        draft.push(
            own.label(name)
                .label(Value::Number(earlier))
                .label(Value::Number(*gap))
                .label(Value::Number(gap - earlier)),
        );
    }
    if not_compared > 0 {
        draft.note(Phrase::changes_not_compared(not_compared));
    }
    Some(draft)
}

/// The labels from the input of a row, by the ids of their columns.
fn labels<'a>(table: &'a ToldTable, row: &'a ToldRow) -> Vec<(&'a str, &'a str)> {
    let cells = table.columns.iter().zip(&row.cells);
    cells
        .filter_map(|((id, from_input), cell)| match cell {
            Fact::Label(label) if *from_input => Some((id.as_str(), label.as_str())),
            _ => None,
        })
        .collect()
}

/// How the gap of all staff has changed, and of how many groups it has grown and shrunk, whomever it favours.
pub fn verdict(table: &Table) -> Vec<Phrase> {
    let numbers = |row| {
        let number = |column| table.cell(row, column).and_then(|cell| cell.number());
        number("earlier").zip(number("now"))
    };
    let all = table.total().and_then(numbers);
    let groups: Vec<(f64, f64)> = table
        .rows()
        .iter()
        .filter(|row| row.role() == Role::Part)
        .filter_map(numbers)
        .collect();
    let count =
        |moved: fn(&(f64, f64)) -> bool| groups.iter().filter(|pair| moved(pair)).count() as u64;
    let wider = count(|(earlier, now)| now.abs() - earlier.abs() >= LEAST);
    let narrower = count(|(earlier, now)| earlier.abs() - now.abs() >= LEAST);
    all.map(|(earlier, now)| Phrase::changes_of_all(earlier, now))
        .into_iter()
        .chain(
            (!groups.is_empty())
                .then(|| Phrase::changes_of_groups(groups.len() as u64, wider, narrower)),
        )
        .collect()
}

/// The least change of a gap that is told: a tenth of a percentage point, the last digit that is written.
const LEAST: f64 = 0.001;

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::disclosure::policy::{Policy, Profile};
    use crate::disclosure::release;

    fn told(gaps: &[(Option<&str>, Option<f64>)]) -> Told {
        let rows = gaps.iter().map(|(group, gap)| ToldRow {
            total: group.is_none(),
            cells: vec![
                group.map_or(Fact::Nothing, |group| Fact::Label(group.to_owned())),
                gap.map_or(Fact::Withheld, Fact::Number),
            ],
        });
        let table = ToldTable {
            id: "pay_gap".to_owned(),
            columns: vec![("group".to_owned(), true), ("mean_gap".to_owned(), false)],
            rows: rows.collect(),
        };
        Told {
            tables: vec![table],
            ..Told::default()
        }
    }

    #[test]
    fn groups_that_both_years_tell_are_compared() {
        let before = told(&[
            (Some("A"), Some(0.05)),
            (Some("B"), None),
            (Some("C"), Some(-0.02)),
            (None, Some(0.1)),
        ]);
        let now = told(&[
            (Some("C"), Some(-0.04)),
            (Some("A"), Some(0.02)),
            (Some("B"), Some(0.3)),
            (Some("D"), Some(0.1)),
            (None, Some(0.1)),
        ]);
        let released = release(
            vec![tabulate(&now, &before).unwrap()],
            &Policy::of(Profile::Public, None),
        );
        let table = released.table(TABLE).unwrap();
        assert_eq!(table.rows().len(), 3);
        let change = |row: usize| {
            table
                .cell(&table.rows()[row], "change")
                .unwrap()
                .number()
                .unwrap()
        };
        assert!((change(0) + 0.02).abs() < 1e-12);
        assert!((change(1) + 0.03).abs() < 1e-12);
        assert_eq!(change(2), 0.0);
        assert_eq!(table.notes()[0], Phrase::changes_not_compared(2));
        assert_eq!(
            verdict(table),
            [
                Phrase::changes_of_all(0.1, 0.1),
                Phrase::changes_of_groups(2, 1, 1)
            ]
        );
    }

    #[test]
    fn without_a_common_table_there_is_none() {
        assert!(tabulate(&told(&[]), &Told::default()).is_none());
    }
}
