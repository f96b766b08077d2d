//! Something cheaper than what was found first.

use std::collections::BTreeSet;

use super::search::Search;
use super::system::Status;

/// So much is looked through for it: unknowns in linear programs.
const EFFORT: usize = 150_000;
/// Of so many figures all are tried again to be shown after a change, of more those that it is about.
const FEW: usize = 40;
/// Costs that differ by less are the same.
const CLOSE: f64 = 1e-6;

impl Search<'_> {
    /// Looks for something cheaper: bars each figure that was hidden on the way, the dearest first, and keeps what is
    /// found without it if that costs less. Of large systems only so many figures are tried.
    pub(super) fn improve(&mut self) {
        self.try_others();
        let mut unused = self.extra();
        unused.retain(|unknown| !self.state.witnesses.pass(*unknown));
        self.publish_again(unused);
    }

    fn try_others(&mut self) {
        let until = self.effort.get() + EFFORT;
        let mut again = true;
        while again {
            again = false;
            for unknown in self.extra() {
                if self.effort.get() > until {
                    return;
                }
                if self.state.hidden[unknown] {
                    self.effort
                        .set(self.effort.get() + self.system.unknowns.len());
                    again |= self.cheaper_without(unknown);
                }
            }
        }
    }

    /// Finds something that costs less in which a figure is shown. If there is nothing, all stays as it was.
    fn cheaper_without(&mut self, shown: usize) -> bool {
        let (sizes, before, cost) = (self.system.sizes(), self.state.clone(), self.cost());
        let status = std::mem::replace(&mut self.system.unknowns[shown].status, Status::Known);
        self.state.hidden[shown] = false;
        let freed = self.state.witnesses.without(shown);
        let freed = freed.iter().flat_map(|(_, flows)| flows);
        let freed: BTreeSet<usize> = freed.flat_map(|flow| flow.unknowns()).collect();
        self.settle();
        let mut extra = self.extra();
        let few = extra.len() <= FEW;
        extra.retain(|other| few || freed.contains(other) || !before.hidden[*other]);
        let old = extra.iter().filter(|other| before.hidden[**other]);
        let old: f64 = old.map(|other| self.system.unknowns[*other].cost).sum();
        if self.cost() - old < cost {
            self.publish_again(extra);
        }
        self.system.unknowns[shown].status = status;
        let cheaper = self.state.unmet == before.unmet && self.cost() < cost - CLOSE;
        if !cheaper {
            self.state = before;
            self.system.truncate(sizes);
        }
        cheaper
    }

    /// What is hidden and would be shown, at its cost.
    fn cost(&self) -> f64 {
        self.extra()
            .into_iter()
            .map(|unknown| self.system.unknowns[unknown].cost)
            .sum()
    }
}
