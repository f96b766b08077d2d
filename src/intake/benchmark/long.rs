//! Long tables: a row for each cell, a column for each dimension and one for the value.

use super::understand::{Meaning, meaning};
use super::unit::{self, Unit};
use crate::intake::columns::{Column, Columns, Reading, Wanted};
use crate::intake::delimited;
use crate::intake::grid::Grid;
use crate::intake::labels::Dictionary;
use crate::intake::number::{self, DecimalMark, Evidence};
use crate::intake::preview::{Form, Preview, Said, preview};
use crate::intake::source::Source;
use crate::intake::vocabulary::{is_placeholder, words};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::benchmark::{Benchmark, Dimension, MAX_CELLS, MAX_DIMENSIONS, cells};

/// A column: its distinct texts, and which of them each row has.
struct Coded {
    heading: String,
    labels: Vec<String>,
    codes: Vec<u32>,
}

impl Coded {
    fn label(&self, row: usize) -> &str {
        &self.labels[self.codes[row] as usize]
    }

    /// The same with some rows only; labels in the order of their appearance.
    fn with(&self, rows: &[usize]) -> Coded {
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

    /// Whether each label stands beside one label of the other column, and the other way round.
    fn is_one_to_one(&self, other: &Coded) -> bool {
        let mut beside = vec![None; self.labels.len()];
        let mut pairs = self.codes.iter().zip(&other.codes);
        self.labels.len() == other.labels.len()
            && self.labels.len() > 1
            && pairs.all(|(code, with)| *beside[*code as usize].get_or_insert(*with) == *with)
    }

    /// Whether it looks more like codes than the other one.
    fn is_code_of(&self, other: &Coded) -> bool {
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

pub(super) fn read(
    source: Source,
    said: &Said,
    decimal: Option<DecimalMark>,
) -> Result<Benchmark, Failure> {
    let preview = preview(source, said)?;
    let file = preview.source.name().to_owned();
    let (columns, lines) = columns(&preview)?;
    let meanings: Vec<Meaning> = columns
        .iter()
        .map(|column| meaning(&column.heading))
        .collect();
    let at = value_column(&preview, &columns, &meanings)?;
    let value = &columns[at];
    let (rows, numbers) = numbers(&file, value, decimal)?;
    let is_dimension = |column: &usize| {
        *column != at && matches!(meanings[*column], Meaning::Dimension | Meaning::Year)
    };
    let kept: Vec<Coded> = (0..columns.len())
        .filter(is_dimension)
        .map(|column| columns[column].with(&rows))
        .collect();
    let (dimensions, codes) = dimensions(kept);
    let too_large = || Failure::input(Phrase::fail_too_large(&file, format!("{MAX_CELLS}")));
    let sizes = dimensions.iter().map(|dimension| dimension.labels.len());
    let all = cells(sizes)
        .filter(|_| dimensions.len() <= MAX_DIMENSIONS)
        .ok_or_else(too_large)?;

    let unit = Unit::of(&value.heading);
    // A group that no row counts has nobody; a share that no row tells is not known.
    let absent = if unit == Unit::Count { 0.0 } else { f64::NAN };
    let (mut values, mut seen) = (vec![absent; all], vec![false; all]);
    for (row, number) in numbers.into_iter().enumerate() {
        let cell = dimensions
            .iter()
            .zip(&codes)
            .fold(0, |cell, (dimension, codes)| {
                cell * dimension.labels.len() + codes[row] as usize
            });
        if std::mem::replace(&mut seen[cell], true) {
            return Err(Failure::input(Phrase::fail_benchmark_repeated(
                &file,
                lines[rows[row]],
            )));
        }
        values[cell] = number;
    }
    let percent = unit == Unit::Share && values.iter().any(|value| *value > 1.5);
    let unit = if percent { Unit::Percent } else { unit };
    let mut table = Benchmark::new(dimensions, values)
        .ok_or_else(|| Failure::input(Phrase::fail_no_rows(&file)))?;
    unit::apply(&mut table, None, &[unit]);
    let told = |wanted: Meaning| {
        let column = meanings.iter().position(|meaning| *meaning == wanted)?;
        let labels = columns[column].with(&rows).labels;
        let labels: Vec<String> = labels
            .into_iter()
            .filter(|label| !label.is_empty())
            .take(3)
            .collect();
        (!labels.is_empty()).then(|| labels.join("; "))
    };
    table.source = told(Meaning::Source);
    table.table = told(Meaning::Table);
    table.period = year_of(&value.heading);
    Ok(table)
}

/// All columns, and the line of each row.
fn columns(preview: &Preview) -> Result<(Vec<Coded>, Vec<u64>), Failure> {
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

/// The column of the values: the one with such a heading, else the only one of numbers. Counts go before shares.
fn value_column(
    preview: &Preview,
    columns: &[Coded],
    meanings: &[Meaning],
) -> Result<usize, Failure> {
    if let Some(given) = preview
        .mapping
        .columns
        .iter()
        .find(|known| known.field == Field::Count)
    {
        return Ok(given.column);
    }
    let numeric = |column: &usize| {
        let evidence = evidence(&columns[*column]);
        let numbers = evidence.whole
            + evidence.certain_point
            + evidence.certain_comma
            + evidence.ambiguous_point
            + evidence.ambiguous_comma;
        numbers > 0 && evidence.unreadable * 10 <= numbers
    };
    let of = |wanted: Meaning| -> Vec<usize> {
        let meant = (0..columns.len()).filter(|column| meanings[*column] == wanted);
        meant.filter(numeric).collect()
    };
    let found = [
        Meaning::Value(Unit::Count),
        Meaning::Value(Unit::Share),
        Meaning::Value(Unit::Percent),
        Meaning::Dimension,
    ]
    .map(of)
    .into_iter()
    .find(|found| !found.is_empty())
    .unwrap_or_default();
    match found.as_slice() {
        [only] => Ok(*only),
        several => {
            let candidates = if several.is_empty() {
                (0..columns.len()).collect()
            } else {
                several.to_vec()
            };
            let headings = candidates
                .iter()
                .map(|column| columns[*column].heading.as_str());
            Err(Failure::input(Phrase::fail_no_column(
                preview.source.name(),
                Field::Count.id(),
            ))
            .cause(Phrase::cause_candidates(
                headings.collect::<Vec<_>>().join(", "),
            )))
        }
    }
}

fn evidence(column: &Coded) -> Evidence {
    let mut evidence = Evidence::NONE;
    column
        .labels
        .iter()
        .for_each(|label| evidence.observe(label));
    evidence
}

/// The rows with a value, and their numbers; NaN for what is no number, such as `..`. A row without any is a remark.
fn numbers(
    file: &str,
    column: &Coded,
    decimal: Option<DecimalMark>,
) -> Result<(Vec<usize>, Vec<f64>), Failure> {
    let rows: Vec<usize> = (0..column.codes.len())
        .filter(|row| !column.label(*row).trim().is_empty())
        .collect();
    let evidence = evidence(column);
    let mark = match (decimal, evidence.decide(None)) {
        (Some(mark), _) => mark,
        (None, Ok(decision)) => decision.mark,
        // People are whole: a mark before three digits groups them.
        (None, Err(_))
            if Unit::of(&column.heading) == Unit::Count && evidence.ambiguous_comma == 0 =>
        {
            DecimalMark::Comma
        }
        (None, Err(_))
            if Unit::of(&column.heading) == Unit::Count && evidence.ambiguous_point == 0 =>
        {
            DecimalMark::Point
        }
        (None, Err(_)) => {
            let failure = Failure::input(Phrase::fail_ambiguous(file, column.heading.as_str()));
            return Err(failure.hint(Phrase::hint_decimal()));
        }
    };
    let read = |label: &String| {
        let number = number::read(label, mark)
            .ok()
            .flatten()
            .filter(|_| !is_placeholder(label));
        number.map_or(f64::NAN, |number| number.value)
    };
    let of_labels: Vec<f64> = column.labels.iter().map(read).collect();
    let numbers = rows
        .iter()
        .map(|row| of_labels[column.codes[*row] as usize])
        .collect();
    Ok((rows, numbers))
}

/// The dimensions and the member of each row; two columns that stand side by side one to one are one dimension.
fn dimensions(columns: Vec<Coded>) -> (Vec<Dimension>, Vec<Vec<u32>>) {
    let mut found: Vec<(Dimension, Coded)> = Vec::new();
    for column in columns {
        let same = found
            .iter_mut()
            .find(|(_, known)| known.is_one_to_one(&column) && column.is_one_to_one(known));
        match same {
            Some((dimension, known)) => {
                let (labels, codes) = match column.is_code_of(known) {
                    true => (&*known, &column),
                    false => (&column, &*known),
                };
                let mut by_code = vec![String::new(); labels.labels.len()];
                let mut names = by_code.clone();
                for (place, (label, code)) in known
                    .codes
                    .iter()
                    .zip(labels.codes.iter().zip(&codes.codes))
                {
                    names[*place as usize].clone_from(&labels.labels[*label as usize]);
                    by_code[*place as usize].clone_from(&codes.labels[*code as usize]);
                }
                dimension.aliases.push(codes.heading.clone());
                (dimension.name, dimension.labels, dimension.codes) =
                    (labels.heading.clone(), names, by_code);
            }
            None => {
                let dimension = Dimension::new(column.heading.as_str(), column.labels.clone());
                found.push((dimension, column));
            }
        }
    }
    found
        .into_iter()
        .map(|(dimension, column)| (dimension, column.codes))
        .unzip()
}

/// The year in a heading such as `Folkmängd 2025`.
fn year_of(heading: &str) -> Option<String> {
    let mut numbers = heading.split(|c: char| !c.is_ascii_digit());
    let year = numbers.rfind(|digits| {
        digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
    });
    year.map(str::to_owned)
}
