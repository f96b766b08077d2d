//! "Did you mean": the name that a misspelt word is nearest to.

/// Names less like the word than this are not proposed.
const ALIKE: f64 = 0.8;

/// Lower case, and the letters that a keyboard may lack as their neighbours.
fn plain(word: &str) -> String {
    let lower = word.to_lowercase();
    let letters = lower.chars().map(|letter| match letter {
        'å' | 'ä' | 'æ' | 'á' | 'à' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'é' | 'è' => 'e',
        'ü' => 'u',
        other => other,
    });
    letters.collect()
}

/// One slip of the pen is always alike; in short words Jaro-Winkler does not see it.
fn likeness(word: &str, name: &str) -> f64 {
    const ONE_SLIP: f64 = 0.95;
    if strsim::damerau_levenshtein(word, name) <= 1 {
        ONE_SLIP
    } else {
        strsim::jaro_winkler(word, name)
    }
}

/// The name that is most like the word, the first of equals; `None` where none is alike. Case and accents do not matter.
///
/// ```
/// use paritet::model::nearest::nearest;
///
/// assert_eq!(nearest("profil", ["format", "profile"]), Some("profile"));
/// assert_eq!(nearest("kund", ["Månadslön", "Kön"]), None);
/// ```
pub fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word);
    let mut best: Option<(f64, &str)> = None;
    for name in names {
        let likeness = likeness(&word, &plain(name));
        if likeness >= ALIKE && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, name));
        }
    }
    best.map(|(_, name)| name)
}
