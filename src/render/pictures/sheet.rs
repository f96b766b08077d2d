//! A sheet to draw on: few kinds of marks in few colours, written as SVG.

use std::fmt::{self, Display, Formatter};

use super::letters::SIZE;
use super::palette::Ink;
use crate::render::escape;

/// The width of every chart; on paper, 17 cm wide, a unit is about a CSS pixel.
pub(super) const WIDTH: f64 = 680.0;
/// From the middle of a line of text to its base.
const BASE: f64 = 4.5;
/// Half the size of a mark.
const MARK: f64 = 5.0;
/// How thick its outline is.
const OUTLINE: f64 = 1.6;
/// Between the lines of a hatch.
const HATCH: f64 = 6.0;

/// The shape of a mark, so that nobody needs colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Women.
    Circle,
    /// Men.
    Diamond,
    /// Everybody.
    Square,
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// From here on.
    Start,
    /// Around here.
    Middle,
    /// Up to here.
    End,
}

impl Display for Anchor {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        f.write_str(match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        })
    }
}

/// A place on a sheet, from its upper left corner.
pub(super) type Point = (f64, f64);

/// An attribute of an element; what it says needs no escaping.
type Attribute<'a> = (&'a str, &'a dyn Display);

/// A drawing that is being made.
pub(super) struct Sheet {
    height: f64,
    drawn: String,
}

impl Sheet {
    /// An empty sheet of this height.
    pub(super) fn new(height: f64) -> Sheet {
        Sheet {
            height,
            drawn: String::new(),
        }
    }

    /// Makes the sheet at least this high.
    pub(super) fn stretch(&mut self, height: f64) {
        self.height = self.height.max(height);
    }

    /// A line of text around a height; what it may not contain is taken out.
    pub(super) fn text(&mut self, at: Point, text: &str, anchor: Anchor, ink: Ink) {
        self.write(at, text, &[("text-anchor", &anchor), ("fill", &ink)]);
    }

    /// The same in bold.
    pub(super) fn strong(&mut self, at: Point, text: &str, anchor: Anchor) {
        let ink = Ink::Strong;
        let bold: [Attribute; 3] = [
            ("text-anchor", &anchor),
            ("fill", &ink),
            ("font-weight", &"bold"),
        ];
        self.write(at, text, &bold);
    }

    fn write(&mut self, (x, y): Point, text: &str, attributes: &[Attribute]) {
        let place: [Attribute; 2] = [("x", &Place(x)), ("y", &Place(y + BASE))];
        self.open("text", place.iter().chain(attributes));
        self.drawn += &format!(">{}</text>", escaped(text));
    }

    /// A straight line.
    pub(super) fn line(&mut self, from: Point, to: Point, ink: Ink, width: f64) {
        self.stroke(from, to, ink, width, None);
    }

    /// A broken line.
    pub(super) fn dashed(&mut self, from: Point, to: Point, ink: Ink) {
        self.stroke(from, to, ink, 1.2, Some("5 4"));
    }

    fn stroke(&mut self, from: Point, to: Point, ink: Ink, width: f64, dashes: Option<&str>) {
        let (x1, y1, x2, y2) = (Place(from.0), Place(from.1), Place(to.0), Place(to.1));
        let mut line: Vec<Attribute> = vec![
            ("x1", &x1),
            ("y1", &y1),
            ("x2", &x2),
            ("y2", &y2),
            ("stroke", &ink),
            ("stroke-width", &width),
        ];
        line.extend(
            dashes
                .iter()
                .map(|dashes| ("stroke-dasharray", dashes as &dyn Display)),
        );
        self.element("line", &line);
    }

    /// A line through points, broken or not.
    pub(super) fn curve(&mut self, points: &[Point], ink: Ink, dashes: Option<&str>) {
        let path = path(points);
        let mut curve: Vec<Attribute> = vec![
            ("d", &path),
            ("fill", &"none"),
            ("stroke", &ink),
            ("stroke-width", &2),
        ];
        curve.extend(
            dashes
                .iter()
                .map(|dashes| ("stroke-dasharray", dashes as &dyn Display)),
        );
        self.element("path", &curve);
    }

    /// A mark; a hollow one shows the ground.
    pub(super) fn mark(&mut self, at: Point, shape: Shape, ink: Ink, hollow: bool) {
        let fill = if hollow { Ink::Paper } else { ink };
        self.outlined(at, shape, ink, &fill);
    }

    /// The outline of a mark: what is behind it can be seen.
    pub(super) fn ring(&mut self, at: Point, shape: Shape, ink: Ink) {
        self.outlined(at, shape, ink, &"none");
    }

    fn outlined(&mut self, (x, y): Point, shape: Shape, ink: Ink, fill: &dyn Display) {
        match shape {
            Shape::Circle => {
                let (cx, cy, r) = (Place(x), Place(y), Place(MARK - 0.3));
                self.element(
                    "circle",
                    &[
                        ("cx", &cx),
                        ("cy", &cy),
                        ("r", &r),
                        ("fill", fill),
                        ("stroke", &ink),
                        ("stroke-width", &OUTLINE),
                    ],
                );
            }
            Shape::Diamond => {
                let m = MARK + 1.0;
                self.shape(&[(x, y - m), (x + m, y), (x, y + m), (x - m, y)], ink, fill);
            }
            Shape::Square => {
                let m = MARK - 0.6;
                let corners = [
                    (x - m, y - m),
                    (x + m, y - m),
                    (x + m, y + m),
                    (x - m, y + m),
                ];
                self.shape(&corners, ink, fill);
            }
        }
    }

    /// A triangle that points to the right, or to the left.
    pub(super) fn tip(&mut self, (x, y): Point, right: bool, ink: Ink) {
        let back = if right { x - 6.0 } else { x + 6.0 };
        self.shape(&[(x, y), (back, y - 3.5), (back, y + 3.5)], ink, &ink);
    }

    fn shape(&mut self, corners: &[Point], ink: Ink, fill: &dyn Display) {
        let path = path(corners) + "Z";
        self.element(
            "path",
            &[
                ("d", &path),
                ("fill", fill),
                ("stroke", &ink),
                ("stroke-width", &OUTLINE),
            ],
        );
    }

    /// A filled rectangle between two corners.
    pub(super) fn bar(&mut self, from: Point, to: Point, ink: Ink) {
        self.fill(from, to, ink, 1.0);
    }

    /// A rectangle behind figures.
    pub(super) fn shade(&mut self, from: Point, to: Point, ink: Ink) {
        self.fill(from, to, ink, 0.4);
    }

    fn fill(&mut self, from: Point, to: Point, ink: Ink, opacity: f64) {
        let (x, y) = (Place(from.0.min(to.0)), Place(from.1.min(to.1)));
        let (width, height) = (Place((to.0 - from.0).abs()), Place((to.1 - from.1).abs()));
        let mut bar: Vec<Attribute> = vec![
            ("x", &x),
            ("y", &y),
            ("width", &width),
            ("height", &height),
            ("fill", &ink),
        ];
        bar.extend((opacity < 1.0).then_some(("fill-opacity", &opacity as &dyn Display)));
        self.element("rect", &bar);
    }

    /// A rectangle with lines through it: a second channel beside the colour.
    pub(super) fn hatched(&mut self, from: Point, to: Point, ink: Ink) {
        self.bar(from, to, ink);
        let (left, right) = (from.0.min(to.0), from.0.max(to.0));
        let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
        for (start, end) in hatch((left, top), (right, bottom)) {
            self.line(start, end, Ink::Paper, 1.2);
        }
    }

    fn element(&mut self, name: &str, attributes: &[Attribute]) {
        self.open(name, attributes);
        self.drawn += "/>";
    }

    fn open<'a>(&mut self, name: &str, attributes: impl IntoIterator<Item = &'a Attribute<'a>>) {
        self.drawn += &format!("<{name}");
        for (key, value) in attributes {
            self.drawn += &format!(" {key}=\"{value}\"");
        }
    }

    /// The drawing as an `svg` element with these ids, title and description.
    pub(super) fn finish(self, id: &str, title: &str, told: &str) -> String {
        let Sheet { height, drawn } = self;
        let (title, told, height) = (escaped(title), escaped(told), height.ceil());
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" viewBox=\"0 0 {WIDTH} {height}\" width=\"100%\" \
             font-size=\"{SIZE}\" role=\"img\" aria-labelledby=\"{id}-title {id}-told\"><title id=\"{id}-title\">{title}</title>\
             <desc id=\"{id}-told\">{told}</desc>{drawn}</svg>"
        )
    }
}

/// A place or a length, to hundredths.
struct Place(f64);

impl Display for Place {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "{}", (self.0 * 100.0).round() / 100.0 + 0.0) // no minus before zero
    }
}

fn path(points: &[Point]) -> String {
    let place = |(x, y): &Point| format!("{} {}", Place(*x), Place(*y));
    let places: Vec<String> = points.iter().map(place).collect();
    format!("M{}", places.join("L"))
}

/// Text on one line, as XML may contain it.
fn escaped(text: &str) -> String {
    quick_xml::escape::escape(escape::line(text)).into_owned()
}

/// Lines at 45 degrees, as far as they are within two corners.
fn hatch((left, top): Point, (right, bottom): Point) -> Vec<(Point, Point)> {
    let tall = bottom - top;
    let feet = (1..).map(|step| left - tall + f64::from(step) * HATCH);
    let line = |foot: f64| {
        let (start, end) = (foot.max(left), (foot + tall).min(right));
        let height = |x: f64| bottom - (x - foot);
        ((start, height(start)), (end, height(end)))
    };
    let lines = feet.take_while(|foot| *foot < right).map(line);
    lines.filter(|(start, end)| start.0 < end.0).collect()
}

#[cfg(test)]
mod tests;
