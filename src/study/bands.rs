//! Classes of age and of length of service, coarse enough to say little of one person.

use jiff::civil::Date;

/// The ages that are taken for those of an employee.
const AGES: std::ops::RangeInclusive<f64> = 13.0..=110.0;
/// The lengths of service that one person can have.
const SERVICE: std::ops::Range<f64> = 0.0..90.0;

/// Bands by their upper limit, which is the lower limit of the next.
type Bands = &'static [(f64, &'static str)];

const AGE_BANDS: Bands = &[
    (25.0, "<25"),
    (35.0, "25-34"),
    (45.0, "35-44"),
    (55.0, "45-54"),
    (65.0, "55-64"),
    (f64::INFINITY, "65+"),
];
const SERVICE_BANDS: Bands = &[
    (2.0, "0-1"),
    (5.0, "2-4"),
    (10.0, "5-9"),
    (f64::INFINITY, "10+"),
];

/// The band of an age in years: `<25`, `25-34`, `35-44`, `45-54`, `55-64`, `65+`; `None` for what is no employee's age.
///
/// ```
/// use paritet::study::bands::age_band;
/// assert_eq!(age_band(34.9), Some("25-34"));
/// assert_eq!(age_band(3.0), None);
/// ```
pub fn age_band(years: f64) -> Option<&'static str> {
    band(AGE_BANDS, years).filter(|_| AGES.contains(&years))
}

/// The band of years of service: `0-1`, `2-4`, `5-9`, `10+`, counted in full years; `None` for what is no length of service.
///
/// ```
/// use paritet::study::bands::service_band;
/// assert_eq!(service_band(1.9), Some("0-1"));
/// assert_eq!(service_band(-0.5), None);
/// ```
pub fn service_band(years: f64) -> Option<&'static str> {
    band(SERVICE_BANDS, years).filter(|_| SERVICE.contains(&years))
}

fn band(bands: Bands, years: f64) -> Option<&'static str> {
    let (_, name) = bands.iter().find(|(end, _)| years < *end)?;
    Some(name)
}

/// The full years from one day to another; negative where the second lies before the first. Whoever is born on 29 February
/// is a year older on 1 March of a common year.
///
/// ```
/// use jiff::civil::date;
/// use paritet::study::bands::full_years;
/// assert_eq!(full_years(date(1990, 6, 15), date(2026, 6, 14)), 35);
/// assert_eq!(full_years(date(1990, 6, 15), date(2026, 6, 15)), 36);
/// ```
pub fn full_years(from: Date, to: Date) -> i16 {
    let not_yet = (to.month(), to.day()) < (from.month(), from.day());
    to.year() - from.year() - i16::from(not_yet)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn limits_belong_to_the_upper_band() {
        let ages = [13, 24, 25, 34, 35, 44, 45, 54, 55, 64, 65, 110];
        let found = ages.map(|age| age_band(f64::from(age)).unwrap_or("none"));
        let expected = [
            "<25", "<25", "25-34", "25-34", "35-44", "35-44", "45-54", "45-54", "55-64", "55-64",
            "65+", "65+",
        ];
        assert_eq!(found, expected);
        let years = [0, 1, 2, 4, 5, 9, 10, 89];
        let found = years.map(|years| service_band(f64::from(years)).unwrap_or("none"));
        assert_eq!(
            found,
            ["0-1", "0-1", "2-4", "2-4", "5-9", "5-9", "10+", "10+"]
        );
    }

    #[test]
    fn impossible_years_have_no_band() {
        for years in [-1.0, 12.9, 111.0, f64::NAN, f64::INFINITY] {
            assert_eq!(age_band(years), None, "{years}");
        }
        for years in [-0.1, 90.0, f64::NAN, f64::INFINITY] {
            assert_eq!(service_band(years), None, "{years}");
        }
    }

    #[test]
    fn birthdays() {
        assert_eq!(full_years(date(2000, 2, 29), date(2023, 2, 28)), 22);
        assert_eq!(full_years(date(2000, 2, 29), date(2023, 3, 1)), 23);
        assert_eq!(full_years(date(2024, 5, 1), date(2024, 4, 30)), -1);
    }
}
