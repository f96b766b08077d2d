//! The cells of a JSON-stat table: a list, or an object of those that have a value.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::Broken;

/// Cells as the file holds them; missing ones are NaN.
pub(super) enum Cells {
    List(Vec<f64>),
    /// Position and value.
    Sparse(Vec<(usize, f64)>),
}

impl Cells {
    /// One value for each cell.
    pub(super) fn dense(self, all: usize) -> Result<Vec<f64>, Broken> {
        match self {
            Cells::List(values) if values.len() == all => Ok(values),
            Cells::List(values) => Err(Broken::number("value", all as u64, values.len() as u64)),
            Cells::Sparse(pairs) => {
                let mut values = vec![f64::NAN; all];
                for (position, value) in pairs {
                    let cell = values.get_mut(position);
                    *cell.ok_or_else(|| Broken::number("value", all as u64, position as u64))? =
                        value;
                }
                Ok(values)
            }
        }
    }
}

/// One cell: a number, or NaN for what is none.
#[derive(Deserialize)]
#[serde(untagged)]
enum Cell {
    Number(f64),
    Nothing(serde::de::IgnoredAny),
}

impl Cell {
    fn value(self) -> f64 {
        match self {
            Cell::Number(number) => number,
            Cell::Nothing(_) => f64::NAN,
        }
    }
}

impl<'de> Deserialize<'de> for Cells {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Cells, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Cells;

            fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
                out.write_str("a list or an object of numbers")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut cells: A) -> Result<Cells, A::Error> {
                let mut values = Vec::new();
                while let Some(cell) = cells.next_element::<Cell>()? {
                    values.push(cell.value());
                }
                Ok(Cells::List(values))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut cells: A) -> Result<Cells, A::Error> {
                let mut pairs = Vec::new();
                while let Some((position, cell)) = cells.next_entry::<usize, Cell>()? {
                    pairs.push((position, cell.value()));
                }
                Ok(Cells::Sparse(pairs))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}
