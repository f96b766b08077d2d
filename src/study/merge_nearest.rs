//! Groups too small to be shown join that of the most similar demands.

use std::collections::BTreeMap;

use super::jobs::Jobs;
use super::workforce::Workforce;
use crate::model::field::Field;
use crate::model::people::Cohort;

/// Between the names of groups that became one.
const AND: &str = " + ";

/// Which groups became one, and which could.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Merging {
    /// The name of the group that each of the merged ones is now in; a group that others join too.
    pub groups: BTreeMap<String, String>,
    /// A small group and the one that it could join.
    pub proposed: Vec<(String, String)>,
}

impl Merging {
    /// Groups with 1 to `minimum` - 1 women or men, the smallest first: each joins the group that the job file names; where it
    /// names none, that of the nearest points, or bands where there are no points, is proposed, or with `nearest` joined.
    /// A group without demands joins none.
    pub fn of(groups: &[(String, Cohort)], jobs: &Jobs, minimum: u64, nearest: bool) -> Merging {
        let mut merging = Merging::default();
        if minimum < 2 {
            return merging;
        }
        // the names of those that are one, with women and men
        let mut parts: Vec<(Vec<String>, u64, u64)> = groups
            .iter()
            .map(|(name, cohort)| (vec![name.clone()], cohort.women, cohort.men))
            .collect();
        let is_small = |women: u64, men: u64| {
            [women, men]
                .iter()
                .any(|heads| (1..minimum).contains(heads))
        };
        let mut settled: Vec<String> = Vec::new();
        loop {
            let small = parts.iter().enumerate();
            let small = small
                .filter(|(_, (names, women, men))| {
                    is_small(*women, *men) && !settled.contains(&names[0])
                })
                .min_by_key(|(_, (names, women, men))| (women + men, names[0].clone()));
            let Some((place, (names, ..))) = small else {
                break;
            };
            let own = names[0].clone();
            let holds = |name: &str| {
                parts
                    .iter()
                    .position(|(names, ..)| names.iter().any(|n| n == name))
            };
            let named = jobs.demands(&own).merge_into;
            let named = named
                .and_then(|name| holds(&name))
                .filter(|to| *to != place);
            let near = || {
                let others = (0..parts.len()).filter(|other| *other != place);
                let others: Vec<usize> = others.collect();
                let names = others.iter().map(|other| parts[*other].0[0].as_str());
                nearest_of(&own, names, jobs).map(|near| others[near])
            };
            match named.or_else(near) {
                Some(target) if named.is_some() || nearest => {
                    let (names, women, men) = parts.remove(place);
                    let target = if target > place { target - 1 } else { target };
                    let joined = &mut parts[target];
                    joined.0.extend(names);
                    joined.1 += women;
                    joined.2 += men;
                }
                Some(target) => {
                    merging
                        .proposed
                        .push((own.clone(), parts[target].0[0].clone()));
                    settled.push(own);
                }
                None => settled.push(own),
            }
        }
        for (mut names, ..) in parts.into_iter().filter(|(names, ..)| names.len() > 1) {
            names[1..].sort();
            let joined = names.join(AND);
            merging
                .groups
                .extend(names.into_iter().map(|name| (name, joined.clone())));
        }
        merging
    }

    /// The groups that are now one of this name, without the one that the others joined.
    pub fn joined<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        let first = self.first(name);
        let of_these = self.groups.iter().filter(|(_, joined)| *joined == name);
        let names = of_these.map(|(own, _)| own.as_str());
        names.filter(|own| *own != first).collect()
    }

    /// Gives a group the name of the one that it is now in.
    pub fn rename(&self, name: &mut String) {
        if let Some(joined) = self.groups.get(name) {
            name.clone_from(joined);
        }
    }

    /// The group that the others joined, whose demands theirs are taken for.
    pub fn first<'a>(&'a self, name: &'a str) -> &'a str {
        let of_these = self.groups.iter().filter(|(_, joined)| *joined == name);
        let mut of_these = of_these.map(|(own, _)| own.as_str());
        of_these
            .find(|own| {
                name.strip_prefix(own)
                    .is_some_and(|rest| rest.starts_with(AND))
            })
            .unwrap_or(name)
    }
}

/// The place of the group, among those of these names, whose demands are nearest to a group's own: the first of equals;
/// `None` where those of the group itself or of all others are not known.
pub fn nearest_of<'a>(
    own: &str,
    others: impl Iterator<Item = &'a str>,
    jobs: &Jobs,
) -> Option<usize> {
    let far = others.map(|other| distance(own, other, jobs));
    let near = far
        .enumerate()
        .filter_map(|(place, far)| Some((place, far?)));
    let nearest = near.min_by(|a, b| a.1.total_cmp(&b.1));
    nearest.map(|(place, _)| place)
}

/// The same people with another name for each word of the column `by`, in the column of a field; blank where `names` has
/// none.
#[must_use]
pub fn renamed(
    workforce: &Workforce,
    by: &str,
    field: Field,
    names: &BTreeMap<String, String>,
) -> Workforce {
    let mut staff = workforce.clone();
    let Some((codes, labels)) = workforce.labels(by) else {
        return staff;
    };
    let mut groups = vec![String::new()]; // code 0 is a blank
    let mut places: BTreeMap<&str, u32> = BTreeMap::from([("", 0)]);
    let of: Vec<u32> = labels
        .iter()
        .map(|job| {
            let name = names.get(job).map_or("", String::as_str);
            *places.entry(name).or_insert_with(|| {
                groups.push(name.to_owned());
                groups.len() as u32 - 1
            })
        })
        .collect();
    let blocks = codes.downcast_iter().map(|chunk| {
        let codes = chunk.values().iter();
        codes.map(|code| of[*code as usize]).collect()
    });
    staff.add_labels(field.id(), blocks.collect(), groups);
    staff
}

/// How far the demands of two groups are from each other, in points, or in bands where there are none.
fn distance(own: &str, other: &str, jobs: &Jobs) -> Option<f64> {
    let (own, other) = (jobs.demands(own), jobs.demands(other));
    let apart = |a: Option<f64>, b: Option<f64>| Some((a? - b?).abs());
    apart(own.points, other.points).or_else(|| apart(own.band, other.band))
}
