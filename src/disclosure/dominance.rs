//! Primary rules on the people behind one sum.

use super::draft::{Behind, Contributions};
use super::policy::Policy;

/// Whether what stands behind a figure must not be seen.
///
/// Members are: fewer than the policy's minimum, or nearly everybody who could be one, which tells it of each of them.
pub(super) fn sensitive(behind: &Behind, policy: &Policy) -> bool {
    match behind {
        Behind::Amounts(by) => uneven(by, policy),
        Behind::Members { with, of } => {
            let few = (1..policy.minimum).contains(with);
            let group = *with as f64 >= Policy::NEARLY_ALL * *of as f64;
            policy.protects() && *with > 0 && (few || group)
        }
    }
}

/// Whether the amounts behind a sum or mean are too few or too uneven to show it.
///
/// * frequency: fewer contributors than the policy's minimum, but for none at all;
/// * (1, 50): the largest contributor holds more than half of the sum;
/// * p %: what is left after the two largest is less than p of the largest, so that the second can estimate it;
/// * identical pay: everybody has (nearly) the same, so the mean is everyone's pay at any n.
fn uneven(by: &Contributions, policy: &Policy) -> bool {
    if by.n == 0 {
        return false;
    }
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
        uneven(&Contributions::of(amounts), &policy)
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
    fn few_members_and_nearly_all_are_sensitive_and_none_are_not() {
        let policy = Policy::of(Profile::Representatives, None);
        let judged = |with, of| sensitive(&Behind::Members { with, of }, &policy);
        assert_eq!(
            [
                judged(0, 40),
                judged(4, 40),
                judged(5, 40),
                judged(35, 40),
                judged(36, 40)
            ],
            [false, true, false, false, true]
        );
    }

    #[test]
    fn too_few_people_are_sensitive_whatever_they_earn() {
        let policy = Policy::of(Profile::Representatives, None);
        let four = Contributions::of(&[30_000.0, 31_000.0, 32_000.0, 35_000.0]);
        let five = Contributions::of(&[30_000.0, 31_000.0, 32_000.0, 35_000.0, 36_000.0]);
        assert!(uneven(&four, &policy));
        assert!(!uneven(&five, &policy));
        assert!(!uneven(&four, &Policy::of(Profile::Internal, None)));
    }
}
