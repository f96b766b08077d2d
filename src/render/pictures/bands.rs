//! Women and men in each quarter of all staff by pay, as parts of one bar.

use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Shape, Sheet, WIDTH};
use super::{PITCH, Sketch, Subject, foot, key, labels, widest};
use crate::disclosure::released::{Cell, Row};
use crate::model::phrase::Phrase;
use crate::model::table::Value;

/// Height of the key.
const HEAD: f64 = 34.0;
/// Height of the heading of bands by one kind of pay.
const HEADING: f64 = 30.0;
/// Half the height of a bar.
const HALF: f64 = 9.0;

/// One bar.
struct Band {
    basis: Option<&'static str>,
    name: String,
    women: f64,
    men: f64,
    texts: [String; 2],
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let rows = of.table.rows();
    let band = |row: &Row| {
        let basis = match of.cell(row, "basis") {
            Some(Cell::Shown(Value::Word(id))) => Some(*id),
            _ => None,
        };
        Some(Band {
            basis,
            name: format!("{} {}", of.heading("band"), of.text(row, "band")),
            women: of.number(row, SHARES[0])?,
            men: of.number(row, SHARES[1])?,
            texts: SHARES.map(|share| of.text(row, share)),
        })
    };
    let bands: Vec<Band> = rows.iter().filter_map(band).collect();
    if bands.len() < 2 {
        return None;
    }
    let withheld = rows.len() - bands.len();
    let first = bands.first().map(|band| band.basis)?;
    let own: Vec<&Band> = bands.iter().filter(|band| band.basis == first).collect();
    let (lowest, highest) = (own.first()?, own.last()?);
    let missing = of.missing(withheld, 0);
    let mut told = vec![of.phrase(Phrase::picture_bands(lowest.women, highest.women))];
    told.extend(missing.iter().cloned());
    Some(Sketch {
        sheet: drawing(of, &bands, &missing),
        title: of.title(),
        told,
    })
}

const SHARES: [&str; 2] = ["women_share", "men_share"];

fn drawing(of: &Subject, bands: &[Band], missing: &[String]) -> Sheet {
    let blocks: Vec<&[Band]> = bands.chunk_by(|a, b| a.basis == b.basis).collect();
    let headings = match blocks.len() {
        1 => 0.0,
        blocks => blocks as f64 * HEADING,
    };
    let bottom = HEAD + headings + bands.len() as f64 * (PITCH + 4.0);
    let mut sheet = Sheet::new(bottom + 8.0);
    let names = labels(bands.iter().map(|band| &band.name));
    let texts = widest(bands.iter().flat_map(|band| &band.texts));
    let left = names + texts + 24.0;
    let scale = Scale::of_shares(left, WIDTH - texts - 10.0);
    let [women, men] = ["woman", "man"].map(|sex| of.people(sex));
    let marks = [
        (Shape::Circle, Ink::Women, false, women.as_str()),
        (Shape::Diamond, Ink::Men, false, men.as_str()),
    ];
    key(&mut sheet, (left, 10.0), &marks);
    let mut y = HEAD;
    for block in &blocks {
        if let Some(basis) = block[0].basis.filter(|_| blocks.len() > 1) {
            sheet.strong(
                (0.0, y + HEADING / 2.0),
                &of.figures.word(basis),
                Anchor::Start,
            );
            y += HEADING;
        }
        let top = y;
        // the highest pay on top, as people picture it
        for band in block.iter().rev() {
            let middle = y + (PITCH + 4.0) / 2.0;
            bar(&mut sheet, &scale, band, middle);
            y += PITCH + 4.0;
        }
        let half = scale.at(0.5);
        sheet.dashed((half, top), (half, y), Ink::Strong);
    }
    foot(&mut sheet, bottom + 14.0, missing);
    sheet
}

fn bar(sheet: &mut Sheet, scale: &Scale, band: &Band, y: f64) {
    let (left, right) = scale.ends();
    let (women, men) = (scale.at(band.women), scale.at(1.0 - band.men));
    sheet.text((0.0, y), &band.name, Anchor::Start, Ink::Strong);
    sheet.bar((left, y - HALF), (women, y + HALF), Ink::Women);
    sheet.bar((women, y - HALF), (men, y + HALF), Ink::Muted);
    sheet.hatched((men, y - HALF), (right, y + HALF), Ink::Men);
    sheet.text((left - 8.0, y), &band.texts[0], Anchor::End, Ink::Strong);
    sheet.text((WIDTH, y), &band.texts[1], Anchor::End, Ink::Strong);
}
