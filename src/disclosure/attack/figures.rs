//! What the figures of a row are, as far as an attack can use them.

use std::collections::{BTreeMap, BTreeSet};

use super::units::{Place, Unit, near};
use crate::disclosure::draft::{Behind, Origin, Over, Row, Statistic, people};
use crate::disclosure::policy::Policy;
use crate::disclosure::rounding;
use crate::model::table::{Column, Kind, Value};

/// What sex is called among the dimensions; no column is called so.
pub(super) const SEX: &str = "sex of those behind";

/// How a figure is made from sums and headcounts.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Measure {
    /// The sum, or the number of members, itself.
    Whole,
    Mean,
    /// The sum of one amount by the number of members of another.
    Quotient(&'static str, &'static str),
    Quantile(f64),
    /// `1 - mean of women / mean of men`, and the quotient.
    Gap,
    Ratio,
}

/// A figure that is printed, or withheld where it stands.
pub(super) struct Figure {
    pub(super) amount: &'static str,
    pub(super) measure: Measure,
    pub(super) place: Place,
    /// As it is printed.
    pub(super) printed: Option<f64>,
    pub(super) truth: f64,
    pub(super) people: u64,
    /// It is rounded to multiples of this.
    pub(super) step: Option<f64>,
}

/// A row, read for an attack.
#[derive(Default)]
pub(super) struct Read {
    pub(super) units: Vec<(&'static str, Place, Unit)>,
    pub(super) figures: Vec<Figure>,
    /// Amounts of one place that are the sum of others.
    pub(super) sums: Vec<(&'static str, Place, Vec<&'static str>)>,
    /// Columns with figures that the attack cannot use.
    pub(super) unused: BTreeSet<String>,
}

type Sides = BTreeMap<(&'static str, Over), Unit>;

/// Reads a row with its fields as they are printed.
pub(super) fn read(row: &Row, columns: &[Column], printed: &[String], policy: &Policy) -> Read {
    let mut sides = sides(row);
    let mut read = Read::default();
    for (value, origin) in row.figures_of() {
        told_by(value, origin, row, &mut sides, &mut read);
    }
    for (((value, origin), column), text) in row.cells.iter().zip(columns).zip(printed) {
        let Some(origin) = origin else { continue };
        let (Some(truth), false) = (number(value), text.is_empty()) else {
            continue;
        };
        if matches!(origin.statistic, Statistic::Count | Statistic::Share) {
            continue; // headcounts are known
        }
        match figure(truth, origin, column, row, &sides) {
            None => {
                read.unused.insert(column.id.clone());
            }
            Some((amount, measure, people, scale)) => read.figures.push(Figure {
                amount: row.stated(amount),
                measure,
                place: place(row, origin.amount, origin.over),
                printed: text.parse().ok().map(|printed: f64| printed * scale),
                truth: truth * scale,
                people,
                step: rounding::step(origin, row.people(origin), policy)
                    .filter(|_| matches!(value, Value::Number(_)))
                    .map(|step| step * scale),
            }),
        }
    }
    for (amount, parts) in &row.sums {
        for over in [Over::Women, Over::Men, Over::All] {
            let known = |amount: &&'static str| sides.contains_key(&(*amount, over));
            if known(amount) && parts.iter().all(known) {
                let at = place(row, amount, over);
                read.sums.push((amount, at, parts.clone()));
            }
        }
    }
    let units = sides.into_iter();
    let units =
        units.map(|((amount, over), unit)| (row.stated(amount), place(row, amount, over), unit));
    read.units = units.collect();
    read
}

impl Row {
    fn figures_of(&self) -> impl Iterator<Item = (&Value, &Origin)> {
        let cells = self.cells.iter();
        cells.filter_map(|(value, origin)| Some((value, origin.as_ref()?)))
    }

    /// The amount that one of this row is where it stands.
    fn stated(&self, amount: &'static str) -> &'static str {
        let mut others = self.elsewhere.iter();
        others
            .find(|other| other.is(amount))
            .map_or(amount, |other| other.amount)
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Count(count) => Some(*count as f64),
        _ => None,
    }
}

fn place(row: &Row, amount: &str, over: Over) -> Place {
    let at = row.stands(amount).1.iter();
    let at = at.filter_map(|(dimension, member)| Some((dimension.clone(), member.clone()?)));
    at.chain(over.sex().map(|sex| (SEX.to_owned(), sex.to_owned())))
        .collect()
}

/// What is stated to be behind the figures.
fn sides(row: &Row) -> Sides {
    let mut sides = Sides::new();
    for (amount, over, behind) in &row.behind {
        let unit = match behind {
            Behind::Amounts(by) => Unit {
                people: by.n,
                of: by.n.max(people(row.cohort_of(amount), *over)),
                divides: false,
                sum: by.sum,
                least: by.smallest,
                most: by.largest,
                members: false,
            },
            Behind::Members { with, of } => Unit {
                people: *with,
                of: *of,
                sum: *with as f64,
                members: true,
                ..Unit::NOBODY
            },
        };
        sides.entry((amount, *over)).or_insert(unit);
    }
    sides
}

fn parts<'a>(row: &'a Row, amount: &str) -> &'a [&'static str] {
    let made = row.made_of.iter().find(|(made, _)| *made == amount);
    made.map_or(&[], |(_, others)| others)
}

/// What a figure tells of the sum and headcount behind it: the number of members itself, and the divisor of a mean.
fn told_by(value: &Value, origin: &Origin, row: &Row, sides: &mut Sides, read: &mut Read) {
    let key = (origin.amount, origin.over);
    match (origin.statistic, value, sides.get_mut(&key)) {
        (Statistic::Members, Value::Count(count), Some(unit)) if unit.members => {
            // what stands behind may be another number, that of those whom it tells of
            (unit.people, unit.sum) = (*count, *count as f64);
            unit.of = unit.of.max(*count);
        }
        (Statistic::Mean, Value::Number(mean), Some(unit)) if !unit.members && !unit.divides => {
            if let Some(of) = divisor(unit.sum, *mean).filter(|of| *of >= unit.people) {
                (unit.of, unit.divides) = (of, true);
            }
        }
        // what is made of amounts of two places is no sum of them
        (Statistic::Mean, Value::Number(mean), None) if row.elsewhere.is_empty() => {
            let amounts = parts(row, origin.amount).iter();
            let units: Option<Vec<&Unit>> =
                amounts.map(|a| sides.get(&(*a, origin.over))).collect();
            let units = units.filter(|units| units.len() > 1 && units.iter().all(|u| !u.members));
            let Some(units) = units else { return };
            let sum = units.iter().map(|unit| unit.sum).sum();
            let Some(of) = divisor(sum, *mean) else {
                return;
            };
            let unit = Unit {
                people: units.iter().map(|unit| unit.people).max().unwrap_or(0),
                of,
                divides: true,
                sum,
                least: units
                    .iter()
                    .map(|unit| unit.least)
                    .fold(f64::INFINITY, f64::min),
                most: units.iter().map(|unit| unit.most).sum(),
                members: false,
            };
            let others = parts(row, origin.amount).to_vec();
            read.sums.push((
                origin.amount,
                place(row, origin.amount, origin.over),
                others,
            ));
            sides.insert(key, unit);
        }
        _ => {}
    }
}

/// The whole number that makes a mean of a sum.
fn divisor(sum: f64, mean: f64) -> Option<u64> {
    let of = (sum / mean).round();
    ((1.0..1e15).contains(&of) && near(of * mean, sum)).then_some(of as u64)
}

/// What a figure is, how many people are behind it, and how many times the figure it stands for.
fn figure(
    truth: f64,
    origin: &Origin,
    column: &Column,
    row: &Row,
    sides: &Sides,
) -> Option<(&'static str, Measure, u64, f64)> {
    let Origin { amount, over, .. } = *origin;
    let side = |amount| sides.get(&(amount, over));
    let parts = parts(row, amount);
    match origin.statistic {
        Statistic::Members if column.kind == Kind::Count => {
            let mut amounts = std::iter::once(&amount).chain(parts);
            let of = |amount: &&&'static str| {
                side(**amount).is_some_and(|unit| unit.members && unit.sum == truth)
            };
            let amount = amounts.find(of)?;
            Some((amount, Measure::Whole, truth as u64, 1.0))
        }
        Statistic::Members if column.kind == Kind::Share => {
            let unit = side(amount).filter(|unit| unit.members)?;
            let of = match unit.people {
                0 => unit.of,
                _ => divisor(unit.sum, truth)?,
            };
            Some((amount, Measure::Whole, unit.people, of as f64))
        }
        Statistic::Sum => {
            let unit = side(amount).filter(|unit| !unit.members && near(unit.sum, truth))?;
            Some((amount, Measure::Whole, unit.people, 1.0))
        }
        Statistic::Mean => match (side(amount), parts) {
            (Some(unit), _) => {
                let told = unit.divides && near(unit.mean()?, truth);
                told.then_some((amount, Measure::Mean, unit.people, 1.0))
            }
            (None, [sum, members]) => {
                let (whole, with) = (side(*sum)?, side(*members)?);
                let told = with.members && near(truth * with.sum, whole.sum);
                let measure = Measure::Quotient(sum, members);
                told.then_some((amount, measure, whole.people, 1.0))
            }
            _ => None,
        },
        Statistic::Quantile(q) => {
            let unit = side(amount).filter(|unit| !unit.members)?;
            Some((amount, Measure::Quantile(q), unit.people, 1.0))
        }
        Statistic::GapOfMeans if over == Over::Both => {
            // without a mean beside it, it is of everybody in the row
            let unit = |over| sides.get(&(amount, over)).filter(|unit| !unit.members);
            let (women, men) = (unit(Over::Women)?, unit(Over::Men)?);
            let ratio = women.mean()? / men.mean()?;
            let measure = [(1.0 - ratio, Measure::Gap), (ratio, Measure::Ratio)];
            let measure = measure
                .iter()
                .find(|(value, _)| (value - truth).abs() < 1e-9)?;
            Some((amount, measure.1, women.people.min(men.people), 1.0))
        }
        _ => None,
    }
}
