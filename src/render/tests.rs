//! One fixture through all formats.
#![allow(clippy::unwrap_used)]

mod charts;
mod fixture;
mod hostile;
mod pictures;
mod widths;
mod xlsx;

use insta::assert_snapshot;

use self::fixture::{MUNICIPALITY, look, name, pay_gap, shown, table, terminal};
use super::*;
use crate::disclosure::policy::Profile;
use crate::locale::Language;
use crate::model::phrase::Label;
use crate::model::table::{Kind, Value};

/// The groups of the shorter fixture: one that is shown, one that is withheld, one of one sex.
const FEW: [fixture::Group; 3] = [MUNICIPALITY[5], MUNICIPALITY[6], MUNICIPALITY[7]];

/// The page without its last note, which says how to see more columns.
fn page(width: usize, change: impl Fn(&mut Look)) -> String {
    let mut look = look(width);
    change(&mut look);
    let text = terminal(&pay_gap(&MUNICIPALITY, Profile::Representatives), look);
    text[..text.rfind("note: ").unwrap()].to_owned()
}

#[test]
fn terminal_of_80() {
    assert_snapshot!(page(80, |_| ()), @r#"
    Women's mean pay is 12.5% below men's (1,243 women, 384 men).
    2 of 7 groups compared have a gap of 5% or more, in favour of men or women.

                                           Mean    Mean   Mean                Median
    Group                    Women  Men   women     men    gap  Gap              gap
    ────────────────────────────────────────────────────────────────────────────────
    IT-tekniker                 19   64  36,200  41,900  13.5%     │████████   12.3%
    Systemutvecklare            22   57  46,900  52,300  10.4%     │██████▏     9.2%
    Administrativ chef          24   31  58,400  61,200   4.6%     │██▊         3.4%
    Förskollärare              188   11  35,200  34,000  -3.5%   ██│           -4.7%
    Barnskötare                212   38  28,000  27,600  -1.2%    ▐│           -2.4%
    Grundskollärare, årsku…    141   67  39,500  39,700   0.6%     │▍          -0.6%
    Undersköterska             604   93  29,900  29,900   0.3%     │▏          -0.9%
    Brandingenjör                3   14      ..  46,000     ..                    ..
    Jurist                       4    9      ..  45,100     ..                    ..
    Skolsköterska               26    0  40,100       –      –  one sex only       –
    ────────────────────────────────────────────────────────────────────────────────
    All staff                1,243  384  33,200  37,900  12.5%     │███████▍   11.3%

    note: 1 group has one sex only and therefore no gap.
    note: 23 single figures are withheld in groups shown otherwise (profile
    "representatives").
    note: Pay is rounded to the nearest 100.
    note: p-values stand in classes: the value is at most the number shown; 1 means
    above 0.05.
    "#);
}

#[test]
fn terminal_of_40() {
    assert_snapshot!(page(40, |_| ()), @r#"
    Women's mean pay is 12.5% below men's
    (1,243 women, 384 men).
    2 of 7 groups compared have a gap of 5%
    or more, in favour of men or women.

                                        Mean
    Group                  Women  Men    gap
    ────────────────────────────────────────
    IT-tekniker               19   64  13.5%
    Systemutvecklare          22   57  10.4%
    Administrativ chef        24   31   4.6%
    Förskollärare            188   11  -3.5%
    Barnskötare              212   38  -1.2%
    Grundskollärare, års…    141   67   0.6%
    Undersköterska           604   93   0.3%
    Brandingenjör              3   14     ..
    Jurist                     4    9     ..
    Skolsköterska             26    0      –
    ────────────────────────────────────────
    All staff              1,243  384  12.5%

    note: 1 group has one sex only and
    therefore no gap.
    note: 23 single figures are withheld in
    groups shown otherwise (profile
    "representatives").
    note: Pay is rounded to the nearest 100.
    note: p-values stand in classes: the
    value is at most the number shown; 1
    means above 0.05.
    "#);
}

#[test]
fn terminal_of_160() {
    assert_snapshot!(page(160, |_| ()), @r#"
    Women's mean pay is 12.5% below men's (1,243 women, 384 men).
    2 of 7 groups compared have a gap of 5% or more, in favour of men or women.

                                                       Share    Mean    Mean   Mean                         Mean gap  Median  Median  Median     Median gap
    Group                                 Women  Men   women   women     men    gap  Gap                   from – to   women     men     gap      from – to  p-value
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
    IT-tekniker                              19   64   22.9%  36,200  41,900  13.5%     │███████████▋  11.4% – 15.4%  35,800  41,000   12.3%  10.1% – 14.6%   ≤0.001
    Systemutvecklare                         22   57   27.8%  46,900  52,300  10.4%     │████████▉      8.3% – 12.3%  46,500  51,400    9.2%   7.0% – 11.5%   ≤0.010
    Administrativ chef                       24   31   43.6%  58,400  61,200   4.6%     │████            2.5% – 6.5%  58,000  60,300    3.4%    1.2% – 5.7%   >0.050
    Förskollärare                           188   11   94.5%  35,200  34,000  -3.5%  ███│              -5.6% – -1.6%  34,800  33,100   -4.7%  -6.9% – -2.4%   >0.050
    Barnskötare                             212   38   84.8%  28,000  27,600  -1.2%    █│               -3.3% – 0.7%  27,600  26,700   -2.4%  -4.6% – -0.1%   >0.050
    Grundskollärare, årskurs 4–6 och fr…    141   67   67.8%  39,500  39,700   0.6%     │▌              -1.5% – 2.5%  39,100  38,800   -0.6%   -2.8% – 1.7%   >0.050
    Undersköterska                          604   93   86.7%  29,900  29,900   0.3%     │▎              -1.8% – 2.2%  29,500  29,000   -0.9%   -3.1% – 1.4%   >0.050
    Brandingenjör                             3   14   17.6%      ..  46,000     ..                               ..      ..  45,100      ..             ..       ..
    Jurist                                    4    9   30.8%      ..  45,100     ..                               ..      ..      ..      ..             ..       ..
    Skolsköterska                            26    0  100.0%  40,100       –      –  one sex only                  –  39,700       –       –              –        –
    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
    All staff                             1,243  384   76.4%  33,200  37,900  12.5%     │██████████▊   10.4% – 14.4%  32,800  37,000   11.3%   9.1% – 13.6%   ≤0.001

    note: 1 group has one sex only and therefore no gap.
    note: 23 single figures are withheld in groups shown otherwise (profile "representatives").
    note: Pay is rounded to the nearest 100.
    note: p-values stand in classes: the value is at most the number shown; 1 means above 0.05.
    "#);
}

#[test]
fn terminal_in_ascii() {
    assert_snapshot!(page(80, |look| look.ascii = true), @r#"
    Women's mean pay is 12.5% below men's (1,243 women, 384 men).
    2 of 7 groups compared have a gap of 5% or more, in favour of men or women.

                                           Mean    Mean   Mean                Median
    Group                    Women  Men   women     men    gap  Gap              gap
    --------------------------------------------------------------------------------
    IT-tekniker                 19   64  36,200  41,900  13.5%     |########   12.3%
    Systemutvecklare            22   57  46,900  52,300  10.4%     |######      9.2%
    Administrativ chef          24   31  58,400  61,200   4.6%     |###         3.4%
    Förskollärare              188   11  35,200  34,000  -3.5%   --|           -4.7%
    Barnskötare                212   38  28,000  27,600  -1.2%    -|           -2.4%
    Grundskollärare, års...    141   67  39,500  39,700   0.6%     |           -0.6%
    Undersköterska             604   93  29,900  29,900   0.3%     |           -0.9%
    Brandingenjör                3   14      ..  46,000     ..                    ..
    Jurist                       4    9      ..  45,100     ..                    ..
    Skolsköterska               26    0  40,100       -      -  one sex only       -
    --------------------------------------------------------------------------------
    All staff                1,243  384  33,200  37,900  12.5%     |#######    11.3%

    note: 1 group has one sex only and therefore no gap.
    note: 23 single figures are withheld in groups shown otherwise (profile
    "representatives").
    note: Pay is rounded to the nearest 100.
    note: p-values stand in classes: the value is at most the number shown; 1 means
    above 0.05.
    "#);
}

#[test]
fn plain_for_screen_readers() {
    assert_snapshot!(page(80, |look| look.plain = true), @r#"
    Women's mean pay is 12.5% below men's (1,243 women, 384 men).
    2 of 7 groups compared have a gap of 5% or more, in favour of men or women.

    IT-tekniker: 19 women, 64 men; mean women 36,200; mean men 41,900; mean gap 13.5%; median gap 12.3%
    Systemutvecklare: 22 women, 57 men; mean women 46,900; mean men 52,300; mean gap 10.4%; median gap 9.2%
    Administrativ chef: 24 women, 31 men; mean women 58,400; mean men 61,200; mean gap 4.6%; median gap 3.4%
    Förskollärare: 188 women, 11 men; mean women 35,200; mean men 34,000; mean gap -3.5%; median gap -4.7%
    Barnskötare: 212 women, 38 men; mean women 28,000; mean men 27,600; mean gap -1.2%; median gap -2.4%
    Grundskollärare, årskurs 4–6 och fritidshem: 141 women, 67 men; mean women 39,500; mean men 39,700; mean gap 0.6%; median gap -0.6%
    Undersköterska: 604 women, 93 men; mean women 29,900; mean men 29,900; mean gap 0.3%; median gap -0.9%
    Brandingenjör: 3 women, 14 men; mean women withheld; mean men 46,000; mean gap withheld; median gap withheld
    Jurist: 4 women, 9 men; mean women withheld; mean men 45,100; mean gap withheld; median gap withheld
    Skolsköterska: 26 women, 0 men; one sex only; mean women 40,100
    All staff: 1,243 women, 384 men; mean women 33,200; mean men 37,900; mean gap 12.5%; median gap 11.3%

    note: 1 group has one sex only and therefore no gap.
    note: 23 single figures are withheld in groups shown otherwise (profile "representatives").
    note: Pay is rounded to the nearest 100.
    note: p-values stand in classes: the value is at most the number shown; 1 means above 0.05.
    "#);
}

#[test]
fn colour_adds_nothing_but_colour() {
    let coloured = page(80, |look| look.colour = true);
    let mut bare = coloured.clone();
    for code in [
        "\u{1B}[1m",
        "\u{1B}[0m",
        "\u{1B}[38;5;166m",
        "\u{1B}[38;5;32m",
        "\u{1B}[39m",
    ] {
        assert!(coloured.contains(code), "{code:?}");
        bare = bare.replace(code, "");
    }
    let trimmed = |text: &str| {
        text.lines()
            .map(|line| line.trim_end().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(trimmed(&bare), trimmed(&page(80, |_| ())));
}

#[test]
fn csv_standard() {
    let released = pay_gap(&FEW, Profile::Representatives);
    assert_snapshot!(shown(&released, Format::Csv, Language::Sv, look(80), CsvDialect::Standard), @r#"
    "group",women,men,other,women_share,mean_women,mean_men,mean_gap,mean_gap_low,mean_gap_high,women_to_men,median_women,median_men,median_gap,median_gap_low,median_gap_high,p_value,p_adjusted
    "IT-tekniker",19,64,0,0.229,"..",41900,"..","..","..","..","..",41000,"..","..","..","..",".."
    "Jurist",4,9,0,0.308,"..",45100,"..","..","..","..","..","..","..","..","..","..",".."
    "Skolsköterska",26,0,0,1,40100,,,,,,39700,,,,,,
    ,49,73,0,0.402,33200,37900,0.125,0.104,0.144,0.875,32800,37000,0.113,0.091,0.136,0.001,0.001
    "#);
}

#[test]
fn csv_for_excel() {
    let released = pay_gap(&FEW, Profile::Representatives);
    let text = shown(
        &released,
        Format::Csv,
        Language::En,
        look(80),
        CsvDialect::ExcelSv,
    );
    assert!(text.starts_with('\u{FEFF}'));
    assert_eq!(text.matches("\r\n").count(), text.matches('\n').count());
    assert_snapshot!(text.trim_start_matches('\u{FEFF}').replace('\r', ""), @r#"
    "group";women;men;other;women_share;mean_women;mean_men;mean_gap;mean_gap_low;mean_gap_high;women_to_men;median_women;median_men;median_gap;median_gap_low;median_gap_high;p_value;p_adjusted
    "IT-tekniker";19;64;0;0,229;"..";41900;"..";"..";"..";"..";"..";41000;"..";"..";"..";"..";".."
    "Jurist";4;9;0;0,308;"..";45100;"..";"..";"..";"..";"..";"..";"..";"..";"..";"..";".."
    "Skolsköterska";26;0;0;1;40100;;;;;;39700;;;;;;
    ;49;73;0;0,402;33200;37900;0,125;0,104;0,144;0,875;32800;37000;0,113;0,091;0,136;0,001;0,001
    "#);
}

#[test]
fn json() {
    let columns = [
        ("group", Kind::Name),
        ("women", Kind::Count),
        ("mean_women", Kind::Pay),
        ("mean_gap", Kind::Gap),
        ("status", Kind::Word),
        ("due", Kind::Flag),
    ];
    let small = vec![
        name("Jurist"),
        Value::Count(2),
        Value::Number(45_800.0),
        Value::Undefined,
        Value::Word("mixed"),
        Value::Flag(true),
    ];
    let released = table("pay_gap", Profile::Public, &columns, &[small]);
    let text = shown(
        &released,
        Format::Json,
        Language::Sv,
        look(80),
        CsvDialect::Standard,
    );
    assert_eq!(
        text,
        shown(
            &released,
            Format::Json,
            Language::Fi,
            look(40),
            CsvDialect::ExcelSv
        )
    );
    assert_snapshot!(text.replace(env!("CARGO_PKG_VERSION"), "VERSION"), @r#"
    {
      "paritet": "VERSION",
      "schema": 1,
      "provenance": {
        "files": [
          {
            "name": "personal.csv",
            "rows": 1620
          }
        ],
        "period": null,
        "currency": "SEK",
        "population": {
          "rows": 1620,
          "used": 1614,
          "left_out": [
            {
              "reason": "sex_unknown",
              "rows": 6
            }
          ]
        },
        "mapping": {
          "sex": "Juridiskt kön"
        },
        "settings": {},
        "components": {},
        "conventions": {
          "gap": "(men-women)/men"
        },
        "profile": "representatives",
        "seed": 20240901
      },
      "tables": [
        {
          "id": "pay_gap",
          "columns": [
            {
              "id": "group",
              "kind": "name"
            },
            {
              "id": "women",
              "kind": "count"
            },
            {
              "id": "mean_women",
              "kind": "pay"
            },
            {
              "id": "mean_gap",
              "kind": "gap"
            },
            {
              "id": "status",
              "kind": "word"
            },
            {
              "id": "due",
              "kind": "flag"
            }
          ],
          "rows": [
            {
              "role": "part",
              "values": {
                "group": "Jurist",
                "women": null,
                "mean_women": null,
                "mean_gap": null,
                "status": "mixed",
                "due": true
              },
              "withheld": [
                "women",
                "mean_women"
              ]
            }
          ],
          "notes": [
            {
              "id": "withheld_groups",
              "count": 1,
              "minimum": 10,
              "profile": "public"
            },
            {
              "id": "pay_rounded",
              "base": 1
            }
          ]
        }
      ],
      "duties": [],
      "findings": [
        {
          "code": "PI121",
          "severity": "warning",
          "line": 212,
          "field": "sex",
          "count": 2
        }
      ]
    }
    "#);
}

#[test]
fn json_has_numbers_as_they_are() {
    let numbers = [0.1 + 0.2, -0.0, 1e-300, f64::NAN].map(|number| vec![Value::Number(number)]);
    let released = table("any", Profile::Internal, &[("x", Kind::Number)], &numbers);
    let text = shown(
        &released,
        Format::Json,
        Language::En,
        look(80),
        CsvDialect::Standard,
    );
    for number in ["0.30000000000000004", "0.0", "1e-300", "null"] {
        assert!(
            text.contains(&format!("\"x\": {number}\n")),
            "{number} in {text}"
        );
    }
}

#[test]
fn markdown() {
    let released = pay_gap(&FEW, Profile::Internal);
    let text = shown(
        &released,
        Format::Md,
        Language::En,
        look(80),
        CsvDialect::Standard,
    );
    assert_snapshot!(text.replace(env!("CARGO_PKG_VERSION"), "VERSION"), @r"
    Women's mean pay is 12.5% below men's (1,243 women, 384 men).

    2 of 7 groups compared have a gap of 5% or more, in favour of men or women.

    ## Pay gap

    | Group | Women | Men | Other | Share women | Mean women | Mean men | Mean gap | Mean gap from – to | Women/men | Median women | Median men | Median gap | Median gap from – to | p-value | Adjusted p |
    | :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    | IT-tekniker | 19 | 64 | 0 | 22.9% | 36,230 | 41,870 | 13.5% | 11.4% – 15.4% | 86.5% | 35,830 | 40,970 | 12.3% | 10.1% – 14.6% | \<0.001 | \<0.001 |
    | Jurist | 4 | 9 | 0 | 30.8% | 45,800 | 45,100 | -1.6% | -3.7% – 0.3% | 101.6% | 45,400 | 44,200 | -2.8% | -5.0% – -0.5% | 0.394 | 0.394 |
    | Skolsköterska | 26 | 0 | 0 | 100.0% | 40,110 | – | one sex only | – | – | 39,710 | – | – | – | – | – |
    | **All staff** | **49** | **73** | **0** | **40.2%** | **33,180** | **37,905** | **12.5%** | **10.4% – 14.4%** | **87.5%** | **32,780** | **37,005** | **11.3%** | **9.1% – 13.6%** | **\<0.001** | **\<0.001** |

    - 1 group has one sex only and therefore no gap.
    - Contains personal data: do not pass on.

    - PI121 Sex code that is not known, in Sex: 2 times, lines 212, 340

    <details>
    <summary>paritet VERSION</summary>

    - 1,620 rows, 1,614 employments
    - 6 rows left out: no sex recorded, or a code that is not known.
    - basis: Directive (EU) 2023/970, Art. 3(1)(c)
    - file: personal.csv
    - period: –
    - currency: SEK
    - sex: Juridiskt kön
    - gap: (men-women)/men
    - profile: representatives
    - seed: 20240901

    </details>
    ");
}

#[test]
fn one_screen_unless_all_is_asked_for() {
    let labels: Vec<String> = (0..60).map(|i| format!("Grade {i:02}")).collect();
    let groups: Vec<fixture::Group> = labels
        .iter()
        .enumerate()
        .map(|(i, label)| (label.as_str(), 20, 20, 30_000.0, 30_100.0 + i as f64 * 90.0))
        .collect();
    let released = pay_gap(&groups, Profile::Representatives);
    let text = terminal(&released, look(80));
    assert_eq!(text.matches("Grade ").count(), 25);
    assert!(text.contains("35 more groups"), "{text}");
    assert!(text.find("Grade 59").unwrap() < text.find("Grade 40").unwrap());
    let all = terminal(
        &released,
        Look {
            all: true,
            ..look(80)
        },
    );
    assert_eq!(all.matches("Grade ").count(), 60);
    assert!(!all.contains("more groups"));
}

/// Order and layout must not tell what is withheld: any pay of the withheld group gives the same bytes.
#[test]
fn what_is_withheld_leaves_no_trace() {
    let with = |women: f64| {
        let mut groups = MUNICIPALITY;
        (groups[2].3, groups[6].3) = (women, women + 1.0);
        let released = pay_gap(&groups, Profile::Representatives);
        [Format::Table, Format::Csv, Format::Json, Format::Md].map(|format| {
            shown(
                &released,
                format,
                Language::Sv,
                look(120),
                CsvDialect::Standard,
            )
        })
    };
    assert_eq!(with(12_000.0), with(98_000.0));
    assert_eq!(with(12_000.0)[0].matches("Brandingenjör").count(), 1);
}

#[test]
fn a_table_that_is_not_there_is_an_error() {
    let released = pay_gap(&FEW, Profile::Representatives);
    assert_eq!(pick(&released, Some("pay_gap")).unwrap().len(), 1);
    let error = pick(&released, Some("quartile")).unwrap_err();
    assert_eq!(error.to_string(), "no table quartile; there is pay_gap");
}

#[test]
fn every_word_has_a_wording_in_every_language() {
    for language in Language::ALL {
        let locale = fixture::locale(*language);
        for word in [
            "total",
            "one_sex",
            "withheld",
            "yes",
            "no",
            "note",
            "more_columns",
        ] {
            assert!(
                locale.has(&Label::Word(word)),
                "word_{word} in {language:?}"
            );
        }
        assert!(
            locale.has(&Label::Column("gap_bar".to_owned())),
            "column_gap_bar in {language:?}"
        );
    }
}
