//! Shares of full time from hours of the week, where the file states no share.

use std::collections::BTreeMap;

use super::workforce::Workforce;
use crate::model::field::Field;

/// Hours that a week of work can have.
const WEEK: std::ops::RangeInclusive<f64> = 1.0..=100.0;

/// Adds [`Field::FtePercent`], as a fraction, by weekly hours where the file has those and no share; tells the hours of full
/// time: those asked for, else those that most people have, of equally many the most.
///
/// Hours below 1 and above 100 are no week, and their share is missing.
///
/// ```
/// use paritet::model::field::Field;
/// use paritet::study::working_time::add_share_of_full_time;
/// use paritet::study::workforce::Workforce;
///
/// let mut staff = Workforce::new(4);
/// staff.add_numbers("weekly_hours", vec![vec![37.0, 37.0, 18.5, 400.0]]);
/// assert_eq!(add_share_of_full_time(&mut staff, None), Some(37.0));
/// let share = staff.field(Field::FtePercent).unwrap();
/// assert_eq!((share.get(2), share.get(3)), (Some(0.5), None));
/// ```
pub fn add_share_of_full_time(workforce: &mut Workforce, asked: Option<f64>) -> Option<f64> {
    if workforce.field(Field::FtePercent).is_some() {
        return None;
    }
    let hours = workforce.field(Field::WeeklyHours)?;
    let is_week = |hours: &f64| WEEK.contains(hours);
    let full_time = match asked {
        Some(hours) => hours,
        None => usual(hours.iter().flatten().filter(is_week))?,
    };
    let share = |hours: Option<f64>| {
        hours
            .filter(is_week)
            .map_or(f64::NAN, |hours| hours / full_time)
    };
    let shares = hours.iter().map(share).collect();
    workforce.add_numbers(Field::FtePercent.id(), vec![shares]);
    Some(full_time)
}

/// The most frequent of some numbers, of equally frequent ones the highest.
fn usual(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let mut counts: BTreeMap<u64, u64> = BTreeMap::new(); // positive numbers are ordered as their bits
    numbers.for_each(|number| *counts.entry(number.to_bits()).or_default() += 1);
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(bits, _)| f64::from_bits(bits))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn staff(hours: &[f64]) -> Workforce {
        let mut staff = Workforce::new(hours.len());
        staff.add_numbers(Field::WeeklyHours.id(), vec![hours.to_vec()]);
        staff
    }

    #[test]
    fn hours_asked_for_are_full_time() {
        let mut of_37 = staff(&[37.0, 37.0, 20.0]);
        assert_eq!(add_share_of_full_time(&mut of_37, Some(40.0)), Some(40.0));
        assert_eq!(of_37.field(Field::FtePercent).unwrap().get(2), Some(0.5));
        assert_eq!(
            add_share_of_full_time(&mut of_37, None),
            None,
            "there is a share now"
        );
    }

    #[test]
    fn of_equally_many_the_most() {
        assert_eq!(
            add_share_of_full_time(&mut staff(&[37.0, 40.0]), None),
            Some(40.0)
        );
        assert_eq!(
            add_share_of_full_time(&mut staff(&[0.0, f64::NAN]), None),
            None
        );
    }
}
