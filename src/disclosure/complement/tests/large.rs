//! How long large tables take.

use super::*;

/// Groups x 2 sexes x 3 forms.
fn cube(groups: usize) -> System {
    pay_table(&[flat(groups), flat(2), flat(3)], 1, |at, chance| {
        let size = 5.0 + (at[0] * 37 % 60) as f64;
        let women = 0.15 + 0.1 * (at[0] * 5 % 8) as f64;
        let share = [women, 1.0 - women][at[1]] * [0.5, 0.3, 0.2][at[2]];
        (size * share * (0.5 + chance)).round() as u64
    })
}

/// Protects a system in less than so many seconds.
fn timed(name: &str, mut system: System, seconds: u64) {
    let primary = system.unknowns.iter().filter(|u| u.need.is_some()).count();
    let start = std::time::Instant::now();
    let protected = protect(&mut system, 5);
    let found = start.elapsed();
    assert!(protected.holds(&system));
    eprintln!(
        "{name}: {primary} in need, {} hidden at {}, {} unmet, {found:.2?}, holds in {:.2?}",
        hidden_cells(&protected).len(),
        cost(&system, &protected),
        protected.unmet.len(),
        start.elapsed() - found
    );
    assert!(found.as_secs() < seconds, "{name}");
}

#[test]
#[ignore = "takes a minute: run it in release when the search changes"]
fn large_tables() {
    let some = |_: &[usize], chance: f64| (60.0 * chance * chance) as u64;
    let few = |_: &[usize], chance: f64| 1 + (3.0 * chance) as u64;
    let axes = |shape: &[usize]| -> Vec<Axis> { shape.iter().map(|size| flat(*size)).collect() };
    timed("1000 x 2 x 3", cube(1000), 10);
    for shape in [
        &[20, 10, 2][..],
        &[40, 25, 2],
        &[5000, 2],
        &[100, 20, 2],
        &[10_000],
        &[100, 100],
        &[6, 5, 4, 3],
        &[1, 2],
    ] {
        timed(&format!("{shape:?}"), pay_table(&axes(shape), 1, some), 20);
    }
    for shape in [&[12_000, 2][..], &[12_000], &[1, 1], &[2, 2], &[100, 100]] {
        timed(
            &format!("{shape:?} tiny"),
            pay_table(&axes(shape), 1, few),
            20,
        );
    }
}

/// Needs that take hundreds of other figures to meet, or that nothing can meet, do not take for ever either.
#[test]
#[ignore = "takes a minute: run it in release when the search changes"]
fn large_needs() {
    let few = |_: &[usize], chance: f64| (10.0 * chance) as u64;
    for part in [0.3, 3.0] {
        let mut system = pay_table(&[flat(5000)], 1, few);
        let total: f64 = system
            .unknowns
            .iter()
            .map(|unknown| unknown.value)
            .fold(0.0, f64::max);
        system.unknowns[0].bounds.1 = f64::INFINITY;
        let above = part * total;
        system.unknowns[0].need = Some(Need { below: 0.0, above });
        timed(&format!("{part} of all"), system, 20);
    }
    for part in [1.0, 1.7, 1.8] {
        for shape in [&[2000, 2][..], &[20, 10, 2], &[200, 2, 3]] {
            let axes: Vec<Axis> = shape.iter().map(|size| flat(*size)).collect();
            let mut system = pay_table(&axes, 1, few);
            for unknown in &mut system.unknowns {
                let above = part * unknown.value;
                unknown.need = unknown.need.map(|need| Need { above, ..need });
            }
            timed(&format!("{shape:?} up by {part}"), system, 20);
        }
    }
    let mut system = pay_table(&[flat(3000), flat(2)], 1, few);
    for unknown in system
        .unknowns
        .iter_mut()
        .filter(|unknown| unknown.need.is_none())
    {
        unknown.status = Status::Known;
    }
    timed("the rest published", system, 20);
}
