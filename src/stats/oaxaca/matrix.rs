//! Small dense matrices: a row and a column for each coefficient.

/// A matrix, row after row.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Matrix {
    columns: usize,
    values: Vec<f64>,
}

impl Matrix {
    pub(super) fn from(rows: usize, columns: usize, of: impl Fn(usize, usize) -> f64) -> Self {
        let of = &of;
        let values = (0..rows).flat_map(|row| (0..columns).map(move |column| of(row, column)));
        Self {
            columns,
            values: values.collect(),
        }
    }

    pub(super) fn identity(size: usize) -> Self {
        Self::from(size, size, |row, column| f64::from(u8::from(row == column)))
    }

    pub(super) fn at(&self, row: usize, column: usize) -> f64 {
        self.values[row * self.columns + column]
    }

    pub(super) fn set(&mut self, row: usize, column: usize, value: f64) {
        self.values[row * self.columns + column] = value;
    }

    pub(super) fn rows(&self) -> usize {
        self.values.len() / self.columns.max(1)
    }

    pub(super) fn transposed(&self) -> Self {
        Self::from(self.columns, self.rows(), |row, column| {
            self.at(column, row)
        })
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        Self::from(self.rows(), other.columns, |row, column| {
            let products = (0..self.columns).map(|at| self.at(row, at) * other.at(at, column));
            products.sum()
        })
    }

    pub(super) fn of(&self, vector: &[f64]) -> Vec<f64> {
        let rows = self.values.chunks_exact(self.columns.max(1));
        rows.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum())
            .collect()
    }

    pub(super) fn plus(mut self, other: &Self) -> Self {
        self.values
            .iter_mut()
            .zip(&other.values)
            .for_each(|(value, other)| *value += other);
        self
    }

    pub(super) fn scaled(mut self, factor: f64) -> Self {
        self.values.iter_mut().for_each(|value| *value *= factor);
        self
    }

    /// Itself · C · its transpose: the covariance of what it makes of a vector with covariance C.
    pub(super) fn around(&self, covariance: &Self) -> Self {
        self.times(covariance).times(&self.transposed())
    }

    /// Writes `part` with its first value at a place.
    pub(super) fn put(&mut self, (row, column): (usize, usize), part: &Self) {
        for i in 0..part.rows() {
            for j in 0..part.columns {
                self.set(row + i, column + j, part.at(i, j));
            }
        }
    }
}
