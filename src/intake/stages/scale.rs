//! The words of a column as stages, first to last.

use std::collections::{BTreeMap, BTreeSet};

use super::Told;
use super::words::{Meaning, is_application, meaning, numbered};
use crate::intake::vocabulary::{fold, is_placeholder};

/// Which stage each word of a column stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scale {
    /// The names of the stages, first to last, without the application.
    pub(super) stages: Vec<String>,
    /// For each word the furthest stage reached: 0 for the application alone; `None` where it says nothing.
    pub(super) stage: Vec<Option<usize>>,
}

/// Why words are no stages.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// Nothing is known of these words.
    Unknown(Vec<String>),
    /// These words are stages whose order is not known.
    Unordered(Vec<String>),
    /// The user named a word that does not occur.
    Absent(&'static str, String),
}

/// The rank of being hired, and of a pass that does not say to where.
const HIRED: u8 = 8;
/// More words than these are no stages.
const MOST: usize = 40;

/// Reads the words of a column under this heading.
pub(super) fn scale(words: &[String], heading: &str, told: &Told) -> Result<Scale, Unread> {
    let said: BTreeSet<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|word| !is_placeholder(word))
        .collect();
    let places = if !told.passed.is_empty() {
        by_outcome(&said, told.passed)?
    } else if !told.stages.is_empty() {
        by_order(&said, told.stages)?
    } else if said.len() > MOST {
        return Err(Unread::Unknown(Vec::new()));
    } else {
        by_number(&said).map_or_else(|| by_meaning(&said, heading), Ok)?
    };
    Ok(places.scale(words))
}

/// For each word its place, 0 the first, and the names of the places.
struct Places<'a> {
    places: BTreeMap<&'a str, usize>,
    names: Vec<String>,
    /// What a blank cell says.
    blank: Option<usize>,
}

impl Places<'_> {
    /// The lowest place is what all did, unless there is no other.
    fn scale(mut self, words: &[String]) -> Scale {
        let base = usize::from(self.names.len() > 1);
        let stage = |word: &String| match self.places.get(word.as_str()) {
            Some(place) => Some(place + 1 - base),
            None => self.blank,
        };
        Scale {
            stage: words.iter().map(stage).collect(),
            stages: self.names.split_off(base),
        }
    }
}

/// Words that the user says are a pass; all others are none.
fn by_outcome<'a>(said: &BTreeSet<&'a str>, passed: &[String]) -> Result<Places<'a>, Unread> {
    let is = |word: &str, name: &String| fold(word) == fold(name);
    for name in passed {
        if !said.iter().any(|word| is(word, name)) {
            return Err(Unread::Absent("--passed", name.clone()));
        }
    }
    let place = |word: &&'a str| (*word, usize::from(passed.iter().any(|name| is(word, name))));
    Ok(Places {
        places: said.iter().map(place).collect(),
        names: vec![String::new(), passed.join(", ")],
        blank: None,
    })
}

/// Words in the order that the user gives, several of one stage joined by `|`. What is not among them must be a refusal
/// or an application.
fn by_order<'a>(said: &BTreeSet<&'a str>, order: &[String]) -> Result<Places<'a>, Unread> {
    let of = |word: &str| {
        let is = |name: &String| name.split('|').any(|name| fold(name) == fold(word));
        order.iter().position(is)
    };
    if let Some(first) = order.first()
        && !said.iter().any(|word| of(word).is_some())
    {
        return Err(Unread::Absent("--stages", first.clone()));
    }
    let rest: Vec<&str> = said
        .iter()
        .copied()
        .filter(|word| of(word).is_none())
        .collect();
    let below = |word: &&str| {
        is_application(word) || matches!(meaning(word), Some(Meaning::Failed | Meaning::No))
    };
    let strange: Vec<String> = rest
        .iter()
        .filter(|word| !below(word))
        .map(|word| (*word).to_owned())
        .collect();
    if !strange.is_empty() {
        return Err(Unread::Unknown(strange));
    }
    let first_is_application = order
        .first()
        .is_some_and(|name| name.split('|').any(is_application));
    let base = usize::from(!rest.is_empty() && !first_is_application);
    let place = |word: &&'a str| (*word, of(word).map_or(0, |place| place + base));
    Ok(Places {
        places: said.iter().map(place).collect(),
        names: std::iter::repeat_n(String::new(), base)
            .chain(order.iter().cloned())
            .collect(),
        blank: None,
    })
}

/// Words that each begin with a number of their own, in that order; a refusal has no place in it.
fn by_number<'a>(said: &BTreeSet<&'a str>) -> Option<Places<'a>> {
    let number = |word: &&'a str| {
        let (number, rest) = numbered(word)?;
        (meaning(rest) != Some(Meaning::Failed)).then_some((number, *word))
    };
    let order = said
        .iter()
        .map(number)
        .collect::<Option<BTreeMap<u64, &str>>>()?;
    (order.len() == said.len() && order.len() > 1).then(|| Places {
        places: order
            .values()
            .enumerate()
            .map(|(place, word)| (*word, place))
            .collect(),
        names: order.values().map(|word| (*word).to_owned()).collect(),
        blank: None,
    })
}

/// Words that are known, by the rank of what they mean.
fn by_meaning<'a>(said: &BTreeSet<&'a str>, heading: &str) -> Result<Places<'a>, Unread> {
    let known: BTreeMap<&'a str, Meaning> = said
        .iter()
        .filter_map(|word| Some((*word, meaning(word)?)))
        .collect();
    let list =
        |words: &mut dyn Iterator<Item = &&str>| words.map(|word| (*word).to_owned()).collect();
    if known.len() < said.len() || said.is_empty() {
        return Err(Unread::Unknown(list(
            &mut said.iter().filter(|word| !known.contains_key(*word)),
        )));
    }
    let rank = |meaning: &Meaning| match meaning {
        Meaning::Failed | Meaning::No => 0,
        Meaning::Passed | Meaning::Yes => HIRED,
        Meaning::Stage { rank, .. } => *rank,
    };
    let mut ranks: BTreeMap<u8, Vec<(&str, Meaning)>> = BTreeMap::new();
    for (word, meaning) in &known {
        ranks
            .entry(rank(meaning))
            .or_default()
            .push((*word, *meaning));
    }
    for same in ranks.values() {
        let entries: BTreeSet<usize> = same
            .iter()
            .filter_map(|(_, meaning)| match meaning {
                Meaning::Stage { entry, .. } => Some(*entry),
                _ => None,
            })
            .collect();
        if entries.len() > 1 {
            return Err(Unread::Unordered(list(
                &mut same.iter().map(|(word, _)| word),
            )));
        }
    }
    let name = |same: &Vec<(&str, Meaning)>| match same.as_slice() {
        [(_, Meaning::Yes), ..] => heading.to_owned(),
        [(word, _), ..] => (*word).to_owned(),
        [] => String::new(),
    };
    let crosses = known.values().all(|meaning| *meaning == Meaning::Yes);
    let place = |meaning: &Meaning| ranks.keys().position(|known| *known == rank(meaning));
    Ok(Places {
        places: known
            .iter()
            .filter_map(|(word, meaning)| Some((*word, place(meaning)?)))
            .collect(),
        names: ranks.values().map(name).collect(),
        blank: crosses.then_some(0),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn list(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    fn read(
        words: &[&str],
        stages: &[&str],
        passed: &[&str],
    ) -> Result<(Vec<String>, Vec<Option<usize>>), Unread> {
        let (stages, passed) = (list(stages), list(passed));
        let told = Told {
            column: None,
            stages: &stages,
            passed: &passed,
        };
        scale(&list(words), "Hired", &told).map(|scale| (scale.stages, scale.stage))
    }

    #[test]
    fn known_words_in_any_order() {
        assert_eq!(
            read(&["", "Anställd", "Ansökt", "Avslag", "Intervju"], &[], &[]),
            Ok((
                list(&["Intervju", "Anställd"]),
                vec![None, Some(2), Some(0), Some(0), Some(1)]
            ))
        );
        assert_eq!(
            read(&["Admitted", "Rejected"], &[], &[]),
            Ok((list(&["Admitted"]), vec![Some(1), Some(0)]))
        );
        assert_eq!(
            read(&["1", "0", "-"], &[], &[]),
            Ok((list(&["Hired"]), vec![Some(1), Some(0), None]))
        );
        // crosses: who has none was not hired
        assert_eq!(
            read(&["", "x"], &[], &[]),
            Ok((list(&["Hired"]), vec![Some(0), Some(1)]))
        );
        // nobody is left at the beginning
        assert_eq!(
            read(&["Interview", "Hired"], &[], &[]),
            Ok((list(&["Hired"]), vec![Some(0), Some(1)]))
        );
    }

    #[test]
    fn words_that_no_list_knows_or_orders() {
        assert_eq!(
            read(&["Hired", "Withdrawn", "Applied"], &[], &[]),
            Err(Unread::Unknown(list(&["Withdrawn"])))
        );
        assert_eq!(
            read(&["Test", "Interview", "Applied"], &[], &[]),
            Err(Unread::Unordered(list(&["Interview", "Test"])))
        );
        assert_eq!(read(&[""], &[], &[]), Err(Unread::Unknown(Vec::new())));
    }

    #[test]
    fn numbers_tell_the_order_unless_a_refusal_has_one() {
        assert_eq!(
            read(&["3 Utlämnad", "1 Inne", "2 Prövad"], &[], &[]),
            Ok((
                list(&["2 Prövad", "3 Utlämnad"]),
                vec![Some(2), Some(0), Some(1)]
            ))
        );
        assert_eq!(
            read(&["1 Ansökt", "2 Intervju", "9 Avslag"], &[], &[]),
            Ok((list(&["2 Intervju"]), vec![Some(0), Some(1), Some(0)]))
        );
    }

    #[test]
    fn the_user_gives_the_order() {
        let order = ["Ansökt", "Test", "Intervju|Samtal", "Anställd"];
        assert_eq!(
            read(
                &["Samtal", "Anställd", "Avslag", "Intervju", "Ansökt"],
                &order,
                &[]
            )
            .unwrap()
            .1,
            [Some(2), Some(3), Some(0), Some(2), Some(0)]
        );
        // what is not in the order stands below it
        assert_eq!(
            read(&["A", "B", "Avslag"], &["A", "B"], &[]),
            Ok((list(&["A", "B"]), vec![Some(1), Some(2), Some(0)]))
        );
        assert_eq!(
            read(&["A", "B"], &["A", "B"], &[]),
            Ok((list(&["B"]), vec![Some(0), Some(1)]))
        );
        assert_eq!(
            read(&["A", "C"], &["A", "B"], &[]),
            Err(Unread::Unknown(list(&["C"])))
        );
        assert_eq!(
            read(&["C"], &["A", "B"], &[]),
            Err(Unread::Absent("--stages", "A".into()))
        );
    }

    #[test]
    fn the_user_names_a_pass() {
        assert_eq!(
            read(&["gick vidare", "kvar", ""], &[], &["Gick vidare"]),
            Ok((list(&["Gick vidare"]), vec![Some(1), Some(0), None]))
        );
        assert_eq!(
            read(&["a"], &[], &["b"]),
            Err(Unread::Absent("--passed", "b".into()))
        );
    }
}
