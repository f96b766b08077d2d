//! Headings of columns: comparing them as people mean them, and noticing when they change.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

/// Abbreviations of HR headings: short form, word, and the word's form at the front of a Nordic compound.
const ABBREVIATIONS: &[(&str, &str, &str)] = &[
    ("anst", "anstallning", "anstallnings"),
    ("avd", "avdelning", "avdelnings"),
    ("bef", "befattning", "befattnings"),
    ("dept", "department", "department"),
    ("emp", "employee", "employee"),
    ("forv", "forvaltning", "forvaltnings"),
    ("hrs", "hours", "hours"),
    ("kst", "kostnadsstalle", "kostnadsstalle"),
    ("man", "manad", "manads"),
    ("mnd", "maned", "maneds"),
    ("no", "number", "number"),
    ("nr", "nummer", "nummer"),
    ("org", "organisation", "organisations"),
    ("ot", "overtime", "overtime"),
    ("pnr", "personnummer", "personnummer"),
    ("syss", "sysselsattning", "sysselsattnings"),
    ("tjg", "tjanstgoring", "tjanstgorings"),
    ("yrs", "years", "years"),
];

/// Words that carry no meaning of their own in a heading: joints, and units of money.
const FILLERS: &[&str] = &[
    "of", "the", "in", "to", "per", "pr", "av", "och", "og", "ja", "und", "kr", "sek", "nok",
    "dkk", "eur", "chf", "usd", "gbp",
];

/// The heading as it is compared: without bracketed text, case, accents, spaces and punctuation.
///
/// Letters, digits and `%` stay; `å ä æ` become `a`, `ø ö` become `o`, `ß` becomes `ss`, a currency sign its code.
/// A heading that is all brackets keeps what stands in them.
///
/// ```
/// use paritet::intake::heading::normalise;
///
/// assert_eq!(normalise("Syss.grad (%)"), "syssgrad");
/// assert_eq!(normalise("Activity rate\nin %:"), "activityratein%");
/// assert_eq!(normalise("Lønn pr. måned"), normalise("LØNN PR MÅNED"));
/// ```
pub fn normalise(heading: &str) -> String {
    folded(&without_brackets(heading))
        .filter(|letter| *letter != ' ')
        .collect()
}

/// The words of a heading: folded as by [`normalise`], abbreviations written out, without fillers and years.
///
/// Words end at spaces, punctuation and where a small letter meets a capital one.
pub fn tokens(heading: &str) -> Vec<String> {
    let mut spaced = String::new();
    let mut small = false;
    for letter in without_brackets(heading).chars() {
        if small && letter.is_uppercase() || letter == '%' {
            spaced.push(' ');
        }
        small = letter.is_lowercase();
        spaced.push(letter);
    }
    let folded: String = folded(&spaced).collect();
    folded
        .split_whitespace()
        .filter(|word| !FILLERS.contains(word) && !is_year(word))
        .map(|word| {
            abbreviation(word)
                .map_or(word, |(whole, _)| whole)
                .to_owned()
        })
        .collect()
}

/// The normalised heading with its abbreviations written out and units dropped: `Anst.nr` becomes `anstallningsnummer`.
pub fn expanded(heading: &str) -> String {
    let spaced: String = folded(&without_brackets(heading)).collect();
    let words: Vec<&str> = spaced
        .split_whitespace()
        .filter(|word| !FILLERS.contains(word))
        .collect();
    let last = words.len().saturating_sub(1);
    (0..words.len())
        .map(|at| match abbreviation(words[at]) {
            Some((whole, _)) if at == last => whole,
            Some((_, linking)) => linking,
            None => words[at],
        })
        .collect()
}

fn abbreviation(word: &str) -> Option<(&'static str, &'static str)> {
    let (_, whole, linking) = ABBREVIATIONS.iter().find(|(short, _, _)| *short == word)?;
    Some((whole, linking))
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The heading without its bracketed parts; unchanged where nothing else would be left.
fn without_brackets(heading: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::with_capacity(heading.len());
    for letter in heading.chars() {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    if kept.chars().any(char::is_alphanumeric) {
        kept
    } else {
        heading.to_owned()
    }
}

/// Small letters without accents, digits and `%`; everything between words becomes a space, combining accents go.
fn folded(heading: &str) -> impl Iterator<Item = char> {
    let lower = heading.to_lowercase();
    let mut out = String::with_capacity(lower.len());
    for letter in lower.chars() {
        match letter {
            'å' | 'ä' | 'æ' | 'à' | 'á' | 'â' | 'ã' | 'ª' => out.push('a'),
            'ø' | 'ö' | 'ò' | 'ó' | 'ô' | 'õ' | 'º' => out.push('o'),
            'è' | 'é' | 'ê' | 'ë' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' => out.push('i'),
            'ù' | 'ú' | 'û' | 'ü' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ç' => out.push('c'),
            'ñ' => out.push('n'),
            'š' => out.push('s'),
            'ž' => out.push('z'),
            'ð' => out.push('d'),
            'þ' => out.push_str("th"),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            '€' => out.push_str(" eur"),
            '$' => out.push_str(" usd"),
            '£' => out.push_str(" gbp"),
            '\u{300}'..='\u{36f}' => {}
            _ if letter.is_alphanumeric() || letter == '%' => out.push(letter),
            _ => out.push(' '),
        }
    }
    out.chars().collect::<Vec<_>>().into_iter()
}

/// A short fingerprint of a header row: 16 hexadecimal digits of the SHA-256 of the normalised headings in order.
///
/// It changes when a heading is added, removed, renamed or moved, and not with case, accents or punctuation.
pub fn fingerprint(headings: &[String]) -> String {
    let mut hash = Sha256::new();
    for heading in headings {
        hash.update(normalise(heading));
        hash.update("\n");
    }
    hash.finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// One change of a header row since the mapping was saved. Positions count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drift {
    /// A heading that is no longer there.
    Gone(String),
    /// A heading that was not there.
    New(String),
    /// A heading that is written differently: the old and the new one.
    Renamed(String, String),
    /// A heading that stands elsewhere among the others.
    Moved(String),
}

/// What changed between two header rows: what is gone or renamed, in the old order, then what moved or is new.
///
/// A gone and a new heading are one renamed heading when they stand between the same neighbours or are spelt alike.
/// Moved is told from the order, so that an inserted column does not move the ones behind it.
///
/// ```
/// use paritet::intake::heading::{Drift, drift};
///
/// let row = |text: &str| text.split(';').map(str::to_owned).collect::<Vec<_>>();
/// let changes = drift(&row("Anst.nr;Kön;Månadslön"), &row("Anst.nr;Enhet;Kön;Månadslön kr"));
/// let renamed = Drift::Renamed("Månadslön".into(), "Månadslön kr".into());
/// assert_eq!(changes, [renamed, Drift::New("Enhet".into())]);
/// ```
pub fn drift(old: &[String], new: &[String]) -> Vec<Drift> {
    let (old_keys, new_keys) = (keys(old), keys(new));
    let place: BTreeMap<_, _> = old_keys.iter().zip(0_usize..).collect();
    let from: Vec<Option<usize>> = new_keys.iter().map(|key| place.get(key).copied()).collect();
    let mut kept = vec![false; old.len()];
    from.iter().flatten().for_each(|at| kept[*at] = true);

    let mut renamed: Vec<Option<usize>> = vec![None; new.len()];
    let mut changes = Vec::new();
    for at in (0..old.len()).filter(|at| !kept[*at]) {
        let free = (0..new.len()).filter(|to| from[*to].is_none() && renamed[*to].is_none());
        let alike = |to: &usize| {
            let spelling = strsim::jaro_winkler(&old_keys[at].0, &new_keys[*to].0);
            let neighbour = at.checked_sub(1).map(|left| &old_keys[left])
                == to.checked_sub(1).map(|left| &new_keys[left])
                && old_keys.get(at + 1) == new_keys.get(to + 1);
            (spelling + f64::from(neighbour), *to)
        };
        let best = free
            .map(|to| alike(&to))
            .filter(|(score, _)| *score >= 0.85)
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        match best {
            Some((_, to)) => {
                renamed[to] = Some(at);
                changes.push(Drift::Renamed(old[at].clone(), new[to].clone()));
            }
            None => changes.push(Drift::Gone(old[at].clone())),
        }
    }
    let in_order = longest_rising(&from);
    for at in 0..new.len() {
        if from[at].is_some() && !in_order[at] {
            changes.push(Drift::Moved(new[at].clone()));
        } else if from[at].is_none() && renamed[at].is_none() {
            changes.push(Drift::New(new[at].clone()));
        }
    }
    changes
}

/// Each heading with the number of times it stood before: a repeated heading is told apart by its turn.
fn keys(headings: &[String]) -> Vec<(String, usize)> {
    let mut seen = BTreeMap::<String, usize>::new();
    let turn = |heading: &String| {
        let key = normalise(heading);
        let count = seen.entry(key.clone()).or_default();
        *count += 1;
        (key, *count)
    };
    headings.iter().map(turn).collect()
}

/// Which entries belong to a longest rising subsequence: those that kept their order.
fn longest_rising(places: &[Option<usize>]) -> Vec<bool> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before = vec![None; places.len()];
    for (at, place) in places
        .iter()
        .enumerate()
        .filter(|(_, place)| place.is_some())
    {
        let length = tails.partition_point(|tail| places[*tail] < *place);
        before[at] = length.checked_sub(1).map(|shorter| tails[shorter]);
        match tails.get_mut(length) {
            Some(tail) => *tail = at,
            None => tails.push(at),
        }
    }
    let mut rising = vec![false; places.len()];
    let mut at = tails.last().copied();
    while let Some(member) = at {
        rising[member] = true;
        at = before[member];
    }
    rising
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str) -> Vec<String> {
        text.split(';').map(str::to_owned).collect()
    }

    #[test]
    fn normalising_keeps_letters_digits_and_percent() {
        for (heading, key) in [
            ("Kön", "kon"),
            ("  Ko\u{308}n ", "kon"),
            ("Größe", "grosse"),
            ("Âge(date et année de naissance, âge)", "age"),
            ("13ª mensilità\n(di solito 1/12)", "13amensilita"),
            ("Ylityö €", "ylityoeur"),
            ("Syss.grad %", "syssgrad%"),
            ("(Kön)", "kon"),
            ("Key\n(personnel number, ID, etc.)", "key"),
            ("Lön (kr", "lon"),
            ("", ""),
        ] {
            assert_eq!(normalise(heading), key, "{heading:?}");
        }
    }

    #[test]
    fn words_are_split_and_abbreviations_written_out() {
        assert_eq!(
            tokens("2016 Gross Pay Received"),
            ["gross", "pay", "received"]
        );
        assert_eq!(tokens("earningsOvertime"), ["earnings", "overtime"]);
        assert_eq!(tokens("yrs.of_service"), ["years", "service"]);
        assert_eq!(tokens("Syss%"), ["sysselsattning", "%"]);
        assert_eq!(expanded("Syss.grad"), "sysselsattningsgrad");
        assert_eq!(expanded("Mån.lön kr"), "manadslon");
        assert_eq!(expanded("Avd."), "avdelning");
    }

    #[test]
    fn a_fingerprint_ignores_spelling_but_not_order() {
        let print = fingerprint(&row("Kön;Lön"));
        // printf 'kon\nlon\n' | sha256sum (GNU coreutils 9.1)
        assert_eq!(print, "408dc8a1d8076bef");
        assert_eq!(fingerprint(&row("KÖN;lön (kr)")), print);
        assert_ne!(fingerprint(&row("Lön;Kön")), print);
        assert_ne!(fingerprint(&row("Kö;nLön")), print);
    }

    #[test]
    fn drift_tells_moved_renamed_new_and_gone() {
        assert_eq!(drift(&row("a;b;c"), &row("A;b (x);C")), []);
        assert_eq!(
            drift(&row("id;sex;pay"), &row("pay;id;sex")),
            [Drift::Moved("pay".into())]
        );
        assert_eq!(
            drift(&row("id;sex;pay"), &row("id;Kön;pay")),
            [Drift::Renamed("sex".into(), "Kön".into())]
        );
        assert_eq!(
            drift(&row("id;sex;age;pay"), &row("id;pay")),
            [Drift::Gone("sex".into()), Drift::Gone("age".into())]
        );
        assert_eq!(
            drift(&row("Lön;Lön"), &row("Lön")),
            [Drift::Gone("Lön".into())]
        );
        assert_eq!(drift(&[], &row("x")), [Drift::New("x".into())]);
    }
}
