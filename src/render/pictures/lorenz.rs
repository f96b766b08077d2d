//! Which share of the hours the people with fewest hours have, from nobody to everybody; women and men apart.

use super::scale::Scale;
use super::sheet::{Anchor, Ink, Point, Sheet};
use super::{LINE, Sketch, Subject, foot, mark};
use crate::disclosure::released::{Cell, Row};
use crate::model::phrase::Label;
use crate::model::table::{Kind, Role, Value};
use crate::render::text::in_sentence;

/// The square that curves are in.
const LEFT: f64 = 62.0;
const TOP: f64 = 34.0;
const SIDE: f64 = 380.0;
/// Where the top tenth begins.
const TOP_TENTH: f64 = 0.9;

/// The points of one sex in order; `None` where one is not shown.
struct Curve {
    sex: &'static str,
    points: Vec<Option<Point>>,
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let columns = of.table.columns().iter();
    if columns.clone().any(|column| column.kind == Kind::Name) {
        return None; // a curve for each group would be no picture
    }
    let mut curves: Vec<Curve> = Vec::new();
    for row in of.table.rows() {
        let sex = of.sex(row)?;
        let point = of
            .number(row, "population_share")
            .zip(of.number(row, "hours_share"));
        match curves.iter_mut().find(|curve| curve.sex == sex) {
            Some(curve) => curve.points.push(point),
            None => curves.push(Curve {
                sex,
                points: vec![point],
            }),
        }
    }
    let drawn = |curve: &Curve| curve.points.iter().flatten().count();
    let withheld: usize = curves
        .iter()
        .map(|curve| curve.points.len() - drawn(curve))
        .sum();
    curves.retain(|curve| drawn(curve) > 2);
    if curves.is_empty() {
        return None;
    }
    let told = curves.iter().map(|curve| said(of, curve));
    let mut told: Vec<String> = told.map(|said| format!("{said}.")).collect();
    let missing: Vec<String> = (withheld > 0)
        .then(|| {
            format!(
                "{}: {}",
                of.figures.word("not_drawn"),
                of.figures.locale.count(withheld as u64)
            )
        })
        .into_iter()
        .collect();
    told.extend(missing.iter().map(|line| format!("{line}.")));
    Some(Sketch {
        sheet: drawing(of, &curves, &missing),
        title: of.title(),
        told,
    })
}

/// What a curve says at nine tenths, and its coefficient.
fn said(of: &Subject, curve: &Curve) -> String {
    let mut parts = vec![of.people(curve.sex)];
    if let Some(share) = top_tenth(curve) {
        let share = of.figures.locale.percent(share, 1);
        parts.push(format!("{} {share}", of.figures.word("top_tenth")));
    }
    if let Some(gini) = gini(of, curve.sex) {
        parts.push(format!("{} {gini}", gini_heading(of)));
    }
    let first = parts.remove(0);
    format!("{first}: {}", parts.join(", "))
}

fn gini_heading(of: &Subject) -> String {
    of.figures.locale.label(&Label::Column("gini".to_owned()))
}

/// The share of the hours that the tenth with most hours has.
fn top_tenth(curve: &Curve) -> Option<f64> {
    let mut points = curve.points.iter().flatten();
    let (_, below) = points.find(|(people, _)| (people - TOP_TENTH).abs() < 1e-6)?;
    Some(1.0 - below)
}

/// The coefficient of all staff of a sex, from the table beside.
fn gini(of: &Subject, sex: &str) -> Option<String> {
    let table = of.all.table("overtime")?;
    let is_theirs = |row: &&Row| {
        let own = table.cell(row, "sex");
        row.role() == Role::Total
            && matches!(own, Some(Cell::Shown(Value::Word(own))) if own == sex)
    };
    let row = table.rows().iter().find(is_theirs)?;
    let gini = table.cell(row, "gini")?.number()?;
    Some(of.figures.locale.number(gini, 2))
}

fn drawing(of: &Subject, curves: &[Curve], missing: &[String]) -> Sheet {
    let (right, bottom) = (LEFT + SIDE, TOP + SIDE);
    let mut sheet = Sheet::new(bottom + 52.0 + missing.len() as f64 * LINE);
    let across = Scale::of_shares(LEFT, right);
    let up = Scale::of_shares(bottom, TOP);
    let percent = |part: f64| of.figures.locale.percent(part, 0);
    across.upright(&mut sheet, (TOP, bottom), percent);
    up.level(&mut sheet, (LEFT, right), percent);
    sheet.text(
        (0.0, 12.0),
        &of.heading("hours_share"),
        Anchor::Start,
        Ink::Muted,
    );
    let below = (LEFT + SIDE / 2.0, bottom + 34.0);
    sheet.text(
        below,
        &of.heading("population_share"),
        Anchor::Middle,
        Ink::Muted,
    );
    sheet.dashed((LEFT, bottom), (right, TOP), Ink::Muted);
    let beside = right + 28.0;
    let equality = of.figures.word("equality");
    sheet.text((beside, TOP + 4.0), &equality, Anchor::Start, Ink::Muted);
    sheet.line(
        (right + 4.0, TOP + 2.0),
        (beside - 6.0, TOP + 4.0),
        Ink::Grid,
        1.0,
    );

    let at = |(people, hours): Point| (across.at(people), up.at(hours));
    let mut y = TOP + 54.0;
    for (place, curve) in curves.iter().enumerate() {
        let (shape, ink) = mark(curve.sex);
        let dashes = (ink == Ink::Muted).then_some("2 3");
        // a line ends where a point is not shown
        for part in curve.points.split(Option::is_none) {
            let part: Vec<Point> = part.iter().flatten().map(|point| at(*point)).collect();
            if part.len() > 1 {
                sheet.curve(part, ink, dashes);
            }
        }
        // marks at places of their own: none hides another where curves meet
        let own = curve.points.iter().skip(place).step_by(curves.len());
        for point in own.flatten() {
            sheet.mark(at(*point), shape, ink, false);
        }
        sheet.mark((beside + 6.0, y), shape, ink, false);
        sheet.strong((beside + 20.0, y), &of.people(curve.sex), Anchor::Start);
        y += LINE;
        if let Some(gini) = gini(of, curve.sex) {
            let line = format!("{} {gini}", in_sentence(&gini_heading(of)));
            sheet.text((beside + 20.0, y), &line, Anchor::Start, Ink::Strong);
            y += LINE;
        }
        if let Some(share) = top_tenth(curve) {
            let share = of.figures.locale.percent(share, 1);
            sheet.text((beside + 20.0, y), &share, Anchor::Start, Ink::Strong);
            let word = of.figures.word("top_tenth");
            for part in crate::render::text::wrap(&word, 24) {
                y += LINE;
                sheet.text((beside + 20.0, y), &part, Anchor::Start, Ink::Muted);
            }
            y += LINE;
        }
        y += LINE;
    }
    foot(&mut sheet, bottom + 58.0, missing);
    sheet
}
