//! A table for a terminal of any width: the verdict first, widest gaps next, notes last.

use std::io;

use comfy_table::{
    Attribute, Cell, CellAlignment, Color, ColumnConstraint, LineStyle, Table as Grid, TableStyle,
    Width,
};

use super::bars::Bars;
use super::figures::{Figures, UNDEFINED};
use super::layout::{GUTTER, Layout, Strip};
use super::readings::BAR;
use super::text::{in_sentence, wrap};
use super::view::View;
use super::{Look, Report, charts, escape, method};
use crate::disclosure::released::{Table, WITHHELD};
use crate::locale::Locale;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::Kind;

/// How many lines a heading may take.
const HEADING_LINES: usize = 4;

/// Writes the verdict, each table with its notes, then the duties.
pub(super) fn write(
    report: &Report,
    tables: &[&Table],
    locale: &Locale,
    look: &Look,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let page = Page {
        figures: Figures::new(locale),
        look,
    };
    let mut blocks = Vec::new();
    blocks.extend(
        report
            .title
            .map(|title| page.heading(&locale.phrase(title))),
    );
    // A table that was asked for by name is shown as one.
    let alone = tables.len() == 1;
    match report.several(tables).filter(|_| !alone) {
        None => blocks.extend(page.answer(report.verdict(), tables, alone)),
        Some(answers) => {
            for (question, tables) in answers {
                blocks.push(page.rule(&locale.label(&Label::Question(question.section))));
                blocks.extend(page.answer(question.verdict.iter(), &tables, alone));
            }
        }
    }
    blocks.extend(page.duties(report.duties));
    blocks.extend(report.title.map(|_| page.annex(report)));
    writeln!(out, "{}", blocks.join("\n\n"))
}

/// How everything on the page is written.
struct Page<'a> {
    figures: Figures<'a>,
    look: &'a Look,
}

impl Page<'_> {
    /// An answer in sentences, then its tables.
    fn answer<'a>(
        &self,
        verdict: impl Iterator<Item = &'a Phrase>,
        tables: &[&Table],
        alone: bool,
    ) -> Vec<String> {
        let said = |phrase| self.heading(&self.figures.locale.phrase(phrase));
        let verdict: Vec<String> = verdict.map(said).collect();
        let mut blocks = Vec::new();
        blocks.extend((!verdict.is_empty()).then(|| verdict.join("\n")));
        for table in tables {
            if !alone {
                let title = Label::Table(table.id().to_owned());
                blocks.push(self.heading(&self.figures.locale.label(&title)));
            }
            blocks.extend(self.table(table, !alone));
        }
        blocks
    }

    /// The title of one of several questions, underlined.
    fn rule(&self, title: &str) -> String {
        let stroke = if self.look.ascii { "=" } else { "═" };
        let title = self.heading(title);
        match self.look.plain {
            true => title,
            false => format!("{title}\n{}", stroke.repeat(self.look.room())),
        }
    }

    /// What the law demands: a heading, then a duty a line.
    fn duties(&self, duties: &[Phrase]) -> Option<String> {
        let (heading, duties) = duties.split_first()?;
        let said = |phrase| self.figures.locale.phrase(phrase);
        let duties = duties.iter().map(|duty| self.item(&said(duty)));
        let heading = self.heading(&said(heading));
        Some(
            [heading]
                .into_iter()
                .chain(duties)
                .collect::<Vec<_>>()
                .join("\n"),
        )
    }

    /// How the figures came about.
    fn annex(&self, report: &Report) -> String {
        let said = |phrase| self.figures.locale.phrase(&phrase);
        let population = &report.provenance.population;
        let rows = said(Phrase::rows_read(population.rows, population.used));
        let left_out = population.left_out.iter();
        let left_out = left_out.map(|left_out| {
            said(Phrase::left_out(
                left_out.rows,
                Label::Reason(left_out.reason),
            ))
        });
        let entries = method::entries(report).into_iter();
        let entries = entries.map(|(name, value)| format!("{name}: {value}"));
        let version = concat!("paritet ", env!("CARGO_PKG_VERSION")).to_owned();
        let lines = [rows]
            .into_iter()
            .chain(left_out)
            .chain(entries)
            .chain([version]);
        let heading = self.heading(&self.figures.word("method"));
        let lines = lines.map(|line| self.item(&line));
        [heading]
            .into_iter()
            .chain(lines)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// A line of a list, what does not fit under its beginning.
    fn item(&self, text: &str) -> String {
        let text = escape::shown(text, self.look.ascii);
        match self.look.plain {
            true => format!("- {text}"),
            false => format!("- {}", wrap(&text, self.look.room() - 2).join("\n  ")),
        }
    }

    /// The table and what stands under it; if `drawn`, a chart may stand in its place.
    fn table(&self, table: &Table, drawn: bool) -> Vec<String> {
        let chart = charts::chart(table, self.figures, self.look);
        let chart = chart.filter(|chart| drawn || !chart.replaces);
        let (mut blocks, mut notes) = (Vec::new(), Vec::new());
        let mut complete = true;
        if !chart.as_ref().is_some_and(|chart| chart.replaces) {
            let hidden;
            (blocks, hidden, complete) = self.body(table);
            notes.extend((hidden > 0).then(|| Phrase::more_groups(hidden as u64)));
        }
        notes.extend(table.notes().iter().cloned());
        let mut notes: Vec<String> = notes
            .iter()
            .map(|note| self.figures.locale.phrase(note))
            .collect();
        if let Some(chart) = chart {
            blocks.push(chart.text);
            notes.splice(0..0, chart.notes);
        }
        if !complete {
            notes.push(self.figures.word("more_columns"));
        }
        let notes: Vec<String> = notes
            .iter()
            .map(|note| self.paragraph(&format!("{}: {note}", self.figures.word("note"))))
            .collect();
        blocks.push(notes.join("\n"));
        blocks.retain(|block| !block.is_empty());
        blocks
    }

    /// The rows of one screen with the legend of their bars, how many groups are left out, and whether all columns are
    /// there.
    fn body(&self, table: &Table) -> (Vec<String>, usize, bool) {
        let view = View::new(table, self.figures);
        let (rows, hidden) = view.screen(self.look.all);
        let layout = Layout {
            view: &view,
            rows: &rows,
            figures: self.figures,
            ascii: self.look.ascii,
        };
        let (mut strips, complete) = layout.fit(self.look.room());
        if self.look.plain {
            return (vec![self.facts(&layout, &strips)], hidden, complete);
        }
        layout.cut(&mut strips);
        let bars = view.bars(&rows);
        let legend = strips
            .iter()
            .find(|strip| strip.id == BAR)
            .and_then(|_| bars.legend(self.figures, self.look.ascii))
            .map(|legend| wrap(&legend, self.look.room()).join("\n"));
        let mut blocks = vec![self.grid(&layout, &strips, &bars)];
        blocks.extend(legend);
        (blocks, hidden, complete)
    }

    /// Text in lines as wide as the terminal; a screen reader gets it whole.
    fn paragraph(&self, text: &str) -> String {
        let text = escape::shown(text, self.look.ascii);
        if self.look.plain {
            text
        } else {
            wrap(&text, self.look.room()).join("\n")
        }
    }

    fn heading(&self, text: &str) -> String {
        charts::strong(&self.paragraph(text), self.look)
    }

    /// For screen readers: one group a line, what there is of it in words.
    fn facts(&self, layout: &Layout, strips: &[Strip]) -> String {
        // Rows are told apart by names, and by the words that come first.
        let first_word = strips.iter().position(|strip| strip.kind == Kind::Word);
        let (labels, figures): (Vec<_>, Vec<_>) = strips
            .iter()
            .enumerate()
            .filter(|(_, strip)| strip.id != BAR)
            .partition(|(place, strip)| strip.kind == Kind::Name || Some(*place) == first_word);
        let lines = layout.rows.iter().enumerate().map(|(index, row)| {
            let of_kind = |counts: bool| {
                let facts = figures
                    .iter()
                    .filter(move |(_, strip)| (strip.kind == Kind::Count) == counts);
                facts
                    .filter_map(|(_, strip)| self.fact(strip, &strip.cells[index]))
                    .collect::<Vec<_>>()
            };
            let labels: Vec<&str> = labels
                .iter()
                .map(|(_, strip)| strip.cells[index].as_str())
                .filter(|label| !label.is_empty())
                .collect();
            let labels = labels.join(", ");
            let counts = of_kind(true).join(", ");
            let mut facts = of_kind(false);
            if layout.view.lacks_a_sex(row) {
                facts.insert(0, escape::shown(&self.figures.one_sex(), self.look.ascii));
            }
            if !counts.is_empty() {
                facts.insert(0, counts);
            }
            format!("{labels}: {}", facts.join("; "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// `688 women`, `mean gap 24.8 %`; nothing where there is no such figure.
    fn fact(&self, strip: &Strip, text: &str) -> Option<String> {
        if text.is_empty() || text == escape::shown(UNDEFINED, self.look.ascii) {
            return None;
        }
        let heading = in_sentence(&strip.heading);
        Some(match strip.kind {
            Kind::Name => text.to_owned(),
            Kind::Count => format!("{text} {heading}"),
            _ if text == WITHHELD => format!("{heading} {}", self.figures.word("withheld")),
            _ => format!("{heading} {text}"),
        })
    }

    /// The table between two rules, the total below the second.
    fn grid(&self, layout: &Layout, strips: &[Strip], bars: &Bars) -> String {
        let groups = layout.rows.len() - layout.view.totals.len();
        let heading = |strip: &Strip| {
            wrap(&strip.heading, strip.width)
                .into_iter()
                .take(HEADING_LINES)
                .collect()
        };
        let headings: Vec<Vec<String>> = strips.iter().map(heading).collect();
        let height = headings.iter().map(Vec::len).max().unwrap_or(0);
        let mut grid = self.empty_grid();
        grid.set_header(headings.iter().map(|lines| {
            let above = "\n".repeat(height - lines.len());
            self.strong(Cell::new(above + &lines.join("\n")))
        }));
        for index in 0..layout.rows.len() {
            let ink = bars.ink(index);
            grid.add_row(strips.iter().map(|strip| {
                let cell = Cell::new(&strip.cells[index]);
                match ink {
                    Some(ink) if strip.id == BAR => self.coloured(cell, ink),
                    _ if index >= groups => self.strong(cell),
                    _ => cell,
                }
            }));
        }
        for (index, (column, strip)) in grid.column_iter_mut().zip(strips).enumerate() {
            let gutter = if index + 1 < strips.len() { GUTTER } else { 0 };
            column.set_padding((0, gutter as u16));
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(
                (strip.width + gutter) as u16,
            )));
            if !strip.reads_from_left() {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        let mut lines: Vec<String> = grid
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect();
        if (1..layout.rows.len()).contains(&groups) {
            lines.insert(height + 1 + groups, lines[height].clone());
        }
        lines.join("\n")
    }

    fn empty_grid(&self) -> Grid {
        let rule = if self.look.ascii { '-' } else { '─' };
        let mut grid = Grid::new();
        grid.load_style(TableStyle::new().header_separator(LineStyle::none().fill(rule)));
        grid.force_no_tty();
        if self.look.colour {
            grid.enforce_styling().style_text_only();
        }
        grid
    }

    fn strong(&self, cell: Cell) -> Cell {
        if self.look.colour {
            cell.add_attribute(Attribute::Bold)
        } else {
            cell
        }
    }

    fn coloured(&self, cell: Cell, ink: u8) -> Cell {
        match self.look.colour {
            true => cell.fg(Color::AnsiValue(ink)),
            false => cell,
        }
    }
}
