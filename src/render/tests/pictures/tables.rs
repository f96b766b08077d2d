//! A small table for each kind of chart.

use crate::disclosure::policy::Profile;
use crate::disclosure::released::Released;
use crate::model::table::{Kind, Value};
use crate::render::tests::charts::{Hidden, draft, lorenz, recruitment, released, representation};
use crate::render::tests::fixture::{MUNICIPALITY, name, pay_gap};

fn of(
    id: &'static str,
    columns: &[(&str, Kind)],
    rows: &[(&str, &[f64])],
    hidden: Hidden,
) -> Released {
    let label = |text: &str, kind| match (text, kind) {
        ("", _) => Value::Undefined,
        (text, Kind::Word) => Value::Word(match text {
            "hourly" => "hourly",
            "explained" => "explained",
            "unexplained" => "unexplained",
            "difference" => "difference",
            _ => "total",
        }),
        (text, _) => name(text),
    };
    let row = |(text, numbers): &(&str, &[f64])| {
        let numbers = numbers.iter().map(|number| Value::Number(*number));
        let first = label(text, columns[0].1);
        [first].into_iter().chain(numbers).collect()
    };
    let rows: Vec<Vec<Value>> = rows.iter().map(row).collect();
    released(draft(id, columns, &rows, hidden))
}

pub(super) fn equal_work(hidden: Hidden) -> Released {
    let columns = [
        ("group", Kind::Name),
        ("points", Kind::Number),
        ("mean_women", Kind::Pay),
        ("mean_men", Kind::Pay),
        ("mean_gap", Kind::Gap),
    ];
    let rows: [(&str, &[f64]); 4] = [
        ("Cook", &[210.0, 27_000.0, 27_540.0, 0.0196]),
        ("Engineer", &[440.0, 42_700.0, 46_000.0, 0.0717]),
        ("Teacher", &[400.0, 41_000.0, 40_800.0, -0.0049]),
        ("", &[0.0, 34_000.0, 37_400.0, 0.0909]),
    ];
    let mut released = of("equal_work", &columns, &rows, hidden);
    let columns = [
        ("sex", Kind::Word),
        ("slope", Kind::Coefficient),
        ("intercept", Kind::Pay),
        ("r_squared", Kind::Coefficient),
    ];
    let lines = [("woman", 65.0, 14_600.0), ("man", 70.0, 13_400.0)];
    let line = |(sex, slope, intercept)| {
        let numbers = [slope, intercept, 0.987].map(Value::Number);
        [Value::Word(sex)].into_iter().chain(numbers).collect()
    };
    let lines = lines.map(line);
    released.follow(vec![draft("pay_by_points", &columns, &lines, &|_, _| None)]);
    released
}

fn quartiles(hidden: Hidden) -> Released {
    let columns = [
        ("basis", Kind::Word),
        ("band", Kind::Number),
        ("women_share", Kind::Share),
        ("men_share", Kind::Share),
    ];
    let rows: [(&str, &[f64]); 4] = [
        ("hourly", &[1.0, 0.7, 0.3]),
        ("hourly", &[2.0, 0.639, 0.358]),
        ("hourly", &[3.0, 0.752, 0.247]),
        ("hourly", &[4.0, 0.488, 0.512]),
    ];
    of("quartiles", &columns, &rows, hidden)
}

fn histogram(hidden: Hidden) -> Released {
    let columns = [
        ("hours", Kind::Name),
        ("women_share", Kind::Share),
        ("men_share", Kind::Share),
    ];
    let rows: [(&str, &[f64]); 5] = [
        ("0", &[0.8, 0.757]),
        (">0–25", &[0.113, 0.101]),
        (">25–50", &[0.053, 0.06]),
        (">50–100", &[0.03, 0.07]),
        (">100", &[0.004, 0.012]),
    ];
    of("overtime_histogram", &columns, &rows, hidden)
}

fn equal_value(hidden: Hidden) -> Released {
    let columns = [
        ("job", Kind::Name),
        ("compared_job", Kind::Name),
        ("mean", Kind::Pay),
        ("compared_mean", Kind::Pay),
        ("ratio", Kind::Ratio),
    ];
    let row = |job, compared, numbers: [f64; 3]| {
        let numbers = numbers.map(Value::Number).to_vec();
        [vec![name(job), name(compared)], numbers].concat()
    };
    let rows = [
        row("Nurse", "Engineer", [41_400.0, 45_500.0, 0.91]),
        row("Nurse", "Developer", [41_400.0, 49_600.0, 0.836]),
        row("Cook", "Driver", [27_000.0, 32_000.0, 0.843]),
    ];
    released(draft("equal_value", &columns, &rows, hidden))
}

fn decomposition(hidden: Hidden) -> Released {
    let columns = [
        ("component", Kind::Word),
        ("value", Kind::Coefficient),
        ("share", Kind::Share),
    ];
    let rows: [(&str, &[f64]); 3] = [
        ("explained", &[0.108, 0.914]),
        ("unexplained", &[0.0102, 0.086]),
        ("difference", &[0.1182, 1.0]),
    ];
    of("decomposition", &columns, &rows, hidden)
}

fn changes(hidden: Hidden) -> Released {
    let columns = [
        ("group", Kind::Name),
        ("earlier", Kind::Gap),
        ("now", Kind::Gap),
        ("change", Kind::PercentagePoints),
    ];
    let rows: [(&str, &[f64]); 5] = [
        ("Cook", &[0.021, 0.0196, -0.0014]),
        ("Engineer", &[0.061, 0.0717, 0.0107]),
        ("Nurse", &[0.062, 0.012, -0.05]),
        ("Teacher", &[-0.004, -0.0149, -0.0109]),
        ("", &[0.093, 0.0909, -0.0021]),
    ];
    of("changes", &columns, &rows, hidden)
}

/// Every kind of chart.
pub(super) fn all(hidden: Hidden) -> Vec<Released> {
    vec![
        pay_gap(&MUNICIPALITY, Profile::Representatives),
        equal_work(hidden),
        quartiles(hidden),
        equal_value(hidden),
        lorenz(hidden),
        histogram(hidden),
        representation(hidden),
        decomposition(hidden),
        changes(hidden),
        recruitment(hidden),
    ]
}
