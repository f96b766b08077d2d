//! What a difference consists of: steps from zero to the whole, what goes with each term first.

use super::letters::cut;
use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Sheet, WIDTH};
use super::{PITCH, Sketch, Subject, foot, labels, widest};
use crate::disclosure::released::{Cell, Row};
use crate::model::phrase::Phrase;
use crate::model::table::Value;

/// More terms than this are drawn as one part.
const TERMS: usize = 12;
/// Height above the first step.
const HEAD: f64 = 10.0;
/// Half the height of a step.
const HALF: f64 = 8.0;

/// One step.
struct Step {
    name: String,
    text: String,
    value: f64,
    /// Whether it is the part that is not explained.
    open: bool,
    total: bool,
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let component = |row: &Row| match of.cell(row, "component") {
        Some(Cell::Shown(Value::Word(id))) => Some(*id),
        _ => None,
    };
    let mut steps = Vec::new();
    for row in of.table.rows() {
        let component = component(row)?;
        let terms = match component {
            "explained" => terms(of),
            _ => Vec::new(),
        };
        let share = of.text(row, "share");
        let step = Step {
            name: of.text(row, "component"),
            text: format!("{} ({share})", of.text(row, "value")),
            value: of.number(row, "value")?,
            open: component != "explained",
            total: component == "difference",
        };
        match terms.is_empty() {
            true => steps.push(step),
            false => steps.extend(terms),
        }
    }
    let share = |id: &str| {
        let mut rows = of.table.rows().iter();
        let row = rows.find(|row| component(row) == Some(id))?;
        of.number(row, "share")
    };
    let told = match share("explained").zip(share("unexplained")) {
        Some((explained, open)) => of.phrase(Phrase::reading_shares(explained, open)),
        None => of.phrase(Phrase::reading_three(
            share("endowments")?,
            share("coefficients")?,
            share("interaction")?,
        )),
    };
    (steps.len() > 2).then(|| Sketch {
        sheet: drawing(of, &steps),
        title: of.title(),
        told: vec![told],
    })
}

/// What goes with each term, from the table beside; nothing where one is not shown.
fn terms(of: &Subject) -> Vec<Step> {
    let Some(table) = of.all.table("decomposition_detail") else {
        return Vec::new();
    };
    let detail = Subject::new(table, of.all, of.figures);
    let explained = Cell::Shown(Value::Word("explained"));
    let rows = table.rows().iter();
    let rows = rows.filter(|row| detail.cell(row, "component") == Some(&explained));
    let step = |row: &Row| {
        Some(Step {
            name: detail.name(row),
            text: detail.text(row, "value"),
            value: detail.number(row, "value")?,
            open: false,
            total: false,
        })
    };
    let steps: Option<Vec<Step>> = rows.map(step).collect();
    steps
        .filter(|steps| steps.len() <= TERMS)
        .unwrap_or_default()
}

fn drawing(of: &Subject, steps: &[Step]) -> Sheet {
    let bottom = HEAD + steps.len() as f64 * (PITCH + 4.0);
    let note = of.phrase(Phrase::picture_steps());
    let mut sheet = Sheet::new(bottom + 32.0);
    let names = labels(steps.iter().map(|step| &step.name));
    let texts = widest(steps.iter().map(|step| &step.text));
    let mut ends = vec![0.0];
    let mut sum = 0.0;
    for step in steps {
        sum = if step.total {
            step.value
        } else {
            sum + step.value
        };
        ends.push(sum);
    }
    let scale = Scale::over(ends, 5.0, (names + 16.0, WIDTH - texts - 14.0));
    let number = |value| of.figures.locale.number(value, scale.decimals(1.0));
    scale.upright(&mut sheet, (HEAD - 6.0, bottom), number);
    let zero = scale.at(0.0);
    sheet.line((zero, HEAD - 6.0), (zero, bottom), Ink::Muted, 1.4);
    let mut reached = 0.0;
    for (place, step) in steps.iter().enumerate() {
        let y = HEAD + (place as f64 + 0.5) * (PITCH + 4.0);
        let start = if step.total { 0.0 } else { reached };
        reached = start + step.value;
        let (from, to) = ((scale.at(start), y - HALF), (scale.at(reached), y + HALF));
        let ink = if step.value < 0.0 {
            Ink::Women
        } else {
            Ink::Men
        };
        let name = cut(&step.name, names);
        match step.total {
            true => {
                sheet.bar(from, to, Ink::Strong);
                sheet.strong((0.0, y), &name, Anchor::Start);
                sheet.strong((WIDTH, y), &step.text, Anchor::End);
            }
            false => {
                match step.open {
                    true => sheet.hatched(from, to, ink),
                    false => sheet.bar(from, to, ink),
                }
                sheet.text((0.0, y), &name, Anchor::Start, Ink::Strong);
                sheet.text((WIDTH, y), &step.text, Anchor::End, Ink::Strong);
            }
        }
        if place + 1 < steps.len() {
            let (x, next) = (scale.at(reached), y + PITCH + 4.0 + HALF);
            sheet.line((x, y + HALF), (x, next - 2.0 * HALF), Ink::Muted, 1.0);
        }
    }
    foot(&mut sheet, bottom + 40.0, &[note]);
    sheet
}
