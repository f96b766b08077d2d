//! `--benchmark-where region=Oslo,age=20..66`: which members of a benchmark are wanted.

use super::band::Band;
use super::{Dimension, WHERE};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

/// A condition on one dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BenchmarkCondition {
    /// The name of the dimension.
    pub dimension: String,
    /// What is wanted of it.
    pub wanted: Wanted,
}

/// Which members are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Those with one of these labels or codes.
    Members(Vec<String>),
    /// Those whose numbers are all from the first to the last, both included.
    Range(u32, u32),
}

impl BenchmarkCondition {
    /// Reads conditions separated by commas: `name=value`, `name=a|b`, `name=20..66`, also `20..` and `..66`. Quotation
    /// marks keep a comma, and a piece without `=` belongs to the value before it.
    ///
    /// # Errors
    /// When a name or a value is missing.
    ///
    /// ```
    /// use paritet::study::benchmark::{BenchmarkCondition, Wanted};
    ///
    /// let conditions = BenchmarkCondition::parse("region=\"Asturias, Principado de\"|Oslo,age=20..66")?;
    /// assert_eq!(conditions[0].wanted, Wanted::Members(vec!["Asturias, Principado de".into(), "Oslo".into()]));
    /// assert_eq!(conditions[1].wanted, Wanted::Range(20, 66));
    /// # Ok::<(), paritet::model::failure::Failure>(())
    /// ```
    pub fn parse(text: &str) -> Result<Vec<BenchmarkCondition>, Failure> {
        let mut pieces: Vec<String> = Vec::new();
        for piece in split(text, ',') {
            match pieces.last_mut() {
                Some(last) if split(piece, '=').len() == 1 => {
                    last.push(',');
                    last.push_str(piece);
                }
                _ => pieces.push(piece.to_owned()),
            }
        }
        pieces.iter().map(|piece| one(piece)).collect()
    }

    /// The members of a dimension that are meant.
    pub(super) fn members(&self, dimension: &Dimension) -> Result<Vec<usize>, Failure> {
        match &self.wanted {
            Wanted::Range(low, high) => self.within(
                dimension,
                Band {
                    low: *low,
                    high: *high,
                },
            ),
            Wanted::Members(words) => {
                let mut members = Vec::new();
                for word in words {
                    let found = dimension.members(word);
                    if found.is_empty() {
                        return Err(self.unknown(dimension, word));
                    }
                    members.extend(found);
                }
                Ok(members)
            }
        }
    }

    /// Members whose band is inside. One that is partly outside is an error, unless finer members cover its part.
    fn within(&self, dimension: &Dimension, range: Band) -> Result<Vec<usize>, Failure> {
        let bands: Vec<(usize, Band)> = (0..dimension.labels.len())
            .filter_map(|member| Some((member, dimension.band(member)?)))
            .collect();
        let inside: Vec<(usize, Band)> = bands
            .iter()
            .copied()
            .filter(|(_, band)| range.holds(*band))
            .collect();
        let straddles = |(_, band): &&(usize, Band)| {
            let common = Band {
                low: band.low.max(range.low),
                high: band.high.min(range.high),
            };
            band.meets(range) && !range.holds(*band) && !covers(&inside, common)
        };
        if let Some((member, _)) = bands.iter().find(straddles) {
            let label = dimension.labels[*member].as_str();
            return Err(self.refused().cause(Phrase::cause_straddles(label)));
        }
        if inside.is_empty() {
            return Err(self.unknown(dimension, &self.text()));
        }
        Ok(inside.into_iter().map(|(member, _)| member).collect())
    }

    /// The failure of a condition that no member fulfils.
    pub(super) fn refused(&self) -> Failure {
        let written = format!("{}={}", self.dimension, self.text());
        Failure::input(Phrase::fail_flag(WHERE, written))
    }

    fn unknown(&self, dimension: &Dimension, word: &str) -> Failure {
        let labels = dimension
            .labels
            .iter()
            .chain(dimension.other_labels.iter().flatten());
        self.refused()
            .cause(Phrase::cause_expected(some_of(&dimension.labels)))
            .did_you_mean(word, labels.map(String::as_str))
    }

    fn text(&self) -> String {
        match &self.wanted {
            Wanted::Members(words) => words.join("|"),
            Wanted::Range(low, u32::MAX) => format!("{low}.."),
            Wanted::Range(low, high) => format!("{low}..{high}"),
        }
    }
}

/// The first few labels of many.
pub(super) fn some_of(labels: &[String]) -> String {
    const MOST: usize = 8;
    let mut text = labels
        .iter()
        .take(MOST)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    if labels.len() > MOST {
        text.push_str(", …");
    }
    text
}

/// Whether bands together hold all of another.
fn covers(bands: &[(usize, Band)], whole: Band) -> bool {
    let mut sorted: Vec<Band> = bands.iter().map(|(_, band)| *band).collect();
    sorted.sort_unstable();
    let mut next = u64::from(whole.low);
    for band in sorted {
        if u64::from(band.low) <= next {
            next = next.max(u64::from(band.high) + 1);
        }
    }
    next > u64::from(whole.high)
}

/// The finest members whose bands do not meet: all where none meet, the innermost where these hold what the others do.
/// `None` where neither is so. A member without numbers, such as "unknown", stays.
pub(super) fn finest(dimension: &Dimension, members: &[usize]) -> Option<Vec<usize>> {
    let (mut bands, mut finest) = (Vec::new(), Vec::new());
    for member in members {
        match dimension.band(*member) {
            Some(band) => bands.push((*member, band)),
            None => finest.push(*member),
        }
    }
    // Numbers without any range may be codes.
    if !bands.iter().any(|(_, band)| band.low < band.high) {
        return Some(members.to_vec());
    }
    bands.sort_unstable_by_key(|(_, band)| (band.low, band.high));
    let holds_another = |at: usize| {
        let (_, band) = bands[at];
        let others = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        let mut others = others.filter_map(|other| bands.get(other));
        others.any(|(_, other)| band.holds(*other) && band != *other)
    };
    let inner = (0..bands.len()).filter(|at| !holds_another(*at));
    let inner: Vec<(usize, Band)> = inner.map(|at| bands[at]).collect();
    let apart = inner.windows(2).all(|pair| !pair[0].1.meets(pair[1].1));
    if !apart || !bands.iter().all(|(_, band)| covers(&inner, *band)) {
        return None;
    }
    finest.extend(inner.into_iter().map(|(member, _)| member));
    finest.sort_unstable();
    Some(finest)
}

fn one(piece: &str) -> Result<BenchmarkCondition, Failure> {
    let refused = || {
        Failure::input(Phrase::fail_flag(WHERE, piece.trim()))
            .cause(Phrase::cause_expected("region=Oslo,age=20..66"))
    };
    let (name, value) = match split(piece, '=').as_slice() {
        [name, rest @ ..] if !rest.is_empty() => (unquoted(name), &piece[name.len() + 1..]),
        _ => return Err(refused()),
    };
    let wanted = match range(value.trim()) {
        Some((low, high)) if low <= high => Wanted::Range(low, high),
        Some(_) => return Err(refused()),
        None => Wanted::Members(split(value, '|').into_iter().map(unquoted).collect()),
    };
    let blank = matches!(&wanted, Wanted::Members(words) if words.iter().any(String::is_empty));
    if name.is_empty() || blank {
        return Err(refused());
    }
    Ok(BenchmarkCondition {
        dimension: name,
        wanted,
    })
}

fn range(value: &str) -> Option<(u32, u32)> {
    let (low, high) = value.split_once("..")?;
    let end = |text: &str, open: u32| match text.trim() {
        "" => Some(open),
        text => text.parse().ok(),
    };
    (value != "..").then_some(())?;
    Some((end(low, 0)?, end(high, u32::MAX)?))
}

/// Splits at a separator that is not between quotation marks.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    text.split(|c: char| {
        quoted ^= c == '"';
        c == separator && !quoted
    })
    .collect()
}

fn unquoted(text: &str) -> String {
    text.trim().trim_matches('"').to_owned()
}
