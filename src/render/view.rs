//! A table as people read it: headings, merged intervals, widest gaps first. No layout.

use super::bars::Bars;
use super::charts::representation::Span;
use super::figures::{Figures, UNDEFINED, decimals};
use super::readings::{BAR, READINGS, Reading};
use crate::disclosure::released::{Cell, Row, Table, WITHHELD};
use crate::locale::Locale;
use crate::model::phrase::Label;
use crate::model::table::{Kind, Role, SMALL_GROUPS, Value};

/// Decimals of a figure that would else be written as the line it is held against: 4.9975 % is below 5 %.
pub(super) const NEAR_LINE: u8 = 4;

/// Whether a fraction is written as the line with one decimal of per cent, and is not the line.
pub(super) fn is_near(line: f64, fraction: f64) -> bool {
    let distance = (fraction.abs() - line).abs();
    distance > 1e-9 && distance < 0.000_5
}

/// What a number is where the column `measured_in` of its row says so: the values of women and men, and what is made
/// of them.
const MEASURED_IN: &[(&str, Kind, Kind)] = &[
    ("share", Kind::Share, Kind::Share),
    ("percentage_points", Kind::Share, Kind::PercentagePoints),
    ("ratio", Kind::Share, Kind::Ratio),
    ("ratio_of_pay", Kind::Pay, Kind::Ratio),
    ("pay_per_hour", Kind::Pay, Kind::Gap),
    ("pay_per_year", Kind::Pay, Kind::Gap),
    ("gap", Kind::Gap, Kind::Gap),
    ("amount", Kind::Pay, Kind::Pay),
];
/// A number that is of another kind than the figures of its row.
const COST: &str = "cost";
/// The ends of the ids of columns of women's and men's values.
const OF_A_SEX: &str = "_value";

/// What the total of a table is called, where it is not all staff.
const TOTALS: &[(&str, &str)] = &[("recruitment_strata", "all_applicants")];

/// Ids in a column that have another word there than elsewhere.
const OWN_WORDS: &[(&str, &str, &str)] = &[("component", "unexplained", "unexplained_part")];

/// Tables with the headings of others, where they have none of their own.
const ALIKE: &[(&str, &[&str])] = &[
    ("equal_value", &["equal_work"]),
    ("lower_demands", &["equal_value", "equal_work"]),
];

/// How many groups make one screen.
const SCREEN: usize = 25;
/// Fewer in tables that stand among many.
const SHORT: &[(&str, usize)] = &[("overtime", 15), ("overtime_pay", 6), ("overtime_test", 5)];

/// What stands in a column.
enum Source {
    /// The column of the table at this position.
    One(usize),
    /// The two ends of an interval.
    Ends(usize, usize),
}

/// A column for people.
pub(super) struct Column {
    /// The id, of a merged interval with `_interval` instead of `_low` and `_high`.
    pub(super) id: String,
    /// The heading, unescaped.
    pub(super) heading: String,
    /// What the values are.
    pub(super) kind: Kind,
    source: Source,
    decimals: u8,
}

/// A table for people.
pub(super) struct View<'a> {
    table: &'a Table,
    figures: Figures<'a>,
    /// The columns in order.
    pub(super) columns: Vec<Column>,
    /// The rows of groups, those of a group together: ranked ones first, then the others in their own order.
    pub(super) parts: Vec<&'a Row>,
    /// The rows of all groups together.
    pub(super) totals: Vec<&'a Row>,
}

impl<'a> View<'a> {
    /// Arranges a released table; only what is released decides the order.
    pub(super) fn new(table: &'a Table, figures: Figures<'a>) -> View<'a> {
        let mut view = View::apart(table, figures);
        view.columns = joined(view.columns);
        view
    }

    /// The same with both ends of each interval in columns of their own: the columns are those of the table.
    pub(super) fn apart(table: &'a Table, figures: Figures<'a>) -> View<'a> {
        let figures = figures.of(table);
        let (totals, mut parts): (Vec<&Row>, Vec<&Row>) = table
            .rows()
            .iter()
            .partition(|row| row.role() == Role::Total);
        if let Some(column) = ranked_by(table).and_then(|column| table.position(column)) {
            let width = |group: &&[&Row]| {
                let rows = group.iter().filter_map(|row| number(row, column));
                rows.map(f64::abs).fold(f64::NEG_INFINITY, f64::max)
            };
            let mut groups: Vec<&[&Row]> = groups(table, &parts).collect();
            groups.sort_by(|a, b| width(b).total_cmp(&width(a)));
            parts = groups.concat();
        }
        let is_rest = |cell: &Cell| *cell == Cell::Shown(Value::Word(SMALL_GROUPS));
        parts.sort_by_key(|row| row.cells().iter().any(is_rest)); // what is left over comes last
        let columns = columns(table, figures.locale);
        View {
            table,
            figures,
            columns,
            parts,
            totals,
        }
    }

    /// The rows of one screen, or all, totals last; and how many groups are not among them.
    pub(super) fn screen(&self, all: bool) -> (Vec<&'a Row>, usize) {
        let short = SHORT.iter().find(|(table, _)| *table == self.table.id());
        let most = short.map_or(SCREEN, |(_, rows)| *rows);
        let mut rows: Vec<&Row> = Vec::new();
        let mut left = groups(self.table, &self.parts).peekable();
        while let Some(group) =
            left.next_if(|group| all || rows.is_empty() || rows.len() + group.len() <= most)
        {
            rows.extend(group);
        }
        rows.extend(&self.totals);
        (rows, left.count())
    }

    /// The ids of the columns (and [`BAR`]) other than labels, most important first; some only together.
    pub(super) fn priority(&self) -> Vec<Vec<&str>> {
        if let Some(reading) = reading(self.table) {
            return reading
                .priority
                .iter()
                .map(|together| together.to_vec())
                .collect();
        }
        let mut ids = Vec::new();
        for column in self
            .columns
            .iter()
            .filter(|column| column.kind != Kind::Name)
        {
            ids.push(vec![column.id.as_str()]);
            if Some(column.id.as_str()) == self.barred() {
                ids.push(vec![BAR]);
            }
        }
        ids
    }

    /// The bars of rows: of shares where a table compares them with a benchmark, else of the gap.
    pub(super) fn bars(&self, rows: &[&Row]) -> Bars {
        let rows = rows.iter();
        match self.has_benchmark() {
            true => Bars::Shares(rows.map(|row| Span::new(self.table, row)).collect()),
            false => Bars::Gaps(rows.map(|row| self.gap_of(row)).collect()),
        }
    }

    /// The id of the column that has bars beside it.
    pub(super) fn barred(&self) -> Option<&str> {
        match self.has_benchmark() {
            true => Some("share"),
            false => self.gap(),
        }
    }

    fn has_benchmark(&self) -> bool {
        self.table.position("benchmark_share").is_some()
    }

    /// The id of the gap that matters most: the one ranked by, else the first.
    pub(super) fn gap(&self) -> Option<&str> {
        let first = || {
            self.table
                .columns()
                .iter()
                .find(|column| column.kind == Kind::Gap)
                .map(|column| column.id.as_str())
        };
        let is_gap = |id: &&str| {
            let column = self.table.columns().iter().find(|column| column.id == **id);
            column.is_some_and(|column| column.kind == Kind::Gap)
        };
        ranked_by(self.table).filter(is_gap).or_else(first)
    }

    /// The released gap of a row.
    fn gap_of(&self, row: &Row) -> Option<f64> {
        number(row, self.table.position(self.gap()?)?)
    }

    /// The text of a cell, unescaped.
    pub(super) fn text(&self, row: &Row, column: &Column) -> String {
        let one = |index: usize| match row.cells().get(index) {
            Some(Cell::Shown(Value::Undefined))
                if column.kind == Kind::Name && row.role() == Role::Total =>
            {
                self.total_label(index)
            }
            Some(Cell::Shown(Value::Word(id))) => {
                let is_here = |own: &&(&str, &str, &str)| own.0 == column.id && own.1 == *id;
                let own = OWN_WORDS.iter().find(is_here);
                self.figures.word(own.map_or(*id, |(.., word)| *word))
            }
            Some(cell) => {
                let (kind, decimals) = self.written(row, column, index);
                self.figures.cell(cell, kind, decimals)
            }
            None => UNDEFINED.to_owned(),
        };
        match column.source {
            Source::One(index) => one(index),
            Source::Ends(low, high) => match (one(low), one(high)) {
                (low, high) if low == high && [UNDEFINED, WITHHELD].contains(&low.as_str()) => low,
                (low, high) => format!("{low} – {high}"),
            },
        }
    }

    /// What the figure of a row is, in the column at this position of the table, and the decimals that it is written with.
    pub(super) fn written(&self, row: &Row, column: &Column, index: usize) -> (Kind, u8) {
        let (kind, decimals) = self.kind_in(row, column);
        let line = self.table.columns()[index].line;
        let number = row.cells().get(index).and_then(Cell::number);
        let near = line
            .zip(number)
            .is_some_and(|(line, number)| is_near(line, number));
        (kind, if near { NEAR_LINE } else { decimals })
    }

    /// What a figure is and its decimals; in tables of several kinds of figures its row says it.
    fn kind_in(&self, row: &Row, column: &Column) -> (Kind, u8) {
        let unit = self.table.cell(row, "measured_in");
        let measured = column.kind == Kind::Number && column.id != COST;
        let Some(Cell::Shown(Value::Word(unit))) = unit.filter(|_| measured) else {
            return (column.kind, column.decimals);
        };
        let known = MEASURED_IN.iter().find(|(id, ..)| *id == unit);
        match known {
            Some(("pay_per_hour", ..)) if column.id.ends_with(OF_A_SEX) => {
                (Kind::Pay, if self.has_whole_hours() { 0 } else { 2 })
            }
            Some((_, Kind::Pay, _)) if column.id.ends_with(OF_A_SEX) => (Kind::Pay, 0),
            Some((_, sides, _)) if column.id.ends_with(OF_A_SEX) => (*sides, 1),
            Some((_, _, Kind::Pay)) => (Kind::Pay, 0),
            Some((_, _, value)) => (*value, 1),
            None => (column.kind, column.decimals.min(1)),
        }
    }

    /// Whether all pay for an hour in a table of several kinds of figures is in whole units, as where it is rounded to them.
    fn has_whole_hours(&self) -> bool {
        let hourly = |row: &&Row| {
            let unit = self.table.cell(row, "measured_in");
            unit == Some(Cell::Shown(Value::Word("pay_per_hour")))
        };
        let columns = self.table.columns().iter().enumerate();
        let of_a_sex: Vec<usize> = columns
            .filter(|(_, column)| column.id.ends_with(OF_A_SEX))
            .map(|(index, _)| index)
            .collect();
        let mut rows = self.table.rows().iter().filter(hourly);
        rows.all(|row| {
            let cells = of_a_sex
                .iter()
                .filter_map(|index| row.cells().get(*index)?.number());
            cells.into_iter().all(|number| number.fract() == 0.0)
        })
    }

    /// Whether a gap is missing in a row because it is about one sex only.
    pub(super) fn lacks_a_sex(&self, row: &Row) -> bool {
        let gap = self
            .gap()
            .and_then(|gap| self.table.position(gap))
            .and_then(|gap| row.cells().get(gap));
        row.one_sex() && gap == Some(&Cell::Shown(Value::Undefined))
    }

    /// All staff, in the first column of labels.
    fn total_label(&self, index: usize) -> String {
        let first = self
            .table
            .columns()
            .iter()
            .position(|column| column.kind == Kind::Name);
        if first == Some(index) {
            let own = TOTALS.iter().find(|(table, _)| *table == self.table.id());
            self.figures.word(own.map_or("total", |(_, word)| word))
        } else {
            String::new()
        }
    }
}

/// The rows of groups: adjoining ones with the same labels are about the same group.
fn groups<'a, 'r>(table: &Table, rows: &'r [&'a Row]) -> impl Iterator<Item = &'r [&'a Row]> {
    let columns = table.columns().iter().enumerate();
    let labels: Vec<usize> = columns
        .filter(|(_, column)| column.kind == Kind::Name)
        .map(|(index, _)| index)
        .collect();
    rows.chunk_by(move |a, b| {
        !labels.is_empty()
            && labels
                .iter()
                .all(|label| a.cells()[*label] == b.cells()[*label])
    })
}

/// The column that the groups of a table are ranked by.
fn ranked_by(table: &Table) -> Option<&'static str> {
    let mut columns = reading(table)?.ranked_by.iter().copied();
    columns.find(|column| table.position(column).is_some())
}

fn reading(table: &Table) -> Option<&'static Reading> {
    READINGS.iter().find(|reading| reading.table == table.id())
}

fn number(row: &Row, index: usize) -> Option<f64> {
    row.cells()
        .get(index)?
        .number()
        .filter(|number| number.is_finite())
}

/// The heading of a column. Where one id means different things, it is that of its table.
pub(super) fn column_heading(table: &str, id: &str, locale: &Locale) -> String {
    let like = ALIKE.iter().find(|(known, _)| *known == table);
    let tables = like.map_or(&[][..], |(_, tables)| tables);
    let own = [table].into_iter().chain(tables.iter().copied());
    let mut own = own.map(|table| Label::Column(format!("{table}_{id}")));
    match own.find(|own| locale.has(own)) {
        Some(own) => locale.label(&own),
        None => locale.label(&Label::Column(id.to_owned())),
    }
}

/// The columns of a table.
fn columns(table: &Table, locale: &Locale) -> Vec<Column> {
    let columns = table.columns().iter().enumerate();
    let columns = columns.map(|(index, column)| Column {
        id: column.id.clone(),
        heading: column_heading(table.id(), &column.id, locale),
        kind: column.kind,
        source: Source::One(index),
        decimals: decimals(table, index),
    });
    columns.collect()
}

/// Columns with `x_low` and `x_high` side by side as one.
fn joined(columns: Vec<Column>) -> Vec<Column> {
    let mut joined: Vec<Column> = Vec::new();
    for column in columns {
        let stem = column.id.strip_suffix("high");
        if let Some(low) = joined.last_mut()
            && let (Source::One(from), Source::One(to)) = (&low.source, &column.source)
            && stem.is_some()
            && low.id.strip_suffix("low") == stem
        {
            low.heading = from_to(&low.heading, &column.heading);
            low.source = Source::Ends(*from, *to);
            low.id = format!("{}interval", stem.unwrap_or_default());
            continue;
        }
        joined.push(column);
    }
    joined
}

/// `Mean gap from` and `Mean gap to` as `Mean gap from – to`, the end of which stays together.
fn from_to(low: &str, high: &str) -> String {
    let (low, high): (Vec<&str>, Vec<&str>) = (low.split(' ').collect(), high.split(' ').collect());
    let same = low
        .iter()
        .zip(&high)
        .take_while(|(low, high)| low == high)
        .count();
    let ends =
        format!("{} – {}", low[same..].join(" "), high[same..].join(" ")).replace(' ', "\u{A0}");
    let words: Vec<&str> = low[..same].iter().copied().chain([ends.as_str()]).collect();
    words.join(" ")
}
