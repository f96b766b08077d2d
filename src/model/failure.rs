//! Why a run stopped: heading, causes, hints.

use super::nearest::nearest;
use super::phrase::Phrase;

/// What kind of failure it is, which decides the exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// Usage, configuration or input: exit status 2.
    Input,
    /// A fault of the program: exit status 70.
    Bug,
}

/// Why a run stopped. It holds no pay value, name or identity number of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// What kind it is.
    pub kind: FailureKind,
    /// What failed.
    pub heading: Phrase,
    /// What was found and expected.
    pub causes: Vec<Phrase>,
    /// What to do next.
    pub hints: Vec<Phrase>,
}

impl Failure {
    /// A failure in what the user gave.
    pub fn input(heading: Phrase) -> Failure {
        Failure {
            kind: FailureKind::Input,
            heading,
            causes: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// Adds what was found and expected.
    #[must_use]
    pub fn cause(mut self, cause: Phrase) -> Failure {
        self.causes.push(cause);
        self
    }

    /// Proposes the name that a word is nearest to, if one is near.
    #[must_use]
    pub fn did_you_mean<'a>(self, word: &str, names: impl IntoIterator<Item = &'a str>) -> Failure {
        match nearest(word, names) {
            Some(near) => self.hint(Phrase::hint_did_you_mean(near)),
            None => self,
        }
    }

    /// Adds what to do next.
    #[must_use]
    pub fn hint(mut self, hint: Phrase) -> Failure {
        self.hints.push(hint);
        self
    }
}

impl std::fmt::Display for Failure {
    /// The ids, for logs and tests; the wording is in `locale`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.heading.id())?;
        for phrase in self.causes.iter().chain(&self.hints) {
            write!(f, ", {}", phrase.id())?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}
