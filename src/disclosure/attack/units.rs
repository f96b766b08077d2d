//! The sums and numbers of members behind figures, by the people they are about.

use std::collections::BTreeMap;

use crate::disclosure::draft::Contributions;
use crate::disclosure::linked::model::margins_of;

/// The members of the dimensions that something stands at; it is over all members of any other.
pub(super) type Place = BTreeMap<String, String>;
pub(super) type Units = BTreeMap<Place, Unit>;

/// A sum of amounts, or a number of members.
#[derive(Clone, Copy)]
pub(super) struct Unit {
    /// Those whose secret it is: who contributes, who is a member.
    pub(super) people: u64,
    /// Those who could: the headcount that a mean divides by.
    pub(super) of: u64,
    /// Whether a mean tells the headcount, and it is not only taken from the row.
    pub(super) divides: bool,
    /// The sum; of members their number.
    pub(super) sum: f64,
    pub(super) least: f64,
    pub(super) most: f64,
    pub(super) members: bool,
}

impl Unit {
    pub(super) const NOBODY: Unit = Unit {
        people: 0,
        of: 0,
        divides: true,
        sum: 0.0,
        least: f64::INFINITY,
        most: 0.0,
        members: false,
    };

    /// The same as contributions to a sum: what is known of anybody's amount follows from them.
    pub(super) fn contributions(&self) -> Contributions {
        Contributions {
            n: self.people,
            sum: self.sum,
            largest: self.most,
            second: self.most,
            smallest: self.least,
            everybody: self.of == self.people,
        }
    }

    pub(super) fn is_same(&self, other: &Unit) -> bool {
        self.people == other.people && self.members == other.members && near(self.sum, other.sum)
    }

    pub(super) fn mean(&self) -> Option<f64> {
        (self.of > 0).then(|| self.sum / self.of as f64)
    }

    pub(super) fn plus(self, other: &Unit) -> Unit {
        Unit {
            people: self.people + other.people,
            of: self.of.saturating_add(other.of),
            divides: self.divides && other.divides,
            sum: self.sum + other.sum,
            least: self.least.min(other.least),
            most: self.most.max(other.most),
            members: other.members,
        }
    }

    /// What is left of it without some of its parts; nobody knows the least and most of that.
    pub(super) fn minus(self, parts: &Unit) -> Unit {
        Unit {
            people: self.people.saturating_sub(parts.people),
            of: self.of.saturating_sub(parts.of),
            sum: (self.sum - parts.sum).max(0.0),
            ..self
        }
    }
}

/// Equal but for the last digits that sums in another order have.
pub(super) fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs())
}

/// A margin and those that add up to it along some dimensions, or to less of it.
pub(super) struct Split {
    pub(super) margin: Place,
    pub(super) along: Vec<String>,
    pub(super) parts: Vec<Place>,
}

impl Split {
    pub(super) fn sum(&self, units: &Units) -> Unit {
        let parts = self.parts.iter().filter_map(|part| units.get(part));
        parts.fold(Unit::NOBODY, Unit::plus)
    }
}

/// Every margin with its parts, once for each set of dimensions.
pub(super) fn splits(units: &Units) -> Vec<Split> {
    let mut found: BTreeMap<(Place, Vec<String>), Vec<Place>> = BTreeMap::new();
    for place in units.keys() {
        for (along, margin) in margins_of(place) {
            if units.contains_key(&margin) {
                let parts = found.entry((margin, along)).or_default();
                parts.push(place.clone());
            }
        }
    }
    let split = |((margin, along), parts)| Split {
        margin,
        along,
        parts,
    };
    found.into_iter().map(split).collect()
}

/// What stands behind the figures of one amount: of several populations where one place has several.
#[derive(Default)]
pub(super) struct Populations(pub(super) Vec<Units>);

impl Populations {
    /// Adds what stands behind some rows; tells of which population they are.
    ///
    /// It is the first that they fit: nothing is at the same place and another, and no parts are more than their margin.
    pub(super) fn add(&mut self, units: &[(Place, Unit)]) -> Option<usize> {
        for (place, known) in self.0.iter_mut().enumerate() {
            if let Some(joined) = joined(known, units) {
                *known = joined;
                return Some(place);
            }
        }
        self.0.push(joined(&Units::new(), units)?);
        Some(self.0.len() - 1)
    }

    /// Adds them as a population of their own, fitting or not.
    pub(super) fn apart(&mut self, units: &[(Place, Unit)]) -> usize {
        self.0.push(units.iter().cloned().collect());
        self.0.len() - 1
    }
}

fn joined(known: &Units, more: &[(Place, Unit)]) -> Option<Units> {
    let mut all = known.clone();
    for (place, unit) in more {
        let there = all.entry(place.clone()).or_insert(*unit);
        if !there.is_same(unit) {
            return None;
        }
        if unit.divides && !there.divides {
            *there = *unit;
        }
    }
    let fits = |split: &Split| {
        let (margin, parts) = (&all[&split.margin], split.sum(&all));
        let whole = parts.people == margin.people;
        parts.people <= margin.people
            && (!whole || (parts.sum - margin.sum).abs() <= 1e-6 * margin.sum)
    };
    splits(&all).iter().all(fits).then_some(all)
}
