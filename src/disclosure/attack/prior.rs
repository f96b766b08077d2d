//! What everybody can be taken to know of one person's amount.

use super::units::Unit;

/// The least and most that anybody is thought to have.
///
/// From half the mean, or the least amount less `rate` of it, to three times the mean, or the largest and `rate` of it;
/// from nought where not everybody has some.
pub(super) fn person<'a>(units: impl Iterator<Item = &'a Unit> + Clone, rate: f64) -> (f64, f64) {
    let some = || units.clone().filter(|unit| unit.people > 0);
    let Some(largest) = some().max_by_key(|unit| unit.people) else {
        return (0.0, 1.0);
    };
    let mean = largest.sum / largest.people as f64;
    let least = some().map(|unit| unit.least).fold(f64::INFINITY, f64::min);
    let most = some().map(|unit| unit.most).fold(0.0, f64::max);
    let all_have = some().all(|unit| unit.of == unit.people);
    let low = (0.5 * mean).min((1.0 - rate) * least);
    let high = (3.0 * mean).max((1.0 + rate) * most);
    (if all_have { low } else { 0.0 }, high)
}
