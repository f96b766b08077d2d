//! Reads the columns of a file until their decimal marks and encoding are what the whole columns say.

use std::io::BufRead;

use super::admit::Ask;
use super::columns::{Column, Columns, Reading, Wanted};
use super::delimited;
use super::guess::Guess;
use super::number::Ambiguity;
use super::preview::{Form, Preview};
use super::sheet::{self, Watched};
use super::text::Encoding;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;

/// Reads the columns, again where the whole column says another decimal mark or encoding than its head.
pub(super) fn read_settled(
    preview: &Preview,
    asks: &mut [Ask],
    guess: &Guess,
) -> Result<Columns, Failure> {
    let mut encoding = None;
    for _ in 0..3 {
        let wanted: Vec<Wanted> = asks.iter().map(|ask| ask.wanted).collect();
        let columns = read_columns(preview, &wanted, encoding)?;
        let mut settled = true;
        if columns.misencoded && encoding.is_none() {
            let lines = lines_beyond_ascii(preview)?;
            let utf8 = lines
                .iter()
                .filter(|line| std::str::from_utf8(line).is_ok());
            // A few stray labels in UTF-8 text are read one by one; otherwise it was never UTF-8.
            if 2 * utf8.count() < lines.len() {
                encoding = Some(Encoding::single_byte(&lines.concat()));
                settled = false;
            }
        }
        for (ask, column) in asks.iter_mut().zip(&columns.columns) {
            let Column::Numbers { evidence, mark, .. } = column else {
                continue;
            };
            let decided = guess
                .settle(evidence, ask.field)
                .map_err(|ambiguity| ambiguous(preview, ask.wanted.column, ambiguity))?;
            if decided != *mark {
                ask.wanted.reading = Reading::Numbers(decided);
                settled = false;
            }
        }
        if settled {
            return Ok(columns);
        }
    }
    Err(Failure::input(Phrase::fail_unreadable(
        preview.source.name(),
        "encoding",
    )))
}

fn read_columns(
    preview: &Preview,
    wanted: &[Wanted],
    encoding: Option<Encoding>,
) -> Result<Columns, Failure> {
    match &preview.form {
        Form::Text(layout) => match encoding {
            None => delimited::read(&preview.source, layout, wanted),
            Some(encoding) => {
                let layout = delimited::Layout {
                    encoding,
                    ..layout.clone()
                };
                delimited::read(&preview.source, &layout, wanted)
            }
        },
        Form::Grid { grid, data } => {
            let watched = Watched {
                id: preview.mapping.column(Field::PersonId),
                sex: preview.mapping.column(Field::Sex),
            };
            Ok(sheet::read(
                grid,
                *data,
                &preview.header.headings,
                watched,
                wanted,
            ))
        }
    }
}

/// The first lines with bytes beyond ASCII.
fn lines_beyond_ascii(preview: &Preview) -> Result<Vec<Vec<u8>>, Failure> {
    const ENOUGH: usize = 1_000;
    let reader = std::io::BufReader::new(preview.source.open()?);
    let mut found = Vec::new();
    for line in reader.split(b'\n') {
        let line = line.map_err(|error| preview.source.cannot_open(&error))?;
        if !line.is_ascii() {
            found.push(line);
        }
        if found.len() == ENOUGH {
            break;
        }
    }
    Ok(found)
}

fn ambiguous(preview: &Preview, column: usize, ambiguity: Ambiguity) -> Failure {
    let failure = Failure::input(Phrase::fail_ambiguous(
        preview.source.name(),
        preview.header.headings[column].as_str(),
    ));
    let failure = match ambiguity {
        Ambiguity::Thousands {
            grouped, decimal, ..
        } => failure.cause(Phrase::cause_two_decimal_readings(
            u64::from(grouped.high),
            u64::from(decimal.high),
        )),
        Ambiguity::Mixed { .. } | Ambiguity::Divided { .. } => {
            failure.cause(Phrase::cause_mixed_marks())
        }
    };
    failure.hint(Phrase::hint_decimal())
}
