//! Groups too small to be shown on their own become one: the cheapest way to show more of a table.
//!
//! ```text
//! heads of each group by sex -> those too small, and what it takes to make them large enough -> one label for all of them
//! ```

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::tally::{blocks, tally};
use super::workforce::{Numbers, SEX, Workforce};
use crate::model::people::Sex;
use crate::model::table::SMALL_GROUPS;

/// Groups that become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merger {
    /// The members of each, one for each column grouped by, in their order.
    pub groups: Vec<Vec<String>>,
    /// Women in all of them.
    pub women: u64,
    /// Men in all of them.
    pub men: u64,
}

/// The heads of a group.
struct Group {
    members: Vec<String>,
    women: u64,
    men: u64,
}

impl Group {
    /// Somebody of a sex is there, and too few of them.
    fn is_small(&self, minimum: u64) -> bool {
        [self.women, self.men]
            .iter()
            .any(|heads| (1..minimum).contains(heads))
    }
}

impl Merger {
    /// What has to become one so that no group has between one and `minimum` - 1 women or men: all that do, and where they
    /// are too few together the smallest of the others that add what is lacking. The result has at least `minimum` of each
    /// sex and two groups in it. A group of one sex only is small if it has fewer than `minimum` people.
    ///
    /// Only rows with a number in `counted` are heads, where that is given. `None` where no group is small, where nothing
    /// would be left beside the merged group, where a column is missing, or where it is the sex that is grouped by. A minimum of 1
    /// makes no group small.
    pub fn of(
        workforce: &Workforce,
        by: &[String],
        counted: Option<&Numbers>,
        minimum: u64,
    ) -> Option<Merger> {
        if minimum < 2 || by.is_empty() || by.iter().any(|name| name == SEX) {
            return None;
        }
        let groups = heads(workforce, by, counted)?;
        let (mut merged, mut others): (Vec<Group>, Vec<Group>) = groups
            .into_iter()
            .partition(|group| group.is_small(minimum));
        if merged.is_empty() {
            return None;
        }
        others.sort_by(|a, b| {
            let size = |group: &Group| group.women + group.men;
            size(a).cmp(&size(b)).then(a.members.cmp(&b.members))
        });
        loop {
            let women: u64 = merged.iter().map(|group| group.women).sum();
            let men: u64 = merged.iter().map(|group| group.men).sum();
            let (enough_women, enough_men) = (women >= minimum, men >= minimum);
            if enough_women && enough_men && merged.len() > 1 {
                let mut groups: Vec<_> = merged.into_iter().map(|group| group.members).collect();
                groups.sort();
                return (!others.is_empty()).then_some(Merger { groups, women, men });
            }
            let helps = |group: &Group| {
                (enough_women && enough_men)
                    || (!enough_women && group.women > 0)
                    || (!enough_men && group.men > 0)
            };
            let next = others.iter().position(helps)?;
            merged.push(others.remove(next));
        }
    }

    /// The same people with [`SMALL_GROUPS`] in each of the columns, in place of the members of these groups.
    #[must_use]
    pub fn apply(&self, workforce: &Workforce, by: &[String]) -> Workforce {
        let mut merged = workforce.clone();
        let Some(columns) = by
            .iter()
            .map(|name| workforce.labels(name))
            .collect::<Option<Vec<_>>>()
        else {
            return merged;
        };
        let sizes: Vec<u128> = columns
            .iter()
            .map(|(_, labels)| labels.len() as u128)
            .collect();
        let key = |codes: &mut dyn Iterator<Item = u32>| {
            codes
                .zip(&sizes)
                .fold(0_u128, |key, (code, size)| key * size + u128::from(code))
        };
        let codes_of: Vec<BTreeMap<&str, u32>> = columns
            .iter()
            .map(|(_, labels)| labels.iter().map(String::as_str).zip(0..).collect())
            .collect();
        let mut keys: Vec<u128> = self
            .groups
            .iter()
            .map(|members| {
                let known = members.iter().zip(&codes_of);
                key(&mut known.filter_map(|(member, codes)| codes.get(member.as_str()).copied()))
            })
            .collect();
        keys.sort_unstable();
        let codes: Vec<_> = columns.iter().map(|(codes, _)| *codes).collect();
        let blocks = blocks(&codes);
        let small: Vec<Vec<bool>> = blocks
            .par_iter()
            .map(|block| {
                let is_small = |row: usize| {
                    let key = key(&mut block.iter().map(|codes| codes[row]));
                    keys.binary_search(&key).is_ok()
                };
                (0..block[0].len()).map(is_small).collect()
            })
            .collect();
        for (place, (name, (_, labels))) in by.iter().zip(&columns).enumerate() {
            let mut labels = labels.to_vec();
            let known = labels.iter().position(|label| label == SMALL_GROUPS);
            let code = known.unwrap_or(labels.len()) as u32;
            if known.is_none() {
                labels.push(SMALL_GROUPS.to_owned());
            }
            let recoded = blocks.iter().zip(&small).map(|(block, small)| {
                let codes = block[place].iter().zip(small);
                codes
                    .map(|(own, small)| if *small { code } else { *own })
                    .collect()
            });
            merged.add_labels(name, recoded.collect(), labels);
        }
        merged
    }
}

/// The women and men of each group; groups with neither are left out.
fn heads(workforce: &Workforce, by: &[String], counted: Option<&Numbers>) -> Option<Vec<Group>> {
    const COUNTED: &str = "is counted";
    let mut staff = workforce.clone();
    let mut columns: Vec<&str> = by.iter().map(String::as_str).chain([SEX]).collect();
    if let Some(numbers) = counted.filter(|numbers| numbers.null_count() > 0) {
        let is_counted = numbers.iter().map(|number| u32::from(number.is_some()));
        let words = vec!["no".to_owned(), "yes".to_owned()];
        staff.add_labels(COUNTED, vec![is_counted.collect()], words);
        columns.push(COUNTED);
    }
    let mut groups: Vec<Group> = Vec::new();
    for combination in tally(&staff, &columns)? {
        let (members, rest) = combination.members.split_at(by.len());
        let sex = rest.first()?;
        if rest.get(1).is_some_and(|counted| counted == "no") {
            continue;
        }
        let heads = |wanted: Sex| {
            if sex == wanted.id() {
                combination.rows
            } else {
                0
            }
        };
        let (women, men) = (heads(Sex::Woman), heads(Sex::Man));
        match groups.last_mut().filter(|group| group.members == members) {
            Some(group) => {
                group.women += women;
                group.men += men;
            }
            None => groups.push(Group {
                members: members.to_vec(),
                women,
                men,
            }),
        }
    }
    groups.retain(|group| group.women + group.men > 0);
    Some(groups)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::study::workforce::SEXES;

    /// People of units, with so many women and men each; the last of each unit have no pay.
    fn staff(units: &[(&str, u32, u32)], unpaid: usize) -> (Workforce, Numbers) {
        let mut rows = Vec::new();
        for (unit, (_, women, men)) in (1..).zip(units) {
            rows.extend((0..*women).map(|_| (unit, 0)));
            rows.extend((0..*men).map(|_| (unit, 1)));
        }
        let labels = [""].into_iter().chain(units.iter().map(|unit| unit.0));
        let mut staff = Workforce::new(rows.len());
        let half = rows.len() / 2;
        let codes = |of: fn(&(u32, u32)) -> u32| -> Vec<Vec<u32>> {
            let (head, tail) = rows.split_at(half);
            vec![head.iter().map(of).collect(), tail.iter().map(of).collect()]
        };
        staff.add_labels(
            "unit",
            codes(|row| row.0),
            labels.map(str::to_owned).collect(),
        );
        staff.add_labels(
            "level",
            codes(|row| row.0 % 2),
            vec!["a".into(), "b".into()],
        );
        staff.add_labels(
            SEX,
            codes(|row| row.1),
            SEXES.map(|sex| sex.id().to_owned()).to_vec(),
        );
        let paid = (0..rows.len()).map(|row| (row + unpaid < rows.len()).then_some(1.0));
        (staff, paid.collect())
    }

    fn by(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn merger(units: &[(&str, u32, u32)]) -> Option<(Vec<String>, u64, u64)> {
        let (staff, _) = staff(units, 0);
        let found = Merger::of(&staff, &by(&["unit"]), None, 5)?;
        Some((found.groups.concat(), found.women, found.men))
    }

    #[test]
    fn the_small_become_one_and_the_smallest_join_as_far_as_needed() {
        let large = ("Large", 40, 40);
        let of = |names: &[&str], women, men| Some((by(names), women, men));
        assert_eq!(
            merger(&[large, ("A", 2, 9), ("B", 3, 1)]),
            of(&["A", "B"], 5, 10)
        );
        // one alone, or too few together: the smallest of the others joins
        assert_eq!(
            merger(&[large, ("A", 3, 9), ("C", 6, 6)]),
            of(&["A", "C"], 9, 15)
        );
        assert_eq!(
            merger(&[large, ("A", 2, 9), ("B", 2, 1), ("D", 9, 9), ("C", 7, 7)]),
            of(&["A", "B", "C"], 11, 17)
        );
        // men are lacking: women only would not help, however few they are
        assert_eq!(
            merger(&[large, ("A", 2, 1), ("B", 4, 0), ("W", 6, 0), ("C", 8, 8)]),
            of(&["A", "B", "C"], 14, 9)
        );
        // nobody is small: one sex of five, five of each
        assert_eq!(
            merger(&[large, ("W", 5, 0), ("M", 0, 7), ("C", 5, 5)]),
            None
        );
        // nothing would be left beside it
        assert_eq!(merger(&[("A", 3, 9), ("C", 9, 9)]), None);
        assert_eq!(merger(&[("A", 3, 9)]), None);
        assert_eq!(merger(&[]), None);
    }

    #[test]
    fn only_those_with_a_number_are_heads() {
        let (staff, paid) = staff(&[("Large", 9, 9), ("B", 6, 6), ("C", 9, 7)], 3);
        let unit = by(&["unit"]);
        assert_eq!(Merger::of(&staff, &unit, None, 5), None);
        let found = Merger::of(&staff, &unit, Some(&paid), 5).unwrap();
        assert_eq!(found.groups.concat(), ["B", "C"]);
        assert_eq!((found.women, found.men), (15, 10));
        assert_eq!(Merger::of(&staff, &by(&["sex"]), None, 50), None);
        assert_eq!(Merger::of(&staff, &by(&["nothing"]), None, 5), None);
    }

    #[test]
    fn the_merged_have_one_label_in_each_column() {
        let (staff, _) = staff(&[("Large", 9, 9), ("A", 2, 4), ("B", 4, 6), ("C", 8, 8)], 0);
        let columns = by(&["unit", "level"]);
        let merger = Merger::of(&staff, &columns, None, 5).unwrap();
        let merged = merger.apply(&staff, &columns);
        let counted = tally(&merged, &["unit", "level", SEX]).unwrap();
        let rows = |unit: &str, level: &str, sex: &str| {
            let wanted = by(&[unit, level, sex]);
            let found = counted.iter().find(|found| found.members == wanted);
            found.map_or(0, |found| found.rows)
        };
        assert_eq!(rows(SMALL_GROUPS, SMALL_GROUPS, "woman"), 6);
        assert_eq!(rows(SMALL_GROUPS, SMALL_GROUPS, "man"), 10);
        assert_eq!(rows("Large", "b", "woman"), 9);
        assert_eq!(rows("C", "a", "man"), 8);
        assert_eq!(counted.iter().map(|found| found.rows).sum::<u64>(), 50);
        // again there is nothing to do
        assert_eq!(Merger::of(&merged, &columns, None, 5), None);
    }
}
