//! Ages and other ranges of whole numbers in labels: `20`, `20 år`, `20-24`, `105+`, `65 years or over`, `under 5`.

/// The whole numbers from `low` to `high`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Band {
    /// The lowest.
    pub low: u32,
    /// The highest; `u32::MAX` for no upper end.
    pub high: u32,
}

impl Band {
    /// Whether all of the other band is in this one.
    pub fn holds(self, other: Band) -> bool {
        self.low <= other.low && other.high <= self.high
    }

    /// Whether any of the other band is in this one.
    pub fn meets(self, other: Band) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

/// Beginnings of words for "and above", lower case, in the languages of the tables.
const ABOVE: &[&str] = &[
    "over",
    "older",
    "above",
    "more",
    "plus",
    "ge",
    "gt",
    "äldre",
    "över",
    "uppåt",
    "eldre",
    "mer",
    "ældre",
    "derover",
    "opp",
    "täyttän",
    "vanhem",
    "vähintään",
    "yli",
    "älter",
    "mehr",
    "über",
    "más",
    "mas",
    "mayores",
];
/// Beginnings of words for "and below" where the number itself belongs to it.
const BELOW: &[&str] = &[
    "younger",
    "yngre",
    "nuorem",
    "enintään",
    "jünger",
    "le",
    "lower",
];
/// Beginnings of words for "below" where the number itself does not belong to it.
const UNDER: &[&str] = &[
    "under", "less", "below", "lt", "alle", "unter", "menos", "moins",
];

/// Reads a label. `None` where it holds no number, or more than two.
///
/// ```
/// use paritet::study::benchmark::band::{Band, read};
/// let band = |low, high| Some(Band { low, high });
/// assert_eq!(read("20 år"), band(20, 20));
/// assert_eq!(read("20–24 years"), band(20, 24));
/// assert_eq!(read("100 år eller äldre"), band(100, u32::MAX));
/// assert_eq!(read("under 5 years"), band(0, 4));
/// assert_eq!(read("women"), None);
/// ```
pub fn read(label: &str) -> Option<Band> {
    let label = label.trim().to_lowercase();
    let numbers: Vec<&str> = label
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .collect();
    let number = |digits: &str| digits.parse::<u32>().ok();
    match numbers.as_slice() {
        [low, high] => {
            let (low, high) = (number(low)?, number(high)?);
            (low <= high).then_some(Band { low, high })
        }
        [only] => {
            let number = number(only)?;
            Some(match side(&label) {
                Side::Itself => Band {
                    low: number,
                    high: number,
                },
                Side::Above => Band {
                    low: number,
                    high: u32::MAX,
                },
                Side::Below => Band {
                    low: 0,
                    high: number,
                },
                Side::Under => Band {
                    low: 0,
                    high: number.checked_sub(1)?,
                },
            })
        }
        _ => None,
    }
}

enum Side {
    Itself,
    Above,
    Below,
    Under,
}

fn side(label: &str) -> Side {
    const DASHES: [char; 4] = ['-', '–', '—', '−'];
    let words = || {
        label
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
    };
    let begins = |starts: &[&str]| words().any(|word| starts.contains(&word) || long(word, starts));
    if begins(BELOW) {
        Side::Below
    } else if begins(UNDER) || label.starts_with('<') {
        Side::Under
    } else if label.contains('+')
        || label.starts_with(['>', '≥'])
        || label.ends_with(DASHES)
        || begins(ABOVE)
    {
        Side::Above
    } else if label.starts_with(DASHES) || label.starts_with('≤') {
        Side::Below
    } else {
        Side::Itself
    }
}

/// Endings differ in the long ones; short ones are words of their own.
fn long(word: &str, starts: &[&str]) -> bool {
    starts
        .iter()
        .any(|start| start.chars().count() >= 5 && word.starts_with(start))
}
