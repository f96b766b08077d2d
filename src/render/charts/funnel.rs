//! A funnel: how many of all applicants are left after each stage, women and men below each other.

use super::{Chart, cell, ink, painted, people, sex, share, strong};
use crate::disclosure::released::{Row, Table};
use crate::model::phrase::Label;
use crate::model::table::Kind;
use crate::render::bars::Scale;
use crate::render::figures::{Figures, decimals};
use crate::render::text::{cut, in_sentence, padded, width, wrap};
use crate::render::view::View;
use crate::render::{Look, escape};

/// Of the rate of the sex with the highest: less may be adverse impact (29 CFR 1607.4 D).
const FOUR_FIFTHS: f64 = 0.8;
/// Fewest and most cells of a bar.
const BAR: (usize, usize) = (8, 50);
/// Most cells of a stage.
const STAGE: usize = 24;

/// A bar with what stands around it.
struct Line {
    /// Where the stage belongs to, such as a unit.
    unit: String,
    stage: String,
    sex: Option<&'static str>,
    who: String,
    rate: Option<f64>,
    /// The rate in words and digits.
    said: String,
    adverse: bool,
}

/// The bars below the table; for screen readers only what is marked in them.
pub(super) fn draw(table: &Table, figures: Figures, look: &Look) -> Option<Chart> {
    let view = View::new(table, figures);
    let (rows, _) = view.screen(look.all);
    let lines: Vec<Line> = rows
        .iter()
        .map(|row| line(table, &view, row, figures, look))
        .collect();
    let text = match look.plain {
        true => remarks(table, &rows, &lines, figures),
        false => drawing(&lines, figures, look),
    };
    Some(Chart {
        text: text?,
        notes: Vec::new(),
        replaces: false,
    })
}

fn line(table: &Table, view: &View, row: &Row, figures: Figures, look: &Look) -> Line {
    let shown = |text: &str| escape::shown(text, look.ascii);
    let names = view
        .columns
        .iter()
        .filter(|column| column.kind == Kind::Name);
    let mut names: Vec<String> = names.map(|column| shown(&view.text(row, column))).collect();
    let stage = names.pop().unwrap_or_default();
    let sex = sex(table, row);
    let said = |id| {
        let cell = cell(table, row, id)?;
        let column = table.position(id)?;
        Some(shown(&figures.cell(
            cell,
            Kind::Share,
            decimals(table, column),
        )))
    };
    let impact = cell(table, row, "impact_ratio").and_then(|cell| cell.number());
    Line {
        unit: names.join(", "),
        stage,
        sex,
        who: sex.map_or(String::new(), |sex| shown(&people(sex, figures))),
        rate: share(table, row, "cumulative_rate"),
        said: said("cumulative_rate").unwrap_or_default(),
        adverse: impact.is_some_and(|impact| impact < FOUR_FIFTHS),
    }
}

fn remarks(table: &Table, rows: &[&Row], lines: &[Line], figures: Figures) -> Option<String> {
    let heading = figures
        .locale
        .label(&Label::Column("impact_ratio".to_owned()));
    let marked = rows.iter().zip(lines).filter(|(_, line)| line.adverse);
    let said = marked.filter_map(|(row, line)| {
        let impact = cell(table, row, "impact_ratio")?;
        let impact = figures.cell(impact, Kind::Ratio, 1);
        let who = [&line.unit, &line.stage, &line.who].map(String::as_str);
        let who: Vec<&str> = who.into_iter().filter(|word| !word.is_empty()).collect();
        let under = figures.word("under_four_fifths");
        Some(format!(
            "{}: {} {impact}, {under}",
            who.join(", "),
            in_sentence(&heading)
        ))
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

fn drawing(lines: &[Line], figures: Figures, look: &Look) -> Option<String> {
    let widest = |text: fn(&Line) -> &str| lines.iter().map(|line| width(text(line))).max();
    let stages = widest(|line| &line.stage)?.min(STAGE).min(look.room() / 4);
    let (people, said) = (widest(|line| &line.who)?, widest(|line| &line.said)?);
    let rates: Vec<f64> = lines.iter().filter_map(|line| line.rate).collect();
    let (mark, dots) = if look.ascii {
        ("<", "...")
    } else {
        ("◄", "…")
    };
    let around = stages + 2 + people + 2 + 1 + said + 1 + width(mark);
    let bar = look.room().checked_sub(around)?.min(BAR.1);
    if bar < BAR.0 || rates.is_empty() {
        return None;
    }
    let scale = Scale::new(&rates, bar);
    let heading = figures
        .locale
        .label(&Label::Column("cumulative_rate".to_owned()));
    let heading = wrap(&escape::shown(&heading, look.ascii), look.room()).join("\n");
    let mut text = vec![strong(&heading, look)];
    let (mut unit, mut stage) = ("", "");
    for line in lines {
        if line.unit != unit {
            text.push(cut(&line.unit, look.room(), dots));
            (unit, stage) = (&line.unit, "");
        }
        let label = if line.stage == stage { "" } else { &line.stage };
        stage = &line.stage;
        let drawn = line
            .rate
            .map_or(String::new(), |rate| scale.bar(rate, look.ascii));
        let drawn = painted(&padded(&drawn, bar), line.sex.and_then(ink), look);
        let (label, who) = (
            padded(&cut(label, stages, dots), stages),
            padded(&line.who, people),
        );
        let mark = if line.adverse { mark } else { "" };
        let line = format!("{label}  {who}  {drawn} {:>said$} {mark}", line.said);
        text.push(line.trim_end().to_owned());
    }
    if lines.iter().any(|line| line.adverse) {
        let heading = figures
            .locale
            .label(&Label::Column("impact_ratio".to_owned()));
        let under = figures.word("under_four_fifths");
        let meaning = format!("{mark} {} {under}", in_sentence(&heading));
        text.extend(wrap(&escape::shown(&meaning, look.ascii), look.room()));
    }
    Some(text.join("\n"))
}
