//! Which columns of a table fit into a width, and what stands in them.

use super::bars::Bars;
use super::escape;
use super::figures::Figures;
use super::readings::BAR;
use super::text::{cut, width};
use super::view::View;
use crate::disclosure::released::Row;
use crate::model::table::Kind;

/// Cells between columns.
pub(super) const GUTTER: usize = 2;
/// Fewest cells of a label, where there is only one and the width is at least twice that.
const LABEL: usize = 14;
/// Fewest cells of each of several labels.
const SHORT_LABEL: usize = 4;
/// Most cells that a word takes which stands in place of a bar.
const BAR_WORD: usize = 14;

/// A column with the texts of its rows.
pub(super) struct Strip {
    /// The id of the column, or [`BAR`].
    pub(super) id: String,
    /// The heading, safe to show.
    pub(super) heading: String,
    /// One text for each row, safe to show.
    pub(super) cells: Vec<String>,
    /// What the values are.
    pub(super) kind: Kind,
    /// Cells of the terminal.
    pub(super) width: usize,
    /// The width that would take all texts whole.
    natural: usize,
}

impl Strip {
    fn new(id: &str, kind: Kind, heading: String, cells: Vec<String>) -> Strip {
        let content = cells.iter().map(|cell| width(cell)).max().unwrap_or(0);
        let natural = content.max(longest_word(&heading));
        Strip {
            id: id.to_owned(),
            heading,
            cells,
            kind,
            width: natural,
            natural,
        }
    }

    /// Whether the texts are words or bars and not numbers.
    pub(super) fn reads_from_left(&self) -> bool {
        self.id == BAR || matches!(self.kind, Kind::Name | Kind::Word | Kind::Flag)
    }
}

/// A table to be laid out.
pub(super) struct Layout<'a> {
    /// The table.
    pub(super) view: &'a View<'a>,
    /// The rows that are shown.
    pub(super) rows: &'a [&'a Row],
    /// Words and numbers.
    pub(super) figures: Figures<'a>,
    /// Draw with ASCII only.
    pub(super) ascii: bool,
}

impl Layout<'_> {
    /// The columns that fit into `room`, and whether these are all.
    ///
    /// What is left goes to labels, then to the bars. Labels are cut where they are wider than their column.
    pub(super) fn fit(&self, room: usize) -> (Vec<Strip>, bool) {
        let bars = self.view.bars(self.rows);
        let cells = bars.cells(room);
        let mut strips = self.strips(&bars);
        narrow(&mut strips, room, cells.0);
        let (chosen, used) = choose(&strips, &self.view.priority(), room);
        let complete = chosen.len() == strips.len();
        let mut index = 0..;
        strips.retain(|_| index.next().is_some_and(|index| chosen.contains(&index)));
        widen(&mut strips, room.saturating_sub(used), cells.1);
        self.draw_bars(&bars, &mut strips);
        (strips, complete)
    }

    /// Cuts what is wider than its column.
    pub(super) fn cut(&self, strips: &mut [Strip]) {
        let mark = if self.ascii { "..." } else { "…" };
        for strip in strips {
            for cell in &mut strip.cells {
                *cell = cut(cell, strip.width, mark);
            }
        }
    }

    /// All columns in order, the bars after their figure.
    fn strips(&self, bars: &Bars) -> Vec<Strip> {
        let mut strips = Vec::new();
        for column in &self.view.columns {
            let cells = self
                .rows
                .iter()
                .map(|row| self.text(&self.view.text(row, column)));
            let heading = self.text(&column.heading);
            strips.push(Strip::new(
                &column.id,
                column.kind,
                heading,
                cells.collect(),
            ));
            if self.view.barred() == Some(&column.id) && bars.any() {
                let heading = self.text(&bars.heading(self.figures));
                strips.push(Strip::new(BAR, Kind::Gap, heading, self.words_for_bars()));
            }
        }
        strips
    }

    /// What stands where there can be no bar.
    fn words_for_bars(&self) -> Vec<String> {
        let one_sex = self.text(&self.figures.one_sex());
        let word = |row: &&Row| {
            if self.view.lacks_a_sex(row) {
                one_sex.clone()
            } else {
                String::new()
            }
        };
        self.rows.iter().map(word).collect()
    }

    /// Fills in the bars, now that their width is known.
    fn draw_bars(&self, bars: &Bars, strips: &mut [Strip]) {
        let Some(strip) = strips.iter_mut().find(|strip| strip.id == BAR) else {
            return;
        };
        let drawn = bars.draw(strip.width, self.ascii);
        for (cell, bar) in strip.cells.iter_mut().zip(drawn) {
            if let Some(bar) = bar {
                *cell = bar;
            }
        }
    }

    fn text(&self, text: &str) -> String {
        escape::shown(text, self.ascii)
    }
}

/// Gives labels and bars what they need at least.
fn narrow(strips: &mut [Strip], room: usize, bar: usize) {
    let labels = strips
        .iter()
        .filter(|strip| strip.kind == Kind::Name)
        .count()
        .max(1);
    let each = (room / 6)
        .max(LABEL)
        .min(room / 2 / labels)
        .max(SHORT_LABEL);
    for strip in strips {
        if strip.kind == Kind::Name {
            strip.width = strip.natural.min(each);
        } else if strip.id == BAR {
            strip.width = longest_word(&strip.heading).max(bar);
        }
    }
}

/// The positions of the columns that fit, most important first, and the width they take. Labels come before all others,
/// unless they are listed among them.
fn choose(strips: &[Strip], priority: &[Vec<&str>], room: usize) -> (Vec<usize>, usize) {
    let is_listed = |id: &str| priority.iter().flatten().any(|listed| *listed == id);
    let labels = (0..strips.len())
        .filter(|index| strips[*index].kind == Kind::Name && !is_listed(&strips[*index].id))
        .map(|index| vec![index]);
    let position = |id: &&str| strips.iter().position(|strip| strip.id == *id);
    let listed = priority
        .iter()
        .map(|together| together.iter().filter_map(position).collect());
    let mut chosen = Vec::new();
    let mut used = 0;
    for together in labels.chain(listed) {
        let needed: usize = together
            .iter()
            .map(|index| strips[*index].width + GUTTER)
            .sum();
        // There is no gutter after the last column.
        if used + needed > room + GUTTER {
            break;
        }
        used += needed;
        chosen.extend(together);
    }
    (chosen, used.saturating_sub(GUTTER))
}

/// Shares out the width that is left: to the words beside bars, to labels, to the bars.
fn widen(strips: &mut [Strip], mut left: usize, bar: usize) {
    let mut grow = |bars: bool, most: &dyn Fn(&Strip) -> usize| {
        for strip in strips.iter_mut().filter(|strip| (strip.id == BAR) == bars) {
            let more = most(strip).saturating_sub(strip.width).min(left);
            strip.width += more;
            left -= more;
        }
    };
    grow(true, &|bars| bars.natural.min(BAR_WORD));
    grow(false, &|strip| strip.natural);
    grow(true, &|_| bar);
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(width).max().unwrap_or(0)
}
