//! Charts as SVG: sound, honest about what is withheld, in the reader's language.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::charts::{Hidden, draft, lorenz, recruitment, released, representation};
use super::fixture::{Group, MUNICIPALITY, locale, name, pay_gap};
use crate::disclosure::policy::Profile;
use crate::disclosure::released::Released;
use crate::locale::Language;
use crate::model::table::{Kind, Value};
use crate::render::figures::Figures;
use crate::render::pictures::{Picture, pictures};

fn none(_: usize, _: &str) -> Option<f64> {
    None
}

/// All charts of some tables.
pub(super) fn drawn(released: &Released, language: Language) -> Vec<Picture> {
    let locale = locale(language);
    let tables = released.tables().iter();
    tables
        .flat_map(|table| pictures(table, released, Figures::new(&locale)))
        .collect()
}

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

fn equal_work(hidden: Hidden) -> Released {
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
fn all(hidden: Hidden) -> Vec<Released> {
    vec![
        pay_gap(&MUNICIPALITY, Profile::Representatives),
        equal_work(hidden),
        quartiles(hidden),
        equal_value(hidden),
        lorenz(hidden),
        representation(hidden),
        decomposition(hidden),
        changes(hidden),
        recruitment(hidden),
    ]
}

/// Goes through a drawing: it is sound, its ids are its own, and nothing in it acts, looks elsewhere or is no number.
fn assert_sound(picture: &Picture) {
    let svg = &picture.svg;
    let mut reader = Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let mut ids = BTreeSet::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                let element = tag.name().as_ref().to_owned();
                let known = [
                    "svg", "title", "desc", "text", "tspan", "line", "path", "rect", "circle",
                ];
                assert!(known.contains(&element.as_str()), "{element}");
                for attribute in tag.attributes() {
                    let attribute = attribute.unwrap();
                    let key = attribute.key.as_ref().to_owned();
                    let value = attribute.value.to_string();
                    assert!(
                        !["style", "href", "width"].contains(&key.as_str()) || element != "text"
                    );
                    assert!(
                        !key.starts_with("on") && key != "style" && key != "href",
                        "{key}"
                    );
                    assert!(
                        !value.contains("NaN") && !value.contains("inf"),
                        "{key} {value}"
                    );
                    assert!(!value.contains("url("), "{value}");
                    match key.as_str() {
                        "id" => assert!(ids.insert(value)),
                        "font-size" => assert_eq!(value, "13"),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    let labelled = format!("aria-labelledby=\"{}\"", {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        ids.join(" ")
    });
    assert!(
        svg.contains(&labelled) && svg.contains("role=\"img\""),
        "{labelled}"
    );
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>") && !svg.contains("<!--"));
    assert!(!picture.title.is_empty() && !picture.told.is_empty());
}

#[test]
fn every_chart_is_sound_in_every_language() {
    for language in Language::ALL {
        let mut ids = BTreeSet::new();
        for released in all(&none) {
            let pictures = drawn(&released, *language);
            assert!(!pictures.is_empty(), "{}", released.tables()[1].id());
            for picture in pictures {
                assert_sound(&picture);
                let id = picture.svg.split("id=\"").nth(1).unwrap().to_owned();
                assert!(ids.insert(id));
            }
        }
    }
}

/// The columns without which a row of a chart cannot be drawn.
const NEEDED: [&str; 8] = [
    "mean_gap",
    "women_share",
    "ratio",
    "hours_share",
    "share",
    "value",
    "now",
    "cumulative_rate",
];

#[test]
fn what_is_withheld_is_counted_and_not_drawn() {
    let second = |row: usize, column: &str| (row == 1 && NEEDED.contains(&column)).then_some(0.123);
    for released in all(&second).iter().skip(1) {
        let id = released.tables()[1].id();
        let pictures = drawn(released, Language::En);
        if id == "decomposition" {
            assert!(pictures.is_empty(), "a step is missing");
            continue;
        }
        let picture = &pictures[0];
        assert_sound(picture);
        let label = match id {
            "equal_work" | "changes" => ">Engineer<",
            "equal_value" => "Developer",
            "representation" => "Libraries",
            _ => "12.3%", // what the figure would have been
        };
        assert!(!picture.svg.contains(label), "{id} {label}");
        let said = match id {
            "overtime_lorenz" => "Points not drawn (women): 1",
            _ => "Withheld and not drawn: 1.",
        };
        assert!(picture.told.contains(said), "{id} {}", picture.told);
        assert!(picture.svg.matches(said).count() >= 2, "{id}");
    }
}

#[test]
fn nothing_is_drawn_of_one_figure_or_none() {
    let hidden = |_: usize, column: &str| NEEDED.contains(&column).then_some(0.5);
    for released in all(&hidden).iter().skip(1) {
        let gaps = drawn(released, Language::Sv);
        let left: Vec<&String> = gaps.iter().map(|picture| &picture.title).collect();
        let points = usize::from(released.tables()[1].id() == "equal_work");
        assert_eq!(left.len(), points, "{left:?}");
    }
    let few = pay_gap(&MUNICIPALITY[..1], Profile::Internal);
    assert!(drawn(&few, Language::En).is_empty());
}

#[test]
fn numbers_and_words_are_those_of_the_reader() {
    let english = &drawn(&equal_work(&none), Language::En)[0];
    let swedish = &drawn(&equal_work(&none), Language::Sv)[0];
    assert!(english.svg.contains(">7.2%<") && english.svg.contains(">5%<"));
    assert!(swedish.svg.contains(">7,2\u{a0}%<") && swedish.svg.contains(">5\u{a0}%<"));
    assert_eq!(
        english.told,
        "The widest gap is that of Engineer, 7.2%. 1 of 3 groups are at 5% or more in either direction."
    );
    assert_eq!(swedish.title, "Lika arbete: medelgap");
}

/// A gap of nothing stands on the zero line, women's pay ahead to the left of it; all staff are last and bold.
#[test]
fn marks_stand_where_their_figures_are() {
    let svg = &drawn(&equal_work(&none), Language::En)[0].svg;
    let number = |text: &str, key: &str| -> f64 {
        let value = text.split(&format!(" {key}=\"")).nth(1).unwrap();
        value.split('"').next().unwrap().parse().unwrap()
    };
    let zero = svg
        .split("<line")
        .find(|line| line.contains("stroke-width=\"1.4\""))
        .unwrap();
    let circles: Vec<f64> = svg
        .split("<circle")
        .skip(2)
        .map(|mark| number(mark, "cx"))
        .collect();
    assert_eq!(circles.len(), 1, "one group has its gap in women's favour");
    assert!(circles[0] < number(zero, "x1"));
    assert!(svg.contains("font-weight=\"bold\">All staff</text>"));
    assert!(svg.find("Engineer<").unwrap() < svg.find("Cook<").unwrap());
    assert!(svg.find("Teacher<").unwrap() < svg.find("All staff<").unwrap());
}

#[test]
fn of_many_groups_the_widest_are_drawn() {
    let labels: Vec<String> = (0..60).map(|place| format!("Group {place:02}")).collect();
    let group = |(place, label): (usize, &'_ String)| -> (String, f64) {
        (label.clone(), 33_000.0 - 50.0 * place as f64)
    };
    let groups: Vec<(String, f64)> = labels.iter().enumerate().map(group).collect();
    let groups: Vec<Group> = groups
        .iter()
        .map(|(label, women)| (label.as_str(), 20, 20, *women, 33_000.0))
        .collect();
    let released = pay_gap(&groups, Profile::Internal);
    let picture = &drawn(&released, Language::En)[0];
    assert!(
        picture.told.contains("In the table only: 20 more."),
        "{}",
        picture.told
    );
    assert!(picture.svg.contains("Group 20<") && !picture.svg.contains("Group 19<"));
}

#[test]
fn labels_do_no_harm_in_a_chart() {
    let hostile = [
        "</text><script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "]]> &amp; <!-- -->",
        "Chef \u{202E}gnil\u{2066} \u{200B}",
        "\u{1B}[2J\u{0}\u{1}",
        "$\\alpha$",
        "",
    ];
    let long = "x".repeat(70_000);
    let groups: Vec<Group> = hostile
        .iter()
        .chain([&long.as_str()])
        .map(|label| (*label, 20, 20, 30_000.0, 33_000.0))
        .collect();
    let picture = &drawn(&pay_gap(&groups, Profile::Internal), Language::En)[0];
    assert_sound(picture);
    assert!(
        !picture
            .svg
            .contains(['\u{202E}', '\u{200B}', '\u{1B}', '\0', '\u{1}'])
    );
    assert!(picture.svg.contains("$\\alpha$"));
    assert!(picture.svg.len() < 40_000, "{}", picture.svg.len());
}

#[test]
fn the_same_tables_make_the_same_bytes() {
    let once = || -> Vec<String> {
        let tables = all(&none);
        let pictures = tables.iter().flat_map(|all| drawn(all, Language::Fi));
        pictures.map(|picture| picture.svg).collect()
    };
    assert_eq!(once(), once());
}
