//! What the user says about the columns, which is followed and not questioned.

use std::fmt;

use super::{Assigned, ColumnSample, How};
use crate::intake::heading::normalise;
use crate::model::field::Field;

/// A column the user named for a field, by `--map` or under `[columns]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The field.
    pub field: Field,
    /// The heading; case and punctuation need not be exact.
    pub heading: String,
}

/// Why the user's own mapping cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MappingError {
    /// The file has no such heading; `near` holds up to three like it.
    Unknown {
        /// The field.
        field: Field,
        /// The heading as given.
        heading: String,
        /// The likest headings of the file, the best first.
        near: Vec<String>,
    },
    /// Several columns have the heading.
    Several {
        /// The field.
        field: Field,
        /// The heading as given.
        heading: String,
    },
    /// One column was given for two fields.
    HeadingTwice {
        /// Both fields.
        fields: [Field; 2],
        /// The heading as in the file.
        heading: String,
    },
    /// One field was given two columns.
    FieldTwice {
        /// The field.
        field: Field,
    },
}

impl fmt::Display for MappingError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MappingError::Unknown { field, heading, .. } => {
                write!(out, "no column {heading:?} for {field}")
            }
            MappingError::Several { field, heading } => {
                write!(out, "several columns {heading:?} for {field}")
            }
            MappingError::HeadingTwice {
                fields: [a, b],
                heading,
            } => write!(out, "column {heading:?} given for both {a} and {b}"),
            MappingError::FieldTwice { field } => write!(out, "two columns given for {field}"),
        }
    }
}

impl std::error::Error for MappingError {}

/// The columns that the user named.
pub(super) fn follow(
    columns: &[ColumnSample],
    given: &[Given],
) -> Result<Vec<Assigned>, MappingError> {
    let mut assigned: Vec<Assigned> = Vec::new();
    for Given { field, heading } in given {
        let column = find(columns, *field, heading)?;
        if assigned.iter().any(|known| known.field == *field) {
            return Err(MappingError::FieldTwice { field: *field });
        }
        if let Some(known) = assigned.iter().find(|known| known.column == column) {
            let heading = columns[column].heading.clone();
            return Err(MappingError::HeadingTwice {
                fields: [known.field, *field],
                heading,
            });
        }
        assigned.push(Assigned {
            column,
            field: *field,
            confidence: 1.0,
            how: How::Given,
        });
    }
    Ok(assigned)
}

/// The column of a heading: as written, else but for case, else but for accents and punctuation.
fn find(columns: &[ColumnSample], field: Field, heading: &str) -> Result<usize, MappingError> {
    let same: [&dyn Fn(&str) -> bool; 3] = [
        &|other| other == heading,
        &|other| other.to_lowercase() == heading.to_lowercase(),
        &|other| normalise(other) == normalise(heading) && !normalise(other).is_empty(),
    ];
    for same in same {
        let mut found = (0..columns.len()).filter(|at| same(&columns[*at].heading));
        match (found.next(), found.next()) {
            (Some(only), None) => return Ok(only),
            (Some(_), Some(_)) => {
                return Err(MappingError::Several {
                    field,
                    heading: heading.to_owned(),
                });
            }
            _ => {}
        }
    }
    Err(MappingError::Unknown {
        field,
        heading: heading.to_owned(),
        near: near(columns, heading),
    })
}

fn near(columns: &[ColumnSample], heading: &str) -> Vec<String> {
    let key = normalise(heading);
    let likeness = |column: &ColumnSample| strsim::jaro_winkler(&normalise(&column.heading), &key);
    let mut like: Vec<(f64, &str)> = columns
        .iter()
        .map(|column| (likeness(column), column.heading.as_str()))
        .collect();
    like.retain(|(likeness, _)| *likeness >= 0.75);
    like.sort_by(|a, b| b.0.total_cmp(&a.0));
    like.into_iter()
        .take(3)
        .map(|(_, heading)| heading.to_owned())
        .collect()
}
