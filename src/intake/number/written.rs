//! A numeric cell taken apart before the decimal mark of its column is known.

use super::{DecimalMark, EXACT_DIGITS, POWERS_OF_TEN, Problem, Reading, may_group};
use crate::intake::vocabulary::{is_error, is_placeholder, trim};

/// The most digits of any cell; spreadsheets write up to 17, decimal columns of databases up to 38.
const MOST_DIGITS: usize = 40;
/// The most separators of any cell: enough to group [`MOST_DIGITS`].
const MOST_MARKS: usize = 14;

/// What the separators of a number say about its decimal mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Layout {
    /// No point and no comma.
    Whole,
    /// A point or comma that groups, because it is repeated.
    Grouped { by: DecimalMark },
    /// A point or comma that can only be the decimal mark.
    Decimal { mark: DecimalMark, places: usize },
    /// A point or comma that groups or has three decimals after it.
    Ambiguous { mark: DecimalMark },
}

/// A cell taken apart, before it is known which mark is the decimal one.
pub(super) struct Written {
    negative: bool,
    pub(super) percent: bool,
    digits: [u8; MOST_DIGITS],
    length: usize,
    pub(super) layout: Layout,
    exponent: i32,
}

impl Written {
    pub(super) fn of(cell: &str) -> Result<Option<Self>, Problem> {
        if is_error(cell) {
            return Err(Problem::ErrorCell);
        }
        if is_placeholder(cell) {
            return Ok(None);
        }
        let stripped = Stripped::of(cell)?;
        if stripped.body.is_empty() {
            // `- kr` is how spreadsheets show an amount that is not there.
            return if stripped.signed {
                Ok(None)
            } else {
                Err(Problem::NotANumber)
            };
        }
        let mut written = Self {
            negative: stripped.negative,
            percent: stripped.percent,
            digits: [0; MOST_DIGITS],
            length: 0,
            layout: Layout::Whole,
            exponent: 0,
        };
        written.scan(stripped.body)?;
        Ok(Some(written))
    }

    fn scan(&mut self, body: &str) -> Result<(), Problem> {
        let (mantissa, exponent) = match body.split_once(['E', 'e']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (body, None),
        };
        let mut marks = [(0, 0); MOST_MARKS];
        let mut count = 0;
        for c in mantissa.chars() {
            if c.is_ascii_digit() {
                *self.digits.get_mut(self.length).ok_or(Problem::TooLarge)? = c as u8;
                self.length += 1;
            } else {
                let mark = separator(c).ok_or(Problem::NotANumber)?;
                *marks.get_mut(count).ok_or(Problem::BadGrouping)? = (mark, self.length);
                count += 1;
            }
        }
        if self.length == 0 {
            return Err(Problem::NotANumber);
        }
        self.layout = layout(&marks[..count], self.digits())?;
        if let Some(exponent) = exponent {
            self.exponent = exponent.parse().map_err(|_| Problem::NotANumber)?;
            if let Layout::Ambiguous { mark } = self.layout {
                self.layout = Layout::Decimal { mark, places: 3 };
            }
        }
        Ok(())
    }

    fn digits(&self) -> &[u8] {
        &self.digits[..self.length]
    }

    pub(super) fn value(&self, mark: DecimalMark) -> Result<Reading, Problem> {
        let places = match self.layout {
            Layout::Whole => 0,
            Layout::Grouped { by } if by != mark => 0,
            Layout::Decimal { mark: used, places } if used == mark => places,
            Layout::Ambiguous { mark: used } => {
                if used == mark {
                    3
                } else {
                    0
                }
            }
            Layout::Grouped { .. } | Layout::Decimal { .. } => {
                return Err(Problem::TwoDecimalMarks);
            }
        };
        let magnitude = self.magnitude(places)?;
        let value = if self.negative { -magnitude } else { magnitude };
        Ok(Reading {
            value,
            percent: self.percent,
        })
    }

    pub(super) fn magnitude(&self, places: usize) -> Result<f64, Problem> {
        let digits = self.digits();
        if digits.len() <= EXACT_DIGITS && self.exponent == 0 {
            let mantissa = digits
                .iter()
                .fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
            return Ok(mantissa as f64 / POWERS_OF_TEN[places]);
        }
        let exponent = i64::from(self.exponent) - places as i64;
        let text: String = digits.iter().map(|&digit| char::from(digit)).collect();
        let value: f64 = format!("{text}e{exponent}")
            .parse()
            .map_err(|_| Problem::NotANumber)?;
        if value.is_finite() {
            Ok(value)
        } else {
            Err(Problem::TooLarge)
        }
    }
}

/// The separator that a character stands for: all spaces are one, both apostrophes are one.
const fn separator(c: char) -> Option<u8> {
    match c {
        '.' => Some(b'.'),
        ',' => Some(b','),
        ' ' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}' => Some(b' '),
        '\'' | '\u{2019}' => Some(b'\''),
        _ => None,
    }
}

/// Judges separators, each given with the number of digits before it.
fn layout(marks: &[(u8, usize)], digits: &[u8]) -> Result<Layout, Problem> {
    let Some((&(last, whole), groups)) = marks.split_last() else {
        return Ok(Layout::Whole);
    };
    let repeated = groups.iter().any(|&(mark, _)| mark == last);
    match DecimalMark::of(last) {
        Some(mark) if !repeated => {
            check_groups(groups, digits[..whole].len(), digits[0])?;
            let places = digits.len() - whole;
            if groups.is_empty() && may_group(whole, places, digits[0]) {
                return Ok(Layout::Ambiguous { mark });
            }
            Ok(Layout::Decimal { mark, places })
        }
        grouping => {
            check_groups(marks, digits.len(), digits[0])?;
            Ok(grouping.map_or(Layout::Whole, |by| Layout::Grouped { by }))
        }
    }
}

/// Checks that one kind of mark groups: one to three digits, not starting with 0, then threes up to `end`.
fn check_groups(marks: &[(u8, usize)], end: usize, first: u8) -> Result<(), Problem> {
    let Some(&(kind, leading)) = marks.first() else {
        return Ok(());
    };
    let ends = marks.iter().skip(1).map(|&(_, at)| at).chain([end]);
    let threes = marks
        .iter()
        .zip(ends)
        .all(|(&(mark, at), next)| mark == kind && next == at + 3);
    if threes && (1..=3).contains(&leading) && first != b'0' {
        Ok(())
    } else {
        Err(Problem::BadGrouping)
    }
}

/// A cell without what surrounds its number.
struct Stripped<'a> {
    body: &'a str,
    negative: bool,
    signed: bool,
    percent: bool,
}

/// Longer words first, so that `kr` does not leave `onor` behind.
const CURRENCIES: [&str; 19] = [
    "kronor", "kroner", "euroa", "euro", "eur", "sek", "nok", "dkk", "isk", "chf", "usd", "gbp",
    "kr.", "kr", "fr.", "€", "$", "£", "¤",
];
const DASHES: [char; 5] = ['-', '\u{2010}', '\u{2011}', '\u{2013}', '\u{2212}'];

impl<'a> Stripped<'a> {
    fn of(cell: &'a str) -> Result<Self, Problem> {
        let mut cell = Self {
            body: cell,
            negative: false,
            signed: false,
            percent: false,
        };
        while cell.strip_one()? {}
        Ok(cell)
    }

    /// Strips one sign, currency or bracket; `false` when only the number is left.
    fn strip_one(&mut self) -> Result<bool, Problem> {
        self.body = trim(self.body);
        let body = self.body;
        let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        if digit(body.as_bytes().first()) && digit(body.as_bytes().last()) {
            return Ok(false);
        }
        if let Some(inner) = body
            .strip_prefix('(')
            .and_then(|rest| rest.strip_suffix(')'))
        {
            self.sign(inner, true)?;
        } else if let Some(rest) = body.strip_prefix(DASHES) {
            self.sign(rest, true)?;
        } else if let Some(rest) = body.strip_prefix('+') {
            self.sign(rest, false)?;
        } else if let Some(rest) = body.strip_suffix('%') {
            self.body = rest;
            self.percent = true;
        } else if let Some(rest) = body.strip_suffix(DASHES) {
            self.strip_dash(rest)?;
        } else if let Some(rest) = strip_currency(body) {
            self.body = rest;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// A dash at the end stands for no cents after a mark (`31000:-`, `31000,-`), for minus otherwise.
    fn strip_dash(&mut self, rest: &'a str) -> Result<(), Problem> {
        if rest.ends_with(['.', ',']) {
            self.body = rest;
        } else if let Some(rest) = rest.strip_suffix(':') {
            self.body = rest;
        } else {
            self.sign(rest, true)?;
        }
        Ok(())
    }

    fn sign(&mut self, rest: &'a str, negative: bool) -> Result<(), Problem> {
        if self.signed {
            return Err(Problem::NotANumber);
        }
        (self.body, self.negative, self.signed) = (rest, negative, true);
        Ok(())
    }
}

fn strip_currency(body: &str) -> Option<&str> {
    CURRENCIES.iter().find_map(|word| {
        let matches = |part: Option<&str>| part.is_some_and(|part| part.eq_ignore_ascii_case(word));
        let tail = body.len().checked_sub(word.len())?;
        if matches(body.get(..word.len())) {
            body.get(word.len()..)
        } else if matches(body.get(tail..)) {
            body.get(..tail)
        } else {
            None
        }
    })
}
