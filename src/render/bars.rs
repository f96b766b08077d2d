//! Horizontal bars made of characters, around a zero line.

use super::charts::representation::{self, Span};
use super::charts::{BLUE, VERMILLION};
use super::figures::Figures;
use crate::model::phrase::Label;

/// Left parts of a cell, in eighths.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// The bars of a table, one for each row that has the figures.
pub(super) enum Bars {
    /// Gaps around zero.
    Gaps(Vec<Option<f64>>),
    /// Shares with their interval and benchmark.
    Shares(Vec<Option<Span>>),
}

impl Bars {
    /// Whether there is anything to draw.
    pub(super) fn any(&self) -> bool {
        match self {
            Bars::Gaps(gaps) => gaps.iter().any(Option::is_some),
            Bars::Shares(spans) => spans.iter().any(Option::is_some),
        }
    }

    /// What stands above them: of shares, the two ends of the scale.
    pub(super) fn heading(&self, figures: Figures) -> String {
        match self {
            Bars::Gaps(_) => figures.locale.label(&Label::Column("gap_bar".to_owned())),
            Bars::Shares(spans) => representation::scale(spans, figures),
        }
    }

    /// What the marks mean, where they do not speak for themselves.
    pub(super) fn legend(&self, figures: Figures, ascii: bool) -> Option<String> {
        match self {
            Bars::Gaps(_) => None,
            Bars::Shares(_) => Some(representation::legend(figures, ascii)),
        }
    }

    /// Fewest and most cells in a terminal of `room`.
    pub(super) fn cells(&self, room: usize) -> (usize, usize) {
        match self {
            Bars::Gaps(_) => ((room / 10).max(8), 24),
            // An interval is told from its middle in these.
            Bars::Shares(_) => ((room / 5).max(12), 40),
        }
    }

    /// A bar of `width` cells for each row that can have one.
    pub(super) fn draw(&self, width: usize, ascii: bool) -> Vec<Option<String>> {
        match self {
            Bars::Gaps(gaps) => {
                let shown: Vec<f64> = gaps.iter().copied().flatten().collect();
                let scale = Scale::new(&shown, width);
                let bar = |gap: &Option<f64>| gap.map(|gap| scale.bar(gap, ascii));
                gaps.iter().map(bar).collect()
            }
            Bars::Shares(spans) => representation::draw(spans, width, ascii),
        }
    }

    /// The colour of a row's bar.
    pub(super) fn ink(&self, row: usize) -> Option<u8> {
        match self {
            Bars::Gaps(gaps) => {
                let gap = (*gaps.get(row)?)?;
                Some(if gap > 0.0 { VERMILLION } else { BLUE })
            }
            Bars::Shares(spans) => spans.get(row)?.as_ref()?.ink(),
        }
    }
}

/// A common scale for the bars of one table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    /// Cells left of the zero line, for negative values.
    left: usize,
    /// Cells right of the zero line.
    right: usize,
    /// The value that one cell stands for.
    unit: f64,
}

impl Scale {
    /// A scale for these values in `width` cells, of which one is the zero line.
    ///
    /// Both sides have the same unit; a side without values has no cells.
    pub(super) fn new(values: &[f64], width: usize) -> Scale {
        let cells = width.saturating_sub(1);
        let below = values.iter().fold(0.0_f64, |most, value| most.max(-value));
        let above = values.iter().fold(0.0_f64, |most, value| most.max(*value));
        let unit = |value: f64, cells: usize| {
            if value > 0.0 {
                value / cells as f64
            } else {
                0.0
            }
        };
        // The division of the cells that lets the bars be longest.
        let divisions = (0..=cells).map(|left| Scale {
            left,
            right: cells - left,
            unit: unit(below, left).max(unit(above, cells - left)),
        });
        let widest = divisions.min_by(|a, b| a.unit.total_cmp(&b.unit));
        widest.unwrap_or(Scale {
            left: 0,
            right: cells,
            unit: 0.0,
        })
    }

    /// The bar of one value, as many cells wide as the scale; `#` and `-` stand for the two signs in ASCII.
    pub(super) fn bar(&self, value: f64, ascii: bool) -> String {
        let positive = value > 0.0;
        let room = if positive { self.right } else { self.left };
        let cells = if self.unit > 0.0 {
            value.abs() / self.unit
        } else {
            0.0
        };
        let cells = cells.min(room as f64);
        if ascii {
            let whole = cells.round() as usize;
            return match positive {
                true => self.around("", '|', &"#".repeat(whole)),
                false => self.around(&"-".repeat(whole), '|', ""),
            };
        }
        if positive {
            let eighths = (cells * 8.0).round() as usize;
            let bar = "█".repeat(eighths / 8) + EIGHTHS[eighths % 8];
            self.around("", '│', &bar)
        } else {
            // Blocks that fill a cell from the right exist in halves only.
            let halves = (cells * 2.0).round() as usize;
            let bar = "▐".repeat(halves % 2) + &"█".repeat(halves / 2);
            self.around(&bar, '│', "")
        }
    }

    fn around(&self, left: &str, zero: char, right: &str) -> String {
        format!(
            "{left:>before$}{zero}{right:<after$}",
            before = self.left,
            after = self.right
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positive_values_fill_from_the_left_in_eighths() {
        let scale = Scale::new(&[0.40, 0.10, 0.0], 9);
        assert_eq!(scale.bar(0.40, false), "│████████");
        assert_eq!(scale.bar(0.10, false), "│██      ");
        assert_eq!(scale.bar(0.0875, false), "│█▊      ");
        assert_eq!(scale.bar(0.0, false), "│        ");
        assert_eq!(scale.bar(0.40, true), "|########");
    }

    #[test]
    fn both_signs_share_one_unit() {
        let scale = Scale::new(&[0.30, -0.10], 9);
        assert_eq!(scale.bar(0.30, false), "  │██████");
        assert_eq!(scale.bar(-0.10, false), "██│      ");
        assert_eq!(scale.bar(-0.025, false), " ▐│      ");
        assert_eq!(scale.bar(-0.10, true), "--|      ");
    }

    #[test]
    fn every_bar_is_as_wide_as_its_scale() {
        let values = [-3.0, -0.2, 0.0, 0.0001, 0.7, 1e300];
        for width in 1..30 {
            for n in 0..=values.len() {
                let scale = Scale::new(&values[..n], width);
                for value in &values[..n] {
                    for ascii in [false, true] {
                        assert_eq!(
                            scale.bar(*value, ascii).chars().count(),
                            width,
                            "{value} in {width}"
                        );
                    }
                }
            }
        }
    }
}
