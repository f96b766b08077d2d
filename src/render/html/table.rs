//! Tables of a document: what fits on a page, and the whole.

use serde::Serialize;

use crate::disclosure::released::{Row, Table, WITHHELD};
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Kind, Role};
use crate::render::bars::Bars;
use crate::render::escape::line;
use crate::render::figures::{Figures, UNDEFINED};
use crate::render::layout::Layout;
use crate::render::readings::BAR;
use crate::render::view::{Column, View};

/// Letters and digits that fit side by side on an A4 page.
const ROOM: usize = 96;
/// Groups of a table that is not cut.
const FEW: usize = 40;
/// Letters of a word that is not broken.
const LONG: usize = 24;
/// Columns from which a whole table is wider than a page that stands upright.
const WIDE: usize = 9;

/// Some or all rows and columns of a table.
#[derive(Serialize)]
pub(super) struct Short {
    /// How many of the rows these are, in words, where there are more.
    shown: Option<String>,
    /// Whether a figure is withheld.
    withheld: bool,
    /// Whether a figure does not exist.
    undefined: bool,
    head: Vec<Head>,
    rows: Vec<Line>,
}

/// A table that has not room in its section.
#[derive(Serialize)]
pub(super) struct Whole {
    /// The id of its element.
    anchor: String,
    /// The id of the element in the section.
    part: String,
    title: String,
    /// Whether it wants a page that lies.
    wide: bool,
    table: Short,
}

/// The head of a column.
#[derive(Serialize)]
struct Head {
    text: String,
    /// Whether its cells are numbers, which stand on the right.
    number: bool,
}

/// A row.
#[derive(Serialize)]
struct Line {
    /// Whether it is about all groups together, below those of the groups.
    total: bool,
    cells: Vec<Cell>,
}

/// A cell.
#[derive(Serialize)]
struct Cell {
    text: String,
    /// What to say where the text is a mark: `..` and `–`.
    said: Option<String>,
    /// Whether it is the label of the row.
    label: bool,
    /// Whether it has a word that must be broken.
    long: bool,
    number: bool,
    bar: Option<Bar>,
}

/// A bar from the zero line, in a hundred units of the common scale of its table.
#[derive(Serialize)]
struct Bar {
    zero: String,
    start: String,
    length: String,
    /// Who has more: `women` or `men`.
    more: &'static str,
}

/// The id of a table's element, by its position among the tables shown.
pub(super) fn anchor(place: usize) -> String {
    format!("table-{}", place + 1)
}

/// The id of the element of the whole table.
pub(super) fn anchor_whole(place: usize) -> String {
    format!("whole-table-{}", place + 1)
}

/// What of a table fits on a page, most important columns and groups first, and whether that is the whole.
pub(super) fn short(table: &Table, figures: Figures) -> (Short, bool) {
    let view = View::new(table, figures);
    let (rows, left) = view.screen(view.parts.len() <= FEW);
    let layout = Layout {
        view: &view,
        rows: &rows,
        figures,
        ascii: false,
    };
    let (strips, _) = layout.fit(ROOM);
    let fits = |id: &str| strips.iter().any(|strip| strip.id == id);
    let columns: Vec<&Column> = view.columns.iter().filter(|own| fits(&own.id)).collect();
    let short = Writer {
        view: &view,
        figures: figures.of(table),
        bars: fits(BAR),
    };
    let is_whole = columns.len() == view.columns.len() && left == 0;
    (short.table(&columns, &rows), is_whole)
}

/// All of a table.
pub(super) fn whole(table: &Table, place: usize, figures: Figures) -> Whole {
    let view = View::new(table, figures);
    let (rows, _) = view.screen(true);
    let columns: Vec<&Column> = view.columns.iter().collect();
    let writer = Writer {
        view: &view,
        figures: figures.of(table),
        bars: false,
    };
    Whole {
        anchor: anchor_whole(place),
        part: anchor(place),
        title: line(&figures.locale.label(&Label::Table(table.id().to_owned()))),
        wide: columns.len() >= WIDE,
        table: writer.table(&columns, &rows),
    }
}

struct Writer<'a> {
    view: &'a View<'a>,
    figures: Figures<'a>,
    /// Whether there are bars beside the gap.
    bars: bool,
}

impl Writer<'_> {
    fn table(&self, columns: &[&Column], rows: &[&Row]) -> Short {
        let labels = labels(columns);
        let mut bars = self.bars(rows).into_iter();
        let rows: Vec<Line> = rows
            .iter()
            .map(|row| {
                let mut bar = bars.next().flatten();
                let cell = |(index, column): (usize, &&Column)| Cell {
                    bar: self.is_barred(column).then(|| bar.take()).flatten(),
                    ..self.cell(row, column, index < labels)
                };
                Line {
                    total: row.role() == Role::Total && !self.view.parts.is_empty(),
                    cells: columns.iter().enumerate().map(cell).collect(),
                }
            })
            .collect();
        let has = |mark: &str| {
            let mut cells = rows.iter().flat_map(|row| &row.cells);
            cells.any(|cell| cell.text == mark)
        };
        let all = self.view.parts.len() + self.view.totals.len();
        let (shown, all) = (rows.len() as u64, all as u64);
        Short {
            shown: (shown < all).then(|| self.say(&Phrase::rows_shown(shown, all))),
            withheld: has(WITHHELD),
            undefined: has(UNDEFINED),
            head: columns.iter().enumerate().map(head).collect(),
            rows,
        }
    }

    fn say(&self, phrase: &Phrase) -> String {
        line(&self.figures.locale.phrase(phrase))
    }

    fn cell(&self, row: &Row, column: &Column, label: bool) -> Cell {
        let is_gap = self.view.gap() == Some(column.id.as_str());
        let text = match is_gap && self.view.lacks_a_sex(row) {
            true => self.figures.one_sex(),
            false => self.view.text(row, column),
        };
        let text = line(&text);
        let said = match text.as_str() {
            WITHHELD => Some(self.figures.word("withheld")),
            UNDEFINED => Some(self.figures.word("undefined")),
            _ => None,
        };
        Cell {
            label: label && !text.is_empty(),
            long: text
                .split([' ', '-'])
                .any(|word| word.chars().count() > LONG),
            number: is_number(column),
            text,
            said,
            bar: None,
        }
    }

    fn is_barred(&self, column: &Column) -> bool {
        self.bars && self.view.gap() == Some(column.id.as_str())
    }

    /// A bar for each row that has a gap, in a table of gaps.
    fn bars(&self, rows: &[&Row]) -> Vec<Option<Bar>> {
        let Bars::Gaps(gaps) = self.view.bars(rows) else {
            return Vec::new();
        };
        let shown = || gaps.iter().copied().flatten();
        let (least, most) = (shown().fold(0.0, f64::min), shown().fold(0.0, f64::max));
        let place = |gap: f64| 100.0 * (gap - least) / (most - least);
        let bar = |gap: f64| Bar {
            zero: format!("{:.1}", place(0.0)),
            start: format!("{:.1}", place(gap.min(0.0))),
            length: format!("{:.1}", place(gap.abs()) - place(0.0)),
            more: if gap > 0.0 { "men" } else { "women" },
        };
        gaps.iter()
            .map(|gap| gap.filter(|_| most > least).map(bar))
            .collect()
    }
}

/// How many columns from the left are labels: those of names, or else the first, with the words of what it numbers.
fn labels(columns: &[&Column]) -> usize {
    let names = columns
        .iter()
        .take_while(|column| column.kind == Kind::Name);
    match (names.count(), columns) {
        (0, [first, second, ..]) if is_number(first) && !is_number(second) => 2,
        (names, _) => names.max(1),
    }
}

fn head((index, column): (usize, &&Column)) -> Head {
    Head {
        text: line(&column.heading),
        number: index > 0 && is_number(column),
    }
}

fn is_number(column: &Column) -> bool {
    !matches!(column.kind, Kind::Name | Kind::Word | Kind::Flag)
}
