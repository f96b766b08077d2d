//! What the columns of a file say of a person: who it is, what others may know, what they must not learn.

use crate::model::field::{Field, Kind};

/// A column of the file and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownColumn {
    /// Its heading.
    pub heading: String,
    /// The field it stands for.
    pub field: Option<Field>,
    /// Whether its values look like the numbers or addresses of persons.
    pub names_people: bool,
    /// Whether each value stands in one row only, blank cells aside; `None` where it was not looked at.
    pub unique: Option<bool>,
    /// Whether it is among the quasi-identifiers of the check.
    pub quasi: bool,
    /// Whether it is among the sensitive columns of the check.
    pub sensitive: bool,
}

/// What a column says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// Who it is.
    DirectIdentifier,
    /// What others may know.
    QuasiIdentifier,
    /// What others must not learn.
    Sensitive,
    /// None of these.
    Other,
}

impl Part {
    /// The id: a word of the language files.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Part::DirectIdentifier => "direct_identifier",
            Part::QuasiIdentifier => "quasi_identifier",
            Part::Sensitive => "sensitive",
            Part::Other => "no_identifier",
        }
    }
}

impl KnownColumn {
    /// What the check was told goes first, then the values, then the field.
    pub(super) fn part(&self) -> Part {
        let name = matches!(self.field, Some(Field::PersonId | Field::Name));
        let key = self.unique == Some(true) && self.field.is_none();
        match self {
            _ if self.sensitive => Part::Sensitive,
            _ if self.quasi => Part::QuasiIdentifier,
            _ if name || key || self.names_people => Part::DirectIdentifier,
            _ => self.field.map_or(Part::Other, part_of),
        }
    }
}

/// What a field says of a person.
fn part_of(field: Field) -> Part {
    match field {
        Field::PersonId | Field::Name => Part::DirectIdentifier,
        Field::AbsenceDays
        | Field::ParentalLeave
        | Field::SickLeave
        | Field::OvertimeHours
        | Field::HoursPaid
        | Field::Performance
        | Field::EthnicityOther => Part::Sensitive,
        _ if field.kind() == Kind::Money => Part::Sensitive,
        Field::Currency | Field::Period | Field::PopulationFlag | Field::Count => Part::Other,
        _ => Part::QuasiIdentifier,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_goes_before_what_is_seen() {
        let column = KnownColumn {
            heading: "Löpnr".to_owned(),
            field: None,
            names_people: false,
            unique: Some(true),
            quasi: false,
            sensitive: false,
        };
        assert_eq!(column.part(), Part::DirectIdentifier);
        let part = |change: fn(&mut KnownColumn)| {
            let mut other = column.clone();
            change(&mut other);
            other.part()
        };
        assert_eq!(part(|c| c.unique = None), Part::Other);
        assert_eq!(part(|c| c.quasi = true), Part::QuasiIdentifier);
        assert_eq!(part(|c| c.field = Some(Field::TotalPay)), Part::Sensitive);
        assert_eq!(
            part(|c| c.field = Some(Field::HireDate)),
            Part::QuasiIdentifier
        );
        assert_eq!(part(|c| c.field = Some(Field::Currency)), Part::Other);
    }
}
