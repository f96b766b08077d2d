//! Lorenz curves: which share of the hours the people with fewest hours have, from nobody to everybody.

use super::canvas::{Canvas, Pen, Point};
use super::{Chart, ink, painted, people, sex, share};
use crate::disclosure::released::Table;
use crate::model::phrase::Label;
use crate::render::figures::{Figures, WITHHELD};
use crate::render::text::{padded, width, wrap};
use crate::render::{Look, escape};

/// Columns of the canvas where there is room, and where there is little: a quarter is a whole number of them.
const COLUMNS: [usize; 2] = [41, 21];
/// Rows of the canvas: a quarter is a whole number of them.
const ROWS: usize = 13;
/// One dot in so many of the line of equality is drawn.
const DOTTED: usize = 4;
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
}

/// The curves with their axes and a legend; for screen readers a sentence each.
pub(super) fn draw(table: &Table, figures: Figures, look: &Look) -> Option<Chart> {
    let curves = curves(table);
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
        match curves.iter_mut().find(|curve| curve.sex == sex) {
            Some(curve) => curve.points.push(point),
            None => curves.push(Curve {
                sex,
                points: vec![point],
            }),
        }
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
            None => figures.word("withheld"),
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
    let quarters = [0.0, 0.25, 0.5, 0.75, 1.0];
    let percent = |part: f64| escape::shown(&figures.locale.percent(part, 0), look.ascii);
    let left = quarters
        .map(|part| width(&percent(part)))
        .into_iter()
        .max()?;
    // The label of the right end stands on both sides of it.
    let fits = |columns: &usize| left + 2 + columns + left.div_ceil(2) <= look.room();
    let columns = COLUMNS.into_iter().find(fits)?;
    let canvas = canvas(curves, columns, figures, look).lines();

    let column = |id: &str| {
        let heading = figures.locale.label(&Label::Column(id.to_owned()));
        escape::shown(&heading, look.ascii)
    };
    let beside = look.room().saturating_sub(left + 2 + columns + GUTTER);
    let (room, is_beside) = match beside >= LEGEND {
        true => (beside.min(LEGEND + GUTTER), true),
        false => (look.room(), false),
    };
    let mut legend = legend(curves, room, figures, look);
    let mut lines = wrap(&column("hours_share"), look.room());
    for (row, drawn) in canvas.into_iter().enumerate() {
        let quarter = (ROWS - 1) / 4;
        let label = match row % quarter {
            0 => percent(1.0 - row as f64 / (ROWS - 1) as f64),
            _ => String::new(),
        };
        let tick = match (look.ascii, label.is_empty()) {
            (false, true) => '│',
            (false, false) => '┤',
            (true, true) => '|',
            (true, false) => '+',
        };
        let text = match is_beside && row > 0 && !legend.is_empty() {
            true => legend.remove(0),
            false => String::new(),
        };
        let line = format!("{label:>left$} {tick}{drawn}{:GUTTER$}{text}", "");
        lines.push(line.trim_end().to_owned());
    }
    let quarter = (columns - 1) / 4;
    let axis: String = (0..columns)
        .map(|column| match (look.ascii, column % quarter) {
            (false, 0) => '┬',
            (false, _) => '─',
            (true, 0) => '+',
            (true, _) => '-',
        })
        .collect();
    let corner = if look.ascii { '+' } else { '└' };
    lines.push(format!("{:left$} {corner}{axis}", ""));
    let mut labels = String::new();
    for (index, part) in quarters.into_iter().enumerate() {
        let label = percent(part);
        let start = left + 2 + index * quarter - width(&label) / 2;
        if columns == COLUMNS[0] || index % 2 == 0 {
            labels = padded(&labels, start) + &label;
        }
    }
    lines.push(labels);
    let caption = wrap(
        &column("population_share"),
        look.room().saturating_sub(left + 2),
    );
    lines.extend(caption.iter().map(|line| format!("{:left$}  {line}", "")));
    lines.extend(legend);
    Some(lines.join("\n"))
}

/// The line of equality and the curves, with marks at places of their own: none hides another where curves meet.
fn canvas<'a>(curves: &[Curve], columns: usize, figures: Figures, look: &'a Look) -> Canvas<'a> {
    let mut canvas = Canvas::new(columns, ROWS, look);
    canvas.line((0.0, 0.0), (1.0, 1.0), DOTTED, equality(look.ascii));
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
        let top = curve.top_tenth().map_or(WITHHELD.to_owned(), percent);
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
