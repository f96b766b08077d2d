//! Charts of released tables as SVG, for documents.
//!
//! They draw what is released and nothing else: what is withheld has no mark and is counted in words. Nothing is computed
//! beyond places on the sheet. Blue circles are women and what is in women's favour, vermillion diamonds men and what is
//! in theirs; shape, side or hatch says the same as the colour.
//!
//! An `svg` has the class `picture`, a `viewBox` and no height: the page gives it its size. Its text has the font of the
//! page and is 13 units of 680, which is more than 12 px at a width of 17 cm. The page may set the colours, for instance
//! for dark screens, by the variables `--ink` (text), `--muted` (text that explains, lines of reference), `--grid`,
//! `--women`, `--men` and `--paper` (the ground); [`palette::PALETTE`] has values of both kinds.

mod bands;
mod funnel;
mod gaps;
mod histogram;
mod letters;
mod lorenz;
mod pairs;
mod palette;
mod parts;
mod points;
mod scale;
mod shares;
mod sheet;
mod slopes;

use super::escape;
use super::figures::Figures;
use super::text::{cut, in_sentence, wrap};
use super::view::View;
use crate::disclosure::released::{Cell, Released, Row, Table};
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Kind, Value};
use palette::Ink;
use sheet::{Anchor, Shape, Sheet};

/// A chart, to stand before its table.
pub(super) struct Picture {
    /// A complete `svg` element with role, title and description; ids in it begin with the id of its table.
    pub(super) svg: String,
    /// What it shows, unescaped.
    pub(super) title: String,
    /// What is to be seen in it, in words, unescaped.
    pub(super) told: String,
}

/// A chart before it is written.
struct Sketch {
    sheet: Sheet,
    title: String,
    told: Vec<String>,
}

/// What a chart is made of.
struct Subject<'a> {
    table: &'a Table,
    /// The same as people read it.
    view: View<'a>,
    /// The tables beside it.
    all: &'a Released,
    figures: Figures<'a>,
}

/// Draws a table; `None` where there are not two figures to draw.
type Draw = fn(&Subject) -> Option<Sketch>;

/// The tables that have charts.
const PICTURES: &[(&str, Draw)] = &[
    ("pay_gap", gaps::draw),
    ("categories", gaps::draw),
    ("equal_work", gaps::draw),
    ("equal_work", points::draw),
    ("adjusted_groups", gaps::draw),
    ("quartiles", bands::draw),
    ("equal_value", pairs::draw),
    ("lower_demands", pairs::draw),
    ("overtime_lorenz", lorenz::draw),
    ("overtime_histogram", histogram::draw),
    ("representation", shares::draw),
    ("decomposition", parts::draw),
    ("changes", slopes::draw),
    ("recruitment", funnel::draw),
];

/// Most rows of a chart.
const ROWS: usize = 40;
/// From one row to the next.
const PITCH: f64 = 24.0;
/// From one line of text to the next.
const LINE: f64 = 18.0;
/// Letters that there is surely room for in a line of text.
const LETTERS: usize = 90;
/// Most letters of a label within a sentence.
const NAME: usize = 60;
/// Most room for the labels of rows.
const LABELS: f64 = 220.0;

/// The charts of a table; `all` are the tables that stand beside it.
pub(super) fn pictures(table: &Table, all: &Released, figures: Figures) -> Vec<Picture> {
    let subject = Subject::new(table, all, figures);
    let draws = PICTURES.iter().filter(|(id, _)| *id == table.id());
    let sketches = draws.filter_map(|(_, draw)| draw(&subject));
    let picture = |(place, sketch): (usize, Sketch)| {
        let told = sketch.told.join(" ");
        let id = format!("{}-picture-{}", table.id(), place + 1);
        Picture {
            svg: sketch.sheet.finish(&id, &sketch.title, &told),
            title: sketch.title,
            told,
        }
    };
    sketches.enumerate().map(picture).collect()
}

impl<'a> Subject<'a> {
    fn new(table: &'a Table, all: &'a Released, figures: Figures<'a>) -> Subject<'a> {
        Subject {
            table,
            view: View::new(table, figures),
            all,
            figures: figures.of(table),
        }
    }

    /// The title of the table.
    fn title(&self) -> String {
        let id = self.table.id().to_owned();
        self.figures.locale.label(&Label::Table(id))
    }

    /// The heading of a column.
    fn heading(&self, column: &str) -> String {
        let own = self.view.columns.iter().find(|own| own.id == column);
        own.map_or_else(
            || self.figures.locale.label(&Label::Column(column.to_owned())),
            |own| own.heading.clone(),
        )
    }

    /// A released number that can be drawn.
    fn number(&self, row: &Row, column: &str) -> Option<f64> {
        let number = self.cell(row, column)?.number();
        number.filter(|number| number.is_finite())
    }

    fn cell(&self, row: &'a Row, column: &str) -> Option<&'a Cell> {
        row.cells().get(self.table.position(column)?)
    }

    /// A cell as text, as the table has it.
    fn text(&self, row: &Row, column: &str) -> String {
        let mut columns = self.view.columns.iter();
        let own = columns.find(|own| own.id == column);
        own.map_or(String::new(), |own| self.view.text(row, own))
    }

    /// The labels that a row begins with.
    fn name(&self, row: &Row) -> String {
        let columns = self.view.columns.iter();
        let names = columns.take_while(|own| own.kind == Kind::Name);
        let names = names.map(|own| self.view.text(row, own));
        let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
        names.join(", ")
    }

    /// Whether a figure of a row exists and is not shown.
    fn is_withheld(&self, row: &Row, column: &str) -> bool {
        self.cell(row, column) == Some(&Cell::Withheld)
    }

    /// Whom a row is about: `woman`, `man` or `all`.
    fn sex(&self, row: &Row) -> Option<&'static str> {
        match self.cell(row, "sex")? {
            Cell::Shown(Value::Word(id)) => Some(id),
            _ => None,
        }
    }

    fn phrase(&self, phrase: Phrase) -> String {
        self.figures.locale.phrase(&phrase)
    }

    /// What of a table is not drawn, in sentences: rows that are withheld, and those there is no room for.
    fn missing(&self, withheld: usize, left: usize) -> Vec<String> {
        let withheld = (withheld > 0).then(|| Phrase::picture_withheld(withheld as u64));
        let left = (left > 0).then(|| Phrase::picture_left(left as u64));
        let said = withheld.into_iter().chain(left);
        said.map(|phrase| self.phrase(phrase)).collect()
    }

    /// Women, men or all, as a word in a sentence.
    fn people(&self, sex: &'static str) -> String {
        let label = match sex {
            "woman" => Label::Column("women".to_owned()),
            "man" => Label::Column("men".to_owned()),
            other => Label::Word(other),
        };
        in_sentence(&self.figures.locale.label(&label))
    }
}

/// A label within a sentence.
fn named(label: &str) -> String {
    cut(&escape::line(label), NAME, "…")
}

/// A sentence that begins with a word of the middle of one.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The mark of a sex.
fn mark(sex: &str) -> (Shape, Ink) {
    match sex {
        "woman" => (Shape::Circle, Ink::Women),
        "man" => (Shape::Diamond, Ink::Men),
        _ => (Shape::Square, Ink::Muted),
    }
}

/// Marks with their meanings on one line from a place on.
fn key(sheet: &mut Sheet, (mut x, y): sheet::Point, marks: &[(Shape, Ink, bool, &str)]) {
    for (shape, ink, hollow, meaning) in marks {
        sheet.mark((x + 6.0, y), *shape, *ink, *hollow);
        sheet.text((x + 18.0, y), meaning, Anchor::Start, Ink::Strong);
        x += 18.0 + letters::width(meaning) + 24.0;
    }
}

/// Sentences under a chart, from a height on.
fn foot(sheet: &mut Sheet, y: f64, sentences: &[String]) {
    let lines = sentences.iter().flat_map(|line| wrap(line, LETTERS));
    for (place, line) in lines.enumerate() {
        let y = y + place as f64 * LINE;
        sheet.text((0.0, y), &line, Anchor::Start, Ink::Muted);
        sheet.stretch(y + LINE / 2.0);
    }
}

/// The widest of some texts, in bold.
fn widest<'a>(texts: impl IntoIterator<Item = &'a String>) -> f64 {
    let widths = texts.into_iter().map(|text| letters::width(text));
    widths.fold(0.0, f64::max) * 1.1
}

/// The room that labels of rows get.
fn labels<'a>(labels: impl IntoIterator<Item = &'a String>) -> f64 {
    widest(labels).clamp(40.0, LABELS)
}
