//! Horizontal bars made of characters, around a zero line.

/// Left parts of a cell, in eighths.
const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

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
