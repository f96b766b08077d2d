//! What is wrong in a file, collected.

use std::collections::BTreeMap;

use super::columns::{Columns, Places};
use super::date::{self, Convention, Epoch};
use super::identity::{self, Check, Fit};
use super::labels::BLANK;
use super::vocabulary::ContractForm;
use crate::model::field::{Field, Kind};
use crate::model::finding::{Code, Finding};
use crate::model::people::Sex;

/// The year up to which dates and births are taken to lie where two digits leave the century open.
pub(super) const LATEST_YEAR: i16 = 2026;

/// The findings of a file, by code and field.
#[derive(Debug, Default)]
pub struct Findings {
    all: BTreeMap<(Code, Option<Field>), Places>,
}

impl Findings {
    /// Adds a finding with its places; nowhere means that it is about the column as a whole.
    pub fn add(&mut self, code: Code, field: Option<Field>, places: Places) {
        let known = self.all.entry((code, field)).or_default();
        // A finding about the column as a whole stands nowhere and counts once.
        known.count += places.count.max(u64::from(places.lines.is_empty()));
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
        let (code, wrong) = match field {
            Field::ContractType => {
                let unknown =
                    |label: &String| !label.is_empty() && ContractForm::read(label).is_none();
                (Code::UnknownContract, labels.iter().map(unknown).collect())
            }
            Field::PersonId => return self.of_people(codes, labels, columns),
            Field::Currency => {
                if labels.iter().filter(|label| !label.is_empty()).count() > 1 {
                    self.add(Code::SeveralCurrencies, Some(field), Places::default());
                }
                return;
            }
            _ if field.kind() == Kind::Date => (Code::NotADate, self.undated(field, labels)),
            _ => return,
        };
        self.add_if_any(
            code,
            Some(field),
            columns.places(codes, |code| wrong[code as usize]),
        );
    }

    /// Which labels of a column of dates are no dates.
    fn undated(&mut self, field: Field, labels: &[String]) -> Vec<bool> {
        let (convention, settled) = convention(labels, LATEST_YEAR);
        if !settled {
            self.add(Code::OpenDates, Some(field), Places::default());
        }
        labels
            .iter()
            .map(|label| date::read(label, convention).is_err())
            .collect()
    }

    /// Person numbers that are wrong, mangled or repeated.
    fn of_people(&mut self, codes: &[Vec<u32>], labels: &[String], columns: &Columns) {
        let id = Some(Field::PersonId);
        let mangled: Vec<bool> = labels
            .iter()
            .map(|label| identity::is_rounded(label))
            .collect();
        self.add_if_any(
            Code::MangledIdentity,
            id,
            columns.places(codes, |code| mangled[code as usize]),
        );
        if let Some(country) = Fit::of(labels.iter().map(String::as_str)).country() {
            let invalid = |label: &String| {
                let known = identity::read(label, Some(country), LATEST_YEAR);
                !label.is_empty() && known.is_none_or(|identity| identity.check == Check::Invalid)
            };
            let invalid: Vec<bool> = labels.iter().map(invalid).collect();
            self.add_if_any(
                Code::BadIdentity,
                id,
                columns.places(codes, |code| invalid[code as usize]),
            );
        }
        let mut times = vec![0u32; labels.len()];
        codes
            .iter()
            .flatten()
            .for_each(|code| times[*code as usize] += 1);
        times[BLANK as usize] = 0;
        self.add_if_any(
            Code::RepeatedPerson,
            id,
            columns.places(codes, |code| times[code as usize] > 1),
        );
    }

    /// Rows whose recorded sex is not the one that the identity number states.
    pub fn of_sexes(
        &mut self,
        people: (&[Vec<u32>], &[String]),
        sexes: (&[Vec<u32>], &[Sex]),
        columns: &Columns,
    ) {
        let ((people, ids), (recorded, meanings)) = (people, sexes);
        let Some(country) = Fit::of(ids.iter().map(String::as_str)).country() else {
            return;
        };
        let stated: Vec<Option<Sex>> = ids
            .iter()
            .map(|id| identity::read(id, Some(country), LATEST_YEAR).map(|identity| identity.sex))
            .collect();
        let disagree = |person: u32, sex: u32| {
            let sex = meanings[sex as usize];
            Sex::COMPARED.contains(&sex)
                && stated[person as usize].is_some_and(|stated| stated != sex)
        };
        let pairs: Vec<Vec<(u32, u32)>> = people
            .iter()
            .zip(recorded)
            .map(|(people, sexes)| people.iter().copied().zip(sexes.iter().copied()).collect())
            .collect();
        let places = columns.places_among(&pairs, |(person, sex)| disagree(*person, *sex));
        self.add_if_any(Code::SexDisagrees, Some(Field::Sex), places);
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

/// How a column of dates is read, and whether its cells settle that; else the day comes first.
pub(super) fn convention(labels: &[String], reference_year: i16) -> (Convention, bool) {
    let mut evidence = date::Evidence::default();
    labels.iter().for_each(|label| evidence.observe(label));
    let order = evidence.decide().map(|decision| decision.order);
    let convention = Convention {
        order: order.as_ref().copied().unwrap_or(date::Order::DayFirst),
        epoch: Epoch::Y1900,
        reference_year,
    };
    (convention, order.is_ok())
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
