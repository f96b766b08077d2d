//! The unknowns and equations of amounts that tell of each other, in all tables of a run.

use std::collections::{BTreeMap, BTreeSet};

use super::bounds::Bounds;
use super::past::{RISE, Since};
use super::{Family, Place, Unit};
use crate::disclosure::complement::system::{Status, System, Unknown};
use crate::disclosure::dominance;
use crate::disclosure::draft::Behind;
use crate::disclosure::policy::Policy;

/// How much more closing a total costs readers than closing a part.
const TOTAL: f64 = 10.0;
/// The same for a total that its table asks to keep.
const KEPT: f64 = 1000.0;
/// The same for a row that asks to be closed rather than others.
const YIELDS: f64 = 1e-3;
/// Sums closer to each other than this part of them are of the same amounts, added up in another order.
const SAME: f64 = 1e-9;
/// So many dimensions of a place can be added up along.
const MOST_DIMENSIONS: usize = 8;

/// The system of a family of amounts.
pub(super) struct Model {
    pub(super) system: System,
    /// The unknown of each unit.
    pub(super) number: Vec<usize>,
}

impl Model {
    pub(super) fn of(family: &Family, policy: &Policy) -> Model {
        let mut model = Model {
            system: System::default(),
            number: vec![usize::MAX; family.units.len()],
        };
        let mut amounts: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, unit) in family.units.iter().enumerate() {
            amounts.entry(unit.amount).or_default().push(place);
        }
        for members in amounts.values() {
            model.amount(&family.units, members, policy);
        }
        for (draft, amounts) in &family.partitions {
            model.partition(&family.units, *draft, amounts);
        }
        model
    }

    /// Adds the units of one amount and its margins.
    fn amount(&mut self, units: &[Unit], members: &[usize], policy: &Policy) {
        let behind = members.iter().map(|unit| units[*unit].behind);
        let bounds = Bounds::of(behind, policy);
        // Of two populations that share a place each has its own figures.
        let mut known: BTreeMap<(&Place, u64), Vec<usize>> = BTreeMap::new();
        for place in members {
            let unit = &units[*place];
            let candidates = known.entry((&unit.place, unit.people())).or_default();
            let value = unit.value();
            let same = |other: &&usize| {
                let other = self.system.unknowns[**other].value;
                (other - value).abs() <= SAME * value.abs()
            };
            let found = candidates.iter().find(same).copied();
            let number = found.unwrap_or_else(|| {
                let sensitive = dominance::sensitive(&unit.behind, policy);
                let sensitive = sensitive || unit.since == Since::Moved;
                let mut figure = bounds.figure(&unit.behind, sensitive);
                if unit.since == Since::Steady {
                    let (least, most) = figure.bounds;
                    let about = [1.0 - RISE, 1.0 + RISE].map(|rise| figure.value * rise);
                    figure.bounds = (least.max(about[0]), most.min(about[1]));
                }
                let number = self.system.unknown(figure);
                candidates.push(number);
                number
            });
            let status = &mut self.system.unknowns[number].status;
            *status = unit.status.max(*status);
            self.number[*place] = number;
        }
        self.margins(units, members, &bounds);
        let yielding = members.iter().filter(|member| units[**member].yields);
        let yielding: BTreeSet<usize> = yielding.map(|member| self.number[*member]).collect();
        for number in yielding {
            self.system.unknowns[number].cost *= YIELDS;
        }
    }

    /// Adds, for each place of a table, that the members of some amounts are everybody together, whose number is known.
    fn partition(&mut self, units: &[Unit], draft: usize, amounts: &[&str]) {
        let mut places: BTreeMap<(&Place, u64), BTreeSet<usize>> = BTreeMap::new();
        for (unit, number) in units.iter().zip(&self.number) {
            let is_part = unit.draft == draft && amounts.contains(&unit.amount);
            if let (true, Behind::Members { of, .. }) = (is_part, unit.behind) {
                let parts = places.entry((&unit.place, of)).or_default();
                parts.insert(*number);
            }
        }
        for ((_, of), parts) in places {
            let everybody = self.system.unknown(Unknown {
                value: of as f64,
                bounds: (of as f64, of as f64),
                people: of,
                cost: 0.0,
                status: Status::Known,
                need: None,
            });
            self.system.sum(everybody, parts);
        }
    }

    /// Adds the equations of all margins; the parts of a margin stand in one table, the margin itself in any.
    fn margins(&mut self, units: &[Unit], members: &[usize], bounds: &Bounds) {
        let mut tables: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for member in members {
            tables
                .entry(units[*member].draft)
                .or_default()
                .push(*member);
        }
        let mut told = BTreeSet::new();
        let mut dear = BTreeMap::new();
        for table in tables.values() {
            let splits = splits(units, table);
            for total in members.iter().copied() {
                let unit = &units[total];
                let Some(splits) = splits.get(&unit.place) else {
                    continue;
                };
                for (along, parts) in splits {
                    let through = |shorter: &Vec<&str>| {
                        shorter.len() < along.len() && shorter.iter().all(|d| along.contains(d))
                    };
                    if splits.keys().any(through) {
                        continue; // by way of the margins between
                    }
                    let total = self.number[total];
                    let parts = parts.iter().map(|part| self.number[*part]);
                    let parts: BTreeSet<usize> = parts.collect();
                    if told.insert((total, parts.clone())) && self.margin(total, parts, bounds) {
                        let times: &mut f64 = dear.entry(total).or_insert(TOTAL);
                        *times = if unit.keep { KEPT } else { *times };
                    }
                }
            }
        }
        for (total, times) in dear {
            self.system.unknowns[total].cost *= times;
        }
    }

    /// Adds a total and its parts, and the rest of it that no table shows, if there is one. Tells whether it is one.
    fn margin(&mut self, total: usize, mut parts: BTreeSet<usize>, bounds: &Bounds) -> bool {
        let figures = || parts.iter().map(|part| &self.system.unknowns[*part]);
        let people: u64 = figures().map(|figure| figure.people).sum();
        let value: f64 = figures().map(|figure| figure.value).sum();
        let whole = &self.system.unknowns[total];
        let Some(rest) = whole.people.checked_sub(people) else {
            return false; // they are not its parts
        };
        if rest > 0 {
            let value = (whole.value - value).max(0.0);
            parts.insert(self.system.unknown(bounds.rest(value, rest)));
        }
        self.system.sum(total, parts);
        true
    }
}

/// For each margin, its parts in one table by the dimensions along which it adds them up.
fn splits<'a>(
    units: &[Unit<'a>],
    members: &[usize],
) -> BTreeMap<Place<'a>, BTreeMap<Vec<&'a str>, Vec<usize>>> {
    let mut splits: BTreeMap<Place, BTreeMap<Vec<&str>, Vec<usize>>> = BTreeMap::new();
    for member in members {
        for (along, margin) in margins_of(&units[*member].place) {
            let splits = splits.entry(margin).or_default();
            splits.entry(along).or_default().push(*member);
        }
    }
    splits
}

/// Every margin that a place is a part of, with the dimensions along which it is.
pub(in crate::disclosure) fn margins_of<D: Clone + Ord, M: Clone>(
    place: &BTreeMap<D, M>,
) -> impl Iterator<Item = (Vec<D>, BTreeMap<D, M>)> {
    let dimensions: Vec<D> = place.keys().take(MOST_DIMENSIONS).cloned().collect();
    (1..1_usize << dimensions.len()).map(move |chosen| {
        let along = dimensions.iter().enumerate();
        let along = along.filter(|(bit, _)| chosen >> bit & 1 == 1);
        let along: Vec<D> = along.map(|(_, dimension)| dimension.clone()).collect();
        let mut margin = place.clone();
        margin.retain(|dimension, _| !along.contains(dimension));
        (along, margin)
    })
}
