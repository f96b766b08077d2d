//! What a heading can mean, by its words alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::{How, Synonyms};
use crate::intake::heading::{expanded, normalise, tokens};
use crate::model::field::Field;

/// The fields that a heading may stand for, the likeliest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Meaning {
    /// Several where the heading alone does not say which.
    pub(super) fields: Vec<Field>,
    /// From 0, no likeness, to 1, the very heading.
    pub(super) score: f64,
    /// How the heading was recognised.
    pub(super) how: Option<How>,
}

/// The shape of `synonyms.toml`.
#[derive(Deserialize)]
pub(super) struct Source {
    pub(super) ambiguous: Vec<Ambiguous>,
    pub(super) none: Excluded,
    #[serde(flatten)]
    pub(super) fields: BTreeMap<Field, BTreeMap<String, Vec<String>>>,
}

/// Headings that fit several fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ambiguous {
    pub(super) fields: Vec<Field>,
    pub(super) headings: Vec<String>,
}

/// Headings that fit no field, and words that turn a longer heading into something else.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Excluded {
    pub(super) headings: Vec<String>,
    pub(super) words: Vec<String>,
}

impl Source {
    /// The table that is compiled in.
    pub(super) fn built_in() -> Source {
        toml::from_str(include_str!("../synonyms.toml"))
            .expect("the built-in table is read by a test")
    }
}

/// One known heading.
struct Entry {
    key: String,
    long: String,
    words: BTreeSet<String>,
    fields: Vec<Field>,
}

/// All known headings, ready for look-up.
pub(super) struct Vocabulary {
    entries: Vec<Entry>,
    /// From normalised and expanded heading to entry; a heading that fits no field has none.
    exact: BTreeMap<String, Option<usize>>,
    modifiers: BTreeSet<String>,
}

static BUILT_IN: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::new(Source::built_in()));

/// Part of a heading's letters that a known heading must make up to be found inside it.
const LEAST_COVER: f64 = 0.45;

impl Vocabulary {
    fn new(source: Source) -> Vocabulary {
        let plain = source.fields.into_iter().map(|(field, languages)| {
            let headings = languages.into_values().flatten().collect();
            (vec![field], headings)
        });
        let ambiguous = source
            .ambiguous
            .into_iter()
            .map(|group| (group.fields, group.headings));
        let mut vocabulary = Vocabulary {
            entries: Vec::new(),
            exact: source
                .none
                .headings
                .iter()
                .map(|heading| (normalise(heading), None))
                .collect(),
            modifiers: source
                .none
                .words
                .iter()
                .map(|word| normalise(word))
                .collect(),
        };
        let all: Vec<(Vec<Field>, Vec<String>)> = plain.chain(ambiguous).collect();
        for (fields, headings) in all {
            headings
                .iter()
                .for_each(|heading| vocabulary.add(heading, fields.clone()));
        }
        // Written-out forms come last, so that they never hide a heading as written.
        for (at, entry) in vocabulary.entries.iter().enumerate() {
            vocabulary
                .exact
                .entry(entry.long.clone())
                .or_insert(Some(at));
        }
        vocabulary
    }

    fn add(&mut self, heading: &str, fields: Vec<Field>) {
        let key = normalise(heading);
        self.exact
            .entry(key.clone())
            .or_insert(Some(self.entries.len()));
        let words: BTreeSet<String> = tokens(heading).into_iter().collect();
        let long = expanded(heading);
        self.entries.push(Entry {
            key,
            long,
            words,
            fields,
        });
    }

    /// What the very heading means, abbreviations written out; `None` if it is not known as such.
    fn exact(&self, heading: &str) -> Option<Meaning> {
        [(normalise(heading), 1.0), (expanded(heading), 0.95)]
            .into_iter()
            .find_map(|(form, score)| {
                let entry = self.exact.get(&form)?;
                Some(entry.map_or_else(Meaning::default, |at| self.of(at, score, How::Exact)))
            })
    }

    fn meaning(&self, heading: &str) -> Meaning {
        self.exact(heading).unwrap_or_else(|| {
            let words: BTreeSet<String> = tokens(heading).into_iter().collect();
            self.within(&words)
                .or_else(|| self.near(&normalise(heading), words.len()))
                .unwrap_or_default()
        })
    }

    fn of(&self, entry: usize, score: f64, how: How) -> Meaning {
        Meaning {
            fields: self.entries[entry].fields.clone(),
            score,
            how: Some(how),
        }
    }

    /// The known heading whose words all stand in this one and make up most of it.
    ///
    /// A modifier such as `netto`, `previous` or `manager` makes another thing of it, unless it belongs to the known one.
    fn within(&self, words: &BTreeSet<String>) -> Option<Meaning> {
        let modified = |entry: &Entry| {
            words
                .iter()
                .any(|word| self.modifiers.contains(word) && !entry.words.contains(word))
        };
        let letters =
            |words: &BTreeSet<String>| words.iter().map(String::len).sum::<usize>() as f64;
        let mut best: Option<(usize, f64)> = None;
        for (at, entry) in self.entries.iter().enumerate() {
            if entry.words.is_empty() || !entry.words.is_subset(words) || modified(entry) {
                continue;
            }
            let cover = letters(&entry.words) / letters(words);
            if cover >= LEAST_COVER && best.is_none_or(|(_, known)| cover > known) {
                best = Some((at, cover));
            }
        }
        best.map(|(at, cover)| self.of(at, 0.6 + 0.3 * cover, How::Tokens))
    }

    /// The known heading that is a slip of the pen away: one letter, two in a long word, never the first or a digit.
    fn near(&self, key: &str, words: usize) -> Option<Meaning> {
        let slips = match key.chars().count() {
            0..6 => return None,
            12.. if words == 1 => 2,
            _ => 1,
        };
        let fixed = |text: &str| {
            (
                text.chars().next(),
                text.chars()
                    .filter(char::is_ascii_digit)
                    .collect::<String>(),
            )
        };
        let ours = fixed(key);
        let mut best: Option<(usize, f64)> = None;
        for (at, entry) in self.entries.iter().enumerate() {
            if entry.key.len().abs_diff(key.len()) > slips || fixed(&entry.key) != ours {
                continue;
            }
            if strsim::osa_distance(&entry.key, key) > slips {
                continue;
            }
            let likeness = strsim::jaro_winkler(&entry.key, key);
            if best.is_none_or(|(_, known)| likeness > known) {
                best = Some((at, likeness));
            }
        }
        best.map(|(at, likeness)| self.of(at, 0.8 * likeness, How::Near))
    }
}

/// What a heading means; the user's own synonyms come before the built-in ones.
pub(super) fn meaning(heading: &str, extra: &Synonyms) -> Meaning {
    own(heading, extra).map_or_else(
        || BUILT_IN.meaning(heading),
        |field| Meaning {
            fields: vec![field],
            score: 1.0,
            how: Some(How::Exact),
        },
    )
}

/// Whether a heading is known as it stands, abbreviations written out. Cheap: it is asked of every cell of many rows.
pub(super) fn is_exact(heading: &str, extra: &Synonyms) -> bool {
    let built_in = || BUILT_IN.exact(heading).and_then(|meaning| meaning.how);
    own(heading, extra).is_some() || built_in().is_some()
}

/// The field that the user has named a heading for.
fn own(heading: &str, extra: &Synonyms) -> Option<Field> {
    let key = normalise(heading);
    let mut all = extra.0.iter();
    all.find(|(_, headings)| headings.iter().any(|known| normalise(known) == key))
        .map(|(field, _)| *field)
}

/// Whether the heading is known to fit no field.
pub(super) fn excluded(heading: &str) -> bool {
    BUILT_IN.exact.get(&normalise(heading)) == Some(&None)
}
