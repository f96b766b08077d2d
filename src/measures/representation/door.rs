//! By which rules of disclosure figures go out.

use super::attribute::Attribute;
use super::{Comparison, GroupShare, Outcome};
use crate::disclosure::draft::{Behind, Contributions, Origin, Over, Row, Statistic};

/// What a figure tells of the people behind it.
#[derive(Clone, Copy)]
pub(super) enum Tells {
    Count,
    Share,
    Number,
    Chance,
}
use Tells::{Chance, Count, Number, Share};

/// What is a secret in a run.
pub(super) struct Door<'a> {
    /// The id of the attribute, where it is one.
    secret: Option<&'static str>,
    /// Whether the benchmark is weighted by something that the labels of the groups do not tell.
    weighted: bool,
    /// The smallest count of any group, and those looked for in each: what a table about all staff could tell.
    behind: Vec<Behind>,
    all: &'a GroupShare,
}

/// The amount behind a count of people.
const PERSONS: &str = "persons";
/// The amount behind a weighted benchmark: the share in the stratum of each person.
const WEIGHTED: &str = "benchmark_share";
/// The amount behind all categories of all groups.
const CATEGORIES: &str = "categories";

impl<'a> Door<'a> {
    pub(super) fn of(outcome: &'a Outcome) -> Door<'a> {
        let all = &outcome.all;
        let groups = || outcome.groups.iter().chain([all]);
        let counts = groups().flat_map(|group| &group.counts).copied();
        let fewest = Behind::Members {
            with: counts.filter(|count| *count > 0).min().unwrap_or(0),
            of: all.figures.total,
        };
        let mut strata = outcome.strata.iter();
        Door {
            secret: outcome.attributes.iter().find_map(Attribute::secret),
            weighted: strata.any(|column| !outcome.by.contains(column)),
            all,
            behind: std::iter::once(fewest)
                .chain(groups().map(members))
                .collect(),
        }
    }

    /// A figure that tells nothing but how many people there are.
    pub(super) fn open(&self, tells: Tells) -> Origin {
        origin(None, tells)
    }

    /// A figure of a group that its count tells.
    pub(super) fn counted(&self, tells: Tells) -> Origin {
        origin(self.secret, tells)
    }

    /// The share in the benchmark of a group.
    pub(super) fn benchmark(&self) -> Origin {
        origin(self.weighted.then_some(WEIGHTED), Number)
    }

    /// A figure of a group that its count and the benchmark tell.
    pub(super) fn compared(&self, tells: Tells, group: &Comparison) -> Origin {
        match self.secret {
            Some(_) if group.observed > 0 || !self.weighted => self.counted(tells),
            _ => origin(self.weighted.then_some(WEIGHTED), tells),
        }
    }

    /// A figure about all staff.
    pub(super) fn whole(&self, tells: Tells) -> Origin {
        let weighted = self.weighted.then_some(WEIGHTED);
        origin(self.secret.map(|_| CATEGORIES).or(weighted), tells)
    }

    /// The row of a group with what is behind it.
    pub(super) fn group_row(&self, row: Row, group: &GroupShare) -> Row {
        let row = match self.secret {
            Some(secret) => row.contributed(secret, Over::All, members(group)),
            None => row,
        };
        self.weighted_row(row, group)
    }

    /// A row about all staff with what is behind it.
    pub(super) fn whole_row(&self, row: Row) -> Row {
        let behind = self.behind.iter().filter(|_| self.secret.is_some());
        let row = behind.fold(row, |row, behind| {
            row.contributed(CATEGORIES, Over::All, *behind)
        });
        self.weighted_row(row, self.all)
    }

    fn weighted_row(&self, row: Row, group: &GroupShare) -> Row {
        match self.weighted {
            true => row.contributed(WEIGHTED, Over::All, contributions(&group.strata)),
            false => row,
        }
    }
}

/// A figure about an amount that is a secret; one that is none goes out as it is.
fn origin(secret: Option<&'static str>, tells: Tells) -> Origin {
    let statistic = match (tells, secret) {
        (Share, None) => Statistic::Share,
        (Count | Number | Chance, None) => Statistic::Count,
        (Chance, Some(_)) => Statistic::PValue,
        (Count | Share | Number, Some(_)) => Statistic::Members,
    };
    Origin {
        statistic,
        amount: secret.unwrap_or(PERSONS),
        over: Over::All,
    }
}

fn members(group: &GroupShare) -> Behind {
    Behind::Members {
        with: group.figures.observed,
        of: group.figures.total,
    }
}

/// Of the share in each person's stratum.
fn contributions(strata: &[(f64, u64)]) -> Contributions {
    let two = |(share, count): &(f64, u64)| std::iter::repeat_n(*share, (*count).min(2) as usize);
    let some: Vec<f64> = strata.iter().flat_map(two).collect();
    Contributions {
        n: strata.iter().map(|(_, count)| count).sum(),
        sum: strata
            .iter()
            .map(|(share, count)| share * *count as f64)
            .sum(),
        ..Contributions::of(&some)
    }
}
