//! Which hidden figures follow from the shown ones by arithmetic alone: elimination in whole numbers modulo a prime,
//! as a second opinion that shares nothing with linear programming.

use std::collections::BTreeMap;

use super::canonical::mixed;
use super::system::{Status, System};

/// 2^61 - 1.
const PRIME: u64 = (1 << 61) - 1;

/// An equation about hidden unknowns; no weight is nought.
type Row = BTreeMap<usize, u64>;

/// For each unknown whether it is hidden and yet the equations determine it, whatever the values.
///
/// Other tables that are possible too, in numbers modulo the prime, are drawn by giving each unknown that the equations
/// leave free an arbitrary value: what is determined differs in none of them. Something else is nought by accident in
/// one of 2^61 cases, and is then held to be determined.
pub(super) fn determined(system: &System, hidden: &[bool]) -> Vec<bool> {
    let free = |unknown: usize| hidden[unknown] && system.unknowns[unknown].status != Status::Known;
    let rows = system.equations.iter().map(|equation| {
        let terms = equation.iter().filter(|(unknown, _)| free(*unknown));
        terms
            .map(|(unknown, weight)| (*unknown, residue(*weight)))
            .collect()
    });
    let solved = echelon(
        rows.filter(|row: &Row| !row.is_empty()).collect(),
        hidden.len(),
    );
    let mut differs: Vec<u64> = (0..hidden.len() as u64).map(arbitrary).collect();
    for (lead, row) in solved.iter().rev() {
        let others = row.iter().filter(|(unknown, _)| *unknown != lead);
        let sum = others.fold(0, |sum, (unknown, weight)| {
            (sum + times(differs[*unknown], *weight)) % PRIME
        });
        let inverse = power(row[lead], PRIME - 2);
        differs[*lead] = times(PRIME - sum, inverse);
    }
    (0..hidden.len())
        .map(|unknown| hidden[unknown] && (!free(unknown) || differs[unknown] == 0))
        .collect()
}

/// Equations each with an unknown that no later one has. The shortest equation comes first, and in it the unknown that
/// is in the fewest others, so that they stay short.
fn echelon(mut rows: Vec<Row>, unknowns: usize) -> Vec<(usize, Row)> {
    let mut holding: Vec<Vec<usize>> = vec![Vec::new(); unknowns];
    for (place, row) in rows.iter().enumerate() {
        row.keys().for_each(|unknown| holding[*unknown].push(place));
    }
    let mut queue: std::collections::BTreeSet<(usize, usize)> = rows
        .iter()
        .enumerate()
        .map(|(place, row)| (row.len(), place))
        .collect();
    let mut solved = Vec::new();
    while let Some((_, place)) = queue.pop_first() {
        let row = std::mem::take(&mut rows[place]);
        let Some(lead) = row
            .keys()
            .copied()
            .min_by_key(|unknown| (holding[*unknown].len(), *unknown))
        else {
            continue;
        };
        let inverse = power(row[&lead], PRIME - 2);
        for other in std::mem::take(&mut holding[lead]) {
            let Some(weight) = rows[other].get(&lead).copied() else {
                continue;
            };
            queue.remove(&(rows[other].len(), other));
            let factor = times(weight, inverse);
            for (unknown, theirs) in &row {
                let mine = rows[other].remove(unknown);
                if mine.is_none() {
                    holding[*unknown].push(other);
                }
                let rest = (mine.unwrap_or(0) + PRIME - times(*theirs, factor)) % PRIME;
                if rest != 0 {
                    rows[other].insert(*unknown, rest);
                }
            }
            queue.insert((rows[other].len(), other));
        }
        solved.push((lead, row));
    }
    solved
}

fn residue(weight: f64) -> u64 {
    (weight as i64).rem_euclid(PRIME as i64) as u64
}

fn times(a: u64, b: u64) -> u64 {
    (u128::from(a) * u128::from(b) % u128::from(PRIME)) as u64
}

fn power(base: u64, exponent: u64) -> u64 {
    let (mut result, mut base, mut exponent) = (1, base, exponent);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = times(result, base);
        }
        base = times(base, base);
        exponent >>= 1;
    }
    result
}

/// A value for an unknown that has nothing to do with its figure.
fn arbitrary(number: u64) -> u64 {
    mixed(number) % PRIME
}
