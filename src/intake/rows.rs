//! Rows that are not people: totals, footers, repeated headers, vacant positions.

use crate::model::finding::Code;

/// Why a row is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotAPerson {
    /// Nothing in it.
    Blank,
    /// A total, subtotal, group heading or footer.
    Total,
    /// The header again, as on a new page.
    Header,
    /// A position without a person.
    Vacant,
}

impl NotAPerson {
    /// The id of the reason; blank rows are not counted.
    pub const fn reason(self) -> Option<&'static str> {
        match self {
            NotAPerson::Blank => None,
            NotAPerson::Total => Some("total_row"),
            NotAPerson::Header => Some("repeated_header"),
            NotAPerson::Vacant => Some("vacant"),
        }
    }

    /// The finding that lists the row.
    pub const fn code(self) -> Option<Code> {
        match self {
            NotAPerson::Blank => None,
            NotAPerson::Total => Some(Code::TotalRow),
            NotAPerson::Header => Some(Code::RepeatedHeader),
            NotAPerson::Vacant => Some(Code::VacantRow),
        }
    }
}

/// First words of total rows, in the languages of the inputs.
const SUMS: &[&str] = &[
    "summa",
    "totalt",
    "total",
    "totalsumma",
    "delsumma",
    "sum",
    "i alt",
    "ialt",
    "yhteensä",
    "gesamt",
    "gesamtsumme",
    "medel",
    "medelvärde",
    "keskiarvo",
    "gjennomsnitt",
    "gennemsnit",
    "subtotal",
    "grand total",
    "average",
    "mean",
    "välisumma",
    "delsum",
    "durchschnitt",
    "zwischensumme",
    "antal",
    "antall",
    "lukumäärä",
    "count",
];
/// First words of page footers.
const FOOTERS: &[&str] = &[
    "sida",
    "side",
    "sivu",
    "page",
    "seite",
    "utskriven",
    "utskrevet",
    "tulostettu",
    "printed",
    "gedruckt",
];
/// Words that mark a position nobody holds.
const VACANT: &[&str] = &[
    "vakant",
    "vakans",
    "vakanssi",
    "ledig",
    "ubesatt",
    "ubesat",
    "vacant",
    "vacancy",
    "avoin",
    "unbesetzt",
];

/// Judges a row whose sex or person number is blank, or whose width is not the header's.
///
/// `id` is the person number where the file has such a column.
pub fn judge(
    cells: &[&str],
    headings: &[String],
    id: Option<&str>,
    width: usize,
) -> Option<NotAPerson> {
    let mut filled = cells
        .iter()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty());
    let Some(first) = filled.next() else {
        return Some(NotAPerson::Blank);
    };
    let others = filled.count();
    let same = cells
        .iter()
        .zip(headings)
        .filter(|(cell, heading)| cell.trim() == heading.as_str())
        .count();
    if same >= 2 || (same == 1 && others == 0) {
        return Some(NotAPerson::Header);
    }
    let lower = first.to_lowercase();
    let begins = |words: &[&str]| {
        words.iter().any(|word| {
            lower
                .strip_prefix(word)
                .is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
        })
    };
    if begins(SUMS) || (begins(FOOTERS) && others < 3) {
        return Some(NotAPerson::Total);
    }
    let vacant = cells
        .iter()
        .any(|cell| VACANT.contains(&cell.trim().to_lowercase().as_str()));
    if vacant {
        return Some(NotAPerson::Vacant);
    }
    // A lone text that is no person number heads a group of rows or closes a page.
    let no_id = id.is_some_and(|id| id.trim().is_empty());
    let is_number = id.is_some_and(|id| id.contains(|c: char| c.is_ascii_digit()));
    (width > 2 && others == 0 && !is_number || no_id && others < 2).then_some(NotAPerson::Total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_are_not_people() {
        let headings: Vec<String> = ["Anst.nr", "Kön", "Lön", "Namn"]
            .map(str::to_owned)
            .to_vec();
        let verdict = |cells: [&str; 4]| judge(&cells, &headings, Some(cells[0]), 4);
        assert_eq!(verdict(["", " ", "", ""]), Some(NotAPerson::Blank));
        assert_eq!(
            verdict(["Summa", "", "31 000 000", ""]),
            Some(NotAPerson::Total)
        );
        assert_eq!(
            verdict(["Totalt: 12 st", "", "31 000 000", ""]),
            Some(NotAPerson::Total)
        );
        assert_eq!(
            verdict(["Sida 1 av 3", "", "", ""]),
            Some(NotAPerson::Total)
        );
        assert_eq!(
            verdict(["Anst.nr", "Kön", "Lön", "Namn"]),
            Some(NotAPerson::Header)
        );
        assert_eq!(
            verdict(["00017", "", "31 000", "Vakant"]),
            Some(NotAPerson::Vacant)
        );
        assert_eq!(
            verdict(["", "", "", "Förvaltning: Skola"]),
            Some(NotAPerson::Total)
        );
        assert_eq!(verdict(["Skola", "", "", ""]), Some(NotAPerson::Total));
        assert_eq!(verdict(["00017", "", "", ""]), None);
        assert_eq!(verdict(["00017", "", "31 000", "Summer Andersson"]), None);
    }
}
