//! Two axes of shares, 0 to 100 %, around a canvas.

use crate::model::phrase::Label;
use crate::render::figures::Figures;
use crate::render::text::{padded, width, wrap};
use crate::render::{Look, escape};

/// Columns of the canvas where there is room, and where there is little: a quarter is a whole number of them.
const COLUMNS: [usize; 2] = [41, 21];
/// Rows of the canvas: a quarter is a whole number of them.
const ROWS: usize = 13;
const QUARTERS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

/// The axes for a canvas of so many columns and rows.
pub(super) struct Frame<'a> {
    pub(super) columns: usize,
    pub(super) rows: usize,
    /// Columns of the labels on the left.
    left: usize,
    figures: Figures<'a>,
    look: &'a Look,
}

impl<'a> Frame<'a> {
    /// The largest that fits into the terminal.
    pub(super) fn fit(figures: Figures<'a>, look: &'a Look) -> Option<Frame<'a>> {
        let frame = |columns| Frame {
            columns,
            rows: ROWS,
            left: width(&percent(1.0, figures, look)),
            figures,
            look,
        };
        COLUMNS
            .into_iter()
            .map(frame)
            .find(|frame| frame.width() <= look.room())
    }

    /// Columns it takes; the last label stands on both sides of the end.
    pub(super) fn width(&self) -> usize {
        self.left + 2 + self.columns + self.left / 2
    }

    /// What stands left of a row of the canvas.
    pub(super) fn row(&self, row: usize) -> String {
        let last = self.rows - 1;
        let left = self.left;
        if !row.is_multiple_of(last / 4) {
            return format!("{:left$} {}", "", self.stroke('│', '|'));
        }
        let label = self.percent(1.0 - row as f64 / last as f64);
        format!("{label:>left$} {}", self.stroke('┤', '+'))
    }

    /// What stands below the canvas: the axis, its labels and what it is.
    pub(super) fn foot(&self, column: &str) -> Vec<String> {
        let quarter = (self.columns - 1) / 4;
        let stroke = |column: usize| match column.is_multiple_of(quarter) {
            true => self.stroke('┬', '+'),
            false => self.stroke('─', '-'),
        };
        let axis: String = (0..self.columns).map(stroke).collect();
        let mut labels = String::new();
        for (index, part) in QUARTERS.into_iter().enumerate() {
            let label = self.percent(part);
            let start = self.left + 2 + index * quarter - width(&label) / 2;
            // Where quarters stand close, only halves have a label.
            if quarter > self.left + 2 || index % 2 == 0 {
                labels = padded(&labels, start) + &label;
            }
        }
        let indent = " ".repeat(self.left + 2);
        let corner = self.stroke('└', '+');
        let caption = wrap(&self.heading(column), self.look.room() - indent.len());
        let caption = caption.iter().map(|line| format!("{indent}{line}"));
        [format!("{:1$} {corner}{axis}", "", self.left), labels]
            .into_iter()
            .chain(caption)
            .collect()
    }

    /// The heading of a column.
    pub(super) fn heading(&self, column: &str) -> String {
        let label = Label::Column(column.to_owned());
        escape::shown(&self.figures.locale.label(&label), self.look.ascii)
    }

    fn percent(&self, part: f64) -> String {
        percent(part, self.figures, self.look)
    }

    fn stroke(&self, line: char, ascii: char) -> char {
        if self.look.ascii { ascii } else { line }
    }
}

fn percent(part: f64, figures: Figures, look: &Look) -> String {
    escape::shown(&figures.locale.percent(part, 0), look.ascii)
}
