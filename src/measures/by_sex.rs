//! What measures of members and amounts share: something of each group, for women and for men, and for all groups together.

use std::collections::BTreeMap;

use super::working_conditions::LeaveUnit;
use crate::disclosure::draft::{Behind, Contributions};
use crate::model::field::Field;
use crate::model::people::{Cohort, Sex};
use crate::stats::moments::Moments;
use crate::study::groups::Groups;
use crate::study::numbers::{Numbers, or_nought, where_both};
use crate::study::tally::tally;
use crate::study::workforce::{SEX, Workforce};

/// The members of a group, one for each column grouped by; `None` for all groups together.
pub(super) type Group = Option<Vec<String>>;
/// Something of each group, of women and of men.
pub(super) type BySex<T> = BTreeMap<Group, [T; 2]>;

/// The words for women and men in a column of sexes.
const COMPARED: [&str; 2] = [Sex::COMPARED[0].id(), Sex::COMPARED[1].id()];

/// Who has something in a group, of one sex.
#[derive(Clone, Copy, PartialEq)]
pub struct Side {
    /// How many have it.
    pub with: u64,
    /// How many could have it: those of whom the file says whether they do.
    pub of: u64,
    /// The share, a fraction: of those who could have it, or of time where the measure is about time.
    pub share: Option<f64>,
    /// The mean amount, in the unit of the file.
    pub mean: Option<f64>,
    /// What stands behind number and share of those who have it.
    pub(super) members: Behind,
    /// What stands behind the mean, and behind a share of time.
    pub(super) amounts: Option<Contributions>,
}

impl Side {
    /// So many of so many.
    pub(super) fn members(with: u64, of: u64) -> Side {
        Side {
            with,
            of,
            share: quotient(with as f64, of as f64),
            mean: None,
            members: Behind::Members { with, of },
            amounts: None,
        }
    }

    /// Those with an amount above nought, and the mean of all amounts or of theirs.
    pub(super) fn amounts(amounts: &[f64], mean: MeanOf) -> Side {
        let some: Vec<f64> = amounts.iter().copied().filter(|a| *a > 0.0).collect();
        let averaged = match mean {
            MeanOf::Everybody => amounts,
            MeanOf::ThoseWithAny => &some,
        };
        Side {
            mean: Moments::of(averaged).mean(),
            amounts: Some(Contributions::of_some(amounts)),
            ..Side::members(some.len() as u64, amounts.len() as u64)
        }
    }
}

/// Whose amounts are averaged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum MeanOf {
    Everybody,
    ThoseWithAny,
}

/// People by working time.
#[derive(Clone, Copy, Default)]
pub(super) struct WorkingTime {
    full: u64,
    part: u64,
    /// Of those in part time, who were asked whether they want more.
    asked: u64,
    wanting: u64,
}

impl WorkingTime {
    /// From shares of full time. Nought is no working time: people on leave, and those paid by the hour.
    pub(super) fn of(shares: &[f64]) -> WorkingTime {
        let count = |test: fn(f64) -> bool| shares.iter().filter(|share| test(**share)).count();
        WorkingTime {
            full: count(|share| share >= 1.0) as u64,
            part: count(|share| share > 0.0 && share < 1.0) as u64,
            ..WorkingTime::default()
        }
    }

    /// Adds people with the same wish: yes, no, or none known.
    pub(super) fn add(&mut self, more: WorkingTime, wish: &str) {
        self.full += more.full;
        self.part += more.part;
        self.asked += if wish.is_empty() { 0 } else { more.part };
        self.wanting += if wish == "yes" { more.part } else { 0 };
    }

    pub(super) fn part_time(&self) -> Side {
        Side::members(self.part, self.full + self.part)
    }

    pub(super) fn involuntary(&self) -> Side {
        Side {
            // Whoever is known to work part-time could be told to want more.
            members: Behind::Members {
                with: self.wanting,
                of: self.asked,
            },
            ..Side::members(self.wanting, self.full + self.asked)
        }
    }
}

/// A part of a whole; `None` where there is nothing.
pub(super) fn quotient(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

/// Something of the amounts of each group and sex. `None` if the workforce has no sex or no such group.
pub(super) fn of_amounts<T: Send>(
    workforce: &Workforce,
    by: &[String],
    amounts: &Numbers,
    side: impl Fn(&mut [f64]) -> T + Sync,
) -> Option<BySex<T>> {
    let mut groups = Groups::of(workforce, by, amounts)?;
    let (parts, all) = groups.map(|members, amounts| {
        let (women, men) = rayon::join(|| side(amounts.women), || side(amounts.men));
        (members.map(<[String]>::to_vec), [women, men])
    });
    let parts = parts.into_iter().filter(|_| !by.is_empty());
    Some(parts.chain([all]).collect())
}

/// How many have each word of a column, by group and sex. `None` if a column is missing.
pub(super) fn of_words(
    workforce: &Workforce,
    by: &[String],
    column: &str,
) -> Option<BySex<BTreeMap<String, u64>>> {
    let columns: Vec<&str> = by.iter().map(String::as_str).chain([SEX, column]).collect();
    let mut found = BySex::<BTreeMap<String, u64>>::from([(None, Default::default())]);
    for mut combination in tally(workforce, &columns)? {
        let (word, sex) = (combination.members.pop()?, combination.members.pop()?);
        let Some(side) = COMPARED.iter().position(|known| *known == sex) else {
            continue;
        };
        let group = (!by.is_empty()).then_some(combination.members);
        for group in [None].into_iter().chain(group.map(Some)) {
            let sides = found.entry(group).or_default();
            *sides[side].entry(word.clone()).or_default() += combination.rows;
        }
    }
    Some(found)
}

/// Who is in each group and in all of them, and how many have no sex.
pub(super) fn cohorts(
    workforce: &Workforce,
    by: &[String],
) -> Option<(BTreeMap<Group, Cohort>, u64)> {
    let columns: Vec<&str> = by.iter().map(String::as_str).chain([SEX]).collect();
    let (mut cohorts, mut unknown) = (BTreeMap::<Group, Cohort>::new(), 0);
    for mut combination in tally(workforce, &columns)? {
        let sex = combination.members.pop()?;
        let group = (!by.is_empty()).then_some(combination.members);
        if sex == Sex::Unknown.id() {
            unknown += combination.rows;
        }
        for group in [None].into_iter().chain(group.map(Some)) {
            let cohort = cohorts.entry(group).or_default();
            match sex.as_str() {
                "woman" => cohort.women += combination.rows,
                "man" => cohort.men += combination.rows,
                "other" => cohort.other += combination.rows,
                _ => {}
            }
        }
    }
    Some((cohorts, unknown))
}

/// The sum of one column as a share of that of another, over those who have both; the people are those with any of the
/// first.
pub(super) fn part_of(
    workforce: &Workforce,
    by: &[String],
    part: &Numbers,
    whole: &Numbers,
) -> Option<BySex<Side>> {
    let (part, whole) = (where_both(part, whole), where_both(whole, part));
    let sum = |amounts: &[f64]| Moments::of(amounts).sum().unwrap_or(0.0);
    let wholes = of_amounts(workforce, by, &whole, |amounts| sum(amounts))?;
    let parts = of_amounts(workforce, by, &part, |amounts| {
        (Side::amounts(amounts, MeanOf::Everybody), sum(amounts))
    })?;
    let shares = parts.into_iter().map(|(group, sides)| {
        let wholes = wholes.get(&group).copied().unwrap_or_default();
        let side = |sex: usize| {
            let (side, sum) = sides[sex];
            Side {
                share: quotient(sum, wholes[sex]),
                mean: None,
                ..side
            }
        };
        let shares = [side(0), side(1)];
        (group, shares)
    });
    Some(shares.collect())
}

/// A column of leave, and whether its blanks were taken for nought: where no cell says nought, it only lists those who
/// had some.
pub(super) fn leave(workforce: &Workforce, field: Field) -> Option<(Numbers, bool)> {
    let amounts = workforce.field(field)?;
    let lists = amounts.null_count() > 0 && amounts.iter().flatten().all(|amount| amount != 0.0);
    Some(match lists {
        true => (or_nought(amounts), true),
        false => (amounts.clone(), false),
    })
}

/// Whether a column of time can be in this unit: nobody has more than a year.
pub(super) fn fits(time: &Numbers, unit: LeaveUnit) -> bool {
    time.iter().flatten().all(|time| time <= unit.in_a_year())
}
