//! When a duty is due next, and the snapshot dates.

use jiff::civil::Date;

use super::{Duty, Every, RULES, Rule, Sector};
use crate::rules::Jurisdiction;
use crate::rules::dated::in_force;

impl Rule {
    /// The duty as it stands on a day.
    pub(super) fn on(&'static self, day: Date) -> Duty {
        let due = self.due(day);
        Duty {
            rule: self,
            due,
            first: due.is_some() && due == self.first,
            snapshot: due.and_then(|due| self.snapshot_of(due)),
            day,
        }
    }

    /// The last day of the report that is due on a day or next after it.
    fn due(&self, day: Date) -> Option<Date> {
        if let Some(first) = self.first {
            let every = self.every.map_or(1, Every::years);
            return next(first, every, day);
        }
        let by = self.by?;
        let this = by.of(day.year())?;
        if day <= this {
            Some(this)
        } else {
            by.of(day.year() + 1)
        }
    }

    /// The days on which pay is read for the report that is due on a day.
    fn snapshot_of(&self, due: Date) -> Option<(Date, Date)> {
        let (from, to) = (self.snapshot_from?, self.snapshot_to?);
        let same_year = self.by.is_some_and(|by| to < by);
        let year = due.year() - i16::from(!same_year);
        Some((from.of(year)?, to.of(year)?))
    }
}

/// The first of `start`, `start` and `every` years, … that is not before a day.
fn next(start: Date, every: i16, day: Date) -> Option<Date> {
    let passed = (day.year() - start.year()).max(0) / every * every;
    let years = [passed, passed + every].map(|years| start.year() + years);
    years
        .into_iter()
        .filter_map(|year| Date::new(year, start.month(), start.day()).ok())
        .find(|date| day <= *date)
}

/// The days of which one is the snapshot date of a report, and the last day for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// For one sector only.
    pub sector: Option<Sector>,
    /// First of the days.
    pub from: Date,
    /// Last of the days.
    pub to: Date,
    /// Last day for the report, with the last of the days.
    pub due: Date,
}

/// The snapshot dates of a year, whatever the headcount: the United Kingdom and Ireland have them.
///
/// ```
/// use jiff::civil::date;
/// use paritet::rules::{Jurisdiction, duties::snapshots};
///
/// let private = snapshots(Jurisdiction::Uk, 2026)[0];
/// assert_eq!((private.from, private.due), (date(2026, 4, 5), date(2027, 4, 4)));
/// assert!(snapshots(Jurisdiction::Se, 2026).is_empty());
/// ```
pub fn snapshots(jurisdiction: Jurisdiction, year: i16) -> Vec<Snapshot> {
    let rules = RULES.duty.iter();
    rules
        .filter(|rule| rule.certain && rule.jurisdiction == jurisdiction)
        .filter_map(|rule| {
            let (from, to) = (rule.snapshot_from?.of(year)?, rule.snapshot_to?.of(year)?);
            let due = rule.due(to)?;
            in_force(rule.valid_from, rule.valid_to, Some(to)).then_some(Snapshot {
                sector: rule.sector,
                from,
                to,
                due,
            })
        })
        .collect()
}
