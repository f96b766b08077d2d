//! A small file as it stands: headings and rows of texts, none left out. For lists that a user keeps beside the staff file.

use std::io::{Cursor, Read};

use super::heading::normalise;
use super::preview::{Form, Preview, Said, preview};
use super::source::Source;
use super::text::records;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;

/// No list is larger.
const LARGEST: u64 = 1 << 26;

/// Headings and rows; a row has as many cells as there are headings.
pub struct Listing {
    /// The name of the file.
    pub file: String,
    /// The headings.
    pub headings: Vec<String>,
    /// The rows, but for empty ones.
    pub rows: Vec<Vec<String>>,
    /// The lines of the file that they begin on, from 1.
    pub lines: Vec<u64>,
    preview: Preview,
}

impl Listing {
    /// Reads delimited text or a sheet; titles above the header are left out.
    ///
    /// # Errors
    /// When the file cannot be read, or is empty.
    pub fn read(source: Source) -> Result<Listing, Failure> {
        let preview = preview(source, &Said::default())?;
        let rows = Listing::records(&preview)?;
        let headings = preview.header.headings.clone();
        let first = preview.header.data;
        Ok(Listing::of(preview, headings, rows, first))
    }

    /// Reads a file whose first line is its header, whatever it looks like: one that this program has written.
    ///
    /// # Errors
    /// When the file cannot be read, or is empty.
    pub fn own(source: Source) -> Result<Listing, Failure> {
        let preview = preview(source, &Said::default())?;
        let rows = Listing::records(&preview)?;
        let told = rows.first().and_then(|row| row.first());
        let titles = usize::from(told.is_some_and(|cell| cell.starts_with("sep=")));
        let headings = rows.get(titles).cloned().unwrap_or_default();
        Ok(Listing::of(preview, headings, rows, titles + 1))
    }

    /// The rows from the `first` on.
    fn of(
        preview: Preview,
        headings: Vec<String>,
        rows: Vec<Vec<String>>,
        first: usize,
    ) -> Listing {
        let in_grid = matches!(preview.form, Form::Grid { .. });
        let mut line = 0;
        let numbered = rows.into_iter().map(|mut row| {
            let own = line + 1;
            let within = row.iter().map(|cell| cell.matches('\n').count() as u64);
            line = own + if in_grid { 0 } else { within.sum() };
            row.resize(headings.len(), String::new());
            (own, row)
        });
        let filled = |(_, row): &(u64, Vec<String>)| row.iter().any(|cell| !cell.trim().is_empty());
        let (lines, rows) = numbered.skip(first).filter(filled).unzip();
        Listing {
            file: preview.source.name().to_owned(),
            rows,
            lines,
            headings,
            preview,
        }
    }

    /// All lines of a file.
    fn records(preview: &Preview) -> Result<Vec<Vec<String>>, Failure> {
        let source = &preview.source;
        Ok(match &preview.form {
            Form::Grid { grid, .. } => {
                let rows = grid.rows.iter();
                rows.map(|row| row.iter().map(|cell| cell.text().into_owned()).collect())
                    .collect()
            }
            Form::Text(layout) => {
                let bytes = source.all(LARGEST)?;
                let mut text = Vec::new();
                layout
                    .encoding
                    .reader(Box::new(Cursor::new(bytes)), layout.lone_cr)
                    .and_then(|mut reader| reader.read_to_end(&mut text))
                    .map_err(|error| source.cannot_open(&error))?;
                records(&text, layout.separator, layout.encoding, usize::MAX)
            }
        })
    }

    /// The column of one of these names, else that of a field.
    pub fn column(&self, names: &[&str], fields: &[Field]) -> Option<usize> {
        let named = self.headings.iter().position(|heading| {
            let heading = normalise(heading);
            names.iter().any(|name| normalise(name) == heading)
        });
        let mut fields = fields.iter();
        named.or_else(|| fields.find_map(|field| self.preview.mapping.column(*field)))
    }

    /// The same for a column that must be there.
    ///
    /// # Errors
    /// When it is not.
    pub fn needed(&self, names: &[&str], fields: &[Field]) -> Result<usize, Failure> {
        self.column(names, fields).ok_or_else(|| {
            let name = names.first().copied().unwrap_or_default();
            Failure::input(Phrase::fail_unknown_column(self.file.as_str(), name))
                .cause(Phrase::cause_candidates(self.headings.join(", ")))
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn no_row_is_left_out() {
        let text = "Befattning;Text\nKock;\"a;\nb\"\n;\nSumma;7\nVakt\n";
        let source = Source::memory("jobs.csv", text.into());
        let listing = Listing::read(source).unwrap();
        let rows: Vec<Vec<&str>> = listing
            .rows
            .iter()
            .map(|row| row.iter().map(String::as_str).collect())
            .collect();
        assert_eq!(rows, [["Kock", "a;\nb"], ["Summa", "7"], ["Vakt", ""]]);
        assert_eq!(listing.lines, [2, 5, 6]);
        assert_eq!(listing.column(&["job"], &[Field::JobTitle]), Some(0));
        assert_eq!(listing.column(&["TEXT"], &[]), Some(1));
        assert!(listing.needed(&["points"], &[]).is_err());
    }
}
