//! Mean pay of work and of the work that it is compared with: two marks and an arrow from one to the other.

use super::letters::cut;
use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Shape, Sheet, WIDTH};
use super::{PITCH, ROWS, Sketch, Subject, foot, key, named, widest};
use crate::disclosure::released::Row;
use crate::model::phrase::Phrase;
use crate::render::text::in_sentence;

/// Height of the key and the headings.
const HEAD: f64 = 62.0;
/// Most room for the name of a job.
const NAME: f64 = 150.0;

/// One row of the chart.
struct Pair {
    names: [String; 2],
    means: [f64; 2],
    /// Own pay by that compared with.
    ratio: f64,
    text: String,
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let pair = |row: &Row| {
        Some(Pair {
            names: ["job", "compared_job"].map(|job| of.text(row, job)),
            means: [of.number(row, "mean")?, of.number(row, "compared_mean")?],
            ratio: of.number(row, "ratio")?,
            text: of.text(row, "ratio"),
        })
    };
    let mut pairs: Vec<Pair> = of.table.rows().iter().filter_map(pair).collect();
    if pairs.len() < 2 {
        return None;
    }
    let withheld = of.table.rows().len() - pairs.len();
    pairs.sort_by(|a, b| a.ratio.total_cmp(&b.ratio));
    let missing = of.missing(withheld, pairs.len().saturating_sub(ROWS));
    pairs.truncate(ROWS);
    let first = &pairs[0];
    let [job, compared] = &first.names;
    let mut told = vec![of.phrase(Phrase::picture_pair(
        named(job),
        first.ratio,
        named(compared),
    ))];
    told.extend(missing.iter().cloned());
    Some(Sketch {
        sheet: drawing(of, &pairs, &missing),
        title: of.title(),
        told,
    })
}

fn drawing(of: &Subject, pairs: &[Pair], missing: &[String]) -> Sheet {
    let bottom = HEAD + pairs.len() as f64 * PITCH;
    let mut sheet = Sheet::new(bottom + 32.0);
    let ratio = of.heading("ratio");
    let room = |side: usize| widest(pairs.iter().map(|pair| &pair.names[side])).clamp(40.0, NAME);
    let ratios = widest(pairs.iter().map(|pair| &pair.text).chain([&ratio]));
    let (left, right) = (room(0) + 16.0, WIDTH - room(1) - ratios - 34.0);
    let means = pairs.iter().flat_map(|pair| pair.means);
    let scale = Scale::over(means, 5.0, (left, right));

    let own = of.figures.word("female_dominated");
    let other = in_sentence(&of.heading("compared_job"));
    let marks = [
        (Shape::Circle, Ink::Women, false, own.as_str()),
        (Shape::Square, Ink::Muted, true, other.as_str()),
    ];
    key(&mut sheet, (left, 10.0), &marks);
    let y = HEAD - 18.0;
    sheet.text((0.0, y), &of.heading("job"), Anchor::Start, Ink::Muted);
    sheet.text(
        (right + 16.0, y),
        &of.heading("compared_job"),
        Anchor::Start,
        Ink::Muted,
    );
    sheet.text((WIDTH, y), &ratio, Anchor::End, Ink::Muted);
    let number = |pay| of.figures.locale.number(pay, scale.decimals(1.0));
    scale.upright(&mut sheet, (HEAD - 6.0, bottom), number);
    for (place, pair) in pairs.iter().enumerate() {
        let y = HEAD + (place as f64 + 0.5) * PITCH;
        let [from, to] = pair.means.map(|mean| scale.at(mean));
        sheet.text(
            (0.0, y),
            &cut(&pair.names[0], room(0)),
            Anchor::Start,
            Ink::Strong,
        );
        let other = cut(&pair.names[1], room(1));
        sheet.text((right + 16.0, y), &other, Anchor::Start, Ink::Strong);
        sheet.text((WIDTH, y), &pair.text, Anchor::End, Ink::Strong);
        sheet.line((from, y), (to, y), Ink::Strong, 1.4);
        if (to - from).abs() > 22.0 {
            let towards = if to > from { -7.0 } else { 7.0 };
            sheet.tip((to + towards, y), to > from, Ink::Strong);
        }
        sheet.mark((to, y), Shape::Square, Ink::Muted, true);
        sheet.mark((from, y), Shape::Circle, Ink::Women, false);
    }
    foot(&mut sheet, bottom + 40.0, missing);
    sheet
}
