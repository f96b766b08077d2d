//! Unknowns that are likely to be in a short flow.

use std::collections::{BTreeSet, VecDeque};

use super::system::{Status, System};

/// Equations up to this length are looked at whole.
pub(super) const SHORT: usize = 12;

/// The members of long equations, the cheapest first.
pub(super) struct Cheapest(Vec<Vec<usize>>);

impl Cheapest {
    pub(super) fn of(system: &System) -> Cheapest {
        let order = |equation: &Vec<(usize, f64)>| {
            let mut members = Vec::new();
            if equation.len() > SHORT {
                members.extend(equation.iter().map(|(unknown, _)| *unknown));
                members.sort_by(|a, b| {
                    let cost = |unknown: &usize| system.unknowns[*unknown].cost;
                    cost(a).total_cmp(&cost(b))
                });
            }
            members
        };
        Cheapest(system.equations.iter().map(order).collect())
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
        match self.0.get(equation).filter(|members| !members.is_empty()) {
            None => {
                let members = system.equations[equation].iter();
                members.map(|(unknown, _)| *unknown).filter(may).collect()
            }
            Some(members) => {
                let members = || members.iter().copied().filter(&may);
                let chosen = members().filter(|unknown| hidden[*unknown]).take(some);
                let shown = members().filter(|unknown| !hidden[*unknown]).take(others);
                chosen.chain(shown).collect()
            }
        }
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
