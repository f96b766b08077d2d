//! Costs compared with the least that there are.

use super::*;

/// The optima are of scipy 1.17.1 (HiGHS), testdata/expected/complement.py: two-way, three-way and hierarchical tables,
/// without sums of few people and lone contributors, so each unknown is of a hundred people here.
#[test]
fn costs_are_close_to_the_least() {
    let text = include_str!("../../../../testdata/expected/complement_py.json");
    let file: serde_json::Value = serde_json::from_str(text).unwrap();
    let mut excess: Vec<f64> = file["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(excess)
        .collect();
    excess.sort_by(f64::total_cmp);
    assert_eq!(excess.len(), 16);
    assert!(excess[0] > -1e-6, "cheaper than can be: {excess:?}");
    assert!(excess[7].max(excess[8]) < 0.01, "{excess:?}");
    assert!(excess[15] < 0.15, "{excess:?}");
}

/// By which part of the least cost that of what is hidden is higher.
fn excess(table: &serde_json::Value) -> f64 {
    let number = |of: &serde_json::Value| of.as_f64().unwrap();
    let mut system = System::default();
    for unknown in table["unknowns"].as_array().unwrap() {
        let need = unknown["need"].as_f64();
        system.unknown(Unknown {
            value: number(&unknown["value"]),
            bounds: (number(&unknown["bounds"][0]), number(&unknown["bounds"][1])),
            people: 100,
            cost: number(&unknown["cost"]),
            status: Status::Shown,
            need: need.map(|need| Need {
                below: need,
                above: need,
            }),
        });
    }
    for equation in table["equations"].as_array().unwrap() {
        let mut terms = equation.as_array().unwrap().iter();
        let mut next = || terms.next().map(|term| term.as_u64().unwrap() as usize);
        system.sum(next().unwrap(), std::iter::from_fn(next));
    }
    let protected = protect(&mut system, 1);
    assert!(protected.holds(&system) && protected.unmet.is_empty());
    cost(&system, &protected) / number(&table["optimum"]) - 1.0
}

/// The same for other tables: `TABLES=file cargo test other_tables -- --ignored --nocapture`.
#[test]
#[ignore = "needs a file written by testdata/expected/complement.py"]
fn other_tables() {
    let text = std::fs::read_to_string(std::env::var("TABLES").unwrap()).unwrap();
    let file: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut excess: Vec<f64> = file["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(excess)
        .collect();
    excess.sort_by(f64::total_cmp);
    let at = |part: usize| excess[(excess.len() - 1) * part / 4];
    let mean = excess.iter().sum::<f64>() / excess.len() as f64;
    eprintln!(
        "mean {mean:.3}, quartiles {:.3} {:.3} {:.3} {:.3} {:.3}",
        at(0),
        at(1),
        at(2),
        at(3),
        at(4)
    );
}
