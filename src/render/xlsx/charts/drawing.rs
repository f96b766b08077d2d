//! What a chart shows: numbers that are released, and the cells where they stand.

use rust_xlsxwriter::{Color, XlsxError};

use super::super::super::figures::Figures;
use super::super::formats;
use super::super::page::Page;
use super::super::tables::Placed;
use crate::disclosure::released::{Cell, Row};
use crate::model::phrase::Label;
use crate::model::table::{Kind, Value};

/// Women, in the palette by Okabe and Ito, and gaps in their favour.
pub(super) const BLUE: Color = Color::RGB(0x0072B2);
/// Men, and gaps in their favour.
const VERMILLION: Color = Color::RGB(0xD55E00);
/// What others are held against.
const GREY: Color = Color::RGB(0x8C8C8C);
/// How many rows are drawn on a page, of one bar and of two.
const MOST: [usize; 2] = [20, 12];
/// How many are told in words.
const TOLD: usize = 5;

/// One kind of bar.
pub(super) struct Series {
    pub(super) name: String,
    pub(super) ink: Color,
    /// The column of the table, where the numbers are one.
    pub(super) column: Option<usize>,
    pub(super) numbers: Vec<Option<f64>>,
    /// As they are read.
    pub(super) texts: Vec<String>,
}

/// What is drawn: numbers that are released, and nothing where there are none.
pub(super) struct Drawing {
    pub(super) labels: Vec<String>,
    /// The rows of the table, counted from its head, where each stands for one label.
    pub(super) rows: Vec<usize>,
    pub(super) series: Vec<Series>,
    pub(super) kind: Kind,
    pub(super) form: String,
    pub(super) of: usize,
}

impl Drawing {
    /// The first rows that have a number in each of some columns.
    pub(super) fn of_columns(
        placed: &Placed,
        columns: &[&str],
        figures: Figures,
    ) -> Option<Drawing> {
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
    pub(super) fn by_sex(placed: &Placed, column: &str, figures: Figures) -> Option<Drawing> {
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
    pub(super) fn told(&self, title: &str) -> String {
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

    /// The cells that are drawn: those of the table where they adjoin, else others beside what is printed.
    pub(super) fn cells(&self, page: &mut Page, placed: &Placed) -> Result<Cells, XlsxError> {
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
pub(super) struct Cells {
    pub(super) first: u32,
    pub(super) labels: u16,
    pub(super) columns: Vec<u16>,
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
        _ if id == "now" => BLUE,
        0 if id != "earlier" => BLUE,
        _ => GREY,
    }
}
