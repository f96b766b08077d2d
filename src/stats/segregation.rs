//! How far groups of people work apart, over the units of an organisation.
//!
//! A table has a row of counts per unit, one count per category (women and men, or any groups).

use std::collections::BTreeMap;

use super::discrete::deviance;

/// Duncan's index of dissimilarity ½ Σ |fᵤ/F − mᵤ/M| over units given as (f, m): the share of either
/// group that would have to change units to be spread like the other. 0 even, 1 wholly apart.
///
/// `None` if either group is empty. Source: Duncan & Duncan, American Sociological Review 20 (1955)
/// 210–217.
///
/// ```
/// use paritet::stats::segregation::dissimilarity;
///
/// assert_eq!(dissimilarity(&[(30, 10), (10, 30)]), Some(0.5));
/// ```
pub fn dissimilarity(units: &[(u64, u64)]) -> Option<f64> {
    let women: f64 = units.iter().map(|&(women, _)| women as f64).sum();
    let men: f64 = units.iter().map(|&(_, men)| men as f64).sum();
    let apart = units
        .iter()
        .map(|&(f, m)| (f as f64 / women - m as f64 / men).abs());
    (women > 0.0 && men > 0.0).then(|| (apart.sum::<f64>() / 2.0).min(1.0))
}

/// Segregation as information: what knowing a person's unit tells of the category.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Information {
    /// Mutual information Σ pᵤₖ ln(pᵤₖ / (pᵤ pₖ)) in nats, at least 0.
    pub m: f64,
    /// Theil's H = M / E, with E = −Σ pₖ ln pₖ the entropy of the categories: 0 if all units are
    /// alike, 1 if no unit is mixed. `None` if all people are of one category.
    pub h: Option<f64>,
}

/// Mutual information of unit and category, and Theil's H.
///
/// `None` for a table of nobody or rows of unequal length. Sources: Theil & Finizza, Journal of
/// Mathematical Sociology 1 (1971) 187–193; Mora & Ruiz-Castillo, Sociological Methodology 41
/// (2011) 159–194.
///
/// ```
/// use paritet::stats::segregation::information;
///
/// let apart = information(&[[5, 0], [0, 5]]);
/// assert!(apart.is_some_and(|found| (found.m - 2_f64.ln()).abs() < 1e-15));
/// ```
pub fn information(units: &[impl AsRef<[u64]>]) -> Option<Information> {
    let categories = totals(units)?;
    let n: f64 = categories.iter().sum();
    let told = units.iter().map(|unit| {
        let counts = unit.as_ref().iter().map(|&count| count as f64);
        divergence(counts, &categories)
    });
    let m = told.sum::<f64>() / n;
    let shares = categories.iter().map(|count| count / n);
    let entropy: f64 = shares
        .filter(|&share| share > 0.0)
        .map(|share| -share * share.ln())
        .sum();
    let h = (entropy > 0.0).then(|| (m / entropy).min(1.0));
    Some(Information { m, h })
}

/// Mutual information in two parts, in nats.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decomposition {
    /// What knowing the larger group tells of the category.
    pub between: f64,
    /// What knowing the unit tells beyond that: the mutual information inside each larger group,
    /// weighted by its share of the people.
    pub within: f64,
}

/// Parts mutual information when units lie within larger groups: `group[i]` is the group of
/// `units[i]`. The parts add up to the mutual information of the units.
///
/// `None` for a table of nobody, rows of unequal length or `group` of another length than `units`.
///
/// ```
/// use paritet::stats::segregation::decompose;
///
/// // two units in each of two departments: all the segregation is inside the departments
/// let parts = decompose(&[[5, 0], [0, 5], [5, 0], [0, 5]], &[0, 0, 1, 1]);
/// assert!(parts.is_some_and(|parts| parts.between == 0.0 && (parts.within - 2_f64.ln()).abs() < 1e-15));
/// ```
pub fn decompose(units: &[impl AsRef<[u64]>], group: &[usize]) -> Option<Decomposition> {
    if units.len() != group.len() {
        return None;
    }
    let categories = totals(units)?;
    let n: f64 = categories.iter().sum();
    let mut groups: BTreeMap<usize, Vec<&[u64]>> = BTreeMap::new();
    for (unit, &group) in units.iter().zip(group) {
        groups.entry(group).or_default().push(unit.as_ref());
    }
    let [mut between, mut within] = [0.0; 2];
    for units in groups.values() {
        // a group of nobody has no totals and adds nothing
        if let (Some(sums), Some(inside)) = (totals(units), information(units)) {
            between += divergence(sums.iter().copied(), &categories);
            within += sums.iter().sum::<f64>() * inside.m;
        }
    }
    Some(Decomposition {
        between: between / n,
        within: within / n,
    })
}

/// People per category; `None` if there are none or rows differ in length.
fn totals(units: &[impl AsRef<[u64]>]) -> Option<Vec<f64>> {
    let mut totals = vec![0.0; units.first()?.as_ref().len()];
    for unit in units.iter().map(AsRef::as_ref) {
        if unit.len() != totals.len() {
            return None;
        }
        for (total, &count) in totals.iter_mut().zip(unit) {
            *total += count as f64;
        }
    }
    (totals.iter().sum::<f64>() > 0.0).then_some(totals)
}

/// Σ cₖ ln(cₖ / eₖ), with eₖ the counts of as many people in the proportions of `whole`: the
/// Kullback-Leibler divergence of the two times the number of people. Summed as deviances
/// c ln(c/e) + e − c, none of them negative; what they add is nothing in all.
fn divergence(counts: impl Iterator<Item = f64> + Clone, whole: &[f64]) -> f64 {
    let part = counts.clone().sum::<f64>() / whole.iter().sum::<f64>();
    let expected = whole.iter().map(|count| part * count);
    counts
        .zip(expected)
        .map(|(count, expected)| deviance(count, expected))
        .sum()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
