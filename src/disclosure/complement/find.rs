//! Where a witness comes from: others nearby, a simple flow, or the solver.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::flow::{Flow, Sought, Witnesses};
use super::near::Cheapest;
use super::simple::Simple;
use super::solver::cheapest;
use super::system::System;

/// So many unknowns around one in need are looked at, then more.
const NEAR: [usize; 3] = [40, 200, 1000];
/// So many of the flows that others have are tried.
const KNOWN: usize = 12;

/// A difference is as far as sought up to this part of it.
const CLOSE: f64 = 1e-6;

/// How far the solver looks.
#[derive(Clone, Copy)]
pub(super) enum Reach {
    NoSolver,
    Near,
    All,
}

/// What is looked through for a witness.
pub(super) struct Finder<'a> {
    pub(super) system: &'a System,
    pub(super) hidden: &'a [bool],
    pub(super) order: &'a Cheapest,
    pub(super) witnesses: &'a Witnesses,
    /// How much has been looked through so far.
    pub(super) effort: &'a Cell<usize>,
}

impl Finder<'_> {
    /// A witness among what is hidden.
    pub(super) fn hidden(&self, sought: Sought) -> Option<Flow> {
        let known = self.known(sought);
        let simple = || self.simple(sought, true).map(|(_, flow)| flow);
        known
            .or_else(simple)
            .or_else(|| self.solved(sought, &NEAR[..2], true))
    }

    /// The cheapest witness that is found.
    pub(super) fn cheapest(&self, sought: Sought, reach: Reach) -> Option<Flow> {
        let (below, above) = self.system.unknowns[sought.unknown].room();
        let room = if sought.difference > 0.0 {
            above
        } else {
            below
        };
        if room < sought.difference.abs() * (1.0 - CLOSE) {
            return None;
        }
        if let Some(flow) = self.known(sought) {
            return Some(flow);
        }
        let sizes = match reach {
            Reach::NoSolver => &[][..],
            Reach::Near => &NEAR[..2],
            Reach::All => &[NEAR[0], NEAR[1], NEAR[2], usize::MAX],
        };
        if let Some((_, flow)) = self.simple(sought, true) {
            return Some(flow);
        }
        let simple = self.simple(sought, false);
        let solved = self.solved(sought, sizes, false);
        match (simple, solved) {
            (Some((cost, _)), Some(solved)) if self.cost(&solved) < cost => Some(solved),
            (Some((_, simple)), _) => Some(simple),
            (None, solved) => solved,
        }
    }

    /// What hiding the rest of a flow costs.
    fn cost(&self, flow: &Flow) -> f64 {
        flow.unknowns().map(|unknown| self.price(unknown)).sum()
    }

    /// What hiding an unknown costs.
    pub(super) fn price(&self, unknown: usize) -> f64 {
        match self.hidden[unknown] {
            true => 0.0,
            false => self.system.unknowns[unknown].cost.max(1e-3),
        }
    }

    /// A witness of another need nearby that is one of this too, as it is or turned round.
    fn known(&self, sought: Sought) -> Option<Flow> {
        let hidden = |unknown: usize| self.hidden[unknown];
        let equations = self.system.touching[sought.unknown].iter();
        let members = equations.flat_map(|(equation, _)| {
            self.order
                .members(self.system, self.hidden, *equation, (KNOWN, 0), hidden)
        });
        let near: BTreeSet<usize> = members.collect();
        let flows = near
            .iter()
            .flat_map(|unknown| self.witnesses.about(*unknown));
        flows
            .filter_map(|flow| Some((flow, flow.by(sought.unknown)? / sought.difference)))
            .find_map(|(flow, far)| {
                let share = if far.abs() > 1.0 {
                    1.0 / far
                } else {
                    far.signum()
                };
                let scaled = flow.times(share);
                scaled.holds(self.system, sought).then_some(scaled)
            })
    }

    fn simple(&self, sought: Sought, only_hidden: bool) -> Option<(f64, Flow)> {
        Simple {
            find: self,
            sought,
            only_hidden,
        }
        .cheapest()
    }

    /// The cheapest witness by the solver, around an unknown; further away only if there is none.
    fn solved(&self, sought: Sought, sizes: &[usize], only_hidden: bool) -> Option<Flow> {
        // A little for what costs nothing, so that flows are short.
        let price = |unknown: usize| self.price(unknown).max(1e-6);
        let mut before = 0;
        for size in sizes {
            let near =
                self.order
                    .near(self.system, self.hidden, sought.unknown, *size, only_hidden);
            if near.len() == before {
                return None;
            }
            before = near.len();
            // Large programs take more than their share of time.
            let effort = near.len().max(near.len() * near.len() / 200);
            self.effort.set(self.effort.get() + effort);
            let flow = cheapest(self.system, &near, price, sought);
            if flow.is_some() {
                return flow;
            }
        }
        None
    }
}
