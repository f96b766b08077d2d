//! Long tables: a row for each cell, a column for each dimension and one for the value.

use super::coded::{Coded, columns};
use super::understand::{Meaning, meaning};
use super::unit::{self, Unit};
use crate::intake::number::{self, DecimalMark};
use crate::intake::preview::{Preview, Said, preview};
use crate::intake::source::Source;
use crate::intake::vocabulary::is_placeholder;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::benchmark::{Benchmark, Dimension, MAX_CELLS, MAX_DIMENSIONS, cells};

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
        let evidence = columns[*column].evidence();
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

/// The rows with a value, and their numbers; NaN for what is no number, such as `..`. A row without any is a remark.
fn numbers(
    file: &str,
    column: &Coded,
    decimal: Option<DecimalMark>,
) -> Result<(Vec<usize>, Vec<f64>), Failure> {
    let rows: Vec<usize> = (0..column.codes.len())
        .filter(|row| !column.label(*row).trim().is_empty())
        .collect();
    let evidence = column.evidence();
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
