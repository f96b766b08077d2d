//! How well do the people of a file hide among each other, and what would hide them better?
//!
//! Rows that are equal in all quasi-identifiers are a class. k-anonymity asks how many share a class, l-diversity and
//! t-closeness what the class tells of the sensitive column. Basis: [`BASIS`]; recital 26 of the GDPR asks for all means
//! likely to be used, so no figure here proves that a file is anonymous.

mod columns;
mod tables;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use clap::Args;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use columns::KnownColumn;
pub use tables::{method, tabulate, verdict};

use crate::model::basis::Basis;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::stats::anonymity::{
    Classes, Diversity, bands, below, close_together, diversity, minimal_uniques, regrouped,
};
use crate::study::rows::{codes, numbers};
use crate::study::workforce::Workforce;

/// Where the measures come from.
pub const BASIS: [Basis; 5] = [
    Basis {
        reference: "Sweeney (2002), k-anonymity",
    },
    Basis {
        reference: "Machanavajjhala et al. (2007), l-diversity",
    },
    Basis {
        reference: "Li, Li & Venkatasubramanian (2007), t-closeness",
    },
    Basis {
        reference: "Zhang et al. (2007), (k, e)-anonymity",
    },
    Basis {
        reference: "Elliot, Manning & Ford (2002), minimal sample uniques",
    },
];

/// The conventions of the figures, by name.
pub const CONVENTIONS: [(&str, &str); 6] = [
    ("missing", "a value of its own"),
    (
        "sensitive_bands",
        "numbers in tenths by frequency, equal numbers together",
    ),
    ("l", "distinct; entropy exp(H), natural logarithm"),
    ("t", "total variation between class and whole"),
    ("k_e", "(max-min)/mean of the class below 0.1"),
    (
        "year_bands",
        "start at multiples of 5 and 10; other numbers in tenths and quarters by frequency",
    ),
];

/// Classes whose amounts differ by less than this part of their mean tell the amount.
const CLOSE: f64 = 0.1;
/// Bands of a sensitive column of numbers.
const TENTHS: usize = 10;
/// The widest minimal sample uniques looked for.
const WIDEST: usize = 3;
/// The sizes of classes in the histogram, by their smallest.
const SIZES: [(&str, u64); 5] = [("1", 1), ("2", 2), ("3–4", 3), ("5–9", 5), ("10+", 10)];

/// Options of the check.
#[derive(Args, Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Anonymity {
    /// What others may know of a person: fields or headings, separated by commas; default sex, age, birth date, unit, job title and code
    #[arg(
        long,
        value_name = "COLUMNS",
        value_delimiter = ',',
        help_heading = "Anonymity"
    )]
    pub qi: Vec<String>,

    /// What must not be learnt of a person: fields or headings, separated by commas; default the pay column
    #[arg(
        long,
        value_name = "COLUMNS",
        value_delimiter = ',',
        help_heading = "Anonymity"
    )]
    pub sensitive: Vec<String>,

    /// Fewest rows that must share their quasi-identifiers; default 5
    #[arg(long, value_name = "N", required = false, help_heading = "Anonymity")]
    pub k: u64,

    /// Fewest different sensitive values, or bands of them, in a class; default 2
    #[arg(long, value_name = "N", required = false, help_heading = "Anonymity")]
    pub l: u64,
}

impl Default for Anonymity {
    fn default() -> Anonymity {
        Anonymity {
            qi: Vec::new(),
            sensitive: Vec::new(),
            k: 5,
            l: 2,
        }
    }
}

/// A column of words that others may know.
pub struct Quasi {
    /// Its name in the workforce.
    pub name: String,
    /// What its words measure, if anything; bands of it are tried.
    pub scale: Option<Scale>,
}

/// What words measure: a value for each label of the column, `None` for a label that is none.
pub enum Scale {
    /// Years: of age, of service, of the calendar.
    Years(Vec<Option<f64>>),
    /// Any other number.
    Amounts(Vec<Option<f64>>),
}

/// A change to one column, the least loss first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Dates and ages by whole years.
    WholeYears,
    /// Bands of five years.
    FiveYears,
    /// Tenths by frequency.
    Tenths,
    /// Bands of ten years.
    TenYears,
    /// Quarters by frequency.
    Quarters,
    /// The column is left out.
    LeftOut,
}

/// What a change to one column comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its heading.
    pub column: String,
    /// What is done to it.
    pub change: Change,
    /// The smallest class then.
    pub k: u64,
    /// How many classes there are then.
    pub classes: u64,
    /// Rows in classes that are too small then.
    pub below: u64,
}

/// What the classes tell of a sensitive column.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Its heading.
    pub column: String,
    /// l and t.
    pub diversity: Diversity,
    /// Rows whose class has amounts that lie close together; `None` for words.
    pub close: Option<u64>,
}

/// All figures of the check.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// What was asked for.
    pub asked: Anonymity,
    /// The headings of the quasi-identifiers.
    pub quasi: Vec<String>,
    /// Rows.
    pub records: u64,
    /// The sizes of all classes.
    pub sizes: Vec<u64>,
    /// The smallest class.
    pub k: u64,
    /// What the classes tell of each sensitive column.
    pub told: Vec<Told>,
    /// Changes to one column, those that help most first.
    pub steps: Vec<Step>,
    /// Rows that are alone in the columns named, and in no fewer of them.
    pub uniques: Vec<(Vec<String>, u64)>,
}

impl Outcome {
    /// Whether k and l are at least what was asked for.
    pub fn met(&self) -> bool {
        let diverse = |told: &Told| told.diversity.distinct >= self.asked.l;
        self.k >= self.asked.k && self.told.iter().all(diverse)
    }

    /// Rows in classes that are smaller than asked for.
    pub fn below(&self) -> u64 {
        below(&self.sizes, self.asked.k)
    }
}

impl Anonymity {
    /// Computes the figures of all rows.
    ///
    /// `quasi` are columns of words of the workforce, each once; `sensitive` are columns of words or numbers. A missing
    /// value is a value of its own. Numbers that are sensitive stand in tenths by frequency (see [`bands`]).
    ///
    /// # Errors
    /// When there are no rows, or a column is missing.
    pub fn compute(
        &self,
        workforce: &Workforce,
        quasi: &[Quasi],
        sensitive: &[String],
    ) -> Result<Outcome, Failure> {
        let file = workforce
            .files
            .first()
            .map_or("", |file| file.name.as_str());
        let missing = |name: &str| Failure::input(Phrase::fail_unknown_column(file, name));
        let columns = quasi
            .iter()
            .map(|quasi| codes(workforce, &quasi.name).ok_or_else(|| missing(&quasi.name)))
            .collect::<Result<Vec<_>, Failure>>()?;
        let slices: Vec<&[u32]> = columns.iter().map(Vec::as_slice).collect();
        let classes = Classes::of(&slices, workforce.rows());
        let Some(k) = classes.k() else {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        };
        let told = sensitive
            .iter()
            .map(|name| told(workforce, &classes, name).ok_or_else(|| missing(name)))
            .collect::<Result<Vec<_>, Failure>>()?;
        let by_class: Vec<Vec<u32>> = slices.iter().map(|column| classes.column(column)).collect();
        let by_class: Vec<&[u32]> = by_class.iter().map(Vec::as_slice).collect();
        let headings: Vec<String> = quasi.iter().map(|q| heading(workforce, &q.name)).collect();
        let mut steps = Vec::new();
        for (place, quasi) in quasi.iter().enumerate() {
            for (change, codes) in changes(quasi, slices[place], &classes) {
                let mut changed = by_class.clone();
                changed[place] = &codes;
                let sizes = regrouped(&changed, &classes.sizes);
                steps.push(Step {
                    column: headings[place].clone(),
                    change,
                    k: sizes.iter().min().copied().unwrap_or(0),
                    classes: sizes.len() as u64,
                    below: below(&sizes, self.k),
                });
            }
        }
        steps.sort_by_key(|step| (step.below, Reverse(step.k), step.change));
        let uniques = minimal_uniques(&by_class, &classes.sizes, WIDEST);
        let named = |columns: Vec<usize>| -> Vec<String> {
            columns.into_iter().map(|c| headings[c].clone()).collect()
        };
        Ok(Outcome {
            asked: self.clone(),
            records: workforce.rows() as u64,
            k,
            told,
            steps,
            uniques: uniques
                .into_iter()
                .map(|found| (named(found.columns), found.records))
                .collect(),
            quasi: headings,
            sizes: classes.sizes,
        })
    }
}

/// What the classes tell of one column.
fn told(workforce: &Workforce, classes: &Classes, name: &str) -> Option<Told> {
    let amounts = numbers(workforce, name);
    let values = match &amounts {
        Some(amounts) => bands(amounts, TENTHS),
        None => codes(workforce, name)?,
    };
    Some(Told {
        column: heading(workforce, name),
        diversity: diversity(classes, &values)?,
        close: amounts.map(|amounts| close_together(classes, &amounts, CLOSE)),
    })
}

/// The name of a column in the file.
fn heading(workforce: &Workforce, name: &str) -> String {
    let heading = workforce.mapping.get(name);
    heading.map_or(name, String::as_str).to_owned()
}

/// The changes that can be made to a column, with its codes then, one for each class.
fn changes(quasi: &Quasi, rows: &[u32], classes: &Classes) -> Vec<(Change, Vec<u32>)> {
    let labels = classes.column(rows);
    let coarser: Vec<(Change, Vec<u32>)> = match &quasi.scale {
        None => Vec::new(),
        Some(Scale::Years(years)) => [
            (Change::WholeYears, 1.0),
            (Change::FiveYears, 5.0),
            (Change::TenYears, 10.0),
        ]
        .map(|(change, width)| {
            let band = |label: &u32| years[*label as usize].map(|year| (year / width) as i64);
            (change, coarse(&labels, labels.iter().map(band)))
        })
        .into(),
        Some(Scale::Amounts(amounts)) => {
            let amount = |label: &u32| amounts[*label as usize].unwrap_or(f64::NAN);
            let amounts: Vec<f64> = rows.iter().map(amount).collect();
            [(Change::Tenths, TENTHS), (Change::Quarters, 4)]
                .map(|(change, parts)| {
                    let bands = classes.column(&bands(&amounts, parts)).into_iter();
                    let band = |band| (band > 0).then_some(i64::from(band));
                    (change, coarse(&labels, bands.map(band)))
                })
                .into()
        }
    };
    // Only what makes the column coarser than the step before it.
    let mut distinct = regrouped(&[&labels], &classes.sizes).len();
    coarser
        .into_iter()
        .filter(|(_, codes)| {
            let before = distinct;
            distinct = regrouped(&[codes], &classes.sizes).len();
            distinct < before
        })
        .chain([(Change::LeftOut, vec![0; labels.len()])])
        .collect()
}

/// A code for each band; labels without one stay as they are.
fn coarse(labels: &[u32], bands: impl Iterator<Item = Option<i64>>) -> Vec<u32> {
    let mut codes = BTreeMap::new();
    let mut code = |key: (Option<i64>, u32)| {
        let next = codes.len() as u32;
        *codes.entry(key).or_insert(next)
    };
    labels
        .iter()
        .zip(bands)
        .map(|(label, band)| code((band, if band.is_some() { 0 } else { *label })))
        .collect()
}

#[cfg(test)]
mod tests;
