//! How many of the staff have which words, by group and stratum.

use std::collections::{BTreeMap, BTreeSet};

use super::attribute::Attribute;
use super::population::{Population, Stratum};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::study::tally::{Combination, tally};
use crate::study::workforce::{SEX, Workforce};

/// The staff of a group, or all staff.
#[derive(Clone, Default)]
pub(super) struct Unit {
    /// How many there are of each kind.
    pub(super) counts: Vec<u64>,
    /// How many there are in each stratum of the benchmark.
    pub(super) strata: BTreeMap<Stratum, u64>,
}

/// The staff whose words are known.
pub(super) struct Staff {
    /// The words of the attributes that occur, in order.
    pub(super) kinds: Vec<Vec<String>>,
    /// By group, in the order of the labels.
    pub(super) groups: BTreeMap<Vec<String>, Unit>,
    /// All of them.
    pub(super) all: Unit,
    /// People whose words are not known.
    pub(super) unknown: u64,
    /// People recorded as neither woman nor man, where the benchmark has no such people.
    pub(super) other: u64,
}

impl Unit {
    fn add(&mut self, kind: usize, kinds: usize, stratum: Option<&Stratum>, rows: u64) {
        self.counts.resize(kinds, 0);
        self.counts[kind] += rows;
        if let Some(stratum) = stratum {
            *self.strata.entry(stratum.clone()).or_default() += rows;
        }
    }

    /// Everybody.
    pub(super) fn total(&self) -> u64 {
        self.counts.iter().sum()
    }
}

impl Staff {
    /// Counts a workforce in one pass.
    ///
    /// Blank words are unknown; so is a sex that the benchmark does not have.
    ///
    /// # Errors
    /// When a column is missing.
    pub(super) fn of(
        workforce: &Workforce,
        by: &[String],
        attributes: &[Attribute],
        strata: &[String],
        population: &Population,
    ) -> Result<Staff, Failure> {
        let workforce = with_ages(workforce, strata);
        let columns = attributes.iter().map(|attribute| &attribute.column);
        let columns: Vec<&str> = by
            .iter()
            .chain(columns)
            .chain(strata)
            .map(String::as_str)
            .collect();
        let combinations = tally(&workforce, &columns).ok_or_else(|| {
            let file = workforce
                .files
                .first()
                .map_or("", |file| file.name.as_str());
            let missing = columns
                .iter()
                .find(|column| workforce.labels(column).is_none());
            Failure::input(Phrase::fail_no_column(
                file,
                missing.copied().unwrap_or_default(),
            ))
        })?;
        let words = by.len()..by.len() + attributes.len();
        let known = |combination: &&Combination| {
            let words = &combination.members[words.clone()];
            words
                .iter()
                .zip(attributes)
                .all(|(word, attribute)| match attribute.column.as_str() {
                    SEX => population.category(words).is_some(),
                    _ => !word.is_empty(),
                })
        };
        let (known, others): (Vec<&Combination>, Vec<&Combination>) =
            combinations.iter().partition(known);
        let kinds: BTreeSet<&[String]> = known
            .iter()
            .map(|combination| &combination.members[words.clone()])
            .collect();
        let places: BTreeMap<&[String], usize> = kinds.iter().copied().zip(0..).collect();
        let is_other = |combination: &&&Combination| {
            let words = combination.members[words.clone()].iter().zip(attributes);
            let mut sexes = words.filter(|(_, attribute)| attribute.column == SEX);
            sexes.any(|(word, _)| word == Sex::Other.id())
        };
        let rows = |combination: &&Combination| combination.rows;
        let unknown: u64 = others.iter().map(rows).sum();
        let other = others.iter().filter(is_other).map(rows).sum();
        let mut staff = Staff {
            kinds: kinds.iter().map(|words| words.to_vec()).collect(),
            groups: BTreeMap::new(),
            all: Unit {
                counts: vec![0; kinds.len()],
                ..Unit::default()
            },
            unknown: unknown - other,
            other,
        };
        for Combination { members, rows } in known {
            let kind = places[&members[words.clone()]];
            let stratum = population.stratum(&members[words.end..]);
            let group = staff
                .groups
                .entry(members[..by.len()].to_vec())
                .or_default();
            group.add(kind, kinds.len(), stratum.as_ref(), *rows);
            staff.all.add(kind, kinds.len(), stratum.as_ref(), *rows);
        }
        Ok(staff)
    }
}

/// Ages of numbers as words, whole years, where they are asked for.
fn with_ages(workforce: &Workforce, strata: &[String]) -> Workforce {
    const OLDEST: usize = 120;
    let age = Field::Age.id();
    let mut workforce = workforce.clone();
    let Some(ages) = workforce
        .numbers(age)
        .filter(|_| strata.iter().any(|name| name == age))
    else {
        return workforce;
    };
    let code = |age: Option<f64>| match age {
        Some(age) if (0.0..=OLDEST as f64).contains(&age) => age as u32 + 1,
        _ => 0,
    };
    let codes = ages
        .downcast_iter()
        .map(|block| block.iter().map(|age| code(age.copied())).collect());
    let codes: Vec<Vec<u32>> = codes.collect();
    let years = (0..=OLDEST).map(|year| year.to_string());
    let labels = std::iter::once(String::new()).chain(years).collect();
    workforce.add_labels(age, codes, labels);
    workforce
}
