//! Primary rules on the people behind one sum.

use super::draft::Contributions;
use super::policy::Policy;

/// Whether the amounts behind a sum or mean are too few or too uneven to show it.
///
/// * frequency: fewer contributors than the policy's minimum;
/// * (1, 50): the largest contributor holds more than half of the sum;
/// * p %: what is left after the two largest is less than p of the largest, so that the second can estimate it;
/// * identical pay: everybody has (nearly) the same, so the mean is everyone's pay at any n.
pub(super) fn sensitive(by: &Contributions, policy: &Policy) -> bool {
    if by.n < policy.minimum {
        return true;
    }
    let Some(closeness) = policy.closeness else {
        return false;
    };
    let dominated = by.largest > Policy::DOMINANCE * by.sum;
    let close = by.largest > 0.0 && by.sum - by.largest - by.second < closeness * by.largest;
    let mean = by.sum / by.n as f64;
    let identical =
        policy.protect_identical && by.largest - by.smallest <= Policy::IDENTICAL * mean;
    dominated || close || identical
}

#[cfg(test)]
mod tests {
    use super::super::policy::Profile;
    use super::*;

    fn judged(amounts: &[f64]) -> bool {
        let policy = Policy {
            minimum: 1,
            ..Policy::of(Profile::Representatives, None)
        };
        sensitive(&Contributions::of(amounts), &policy)
    }

    /// ACRO 1.0.2 (python) on the same four cells: threshold 10 aside, it flags the third and passes the fourth;
    /// the fourth is caught by the rule on identical pay, which ACRO does not apply to means.
    #[test]
    fn agrees_with_acro_and_goes_further_on_identical_pay() {
        let steps: Vec<f64> = (0..12).map(|i| 30_000.0 + 100.0 * f64::from(i)).collect();
        assert!(!judged(&steps));
        let mut dominated = vec![10.0; 11];
        dominated.push(100_000.0);
        assert!(judged(&dominated));
        assert!(judged(&[40_000.0; 15]));
    }

    #[test]
    fn too_few_people_are_sensitive_whatever_they_earn() {
        let policy = Policy::of(Profile::Representatives, None);
        let four = Contributions::of(&[30_000.0, 31_000.0, 32_000.0, 35_000.0]);
        let five = Contributions::of(&[30_000.0, 31_000.0, 32_000.0, 35_000.0, 36_000.0]);
        assert!(sensitive(&four, &policy));
        assert!(!sensitive(&five, &policy));
        assert!(!sensitive(&four, &Policy::of(Profile::Internal, None)));
    }
}
