//! The scheme of each country.

use jiff::civil::Date;

use super::{Check, Country, Identity};
use crate::intake::date::latest_year;
use crate::model::people::Sex;

pub(super) fn read(cell: &str, country: Country, reference_year: i16) -> Option<Identity> {
    match country {
        Country::Sweden => sweden(cell, reference_year),
        Country::Norway => norway(cell),
        Country::Denmark => denmark(cell),
        Country::Finland => finland(cell),
    }
}

/// `[YY]YYMMDD[-+]NNNC`, a coordination number has 60 added to the day; Luhn over the last ten digits.
fn sweden(cell: &str, reference_year: i16) -> Option<Identity> {
    let (date, serial) = cell.split_at_checked(cell.len().checked_sub(4)?)?;
    let (date, sign) = match date.strip_suffix(['-', '+']) {
        Some(stripped) => (stripped, date.as_bytes().last()),
        None => (date, None),
    };
    let (century, date) = date.split_at_checked(date.len().checked_sub(6)?)?;
    let digits: [u8; 10] = digits(date.bytes().chain(serial.bytes()))?;
    let short_year = two(&digits, 0);
    let year = match century {
        "" => {
            let year = latest_year(short_year, reference_year);
            if sign == Some(&b'+') {
                year.saturating_sub(100)
            } else {
                year
            }
        }
        "18" | "19" | "20" => century.parse::<i16>().ok()? * 100 + short_year,
        _ => return None,
    };
    let day = two(&digits, 4);
    let birth_date = date_of(year, two(&digits, 2), if day > 60 { day - 60 } else { day })?;
    let check = if luhn(&digits) {
        Check::Valid
    } else {
        Check::Invalid
    };
    identity(Country::Sweden, digits[8], birth_date, check)
}

/// `DDMMYYIIIKK`. A D-number has 40 added to the day, a test number 40 or 80 to the month; two check digits modulo 11.
///
/// Numbers given out from 2032 are to state no sex; they will need a rule of their own.
fn norway(cell: &str) -> Option<Identity> {
    let digits: [u8; 11] = digits(cell.bytes().filter(|byte| !matches!(byte, b' ' | b'-')))?;
    let (day, month, short_year) = (two(&digits, 0), two(&digits, 2), two(&digits, 4));
    let century = match (i16::from(digits[6]) * 100 + two(&digits, 7), short_year) {
        (0..500, _) | (900.., 40..) => 1900,
        (500..750, 54..) => 1800,
        (500.., ..40) => 2000,
        _ => return None,
    };
    let day = if day > 40 { day - 40 } else { day };
    let birth_date = date_of(century + short_year, month % 40, day)?;
    let first = weighted(&digits, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
    let second = weighted(&digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    let valid = first.is_multiple_of(11) && second.is_multiple_of(11);
    identity(
        Country::Norway,
        digits[8],
        birth_date,
        if valid { Check::Valid } else { Check::Invalid },
    )
}

/// `DDMMYY[-]SSSS`; the seventh digit tells the century. Modulo 11 holds for older numbers only.
fn denmark(cell: &str) -> Option<Identity> {
    let (date, serial) = cell.split_at_checked(6)?;
    let serial = serial.strip_prefix('-').unwrap_or(serial);
    let digits: [u8; 10] = digits(date.bytes().chain(serial.bytes()))?;
    let short_year = two(&digits, 4);
    let century = match (digits[6], short_year) {
        (0..=3, _) | (4 | 9, 37..) => 1900,
        (4 | 9, _) | (5..=8, ..=57) => 2000,
        _ => 1800,
    };
    let birth_date = date_of(century + short_year, two(&digits, 2), two(&digits, 0))?;
    let valid = weighted(&digits, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    identity(
        Country::Denmark,
        digits[9],
        birth_date,
        if valid {
            Check::Valid
        } else {
            Check::NotApplicable
        },
    )
}

/// `DDMMYYsNNNc`: the sign tells the century, the character checks the nine digits modulo 31.
fn finland(cell: &str) -> Option<Identity> {
    const CHECKS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let bytes: [u8; 11] = cell.as_bytes().try_into().ok()?;
    let digits: [u8; 9] = digits(bytes[..6].iter().chain(&bytes[7..10]).copied())?;
    let century = match bytes[6].to_ascii_uppercase() {
        b'+' => 1800,
        b'-' | b'U'..=b'Y' => 1900,
        b'A'..=b'F' => 2000,
        _ => return None,
    };
    let birth_date = date_of(century + two(&digits, 4), two(&digits, 2), two(&digits, 0))?;
    let number = digits
        .iter()
        .fold(0, |number, digit| number * 10 + usize::from(*digit));
    let valid = CHECKS[number % CHECKS.len()] == bytes[10].to_ascii_uppercase();
    if !bytes[10].is_ascii_alphanumeric() {
        return None;
    }
    identity(
        Country::Finland,
        digits[8],
        birth_date,
        if valid { Check::Valid } else { Check::Invalid },
    )
}

/// All four schemes give men odd numbers.
fn identity(country: Country, digit: u8, birth_date: Date, check: Check) -> Option<Identity> {
    let sex = if digit % 2 == 1 { Sex::Man } else { Sex::Woman };
    Some(Identity {
        country,
        sex,
        birth_date,
        check,
    })
}

/// Exactly `N` digits.
fn digits<const N: usize>(bytes: impl Iterator<Item = u8>) -> Option<[u8; N]> {
    let mut digits = [0; N];
    let mut count = 0;
    for byte in bytes {
        *digits.get_mut(count)? = byte.is_ascii_digit().then(|| byte - b'0')?;
        count += 1;
    }
    (count == N).then_some(digits)
}

/// The number written by two digits.
fn two(digits: &[u8], at: usize) -> i16 {
    i16::from(digits[at]) * 10 + i16::from(digits[at + 1])
}

fn date_of(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| u32::from(*digit) * weight)
        .sum()
}

fn luhn(digits: &[u8; 10]) -> bool {
    let doubled = |(at, digit): (usize, &u8)| match digit * (2 - at as u8 % 2) {
        product @ 10.. => u32::from(product - 9),
        product => u32::from(product),
    };
    digits
        .iter()
        .enumerate()
        .map(doubled)
        .sum::<u32>()
        .is_multiple_of(10)
}
