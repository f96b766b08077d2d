//! Charts as SVG: sound, honest about what is withheld, in the reader's language.

mod tables;

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;

use self::tables::{all, equal_work};
use super::fixture::{Group, MUNICIPALITY, locale, pay_gap};
use crate::disclosure::policy::Profile;
use crate::disclosure::released::Released;
use crate::locale::Language;
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

/// Four classes of two sexes, those without overtime in words; what has no bar is not spoken of.
#[test]
fn bars_of_hours_stand_for_women_and_men() {
    let of = |hidden| {
        let tables = tables::all(hidden);
        let is_of_hours = |all: &&Released| all.table("overtime_histogram").is_some();
        let hours = tables.iter().find(is_of_hours).unwrap();
        drawn(hours, Language::En).pop()
    };
    let bars = |svg: &str| svg.matches("<rect").count();
    let all = of(&none).unwrap();
    assert_eq!(bars(&all.svg), 8);
    assert_eq!(
        all.told,
        "Women, hours: >0–25 11.3%; >25–50 5.3%; >50–100 3.0%; >100 0.4%. \
         Men, hours: >0–25 10.1%; >25–50 6.0%; >50–100 7.0%; >100 1.2%. \
         Not drawn: the 80.0% of the women and 75.7% of the men who have no overtime."
    );
    let first = |row: usize, column: &str| (row == 0 && column == "men_share").then_some(0.5);
    let told = of(&first).unwrap().told;
    assert!(
        told.ends_with("People without overtime are not drawn."),
        "{told}"
    );
    let last = |row: usize, column: &str| (row == 4 && column == "women_share").then_some(0.5);
    let picture = of(&last).unwrap();
    assert_eq!(bars(&picture.svg), 7);
    assert!(
        picture.told.contains(">50–100 3.0%. Men"),
        "{}",
        picture.told
    );
    assert!(picture.told.ends_with("Withheld and not drawn: 1."));
    let most = |row: usize, column: &str| (row > 1 && column == "men_share").then_some(0.5);
    assert!(of(&most).is_none(), "one bar is no comparison");
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
