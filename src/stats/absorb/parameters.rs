//! How many parameters a set of factors takes.

use super::super::ols::Grouping;

/// Rank of the dummies of all `factors` together: exact for up to two, at most too high beyond.
pub(super) fn count(factors: &[Grouping<'_>], weights: Option<&[f64]>) -> usize {
    let own = |(place, factor): (usize, &Grouping<'_>)| {
        let tied = factors[..place]
            .iter()
            .map(|it| sets(*it, *factor, weights));
        factor.with_weight(weights) - tied.max().unwrap_or(0)
    };
    factors.iter().enumerate().map(own).sum()
}

/// Whether each level of `factor` lies within one cluster.
pub(super) fn nested(
    factor: Grouping<'_>,
    clusters: Grouping<'_>,
    weights: Option<&[f64]>,
) -> bool {
    let mut cluster_of = vec![None; factor.count()];
    rows(factor, clusters, weights)
        .all(|(level, cluster)| *cluster_of[level].get_or_insert(cluster) == cluster)
}

/// Number of sets of levels that rows tie to one another: connected components of the graph in
/// which each row joins its level of one factor with its level of the other.
fn sets(one: Grouping<'_>, other: Grouping<'_>, weights: Option<&[f64]>) -> usize {
    let mut parent: Vec<usize> = (0..one.count() + other.count()).collect();
    let mut sets = one.with_weight(weights) + other.with_weight(weights);
    for (a, b) in rows(one, other, weights) {
        let a = root(&mut parent, a);
        let b = root(&mut parent, one.count() + b);
        if a != b {
            parent[a.max(b)] = a.min(b);
            sets -= 1;
        }
    }
    sets
}

fn root(parent: &mut [usize], mut at: usize) -> usize {
    while parent[at] != at {
        parent[at] = parent[parent[at]];
        at = parent[at];
    }
    at
}

/// The codes of each row with weight.
fn rows(
    one: Grouping<'_>,
    other: Grouping<'_>,
    weights: Option<&[f64]>,
) -> impl Iterator<Item = (usize, usize)> {
    let codes = one.codes().iter().zip(other.codes()).enumerate();
    codes
        .filter(move |(row, _)| weights.is_none_or(|weights| weights[*row] > 0.0))
        .map(|(_, (&one, &other))| (one as usize, other as usize))
}
