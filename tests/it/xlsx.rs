//! Workbooks, read again by a reader of workbooks.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use serde_json::Value;

use super::support::{Folder, run};

type Book = Xlsx<Cursor<Vec<u8>>>;

/// The workbook of a run, and what the same run says in JSON.
fn report(preset: &str, more: &[&str]) -> (Vec<u8>, Value) {
    let folder = Folder::new();
    let (book, json) = (folder.path("r.xlsx"), folder.path("r.json"));
    let outputs = ["-o", book.to_str().unwrap(), "-o", json.to_str().unwrap()];
    let first = [
        "report",
        "--demo",
        "--preset",
        preset,
        "--reference-date",
        "2026-12-31",
    ];
    run([&first[..], &outputs, more].concat()).ok();
    let document = serde_json::from_slice(&std::fs::read(json).unwrap()).unwrap();
    (std::fs::read(book).unwrap(), document)
}

fn open(bytes: Vec<u8>) -> Book {
    let mut book: Book = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    book.load_tables().unwrap();
    book
}

/// Whether a cell of the workbook is what JSON says of it.
fn agrees(cell: &Data, value: &Value, withheld: bool) -> bool {
    match (cell, value) {
        (Data::Float(cell), Value::Number(number)) => {
            // The reader of JSON here may miss the last bit; .ci/formats holds all of them.
            let number = number.as_f64().unwrap();
            cell.to_bits().abs_diff(number.to_bits()) <= 1
        }
        (Data::String(text), Value::Null) => match withheld {
            true => text == ".." || text.starts_with('<'),
            false => text != ".." && !text.starts_with('<'),
        },
        (Data::Empty, Value::Null) => !withheld,
        (Data::String(_), Value::String(_) | Value::Bool(_)) => true,
        _ => false,
    }
}

/// Each row of JSON has one of the workbook with the same numbers, and no other row stands there; tells how many numbers.
fn same_numbers(book: &mut Book, table: &Value) -> usize {
    let id = table["id"].as_str().unwrap();
    let named = book.table_by_name(id).unwrap();
    let (sheet, width) = (named.sheet_name().to_owned(), named.columns().len());
    let columns: Vec<&str> = table["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["id"].as_str().unwrap())
        .collect();
    assert_eq!(width, columns.len());
    let start = named.data().start().unwrap();
    let rows = table["rows"].as_array().unwrap();
    let range = book.worksheet_range(&sheet).unwrap();
    let cell = |row: u32, column: usize| {
        range
            .get_value((row, column as u32))
            .cloned()
            .unwrap_or_default()
    };
    let mut left: Vec<Vec<Data>> = (start.0..start.0 + rows.len() as u32)
        .map(|row| (0..width).map(|column| cell(row, column)).collect())
        .collect();
    let mut numbers = 0;
    for row in rows {
        let withheld: Vec<&str> = row["withheld"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        let found = left.iter().position(|cells| {
            columns
                .iter()
                .zip(cells)
                .all(|(id, cell)| agrees(cell, &row["values"][*id], withheld.contains(id)))
        });
        let found = found.unwrap_or_else(|| panic!("{id}: no row for {row}"));
        let cells = left.remove(found);
        numbers += cells
            .iter()
            .filter(|cell| matches!(cell, Data::Float(_)))
            .count();
    }
    numbers
}

#[test]
fn every_number_is_that_of_json() {
    let (bytes, document) = report("se", &["--lang", "sv"]);
    let mut book = open(bytes);
    let tables = document["tables"].as_array().unwrap();
    let numbers: usize = tables
        .iter()
        .map(|table| same_numbers(&mut book, table))
        .sum();
    assert!(numbers > 500, "{numbers}");
    let (bytes, document) = report(
        "eu",
        &[
            "--variable-base",
            "all",
            "--part-year",
            "whole",
            "--profile",
            "internal",
        ],
    );
    let mut book = open(bytes);
    for table in document["tables"].as_array().unwrap() {
        same_numbers(&mut book, table);
    }
}

#[test]
fn sheets_can_be_opened_in_every_language() {
    let mut seen = Vec::new();
    for language in ["en", "sv", "nb", "fi", "da"] {
        let (bytes, _) = report("se", &["--lang", language]);
        let mut book = open(bytes);
        let names = book.sheet_names();
        assert!(names.len() > 5);
        let lower: std::collections::BTreeSet<String> =
            names.iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(lower.len(), names.len(), "{names:?}");
        for name in &names {
            assert!(
                name.chars().count() <= 31 && !name.contains(['[', ']', ':', '*', '?', '/', '\\']),
                "{name}"
            );
            assert!(book.worksheet_formula(name).unwrap().is_empty(), "{name}");
        }
        assert!(book.table_names().iter().any(|name| *name == "actions"));
        assert!(!seen.contains(&names));
        seen.push(names);
    }
}

#[test]
fn the_same_input_makes_the_same_bytes() {
    assert_eq!(report("se", &[]).0, report("se", &[]).0);
}

#[test]
fn a_workbook_of_ours_is_replaced_and_one_that_was_filled_in_is_not() {
    let folder = Folder::new();
    let path = folder.path("r.xlsx");
    let place = path.to_str().unwrap();
    let arguments = ["pay-gap", "--demo", "-o", place];
    run(arguments).ok();
    let written = std::fs::read(&path).unwrap();
    run([&arguments[..], &["--by", "unit"]].concat()).ok();
    assert_ne!(std::fs::read(&path).unwrap(), written);
    // Other programs leave the comment of an archive out when they save it.
    let end = written
        .windows(4)
        .rposition(|bytes| bytes == b"PK\x05\x06")
        .unwrap();
    let saved = [&written[..end + 20], &[0, 0]].concat();
    std::fs::write(&path, &saved).unwrap();
    run(arguments).refused();
    assert_eq!(std::fs::read(&path).unwrap(), saved);
}
