//! Gaps a year ago and now: a line from one to the other for each group, the widest changes first to be drawn.

use super::letters::cut;
use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Sheet, WIDTH};
use super::{Sketch, Subject, foot};
use crate::disclosure::released::Row;
use crate::model::phrase::Phrase;
use crate::model::table::Role;
use crate::render::attention::LINE as LAW;

/// Most lines of a chart: more could not be told apart.
const MOST: usize = 15;
/// The least change that is one: a tenth of a percentage point, the last digit that is written.
const LEAST: f64 = 0.001;
/// Height of the headings.
const HEAD: f64 = 40.0;
/// Room for a label at each side.
const SIDE: f64 = 210.0;
/// Least height of a chart, and what a line adds.
const HEIGHT: (f64, f64) = (240.0, 16.0);

/// One line.
struct Slope {
    name: String,
    earlier: f64,
    now: f64,
    texts: [String; 2],
    total: bool,
}

impl Slope {
    /// How much wider the gap has become, whomever it favours; below zero where it is narrower.
    fn wider(&self) -> f64 {
        self.now.abs() - self.earlier.abs()
    }

    fn is_wider(&self) -> bool {
        self.wider() >= LEAST
    }
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let slope = |row: &Row| {
        Some(Slope {
            name: of.name(row),
            earlier: of.number(row, "earlier")?,
            now: of.number(row, "now")?,
            texts: ["earlier", "now"].map(|id| of.text(row, id)),
            total: row.role() == Role::Total,
        })
    };
    let rows = of.table.rows();
    let mut slopes: Vec<Slope> = rows.iter().filter_map(slope).collect();
    if slopes.len() < 2 {
        return None;
    }
    let is_withheld = |row: &&Row| ["earlier", "now"].iter().any(|id| of.is_withheld(row, id));
    let withheld = rows.iter().filter(is_withheld).count();
    let change = |slope: &Slope| (slope.now - slope.earlier).abs();
    slopes.sort_by(|a, b| b.total.cmp(&a.total).then(change(b).total_cmp(&change(a))));
    let parts = || slopes.iter().filter(|slope| !slope.total);
    let wider = parts().filter(|slope| slope.is_wider()).count();
    let narrower = parts().filter(|slope| -slope.wider() >= LEAST).count();
    let groups = parts().count();
    let [groups, wider, narrower] = [groups, wider, narrower].map(|count| count as u64);
    let all = slopes.iter().find(|slope| slope.total);
    let all = all.map(|all| of.phrase(Phrase::changes_of_all(all.earlier, all.now)));
    let mut told: Vec<String> = all.into_iter().collect();
    told.push(of.phrase(Phrase::changes_of_groups(groups, wider, narrower)));
    let missing = of.missing(withheld, slopes.len().saturating_sub(MOST));
    told.extend(missing.iter().cloned());
    slopes.truncate(MOST);
    Some(Sketch {
        sheet: drawing(of, &slopes, &missing),
        title: of.title(),
        told,
    })
}

fn drawing(of: &Subject, slopes: &[Slope], missing: &[String]) -> Sheet {
    let tall = HEIGHT.0.max(slopes.len() as f64 * (HEIGHT.1 + 8.0));
    let bottom = HEAD + tall;
    let mut sheet = Sheet::new(bottom + 56.0);
    let (left, right) = (SIDE, WIDTH - SIDE);
    let gaps = slopes.iter().flat_map(|slope| [slope.earlier, slope.now]);
    let scale = Scale::over(gaps.chain([0.0]), 5.0, (bottom, HEAD));
    for (x, id, anchor) in [
        (left, "earlier", Anchor::End),
        (right, "now", Anchor::Start),
    ] {
        sheet.line((x, HEAD), (x, bottom), Ink::Muted, 1.0);
        sheet.strong((x, 12.0), &of.heading(id), anchor);
    }
    let zero = scale.at(0.0);
    sheet.line((left, zero), (right, zero), Ink::Grid, 1.4);
    for line in [LAW, -LAW].into_iter().filter(|line| scale.holds(*line)) {
        let y = scale.at(line);
        sheet.dashed((left, y), (right, y), Ink::Muted);
        let text = of.figures.locale.percent(line, 0);
        sheet.text(
            ((left + right) / 2.0, y - 9.0),
            &text,
            Anchor::Middle,
            Ink::Muted,
        );
    }
    let heights = |figure: fn(&Slope) -> f64| {
        let wanted: Vec<f64> = slopes.iter().map(|slope| scale.at(figure(slope))).collect();
        spread(&wanted, HEIGHT.1, bottom + 12.0)
    };
    let (before, after) = (heights(|slope| slope.earlier), heights(|slope| slope.now));
    // all staff on top of the others
    for (place, slope) in slopes.iter().enumerate().rev() {
        let (from, to) = (
            (left, scale.at(slope.earlier)),
            (right, scale.at(slope.now)),
        );
        let ink = if slope.total { Ink::Strong } else { Ink::Muted };
        let thick = match slope.is_wider() {
            _ if slope.total => 3.0,
            true => 2.4,
            false => 1.0,
        };
        sheet.line(from, to, ink, thick);
        for (side, height, x, at, anchor) in [
            (0, before[place], left - 14.0, from, Anchor::End),
            (1, after[place], right + 14.0, to, Anchor::Start),
        ] {
            let name = cut(&slope.name, SIDE - 75.0);
            let text = match side {
                0 => format!("{name}  {}", slope.texts[0]),
                _ => format!("{}  {name}", slope.texts[1]),
            };
            sheet.line(
                at,
                (x + if side == 0 { 2.0 } else { -2.0 }, height),
                Ink::Grid,
                1.0,
            );
            match slope.total {
                true => sheet.strong((x, height), &text, anchor),
                false => sheet.text((x, height), &text, anchor, Ink::Strong),
            }
        }
    }
    let meaning = of.phrase(Phrase::picture_wider());
    let notes: Vec<String> = [meaning]
        .into_iter()
        .chain(missing.iter().cloned())
        .collect();
    foot(&mut sheet, bottom + 40.0, &notes);
    sheet
}

/// Heights near those wanted, at least `apart` from each other and none below `floor`.
fn spread(wanted: &[f64], apart: f64, floor: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    let mut heights = wanted.to_vec();
    for pair in order.windows(2) {
        heights[pair[1]] = heights[pair[1]].max(heights[pair[0]] + apart);
    }
    let mut lowest = floor;
    for place in order.into_iter().rev() {
        heights[place] = heights[place].min(lowest);
        lowest = heights[place] - apart;
    }
    heights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_moved_apart() {
        assert_eq!(spread(&[10.0, 90.0], 16.0, 100.0), [10.0, 90.0]);
        assert_eq!(spread(&[50.0, 50.0, 48.0], 16.0, 200.0), [64.0, 80.0, 48.0]);
        assert_eq!(spread(&[90.0, 99.0], 16.0, 100.0), [84.0, 100.0]);
    }
}
