//! An order of unknowns and equations that does not depend on the one they were given in.

use super::Protected;
use super::system::{System, Unknown};

/// So often what unknowns and equations are tied to becomes part of what tells them apart.
const ROUNDS: usize = 3;

/// An order of a system's unknowns and equations.
pub(super) struct Order {
    unknowns: Vec<usize>,
    equations: Vec<usize>,
}

/// Orders a system by what its unknowns are and what they are tied to.
pub(super) fn order(system: &System) -> Order {
    let mut marks: Vec<u64> = system.unknowns.iter().map(mark).collect();
    let mut ties: Vec<u64> = Vec::new();
    for _ in 0..ROUNDS {
        let sum = |terms: &Vec<(usize, f64)>, marks: &[u64]| {
            let terms = terms.iter();
            terms.fold(0_u64, |sum, (of, weight)| {
                sum.wrapping_add(mixed(marks[*of] ^ weight.to_bits()))
            })
        };
        ties = system
            .equations
            .iter()
            .map(|terms| mixed(sum(terms, &marks)))
            .collect();
        let touching = system.touching.iter().zip(&marks);
        marks = touching
            .map(|(touching, mark)| mixed(mark ^ sum(touching, &ties)))
            .collect();
    }
    let sorted = |marks: &[u64]| {
        let mut places: Vec<usize> = (0..marks.len()).collect();
        places.sort_by_key(|place| marks[*place]);
        places
    };
    Order {
        unknowns: sorted(&marks),
        equations: sorted(&ties),
    }
}

impl Order {
    /// The system in this order.
    pub(super) fn apply(&self, system: &System) -> System {
        let mut place = vec![0; self.unknowns.len()];
        let mut ordered = System::default();
        for unknown in &self.unknowns {
            place[*unknown] = ordered.unknown(system.unknowns[*unknown].clone());
        }
        for equation in &self.equations {
            let terms = system.equations[*equation].iter();
            let mut terms: Vec<(usize, f64)> = terms
                .map(|(unknown, weight)| (place[*unknown], *weight))
                .collect();
            terms.sort_by_key(|(unknown, _)| *unknown);
            ordered.equation(terms);
        }
        ordered
    }

    /// What was found in the ordered system, for the given one. What has been added to the one is added to the other.
    pub(super) fn bring_back(
        &self,
        ordered: &System,
        system: &mut System,
        found: Protected,
    ) -> Protected {
        for unknown in &ordered.unknowns[self.unknowns.len()..] {
            system.unknown(unknown.clone());
        }
        let given = |place: usize| self.unknowns.get(place).copied().unwrap_or(place);
        for terms in &ordered.equations[self.equations.len()..] {
            system.equation(
                terms
                    .iter()
                    .map(|(place, weight)| (given(*place), *weight))
                    .collect(),
            );
        }
        let mut hidden = found.hidden.clone();
        for (place, is_hidden) in found.hidden.iter().enumerate() {
            hidden[given(place)] = *is_hidden;
        }
        let mut unmet: Vec<usize> = found.unmet.iter().map(|place| given(*place)).collect();
        unmet.sort_unstable();
        Protected {
            hidden,
            unmet,
            witnesses: found.witnesses.renumbered(given),
            fewest: found.fewest,
        }
    }
}

/// What an unknown is, less the last digits of its sums, which depend on the order of addition.
fn mark(unknown: &Unknown) -> u64 {
    let need = unknown
        .need
        .map_or([-1.0; 2], |need| [need.below, need.above]);
    let bounds = [unknown.bounds.0, unknown.bounds.1];
    let sums = [unknown.value, unknown.cost]
        .into_iter()
        .chain(bounds)
        .chain(need);
    sums.map(|sum| u64::from((sum as f32).to_bits()))
        .chain([unknown.people, unknown.status as u64])
        .fold(0, |mark, part| mixed(mark ^ part))
}

/// A number that has nothing to do with the given one, yet is always the same for it (the finalizer of splitmix64).
pub(super) fn mixed(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
