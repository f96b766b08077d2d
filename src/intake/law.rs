//! What a law has looked at row by row before it counts: people not employed on the day, impossible time and amounts.

use jiff::civil::Date;

use super::columns::Columns;
use super::date::{self, Reading};
use super::findings::{Findings, convention};
use super::vocabulary::boolean;
use crate::model::field::{Field, Kind};
use crate::model::finding::Code;
use crate::rules::Jurisdiction;
use crate::rules::figures::Kind as Figure;
use crate::rules::in_force;

/// Ages at which people are employed.
const AGES: std::ops::RangeInclusive<f64> = 13.0..=100.0;
/// Hours of a week of work.
const WEEK: std::ops::RangeInclusive<f64> = 1.0..=100.0;

/// The fields that a law has looked at where the file has them.
pub const LOOKED_AT: [Field; 12] = [
    Field::HireDate,
    Field::EndDate,
    Field::WeeklyHours,
    Field::FtePercent,
    Field::WantsMoreHours,
    Field::JobCode,
    Field::FixedSupplement,
    Field::VariableSupplement,
    Field::VariablePay,
    Field::Thirteenth,
    Field::Benefits,
    Field::Pension,
];

/// The checks of a law, for the rows of one file.
pub(super) struct LawChecks<'a> {
    law: Option<Jurisdiction>,
    /// The day on which people are counted.
    day: Option<Date>,
    columns: &'a Columns,
    working_time: Option<Vec<Vec<f64>>>,
    wishes: Option<Vec<Vec<bool>>>,
}

impl<'a> LawChecks<'a> {
    pub(super) fn new(
        law: Option<Jurisdiction>,
        day: Option<Date>,
        columns: &'a Columns,
    ) -> LawChecks<'a> {
        LawChecks {
            law,
            day,
            columns,
            working_time: None,
            wishes: None,
        }
    }

    /// Looks at a column of numbers; working time is a share of full time.
    pub(super) fn numbers(&mut self, field: Field, values: &[Vec<f64>], findings: &mut Findings) {
        if self.law.is_none() {
            return;
        }
        let mut look = |code, is_odd: fn(f64) -> bool| {
            findings.add_if_any(code, Some(field), self.columns.places_of(values, is_odd));
        };
        match field {
            Field::Age => look(Code::ImplausibleAge, |age| {
                !age.is_nan() && !AGES.contains(&age)
            }),
            Field::WeeklyHours => look(Code::ImplausibleWeek, |hours| {
                hours > 0.0 && !WEEK.contains(&hours)
            }),
            Field::FtePercent => {
                look(Code::MoreThanFullTime, |share| share > 1.0);
                self.working_time = Some(values.to_vec());
            }
            _ if field.kind() == Kind::Money && field.period().is_none() => {
                look(Code::NegativeComponent, |amount| amount < 0.0);
            }
            _ => {}
        }
    }

    /// Looks at a column of words.
    pub(super) fn labels(
        &mut self,
        field: Field,
        codes: &[Vec<u32>],
        labels: &[String],
        findings: &mut Findings,
    ) {
        let Some(law) = self.law else {
            return;
        };
        let mut look = |code, is_odd: &dyn Fn(&String) -> bool| {
            let odd: Vec<bool> = labels.iter().map(is_odd).collect();
            let places = self.columns.places(codes, |label| odd[label as usize]);
            findings.add_if_any(code, Some(field), places);
        };
        match field {
            Field::HireDate | Field::EndDate => {
                let Some(day) = self.day else { return };
                let (convention, _) = convention(labels, day.year());
                let dated = |label: &String| match date::read(label, convention) {
                    Ok(Some(Reading::Date(date))) => Some(date),
                    _ => None,
                };
                match field {
                    Field::HireDate => look(Code::HiredLater, &|label| {
                        dated(label).is_some_and(|hired| hired > day)
                    }),
                    _ => look(Code::LeftBefore, &|label| {
                        dated(label).is_some_and(|left| left < day)
                    }),
                }
            }
            Field::JobCode => {
                let digits =
                    in_force(law, Figure::CodeDigits, self.day).and_then(|figure| figure.whole());
                let Some(digits) = digits else { return };
                let digits_of =
                    |label: &String| label.chars().filter(char::is_ascii_digit).count() as u64;
                look(Code::ShortJobCode, &|label| {
                    !label.is_empty() && digits_of(label) < digits
                });
            }
            Field::WantsMoreHours => {
                let wants: Vec<bool> = labels
                    .iter()
                    .map(|label| boolean(label) == Some(true))
                    .collect();
                let wishes = codes
                    .iter()
                    .map(|block| block.iter().map(|code| wants[*code as usize]).collect());
                self.wishes = Some(wishes.collect());
            }
            _ => {}
        }
    }

    /// Looks at what takes two columns: a wish for more hours of people in full time.
    pub(super) fn finish(self, findings: &mut Findings) {
        let (Some(times), Some(wishes)) = (self.working_time, self.wishes) else {
            return;
        };
        let both = times.iter().zip(&wishes);
        let both: Vec<Vec<(f64, bool)>> = both
            .map(|(times, wishes)| times.iter().copied().zip(wishes.iter().copied()).collect())
            .collect();
        let places = self
            .columns
            .places_among(&both, |(time, wish)| *wish && *time >= 1.0);
        findings.add_if_any(
            Code::WantsMoreThanFullTime,
            Some(Field::WantsMoreHours),
            places,
        );
    }
}
