//! The coding of a column of sexes, decided from all its distinct labels together.
//!
//! `D` is a dame beside `H` and divers beside `W`; `1` is a man in ISO 5218 and a woman under a heading `female`. A label alone does
//! not tell, its column mostly does, and where it does not the user is asked: [`Ambiguity`] says about what.

mod label;

use crate::intake::vocabulary::{boolean, words};
use crate::model::people::Sex;
use label::{Meaning, word_sex};

/// What each label of a column means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coding {
    /// The sex of each label, in the order in which the labels were given.
    pub sexes: Vec<Sex>,
    /// Why; labels are given by position.
    pub notes: Vec<Note>,
}

/// A reason for a coding that a report should state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// Labels that the user's map settled.
    UserMap {
        /// How many.
        labels: usize,
    },
    /// Numbers were read by ISO 5218: 1 man, 2 woman, 0 and 9 unknown. Some systems number the other way round.
    Iso5218,
    /// Yes and no (also 1 and 0) were read as answers to the heading, which names this sex.
    Heading(Sex),
    /// A letter that means different things was read by its neighbours: `N`, `D` or `H`.
    Neighbours {
        /// The position of the label.
        label: usize,
        /// What it was read as.
        sex: Sex,
    },
    /// The label is a sum over the sexes; its rows are no persons.
    Total {
        /// The position of the label.
        label: usize,
        /// Its rows.
        rows: u64,
    },
    /// The label is no sex that any list knows; its rows are [`Sex::Unknown`].
    Unrecognised {
        /// The position of the label.
        label: usize,
        /// Its rows.
        rows: u64,
    },
}

/// Labels with two readings: only the user can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ambiguity {
    /// The positions of the labels.
    pub labels: Vec<usize>,
    /// The two readings, each with one sex per label.
    pub readings: [Vec<Sex>; 2],
}

/// Decides what the distinct labels of a column mean. Each label comes with its number of rows.
///
/// In this order: the `user`'s map (case does not matter; numbers may be mapped); blanks and words for "not stated" are
/// [`Sex::Unknown`]; words in Swedish, Norwegian, Danish, Finnish, English, German, French and Italian; the letters K, F, W (woman),
/// M (man) and X (other), then N, D and H by what stands beside them; yes, no, 1 and 0 if the `heading` names one sex;
/// 1 and 2 by ISO 5218.
///
/// # Errors
///
/// [`Ambiguity`] for a coding with two readings, such as 0 and 1 without a heading that names a sex. The user's map settles it.
///
/// ```
/// use paritet::intake::sex::code;
/// use paritet::model::people::Sex;
/// let coding = code(&[("N", 70), ("M", 30), ("", 1)], None, &[]).unwrap();
/// assert_eq!(coding.sexes, [Sex::Woman, Sex::Man, Sex::Unknown]);
/// assert!(code(&[("0", 50), ("1", 50)], Some("Kön"), &[]).is_err());
/// assert!(code(&[("0", 50), ("1", 50)], Some("Kvinna"), &[]).is_ok());
/// ```
pub fn code(
    labels: &[(&str, u64)],
    heading: Option<&str>,
    user: &[(String, Sex)],
) -> Result<Coding, Ambiguity> {
    let meanings: Vec<Meaning> = labels
        .iter()
        .map(|(text, _)| Meaning::of(text, user))
        .collect();
    if let Some(coding) = heading.and_then(|heading| answers_to(heading, labels, &meanings)) {
        return Ok(coding);
    }
    let column = Column(&meanings);
    let mut sexes = Vec::with_capacity(labels.len());
    let mut notes = Vec::new();
    let mapped = meanings
        .iter()
        .filter(|meaning| matches!(meaning, Meaning::Mapped { .. }))
        .count();
    if mapped > 0 {
        notes.push(Note::UserMap { labels: mapped });
    }
    let by_iso = column.numbers_are_iso(heading.and_then(named_sex))?;
    if by_iso {
        notes.push(Note::Iso5218);
    }
    for (label, (meaning, (_, rows))) in meanings.iter().zip(labels).enumerate() {
        let sex = match *meaning {
            Meaning::Mapped { sex, .. } | Meaning::Word(sex) | Meaning::Letter(_, sex) => Some(sex),
            Meaning::Open(letter) => {
                let sex = column.letter(letter, label)?;
                notes.push(Note::Neighbours { label, sex });
                Some(sex)
            }
            Meaning::Number(number) if by_iso => Some(iso(number)),
            Meaning::Total => {
                notes.push(Note::Total { label, rows: *rows });
                Some(Sex::Unknown)
            }
            Meaning::Number(_) | Meaning::Strange => None,
        };
        if sex.is_none() {
            notes.push(Note::Unrecognised { label, rows: *rows });
        }
        sexes.push(sex.unwrap_or(Sex::Unknown));
    }
    Ok(Coding { sexes, notes })
}

/// ISO/IEC 5218: 0 not known, 1 male, 2 female, 9 not applicable.
const fn iso(number: u32) -> Sex {
    match number {
        1 => Sex::Man,
        2 => Sex::Woman,
        _ => Sex::Unknown,
    }
}

/// A column whose heading asks about one sex and whose labels answer yes or no.
fn answers_to(heading: &str, labels: &[(&str, u64)], meanings: &[Meaning]) -> Option<Coding> {
    let (sex, other) = match named_sex(heading)? {
        Sex::Woman => (Sex::Woman, Sex::Man),
        _ => (Sex::Man, Sex::Woman),
    };
    let mut sexes = Vec::with_capacity(labels.len());
    for ((text, _), meaning) in labels.iter().zip(meanings) {
        sexes.push(match (meaning, boolean(text)) {
            (Meaning::Mapped { .. }, _) => return None,
            (_, Some(true)) => sex,
            (_, Some(false)) => other,
            (Meaning::Word(Sex::Unknown), None) => Sex::Unknown,
            _ => return None,
        });
    }
    Some(Coding {
        sexes,
        notes: vec![Note::Heading(sex)],
    })
}

/// The one sex that a heading names.
fn named_sex(heading: &str) -> Option<Sex> {
    let mut named = words(heading)
        .filter_map(|word| word_sex(&word))
        .filter(|sex| Sex::COMPARED.contains(sex));
    let sex = named.next()?;
    named.all(|other| other == sex).then_some(sex)
}

/// The labels of a column as context for one of them.
struct Column<'a>(&'a [Meaning]);

impl Column<'_> {
    fn positions(&self, matches: impl Fn(&Meaning) -> bool) -> Vec<usize> {
        (0..self.0.len())
            .filter(|&at| matches(&self.0[at]))
            .collect()
    }

    fn any(&self, matches: impl Fn(&Meaning) -> bool) -> bool {
        self.0.iter().any(matches)
    }

    fn has(&self, sex: Sex) -> bool {
        self.any(|meaning| meaning.sex() == Some(sex))
    }

    fn has_letter(&self, letter: char) -> bool {
        self.any(
            |meaning| matches!(meaning, Meaning::Open(l) | Meaning::Letter(l, _) if *l == letter),
        )
    }

    /// Reads a letter by its neighbours: a column has one label for women, and one for men.
    fn letter(&self, letter: char, label: usize) -> Result<Sex, Ambiguity> {
        let ask = |first, second| {
            Err(Ambiguity {
                labels: vec![label],
                readings: [vec![first], vec![second]],
            })
        };
        match letter {
            // nainen, unless women have another letter
            'n' if self.has(Sex::Man) && !self.has(Sex::Woman) => Ok(Sex::Woman),
            'n' => ask(Sex::Woman, Sex::Other),
            // dame beside herr, divers beside any other word for women
            'd' if self.has(Sex::Woman) || self.has_letter('n') => Ok(Sex::Other),
            'd' if self.has_letter('h') => Ok(Sex::Woman),
            'd' => ask(Sex::Woman, Sex::Other),
            // herr, homme; but hombre beside mujer, and hen beside man and kvinna
            'h' if !self.has_letter('m') => Ok(Sex::Man),
            _ if self.has(Sex::Woman) => ask(Sex::Man, Sex::Other),
            _ => {
                let men = self.positions(|meaning| matches!(meaning, Meaning::Letter('m', _)));
                let labels: Vec<usize> = [label].into_iter().chain(men).collect();
                let reading = |first, rest| {
                    labels
                        .iter()
                        .map(|&at| if at == label { first } else { rest })
                        .collect()
                };
                let readings = [reading(Sex::Man, Sex::Woman), reading(Sex::Other, Sex::Man)];
                Err(Ambiguity { labels, readings })
            }
        }
    }

    /// Whether numbers are ISO 5218. `false` also where there are none, or where they stand beside words or a map and mean nothing.
    /// Under a heading that asks for women, 1 and 2 may as well be yes and no.
    fn numbers_are_iso(&self, asked: Option<Sex>) -> Result<bool, Ambiguity> {
        let numbers = self.positions(|meaning| matches!(meaning, Meaning::Number(_)));
        let others = self.any(|meaning| match meaning {
            Meaning::Mapped { number, .. } => *number,
            Meaning::Letter(..) | Meaning::Open(_) => true,
            Meaning::Word(sex) => Sex::COMPARED.contains(sex),
            _ => false,
        });
        if numbers.is_empty() || others {
            return Ok(false);
        }
        let is = |at: usize, wanted: &[u32]| matches!(self.0[at], Meaning::Number(n) if wanted.contains(&n));
        let iso = numbers.iter().all(|&at| is(at, &[0, 1, 2, 9]))
            && numbers.iter().any(|&at| is(at, &[2]));
        if iso && asked != Some(Sex::Woman) {
            return Ok(true);
        }
        // The two lowest are the sexes, in one order or the other.
        let mut labels = numbers;
        labels.sort_by_key(|&at| self.0[at].number());
        labels.truncate(2);
        let reading = |sexes: [Sex; 2]| sexes[..labels.len()].to_vec();
        let readings = [
            reading([Sex::Man, Sex::Woman]),
            reading([Sex::Woman, Sex::Man]),
        ];
        Err(Ambiguity { labels, readings })
    }
}

#[cfg(test)]
mod tests;
