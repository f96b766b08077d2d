//! "Did you mean": the name that a misspelt word is nearest to.

/// Names less like the word than this are not proposed.
const ALIKE: f64 = 0.8;

/// The name that is most like the word, the first of equals; `None` where none is alike. Case does not matter.
///
/// ```
/// use paritet::model::nearest::nearest;
///
/// assert_eq!(nearest("profil", ["format", "profile"]), Some("profile"));
/// assert_eq!(nearest("kund", ["Månadslön", "Kön"]), None);
/// ```
pub fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for name in names {
        let likeness = strsim::jaro_winkler(&word, &name.to_lowercase());
        if likeness >= ALIKE && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, name));
        }
    }
    best.map(|(_, name)| name)
}
