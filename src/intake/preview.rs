//! What a file is, before it is read: form, header, sample, mapping.

use jiff::civil::Date;

use super::ages;
use super::delimited::{Layout, WIDEST, last_record_end};
use super::excel;
use super::grid::{Grid, GridError, Kind};
use super::header::{self, Header};
use super::heading;
use super::html;
use super::mapping::{ColumnSample, Given, Mapping, MappingError, Synonyms, propose};
use super::source::{HEAD, Source};
use super::text::{Encoding, lone_cr, records, separator};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;

/// Records of a text that are looked at.
const SAMPLE: usize = 400;
/// The largest workbook that is read, unpacked from gzip.
const LARGEST_WORKBOOK: u64 = 1 << 29;

/// What the user says about the input beforehand.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The sheet to read.
    pub sheet: Option<String>,
    /// Columns named for fields; all of them must be there.
    pub given: Vec<Given>,
    /// Columns of an earlier file; those that are no longer there are told, and found anew.
    pub saved: Vec<Given>,
    /// Further headings.
    pub synonyms: Synonyms,
}

/// How a file holds its rows.
#[derive(Debug)]
pub enum Form {
    /// Delimited text.
    Text(Layout),
    /// A sheet, a table of a web page, or Parquet, in memory.
    Grid {
        /// The cells.
        grid: Grid,
        /// The first row of data.
        data: usize,
    },
}

/// A file that has been understood but not read.
#[derive(Debug)]
pub struct Preview {
    /// The file.
    pub source: Source,
    /// How it holds its rows.
    pub form: Form,
    /// Where the header stands, counted in records; titles are above it.
    pub header: Header,
    /// What the columns are.
    pub mapping: Mapping,
    /// The columns with values from the head of the file.
    pub samples: Vec<ColumnSample>,
    /// What the saved mapping names and the file does not have. A run that needs one of these fields stops.
    pub gone: Vec<Given>,
    /// The day that a line above the header states, as `Uttagsdatum;2026-03-01`.
    pub dated: Option<Date>,
}

/// Looks at the head of a file and proposes what its columns are.
///
/// Form and encoding are told by content, not by the ending of the name. Delimited text is looked at in its first 256 KiB;
/// a workbook, a web page or Parquet is read whole. What `said` names goes before what is found.
///
/// ```
/// use paritet::intake::{preview::{Said, preview}, source::Source};
/// use paritet::model::field::Field;
///
/// let text = "Lönelista 2026\n\nKön;Månadslön;Smeknamn\nKvinna;31000;Bo\nMan;30500;Kim\n";
/// let preview = preview(Source::memory("staff.csv", text.into()), &Said::default())?;
/// assert_eq!(preview.header.headings, ["Kön", "Månadslön", "Smeknamn"]);
/// assert_eq!(preview.mapping.column(Field::BaseMonthly), Some(1));
/// assert_eq!(preview.mapping.unmapped, [2]);
/// # Ok::<(), paritet::model::failure::Failure>(())
/// ```
///
/// # Errors
/// When the file cannot be opened, is of no known form, is empty, or a column named by the user is not in it.
pub fn preview(source: Source, said: &Said) -> Result<Preview, Failure> {
    let head = source.head()?;
    if head.iter().all(u8::is_ascii_whitespace) {
        return Err(Failure::input(Phrase::fail_empty(source.name())));
    }
    let (mut form, rows) = match workbook_kind(&source, &head)? {
        Some((kind, bytes)) => grid_form(&source, kind, &bytes, said)?,
        None => text_form(&head),
    };
    if rows.iter().flatten().all(|cell| cell.trim().is_empty()) {
        return Err(Failure::input(Phrase::fail_empty(source.name())));
    }
    let known = |cell: &str| super::mapping::is_known(cell, &said.synonyms);
    let header = header::find(&rows, known);
    if header.headings.len() > WIDEST {
        let limit = format!("{WIDEST} columns");
        return Err(Failure::input(Phrase::fail_too_large(source.name(), limit)));
    }
    let samples = samples(&header, &rows);
    let dated = ages::dated(&rows[..header.row.unwrap_or(0)], &said.synonyms);
    let (given, gone) = given(said, &samples);
    let mapping = propose(&samples, &given, &said.synonyms)
        .map_err(|error| refused(&source, &error, &samples))?;
    match &mut form {
        Form::Text(layout) => {
            layout.skip = header.data;
            layout.headings.clone_from(&header.headings);
            layout.id = mapping.column(Field::PersonId);
            layout.sex = mapping.column(Field::Sex);
        }
        Form::Grid { data, .. } => *data = header.data,
    }
    Ok(Preview {
        source,
        form,
        header,
        mapping,
        samples,
        gone,
        dated,
    })
}

/// What the user named, over what was saved and is still there; and what is not.
fn given(said: &Said, samples: &[ColumnSample]) -> (Vec<Given>, Vec<Given>) {
    let is_there = |saved: &&Given| {
        let wanted = heading::normalise(&saved.heading);
        samples.iter().any(|sample| {
            sample.heading == saved.heading || heading::normalise(&sample.heading) == wanted
        })
    };
    let overruled = |saved: &&Given| {
        let same = |given: &Given| given.field == saved.field || given.heading == saved.heading;
        said.given.iter().any(same)
    };
    let saved = || said.saved.iter().filter(|saved| !overruled(saved));
    let kept = saved().filter(is_there).cloned();
    let gone = saved().filter(|saved| !is_there(saved)).cloned();
    (
        said.given.iter().cloned().chain(kept).collect(),
        gone.collect(),
    )
}

/// The bytes of a file that is not delimited text.
fn workbook_kind(source: &Source, head: &[u8]) -> Result<Option<(Kind, Vec<u8>)>, Failure> {
    const MAGIC: [&[u8]; 4] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"PAR1", b"%PDF"];
    let magic = MAGIC.iter().any(|magic| head.starts_with(magic));
    if !magic && !matches!(excel::kind(head), Kind::Html | Kind::Xls | Kind::Other) {
        return Ok(None);
    }
    let bytes = source.all(LARGEST_WORKBOOK)?;
    Ok(match excel::kind(&bytes) {
        Kind::Text | Kind::Gzip => None,
        kind => Some((kind, bytes)),
    })
}

fn grid_form(
    source: &Source,
    kind: Kind,
    bytes: &[u8],
    said: &Said,
) -> Result<(Form, Vec<Vec<String>>), Failure> {
    let grid = match kind {
        Kind::Html => html::read(bytes),
        Kind::Parquet => match source.path() {
            Some(path) => super::parquet::read(path, None),
            None => Err(GridError::Unexpected(kind)), // it is read from its end, which a stream has last
        },
        Kind::Other => Err(GridError::Unexpected(kind)),
        _ => excel::read(bytes, said.sheet.as_deref()),
    }
    .map_err(|error| unreadable(source, error))?;
    let rows = (0..grid.rows.len().min(SAMPLE))
        .map(|row| {
            let cells = if row < 40 {
                grid.fill_merged(row)
            } else {
                grid.rows[row].clone()
            };
            cells.iter().map(|cell| cell.text().into_owned()).collect()
        })
        .collect();
    Ok((Form::Grid { grid, data: 0 }, rows))
}

fn text_form(head: &[u8]) -> (Form, Vec<Vec<String>>) {
    let encoding = Encoding::detect(head);
    let lone_cr = lone_cr(head);
    let mut text = Vec::new();
    if let Ok(mut reader) = encoding.reader(Box::new(std::io::Cursor::new(head.to_vec())), lone_cr)
    {
        // A head in memory; what a cut-off last letter leaves is of no matter.
        let _ = std::io::Read::read_to_end(&mut reader, &mut text);
    }
    let cut = |end: Option<usize>| end.filter(|_| head.len() >= HEAD).unwrap_or(text.len());
    let lines = cut(memchr::memrchr(b'\n', &text).map(|end| end + 1));
    let (separator, _) = separator(&text[..lines]);
    // A record that goes on beyond the head can be no header: the reader would meet it in a later block.
    let whole = cut(last_record_end(&text, separator));
    let rows = records(&text[..whole], separator, encoding, SAMPLE);
    let layout = Layout {
        encoding,
        separator,
        lone_cr,
        skip: 0,
        headings: Vec::new(),
        id: None,
        sex: None,
    };
    (Form::Text(layout), rows)
}

fn samples(header: &Header, rows: &[Vec<String>]) -> Vec<ColumnSample> {
    header
        .headings
        .iter()
        .enumerate()
        .map(|(column, heading)| ColumnSample {
            heading: heading.clone(),
            values: rows
                .iter()
                .skip(header.data)
                .filter_map(|row| row.get(column).cloned())
                .collect(),
        })
        .collect()
}

/// The failure of a workbook.
fn unreadable(source: &Source, error: GridError) -> Failure {
    let name = source.name();
    match error {
        GridError::Protected => {
            Failure::input(Phrase::fail_protected(name)).hint(Phrase::hint_unprotect())
        }
        GridError::NoSuchSheet {
            name: sheet,
            near,
            sheets,
        } => {
            let failure = Failure::input(Phrase::fail_no_sheet(name, sheet))
                .hint(Phrase::hint_sheets(sheets.join(", ")));
            near.into_iter().fold(failure, |failure, near| {
                failure.hint(Phrase::hint_did_you_mean(near))
            })
        }
        GridError::NoVisibleTable { hidden } if !hidden.is_empty() => {
            Failure::input(Phrase::fail_empty(name)).hint(Phrase::hint_sheets(hidden.join(", ")))
        }
        GridError::NoVisibleTable { .. } => Failure::input(Phrase::fail_empty(name)),
        GridError::TooLarge { what, limit, .. } => {
            Failure::input(Phrase::fail_too_large(name, format!("{what}: {limit}")))
        }
        GridError::Io(error) => source.cannot_open(&error),
        other => Failure::input(Phrase::fail_unreadable(name, other.to_string())),
    }
}

/// The failure of a mapping that the user gave.
fn refused(source: &Source, error: &MappingError, samples: &[ColumnSample]) -> Failure {
    let headings = || {
        samples
            .iter()
            .map(|sample| sample.heading.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    match error {
        MappingError::Unknown { heading, near, .. } => {
            let failure =
                Failure::input(Phrase::fail_unknown_column(source.name(), heading.as_str()))
                    .cause(Phrase::cause_candidates(headings()));
            near.iter().take(1).fold(failure, |failure, near| {
                failure.hint(Phrase::hint_did_you_mean(near.as_str()))
            })
        }
        other => Failure::input(Phrase::fail_setting("[columns]", other.to_string())),
    }
}

impl Preview {
    /// A fingerprint of the header row.
    pub fn fingerprint(&self) -> String {
        heading::fingerprint(&self.header.headings)
    }

    /// Whether ages come from birth dates, years or identity numbers, for want of a column that states them.
    pub fn ages_by_birth(&self) -> bool {
        ages::source(self).is_some_and(|(field, _)| field != Field::Age)
    }

    /// The column of a heading: written exactly so, or alike but for case and punctuation.
    pub fn column_of(&self, heading: &str) -> Option<usize> {
        let headings = &self.header.headings;
        headings
            .iter()
            .position(|known| known == heading)
            .or_else(|| {
                headings
                    .iter()
                    .position(|known| known.to_lowercase() == heading.to_lowercase())
            })
            .or_else(|| {
                let wanted = heading::normalise(heading);
                headings
                    .iter()
                    .position(|known| !wanted.is_empty() && heading::normalise(known) == wanted)
            })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn of(text: &str) -> Result<Preview, Failure> {
        preview(Source::memory("file", text.into()), &Said::default())
    }

    #[test]
    fn a_file_without_a_cell_is_empty() {
        let empty = Failure::input(Phrase::fail_empty("file"));
        for text in ["", " \r\n", "\u{feff}", "\u{feff}\n", ";;\n;;\n", "\u{a0}"] {
            assert_eq!(of(text).unwrap_err(), empty, "{text:?}");
        }
        assert!(of("\u{feff}a").is_ok());
    }

    #[test]
    fn a_record_longer_than_the_head_is_a_row() {
        let text = format!("1;2\n\"Lön;{}", "x\n".repeat(1 << 20));
        let preview = of(&text).unwrap();
        let Form::Text(layout) = &preview.form else {
            panic!("it is text");
        };
        let columns = super::super::delimited::read(&preview.source, layout, &[]).unwrap();
        let left_out: u64 = columns.left_out.values().map(|places| places.count).sum();
        assert_eq!((layout.skip, columns.rows() + left_out), (0, 2));
    }

    #[test]
    fn a_last_line_without_an_end_counts() {
        let preview = of("Anst.nr;Kön\n1;K").unwrap();
        assert_eq!(preview.samples[1].values, ["K"]);
    }

    #[test]
    fn a_table_has_no_more_columns_than_a_sheet() {
        assert!(of(&"a;".repeat(WIDEST)).is_err());
        let preview = of(&"a;".repeat(WIDEST)[2..]).unwrap();
        assert_eq!(preview.header.headings.len(), WIDEST);
        // a damaged line makes no columns
        let text = format!("Kön;Lön\nK;1\nM;2\nK{}\n", ";".repeat(WIDEST));
        assert_eq!(of(&text).unwrap().header.headings.len(), 2);
    }
}
