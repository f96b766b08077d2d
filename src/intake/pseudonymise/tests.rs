#![allow(clippy::unwrap_used)]

use jiff::civil::date;

use super::super::identifiers::Identifier;
use super::super::preview::{Said, preview};
use super::super::source::Source;
use super::*;
use crate::model::phrase::Phrase;
use crate::study::pseudonym::Key;

fn pseudonyms() -> Pseudonyms {
    Pseudonyms::new(&Key::new([7; 32]), "test")
}

fn with(text: &str, keep: &[&str], drop: &[&str], dated: bool) -> Result<Pseudonymised, Failure> {
    let owned = |names: &[&str]| -> Vec<String> { names.iter().map(ToString::to_string).collect() };
    let file = preview(Source::memory("staff.csv", text.into()), &Said::default()).unwrap();
    pseudonymise(
        &file,
        &Wishes {
            pseudonyms: &pseudonyms(),
            reference_date: dated.then(|| date(2026, 3, 1)),
            keep: &owned(keep),
            drop: &owned(drop),
        },
    )
}

fn of(text: &str) -> Pseudonymised {
    with(text, &[], &[], true).unwrap()
}

impl Pseudonymised {
    fn column(&self, heading: &str) -> Vec<&str> {
        let mut columns = self.columns.iter();
        let column = columns.find(|column| column.heading == heading).unwrap();
        (0..self.lines.len())
            .map(|row| column.words.of(row))
            .collect()
    }

    fn fate(&self, heading: &str) -> &Fate {
        let mut fates = self.fates.iter();
        fates.find(|fate| fate.heading == heading).unwrap()
    }

    fn dropped(&self, heading: &str) -> Option<Reason> {
        match self.fate(heading).treatment {
            Treatment::Drop(reason) => Some(reason),
            _ => None,
        }
    }
}

/// Lines of a file with twelve people: what a column of the given values makes of each.
fn twelve(heading: &str, value: impl Fn(usize) -> String) -> String {
    let rows = (0..12).map(|row| format!("E{row:05};Kock;{}\n", value(row)));
    format!("Anst.nr;Befattning;{heading}\n{}", rows.collect::<String>())
}

/// Numbers of Skatteverket's examples.
#[test]
fn one_person_has_one_pseudonym_however_the_number_is_written() {
    let result = of(
        "Personnummer;Befattning\n811218-9876;Kock\n19811218-9876;Kock\n198112189876;Kock\n8112189876;Kock\n\
                     121212+1212;Kock\n19121212-1212;Kock\n121212-1212;Kock\n6408233234;Kock\n19640823 3234;Kock\n",
    );
    let numbers = result.column("Personnummer");
    assert!(numbers[..4].iter().all(|number| *number == numbers[0]));
    assert_eq!(numbers[0], pseudonyms().of("198112189876"));
    assert_eq!(numbers[4], pseudonyms().of("191212121212"));
    assert_eq!(numbers[4], numbers[5]);
    assert_eq!(numbers[6], pseudonyms().of("201212121212"));
    assert_eq!(numbers[7], numbers[8]);
    assert_eq!(result.repeated, [3, 4, 5, 7, 10]);
    assert_eq!(result.column("sex"), ["man"; 9].as_slice());
}

#[test]
fn signs_of_centuries_and_leading_zeros_stay() {
    let result = of(
        "Hetu;Nimike\n010190-900P;Kokki\n010190Y900P;Kokki\n010190 -900p;Kokki\n290200A902D;Kokki\n",
    );
    let numbers = result.column("Hetu");
    assert_ne!(numbers[0], numbers[1]);
    assert_eq!(numbers[0], numbers[2]);
    let result = of("Anst.nr;Kön\n000123;K\n123;M\n");
    assert_ne!(result.column("Anst.nr")[0], result.column("Anst.nr")[1]);
}

#[test]
fn numbers_that_are_blank_or_shortened_have_no_pseudonym() {
    let result = of(
        "Personnummer;Kön;Titel;Nivå\n1,98E+11;K;Kock;1\n1,98E+11;M;Kock;1\n;K;Kock;1\nsaknas;M;Kock;1\n811218-9876;M;Kock;1\n",
    );
    let numbers = result.column("Personnummer");
    assert_eq!(numbers[..4], ["", "", "", ""]);
    assert_eq!((result.rounded, result.blank), (2, 2));
    assert!(result.repeated.is_empty());
}

#[test]
fn dates_become_bands_and_years() {
    let result = of(
        "Anst.nr;Kön;Födelsedatum;Födelseår;Anställningsdatum;Slutdatum;Uppdaterad\n\
                     1;K;1996-03-02;1996;2024-03-02;2026-12-31;2025-01-02 10:20\n\
                     2;M;1991-03-01;1991;2016-03-01;9999-12-31;2025-11-30 08:00\n\
                     3;K;nyss;1991;2030-01-01;;2024-02-03 08:00\n",
    );
    assert_eq!(result.column("age_band"), ["25-34", "35-44", ""]);
    assert_eq!(result.column("service_band"), ["0-1", "10+", ""]);
    assert_eq!(result.column("Slutdatum"), ["2026", "9999", ""]);
    assert_eq!(result.column("Uppdaterad"), ["2025", "2025", "2024"]);
    assert_eq!(result.dropped("Födelseår"), Some(Reason::SameBand));
    assert_eq!(result.fate("Födelsedatum").unreadable, 1);
    assert_eq!(result.fate("Anställningsdatum").unreadable, 1);
}

#[test]
fn a_year_of_birth_an_age_and_years_of_service_do_as_well() {
    let result = of("Anst.nr;Kön;Födelseår\n1;K;2001\n2;M;2002\n3;M;1961\n");
    assert_eq!(result.column("age_band"), ["25-34", "<25", "65+"]);
    let text = "Anst.nr;Kön;Ålder år;Anställningsår\n1;K;64;4,5\n2;M;24;12\n3;M;65;0\n";
    let result = with(text, &[], &[], false).unwrap();
    assert_eq!(result.column("age_band"), ["55-64", "<25", "65+"]);
    assert_eq!(result.column("service_band"), ["2-4", "10+", "0-1"]);
}

#[test]
fn bands_need_a_day() {
    let text = "Anst.nr;Kön;Födelsedatum\n1;K;1990-01-01\n2;M;1980-01-01\n";
    let failure = with(text, &[], &[], false).err().unwrap();
    assert_eq!(
        failure.heading,
        Phrase::fail_no_reference_date("Födelsedatum")
    );
    assert!(with(text, &[], &["Födelsedatum"], false).is_ok());
}

#[test]
fn direct_identifiers_go_by_heading() {
    let result = of(
        "Anst.nr;Personnummer;Förnamn;Efternamn;E-post;Mobilnr;Hemadress;Närmaste chef;Kommentar;Befattning;Enhetsnamn\n\
                     E1;A1;A2;A3;A4;A5;A6;A7;A8;Kock;Köket\nE2;B1;B2;B3;B4;B5;B6;B7;B8;Kock;Köket\n",
    );
    let left: Vec<&str> = result
        .columns
        .iter()
        .map(|column| column.heading.as_str())
        .collect();
    assert_eq!(left, ["Anst.nr", "Befattning", "Enhetsnamn"]);
    let reason = |heading| result.dropped(heading).unwrap();
    assert_eq!(
        reason("Personnummer"),
        Reason::Identifier(Identifier::NationalId)
    );
    assert_eq!(reason("Efternamn"), Reason::Identifier(Identifier::Name));
}

#[test]
fn direct_identifiers_go_by_content() {
    let drops = |text: &str| of(text).dropped("Xyz");
    let id = |kind| Some(Reason::Identifier(kind));
    let mail = twelve("Xyz", |row| format!("anna{row}@example.com"));
    assert_eq!(drops(&mail), id(Identifier::Email));
    let national = twelve("Xyz", |row| ["811218-9876", "640823-3234"][row % 2].into());
    assert_eq!(drops(&national), id(Identifier::NationalId));
    let some = twelve("Xyz", |row| {
        ["", "131052-308T"][usize::from(row < 2)].into()
    });
    assert_eq!(drops(&some), id(Identifier::NationalId));
    let iban = twelve("Xyz", |_| "NO93 8601 1117 947".into());
    assert_eq!(drops(&iban), id(Identifier::Account));
    let prose = twelve("Xyz", |row| format!("Började efter mötet {}", row / 2 * 3));
    assert_eq!(drops(&prose), None);
    let prose = twelve("Xyz", |row| format!("Började efter mötet {row}"));
    assert_eq!(drops(&prose), id(Identifier::FreeText));
    let code = twelve("Xyz", |row| format!("Q{row:04}-7"));
    assert_eq!(drops(&code), id(Identifier::OwnCode));
    let manager = twelve("Xyz", |row| format!("e{:05}", row / 6));
    assert_eq!(drops(&manager), id(Identifier::OtherPerson));
    let amount = twelve("Xyz", |row| format!("{}", 31_000 + 17 * row));
    assert_eq!(drops(&amount), None);
}

#[test]
fn a_cell_that_points_at_somebody_is_emptied() {
    let text = "Anst.nr;Förnamn;Efternamn;Befattning;Lag\n".to_owned()
        + "1;Per;Ek;Kock;Ekens kök\n2;Åsa;Öberg;Vikarie för ÅSA ÖBERG;Lag Ek, Per\n"
        + &(3..30)
            .map(|row| format!("{row};Bo;Alm{row};Kock;Ekens kök\n"))
            .collect::<String>();
    let result = of(&text);
    assert_eq!(result.column("Befattning")[..3], ["Kock", "", "Kock"]);
    assert_eq!(result.column("Lag")[..3], ["Ekens kök", "", "Ekens kök"]);
    assert_eq!(result.fate("Lag").identifying, 1);
}

#[test]
fn wishes_come_first_but_for_identity_numbers() {
    let text = twelve("Personnummer;Namn;E-post", |_| {
        "811218-9876;Per Ek;per@example.com".into()
    });
    let result = with(&text, &["Namn", "e-post"], &["job_title"], true).unwrap();
    assert_eq!(result.column("Namn")[0], "Per Ek");
    assert_eq!(result.column("E-post")[0], "per@example.com");
    assert_eq!(result.dropped("Befattning"), Some(Reason::Asked));
    let failure = with(&text, &["Personnummer"], &[], true).err().unwrap();
    assert_eq!(failure.heading, Phrase::fail_keep_identity("Personnummer"));
    let failure = with(&text, &["Personnr"], &[], true).err().unwrap();
    assert_eq!(failure.heading.id(), "fail_unknown_column");
}

#[test]
fn a_row_of_data_taken_for_headings_is_not_shown() {
    assert_eq!(plain("811218-9876", 2), "column 3");
    assert_eq!(plain("Lön 2026", 2), "Lön 2026");
}
