//! What do employers in the United Kingdom and in Ireland publish on the pay of women and men?
//!
//! Mean and median gaps of hourly pay and of bonus, who was paid a bonus, and women and men in four groups of equal size by
//! hourly pay; in Ireland also the gaps of part-time and of temporary staff, and who has benefits in kind. Basis:
//! [`basis::UK_REPORT`], [`basis::IE_REPORT`].
//!
//! ```text
//! columns of pay, and what each counts as -> ordinary pay, bonus -> over weekly hours (uk), over those of the year (ie)
//! ```

mod compute;
mod pay;
mod tables;
#[cfg(test)]
mod tests;
mod told;

use jiff::civil::Date;

use crate::measures::said::refused;
#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::rules::figures::{Figure, Kind};
use crate::rules::{Jurisdiction, in_force};
use crate::study::pay_levels::Year;
pub use compute::{Outcome, Paid};
pub use tables::{tabulate, verdict};
pub use told::{conventions, method};

/// Days of a week.
const DAYS_OF_WEEK: f64 = 7.0;

/// What the law of a country says of pay on a day.
#[derive(Clone, Copy)]
pub struct Law {
    /// Whose law.
    pub jurisdiction: Jurisdiction,
    /// The snapshot date, where it is known.
    pub day: Option<Date>,
}

impl Law {
    /// A number of the law.
    ///
    /// # Errors
    /// Where there was none on the day.
    pub fn figure(self, kind: Kind) -> Result<&'static Figure, Failure> {
        let day = || self.day.map(|day| day.to_string()).unwrap_or_default();
        in_force(self.jurisdiction, kind, self.day)
            .ok_or_else(|| refused("--reference-date", &day(), "2026-04-05, 2026-06-15"))
    }

    /// How long a year of pay is.
    ///
    /// In the United Kingdom hourly pay is `pay * 7 / days of the pay period / weekly hours`; that is a year of so many
    /// periods over one of so many weeks, whichever the period is.
    fn year(self) -> Result<Year, Failure> {
        if self.jurisdiction == Jurisdiction::Ie {
            return Ok(Year {
                weeks: self.figure(Kind::WeeksInYear)?.value,
                ..Year::default()
            });
        }
        let days = self.figure(Kind::DaysInYear)?.value;
        Ok(Year {
            months: days / self.figure(Kind::DaysInMonth)?.value,
            weeks: days / DAYS_OF_WEEK,
        })
    }
}
