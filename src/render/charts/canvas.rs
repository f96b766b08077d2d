//! Curves in a rectangle of characters: in the dots of Braille, eight to a character, or with letters.

use super::painted;
use crate::render::Look;

/// The bit of each dot of a Braille character, from the top, left and right.
const DOTS: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];
/// The Braille character without dots.
const BRAILLE: u32 = 0x2800;

/// A place in the unit square, from the bottom left.
pub(super) type Point = (f64, f64);

/// What draws.
#[derive(Clone, Copy)]
pub(super) struct Pen {
    /// Marks a point, and draws lines where there is ASCII only.
    pub(super) mark: char,
    /// The colour.
    pub(super) ink: Option<u8>,
}

/// A character of the canvas.
#[derive(Clone, Copy)]
enum Glyph {
    Dots(u8),
    Mark(char),
}

/// The unit square in characters.
pub(super) struct Canvas<'a> {
    columns: usize,
    rows: usize,
    look: &'a Look,
    cells: Vec<(Glyph, Option<u8>)>,
}

impl Canvas<'_> {
    /// An empty canvas.
    pub(super) fn new(columns: usize, rows: usize, look: &Look) -> Canvas<'_> {
        Canvas {
            columns,
            rows,
            look,
            cells: vec![(Glyph::Dots(0), None); columns * rows],
        }
    }

    /// A straight line of dots, of which only one in `every` is drawn.
    pub(super) fn line(&mut self, from: Point, to: Point, every: usize, pen: Pen) {
        let ((x, y), (to_x, to_y)) = (self.dot(from), self.dot(to));
        let steps = (to_x - x).abs().max((to_y - y).abs()).ceil().max(1.0);
        for step in (0..=steps as usize).step_by(every) {
            let part = step as f64 / steps;
            self.draw((x + part * (to_x - x), y + part * (to_y - y)), pen, false);
        }
    }

    /// The mark of the pen at a point.
    pub(super) fn mark(&mut self, at: Point, pen: Pen) {
        self.draw(self.dot(at), pen, true);
    }

    /// Draws a dot, or the mark in the character that has it.
    fn draw(&mut self, (x, y): (f64, f64), pen: Pen, mark: bool) {
        let (across, down) = self.fineness();
        let (x, y) = (x.round() as usize, y.round() as usize);
        let Some((glyph, ink)) = self.cells.get_mut(y / down * self.columns + x / across) else {
            return;
        };
        *ink = pen.ink;
        *glyph = match *glyph {
            Glyph::Dots(dots) if !mark && !self.look.ascii => {
                Glyph::Dots(dots | DOTS[y % down][x % across])
            }
            _ => Glyph::Mark(pen.mark),
        };
    }

    /// The dot of a point, from the top left.
    fn dot(&self, (x, y): Point) -> (f64, f64) {
        let (across, down) = self.fineness();
        let last = |cells: usize, fine: usize| (cells * fine).saturating_sub(1) as f64;
        (
            x * last(self.columns, across),
            (1.0 - y) * last(self.rows, down),
        )
    }

    /// The rows from the top, each as wide as the canvas.
    pub(super) fn lines(&self) -> Vec<String> {
        let line = |cells: &[(Glyph, Option<u8>)]| {
            let runs = cells.chunk_by(|one, next| one.1 == next.1);
            runs.map(|run| {
                let text: String = run.iter().map(|(glyph, _)| glyph.shown()).collect();
                painted(&text, run[0].1, self.look)
            })
            .collect()
        };
        self.cells.chunks(self.columns).map(line).collect()
    }

    /// Dots of a character, across and down.
    fn fineness(&self) -> (usize, usize) {
        if self.look.ascii { (1, 1) } else { (2, 4) }
    }
}

impl Glyph {
    fn shown(self) -> char {
        match self {
            Glyph::Dots(0) => ' ',
            Glyph::Dots(dots) => char::from_u32(BRAILLE + u32::from(dots)).unwrap_or(' '),
            Glyph::Mark(mark) => mark,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOK: Look = Look {
        width: 80,
        colour: false,
        ascii: false,
        plain: false,
        all: false,
    };
    const PEN: Pen = Pen {
        mark: 'x',
        ink: None,
    };

    /// Dots 7, 3, 5, 4 of U+285C, as the Unicode chart of Braille patterns numbers them.
    #[test]
    fn a_line_goes_from_corner_to_corner() {
        let mut canvas = Canvas::new(1, 1, &LOOK);
        canvas.line((0.0, 0.0), (1.0, 1.0), 1, PEN);
        assert_eq!(canvas.lines(), ["\u{285C}"]);
        let ascii = Look {
            ascii: true,
            ..LOOK
        };
        let mut canvas = Canvas::new(3, 3, &ascii);
        canvas.line((0.0, 0.0), (1.0, 1.0), 1, PEN);
        assert_eq!(canvas.lines(), ["  x", " x ", "x  "]);
    }

    #[test]
    fn a_mark_stands_on_dots_and_they_do_not_take_it() {
        let mut canvas = Canvas::new(2, 1, &LOOK);
        canvas.mark((1.0, 0.0), PEN);
        canvas.line((0.0, 0.0), (1.0, 0.0), 1, PEN);
        assert_eq!(canvas.lines(), ["\u{28C0}x"]);
    }
}
