//! Who can be compared: levels that women and men have. And an order of rows that does not depend on that of the file.

use std::borrow::Cow;
use std::cmp::Ordering;

use rayon::prelude::*;

use super::{Levels, Piece, Sample};

/// Levels of a factor with too few women or men to compare, and who is left out with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UncomparedLevels {
    /// The factor.
    pub factor: String,
    /// How many levels.
    pub levels: u64,
    /// Their women and men.
    pub people: u64,
}

/// A factor of which small levels were made one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedLevels {
    /// The factor.
    pub factor: String,
    /// How many levels.
    pub levels: u64,
}

impl Sample {
    /// Makes one level of those that fewer women or fewer men have than `least`, in each factor of the terms; of the others
    /// those with the fewest join them until both sexes are as many there too.
    pub fn merging_levels_below(&self, least: u64) -> (Cow<'_, Sample>, Vec<MergedLevels>) {
        let mut sample = Cow::Borrowed(self);
        let mut merged = Vec::new();
        for place in self.places_of_factors() {
            let small = small_levels(&self.factors[place], least);
            let levels = small.iter().filter(|small| **small).count() as u64;
            if levels > 0 {
                let own = &mut sample.to_mut().factors[place];
                *own = own.merged(&small, &self.woman);
                merged.push(MergedLevels {
                    factor: self.factors[place].name.clone(),
                    levels,
                });
            }
        }
        (sample, merged)
    }

    /// The factors of the terms by their places, each once.
    fn places_of_factors(&self) -> Vec<usize> {
        let mut places = Vec::new();
        for piece in self.pieces.iter().flatten() {
            if let Piece::Factor(place) = piece
                && !places.contains(place)
            {
                places.push(*place);
            }
        }
        places
    }

    /// The rows at levels that have at least so many women and so many men, and who is not among them, factor by factor. A level
    /// may lose people with the rows that another factor leaves out, so it goes on until nothing changes.
    pub fn with_both_sexes(&self, least: u64) -> (Cow<'_, Sample>, Vec<UncomparedLevels>) {
        let mut left_out: Vec<UncomparedLevels> = Vec::new();
        let mut sample = Cow::Borrowed(self);
        loop {
            let Some((place, kept)) = sample.factor_of_few(least) else {
                return (sample, left_out);
            };
            let factor = &sample.factors[place];
            let levels = kept.iter().filter(|kept| !**kept).count() as u64;
            let name = factor.name.clone();
            let fewer = sample.only(|row| kept[factor.codes[row] as usize]);
            let people = (sample.rows.len() - fewer.rows.len()) as u64;
            sample = Cow::Owned(fewer.with_own_levels());
            match left_out.iter_mut().find(|known| known.factor == name) {
                Some(known) => {
                    known.levels += levels;
                    known.people += people;
                }
                None => left_out.push(UncomparedLevels {
                    factor: name,
                    levels,
                    people,
                }),
            }
        }
    }

    /// The first factor of the terms with a level of too few women or men, and which of its levels have enough.
    fn factor_of_few(&self, least: u64) -> Option<(usize, Vec<bool>)> {
        let places = self.places_of_factors().into_iter();
        places
            .map(|place| {
                let levels = &self.factors[place];
                let sizes = levels.women.iter().zip(&levels.men);
                let kept = sizes.map(|(women, men)| *women >= least && *men >= least);
                (place, kept.collect::<Vec<bool>>())
            })
            .find(|(_, kept)| kept.contains(&false))
    }

    /// With the levels that its rows have, and no others.
    fn with_own_levels(mut self) -> Sample {
        let own = |levels: &Levels| {
            Levels::of(
                &levels.name,
                &levels.codes,
                &levels.labels,
                &self.woman,
                None,
            )
        };
        self.factors = self.factors.iter().map(own).collect();
        self
    }

    /// The same rows in an order of their own: by outcome, then by all else that the sample has of them. Rows that are alike
    /// in all of it may stand either way.
    #[must_use]
    pub fn in_order(&self) -> Sample {
        let mut rows: Vec<usize> = (0..self.rows.len()).collect();
        rows.par_sort_unstable_by(|a, b| self.compare(*a, *b));
        self.picked(&rows)
    }

    fn compare(&self, a: usize, b: usize) -> Ordering {
        let numbers = self.numbers.iter().map(|(_, numbers)| numbers);
        let levels = self.factors.iter().chain(&self.clusters);
        let by_numbers = numbers.map(|numbers| numbers[a].total_cmp(&numbers[b]));
        let by_levels = levels.map(|levels| levels.codes[a].cmp(&levels.codes[b]));
        self.outcome[a]
            .total_cmp(&self.outcome[b])
            .then_with(|| self.woman[a].cmp(&self.woman[b]))
            .then_with(|| first_of(by_numbers.chain(by_levels)))
    }
}

/// Which levels are to be one: those with too few of a sex, and as many more as it takes.
fn small_levels(levels: &Levels, least: u64) -> Vec<bool> {
    let fewer = |level: usize| levels.women[level].min(levels.men[level]);
    let mut order: Vec<usize> = (0..levels.len()).collect();
    order.sort_by_key(|level| (fewer(*level), levels.women[*level] + levels.men[*level]));
    let mut small = vec![false; levels.len()];
    let (mut women, mut men) = (0, 0);
    for (place, &level) in order.iter().enumerate() {
        let too_few = place > 0 && (women < least || men < least);
        if fewer(level) >= least && !too_few {
            break;
        }
        small[level] = true;
        women += levels.women[level];
        men += levels.men[level];
    }
    small
}

fn first_of(mut orders: impl Iterator<Item = Ordering>) -> Ordering {
    orders
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
}
