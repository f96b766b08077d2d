//! The adjusted gap in each group, and drawn towards what groups have in common.

use super::{AdjustedGap, Pays, Readers};
use crate::disclosure::draft::Contributions;
use crate::model::people::Cohort;
use crate::stats::by_group::effects;
use crate::stats::covariance::Estimate;
use crate::stats::ols::{Grouping, Unfit};
use crate::stats::shrinkage::shrunk;
use crate::stats::student::two_sided_p;
use crate::study::factors::{Levels, Sample};

/// The adjusted gap of a group.
#[derive(Clone, PartialEq)]
pub struct GroupGap {
    /// The group.
    pub label: String,
    /// Who is in it.
    pub cohort: Cohort,
    /// Pay of its women.
    pub women: Contributions,
    /// Pay of its men.
    pub men: Contributions,
    /// Its gap beside the terms that all groups share.
    pub gap: Option<AdjustedGap>,
    /// The gap drawn towards that of all groups, the more so the less sure it is.
    pub shrunk: Option<f64>,
}

/// The gaps of the groups of a sample; `None` without groups, or where other factors than the group are absorbed. Others do
/// not see them beside other factors or weights, which can leave one person to tell of a group.
pub(super) fn gaps(
    sample: &Sample,
    pays: &Pays,
    absorbed: &[usize],
    readers: Readers,
) -> Result<Option<Vec<GroupGap>>, Unfit> {
    let Some(levels) = &sample.groups else {
        return Ok(None);
    };
    let is_group = |term: &usize| {
        let factor = sample.factor_of(*term);
        factor.is_some_and(|factor| factor.name == levels.name)
    };
    let has_factor = |term: &usize| sample.has_factor(*term) && !is_group(term);
    let mixes = readers == Readers::Others
        && (sample.weights.is_some() || (0..sample.terms.len()).any(|term| has_factor(&term)));
    if mixes || !absorbed.iter().all(is_group) {
        return Ok(None);
    }
    let own: Vec<usize> = (0..sample.terms.len()).filter(is_group).collect();
    let controls = sample.regressors(&own, false, None);
    let grouping = Grouping::new(&levels.codes, levels.len())?;
    let found = match effects(&controls, grouping, &sample.woman) {
        // a constant and a sex for each group leave nothing to tell how sure it is
        Err(Unfit::NoDegreesOfFreedom) => return Ok(None),
        found => found?,
    };
    let estimate = |(coefficient, standard_error): (f64, f64)| {
        let t = coefficient / standard_error;
        let degrees_of_freedom = found.degrees_of_freedom as f64;
        Some(Estimate {
            coefficient,
            standard_error,
            t,
            p: two_sided_p(t, degrees_of_freedom)?,
            degrees_of_freedom,
        })
    };
    let estimates: Vec<Option<Estimate>> = found
        .effects
        .iter()
        .map(|effect| effect.filter(|(_, error)| *error > 0.0).and_then(estimate))
        .collect();
    // what is drawn together tells of the groups that are withheld
    let drawn = match readers {
        Readers::Own => drawn(&estimates),
        Readers::Others => vec![None; estimates.len()],
    };
    let behind = contributions(sample, levels);
    let group = |level: usize| {
        let gap = estimates[level].map(|woman| pays.gap(sample, woman));
        let (women, men) = behind[level];
        GroupGap {
            label: levels.labels[level].clone(),
            cohort: Cohort {
                women: levels.women[level],
                men: levels.men[level],
                other: 0,
            },
            women,
            men,
            shrunk: gap
                .zip(drawn[level])
                .map(|(gap, coefficient)| gap.at(coefficient)),
            gap,
        }
    };
    Ok(Some((0..levels.len()).map(group).collect()))
}

/// The coefficients drawn together.
fn drawn(estimates: &[Option<Estimate>]) -> Vec<Option<f64>> {
    let known = || estimates.iter().flatten();
    let coefficients: Vec<f64> = known().map(|it| it.coefficient).collect();
    let errors: Vec<f64> = known().map(|it| it.standard_error).collect();
    let mut found = shrunk(&coefficients, &errors)
        .map(|found| found.estimates)
        .unwrap_or_default()
        .into_iter();
    let next = |estimate: &Option<Estimate>| estimate.as_ref().and_then(|_| found.next());
    estimates.iter().map(next).collect()
}

/// What stands behind each group: pay of its women and of its men.
fn contributions(sample: &Sample, levels: &Levels) -> Vec<(Contributions, Contributions)> {
    let mut pay = vec![(Vec::new(), Vec::new()); levels.len()];
    for ((code, woman), outcome) in levels.codes.iter().zip(&sample.woman).zip(&sample.outcome) {
        let (women, men) = &mut pay[*code as usize];
        let side = if *woman { women } else { men };
        side.push(sample.pay(*outcome));
    }
    let of =
        |(women, men): &(Vec<f64>, Vec<f64>)| (Contributions::of(women), Contributions::of(men));
    pay.iter().map(of).collect()
}
