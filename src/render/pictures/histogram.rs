//! How many women and men have how many hours of overtime, in per cent of each: two bars for each class.

use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Shape, Sheet, WIDTH};
use super::{Sketch, Subject, capital, foot, key, labels, widest};
use crate::disclosure::released::Row;
use crate::model::phrase::Phrase;
use crate::render::text::in_sentence;

/// Height of the key.
const HEAD: f64 = 36.0;
/// From one class to the next, and the height of a bar.
const CLASS: f64 = 42.0;
const BAR: f64 = 14.0;
/// Between a bar and its figure.
const SPACE: f64 = 8.0;
const SHARES: [&str; 2] = ["women_share", "men_share"];
const SEXES: [&str; 2] = ["woman", "man"];

/// A class of hours: the shares of women and of men, and these as text.
struct Class {
    name: String,
    shares: [Option<f64>; 2],
    texts: [String; 2],
}

impl Class {
    fn new(of: &Subject, row: &Row) -> Class {
        Class {
            name: of.name(row),
            shares: SHARES.map(|share| of.number(row, share)),
            texts: SHARES.map(|share| of.text(row, share)),
        }
    }
}

/// The first class, of those without overtime, is told in words: beside most of the staff no other bar would be seen.
pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let (none, some) = of.table.rows().split_first()?;
    let classes: Vec<Class> = some.iter().map(|row| Class::new(of, row)).collect();
    let drawn = |sex: usize| classes.iter().filter_map(|class| class.shares[sex]).count();
    if drawn(0).min(drawn(1)) < 2 {
        return None;
    }
    let cells = some
        .iter()
        .flat_map(|row| SHARES.map(|share| of.is_withheld(row, share)));
    let withheld = cells.filter(|is_withheld| *is_withheld).count();
    let without = match SHARES.map(|share| of.number(none, share)) {
        [Some(women), Some(men)] => Phrase::picture_without_overtime(women, men),
        _ => Phrase::picture_only_overtime(),
    };
    let mut notes = vec![of.phrase(without)];
    notes.extend(of.missing(withheld, 0));
    let told = [0, 1].map(|sex| said(of, &classes, sex));
    Some(Sketch {
        sheet: drawing(of, &classes, &notes),
        title: of.title(),
        told: told.into_iter().chain(notes).collect(),
    })
}

/// The figures of one sex in words.
fn said(of: &Subject, classes: &[Class], sex: usize) -> String {
    let drawn = classes.iter().filter(|class| class.shares[sex].is_some());
    let facts = drawn.map(|class| format!("{} {}", class.name, class.texts[sex]));
    let facts: Vec<String> = facts.collect();
    capital(&format!(
        "{}, {}: {}.",
        of.people(SEXES[sex]),
        in_sentence(&of.heading("hours")),
        facts.join("; ")
    ))
}

fn drawing(of: &Subject, classes: &[Class], notes: &[String]) -> Sheet {
    let bottom = HEAD + classes.len() as f64 * CLASS;
    let mut sheet = Sheet::new(bottom + 32.0);
    let heading = of.heading("hours");
    let left = labels(classes.iter().map(|class| &class.name).chain([&heading])) + 16.0;
    let texts = widest(classes.iter().flat_map(|class| &class.texts));
    let shares = classes.iter().flat_map(|class| class.shares).flatten();
    let scale = Scale::over(shares.chain([0.0]), 6.0, (left, WIDTH - texts - SPACE));
    let [women, men] = SEXES.map(|sex| of.people(sex));
    let marks = [
        (Shape::Circle, Ink::Women, false, women.as_str()),
        (Shape::Diamond, Ink::Men, false, men.as_str()),
    ];
    key(&mut sheet, (left, 10.0), &marks);
    sheet.text((0.0, 10.0), &heading, Anchor::Start, Ink::Muted);
    let decimals = scale.decimals(100.0);
    let percent = |share: f64| of.figures.locale.percent(share, decimals);
    scale.upright(&mut sheet, (HEAD - 6.0, bottom), percent);
    let zero = scale.at(0.0);
    for (place, class) in classes.iter().enumerate() {
        let middle = HEAD + (place as f64 + 0.5) * CLASS;
        sheet.text((0.0, middle), &class.name, Anchor::Start, Ink::Strong);
        for (sex, share) in class.shares.into_iter().enumerate() {
            let top = middle - BAR - 1.0 + sex as f64 * (BAR + 2.0);
            let (text, line) = (&class.texts[sex], top + BAR / 2.0);
            let Some(share) = share else {
                sheet.text((zero + SPACE, line), text, Anchor::Start, Ink::Muted);
                continue;
            };
            let (from, to) = ((zero, top), (scale.at(share), top + BAR));
            match sex {
                0 => sheet.bar(from, to, Ink::Women),
                _ => sheet.hatched(from, to, Ink::Men),
            }
            sheet.text((to.0 + SPACE, line), text, Anchor::Start, Ink::Strong);
        }
    }
    sheet.line((zero, HEAD - 6.0), (zero, bottom), Ink::Muted, 1.4);
    foot(&mut sheet, bottom + 40.0, notes);
    sheet
}
