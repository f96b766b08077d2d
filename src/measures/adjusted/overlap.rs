//! Who tells of the gap: women and men who share the levels of the factors.

use crate::study::factors::{Levels, Sample};

/// A factor, or all of them crossed, and how far both sexes are in its levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The factor; `None` for all of them crossed.
    pub factor: Option<String>,
    /// Levels, or combinations of levels, that occur.
    pub levels: u64,
    /// Those with women and men.
    pub shared: u64,
    /// Women in these.
    pub women: u64,
    /// Men in these.
    pub men: u64,
}

/// Each factor of the terms, and several of them crossed.
pub(super) fn of(sample: &Sample) -> Vec<Overlap> {
    let factors = sample.factors_of_terms();
    let single = factors.iter().map(|levels| {
        let name = Some(levels.name.clone());
        shared(name, &levels.women, &levels.men)
    });
    let mut all: Vec<Overlap> = single.collect();
    if factors.len() > 1 {
        let (women, men) = crossed(&factors, &sample.woman);
        all.push(shared(None, &women, &men));
    }
    all
}

fn shared(factor: Option<String>, women: &[u64], men: &[u64]) -> Overlap {
    let levels = || women.iter().zip(men);
    let both = || levels().filter(|(women, men)| **women > 0 && **men > 0);
    Overlap {
        factor,
        levels: levels().count() as u64,
        shared: both().count() as u64,
        women: both().map(|(women, _)| women).sum(),
        men: both().map(|(_, men)| men).sum(),
    }
}

/// Women and men of each combination of levels that occurs.
fn crossed(factors: &[&Levels], woman: &[bool]) -> (Vec<u64>, Vec<u64>) {
    let (codes, count) = Levels::crossed(factors);
    let (mut women, mut men) = (vec![0; count], vec![0; count]);
    for (code, is_woman) in codes.into_iter().zip(woman) {
        let side = if *is_woman { &mut women } else { &mut men };
        side[code as usize] += 1;
    }
    (women, men)
}
