//! The rows and columns of a regression: who has all that a model needs, and what its terms come to.
//!
//! Numbers stand as they are, words become factors: a column of ones and noughts for each level but one, the base, which is
//! the level that most people have (of equally many the first by name). Rows without pay, without a sex that is woman or
//! man, or without something that the model needs, are left out of every step of it: all figures are of the same people.

mod columns;
mod levels;
mod support;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

use rayon::prelude::*;

use super::formula::{Formula, Part, Term};
use super::rows;
use super::workforce::{Numbers, SEX, SEXES, Workforce};
use crate::model::field::{Field, Kind};
use crate::model::people::Sex;
pub use columns::{Name, Regressors};
pub use levels::Levels;
pub use support::{MergedLevels, UncomparedLevels};

/// What is asked of a model beside its formula.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// A column of numbers by which rows are weighted.
    pub weights: Option<&'a str>,
    /// A column whose members are sampled together.
    pub clusters: Option<&'a str>,
    /// A column of groups whose members are compared one by one.
    pub groups: Option<&'a str>,
    /// Levels that fewer people have become one level.
    pub merge_below: Option<u64>,
}

/// Why there is no model of these columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// There is no such column.
    Missing(String),
    /// Powers and logarithms are of numbers, and it holds words.
    Words(String),
    /// It holds numbers, and some words among them: it could be either.
    Mixed(String),
    /// The rows have no sex.
    Sex,
}

/// The rows of a model, and its terms over them.
#[derive(Clone)]
pub struct Sample {
    /// Whether the logarithm of pay is explained.
    pub log: bool,
    /// The terms, in the order of the formula.
    pub terms: Vec<Term>,
    /// The place of each row in the workforce.
    pub rows: Vec<u32>,
    /// Whether each row is a woman.
    pub woman: Vec<bool>,
    /// Pay of each row, or its logarithm.
    pub outcome: Vec<f64>,
    /// The weight of each row, where there are weights.
    pub weights: Option<Vec<f64>>,
    /// What is sampled together, where that is said.
    pub clusters: Option<Levels>,
    /// The groups that are compared one by one.
    pub groups: Option<Levels>,
    /// Rows whose sex is not known, rows of people recorded as neither woman nor man, and rows without pay.
    pub without: [u64; 3],
    /// Women and men who have pay and lack something else.
    pub left_out: [u64; 2],
    /// Rows that lack something else and are in no figure, by what the first thing is that they lack.
    pub lacking: Vec<(String, u64)>,
    numbers: Vec<(Part, Vec<f64>)>,
    factors: Vec<Levels>,
    /// For each term its parts: which numbers, to which power, or which factor.
    pieces: Vec<Vec<Piece>>,
}

/// A part of a term, by its place among the numbers or the factors of the sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Number(usize, u32),
    Factor(usize),
}

impl Sample {
    /// The rows of a model that have pay and all it needs; `pay` has an amount above nought, or nothing, for each row.
    ///
    /// ```
    /// use paritet::study::{factors::{Sample, Wanted}, formula::Formula, workforce::Workforce};
    ///
    /// let mut staff = Workforce::new(4);
    /// staff.add_labels("sex", vec![vec![0, 1, 0, 1]], ["woman", "man", "other", ""].map(str::to_owned).to_vec());
    /// staff.add_labels("unit", vec![vec![1, 1, 2, 0]], ["", "North", "East"].map(str::to_owned).to_vec());
    /// staff.add_numbers("pay", vec![vec![30_000.0, 31_000.0, 32_000.0, 33_000.0]]);
    /// let pay = staff.numbers("pay").unwrap().clone();
    /// let model = Formula::parse("log(pay) ~ unit").unwrap();
    /// let sample = Sample::of(&staff, &model, &pay, Wanted::default()).unwrap();
    /// assert_eq!(sample.rows, [0, 1, 2]); // the fourth has no unit
    /// assert_eq!(sample.lacking, [("unit".to_owned(), 1)]);
    /// assert_eq!(sample.factors()[0].base_label(), "North");
    /// ```
    ///
    /// # Errors
    /// For a column that is not there or has words where numbers are needed.
    pub fn of(
        workforce: &Workforce,
        formula: &Formula,
        pay: &Numbers,
        wanted: Wanted<'_>,
    ) -> Result<Sample, Unusable> {
        let mut parts = Parts::default();
        let pieces = formula.terms.iter().map(|term| {
            let pieces = term.0.iter().map(|part| parts.piece(workforce, part));
            pieces.collect::<Result<Vec<Piece>, Unusable>>()
        });
        let pieces = pieces.collect::<Result<Vec<_>, Unusable>>()?;
        let numbers_of = |name: &str| {
            rows::numbers(workforce, name).ok_or_else(|| Unusable::Missing(name.to_owned()))
        };
        let weights = wanted.weights.map(numbers_of).transpose()?;
        let mut grouping = |name: Option<&str>| {
            let part = name.map(|name| Part::Factor(name.to_owned()));
            part.map(|part| parts.factor(workforce, &part)).transpose()
        };
        let (clusters, groups) = (grouping(wanted.clusters)?, grouping(wanted.groups)?);
        let sexes = rows::codes(workforce, SEX).ok_or(Unusable::Sex)?;
        let pay = rows::values(pay);
        let mut selection = Selection::of(&sexes, &pay);
        let before = selection.cohort(&sexes);
        for (part, numbers) in &parts.numbers {
            selection.need(part.column(), |row| numbers[row].is_finite());
        }
        for (name, codes, _) in &parts.factors {
            selection.need(name, |row| codes[row] != 0);
        }
        if let (Some(weights), Some(name)) = (&weights, wanted.weights) {
            selection.need(name, |row| weights[row] > 0.0 && weights[row].is_finite());
        }
        let after = selection.cohort(&sexes);
        let kept = selection.rows();
        let chosen = |numbers: &[f64]| -> Vec<f64> {
            kept.par_iter().map(|row| numbers[*row as usize]).collect()
        };
        let outcome = chosen(&pay);
        let woman: Vec<bool> = kept
            .iter()
            .map(|row| is(sexes[*row as usize], Sex::Woman))
            .collect();
        let numbers = parts.numbers.into_iter();
        let numbers = numbers.map(|(part, all)| (part, chosen(&all))).collect();
        let levels = |place: usize| {
            let (name, codes, labels) = &parts.factors[place];
            let codes: Vec<u32> = kept.par_iter().map(|row| codes[*row as usize]).collect();
            Levels::of(name, &codes, labels, &woman, wanted.merge_below)
        };
        let factors: Vec<Levels> = (0..parts.factors.len()).map(levels).collect();
        Ok(Sample {
            log: formula.log,
            terms: formula.terms.clone(),
            outcome: match formula.log {
                true => outcome.par_iter().map(|pay| pay.ln()).collect(),
                false => outcome,
            },
            weights: weights.as_deref().map(chosen),
            clusters: clusters.map(|place| factors[place].clone()),
            groups: groups.map(|place| factors[place].clone()),
            left_out: [before[0] - after[0], before[1] - after[1]],
            without: selection.without,
            lacking: selection.lacking,
            rows: kept,
            woman,
            numbers,
            factors,
            pieces,
        })
    }

    /// The pay that an outcome is.
    pub fn pay(&self, outcome: f64) -> f64 {
        if self.log { outcome.exp() } else { outcome }
    }

    /// Weighted mean of the outcome of women, or of men.
    pub fn mean_of(&self, women: bool) -> f64 {
        let (mut sum, mut weights) = (0.0, 0.0);
        for (row, outcome) in self.outcome.iter().enumerate() {
            if self.woman[row] == women {
                let weight = self.weights.as_ref().map_or(1.0, |weights| weights[row]);
                sum += weight * outcome;
                weights += weight;
            }
        }
        sum / weights
    }

    /// The same with the last level of each factor as its base.
    #[must_use]
    pub fn based_on_last(mut self) -> Sample {
        for levels in &mut self.factors {
            levels.base = levels.len().saturating_sub(1);
        }
        self
    }

    /// Number of women and of men.
    pub fn cohort(&self) -> (u64, u64) {
        let women = self.woman.iter().filter(|is| **is).count();
        (women as u64, (self.woman.len() - women) as u64)
    }

    /// The factors of the terms and groupings, each once.
    pub fn factors(&self) -> &[Levels] {
        &self.factors
    }

    /// The factor that a term is, if it is one column of words and no product.
    pub fn factor_of(&self, term: usize) -> Option<&Levels> {
        match self.pieces[term][..] {
            [Piece::Factor(place)] => Some(&self.factors[place]),
            _ => None,
        }
    }

    /// The factors in the terms of the model, groupings aside, each once.
    pub fn factors_of_terms(&self) -> Vec<&Levels> {
        let used = |place: &usize| {
            let mut pieces = self.pieces.iter().flatten();
            pieces.any(|piece| *piece == Piece::Factor(*place))
        };
        let places = (0..self.factors.len()).filter(used);
        places.map(|place| &self.factors[place]).collect()
    }

    /// Whether a factor is in a term.
    pub fn has_factor(&self, term: usize) -> bool {
        let mut pieces = self.pieces[term].iter();
        pieces.any(|piece| matches!(piece, Piece::Factor(_)))
    }

    /// Some of the rows, such as one sex. Levels and their numbers stay as they are, those without rows too.
    #[must_use]
    pub fn only(&self, is_kept: impl Fn(usize) -> bool + Sync) -> Sample {
        let rows: Vec<usize> = (0..self.rows.len()).filter(|row| is_kept(*row)).collect();
        self.picked(&rows)
    }

    /// The rows at these places, in this order.
    fn picked(&self, rows: &[usize]) -> Sample {
        let chosen = |numbers: &Vec<f64>| rows.iter().map(|row| numbers[*row]).collect();
        let of = |levels: &Levels| levels.only(rows);
        Sample {
            log: self.log,
            terms: self.terms.clone(),
            rows: rows.iter().map(|row| self.rows[*row]).collect(),
            woman: rows.iter().map(|row| self.woman[*row]).collect(),
            outcome: chosen(&self.outcome),
            weights: self.weights.as_ref().map(chosen),
            clusters: self.clusters.as_ref().map(of),
            groups: self.groups.as_ref().map(of),
            without: self.without,
            left_out: self.left_out,
            lacking: self.lacking.clone(),
            numbers: self
                .numbers
                .iter()
                .map(|(part, numbers)| (part.clone(), chosen(numbers)))
                .collect(),
            factors: self.factors.iter().map(of).collect(),
            pieces: self.pieces.clone(),
        }
    }
}

fn is(code: u32, sex: Sex) -> bool {
    SEXES.get(code as usize) == Some(&sex)
}

/// The rows that are left, and why others are not.
struct Selection {
    kept: Vec<bool>,
    without: [u64; 3],
    lacking: Vec<(String, u64)>,
}

impl Selection {
    /// Women and men with pay.
    fn of(sexes: &[u32], pay: &[f64]) -> Selection {
        let mut selection = Selection {
            kept: vec![true; sexes.len()],
            without: [0; 3],
            lacking: Vec::new(),
        };
        let is_known = |row: usize| !is(sexes[row], Sex::Unknown);
        let is_one = |row: usize| !is(sexes[row], Sex::Other);
        let has_pay = |row: usize| pay[row] > 0.0 && pay[row].is_finite();
        selection.without = [
            selection.leave_out(is_known),
            selection.leave_out(is_one),
            selection.leave_out(has_pay),
        ];
        selection
    }

    /// Leaves out the rows that lack a thing, and remembers how many lacked nothing before it.
    fn need(&mut self, name: &str, has: impl Fn(usize) -> bool + Sync) {
        let lacking = self.leave_out(has);
        if lacking > 0 {
            self.lacking.push((name.to_owned(), lacking));
        }
    }

    fn leave_out(&mut self, has: impl Fn(usize) -> bool + Sync) -> u64 {
        let lacks = |(row, kept): (usize, &mut bool)| {
            let lacks = *kept && !has(row);
            *kept &= !lacks;
            u64::from(lacks)
        };
        self.kept.par_iter_mut().enumerate().map(lacks).sum()
    }

    /// Women and men who are left.
    fn cohort(&self, sexes: &[u32]) -> [u64; 2] {
        [Sex::Woman, Sex::Man].map(|sex| {
            let rows = self.kept.iter().zip(sexes);
            rows.filter(|(kept, code)| **kept && is(**code, sex))
                .count() as u64
        })
    }

    fn rows(&self) -> Vec<u32> {
        let rows = self.kept.iter().enumerate();
        rows.filter_map(|(row, kept)| kept.then_some(row as u32))
            .collect()
    }
}

/// Whether nearly all of many labels of a column are numbers, and it is no field of words or codes.
fn is_mixed(workforce: &Workforce, name: &str) -> bool {
    const MANY: usize = 10;
    let field = Field::from_id(name);
    let is_of_words = field.is_some_and(|field| matches!(field.kind(), Kind::Text | Kind::Code));
    let Some((_, labels)) = workforce.labels(name).filter(|_| !is_of_words) else {
        return false;
    };
    let numbers = labels.iter().filter(|label| {
        let digits = label.replace(',', ".");
        digits.trim().parse::<f64>().is_ok()
    });
    let filled = labels.iter().filter(|label| !label.is_empty()).count();
    let numbers = numbers.count();
    numbers >= MANY && numbers < filled && numbers * 10 >= filled * 9
}

/// A column of words: its name, the code of each row, what codes mean; code 0 is a blank.
type Words = (String, Vec<u32>, Vec<String>);

/// The columns that terms are made of, each once.
#[derive(Default)]
struct Parts {
    numbers: Vec<(Part, Vec<f64>)>,
    factors: Vec<Words>,
}

impl Parts {
    fn piece(&mut self, workforce: &Workforce, part: &Part) -> Result<Piece, Unusable> {
        let holds_words = workforce.labels(part.column()).is_some();
        match part {
            Part::Power(name, power) => {
                let column = Part::Column(name.clone());
                Ok(Piece::Number(self.number(workforce, &column)?, *power))
            }
            Part::Log(_) => Ok(Piece::Number(self.number(workforce, part)?, 1)),
            Part::Column(name) if is_mixed(workforce, name) => Err(Unusable::Mixed(name.clone())),
            Part::Column(_) if !holds_words => Ok(Piece::Number(self.number(workforce, part)?, 1)),
            Part::Column(_) | Part::Factor(_) => Ok(Piece::Factor(self.factor(workforce, part)?)),
        }
    }

    fn number(&mut self, workforce: &Workforce, part: &Part) -> Result<usize, Unusable> {
        if let Some(known) = self.numbers.iter().position(|(known, _)| known == part) {
            return Ok(known);
        }
        let name = part.column();
        let Some(mut numbers) = rows::numbers(workforce, name) else {
            let name = name.to_owned();
            return Err(match workforce.has(&name) {
                true => Unusable::Words(name),
                false => Unusable::Missing(name),
            });
        };
        if matches!(part, Part::Log(_)) {
            // of nought and less there is none: such rows are left out
            numbers
                .par_iter_mut()
                .for_each(|number| *number = number.ln());
        }
        self.numbers.push((part.clone(), numbers));
        Ok(self.numbers.len() - 1)
    }

    fn factor(&mut self, workforce: &Workforce, part: &Part) -> Result<usize, Unusable> {
        let name = part.column();
        if let Some(known) = self.factors.iter().position(|(known, ..)| known == name) {
            return Ok(known);
        }
        let words = match (rows::codes(workforce, name), workforce.labels(name)) {
            (Some(codes), Some((_, labels))) => (codes, labels.to_vec()),
            _ => {
                let numbers = rows::numbers(workforce, name);
                let numbers = numbers.ok_or_else(|| Unusable::Missing(name.to_owned()))?;
                levels::as_words(&numbers)
            }
        };
        self.factors.push((name.to_owned(), words.0, words.1));
        Ok(self.factors.len() - 1)
    }
}
