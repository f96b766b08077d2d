//! What a whole column says about its decimal mark.

use std::ops::RangeInclusive;

use super::written::{Layout, Written};
use super::{DecimalMark, Plain};

/// What the cells of a column say about its decimal mark.
///
/// Cells taken by [`plain`](super::plain) are counted by [`Evidence::count`], all others by [`Evidence::observe`]; parts of a column are
/// joined by [`Evidence::merge`], in any order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// Numbers without point or comma.
    pub whole: u64,
    /// Cells in which only the point can be the decimal mark.
    pub certain_point: u64,
    /// Cells in which only the comma can be the decimal mark.
    pub certain_comma: u64,
    /// Cells like `31.000`.
    pub ambiguous_point: u64,
    /// Cells like `31,000`.
    pub ambiguous_comma: u64,
    /// Blank cells and placeholders.
    pub blank: u64,
    /// Cells that are no number under either mark.
    pub unreadable: u64,
    /// Cells with a per cent sign.
    pub percent: u64,
    /// Smallest and largest magnitude of the ambiguous cells with their mark read as grouping; a thousandth of it otherwise.
    grouped: Option<(f64, f64)>,
}

impl Evidence {
    /// No cells yet.
    pub const NONE: Self = Self {
        whole: 0,
        certain_point: 0,
        certain_comma: 0,
        ambiguous_point: 0,
        ambiguous_comma: 0,
        blank: 0,
        unreadable: 0,
        percent: 0,
        grouped: None,
    };

    /// Counts a cell that [`plain`](super::plain) has taken under `mark`.
    #[inline]
    pub fn count(&mut self, cell: Plain, mark: DecimalMark) {
        match (cell.marked, mark) {
            (false, _) => self.whole += 1,
            (true, DecimalMark::Point) => self.certain_point += 1,
            (true, DecimalMark::Comma) => self.certain_comma += 1,
        }
    }

    /// Counts any cell.
    pub fn observe(&mut self, cell: &str) {
        let written = match Written::of(cell) {
            Ok(Some(written)) => written,
            Ok(None) => return self.blank += 1,
            Err(_) => return self.unreadable += 1,
        };
        self.percent += u64::from(written.percent);
        match written.layout {
            Layout::Whole => self.whole += 1,
            Layout::Decimal { mark, .. } => *self.certain(mark) += 1,
            Layout::Grouped { by } => *self.certain(by.other()) += 1,
            Layout::Ambiguous { mark } => {
                match mark {
                    DecimalMark::Point => self.ambiguous_point += 1,
                    DecimalMark::Comma => self.ambiguous_comma += 1,
                }
                let grouped = written.magnitude(0).unwrap_or(f64::MAX);
                self.widen(grouped, grouped);
            }
        }
    }

    /// Adds the cells of another part of the column.
    pub fn merge(&mut self, other: &Self) {
        self.whole += other.whole;
        self.certain_point += other.certain_point;
        self.certain_comma += other.certain_comma;
        self.ambiguous_point += other.ambiguous_point;
        self.ambiguous_comma += other.ambiguous_comma;
        self.blank += other.blank;
        self.unreadable += other.unreadable;
        self.percent += other.percent;
        if let Some((low, high)) = other.grouped {
            self.widen(low, high);
        }
    }

    fn certain(&mut self, mark: DecimalMark) -> &mut u64 {
        match mark {
            DecimalMark::Point => &mut self.certain_point,
            DecimalMark::Comma => &mut self.certain_comma,
        }
    }

    fn widen(&mut self, low: f64, high: f64) {
        let (lowest, highest) = self.grouped.unwrap_or((low, high));
        self.grouped = Some((lowest.min(low), highest.max(high)));
    }

    /// Settles the decimal mark of the column.
    ///
    /// Certain cells decide, by majority where they disagree. If there are none, the ambiguous cells are settled by `plausible`,
    /// the range in which values of the column lie, if under one of the two readings no value can lie in it.
    ///
    /// # Errors
    ///
    /// [`Ambiguity`] when neither settles it. The column must then not be read: a guess would be wrong a thousandfold.
    ///
    /// ```
    /// use paritet::intake::number::{DecimalMark, Evidence};
    /// let mut column = Evidence::NONE;
    /// column.observe("31.000");
    /// assert!(column.decide(None).is_err());
    /// let decision = column.decide(Some(5_000.0..=500_000.0)).unwrap();
    /// assert_eq!(decision.mark, DecimalMark::Comma);
    /// assert!(decision.by_plausibility);
    /// ```
    pub fn decide(&self, plausible: Option<RangeInclusive<f64>>) -> Result<Decision, Ambiguity> {
        let (point, comma) = (self.certain_point, self.certain_comma);
        let settled = |mark, contrary| {
            Ok(Decision {
                mark,
                by_plausibility: false,
                contrary,
            })
        };
        if point > comma {
            return settled(DecimalMark::Point, comma);
        }
        if comma > point {
            return settled(DecimalMark::Comma, point);
        }
        if point > 0 {
            return Err(Ambiguity::Divided { cells: point });
        }
        let Some((low, high)) = self.grouped else {
            return settled(DecimalMark::Point, 0);
        };
        if self.ambiguous_point > 0 && self.ambiguous_comma > 0 {
            return Err(Ambiguity::Mixed {
                points: self.ambiguous_point,
                commas: self.ambiguous_comma,
            });
        }
        let mark = if self.ambiguous_point > 0 {
            DecimalMark::Point
        } else {
            DecimalMark::Comma
        };
        let possible = |low: f64, high: f64| {
            plausible
                .as_ref()
                .is_none_or(|range| low <= *range.end() && high >= *range.start())
        };
        let by_plausibility = |mark| {
            Ok(Decision {
                mark,
                by_plausibility: true,
                contrary: 0,
            })
        };
        match (possible(low, high), possible(low / 1e3, high / 1e3)) {
            (true, false) => by_plausibility(mark.other()),
            (false, true) => by_plausibility(mark),
            _ => Err(Ambiguity::Thousands {
                mark,
                cells: self.ambiguous_point + self.ambiguous_comma,
                grouped: Magnitude::of(low, high),
                decimal: Magnitude::of(low / 1e3, high / 1e3),
            }),
        }
    }
}

/// The decimal mark of a column and how it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The decimal mark; [`DecimalMark::Point`] for a column of whole numbers.
    pub mark: DecimalMark,
    /// Whether only the plausible range settled it, which a report should say.
    pub by_plausibility: bool,
    /// Cells that are certainly written the other way; each is a [`Problem::TwoDecimalMarks`](super::Problem::TwoDecimalMarks) when read.
    pub contrary: u64,
}

/// Why the decimal mark of a column cannot be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ambiguity {
    /// The mark of every marked cell has three digits after it, and both readings are possible.
    Thousands {
        /// The mark of the cells.
        mark: DecimalMark,
        /// The number of such cells.
        cells: u64,
        /// The size of the values if the mark groups thousands.
        grouped: Magnitude,
        /// The size of the values if the mark is the decimal mark.
        decimal: Magnitude,
    },
    /// Cells like `31.000` and cells like `31,000`, and no others.
    Mixed {
        /// Cells with a point.
        points: u64,
        /// Cells with a comma.
        commas: u64,
    },
    /// As many cells with a certain decimal point as with a certain decimal comma.
    Divided {
        /// The number of cells of either kind.
        cells: u64,
    },
}

/// The size of the values of a column: enough to tell two readings apart, too coarse to tell anybody's pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Magnitude {
    /// Digits before the decimal mark of the smallest value.
    pub low: u32,
    /// Digits before the decimal mark of the largest value.
    pub high: u32,
}

impl Magnitude {
    fn of(low: f64, high: f64) -> Self {
        let digits = |value: f64| value.max(1.0).log10() as u32 + 1;
        Self {
            low: digits(low),
            high: digits(high),
        }
    }
}
