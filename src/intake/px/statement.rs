//! The form of a PC-Axis file: statements, strings, lines.

use super::{Failure, Phrase};

/// Where and how a table breaks its format.
#[derive(Debug, PartialEq)]
pub(super) struct Broken {
    keyword: String,
    line: u64,
    cause: Option<Phrase>,
}

impl Broken {
    pub(super) fn expected(
        keyword: impl Into<String>,
        line: u64,
        expected: impl Into<String>,
    ) -> Broken {
        Broken {
            keyword: keyword.into(),
            line,
            cause: Some(Phrase::cause_expected(expected)),
        }
    }

    /// A keyword that is not there; the line is that of the keyword that needs it.
    pub(super) fn missing(keyword: &str, line: u64) -> Broken {
        Broken::expected(keyword, line, format!("{keyword}="))
    }

    pub(super) fn number(
        keyword: impl Into<String>,
        line: u64,
        expected: u64,
        found: u64,
    ) -> Broken {
        Broken {
            keyword: keyword.into(),
            line,
            cause: Some(Phrase::cause_number_of_values(expected, found)),
        }
    }

    pub(super) fn failure(self, file: &str) -> Failure {
        let failure = Failure::input(Phrase::fail_table_format(file, self.line, self.keyword));
        self.cause.into_iter().fold(failure, Failure::cause)
    }
}

/// `KEYWORD[language]("subkey","subkey")=value,value;`
#[derive(Debug)]
pub(super) struct Statement {
    pub(super) keyword: String,
    pub(super) language: Option<String>,
    pub(super) subkeys: Vec<String>,
    pub(super) values: Vec<Value>,
    /// The line on which it begins.
    pub(super) line: u64,
}

impl Statement {
    /// The keyword as it stands in the file, for messages.
    pub(super) fn name(&self) -> String {
        match self.subkeys.first() {
            Some(subkey) => format!("{}(\"{subkey}\")", self.keyword),
            None => self.keyword.clone(),
        }
    }

    pub(super) fn texts(&self) -> Vec<String> {
        self.values.iter().map(|value| value.text.clone()).collect()
    }

    pub(super) fn is(&self, word: &str) -> bool {
        matches!(self.values.as_slice(), [value] if value.text == word)
    }

    pub(super) fn broken(&self, expected: impl Into<String>) -> Broken {
        Broken::expected(self.name(), self.line, expected)
    }
}

/// A string or a word of a statement.
#[derive(Debug, PartialEq)]
pub(super) struct Value {
    pub(super) text: String,
    /// Whether a colon stands before it: it is below the value before.
    pub(super) below: bool,
}

/// Reads one statement after the other.
pub(super) struct Statements<'a> {
    rest: &'a str,
    line: u64,
    /// The keyword being read, for messages.
    keyword: String,
}

impl<'a> Statements<'a> {
    /// All statements but `DATA`, and the text after `DATA=` with its line.
    pub(super) fn read(text: &'a str) -> Result<(Vec<Statement>, (&'a str, u64)), Broken> {
        let text = text.trim_start_matches('\u{feff}');
        let mut statements = Statements {
            rest: text,
            line: 1,
            keyword: String::new(),
        };
        let mut found = Vec::new();
        loop {
            statements.skip_blank();
            if statements.rest.trim_end_matches('\u{1a}').is_empty() {
                return Err(Broken::missing("DATA", statements.line));
            }
            let (mut statement, line) = (statements.head()?, statements.line);
            if statement.keyword == "DATA" {
                return Ok((found, (statements.rest, line)));
            }
            statement.values = statements.values()?;
            found.push(statement);
        }
    }

    fn skip_blank(&mut self) {
        let text = self.rest.trim_start();
        self.pass(self.rest.len() - text.len());
    }

    /// Goes on by some bytes, counting lines: LF, CR LF or CR.
    fn pass(&mut self, bytes: usize) -> &'a str {
        let (passed, rest) = self.rest.split_at(bytes);
        let ends = passed.bytes().filter(|byte| *byte == b'\n').count();
        let lone = passed.bytes().enumerate().filter(|(at, byte)| {
            *byte == b'\r' && self.rest.as_bytes().get(at + 1) != Some(&b'\n')
        });
        self.line += ends as u64 + lone.count() as u64;
        self.rest = rest;
        passed
    }

    fn broken(&self, expected: &str) -> Broken {
        Broken::expected(self.keyword.as_str(), self.line, expected)
    }

    /// Takes a character that must follow, blanks before it passed over.
    fn take(&mut self, expected: char) -> Result<(), Broken> {
        self.skip_blank();
        match self.rest.starts_with(expected) {
            true => {
                self.pass(expected.len_utf8());
                Ok(())
            }
            false => Err(self.broken(&expected.to_string())),
        }
    }

    fn next_is(&mut self, character: char) -> bool {
        self.skip_blank();
        self.rest.starts_with(character)
    }

    /// `KEYWORD[language]("subkey")=`
    fn head(&mut self) -> Result<Statement, Broken> {
        let line = self.line;
        let in_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let end = self.rest.find(|c| !in_word(c)).unwrap_or(self.rest.len());
        self.keyword = match end {
            0 => self
                .rest
                .chars()
                .take_while(|c| !c.is_whitespace())
                .take(20)
                .collect(),
            end => self.pass(end).to_ascii_uppercase(),
        };
        if end == 0 {
            return Err(self.broken("A-Z"));
        }
        let mut language = None;
        if self.next_is('[') {
            self.pass(1);
            let end = self.rest.find(']').filter(|end| *end <= 40);
            let end = end.ok_or_else(|| self.broken("]"))?;
            language = Some(self.pass(end).trim().trim_matches('"').to_owned());
            self.pass(1);
        }
        let mut subkeys = Vec::new();
        if self.next_is('(') {
            self.pass(1);
            loop {
                self.skip_blank();
                subkeys.push(self.string()?);
                if !self.next_is(',') {
                    break;
                }
                self.pass(1);
            }
            self.take(')')?;
        }
        self.take('=')?;
        let statement = Statement {
            keyword: self.keyword.clone(),
            language,
            subkeys,
            values: Vec::new(),
            line,
        };
        self.keyword = statement.name();
        Ok(statement)
    }

    /// The values up to the semicolon.
    fn values(&mut self) -> Result<Vec<Value>, Broken> {
        let mut values = Vec::new();
        let mut below = false;
        loop {
            self.skip_blank();
            let text = match self.rest.starts_with('"') {
                true => self.string()?,
                false => self.word()?,
            };
            values.push(Value { text, below });
            let line = self.line;
            self.skip_blank();
            match self.rest.bytes().next() {
                Some(b';') => {
                    self.pass(1);
                    return Ok(values);
                }
                Some(separator @ (b',' | b':')) => {
                    below = separator == b':';
                    self.pass(1);
                }
                _ => return Err(Broken::expected(self.keyword.as_str(), line, ";")),
            }
        }
    }

    /// A text between quotation marks; texts that follow one another, as on the next line, are one.
    fn string(&mut self) -> Result<String, Broken> {
        let mut text = String::new();
        let line = self.line;
        loop {
            self.take('"')?;
            let Some(end) = self.rest.find('"') else {
                self.line = line;
                return Err(self.broken("\""));
            };
            let piece = self.pass(end);
            // An unclosed text runs on to the next quotation mark, over the ends of statements.
            if piece.lines().skip(1).any(is_statement) {
                self.line = line;
                return Err(self.broken("\""));
            }
            text.push_str(piece);
            self.pass(1);
            if !self.rest.trim_start().starts_with('"') {
                return Ok(text);
            }
        }
    }

    /// A word without quotation marks, such as `YES`, `0` or `TLIST(A1,"1994"-"1996")`.
    fn word(&mut self) -> Result<String, Broken> {
        let mut depth = 0usize;
        let end = self.rest.find(|c: char| {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            matches!(c, ';' | '=') || depth == 0 && matches!(c, ',' | ':' | '"' | '\n' | '\r')
        });
        let end = end.ok_or_else(|| self.broken(";"))?;
        Ok(self.pass(end).trim().to_owned())
    }
}

/// Whether a line inside a text is the beginning of a statement, such as `VALUES("`.
fn is_statement(line: &str) -> bool {
    let end = line
        .find(|c: char| !(c.is_ascii_uppercase() || c == '-'))
        .unwrap_or(0);
    end >= 4
        && (line[end..].starts_with("(")
            || line[end..].starts_with('=')
            || line[end..].starts_with('['))
}
