//! What is wrong in a file, collected.

use std::collections::BTreeMap;

use super::columns::{Columns, Places};
use super::date::{self, Convention, Epoch};
use super::vocabulary;
use crate::model::field::{Field, Kind};
use crate::model::finding::{Code, Finding};

/// The findings of a file, by code and field.
#[derive(Debug, Default)]
pub struct Findings {
    all: BTreeMap<(Code, Option<Field>), Places>,
}

impl Findings {
    /// Adds a finding with its places; nowhere means that it is about the column as a whole.
    pub fn add(&mut self, code: Code, field: Option<Field>, places: Places) {
        let known = self.all.entry((code, field)).or_default();
        known.count += places.count;
        known.lines.extend(places.lines);
    }

    /// Adds a finding if it stands anywhere.
    pub fn add_if_any(&mut self, code: Code, field: Option<Field>, places: Places) {
        if places.count > 0 {
            self.add(code, field, places);
        }
    }

    /// Rows that were left out or ragged, and cells that could not be read.
    pub fn of_rows(&mut self, columns: &Columns, fields: &[Option<Field>]) {
        for (why, places) in &columns.left_out {
            if let Some(code) = why.code() {
                self.add(code, None, places.clone());
            }
        }
        self.add_if_any(Code::RaggedRow, None, columns.ragged.clone());
        for ((wanted, code), places) in &columns.problems {
            self.add(*code, fields[*wanted], places.clone());
        }
    }

    /// Blank and impossible amounts of base pay and working time.
    pub fn of_numbers(&mut self, field: Field, values: &[Vec<f64>], columns: &Columns) {
        match field {
            Field::BaseMonthly | Field::BaseMonthlyFte | Field::BaseAnnual | Field::HourlyRate => {
                self.add_if_any(
                    Code::PayNotPositive,
                    Some(field),
                    columns.places_of(values, |value| value <= 0.0),
                );
                let mut blank = columns.places_of(values, f64::is_nan);
                let unreadable: u64 = self
                    .all
                    .iter()
                    .filter(|((code, of), _)| *of == Some(field) && code.id() < Code::NotADate.id())
                    .map(|(_, places)| places.count)
                    .sum();
                blank.count = blank.count.saturating_sub(unreadable);
                let listed: Vec<u64> = self
                    .all
                    .iter()
                    .filter(|((code, of), _)| *of == Some(field) && code.id() < Code::NotADate.id())
                    .flat_map(|(_, places)| places.lines.iter().copied())
                    .collect();
                blank.lines.retain(|line| !listed.contains(line));
                self.add_if_any(Code::BlankPay, Some(field), blank);
            }
            Field::FtePercent => {
                self.add_if_any(
                    Code::ZeroWorkingTime,
                    Some(field),
                    columns.places_of(values, |value| value <= 0.0),
                );
            }
            _ => {}
        }
    }

    /// Words that a field has no meaning for.
    pub fn of_labels(
        &mut self,
        field: Field,
        codes: &[Vec<u32>],
        labels: &[String],
        columns: &Columns,
    ) {
        let unknown: Vec<bool> = match field.kind() {
            Kind::Date => undated(labels),
            Kind::Code if field == Field::ContractType => labels
                .iter()
                .map(|label| !label.is_empty() && vocabulary::ContractForm::read(label).is_none())
                .collect(),
            _ => return,
        };
        let code = if field.kind() == Kind::Date {
            Code::NotADate
        } else {
            Code::UnknownContract
        };
        let places = columns.places(codes, |code| unknown[code as usize]);
        self.add_if_any(code, Some(field), places);
    }

    /// All of them, errors first.
    pub fn sorted(self) -> Vec<Finding> {
        let mut all: Vec<Finding> = self
            .all
            .into_iter()
            .map(|((code, field), mut places)| {
                places.lines.sort_unstable();
                places.lines.dedup();
                places.lines.truncate(Finding::LINES);
                Finding {
                    code,
                    field,
                    lines: places.lines,
                    count: places.count,
                }
            })
            .collect();
        all.sort_by(|a, b| {
            let rank = |finding: &Finding| {
                (
                    std::cmp::Reverse(finding.code.severity()),
                    finding.code,
                    finding.field,
                )
            };
            rank(a).cmp(&rank(b))
        });
        all
    }
}

/// Which labels of a column of dates are no dates.
fn undated(labels: &[String]) -> Vec<bool> {
    let mut evidence = date::Evidence::default();
    labels.iter().for_each(|label| evidence.observe(label));
    let order = evidence
        .decide()
        .map_or(date::Order::DayFirst, |decision| decision.order);
    let convention = Convention {
        order,
        epoch: Epoch::Y1900,
        reference_year: 2026,
    };
    labels
        .iter()
        .map(|label| date::read(label, convention).is_err())
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn no_more_lines_are_kept_than_promised() {
        let mut findings = Findings::default();
        for first in [2, 1] {
            let lines = (0..Finding::LINES as u64).map(|n| first + 2 * n).collect();
            let places = Places {
                count: 20_000,
                lines,
            };
            findings.add(Code::UnknownSex, Some(Field::Sex), places);
        }
        let found = findings.sorted();
        assert_eq!(found[0].count, 40_000);
        assert!(found[0].lines.iter().copied().eq(1..=Finding::LINES as u64));
    }
}
