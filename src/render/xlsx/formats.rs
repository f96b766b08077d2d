//! How cells look. Numbers keep their value; the format says how it is read, in the separators of the reader.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use super::super::figures::{Figures, LARGEST_P_CLASS, SMALLEST_P, decimals_of_digits};
use crate::model::phrase::Label;
use crate::model::table::Kind;

/// What text is written in beside black.
const GREY: Color = Color::RGB(0x595959);
/// Behind headings of tables.
const DARK: Color = Color::RGB(0x1F3A4D);
/// Lines between rows.
const PALE: Color = Color::RGB(0xD0D7DC);
/// Links, and a title.
const INK: Color = Color::RGB(0x0B4F79);

/// What a sheet is about.
pub(super) fn title() -> Format {
    wrapped().set_bold().set_font_size(16).set_font_color(INK)
}

/// What stands above a table or list.
pub(super) fn heading() -> Format {
    wrapped().set_bold().set_font_size(12)
}

/// The answer to a question.
pub(super) fn verdict() -> Format {
    wrapped()
}

/// What stands under a table.
pub(super) fn note() -> Format {
    wrapped().set_font_size(9).set_font_color(GREY)
}

/// What a chart is drawn from, beside what is printed.
pub(super) fn aside() -> Format {
    top().set_font_size(9).set_font_color(GREY)
}

/// A way to another sheet.
pub(super) fn link() -> Format {
    top().set_hyperlink()
}

/// The heading of a column.
pub(super) fn head() -> Format {
    let head = Format::new().set_text_wrap().set_align(FormatAlign::Bottom);
    head.set_bold()
        .set_font_color(Color::White)
        .set_background_color(DARK)
}

/// Text on several lines, from the top.
pub(super) fn wrapped() -> Format {
    top().set_text_wrap()
}

fn top() -> Format {
    Format::new().set_align(FormatAlign::Top)
}

/// A cell of a table: text.
pub(super) fn text() -> Format {
    lined(wrapped()).set_align(FormatAlign::Left).set_indent(1)
}

/// A cell of a table where a number would stand: `..`, `–` or `<5`.
pub(super) fn no_number() -> Format {
    lined(top()).set_align(FormatAlign::Right)
}

/// A cell of a table: a number.
pub(super) fn number(form: &str) -> Format {
    lined(top()).set_num_format(form)
}

/// A cell to be filled in.
pub(super) fn blank(form: &str) -> Format {
    number(form)
        .set_text_wrap()
        .set_background_color(Color::RGB(0xFFF9E5))
}

/// The same for all groups together.
pub(super) fn total(cell: Format) -> Format {
    cell.set_bold()
        .set_border_top(FormatBorder::Thin)
        .set_border_top_color(DARK)
}

fn lined(cell: Format) -> Format {
    cell.set_border_bottom(FormatBorder::Hair)
        .set_border_bottom_color(PALE)
}

/// How a number is written, in the syntax of number formats.
pub(super) fn form(number: f64, kind: Kind, decimals: u8, figures: Figures) -> String {
    match kind {
        Kind::Share | Kind::Gap | Kind::Ratio => percent(decimals, figures),
        Kind::PercentagePoints => {
            let ending = figures.locale.label(&Label::Word("points_ending"));
            format!(
                "{}\"{}\"",
                percent(decimals, figures),
                ending.replace('"', "")
            )
        }
        Kind::PValue => p_value(decimals, figures),
        Kind::Coefficient => plain("0", decimals_of_digits(number)),
        _ => plain("#,##0", decimals),
    }
}

/// Per cent, with a space before the sign where the language has one.
fn percent(decimals: u8, figures: Figures) -> String {
    let spaced = !figures.locale.percent(0.0, 0).contains("0%");
    plain("0", decimals) + if spaced { " %" } else { "%" }
}

/// Small p-values, and classes of them, are written as in text: `<0.001`, `≤0.05`.
fn p_value(decimals: u8, figures: Figures) -> String {
    let written = |p| figures.locale.number(p, decimals);
    let number = plain("0", decimals);
    match figures.p_classes {
        true => format!(
            "[>{LARGEST_P_CLASS}]\">{}\";\"≤\"{number}",
            written(LARGEST_P_CLASS)
        ),
        false => format!("[<{SMALLEST_P}]\"<{}\";{number}", written(SMALLEST_P)),
    }
}

fn plain(whole: &str, decimals: u8) -> String {
    match decimals {
        0 => whole.to_owned(),
        _ => format!("{whole}.{}", "0".repeat(usize::from(decimals))),
    }
}
