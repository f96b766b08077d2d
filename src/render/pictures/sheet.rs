//! A sheet to draw on: few kinds of marks in few colours, written as SVG by kuva.
//!
//! kuva's own kinds of plot are not used: they have one shape of mark per series, no labels at the end of a row, none that are
//! cut, and number formats that outlive the locale. Its scene, its escaping and its writing of numbers are.

use kuva::backend::svg::SvgBackend;
use kuva::render::color::Color;
use kuva::render::render::{PathData, Primitive, Scene, TextAnchor, TextSpan};

use crate::render::escape;

/// The width of every chart; on paper, 17 cm wide, a unit is about a CSS pixel.
pub(super) const WIDTH: f64 = 680.0;
/// The size of all text.
pub(super) const SIZE: f64 = 13.0;
/// From the middle of a line of text to its base.
const BASE: f64 = 4.5;
/// Half the size of a mark.
const MARK: f64 = 5.0;
/// Between the lines of a hatch.
const HATCH: f64 = 6.0;

/// The variables of the page that colour a chart: name, value where the page has none, and value for dark pages.
pub(super) const PALETTE: [(&str, &str, &str); 6] = [
    ("ink", "#1a1d21", "#e8eaed"),
    ("muted", "#5b6470", "#a3acb8"),
    ("grid", "#d5d9df", "#3a414b"),
    ("women", "#0072B2", "#56B4E9"),
    ("men", "#D55E00", "#D55E00"),
    ("paper", "#ffffff", "#15181c"),
];

/// A colour, by its place in [`PALETTE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Text and what belongs to everybody.
    Strong,
    /// What explains.
    Muted,
    /// What is behind the figures.
    Grid,
    /// Women, and what is in their favour.
    Women,
    /// Men, and what is in theirs.
    Men,
    /// The ground.
    Paper,
}

impl Ink {
    fn color(self) -> Color {
        let (name, light, _) = PALETTE[self as usize];
        Color::from(format!("var(--{name}, {light})"))
    }
}

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

/// A place on a sheet, from its upper left corner.
pub(super) type Point = (f64, f64);

/// A drawing that is being made.
pub(super) struct Sheet {
    scene: Scene,
}

impl Sheet {
    /// An empty sheet of this height.
    pub(super) fn new(height: f64) -> Sheet {
        let scene = Scene::new(WIDTH, height.ceil());
        Sheet {
            scene: scene.with_background(None),
        }
    }

    /// Makes the sheet at least this high.
    pub(super) fn stretch(&mut self, height: f64) {
        self.scene.height = self.scene.height.max(height.ceil());
    }

    /// A line of text around a height; what it may not contain is taken out.
    pub(super) fn text(&mut self, at: Point, text: &str, anchor: Anchor, ink: Ink) {
        self.write(at, text, anchor, ink, false);
    }

    /// The same in bold.
    pub(super) fn strong(&mut self, at: Point, text: &str, anchor: Anchor) {
        self.write(at, text, anchor, Ink::Strong, true);
    }

    fn write(&mut self, (x, y): Point, text: &str, anchor: Anchor, ink: Ink, bold: bool) {
        // spans, because kuva takes `$` in a plain text for mathematics
        let mut span = TextSpan::plain(escape::line(text));
        span.bold = bold;
        self.scene.add(Primitive::RichText {
            x,
            y: y + BASE,
            spans: vec![span],
            size: SIZE as u32,
            anchor: match anchor {
                Anchor::Start => TextAnchor::Start,
                Anchor::Middle => TextAnchor::Middle,
                Anchor::End => TextAnchor::End,
            },
            color: Some(ink.color()),
        });
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
        self.scene.add(Primitive::Line {
            x1: from.0,
            y1: from.1,
            x2: to.0,
            y2: to.1,
            stroke: ink.color(),
            stroke_width: width,
            stroke_dasharray: dashes.map(str::to_owned),
        });
    }

    /// A line through points, broken or not.
    pub(super) fn curve(&mut self, points: Vec<Point>, ink: Ink, dashes: Option<&str>) {
        self.scene.add(Primitive::PolyLine {
            points,
            stroke: ink.color(),
            stroke_width: 2.0,
            stroke_dasharray: dashes.map(str::to_owned),
        });
    }

    /// A mark; a hollow one shows the ground.
    pub(super) fn mark(&mut self, at: Point, shape: Shape, ink: Ink, hollow: bool) {
        let fill = if hollow { Ink::Paper } else { ink }.color();
        self.outlined(at, shape, ink, fill);
    }

    /// The outline of a mark: what is behind it can be seen.
    pub(super) fn ring(&mut self, at: Point, shape: Shape, ink: Ink) {
        self.outlined(at, shape, ink, Color::None);
    }

    fn outlined(&mut self, at: Point, shape: Shape, ink: Ink, fill: Color) {
        let (x, y) = at;
        if shape == Shape::Circle {
            self.scene.add(Primitive::Circle {
                cx: x,
                cy: y,
                r: MARK - 0.3,
                fill,
                fill_opacity: None,
                stroke: Some(ink.color()),
                stroke_width: Some(1.6),
            });
            return;
        }
        let corners = match shape {
            Shape::Diamond => {
                let m = MARK + 1.0;
                [(x, y - m), (x + m, y), (x, y + m), (x - m, y)]
            }
            _ => {
                let m = MARK - 0.6;
                [
                    (x - m, y - m),
                    (x + m, y - m),
                    (x + m, y + m),
                    (x - m, y + m),
                ]
            }
        };
        self.shape(&corners, ink, fill);
    }

    /// A triangle that points to the right, or to the left.
    pub(super) fn tip(&mut self, (x, y): Point, right: bool, ink: Ink) {
        let back = if right { x - 6.0 } else { x + 6.0 };
        self.shape(
            &[(x, y), (back, y - 3.5), (back, y + 3.5)],
            ink,
            ink.color(),
        );
    }

    fn shape(&mut self, corners: &[Point], ink: Ink, fill: Color) {
        let places: Vec<String> = corners
            .iter()
            .map(|(x, y)| format!("{x:.2} {y:.2}"))
            .collect();
        self.scene.add(Primitive::Path(Box::new(PathData {
            d: format!("M{}Z", places.join("L")),
            fill: Some(fill),
            stroke: ink.color(),
            stroke_width: 1.6,
            opacity: None,
            stroke_dasharray: None,
        })));
    }

    /// A filled rectangle between two corners.
    pub(super) fn bar(&mut self, from: Point, to: Point, ink: Ink) {
        self.fill(from, to, ink, None);
    }

    /// A rectangle behind figures.
    pub(super) fn shade(&mut self, from: Point, to: Point, ink: Ink) {
        self.fill(from, to, ink, Some(0.4));
    }

    fn fill(&mut self, from: Point, to: Point, ink: Ink, opacity: Option<f64>) {
        self.scene.add(Primitive::Rect {
            x: from.0.min(to.0),
            y: from.1.min(to.1),
            width: (to.0 - from.0).abs(),
            height: (to.1 - from.1).abs(),
            fill: ink.color(),
            stroke: None,
            stroke_width: None,
            opacity,
        });
    }

    /// A rectangle with lines through it: a second channel beside the colour.
    pub(super) fn hatched(&mut self, from: Point, to: Point, ink: Ink) {
        self.bar(from, to, ink);
        let (left, right) = (from.0.min(to.0), from.0.max(to.0));
        let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
        let tall = bottom - top;
        let mut foot = left - tall + HATCH;
        while foot < right {
            // from (foot, bottom) up to (foot + tall, top), as far as it is inside
            let (start, end) = (foot.max(left), (foot + tall).min(right));
            let height = |x: f64| bottom - (x - foot);
            self.line((start, height(start)), (end, height(end)), Ink::Paper, 1.2);
            foot += HATCH;
        }
    }

    /// The drawing as an `svg` element with these ids, title and description.
    pub(super) fn finish(self, id: &str, title: &str, told: &str) -> String {
        let height = self.scene.height;
        let drawn = SvgBackend::new().render_scene(&self.scene);
        // kuva's own element has a fixed size and a remark on its version
        let inner = drawn.split_once("-->").map_or("", |(_, inner)| inner);
        let inner = inner.strip_suffix("</svg>").unwrap_or(inner);
        let (title, told) = (escape::line(title), escape::line(told));
        let [title, told] = [title, told].map(|text| quick_xml::escape::escape(text).into_owned());
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" viewBox=\"0 0 {WIDTH} {height}\" width=\"100%\" \
             role=\"img\" aria-labelledby=\"{id}-title {id}-told\"><title id=\"{id}-title\">{title}</title>\
             <desc id=\"{id}-told\">{told}</desc>{inner}</svg>"
        )
    }
}

/// About how wide a text is.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(breadth).sum::<f64>() * SIZE
}

/// The breadth of a letter in a usual font without serifs, in parts of its size.
fn breadth(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.29,
        'f' | 't' | 'r' | '(' | ')' | '-' | ' ' | '\u{A0}' | '/' => 0.36,
        'm' | 'M' | 'W' | 'w' | '@' | '%' | '—' | '…' => 0.9,
        c if c.is_uppercase() => 0.7,
        c if c >= '\u{1100}' => 1.0,
        _ => 0.57,
    }
}

/// A label on one line, or as much of it as there is room for.
pub(super) fn cut(text: &str, room: f64) -> String {
    let line = escape::line(text);
    if width(&line) <= room {
        return line;
    }
    let mut left = room - width("…");
    let fits = |c: &char| {
        left -= breadth(*c) * SIZE;
        left >= 0.0
    };
    let start: String = line.chars().take_while(fits).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance, WCAG 2.2.
    fn luminance(color: &str) -> f64 {
        let part = |at: usize| {
            let value = u8::from_str_radix(&color[at..at + 2], 16).map_or(f64::NAN, f64::from);
            let value = value / 255.0;
            match value <= 0.04045 {
                true => value / 12.92,
                false => ((value + 0.055) / 1.055).powf(2.4),
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
        let named = |wanted: &str| PALETTE.iter().find(|(name, ..)| *name == wanted);
        let Some((_, white, black)) = named("paper") else {
            panic!("no ground");
        };
        for (name, least) in [("ink", 4.5), ("muted", 4.5), ("women", 3.0), ("men", 3.0)] {
            let Some((_, light, dark)) = named(name) else {
                panic!("no {name}");
            };
            assert!(contrast(light, white) >= least, "{name}");
            assert!(contrast(dark, black) >= least, "{name}");
            // what a page without own colours shows on a dark ground
            let fallback = contrast(light, black);
            assert!(fallback >= 3.0 || least > 3.0, "{name} {fallback}");
        }
    }

    #[test]
    fn labels_are_cut_to_their_room() {
        assert_eq!(cut("Jurist", 200.0), "Jurist");
        let long = cut(&"Handläggare ".repeat(30), 200.0);
        assert!(long.ends_with('…') && width(&long) <= 200.0, "{long}");
        assert_eq!(cut("one\ntwo", 200.0), "one two");
    }

    /// A dollar is no mathematics, and a hatch stays in its bar.
    #[test]
    fn what_is_drawn_is_what_was_asked_for() {
        let mut sheet = Sheet::new(40.0);
        sheet.text((0.0, 10.0), "$x^2$ & <b>", Anchor::Start, Ink::Strong);
        sheet.hatched((10.0, 10.0), (31.0, 20.0), Ink::Men);
        let hatch = sheet
            .scene
            .elements
            .iter()
            .filter_map(|element| match element {
                Primitive::Line { x1, y1, x2, y2, .. } => Some([*x1, *y1, *x2, *y2]),
                _ => None,
            });
        let lines: Vec<[f64; 4]> = hatch.collect();
        assert_eq!(lines.len(), 5);
        for [x1, y1, x2, y2] in lines {
            assert!(10.0 <= x1 && x1 < x2 && x2 <= 31.0, "{x1} {x2}");
            assert!(10.0 <= y2 && y2 < y1 && y1 <= 20.0, "{y1} {y2}");
        }
        let svg = sheet.finish("t-1", "A & B", "<told>");
        assert!(svg.contains(">$x^2$ &amp; &lt;b&gt;</text>"), "{svg}");
        assert!(svg.contains("<title id=\"t-1-title\">A &amp; B</title>"));
        assert!(svg.contains("<desc id=\"t-1-told\">&lt;told&gt;</desc>"));
        assert!(!svg.contains("kuva") && !svg.contains("<!--"), "{svg}");
    }
}
