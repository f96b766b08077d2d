//! Art. 10: what a category's difference comes to.

use jiff::civil::Date;

use super::{Indicators, date};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::rules::figures::{Figure, Kind};
use crate::rules::{Jurisdiction, in_force};

/// What stands behind the line: five per cent, as means of unequal binary fractions have it.
const DUST: f64 = 1e-12;

/// What a category's difference comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is smaller than the directive's.
    Below,
    /// Nothing is said of it yet.
    Unexplained,
    /// Justified by objective, gender-neutral criteria, as the reference shows.
    Justified(String),
    /// Remedied on a day within the time.
    Remedied(Date),
    /// Neither, and reported: a joint assessment from this day.
    AssessmentDue(Date),
}

impl Status {
    /// The id: `below`, `unexplained`, `justified`, `remedied`, `assessment_due`.
    pub const fn id(&self) -> &'static str {
        match self {
            Status::Below => "below",
            Status::Unexplained => "unexplained",
            Status::Justified(_) => "justified",
            Status::Remedied(_) => "remedied",
            Status::AssessmentDue(_) => "assessment_due",
        }
    }
}

/// The line that gaps are held against.
#[derive(Clone, Debug, PartialEq)]
pub struct Tested {
    /// The difference from which a category must be explained, a fraction.
    pub difference: f64,
    /// Where it stands.
    pub reference: &'static str,
    /// The last day for a remedy, where the day of the report is said.
    pub until: Option<Date>,
}

impl Tested {
    /// The line in force on a day; `None` before there was one.
    pub(super) fn of(options: &Indicators, day: Option<Date>) -> Result<Option<Tested>, Failure> {
        let difference = in_force(Jurisdiction::Eu, Kind::PayDifference, day);
        let Some((figure, difference)) = difference.zip(difference.and_then(Figure::fraction))
        else {
            return Ok(None);
        };
        let time = in_force(Jurisdiction::Eu, Kind::RemedyTime, day);
        let reported = options.reported()?;
        Ok(Some(Tested {
            difference,
            reference: &figure.reference,
            until: time
                .zip(reported)
                .and_then(|(time, reported)| time.after(reported)),
        }))
    }

    /// Whether a gap, as computed, reaches the line in either direction.
    pub fn reaches(&self, gap: f64) -> bool {
        gap.abs() >= self.difference - DUST
    }

    /// What a category's gap comes to.
    pub(super) fn status(
        &self,
        options: &Indicators,
        name: &str,
        gap: f64,
    ) -> Result<Status, Failure> {
        if !self.reaches(gap) {
            return Ok(Status::Below);
        }
        if let Some(reference) = options.justified.get(name) {
            return Ok(Status::Justified(reference.clone()));
        }
        let remedied = options.remedied.get(name);
        let remedied = remedied.map(|day| date("--remedy", day)).transpose()?;
        Ok(match (remedied, self.until) {
            (Some(day), None) => Status::Remedied(day),
            (Some(day), Some(until)) if day <= until => Status::Remedied(day),
            (_, Some(until)) => Status::AssessmentDue(until),
            (None, None) => Status::Unexplained,
        })
    }
}

/// Refuses words on a category that is not there.
pub(super) fn known(options: &Indicators, categories: &[String]) -> Result<(), Failure> {
    let said = [
        ("--justify", options.justified.keys()),
        ("--remedy", options.remedied.keys()),
    ];
    for (flag, names) in said {
        for name in names {
            if !categories.contains(name) {
                return Err(Failure::input(Phrase::fail_flag(flag, name.as_str()))
                    .did_you_mean(name, categories.iter().map(String::as_str)));
            }
        }
    }
    Ok(())
}
