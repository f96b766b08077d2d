use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::Arc;

use ::parquet::basic::{Compression, ZstdLevel};
use ::parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type};
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use ::parquet::schema::parser::parse_message_type;
use jiff::civil::date;

use super::super::grid::{Cell, GridNote};
use super::*;

/// A file of its own for each test, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn write(
        test: &str,
        schema: &str,
        codec: Compression,
        groups: usize,
        fill: impl Fn(&mut SerializedRowGroupWriter<'_, File>),
    ) -> Scratch {
        let path =
            std::env::temp_dir().join(format!("paritet-{}-{test}.parquet", std::process::id()));
        let schema = Arc::new(parse_message_type(schema).unwrap());
        let properties = WriterProperties::builder().set_compression(codec).build();
        let file = File::create(&path).unwrap();
        let mut writer = SerializedFileWriter::new(file, schema, Arc::new(properties)).unwrap();
        for _ in 0..groups {
            let mut group = writer.next_row_group().unwrap();
            fill(&mut group);
            group.close().unwrap();
        }
        writer.close().unwrap();
        Scratch(path)
    }

    fn read(&self, wanted: Option<&[usize]>) -> Result<Grid, GridError> {
        read(&self.0, wanted)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// Writes the next column: the values that are there, and for an optional column which are.
macro_rules! column {
    ($group:expr, $kind:ty, $values:expr, $levels:expr) => {{
        let mut column = $group.next_column().unwrap().unwrap();
        column
            .typed::<$kind>()
            .write_batch($values, $levels, None)
            .unwrap();
        column.close().unwrap();
    }};
}

const STAFF: &str = "message staff {
    required binary id (utf8); optional double pay; required boolean boss; required int32 hired (date);
    required int64 seen (timestamp(micros, true)); required int64 local (timestamp(millis, false));
    required int64 bonus (decimal(18, 2)); optional binary rate (decimal(9, 3)); required int64 key; required int32 small (integer(32, false));
}";

fn staff(test: &str, codec: Compression) -> Scratch {
    Scratch::write(test, STAFF, codec, 2, |group| {
        let ids = [ByteArray::from("0042"), ByteArray::from("Åsa")];
        column!(group, ByteArrayType, &ids, None);
        column!(group, DoubleType, &[31_000.5], Some(&[1, 0]));
        column!(group, BoolType, &[true, false], None);
        // days from 1970-01-01 to 2024-03-01 and to 1969-12-31, by Python's datetime
        column!(group, Int32Type, &[19_783, -1], None);
        column!(group, Int64Type, &[1_709_247_600_000_000, -1], None);
        column!(group, Int64Type, &[1_709_251_200_000, -1], None);
        column!(group, Int64Type, &[3_100_055, -1], None);
        let rate = ByteArray::from(vec![0xFF, 0x38]);
        column!(group, ByteArrayType, &[rate], Some(&[0, 1]));
        column!(
            group,
            Int64Type,
            &[199_001_011_234, 9_007_199_254_740_993],
            None
        );
        column!(group, Int32Type, &[-1, 5], None);
    })
}

#[test]
fn each_type_of_column() {
    let file = staff("types", Compression::UNCOMPRESSED);
    let grid = file.read(None).unwrap();
    assert_eq!(header(&file.0).unwrap()[..3], ["id", "pay", "boss"]);
    assert_eq!(grid.rows[0][9].text(), "small");
    let text = |value: &str| Cell::Text(value.to_owned());
    let first = [
        text("0042"),
        Cell::Number(31_000.5),
        Cell::Flag(true),
        Cell::Date(date(2024, 3, 1)),
        // 2024-03-01 in Stockholm is 2024-02-29 23:00 in UTC
        Cell::Date(date(2024, 2, 29)),
        Cell::Date(date(2024, 3, 1)),
        Cell::Number(31_000.55),
        Cell::Empty,
        Cell::Number(199_001_011_234.0),
        Cell::Number(4_294_967_295.0),
    ];
    let second = [
        text("Åsa"),
        Cell::Empty,
        Cell::Flag(false),
        Cell::Date(date(1969, 12, 31)),
        Cell::Date(date(1969, 12, 31)),
        Cell::Date(date(1969, 12, 31)),
        Cell::Number(-0.01),
        Cell::Number(-0.2),
        text("9007199254740993"),
        Cell::Number(5.0),
    ];
    assert!(
        grid.rows[1..] == [first.clone(), second.clone(), first, second],
        "{:?}",
        grid.rows
    );
    assert_eq!(
        grid.notes,
        [GridNote::UtcDays {
            column: "seen".to_owned()
        }]
    );
}

#[test]
fn the_usual_codecs() {
    let plain = staff("plain", Compression::UNCOMPRESSED)
        .read(None)
        .unwrap();
    let gzip = Compression::GZIP(Default::default());
    for (name, codec) in [
        ("snappy", Compression::SNAPPY),
        ("gzip", gzip),
        ("zstd", Compression::ZSTD(ZstdLevel::default())),
    ] {
        assert!(staff(name, codec).read(None).unwrap() == plain, "{name}");
    }
}

#[test]
fn only_the_columns_wanted_and_in_that_order() {
    let grid = staff("wanted", Compression::SNAPPY)
        .read(Some(&[2, 0]))
        .unwrap();
    let text = |row: usize| {
        grid.rows[row]
            .iter()
            .map(|cell| cell.text().into_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (text(0), text(4)),
        (
            vec!["boss".to_owned(), "id".to_owned()],
            vec!["false".to_owned(), "Åsa".to_owned()]
        )
    );
    let outside = staff("outside", Compression::SNAPPY).read(Some(&[10]));
    assert!(matches!(outside, Err(GridError::Broken(_))));
}

#[test]
fn more_rows_than_one_batch() {
    let schema = "message m { required int64 n; optional int64 half; }";
    let rows = 10_000;
    let file = Scratch::write("batches", schema, Compression::SNAPPY, 1, |group| {
        let all: Vec<i64> = (0..rows).collect();
        let even: Vec<i64> = (0..rows).step_by(2).collect();
        let levels: Vec<i16> = (0..rows).map(|row| i16::from(row % 2 == 0)).collect();
        column!(group, Int64Type, &all, None);
        column!(group, Int64Type, &even, Some(&levels));
    });
    let grid = file.read(None).unwrap();
    assert_eq!(grid.rows.len(), 10_001);
    for (row, cells) in grid.rows[1..].iter().enumerate() {
        let half = if row % 2 == 0 {
            Cell::Number(row as f64)
        } else {
            Cell::Empty
        };
        assert!(*cells == [Cell::Number(row as f64), half], "row {row}");
    }
}

#[test]
fn nested_columns_are_named_and_can_be_left_out() {
    let schema = "message m { required int64 n; required group who { required int64 a; } repeated int64 list; }";
    let file = Scratch::write("nested", schema, Compression::SNAPPY, 0, |_| ());
    assert_eq!(header(&file.0).unwrap(), ["n", "who", "list"]);
    assert!(matches!(file.read(None), Err(GridError::Nested { column }) if column == "who"));
    assert!(matches!(file.read(Some(&[2])), Err(GridError::Nested { column }) if column == "list"));
    assert_eq!(file.read(Some(&[0])).unwrap().rows.len(), 1);
}

#[test]
fn missing_damaged_and_cut_files() {
    let missing = read(Path::new("/nowhere.parquet"), None);
    assert!(
        matches!(missing, Err(GridError::Io(error)) if error.kind() == std::io::ErrorKind::NotFound)
    );
    let file = staff("damaged", Compression::SNAPPY);
    let whole = fs::read(&file.0).unwrap();
    for len in (0..whole.len()).step_by(53) {
        fs::write(&file.0, &whole[..len]).unwrap();
        assert!(
            matches!(file.read(None), Err(GridError::Broken(_))),
            "{len} bytes"
        );
    }
    for at in (4..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x5A;
        fs::write(&file.0, bytes).unwrap();
        // no panic gets out; a flipped value may well be readable
        let _ = file.read(None);
    }
}
