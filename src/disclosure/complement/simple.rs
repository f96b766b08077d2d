//! Flows in which every figure differs by the same amount, such as the corners of a square or a cube: found by trying
//! what could even out one equation after the other, without a solver.

use std::collections::BTreeMap;

use super::find::Finder;
use super::flow::{Flow, Sought};
use super::near::SHORT;
use super::system::Status;

/// Flows of so many unknowns are tried, the short ones first.
const LENGTHS: [usize; 3] = [6, 10, 18];
/// Of a long equation so many hidden unknowns are tried, and as many others.
const SOME: usize = 10;
/// Equations up to this length are looked through for what evens out another one too.
const LOOKED_THROUGH: usize = 200;

/// So many steps are tried for each length, and fewer where the solver will find what is left.
const STEPS: usize = 300;
const FEW_STEPS: usize = 60;

/// A search for the cheapest such flow.
pub(super) struct Simple<'a> {
    pub(super) find: &'a Finder<'a>,
    pub(super) sought: Sought,
    pub(super) only_hidden: bool,
}

/// What differs so far, in which direction, and what is not even yet.
struct Path {
    members: Vec<(usize, f64)>,
    cost: f64,
    uneven: BTreeMap<usize, f64>,
    length: usize,
    steps: usize,
    best: Option<(f64, Vec<(usize, f64)>)>,
}

impl Simple<'_> {
    /// The cheapest flow that is found and what it costs to hide the rest of it.
    pub(super) fn cheapest(&self) -> Option<(f64, Flow)> {
        let mut path = Path {
            members: Vec::new(),
            cost: 0.0,
            uneven: BTreeMap::new(),
            length: 0,
            steps: 0,
            best: None,
        };
        let steps = if self.only_hidden { FEW_STEPS } else { STEPS };
        for length in LENGTHS {
            (path.length, path.steps) = (length, steps);
            self.step(
                &mut path,
                self.sought.unknown,
                self.sought.difference.signum(),
            );
            if path.best.as_ref().is_some_and(|(cost, _)| *cost == 0.0) {
                break;
            }
        }
        let (cost, members) = path.best?;
        let size = self.sought.difference.abs();
        let flow: Flow = members
            .into_iter()
            .map(|(unknown, sign)| (unknown, sign * size))
            .collect();
        flow.holds(self.find.system, self.sought)
            .then_some((cost, flow))
    }

    /// Lets an unknown differ, goes on from there and takes it back.
    fn step(&self, path: &mut Path, unknown: usize, sign: f64) {
        let before = path.cost;
        path.cost += self.find.price(unknown);
        let dear = path
            .best
            .as_ref()
            .is_some_and(|(best, _)| path.cost >= *best);
        if !dear && path.steps > 0 {
            path.steps -= 1;
            path.members.push((unknown, sign));
            self.shift(path, unknown, sign);
            self.go_on(path);
            self.shift(path, unknown, -sign);
            path.members.pop();
        }
        path.cost = before;
    }

    fn shift(&self, path: &mut Path, unknown: usize, sign: f64) {
        for (equation, weight) in &self.find.system.touching[unknown] {
            let sum = path.uneven.remove(equation).unwrap_or(0.0) + weight * sign;
            if sum != 0.0 {
                path.uneven.insert(*equation, sum);
            }
        }
    }

    fn go_on(&self, path: &mut Path) {
        let length = |equation: &usize| self.find.system.equations[*equation].len();
        let Some(equation) = path.uneven.keys().copied().min_by_key(length) else {
            path.best = Some((path.cost, path.members.clone()));
            return;
        };
        if path.members.len() < path.length {
            for (unknown, sign) in self.options(path, equation) {
                self.step(path, unknown, sign);
            }
        }
    }

    /// What could even out an equation: first what evens out most others too, then what costs least.
    fn options(&self, path: &Path, equation: usize) -> Vec<(usize, f64)> {
        let long = self.find.system.equations[equation].len() > SHORT;
        let wanted = path.uneven.get(&equation).copied().unwrap_or(0.0);
        let mut options = Vec::new();
        let mut consider = |unknown: usize, weight: f64, must_even: bool| {
            let sign = -wanted / weight;
            let alone = self.find.system.touching[unknown].len() as i32 - 2;
            if let Some(uneven) = self.uneven_after(path, unknown, sign)
                && (!must_even || uneven < alone)
            {
                options.push((uneven, self.find.price(unknown), unknown, sign));
            }
        };
        if !long || self.find.system.equations[equation].len() <= LOOKED_THROUGH {
            for (unknown, weight) in &self.find.system.equations[equation] {
                consider(*unknown, *weight, long);
            }
        }
        if long {
            let others = if self.only_hidden { 0 } else { SOME };
            let may = |unknown: usize| self.may(unknown, wanted);
            for unknown in self.find.order.members(
                self.find.system,
                self.find.hidden,
                equation,
                (SOME, others),
                may,
            ) {
                consider(unknown, self.find.system.weight(equation, unknown), false);
            }
        }
        options.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
        options.dedup_by_key(|option| option.2);
        options
            .into_iter()
            .map(|(_, _, unknown, sign)| (unknown, sign))
            .collect()
    }

    /// How many more equations are uneven if an unknown differs too; `None` if it may not.
    fn uneven_after(&self, path: &Path, unknown: usize, sign: f64) -> Option<i32> {
        if !self.may(unknown, -sign) || path.members.iter().any(|(other, _)| *other == unknown) {
            return None;
        }
        let mut more = 0;
        for (equation, weight) in &self.find.system.touching[unknown] {
            match path.uneven.get(equation) {
                None => more += 1,
                Some(sum) if sum + weight * sign == 0.0 => more -= 1,
                Some(_) => return None,
            }
        }
        Some(more)
    }

    /// Whether an unknown may differ in the direction against something.
    fn may(&self, unknown: usize, against: f64) -> bool {
        let figure = &self.find.system.unknowns[unknown];
        let (below, above) = figure.room();
        let room = if against < 0.0 { above } else { below };
        room >= self.sought.difference.abs()
            && figure.status != Status::Known
            && self.sought.known != Some(unknown)
            && (self.find.hidden[unknown] || !self.only_hidden)
    }
}
