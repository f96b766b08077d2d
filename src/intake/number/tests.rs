#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::DecimalMark::{Comma, Point};
use super::*;

fn value(cell: &str, mark: DecimalMark) -> Result<Option<f64>, Problem> {
    read(cell, mark).map(|reading| reading.map(|number| number.value))
}

fn column(cells: &[&str]) -> Evidence {
    let mut evidence = Evidence::NONE;
    cells.iter().for_each(|cell| evidence.observe(cell));
    evidence
}

#[test]
fn amounts_as_payroll_systems_write_them() {
    let comma = [
        ("31 000", 31e3),
        ("31\u{a0}000", 31e3),
        ("31\u{202f}000", 31e3),
        ("31\u{2009}000,5", 31000.5),
        ("31.000,50", 31000.5),
        ("31.000", 31e3),
        ("31,000", 31.0),
        ("1.234.567", 1234567.0),
        ("31000:-", 31e3),
        ("31 000,-", 31e3),
        ("31.000,–", 31e3),
        ("31000 kr", 31e3),
        ("31 000 Kr.", 31e3),
        ("SEK 31 000", 31e3),
        ("€ 2.345,60", 2345.6),
        ("2 345,60\u{a0}€", 2345.6),
        ("0,75", 0.75),
        (",5", 0.5),
        ("75", 75.0),
        ("\u{2212}12,5", -12.5),
        ("1.234,00-", -1234.0),
        ("(1 234,50)", -1234.5),
        ("kr (5)", -5.0),
        ("+5", 5.0),
        ("1,98E+11", 1.98e11),
        ("1,985E+11", 1.985e11),
        ("17891,70", 17891.7),
    ];
    for (cell, expected) in comma {
        assert_eq!(value(cell, Comma), Ok(Some(expected)), "{cell}");
    }
    let point = [
        ("31,000.50", 31000.5),
        ("31'000.50", 31000.5),
        ("31\u{2019}000.50", 31000.5),
        ("1'234'567", 1234567.0),
        ("1'000.-", 1000.0),
        ("CHF 1'000.–", 1000.0),
        ("$69222.18", 69222.18),
        ("$-2222.85", -2222.85),
        ("31.000", 31.0),
        ("31,000", 31e3),
    ];
    for (cell, expected) in point {
        assert_eq!(value(cell, Point), Ok(Some(expected)), "{cell}");
    }
    let percent = read("75 %", Comma).unwrap().unwrap();
    assert_eq!((percent.value, percent.percent), (75.0, true));
}

#[test]
fn no_value_is_none() {
    for cell in ["", " ", "-", "–", "n/a", "saknas", "-  kr", ".."] {
        assert_eq!(read(cell, Point), Ok(None), "{cell}");
    }
}

#[test]
fn what_is_no_number_is_a_problem() {
    use Problem::*;
    let cases = [
        ("#N/A", ErrorCell),
        ("#SAKNAS!", ErrorCell),
        ("vakant", NotANumber),
        ("kr", NotANumber),
        ("--5", NotANumber),
        ("-5-", NotANumber),
        ("5E", NotANumber),
        ("12:30", NotANumber),
        ("1.234,5", TwoDecimalMarks),
        ("1,5", TwoDecimalMarks),
        ("1.234.567", TwoDecimalMarks),
        ("31 00", BadGrouping),
        ("1,234 567.5", BadGrouping),
        ("1234 567", BadGrouping),
        ("2024.03.01", BadGrouping),
        ("0.123.456", BadGrouping),
        ("9e999", TooLarge),
        ("11111111111111111111111111111111111111111", TooLarge),
    ];
    for (cell, problem) in cases {
        assert_eq!(value(cell, Point), Err(problem), "{cell}");
    }
}

#[test]
fn the_column_decides_what_a_cell_cannot() {
    let decided = |cells: &[&str]| column(cells).decide(None).map(|decision| decision.mark);
    assert_eq!(decided(&["31.000", "31.000,5"]), Ok(Comma));
    assert_eq!(decided(&["31.000", "1.234.567"]), Ok(Comma));
    assert_eq!(decided(&["31.000", "12.5"]), Ok(Point));
    assert_eq!(decided(&["31,000", "0,125"]), Ok(Comma));
    assert_eq!(decided(&["31 000", "75", "-", "vakant"]), Ok(Point));
    assert!(decided(&["31.000", "500"]).is_err());
    let mixed = Ambiguity::Mixed {
        points: 1,
        commas: 1,
    };
    assert_eq!(decided(&["31.000", "31,000"]), Err(mixed));
    assert_eq!(
        decided(&["1.5", "1,5"]),
        Err(Ambiguity::Divided { cells: 1 })
    );
    let majority = column(&["1,5", "2,5", "1.5"]).decide(None).unwrap();
    assert_eq!((majority.mark, majority.contrary), (Comma, 1));
}

#[test]
fn plausibility_settles_only_what_one_reading_fits() {
    let pay = column(&["31.000", "45.500"]);
    let decision = pay.decide(Some(5e3..=5e5)).unwrap();
    assert_eq!((decision.mark, decision.by_plausibility), (Comma, true));
    assert_eq!(pay.decide(Some(10.0..=100.0)).unwrap().mark, Point);
    let error = pay.decide(Some(10.0..=1e5)).unwrap_err();
    let Ambiguity::Thousands {
        mark,
        cells,
        grouped,
        decimal,
    } = error
    else {
        panic!("{error:?}")
    };
    assert_eq!((mark, cells), (Point, 2));
    assert_eq!((grouped.low, grouped.high), (5, 5));
    assert_eq!((decimal.low, decimal.high), (2, 2));
}

#[test]
fn evidence_of_parts_adds_up() {
    let cells = ["31.000", "1,5", "x", "", "75 %", "900.000", "31,000", "1.2"];
    let (mut left, right) = (column(&cells[..3]), column(&cells[3..]));
    left.merge(&right);
    assert_eq!(left, column(&cells));
}

#[test]
fn scale_of_a_share_of_full_time() {
    assert_eq!(FteScale::of(1.0), Some(FteScale::Share));
    assert_eq!(FteScale::of(100.0), Some(FteScale::Percent));
    assert_eq!(FteScale::of(7500.0), Some(FteScale::BasisPoints));
    for refused in [0.0, -1.0, f64::NAN, 1950.0, 173.0, 2e4] {
        assert_eq!(FteScale::of(refused), None, "{refused}");
    }
}

/// Every style of the field, of a number with a whole part and cents.
fn styles(whole: u64, cents: u64, mark: DecimalMark, group: &str) -> Vec<String> {
    let digits = whole.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push_str(group);
        }
        grouped.push(digit);
    }
    let number = format!("{grouped}{}{cents:02}", mark.byte() as char);
    let around = [
        "{}", " {} ", "{} kr", "SEK {}", "€{}", "{} %", "+{}", "{}:-", "{}E0", "{}E+00",
    ];
    around
        .iter()
        .map(|style| style.replace("{}", &number))
        .collect()
}

proptest! {
    #[test]
    fn read_gives_back_what_was_written(whole in 0u64..100_000_000_000, cents in 0u64..100, comma: bool, group in 0usize..5) {
        let mark = if comma { Comma } else { Point };
        let other = (mark.other().byte() as char).to_string();
        let group = ["", other.as_str(), " ", "\u{a0}", "'"][group];
        let expected: f64 = format!("{whole}.{cents:02}").parse().unwrap();
        for cell in styles(whole, cents, mark, group) {
            prop_assert_eq!(value(&cell, mark), Ok(Some(expected)), "{}", cell);
            let evidence = column(&[&cell]);
            prop_assert_eq!(evidence.decide(None).map(|decision| decision.mark), Ok(mark));
            for negative in [format!("({cell})"), format!("{cell}-"), format!("\u{2212}{cell}")] {
                let signed = cell.contains('+') && !cell.contains('E');
                // a dash after a price mark, or beside another sign, is no minus
                if !signed && !cell.ends_with('-') {
                    prop_assert_eq!(value(&negative, mark), Ok(Some(-expected)), "{}", negative);
                }
            }
        }
    }

    #[test]
    fn plain_equals_the_parser_of_the_standard_library(cell in "-?[0-9]{0,16}(\\.[0-9]{0,9})?") {
        if let Some(number) = plain(cell.as_bytes(), Point) {
            prop_assert_eq!(number.value.to_bits(), cell.parse::<f64>().unwrap().to_bits());
            prop_assert_eq!(number.marked, cell.contains('.'));
            let read = value(&cell, Point).unwrap().unwrap();
            prop_assert_eq!(read.to_bits(), number.value.to_bits());
        }
    }

    #[test]
    fn plain_takes_every_ordinary_amount(whole in 0u64..10_000_000_000, cents in 0u64..100) {
        let cell = format!("{whole},{cents:02}");
        prop_assert!(plain(cell.as_bytes(), Comma).is_some());
        prop_assert!(plain(whole.to_string().as_bytes(), Comma).is_some());
    }

    #[test]
    fn plain_is_certain(cell in "[0-9]{1,5}[.,][0-9]{0,4}", comma: bool) {
        let mark = if comma { Comma } else { Point };
        let evidence = column(&[&cell]);
        let certain = evidence.certain_point + evidence.certain_comma;
        let own = cell.contains(mark.byte() as char);
        prop_assert_eq!(plain(cell.as_bytes(), mark).is_some(), own && certain == 1);
    }

    #[test]
    fn nothing_panics_and_agreement_holds(cell in "[-+() 0-9.,'%eEkr€$:#\u{a0}\u{2212}]{0,30}", comma: bool) {
        let mark = if comma { Comma } else { Point };
        let slow = value(&cell, mark);
        if let Some(number) = plain(cell.as_bytes(), mark) {
            prop_assert_eq!(slow, Ok(Some(number.value)));
        }
        // `observe` and `read` call the same cells blank and unreadable
        let evidence = column(&[&cell]);
        prop_assert_eq!(evidence.blank == 1, slow == Ok(None));
        if evidence.unreadable == 1 { prop_assert!(slow.is_err()); }
    }
}
