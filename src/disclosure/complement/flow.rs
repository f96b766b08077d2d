//! Other tables that a reader cannot tell from the true one.

use super::system::System;

/// By how much each unknown differs from its value in another table that is possible too, by unknown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Flow(Vec<(usize, f64)>);

/// What is sought: another possible table in which one unknown differs by so much.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sought {
    pub(super) unknown: usize,
    pub(super) difference: f64,
    /// An unknown that somebody knows, so that it cannot differ.
    pub(super) known: Option<usize>,
}

impl Sought {
    fn upwards(self) -> bool {
        self.difference > 0.0
    }
}

impl FromIterator<(usize, f64)> for Flow {
    fn from_iter<T: IntoIterator<Item = (usize, f64)>>(differences: T) -> Flow {
        let mut differences: Vec<(usize, f64)> = differences.into_iter().collect();
        differences.sort_by_key(|(unknown, _)| *unknown);
        Flow(differences)
    }
}

impl Flow {
    /// How much an unknown differs, if it does.
    pub(super) fn by(&self, unknown: usize) -> Option<f64> {
        let place = self
            .0
            .binary_search_by_key(&unknown, |(unknown, _)| *unknown);
        place.ok().map(|place| self.0[place].1)
    }

    /// What differs.
    pub(super) fn unknowns(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|(unknown, _)| *unknown)
    }

    /// The same in other proportions.
    pub(super) fn times(&self, factor: f64) -> Flow {
        let scaled = self.0.iter().map(|(unknown, by)| (*unknown, by * factor));
        Flow(scaled.collect())
    }

    /// Whether a flow is one: within all bounds, every equation kept, as far as sought.
    pub(super) fn holds(&self, system: &System, sought: Sought) -> bool {
        const CLOSE: f64 = 1e-5;
        let close = CLOSE * sought.difference.abs();
        let far = self.by(sought.unknown).unwrap_or(0.0) / sought.difference;
        let within = self.0.iter().all(|(unknown, difference)| {
            let (below, above) = system.unknowns[*unknown].room();
            -difference <= below + close && *difference <= above + close
        });
        let mut sums: Vec<(usize, f64)> = Vec::new();
        for (unknown, difference) in &self.0 {
            let touching = system.touching[*unknown].iter();
            sums.extend(touching.map(|(equation, weight)| (*equation, weight * difference)));
        }
        sums.sort_by_key(|(equation, _)| *equation);
        let kept = sums.chunk_by(|(a, _), (b, _)| a == b).all(|terms| {
            let sum: f64 = terms.iter().map(|(_, term)| term).sum();
            sum.abs() <= close
        });
        let free = sought.known.is_none_or(|known| self.by(known).is_none());
        far >= 1.0 - CLOSE && within && free && kept
    }
}

/// For each need, by unknown and direction: tables that are possible too, so that everybody who could know the one
/// person behind some figure finds one in which that figure is as it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Witnesses {
    flows: Vec<[Vec<Flow>; 2]>,
    /// For each unknown, the needs that have, or had, a witness through it.
    through: Vec<Vec<Sought>>,
}

impl Witnesses {
    /// Those of a need.
    pub(super) fn of(&self, sought: Sought) -> &[Flow] {
        let both = self.flows.get(sought.unknown);
        both.map_or(&[], |both| &both[usize::from(sought.upwards())])
    }

    /// Those of an unknown in both directions.
    pub(super) fn about(&self, unknown: usize) -> impl Iterator<Item = &Flow> {
        self.flows.get(unknown).into_iter().flatten().flatten()
    }

    pub(super) fn push(&mut self, sought: Sought, flow: Flow) {
        for unknown in flow.unknowns() {
            if self.through.len() <= unknown {
                self.through.resize(unknown + 1, Vec::new());
            }
            self.through[unknown].push(sought);
        }
        self.slot(sought).push(flow);
    }

    /// Whether any is through an unknown.
    pub(super) fn pass(&self, unknown: usize) -> bool {
        let mut needs = self.through.get(unknown).into_iter().flatten();
        needs.any(|sought| {
            self.of(*sought)
                .iter()
                .any(|flow| flow.by(unknown).is_some())
        })
    }

    /// Removes all those through an unknown; tells the needs and what witnesses each had.
    pub(super) fn without(&mut self, unknown: usize) -> Vec<(Sought, Vec<Flow>)> {
        let through = |flow: &Flow| flow.by(unknown).is_some();
        let needs = self.through.get_mut(unknown).map(std::mem::take);
        let mut before = Vec::new();
        for sought in needs.unwrap_or_default() {
            let flows = self.slot(sought);
            if flows.iter().any(through) {
                before.push((sought, flows.clone()));
                flows.retain(|flow| !through(flow));
            }
        }
        before
    }

    /// Gives needs the witnesses back that they had.
    pub(super) fn restore(&mut self, before: Vec<(Sought, Vec<Flow>)>) {
        for (sought, flows) in before {
            self.slot(sought).clear();
            flows.into_iter().for_each(|flow| self.push(sought, flow));
        }
    }

    /// The same for unknowns under other numbers.
    pub(super) fn renumbered(&self, number: impl Fn(usize) -> usize) -> Witnesses {
        let mut renumbered = Witnesses::default();
        for (unknown, both) in self.flows.iter().enumerate() {
            for (flows, difference) in both.iter().zip([-1.0, 1.0]) {
                let sought = Sought {
                    unknown: number(unknown),
                    difference,
                    known: None,
                };
                for flow in flows {
                    let differences = flow.0.iter();
                    let flow = differences
                        .map(|(unknown, by)| (number(*unknown), *by))
                        .collect();
                    renumbered.push(sought, flow);
                }
            }
        }
        renumbered
    }

    fn slot(&mut self, sought: Sought) -> &mut Vec<Flow> {
        if self.flows.len() <= sought.unknown {
            self.flows.resize_with(sought.unknown + 1, Default::default);
        }
        &mut self.flows[sought.unknown][usize::from(sought.upwards())]
    }

    /// Which of the witnesses that are sought is missing: the first of all, or one in which somebody's own figure, that
    /// differs in all the others, is as it is.
    pub(super) fn lacking(&self, system: &System, sought: Sought) -> Option<Sought> {
        let Some((first, others)) = self.of(sought).split_first() else {
            return Some(Sought {
                known: None,
                ..sought
            });
        };
        let alone = first.unknowns().find(|unknown| {
            *unknown != sought.unknown
                && system.unknowns[*unknown].people == 1
                && others.iter().all(|flow| flow.by(*unknown).is_some())
        });
        alone.map(|known| Sought {
            known: Some(known),
            ..sought
        })
    }

    /// Whether there are all witnesses that are sought, each of them true and only about what is hidden.
    pub(super) fn prove(&self, system: &System, hidden: &[bool], sought: Sought) -> bool {
        self.lacking(system, sought).is_none()
            && self.of(sought).iter().all(|flow| {
                flow.holds(system, sought) && flow.unknowns().all(|unknown| hidden[unknown])
            })
    }
}
