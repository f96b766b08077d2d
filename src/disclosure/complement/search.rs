//! The search for what else to hide.
//!
//! For every need a cheap witness is sought, at last by linear programming (Kelly, Golden and Assad 1992): another table
//! that agrees with everything shown, in which the figure is as much larger, or smaller, as it must seem possible.
//! What differs in it is hidden. Afterwards each figure that was hidden on the way is shown again if the others do.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::Protected;
use super::find::{Finder, Reach};
use super::flow::{Sought, Witnesses};
use super::near::Cheapest;
use super::system::{Need, Status, System, Unknown};

/// So much is looked through at most, and so much for each unknown.
const EFFORT: (usize, usize) = (1_000_000, 200);

/// So much for a single need.
const EFFORT_EACH: usize = 300_000;

/// A search in a system.
pub(super) struct Search<'a> {
    pub(super) system: &'a mut System,
    pub(super) state: State,
    order: Cheapest,
    fewest: u64,
    pub(super) effort: Cell<usize>,
}

/// What has been found so far.
#[derive(Clone)]
pub(super) struct State {
    pub(super) hidden: Vec<bool>,
    pub(super) witnesses: Witnesses,
    /// The sums of few people that have become unknowns.
    sums: BTreeSet<Vec<usize>>,
    pub(super) unmet: BTreeSet<usize>,
    /// What is tied to an unmet need: there nothing more can be done.
    lost: Vec<bool>,
}

impl<'a> Search<'a> {
    /// A search in which only what needs protection is hidden.
    pub(super) fn new(system: &'a mut System, fewest: u64) -> Search<'a> {
        let state = State {
            hidden: system.unknowns.iter().map(Unknown::hidden_first).collect(),
            witnesses: Witnesses::default(),
            sums: BTreeSet::new(),
            unmet: BTreeSet::new(),
            lost: vec![false; system.unknowns.len()],
        };
        Search {
            state,
            order: Cheapest::of(system),
            system,
            fewest,
            effort: Cell::new(0),
        }
    }

    /// What is hidden, and the witnesses that it is enough.
    pub(super) fn found(self) -> Protected {
        Protected {
            hidden: self.state.hidden,
            unmet: self.state.unmet.into_iter().collect(),
            witnesses: self.state.witnesses,
            fewest: self.fewest,
        }
    }

    /// Hides more until every need is met, the largest first.
    pub(super) fn settle(&mut self) {
        loop {
            self.aggregates();
            let mut open: Vec<Sought> = (0..self.system.unknowns.len())
                .filter(|unknown| !self.state.unmet.contains(unknown))
                .flat_map(|unknown| self.system.needs(unknown))
                .filter(|sought| self.state.witnesses.lacking(self.system, *sought).is_some())
                .collect();
            if open.is_empty() {
                return;
            }
            open.sort_by(|a, b| b.difference.abs().total_cmp(&a.difference.abs()));
            for sought in open {
                if !self.meet(sought) {
                    self.give_up(sought.unknown);
                }
            }
        }
    }

    /// Finds all witnesses of a need; whether there are, as far as can be found out in reasonable time.
    fn meet(&mut self, sought: Sought) -> bool {
        let until = self.effort.get() + EFFORT_EACH;
        while let Some(sought) = self.state.witnesses.lacking(self.system, sought) {
            let reach = match () {
                () if self.tired() => Reach::NoSolver,
                () if self.state.lost[sought.unknown] => Reach::Near,
                () => Reach::All,
            };
            let flow = self.finder().cheapest(sought, reach);
            let Some(flow) = flow.filter(|_| self.effort.get() <= until) else {
                return false;
            };
            for unknown in flow.unknowns() {
                self.state.hidden[unknown] = true;
            }
            self.state.witnesses.push(sought, flow);
        }
        true
    }

    /// Whether more has been looked through than can be expected. The clock would do as well, were it not that the same
    /// tables must always come out the same.
    fn tired(&self) -> bool {
        self.effort.get() > EFFORT.0 + EFFORT.1 * self.system.unknowns.len()
    }

    /// A need cannot be met: all that is tied to it is hidden.
    fn give_up(&mut self, unknown: usize) {
        self.state.unmet.insert(unknown);
        if !self.state.lost[unknown] {
            for other in self.system.component(unknown) {
                self.state.lost[other] = true;
                self.state.hidden[other] |= self.system.unknowns[other].status == Status::Shown;
            }
        }
    }

    fn finder(&self) -> Finder<'_> {
        Finder {
            system: self.system,
            hidden: &self.state.hidden,
            order: &self.order,
            witnesses: &self.state.witnesses,
            effort: &self.effort,
        }
    }

    /// What an equation leaves unknown as a whole is a figure too: of too few people it needs protection itself.
    fn aggregates(&mut self) {
        for equation in 0..self.system.equations.len() {
            let hidden = |unknown: usize| self.state.hidden[unknown];
            let Some(parts) = self.system.left_over(equation, hidden, self.fewest) else {
                continue;
            };
            if !self.state.sums.insert(parts.clone()) {
                continue;
            }
            let figures = || parts.iter().map(|part| &self.system.unknowns[*part]);
            let sum = |of: fn(&Unknown) -> f64| figures().map(of).sum();
            let need =
                |of: fn(Need) -> f64| figures().filter_map(|figure| figure.need).map(of).sum();
            let aggregate = Unknown {
                value: sum(|figure| figure.value),
                bounds: (sum(|figure| figure.bounds.0), sum(|figure| figure.bounds.1)),
                people: figures().map(|figure| figure.people).sum(),
                cost: 0.0,
                status: Status::Absent,
                need: Some(Need {
                    below: need(|need| need.below),
                    above: need(|need| need.above),
                }),
            };
            self.state
                .lost
                .push(parts.iter().any(|part| self.state.lost[*part]));
            let aggregate = self.system.unknown(aggregate);
            self.state.hidden.push(true);
            self.system.sum(aggregate, parts);
        }
    }

    /// Shows again what turns out not to be needed of some figures.
    pub(super) fn publish_again(&mut self, figures: Vec<usize>) {
        for unknown in figures {
            self.state.hidden[unknown] = false;
            self.state.hidden[unknown] = self.tired()
                || self.tells(unknown)
                || !self.leaves_enough(unknown)
                || !self.witnessed_without(unknown);
        }
    }

    /// What is hidden only so that other figures are protected, the dearest first.
    pub(super) fn extra(&self) -> Vec<usize> {
        let cost = |unknown: &usize| self.system.unknowns[*unknown].cost;
        let mut extra: Vec<usize> = (0..self.system.unknowns.len())
            .filter(|unknown| self.state.hidden[*unknown] && !self.state.lost[*unknown])
            .filter(|unknown| !self.system.unknowns[*unknown].hidden_first())
            .collect();
        extra.sort_by(|a, b| cost(b).total_cmp(&cost(a)));
        extra
    }

    /// Whether a figure in need follows from what is shown, one equation after the other.
    fn tells(&self, shown: usize) -> bool {
        let mut follows = vec![shown];
        let mut next = 0;
        while let Some(unknown) = follows.get(next).copied() {
            next += 1;
            for (equation, _) in &self.system.touching[unknown] {
                let members = self.system.equations[*equation].iter();
                let mut open = members.map(|(unknown, _)| *unknown).filter(|unknown| {
                    self.state.hidden[*unknown]
                        && self.system.unknowns[*unknown].status != Status::Known
                        && !follows.contains(unknown)
                });
                if let (Some(only), None) = (open.next(), open.next()) {
                    if self.system.needs(only).next().is_some() {
                        return true;
                    }
                    follows.push(only);
                }
            }
        }
        false
    }

    /// Whether no sum of few people is left over around what is shown.
    fn leaves_enough(&self, shown: usize) -> bool {
        let hidden = |unknown: usize| self.state.hidden[unknown];
        let touching = self.system.touching[shown].iter();
        let mut left =
            touching.map(|(equation, _)| self.system.left_over(*equation, hidden, self.fewest));
        left.all(|left| left.is_none())
    }

    /// Finds other witnesses for all needs that had one through an unknown. If one has none, all stays as it was.
    fn witnessed_without(&mut self, shown: usize) -> bool {
        let before = self.state.witnesses.without(shown);
        let found = before
            .iter()
            .all(|(sought, _)| self.witnessed_by_hidden(*sought));
        if !found {
            self.state.witnesses.restore(before);
        }
        found
    }

    /// Finds the missing witnesses of a need among what is hidden.
    fn witnessed_by_hidden(&mut self, sought: Sought) -> bool {
        while let Some(sought) = self.state.witnesses.lacking(self.system, sought) {
            match self.finder().hidden(sought) {
                Some(flow) => self.state.witnesses.push(sought, flow),
                None => return false,
            }
        }
        true
    }
}
