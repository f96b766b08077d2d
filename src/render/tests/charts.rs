//! Charts of all three kinds, with and without withheld figures.

use insta::assert_snapshot;

use super::fixture::{locale, look, name, shown};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::Released;
use crate::locale::Language;
use crate::model::people::Cohort;
use crate::model::table::{Column, Kind, Value};
use crate::render::figures::Figures;
use crate::render::text::width;
use crate::render::{CsvDialect, Format, Look, charts};

/// A table of which the cells that are `hidden`, by row and column, are withheld.
fn draft(
    id: &'static str,
    columns: &[(&str, Kind)],
    rows: &[Vec<Value>],
    hidden: impl Fn(usize, &str) -> bool,
) -> Draft {
    let own = |(id, kind): &(&str, Kind)| Column::new(*id, *kind);
    let mut draft = Draft::new(id, columns.iter().map(own).collect());
    for (index, values) in rows.iter().enumerate() {
        let mut row = match values[0] {
            Value::Undefined => Row::total(Vec::new(), Cohort::default()),
            _ => Row::part(Vec::new(), Cohort::default()),
        };
        for (value, (column, kind)) in values.iter().zip(columns) {
            // Nobody has stated who stands behind a mean, so that it is withheld.
            let statistic = match hidden(index, column) {
                true => Statistic::Mean,
                false => Statistic::Share,
            };
            let origin = Origin {
                statistic,
                amount: "hourly",
                over: Over::All,
            };
            row = match kind {
                Kind::Name | Kind::Word | Kind::Flag => row.label(value.clone()),
                _ => row.figure(value.clone(), origin),
            };
        }
        draft.push(row);
    }
    draft
}

fn released(draft: Draft) -> Released {
    let words = Draft::new("overtime", vec![Column::new("sex", Kind::Word)]);
    release(
        vec![words, draft],
        &Policy::of(Profile::Representatives, None),
    )
}

/// Curves of people of whom a part has no hours and the others have more and more.
fn lorenz(hidden: impl Fn(usize, &str) -> bool) -> Released {
    let columns = [
        ("sex", Kind::Word),
        ("population_share", Kind::Share),
        ("hours_share", Kind::Share),
    ];
    let curves = [("woman", 0.45, 2.6), ("man", 0.3, 1.7), ("all", 0.4, 2.1)];
    let rows: Vec<Vec<Value>> = curves
        .iter()
        .flat_map(|(sex, none, steep)| {
            (0..=20).map(move |step| {
                let people = f64::from(step) / 20.0;
                let hours = ((people - none) / (1.0 - none)).max(0.0).powf(*steep);
                vec![
                    Value::Word(sex),
                    Value::Number(people),
                    Value::Number(hours),
                ]
            })
        })
        .collect();
    released(draft("overtime_lorenz", &columns, &rows, hidden))
}

fn recruitment(hidden: impl Fn(usize, &str) -> bool) -> Released {
    let columns = [
        ("stage", Kind::Name),
        ("sex", Kind::Word),
        ("rate", Kind::Share),
        ("cumulative_rate", Kind::Share),
        ("impact_ratio", Kind::Ratio),
    ];
    let stages = [
        ("Sorted", [(0.652, 0.652, 0.952), (0.685, 0.685, 1.0)]),
        ("Tested", [(0.702, 0.458, 1.0), (0.701, 0.48, 0.999)]),
        ("Interviewed", [(0.31, 0.142, 0.653), (0.475, 0.228, 1.0)]),
        ("Hired", [(0.25, 0.035, 1.0), (0.2, 0.046, 0.8)]),
    ];
    let rows: Vec<Vec<Value>> = stages
        .iter()
        .flat_map(|(stage, sexes)| {
            let both = ["woman", "man"].into_iter().zip(sexes);
            both.map(|(sex, (rate, cumulative, ratio))| {
                let mut row = vec![name(stage), Value::Word(sex)];
                row.extend([rate, cumulative, ratio].map(|number| Value::Number(*number)));
                row
            })
        })
        .collect();
    released(draft("recruitment", &columns, &rows, hidden))
}

fn representation(hidden: impl Fn(usize, &str) -> bool) -> Released {
    let columns = [
        ("group", Kind::Name),
        ("share", Kind::Share),
        ("benchmark_share", Kind::Share),
        ("share_low", Kind::Share),
        ("share_high", Kind::Share),
    ];
    let groups = [
        ("Fire services", 0.043, 0.267, 0.021, 0.078),
        ("Libraries", 0.31, 0.267, 0.222, 0.41),
        ("Elderly care", 0.412, 0.267, 0.388, 0.437),
        ("Town planning", 0.0, 0.267, 0.0, 0.084),
        ("Harbour", 0.25, 0.267, 0.032, 0.58),
    ];
    let row = |(group, share, benchmark, low, high): &(&str, f64, f64, f64, f64)| {
        let figures = [share, benchmark, low, high].map(|number| Value::Number(*number));
        let label = if group.is_empty() {
            Value::Undefined
        } else {
            name(group)
        };
        [vec![label], figures.to_vec()].concat()
    };
    let mut rows: Vec<Vec<Value>> = groups.iter().map(row).collect();
    rows.push(row(&("", 0.285, 0.267, 0.268, 0.303)));
    released(draft("representation", &columns, &rows, hidden))
}

fn page(released: &Released, language: Language, look: Look) -> String {
    shown(
        released,
        Format::Table,
        language,
        look,
        CsvDialect::Standard,
    )
}

/// What stands under the title of the second table.
fn part(released: &Released, look: Look) -> String {
    let text = page(released, Language::En, look);
    text.splitn(5, "\n\n").last().unwrap().to_owned()
}

fn all(_: usize, _: &str) -> bool {
    false
}

#[test]
fn look_at_it() {
    for l in [
        look(80),
        Look {
            ascii: true,
            ..look(80)
        },
        Look {
            plain: true,
            ..look(80)
        },
        look(60),
        look(40),
        Look {
            colour: true,
            ..look(80)
        },
    ] {
        for r in [lorenz(all), recruitment(all), representation(all)] {
            println!("{}\n=======", page(&r, Language::En, l));
        }
    }
    for r in [lorenz(all), recruitment(all), representation(all)] {
        println!("{}\n=======", page(&r, Language::Sv, look(160)));
    }
}
