//! Complementary suppression: a linear system of figures, some of which must stay uncertain.
//!
//! The problem is that of Fischetti and Salazar (Management Science 46, 2000): hide as little as possible so that for each
//! figure in need there are tables that agree with all that is shown in which it is far enough above and below its value.
//! It is solved one need after the other with the flows of Kelly, Golden and Assad (Networks 22, 1992), which stay as
//! witnesses that can be checked without a solver. On small tables the cost is the least, or nearly: see tests/optima.rs.

mod canonical;
mod exact;
mod find;
mod flow;
mod improve;
mod near;
mod search;
mod simple;
mod solver;
pub(super) mod system;
#[cfg(test)]
mod tests;

use flow::Witnesses;
use search::Search;
use system::{Status, System};

/// A system in which everything that must not be known is hidden well enough.
#[derive(Clone, Debug)]
pub(super) struct Protected {
    /// For each unknown, whether it is hidden.
    pub(super) hidden: Vec<bool>,
    /// The unknowns that cannot be as uncertain as they need to be. Whatever is tied to them is hidden. Numbers beyond
    /// those of the system's own unknowns stand for sums of few people that an equation leaves over.
    pub(super) unmet: Vec<usize>,
    /// For each need, tables that are possible too.
    witnesses: Witnesses,
    /// From so many people on a sum needs no protection.
    fewest: u64,
}

/// Hides what is needed, at little cost: unknowns that need protection, and others so that they have it.
///
/// `fewest` is the number of people from which a sum needs no protection.
///
/// What is hidden does not depend on the order of unknowns and equations, except among such as are alike in all.
pub(super) fn protect(system: &mut System, fewest: u64) -> Protected {
    let order = canonical::order(system);
    let mut ordered = order.apply(system);
    let mut search = Search::new(&mut ordered, fewest);
    search.settle();
    search.publish_again(search.extra());
    search.improve();
    let found = search.found();
    order.bring_back(&ordered, system, found)
}

impl Protected {
    /// Whether every need that is not unmet has its witnesses, no figure in need follows by arithmetic alone, no sum of
    /// few people is left over, and all is hidden that is tied to an unmet need.
    ///
    /// Nothing of the search is relied on: each witness is compared with the equations, the bounds and what is shown.
    pub(super) fn holds(&self, system: &System) -> bool {
        let lost = lost(system, &self.unmet);
        let hidden = |unknown: usize| self.hidden[unknown];
        let silent = (0..system.unknowns.len())
            .filter(|unknown| lost[*unknown])
            .all(|unknown| hidden(unknown) || system.unknowns[unknown].status != Status::Shown);
        let needs = || {
            let met = |unknown: &usize| self.unmet.binary_search(unknown).is_err();
            let unknowns = (0..system.unknowns.len()).filter(met);
            unknowns.flat_map(|unknown| system.needs(unknown))
        };
        let determined = exact::determined(system, &self.hidden);
        silent
            && needs().all(|sought| !determined[sought.unknown])
            && needs().all(|sought| self.witnesses.prove(system, &self.hidden, sought))
            && (0..system.equations.len()).all(|equation| {
                let left = system.left_over(equation, hidden, self.fewest);
                left.is_none_or(|parts| parts.iter().any(|part| lost[*part]))
            })
    }
}

/// What is tied to needs that cannot be met.
fn lost(system: &System, unmet: &[usize]) -> Vec<bool> {
    let mut lost = vec![false; system.unknowns.len()];
    for unknown in unmet {
        if !lost[*unknown] {
            for other in system.component(*unknown) {
                lost[other] = true;
            }
        }
    }
    lost
}
