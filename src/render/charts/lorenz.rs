//! Lorenz curves: which share of the hours the people with fewest hours have, from nobody to everybody.

use super::canvas::{Canvas, Pen, Point};
use super::frame::Frame;
use super::{Chart, ink, painted, people, sex, share};
use crate::disclosure::released::{Cell, Table, WITHHELD};
use crate::model::table::Kind;
use crate::render::figures::{Figures, UNDEFINED};
use crate::render::text::{padded, width, wrap};
use crate::render::{Look, escape};

/// Points from a mark of one curve to that of the next.
const BETWEEN: usize = 2;
/// Fewest columns of a legend beside the canvas, and those between them.
const LEGEND: usize = 26;
const GUTTER: usize = 3;
/// Where the top tenth begins.
const TOP_TENTH: f64 = 0.9;

/// The points of one sex in order; `None` where one is not shown.
struct Curve {
    sex: &'static str,
    points: Vec<Option<Point>>,
    /// Whether some exist and are withheld.
    withheld: bool,
}

/// The curves with their axes and a legend; for screen readers a sentence each.
pub(super) fn draw(table: &Table, figures: Figures, look: &Look) -> Option<Chart> {
    let curves = curves(table);
    let of_groups = table
        .columns()
        .iter()
        .any(|column| column.kind == Kind::Name);
    if curves.is_empty() || of_groups {
        return None;
    }
    let anything = curves
        .iter()
        .any(|curve| curve.points.iter().any(Option::is_some));
    let text = if look.plain || !anything {
        sentences(&curves, figures, look)
    } else {
        drawing(&curves, figures, look)?
    };
    let missing = curves.iter().filter_map(|curve| curve.missing(figures));
    Some(Chart {
        text,
        notes: missing.chain([figures.word("chart_points")]).collect(),
        replaces: true,
    })
}

/// The curves of a table in the order of its rows.
fn curves(table: &Table) -> Vec<Curve> {
    let mut curves: Vec<Curve> = Vec::new();
    for row in table.rows() {
        let Some(sex) = sex(table, row) else {
            continue;
        };
        let point = share(table, row, "population_share").zip(share(table, row, "hours_share"));
        let index = curves.iter().position(|curve| curve.sex == sex);
        let index = index.unwrap_or_else(|| {
            curves.push(Curve {
                sex,
                points: Vec::new(),
                withheld: false,
            });
            curves.len() - 1
        });
        curves[index].points.push(point);
        curves[index].withheld |= row.cells().contains(&Cell::Withheld);
    }
    curves
}

impl Curve {
    /// The share of the hours that the tenth with most hours has.
    fn top_tenth(&self) -> Option<f64> {
        let mut shown = self.points.iter().flatten();
        let (_, below) = shown.find(|(people, _)| (people - TOP_TENTH).abs() < 1e-6)?;
        Some(1.0 - below)
    }

    fn missing(&self, figures: Figures) -> Option<String> {
        let missing = self.points.iter().filter(|point| point.is_none()).count();
        let word = figures.word("not_drawn");
        let count = figures.locale.count(missing as u64);
        (missing > 0).then(|| format!("{word} ({}): {count}", people(self.sex, figures)))
    }

    /// Marks points of a curve: shapes, or the first letter.
    fn pen(&self, figures: Figures, ascii: bool) -> Pen {
        let letter = people(self.sex, figures).chars().next();
        let mark = match self.sex {
            _ if ascii => letter.unwrap_or('*'),
            "woman" => '●',
            "man" => '▲',
            _ => '■',
        };
        Pen {
            mark,
            ink: ink(self.sex),
        }
    }
}

fn sentences(curves: &[Curve], figures: Figures, look: &Look) -> String {
    let lines = curves.iter().flat_map(|curve| {
        let share = match curve.top_tenth() {
            Some(share) => figures.locale.percent(share, 1),
            None if curve.withheld => figures.word("withheld"),
            None => figures.word("undefined"),
        };
        let who = people(curve.sex, figures);
        let line = format!("{who}: {} {share}", figures.word("top_tenth"));
        let line = escape::shown(&line, look.ascii);
        match look.plain {
            true => vec![line],
            false => wrap(&line, look.room()),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn drawing(curves: &[Curve], figures: Figures, look: &Look) -> Option<String> {
    let frame = Frame::fit(figures, look)?;
    let room = look.room();
    let beside = room.saturating_sub(frame.width() + GUTTER);
    let is_beside = beside >= LEGEND;
    let room_of_legend = if is_beside {
        beside.min(LEGEND + GUTTER)
    } else {
        room
    };
    let mut legend = legend(curves, room_of_legend, figures, look).into_iter();

    let mut lines = wrap(&frame.heading("hours_share"), room);
    for (row, drawn) in canvas(curves, &frame, figures, look)
        .lines()
        .into_iter()
        .enumerate()
    {
        let mut line = frame.row(row) + &drawn;
        if is_beside
            && row > 0
            && let Some(entry) = legend.next()
        {
            line += &format!("{:GUTTER$}{entry}", "");
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.extend(frame.foot("population_share"));
    lines.extend(legend);
    Some(lines.join("\n"))
}

/// The line of equality and the curves, with marks at places of their own: none hides another where curves meet.
fn canvas<'a>(curves: &[Curve], frame: &Frame, figures: Figures, look: &'a Look) -> Canvas<'a> {
    let mut canvas = Canvas::new(frame.columns, frame.rows, look);
    // One dot in two characters.
    let dotted = if look.ascii { 2 } else { 4 };
    canvas.line((0.0, 0.0), (1.0, 1.0), dotted, equality(look.ascii));
    let pen = |curve: &Curve| curve.pen(figures, look.ascii);
    for curve in curves {
        for ends in curve.points.windows(2) {
            if let [Some(from), Some(to)] = ends {
                canvas.line(*from, *to, 1, pen(curve));
            }
        }
    }
    for (place, curve) in curves.iter().enumerate() {
        let own = curve.points.iter().skip(place * BETWEEN);
        for point in own.step_by(curves.len() * BETWEEN).flatten() {
            canvas.mark(*point, pen(curve));
        }
    }
    canvas
}

fn equality(ascii: bool) -> Pen {
    Pen {
        mark: if ascii { '.' } else { '·' },
        ink: None,
    }
}

/// What the marks mean, with what the curves say at nine tenths.
fn legend(curves: &[Curve], room: usize, figures: Figures, look: &Look) -> Vec<String> {
    let percent = |part| figures.locale.percent(part, 1);
    let entry = |curve: &Curve| {
        let none = if curve.withheld { WITHHELD } else { UNDEFINED };
        let top = curve.top_tenth().map_or(none.to_owned(), percent);
        (
            curve.pen(figures, look.ascii),
            people(curve.sex, figures),
            top,
        )
    };
    let mut entries: Vec<(Pen, String, String)> = curves.iter().map(entry).collect();
    let tenth = percent(1.0 - TOP_TENTH);
    entries.push((equality(look.ascii), figures.word("equality"), tenth));
    for (_, name, value) in &mut entries {
        *name = escape::shown(name, look.ascii);
        *value = escape::shown(value, look.ascii);
    }
    let names = entries
        .iter()
        .map(|(_, name, _)| width(name))
        .max()
        .unwrap_or(0);
    let values = entries
        .iter()
        .map(|(.., value)| width(value))
        .max()
        .unwrap_or(0);
    let mut lines = wrap(&escape::shown(&figures.word("top_tenth"), look.ascii), room);
    lines.extend(entries.into_iter().map(|(pen, name, value)| {
        let mark = painted(&pen.mark.to_string(), pen.ink, look);
        format!("{mark} {}  {value:>values$}", padded(&name, names))
    }));
    lines
}
