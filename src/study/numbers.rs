//! Arithmetic on columns of numbers, row by row. A row that lacks a number has no result.

use polars::prelude::{ArithmeticChunked, ChunkFillNullValue, Float64Chunked};

/// A column of numbers; null where a row has none.
pub type Numbers = Float64Chunked;

/// The numbers of the rows that have another number too.
#[must_use]
pub fn where_both(numbers: &Numbers, other: &Numbers) -> Numbers {
    if other.null_count() == 0 {
        return numbers.clone();
    }
    plus(numbers, &times(other, 0.0))
}

/// The numbers, and nought for rows without one.
#[must_use]
pub fn or_nought(numbers: &Numbers) -> Numbers {
    if numbers.null_count() == 0 {
        return numbers.clone();
    }
    let filled = numbers.fill_null_with_values(0.0);
    debug_assert!(filled.is_ok(), "a number fits a column of numbers");
    filled.unwrap_or_else(|_| numbers.clone())
}

/// `factor * numbers`
#[must_use]
pub fn times(numbers: &Numbers, factor: f64) -> Numbers {
    numbers.clone().wrapping_mul_scalar(factor)
}

/// `numbers + other`
#[must_use]
pub fn plus(numbers: &Numbers, other: &Numbers) -> Numbers {
    numbers.clone().wrapping_add(other.clone())
}

/// `numbers - other`
#[must_use]
pub fn minus(numbers: &Numbers, other: &Numbers) -> Numbers {
    numbers.clone().wrapping_sub(other.clone())
}

/// `numbers * other`
#[must_use]
pub fn product(numbers: &Numbers, other: &Numbers) -> Numbers {
    numbers.clone().wrapping_mul(other.clone())
}

/// `numbers / other`; the numbers of `other` are positive
#[must_use]
pub fn quotient(numbers: &Numbers, other: &Numbers) -> Numbers {
    numbers.clone().true_div(other.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(numbers: &[Option<f64>]) -> Numbers {
        numbers.iter().copied().collect()
    }

    #[test]
    fn a_row_without_a_number_has_no_result() {
        let (a, b) = (
            column(&[Some(3.0), None, Some(5.0)]),
            column(&[Some(1.0), Some(2.0), None]),
        );
        let values = |numbers: Numbers| numbers.iter().collect::<Vec<_>>();
        assert_eq!(values(plus(&a, &b)), [Some(4.0), None, None]);
        assert_eq!(values(minus(&a, &b)), [Some(2.0), None, None]);
        assert_eq!(values(product(&a, &b)), [Some(3.0), None, None]);
        assert_eq!(values(quotient(&a, &b)), [Some(3.0), None, None]);
        assert_eq!(values(where_both(&a, &b)), [Some(3.0), None, None]);
        assert_eq!(values(or_nought(&a)), [Some(3.0), Some(0.0), Some(5.0)]);
        assert_eq!(values(times(&b, 2.0)), [Some(2.0), Some(4.0), None]);
    }
}
