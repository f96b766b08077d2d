//! What the words of an item's column are worth on the scale.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::blocks::Plan;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::study::tally::tally;
use crate::study::workforce::Workforce;

/// The lowest and the highest answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(from = "[i32; 2]", into = "[i32; 2]")]
#[schemars(with = "[i32; 2]")]
pub struct Scale {
    /// The lowest answer.
    pub low: i32,
    /// The highest answer.
    pub high: i32,
}

impl Scale {
    /// That of HME and most others.
    pub const USUAL: Scale = Scale { low: 1, high: 5 };

    /// Reads `1..5`.
    ///
    /// # Errors
    /// When it is something else, or the second number is not above the first.
    pub fn parse(text: &str) -> Result<Scale, String> {
        let ends = text.split_once("..").map(|(low, high)| {
            let number = |text: &str| text.trim_start_matches('=').trim().parse::<i32>();
            (number(low), number(high))
        });
        match ends {
            Some((Ok(low), Ok(high))) if low < high => Ok(Scale { low, high }),
            _ => Err("1..5".to_owned()),
        }
    }

    /// From the lowest answer to the highest.
    pub fn width(self) -> f64 {
        f64::from(self.high) - f64::from(self.low)
    }

    /// An answer counted from the lowest one as 1, whichever way its item is put; `None` off the scale.
    fn rank(self, answer: f64, reversed: bool) -> Option<f64> {
        let (low, high) = (f64::from(self.low), f64::from(self.high));
        let above = if reversed {
            high - answer
        } else {
            answer - low
        };
        (low..=high).contains(&answer).then_some(above + 1.0)
    }
}

impl From<[i32; 2]> for Scale {
    fn from([low, high]: [i32; 2]) -> Scale {
        Scale { low, high }
    }
}

impl From<Scale> for [i32; 2] {
    fn from(scale: Scale) -> [i32; 2] {
        [scale.low, scale.high]
    }
}

impl fmt::Display for Scale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}..{}", self.low, self.high)
    }
}

/// Answers that stand for no opinion, in small letters.
const NO_OPINION: &[&str] = &[
    "vet ej",
    "vet inte",
    "ingen uppfattning",
    "ingen åsikt",
    "ej aktuellt",
    "ej relevant",
    "ej svar",
    "inget svar",
    "vill ej svara",
    "vill inte svara",
    "vet ikke",
    "ikke aktuelt",
    "ikke relevant",
    "ikke svart",
    "ønsker ikke å svare",
    "ingen mening",
    "ved ikke",
    "ikke besvaret",
    "ønsker ikke at svare",
    "en osaa sanoa",
    "en tiedä",
    "eos",
    "ei vastausta",
    "ei koske minua",
    "en halua vastata",
    "don't know",
    "dont know",
    "don’t know",
    "do not know",
    "no opinion",
    "no answer",
    "not applicable",
    "not relevant",
    "prefer not to say",
    "prefer not to answer",
    "n/a",
    "na",
    "nan",
    "null",
    "-",
    "–",
    ".",
    "..",
];

/// What a word in the column of an item is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Answer {
    /// A number, on the scale or off it.
    Number(f64),
    /// No answer, or no opinion.
    None,
    /// A word that nobody has told the meaning of.
    Word,
}

/// Understands a cell: a number, a number with its wording (`5 = very well`), or a word that was told.
pub(super) fn answer(cell: &str, told: &BTreeMap<String, f64>) -> Answer {
    let cell = cell.trim().to_lowercase();
    if let Some((_, number)) = told
        .iter()
        .find(|(word, _)| word.trim().to_lowercase() == cell)
    {
        return Answer::Number(*number);
    }
    if cell.is_empty() || NO_OPINION.contains(&cell.as_str()) {
        return Answer::None;
    }
    match cell.replace(',', ".").parse::<f64>() {
        Ok(number) if number.is_finite() => return Answer::Number(number),
        _ => {}
    }
    let digits = cell.bytes().take_while(u8::is_ascii_digit).count();
    let (number, wording) = cell.split_at(digits);
    let words_only = !wording.contains(|c: char| c.is_ascii_digit());
    match number.parse() {
        Ok(number) if words_only => Answer::Number(number),
        _ => Answer::Word,
    }
}

/// The answers to the items of a plan.
pub(super) struct Answers {
    /// For each item the rank of each label of its column, counted from 1; NaN for those that are no answer.
    pub(super) ranks: Vec<Vec<f64>>,
    /// Numbers that are not on the scale.
    pub(super) off_scale: u64,
    /// Words that are no answer and no known way to say that one has none.
    pub(super) words: u64,
}

/// Of the cells of an item, at most one in so many may be a word that is not understood.
const FEW_WORDS: u64 = 20;
/// Words are told in a message if at least so many people gave them: they are the survey's, not a person's.
const COMMON: u64 = 5;

impl Answers {
    /// Understands the words of all items.
    pub(super) fn of(
        workforce: &Workforce,
        plan: &Plan,
        told: &BTreeMap<String, f64>,
        file: &str,
    ) -> Result<Answers, Failure> {
        let mut all = Answers {
            ranks: Vec::with_capacity(plan.items.len()),
            off_scale: 0,
            words: 0,
        };
        for item in &plan.items {
            let no_column =
                || Failure::input(Phrase::fail_unknown_column(file, item.heading.as_str()));
            let (_, labels) = workforce.labels(&item.heading).ok_or_else(no_column)?;
            let counted = tally(workforce, &[&item.heading]).ok_or_else(no_column)?;
            let (mut given, mut words) = (0, Vec::new());
            for combination in &counted {
                let [cell] = combination.members.as_slice() else {
                    continue;
                };
                match answer(cell, told) {
                    Answer::Number(number) if plan.scale.rank(number, false).is_none() => {
                        all.off_scale += combination.rows;
                    }
                    Answer::Number(_) => given += combination.rows,
                    Answer::None => {}
                    Answer::Word => words.push(combination),
                }
            }
            let unknown: u64 = words.iter().map(|word| word.rows).sum();
            if given == 0 || unknown * FEW_WORDS > given + unknown {
                let common = words.iter().filter(|word| word.rows >= COMMON);
                let common = common.map(|word| word.members[0].as_str());
                return Err(not_understood(file, &item.heading, plan.scale, common));
            }
            all.words += unknown;
            let rank = |label: &String| match answer(label, told) {
                Answer::Number(number) => plan.scale.rank(number, item.reversed),
                _ => None,
            };
            all.ranks.push(
                labels
                    .iter()
                    .map(|label| rank(label).unwrap_or(f64::NAN))
                    .collect(),
            );
        }
        Ok(all)
    }
}

fn not_understood<'a>(
    file: &str,
    heading: &str,
    scale: Scale,
    words: impl Iterator<Item = &'a str>,
) -> Failure {
    const SHOWN: usize = 10;
    let lines: Vec<String> = words
        .take(SHOWN)
        .map(|word| format!("{} = ", toml::Value::from(word)))
        .collect();
    let failure = Failure::input(Phrase::fail_no_answers(file, heading)).cause(
        Phrase::cause_expected(format!("{}–{}", scale.low, scale.high)),
    );
    if lines.is_empty() {
        failure.hint(Phrase::hint_scale())
    } else {
        failure.hint(Phrase::hint_answers(format!(
            "[survey.answers]\n{}",
            lines.join("\n")
        )))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_as_numbers_with_wording_or_as_words() {
        let told = BTreeMap::from([("Stämmer mycket bra".to_owned(), 5.0)]);
        let of = |cell| answer(cell, &told);
        for cell in [
            "5",
            " 5 ",
            "5,0",
            "5.0",
            "5 = Stämmer",
            "5 (mycket bra)",
            "5 – bra",
            "stämmer MYCKET bra",
        ] {
            assert_eq!(of(cell), Answer::Number(5.0), "{cell}");
        }
        for cell in ["", "Vet ej", "don't know", "EOS", "–"] {
            assert_eq!(of(cell), Answer::None, "{cell}");
        }
        for cell in ["Stämmer", "1-2", "inf", "x5", "5 av 10"] {
            assert_eq!(of(cell), Answer::Word, "{cell}");
        }
    }

    #[test]
    fn a_scale_has_two_ends() {
        let scale = Scale::parse("-2..2").unwrap();
        assert_eq!(
            (scale.rank(-2.0, false), scale.rank(-2.0, true)),
            (Some(1.0), Some(5.0))
        );
        assert_eq!(scale.rank(3.0, false), None);
        assert_eq!(Scale::parse("0..=10").unwrap(), Scale { low: 0, high: 10 });
        for wrong in ["5", "5..1", "1..1", "a..b", ""] {
            assert!(Scale::parse(wrong).is_err(), "{wrong}");
        }
    }
}
