//! How many were asked.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::tally::tally;
use crate::study::workforce::Workforce;

/// How many were invited to a survey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Invitations {
    /// It is not known.
    #[default]
    Unknown,
    /// So many in all.
    Whole(u64),
    /// So many in each unit, also in those that nobody answered from.
    PerUnit(BTreeMap<String, u64>),
}

impl Invitations {
    /// Reads them off the column of a file: each of its rows has the number of its unit, or of all.
    ///
    /// Rows without a unit or a number are passed over.
    ///
    /// # Errors
    /// When the rows of a unit have different numbers.
    pub fn of_column(
        workforce: &Workforce,
        field: Field,
        file: &str,
    ) -> Result<Invitations, Failure> {
        let Some(invited) = workforce.field(field) else {
            return Ok(Invitations::Unknown);
        };
        let units = workforce.labels(Field::Unit.id());
        let names = units.map_or(&[][..], |(_, names)| names);
        let mut known: Vec<Option<u64>> = vec![None; names.len().max(1)];
        let mut note = |unit: u32, invited: Option<f64>| {
            let Some(invited) = invited.filter(|number| *number >= 0.0 && number.fract() == 0.0)
            else {
                return Ok(());
            };
            let place = &mut known[unit as usize];
            match place.replace(invited as u64) {
                Some(before) if before != invited as u64 => Err(unit),
                _ => Ok(()),
            }
        };
        let differs = |unit: u32| {
            let name = names.get(unit as usize).map_or("", String::as_str);
            Failure::input(Phrase::fail_invited_differs(file, name)).hint(Phrase::hint_invited())
        };
        match units {
            Some((codes, names)) => {
                let blank = |code: u32| names[code as usize].is_empty();
                let rows = codes.iter().zip(invited.iter());
                for (code, invited) in rows {
                    let code = code.unwrap_or(0);
                    if !blank(code) {
                        note(code, invited).map_err(differs)?;
                    }
                }
                let counted = names.iter().zip(known);
                let counted = counted.filter_map(|(name, invited)| Some((name.clone(), invited?)));
                Ok(Invitations::PerUnit(counted.collect()))
            }
            None => {
                for invited in invited.iter() {
                    note(0, invited).map_err(differs)?;
                }
                Ok(known[0].map_or(Invitations::Unknown, Invitations::Whole))
            }
        }
    }

    /// The same for the units of a survey: each must be among them, and where only some of the answers are looked at,
    /// others are left out.
    ///
    /// # Errors
    /// When a unit of the survey is not among them.
    pub fn for_survey(
        self,
        answers: &Workforce,
        some: bool,
        file: &str,
    ) -> Result<Invitations, Failure> {
        let Invitations::PerUnit(mut invited) = self else {
            return Ok(self);
        };
        let units: BTreeSet<String> = tally(answers, &[Field::Unit.id()])
            .into_iter()
            .flatten()
            .flat_map(|unit| unit.members)
            .filter(|unit| !unit.is_empty())
            .collect();
        if let Some(unit) = units.iter().find(|unit| !invited.contains_key(*unit)) {
            let failure = Failure::input(Phrase::fail_not_invited(file, unit.as_str()));
            return Err(failure.did_you_mean(unit, invited.keys().map(String::as_str)));
        }
        if some {
            invited.retain(|unit, _| units.contains(unit));
        }
        Ok(Invitations::PerUnit(invited))
    }

    /// The number of all units together, or `None` if one of those that answered has none.
    pub(super) fn all<'a>(&self, mut answered: impl Iterator<Item = &'a String>) -> Option<u64> {
        match self {
            Invitations::Unknown => None,
            Invitations::Whole(invited) => Some(*invited),
            Invitations::PerUnit(units) => answered
                .all(|unit| unit.is_empty() || units.contains_key(unit))
                .then(|| units.values().sum()),
        }
    }

    /// The number of a unit.
    pub(super) fn of(&self, unit: &str) -> Option<u64> {
        match self {
            Invitations::PerUnit(units) => units.get(unit).copied(),
            _ => None,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn answers(invited: Vec<f64>) -> Workforce {
        let mut answers = Workforce::new(4);
        answers.add_labels(
            "unit",
            vec![vec![1, 2, 1, 0]],
            vec!["".into(), "A".into(), "B".into()],
        );
        answers.add_numbers("invited", vec![invited]);
        answers
    }

    #[test]
    fn each_unit_has_one_number() {
        let invitations = Invitations::of_column(
            &answers(vec![10.0, 7.0, f64::NAN, 99.0]),
            Field::Invited,
            "f",
        )
        .unwrap();
        assert_eq!(
            (invitations.of("A"), invitations.of("B"), invitations.of("")),
            (Some(10), Some(7), None)
        );
        assert_eq!(
            invitations.all(["A".to_owned(), String::new()].iter()),
            Some(17)
        );
        assert_eq!(invitations.all(["C".to_owned()].iter()), None);
        let wrong =
            Invitations::of_column(&answers(vec![10.0, 7.0, 11.0, 99.0]), Field::Invited, "f")
                .unwrap_err();
        assert_eq!(wrong.heading, Phrase::fail_invited_differs("f", "A"));
    }

    #[test]
    fn without_units_all_rows_have_one_number() {
        let mut answers = Workforce::new(2);
        assert_eq!(
            Invitations::of_column(&answers, Field::Invited, "f").unwrap(),
            Invitations::Unknown
        );
        answers.add_numbers("invited", vec![vec![30.0, 30.0]]);
        assert_eq!(
            Invitations::of_column(&answers, Field::Invited, "f").unwrap(),
            Invitations::Whole(30)
        );
    }
}
