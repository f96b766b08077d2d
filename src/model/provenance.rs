//! How the figures came about: the method annex of every report.

use std::collections::BTreeMap;

use serde::Serialize;

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SourceFile {
    /// Its name without folders.
    pub name: String,
    /// Rows of data, without headings, titles and totals.
    pub rows: u64,
}

/// Rows that are not used, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The id of the reason, such as `sex_unknown`.
    pub reason: &'static str,
    /// How many rows.
    pub rows: u64,
}

/// Rows read and used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Population {
    /// Rows of data.
    pub rows: u64,
    /// Rows behind the figures.
    pub used: u64,
    /// The others, by reason.
    pub left_out: Vec<LeftOut>,
}

/// How the figures of a run came about.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Provenance {
    /// The files.
    pub files: Vec<SourceFile>,
    /// The reference period, ISO 8601.
    pub period: Option<String>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Rows read and used.
    pub population: Population,
    /// Canonical field to heading.
    pub mapping: BTreeMap<String, String>,
    /// Settings that are not the usual ones, by section and name.
    pub settings: BTreeMap<String, String>,
    /// What columns of pay count as, where that matters.
    pub components: BTreeMap<String, String>,
    /// Each convention that a figure depends on, by name.
    pub conventions: BTreeMap<&'static str, String>,
    /// The disclosure profile.
    pub profile: &'static str,
    /// The seed of everything random.
    pub seed: u64,
}
