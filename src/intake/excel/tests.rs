use calamine::ExcelDateTime;
use jiff::civil::date;
use rust_xlsxwriter::{Format, Formula, Workbook as Writer, Worksheet};

use super::super::grid::Kind;
use super::*;
use build::{binary, compound, number, ods, record, xls, xlsb, xlsx, zip, zip_declaring};

mod build;

fn written(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Writer::new();
    fill(book.add_worksheet());
    book.save_to_buffer().unwrap()
}

fn texts(cells: &[Cell]) -> Vec<String> {
    cells.iter().map(|cell| cell.text().into_owned()).collect()
}

fn first_sheet(bytes: &[u8]) -> Grid {
    read(bytes, None).unwrap()
}

#[test]
fn titles_above_the_heading_and_an_empty_first_column() {
    let bytes = written(|sheet| {
        sheet.write(0, 1, "Rapport: Lönelista").unwrap();
        sheet.write(1, 1, "Uttagsdatum 2024-03-01").unwrap();
        sheet.write_row(3, 1, ["Anst.nr", "Kön"]).unwrap();
        sheet.write_row(4, 1, ["0042", "K"]).unwrap();
    });
    let grid = first_sheet(&bytes);
    assert_eq!((grid.first_row, grid.first_column), (1, 2));
    assert_eq!(texts(&grid.rows[3]), ["Anst.nr", "Kön"]);
    assert_eq!(grid.cell_name(4, 1), "C5");
    assert_eq!(grid.sheet.as_deref(), Some("Sheet1"));
}

#[test]
fn two_heading_rows_with_merged_cells() {
    let bytes = written(|sheet| {
        let plain = Format::new();
        sheet.merge_range(0, 0, 1, 0, "Anst.nr", &plain).unwrap();
        sheet.merge_range(0, 1, 0, 2, "Lön", &plain).unwrap();
        sheet.write_row(1, 1, ["Grundlön", "Tillägg"]).unwrap();
        sheet.write_row(2, 0, [1, 31_000, 500]).unwrap();
    });
    let grid = first_sheet(&bytes);
    assert_eq!(texts(&grid.rows[0]), ["Anst.nr", "Lön"]);
    assert_eq!(texts(&grid.fill_merged(0)), ["Anst.nr", "Lön", "Lön"]);
    assert_eq!(
        texts(&grid.fill_merged(1)),
        ["Anst.nr", "Grundlön", "Tillägg"]
    );
    assert_eq!(texts(&grid.fill_merged(2)), ["1", "31000", "500"]);
}

#[test]
fn each_kind_of_cell() {
    let bytes = written(|sheet| {
        let day = Format::new().set_num_format("yyyy-mm-dd");
        let length = Format::new().set_num_format("[h]:mm");
        sheet.write(0, 0, "31 000").unwrap();
        sheet.write(0, 1, 31_000.5).unwrap();
        sheet.write_with_format(0, 2, 45_352, &day).unwrap();
        sheet.write(0, 3, 45_352).unwrap();
        sheet.write(0, 4, true).unwrap();
        sheet.write_with_format(0, 5, 1.5625, &length).unwrap();
        sheet.write_with_format(0, 6, 45_352.75, &day).unwrap();
    });
    let grid = first_sheet(&bytes);
    let expected = [
        Cell::Text("31 000".to_owned()),
        Cell::Number(31_000.5),
        // Excel shows serial 45352 as 2024-03-01
        Cell::Date(date(2024, 3, 1)),
        Cell::Number(45_352.0),
        Cell::Flag(true),
        Cell::Number(37.5),
        Cell::Date(date(2024, 3, 1)),
    ];
    assert!(grid.rows[0] == expected, "{:?}", texts(&grid.rows[0]));
    let (count, first) = (1, "F1".to_owned());
    assert_eq!(grid.notes, [GridNote::Durations { count, first }]);
}

#[test]
fn a_formula_gives_its_stored_result_if_there_is_one() {
    let bytes = written(|sheet| {
        sheet.write(0, 0, 7).unwrap();
        sheet
            .write_formula(0, 1, Formula::new("A1*2").set_result("14"))
            .unwrap();
        // without a result the library stores 0, as XlsxWriter does
        sheet.write_formula(0, 2, "A1*3").unwrap();
        sheet.write(0, 3, 0).unwrap();
    });
    let grid = first_sheet(&bytes);
    let expected = [
        Cell::Number(7.0),
        Cell::Number(14.0),
        Cell::NoValue,
        Cell::Number(0.0),
    ];
    assert!(grid.rows[0] == expected, "{:?}", grid.rows);
    let (count, first) = (1, "C1".to_owned());
    assert_eq!(
        grid.notes,
        [GridNote::FormulasWithoutValue { count, first }]
    );

    // openpyxl stores nothing; Excel stores a true 0
    let rows = "<c r=\"A1\"><f>B1</f><v></v></c><c r=\"B1\"><f>1-1</f><v>0</v></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c>";
    let grid = first_sheet(&xlsx(
        "",
        &format!("<sheetData><row r=\"1\">{rows}</row></sheetData>"),
    ));
    assert!(
        grid.rows[0] == [Cell::NoValue, Cell::Number(0.0)],
        "{:?}",
        grid.rows
    );
}

#[test]
fn error_values_and_iso_dates() {
    let rows = "<row r=\"3\"><c r=\"B3\" t=\"e\"><v>#N/A</v></c><c r=\"C3\" t=\"d\"><v>2024-03-01T08:00:00</v></c></row>";
    let grid = first_sheet(&xlsx("", &format!("<sheetData>{rows}</sheetData>")));
    assert!(
        grid.rows == [[Cell::Error, Cell::Date(date(2024, 3, 1))]],
        "{:?}",
        grid.rows
    );
    let (count, first) = (1, "B3".to_owned());
    assert_eq!(grid.notes, [GridNote::Errors { count, first }]);
}

#[test]
fn dates_counted_from_1904() {
    let rows = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>42735</v></c><c r=\"B1\"><v>42735</v></c></row></sheetData>";
    let day = |workbook| first_sheet(&xlsx(workbook, rows)).rows[0][0].clone();
    // the two serials of one day differ by 1462: Microsoft, "Differences between the 1900 and the 1904 date system"
    assert!(day("<workbookPr date1904=\"1\"/>") == Cell::Date(date(2021, 1, 1)));
    assert!(day("") == Cell::Date(date(2016, 12, 31)));
}

#[test]
fn days_that_do_not_exist_stay_numbers() {
    let serial = |days| ExcelDateTime::new(days, calamine::ExcelDateTimeType::DateTime, false);
    assert_eq!(workbook::date(serial(59.0)), Some(date(1900, 2, 28)));
    assert_eq!(workbook::date(serial(60.0)), None);
    assert_eq!(workbook::date(serial(61.0)), Some(date(1900, 3, 1)));
    assert_eq!(
        workbook::date(serial(2_958_465.0)),
        Some(date(9999, 12, 31))
    );
    assert_eq!(workbook::date(serial(2_958_466.0)), None);
    assert_eq!(workbook::date(serial(f64::NAN)), None);
}

#[test]
fn hidden_rows_are_read_and_told() {
    let bytes = written(|sheet| {
        for row in 0..4 {
            sheet.write_row(row, 0, ["K", "31000"]).unwrap();
        }
        sheet.set_row_hidden(1).unwrap();
        sheet.set_row_hidden(2).unwrap();
        sheet.set_row_hidden(900).unwrap();
    });
    let grid = first_sheet(&bytes);
    assert_eq!(grid.rows.len(), 4);
    assert_eq!(grid.notes, [GridNote::HiddenRows { count: 2 }]);
}

fn three_sheets() -> Vec<u8> {
    let mut book = Writer::new();
    let notes = book.add_worksheet().set_name("Information").unwrap();
    notes
        .write_column(0, 0, ["Firm", "Year", "Contact", "Note", "Note"])
        .unwrap();
    notes.write_column(0, 1, ["Demo", "2024"]).unwrap();
    let data = book.add_worksheet().set_name("Löner 2024").unwrap();
    data.write_row(0, 0, ["id", "kön", "lön"]).unwrap();
    data.write_row(1, 0, ["1", "K", "31000"]).unwrap();
    let old = book
        .add_worksheet()
        .set_name("Löner 2023")
        .unwrap()
        .set_hidden(true);
    for row in 0..9 {
        old.write_row(row, 0, ["id", "kön", "lön"]).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn the_visible_sheet_with_most_data_is_read_and_the_others_are_told() {
    let grid = first_sheet(&three_sheets());
    assert_eq!(grid.sheet.as_deref(), Some("Löner 2024"));
    let other = |name: &str, visible| GridNote::SheetNotRead {
        name: name.to_owned(),
        visible,
    };
    assert_eq!(
        grid.notes,
        [other("Information", true), other("Löner 2023", false)]
    );
    let listed = sheets(&three_sheets()).unwrap();
    assert_eq!(
        listed[2],
        SheetInfo {
            name: "Löner 2023".to_owned(),
            visible: false,
            rows: 9,
            columns: 3
        }
    );
}

#[test]
fn a_named_sheet_is_read_even_if_hidden() {
    let named = |name: &str| read(&three_sheets(), Some(name));
    assert_eq!(named("Löner 2023").unwrap().rows.len(), 9);
    assert_eq!(
        named(" löner 2024").unwrap().sheet.as_deref(),
        Some("Löner 2024")
    );
    let Err(GridError::NoSuchSheet { name, near, sheets }) = named("Loner 2024") else {
        panic!("a sheet of that name");
    };
    assert_eq!(
        (&*name, near.as_deref(), sheets.len()),
        ("Loner 2024", Some("Löner 2024"), 3)
    );
    assert!(matches!(
        named("Tabelle1"),
        Err(GridError::NoSuchSheet { near: None, .. })
    ));
}

#[test]
fn nothing_visible_to_read() {
    let mut book = Writer::new();
    book.add_worksheet();
    book.add_worksheet()
        .set_hidden(true)
        .write_row(0, 0, [1, 2])
        .unwrap();
    let error = read(&book.save_to_buffer().unwrap(), None);
    assert!(matches!(error, Err(GridError::NoVisibleTable { hidden }) if hidden == ["Sheet2"]));
}

#[test]
fn an_open_document_sheet() {
    let cell = |kind: &str, value: &str| {
        format!("<table:table-cell office:value-type=\"{kind}\" {value}/>")
    };
    let text = "<table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\"><text:p>L&#246;n</text:p></table:table-cell><table:covered-table-cell/>";
    let rows = [
        text.to_owned(),
        [
            cell("float", "office:value=\"31000.5\""),
            cell("date", "office:date-value=\"2024-03-01\""),
        ]
        .concat(),
        [
            cell("time", "office:time-value=\"PT37H30M00S\""),
            "<table:table-cell table:formula=\"of:=[.A1]\"/>".to_owned(),
        ]
        .concat(),
    ];
    let table = format!(
        "<table:table-row>{}</table:table-row><table:table-row table:visibility=\"filter\" table:number-rows-repeated=\"2\">{}</table:table-row><table:table-row>{}</table:table-row><table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
        rows[0], rows[1], rows[2]
    );
    let bytes = ods(&table);
    assert_eq!(kind(&bytes), Kind::Ods);
    let grid = first_sheet(&bytes);
    assert_eq!(grid.sheet.as_deref(), Some("Lön"));
    assert_eq!(texts(&grid.fill_merged(0)), ["Lön", "Lön"]);
    let person = [Cell::Number(31_000.5), Cell::Date(date(2024, 3, 1))];
    assert!(
        grid.rows[1..] == [person.clone(), person, [Cell::Number(37.5), Cell::NoValue]],
        "{:?}",
        grid.rows
    );
    assert_eq!(grid.notes[0], GridNote::HiddenRows { count: 2 });
    // written with line breaks between the rows; within a row calamine does not take them
    let pretty = table.replace("</table:table-row>", "</table:table-row>\n  ");
    assert!(first_sheet(&ods(&pretty)).rows == grid.rows);
}

#[test]
fn an_old_workbook() {
    let hidden_row = record(0x0208, &[1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0]);
    let merged = record(0x00E5, &[1, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    let cells = [
        number(0, 0, 7.0),
        hidden_row,
        number(1, 0, 31_000.5),
        number(1, 1, 2.0),
        merged,
    ];
    let bytes = xls(&[], &cells);
    assert_eq!(kind(&bytes), Kind::Xls);
    let grid = first_sheet(&bytes);
    assert_eq!(texts(&grid.rows[1]), ["31000.5", "2"]);
    assert_eq!(grid.merged, [((0, 0), (0, 1))]);
    assert_eq!(grid.notes, [GridNote::HiddenRows { count: 1 }]);
}

#[test]
fn a_binary_workbook() {
    let row = |index: u8, hidden: bool| {
        binary(
            0,
            &[
                index,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                if hidden { 0x10 } else { 0 },
                0,
            ],
        )
    };
    let cell = |column: u8| [column, 0, 0, 0, 0, 0, 0, 0];
    let real = |column, value: f64| binary(5, &[&cell(column)[..], &value.to_le_bytes()].concat());
    let error = binary(0x0B, &[&cell(1)[..], &[0x2A, 0, 0, 0, 0, 0, 0]].concat());
    let data = [
        row(0, false),
        real(0, 31_000.5),
        error,
        row(1, true),
        real(0, 1.0),
        real(1, 2.0),
    ]
    .concat();
    let merged = binary(0xB0, &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    let bytes = xlsb(&data, &merged);
    assert_eq!(kind(&bytes), Kind::Xlsb);
    let grid = first_sheet(&bytes);
    assert!(
        grid.rows[0] == [Cell::Number(31_000.5), Cell::Error],
        "{:?}",
        grid.rows
    );
    assert_eq!(grid.merged, [((0, 0), (0, 1))]);
    assert_eq!(grid.notes[0], GridNote::HiddenRows { count: 1 });
}

#[test]
fn content_tells_the_kind_and_not_the_name() {
    let utf16 = |text: &str| {
        [
            &[0xFF, 0xFE][..],
            &text
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<u8>>(),
        ]
        .concat()
    };
    let book = xlsx("", "<sheetData/>");
    for (bytes, expected) in [
        (book.clone(), Kind::Xlsx),
        // the beginning alone
        (book[..400].to_vec(), Kind::Xlsx),
        (zip(&[("letter.docx", b"")]), Kind::Other),
        (compound("WordDocument", &[0; 4096]), Kind::Other),
        (utf16("id\tkön\r\n1\tK\r\n"), Kind::Text),
        (utf16("<html><body><table>"), Kind::Html),
        (b"\xEF\xBB\xBF <!DOCTYPE html>".to_vec(), Kind::Html),
        (b"id;note\n1;<table>\n".to_vec(), Kind::Text),
        (b"PAR1....".to_vec(), Kind::Parquet),
        (vec![0x1F, 0x8B, 8, 0], Kind::Gzip),
        (b"%PDF-1.7".to_vec(), Kind::Other),
        (Vec::new(), Kind::Text),
    ] {
        assert_eq!(kind(&bytes), expected);
    }
    assert!(matches!(
        read(b"id;kon\n", None),
        Err(GridError::Unexpected(Kind::Text))
    ));
}

#[test]
fn protected_workbooks_are_told_apart_from_damaged_ones() {
    let stream = vec![0; 4096];
    let manifest = b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    for bytes in [
        compound("EncryptedPackage", &stream),
        xls(&[record(0x002F, &[0, 0, 0, 0, 0, 0])], &[number(0, 0, 1.0)]),
        zip(&[
            ("mimetype", b"x"),
            ("content.xml", b"\x01>\xFF"),
            ("META-INF/manifest.xml", manifest),
        ]),
    ] {
        assert!(matches!(read(&bytes, None), Err(GridError::Protected)));
    }
}

fn refusal(bytes: &[u8]) -> String {
    read(bytes, None).expect_err("a hostile file").to_string()
}

#[test]
fn hostile_sizes_are_refused_before_memory_is_taken() {
    // old workbook: a declared size of 4 billion rows, and two cells in opposite corners of 4 billion
    let declared = record(
        0x0200,
        &[0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 0, 0],
    );
    assert!(refusal(&xls(&[], &[declared])).starts_with("too large: cells"));
    let corners = [number(0, 0, 1.0), number(u16::MAX, u16::MAX, 1.0)];
    assert!(refusal(&xls(&[], &corners)).starts_with("too large: cells"));
    // open document: one cell in a million rows and 16 thousand columns
    let row = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    assert!(refusal(&ods(row)).starts_with("too large: cells"));
}

#[test]
fn archives_that_swell_are_refused() {
    let swelling = zip_declaring(&[("xl/workbook.xml", b"")], |_| 80 << 20);
    assert!(refusal(&swelling).starts_with("too large: times its packed size"));
    let small = zip_declaring(&[("xl/workbook.xml", &[0; 4096])], |_| 100);
    assert_eq!(refusal(&small), "damaged: zip part: larger than declared");
    let large = zip_declaring(&[("xl/workbook.xml", b"")], |_| 1 << 31);
    assert!(refusal(&large).starts_with("too large: bytes unpacked"));
    let strings = b"<sst uniqueCount=\"4000000000\"><si/></sst>";
    let table = zip(&[("xl/workbook.xml", b""), ("xl/sharedStrings.xml", strings)]);
    assert_eq!(refusal(&table), "damaged: table of shared strings");
}

#[test]
fn an_open_document_without_the_end_of_its_table_is_refused() {
    // the reader would search for ever
    for table in [
        "</table:table><table:table table:name=\"B\"><table:table>",
        "<table:table-row><office:annotation></table:table-row>",
    ] {
        assert_eq!(
            refusal(&ods(table)),
            "damaged: ods: element without its end"
        );
    }
    let quoted = "<table:table-row><table:table-cell table:formula=\"A1>'\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    assert_eq!(first_sheet(&ods(quoted)).rows.len(), 1);
}

#[test]
fn looping_sectors_are_found() {
    let mut bytes = xls(&[], &[number(0, 0, 1.0)]);
    // the directory, sector 1, follows itself
    bytes[516..520].copy_from_slice(&1_u32.to_le_bytes());
    assert_eq!(refusal(&bytes), "damaged: OLE2 chain loops");
}

#[test]
fn a_workbook_cut_anywhere_is_refused_or_read() {
    let whole = [
        three_sheets(),
        xls(&[], &[number(0, 0, 1.0)]),
        ods("<table:table-row/>"),
    ];
    for bytes in &whole {
        for len in (0..bytes.len()).step_by(97) {
            // no panic, no abort; what is left may even be readable
            let _ = read(&bytes[..len], None);
        }
    }
}

#[test]
fn no_error_quotes_a_cell() {
    let rows =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"b\"><v>Anna 31000</v></c></row></sheetData>";
    let error = read(&xlsx("", rows), None).expect_err("neither true nor false");
    assert!(!format!("{error} {error:?}").contains("Anna"));
}
