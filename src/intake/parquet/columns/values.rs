//! What a stored value stands for, and the cell it becomes.

use ::parquet::basic::{ConvertedType, LogicalType, TimeUnit, Type};
use ::parquet::data_type::Int96;
use ::parquet::schema::types::ColumnDescriptor;
use jiff::Span;
use jiff::civil::{self, Date};

use super::super::super::grid::Cell;

/// What a stored value stands for.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// The value as it is.
    Plain,
    /// A whole number without a sign.
    Unsigned,
    /// A whole number of so many decimals.
    Decimal(i32),
    /// Days since 1970.
    Days,
    /// So many units a day since 1970.
    Instant(i64),
    /// So many units a day since midnight.
    TimeOfDay(i64),
    /// 16 bytes in hexadecimal.
    Uuid,
}

/// The meaning of a column by its logical type, or by the older converted type; none when it cannot be put into a cell.
pub(super) fn meaning(column: &ColumnDescriptor) -> Option<Meaning> {
    let bytes = matches!(column.physical_type(), Type::FIXED_LEN_BYTE_ARRAY);
    let per_day = |unit: &TimeUnit| match unit {
        TimeUnit::MILLIS => 86_400_000,
        TimeUnit::MICROS => 86_400_000_000,
        TimeUnit::NANOS => 86_400_000_000_000,
    };
    Some(match (column.logical_type_ref(), column.converted_type()) {
        (Some(LogicalType::Decimal { .. }), _) | (None, ConvertedType::DECIMAL) => {
            Meaning::Decimal(column.type_scale())
        }
        (Some(LogicalType::Date), _) | (None, ConvertedType::DATE) => Meaning::Days,
        (Some(LogicalType::Timestamp(stamp)), _) => Meaning::Instant(per_day(&stamp.unit)),
        (None, ConvertedType::TIMESTAMP_MILLIS) => Meaning::Instant(86_400_000),
        (None, ConvertedType::TIMESTAMP_MICROS) => Meaning::Instant(86_400_000_000),
        (Some(LogicalType::Time(time)), _) => Meaning::TimeOfDay(per_day(&time.unit)),
        (Some(LogicalType::Uuid), _) => Meaning::Uuid,
        (Some(LogicalType::Integer(int)), _) if !int.is_signed => Meaning::Unsigned,
        (
            None,
            ConvertedType::UINT_8
            | ConvertedType::UINT_16
            | ConvertedType::UINT_32
            | ConvertedType::UINT_64,
        ) => Meaning::Unsigned,
        _ if bytes => return None,
        _ => Meaning::Plain,
    })
}

/// A stored whole number.
pub(super) fn integer(value: i64, meaning: Meaning) -> Cell {
    match meaning {
        Meaning::Days => day(value),
        Meaning::Instant(per_day) => day(value.div_euclid(per_day)),
        Meaning::TimeOfDay(per_day) => Cell::Number(value as f64 / per_day as f64 * 24.0),
        Meaning::Decimal(scale) => decimal(i128::from(value), scale),
        Meaning::Unsigned => whole(i128::from(value as u64)),
        Meaning::Plain | Meaning::Uuid => whole(i128::from(value)),
    }
}

/// Stored bytes.
pub(super) fn bytes(value: &[u8], meaning: Meaning) -> Cell {
    match meaning {
        Meaning::Decimal(scale) => {
            let sign = if value.first().is_some_and(|byte| byte & 0x80 != 0) {
                -1
            } else {
                0
            };
            let number = value
                .iter()
                .fold(sign, |sum: i128, byte| sum << 8 | i128::from(*byte));
            decimal(number, scale)
        }
        Meaning::Uuid => {
            let dash = |at| if [4, 6, 8, 10].contains(&at) { "-" } else { "" };
            let digits = value.iter().enumerate();
            Cell::Text(
                digits
                    .map(|(at, byte)| format!("{}{byte:02x}", dash(at)))
                    .collect(),
            )
        }
        _ if value.is_empty() => Cell::Empty,
        _ => Cell::Text(String::from_utf8_lossy(value).into_owned()),
    }
}

/// Up to 2^53 every whole number is exact in a `f64`; identity numbers beyond it must not run together.
pub(super) fn whole(value: i128) -> Cell {
    if value.unsigned_abs() <= 1 << 53 {
        Cell::Number(value as f64)
    } else {
        Cell::Text(value.to_string())
    }
}

fn decimal(value: i128, scale: i32) -> Cell {
    Cell::Number(value as f64 / 10_f64.powi(scale))
}

/// A stored fraction; not a number is nothing.
pub(super) fn number(value: f64) -> Cell {
    match value {
        value if value.is_nan() => Cell::Empty,
        value if value.is_infinite() => Cell::Error,
        value => Cell::Number(value),
    }
}

/// 0.1 of single precision is 0.1, not 0.10000000149011612.
pub(super) fn widened(value: f32) -> f64 {
    let exact = f64::from(value);
    if exact.fract() == 0.0 {
        return exact;
    }
    value.to_string().parse().unwrap_or(exact)
}

fn day(since_1970: i64) -> Cell {
    let date = Span::new().try_days(since_1970);
    let date = date.and_then(|days| civil::date(1970, 1, 1).checked_add(days));
    date.map_or(Cell::Error, |date: Date| Cell::Date(date))
}

/// The old way to store an instant: nanoseconds and the Julian day.
pub(super) fn julian(value: &Int96) -> Cell {
    const JULIAN_DAY_OF_1970: i64 = 2_440_588;
    day(i64::from(value.data()[2]) - JULIAN_DAY_OF_1970)
}
