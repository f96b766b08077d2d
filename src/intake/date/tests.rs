#![allow(clippy::unwrap_used)]

use jiff::civil::date;
use proptest::prelude::*;

use super::Order::{DayFirst, MonthFirst, YearFirst};
use super::*;

const fn convention(order: Order) -> Convention {
    Convention {
        order,
        epoch: Epoch::Y1900,
        reference_year: 2024,
    }
}

fn day(cell: &str, order: Order) -> Date {
    match read(cell, convention(order)) {
        Ok(Some(Reading::Date(date))) => date,
        other => panic!("{cell}: {other:?}"),
    }
}

fn decide(cells: &[&str]) -> Result<Decision, Ambiguity> {
    let mut evidence = Evidence::default();
    cells.iter().for_each(|cell| evidence.observe(cell));
    evidence.decide()
}

#[test]
fn the_first_of_march_in_every_form() {
    let any_order = "2024-03-01;20240301;2024/03/01;2024.3.1;2024-03-01T00:00:00;2024-03-01T08:30:00+01:00;2024-03-01+01:00;\
        2024/03/01 00:00:00;2024-03-01Z;20240301.0;45352;45352.0;1 mars 2024;1. mars 2024;den 1 mars 2024;mars 2024;2024 mars;\
        1. marts 2024;1. maaliskuuta 2024;maaliskuu 2024;1. März 2024;March 1, 2024;Mar 1st, 2024;01-Mar-2024;1-mar-24;mar 24;\
        202403;2024-03;03/2024; 2024-03-01\u{a0}";
    for cell in any_order.split(';') {
        for order in Order::ALL {
            assert_eq!(day(cell, order), date(2024, 3, 1), "{cell}");
        }
    }
    let day_first = "01.03.2024;1.3.2024;1. 3. 2024;01-03-2024;01/03/2024;1/3/24;01.03.24;01.03.2024 00:00:00;010324;1.3.2024.";
    for cell in day_first.split(';') {
        assert_eq!(day(cell, DayFirst), date(2024, 3, 1), "{cell}");
    }
    for cell in ["03/01/2024", "3/1/24", "03-01-2024"] {
        assert_eq!(day(cell, MonthFirst), date(2024, 3, 1), "{cell}");
    }
    for cell in ["240301", "24-03-01"] {
        assert_eq!(day(cell, YearFirst), date(2024, 3, 1), "{cell}");
    }
}

/// Names as the calendars of the six languages print them.
#[test]
fn all_months_in_six_languages() {
    let languages = [
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar mars april mai juni juli august september oktober november desember",
        "januar februar marts april maj juni juli august september oktober november december",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta \
         marraskuuta joulukuuta",
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
        "January February March April May June July August September October November December",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "jan feb mar apr maj jun jul aug sep okt nov dec",
        "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    ];
    for names in languages {
        for (month, name) in (1..).zip(names.split_whitespace()) {
            assert_eq!(
                day(&format!("15 {name} 2023"), DayFirst),
                date(2023, month, 15),
                "{name}"
            );
        }
    }
}

#[test]
fn years_open_ends_and_no_dates() {
    let read = |cell| read(cell, convention(DayFirst));
    assert_eq!(read("1985"), Ok(Some(Reading::Year(1985))));
    for cell in [
        "9999-12-31",
        "31.12.9999",
        "99991231",
        "9999-12-31T00:00:00",
        "2958465",
        "9999",
    ] {
        assert_eq!(read(cell), Ok(Some(Reading::OpenEnd)), "{cell}");
    }
    for cell in ["", "-", "n/a", "00.00.0000", "0000-00-00", "00000000", "0"] {
        assert_eq!(read(cell), Ok(None), "{cell}");
    }
    let problems = [
        ("2023-02-29", Problem::NoSuchDate),
        ("31.02.2024", Problem::NoSuchDate),
        ("12/31/2024", Problem::OtherOrder),
        ("0001-01-01", Problem::OutOfRange),
        ("1753-01-01", Problem::OutOfRange),
        ("1203", Problem::OutOfRange),
        ("#REF!", Problem::ErrorCell),
        ("vakant", Problem::NotADate),
        ("12:30", Problem::NotADate),
        ("12 may be 2024", Problem::NotADate),
        ("01.03/2024", Problem::NotADate),
        ("123456789", Problem::NotADate),
        ("-1.3.2024", Problem::NotADate),
        ("99999", Problem::NotADate),
    ];
    for (cell, problem) in problems {
        assert_eq!(read(cell), Err(problem), "{cell}");
    }
}

/// Serial numbers from openpyxl 3.1 `utils.datetime.to_excel`, both epochs.
#[test]
fn serials_of_both_epochs() {
    let cases = [
        (1.0, Epoch::Y1900, date(1900, 1, 1)),
        (59.0, Epoch::Y1900, date(1900, 2, 28)),
        (61.0, Epoch::Y1900, date(1900, 3, 1)),
        (45352.0, Epoch::Y1900, date(2024, 3, 1)),
        (43890.0, Epoch::Y1904, date(2024, 3, 1)),
        (0.0, Epoch::Y1904, date(1904, 1, 1)),
    ];
    for (serial, epoch, expected) in cases {
        assert_eq!(
            from_serial(serial, epoch),
            Ok(Reading::Date(expected)),
            "{serial}"
        );
    }
    assert_eq!(from_serial(2_958_465.0, Epoch::Y1900), Ok(Reading::OpenEnd));
    assert_eq!(from_serial(60.0, Epoch::Y1900), Err(Problem::NoSuchDate));
    for serial in [-1.0, f64::NAN, f64::INFINITY, 1e9, 0.0] {
        assert_eq!(
            from_serial(serial, Epoch::Y1900),
            Err(Problem::OutOfRange),
            "{serial}"
        );
    }
}

#[test]
fn two_digit_years_end_ten_years_ahead() {
    assert_eq!(full_year(34, 2024), 2034);
    assert_eq!(full_year(35, 2024), 1935);
    assert_eq!(full_year(0, 2024), 2000);
    assert_eq!(full_year(5, 1999), 2005);
    assert_eq!(day("010335", DayFirst), date(1935, 3, 1));
}

#[test]
fn the_column_decides_the_order() {
    let order = |cells: &[&str]| decide(cells).map(|decision| (decision.order, decision.by_custom));
    assert_eq!(order(&["01/03/2024", "31/03/2024"]), Ok((DayFirst, false)));
    assert_eq!(
        order(&["01/03/2024", "03/31/2024"]),
        Ok((MonthFirst, false))
    );
    assert_eq!(order(&["24-03-01", "85-11-30"]), Ok((YearFirst, false)));
    assert_eq!(order(&["240301", "991231"]), Ok((YearFirst, false)));
    assert_eq!(order(&["010324", "311299"]), Ok((DayFirst, false)));
    assert_eq!(
        order(&["01.03.2024", "02.03.24", "01-03-2024"]),
        Ok((DayFirst, true))
    );
    assert_eq!(order(&["240301", "150211"]), Ok((YearFirst, true)));
    assert_eq!(
        order(&["01/01/2024", "2024-05-06", ""]),
        Ok((DayFirst, false))
    );
    assert_eq!(order(&["mars 2024"]), Ok((DayFirst, false)));
    let open = Ambiguity {
        orders: vec![DayFirst, MonthFirst],
        values: 1,
    };
    assert_eq!(order(&["01/03/2024", "01/01/2024"]), Err(open));
    assert!(order(&["24-03-01"]).is_err());
    assert!(order(&["13/01/2024", "01/13/2024"]).is_err());
    assert_eq!(
        decide(&["13/01/2024", "14/01/2024", "01/13/2024"])
            .unwrap()
            .contrary,
        1
    );
}

#[test]
fn evidence_of_parts_adds_up() {
    let cells = [
        "01/03/2024",
        "31/03/2024",
        "",
        "x",
        "240301",
        "mars 2024",
        "01.03.24",
    ];
    let parts = |cells: &[&str]| {
        let mut evidence = Evidence::default();
        cells.iter().for_each(|cell| evidence.observe(cell));
        evidence
    };
    let mut left = parts(&cells[..3]);
    left.merge(&parts(&cells[3..]));
    assert_eq!(left, parts(&cells));
}

proptest! {
    #[test]
    fn read_gives_back_what_was_written(year in 1935i16..=2034, month in 1i8..=12, day in 1i8..=28) {
        let yy = year % 100;
        let written = [
            (format!("{year:04}-{month:02}-{day:02}"), YearFirst),
            (format!("{year:04}{month:02}{day:02}"), DayFirst),
            (format!("{day}.{month}.{year:04}"), DayFirst),
            (format!("{day:02}-{month:02}-{yy:02}"), DayFirst),
            (format!("{month}/{day}/{year:04}"), MonthFirst),
            (format!("{yy:02}{month:02}{day:02}"), YearFirst),
        ];
        for (cell, order) in written {
            let reading = read(&cell, convention(order));
            prop_assert_eq!(reading, Ok(Some(Reading::Date(date(year, month, day)))), "{}", cell);
            let mut evidence = Evidence::default();
            evidence.observe(&cell);
            // the written order is never ruled out by its own evidence
            match evidence.decide() {
                Ok(decision) => prop_assert!(decision.by_custom || read(&cell, convention(decision.order)) == reading),
                Err(ambiguity) => prop_assert!(ambiguity.orders.contains(&order)),
            }
        }
    }

    #[test]
    fn nothing_panics(cell in "[0-9 ./:T+-]{0,24}|[0-9a-zäö., ]{0,20}|\\PC{0,12}", reference_year: i16, serial: f64) {
        for order in Order::ALL {
            for epoch in [Epoch::Y1900, Epoch::Y1904] {
                let _ = read(&cell, Convention { order, epoch, reference_year });
                let _ = from_serial(serial, epoch);
            }
        }
        let mut evidence = Evidence::default();
        evidence.observe(&cell);
        let _ = evidence.decide();
    }
}
