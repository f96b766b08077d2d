//! Margins that would undo what their parts withhold.
//!
//! A total minus the parts that are shown is the sum of the parts that are not. It is closed too where that is a single
//! part which must not be seen, or where those parts hold no more people than the policy's minimum. The tables of a run are looked at together: the same
//! amount at the same place is one figure, wherever it stands. This looks at one margin at a time; several margins taken
//! together can still tell more.

use std::collections::{BTreeMap, BTreeSet};

use super::dominance;
use super::draft::{Behind, Over, Row};
use super::policy::Policy;

/// Where figures stand: the members of the dimensions that are not taken together, the sex among them.
type Place<'a> = BTreeMap<&'a str, &'a str>;

/// Figures that are open or not as one: an amount at a place.
type Unit<'a> = (&'a str, Place<'a>);

/// The units that are closed because they are margins of others.
pub(super) struct Closed<'a>(BTreeSet<Unit<'a>>);

/// What a unit, or the hidden parts of a margin, hold.
#[derive(Clone, Copy, Default)]
struct Held {
    parts: u64,
    people: u64,
    /// Not shown anywhere.
    hidden: bool,
    /// Not to be found out either.
    secret: bool,
}

impl<'a> Closed<'a> {
    /// Closes margins until none is left that tells what its parts withhold.
    pub(super) fn of(rows: impl Iterator<Item = &'a Row>, policy: &Policy) -> Closed<'a> {
        let mut closed = BTreeSet::new();
        if !policy.protects() {
            return Closed(closed);
        }
        let mut units = units(rows, policy);
        loop {
            let hidden = hidden(&units);
            let told =
                |parts: &Held| parts.secret && (parts.parts == 1 || parts.people <= policy.minimum);
            let tells = |unit: &Unit| {
                let splits = hidden.get(unit);
                splits.is_some_and(|splits| splits.values().any(told))
            };
            let mut changed = false;
            for (unit, held) in units.iter_mut().filter(|(_, held)| !held.hidden) {
                if tells(unit) {
                    (held.hidden, held.secret) = (true, true);
                    changed = true;
                    closed.insert(unit.clone());
                }
            }
            if !changed {
                return Closed(closed);
            }
        }
    }

    /// Whether the figures of an amount are closed for a sex in a row.
    pub(super) fn contains(&self, row: &'a Row, amount: &'a str, over: Over) -> bool {
        self.0.contains(&(amount, place(row, over)))
    }
}

fn place(row: &Row, over: Over) -> Place<'_> {
    let sex = match over {
        Over::Women => Some("woman"),
        Over::Men => Some("man"),
        Over::Others => Some("other"),
        Over::Both | Over::All => None,
    };
    let members = row.at.iter();
    members
        .filter_map(|(dimension, member)| Some((dimension.as_str(), member.as_deref()?)))
        .chain(sex.map(|sex| (SEX, sex)))
        .collect()
}

/// The dimension of sex; no column is named so.
const SEX: &str = "\0sex";

/// What stands behind each unit; the least where several things do.
fn units<'a>(rows: impl Iterator<Item = &'a Row>, policy: &Policy) -> BTreeMap<Unit<'a>, Held> {
    let mut units = BTreeMap::new();
    for row in rows {
        for (amount, over, behind) in &row.behind {
            let people = match behind {
                Behind::Amounts(by) => by.n,
                Behind::Members { with, .. } => *with,
            };
            let secret = dominance::sensitive(behind, policy);
            let unit: &mut Held = units.entry((*amount, place(row, *over))).or_default();
            unit.parts = 1;
            unit.people = match (unit.people, people) {
                (0, people) | (people, 0) => people,
                (one, other) => one.min(other),
            };
            // No table has a row of those of neither sex.
            unit.hidden |= secret || *over == Over::Others;
            unit.secret |= secret;
        }
    }
    units
}

/// The hidden parts of each margin, by the dimensions along which it adds them up.
fn hidden<'a>(
    units: &BTreeMap<Unit<'a>, Held>,
) -> BTreeMap<Unit<'a>, BTreeMap<Vec<&'a str>, Held>> {
    let mut margins: BTreeMap<_, BTreeMap<_, Held>> = BTreeMap::new();
    let some = units
        .iter()
        .filter(|(_, held)| held.hidden && held.people > 0);
    for ((amount, place), held) in some {
        let given: Vec<&str> = place.keys().copied().collect();
        for chosen in 1..1_usize << given.len().min(8) {
            let bits = given.iter().enumerate();
            let along: Vec<&str> = bits
                .filter(|(bit, _)| chosen >> bit & 1 == 1)
                .map(|(_, dimension)| *dimension)
                .collect();
            let mut margin = place.clone();
            along.iter().for_each(|dimension| {
                margin.remove(dimension);
            });
            let splits = margins.entry((*amount, margin)).or_default();
            let parts: &mut Held = splits.entry(along).or_default();
            parts.parts += 1;
            parts.people += held.people;
            parts.secret |= held.secret;
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
        closed_in(&rows)
    }

    fn closed_in(rows: &[Row]) -> Vec<(usize, Over)> {
        let closed = Closed::of(rows.iter(), &Policy::of(Profile::Representatives, None));
        let places = rows.iter().enumerate().flat_map(|(place, row)| {
            let sides = row.behind.iter();
            sides.map(move |(amount, over, _)| (place, row, *amount, *over))
        });
        places
            .filter(|(_, row, amount, over)| closed.contains(row, amount, *over))
            .map(|(place, _, _, over)| (place, over))
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

    /// A total stands in one table, the groups in another, their columns in any order; nothing is counted twice.
    #[test]
    fn tables_are_looked_at_together() {
        let people = |women| Cohort {
            women,
            men: 0,
            other: 0,
        };
        let at = |unit: &str| vec![("unit".to_owned(), Some(unit.to_owned()))];
        let part =
            |unit, n| Row::part(at(unit), people(n)).contributed("hours", Over::Women, of(n));
        let total = Row::part(Vec::new(), people(33)).contributed("hours", Over::Women, of(33));
        let groups = [part("a", 3), part("b", 30), part("a", 3), total];
        assert_eq!(closed_in(&groups), [(3, Over::Women)]);
    }

    #[test]
    fn all_that_stands_behind_a_figure_must_be_safe() {
        let few = Behind::Members { with: 2, of: 40 };
        let mut rows = rows(&[(20, 20), (30, 12)]);
        rows[0] = rows[0].clone().contributed("hours", Over::Women, few);
        assert_eq!(
            closed_in(&rows),
            [(0, Over::All), (2, Over::Women), (2, Over::All)]
        );
    }

    /// What is left of everybody without women and men is told of enough people, and not of few.
    #[test]
    fn those_of_neither_sex_are_people_too() {
        let with = |others: u64| {
            let mut rows = rows(&[(20, 20)]);
            rows[0] = rows[0]
                .clone()
                .contributed("hours", Over::Others, of(others));
            closed_in(&rows[..1])
        };
        assert_eq!(with(20), []);
        assert_eq!(with(3), [(0, Over::All)]);
    }

    #[test]
    fn several_hidden_groups_with_enough_people_leave_the_total_open() {
        let closed = closed(&[(4, 20), (4, 25), (30, 30)]);
        assert!(!closed.contains(&(3, Over::Women)), "{closed:?}");
        assert!(!closed.contains(&(3, Over::All)), "{closed:?}");
        assert!(closed.contains(&(0, Over::All)));
    }
}
