//! Charts of the workbook, drawn from the cells of its tables.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartAxisLabelPosition, ChartFont, ChartFormat, ChartLegendPosition,
    ChartLine, ChartPatternFill, ChartPatternFillType, ChartSolidFill, ChartType, Color, XlsxError,
};

use super::super::figures::Figures;
use super::formats;
use super::page::{Page, cut};
use super::plan::table_title;
use super::tables::Placed;
use crate::disclosure::released::{Cell, Row};
use crate::model::phrase::Label;
use crate::model::table::{Kind, Value};

/// Women, in the palette by Okabe and Ito, and gaps in their favour.
const BLUE: Color = Color::RGB(0x0072B2);
/// Men, and gaps in their favour.
const VERMILLION: Color = Color::RGB(0xD55E00);
/// What others are held against.
const GREY: Color = Color::RGB(0x8C8C8C);
/// Lines of the grid.
const PALE: Color = Color::RGB(0xD9D9D9);
/// How many rows are drawn on a page, of one bar and of two.
const MOST: [usize; 2] = [20, 12];
/// How many are told in words.
const TOLD: usize = 5;
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
    ("changes", Shape::Pair(["earlier", "now"])),
    ("recruitment", Shape::BySex("rate")),
    (
        "recruitment_strata",
        Shape::Pair(["women_rate", "men_rate"]),
    ),
];

/// One kind of bar.
struct Series {
    name: String,
    ink: Color,
    /// The column of the table, where the numbers are one.
    column: Option<usize>,
    numbers: Vec<Option<f64>>,
    /// As they are read.
    texts: Vec<String>,
}

/// What is drawn: numbers that are released, and nothing where there are none.
struct Drawing {
    labels: Vec<String>,
    /// The rows of the table, counted from its head, where each stands for one label.
    rows: Vec<usize>,
    series: Vec<Series>,
    kind: Kind,
    form: String,
    of: usize,
}

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

    /// The first rows that have a number in each of some columns.
    fn of_columns(placed: &Placed, columns: &[&str], figures: Figures) -> Option<Drawing> {
        let places = columns.iter().map(|id| placed.table.position(id));
        let places: Vec<usize> = places.collect::<Option<_>>()?;
        let has_all = |row: &Row| {
            places
                .iter()
                .all(|place| row.cells()[*place].number().is_some())
        };
        let all = placed.inside().iter().enumerate();
        let all: Vec<(usize, &&Row)> = all.filter(|(_, row)| has_all(row)).collect();
        let rows = &all[..all.len().min(MOST[places.len() - 1])];
        let series = places
            .iter()
            .zip(columns)
            .zip(0..)
            .map(|((place, id), order)| Series {
                name: placed.headings[*place].clone(),
                ink: ink(id, order),
                column: Some(*place),
                numbers: rows
                    .iter()
                    .map(|(_, row)| row.cells()[*place].number())
                    .collect(),
                texts: rows
                    .iter()
                    .map(|(_, row)| placed.text(row, *place, figures))
                    .collect(),
            });
        let first = places.first()?;
        let (_, row) = rows.first()?;
        let number = row.cells()[*first].number()?;
        Some(Drawing {
            labels: rows
                .iter()
                .map(|(_, row)| label(placed, row, figures))
                .collect(),
            rows: rows.iter().map(|(place, _)| *place).collect(),
            series: series.collect(),
            kind: placed.table.columns()[*first].kind,
            form: placed.form(row, *first, number, figures),
            of: placed.inside().len(),
        })
    }

    /// The figures of women and of men of each label; what is withheld is left blank.
    fn by_sex(placed: &Placed, column: &str, figures: Figures) -> Option<Drawing> {
        let (sex, figure) = (
            placed.table.position("sex")?,
            placed.table.position(column)?,
        );
        let mut labels: Vec<String> = Vec::new();
        let mut series = [("women", "woman"), ("men", "man")].map(|(heading, id)| Series {
            name: figures.locale.label(&Label::Column(heading.to_owned())),
            ink: ink(id, 0),
            column: None,
            numbers: Vec::new(),
            texts: Vec::new(),
        });
        for row in placed.inside() {
            let place = match row.cells()[sex] {
                Cell::Shown(Value::Word("woman")) => 0,
                Cell::Shown(Value::Word("man")) => 1,
                _ => continue,
            };
            let label = placed.text(row, 0, figures);
            let at = labels.iter().position(|known| *known == label);
            let at = at.unwrap_or_else(|| {
                labels.push(label);
                labels.len() - 1
            });
            for series in &mut series {
                series.numbers.resize(labels.len(), None);
                series.texts.resize(labels.len(), String::new());
            }
            series[place].numbers[at] = row.cells()[figure].number();
            series[place].texts[at] = placed.text(row, figure, figures);
        }
        let shown = series
            .iter()
            .any(|series| series.numbers.iter().any(Option::is_some));
        shown.then(|| Drawing {
            rows: Vec::new(),
            kind: placed.table.columns()[figure].kind,
            form: formats::form(0.0, Kind::Share, 0, figures),
            of: labels.len(),
            series: series.into(),
            labels,
        })
    }

    /// What is to be seen, in words: the first rows.
    fn told(&self, title: &str) -> String {
        let of = |series: &Series| {
            let points = self.labels.iter().zip(&series.texts).take(TOLD);
            let points = points.map(|(label, text)| format!("{label} {text}"));
            format!(
                "{}: {}.",
                series.name,
                points.collect::<Vec<_>>().join("; ")
            )
        };
        let series: Vec<String> = self.series.iter().map(of).collect();
        format!("{title}. {}", series.join(" "))
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
            (Shape::Gap(_), _) => (self.form.clone(), column("gap_bar")),
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
                chart.x_axis().set_min(0.0);
                chart.legend().set_position(ChartLegendPosition::Top);
            }
        }
    }

    /// The cells that are drawn: those of the table where they adjoin, else others beside what is printed.
    fn cells(&self, page: &mut Page, placed: &Placed) -> Result<Cells, XlsxError> {
        let adjoin = self.rows.windows(2).all(|rows| rows[0] + 1 == rows[1]);
        let columns: Option<Vec<usize>> = self.series.iter().map(|series| series.column).collect();
        if let (Some(first), Some(columns), true) =
            (self.rows.first(), columns, adjoin && placed.labels() == 1)
        {
            return Ok(Cells {
                first: placed.head + 1 + *first as u32,
                labels: 0,
                columns: columns.into_iter().map(|column| column as u16).collect(),
            });
        }
        let labels = page.columns() + 1;
        let back = std::mem::replace(&mut page.row, placed.head);
        let columns: Vec<u16> = (1..)
            .map(|place| labels + place)
            .take(self.series.len())
            .collect();
        for (series, column) in self.series.iter().zip(&columns) {
            page.text(*column, &series.name, &formats::aside())?;
        }
        for (place, label) in self.labels.iter().enumerate() {
            page.gap();
            page.text(labels, label, &formats::aside())?;
            for (series, column) in self.series.iter().zip(&columns) {
                if let Some(number) = series.numbers[place] {
                    page.number(
                        *column,
                        number,
                        &formats::aside().set_num_format(&self.form),
                    )?;
                }
            }
        }
        page.row = back;
        Ok(Cells {
            first: placed.head + 1,
            labels,
            columns,
        })
    }
}

/// Where the cells of a chart are.
struct Cells {
    first: u32,
    labels: u16,
    columns: Vec<u16>,
}

/// A row by its labels.
fn label(placed: &Placed, row: &Row, figures: Figures) -> String {
    let texts = (0..placed.labels()).map(|column| placed.text(row, column, figures));
    let texts = texts.filter(|text| !text.is_empty() && text != "–");
    texts.collect::<Vec<_>>().join(" – ")
}

/// The colour of a figure: by sex, else the first is that of women's work or the staff and the second what it is held against.
fn ink(id: &str, order: usize) -> Color {
    match order {
        _ if id.starts_with("wom") => BLUE,
        _ if id.starts_with("m") && !id.starts_with("mean") => VERMILLION,
        _ if id.contains("gap") => VERMILLION,
        0 => BLUE,
        _ => GREY,
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
