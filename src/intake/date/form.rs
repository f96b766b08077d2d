//! A date taken apart before the order of its column is known.

use jiff::civil::Date;

use super::month::month;
use super::{OPEN_END, Order, Problem, TEXT_SERIALS, full_year};
use crate::intake::vocabulary::{fold, is_error, is_placeholder, trim};

/// The most bytes of a date: more than `den 30 september 2024 kl. 00:00:00.000000+00:00`.
const LONGEST: usize = 60;

/// What is written in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    /// A year alone.
    Year(i16),
    /// A day in a year of four digits.
    Day { year: i16, month: i8, day: i8 },
    /// A day in a year of two digits, in an order that is certain.
    ShortYear { year: i16, month: i8, day: i8 },
    /// A serial number of a spreadsheet.
    Serial(u32),
    /// Three numbers in an order that the column tells.
    Triple(Triple),
}

/// Three numbers that are a date in one order or another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Triple {
    parts: [i16; 3],
    /// Whether the last part is a year of four digits.
    full_year: bool,
    /// Whether the first part has two digits and so may be a year.
    year_may_lead: bool,
    separator: Option<char>,
}

impl Triple {
    /// Year, month and day in an order, if the calendar has that day.
    pub(super) fn ordered(&self, order: Order, reference_year: i16) -> Option<(i16, i8, i8)> {
        let [first, second, third] = self.parts;
        let (year, month, day) = match order {
            Order::DayFirst => (third, second, first),
            Order::MonthFirst => (third, first, second),
            Order::YearFirst if self.full_year || !self.year_may_lead => return None,
            Order::YearFirst => (first, second, third),
        };
        let year = if self.full_year {
            year
        } else {
            full_year(year, reference_year)
        };
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        Date::new(year, month, day).ok()?;
        Some((year, month, day))
    }

    /// The order that custom gives to this way of writing: dots are day first everywhere, dashes before a full year too,
    /// six digits without separator are year first. With a slash there is none.
    pub(super) fn custom(&self) -> Option<Order> {
        match self.separator {
            Some('.') => Some(Order::DayFirst),
            Some('-') if self.full_year => Some(Order::DayFirst),
            None => Some(Order::YearFirst),
            _ => None,
        }
    }
}

impl Form {
    pub(super) fn of(cell: &str) -> Result<Option<Self>, Problem> {
        if is_error(cell) {
            return Err(Problem::ErrorCell);
        }
        if is_placeholder(cell) {
            return Ok(None);
        }
        let text = trim(cell);
        if text.len() > LONGEST {
            return Err(Problem::NotADate);
        }
        let text = without_time(text);
        // Whole numbers that passed through floating point, such as `20240301.0`
        let text = text.strip_suffix(".0").unwrap_or(text);
        let zeros = text.chars().all(|c| matches!(c, '0' | '-' | '.' | '/'));
        if zeros && text.contains('0') {
            return Ok(None);
        }
        let form = if text.bytes().all(|byte| byte.is_ascii_digit()) {
            compact(text)
        } else {
            separated(text)
        };
        form.map(Some).ok_or(Problem::NotADate)
    }
}

/// Cuts ` 00:00:00`, `T00:00Z` and the like.
fn without_time(text: &str) -> &str {
    let Some((before, _)) = text.split_once(':') else {
        return text;
    };
    before
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .trim_end_matches(['T', 't', '+'])
        .trim_end()
}

/// Digits without separators: their number tells what they are.
fn compact(digits: &str) -> Option<Form> {
    let part = |from, to| digits.get(from..to)?.parse::<i16>().ok();
    match digits.len() {
        4 => Some(Form::Year(part(0, 4)?)),
        5 => {
            let serial = digits.parse().ok()?;
            TEXT_SERIALS
                .contains(&serial)
                .then_some(Form::Serial(serial))
        }
        6 => {
            let triple = Triple {
                parts: [part(0, 2)?, part(2, 4)?, part(4, 6)?],
                full_year: false,
                year_may_lead: true,
                separator: None,
            };
            let readable = Order::ALL
                .into_iter()
                .any(|order| triple.ordered(order, 2000).is_some());
            // `202403` is no day in any order, so it is a month.
            if readable {
                Some(Form::Triple(triple))
            } else {
                day(part(0, 4)?, part(4, 6)?, 1)
            }
        }
        7 => (digits == "2958465").then_some(Form::Year(OPEN_END)),
        8 => day(part(0, 4)?, part(4, 6)?, part(6, 8)?),
        _ => None,
    }
}

fn day(year: i16, month: i16, day: i16) -> Option<Form> {
    Some(Form::Day {
        year,
        month: i8::try_from(month).ok()?,
        day: i8::try_from(day).ok()?,
    })
}

/// A number with its count of digits, or a month in words.
#[derive(Clone, Copy)]
enum Token {
    Number(i16, usize),
    Month(i16),
}

/// Numbers and words with separators between them.
fn separated(text: &str) -> Option<Form> {
    use Token::{Month, Number};
    let (tokens, separator) = tokens(text)?;
    match tokens[..] {
        [
            Number(year, 4),
            Number(month, _) | Month(month),
            Number(date, _),
        ] => day(year, month, date),
        [
            Number(first, length),
            Number(second, _),
            Number(third, last @ (2 | 4)),
        ] => Some(Form::Triple(Triple {
            parts: [first, second, third],
            full_year: last == 4,
            year_may_lead: length == 2,
            separator,
        })),
        [Month(month), Number(date, _), Number(year, 4)]
        | [Number(date, _), Month(month), Number(year, 4)] => day(year, month, date),
        [Month(month), Number(date, _), Number(year, 2)]
        | [Number(date, _), Month(month), Number(year, 2)] => day_of_short_year(year, month, date),
        [Number(year, 4), Number(month, _) | Month(month)]
        | [Number(month, _) | Month(month), Number(year, 4)] => day(year, month, 1),
        [Month(month), Number(year, 2)] => day_of_short_year(year, month, 1),
        _ => None,
    }
}

fn day_of_short_year(year: i16, month: i16, day: i16) -> Option<Form> {
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Some(Form::ShortYear { year, month, day })
}

/// Splits into at most three tokens and the separator of the first two, which all must share if they are numbers.
fn tokens(text: &str) -> Option<(Vec<Token>, Option<char>)> {
    let mut tokens = Vec::with_capacity(3);
    let mut separators = Vec::with_capacity(2);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let same_kind = |c: char| {
            if first.is_ascii_digit() {
                c.is_ascii_digit()
            } else {
                c.is_alphabetic() == first.is_alphabetic() && !c.is_ascii_digit()
            }
        };
        let (run, after) = rest.split_at(rest.find(|c| !same_kind(c)).unwrap_or(rest.len()));
        rest = after;
        if first.is_ascii_digit() {
            tokens.push(Token::Number(run.parse().ok()?, run.len()));
        } else if first.is_alphabetic() {
            match month(run) {
                Some(month) => tokens.push(Token::Month(month)),
                None if IGNORED.contains(&fold(run).as_str()) => {}
                None => return None,
            }
        } else {
            separators.push(separator(run, rest.is_empty(), tokens.is_empty())?);
        }
    }
    let numeric = tokens
        .iter()
        .all(|token| matches!(token, Token::Number(..)));
    let uniform = separators
        .iter()
        .all(|mark| mark.is_none() || *mark == separators[0]);
    if tokens.len() > 3 || numeric && !uniform {
        return None;
    }
    Some((tokens, separators.first().copied().flatten()))
}

/// The one mark between two tokens; at the end of a cell a dot means nothing, at its start a mark is an error.
fn separator(run: &str, ends: bool, starts: bool) -> Option<Option<char>> {
    let mut marks = run.chars().filter(|c| !c.is_whitespace());
    match (marks.next(), marks.next()) {
        (Some(_), _) if starts => None,
        (Some('.') | None, None) if ends => Some(None),
        (None, None) => Some(Some(' ')),
        (Some(mark @ ('.' | '/' | '-' | ',' | '’' | '\'')), None) if !ends => Some(Some(mark)),
        _ => None,
    }
}

/// Words of dates that say nothing.
const IGNORED: [&str; 10] = ["den", "the", "of", "st", "nd", "rd", "th", "kl", "klo", "z"];
