//! How many of the staff have which words, by group and stratum.

use std::collections::BTreeMap;

use super::attribute::Attribute;
use super::population::{Population, Stratum};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::study::tally::{Combination, tally};
use crate::study::workforce::{SEX, Workforce};

/// The staff of a group, or all staff.
#[derive(Clone)]
pub(super) struct Unit {
    /// How many there are of each kind.
    pub(super) counts: Vec<u64>,
    /// How many there are in each stratum of the benchmark.
    pub(super) strata: BTreeMap<Stratum, u64>,
}

/// Words of the attributes that occur.
pub(super) struct Kind {
    /// The words.
    pub(super) words: Vec<String>,
    /// The category of the benchmark.
    pub(super) category: Option<usize>,
}

/// The staff whose words are known.
pub(super) struct Staff {
    /// In the order of their words.
    pub(super) kinds: Vec<Kind>,
    /// By group, in the order of the labels.
    pub(super) groups: BTreeMap<Vec<String>, Unit>,
    /// All of them.
    pub(super) all: Unit,
    /// People whose words are not known.
    pub(super) unknown: u64,
    /// People recorded as neither woman nor man, where the benchmark has no such people.
    pub(super) other: u64,
}

/// Whether people with some words are counted.
#[derive(Clone, Copy, PartialEq)]
enum Known {
    Yes,
    No,
    OtherSex,
}

impl Unit {
    fn of(kinds: usize) -> Unit {
        Unit {
            counts: vec![0; kinds],
            strata: BTreeMap::new(),
        }
    }

    fn add(&mut self, kind: usize, stratum: Option<&Stratum>, rows: u64) {
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
        let (first, last) = (by.len(), by.len() + attributes.len());
        // Each word is looked up once, not once for each group.
        let mut kinds: BTreeMap<&[String], Known> = BTreeMap::new();
        let mut strata: BTreeMap<&[String], Option<Stratum>> = BTreeMap::new();
        for Combination { members, .. } in &combinations {
            let (words, stratum) = (&members[first..last], &members[last..]);
            kinds
                .entry(words)
                .or_insert_with(|| known(words, attributes, population));
            strata
                .entry(stratum)
                .or_insert_with(|| population.stratum(stratum));
        }
        let counted = kinds.iter().filter(|(_, known)| **known == Known::Yes);
        let places: BTreeMap<&[String], usize> =
            counted.map(|(words, _)| *words).zip(0..).collect();
        let kind = |words: &&[String]| Kind {
            words: words.to_vec(),
            category: population.category(words),
        };
        let mut staff = Staff {
            kinds: places.keys().map(kind).collect(),
            groups: BTreeMap::new(),
            all: Unit::of(places.len()),
            unknown: 0,
            other: 0,
        };
        for Combination { members, rows } in &combinations {
            let words = &members[first..last];
            let Some(kind) = places.get(words) else {
                match kinds[words] {
                    Known::OtherSex => staff.other += rows,
                    _ => staff.unknown += rows,
                }
                continue;
            };
            let stratum = strata[&members[last..]].as_ref();
            let group = staff.groups.entry(members[..first].to_vec());
            let group = group.or_insert_with(|| Unit::of(places.len()));
            group.add(*kind, stratum, *rows);
            staff.all.add(*kind, stratum, *rows);
        }
        Ok(staff)
    }
}

fn known(words: &[String], attributes: &[Attribute], population: &Population) -> Known {
    let mut known = Known::Yes;
    for (place, (word, attribute)) in words.iter().zip(attributes).enumerate() {
        let sex = attribute.column == SEX;
        if word.is_empty() || (sex && word == Sex::Unknown.id()) {
            return Known::No;
        }
        if sex && !population.has(place, word) {
            known = Known::OtherSex;
        }
    }
    known
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
