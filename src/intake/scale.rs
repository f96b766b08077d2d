//! Words that stand on a scale: numbers, and dates by their year.

use super::date;
use super::findings::{LATEST_YEAR, convention};
use super::number;

/// The part of the words that must be readable.
const ENOUGH: f64 = 0.9;

/// The numbers that the distinct words of a column are, `None` for a word that is none; nothing where fewer than nine in
/// ten are numbers, or where their decimal mark cannot be told.
///
/// ```
/// let words = ["", "34", "41,5"].map(String::from);
/// assert_eq!(paritet::intake::scale::numbers(&words), Some(vec![None, Some(34.0), Some(41.5)]));
/// ```
pub fn numbers(words: &[String]) -> Option<Vec<Option<f64>>> {
    let mut evidence = number::Evidence::NONE;
    words.iter().for_each(|word| evidence.observe(word));
    let mark = evidence.decide(None).ok()?.mark;
    let value = |word: &String| number::read(word, mark).ok().flatten();
    enough(words, |word| value(word).map(|reading| reading.value))
}

/// The years of the dates that the distinct words of a column are, under the same conditions.
///
/// ```
/// let words = ["", "1984-02-29", "2 May 1990"].map(String::from);
/// assert_eq!(paritet::intake::scale::years(&words), Some(vec![None, Some(1984.0), Some(1990.0)]));
/// assert_eq!(paritet::intake::scale::years(&["North".to_owned()]), None);
/// ```
pub fn years(words: &[String]) -> Option<Vec<Option<f64>>> {
    let (convention, _) = convention(words, LATEST_YEAR);
    enough(words, |word| {
        match date::read(word, convention).ok().flatten()? {
            date::Reading::Date(date) => Some(f64::from(date.year())),
            date::Reading::Year(year) => Some(f64::from(year)),
            date::Reading::OpenEnd => None,
        }
    })
}

fn enough(words: &[String], value: impl Fn(&String) -> Option<f64>) -> Option<Vec<Option<f64>>> {
    let values: Vec<Option<f64>> = words.iter().map(value).collect();
    let filled = words.iter().filter(|word| !word.trim().is_empty()).count();
    let read = values.iter().flatten().count();
    (read > 0 && read as f64 >= ENOUGH * filled as f64).then_some(values)
}
