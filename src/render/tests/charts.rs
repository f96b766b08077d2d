//! Charts of all three kinds, with and without withheld figures.

use insta::assert_snapshot;

use super::fixture::{look, name, shown};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::Released;
use crate::locale::{Language, Locale};
use crate::model::people::Cohort;
use crate::model::phrase::Label;
use crate::model::table::{Column, Kind, Value};
use crate::render::text::width;
use crate::render::{CsvDialect, Format, Look};

/// Which cells are withheld, by row and column: `Some` of what they would have shown.
pub(in crate::render) type Hidden<'a> = &'a dyn Fn(usize, &str) -> Option<f64>;

/// A table of which some cells are withheld.
pub(in crate::render) fn draft(
    id: &'static str,
    columns: &[(&str, Kind)],
    rows: &[Vec<Value>],
    hidden: Hidden,
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
            let secret = hidden(index, column);
            let statistic = secret.map_or(Statistic::Share, |_| Statistic::Mean);
            let value = secret.map_or(value.clone(), Value::Number);
            let origin = Origin {
                statistic,
                amount: "hourly",
                over: Over::All,
            };
            row = match kind {
                Kind::Name | Kind::Word | Kind::Flag => row.label(value),
                _ => row.figure(value, origin),
            };
        }
        draft.push(row);
    }
    draft
}

pub(in crate::render) fn released(draft: Draft) -> Released {
    let words = Draft::new("overtime", vec![Column::new("sex", Kind::Word)]);
    release(
        vec![words, draft],
        &Policy::of(Profile::Representatives, None),
    )
}

/// Curves of people of whom a part has no hours and the others have more and more.
pub(in crate::render) fn lorenz(hidden: Hidden) -> Released {
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

pub(in crate::render) fn recruitment(hidden: Hidden) -> Released {
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

pub(in crate::render) fn representation(hidden: Hidden) -> Released {
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

fn none(_: usize, _: &str) -> Option<f64> {
    None
}

/// The points of women from 85 % up and one of men; the rates and shares of some groups.
fn some(secret: f64) -> impl Fn(usize, &str) -> Option<f64> {
    move |row, column| {
        let hidden = match column {
            "hours_share" => (17..=20).contains(&row) || row == 31,
            "cumulative_rate" | "impact_ratio" => row >= 6,
            "share" => row == 0,
            "share_low" => row == 1,
            "benchmark_share" => row == 2,
            _ => false,
        };
        hidden.then_some(secret)
    }
}

/// The three tables with a chart.
fn three(hidden: Hidden) -> [Released; 3] {
    [lorenz(hidden), recruitment(hidden), representation(hidden)]
}

fn page(released: &Released, language: Language, look: Look) -> String {
    let dialect = CsvDialect::Standard;
    shown(released, Format::Table, language, look, dialect)
}

/// What stands under the title of the table.
fn part(released: &Released, look: Look) -> String {
    let text = page(released, Language::En, look);
    let english = Locale::new(Language::En, None).unwrap();
    let table = Label::Table(released.tables()[1].id().to_owned());
    let title = format!("\n\n{}\n\n", english.label(&table));
    text.split_once(&title).unwrap().1.to_owned()
}

/// What stands under the table.
fn chart(released: &Released, look: Look) -> String {
    let text = part(released, look);
    text.split_once("\n\n").unwrap().1.to_owned()
}

fn ascii() -> Look {
    Look {
        ascii: true,
        ..look(80)
    }
}

fn plain() -> Look {
    Look {
        plain: true,
        ..look(80)
    }
}

#[test]
fn lorenz_curves() {
    assert_snapshot!(part(&lorenz(&none), look(80)), @"
    Share of hours
    100% ┤                                      ⡀⢀▲
         │                                    ⠄ ⡠⣿⠁   hours held by the top tenth
         │                                ⡀ ⠁  ⣔⢿⠃    ● women         40.7%
     75% ┤                              ⠂    ⡠⢎⢎⠎     ▲ men           23.1%
         │                          ⠄ ⠁     ⡔⢁⠎⡜      ■ all           31.8%
         │                      ⡀ ⠂       ⡰⠊⢠⠊●       · equal shares  10.0%
     50% ┤                    ⠄         ⢀⠎ ⣠⠃⡜
         │                ⡀ ⠁         ▲⠔⠁⢀■ ⡜
         │              ⠂           ⢠⠔⠁ ⣠⠊⢠⠊
     25% ┤          ⠄ ⠁           ⢠⠒⠁ ⢀⠎ ⡰⠁
         │      ⡀ ⠂            ⢀⡰⠊⠁ ⣠⠒⠁⡠⠊
         │    ⠄             ⣀⠤⠚⠁ ⣀⠴⠊⢀⠤⠊⠁
      0% ┤●⣀⣁⣀▲⣀⣀⣀■⣀⣀⣀●⣀⣤⣤▲⣉⣁⣤■⣒⠮⠤●⠉⠁
         └┬─────────┬─────────┬─────────┬─────────┬
         0%        25%       50%       75%      100%
          Share of people

    note: The points of the curves are in --table overtime_lorenz, as a table, CSV
    or JSON.
    ");
    assert_snapshot!(part(&lorenz(&none), ascii()), @"
    Share of hours
    100% +                                        m
         |                                    . ma    hours held by the top tenth
         |                                . .  maw    w women         40.7%
     75% +                              .    mmaw     m men           23.1%
         |                          . .     m aw      a all           31.8%
         |                      . .       mmaaw       . equal shares  10.0%
     50% +                    .         mm a w
         |                . .         mm  a w
         |            . .           mm  aaww
     25% +          .             mm  aa w
         |      . .            mmm aaawww
         |  . .            mmmm aaawww
      0% +waaamaaaaaaawaaamaaaaawww
         ++---------+---------+---------+---------+
         0%        25%       50%       75%      100%
          Share of people

    note: The points of the curves are in --table overtime_lorenz, as a table, CSV
    or JSON.
    ");
    assert_snapshot!(part(&lorenz(&none), look(40)), @"
    Share of hours
    100% ┤                   ⢀▲
         │                 ⢀ ⢰⡇
         │                ⡀ ⢀⣿
     75% ┤              ⢀   ⣼⡟
         │             ⡀   ⡸⣜⠇
         │           ⢀    ⡰⢱●
     50% ┤         ⢀     ⢠⢃⣎⠇
         │        ⡀     ▲⠇■⡸
         │      ⢀      ⢠⠃⣰⢱⠁
     25% ┤     ⡀      ⢠⠃⢠⢃⠇
         │   ⡀       ⡰⠃⢠⢃⠎
         │ ⢀       ⡠⠜⢀⡰⢡⠊
      0% ┤●⣀▲⣀■⣀●⣤▲⣡■⡪●⠁
         └┬────┬────┬────┬────┬
         0%        50%      100%
          Share of people
    hours held by the top tenth
    ● women         40.7%
    ▲ men           23.1%
    ■ all           31.8%
    · equal shares  10.0%

    note: The points of the curves are in
    --table overtime_lorenz, as a table, CSV
    or JSON.
    ");
    assert_snapshot!(part(&lorenz(&none), plain()), @"
    women: hours held by the top tenth 40.7%
    men: hours held by the top tenth 23.1%
    all: hours held by the top tenth 31.8%

    note: The points of the curves are in --table overtime_lorenz, as a table, CSV or JSON.
    ");
}

#[test]
fn lorenz_curves_end_where_points_are_withheld() {
    assert_snapshot!(part(&lorenz(&some(0.5)), look(80)), @r#"
    Share of hours
    100% ┤                                      ⡀⢀▲
         │                                    ⠄ ⡠⡟    hours held by the top tenth
         │                                ⡀ ⠁  ⣔⠟     ● women            ..
     75% ┤                              ⠂    ⡠⢎⠎      ▲ men           23.1%
         │                          ⠄ ⠁     ⡔⢁⠎       ■ all           31.8%
         │                      ⡀ ⠂       ⡰⠊⢠⠊        · equal shares  10.0%
     50% ┤                    ⠄         ⢀⠎ ⣠⠃
         │                ⡀ ⠁         ▲⠔⠁⢀■
         │              ⠂           ⢠⠔⠁ ⣠⠊⢀
     25% ┤          ⠄ ⠁           ⢠⠒⠁ ⢀⠎ ⡰⠁
         │      ⡀ ⠂             ⠰⠊⠁ ⣠⠒⠁⡠⠊
         │    ⠄             ⡀    ⣀⠴⠊⢀⠤⠊⠁
      0% ┤●⣀⣁⣀▲⣀⣀⣀■⣀⣀⣀●⣀⣤⣤▲⣉⣁⣤■⣒⠮⠤●⠉⠁
         └┬─────────┬─────────┬─────────┬─────────┬
         0%        25%       50%       75%      100%
          Share of people

    note: points not drawn (women): 4
    note: points not drawn (men): 1
    note: The points of the curves are in --table overtime_lorenz, as a table, CSV
    or JSON.
    note: 5 groups are withheld: fewer than 5 women or 5 men, or a figure of one
    person could be worked out (profile "representatives").
    "#);
    assert_snapshot!(part(&lorenz(&some(0.5)), plain()), @r#"
    women: hours held by the top tenth withheld
    men: hours held by the top tenth 23.1%
    all: hours held by the top tenth 31.8%

    note: points not drawn (women): 4
    note: points not drawn (men): 1
    note: The points of the curves are in --table overtime_lorenz, as a table, CSV or JSON.
    note: 5 groups are withheld: fewer than 5 women or 5 men, or a figure of one person could be worked out (profile "representatives").
    "#);
    let nothing = lorenz(&|_, column| (column == "hours_share").then_some(0.5));
    assert_snapshot!(part(&nothing, look(80)), @r#"
    women: hours held by the top tenth withheld
    men: hours held by the top tenth withheld
    all: hours held by the top tenth withheld

    note: points not drawn (women): 21
    note: points not drawn (men): 21
    note: points not drawn (all): 21
    note: The points of the curves are in --table overtime_lorenz, as a table, CSV
    or JSON.
    note: 63 groups are withheld: fewer than 5 women or 5 men, or a figure of one
    person could be worked out (profile "representatives").
    "#);
}

#[test]
fn a_funnel() {
    assert_snapshot!(chart(&recruitment(&none), look(80)), @"
    Of all applicants
    Sorted       women  │██████████████████████████████████████████████▋   65.2%
                 men    │█████████████████████████████████████████████████ 68.5%
    Tested       women  │████████████████████████████████▊                 45.8%
                 men    │██████████████████████████████████▍               48.0%
    Interviewed  women  │██████████▏                                       14.2% ◄
                 men    │████████████████▎                                 22.8%
    Hired        women  │██▌                                                3.5%
                 men    │███▎                                               4.6%
    ◄ impact ratio under four fifths
    ");
    assert_snapshot!(chart(&recruitment(&none), ascii()), @"
    Of all applicants
    Sorted       women  |###############################################   65.2%
                 men    |################################################# 68.5%
    Tested       women  |#################################                 45.8%
                 men    |##################################                48.0%
    Interviewed  women  |##########                                        14.2% <
                 men    |################                                  22.8%
    Hired        women  |###                                                3.5%
                 men    |###                                                4.6%
    < impact ratio under four fifths
    ");
    assert_snapshot!(part(&recruitment(&none), plain()), @"
    Sorted, woman: rate 65.2%; of all applicants 65.2%; impact ratio 95.2%
    Sorted, man: rate 68.5%; of all applicants 68.5%; impact ratio 100.0%
    Tested, woman: rate 70.2%; of all applicants 45.8%; impact ratio 100.0%
    Tested, man: rate 70.1%; of all applicants 48.0%; impact ratio 99.9%
    Interviewed, woman: rate 31.0%; of all applicants 14.2%; impact ratio 65.3%
    Interviewed, man: rate 47.5%; of all applicants 22.8%; impact ratio 100.0%
    Hired, woman: rate 25.0%; of all applicants 3.5%; impact ratio 100.0%
    Hired, man: rate 20.0%; of all applicants 4.6%; impact ratio 80.0%

    Interviewed, women: impact ratio 65.3%, under four fifths
    ");
    assert_snapshot!(chart(&recruitment(&some(0.5)), look(80)), @r#"
    Of all applicants
    Sorted       women  │██████████████████████████████████████████████▋   65.2%
                 men    │█████████████████████████████████████████████████ 68.5%
    Tested       women  │████████████████████████████████▊                 45.8%
                 men    │██████████████████████████████████▍               48.0%
    Interviewed  women  │██████████▏                                       14.2% ◄
                 men    │████████████████▎                                 22.8%
    Hired        women                                                        ..
                 men                                                          ..
    ◄ impact ratio under four fifths

    note: 2 groups are withheld: fewer than 5 women or 5 men, or a figure of one
    person could be worked out (profile "representatives").
    "#);
}

#[test]
fn a_funnel_of_units_names_each_once() {
    let columns = [
        ("unit", Kind::Name),
        ("stage", Kind::Name),
        ("sex", Kind::Word),
        ("cumulative_rate", Kind::Share),
    ];
    let row = |unit, stage, sex, rate| {
        vec![
            name(unit),
            name(stage),
            Value::Word(sex),
            Value::Number(rate),
        ]
    };
    let rows = [
        row("Fire services", "Tested", "woman", 0.2),
        row("Fire services", "Tested", "man", 0.6),
        row("Harbour", "Tested", "woman", 0.5),
        row("Harbour", "Tested", "man", 1.0),
    ];
    let released = released(draft("recruitment", &columns, &rows, &none));
    assert_snapshot!(chart(&released, look(50)), @"
    Of all applicants
    Fire services
    Tested  women  │█████                      20.0%
            men    │███████████████            60.0%
    Harbour
    Tested  women  │████████████▌              50.0%
            men    │█████████████████████████ 100.0%
    ");
}

#[test]
fn shares_against_a_benchmark() {
    assert_snapshot!(part(&representation(&none), look(80)), @"
                                                                               Share
    Group          Share  0% – 60%                          Benchmark      from – to
    ────────────────────────────────────────────────────────────────────────────────
    Fire services   4.3%  │█├●─┤        ┃                       26.7%    2.1% – 7.8%
    Libraries      31.0%  │███████████├─╂──●────┤               26.7%  22.2% – 41.0%
    Elderly care   41.2%  │█████████████┃██████├●┤              26.7%  38.8% – 43.7%
    Town planning   0.0%  │●───┤        ┃                       26.7%    0.0% – 8.4%
    Harbour        25.0%  │█├──────────●╂───────────────┤       26.7%   3.2% – 58.0%
    ────────────────────────────────────────────────────────────────────────────────
    All staff      28.5%  │█████████████╂●┤                     26.7%  26.8% – 30.3%

    █● share, ├─┤ interval, ┃ benchmark
    ");
    assert_snapshot!(part(&representation(&none), ascii()), @"
                                                                        Share from -
    Group          Share  0% - 60%                          Benchmark             to
    --------------------------------------------------------------------------------
    Fire services   4.3%  |#[o-]        +                       26.7%    2.1% - 7.8%
    Libraries      31.0%  |###########[-+--o----]               26.7%  22.2% - 41.0%
    Elderly care   41.2%  |#############+######[o]              26.7%  38.8% - 43.7%
    Town planning   0.0%  |o---]        +                       26.7%    0.0% - 8.4%
    Harbour        25.0%  |#[----------o+---------------]       26.7%   3.2% - 58.0%
    --------------------------------------------------------------------------------
    All staff      28.5%  |#############+o]                     26.7%  26.8% - 30.3%

    #o share, [-] interval, + benchmark
    ");
    assert_snapshot!(part(&representation(&none), look(160)), @"
                                                                                       Share
    Group          Share  0% – 60%                                  Benchmark      from – to
    ────────────────────────────────────────────────────────────────────────────────────────
    Fire services   4.3%  │█├●──┤           ┃                           26.7%    2.1% – 7.8%
    Libraries      31.0%  │██████████████├──╂──●─────┤                  26.7%  22.2% – 41.0%
    Elderly care   41.2%  │█████████████████┃███████├●─┤                26.7%  38.8% – 43.7%
    Town planning   0.0%  │●────┤           ┃                           26.7%    0.0% – 8.4%
    Harbour        25.0%  │██├─────────────●╂───────────────────┤       26.7%   3.2% – 58.0%
    ────────────────────────────────────────────────────────────────────────────────────────
    All staff      28.5%  │█████████████████╂●┤                         26.7%  26.8% – 30.3%

    █● share, ├─┤ interval, ┃ benchmark
    ");
    assert_snapshot!(part(&representation(&none), plain()), @"
    Fire services: share 4.3%; benchmark 26.7%; share from – to 2.1% – 7.8%
    Libraries: share 31.0%; benchmark 26.7%; share from – to 22.2% – 41.0%
    Elderly care: share 41.2%; benchmark 26.7%; share from – to 38.8% – 43.7%
    Town planning: share 0.0%; benchmark 26.7%; share from – to 0.0% – 8.4%
    Harbour: share 25.0%; benchmark 26.7%; share from – to 3.2% – 58.0%
    All staff: share 28.5%; benchmark 26.7%; share from – to 26.8% – 30.3%
    ");
    assert_snapshot!(part(&representation(&some(0.5)), look(80)), @r#"
                                                                               Share
    Group          Share  0% – 60%                          Benchmark      from – to
    ────────────────────────────────────────────────────────────────────────────────
    Fire services     ..                                        26.7%    2.1% – 7.8%
    Libraries      31.0%  │█████████████┃██                     26.7%     .. – 41.0%
    Elderly care   41.2%  │████████████████████├●┤                 ..  38.8% – 43.7%
    Town planning   0.0%  │●───┤        ┃                       26.7%    0.0% – 8.4%
    Harbour        25.0%  │█├──────────●╂───────────────┤       26.7%   3.2% – 58.0%
    ────────────────────────────────────────────────────────────────────────────────
    All staff      28.5%  │█████████████╂●┤                     26.7%  26.8% – 30.3%

    █● share, ├─┤ interval, ┃ benchmark

    note: 3 groups are withheld: fewer than 5 women or 5 men, or a figure of one
    person could be worked out (profile "representatives").
    "#);
}

/// What is withheld must not tell: whatever it is, the bytes are the same.
#[test]
fn what_is_withheld_is_not_drawn() {
    for look in [look(80), ascii(), plain()] {
        let with = |secret| three(&some(secret)).map(|table| page(&table, Language::Sv, look));
        assert_eq!(with(0.01), with(0.99));
        let open = three(&none).map(|table| page(&table, Language::Sv, look));
        assert!(with(0.5).iter().zip(&open).all(|(one, other)| one != other));
    }
}

#[test]
fn no_chart_is_wider_than_the_terminal_in_any_language() {
    for language in Language::ALL {
        for columns in (20..=200).step_by(3) {
            for ascii in [false, true] {
                let look = Look {
                    ascii,
                    ..look(columns)
                };
                for released in three(&some(0.5)) {
                    let text = page(&released, *language, look);
                    let widest = text.lines().map(width).max().unwrap();
                    assert!(
                        widest <= columns,
                        "{widest} in {columns}, {language:?}: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn ascii_charts_are_ascii() {
    for released in three(&some(0.5)) {
        let text = page(&released, Language::En, ascii());
        assert!(text.is_ascii(), "{text}");
    }
}

#[test]
fn colours_of_charts_add_nothing_but_colour() {
    for released in three(&none) {
        let colour = Look {
            colour: true,
            ..look(80)
        };
        let mut text = page(&released, Language::En, colour)
            .replace("\u{1B}[1m", "")
            .replace("\u{1B}[0m", "");
        for ink in ["\u{1B}[38;5;32m", "\u{1B}[38;5;166m", "\u{1B}[39m"] {
            assert!(text.contains(ink), "{ink:?}");
            text = text.replace(ink, "");
        }
        let bare = page(&released, Language::En, look(80));
        let trimmed = |text: &str| {
            text.lines()
                .map(|line| line.trim_end().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(trimmed(&text), trimmed(&bare));
    }
}

/// With letters only, each curve has its own in every language.
#[test]
fn letters_of_curves_are_distinct() {
    for language in Language::ALL {
        let text = page(&lorenz(&none), *language, ascii());
        let marks: Vec<&str> = text
            .lines()
            .filter(|line| line.ends_with('%'))
            .filter_map(|line| line.get(50..)?.trim_start().split_once(' '))
            .map(|(mark, _)| mark)
            .collect();
        assert_eq!(marks.len(), 4, "{text}");
        assert!(
            (1..4).all(|i| !marks[i..].contains(&marks[i - 1])),
            "{marks:?}"
        );
    }
}

#[test]
fn a_table_asked_for_by_name_is_a_table() {
    let columns = [
        ("sex", Kind::Word),
        ("population_share", Kind::Share),
        ("hours_share", Kind::Share),
    ];
    let rows = [vec![
        Value::Word("all"),
        Value::Number(0.5),
        Value::Number(0.125),
    ]];
    let draft = draft("overtime_lorenz", &columns, &rows, &none);
    let alone = release(vec![draft], &Policy::of(Profile::Internal, None));
    let text = page(&alone, Language::En, look(80));
    assert!(
        text.contains("12.5%") && !text.contains("equal shares"),
        "{text}"
    );
}
