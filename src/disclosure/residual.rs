//! Margins that would undo what their parts withhold.
//!
//! A total minus the parts that are shown is the sum of the parts that are not. It is closed too where those are fewer
//! than two, or hold no more people than the policy's minimum. This looks at one margin at a time; several margins
//! taken together can still tell more.
//!
//! A table can ask to keep its totals instead: then parts are closed beside those that are hidden.

use std::collections::{BTreeMap, BTreeSet};

use super::dominance;
use super::draft::{Behind, Over, Row};
use super::policy::Policy;

/// The figures that are closed, by amount and place.
pub(super) struct Closed<'a>(BTreeSet<(&'a str, Place<'a>)>);

/// Where the figures of an amount and a sex stand: the members of each dimension, the sex last.
type Place<'a> = Vec<Option<&'a str>>;

/// Figures that are open or not as one.
struct Unit<'a> {
    amount: &'a str,
    place: Place<'a>,
    people: u64,
    hidden: bool,
}

/// Units that add up to another one.
type Parts = Vec<usize>;

impl<'a> Closed<'a> {
    /// Closes figures until none is left that tells what others withhold.
    ///
    /// It is the margin that is closed. Where totals are to be kept, it is the part with the fewest people of those that
    /// are still shown, and the margin only if there is none.
    pub(super) fn of(rows: &'a [Row], keep_totals: bool, policy: &Policy) -> Closed<'a> {
        if !policy.protects() {
            return Closed(BTreeSet::new());
        }
        let mut units = units(rows, keep_totals, policy);
        let splits = splits(&units);
        let mut closed = BTreeSet::new();
        let mut changed = true;
        while changed {
            changed = false;
            for (margin, parts) in &splits {
                if !told(*margin, parts, &units, policy) {
                    continue;
                }
                let least = || {
                    let shown = parts.iter().filter(|part| !units[**part].hidden);
                    shown.copied().min_by_key(|part| units[*part].people)
                };
                let by_part = keep_totals || units[*margin].hidden;
                let chosen = by_part.then(least).flatten().unwrap_or(*margin);
                units[chosen].hidden = true;
                closed.insert(chosen);
                changed = true;
            }
        }
        Closed(
            closed
                .into_iter()
                .map(|unit| (units[unit].amount, units[unit].place.clone()))
                .collect(),
        )
    }

    /// Whether the figures of an amount are closed for a sex in a row.
    pub(super) fn contains(&self, row: &'a Row, amount: &'a str, over: Over) -> bool {
        self.0.contains(&(amount, place(row, over)))
    }
}

/// Whether a margin and its parts tell one of them that is hidden, or about too few people together.
fn told(margin: usize, parts: &Parts, units: &[Unit], policy: &Policy) -> bool {
    let people = |parts: &mut dyn Iterator<Item = &usize>| {
        parts.map(|part| units[*part].people).sum::<u64>()
    };
    let hidden = || parts.iter().filter(|part| units[**part].hidden);
    match hidden().count() {
        0 => units[margin].hidden && people(&mut parts.iter()) == units[margin].people,
        _ if units[margin].hidden => false,
        1 => true,
        _ => people(&mut hidden()) <= policy.minimum,
    }
}

/// All units, each once: several rows can be about the same.
fn units<'a>(rows: &'a [Row], keep_totals: bool, policy: &Policy) -> Vec<Unit<'a>> {
    let of_row = |row: &'a Row| {
        row.behind.iter().map(move |(amount, over, behind)| {
            let people = match behind {
                Behind::Amounts(by) => by.n,
                Behind::Members { with, .. } => *with,
            };
            // No table has a row of their own, and with their total the rest is told.
            let no_row = *over == Over::Others && people > 0 && !keep_totals;
            Unit {
                amount,
                place: place(row, *over),
                people,
                hidden: no_row || dominance::sensitive(behind, policy),
            }
        })
    };
    let mut seen = BTreeSet::new();
    let mut units: Vec<Unit> = rows.iter().flat_map(of_row).collect();
    units.retain(|unit| unit.people > 0 && seen.insert((unit.amount, unit.place.clone())));
    units
}

fn place(row: &Row, over: Over) -> Place<'_> {
    let sex = match over {
        Over::Women => Some("woman"),
        Over::Men => Some("man"),
        Over::Others => Some("other"),
        Over::Both | Over::All => None,
    };
    row.at
        .iter()
        .map(|(_, member)| member.as_deref())
        .chain([sex])
        .collect()
}

/// Each margin with the parts that add up to it, once for each set of dimensions along which they do.
fn splits(units: &[Unit]) -> Vec<(usize, Parts)> {
    let at: BTreeMap<(&str, &Place), usize> = units
        .iter()
        .enumerate()
        .map(|(index, unit)| ((unit.amount, &unit.place), index))
        .collect();
    let mut splits: BTreeMap<(usize, Vec<usize>), Parts> = BTreeMap::new();
    for (part, unit) in units.iter().enumerate() {
        let given: Vec<usize> = (0..unit.place.len())
            .filter(|dimension| unit.place[*dimension].is_some())
            .collect();
        for chosen in 1..1_usize << given.len().min(8) {
            let along = given
                .iter()
                .enumerate()
                .filter(|(bit, _)| chosen >> bit & 1 == 1);
            let along: Vec<usize> = along.map(|(_, dimension)| *dimension).collect();
            let mut place = unit.place.clone();
            along.iter().for_each(|dimension| place[*dimension] = None);
            if let Some(margin) = at.get(&(unit.amount, &place)) {
                splits.entry((*margin, along)).or_default().push(part);
            }
        }
    }
    splits
        .into_iter()
        .map(|((margin, _), parts)| (margin, parts))
        .collect()
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
        closed_of(&rows, false)
    }

    fn closed_of(rows: &[Row], keep_totals: bool) -> Vec<(usize, Over)> {
        let policy = Policy::of(Profile::Representatives, None);
        let closed = Closed::of(rows, keep_totals, &policy);
        let sides = (0..rows.len()).flat_map(|row| {
            [Over::Women, Over::Men, Over::Others, Over::All].map(|over| (row, over))
        });
        sides
            .filter(|(row, over)| closed.contains(&rows[*row], "hours", *over))
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

    #[test]
    fn totals_that_are_kept_close_parts_instead() {
        // The men of the group go with its women; with one group less of each sex, the next smallest goes too.
        assert_eq!(
            closed_of(&rows(&[(3, 20), (30, 12), (15, 15)]), true),
            [(0, Over::Men), (1, Over::Men), (2, Over::Women)]
        );
        // A group that is hidden as a whole takes the smallest other one with it, and a part of that.
        let closed = closed_of(&rows(&[(2, 2), (8, 9), (15, 15), (20, 20)]), true);
        assert_eq!(closed, [(1, Over::Women), (1, Over::Men), (1, Over::All)]);
    }

    #[test]
    fn rows_about_the_same_people_count_once() {
        let mut rows = rows(&[(3, 20), (30, 12), (15, 15)]);
        let again = rows[0].clone();
        rows.push(again);
        assert!(closed_of(&rows, false).contains(&(3, Over::Women)));
    }
}
