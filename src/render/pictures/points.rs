//! Mean pay of women and men in each group against what its work demands, with a line for each sex.

use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Point, Shape, Sheet, WIDTH};
use super::{Sketch, Subject, foot, key, mark};
use crate::disclosure::released::Row;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::Role;

/// The table of lines, from the released means.
const LINES: &str = "pay_by_points";
/// The field of points.
const TOP: f64 = 52.0;
const BOTTOM: f64 = 400.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = WIDTH - 12.0;

/// The dots of one sex.
struct Dots {
    sex: &'static str,
    dots: Vec<Point>,
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let rows = || {
        of.table
            .rows()
            .iter()
            .filter(|row| row.role() == Role::Part)
    };
    let dots = |sex, mean: &str| Dots {
        sex,
        dots: rows()
            .filter_map(|row| of.number(row, "points").zip(of.number(row, mean)))
            .collect(),
    };
    let both = [dots("woman", "mean_women"), dots("man", "mean_men")];
    if both.iter().any(|sex| sex.dots.len() < 2) {
        return None;
    }
    let is_withheld = |row: &&Row| {
        let means = ["mean_women", "mean_men"];
        means.iter().any(|mean| of.is_withheld(row, mean))
    };
    let withheld = rows().filter(is_withheld).count();
    let lines = lines(of);
    let missing = of.missing(withheld, 0);
    let told = lines.iter().map(|line| line.said.clone());
    Some(Sketch {
        sheet: drawing(of, &both, &lines, &missing),
        title: of.figures.word("picture_points"),
        told: told.chain(missing).collect(),
    })
}

/// The line of one sex.
struct Fit {
    sex: &'static str,
    slope: f64,
    intercept: f64,
    r_squared: String,
    said: String,
}

fn lines(of: &Subject) -> Vec<Fit> {
    let Some(table) = of.all.table(LINES) else {
        return Vec::new();
    };
    let lines = Subject::new(table, of.all, of.figures);
    let fit = |row: &Row| {
        let (sex, slope) = (lines.sex(row)?, lines.number(row, "slope")?);
        let number = |number, decimals| of.figures.locale.number(number, decimals);
        let r_squared = number(lines.number(row, "r_squared")?, 2);
        let decimals = if slope.abs() < 10.0 { 3 } else { 0 };
        Some(Fit {
            sex,
            slope,
            intercept: lines.number(row, "intercept")?,
            said: of.phrase(Phrase::picture_slope(
                of.people(sex),
                number(slope, decimals),
                &r_squared,
            )),
            r_squared,
        })
    };
    table.rows().iter().filter_map(fit).collect()
}

fn drawing(of: &Subject, both: &[Dots; 2], lines: &[Fit], missing: &[String]) -> Sheet {
    let mut sheet = Sheet::new(BOTTOM + 52.0);
    let all = || both.iter().flat_map(|sex| sex.dots.iter().copied());
    let across = Scale::over(all().map(|(points, _)| points), 7.0, (LEFT, RIGHT));
    let up = Scale::over(all().map(|(_, pay)| pay), 6.0, (BOTTOM, TOP));
    let names = both.each_ref().map(|dots| {
        let line = lines.iter().find(|line| line.sex == dots.sex);
        let people = of.people(dots.sex);
        line.map_or(people.clone(), |line| {
            format!("{people}, R² {}", line.r_squared)
        })
    });
    let marks = both.iter().zip(&names).map(|(sex, name)| {
        let (shape, ink) = mark(sex.sex);
        (shape, ink, shape == Shape::Diamond, name.as_str())
    });
    key(&mut sheet, (LEFT, 10.0), &marks.collect::<Vec<_>>());
    let mean = of.figures.locale.label(&Label::Column("pay".to_owned()));
    sheet.text((0.0, TOP - 18.0), &mean, Anchor::Start, Ink::Muted);
    let number = |scale: &Scale, figure| of.figures.locale.number(figure, scale.decimals(1.0));
    up.level(&mut sheet, (LEFT, RIGHT), |pay| number(&up, pay));
    across.upright(&mut sheet, (TOP, BOTTOM), |points| number(&across, points));
    let below = ((LEFT + RIGHT) / 2.0, BOTTOM + 34.0);
    sheet.text(below, &of.heading("points"), Anchor::Middle, Ink::Muted);
    for sex in both {
        let (shape, ink) = mark(sex.sex);
        if let Some(line) = lines.iter().find(|line| line.sex == sex.sex) {
            let points = sex.dots.iter().map(|(points, _)| *points);
            let ends = [
                points.clone().fold(f64::INFINITY, f64::min),
                points.fold(0.0, f64::max),
            ];
            let at = |points: f64| {
                let pay = line.intercept + line.slope * points;
                (across.at(points), up.at(pay))
            };
            let dashes = (ink == Ink::Men).then_some("7 4");
            sheet.curve(&ends.map(at), ink, dashes);
        }
        for (points, pay) in &sex.dots {
            let at = (across.at(*points), up.at(*pay));
            match shape {
                // as an outline it hides no woman
                Shape::Diamond => sheet.ring(at, shape, ink),
                _ => sheet.mark(at, shape, ink, false),
            }
        }
    }
    foot(&mut sheet, BOTTOM + 60.0, missing);
    sheet
}
