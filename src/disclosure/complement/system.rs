//! The figures of a run as unknowns of one linear system.

use std::collections::{BTreeMap, BTreeSet};

use super::flow::Sought;

/// A figure that can be shown or hidden.
#[derive(Clone, Debug)]
pub(in crate::disclosure) struct Unknown {
    /// Its value, a sum over people.
    pub(in crate::disclosure) value: f64,
    /// What everybody knows it to be at least and at most.
    pub(in crate::disclosure) bounds: (f64, f64),
    /// How many people are behind it.
    pub(in crate::disclosure) people: u64,
    /// What hiding it costs readers.
    pub(in crate::disclosure) cost: f64,
    /// What readers have of it, before anything is hidden.
    pub(in crate::disclosure) status: Status,
    /// How far below and above its value a reader must still think it possible; `None` for one that needs no protection.
    pub(in crate::disclosure) need: Option<Need>,
}

/// What readers have of a figure, before anything is hidden. Of figures that are the same the latter status holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::disclosure) enum Status {
    /// No table shows it: it is hidden at no cost.
    Absent,
    /// A table shows it, unless it must be hidden.
    Shown,
    /// An earlier publication hid it: it stays hidden, at no cost.
    Withheld,
    /// An earlier publication showed it: everybody knows it, so that it cannot differ and hiding it is of no use.
    Known,
}

/// How uncertain a figure must stay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::disclosure) struct Need {
    /// Below its value.
    pub(in crate::disclosure) below: f64,
    /// Above its value.
    pub(in crate::disclosure) above: f64,
}

/// Unknowns and what everybody knows of them: each equation is a weighted sum that is nought.
#[derive(Clone, Debug, Default)]
pub(in crate::disclosure) struct System {
    pub(in crate::disclosure) unknowns: Vec<Unknown>,
    pub(super) equations: Vec<Vec<(usize, f64)>>,
    /// The equations that each unknown is in, and its weight there.
    pub(super) touching: Vec<Vec<(usize, f64)>>,
}

impl Unknown {
    /// Whether it is hidden before anything is sought. What is in need is, even if it is known already.
    pub(super) fn hidden_first(&self) -> bool {
        self.need.is_some() || matches!(self.status, Status::Absent | Status::Withheld)
    }

    /// How far below and above its value it can be, for all that everybody knows.
    pub(super) fn room(&self) -> (f64, f64) {
        if self.status == Status::Known {
            return (0.0, 0.0);
        }
        let below = (self.value - self.bounds.0).max(0.0);
        (below, (self.bounds.1 - self.value).max(0.0))
    }

    /// Whether it can be anything else than nought.
    fn counts(&self) -> bool {
        self.people > 0 || self.bounds.0 < self.bounds.1
    }
}

impl System {
    /// Adds an unknown and tells its number.
    pub(in crate::disclosure) fn unknown(&mut self, unknown: Unknown) -> usize {
        self.unknowns.push(unknown);
        self.touching.push(Vec::new());
        self.unknowns.len() - 1
    }

    /// Adds `total = sum of parts`.
    pub(in crate::disclosure) fn sum(
        &mut self,
        total: usize,
        parts: impl IntoIterator<Item = usize>,
    ) {
        let mut equation = vec![(total, -1.0)];
        equation.extend(parts.into_iter().map(|part| (part, 1.0)));
        self.equation(equation);
    }

    /// The same system with one unknown for figures that are about the same people: a total all of whose people are in
    /// one part is that part. Also tells, for each unknown, which one it has become.
    ///
    /// A figure of nobody that can only be nought is in no equation; one that need not be nought, for all that is
    /// known, stays.
    pub(in crate::disclosure) fn joined(&self) -> (System, Vec<usize>) {
        let same = self.same();
        let mut joined = System::default();
        let mut number = vec![0; self.unknowns.len()];
        for (unknown, figure) in self.unknowns.iter().enumerate() {
            number[unknown] = match same[unknown] {
                first if first == unknown => joined.unknown(figure.clone()),
                first => number[first],
            };
            let kept = &mut joined.unknowns[number[unknown]];
            kept.need = kept.need.or(figure.need);
            kept.status = kept.status.max(figure.status);
            kept.cost = kept.cost.max(figure.cost);
        }
        let mut told = BTreeSet::new();
        for equation in &self.equations {
            let terms = self.summed(equation, |unknown| number[unknown]);
            let key: Vec<(usize, u64)> = terms.iter().map(|(u, w)| (*u, w.to_bits())).collect();
            if !terms.is_empty() && told.insert(key) {
                joined.equation(terms);
            }
        }
        (joined, number)
    }

    /// For each unknown, the first one that is the same: an equation that says so can follow from others that do.
    fn same(&self) -> Vec<usize> {
        fn first(same: &[usize], mut of: usize) -> usize {
            while same[of] != of {
                of = same[of];
            }
            of
        }
        let mut same: Vec<usize> = (0..self.unknowns.len()).collect();
        loop {
            let mut changed = false;
            for equation in &self.equations {
                let terms = self.summed(equation, |unknown| first(&same, unknown));
                if let [(a, of_a), (b, of_b)] = terms[..]
                    && of_a == -of_b
                {
                    changed = true;
                    same[b] = a;
                }
            }
            for unknown in 0..same.len() {
                same[unknown] = first(&same, unknown);
            }
            if !changed {
                return same;
            }
        }
    }

    /// The terms of an equation that can be anything else than nought, by what their unknowns have become.
    fn summed(
        &self,
        equation: &[(usize, f64)],
        number: impl Fn(usize) -> usize,
    ) -> Vec<(usize, f64)> {
        let mut terms: BTreeMap<usize, f64> = BTreeMap::new();
        for (unknown, weight) in equation {
            if self.unknowns[*unknown].counts() {
                *terms.entry(number(*unknown)).or_default() += weight;
            }
        }
        terms
            .into_iter()
            .filter(|(_, weight)| *weight != 0.0)
            .collect()
    }

    /// Adds `weighted sum = 0`.
    pub(super) fn equation(&mut self, terms: Vec<(usize, f64)>) {
        for (unknown, weight) in &terms {
            self.touching[*unknown].push((self.equations.len(), *weight));
        }
        self.equations.push(terms);
    }

    /// How many unknowns and equations there are.
    pub(super) fn sizes(&self) -> (usize, usize) {
        (self.unknowns.len(), self.equations.len())
    }

    /// Removes what was added last, down to so many unknowns and equations.
    pub(super) fn truncate(&mut self, (unknowns, equations): (usize, usize)) {
        for (unknown, _) in self.equations.drain(equations..).flatten() {
            self.touching[unknown].pop();
        }
        self.unknowns.truncate(unknowns);
        self.touching.truncate(unknowns);
    }

    /// The weight of an unknown in an equation.
    pub(super) fn weight(&self, equation: usize, unknown: usize) -> f64 {
        let touching = self.touching[unknown].iter();
        let mut weights = touching.filter(|(other, _)| *other == equation);
        weights.next().map_or(0.0, |(_, weight)| *weight)
    }

    /// What is sought for an unknown: as far above and below its value as it needs.
    pub(super) fn needs(&self, unknown: usize) -> impl Iterator<Item = Sought> + use<> {
        let need = self.unknowns[unknown].need.into_iter();
        need.flat_map(|need| [need.above, -need.below])
            .filter(|difference| *difference != 0.0)
            .map(move |difference| Sought {
                unknown,
                difference,
                known: None,
            })
    }

    /// All unknowns that equations tie to one of them, by way of others that not everybody knows.
    pub(super) fn component(&self, start: usize) -> Vec<usize> {
        let mut found = vec![start];
        if self.unknowns[start].status == Status::Known {
            return found;
        }
        let mut seen = BTreeSet::from([start]);
        let mut done = BTreeSet::new();
        let mut next = 0;
        while let Some(unknown) = found.get(next).copied() {
            next += 1;
            for (equation, _) in &self.touching[unknown] {
                if !done.insert(*equation) {
                    continue;
                }
                for (other, _) in &self.equations[*equation] {
                    if self.unknowns[*other].status != Status::Known && seen.insert(*other) {
                        found.push(*other);
                    }
                }
            }
        }
        found
    }

    /// What an equation leaves unknown as a whole: its hidden parts, if there are several and they are so few people
    /// that their sum needs protection itself.
    pub(super) fn left_over(
        &self,
        equation: usize,
        hidden: impl Fn(usize) -> bool,
        fewest: u64,
    ) -> Option<Vec<usize>> {
        let free =
            |unknown: usize| hidden(unknown) && self.unknowns[unknown].status != Status::Known;
        let mut parts = Vec::new();
        let mut people = 0;
        for (unknown, weight) in &self.equations[equation] {
            if free(*unknown) {
                people += self.unknowns[*unknown].people;
                if *weight < 0.0 || people >= fewest {
                    return None;
                }
                parts.push(*unknown);
            }
        }
        let needy = |part: &usize| self.needs(*part).next().is_some();
        (parts.len() > 1 && parts.iter().any(needy)).then_some(parts)
    }
}
