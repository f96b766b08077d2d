//! What an earlier publication told, and needs that cannot be met.

use super::*;

/// With (III, A) published earlier the square of the optimum is not to be had, but another; what an earlier publication
/// hid is free. Optima by mixed-integer programming.
#[test]
fn what_was_published_stays_known() {
    let mut system = table(T1, &[(1, 2)], (5.0, 5.0));
    system.unknowns[8].status = Status::Known;
    let protected = protect(&mut system, 1);
    assert_eq!(hidden_cells(&protected), [0, 2, 4, 6]);
    assert!(protected.holds(&system) && protected.unmet.is_empty());

    let mut system = table(T1, &[(1, 2)], (5.0, 5.0));
    for cell in [1, 2, 5] {
        system.unknowns[cell].status = Status::Withheld;
        system.unknowns[cell].cost = 0.0;
    }
    let protected = protect(&mut system, 1);
    assert_eq!(hidden_cells(&protected), [1, 2, 5, 6]);
    assert!(protected.holds(&system));
}

/// What is published already cannot be protected, and hiding other figures does not help.
#[test]
fn what_is_known_cannot_be_protected() {
    let mut system = table(T1, &[(1, 2)], (5.0, 5.0));
    system.unknowns[6].status = Status::Known;
    let protected = protect(&mut system, 1);
    assert_eq!(hidden_cells(&protected), [6]);
    assert_eq!(protected.unmet, [6]);
    assert!(protected.holds(&system));
}

/// Where a need cannot be met all that is tied to it is hidden, and nothing else is.
#[test]
fn a_need_that_cannot_be_met_hides_its_component() {
    let mut system = table(T1, &[(1, 2)], (5.0, 5.0));
    let second = table(T1, &[(1, 2)], (5.0, 5.0));
    for unknown in second.unknowns.clone() {
        system.unknown(unknown);
    }
    for equation in &second.equations {
        let parts = equation[1..].iter().map(|(part, _)| part + 16);
        system.sum(equation[0].0 + 16, parts);
    }
    system.unknowns[6].bounds = (18.0, 26.0);
    let mut protected = protect(&mut system, 1);
    assert_eq!(protected.unmet, [6]);
    let expected: Vec<usize> = (0..16).chain([20, 22, 24, 26]).collect();
    assert_eq!(hidden_cells(&protected), expected);
    assert!(protected.holds(&system));
    protected.hidden[0] = false;
    assert!(!protected.holds(&system));
}
