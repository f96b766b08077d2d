//! Which share of the hours the people with fewest hours have, from nobody to everybody; women and men apart.

use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Point, Sheet};
use super::{LINE, Sketch, Subject, capital, foot, mark};
use crate::disclosure::released::{Cell, Row};
use crate::model::phrase::Label;
use crate::model::table::{Kind, Role, Value};
use crate::render::text::wrap;

/// The square that curves are in.
const LEFT: f64 = 62.0;
const TOP: f64 = 34.0;
const SIDE: f64 = 380.0;
/// Letters in a line beside it.
const BESIDE: usize = 26;
/// Where the top tenth begins.
const TOP_TENTH: f64 = 0.9;

/// The points of one sex in order; `None` where one is not shown.
struct Curve {
    sex: &'static str,
    points: Vec<Option<Point>>,
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let mut columns = of.table.columns().iter();
    if columns.any(|column| column.kind == Kind::Name) {
        return None; // a curve for each group would be no picture
    }
    let mut curves: Vec<Curve> = Vec::new();
    for row in of.table.rows() {
        let sex = of.sex(row)?;
        let people = of.number(row, "population_share");
        let point = people.zip(of.number(row, "hours_share"));
        match curves.iter_mut().find(|curve| curve.sex == sex) {
            Some(curve) => curve.points.push(point),
            None => curves.push(Curve {
                sex,
                points: vec![point],
            }),
        }
    }
    let missing: Vec<String> = curves
        .iter()
        .filter_map(|curve| curve.missing(of))
        .collect();
    curves.retain(|curve| curve.points.iter().flatten().count() > 2);
    if curves.is_empty() {
        return None;
    }
    let said = |curve: &Curve| {
        let facts = curve.facts(of).join(", ");
        capital(&format!("{}: {facts}.", of.people(curve.sex)))
    };
    let told = curves.iter().map(said);
    let missed = missing.iter().map(|line| format!("{line}."));
    Some(Sketch {
        told: told.chain(missed).collect(),
        title: of.title(),
        sheet: drawing(of, &curves, &missing),
    })
}

impl Curve {
    /// Its coefficient, and what it says at nine tenths.
    fn facts(&self, of: &Subject) -> Vec<String> {
        let mut points = self.points.iter().flatten();
        let tenth = points.find(|(people, _)| (people - TOP_TENTH).abs() < 1e-6);
        let tenth = tenth.map(|(_, below)| {
            let share = of.figures.locale.percent(1.0 - below, 1);
            format!("{share} {}", of.figures.word("top_tenth"))
        });
        self.gini(of).into_iter().chain(tenth).collect()
    }

    /// The coefficient of all staff of the sex, from the table beside.
    fn gini(&self, of: &Subject) -> Option<String> {
        let table = of.all.table("overtime")?;
        let theirs = Some(Cell::Shown(Value::Word(self.sex)));
        let is_theirs = |row: &&Row| row.role() == Role::Total && table.cell(row, "sex") == theirs;
        let row = table.rows().iter().find(is_theirs)?;
        let gini = table.cell(row, "gini")?.number()?;
        let heading = of.figures.locale.label(&Label::Column("gini".to_owned()));
        Some(format!("{heading} {}", of.figures.locale.number(gini, 2)))
    }

    /// How many of its points are not drawn.
    fn missing(&self, of: &Subject) -> Option<String> {
        let missing = self.points.iter().filter(|point| point.is_none()).count();
        let word = of.figures.word("not_drawn");
        let count = of.figures.locale.count(missing as u64);
        (missing > 0).then(|| capital(&format!("{word} ({}): {count}", of.people(self.sex))))
    }
}

fn drawing(of: &Subject, curves: &[Curve], missing: &[String]) -> Sheet {
    let (right, bottom) = (LEFT + SIDE, TOP + SIDE);
    let mut sheet = Sheet::new(bottom + 52.0);
    let across = Scale::of_shares(LEFT, right);
    let up = Scale::of_shares(bottom, TOP);
    let percent = |part: f64| of.figures.locale.percent(part, 0);
    across.upright(&mut sheet, (TOP, bottom), percent);
    up.level(&mut sheet, (LEFT, right), percent);
    let [hours, people] = ["hours_share", "population_share"].map(|id| of.heading(id));
    sheet.text((0.0, 12.0), &hours, Anchor::Start, Ink::Muted);
    let below = (LEFT + SIDE / 2.0, bottom + 34.0);
    sheet.text(below, &people, Anchor::Middle, Ink::Muted);
    sheet.dashed((LEFT, bottom), (right, TOP), Ink::Muted);
    let beside = right + 28.0;
    let equality = of.figures.word("equality");
    sheet.line((beside - 2.0, TOP), (beside + 14.0, TOP), Ink::Muted, 1.0);
    sheet.text((beside + 20.0, TOP), &equality, Anchor::Start, Ink::Muted);

    let at = |(people, hours): Point| (across.at(people), up.at(hours));
    let mut y = TOP + 40.0;
    for (place, curve) in curves.iter().enumerate() {
        let (shape, ink) = mark(curve.sex);
        let dashes = (ink == Ink::Muted).then_some("2 3");
        // a line ends where a point is not shown
        for part in curve.points.split(Option::is_none) {
            let part: Vec<Point> = part.iter().flatten().map(|point| at(*point)).collect();
            if part.len() > 1 {
                sheet.curve(&part, ink, dashes);
            }
        }
        // marks at places of their own: none hides another where curves meet
        let own = curve.points.iter().skip(place).step_by(curves.len());
        for point in own.flatten() {
            sheet.mark(at(*point), shape, ink, false);
        }
        sheet.mark((beside + 6.0, y), shape, ink, false);
        sheet.strong((beside + 20.0, y), &of.people(curve.sex), Anchor::Start);
        let facts = curve.facts(of);
        for line in facts.iter().flat_map(|fact| wrap(fact, BESIDE)) {
            y += LINE;
            sheet.text((beside + 20.0, y), &line, Anchor::Start, Ink::Strong);
        }
        y += 2.0 * LINE;
    }
    foot(&mut sheet, bottom + 58.0, missing);
    sheet
}
