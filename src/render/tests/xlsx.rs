//! Workbooks, read again.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};

use super::fixture::{Group, MUNICIPALITY, bytes, look, name, pay_gap, table};
use crate::disclosure::policy::Profile;
use crate::disclosure::released::{Cell, Released};
use crate::locale::Language;
use crate::model::table::{Kind, Value};
use crate::render::{CsvDialect, Format};

type Book = Xlsx<Cursor<Vec<u8>>>;

fn book(released: &Released) -> Book {
    let bytes = bytes(
        released,
        Format::Xlsx,
        Language::Sv,
        look(80),
        CsvDialect::Standard,
    );
    let mut book: Book = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    book.load_tables().unwrap();
    book
}

/// The texts of all cells of all sheets.
fn texts(book: &mut Book) -> Vec<String> {
    let sheets = book.worksheets();
    let cells = sheets.iter().flat_map(|(_, sheet)| sheet.used_cells());
    let texts = cells.filter_map(|(.., cell)| match cell {
        Data::String(text) => Some(text.clone()),
        _ => None,
    });
    texts.collect()
}

#[test]
fn what_is_withheld_is_text_and_what_is_shown_is_the_number_itself() {
    let released = pay_gap(&MUNICIPALITY, Profile::Representatives);
    let mut book = book(&released);
    let named = book.table_by_name("pay_gap").unwrap();
    let table = &released.tables()[0];
    let mut withheld = 0;
    for row in table
        .rows()
        .iter()
        .filter(|row| row.role() == crate::model::table::Role::Part)
    {
        let Cell::Shown(Value::Name(label)) = &row.cells()[0] else {
            panic!("a group without a name");
        };
        let mut rows = named.data().rows();
        let found = rows
            .find(|row| row[0] == Data::String(label.clone()))
            .unwrap();
        for (cell, written) in row.cells().iter().zip(found).skip(1) {
            match cell.number() {
                Some(number) => assert_eq!(*written, Data::Float(number)),
                None => assert!(matches!(written, Data::String(_)), "{label}: {written}"),
            }
            if *cell == Cell::Withheld {
                assert_eq!(*written, Data::String("..".to_owned()));
                withheld += 1;
            }
        }
    }
    assert!(withheld > 3);
}

#[test]
fn hostile_labels_are_text() {
    let labels = [
        "=cmd|' /C calc'!A0",
        "+1",
        "-2",
        "@SUM(A1)",
        "a\u{1B}[2J\0b",
        "x\u{202E}y",
        "<b>&amp;</b>",
        "=x!A1",
        "",
    ];
    let long = "x".repeat(70_000);
    let labels: Vec<&str> = labels.into_iter().chain([long.as_str()]).collect();
    let groups: Vec<Group> = labels
        .iter()
        .map(|label| (*label, 20, 20, 30_000.0, 33_000.0))
        .collect();
    let mut book = book(&pay_gap(&groups, Profile::Representatives));
    for (name, _) in book.worksheets() {
        assert!(book.worksheet_formula(&name).unwrap().is_empty(), "{name}");
    }
    let texts = texts(&mut book);
    for harmless in [
        "=cmd|' /C calc'!A0",
        "+1",
        "-2",
        "@SUM(A1)",
        "a[2Jb",
        "x\u{FFFD}y",
        "<b>&amp;</b>",
    ] {
        assert!(texts.iter().any(|text| text == harmless), "{harmless}");
    }
    assert!(!texts.iter().any(|text| text.chars().any(char::is_control)));
}

/// Headings that differ only in capitals, that are not there, or that look like a formula; and a table without rows.
#[test]
fn tables_of_any_shape_can_be_written() {
    let columns = [
        ("Enhet", Kind::Name),
        ("ENHET", Kind::Name),
        ("=1+1", Kind::Name),
        ("", Kind::Name),
        ("pay", Kind::Pay),
    ];
    let rows = [vec![
        name("a"),
        name("b"),
        name("c"),
        name("d"),
        Value::Number(0.1),
    ]];
    let mut book = book(&table("pay_gap", Profile::Internal, &columns, &rows));
    let named = book.table_by_name("pay_gap").unwrap();
    let headings: Vec<String> = named.columns().to_vec();
    assert_eq!(headings[..3], ["Enhet", "ENHET 2", "=1+1"]);
    assert_eq!(
        named.data().get_value((named.data().start().unwrap().0, 4)),
        Some(&Data::Float(0.1))
    );
    assert_eq!(
        self::book(&table("pay_gap", Profile::Internal, &columns, &[]))
            .table_names()
            .len(),
        2
    );
}
