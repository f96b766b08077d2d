//! Which steps of a model may be told beside each other.
//!
//! Each step is a weighted sum of pay, and who reads two of them knows the sum with the difference of the weights; so does
//! who knows the means of pay, where everybody weighs the same. Somebody alone in a level weighs in the one and not in the
//! other: such a difference is their pay.

use super::fitting::Fitted;
use crate::disclosure::regression::contributors;
use crate::study::factors::Sample;

/// Fewest members of a cluster, and fewest clusters, whose sums standard errors may be made of.
const LEAST_CLUSTERS: usize = 10;
/// Differences that are smaller in all than this part of a mean do not show in the digits that are told.
const NOTHING: f64 = 1e-4;

/// Finds for each step as how many people those weigh who make its difference from the means, from the whole model, and from
/// the steps before it.
pub(super) fn judge(path: &mut [Fitted], sample: &Sample) {
    if path.iter().all(|step| step.weights.is_empty()) {
        return; // nobody else reads it
    }
    let of_all = of_sample(sample);
    let equal = equal_weights(sample);
    let last = path.len() - 1;
    // the whole model comes first, then the others in their order
    let mut order: Vec<usize> = (0..last).collect();
    order.insert(0, last);
    let mut told: Vec<usize> = Vec::new();
    for step in order {
        let own = &path[step].weights;
        if own.len() != equal.len() {
            continue; // sex has no coefficient
        }
        let beside = |other: &[f64]| differing(own, other, &sample.woman);
        let others = told.iter().map(|other| beside(&path[*other].weights));
        let people = others.fold(beside(&equal).min(alone(own, &sample.woman)), f64::min);
        path[step].regression.contributors = Some(people.min(of_all));
        told.push(step);
    }
}

/// The least that the sample itself allows: clusters, and people left out for want of something.
fn of_sample(sample: &Sample) -> f64 {
    let left_out = sample.left_out.iter().filter(|people| **people > 0);
    let clusters = sample.clusters.as_ref().map(|clusters| {
        let sizes = clusters.women.iter().chain(&clusters.men);
        match clusters.len() < LEAST_CLUSTERS {
            true => 0,
            false => sizes
                .copied()
                .filter(|people| *people > 0)
                .min()
                .unwrap_or(0),
        }
    });
    let fewest = left_out.copied().chain(clusters).min();
    fewest.map_or(f64::INFINITY, |people| people as f64)
}

/// The weights of the difference of two means.
fn equal_weights(sample: &Sample) -> Vec<f64> {
    let (women, men) = sample.cohort();
    let sexes = sample.woman.iter();
    sexes
        .map(|woman| {
            if *woman {
                1.0 / women as f64
            } else {
                -1.0 / men as f64
            }
        })
        .collect()
}

/// As how many people of the same weight women, or men if these are fewer, weigh.
fn alone(weights: &[f64], woman: &[bool]) -> f64 {
    let of = |women: bool| {
        let own = weights
            .iter()
            .zip(woman)
            .filter(move |(_, woman)| **woman == women);
        contributors(own.map(|(weight, _)| *weight))
    };
    of(true).min(of(false))
}

/// The same of those of a sex who weigh more in the one than in the other, and of those who weigh less.
fn differing(own: &[f64], other: &[f64], woman: &[bool]) -> f64 {
    let sign = |weights: &[f64]| {
        let of_women = weights.iter().zip(woman).filter(|(_, woman)| **woman);
        of_women.map(|(weight, _)| *weight).sum::<f64>().signum()
    };
    let (one, two) = (sign(own), sign(other)); // a coefficient of men has the other sign
    let of = |women: bool, more: bool| {
        let rows = own.iter().zip(other).zip(woman);
        let of_sex = rows.filter(|(_, woman)| **woman == women);
        let differences: Vec<f64> = of_sex
            .map(|((own, other), _)| one * own - two * other)
            .filter(|difference| (*difference > 0.0) == more)
            .collect();
        match differences.iter().map(|it| it.abs()).sum::<f64>() > NOTHING {
            true => contributors(differences.into_iter()),
            false => f64::INFINITY,
        }
    };
    let sides = [(true, true), (true, false), (false, true), (false, false)];
    sides
        .map(|(women, more)| of(women, more))
        .into_iter()
        .fold(f64::INFINITY, f64::min)
}
