//! Margins that would undo what their parts withhold.
//!
//! A total minus the parts that are shown is the sum of the parts that are not. It is closed too where those are fewer
//! than two, or hold no more people than the policy's minimum. This looks at one margin at a time; several margins
//! taken together can still tell more.

use std::collections::{BTreeMap, BTreeSet};

use super::dominance;
use super::draft::{Behind, Over, Row};
use super::policy::Policy;

/// The sides of rows that are closed, with the amounts they are closed for.
pub(super) struct Closed<'a>(BTreeSet<(usize, &'a str, Over)>);

/// Where the figures of an amount and a sex stand: the members of each dimension, the sex last.
type Place<'a> = Vec<Option<&'a str>>;

/// Figures that are open or not as one.
struct Unit<'a> {
    row: usize,
    amount: &'a str,
    over: Over,
    place: Place<'a>,
    people: u64,
    hidden: bool,
}

/// The parts of a margin that are not shown.
#[derive(Clone, Copy, Default)]
struct Hidden {
    parts: u64,
    people: u64,
}

impl<'a> Closed<'a> {
    /// Closes margins until none is left that tells what its parts withhold.
    pub(super) fn of(rows: &'a [Row], policy: &Policy) -> Closed<'a> {
        let mut closed = BTreeSet::new();
        if !policy.protects() {
            return Closed(closed);
        }
        let mut units = units(rows, policy);
        loop {
            let hidden = hidden(&units);
            let mut changed = false;
            for unit in units.iter_mut().filter(|unit| !unit.hidden) {
                let parts = hidden.get(&(unit.amount, unit.place.clone()));
                let told = |parts: &Hidden| {
                    parts.parts > 0 && (parts.parts == 1 || parts.people <= policy.minimum)
                };
                if parts.is_some_and(|splits| splits.values().any(told)) {
                    unit.hidden = true;
                    changed = true;
                    closed.insert((unit.row, unit.amount, unit.over));
                }
            }
            if !changed {
                return Closed(closed);
            }
        }
    }

    /// Whether the figures of an amount are closed for a sex in a row.
    pub(super) fn contains(&self, row: usize, amount: &'a str, over: Over) -> bool {
        self.0.contains(&(row, amount, over))
    }
}

fn units<'a>(rows: &'a [Row], policy: &Policy) -> Vec<Unit<'a>> {
    let of_row = |(place, row): (usize, &'a Row)| {
        row.behind.iter().map(move |(amount, over, behind)| {
            let members = row.at.iter().map(|(_, member)| member.as_deref());
            let people = match behind {
                Behind::Amounts(by) => by.n,
                Behind::Members { with, .. } => *with,
            };
            Unit {
                row: place,
                amount,
                over: *over,
                place: members.chain([sex(*over)]).collect(),
                people,
                // No table has a row of their own.
                hidden: (*over == Over::Others && people > 0)
                    || dominance::sensitive(behind, policy),
            }
        })
    };
    rows.iter().enumerate().flat_map(of_row).collect()
}

fn sex(over: Over) -> Option<&'static str> {
    match over {
        Over::Women => Some("woman"),
        Over::Men => Some("man"),
        Over::Others => Some("other"),
        Over::Both | Over::All => None,
    }
}

/// For each amount and margin, the hidden parts by the dimensions along which the margin adds them up.
fn hidden<'a>(units: &[Unit<'a>]) -> BTreeMap<(&'a str, Place<'a>), BTreeMap<Vec<usize>, Hidden>> {
    let mut margins: BTreeMap<_, BTreeMap<Vec<usize>, Hidden>> = BTreeMap::new();
    for unit in units.iter().filter(|unit| unit.hidden && unit.people > 0) {
        let given: Vec<usize> = (0..unit.place.len())
            .filter(|dimension| unit.place[*dimension].is_some())
            .collect();
        for chosen in 1..1_usize << given.len().min(8) {
            let along: Vec<usize> = given
                .iter()
                .enumerate()
                .filter(|(bit, _)| chosen >> bit & 1 == 1)
                .map(|(_, dimension)| *dimension)
                .collect();
            let mut margin = unit.place.clone();
            along.iter().for_each(|dimension| margin[*dimension] = None);
            let splits = margins.entry((unit.amount, margin)).or_default();
            let parts = splits.entry(along).or_default();
            parts.parts += 1;
            parts.people += unit.people;
        }
    }
    margins
}

#[cfg(test)]
mod tests {
    use super::super::draft::Contributions;
    use super::super::policy::Profile;
    use super::*;
    use crate::model::people::Cohort;

    fn of(n: u64) -> Contributions {
        Contributions {
            n,
            sum: n as f64 * 1000.0,
            largest: 1100.0,
            second: 1090.0,
            smallest: 900.0,
        }
    }

    /// Groups of so many women and men, each with a row for all of them, and the same over all groups.
    fn rows(groups: &[(u64, u64)]) -> Vec<Row> {
        let row = |group: Option<String>, women: u64, men: u64| {
            let at = vec![("unit".to_owned(), group)];
            Row::part(
                at,
                Cohort {
                    women,
                    men,
                    other: 0,
                },
            )
            .contributed("hours", Over::Women, of(women))
            .contributed("hours", Over::Men, of(men))
            .contributed("hours", Over::All, of(women + men))
        };
        let mut rows: Vec<Row> = groups
            .iter()
            .enumerate()
            .map(|(place, (women, men))| row(Some(place.to_string()), *women, *men))
            .collect();
        let women = groups.iter().map(|(women, _)| women).sum();
        rows.push(row(None, women, groups.iter().map(|(_, men)| men).sum()));
        rows
    }

    fn closed(groups: &[(u64, u64)]) -> Vec<(usize, Over)> {
        let rows = rows(groups);
        let closed = Closed::of(&rows, &Policy::of(Profile::Representatives, None));
        closed
            .0
            .iter()
            .map(|(row, _, over)| (*row, *over))
            .collect()
    }

    #[test]
    fn nothing_is_closed_where_nothing_is_hidden() {
        assert_eq!(closed(&[(20, 20), (30, 12)]), []);
    }

    #[test]
    fn one_hidden_sex_closes_its_group_and_both_totals() {
        assert_eq!(
            closed(&[(3, 20), (30, 12), (15, 15)]),
            [(0, Over::All), (3, Over::Women), (3, Over::All)]
        );
    }

    #[test]
    fn several_hidden_groups_with_enough_people_leave_the_total_open() {
        let closed = closed(&[(4, 20), (4, 25), (30, 30)]);
        assert!(!closed.contains(&(3, Over::Women)), "{closed:?}");
        assert!(!closed.contains(&(3, Over::All)), "{closed:?}");
        assert!(closed.contains(&(0, Over::All)));
    }
}
