//! The reading itself, a few thousand rows of all columns at a time so that a row is built while it is in the cache.

use std::fs::File;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use ::parquet::basic::{CompressionCodec, LogicalType};
use ::parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use ::parquet::data_type::{ByteArray, DataType, FixedLenByteArray};
use ::parquet::errors::ParquetError;
use ::parquet::file::reader::{FileReader, RowGroupReader, SerializedFileReader};
use ::parquet::schema::types::SchemaDescriptor;

use super::super::grid::{Cell, Grid, GridError, GridNote, MAX_CELLS, MAX_TEXT, within};

use values::{Meaning, bytes, integer, julian, meaning, number, whole, widened};

mod values;

/// Rows read of each column before the next one.
const BATCH: usize = 4096;

/// See [`super::header`].
pub(super) fn header(path: &Path) -> Result<Vec<String>, GridError> {
    guarded(|| Ok(names(schema(&open(path)?))))
}

/// See [`super::read`].
pub(super) fn read(path: &Path, wanted: Option<&[usize]>) -> Result<Grid, GridError> {
    guarded(|| {
        let file = open(path)?;
        let names = names(schema(&file));
        let wanted = wanted.map_or_else(|| (0..names.len()).collect(), <[usize]>::to_vec);
        let columns = wanted
            .iter()
            .map(|place| Column::find(schema(&file), *place));
        let mut columns = columns.collect::<Result<Vec<Column>, GridError>>()?;
        let rows = u64::try_from(file.metadata().file_metadata().num_rows()).unwrap_or(0);
        within(
            "cells",
            rows.saturating_mul(columns.len() as u64),
            MAX_CELLS,
        )?;

        let heading = wanted.iter().map(|place| Cell::Text(names[*place].clone()));
        let mut grid = Grid {
            rows: vec![heading.collect()],
            first_row: 1,
            first_column: 1,
            ..Grid::default()
        };
        let mut text = 0;
        for group in 0..file.num_row_groups() {
            let group = file.get_row_group(group).map_err(broken)?;
            read_group(&*group, &mut columns, &mut grid.rows, &mut text)?;
        }
        let shifted = columns
            .iter()
            .zip(&wanted)
            .filter(|(column, _)| column.utc && column.has_time);
        let notes = shifted.map(|(_, place)| GridNote::UtcDays {
            column: names[*place].clone(),
        });
        grid.notes = notes.collect();
        Ok(grid)
    })
}

fn open(path: &Path) -> Result<SerializedFileReader<File>, GridError> {
    let mut start = [0; 4];
    let read = File::open(path)?.read(&mut start)?;
    if start[..read] == *b"PARE" {
        return Err(GridError::Protected);
    }
    SerializedFileReader::new(File::open(path)?).map_err(broken)
}

fn schema(file: &SerializedFileReader<File>) -> &SchemaDescriptor {
    file.metadata().file_metadata().schema_descr()
}

fn names(schema: &SchemaDescriptor) -> Vec<String> {
    let fields = schema.root_schema().get_fields().iter();
    fields.map(|field| field.name().to_owned()).collect()
}

/// A flat column: where it is in the file and what its values mean.
struct Column {
    leaf: usize,
    optional: bool,
    meaning: Meaning,
    /// Whether its instants are told in UTC, whatever the place they were meant for.
    utc: bool,
    /// Whether one of them is not at midnight.
    has_time: bool,
}

impl Column {
    /// The column at a place among the fields of the file.
    fn find(schema: &SchemaDescriptor, place: usize) -> Result<Column, GridError> {
        let field = schema.root_schema().get_fields().get(place);
        let field = field.ok_or_else(|| GridError::Broken(format!("no column {place}")))?;
        let column = field.name().to_owned();
        let leaf =
            (0..schema.num_columns()).find(|leaf| schema.get_column_root_idx(*leaf) == place);
        let Some(leaf) =
            leaf.filter(|leaf| field.is_primitive() && schema.column(*leaf).max_rep_level() == 0)
        else {
            return Err(GridError::Nested { column });
        };
        let stored = schema.column(leaf);
        Ok(Column {
            leaf,
            optional: stored.max_def_level() > 0,
            utc: matches!(stored.logical_type_ref(), Some(LogicalType::Timestamp(stamp)) if stamp.is_adjusted_to_u_t_c),
            has_time: false,
            meaning: meaning(&stored).ok_or(GridError::Unsupported { column })?,
        })
    }
}

fn read_group(
    group: &dyn RowGroupReader,
    columns: &mut [Column],
    rows: &mut Vec<Vec<Cell>>,
    text: &mut u64,
) -> Result<(), GridError> {
    for column in &*columns {
        readable(group.metadata().column(column.leaf).compression_codec())?;
    }
    let readers = columns
        .iter()
        .map(|column| group.get_column_reader(column.leaf).map_err(broken));
    let mut readers = readers.collect::<Result<Vec<ColumnReader>, GridError>>()?;
    let mut left = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
    while left > 0 && !readers.is_empty() {
        let count = left.min(BATCH);
        let start = rows.len();
        rows.extend((0..count).map(|_| Vec::with_capacity(columns.len())));
        let batch = &mut rows[start..];
        for (reader, column) in readers.iter_mut().zip(&mut *columns) {
            read_batch(reader, column, batch)?;
        }
        for cell in batch.iter().flatten() {
            if let Cell::Text(value) = cell {
                *text += value.len() as u64;
            }
        }
        within("bytes of text", *text, MAX_TEXT)?;
        left -= count;
    }
    Ok(())
}

/// The rare codecs are left out of the build.
fn readable(codec: CompressionCodec) -> Result<(), GridError> {
    match codec {
        CompressionCodec::BROTLI => Err(GridError::FeatureMissing("brotli")),
        CompressionCodec::LZ4 | CompressionCodec::LZ4_RAW => Err(GridError::FeatureMissing("lz4")),
        CompressionCodec::LZO => Err(GridError::FeatureMissing("lzo")),
        _ => Ok(()),
    }
}

fn read_batch(
    reader: &mut ColumnReader,
    column: &mut Column,
    rows: &mut [Vec<Cell>],
) -> Result<(), GridError> {
    use ColumnReader as C;
    let (optional, meaning) = (column.optional, column.meaning);
    match reader {
        C::BoolColumnReader(reader) => {
            fill(reader, optional, rows, |value: &bool| Cell::Flag(*value))
        }
        C::Int32ColumnReader(reader) => fill(reader, optional, rows, |value: &i32| match meaning {
            Meaning::Unsigned => whole(i128::from(*value as u32)),
            _ => integer(i64::from(*value), meaning),
        }),
        C::Int64ColumnReader(reader) => fill(reader, optional, rows, |value: &i64| {
            if let Meaning::Instant(per_day) = meaning {
                column.has_time |= value.rem_euclid(per_day) != 0;
            }
            integer(*value, meaning)
        }),
        C::Int96ColumnReader(reader) => fill(reader, optional, rows, julian),
        C::FloatColumnReader(reader) => fill(reader, optional, rows, |value: &f32| {
            number(widened(*value))
        }),
        C::DoubleColumnReader(reader) => fill(reader, optional, rows, |value: &f64| number(*value)),
        C::ByteArrayColumnReader(reader) => fill(reader, optional, rows, |value: &ByteArray| {
            bytes(value.data(), meaning)
        }),
        C::FixedLenByteArrayColumnReader(reader) => {
            fill(reader, optional, rows, |value: &FixedLenByteArray| {
                bytes(value.data(), meaning)
            })
        }
    }
}

/// Adds one cell to each row.
fn fill<T: DataType>(
    reader: &mut ColumnReaderImpl<T>,
    optional: bool,
    rows: &mut [Vec<Cell>],
    mut cell: impl FnMut(&T::T) -> Cell,
) -> Result<(), GridError> {
    let (mut values, mut levels) = (Vec::with_capacity(rows.len()), Vec::new());
    let mut done = 0;
    while done < rows.len() {
        values.clear();
        levels.clear();
        let wanted = optional.then_some(&mut levels);
        let (records, ..) = reader
            .read_records(rows.len() - done, wanted, None, &mut values)
            .map_err(broken)?;
        let short = || GridError::Broken("a column is shorter than the others".to_owned());
        if records == 0 {
            return Err(short());
        }
        let mut values = values.iter();
        for (index, row) in rows[done..done + records].iter_mut().enumerate() {
            let present = !optional || levels.get(index).is_some_and(|level| *level > 0);
            row.push(if present {
                cell(values.next().ok_or_else(short)?)
            } else {
                Cell::Empty
            });
        }
        done += records;
    }
    Ok(())
}

fn broken(error: ParquetError) -> GridError {
    match error {
        ParquetError::External(cause) => GridError::Broken(cause.to_string()),
        other => GridError::Broken(other.to_string()),
    }
}

/// A damaged file may make the decoder panic; that is no fault of this program.
fn guarded<T>(read: impl FnOnce() -> Result<T, GridError>) -> Result<T, GridError> {
    let broken = |_| Err(GridError::Broken("the file contradicts itself".to_owned()));
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(broken)
}
