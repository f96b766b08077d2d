//! What the cells of the sheet say, each by itself.

use jiff::civil::Date;

use super::FIELDS;
use crate::intake::date::{self, Convention};
use crate::intake::findings::{LATEST_YEAR, convention};
use crate::intake::guess::plausible;
use crate::intake::number::{self, DecimalMark, Evidence};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::study::logib::{Entry, year_fraction};
use crate::study::rows;
use crate::study::workforce::{SEX, SEXES, Workforce, written_of};

/// Numbers from here on are years and not ages or lengths of service.
const YEARS: std::ops::RangeInclusive<f64> = 1900.0..=2199.0;
/// No age and no service is longer; such a number may be a day in a spreadsheet's count.
const LONGEST: f64 = 1000.0;

/// The columns of a sheet as words.
pub(super) struct Cells<'a> {
    pub(super) workforce: &'a Workforce,
    /// A day of the reference month.
    pub(super) day: Option<Date>,
    /// The decimal mark that is said, or that the columns agree on which can be read one way only.
    pub(super) of_sheet: Option<DecimalMark>,
}

impl<'a> Cells<'a> {
    /// The code of each row and what the codes stand for.
    pub(super) fn of(&self, field: Field) -> Option<(Vec<u32>, &'a [String])> {
        let (_, labels) = self.workforce.labels(&written_of(field))?;
        Some((rows::codes(self.workforce, &written_of(field))?, labels))
    }

    pub(super) fn sexes(&self) -> impl Iterator<Item = Sex> + use<> {
        let codes = rows::codes(self.workforce, SEX).unwrap_or_default();
        codes.into_iter().map(|code| SEXES[code as usize])
    }

    /// Puts what the words of a column say into its entries, where nothing is there yet.
    pub(super) fn put(
        &self,
        entries: &mut [Entry],
        said: Vec<Option<f64>>,
        field: Field,
        place: fn(&mut Entry) -> &mut Option<f64>,
    ) {
        let Some((codes, _)) = self.of(field) else {
            return;
        };
        for (entry, code) in entries.iter_mut().zip(codes) {
            let place = place(entry);
            *place = place.or(said[code as usize]);
        }
    }

    /// What the words of a column are as numbers: `None` is blank, NaN is no number.
    pub(super) fn numbers(&self, field: Field) -> Result<Vec<Option<f64>>, Failure> {
        let Some((_, labels)) = self.of(field) else {
            return Ok(Vec::new());
        };
        let mark = self.mark(field, labels)?;
        Ok(labels.iter().map(|label| number_of(label, mark)).collect())
    }

    pub(super) fn ages(&self, field: Field) -> Result<Vec<Option<f64>>, Failure> {
        self.spans(field, |said, day| match said {
            Said::Year(year) => f64::from(day.year() - year),
            Said::Day(born) => f64::from(day.year() - born.year()),
        })
    }

    pub(super) fn service(&self, field: Field) -> Result<Vec<Option<f64>>, Failure> {
        self.spans(field, |said, day| match said {
            Said::Year(year) => f64::from(day.year() - year),
            Said::Day(entered) => match day.last_of_month().tomorrow() {
                Ok(end) => year_fraction(entered, end),
                Err(_) => f64::NAN,
            },
        })
    }

    /// What the words of a column are as years up to the reference month.
    fn spans(
        &self,
        field: Field,
        up_to: impl Fn(Said, Date) -> f64,
    ) -> Result<Vec<Option<f64>>, Failure> {
        let Some((_, labels)) = self.of(field) else {
            return Ok(Vec::new());
        };
        let mark = self.mark(field, labels)?;
        let year = self.day.map_or(LATEST_YEAR, Date::year);
        let (convention, _) = convention(labels, year);
        let years = |label: &String| match said(label, field, mark, convention) {
            Ok(plain) => Ok(plain),
            Err(said) => match self.day {
                Some(day) => Ok(Some(up_to(said, day))),
                None => Err(self.no_day(field)),
            },
        };
        labels.iter().map(years).collect()
    }

    /// The decimal mark of a column: what is said or what its cells say, else that of the sheet.
    fn mark(&self, field: Field, labels: &[String]) -> Result<DecimalMark, Failure> {
        if let Some(mark) = self.of_sheet {
            return Ok(mark);
        }
        let decided = evidence(labels).decide(plausible(field));
        decided.map(|decision| decision.mark).map_err(|_| {
            let (file, heading) = (file(self.workforce), self.heading(field));
            Failure::input(Phrase::fail_ambiguous(file, heading)).hint(Phrase::hint_decimal())
        })
    }

    fn no_day(&self, field: Field) -> Failure {
        Failure::input(Phrase::fail_logib_month(self.heading(field)))
            .hint(Phrase::hint_reference_date())
    }

    fn heading(&self, field: Field) -> &'a str {
        let heading = self.workforce.mapping.get(field.id());
        heading.map_or(field.id(), String::as_str)
    }
}

/// What a cell of a birth or an entry says beside years.
enum Said {
    Year(i16),
    Day(Date),
}

/// Years that a cell states, `None` where it is blank and NaN where it is nothing of the kind; else, as an error, what it
/// says that years are to be counted from.
fn said(
    label: &str,
    field: Field,
    mark: DecimalMark,
    convention: Convention,
) -> Result<Option<f64>, Said> {
    let number = number_of(label, mark);
    match number {
        None => return Ok(None),
        Some(year) if YEARS.contains(&year) && year.fract() == 0.0 => {
            return Err(Said::Year(year as i16));
        }
        // 6.2010 is a number, but in a column of dates it is a month
        Some(years) if years < LONGEST && !matches!(field, Field::BirthDate | Field::HireDate) => {
            return Ok(number);
        }
        _ => {}
    }
    match date::read(label, convention) {
        Ok(Some(date::Reading::Date(day))) => Err(Said::Day(day)),
        Ok(Some(date::Reading::Year(year))) => Err(Said::Year(year)),
        Ok(None) => Ok(None),
        Ok(Some(date::Reading::OpenEnd)) | Err(_) => Ok(Some(f64::NAN)),
    }
}

fn number_of(label: &str, mark: DecimalMark) -> Option<f64> {
    match number::read(label, mark) {
        Ok(reading) => reading.map(|reading| reading.value),
        Err(_) => Some(f64::NAN),
    }
}

fn evidence(labels: &[String]) -> Evidence {
    let mut evidence = Evidence::NONE;
    labels.iter().for_each(|label| evidence.observe(label));
    evidence
}

/// The decimal mark on which the columns of numbers agree that have cells with one reading only.
pub(super) fn mark_of(workforce: &Workforce) -> Option<DecimalMark> {
    let numbers = FIELDS
        .into_iter()
        .filter(|field| *field != Field::JobTitle && *field != Field::PersonId);
    let (mut point, mut comma) = (0, 0);
    for field in numbers {
        if let Some((_, labels)) = workforce.labels(&written_of(field)) {
            let evidence = evidence(labels);
            // dates are no evidence
            if evidence.unreadable * 4 < labels.len() as u64 {
                point += evidence.certain_point;
                comma += evidence.certain_comma;
            }
        }
    }
    match (point, comma) {
        (0, 0) => None,
        (point, comma) if point > 9 * comma => Some(DecimalMark::Point),
        (point, comma) if comma > 9 * point => Some(DecimalMark::Comma),
        _ => None,
    }
}

fn file(workforce: &Workforce) -> &str {
    workforce.files.first().map_or("", |file| &file.name)
}
