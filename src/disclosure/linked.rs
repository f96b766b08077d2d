//! All tables of a run as one: what must be closed so that nothing withheld can be worked out from the rest.
//!
//! A figure is known by its amount and its place, so the same figure in two tables is one unknown. Margins give the
//! equations: along each dimension, and sex is one, a total is the sum of its parts and of what no table shows. Means,
//! medians, gaps and whatever else is told of the same people and amount are one figure, open or closed together.

pub(super) mod bounds;
pub(super) mod model;
mod past;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::complement::system::{Status, System};
use super::complement::{Protected, protect};
use super::draft::{Behind, Draft, Over, Row};
use super::policy::Policy;
use super::published::Earlier;
use model::Model;
use past::Since;

/// The figures that are closed, and why that is enough.
pub(super) struct Closed<'a> {
    figures: BTreeSet<Figure<'a>>,
    solved: Vec<Solved<'a>>,
}

/// What a figure is about, by amount and place: figures about the same are open or closed together.
pub(super) type Figure<'a> = (&'a str, Place<'a>);

/// Where the figures of an amount stand: the members of the dimensions that they have, and their sex.
pub(super) type Place<'a> = BTreeMap<&'a str, &'a str>;

/// What sex is called among the dimensions of a place; no column is called so.
pub(super) const SEX: &str = "the sex behind a figure";

/// One side of a row of a table.
struct Unit<'a> {
    amount: &'a str,
    /// The table by its number in the run.
    draft: usize,
    place: Place<'a>,
    behind: Behind,
    status: Status,
    /// What an earlier publication about another period adds.
    since: Since,
    /// Whether its table asks to close others rather than this where it is a total.
    keep: bool,
    /// Whether its row asks to close it rather than others.
    yields: bool,
}

impl Unit<'_> {
    fn people(&self) -> u64 {
        match self.behind {
            Behind::Amounts(by) => by.n,
            Behind::Members { with, .. } => with,
        }
    }

    fn value(&self) -> f64 {
        match self.behind {
            Behind::Amounts(by) => by.sum,
            Behind::Members { with, .. } => with as f64,
        }
    }
}

impl<'a> Closed<'a> {
    /// Decides what is closed in the tables of a run.
    pub(super) fn of(
        drafts: &'a [Draft],
        earlier: Option<Earlier<'a>>,
        policy: &Policy,
    ) -> Closed<'a> {
        let families = if policy.protects() && policy.complementary {
            let mut units: Vec<Unit> = units(drafts).collect();
            if let Some(earlier) = earlier {
                past::remember(&mut units, drafts.len(), earlier, policy);
            }
            families(units, drafts)
        } else {
            Vec::new()
        };
        let solved = families.into_par_iter();
        let solved: Vec<Solved> = solved.map(|family| Solved::of(family, policy)).collect();
        let figures = solved.iter().flat_map(Solved::closed).collect();
        Closed { figures, solved }
    }

    /// Whether something was told before that cannot be taken back, and what it is tied to is hidden in vain.
    pub(super) fn too_late(&self) -> bool {
        self.solved
            .iter()
            .any(|solved| !solved.protected.unmet.is_empty())
    }

    /// Whether the figures of an amount are closed for a sex in a row.
    pub(super) fn contains(&self, row: &'a Row, amount: &'a str, over: Over) -> bool {
        self.figures.contains(&figure(row, amount, over))
    }

    /// Whether everything in need of it is protected when these figures are told and no others: judged anew from what
    /// is told, with the proofs that the search left and without the search.
    pub(super) fn withstands(&self, told: &BTreeSet<Figure>) -> bool {
        self.solved.iter().all(|solved| solved.withstands(told))
    }
}

/// A family whose figures are shown or hidden.
struct Solved<'a> {
    units: Vec<Unit<'a>>,
    system: System,
    /// The unknown of each unit.
    number: Vec<usize>,
    protected: Protected,
}

impl<'a> Solved<'a> {
    fn of(family: Family<'a>, policy: &Policy) -> Solved<'a> {
        let Model { system, number } = Model::of(&family, policy);
        let (mut system, joined) = system.joined();
        let protected = protect(&mut system, policy.minimum);
        Solved {
            units: family.units,
            system,
            number: number.into_iter().map(|unknown| joined[unknown]).collect(),
            protected,
        }
    }

    fn closed(&self) -> impl Iterator<Item = Figure<'a>> {
        let units = self.units.iter().zip(&self.number);
        let closed = units.filter(|(_, unknown)| self.protected.hidden[**unknown]);
        closed.map(|(unit, _)| (unit.amount, unit.place.clone()))
    }

    fn withstands(&self, told: &BTreeSet<Figure>) -> bool {
        let mut as_told = self.protected.clone();
        for (unit, unknown) in self.units.iter().zip(&self.number) {
            if told.contains(&(unit.amount, unit.place.clone())) {
                as_told.hidden[*unknown] = false;
            }
        }
        as_told.holds(&self.system)
    }
}

/// Amounts that tell of each other, and all sides of all rows that have them.
#[derive(Default)]
struct Family<'a> {
    units: Vec<Unit<'a>>,
    /// Amounts that are everybody together in a table, with its number.
    partitions: Vec<(usize, &'a [&'static str])>,
}

/// The amounts of a run, each with those that it is linked to.
fn families<'a>(units: Vec<Unit<'a>>, drafts: &'a [Draft]) -> Vec<Family<'a>> {
    let heads = heads(drafts);
    let head = |amount: &'a str| heads.get(amount).copied().unwrap_or(amount);
    let mut families: BTreeMap<&str, Family> = BTreeMap::new();
    for unit in units {
        families
            .entry(head(unit.amount))
            .or_default()
            .units
            .push(unit);
    }
    for (number, draft) in drafts.iter().enumerate() {
        for partition in &draft.partitions {
            let first = partition.first();
            if let Some(family) = first.and_then(|amount| families.get_mut(head(amount))) {
                family.partitions.push((number, partition));
            }
        }
    }
    families.into_values().collect()
}

/// For each linked amount, the one that stands for all that it is linked to, over as many partitions as it takes.
fn heads(drafts: &[Draft]) -> BTreeMap<&'static str, &'static str> {
    let mut heads: BTreeMap<&str, &str> = BTreeMap::new();
    for partition in drafts.iter().flat_map(|draft| &draft.partitions) {
        let linked: Vec<&str> = partition
            .iter()
            .map(|amount| *heads.get(amount).unwrap_or(amount))
            .collect();
        let Some(first) = linked.iter().min().copied() else {
            continue;
        };
        let of_these = heads.values_mut().filter(|head| linked.contains(head));
        of_these.for_each(|head| *head = first);
        heads.extend(partition.iter().map(|amount| (*amount, first)));
    }
    heads
}

/// All sides of all rows.
fn units(drafts: &[Draft]) -> impl Iterator<Item = Unit<'_>> {
    drafts.iter().enumerate().flat_map(|(number, draft)| {
        let of_row = move |row| units_of(row, number, draft.keep_totals);
        draft.rows.iter().flat_map(of_row)
    })
}

fn units_of(row: &Row, draft: usize, keep: bool) -> impl Iterator<Item = Unit<'_>> {
    row.behind.iter().map(move |(amount, over, behind)| Unit {
        draft,
        amount: row.stands(amount).0,
        place: figure(row, amount, *over).1,
        behind: *behind,
        since: Since::Nothing,
        status: match () {
            () if row.withheld.contains(&(amount, *over)) => Status::Withheld,
            () if shows(row, amount, *over) => Status::Shown,
            () => Status::Absent,
        },
        keep,
        yields: row.yields,
    })
}

/// Whether some figure of a row is about an amount and those people.
fn shows(row: &Row, amount: &str, over: Over) -> bool {
    let mut origins = row.cells.iter().filter_map(|(_, origin)| origin.as_ref());
    origins.any(|origin| {
        let sides = origin.over.sides();
        row.amounts(origin).contains(&amount) && sides.contains(&over)
    })
}

/// What the figures of an amount are about in a row.
pub(super) fn figure<'a>(row: &'a Row, amount: &'a str, over: Over) -> Figure<'a> {
    let (amount, at) = row.stands(amount);
    let members = at
        .iter()
        .filter_map(|(dimension, member)| Some((dimension.as_str(), member.as_deref()?)));
    let place = members.chain(over.sex().map(|sex| (SEX, sex))).collect();
    (amount, place)
}

#[cfg(test)]
mod tests;
