//! Charts made of characters, for tables whose shape says more than their numbers.
//!
//! They draw what is released: a withheld figure has no bar, a curve no point and no line across it. Scales of shares
//! start at zero; colour never carries meaning alone.

mod canvas;
mod frame;
mod funnel;
mod lorenz;
pub(super) mod representation;

use super::Look;
use super::figures::Figures;
use super::text::in_sentence;
use crate::disclosure::released::{Cell, Row, Table};
use crate::model::phrase::Label;
use crate::model::table::Value;

/// Of the 256 colours of a terminal, those nearest to blue and vermillion of the palette by Okabe and Ito: readers
/// who are colour blind can tell them apart, and both are readable on black and on white. Blue are women, and gaps in
/// their favour.
pub(super) const BLUE: u8 = 32;
/// Men, and gaps in their favour.
pub(super) const VERMILLION: u8 = 166;
/// How far from 0 to 1 rounding may take a share.
const TOLERANCE: f64 = 1e-9;

/// A drawing of a table.
pub(super) struct Chart {
    /// Lines no wider than the terminal, safe to show.
    pub(super) text: String,
    /// What is to be said about it, unescaped.
    pub(super) notes: Vec<String>,
    /// Whether the table itself need not be shown beside it.
    pub(super) replaces: bool,
}

/// Draws a table; `None` where there is nothing to draw or no room for it.
type Draw = fn(&Table, Figures, &Look) -> Option<Chart>;

/// The tables that have a chart.
const CHARTS: &[(&str, Draw)] = &[
    ("overtime_lorenz", lorenz::draw),
    ("recruitment", funnel::draw),
];

/// The chart of a table, if there is one.
pub(super) fn chart(table: &Table, figures: Figures, look: &Look) -> Option<Chart> {
    let (_, draw) = CHARTS.iter().find(|(id, _)| *id == table.id())?;
    draw(table, figures, look)
}

/// A cell by the id of its column.
fn cell<'a>(table: &Table, row: &'a Row, column: &str) -> Option<&'a Cell> {
    row.cells().get(table.position(column)?)
}

/// A released share, 0 to 1.
fn share(table: &Table, row: &Row, column: &str) -> Option<f64> {
    let share = cell(table, row, column)?.number()?;
    let possible = (-TOLERANCE..=1.0 + TOLERANCE).contains(&share);
    possible.then(|| share.clamp(0.0, 1.0))
}

/// Whom a row is about: `woman`, `man` or `all`.
fn sex(table: &Table, row: &Row) -> Option<&'static str> {
    match cell(table, row, "sex")? {
        Cell::Shown(Value::Word(id)) => Some(id),
        _ => None,
    }
}

/// `women`, `men`, or the word for others.
fn people(sex: &'static str, figures: Figures) -> String {
    let label = match sex {
        "woman" => Label::Column("women".to_owned()),
        "man" => Label::Column("men".to_owned()),
        other => Label::Word(other),
    };
    in_sentence(&figures.locale.label(&label))
}

/// The colour of a sex.
fn ink(sex: &str) -> Option<u8> {
    match sex {
        "woman" => Some(BLUE),
        "man" => Some(VERMILLION),
        _ => None,
    }
}

/// Text in a colour, where there are colours.
fn painted(text: &str, ink: Option<u8>, look: &Look) -> String {
    match ink {
        Some(ink) if look.colour => format!("\u{1B}[38;5;{ink}m{text}\u{1B}[39m"),
        _ => text.to_owned(),
    }
}

/// Text in bold, where there are colours.
pub(super) fn strong(text: &str, look: &Look) -> String {
    match look.colour {
        true => format!("\u{1B}[1m{text}\u{1B}[0m"),
        false => text.to_owned(),
    }
}
