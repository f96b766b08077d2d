//! What one label says by itself.

use crate::intake::vocabulary::{fold, is_error, is_placeholder, is_total, trim, words};
use crate::model::people::Sex;

/// What a label says before its neighbours are looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    /// Settled by the user's map.
    Mapped { sex: Sex, number: bool },
    /// A word of known meaning, or a blank.
    Word(Sex),
    /// A letter of known meaning.
    Letter(char, Sex),
    /// A letter whose meaning its neighbours tell.
    Open(char),
    /// A number.
    Number(u32),
    /// A sum over the sexes.
    Total,
    /// None of these.
    Strange,
}

impl Meaning {
    pub(super) fn of(label: &str, user: &[(String, Sex)]) -> Self {
        let number = number(label);
        let wanted = key(label);
        if let Some((_, sex)) = user.iter().find(|(label, _)| key(label) == wanted) {
            return Meaning::Mapped {
                sex: *sex,
                number: number.is_some(),
            };
        }
        if is_placeholder(label) || is_error(label) {
            return Meaning::Word(Sex::Unknown);
        }
        if let Some(number) = number {
            return Meaning::Number(number);
        }
        if is_total(label) {
            return Meaning::Total;
        }
        let folded = fold(label);
        let mut characters = folded.chars();
        match (characters.next(), characters.next()) {
            (Some(letter), None) => Self::letter(letter),
            _ => text_sex(label).map_or(Meaning::Strange, Meaning::Word),
        }
    }

    fn letter(letter: char) -> Self {
        match letter {
            'k' | 'f' | 'w' => Meaning::Letter(letter, Sex::Woman),
            'm' => Meaning::Letter(letter, Sex::Man),
            'x' | 'a' | 'o' => Meaning::Letter(letter, Sex::Other),
            'u' => Meaning::Letter(letter, Sex::Unknown),
            'n' | 'd' | 'h' => Meaning::Open(letter),
            _ => Meaning::Strange,
        }
    }

    /// The sex, where no neighbour is needed to know it.
    pub(super) const fn sex(&self) -> Option<Sex> {
        match self {
            Meaning::Mapped { sex, .. } | Meaning::Word(sex) | Meaning::Letter(_, sex) => {
                Some(*sex)
            }
            _ => None,
        }
    }

    pub(super) const fn number(&self) -> Option<u32> {
        match self {
            Meaning::Number(number) => Some(*number),
            _ => None,
        }
    }
}

/// The form in which labels are compared with the user's map.
fn key(label: &str) -> String {
    match number(label) {
        Some(number) => number.to_string(),
        None if fold(label).is_empty() => trim(label).to_lowercase(),
        None => fold(label),
    }
}

/// A whole number, also as `01` and `1.0`.
fn number(label: &str) -> Option<u32> {
    let label = trim(label);
    let whole = label
        .strip_suffix(".0")
        .or_else(|| label.strip_suffix(",0"))
        .unwrap_or(label);
    whole
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| whole.parse().ok())?
}

/// The sex that a text states: a word or phrase of the lists, also beside its code as in `2 - Nainen` or `K (Kvinna)`.
fn text_sex(text: &str) -> Option<Sex> {
    if let Some(sex) = word_sex(&fold(text)) {
        return Some(sex);
    }
    let mut stated = None;
    for word in words(text) {
        let is_code = word.chars().count() == 1 || number(&word).is_some();
        match word_sex(&word) {
            Some(sex) if stated.is_none_or(|stated| stated == sex) => stated = Some(sex),
            None if is_code => {}
            _ => return None,
        }
    }
    stated
}

/// The sex that a folded word or phrase of more than one letter states.
pub(super) fn word_sex(folded: &str) -> Option<Sex> {
    let hit = WORDS.iter().find(|(_, words)| words.contains(&folded));
    hit.map(|(sex, _)| *sex)
}

#[rustfmt::skip]
const WORDS: [(Sex, &[&str]); 4] = [
    (Sex::Woman, &[
        "kvinna", "kvinnor", "kvinnlig", "kvinnligt", "kvinn", "kv", "fru", // sv
        "kvinne", "kvinner", "kvinnelig", "kvinde", "kvinder", "kvindelig", // nb, da
        "nainen", "naiset", "naisia", "naispuolinen", // fi
        "female", "females", "fem", "woman", "women", "ms", "mrs", // en
        "frau", "frauen", "weiblich", "weibl", "dame", "damen", "damer", // de
        "femme", "femmes", "feminin", "donna", "donne", "femmina", "femminile", // fr, it
    ]),
    (Sex::Man, &[
        "man", "manlig", "manligt", "herr", "herre", "herrar", // sv
        "mann", "menn", "mannlig", "mand", "mandlig", "mandkon", "hr", // nb, da; Danish mænd folds to mand
        "mies", "miehet", "miehia", "miespuolinen", // fi
        "male", "males", "men", "mr", // en
        "manner", "mannlich", "mannl", "herren", // de
        "homme", "hommes", "masculin", "uomo", "uomini", "maschio", "maschile", // fr, it
    ]),
    (Sex::Other, &[
        "annat", "annan", "annet", "anden", "andet", "muu", "other", "divers", "diverse", "andere", "autre", "altro",
        "ickebinar", "ickebinart", "ikkebinar", "nonbinary", "nichtbinar", "nonbinaire", "enby", "hen", "muunsukupuolinen",
        "ejdefinierat", "notdeclared", "kolmassukupuoli", "intersex", "inter", "third", "thirdgender",
    ]),
    (Sex::Unknown, &[
        "okand", "okant", "ukjent", "ukendt", "tuntematon", "unknown", "unbekannt", "inconnu", "ejangivet", "ikkeoppgitt", "ikkeoplyst",
        "eiilmoitettu", "notstated", "undisclosed", "prefernottosay", "villejuppge", "onskarejuppge", "eihaluakertoa", "undefined",
    ]),
];
