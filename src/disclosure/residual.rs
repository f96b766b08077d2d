//! Margins that would undo what their parts withhold.
//!
//! A total minus the parts that are shown is the sum of the parts that are not. It is closed too where those are fewer
//! than two, or hold no more people than the policy's minimum. All tables of a run are looked at together: figures of one
//! amount and place are one figure, wherever they stand. This looks at one margin at a time; several margins taken
//! together can still tell more.
//!
//! A table can ask to keep its totals instead: then parts are closed beside those that are hidden.

use std::collections::{BTreeMap, BTreeSet};

use super::dominance;
use super::draft::{Behind, Draft, Over, Row};
use super::policy::Policy;

/// The figures that are closed, by amount and place.
pub(super) struct Closed<'a>(BTreeSet<(&'a str, Place<'a>)>);

/// Where the figures of an amount stand: the members of the dimensions that they have, and their sex.
type Place<'a> = BTreeMap<&'a str, &'a str>;

/// What sex is called among the dimensions of a place; no column is called so.
const SEX: &str = "the sex behind a figure";

/// Figures that are open or not as one.
struct Unit<'a> {
    amount: &'a str,
    place: Place<'a>,
    people: u64,
    hidden: bool,
    /// Whether parts are closed rather than this.
    keep: bool,
}

/// A margin and the parts that add up to it along some of the dimensions.
struct Split {
    margin: usize,
    parts: Vec<usize>,
    /// How many of the parts are hidden.
    hidden: usize,
}

/// All figures of a table and how they add up.
struct Sums<'a> {
    units: Vec<Unit<'a>>,
    splits: Vec<Split>,
    /// The splits that each unit is a part of.
    of_part: Vec<Vec<usize>>,
}

impl<'a> Closed<'a> {
    /// Closes figures until none is left that tells what others withhold.
    ///
    /// It is the margin that is closed. Where totals are to be kept, it is the part with the fewest people of those that
    /// are still shown, and the margin only if there is none.
    pub(super) fn of(drafts: &'a [Draft], policy: &Policy) -> Closed<'a> {
        let mut closed = BTreeSet::new();
        if !policy.complementary {
            return Closed(closed);
        }
        let mut sums = Sums::of(units(drafts, policy));
        let mut changed = true;
        while changed {
            changed = false;
            for split in 0..sums.splits.len() {
                if sums.tells(split, policy) {
                    let margin = sums.splits[split].margin;
                    let by_part = sums.units[margin].keep || sums.units[margin].hidden;
                    let part = by_part.then(|| sums.dispensable(split)).flatten();
                    let chosen = part.unwrap_or(margin);
                    sums.hide(chosen);
                    closed.insert((sums.units[chosen].amount, sums.units[chosen].place.clone()));
                    changed = true;
                }
            }
        }
        Closed(closed)
    }

    /// Whether the figures of an amount are closed for a sex in a row.
    pub(super) fn contains(&self, row: &'a Row, amount: &'a str, over: Over) -> bool {
        self.0.contains(&(amount, place(row, over)))
    }
}

impl<'a> Sums<'a> {
    fn of(units: Vec<Unit<'a>>) -> Sums<'a> {
        let splits = splits(&units);
        let mut of_part = vec![Vec::new(); units.len()];
        for (split, Split { parts, .. }) in splits.iter().enumerate() {
            parts.iter().for_each(|part| of_part[*part].push(split));
        }
        Sums {
            units,
            splits,
            of_part,
        }
    }

    /// Whether a margin and its parts tell one of them that is hidden, or about too few people together.
    fn tells(&self, split: usize, policy: &Policy) -> bool {
        let Split {
            margin,
            parts,
            hidden,
        } = &self.splits[split];
        let units = || parts.iter().map(|part| &self.units[*part]);
        let margin = &self.units[*margin];
        match (margin.hidden, hidden) {
            (true, 0) => units().map(|unit| unit.people).sum::<u64>() == margin.people,
            (true, _) | (false, 0) => false,
            (false, 1) => true,
            (false, _) => {
                let hidden = units().filter(|unit| unit.hidden);
                hidden.map(|unit| unit.people).sum::<u64>() <= policy.minimum
            }
        }
    }

    /// The part that is best hidden beside those that are: first one that would not stand alone in another split, then
    /// the one with the fewest people.
    fn dispensable(&self, split: usize) -> Option<usize> {
        let alone = |part: &usize| {
            let mut others = self.of_part[*part].iter().filter(|other| **other != split);
            others.any(|other| {
                let other = &self.splits[*other];
                other.hidden == 0 && !self.units[other.margin].hidden
            })
        };
        let parts = self.splits[split].parts.iter();
        let shown = parts.filter(|part| !self.units[**part].hidden);
        shown
            .min_by_key(|part| (alone(part), self.units[**part].people))
            .copied()
    }

    fn hide(&mut self, unit: usize) {
        self.units[unit].hidden = true;
        for split in &self.of_part[unit] {
            self.splits[*split].hidden += 1;
        }
    }
}

/// All units, each once: several rows can be about the same.
fn units<'a>(drafts: &'a [Draft], policy: &Policy) -> Vec<Unit<'a>> {
    let of_row = |(row, keep): (&'a Row, bool)| {
        row.behind.iter().map(move |(amount, over, behind)| {
            let people = match behind {
                Behind::Amounts(by) => by.n,
                Behind::Members { with, .. } => *with,
            };
            // No table has a row of their own; where totals are kept, the rest of the total is as good as one.
            let no_row = *over == Over::Others && people > 0 && !keep;
            Unit {
                amount,
                place: place(row, *over),
                people,
                hidden: no_row || dominance::sensitive(behind, policy),
                keep,
            }
        })
    };
    let rows = drafts
        .iter()
        .flat_map(|draft| draft.rows.iter().map(|row| (row, draft.keep_totals)));
    let mut units: Vec<Unit> = rows.flat_map(of_row).collect();
    // What one table keeps, no other closes.
    let kept: BTreeSet<(&str, Place)> = units
        .iter()
        .filter(|unit| unit.keep)
        .map(|unit| (unit.amount, unit.place.clone()))
        .collect();
    for unit in &mut units {
        unit.keep = kept.contains(&(unit.amount, unit.place.clone()));
    }
    let mut seen = BTreeSet::new();
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
    let members = row.at.iter();
    let members =
        members.filter_map(|(dimension, member)| Some((dimension.as_str(), member.as_deref()?)));
    members.chain(sex.map(|sex| (SEX, sex))).collect()
}

/// Each margin with the parts that add up to it, once for each set of dimensions along which they do.
fn splits(units: &[Unit]) -> Vec<Split> {
    let at: BTreeMap<(&str, &Place), usize> = units
        .iter()
        .enumerate()
        .map(|(index, unit)| ((unit.amount, &unit.place), index))
        .collect();
    let mut splits: BTreeMap<(usize, Vec<&str>), Vec<usize>> = BTreeMap::new();
    for (part, unit) in units.iter().enumerate() {
        let given: Vec<&str> = unit.place.keys().copied().take(8).collect();
        for chosen in 1..1_usize << given.len() {
            let along = given.iter().enumerate();
            let along = along.filter(|(bit, _)| chosen >> bit & 1 == 1);
            let along: Vec<&str> = along.map(|(_, dimension)| *dimension).collect();
            let mut place = unit.place.clone();
            place.retain(|dimension, _| !along.contains(dimension));
            if let Some(margin) = at.get(&(unit.amount, &place)) {
                splits.entry((*margin, along)).or_default().push(part);
            }
        }
    }
    let split = |((margin, _), parts): ((usize, Vec<&str>), Vec<usize>)| Split {
        margin,
        hidden: parts.iter().filter(|part| units[**part].hidden).count(),
        parts,
    };
    splits.into_iter().map(split).collect()
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
        let mut draft = Draft::new("overtime", Vec::new());
        draft.rows = rows.to_vec();
        draft.keep_totals = keep_totals;
        let drafts = [draft];
        let closed = Closed::of(&drafts, &policy);
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
        // The men of the group go with its women; then one more of each sex, both of the same group.
        assert_eq!(
            closed_of(&rows(&[(3, 20), (30, 12), (15, 15)]), true),
            [(0, Over::Men), (2, Over::Women), (2, Over::Men)]
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

    /// By unit one group is hidden; by working time the two parts are not, and would make up the total.
    #[test]
    fn tables_of_one_run_are_judged_together() {
        let row = |dimension: &str, member: Option<&str>, n: u64| {
            let at = vec![(dimension.to_owned(), member.map(str::to_owned))];
            let cohort = Cohort {
                women: n,
                ..Cohort::default()
            };
            Row::part(at, cohort).contributed("hours", Over::Women, of(n))
        };
        let mut by_unit = Draft::new("overtime", Vec::new());
        by_unit.rows = vec![
            row("unit", Some("A"), 3),
            row("unit", Some("B"), 40),
            row("unit", None, 43),
        ];
        let mut by_time = Draft::new("overtime_part_time", Vec::new());
        by_time.rows = vec![row("time", Some("full"), 30), row("time", Some("part"), 13)];
        let shown = |drafts: &[Draft]| {
            let closed = Closed::of(drafts, &Policy::of(Profile::Representatives, None));
            let rows = drafts.iter().flat_map(|draft| &draft.rows);
            rows.map(|row| !closed.contains(row, "hours", Over::Women))
                .collect::<Vec<_>>()
        };
        assert_eq!(shown(&[by_time.clone()]), [true, true]);
        assert_eq!(
            shown(&[by_unit, by_time]),
            [true, true, false, true, false] // A is hidden itself; the total and one of its parts are closed
        );
    }
}
