//! What the words of a column of the workforce are called in a benchmark.

use super::attribute::{Attribute, some_of};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::study::benchmark::{Benchmark, Dimension, band};
use crate::study::workforce::SEX;

/// A dimension of the benchmark for a column of the workforce.
pub(super) struct Side {
    /// The column.
    column: String,
    pub(super) dimension: Dimension,
    /// The members that are everybody once.
    pub(super) parts: Vec<usize>,
}

impl Side {
    pub(super) fn of(table: &Benchmark, name: &str, column: &str) -> Result<Side, Failure> {
        Ok(Side {
            column: column.to_owned(),
            dimension: table.dimensions[table.dimension(name)?].clone(),
            parts: table.parts(name)?,
        })
    }

    /// The part that a word of the column means; ages and other numbers by the band that holds them.
    pub(super) fn member(&self, word: &str) -> Option<usize> {
        let part = |members: Vec<usize>| {
            members
                .into_iter()
                .find(|member| self.parts.contains(member))
        };
        let by_band = || {
            let number = word.trim().parse::<u32>().ok()?;
            let holds = |member: &&usize| {
                let band = band::read(&self.dimension.labels[**member]);
                band.is_some_and(|band| (band.low..=band.high).contains(&number))
            };
            self.parts.iter().find(holds).copied()
        };
        let by_word = || part(self.dimension.members(word));
        if word.trim().is_empty() || (self.column == SEX && word == Sex::Unknown.id()) {
            None
        } else if self.column == Field::Age.id() {
            by_band().or_else(by_word)
        } else {
            by_word().or_else(by_band)
        }
    }

    /// The total that stands beside the parts.
    pub(super) fn total(&self) -> Option<(String, String)> {
        let total = self
            .dimension
            .total
            .filter(|total| !self.parts.contains(total))?;
        Some((
            self.dimension.name.clone(),
            self.dimension.labels[total].clone(),
        ))
    }

    /// What a member is called: a sex by its id.
    pub(super) fn label(&self, member: usize) -> String {
        let is_member = |sex: &Sex| self.dimension.members(sex.id()).contains(&member);
        let sex = [Sex::Woman, Sex::Man, Sex::Other]
            .into_iter()
            .find(is_member);
        match sex.filter(|_| self.column == SEX) {
            Some(sex) => sex.id().to_owned(),
            None => self.dimension.labels[member].clone(),
        }
    }

    /// The members that an attribute means.
    pub(super) fn wanted(&self, attribute: &Attribute) -> Result<Vec<usize>, Failure> {
        let members = self.dimension.members(&attribute.member);
        if !members.is_empty() {
            return Ok(members);
        }
        let labels = || self.dimension.labels.iter().map(String::as_str);
        let written = format!("{}={}", attribute.dimension, attribute.member);
        Err(Failure::input(Phrase::fail_flag("--benchmark-of", written))
            .cause(Phrase::cause_expected(some_of(labels())))
            .did_you_mean(&attribute.member, labels()))
    }
}

/// The name in the benchmark of the dimension that a column of the workforce is compared with.
pub(super) fn named(
    benchmark: &Benchmark,
    name: &str,
    flag: &'static str,
) -> Result<String, Failure> {
    let dimensions = &benchmark.dimensions;
    match dimensions
        .iter()
        .find(|dimension| dimension.is_called(name))
    {
        Some(found) => Ok(found.name.clone()),
        None => {
            let names = || dimensions.iter().map(|dimension| dimension.name.as_str());
            Err(Failure::input(Phrase::fail_flag(flag, name))
                .cause(Phrase::cause_expected(some_of(names())))
                .did_you_mean(name, names()))
        }
    }
}
