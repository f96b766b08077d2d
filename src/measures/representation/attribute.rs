//! Who is looked for: `--of FIELD=VALUE`, in the file and in the benchmark.

use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Sex;
use crate::model::phrase::{Label, Phrase};
use crate::study::workforce::{SEX, Workforce};

/// A column of words and the word that makes somebody one of the group, with their names in the benchmark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The column of the workforce.
    pub column: String,
    /// The word in it; for sex `woman`, `man` or `other`.
    pub value: String,
    /// The dimension of the benchmark.
    pub dimension: String,
    /// The member of it.
    pub member: String,
}

impl Attribute {
    /// The same name and word in the benchmark as in the file.
    pub fn new(column: impl Into<String>, value: impl Into<String>) -> Attribute {
        let (column, value) = (column.into(), value.into());
        Attribute {
            dimension: column.clone(),
            member: value.clone(),
            column,
            value,
        }
    }

    /// The sex that is meant, if it is one.
    pub fn sex(&self) -> Option<Sex> {
        let sexes = [Sex::Woman, Sex::Man, Sex::Other];
        let meant = || sexes.into_iter().find(|sex| sex.id() == self.value);
        (self.column == SEX).then(meant).flatten()
    }

    /// The id under which the door knows what is behind the figures; `None` for sex, which is no secret.
    pub(super) fn secret(&self) -> Option<&'static str> {
        match Field::from_id(&self.column) {
            Some(Field::Sex) => None,
            Some(field) => Some(field.id()),
            None => Some("attribute"),
        }
    }

    /// The name of the people who have it, to begin a sentence with.
    pub(super) fn people(&self) -> Label {
        Label::Column(match self.sex() {
            Some(Sex::Woman) => "women".to_owned(),
            Some(Sex::Man) => "men".to_owned(),
            Some(_) => "other".to_owned(),
            None => self.value.clone(),
        })
    }
}

/// The same with the words as the file writes them; case does not matter.
///
/// # Errors
/// When a word is not in the file; any sex may be, even if nobody has it.
pub(super) fn in_file(
    attributes: &[Attribute],
    workforce: &Workforce,
) -> Result<Vec<Attribute>, Failure> {
    let written = |attribute: &Attribute| {
        let words = workforce.labels(&attribute.column);
        let words: &[String] = words.map_or(&[], |(_, words)| words);
        let wanted = attribute.value.to_lowercase();
        match words.iter().find(|word| word.to_lowercase() == wanted) {
            Some(word) => Ok(Attribute {
                value: word.clone(),
                ..attribute.clone()
            }),
            None => {
                let text = format!("{}={}", attribute.column, attribute.value);
                let words = || words.iter().map(String::as_str);
                let some = some_of(words().filter(|word| !word.is_empty()));
                Err(Failure::input(Phrase::fail_flag("--of", text))
                    .cause(Phrase::cause_expected(some))
                    .did_you_mean(&attribute.value, words()))
            }
        }
    };
    attributes.iter().map(written).collect()
}

/// The first words of a list that may be long.
pub(super) fn some_of<'a>(words: impl Iterator<Item = &'a str>) -> String {
    const MOST: usize = 12;
    let mut words: Vec<&str> = words.take(MOST + 1).collect();
    if words.len() > MOST {
        words[MOST] = "…";
    }
    words.join(", ")
}

/// Splits `NAME=VALUE`; `flag` is told in failures.
///
/// # Errors
/// When either is missing.
pub fn pair(text: &str, flag: &'static str) -> Result<(String, String), Failure> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() && !value.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err(Failure::input(Phrase::fail_flag(flag, text))
            .cause(Phrase::cause_expected("sex=woman"))),
    }
}
