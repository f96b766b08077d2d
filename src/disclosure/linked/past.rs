//! What earlier publications change: what is known, what stays hidden, and who came or left.

use std::collections::BTreeSet;

use super::{Figure, Unit};
use crate::disclosure::complement::system::Status;
use crate::disclosure::draft::{Behind, Contributions};
use crate::disclosure::policy::Policy;
use crate::disclosure::published::{Earlier, Told};

/// How well the rise of pay of those who stayed is known, in either direction.
pub(super) const RISE: f64 = 0.01;
/// From so many on, those who came or left hide each other.
const SEVERAL: u64 = 3;

/// What an earlier publication about another period tells of a figure.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Since {
    Nothing,
    /// It was shown, of as many people: it is about what it was.
    Steady,
    /// It was shown, and one or two came or left whose pay follows from the difference.
    Moved,
}

/// Takes in what was told before; `number` is that of a table of its own.
pub(super) fn remember<'a>(
    units: &mut Vec<Unit<'a>>,
    number: usize,
    earlier: Earlier<'a>,
    policy: &Policy,
) {
    let (same, other) = (earlier.same_period(), earlier.other_period());
    let mut here: BTreeSet<Figure> = BTreeSet::new();
    for unit in units.iter_mut() {
        let figure = (unit.amount, unit.place.clone());
        match (same.get(&figure), other.get(&figure)) {
            (Some(told), _) => unit.status = status(told),
            (None, Some(told)) => since(unit, told, policy),
            (None, None) => {}
        }
        here.insert(figure);
    }
    let amounts: BTreeSet<&str> = here.iter().map(|(amount, _)| *amount).collect();
    let gone = same
        .into_iter()
        .filter(|(figure, _)| !here.contains(figure));
    let gone: Vec<Unit> = gone
        .filter(|((amount, _), _)| amounts.contains(amount))
        .filter_map(|(figure, told)| {
            let mean = mean(units, figure.0);
            unit_of(figure, told, number, mean)
        })
        .collect();
    units.extend(gone);
}

fn status(told: &Told) -> Status {
    match told.shown {
        true => Status::Known,
        false => Status::Withheld,
    }
}

/// What last year's figure means for this year's.
///
/// Of as many people, what was hidden stays so, and what was shown is known but for the rise. Where one or two came or
/// left, their pay is the difference, as well known as the rise of all the others together.
fn since(unit: &mut Unit, told: &Told, policy: &Policy) {
    let (Behind::Amounts(by), Some(before)) = (unit.behind, told.people) else {
        return;
    };
    if !by.everybody {
        return;
    }
    let movers = by.n.abs_diff(before);
    let known = RISE * (before as f64) < policy.protection * movers as f64;
    match (told.shown, movers) {
        (false, 0) => unit.status = Status::Withheld,
        (true, 0) => unit.since = Since::Steady,
        (true, 1..SEVERAL) if known => unit.since = Since::Moved,
        _ => {}
    }
}

/// The mean of an amount over all that is told of it.
fn mean(units: &[Unit], amount: &str) -> f64 {
    let of_amount = units.iter().filter(|unit| unit.amount == amount);
    let (sum, people) = of_amount.fold((0.0, 0), |(sum, people), unit| {
        (sum + unit.value(), people + unit.people())
    });
    if people > 0 { sum / people as f64 } else { 0.0 }
}

/// A figure that only an earlier run has. Its value is not known if it was hidden; about as much as that of others will
/// do, as only differences from it matter.
fn unit_of<'a>(figure: Figure<'a>, told: &Told, draft: usize, usual: f64) -> Option<Unit<'a>> {
    let people = told.people.filter(|people| *people > 0)?;
    let mean = told.mean.unwrap_or(usual);
    let (amount, place) = figure;
    Some(Unit {
        draft,
        amount,
        place,
        behind: Behind::Amounts(Contributions {
            n: people,
            sum: mean * people as f64,
            largest: 1.5 * mean,
            second: 1.5 * mean,
            smallest: 0.5 * mean,
            everybody: true,
        }),
        status: status(told),
        since: Since::Nothing,
        keep: false,
        yields: false,
    })
}
