//! Parquet files: named and typed columns, of which only those wanted are read.

use std::path::Path;

use super::grid::{Grid, GridError};

#[cfg(feature = "parquet")]
mod columns;

/// The names of the columns, in the order of the file. A nested column is one name.
///
/// # Errors
/// `Io`, `Protected`, `Broken`; `FeatureMissing` in a build without Parquet.
pub fn header(path: &Path) -> Result<Vec<String>, GridError> {
    columns::header(path)
}

/// Reads the columns at the places of `wanted`, in its order, or all of them. The first row of the grid holds their names.
///
/// Missing values and NaN are `Empty`. Whole numbers beyond 2^53 are `Text`, since a `Number` cannot hold all of them. A point in
/// time is the `Date` it has in the file: in UTC, when the file stores UTC, with a note. A time of day is in hours. Text that is not UTF-8 has U+FFFD in place of what cannot be read.
///
/// # Errors
/// As [`header`]; `Nested` and `Unsupported` for a wanted column, `TooLarge` beyond the limits of a grid. A place outside the
/// file is `Broken`.
pub fn read(path: &Path, wanted: Option<&[usize]>) -> Result<Grid, GridError> {
    columns::read(path, wanted)
}

#[cfg(not(feature = "parquet"))]
mod columns {
    use super::{Grid, GridError, Path};

    pub(super) fn header(_: &Path) -> Result<Vec<String>, GridError> {
        Err(GridError::FeatureMissing("parquet"))
    }

    pub(super) fn read(_: &Path, _: Option<&[usize]>) -> Result<Grid, GridError> {
        Err(GridError::FeatureMissing("parquet"))
    }
}

#[cfg(all(test, feature = "parquet"))]
#[allow(clippy::unwrap_used)]
mod tests;
