#![allow(clippy::unwrap_used)]

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use Country::{Denmark, Finland, Norway, Sweden};

/// Published examples and test numbers; sex, date and check digits agree with python-stdnum 2.2, which does not know test numbers.
#[test]
fn published_test_numbers() {
    let cases = [
        // Skatteverket
        ("121212-1212", Sweden, Sex::Man, date(2012, 12, 12)),
        ("121212+1212", Sweden, Sex::Man, date(1912, 12, 12)),
        ("19121212-1212", Sweden, Sex::Man, date(1912, 12, 12)),
        ("191212121212", Sweden, Sex::Man, date(1912, 12, 12)),
        ("811218-9876", Sweden, Sex::Man, date(1981, 12, 18)),
        ("6408233234", Sweden, Sex::Man, date(1964, 8, 23)),
        ("18900101-9802", Sweden, Sex::Woman, date(1890, 1, 1)),
        ("701063-2391", Sweden, Sex::Man, date(1970, 10, 3)), // coordination number
        // numbers that cannot be given out: test numbers, month + 40 and + 80, the last as D-number, day + 40
        ("014115 50059", Norway, Sex::Woman, date(2015, 1, 1)),
        ("15818695176", Norway, Sex::Man, date(1986, 1, 15)),
        ("41819012510", Norway, Sex::Man, date(1990, 1, 1)),
        ("070761-4285", Denmark, Sex::Man, date(1961, 7, 7)),
        ("0707614285", Denmark, Sex::Man, date(1961, 7, 7)),
        ("131052-308T", Finland, Sex::Woman, date(1952, 10, 13)),
        ("131052a308t", Finland, Sex::Woman, date(2052, 10, 13)),
        ("010190-900P", Finland, Sex::Woman, date(1990, 1, 1)),
        ("290200A902D", Finland, Sex::Woman, date(2000, 2, 29)),
    ];
    for (cell, country, sex, birth_date) in cases {
        let expected = Identity {
            country,
            sex,
            birth_date,
            check: Check::Valid,
        };
        assert!(read(cell, Some(country), 2024) == Some(expected), "{cell}");
    }
}

#[test]
fn all_century_signs_of_finland() {
    for (signs, century) in [("+", 1800), ("-YXWVU", 1900), ("ABCDEF", 2000)] {
        for sign in signs.chars() {
            let identity = read(&format!("131052{sign}308T"), None, 2024).unwrap();
            assert_eq!(identity.birth_date, date(century + 52, 10, 13));
        }
    }
    assert!(read("131052G308T", None, 2024).is_none());
}

#[test]
fn check_digits_are_checked() {
    let check = |cell, country| read(cell, Some(country), 2024).map(|identity| identity.check);
    assert_eq!(check("640823-3235", Sweden), Some(Check::Invalid));
    assert_eq!(check("15818695177", Norway), Some(Check::Invalid));
    assert_eq!(check("0707610285", Denmark), Some(Check::NotApplicable));
    assert_eq!(check("511062-5629", Denmark), None);
    assert_eq!(check("131052-308U", Finland), Some(Check::Invalid));
}

#[test]
fn what_is_no_number_is_none() {
    let none = ";-;saknas;19900231-1234;900101-T123;17900101-1234;12345;1,98E+11;310252-308Y;9001010001234;90010-10001";
    for cell in none.split(';') {
        for country in Country::ALL {
            assert!(read(cell, Some(country), 2024).is_none(), "{cell}");
        }
    }
}

#[test]
fn a_column_tells_its_scheme() {
    let swedish = ["811218-9876", "640823-3234", "", "18900101-9802"];
    let fit = Fit::of(swedish);
    assert_eq!((fit.cells, fit.country()), (3, Some(Sweden)));
    assert!((fit.share(Denmark) - 0.0).abs() < 1e-12);
    assert_eq!(Fit::of(["131052-308T", "anna", "berit"]).country(), None);
    assert_eq!(Fit::of([]).country(), None);
    let fit = Fit::of(["1,98E+11", "1.98501E+11", "8,5E+09", "2E+3", "31.5"]);
    assert_eq!((fit.cells, fit.rounded, fit.country()), (5, 3, None));
}

#[test]
fn debug_shows_nothing_of_the_number() {
    let shown = format!("{:?}", read("131052-308T", None, 2024).unwrap());
    assert_eq!(shown, "Identity { country: Finland, check: Valid, .. }");
}

proptest! {
    #[test]
    fn nothing_panics(cell in "[0-9]{6,8}[-+A]?[0-9]{3}[0-9A-Z]|\\PC{0,14}", reference_year: i16) {
        for country in Country::ALL {
            let _ = read(&cell, Some(country), reference_year);
        }
        let _ = read(&cell, None, reference_year);
        let _ = Fit::of([cell.as_str()]);
    }
}
