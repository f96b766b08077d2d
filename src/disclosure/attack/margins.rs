//! What no table prints and its equations need: margins between those that are printed, rests, and that nobody is there.

use std::collections::{BTreeMap, BTreeSet};

use super::units::{Place, Unit, Units, splits};

/// The member of each dimension that stands for those whom no table shows.
pub(super) const REST: &str = "(rest)";

/// The members of each dimension.
pub(super) type Members = BTreeMap<String, BTreeSet<String>>;

/// A margin over several dimensions whose parts leave some of it.
pub(super) struct Left {
    pub(super) margin: Place,
    pub(super) parts: Vec<Place>,
    pub(super) rest: Unit,
}

/// Completes what is known, so that along each dimension everything adds up; tells what cannot be completed.
pub(super) fn complete(units: &mut Units, members: &Members) -> Vec<Left> {
    let left = between(units);
    while let Some(new) = beside(units, members) {
        units.extend(new);
    }
    left
}

/// Adds the margins that lie between parts and a total over several dimensions, where the parts are all of it.
fn between(units: &mut Units) -> Vec<Left> {
    let mut left = Vec::new();
    let mut found = Units::new();
    for split in splits(units)
        .into_iter()
        .filter(|split| split.along.len() > 1)
    {
        let rest = units[&split.margin].minus(&split.sum(units));
        if rest.people > 0 {
            left.push(Left {
                margin: split.margin,
                parts: split.parts,
                rest,
            });
            continue;
        }
        let mut sums = Units::new();
        let along = &split.along;
        for part in &split.parts {
            for chosen in 1..(1_usize << along.len()) - 1 {
                let mut place = part.clone();
                place.retain(|dimension, _| {
                    let bit = along.iter().position(|along| along == dimension);
                    bit.is_none_or(|bit| chosen >> bit & 1 == 1)
                });
                if !units.contains_key(&place) {
                    let sum = sums.entry(place).or_insert(Unit::NOBODY);
                    *sum = sum.plus(&units[part]);
                }
            }
        }
        for (place, sum) in sums {
            found.entry(place).or_insert(sum);
        }
    }
    units.extend(found);
    left
}

/// What is missing beside the parts of margins along one dimension: the rest, and nobody at all other members.
fn beside(units: &Units, members: &Members) -> Option<Units> {
    let mut parts: BTreeMap<(Place, &String), Vec<&Unit>> = BTreeMap::new();
    for (place, unit) in units {
        for dimension in place.keys() {
            let mut margin = place.clone();
            margin.remove(dimension);
            parts.entry((margin, dimension)).or_default().push(unit);
        }
    }
    let mut new = Units::new();
    for ((margin, dimension), parts) in parts {
        let Some(whole) = units.get(&margin).filter(|whole| whole.of > 0) else {
            continue;
        };
        let rest = whole.minus(
            &parts
                .into_iter()
                .fold(Unit::NOBODY, |sum, part| sum.plus(part)),
        );
        for member in members[dimension].iter().map(String::as_str).chain([REST]) {
            let mut place = margin.clone();
            place.insert(dimension.clone(), member.to_owned());
            let nobody = Unit {
                members: whole.members,
                ..Unit::NOBODY
            };
            if !units.contains_key(&place) {
                new.entry(place)
                    .or_insert(if member == REST { rest } else { nobody });
            }
        }
    }
    (!new.is_empty()).then_some(new)
}
