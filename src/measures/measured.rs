//! An amount of women and of men: means, medians, and the gaps between them.

use crate::disclosure::draft::Contributions;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::quantity::Gap;
use crate::stats::moments::Moments;
use crate::stats::quantile::median;
use crate::study::groups::Groups;
use crate::study::numbers::Numbers;
use crate::study::workforce::Workforce;

/// One sex's figures of an amount.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Side {
    /// The mean.
    pub mean: Option<f64>,
    /// The median, the mean of the two middle amounts where their number is even.
    pub median: Option<f64>,
    /// How many have more than nought.
    pub recipients: u64,
    pub(in crate::measures) behind: Contributions,
}

/// An amount of women and of men.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Measured {
    /// Women.
    pub women: Side,
    /// Men.
    pub men: Side,
}

impl Measured {
    /// Gap of the means.
    pub fn gap(&self) -> Option<f64> {
        gap(self.women.mean, self.men.mean)
    }

    /// Gap of the medians.
    pub fn median_gap(&self) -> Option<f64> {
        gap(self.women.median, self.men.median)
    }
}

fn gap(women: Option<f64>, men: Option<f64>) -> Option<f64> {
    Gap::between(women?, men?).map(Gap::fraction)
}

/// Whose amounts are taken.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Whose {
    /// Everybody's, and everybody has some.
    All,
    /// Everybody's; who has none counts with nought.
    Some,
    /// Those above nought.
    Recipients,
}

/// The figures of an amount; the order of amounts has no meaning and is changed.
pub(super) fn measured(women: &mut [f64], men: &mut [f64], whose: Whose) -> Measured {
    let (women, men) = rayon::join(|| side(women, whose), || side(men, whose));
    Measured { women, men }
}

fn side(amounts: &mut [f64], whose: Whose) -> Side {
    let has_some = |amount: &&f64| **amount > 0.0;
    let recipients = amounts.iter().filter(has_some).count() as u64;
    let of = |amounts: &mut [f64], behind| Side {
        mean: Moments::of(amounts).mean(),
        median: median(amounts),
        recipients,
        behind,
    };
    match whose {
        Whose::All => of(amounts, Contributions::of(amounts)),
        Whose::Some => of(amounts, Contributions::of_some(amounts)),
        Whose::Recipients => {
            let mut some: Vec<f64> = amounts.iter().copied().filter(|a| *a > 0.0).collect();
            let behind = Contributions::of_some(&some);
            of(&mut some, behind)
        }
    }
}

/// Who has an amount, and its figures; `None` where the workforce has no sexes.
pub(super) fn everybody(
    workforce: &Workforce,
    amounts: &Numbers,
    whose: Whose,
) -> Option<(Cohort, Measured)> {
    let mut groups = Groups::of(workforce, &[], amounts)?;
    let (_, all) = groups.map(|members, amounts| {
        let cohort = amounts.cohort();
        let measured = match members {
            Some(_) => Measured::default(), // the only group is everybody
            None => measured(amounts.women, amounts.men, whose),
        };
        (cohort, measured)
    });
    Some(all)
}

/// What a released gap of means says first.
pub(super) fn verdict_of(gap: Option<f64>, women: u64, men: u64) -> Phrase {
    match gap {
        None => Phrase::verdict_none(women, men),
        Some(gap) if gap.abs() < 0.0005 => Phrase::verdict_equal(women, men),
        Some(gap) if gap > 0.0 => Phrase::verdict_women_less(gap, women, men),
        Some(gap) => Phrase::verdict_women_more(-gap, women, men),
    }
}
