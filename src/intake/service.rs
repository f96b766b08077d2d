//! Who was employed on a day, and who for part of the year only.

use jiff::civil::Date;
use polars::prelude::BooleanChunked;

use super::ages;
use super::date::{self, Reading};
use super::findings::convention;
use crate::model::field::Field;
use crate::study::workforce::Workforce;

/// Days of a year.
const YEAR: i32 = 365;
/// Days of a year in the mean.
const DAYS_OF_YEAR: f64 = 365.25;

/// The column of numbers that holds the part of the year to the reference date since the hire, 1 for who was hired before.
pub const PART_OF_YEAR: &str = "part_of_year";

/// Adds [`PART_OF_YEAR`] by the dates of hire, read as words; nothing without them. A date that is blank, unreadable, after
/// the reference date or a year only tells nothing, and is a whole year.
///
/// ```
/// use jiff::civil::date;
/// use paritet::intake::service::{PART_OF_YEAR, add_part_of_year};
/// use paritet::study::workforce::Workforce;
///
/// let mut staff = Workforce::new(2);
/// let hired = ["", "2019-08-01", "2026-10-20"].map(str::to_owned).to_vec();
/// staff.add_labels("hire_date", vec![vec![1, 2]], hired);
/// add_part_of_year(&mut staff, date(2026, 12, 31));
/// let part = staff.numbers(PART_OF_YEAR).unwrap();
/// assert_eq!((part.get(0), part.get(1)), (Some(1.0), Some(73.0 / 365.0)));
/// ```
pub fn add_part_of_year(workforce: &mut Workforce, reference: Date) {
    let Some((codes, labels)) = workforce.labels(Field::HireDate.id()) else {
        return;
    };
    let (convention, _) = convention(labels, reference.year());
    let part = |label: &String| match date::read(label, convention) {
        Ok(Some(Reading::Date(hired))) if hired <= reference => {
            let days = (reference - hired).get_days() + 1; // the day of hire is one of work
            f64::from(days.min(YEAR)) / f64::from(YEAR)
        }
        _ => 1.0,
    };
    let parts: Vec<f64> = labels.iter().map(part).collect();
    let blocks: Vec<Vec<u32>> = codes
        .downcast_iter()
        .map(|chunk| chunk.values().as_slice().to_vec())
        .collect();
    workforce.add_numbers(PART_OF_YEAR, ages::spread(&blocks, &parts));
}

/// Adds [`Field::TenureYears`] by the dates of hire, read as words: the days from the hire to the reference date in years
/// of 365.25 days. A date that is blank, unreadable, after the reference date or a year only tells none. Nothing without
/// dates of hire, or where the file states the years itself.
///
/// ```
/// use jiff::civil::date;
/// use paritet::intake::service::add_tenure;
/// use paritet::study::workforce::Workforce;
///
/// let mut staff = Workforce::new(2);
/// let hired = ["", "1986-09-22"].map(str::to_owned).to_vec();
/// staff.add_labels("hire_date", vec![vec![1, 0]], hired);
/// add_tenure(&mut staff, date(2016, 12, 31));
/// let tenure = staff.numbers("tenure_years").unwrap();
/// assert_eq!((tenure.get(0), tenure.get(1)), (Some(11_058.0 / 365.25), None));
/// ```
pub fn add_tenure(workforce: &mut Workforce, reference: Date) {
    let tenure = Field::TenureYears.id();
    let dates = workforce.labels(Field::HireDate.id());
    let Some((codes, labels)) = dates.filter(|_| !workforce.has(tenure)) else {
        return;
    };
    let (convention, _) = convention(labels, reference.year());
    let years = |label: &String| match date::read(label, convention) {
        Ok(Some(Reading::Date(hired))) if hired <= reference => {
            f64::from((reference - hired).get_days()) / DAYS_OF_YEAR
        }
        _ => f64::NAN,
    };
    let years: Vec<f64> = labels.iter().map(years).collect();
    let blocks: Vec<Vec<u32>> = codes
        .downcast_iter()
        .map(|chunk| chunk.values().as_slice().to_vec())
        .collect();
    workforce.add_numbers(tenure, ages::spread(&blocks, &years));
}

/// Who is employed on a day by the dates of hire and of end, read as words, the days themselves included; everybody
/// without such columns. A date that is blank or unreadable leaves nobody out, and of a year the whole counts.
///
/// ```
/// use jiff::civil::date;
/// use paritet::intake::service::employed_on;
/// use paritet::study::workforce::Workforce;
///
/// let mut staff = Workforce::new(3);
/// let ends = ["", "2026-04-05", "2026-04-04"].map(str::to_owned).to_vec();
/// staff.add_labels("end_date", vec![vec![0, 1, 2]], ends);
/// let employed = employed_on(&staff, date(2026, 4, 5));
/// assert_eq!(employed.iter().collect::<Vec<_>>(), [Some(true), Some(true), Some(false)]);
/// ```
pub fn employed_on(workforce: &Workforce, day: Date) -> BooleanChunked {
    let mut employed = vec![true; workforce.rows()];
    let mut leave_out = |field: Field, is_out: fn(Reading, Date) -> bool| {
        let Some((codes, labels)) = workforce.labels(field.id()) else {
            return;
        };
        let (convention, _) = convention(labels, day.year());
        let out = |label: &String| {
            let reading = date::read(label, convention);
            matches!(reading, Ok(Some(reading)) if is_out(reading, day))
        };
        let out: Vec<bool> = labels.iter().map(out).collect();
        for (employed, code) in employed.iter_mut().zip(codes.iter()) {
            *employed &= code.is_none_or(|code| !out[code as usize]);
        }
    };
    leave_out(Field::HireDate, |hired, day| match hired {
        Reading::Date(hired) => hired > day,
        Reading::Year(year) => year > day.year(),
        Reading::OpenEnd => false,
    });
    leave_out(Field::EndDate, |end, day| match end {
        Reading::Date(end) => end < day,
        Reading::Year(year) => year < day.year(),
        Reading::OpenEnd => false,
    });
    employed.into_iter().collect()
}
