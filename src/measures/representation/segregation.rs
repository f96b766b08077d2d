//! How far the group and the others work apart.

use super::GroupShare;
use crate::stats::segregation::{decompose, dissimilarity, information};

/// How far the group and the others work apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segregation {
    /// Number of groups.
    pub units: u64,
    /// Number of people in them.
    pub people: u64,
    /// Duncan's index: the part of either side that would have to change units.
    pub dissimilarity: Option<f64>,
    /// Mutual information of unit and category, in nats.
    pub information: f64,
    /// Theil's H, mutual information by entropy.
    pub theil: Option<f64>,
    /// The parts of the mutual information between the members of the first column grouped by, and within them.
    pub split: Option<(f64, f64)>,
}

impl Segregation {
    /// Over groups in the order of their labels; `None` for fewer than two.
    pub(super) fn of(groups: &[GroupShare]) -> Option<Segregation> {
        if groups.len() < 2 {
            return None;
        }
        let counts: Vec<&[u64]> = groups.iter().map(|group| group.counts.as_slice()).collect();
        let sides = groups.iter().map(|group| {
            (
                group.figures.observed,
                group.figures.total - group.figures.observed,
            )
        });
        let found = information(&counts)?;
        // Groups are in the order of their labels: those of one first member stand together.
        let mut outer = Vec::new();
        for (place, group) in groups.iter().enumerate() {
            let first = |group: &GroupShare| {
                group
                    .members
                    .as_ref()
                    .and_then(|members| members.first().cloned())
            };
            let same = place > 0 && first(&groups[place - 1]) == first(group);
            outer.push(
                outer
                    .last()
                    .map_or(0, |last| if same { *last } else { last + 1 }),
            );
        }
        let nested = groups[0]
            .members
            .as_ref()
            .is_some_and(|members| members.len() > 1);
        let split = nested.then(|| decompose(&counts, &outer)).flatten();
        Some(Segregation {
            units: groups.len() as u64,
            people: groups.iter().map(|group| group.figures.total).sum(),
            dissimilarity: dissimilarity(&sides.collect::<Vec<_>>()),
            information: found.m,
            theil: found.h,
            split: split.map(|parts| (parts.between, parts.within)),
        })
    }
}
