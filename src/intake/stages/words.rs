//! What the words of a selection mean: known headings, outcomes and stages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::intake::vocabulary::{boolean, fold, words};

/// The shape of `stages.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    headings: Headings,
    outcomes: Outcomes,
    stage: Vec<Stage>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Headings {
    progress: Vec<String>,
    advert: Vec<String>,
    number_of: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outcomes {
    passed: Vec<String>,
    failed: Vec<String>,
    after: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stage {
    rank: u8,
    words: Vec<String>,
}

/// What a word says of how far somebody came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meaning {
    /// Yes, as in a column named for what was reached.
    Yes,
    /// No, as in such a column.
    No,
    /// Turned down.
    Failed,
    /// Came through; not at which stage.
    Passed,
    /// Reached this stage; two stages of one rank have no order.
    Stage {
        /// Its place among the stages, 0 for the application.
        rank: u8,
        /// Its place in the list, where several have one rank.
        entry: usize,
    },
}

/// The words by their folded form.
struct Known {
    progress: Vec<String>,
    advert: Vec<String>,
    after: Vec<String>,
    number_of: Vec<String>,
    meanings: BTreeMap<String, Meaning>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let source: Source = toml::from_str(include_str!("../stages.toml"))
        .expect("the built-in words are read by a test");
    let folded = |list: &[String]| list.iter().map(|word| fold(word)).collect::<Vec<_>>();
    let mut meanings = BTreeMap::new();
    let mut all = |list: &[String], meaning: Meaning| {
        for word in folded(list) {
            let before = meanings.insert(word, meaning);
            debug_assert!(before.is_none_or(|before| before == meaning), "{list:?}");
        }
    };
    all(&source.outcomes.passed, Meaning::Passed);
    all(&source.outcomes.failed, Meaning::Failed);
    for (entry, Stage { rank, words }) in source.stage.into_iter().enumerate() {
        all(&words, Meaning::Stage { rank, entry });
    }
    Known {
        progress: folded(&source.headings.progress),
        advert: folded(&source.headings.advert),
        after: folded(&source.outcomes.after),
        number_of: folded(&source.headings.number_of),
        meanings,
    }
});

/// Whether a column of this heading tells how far applicants came.
pub(super) fn is_progress(heading: &str) -> bool {
    KNOWN.progress.contains(&fold(heading))
}

/// Whether a column of this heading tells what was applied for.
pub(super) fn is_advert(heading: &str) -> bool {
    KNOWN.advert.contains(&fold(heading))
}

/// Whether a word or heading is that of the application itself.
pub(super) fn is_application(word: &str) -> bool {
    matches!(meaning(word), Some(Meaning::Stage { rank: 0, .. }))
}

/// What a word means; `None` for one that no list knows.
///
/// A number before it does not count, unless it is part of a known word; nor does "number of"; of "rejected after
/// interview" the stage counts.
pub(super) fn meaning(word: &str) -> Option<Meaning> {
    match boolean(word) {
        Some(true) => return Some(Meaning::Yes),
        Some(false) => return Some(Meaning::No),
        None => {}
    }
    let known = |word: &str| KNOWN.meanings.get(&fold(word)).copied();
    known(word)
        .or_else(|| known(numbered(word)?.1))
        .or_else(|| known(&after(word)?))
        .or_else(|| number_of(&fold(word)).and_then(known))
}

/// The number before a word, as in `2. Interview`, and the word.
pub(super) fn numbered(word: &str) -> Option<(u64, &str)> {
    let word = word.trim();
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = word.split_at(digits);
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let named = rest.starts_with(char::is_alphabetic);
    named.then(|| Some((number.parse().ok()?, rest))).flatten()
}

/// What stands after "number of", in a folded heading.
fn number_of(folded: &str) -> Option<&str> {
    KNOWN
        .number_of
        .iter()
        .find_map(|prefix| folded.strip_prefix(prefix.as_str()))
}

/// What stands after the joint of "rejected after interview".
fn after(word: &str) -> Option<String> {
    let parts: Vec<String> = words(word).collect();
    let joint = parts.iter().position(|part| KNOWN.after.contains(part))?;
    (joint > 0).then(|| parts[joint + 1..].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_six_languages() {
        let rank = |word| match meaning(word) {
            Some(Meaning::Stage { rank, .. }) => Some(rank),
            _ => None,
        };
        for (words, expected) in [
            (["Ansökt", "søknad", "HAKEMUS", "Applicants"], 0),
            (
                [
                    "Intervju",
                    "3 - Interview",
                    "Haastattelu",
                    "Avslag etter intervju",
                ],
                3,
            ),
            (
                [
                    "Second interview",
                    "2. samtale",
                    "2. intervju",
                    "rejected after 2nd interview",
                ],
                4,
            ),
            (
                ["Antal anställda", "Ansat", "Palkattu", "Number of hires"],
                8,
            ),
        ] {
            for word in words {
                assert_eq!(rank(word), Some(expected), "{word}");
            }
        }
        for word in ["not promoted", "Ei valittu", "AVSLAG"] {
            assert_eq!(meaning(word), Some(Meaning::Failed), "{word}");
        }
        assert_eq!(meaning("Admitted"), Some(Meaning::Passed));
        assert_eq!(meaning("1"), Some(Meaning::Yes));
        assert_eq!(meaning("nej"), Some(Meaning::No));
        for word in ["Withdrawn", "", "not selected for interview", "after"] {
            assert_eq!(meaning(word), None, "{word}");
        }
    }

    #[test]
    fn headings() {
        assert!(is_progress("Steg") && is_progress("Admit") && !is_progress("Dept"));
        assert!(is_advert("Annons") && is_advert("Job ad"));
    }
}
