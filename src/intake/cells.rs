//! A whole file as words, column by column, for what hands a file on instead of measuring it.

use std::collections::BTreeSet;

use super::admit::Ask;
use super::columns::{Column, Reading, Wanted};
use super::guess::Guess;
use super::preview::Preview;
use super::settled::read_settled;
use crate::model::failure::Failure;
use crate::model::finding::Finding;
use crate::model::phrase::Phrase;
use crate::model::provenance::LeftOut;

/// The words of a column.
pub struct Words {
    /// For each row the position of its label.
    pub codes: Vec<u32>,
    /// The distinct labels; the first is the blank one.
    pub labels: Vec<String>,
}

impl Words {
    /// How many rows have each label.
    pub fn counts(&self) -> Vec<u64> {
        let mut counts = vec![0; self.labels.len()];
        self.codes
            .iter()
            .for_each(|code| counts[*code as usize] += 1);
        counts
    }

    /// The word of a row.
    pub fn of(&self, row: usize) -> &str {
        &self.labels[self.codes[row] as usize]
    }
}

/// The rows of a file that are people, with all their columns.
pub struct Cells {
    /// The columns, in the order of the file.
    pub columns: Vec<Words>,
    /// Where each row stands in the file.
    pub lines: Vec<u64>,
    /// Rows that are no people.
    pub left_out: Vec<LeftOut>,
    /// Where rows were left out that do not have the cells of the header: their cells may stand under the wrong heading.
    pub ragged: Vec<u64>,
}

/// Reads all columns of a file as words.
///
/// Totals, footers, repeated headers, vacant positions and ragged rows are left out, and so is what stands above the header.
///
/// # Errors
/// When the file cannot be read, has no row that is a person, or more than [`Finding::LINES`] ragged ones.
pub fn read(preview: &Preview) -> Result<Cells, Failure> {
    let ask = |column| Ask {
        name: String::new(),
        field: None,
        groups: false,
        wanted: Wanted {
            column,
            reading: Reading::Labels,
        },
    };
    let mut asks: Vec<Ask> = (0..preview.header.headings.len()).map(ask).collect();
    let guess = Guess::of(preview, &Default::default());
    let columns = read_settled(preview, &mut asks, &guess)?;
    let file = preview.source.name();
    if columns.ragged.count > Finding::LINES as u64 {
        let cause = format!("PI161: {}", columns.ragged.count);
        return Err(Failure::input(Phrase::fail_unreadable(file, cause)));
    }
    let ragged: BTreeSet<u64> = columns.ragged.lines.iter().copied().collect();
    let blocks = columns.block_rows.iter().enumerate();
    let all: Vec<u64> = blocks
        .flat_map(|(block, rows)| (0..*rows).map(move |row| (block, row)))
        .map(|(block, row)| columns.line(block, row))
        .collect();
    let kept = |line: &u64| !ragged.contains(line);
    let left_out = columns.left_out.iter().filter_map(|(why, places)| {
        let rows = places.count;
        why.reason().map(|reason| LeftOut { reason, rows })
    });
    let cells = Cells {
        left_out: left_out.collect(),
        columns: columns
            .columns
            .into_iter()
            .map(|column| words(column, &all, kept))
            .collect(),
        lines: all.iter().copied().filter(kept).collect(),
        ragged: ragged.iter().copied().collect(),
    };
    if cells.lines.is_empty() {
        return Err(Failure::input(Phrase::fail_no_rows(file)));
    }
    Ok(cells)
}

/// The blocks of a column as one, without the rows whose line is not kept.
fn words(column: Column, lines: &[u64], kept: impl Fn(&u64) -> bool) -> Words {
    match column {
        Column::Labels { codes, labels } => Words {
            codes: codes
                .into_iter()
                .flatten()
                .zip(lines)
                .filter(|(_, line)| kept(line))
                .map(|(code, _)| code)
                .collect(),
            labels,
        },
        // every column was asked for as words
        Column::Numbers { .. } => Words {
            codes: Vec::new(),
            labels: Vec::new(),
        },
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::intake::preview::{Said, preview};
    use crate::intake::source::Source;

    #[test]
    fn rows_that_are_no_people_and_ragged_ones_are_left_out() {
        let text = "Uttag av Per Ek\n\nAnst.nr;Kön;Titel\n1;K;Kock\n2;M\n3;M;Vakt;mästare\n4;K;Kock\nSumma;;2\n";
        let source = Source::memory("staff.csv", text.into());
        let cells = read(&preview(source, &Said::default()).unwrap()).unwrap();
        assert_eq!((cells.lines, cells.ragged), (vec![4, 7], vec![5, 6]));
        let titles = &cells.columns[2];
        assert_eq!((titles.of(0), titles.of(1)), ("Kock", "Kock"));
        let left_out: Vec<_> = cells.left_out.iter().map(|out| out.reason).collect();
        assert_eq!(left_out, ["total_row"]);
    }
}
