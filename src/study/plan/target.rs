//! A target: a figure of a table, and what it is to be.

use std::fmt;

use crate::model::gate::Bound;

/// A figure of a table and what it is to be, such as `pay_gap.mean_gap[group=Nurses] <= 3 %`.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The id of the table.
    pub table: String,
    /// The id of the column.
    pub column: String,
    /// Which row: labels and the members that they are to have. Without any, that of all staff.
    pub conditions: Vec<(String, String)>,
    /// How the figure is held against what is wanted.
    pub bound: Bound,
    /// What is wanted.
    pub wanted: Figure,
}

/// The signs, longer ones before those that they begin with.
const SIGNS: [(&str, Bound); 7] = [
    ("<=", Bound::AtMost),
    ("≤", Bound::AtMost),
    ("<", Bound::Less),
    (">=", Bound::AtLeast),
    ("≥", Bound::AtLeast),
    (">", Bound::Greater),
    ("within", Bound::Within),
];

/// A number as it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The number before a per cent sign, or the number.
    pub number: f64,
    /// Whether there is a per cent sign.
    pub percent: bool,
}

impl Figure {
    /// The number as tables have it: 3 % is 0.03.
    pub fn value(self) -> f64 {
        match self.percent {
            true => self.number / 100.0,
            false => self.number,
        }
    }
}

/// Why a text is no target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It does not begin with a table, a point and a column.
    Figure,
    /// What stands in brackets is not `label=member`, or they are not closed.
    Condition,
    /// There is no comparison after the figure.
    Comparison,
    /// What it is held against is no number.
    Number,
}

impl Fault {
    /// What is expected in its place.
    pub fn expected(self) -> &'static str {
        match self {
            Fault::Figure => "pay_gap.mean_gap <= 3 %",
            Fault::Condition => "[group=…], [group=\"A, B\", sex=women]",
            Fault::Comparison => "<= < >= > within",
            Fault::Number => "3 %, 0.03, 1 500",
        }
    }
}

impl Target {
    /// Reads `table.column[label=member, …] <= number`.
    ///
    /// Members with a comma, a bracket or quotation marks stand in quotation marks, those within doubled. Numbers may have
    /// a per cent sign, a decimal point or comma, and spaces between thousands.
    ///
    /// # Errors
    /// What is wrong first.
    ///
    /// ```
    /// use paritet::study::plan::Target;
    ///
    /// let target = Target::parse("overtime.any_share[group=\"A, B\", sex=women] <= 25 %")?;
    /// assert_eq!(target.conditions[0], ("group".into(), "A, B".into()));
    /// assert!(target.met(0.25) && !target.met(0.26));
    /// assert_eq!(Target::parse(&target.to_string()), Ok(target));
    /// # Ok::<(), paritet::study::plan::Fault>(())
    /// ```
    pub fn parse(text: &str) -> Result<Target, Fault> {
        let text = text.trim();
        let ends = |c: char| c.is_whitespace() || "[<>≤≥".contains(c);
        let (figure, rest) = text.split_at(text.find(ends).unwrap_or(text.len()));
        let (table, column) = figure.split_once('.').ok_or(Fault::Figure)?;
        if table.is_empty() || column.is_empty() || column.contains('.') {
            return Err(Fault::Figure);
        }
        let (conditions, rest) = conditions(rest.trim_start())?;
        let rest = rest.trim_start();
        let signed = |(sign, bound): &(&str, Bound)| Some((rest.strip_prefix(sign)?, *bound));
        let (number, bound) = SIGNS.iter().find_map(signed).ok_or(Fault::Comparison)?;
        Ok(Target {
            table: table.to_owned(),
            column: column.to_owned(),
            conditions,
            bound,
            wanted: wanted(number).ok_or(Fault::Number)?,
        })
    }

    /// Whether a figure is as it is to be. What differs in the last digits of arithmetic is equal.
    pub fn met(&self, actual: f64) -> bool {
        const SAME: f64 = 1e-9;
        let wanted = self.wanted.value();
        let same = |a: f64| (a - wanted).abs() <= SAME * wanted.abs().max(1.0);
        match self.bound {
            Bound::AtMost => actual < wanted || same(actual),
            Bound::AtLeast => actual > wanted || same(actual),
            Bound::Less => actual < wanted && !same(actual),
            Bound::Greater => actual > wanted && !same(actual),
            Bound::Within => actual.abs() < wanted || same(actual.abs()),
        }
    }
}

impl fmt::Display for Target {
    /// As it is read; members in quotation marks where they need them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.table, self.column)?;
        for (place, (label, member)) in self.conditions.iter().enumerate() {
            let before = if place == 0 { "[" } else { ", " };
            let bare =
                !member.is_empty() && member.trim() == member && !member.contains([',', ']', '"']);
            match bare {
                true => write!(f, "{before}{label}={member}")?,
                false => write!(f, "{before}{label}=\"{}\"", member.replace('"', "\"\""))?,
            }
        }
        let after = if self.conditions.is_empty() { "" } else { "]" };
        let unit = if self.wanted.percent { " %" } else { "" };
        write!(
            f,
            "{after} {} {}{unit}",
            self.bound.id(),
            self.wanted.number
        )
    }
}

/// Labels with the members that they are to have.
type Conditions = Vec<(String, String)>;

/// The conditions in brackets, if a text begins with one, and what follows.
fn conditions(text: &str) -> Result<(Conditions, &str), Fault> {
    let mut conditions = Vec::new();
    let Some(mut rest) = text.strip_prefix('[') else {
        return Ok((conditions, text));
    };
    loop {
        let (label, after) = rest.split_once('=').ok_or(Fault::Condition)?;
        let label = label.trim();
        if label.is_empty() || label.contains([',', ']', '"']) {
            return Err(Fault::Condition);
        }
        let (member, after) = member(after.trim_start())?;
        conditions.push((label.to_owned(), member));
        let after = after.trim_start();
        if let Some(rest) = after.strip_prefix(']') {
            return Ok((conditions, rest));
        }
        rest = after.strip_prefix(',').ok_or(Fault::Condition)?;
    }
}

/// The member that a text begins with, and what follows.
fn member(text: &str) -> Result<(String, &str), Fault> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([',', ']']).ok_or(Fault::Condition)?;
        let (bare, rest) = text.split_at(end);
        let bare = bare.trim();
        return match bare.is_empty() || bare.contains('"') {
            true => Err(Fault::Condition),
            false => Ok((bare.to_owned(), rest)),
        };
    };
    let (mut member, mut rest) = (String::new(), quoted);
    loop {
        let (part, after) = rest.split_once('"').ok_or(Fault::Condition)?;
        member += part;
        let Some(more) = after.strip_prefix('"') else {
            return Ok((member, after));
        };
        member.push('"');
        rest = more;
    }
}

/// What is wanted, perhaps in per cent.
fn wanted(text: &str) -> Option<Figure> {
    let text = text.trim();
    let (digits, percent) = match text.strip_suffix('%') {
        Some(digits) => (digits.trim_end(), true),
        None => (text, false),
    };
    let number = amount(digits)?;
    Some(Figure { number, percent })
}

/// A share or gap as people write it, `0.05` or `5 %`, from nought to one.
///
/// # Errors
/// What is expected.
pub fn fraction(text: &str) -> Result<f64, String> {
    let fraction = wanted(text)
        .map(Figure::value)
        .filter(|value| (0.0..=1.0).contains(value));
    fraction.ok_or_else(|| "0.05, 5%".to_owned())
}

/// A number as people write it: with a decimal point or comma, and spaces between thousands.
pub fn amount(text: &str) -> Option<f64> {
    let text = text.trim().replace('\u{2212}', "-").replace(',', ".");
    let mut groups = text.split(char::is_whitespace);
    let first = groups.next()?.to_owned();
    let is_digits = |part: &str| part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit());
    let joined = groups.try_fold(first, |joined, group| {
        let whole = group.split_once('.').map_or(group, |(whole, _)| whole);
        (is_digits(whole) && !joined.contains('.')).then(|| joined + group)
    })?;
    let known = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b'-');
    let number = joined.bytes().all(known).then(|| joined.parse().ok())??;
    f64::is_finite(number).then_some(number)
}

#[cfg(test)]
mod tests;
