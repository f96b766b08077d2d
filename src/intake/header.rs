//! Finds the header among title lines, group headings and data.

use std::collections::{BTreeMap, BTreeSet};

/// Where the headings stand and what they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Index of the header row; `None` where the file has none and columns are numbered.
    pub row: Option<usize>,
    /// Index of a second header row or a row of units.
    pub second: Option<usize>,
    /// Index of the first row of data.
    pub data: usize,
    /// One heading for each column; blank ones are named `column N`.
    pub headings: Vec<String>,
}

/// Rows that are searched for the header.
const SEARCHED: usize = 40;
/// Words of a row of units.
const UNITS: &[&str] = &[
    "kr", "sek", "nok", "dkk", "eur", "chf", "€", "%", "tim", "timer", "h", "t", "dagar", "dager",
    "antal", "år", "kr/mån",
];

/// Finds the header. `known` tells whether a text is a heading that the program knows.
///
/// The header is the row, among the first ones, that holds the most known headings; with equal knowledge the first
/// row that is as wide as the rows after it and holds words only.
pub fn find(rows: &[Vec<String>], known: impl Fn(&str) -> bool) -> Header {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let typical = typical_width(rows);
    let mut best: Option<(usize, usize)> = None;
    for (index, row) in rows.iter().enumerate().take(SEARCHED) {
        let filled = row.iter().filter(|cell| !cell.trim().is_empty()).count();
        if filled == 0 || 2 * filled < typical || row.iter().any(|cell| looks_like_data(cell)) {
            continue;
        }
        let score = row.iter().filter(|cell| known(cell)).count();
        if best.is_none_or(|(_, most)| score > most) {
            best = Some((index, score));
        }
    }
    let Some((row, score)) = best.filter(|(row, score)| *score > 1 || !recurs(rows, *row)) else {
        return numbered(rows, width);
    };
    let second = rows
        .get(row + 1)
        .filter(|next| is_second_header(next, typical, &known));
    let above = row
        .checked_sub(1)
        .filter(|above| score > 0 && is_key_row(&rows[*above], typical));
    let headings = headings(
        rows,
        row,
        rows[row].len().max(usual_length(&rows[row + 1..])),
    );
    Header {
        row: Some(row),
        second: second.map(|_| row + 1).or(above),
        data: row + 1 + usize::from(second.is_some()),
        headings,
    }
}

/// Whether a cell stands again further down in its column, as values do and headings do not. A row of words taken for
/// the header would be told in messages.
fn recurs(rows: &[Vec<String>], row: usize) -> bool {
    let candidate = &rows[row];
    rows.iter()
        .skip(row + 2) // a second header may repeat a word
        .filter(|later| *later != candidate)
        .any(|later| {
            let mut pairs = candidate.iter().zip(later);
            pairs.any(|(cell, value)| !cell.trim().is_empty() && cell == value)
        })
}

fn numbered(rows: &[Vec<String>], width: usize) -> Header {
    let typical = typical_width(rows);
    let data = rows
        .iter()
        .position(|row| 2 * row.len() >= typical && row.iter().any(|cell| !cell.trim().is_empty()))
        .unwrap_or(0);
    Header {
        row: None,
        second: None,
        data,
        headings: (1..=width).map(|n| format!("column {n}")).collect(),
    }
}

/// The most frequent number of filled cells, the larger of two equally frequent ones.
fn typical_width(rows: &[Vec<String>]) -> usize {
    let filled: Vec<usize> = rows
        .iter()
        .map(|row| row.iter().filter(|cell| !cell.trim().is_empty()).count())
        .collect();
    (1..=filled.iter().copied().max().unwrap_or(0))
        .max_by_key(|width| (filled.iter().filter(|f| *f == width).count(), *width))
        .unwrap_or(0)
}

/// The most frequent length of rows that are not empty; one row with more cells makes no column.
fn usual_length(rows: &[Vec<String>]) -> usize {
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows
        .iter()
        .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()))
    {
        *lengths.entry(row.len()).or_default() += 1;
    }
    let most = lengths
        .into_iter()
        .max_by_key(|(length, rows)| (*rows, *length));
    most.map_or(0, |(length, _)| length)
}

/// Headings hold words; a cell with twice as many digits as letters is data, but for a year and a numbered item such as
/// `Q01`.
fn looks_like_data(cell: &str) -> bool {
    let cell = cell.trim();
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
    let year = cell.len() == 4 && digits == 4;
    let item = digits <= 2 && cell.starts_with(char::is_alphabetic);
    digits > 0 && letters <= digits / 2 && !year && !item || year && cell.starts_with('0')
}

/// A row under the header that is words only: labels of the same columns, or units.
fn is_second_header(row: &[String], typical: usize, known: impl Fn(&str) -> bool) -> bool {
    let filled: Vec<&str> = row
        .iter()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
        .collect();
    let units = filled.iter().all(|cell| {
        let bare = cell.trim_matches(['(', ')', '[', ']']).to_lowercase();
        UNITS.contains(&bare.as_str())
    });
    let labels = filled.iter().filter(|cell| known(cell)).count();
    !filled.is_empty()
        && (units || (labels >= 2 && 2 * labels >= filled.len() && 2 * filled.len() >= typical))
}

/// A row of technical keys above the header: as wide, and every cell one word such as `USERID` or `base-salary`.
fn is_key_row(row: &[String], typical: usize) -> bool {
    let filled: Vec<&str> = row
        .iter()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
        .collect();
    filled.len() > 1
        && 2 * filled.len() >= typical
        && filled
            .iter()
            .all(|cell| !cell.contains(' ') && !looks_like_data(cell))
}

/// The texts of the header row; a repeated or blank one takes the group heading above it. No two are the same.
fn headings(rows: &[Vec<String>], row: usize, width: usize) -> Vec<String> {
    let cell =
        |row: &[String], column: usize| row.get(column).map_or("", |cell| cell.trim()).to_owned();
    let above = row.checked_sub(1).map(|above| rows[above].as_slice());
    let mut times = BTreeMap::<String, usize>::new();
    for column in 0..width {
        *times.entry(cell(&rows[row], column)).or_default() += 1;
    }
    let mut taken = BTreeSet::new();
    (0..width)
        .map(|column| {
            let text = cell(&rows[row], column);
            let group = above.map_or_else(String::new, |above| cell(above, column));
            let mut heading = match (text.is_empty(), group.is_empty()) {
                (false, false) if times[&text] > 1 => format!("{group} {text}"),
                (false, _) => text,
                (true, false) if above.is_some_and(|above| above.len() > 1) => group,
                (true, _) => format!("column {}", column + 1),
            };
            while !taken.insert(heading.clone()) {
                heading = format!("{heading} ({})", column + 1);
            }
            heading
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        text.lines()
            .map(|line| line.split(';').map(str::to_owned).collect())
            .collect()
    }

    fn known(cell: &str) -> bool {
        [
            "kön",
            "lön",
            "anst.nr",
            "status",
            "gender",
            "user id",
            "befattning",
        ]
        .contains(&cell.trim().to_lowercase().as_str())
    }

    #[test]
    fn titles_stand_above_the_header() {
        let found = find(
            &rows("Rapport: löner\nUttagsdatum;2026-03-01\n\nAnst.nr;Kön;Lön\n1;K;2\n2;M;3"),
            known,
        );
        assert_eq!((found.row, found.data), (Some(3), 4));
        assert_eq!(found.headings, ["Anst.nr", "Kön", "Lön"]);
    }

    #[test]
    fn two_header_rows_keep_the_one_that_is_known() {
        let keys_first = find(
            &rows("STATUSCODE;USERID;pay-x\nStatus;User ID;Lön\nactive;7;100\nactive;8;90"),
            known,
        );
        assert_eq!(
            (keys_first.row, keys_first.second, keys_first.data),
            (Some(1), Some(0), 2)
        );
        let units = find(&rows("Anst.nr;Kön;Lön\n;;kr\n1;K;31000"), known);
        assert_eq!((units.row, units.second, units.data), (Some(0), Some(1), 2));
    }

    #[test]
    fn group_headings_tell_repeated_columns_apart() {
        let found = find(&rows("Befattning;Antal;Antal\nA;1;2"), known);
        assert_eq!(found.headings, ["Befattning", "Antal", "Antal (3)"]);
        let found = find(
            &rows("Rapport\n;Kvinnor;Män\nBefattning;Lön;Lön\nA;1;2\nB;1;2"),
            known,
        );
        assert_eq!(found.headings, ["Befattning", "Kvinnor Lön", "Män Lön"]);
    }

    #[test]
    fn one_row_with_more_cells_makes_no_column() {
        let found = find(&rows("Anst.nr;Kön;Lön\n1;K;100;;x\n2;M;90\n3;M;90"), known);
        assert_eq!(found.headings, ["Anst.nr", "Kön", "Lön"]);
        let found = find(&rows("Anst.nr;Kön;Lön\n1;K;100;x\n2;M;90;y\n3;M"), known);
        assert_eq!(found.headings, ["Anst.nr", "Kön", "Lön", "column 4"]);
    }

    #[test]
    fn a_row_of_words_is_no_header_where_they_recur() {
        let found = find(
            &rows("Some Name;Kvinna;\n2;Man;100\n3;Kvinna;90\n4;Man;90"),
            known,
        );
        assert_eq!((found.row, found.data), (None, 0));
    }

    #[test]
    fn numbered_items_are_headings() {
        let found = find(&rows("Q01;Q02;Q10\n4;5;3\n2;2;4\n4;3;3"), known);
        assert_eq!(found.headings, ["Q01", "Q02", "Q10"]);
        assert!(looks_like_data("K12345") && looks_like_data("12A"));
    }

    #[test]
    fn no_two_headings_are_the_same() {
        let found = find(&rows("Lön (3);Lön;Lön\nA;B;C\n1;2;3"), known);
        assert_eq!(found.headings, ["Lön (3)", "Lön", "Lön (3) (3)"]);
        let found = find(&rows("column 2;;Lön\n1;2;3"), known);
        assert_eq!(found.headings, ["column 2", "column 2 (2)", "Lön"]);
    }

    #[test]
    fn a_file_without_header_gets_numbered_columns() {
        let found = find(&rows("1;K;31000\n2;M;32000"), known);
        assert_eq!((found.row, found.data), (None, 0));
        assert_eq!(found.headings, ["column 1", "column 2", "column 3"]);
    }
}
