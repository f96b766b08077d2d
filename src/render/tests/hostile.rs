//! Labels that somebody wrote to do harm, through all formats.

use super::fixture::{Group, look, pay_gap, shown, terminal};
use crate::disclosure::policy::Profile;
use crate::disclosure::released::Released;
use crate::locale::Language;
use crate::render::{CsvDialect, Format, Look, text::width};

fn labels() -> Vec<String> {
    [
        "=cmd|' /C calc'!A0",
        " =1+1",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "＝1",
        "\u{1B}[2J\u{1B}]0;title\u{7}red\u{9B}31m\0",
        "Chef \u{202E}gnil\u{2066} \u{200B}\u{FEFF}",
        "a|b`c`<script>alert(1)</script>[x](https://evil.example)",
        "two\r\nlines, \"quoted\"; and\u{2028}more",
        "Förskollärare ÅÄÖ",
        "保育園の先生と看護師と保育園の先生と看護師",
        "👩\u{200D}👩\u{200D}👧 ☺\u{FE0F}☺\u{FE0F}☺\u{FE0F}☺\u{FE0F}☺\u{FE0F}☺\u{FE0F}☺\u{FE0F}☺\u{FE0F}☺\u{FE0F}☺\u{FE0F}",
        "",
    ]
    .into_iter()
    .map(str::to_owned)
    .chain(["x".repeat(70_000), "e\u{301}".repeat(5_000)])
    .collect()
}

fn released(labels: &[String]) -> Released {
    let groups: Vec<Group> = labels
        .iter()
        .map(|label| (label.as_str(), 20, 20, 30_000.0, 33_000.0))
        .collect();
    pay_gap(&groups, Profile::Representatives)
}

fn written(format: Format) -> String {
    shown(
        &released(&labels()),
        format,
        Language::En,
        look(80),
        CsvDialect::Standard,
    )
}

#[test]
fn a_terminal_gets_no_controls_and_no_line_too_many_or_too_long() {
    let hostile = labels();
    let harmless: Vec<String> = (0..hostile.len())
        .map(|i| format!("Group {i:02} {}", "x".repeat(100)))
        .collect();
    for columns in [20, 33, 40, 80, 160] {
        for ascii in [false, true] {
            let look = Look {
                ascii,
                ..look(columns)
            };
            let text = terminal(&released(&hostile), look);
            assert!(!text.chars().any(|c| c != '\n' && c.is_control()));
            assert!(!text.contains(['\u{202E}', '\u{2066}', '\u{200B}', '\u{200D}', '\u{FEFF}']));
            assert!(text.lines().all(|line| width(line) <= columns), "{columns}");
            assert_eq!(
                text.lines().count(),
                terminal(&released(&harmless), look).lines().count()
            );
        }
    }
    let plain = terminal(
        &released(&hostile),
        Look {
            plain: true,
            ..look(80)
        },
    );
    assert!(!plain.chars().any(|c| c != '\n' && c.is_control()));
    assert_eq!(
        plain
            .lines()
            .filter(|line| line.contains("20 women"))
            .count(),
        hostile.len()
    );
}

#[test]
fn a_spreadsheet_gets_no_formula() {
    let text = written(Format::Csv);
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let records: Vec<::csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    assert_eq!(records.len(), labels().len() + 1);
    let guarded = records
        .iter()
        .filter(|record| record[0].starts_with('\''))
        .count();
    assert_eq!(guarded, 7);
    for record in &records {
        let start = record[0].trim_start();
        assert!(
            !start.starts_with(['=', '+', '-', '@', '|', '%', '＝']),
            "{start}"
        );
        assert_eq!(
            &record[1],
            if record == records.last().unwrap() {
                "340"
            } else {
                "20"
            }
        );
    }
}

#[test]
fn json_keeps_labels_apart_and_visible() {
    let text = written(Format::Json);
    assert!(!text.contains(['<', '\u{2028}', '\u{202E}']));
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let rows = document["tables"][0]["rows"].as_array().unwrap();
    assert_eq!(rows.len(), labels().len() + 1);
    assert_eq!(rows[0]["values"]["group"], "=cmd|' /C calc'!A0");
    assert_eq!(
        rows[8]["values"]["group"],
        "Chef \u{FFFD}gnil\u{FFFD} \u{FFFD}\u{FFFD}"
    );
}

#[test]
fn markdown_gets_no_markup() {
    let text = written(Format::Md);
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), labels().len() + 3);
    for row in rows {
        let bars = row
            .replace("\\\\", "")
            .replace("\\|", "")
            .matches('|')
            .count();
        assert_eq!(bars, 17, "{row}");
        assert!(!row.contains("@S"), "{row}");
        let row = row.replace("@<!-- -->", "@");
        assert_eq!(row.matches('<').count(), row.matches("\\<").count());
        assert_eq!(row.matches('`').count(), row.matches("\\`").count());
        assert!(!row.contains("](") || row.contains("\\]("));
        assert!(!row.contains("https:"));
    }
}

#[test]
fn html_gets_no_markup() {
    let text = written(Format::Html);
    let tables = text.matches("<table").count();
    let rows = text.matches("<th scope=\"row\"").count();
    assert_eq!((tables, rows), (3, 2 * (labels().len() + 1) + 10));
    assert!(!text.contains("></th>"));
    assert!(text.contains("`&lt;script&gt;alert(1)&lt;"));
    assert!(!text.contains("<script") && !text.contains("href=\"http"));
    assert!(!text.contains([
        '\u{1B}', '\u{9B}', '\0', '\u{202E}', '\u{2066}', '\u{200B}', '\u{2028}'
    ]));
}
