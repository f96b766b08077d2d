//! Years between two days, as spreadsheets count them.

use jiff::civil::{Date, date};

/// Years from a day to another by the actual days of months and years, as `YEARFRAC(from; to; 1)` of spreadsheets, rounded
/// to five decimals; below nought where the other is earlier.
///
/// Up to a year they are days by the length of that year, 366 if it has or meets a 29 February; beyond, by the mean length
/// of the calendar years that are touched. Source: OpenFormula 1.2, 4.11.7 (basis 1).
///
/// ```
/// use jiff::civil::date;
/// use paritet::study::logib::year_fraction;
///
/// // the example in Microsoft's documentation of YEARFRAC: 0.57650273
/// assert_eq!(year_fraction(date(2012, 1, 1), date(2012, 7, 30)), 0.5765);
/// ```
pub fn year_fraction(from: Date, to: Date) -> f64 {
    if to < from {
        return -year_fraction(to, from);
    }
    let year = if is_within_a_year(from, to) {
        f64::from(if meets_leap_day(from, to) { 366 } else { 365 })
    } else {
        let years = f64::from(to.year() - from.year() + 1);
        (from.year()..=to.year()).map(days_of).sum::<f64>() / years
    };
    let years = f64::from((to - from).get_days()) / year;
    (years * 1e5).round() / 1e5
}

fn is_within_a_year(from: Date, to: Date) -> bool {
    let next = from.year().checked_add(1) == Some(to.year());
    from.year() == to.year() || next && (to.month(), to.day()) <= (from.month(), from.day())
}

/// Whether the year that two days span is one of 366 days.
fn meets_leap_day(from: Date, to: Date) -> bool {
    if from.year() == to.year() {
        return from.in_leap_year();
    }
    let leap_day = |day: Date| day.in_leap_year().then(|| date(day.year(), 2, 29));
    leap_day(from).is_some_and(|leap| from <= leap) || leap_day(to).is_some_and(|leap| leap <= to)
}

fn days_of(year: i16) -> f64 {
    f64::from(date(year, 1, 1).days_in_year())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By hand from the definition.
    #[test]
    fn years_by_the_mean_length_of_those_touched() {
        for (from, to, years) in [
            (date(2003, 2, 1), date(2019, 2, 1), 16.00064), // 5844 days by 6209 / 17
            (date(2019, 1, 1), date(2019, 2, 1), 0.08493),  // 31 / 365
            (date(2018, 2, 1), date(2019, 2, 1), 1.0),
            (date(2018, 6, 15), date(2019, 4, 1), 0.79452), // 290 / 365, no leap day
            (date(2019, 6, 15), date(2020, 4, 1), 0.79508), // 291 / 366
            (date(2020, 2, 29), date(2021, 2, 28), 0.99727), // 365 / 366
            (date(2020, 3, 1), date(2021, 2, 28), 0.99726), // 364 / 365
            (date(2019, 1, 1), date(2020, 1, 2), 1.00137),  // 366 by 731 / 2
            (date(2019, 2, 1), date(2019, 2, 1), 0.0),
            (date(2019, 2, 1), date(2019, 1, 1), -0.08493),
        ] {
            assert_eq!(year_fraction(from, to), years, "{from} {to}");
        }
    }
}
