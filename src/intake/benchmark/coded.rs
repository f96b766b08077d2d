//! The columns of a long table, each distinct text stored once.

use crate::intake::columns::{Column, Columns, Reading, Wanted};
use crate::intake::delimited;
use crate::intake::grid::Grid;
use crate::intake::labels::Dictionary;
use crate::intake::number::Evidence;
use crate::intake::preview::{Form, Preview};
use crate::intake::vocabulary::words;
use crate::model::failure::Failure;

/// A column: its distinct texts, and which of them each row has.
pub(super) struct Coded {
    pub(super) heading: String,
    pub(super) labels: Vec<String>,
    pub(super) codes: Vec<u32>,
}

impl Coded {
    pub(super) fn label(&self, row: usize) -> &str {
        &self.labels[self.codes[row] as usize]
    }

    /// The same with some rows only; labels in the order of their appearance.
    pub(super) fn with(&self, rows: &[usize]) -> Coded {
        let mut places = vec![None; self.labels.len()];
        let mut labels = Vec::new();
        let mut codes = Vec::with_capacity(rows.len());
        for row in rows {
            let code = self.codes[*row] as usize;
            codes.push(*places[code].get_or_insert_with(|| {
                labels.push(self.labels[code].trim().to_owned());
                labels.len() as u32 - 1
            }));
        }
        Coded {
            heading: self.heading.clone(),
            labels,
            codes,
        }
    }

    /// What its texts say about the decimal mark.
    pub(super) fn evidence(&self) -> Evidence {
        let mut evidence = Evidence::NONE;
        self.labels.iter().for_each(|label| evidence.observe(label));
        evidence
    }

    /// Whether each label stands beside one label of the other column, and the other way round.
    pub(super) fn is_one_to_one(&self, other: &Coded) -> bool {
        let mut beside = vec![None; self.labels.len()];
        let mut pairs = self.codes.iter().zip(&other.codes);
        self.labels.len() == other.labels.len()
            && self.labels.len() > 1
            && pairs.all(|(code, with)| *beside[*code as usize].get_or_insert(*with) == *with)
    }

    /// Whether it looks more like codes than the other one.
    pub(super) fn is_code_of(&self, other: &Coded) -> bool {
        const CODES: [&str; 8] = ["code", "kod", "kode", "koodi", "id", "nr", "no", "number"];
        let named =
            |column: &Coded| words(&column.heading).any(|word| CODES.contains(&word.as_str()));
        let digits = |column: &Coded| -> usize {
            let letters = column.labels.iter().flat_map(|label| label.bytes());
            letters.filter(u8::is_ascii_digit).count()
        };
        (named(self), digits(self)) > (named(other), digits(other))
    }
}

/// All columns, and the line of each row.
pub(super) fn columns(preview: &Preview) -> Result<(Vec<Coded>, Vec<u64>), Failure> {
    let headings = &preview.header.headings;
    match &preview.form {
        Form::Text(layout) => {
            // Totals are wanted here, so no row is judged by a blank sex or number.
            let layout = delimited::Layout {
                id: None,
                sex: None,
                ..layout.clone()
            };
            let wanted: Vec<Wanted> = (0..headings.len())
                .map(|column| Wanted {
                    column,
                    reading: Reading::Labels,
                })
                .collect();
            let read = delimited::read(&preview.source, &layout, &wanted)?;
            let lines = lines(&read);
            let columns = headings.iter().zip(read.columns).map(|(heading, column)| {
                let (codes, labels) = match column {
                    Column::Labels { codes, labels } => (codes.concat(), labels),
                    Column::Numbers { .. } => (vec![0; lines.len()], vec![String::new()]), // none was asked for
                };
                Coded {
                    heading: heading.clone(),
                    labels,
                    codes,
                }
            });
            Ok((columns.collect(), lines))
        }
        Form::Grid { grid, data } => Ok(of_grid(grid, *data, headings)),
    }
}

fn lines(read: &Columns) -> Vec<u64> {
    let blocks = read.block_rows.iter().enumerate();
    blocks
        .flat_map(|(block, rows)| (0..*rows).map(move |row| read.line(block, row)))
        .collect()
}

fn of_grid(grid: &Grid, data: usize, headings: &[String]) -> (Vec<Coded>, Vec<u64>) {
    let rows = data..grid.rows.len().max(data);
    let column = |(column, heading): (usize, &String)| {
        let mut dictionary = Dictionary::default();
        let cells = rows.clone().map(|row| grid.cell(row, column).text());
        let codes = cells
            .map(|text| dictionary.code(text.trim().as_bytes()))
            .collect();
        let labels = dictionary.labels().iter();
        let labels = labels
            .map(|label| String::from_utf8_lossy(label).into_owned())
            .collect();
        Coded {
            heading: heading.clone(),
            labels,
            codes,
        }
    };
    let columns = headings.iter().enumerate().map(column).collect();
    (
        columns,
        rows.map(|row| u64::from(grid.first_row) + row as u64)
            .collect(),
    )
}
