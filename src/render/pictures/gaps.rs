//! Gaps by group with their intervals, against zero and the line of the law; all staff apart and last.

use super::letters::cut;
use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Shape, Sheet, WIDTH};
use super::{PITCH, ROWS, Sketch, Subject, foot, key, labels, named, widest};
use crate::disclosure::released::{Cell, Row};
use crate::model::phrase::Phrase;
use crate::model::table::Role;
use crate::render::attention::LINE;
use crate::render::text::in_sentence;

/// The gap of a table, and the ends of its interval where it has one.
const GAPS: &[(&str, &str)] = &[
    ("pay_gap", "mean_gap"),
    ("categories", "gap_total"),
    ("equal_work", "mean_gap"),
    ("adjusted_groups", "gap"),
];
/// Groups with fewer women or men have a hollow mark.
const SMALL: u64 = 10;
/// How far beyond the widest gap intervals are drawn.
const BEYOND: f64 = 1.6;
/// Height of the key and the labels of lines.
const HEAD: f64 = 58.0;

/// One row of the chart.
struct Gap {
    name: String,
    text: String,
    gap: f64,
    interval: Option<(f64, f64)>,
    small: bool,
}

impl Gap {
    fn new(of: &Subject, row: &Row, column: &str) -> Option<Gap> {
        let end = |end: &str| of.number(row, &format!("{column}_{end}"));
        let few = |people: &str| match of.cell(row, people) {
            Some(Cell::Below(_)) => true,
            Some(cell) => cell.number().is_some_and(|count| count < SMALL as f64),
            None => false,
        };
        Some(Gap {
            name: of.name(row),
            text: of.text(row, column),
            gap: of.number(row, column)?,
            interval: end("low")
                .zip(end("high"))
                .filter(|(low, high)| low <= high),
            small: few("women") || few("men"),
        })
    }

    fn ink(&self) -> Ink {
        match self.gap {
            gap if gap > 0.0 => Ink::Men,
            gap if gap < 0.0 => Ink::Women,
            _ => Ink::Muted,
        }
    }
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let (_, column) = GAPS.iter().find(|(table, _)| *table == of.table.id())?;
    let of_role = |role: Role| of.table.rows().iter().filter(move |row| row.role() == role);
    let parts = || of_role(Role::Part);
    let mut groups: Vec<Gap> = parts()
        .filter_map(|row| Gap::new(of, row, column))
        .collect();
    let total = of_role(Role::Total).find_map(|row| Gap::new(of, row, column));
    if groups.len() < 2 {
        return None;
    }
    groups.sort_by(|a, b| b.gap.abs().total_cmp(&a.gap.abs()));
    let above = groups
        .iter()
        .filter(|group| group.gap.abs() >= LINE)
        .count();
    let mut told = vec![
        of.phrase(Phrase::picture_widest(
            named(&groups[0].name),
            groups[0].gap,
        )),
        of.phrase(Phrase::picture_above(
            above as u64,
            groups.len() as u64,
            LINE,
        )),
    ];
    let left = groups.len().saturating_sub(ROWS);
    let withheld = parts().filter(|row| of.is_withheld(row, column)).count();
    let missing = of.missing(withheld, left);
    told.extend(missing.iter().cloned());
    groups.truncate(ROWS);
    groups.sort_by(|a, b| b.gap.total_cmp(&a.gap));
    Some(Sketch {
        sheet: drawing(of, &groups, total.as_ref(), missing),
        title: format!("{}: {}", of.title(), in_sentence(&of.heading(column))),
        told,
    })
}

fn drawing(of: &Subject, groups: &[Gap], total: Option<&Gap>, missing: Vec<String>) -> Sheet {
    let rows = || groups.iter().chain(total);
    let bottom = HEAD + groups.len() as f64 * PITCH + total.map_or(0.0, |_| PITCH + 10.0);
    let mut notes = Vec::new();
    notes.extend(
        rows()
            .any(|row| row.small)
            .then(|| of.phrase(Phrase::picture_hollow(SMALL))),
    );
    notes.extend(missing);
    let mut sheet = Sheet::new(bottom + 32.0);

    let names = labels(rows().map(|row| &row.name));
    let figures = widest(rows().map(|row| &row.text));
    let (left, right) = (names + 16.0, WIDTH - figures - 14.0);
    let most = rows().map(|row| row.gap.abs()).fold(LINE, f64::max) * BEYOND;
    let ends = rows().filter_map(|row| row.interval);
    let ends = ends.flat_map(|(low, high)| [low.max(-most), high.min(most)]);
    let gaps = rows().map(|row| row.gap).chain(ends);
    let scale = Scale::over(gaps.chain([-0.01, LINE + 0.005]), 6.0, (left, right));

    let word = |id| of.figures.word(id);
    let (men, women) = (word("picture_men_more"), word("picture_women_more"));
    let marks = [
        (Shape::Diamond, Ink::Men, false, men.as_str()),
        (Shape::Circle, Ink::Women, false, women.as_str()),
    ];
    key(&mut sheet, (0.0, 10.0), &marks);
    let percent = |part: f64| of.figures.locale.percent(part, scale.decimals(100.0));
    scale.upright(&mut sheet, (HEAD - 8.0, bottom), percent);
    let zero = scale.at(0.0);
    sheet.line((zero, HEAD - 8.0), (zero, bottom), Ink::Muted, 1.4);
    for line in [-LINE, LINE].into_iter().filter(|line| scale.holds(*line)) {
        let x = scale.at(line);
        sheet.dashed((x, HEAD - 8.0), (x, bottom), Ink::Strong);
        let text = of.figures.locale.percent(line, 0);
        sheet.text((x, HEAD - 17.0), &text, Anchor::Middle, Ink::Strong);
    }
    for (place, group) in groups.iter().enumerate() {
        let y = HEAD + (place as f64 + 0.5) * PITCH;
        sheet.text(
            (0.0, y),
            &cut(&group.name, names),
            Anchor::Start,
            Ink::Strong,
        );
        sheet.text((WIDTH, y), &group.text, Anchor::End, Ink::Strong);
        marked(&mut sheet, &scale, group, y, 1.6);
    }
    if let Some(total) = total {
        let y = bottom - 0.5 * PITCH;
        sheet.line(
            (0.0, y - PITCH * 0.65),
            (WIDTH, y - PITCH * 0.65),
            Ink::Muted,
            1.0,
        );
        sheet.strong((0.0, y), &cut(&total.name, names), Anchor::Start);
        sheet.strong((WIDTH, y), &total.text, Anchor::End);
        marked(&mut sheet, &scale, total, y, 3.0);
    }
    foot(&mut sheet, bottom + 40.0, &notes);
    sheet
}

/// A gap with its interval, the ends of which point outwards where it goes on.
fn marked(sheet: &mut Sheet, scale: &Scale, row: &Gap, y: f64, thick: f64) {
    if let Some((low, high)) = row.interval {
        sheet.line((scale.at(low), y), (scale.at(high), y), row.ink(), thick);
        for (end, right) in [(low, false), (high, true)] {
            if !scale.holds(end) {
                sheet.tip((scale.at(end), y), right, row.ink());
            }
        }
    }
    if row.interval.is_none() {
        sheet.line((scale.at(0.0), y), (scale.at(row.gap), y), Ink::Grid, 2.0);
    }
    let shape = match row.ink() {
        Ink::Men => Shape::Diamond,
        Ink::Women => Shape::Circle,
        _ => Shape::Square,
    };
    sheet.mark((scale.at(row.gap), y), shape, row.ink(), row.small);
}
