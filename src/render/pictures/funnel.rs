//! How many of all applicants are left after each stage, women and men below each other.

use super::letters::cut;
use super::palette::Ink;
use super::scale::Scale;
use super::sheet::{Anchor, Sheet, WIDTH};
use super::{ROWS, Sketch, Subject, foot, labels, mark, named, widest};
use crate::disclosure::released::Row;
use crate::model::phrase::{Label, Phrase};

/// Of the rate of the sex with the highest: less may be adverse impact (29 CFR 1607.4 D).
const FOUR_FIFTHS: f64 = 0.8;
/// Height above the first bar.
const HEAD: f64 = 34.0;
/// From one bar to the next, and from one stage to the next beyond that.
const BAR: f64 = 20.0;
const STAGE: f64 = 12.0;

/// One bar.
struct Bar {
    stage: String,
    sex: &'static str,
    rate: f64,
    text: String,
    adverse: bool,
}

pub(super) fn draw(of: &Subject) -> Option<Sketch> {
    let bar = |row: &Row| {
        let impact = of.number(row, "impact_ratio");
        Some(Bar {
            stage: of.name(row),
            sex: of.sex(row)?,
            rate: of.number(row, "cumulative_rate")?,
            text: of.text(row, "cumulative_rate"),
            adverse: impact.is_some_and(|impact| impact < FOUR_FIFTHS),
        })
    };
    let mut bars: Vec<Bar> = of.table.rows().iter().filter_map(bar).collect();
    if bars.len() < 2 {
        return None;
    }
    let is_withheld = |row: &&Row| of.is_withheld(row, "cumulative_rate");
    let withheld = of.table.rows().iter().filter(is_withheld).count();
    let last = bars.last()?.stage.clone();
    let rate = |sex: &str| {
        let mut bars = bars.iter();
        let bar = bars.find(|bar| bar.stage == last && bar.sex == sex)?;
        Some(bar.rate)
    };
    let mut told = Vec::new();
    if let Some((women, men)) = rate("woman").zip(rate("man")) {
        told.push(of.phrase(Phrase::picture_stage(named(&last), women, men)));
    }
    let missing = of.missing(withheld, bars.len().saturating_sub(ROWS));
    told.extend(missing.iter().cloned());
    bars.truncate(ROWS);
    Some(Sketch {
        sheet: drawing(of, &bars, missing),
        title: of.title(),
        told,
    })
}

fn drawing(of: &Subject, bars: &[Bar], missing: Vec<String>) -> Sheet {
    let stages: Vec<&[Bar]> = bars.chunk_by(|a, b| a.stage == b.stage).collect();
    let bottom = HEAD + bars.len() as f64 * BAR + stages.len() as f64 * STAGE;
    let impact = of
        .figures
        .locale
        .label(&Label::Column("impact_ratio".to_owned()));
    let under = format!("◄ {impact} {}", of.figures.word("under_four_fifths"));
    let adverse = bars.iter().any(|bar| bar.adverse).then_some(under);
    let notes: Vec<String> = adverse.into_iter().chain(missing).collect();
    let mut sheet = Sheet::new(bottom + 26.0);
    let names = labels(bars.iter().map(|bar| &bar.stage));
    let people = ["woman", "man", "all"].map(|sex| of.people(sex));
    let people = widest(&people);
    let texts = widest(bars.iter().map(|bar| &bar.text));
    let left = names + people + 30.0;
    let rates = bars.iter().map(|bar| bar.rate).chain([0.0]);
    let scale = Scale::over(rates, 4.0, (left, WIDTH - texts - 30.0));
    let percent = |part: f64| of.figures.locale.percent(part, scale.decimals(100.0));
    sheet.text(
        (left, 8.0),
        &of.heading("cumulative_rate"),
        Anchor::Start,
        Ink::Muted,
    );
    scale.upright(&mut sheet, (HEAD - 10.0, bottom), percent);
    let mut y = HEAD;
    for stage in stages {
        sheet.strong(
            (0.0, y + BAR / 2.0),
            &cut(&stage[0].stage, names),
            Anchor::Start,
        );
        for bar in stage {
            let middle = y + BAR / 2.0;
            let (_, ink) = mark(bar.sex);
            let (from, to) = ((left, y + 2.0), (scale.at(bar.rate), y + BAR - 2.0));
            match bar.sex {
                "man" => sheet.hatched(from, to, ink),
                _ => sheet.bar(from, to, ink),
            }
            let who = of.people(bar.sex);
            sheet.text((left - 8.0, middle), &who, Anchor::End, Ink::Strong);
            let text = match bar.adverse {
                true => format!("{} ◄", bar.text),
                false => bar.text.clone(),
            };
            let beside = (scale.at(bar.rate) + 6.0, middle);
            sheet.text(beside, &text, Anchor::Start, Ink::Strong);
            y += BAR;
        }
        y += STAGE;
    }
    foot(&mut sheet, bottom + 34.0, &notes);
    sheet
}
