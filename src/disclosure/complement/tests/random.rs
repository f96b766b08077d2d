//! Random tables.

use proptest::prelude::*;

use super::*;

/// A two-way, three-way or hierarchical table with the numbers of people in its inner cells.
fn random_table() -> impl Strategy<Value = System> {
    let shape = prop_oneof![
        (2..6_usize, 2..5_usize).prop_map(|(a, b)| (vec![a], vec![b])),
        (2..4_usize, 2..4_usize).prop_map(|(a, b)| (vec![a], vec![b, 2])),
        (1..4_usize, 1..4_usize, 2..4_usize).prop_map(|(a, b, c)| (vec![a, b], vec![c])),
    ];
    let people = prop::collection::vec(prop_oneof![0..6_u64, 0..40_u64], 36);
    (shape, people, any::<u64>()).prop_map(|((first, others), people, seed)| {
        let first = if first.len() == 1 {
            flat(first[0])
        } else {
            grouped(&first)
        };
        let axes: Vec<Axis> = [first]
            .into_iter()
            .chain(others.iter().map(|size| flat(*size)))
            .collect();
        pay_table(&axes, seed, |at, _| {
            let place = at.iter().fold(0, |place, at| place * 4 + at);
            people[place % people.len()]
        })
    })
}

/// The same system with its unknowns and equations in another order, and the new place of each unknown.
fn shuffled(system: &System, seed: u64) -> (System, Vec<usize>) {
    let mut next = chances(seed);
    let mut order = |size: usize| {
        let mut order: Vec<(f64, usize)> = (0..size).map(|place| (next(), place)).collect();
        order.sort_by(|a, b| a.partial_cmp(b).unwrap());
        order
            .into_iter()
            .map(|(_, place)| place)
            .collect::<Vec<usize>>()
    };
    let mut other = System::default();
    let mut place = vec![0; system.unknowns.len()];
    for unknown in order(system.unknowns.len()) {
        place[unknown] = other.unknown(system.unknowns[unknown].clone());
    }
    for equation in order(system.equations.len()) {
        let terms = &system.equations[equation];
        let order = order(terms.len());
        other.equation(
            order
                .into_iter()
                .map(|at| (place[terms[at].0], terms[at].1))
                .collect(),
        );
    }
    (other, place)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every need is met or told to be unmet, nothing is hidden for nothing, and no row order changes what is hidden.
    #[test]
    fn tables_are_protected_without_waste(mut system in random_table(), seed in any::<u64>()) {
        let (mut other, place) = shuffled(&system, seed);
        let protected = protect(&mut system, 5);
        prop_assert!(protected.holds(&system));
        let extra = hidden_cells(&protected).into_iter().filter(|cell| !system.unknowns[*cell].hidden_first());
        for shown in extra {
            let mut fewer = protected.clone();
            fewer.hidden[shown] = false;
            prop_assert!(!fewer.holds(&system), "{shown}");
        }
        let again = protect(&mut other, 5);
        prop_assert!(again.holds(&other));
        let same = place.iter().zip(&protected.hidden).all(|(place, hidden)| again.hidden[*place] == *hidden);
        prop_assert!(same);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    /// Without any use of witnesses: what everybody, and each lone person behind a hidden figure, can work out of each
    /// figure in need is wide enough, and so is each sum of few people that an equation leaves over.
    #[test]
    fn no_reader_can_work_out_what_is_in_need(mut system in random_table()) {
        let protected = protect(&mut system, 5);
        let lost = lost(&system, &protected.unmet);
        let alone = |unknown: &usize| protected.hidden[*unknown] && system.unknowns[*unknown].people == 1;
        let readers = || std::iter::once(None).chain((0..system.unknowns.len()).filter(alone).map(Some));
        for (unknown, figure) in system.unknowns.iter().enumerate().filter(|(unknown, _)| !lost[*unknown]) {
            let Some(need) = figure.need else { continue };
            for reader in readers().filter(|reader| *reader != Some(unknown)) {
                let (low, high) = interval(&system, &protected.hidden, reader, unknown);
                prop_assert!(low.is_finite() && high.is_finite());
                prop_assert!(low <= figure.value - need.below + 1e-3, "{low} {figure:?} {reader:?}");
                prop_assert!(high >= figure.value + need.above - 1e-3, "{high} {figure:?} {reader:?}");
            }
        }
    }
}
