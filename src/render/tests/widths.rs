//! Tables of any shape in terminals of any width.

use super::fixture::{MUNICIPALITY, locale, look, name, pay_gap, shown, table, terminal};
use crate::disclosure::policy::Profile;
use crate::disclosure::released::Cell;
use crate::locale::Language;
use crate::model::phrase::Label;
use crate::model::table::{Kind, Value};
use crate::render::{CsvDialect, Format, Look, figures, text::width};

#[test]
fn no_line_is_wider_than_the_terminal_in_any_language() {
    let released = pay_gap(&MUNICIPALITY, Profile::Representatives);
    for language in Language::ALL {
        for columns in (20..=200).step_by(3) {
            for ascii in [false, true] {
                let look = Look {
                    ascii,
                    ..look(columns)
                };
                let text = shown(
                    &released,
                    Format::Table,
                    *language,
                    look,
                    CsvDialect::Standard,
                );
                let widest = text.lines().map(width).max().unwrap();
                assert!(widest <= columns, "{widest} in {columns}, {language:?}");
            }
        }
    }
}

#[test]
fn the_essential_columns_fit_into_80_in_every_language() {
    let released = pay_gap(&MUNICIPALITY, Profile::Representatives);
    for language in Language::ALL {
        let text = shown(
            &released,
            Format::Table,
            *language,
            look(80),
            CsvDialect::Standard,
        );
        let label: String = locale(*language)
            .label(&Label::Word("total"))
            .chars()
            .take(10)
            .collect();
        let total = text.lines().find(|line| line.starts_with(&label)).unwrap();
        let mean = locale(*language).number(33_200.0, 0);
        assert!(total.contains(&mean), "no means in {language:?}: {text}");
        let last = total.split('█').next_back().unwrap();
        assert!(last.contains('%'), "no median gap in {language:?}: {text}");
    }
}

#[test]
fn an_unknown_table_keeps_its_order_and_shows_what_fits() {
    let columns = [
        ("stage", Kind::Name),
        ("hires", Kind::Count),
        ("rate", Kind::Share),
        ("gap", Kind::Gap),
        ("z", Kind::Number),
    ];
    let row = |label: &str, gap: f64| {
        vec![
            name(label),
            Value::Count(1234),
            Value::Number(0.5),
            Value::Number(gap),
            Value::Number(2.345),
        ]
    };
    let released = table(
        "later",
        Profile::Internal,
        &columns,
        &[row("First", 0.01), row("Second", 0.2)],
    );
    let wide = terminal(&released, look(80));
    assert!(wide.find("First") < wide.find("Second"));
    assert!(wide.contains("2.35") && wide.contains('█'), "{wide}");
    let narrow = terminal(&released, look(24));
    assert!(
        narrow.contains("1,234") && !narrow.contains("2.35"),
        "{narrow}"
    );
}

#[test]
fn many_labels_share_the_width() {
    for labels in [2, 3, 30] {
        let ids: Vec<String> = (0..labels).map(|i| format!("Enhet {i}")).collect();
        let mut columns: Vec<(&str, Kind)> =
            ids.iter().map(|id| (id.as_str(), Kind::Name)).collect();
        columns.push(("mean_gap", Kind::Gap));
        let mut values = vec![name("Utbildningsförvaltningen"); labels];
        values.push(Value::Number(0.05));
        let released = table("pay_gap", Profile::Internal, &columns, &[values]);
        for columns in [20, 40, 80] {
            let text = terminal(&released, look(columns));
            assert!(text.lines().all(|line| width(line) <= columns), "{text}");
            assert_eq!(
                text.contains("5.0%"),
                labels < 30 && (columns > 20 || labels < 3),
                "{text}"
            );
        }
    }
}

#[test]
fn a_table_without_rows_has_its_headings() {
    let released = pay_gap(&[], Profile::Representatives);
    let text = terminal(&released, look(80));
    assert!(text.contains("Median") && text.contains('─'), "{text}");
    assert_eq!(
        shown(
            &released,
            Format::Csv,
            Language::En,
            look(80),
            CsvDialect::Standard
        )
        .lines()
        .count(),
        1
    );
    assert!(
        shown(
            &released,
            Format::Json,
            Language::En,
            look(80),
            CsvDialect::Standard
        )
        .contains("\"rows\": []")
    );
    assert!(
        shown(
            &released,
            Format::Md,
            Language::En,
            look(80),
            CsvDialect::Standard
        )
        .contains("| :--- |")
    );
}

#[test]
fn a_table_that_is_withheld_has_no_bars() {
    let groups = [MUNICIPALITY[2], MUNICIPALITY[6]];
    let text = terminal(&pay_gap(&groups, Profile::Public), look(80));
    assert!(!text.contains('█') && !text.contains('│'), "{text}");
    assert!(text.contains("..") && text.contains("Brandingenjör"));
}

#[test]
fn decimals_follow_kind_and_size() {
    let decimals = |kind: Kind, values: &[f64]| {
        let rows: Vec<Vec<Value>> = values
            .iter()
            .map(|value| vec![Value::Number(*value)])
            .collect();
        figures::decimals(
            &table("any", Profile::Internal, &[("x", kind)], &rows).tables()[0],
            0,
        )
    };
    assert_eq!(decimals(Kind::Gap, &[0.05]), 1);
    assert_eq!(decimals(Kind::PValue, &[0.05]), 3);
    assert_eq!(decimals(Kind::Pay, &[185.5, 212.25]), 2);
    assert_eq!(decimals(Kind::Pay, &[200.0, 300.0]), 0);
    assert_eq!(decimals(Kind::Pay, &[31_250.5, 900.25]), 0);
    assert_eq!(decimals(Kind::Number, &[12.0, 14.0]), 0);
    assert_eq!(decimals(Kind::Number, &[1234.5, 0.034]), 3);
    assert_eq!(decimals(Kind::Number, &[]), 0);
}

#[test]
fn p_values_are_exact_inside_and_classes_outside() {
    let english = locale(Language::En);
    let text = |p: f64, p_classes: bool| {
        let cell = Cell::Shown(Value::Number(p));
        figures::Figures {
            locale: &english,
            p_classes,
        }
        .cell(&cell, Kind::PValue, 3)
    };
    assert_eq!(text(0.0123, false), "0.012");
    assert_eq!(text(0.0004, false), "<0.001");
    assert_eq!(text(0.01, true), "≤0.010");
    assert_eq!(text(1.0, true), ">0.050");
}
