//! Triangular factors: merged from blocks of rows by Householder reflections, and solved.
//!
//! Source: Golub & Van Loan, "Matrix Computations", 4th ed., 5.1-5.2; the merging of factors is
//! TSQR (Demmel, Grigori, Hoemmen & Langou, SIAM J. Sci. Comput. 34 (2012) A206).

use super::pass::{add_scaled, dot};

/// A column is aliased if less than this part of its length is left once the columns before it
/// are taken out: `tol` of R's `lm`.
pub(crate) const ALIASED: f64 = 1e-7;

/// An upper triangular matrix R with RᵀR = AᵀA for all rows of A merged into it.
/// Entry (i, j) stands at j · width + i.
#[derive(Clone)]
pub(super) struct Triangle {
    width: usize,
    values: Vec<f64>,
}

impl Triangle {
    pub(super) fn empty(width: usize) -> Self {
        Self {
            width,
            values: vec![0.0; width * width],
        }
    }

    /// Merges `rows` rows, column by column in `block`, which is used up.
    pub(super) fn merge_rows(&mut self, block: &mut [f64], rows: usize) {
        self.merge(block, rows, |_| rows);
    }

    /// Merges another triangle.
    pub(super) fn merge_triangle(&mut self, mut other: Self) {
        self.merge(&mut other.values, self.width, |column| column + 1);
    }

    /// Takes the rows below the diagonal to 0, column after column. Of column j the block has
    /// `height(j)` rows that are not 0 yet, and R one: its diagonal.
    fn merge(&mut self, block: &mut [f64], rows: usize, height: impl Fn(usize) -> usize) {
        let width = self.width;
        for column in 0..width {
            let (done, rest) = block.split_at_mut((column + 1) * rows);
            let tail = &done[column * rows..][..height(column)];
            let diagonal = &mut self.values[column * width + column];
            let Some(reflection) = Reflection::of(diagonal, tail) else {
                continue;
            };
            for (ahead, other) in rest.chunks_exact_mut(rows).enumerate() {
                let head = &mut self.values[(column + 1 + ahead) * width + column];
                reflection.apply(tail, head, &mut other[..tail.len()]);
            }
        }
    }

    /// Number of columns, the outcome among them.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    pub(super) fn is_finite(&self) -> bool {
        self.values.iter().all(|value| value.is_finite())
    }

    /// Length of a column of A.
    pub(super) fn norm(&self, column: usize) -> f64 {
        let column = self.column(column);
        dot(column, column).sqrt()
    }

    fn column(&self, column: usize) -> &[f64] {
        &self.values[column * self.width..][..self.width]
    }

    /// Least squares of the last column of A on `columns` of it, in that order.
    ///
    /// A column of which no more than [`ALIASED`] · `norm` is left beside those before it is
    /// dropped, as by the limited pivoting of R's `dqrdc2`: the columns that stay keep their order.
    pub(super) fn solve(&self, columns: &[usize], norm: impl Fn(usize) -> f64) -> Solution {
        let width = self.width;
        let order = columns.iter().copied().chain([width - 1]);
        let mut work: Vec<f64> = order
            .flat_map(|column| self.column(column))
            .copied()
            .collect();
        let (mut kept, mut aliased, mut upper) = (Vec::new(), Vec::new(), Vec::new());
        for (at, &column) in columns.iter().enumerate() {
            let rank = kept.len();
            let (done, rest) = work.split_at_mut((at + 1) * width);
            let (above, below) = done[at * width..].split_at_mut(rank.min(width - 1));
            if dot(below, below).sqrt() <= ALIASED * norm(column) {
                aliased.push(column);
                continue;
            }
            let (diagonal, tail) = below.split_first_mut().expect("width > rank");
            if let Some(reflection) = Reflection::of(diagonal, tail) {
                for other in rest.chunks_exact_mut(width) {
                    let (head, other) = other[rank..].split_first_mut().expect("width > rank");
                    reflection.apply(tail, head, other);
                }
            }
            upper.push([above, &mut [*diagonal]].concat());
            kept.push(column);
        }
        let outcome = &work[columns.len() * width..];
        let (explained, left) = outcome.split_at(kept.len());
        Solution {
            coefficients: back_substituted(&upper, explained.to_vec()),
            residual_squares: dot(left, left),
            kept,
            aliased,
            upper,
        }
    }
}

/// What [`Triangle::solve`] finds.
pub(super) struct Solution {
    /// The columns that stay, in the order given.
    pub(super) kept: Vec<usize>,
    pub(super) aliased: Vec<usize>,
    /// Column j of the factor of the columns that stay, j + 1 values from the top.
    pub(super) upper: Vec<Vec<f64>>,
    /// Of the columns that stay.
    pub(super) coefficients: Vec<f64>,
    pub(super) residual_squares: f64,
}

/// R⁻¹ v for the columns `upper` of R.
pub(crate) fn back_substituted(upper: &[Vec<f64>], mut v: Vec<f64>) -> Vec<f64> {
    for (index, column) in upper.iter().enumerate().rev() {
        v[index] /= column[index];
        let solved = v[index];
        add_scaled(&mut v[..index], -solved, &column[..index]);
    }
    v
}

/// A Householder reflection I − β u uᵀ, where u is `head` over a tail that the caller has.
struct Reflection {
    head: f64,
    beta: f64,
}

impl Reflection {
    /// The reflection that takes `diagonal` over `tail` to a multiple of the first axis, with
    /// `diagonal` as it is then; `None` if the tail is 0 already, or so near to it that its square is none: what many
    /// reflections leave of a column without entries.
    fn of(diagonal: &mut f64, tail: &[f64]) -> Option<Self> {
        let squares = dot(tail, tail);
        let norm = diagonal.mul_add(*diagonal, squares).sqrt();
        let size = norm * (norm + diagonal.abs());
        if squares == 0.0 || size < f64::MIN_POSITIVE {
            return None;
        }
        // the sign for which nothing cancels
        let head = *diagonal + norm.copysign(*diagonal);
        *diagonal -= head;
        Some(Self {
            head,
            beta: 1.0 / size,
        })
    }

    fn apply(&self, tail: &[f64], head: &mut f64, other: &mut [f64]) {
        let shift = self.beta * (self.head * *head + dot(tail, other));
        *head -= shift * self.head;
        add_scaled(other, -shift, tail);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Many sparse columns of dummies left such tails: their squares are too small for a reciprocal.
    #[test]
    fn a_tail_that_is_all_but_zero_is_zero() {
        let mut diagonal = 0.0;
        assert!(Reflection::of(&mut diagonal, &[1e-160, -3e-161]).is_none());
        assert_eq!(diagonal, 0.0);
        let mut triangle = Triangle::empty(2);
        triangle.merge_rows(&mut [1e-160, 0.0, 1.0, 2.0], 2);
        assert!(triangle.is_finite());
    }

    #[test]
    fn what_is_too_large_stays_so() {
        let mut triangle = Triangle::empty(1);
        triangle.merge_rows(&mut [1e200, 1e200], 2);
        assert!(!triangle.is_finite());
    }
}
