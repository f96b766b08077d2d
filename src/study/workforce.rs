//! The admitted employees: one row each, typed columns, nothing unreadable.

use std::collections::BTreeMap;

use polars::prelude::{Column, DataFrame, Float64Chunked, IntoColumn, PlSmallStr, UInt32Chunked};

use crate::model::field::Field;
use crate::model::people::Sex;
use crate::model::provenance::{LeftOut, SourceFile};

/// A column of numbers, null where there is none.
pub type Numbers = Float64Chunked;

/// The name of the column that holds the [`Sex`] of each row, as its position in [`SEXES`].
pub const SEX: &str = "sex";

/// What the codes of the sex column mean.
pub const SEXES: [Sex; 4] = [Sex::Woman, Sex::Man, Sex::Other, Sex::Unknown];

/// The name of the column that holds the line of the file, or row of the sheet, that each row stands on.
pub const LINE: &str = "line of the file";

/// The name of the column that holds the cells of a field as they are written.
pub fn written_of(field: Field) -> String {
    format!("{} as written", field.id())
}

/// The name of the column that holds the words of a field by what they mean, such as `permanent` and `temporary`.
pub fn class_of(field: Field) -> String {
    format!("{} by meaning", field.id())
}

/// The employees of a run. Made only by `intake`.
///
/// Columns are named by the id of their field; a column that only a heading names is named by that heading. A column
/// of words holds codes, and code 0 is a blank cell. A column of numbers holds null where there is none.
#[derive(Clone)]
pub struct Workforce {
    frame: DataFrame,
    labels: BTreeMap<String, Vec<String>>,
    /// The files they come from.
    pub files: Vec<SourceFile>,
    /// Rows that were left out on the way in, by reason.
    pub left_out: Vec<LeftOut>,
    /// Field to heading.
    pub mapping: BTreeMap<String, String>,
    /// Currency, where the file tells it.
    pub currency: Option<String>,
    /// Reference period, where the file tells it.
    pub period: Option<String>,
}

impl Workforce {
    /// An empty workforce of so many rows, for `intake` to fill.
    pub fn new(rows: usize) -> Workforce {
        Workforce {
            frame: DataFrame::empty_with_height(rows),
            labels: BTreeMap::new(),
            files: Vec::new(),
            left_out: Vec::new(),
            mapping: BTreeMap::new(),
            currency: None,
            period: None,
        }
    }

    /// Adds a column of words, in blocks of rows.
    pub fn add_labels(&mut self, name: &str, blocks: Vec<Vec<u32>>, labels: Vec<String>) {
        let mut all = UInt32Chunked::from_vec(PlSmallStr::from_str(name), Vec::new());
        for block in blocks {
            append(
                &mut all,
                UInt32Chunked::from_vec(PlSmallStr::EMPTY, block),
                UInt32Chunked::append_owned,
            );
        }
        self.labels.insert(name.to_owned(), labels);
        self.add(all.into_column());
    }

    /// Adds a column of numbers, in blocks of rows; NaN is taken as missing.
    pub fn add_numbers(&mut self, name: &str, blocks: Vec<Vec<f64>>) {
        let mut all = Float64Chunked::from_vec(PlSmallStr::from_str(name), Vec::new());
        for block in blocks {
            let part = if block.iter().any(|number| number.is_nan()) {
                block
                    .into_iter()
                    .map(|number| (!number.is_nan()).then_some(number))
                    .collect()
            } else {
                Float64Chunked::from_vec(PlSmallStr::EMPTY, block)
            };
            append(&mut all, part, Float64Chunked::append_owned);
        }
        self.add(all.into_column());
    }

    fn add(&mut self, column: Column) {
        let added = self.frame.with_column(column).is_ok();
        debug_assert!(added, "columns of a workforce have one length");
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.frame.height()
    }

    /// The names of the columns.
    pub fn columns(&self) -> Vec<String> {
        let columns = self.frame.columns().iter();
        columns.map(|column| column.name().to_string()).collect()
    }

    /// The same files with no columns, for so many rows.
    #[must_use]
    pub fn emptied(&self, rows: usize) -> Workforce {
        Workforce {
            frame: DataFrame::empty_with_height(rows),
            labels: BTreeMap::new(),
            ..self.clone()
        }
    }

    /// Whether there is such a column.
    pub fn has(&self, name: &str) -> bool {
        self.frame.column(name).is_ok()
    }

    /// The codes of a column of words and what they mean.
    pub fn labels(&self, name: &str) -> Option<(&UInt32Chunked, &[String])> {
        let codes = self
            .frame
            .column(name)
            .ok()?
            .as_materialized_series()
            .u32()
            .ok()?;
        Some((codes, self.labels.get(name)?))
    }

    /// A column of numbers.
    pub fn numbers(&self, name: &str) -> Option<&Float64Chunked> {
        self.frame
            .column(name)
            .ok()?
            .as_materialized_series()
            .f64()
            .ok()
    }

    /// A money or number field.
    pub fn field(&self, field: Field) -> Option<&Float64Chunked> {
        self.numbers(field.id())
    }

    /// Adds the rows of another file.
    ///
    /// # Errors
    /// With the name of a column that only one of the two has.
    pub fn append(&mut self, other: Workforce) -> Result<(), String> {
        let (mine, theirs) = (self.columns(), other.columns());
        if let Some(missing) = mine.iter().find(|name| !theirs.contains(name)) {
            return Err(missing.clone());
        }
        if let Some(missing) = theirs.iter().find(|name| !mine.contains(name)) {
            return Err(missing.clone());
        }
        let mut joined = Workforce::new(self.rows() + other.rows());
        for name in &mine {
            match (
                self.labels(name),
                other.labels(name),
                self.numbers(name),
                other.numbers(name),
            ) {
                (Some((codes, labels)), Some((more, more_labels)), _, _) => {
                    let mut labels = labels.to_vec();
                    let translation: Vec<u32> = more_labels
                        .iter()
                        .map(|label| {
                            let known = labels.iter().position(|known| known == label);
                            known.unwrap_or_else(|| {
                                labels.push(label.clone());
                                labels.len() - 1
                            }) as u32
                        })
                        .collect();
                    let mine = codes
                        .downcast_iter()
                        .map(|chunk| chunk.values().as_slice().to_vec());
                    let theirs = more.downcast_iter().map(|chunk| {
                        chunk
                            .values_iter()
                            .map(|code| translation[*code as usize])
                            .collect()
                    });
                    joined.add_labels(name, mine.chain(theirs).collect(), labels);
                }
                (_, _, Some(numbers), Some(more)) => {
                    let with_nan = |numbers: &Float64Chunked| -> Vec<f64> {
                        numbers
                            .iter()
                            .map(|number| number.unwrap_or(f64::NAN))
                            .collect()
                    };
                    joined.add_numbers(name, vec![with_nan(numbers), with_nan(more)]);
                }
                _ => return Err(name.clone()),
            }
        }
        self.frame = joined.frame;
        self.labels = joined.labels;
        self.files.extend(other.files);
        for more in other.left_out {
            match self
                .left_out
                .iter_mut()
                .find(|known| known.reason == more.reason)
            {
                Some(known) => known.rows += more.rows,
                None => self.left_out.push(more),
            }
        }
        Ok(())
    }

    /// The rows for which the mask holds.
    #[must_use]
    pub fn filter(&self, mask: &polars::prelude::BooleanChunked) -> Workforce {
        let mut kept = self.clone();
        match self.frame.filter(mask) {
            Ok(frame) => kept.frame = frame,
            Err(error) => debug_assert!(false, "a mask has the length of its frame: {error}"),
        }
        kept
    }
}

fn append<T>(all: &mut T, part: T, with: impl Fn(&mut T, T) -> polars::prelude::PolarsResult<()>) {
    let appended = with(all, part).is_ok();
    debug_assert!(appended, "a frame has fewer than 2^32 rows");
}
