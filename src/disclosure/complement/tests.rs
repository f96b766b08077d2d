//! Tables of the literature, and random ones.

#![allow(clippy::unwrap_used)]

mod large;
mod literature;
mod optima;
mod random;
mod status;

use microlp::{ComparisonOp, OptimizationDirection, Problem};

use super::system::{Need, Unknown};
use super::*;

/// What is hidden.
fn hidden_cells(protected: &Protected) -> Vec<usize> {
    let hidden = protected.hidden.iter().enumerate();
    hidden
        .filter(|(_, hidden)| **hidden)
        .map(|(cell, _)| cell)
        .collect()
}

/// What is hidden, at its cost.
fn cost(system: &System, protected: &Protected) -> f64 {
    hidden_cells(protected)
        .iter()
        .map(|cell| system.unknowns[*cell].cost)
        .sum()
}

/// The smallest and largest value of a figure for somebody who knows what is shown, the bounds, and one hidden figure.
fn interval(system: &System, hidden: &[bool], known: Option<usize>, figure: usize) -> (f64, f64) {
    let end = |direction: OptimizationDirection, endless: f64| {
        let mut problem = Problem::new(direction);
        let mut variables = Vec::new();
        for (place, unknown) in system.unknowns.iter().enumerate() {
            let free = hidden[place] && known != Some(place) && unknown.status != Status::Known;
            let bounds = if free {
                unknown.bounds
            } else {
                (unknown.value, unknown.value)
            };
            variables.push(problem.add_var(f64::from(u8::from(place == figure)), bounds));
        }
        for equation in &system.equations {
            let terms = equation
                .iter()
                .map(|(unknown, weight)| (variables[*unknown], *weight));
            problem.add_constraint(terms.collect::<Vec<_>>(), ComparisonOp::Eq, 0.0);
        }
        let solution = problem
            .solve()
            .ok()
            .and_then(|outcome| outcome.into_solution().ok());
        solution.map_or(endless, |solution| solution.objective())
    };
    let low = end(OptimizationDirection::Minimize, f64::NEG_INFINITY);
    (low, end(OptimizationDirection::Maximize, f64::INFINITY))
}

/// A dimension of a table: what each of its members is made of, and which members are sums of others.
struct Axis {
    members: Vec<Vec<usize>>,
    sums: Vec<(usize, Vec<usize>)>,
}

/// Categories, and the total of them.
fn flat(size: usize) -> Axis {
    let mut members: Vec<Vec<usize>> = (0..size).map(|leaf| vec![leaf]).collect();
    members.push((0..size).collect());
    Axis {
        members,
        sums: vec![(size, (0..size).collect())],
    }
}

/// Categories in groups of so many, the groups, and the total of them.
fn grouped(sizes: &[usize]) -> Axis {
    let Axis { mut members, .. } = flat(sizes.iter().sum());
    let total = members.len() - 1;
    let mut sums = vec![(total, (total + 1..total + 1 + sizes.len()).collect())];
    let mut start = 0;
    for size in sizes {
        let parts: Vec<usize> = (start..start + size).collect();
        sums.push((members.len(), parts.clone()));
        members.push(parts);
        start += size;
    }
    Axis { members, sums }
}

/// Numbers between nought and one, the same for the same seed.
fn chances(seed: u64) -> impl FnMut() -> f64 {
    let mut state = seed;
    move || {
        state = state
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (state >> 33) as f64 / (1u64 << 31) as f64
    }
}

/// A table with all margins and so many people in each inner cell, at 25 000 to 45 000 each; a cell of fewer than five
/// is in need.
fn pay_table(axes: &[Axis], seed: u64, people: impl Fn(&[usize], f64) -> u64) -> System {
    let mut next = chances(seed);
    let sizes: Vec<usize> = axes.iter().map(|axis| axis.members.len()).collect();
    let place = |at: &[usize]| {
        at.iter()
            .zip(&sizes)
            .fold(0, |place, (at, size)| place * size + at)
    };
    let cells: Vec<Vec<usize>> = product(&sizes);
    let (mut n, mut value) = (vec![0; cells.len()], vec![0.0; cells.len()]);
    for at in &cells {
        if at
            .iter()
            .zip(axes)
            .any(|(at, axis)| axis.sums.iter().any(|(total, _)| total == at))
        {
            continue;
        }
        let count = people(at, next());
        let sum: f64 = (0..count).map(|_| 25000.0 + 20000.0 * next()).sum();
        let holding = at.iter().zip(axes).map(|(at, axis)| {
            let members = 0..axis.members.len();
            members
                .filter(|member| axis.members[*member].contains(at))
                .collect()
        });
        let holding: Vec<Vec<usize>> = holding.collect();
        for chosen in product(&holding.iter().map(Vec::len).collect::<Vec<_>>()) {
            let above: Vec<usize> = chosen.iter().zip(&holding).map(|(c, of)| of[*c]).collect();
            n[place(&above)] += count;
            value[place(&above)] += sum;
        }
    }
    let mut system = System::default();
    for (n, value) in n.into_iter().zip(value) {
        system.unknown(pay(n, value));
    }
    for at in &cells {
        for (d, axis) in axes.iter().enumerate() {
            for (_, parts) in axis.sums.iter().filter(|(total, _)| *total == at[d]) {
                let part = |part: &usize| {
                    let mut at = at.clone();
                    at[d] = *part;
                    place(&at)
                };
                system.sum(place(at), parts.iter().map(part));
            }
        }
    }
    system.joined().0
}

/// All coordinates within sizes.
fn product(sizes: &[usize]) -> Vec<Vec<usize>> {
    sizes.iter().fold(vec![Vec::new()], |all, size| {
        let longer = |at: Vec<usize>| (0..*size).map(move |next| [at.clone(), vec![next]].concat());
        all.into_iter().flat_map(longer).collect()
    })
}

/// The pay of so many people.
fn pay(people: u64, value: f64) -> Unknown {
    let need = (1..5).contains(&people).then_some(Need {
        below: 0.1 * value,
        above: 0.1 * value,
    });
    Unknown {
        value,
        bounds: (people as f64 * 15000.0, people as f64 * 100000.0),
        people,
        cost: people as f64,
        status: Status::Shown,
        need,
    }
}

/// A two-way table of whole numbers whose last row and column are totals; each cell costs its value.
fn table(values: &[&[f64]], primary: &[(usize, usize)], need: (f64, f64)) -> System {
    let (rows, columns) = (values.len(), values[0].len());
    let mut system = System::default();
    for (i, row) in values.iter().enumerate() {
        for (j, value) in row.iter().enumerate() {
            let (below, above) = need;
            system.unknown(Unknown {
                value: *value,
                bounds: (0.0, f64::INFINITY),
                people: 100,
                cost: *value,
                status: Status::Shown,
                need: primary.contains(&(i, j)).then_some(Need { below, above }),
            });
        }
    }
    let last = columns - 1;
    for i in 0..rows {
        system.sum(i * columns + last, (0..last).map(|j| i * columns + j));
    }
    for j in 0..columns {
        let parts = (0..rows - 1).map(|i| i * columns + j);
        system.sum((rows - 1) * columns + j, parts);
    }
    system
}

/// The table of Fischetti and Salazar (2000).
const T1: &[&[f64]] = &[
    &[20.0, 50.0, 10.0, 80.0],
    &[8.0, 19.0, 22.0, 49.0],
    &[17.0, 32.0, 12.0, 61.0],
    &[45.0, 101.0, 44.0, 190.0],
];
