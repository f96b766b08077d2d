//! How exactly a released figure is shown. Display precision of an outward profile is part of its protection,
//! so it holds for every format alike.

use super::draft::{Origin, Statistic};
use super::policy::Policy;
use crate::model::table::Value;

/// Gaps, quotients and interval ends go out to a tenth of a per cent.
const GAP_STEP: f64 = 0.001;
/// Shares go out to a tenth of a per cent.
const SHARE_STEP: f64 = 0.001;
/// p-values go out as the smallest of these that they do not exceed: with the difference of means they tell the spread.
const P_CLASSES: [f64; 3] = [0.001, 0.01, 0.05];

/// A sum goes out this many times coarser than a mean.
const SUM_STEP: f64 = 10.0;

/// How many units of an amount a unit of the policy's base is: it is meant for monthly pay; pay for an hour is about a
/// hundredth of that, and hours, days and points of an index about a thousandth,
/// answers on their scale a tenth of that.
fn unit(amount: &str) -> f64 {
    match amount {
        _ if amount.starts_with("hourly") || amount.ends_with("_hourly") => 0.01,
        "answer_points" => 0.0001,
        _ if TIMES.iter().any(|time| amount.starts_with(time)) => 0.001,
        _ => 1.0,
    }
}

/// Amounts that are no money, by the beginning of their ids.
const TIMES: [&str; 5] = [
    "overtime_hours",
    "extra_hours",
    "days_",
    "hours_",
    "answer_",
];

/// The value as it may be seen by the readers of the policy's profile.
pub(super) fn rounded(value: Value, origin: &Origin, n: u64, policy: &Policy) -> Value {
    let Value::Number(number) = value else {
        return value;
    };
    if policy.protects() && origin.statistic == Statistic::PValue {
        let mut classes = P_CLASSES.into_iter();
        return Value::Number(classes.find(|class| number <= *class).unwrap_or(1.0));
    }
    let step = match origin.statistic {
        Statistic::Coefficient if policy.protects() => digits_step(number),
        _ => step(origin, n, policy),
    };
    Value::Number(step.map_or(number, |step| to_step(number, step)))
}

/// Coefficients have no unit of their own: they go out with three digits.
fn digits_step(number: f64) -> Option<f64> {
    let size = number.abs().log10().floor();
    size.is_finite().then(|| 10_f64.powi(size as i32 - 2))
}

/// What a figure goes out as a multiple of; `None` where it is exact.
pub(super) fn step(origin: &Origin, n: u64, policy: &Policy) -> Option<f64> {
    if !policy.protects() {
        return None;
    }
    match origin.statistic {
        Statistic::Count | Statistic::OfCounts | Statistic::PValue | Statistic::Coefficient => None,
        Statistic::Share => Some(SHARE_STEP),
        // A whole per cent of few people does not tell how many they are.
        Statistic::Members if n < 100 => Some(0.01),
        Statistic::Members => Some(SHARE_STEP),
        Statistic::Sum | Statistic::Mean | Statistic::Quantile(_) | Statistic::Maximum => {
            let base = match policy.coarse_pay_base {
                Some(coarse) if n < Policy::COARSE_BELOW => Some(coarse),
                _ => policy.pay_base,
            };
            let sum = match origin.statistic {
                Statistic::Sum => SUM_STEP,
                _ => 1.0,
            };
            base.map(|base| base * unit(origin.amount) * sum)
        }
        Statistic::GapOfMeans
        | Statistic::GapOfQuantiles(_)
        | Statistic::PartOfSum(_)
        | Statistic::Spread
        | Statistic::IntervalOfMeans
        | Statistic::IntervalOfQuantiles(_) => Some(GAP_STEP),
    }
}

/// The nearest multiple of a step. Those of a part of one are counted in whole parts, which leaves no binary dust: 72.6
/// and not 726 tenths.
fn to_step(number: f64, step: f64) -> f64 {
    if step < 1.0 {
        let parts = (1.0 / step).round();
        (number * parts).round() / parts
    } else {
        (number / step).round() * step
    }
}

#[cfg(test)]
mod tests {
    use super::to_step;

    #[test]
    fn steps_leave_no_dust() {
        assert_eq!(to_step(72.5999, 0.1), 72.6);
        assert_eq!(to_step(79.1234, 500.0 * 0.001), 79.0);
        assert_eq!(to_step(4.596, 100.0 * 0.0001), 4.6);
        assert_eq!(to_step(31_249.0, 100.0), 31_200.0);
    }
}
