//! The cheapest flow by linear programming.

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, Variable};

use super::flow::{Flow, Sought};
use super::system::System;

/// Differences smaller than this part of the sought one are none.
const NOTHING: f64 = 1e-7;
/// The size of the sought difference within the solver.
const SCALE: f64 = 100.0;

/// The cheapest flow within `candidates`, each unknown at so much for each unit by which it differs. `None` where there
/// is none, or the solver finds none that is one.
pub(super) fn cheapest(
    system: &System,
    candidates: &BTreeSet<usize>,
    price: impl Fn(usize) -> f64,
    sought: Sought,
) -> Option<Flow> {
    let scale = SCALE / sought.difference.abs();
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let mut variables: Vec<(usize, Variable, f64)> = Vec::new();
    let mut equations: BTreeMap<usize, LinearExpr> = BTreeMap::new();
    for unknown in candidates.iter().copied() {
        let (below, above) = system.unknowns[unknown].room();
        let (down, up) = match unknown {
            _ if sought.known == Some(unknown) => continue,
            _ if unknown != sought.unknown => ((0.0, below * scale), (0.0, above * scale)),
            _ if sought.difference > 0.0 => ((0.0, 0.0), (SCALE, SCALE)),
            _ => ((SCALE, SCALE), (0.0, 0.0)),
        };
        let price = price(unknown);
        for (room, sign) in [(up, 1.0), (down, -1.0)] {
            if room.1 > 0.0 {
                let variable = problem.add_var(price, room);
                variables.push((unknown, variable, sign));
                for (equation, weight) in &system.touching[unknown] {
                    let expression = equations.entry(*equation).or_insert_with(LinearExpr::empty);
                    expression.add(variable, weight * sign);
                }
            }
        }
    }
    for expression in equations.into_values() {
        problem.add_constraint(expression, ComparisonOp::Eq, 0.0);
    }
    let solution = problem.solve().ok()?.into_solution().ok()?;
    let mut differences: BTreeMap<usize, f64> = BTreeMap::new();
    for (unknown, variable, sign) in variables {
        let by = solution.var_value(variable) * sign / scale;
        *differences.entry(unknown).or_default() += by;
    }
    let flow: Flow = differences
        .into_iter()
        .filter(|(_, difference)| difference.abs() > NOTHING * sought.difference.abs())
        .collect();
    flow.holds(system, sought).then_some(flow)
}
