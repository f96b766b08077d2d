//! Unknowns that are likely to be in a short flow.

use std::collections::{BTreeSet, VecDeque};

use super::system::{Status, System, Unknown};

/// Equations up to this length are looked at whole.
pub(super) const SHORT: usize = 12;

/// Of the hidden ones among so many cheap ones some are likely to be enough.
const LOOK: usize = 400;

/// The members of long equations, in the order in which they are of use.
pub(super) struct Cheapest(Vec<Option<Members>>);

struct Members {
    cheapest: Vec<usize>,
    /// Those that can differ most first, where the cheap ones cannot differ enough.
    widest: Vec<usize>,
}

impl Cheapest {
    pub(super) fn of(system: &System) -> Cheapest {
        let sorted = |equation: &[(usize, f64)], by: &dyn Fn(&Unknown) -> f64| {
            let mut members: Vec<usize> = equation.iter().map(|(unknown, _)| *unknown).collect();
            let by = |unknown: &usize| by(&system.unknowns[*unknown]);
            members.sort_by(|a, b| by(a).total_cmp(&by(b)));
            members
        };
        let room = |unknown: &Unknown| {
            let (below, above) = unknown.room();
            -below.min(above)
        };
        let orders = system.equations.iter().map(|equation| {
            (equation.len() > SHORT).then(|| Members {
                cheapest: sorted(equation, &|unknown| unknown.cost),
                widest: sorted(equation, &room),
            })
        });
        Cheapest(orders.collect())
    }

    /// Members of an equation: all of a short one, of a long one so many hidden ones and as many others.
    pub(super) fn members(
        &self,
        system: &System,
        hidden: &[bool],
        equation: usize,
        (some, others): (usize, usize),
        may: impl Fn(usize) -> bool,
    ) -> Vec<usize> {
        let may =
            |unknown: &usize| system.unknowns[*unknown].status != Status::Known && may(*unknown);
        let Some(Some(members)) = self.0.get(equation) else {
            let members = system.equations[equation].iter();
            return members.map(|(unknown, _)| *unknown).filter(may).collect();
        };
        let cheapest = members.cheapest.iter().copied();
        let chosen = cheapest
            .clone()
            .take(LOOK)
            .chain(members.widest.iter().copied());
        let chosen = chosen
            .filter(|unknown| hidden[*unknown])
            .filter(&may)
            .take(some);
        let shown = cheapest.filter(|unknown| !hidden[*unknown]).filter(&may);
        chosen.chain(shown.take(others)).collect()
    }

    /// About `size` unknowns around one of them: those of its equations, and of theirs; short equations first. Of a long
    /// one some are enough, and those that are there already count.
    pub(super) fn near(
        &self,
        system: &System,
        hidden: &[bool],
        start: usize,
        size: usize,
        only_hidden: bool,
    ) -> BTreeSet<usize> {
        let mut near = BTreeSet::from([start]);
        let (mut short, mut long) = (VecDeque::new(), VecDeque::new());
        let mut done = BTreeSet::new();
        let mut added = vec![start];
        while near.len() < size {
            for unknown in added.drain(..) {
                for (equation, _) in &system.touching[unknown] {
                    if done.insert(*equation) {
                        let long_one = system.equations[*equation].len() > SHORT;
                        if long_one { &mut long } else { &mut short }.push_back(*equation);
                    }
                }
            }
            let Some(equation) = short.pop_front().or_else(|| long.pop_front()) else {
                break;
            };
            let enough = 2 + size / 20;
            let here = near
                .iter()
                .filter(|unknown| system.weight(equation, **unknown) != 0.0)
                .count();
            let more = enough.saturating_sub(here);
            let may = |other: usize| (hidden[other] || !only_hidden) && !near.contains(&other);
            added = self.members(system, hidden, equation, (more, more), may);
            near.extend(&added);
        }
        near
    }
}
