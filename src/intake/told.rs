//! How a file was understood, in sentences.

use super::grid::GridNote;
use super::preview::{Form, Preview};
use crate::model::phrase::{Label, Phrase};

/// Above this confidence a mapping is told without it.
const CERTAIN: f64 = 0.995;

impl Preview {
    /// The line (or sheet row) of a record, counted from 1.
    fn line(&self, record: usize) -> u64 {
        match &self.form {
            Form::Text(_) => record as u64 + 1,
            Form::Grid { grid, .. } => record as u64 + u64::from(grid.first_row),
        }
    }

    /// The line of the header; 0 where there is none and columns are numbered.
    fn header_line(&self) -> u64 {
        self.header.row.map_or(0, |row| self.line(row))
    }

    /// How the file was understood, in sentences.
    pub fn told(&self) -> Vec<Phrase> {
        let columns = self.header.headings.len() as u64;
        let header_line = self.header_line();
        let mut told = Vec::new();
        match &self.form {
            Form::Text(layout) => {
                told.push(Phrase::read_text(
                    layout.encoding.name(),
                    shown(layout.separator),
                    columns,
                    header_line,
                ));
            }
            Form::Grid { grid, .. } => match &grid.sheet {
                Some(sheet) => told.push(Phrase::read_sheet(sheet, columns, header_line)),
                None => told.push(Phrase::read_parquet(columns)),
            },
        }
        if self.header.row.unwrap_or(0) > 0 {
            told.push(Phrase::title_lines(self.header.row.unwrap_or(0) as u64));
        }
        if let Some(second) = self.header.second {
            told.push(Phrase::second_header(self.line(second)));
        }
        if let Form::Grid { grid, .. } = &self.form {
            told.extend(grid.notes.iter().map(told_note));
        }
        told
    }

    /// What each column was taken for: its heading on one line, and a sentence.
    pub fn told_columns(&self) -> Vec<(String, Phrase)> {
        let mapped = self.mapping.columns.iter().map(|known| {
            let field = Label::Field(known.field.id());
            let phrase = if known.confidence > CERTAIN {
                Phrase::mapped(field)
            } else {
                Phrase::mapped_perhaps(field, known.confidence)
            };
            (known.column, phrase)
        });
        let questions = &self.mapping.questions;
        let open = questions
            .iter()
            .flat_map(|question| &question.candidates)
            .map(|candidate| {
                let fields: Vec<&str> = candidate.fields.iter().map(|field| field.id()).collect();
                (candidate.column, Phrase::cannot_tell(fields.join(", ")))
            });
        let unmapped = self
            .mapping
            .unmapped
            .iter()
            .map(|column| (*column, Phrase::not_mapped()));
        let mut told: Vec<(usize, Phrase)> = mapped.chain(open).chain(unmapped).collect();
        told.sort_by_key(|(column, _)| *column);
        told.into_iter()
            .map(|(column, phrase)| {
                let heading = &self.header.headings[column];
                (
                    heading.split_whitespace().collect::<Vec<_>>().join(" "),
                    phrase,
                )
            })
            .collect()
    }

    /// How the file was read, as the cause of a failure.
    pub fn as_cause(&self) -> Phrase {
        let columns = self.header.headings.len() as u64;
        let line = self.header_line();
        match &self.form {
            Form::Text(layout) => Phrase::cause_read_as(
                shown(layout.separator),
                layout.encoding.name(),
                columns,
                line,
            ),
            Form::Grid { grid, .. } => {
                Phrase::read_sheet(grid.sheet.as_deref().unwrap_or("–"), columns, line)
            }
        }
    }
}

fn told_note(note: &GridNote) -> Phrase {
    match note {
        GridNote::SheetNotRead { name, .. } => Phrase::sheet_not_read(name),
        GridNote::HiddenRows { count } => Phrase::hidden_rows(u64::from(*count)),
        GridNote::FormulasWithoutValue { count, first } => {
            Phrase::formulas_without_result(u64::from(*count), first)
        }
        GridNote::Errors { count, first } => Phrase::error_cells(u64::from(*count), first),
        GridNote::Durations { count, first } => Phrase::durations(u64::from(*count), first),
        GridNote::UtcDays { column } => Phrase::utc_days(column),
    }
}

/// A separator as it is told.
fn shown(separator: u8) -> String {
    match separator {
        b'\t' => "tab".to_owned(),
        other => char::from(other).to_string(),
    }
}
