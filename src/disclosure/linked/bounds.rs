//! What everybody can be taken to know of an amount before any table is out.

use crate::disclosure::complement::system::{Need, Status, Unknown};
use crate::disclosure::draft::{Behind, Contributions};
use crate::disclosure::policy::Policy;

/// How little and how much of an amount a person is thought to have, and what follows for sums over people.
pub(super) struct Bounds {
    /// The least and most of one person; `None` for a number of members.
    person: Option<(f64, f64)>,
    /// How uncertain what is withheld must stay, as a part of its value.
    protection: f64,
    /// Fewest people whose sum may be known.
    minimum: u64,
}

impl Bounds {
    /// Reads them off what stands behind the figures.
    pub(super) fn of(behind: impl Iterator<Item = Behind> + Clone, policy: &Policy) -> Bounds {
        let amounts = behind.filter_map(|behind| match behind {
            Behind::Amounts(by) => Some(by),
            Behind::Members { .. } => None,
        });
        Bounds {
            person: person(amounts, policy),
            protection: policy.protection,
            minimum: policy.minimum,
        }
    }

    /// A figure of a table; `sensitive` if it must not be known.
    pub(super) fn figure(&self, behind: &Behind, sensitive: bool) -> Unknown {
        match behind {
            Behind::Amounts(by) => self.unknown(by.sum, by.n, sensitive),
            Behind::Members { with, of } => {
                let bounds = (0.0, *of as f64);
                self.within(bounds, *with as f64, *with, sensitive)
            }
        }
    }

    /// What a total has beyond its parts; no table shows it.
    pub(super) fn rest(&self, value: f64, people: u64) -> Unknown {
        let sensitive = (1..self.minimum).contains(&people);
        self.unknown(value, people, sensitive)
    }

    fn unknown(&self, value: f64, people: u64, sensitive: bool) -> Unknown {
        let n = people as f64;
        let bounds = match self.person {
            Some((least, most)) => (least * n, most * n),
            None => (0.0, f64::INFINITY),
        };
        self.within(bounds, value, people, sensitive)
    }

    fn within(&self, bounds: (f64, f64), value: f64, people: u64, sensitive: bool) -> Unknown {
        // A number of people is uncertain when it could be one more or less.
        let least = if self.person.is_none() { 1.0 } else { 0.0 };
        let wanted = (self.protection * value).max(least);
        let need = (sensitive && people > 0).then(|| Need {
            below: wanted.min(value - bounds.0).max(0.0),
            above: wanted.min(bounds.1 - value).max(0.0),
        });
        Unknown {
            value,
            bounds,
            people,
            cost: people.max(1) as f64,
            status: Status::Absent,
            need,
        }
    }
}

/// The least and most that anybody is thought to have of an amount; `None` where nobody has any.
///
/// Pay is thought to lie between half the mean and three times the mean, and as far beyond the lowest and the highest pay
/// as the policy protects, so that those who have it are uncertain in both directions too. Of an amount that not everybody
/// has, the least is nought.
pub(in crate::disclosure) fn person(
    amounts: impl Iterator<Item = Contributions> + Clone,
    policy: &Policy,
) -> Option<(f64, f64)> {
    let some = amounts.filter(|by| by.n > 0);
    let all = some.clone().max_by_key(|by| by.n)?;
    let mean = all.sum / all.n as f64;
    let lowest = some.clone().map(|by| by.smallest).fold(mean, f64::min);
    let highest = some.clone().map(|by| by.largest).fold(mean, f64::max);
    let least = (0.5 * mean).min((1.0 - policy.protection) * lowest);
    let most = (3.0 * mean).max((1.0 + policy.protection) * highest);
    let everybody = some.clone().all(|by| by.everybody);
    Some((if everybody { least } else { 0.0 }, most))
}
