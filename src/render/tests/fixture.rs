//! A municipality that goes through all formats.

use crate::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::Released;
use crate::locale::{Language, Locale};
use crate::model::basis::GENDER_PAY_GAP;
use crate::model::field::Field;
use crate::model::finding::{Code, Finding};
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::provenance::{LeftOut, Population, Provenance, SourceFile};
use crate::model::table::{Column, Kind, Value};
use crate::render::{CsvDialect, Format, Look, Question, Report, Style, write};

const COLUMNS: [(&str, Kind); 18] = [
    ("group", Kind::Name),
    ("women", Kind::Count),
    ("men", Kind::Count),
    ("other", Kind::Count),
    ("women_share", Kind::Share),
    ("mean_women", Kind::Pay),
    ("mean_men", Kind::Pay),
    ("mean_gap", Kind::Gap),
    ("mean_gap_low", Kind::Gap),
    ("mean_gap_high", Kind::Gap),
    ("women_to_men", Kind::Ratio),
    ("median_women", Kind::Pay),
    ("median_men", Kind::Pay),
    ("median_gap", Kind::Gap),
    ("median_gap_low", Kind::Gap),
    ("median_gap_high", Kind::Gap),
    ("p_value", Kind::PValue),
    ("p_adjusted", Kind::PValue),
];

/// A group: label, women, men, mean of women and of men; other figures follow from these.
pub(super) type Group<'a> = (&'a str, u64, u64, f64, f64);

pub(super) const MUNICIPALITY: [Group; 10] = [
    ("Administrativ chef", 24, 31, 58_412.5, 61_204.25),
    ("Barnskötare", 212, 38, 27_950.0, 27_610.0),
    ("Brandingenjör", 3, 14, 44_100.0, 45_950.0),
    ("Förskollärare", 188, 11, 35_210.0, 34_020.0),
    (
        "Grundskollärare, årskurs 4–6 och fritidshem",
        141,
        67,
        39_480.0,
        39_720.0,
    ),
    ("IT-tekniker", 19, 64, 36_230.0, 41_870.0),
    ("Jurist", 4, 9, 45_800.0, 45_100.0),
    ("Skolsköterska", 26, 0, 40_110.0, 0.0),
    ("Systemutvecklare", 22, 57, 46_905.0, 52_330.0),
    ("Undersköterska", 604, 93, 29_870.0, 29_945.0),
];

fn row(group: &Group, total: bool) -> Row {
    let (label, women, men, mean_women, mean_men) = *group;
    let both = women > 0 && men > 0;
    let gap = both.then(|| 1.0 - mean_women / mean_men);
    let people = |n: u64, mean: f64| {
        let amounts: Vec<f64> = (0..n)
            .map(|i| mean * (0.9 + 0.2 * i as f64 / n as f64))
            .collect();
        Contributions::of(&amounts)
    };
    let some = |n: u64, value: f64| Value::number((n > 0).then_some(value));
    let wide = |by: f64| Value::number(gap.map(|gap| gap + by));
    let p = Value::number(gap.map(|gap| (-60.0 * gap.abs()).exp()));
    let at = vec![("job".to_owned(), (!total).then(|| label.to_owned()))];
    let cohort = Cohort {
        women,
        men,
        other: 0,
    };
    let start = if total {
        Row::total(at, cohort)
    } else {
        Row::part(at, cohort)
    };
    let figures: [(Value, Statistic, Over); 17] = [
        (Value::Count(women), Statistic::Count, Over::Women),
        (Value::Count(men), Statistic::Count, Over::Men),
        (Value::Count(0), Statistic::Count, Over::All),
        (
            Value::number(cohort.women_share()),
            Statistic::Share,
            Over::All,
        ),
        (some(women, mean_women), Statistic::Mean, Over::Women),
        (some(men, mean_men), Statistic::Mean, Over::Men),
        (Value::number(gap), Statistic::GapOfMeans, Over::Both),
        (wide(-0.021), Statistic::IntervalOfMeans, Over::Both),
        (wide(0.019), Statistic::IntervalOfMeans, Over::Both),
        (
            Value::number(gap.map(|gap| 1.0 - gap)),
            Statistic::GapOfMeans,
            Over::Both,
        ),
        (
            some(women, mean_women - 400.0),
            Statistic::Quantile(0.5),
            Over::Women,
        ),
        (
            some(men, mean_men - 900.0),
            Statistic::Quantile(0.5),
            Over::Men,
        ),
        (wide(-0.012), Statistic::GapOfQuantiles(0.5), Over::Both),
        (
            wide(-0.034),
            Statistic::IntervalOfQuantiles(0.5),
            Over::Both,
        ),
        (wide(0.011), Statistic::IntervalOfQuantiles(0.5), Over::Both),
        (p.clone(), Statistic::PValue, Over::Both),
        (p, Statistic::PValue, Over::Both),
    ];
    let row = start
        .contributed("monthly_fte", Over::Women, people(women, mean_women))
        .contributed("monthly_fte", Over::Men, people(men, mean_men))
        .label(if total {
            Value::Undefined
        } else {
            Value::Name(label.to_owned())
        });
    figures
        .into_iter()
        .fold(row, |row, (value, statistic, over)| {
            row.figure(
                value,
                Origin {
                    statistic,
                    amount: "monthly_fte",
                    over,
                },
            )
        })
}

pub(super) fn pay_gap(groups: &[Group], profile: Profile) -> Released {
    let columns = COLUMNS
        .iter()
        .map(|(id, kind)| Column::new(*id, *kind))
        .collect();
    let mut draft = Draft::new("pay_gap", columns);
    for group in groups {
        draft.push(row(group, false));
    }
    let women = groups.iter().map(|group| group.1).sum();
    let men = groups.iter().map(|group| group.2).sum();
    if !groups.is_empty() {
        draft.push(row(&("", women, men, 33_180.0, 37_905.0), true));
    }
    draft.note(Phrase::one_sex_groups(1));
    release(vec![draft], &Policy::of(profile, None))
}

/// A table of these columns and rows, whose numbers are means of nobody in particular.
pub(super) fn table(
    id: &'static str,
    profile: Profile,
    columns: &[(&str, Kind)],
    rows: &[Vec<Value>],
) -> Released {
    let mut draft = Draft::new(
        id,
        columns
            .iter()
            .map(|(id, kind)| Column::new(*id, *kind))
            .collect(),
    );
    for values in rows {
        let row = Row::part(Vec::new(), Cohort::default());
        draft.push(values.iter().fold(row, |row, value| {
            let statistic = match value {
                Value::Name(_) | Value::Word(_) | Value::Flag(_) => {
                    return row.label(value.clone());
                }
                Value::Count(_) => Statistic::Count,
                _ => Statistic::Mean,
            };
            row.figure(
                value.clone(),
                Origin {
                    statistic,
                    amount: "hourly",
                    over: Over::All,
                },
            )
        }));
    }
    release(vec![draft], &Policy::of(profile, None))
}

/// A label.
pub(super) fn name(text: &str) -> Value {
    Value::Name(text.to_owned())
}

fn provenance() -> Provenance {
    Provenance {
        files: vec![SourceFile {
            name: "personal.csv".to_owned(),
            rows: 1620,
        }],
        period: None,
        currency: Some("SEK".to_owned()),
        population: Population {
            rows: 1620,
            used: 1614,
            left_out: vec![LeftOut {
                reason: "sex_unknown",
                rows: 6,
            }],
        },
        mapping: [("sex".to_owned(), "Juridiskt kön".to_owned())].into(),
        settings: Default::default(),
        components: Default::default(),
        conventions: [("gap", "(men-women)/men".to_owned())].into(),
        profile: "representatives",
        seed: 20_240_901,
    }
}

/// A released fixture as text.
pub(super) fn shown(
    released: &Released,
    format: Format,
    language: Language,
    look: Look,
    dialect: CsvDialect,
) -> String {
    String::from_utf8(bytes(released, format, language, look, dialect)).unwrap()
}

/// A released fixture in any format.
pub(super) fn bytes(
    released: &Released,
    format: Format,
    language: Language,
    look: Look,
    dialect: CsvDialect,
) -> Vec<u8> {
    let findings = [Finding {
        code: Code::UnknownSex,
        field: Some(Field::Sex),
        lines: vec![212, 340],
        count: 2,
    }];
    let report = Report {
        title: None,
        duties: &[],
        made: None,
        released,
        provenance: &provenance(),
        findings: &findings,
        questions: &[Question {
            section: "pay_gap",
            tables: (0..released.tables().len()).collect(),
            verdict: vec![
                Phrase::verdict_women_less(0.1247, 1243, 384),
                Phrase::verdict_groups(7, 2),
            ],
            basis: vec![GENDER_PAY_GAP],
            conventions: Vec::new(),
        }],
    };
    let mut bytes = Vec::new();
    write(
        &report,
        format,
        &Style {
            locale: &locale(language),
            look,
            dialect,
            table: None,
            templates: None,
        },
        &mut bytes,
    )
    .unwrap();
    bytes
}

pub(super) fn terminal(released: &Released, look: Look) -> String {
    shown(
        released,
        Format::Table,
        Language::En,
        look,
        CsvDialect::Standard,
    )
}

pub(super) fn locale(language: Language) -> Locale {
    Locale::new(language, None).unwrap()
}

pub(super) fn look(width: usize) -> Look {
    Look {
        width,
        colour: false,
        ascii: false,
        plain: false,
        all: false,
    }
}
