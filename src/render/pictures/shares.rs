//! Shares of a group with their intervals, against the share of a population, and the corridor of 40 to 60 per cent.

use super::letters::{cut, width};
use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Shape, Sheet, WIDTH};
use super::{PITCH, ROWS, Sketch, Subject, foot, key, labels, widest};
use crate::disclosure::released::Row;
use crate::model::phrase::Phrase;
use crate::model::table::Role;
use crate::render::text::in_sentence;

/// Where both sexes are usually taken as evenly represented.
const CORRIDOR: (f64, f64) = (0.4, 0.6);
/// Height of the key and the label of the corridor.
const HEAD: f64 = 58.0;

/// One row of the chart.
struct Share {
    name: String,
    text: String,
    share: f64,
    interval: Option<(f64, f64)>,
    benchmark: Option<f64>,
    total: bool,
}

impl Share {
    fn new(of: &Subject, row: &Row) -> Option<Share> {
        let interval = of
            .number(row, "share_low")
            .zip(of.number(row, "share_high"));
        Some(Share {
            name: of.name(row),
            text: of.text(row, "share"),
            share: of.number(row, "share")?,
            interval: interval.filter(|(low, high)| low <= high),
            benchmark: of.number(row, "benchmark_share"),
            total: row.role() == Role::Total,
        })
    }

    /// Whether its interval does not hold the benchmark.
    fn differs(&self) -> bool {
        let both = self.interval.zip(self.benchmark);
        both.is_some_and(|((low, high), benchmark)| benchmark < low || high < benchmark)
    }
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let rows = of.table.rows();
    let mut shares: Vec<Share> = rows.iter().filter_map(|row| Share::new(of, row)).collect();
    let distance = |share: &Share| (share.share - share.benchmark.unwrap_or(0.5)).abs();
    shares.sort_by(|a, b| {
        a.total
            .cmp(&b.total)
            .then(distance(b).total_cmp(&distance(a)))
    });
    let parts = shares.iter().filter(|share| !share.total).count();
    if parts < 2 {
        return None;
    }
    let of_parts = |is: &dyn Fn(&Share) -> bool| {
        let parts = shares.iter().filter(|share| !share.total);
        parts.filter(|share| is(share)).count() as u64
    };
    let (low, high) = CORRIDOR;
    let outside = of_parts(&|share| share.share < low || share.share > high);
    let differ = of_parts(&Share::differs);
    let withheld = rows
        .iter()
        .filter(|row| of.is_withheld(row, "share"))
        .count();
    let missing = of.missing(withheld, parts.saturating_sub(ROWS));
    let mut told = vec![
        of.phrase(Phrase::picture_differ(differ, parts as u64)),
        of.phrase(Phrase::picture_corridor(outside, parts as u64, low, high)),
    ];
    told.extend(missing.iter().cloned());
    let totals = shares.split_off(parts);
    shares.truncate(ROWS);
    shares.sort_by(|a, b| b.share.total_cmp(&a.share));
    shares.extend(totals);
    Some(Sketch {
        sheet: drawing(of, &shares, &missing),
        title: of.title(),
        told,
    })
}

fn drawing(of: &Subject, shares: &[Share], missing: &[String]) -> Sheet {
    let bottom = HEAD + shares.len() as f64 * PITCH;
    let mut sheet = Sheet::new(bottom + 32.0);
    let names = labels(shares.iter().map(|share| &share.name));
    let texts = widest(shares.iter().map(|share| &share.text));
    let scale = Scale::of_shares(names + 16.0, WIDTH - texts - 14.0);

    let word = |id| of.figures.word(id);
    let (beyond, within) = (word("picture_beyond"), word("picture_within"));
    let marks = [
        (Shape::Square, Ink::Women, false, beyond.as_str()),
        (Shape::Square, Ink::Women, true, within.as_str()),
    ];
    key(&mut sheet, (0.0, 10.0), &marks);
    let benchmark = in_sentence(&of.heading("benchmark_share"));
    let x = WIDTH - width(&benchmark) - 8.0;
    sheet.line((x - 8.0, 2.0), (x - 8.0, 18.0), Ink::Strong, 2.5);
    sheet.text((x, 10.0), &benchmark, Anchor::Start, Ink::Strong);

    let (low, high) = CORRIDOR;
    let sides = (scale.at(low), scale.at(high));
    sheet.shade((sides.0, HEAD - 8.0), (sides.1, bottom), Ink::Grid);
    let percent = |part: f64| of.figures.locale.percent(part, 0);
    let corridor = format!(
        "{}–{}",
        of.figures.locale.number(100.0 * low, 0),
        percent(high)
    );
    let middle = ((sides.0 + sides.1) / 2.0, HEAD - 17.0);
    sheet.text(middle, &corridor, Anchor::Middle, Ink::Muted);
    scale.upright(&mut sheet, (HEAD - 8.0, bottom), percent);
    for (place, share) in shares.iter().enumerate() {
        let y = HEAD + (place as f64 + 0.5) * PITCH;
        if share.total {
            let over = y - PITCH / 2.0;
            sheet.line((0.0, over), (WIDTH, over), Ink::Muted, 1.0);
        }
        let name = cut(&share.name, names);
        match share.total {
            true => sheet.strong((0.0, y), &name, Anchor::Start),
            false => sheet.text((0.0, y), &name, Anchor::Start, Ink::Strong),
        }
        sheet.text((WIDTH, y), &share.text, Anchor::End, Ink::Strong);
        if let Some((low, high)) = share.interval {
            sheet.line((scale.at(low), y), (scale.at(high), y), Ink::Women, 1.6);
        }
        if let Some(benchmark) = share.benchmark {
            let x = scale.at(benchmark);
            sheet.line((x, y - 8.0), (x, y + 8.0), Ink::Strong, 2.5);
        }
        sheet.mark(
            (scale.at(share.share), y),
            Shape::Square,
            Ink::Women,
            !share.differs(),
        );
    }
    foot(&mut sheet, bottom + 40.0, missing);
    sheet
}
