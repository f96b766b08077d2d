//! Charts of the workbook, drawn from the cells of its tables.

mod drawing;

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartAxisLabelPosition, ChartFont, ChartFormat, ChartLegendPosition,
    ChartLine, ChartPatternFill, ChartPatternFillType, ChartSolidFill, ChartType, Color, XlsxError,
};

use self::drawing::{BLUE, Drawing};
use super::super::figures::Figures;
use super::formats;
use super::page::{Page, cut};
use super::plan::table_title;
use super::tables::Placed;
use crate::model::phrase::Label;
use crate::model::table::Kind;

/// Lines of the grid.
const PALE: Color = Color::RGB(0xD9D9D9);
/// The size of a chart, and of a row in it, in pixels.
const WIDTH: u32 = 900;
const FRAME: u32 = 130;
/// The longest description that a chart can have.
const LONGEST: usize = 255;

/// What a chart shows of a table.
enum Shape {
    /// A gap, from zero to either side.
    Gap(&'static str),
    /// Parts of a whole, one after the other.
    Whole([&'static str; 2]),
    /// Two figures of each row side by side.
    Pair([&'static str; 2]),
    /// A figure of women and of men, which stand in rows of their own.
    BySex(&'static str),
}

/// The tables that have a chart.
const CHARTS: &[(&str, Shape)] = &[
    ("pay_gap", Shape::Gap("mean_gap")),
    ("equal_work", Shape::Gap("mean_gap")),
    ("categories", Shape::Gap("gap_total")),
    ("pay_statistics", Shape::Gap("mean_gap")),
    ("adjusted_groups", Shape::Gap("gap")),
    ("quartiles", Shape::Whole(["women_share", "men_share"])),
    ("balance", Shape::Whole(["women_share", "men_share"])),
    ("representation", Shape::Pair(["share", "benchmark_share"])),
    ("equal_value", Shape::Pair(["mean", "compared_mean"])),
    ("lower_demands", Shape::Pair(["mean", "compared_mean"])),
    (
        "working_conditions",
        Shape::Pair(["women_share", "men_share"]),
    ),
    (
        "overtime_histogram",
        Shape::Pair(["women_share", "men_share"]),
    ),
    ("changes", Shape::Pair(["earlier", "now"])),
    ("recruitment", Shape::BySex("rate")),
    (
        "recruitment_strata",
        Shape::Pair(["women_rate", "men_rate"]),
    ),
];

/// Draws a table below what is on the page, if it has a chart and anything to draw.
///
/// What it shows is told in words too.
pub(super) fn put(page: &mut Page, placed: &Placed, figures: Figures) -> Result<(), XlsxError> {
    let shape = CHARTS.iter().find(|(id, _)| *id == placed.table.id());
    let Some((_, shape)) = shape else {
        return Ok(());
    };
    let Some(drawing) = Drawing::new(placed, shape, figures) else {
        return Ok(());
    };
    let mut chart = drawing.chart(page, placed, shape, figures)?;
    let title = table_title(placed.table, figures.locale);
    let is_cut = drawing.labels.len() < drawing.of;
    let count = format!(" ({} / {})", drawing.labels.len(), drawing.of);
    let heading = format!("{title}{}", if is_cut { &count } else { "" });
    chart
        .title()
        .set_name(&heading)
        .set_font(ChartFont::new().set_size(12));
    chart.set_alt_text(cut(&drawing.told(&title), LONGEST));
    let thick = if drawing.series.len() > 1 { 34 } else { 24 };
    let height = FRAME + thick * drawing.labels.len() as u32;
    chart.set_width(WIDTH).set_height(height);
    page.chart(&chart, height)?;
    Ok(())
}

impl Drawing {
    fn new(placed: &Placed, shape: &Shape, figures: Figures) -> Option<Drawing> {
        match shape {
            Shape::Gap(column) => Drawing::of_columns(placed, &[column], figures),
            Shape::Whole(columns) | Shape::Pair(columns) => {
                Drawing::of_columns(placed, columns, figures)
            }
            Shape::BySex(column) => Drawing::by_sex(placed, column, figures),
        }
    }

    fn chart(
        &self,
        page: &mut Page,
        placed: &Placed,
        shape: &Shape,
        figures: Figures,
    ) -> Result<Chart, XlsxError> {
        let kind = match shape {
            Shape::Whole(_) => ChartType::BarPercentStacked,
            _ => ChartType::Bar,
        };
        let mut chart = Chart::new(kind);
        let cells = self.cells(page, placed)?;
        let sheet = page.name.as_str();
        let (first, last) = (cells.first, cells.first + self.labels.len() as u32 - 1);
        // Names are those of cells: a heading of the input could be taken for a formula.
        for (place, (series, column)) in self.series.iter().zip(&cells.columns).enumerate() {
            let drawn = chart.add_series();
            drawn
                .set_name((sheet, placed.head, *column))
                .set_categories((sheet, first, cells.labels, last, cells.labels))
                .set_values((sheet, first, *column, last, *column))
                .set_format(&mut fill(series.ink, place > 0))
                .set_gap(60);
            match shape {
                Shape::Gap(_) => drawn
                    .set_invert_if_negative()
                    .set_invert_if_negative_color(BLUE),
                Shape::Whole(_) => drawn.set_overlap(100),
                _ => drawn,
            };
        }
        chart.y_axis().set_name((sheet, placed.head, 0));
        self.axes(&mut chart, shape, figures);
        Ok(chart)
    }

    fn axes(&self, chart: &mut Chart, shape: &Shape, figures: Figures) {
        let column = |id: &str| figures.locale.label(&Label::Column(id.to_owned()));
        let (form, measured) = match (shape, self.kind) {
            (Shape::Gap(_), _) | (_, Kind::Gap) => (self.form.clone(), column("gap_bar")),
            (_, Kind::Share) => (formats::form(0.0, Kind::Share, 0, figures), column("share")),
            (_, Kind::Pay) => (self.form.clone(), column("pay")),
            _ => (self.form.clone(), column("value")),
        };
        let grid = ChartLine::new().set_color(PALE).set_width(0.75).clone();
        // The axes of bars that lie are named as if they stood: the groups are along y.
        chart
            .y_axis()
            .set_reverse()
            .set_crossing(ChartAxisCrossing::Max)
            .set_label_position(ChartAxisLabelPosition::Low);
        chart
            .x_axis()
            .set_name(measured.as_str())
            .set_num_format(form)
            .set_major_gridlines_line(&grid);
        match shape {
            Shape::Gap(_) => {
                chart.legend().set_hidden();
            }
            _ => {
                if matches!(self.kind, Kind::Share | Kind::Pay) {
                    chart.x_axis().set_min(0.0);
                }
                chart.legend().set_position(ChartLegendPosition::Top);
            }
        }
    }
}

/// A colour, with stripes as a second sign where there are two.
fn fill(ink: Color, striped: bool) -> ChartFormat {
    let mut format = ChartFormat::new();
    match striped {
        true => format.set_pattern_fill(
            ChartPatternFill::new()
                .set_pattern(ChartPatternFillType::DiagonalStripesWideUpwards)
                .set_foreground_color(ink)
                .set_background_color(Color::White),
        ),
        false => format.set_solid_fill(ChartSolidFill::new().set_color(ink)),
    };
    format.set_border(ChartLine::new().set_color(ink));
    format
}
