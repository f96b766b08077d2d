//! Does the staff mirror the population?
//!
//! The share of a group, by sex or any other attribute, among the staff of each unit against its share in a benchmark:
//! exact tests and intervals, the rules of thumb side by side, the fit over all categories, segregation over units, and
//! how many of those hired must be of the group. Tests are methods, not compliance with any law.

mod attribute;
mod comparison;
mod door;
mod fit;
mod notes;
mod population;
mod segregation;
mod side;
mod staff;
mod summaries;
mod tables;
mod target;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use clap::Args;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::scope::Scope;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::study::benchmark::{Benchmark, Taken};
use crate::study::workforce::{SEX, Workforce};

pub use attribute::{Attribute, pair};
pub use comparison::{Comparison, Rules};
pub use fit::{Category, Fit};
pub use notes::{method, sources, verdict, year};
pub use segregation::Segregation;
pub use tables::tabulate;
pub use target::Target;

use population::Population;
use staff::{Staff, Unit};

/// Options of the representation table.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Representation {
    /// Whose share is compared: a field or a heading of the file, and the word in it; repeat for those who have all of several; default sex=woman
    #[arg(long, value_name = "FIELD=VALUE", help_heading = "Benchmark")]
    pub of: Vec<String>,

    /// Population to compare with, as counts or shares: long CSV, px or JSON-stat
    #[arg(long, value_name = "FILE", help_heading = "Benchmark")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub benchmark: Option<PathBuf>,

    /// Only this part of it, such as region=Oslo,age=20..66; repeat for several, all must hold
    #[arg(long, value_name = "CONDITIONS", help_heading = "Benchmark")]
    pub benchmark_where: Vec<String>,

    /// What --of is called in it, in the same order; default the same
    #[arg(long, value_name = "NAME=VALUE", help_heading = "Benchmark")]
    pub benchmark_of: Vec<String>,

    /// Weight it to the employer's own structure of a field, such as age or job_code; repeat for crossed ones
    #[arg(long, value_name = "FIELD", help_heading = "Benchmark")]
    pub standardise: Vec<String>,

    /// People to be hired in a year: how many of them must be of the group?
    #[arg(long, value_name = "N", help_heading = "Recruitment target")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hires: Option<u64>,

    /// People who will leave in a year; default 0
    #[arg(
        long,
        value_name = "N",
        required = false,
        help_heading = "Recruitment target"
    )]
    pub leavers: u64,

    /// Leavers of the group; default in proportion to its share of the staff
    #[arg(long, value_name = "N", help_heading = "Recruitment target")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leavers_of_group: Option<u64>,

    /// The share to be reached, such as 0.4; default that of the benchmark
    #[arg(long, value_name = "SHARE", help_heading = "Recruitment target")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal_share: Option<String>,

    /// The year at whose end it is to be reached, at so many hires and leavers a year; default after one year
    #[arg(long, value_name = "YEAR", help_heading = "Recruitment target")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal_year: Option<i16>,
}

/// The figures of one group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupShare {
    /// The member of each column grouped by; `None` for all staff.
    pub members: Option<Vec<String>>,
    /// How many there are of each kind.
    counts: Vec<u64>,
    /// Its figures.
    pub figures: Comparison,
    /// The share in the benchmark before it is weighted.
    pub unweighted: Option<f64>,
    /// The shares of those whose stratum the benchmark has, and how many they are.
    strata: Vec<(f64, u64)>,
}

/// All figures, with nothing withheld.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Who is looked for.
    pub attributes: Vec<Attribute>,
    /// The columns grouped by.
    pub by: Vec<String>,
    /// The columns that the benchmark is weighted by.
    pub strata: Vec<String>,
    /// The groups, by label.
    pub groups: Vec<GroupShare>,
    /// All staff.
    pub all: GroupShare,
    /// The categories of all staff.
    pub fit: Fit,
    /// Over the groups, where there are several.
    pub segregation: Option<Segregation>,
    /// One for each year of the recruitment plan.
    pub targets: Vec<Target>,
    /// People who are left out because their words are blank or their sex is not known.
    pub unknown: u64,
    /// People who are left out because they are neither woman nor man and the benchmark knows no others.
    pub other: u64,
    /// People whose category the benchmark does not have.
    pub without_category: u64,
    /// People whose stratum the benchmark does not have.
    pub without_stratum: u64,
    /// Totals of the benchmark that are no category: dimension and label.
    pub totals: Vec<(String, String)>,
    /// What was taken of the other dimensions of the benchmark.
    pub taken: Vec<Taken>,
    /// Cells of the benchmark without a value.
    pub missing: u64,
}

impl Representation {
    /// Computes the figures of all groups and of all staff, exactly and with nothing withheld.
    ///
    /// `by` names columns of words of the workforce; several are crossed. `attributes` say who is looked for: those who
    /// have all of them. `strata` name columns of words, or [`Field::Age`](crate::model::field::Field::Age) in numbers,
    /// whose structure the benchmark is weighted to: for each group p₀ = Σ nₛ pₛ / Σ nₛ over the strata that the benchmark
    /// has. People with a blank word are left out, and of sexes those that the benchmark does not have. `start` is the
    /// year the staff is counted in, which the recruitment plan needs if it has a goal year.
    ///
    /// # Errors
    /// When the workforce or the benchmark lacks a column or word, nobody is left, or an option makes no sense.
    pub fn compute(
        &self,
        (workforce, by): (&Workforce, &[String]),
        (attributes, strata): (&[Attribute], &[String]),
        benchmark: &Benchmark,
        scope: &Scope,
        start: Option<i16>,
    ) -> Result<Outcome, Failure> {
        let attributes = &attribute::in_file(attributes, workforce)?;
        let population = Population::of(benchmark, attributes, strata)?;
        let plain = match strata {
            [] => None,
            _ => Population::of(benchmark, attributes, &[])?.over_all(),
        };
        let staff = Staff::of(workforce, by, attributes, strata, &population)?;
        if staff.all.total() == 0 {
            let file = workforce
                .files
                .first()
                .map_or("", |file| file.name.as_str());
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        let kinds = staff.kinds.iter();
        let wanted: Vec<bool> = kinds
            .map(|kind| is_wanted(&kind.words, attributes))
            .collect();
        let group = |members: Option<&Vec<String>>, unit: &Unit| {
            let observed = chosen(&unit.counts, &wanted);
            let share = population.weighted(&unit.strata).map(|shares| shares.group);
            GroupShare {
                members: members.cloned(),
                counts: unit.counts.clone(),
                figures: Comparison::of(observed, unit.total(), share, scope.level),
                unweighted: plain,
                strata: population.within(&unit.strata),
            }
        };
        let all = group(None, &staff.all);
        let groups = staff.groups.iter().filter(|_| !by.is_empty());
        let groups: Vec<GroupShare> = groups
            .map(|(members, unit)| group(Some(members), unit))
            .collect();
        let with_stratum: u64 = staff.all.strata.values().sum();
        let kinds = staff.kinds.iter().zip(&staff.all.counts);
        let without = kinds.filter(|(kind, _)| kind.category.is_none());
        Ok(Outcome {
            fit: Fit::of(&staff, &population),
            segregation: Segregation::of(&groups),
            targets: self.targets(&all.figures, start)?,
            unknown: staff.unknown,
            other: staff.other,
            without_category: without.map(|(_, count)| count).sum(),
            without_stratum: staff.all.total() - with_stratum,
            attributes: attributes.to_vec(),
            by: by.to_vec(),
            strata: strata.to_vec(),
            totals: population.totals,
            taken: population.taken,
            missing: population.missing,
            groups,
            all,
        })
    }
}

fn is_wanted(words: &[String], attributes: &[Attribute]) -> bool {
    words
        .iter()
        .zip(attributes)
        .all(|(word, attribute)| *word == attribute.value)
}

/// The sum of the counts that are chosen.
fn chosen(counts: &[u64], wanted: &[bool]) -> u64 {
    counts
        .iter()
        .zip(wanted)
        .filter(|(_, wanted)| **wanted)
        .map(|(count, _)| count)
        .sum()
}

impl Outcome {
    /// Rows that are not used, by reason.
    pub fn left_out(&self) -> [(&'static str, u64); 2] {
        let by_sex = self
            .attributes
            .iter()
            .any(|attribute| attribute.column == SEX);
        let unknown = if by_sex {
            "sex_unknown"
        } else {
            "attribute_missing"
        };
        [(unknown, self.unknown), ("sex_other", self.other)]
    }
}
