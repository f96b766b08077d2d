//! Months in words.

use crate::intake::vocabulary::fold;

/// The month that a word names, written in full or cut after at least three letters.
pub(super) fn month(word: &str) -> Option<i16> {
    let word = fold(word);
    let named = |names: &[&str]| names.iter().any(|name| name.starts_with(&word));
    let index = MONTHS
        .iter()
        .position(|names| word.len() >= 3 && named(names))?;
    i16::try_from(index + 1).ok()
}

/// Folded names in Swedish, Norwegian, Danish, Finnish, English and German, once each.
const MONTHS: [&[&str]; 12] = [
    &["januari", "januar", "january", "janner", "tammikuuta"],
    &["februari", "februar", "february", "helmikuuta"],
    &["mars", "marts", "march", "marz", "maerz", "maaliskuuta"],
    &["april", "huhtikuuta"],
    &["maj", "mai", "may", "toukokuuta"],
    &["juni", "june", "kesakuuta"],
    &["juli", "july", "heinakuuta"],
    &["augusti", "august", "elokuuta"],
    &["september", "syyskuuta"],
    &["oktober", "october", "lokakuuta"],
    &["november", "marraskuuta"],
    &["december", "desember", "dezember", "joulukuuta"],
];
