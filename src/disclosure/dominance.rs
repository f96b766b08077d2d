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
/// * (1, 50): the largest contributor holds half of the sum or more;
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
    let dominated = dominated(by, 1, Policy::DOMINANCE);
    let close = by.largest > 0.0 && by.sum - by.largest - by.second < closeness * by.largest;
    let mean = by.sum / by.n as f64;
    let identical =
        policy.protect_identical && by.largest - by.smallest <= Policy::IDENTICAL * mean;
    dominated || close || identical
}

/// The (n, k) rule: whether the one or two largest hold that share of the sum, or more.
fn dominated(by: &Contributions, largest: u8, share: f64) -> bool {
    let held = if largest > 1 {
        by.largest + by.second
    } else {
        by.largest
    };
    held >= share * by.sum
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

    /// The vectors of GaussSuppression 1.2.3: the two largest hold 1, 1, 1, 1, 0.9, 0.8 and 0.8 of the sum. At
    /// (2, 90) the fifth is the limit itself, which is sensitive here as in ACRO.
    #[test]
    fn the_two_largest_of_published_vectors() {
        let vectors: [&[f64]; 7] = [
            &[100.0],
            &[90.0, 10.0],
            &[80.0, 20.0],
            &[70.0, 30.0],
            &[80.0, 10.0, 10.0],
            &[70.0, 10.0, 10.0, 10.0],
            &[60.0, 20.0, 10.0, 10.0],
        ];
        let of = |largest, share| {
            vectors.map(|amounts| dominated(&Contributions::of(amounts), largest, share))
        };
        assert_eq!(of(2, 0.9), [true, true, true, true, true, false, false]);
        assert_eq!(of(2, 0.8), [true; 7]);
        assert_eq!(of(1, 0.8), [true, true, true, false, true, false, false]);
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
