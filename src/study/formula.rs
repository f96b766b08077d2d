//! The model of a regression as it is written: `log(pay) ~ age + age^2 + tenure + job_group`.

use std::fmt;

/// A model of pay: what is explained, and by which terms. Sex is not among them; it is in every model.
///
/// ```
/// use paritet::study::formula::{Formula, Part, Term};
///
/// let model = Formula::parse("log(pay) ~ age + age^2 + job_group + unit:\"Cost centre\"")?;
/// assert!(model.log);
/// assert_eq!(model.terms[1], Term(vec![Part::Power("age".to_owned(), 2)]));
/// assert_eq!(model.terms.len(), 4);
/// assert_eq!(model.to_string(), "log(pay) ~ age + age^2 + job_group + unit:\"Cost centre\"");
/// assert_eq!(Formula::parse("pay ~ a*b")?.to_string(), "pay ~ a + b + a:b");
/// assert!(Formula::parse("pay ~ age +").is_err());
/// # Ok::<(), paritet::study::formula::Unreadable>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formula {
    /// Whether the logarithm of pay is explained, and not pay itself.
    pub log: bool,
    /// The terms in the order in which they are added, none twice.
    pub terms: Vec<Term>,
}

/// One column, or several whose products are one term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term(pub Vec<Part>);

/// A column in a term, by field or heading.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Numbers to a power from 2 on.
    Power(String, u32),
    /// Logarithms of numbers.
    Log(String),
    /// Groups, even if they are numbers.
    Factor(String),
    /// As it is: numbers, or groups where it holds words.
    Column(String),
}

impl Part {
    /// The column.
    pub fn column(&self) -> &str {
        match self {
            Part::Power(column, _)
            | Part::Log(column)
            | Part::Factor(column)
            | Part::Column(column) => column,
        }
    }
}

/// What cannot be read, and where: the number of characters before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Characters before it.
    pub at: usize,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "unreadable at {}", self.at)
    }
}

impl std::error::Error for Unreadable {}

/// The highest power of a column.
const HIGHEST: u32 = 6;

impl Formula {
    /// Reads a model.
    ///
    /// `[pay ~ | log(pay) ~] term + term …`; without a left side the logarithm of pay is explained. A term is a column, a
    /// power `age^2`, a logarithm `log(age)`, `factor(grade)` for groups that are numbers, or a product of these `a:b`; `a*b`
    /// is short for `a + b + a:b`; `1` alone is no term at all. A name that is more than letters, digits, `_`, `.` and `-` stands in quotation marks.
    ///
    /// # Errors
    /// For anything else, with its place.
    pub fn parse(text: &str) -> Result<Formula, Unreadable> {
        let (left, right) = match split_outside(text, '~') {
            Some(at) => (Some(&text[..at]), &text[at + 1..]),
            None => (None, text),
        };
        let log = match left.map(|left| left.split_whitespace().collect::<String>()) {
            None => true,
            Some(left) if left == "log(pay)" => true,
            Some(left) if left == "pay" => false,
            Some(_) => return Err(Unreadable { at: 0 }),
        };
        let mut reader = Reader {
            text,
            at: text.len() - right.len(),
        };
        let mut terms: Vec<Term> = Vec::new();
        if reader.rest().trim_end() == "1" {
            return Ok(Formula { log, terms });
        }
        loop {
            for term in reader.term()? {
                if !terms.iter().any(|known| known.same(&term)) {
                    terms.push(term);
                }
            }
            if !reader.takes('+') {
                break;
            }
        }
        match reader.rest().is_empty() {
            true => Ok(Formula { log, terms }),
            false => Err(reader.unreadable()),
        }
    }

    /// The columns that it needs, each once, in order.
    pub fn columns(&self) -> Vec<&str> {
        let mut columns = Vec::new();
        for part in self.terms.iter().flat_map(|term| &term.0) {
            if !columns.contains(&part.column()) {
                columns.push(part.column());
            }
        }
        columns
    }
}

impl Term {
    /// Whether both are products of the same parts.
    fn same(&self, other: &Term) -> bool {
        let sorted = |term: &Term| {
            let mut parts = term.0.clone();
            parts.sort();
            parts
        };
        sorted(self) == sorted(other)
    }
}

/// The place of a character outside quotation marks.
fn split_outside(text: &str, wanted: char) -> Option<usize> {
    let mut quoted = false;
    text.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (c == wanted && !quoted).then_some(at)
    })
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// What is left, without blanks before it.
    fn rest(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let trimmed = rest.trim_start();
        self.at += rest.len() - trimmed.len();
        trimmed
    }

    fn takes(&mut self, wanted: char) -> bool {
        let takes = self.rest().starts_with(wanted);
        self.at += if takes { wanted.len_utf8() } else { 0 };
        takes
    }

    fn needs(&mut self, wanted: char) -> Result<(), Unreadable> {
        match self.takes(wanted) {
            true => Ok(()),
            false => Err(self.unreadable()),
        }
    }

    fn unreadable(&self) -> Unreadable {
        Unreadable {
            at: self.text[..self.at].chars().count(),
        }
    }

    /// A term; of `a*b` three.
    fn term(&mut self) -> Result<Vec<Term>, Unreadable> {
        let mut terms = vec![Term(vec![self.part()?])];
        loop {
            if self.takes(':') {
                let part = self.part()?;
                terms.iter_mut().for_each(|term| term.0.push(part.clone()));
            } else if self.takes('*') {
                let part = self.part()?;
                let products = terms
                    .iter()
                    .map(|term| Term([&term.0[..], std::slice::from_ref(&part)].concat()));
                let products: Vec<Term> = products.collect();
                terms.push(Term(vec![part]));
                terms.extend(products);
            } else {
                return Ok(terms);
            }
        }
    }

    fn part(&mut self) -> Result<Part, Unreadable> {
        let start = self.at;
        let quoted = self.rest().starts_with('"');
        let name = self.name()?;
        if !quoted && ["log", "factor"].contains(&name.as_str()) && self.takes('(') {
            let column = self.name()?;
            self.needs(')')?;
            return Ok(if name == "log" {
                Part::Log(column)
            } else {
                Part::Factor(column)
            });
        }
        if !self.takes('^') {
            return Ok(Part::Column(name));
        }
        let rest = self.rest();
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        match rest[..digits].parse() {
            Ok(power @ 2..=HIGHEST) => {
                self.at += digits;
                Ok(Part::Power(name, power))
            }
            Ok(1) => {
                self.at += digits;
                Ok(Part::Column(name))
            }
            _ => {
                self.at = start.max(self.at);
                Err(self.unreadable())
            }
        }
    }

    fn name(&mut self) -> Result<String, Unreadable> {
        let rest = self.rest();
        let (name, length) = match rest.strip_prefix('"') {
            Some(quoted) => {
                let end = quoted.find('"').ok_or_else(|| self.unreadable())?;
                (&quoted[..end], end + 2)
            }
            None => {
                let end = rest.find(|c: char| !is_of_name(c)).unwrap_or(rest.len());
                (&rest[..end], end)
            }
        };
        if name.trim().is_empty() {
            return Err(self.unreadable());
        }
        self.at += length;
        Ok(name.to_owned())
    }
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || ['_', '.', '-'].contains(&c)
}

impl fmt::Display for Formula {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.log { "log(pay) ~ " } else { "pay ~ " })?;
        for (place, term) in self.terms.iter().enumerate() {
            if place > 0 {
                out.write_str(" + ")?;
            }
            write!(out, "{term}")?;
        }
        out.write_str(if self.terms.is_empty() { "1" } else { "" })
    }
}

impl fmt::Display for Term {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.0.iter().enumerate() {
            if place > 0 {
                out.write_str(":")?;
            }
            write!(out, "{part}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Part {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.column();
        let quoted = match name.chars().all(is_of_name) && !["log", "factor", "1"].contains(&name) {
            true => name.to_owned(),
            false => format!("\"{name}\""),
        };
        match self {
            Part::Power(_, power) => write!(out, "{quoted}^{power}"),
            Part::Log(_) => write!(out, "log({quoted})"),
            Part::Factor(_) => write!(out, "factor({quoted})"),
            Part::Column(_) => out.write_str(&quoted),
        }
    }
}

#[cfg(test)]
mod tests;
