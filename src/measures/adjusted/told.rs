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

/// Finds for each step as how many people those weigh who make it, or its difference from the means, from the whole model, or
/// from a step before it.
pub(super) fn judge(path: &mut [Fitted], sample: &Sample) {
    if path.iter().all(|step| step.weights.is_empty()) {
        return; // nobody else reads it
    }
    let of_all = of_sample(sample);
    let means = weights_of_means(sample);
    let last = path.len() - 1;
    // the whole model comes first, then the others in their order
    let order = std::iter::once(last).chain(0..last);
    let mut told: Vec<usize> = Vec::new();
    for step in order {
        let own = &path[step].weights;
        if own.len() != means.len() {
            continue; // sex has no coefficient
        }
        let others = told
            .iter()
            .map(|other| differing(own, &path[*other].weights));
        let people = others.fold(differing(own, &means), f64::min);
        let people = people.min(contributors(own.iter().copied()));
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

/// The weights of the difference of the means of women and of men.
fn weights_of_means(sample: &Sample) -> Vec<f64> {
    let (women, men) = sample.cohort();
    let of = |woman: &bool| match woman {
        true => 1.0 / women as f64,
        false => -1.0 / men as f64,
    };
    sample.woman.iter().map(of).collect()
}

/// As how many people of the same weight those weigh whose pay makes the difference of two sums; a coefficient of men is turned.
fn differing(own: &[f64], other: &[f64]) -> f64 {
    let products = own.iter().zip(other).map(|(own, other)| own * other);
    let sign = products.sum::<f64>().signum();
    let differences = || own.iter().zip(other).map(|(own, other)| own - sign * other);
    match differences().map(f64::abs).sum::<f64>() > NOTHING {
        true => contributors(differences()),
        false => f64::INFINITY,
    }
}
