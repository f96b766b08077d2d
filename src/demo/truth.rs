//! The built-in figures, computed from the constructed people in integers.

use super::jobs::jobs;
use super::population::{Diagonal, Fault, Person, THIS_YEAR, population};
use super::record::records;
use crate::model::people::Sex;

/// What is true of the embedded municipality, whatever a program makes of its export.
#[derive(Clone, Debug, PartialEq)]
pub struct Truth {
    /// All staff; `job` is empty.
    pub all: GroupTruth,
    /// One per job title, in the order of the job table.
    pub groups: Vec<GroupTruth>,
    /// Hours of overtime of the women.
    pub overtime_hours_women: f64,
    /// Hours of overtime of the men.
    pub overtime_hours_men: f64,
    /// Rows of the export that are nobody's usable employment, by reason; they are in no other figure here.
    pub left_out: Vec<LeftOut>,
}

/// Headcount and gaps of full-time monthly base pay in one group.
///
/// A gap is (men - women) / men, positive where women are paid less, and `None` where one sex is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupTruth {
    /// Job title.
    pub job: &'static str,
    /// Number of women.
    pub women: usize,
    /// Number of men.
    pub men: usize,
    /// Number recorded as neither.
    pub other: usize,
    /// Number without a record of sex.
    pub unknown: usize,
    /// Gap between the means.
    pub mean_gap: Option<f64>,
    /// Gap between the medians; the median of an even number is the mean of the middle two.
    pub median_gap: Option<f64>,
}

/// A number of rows to leave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// `total`, `footer`, `vacant`, `pay_missing`, `pay_unreadable` or `no_working_time`.
    pub reason: &'static str,
    /// Number of rows.
    pub rows: usize,
}

/// The truth about [`super::export`].
pub fn truth() -> Truth {
    let jobs = jobs();
    let people = population(&jobs, Diagonal::Main);
    let records = records(&people, THIS_YEAR);
    let usable = |p: &&Person| p.fault.is_none() && p.years.contains(&THIS_YEAR);
    let staff: Vec<&Person> = people.iter().filter(usable).collect();
    let hours = |sex| {
        let rows = people.iter().zip(&records);
        let of_sex = rows.filter(|(p, _)| p.sex == sex && usable(p));
        let quarters: u32 = of_sex.map(|(_, record)| record.overtime_quarters).sum();
        f64::from(quarters) / 4.0
    };
    Truth {
        all: group("", &staff),
        groups: jobs
            .iter()
            .map(|job| {
                let holds = |p: &&&Person| p.job.title == job.title;
                group(
                    job.title,
                    &staff.iter().filter(holds).copied().collect::<Vec<_>>(),
                )
            })
            .collect(),
        overtime_hours_women: hours(Sex::Woman),
        overtime_hours_men: hours(Sex::Man),
        left_out: left_out(&people),
    }
}

fn group(job: &'static str, staff: &[&Person]) -> GroupTruth {
    let count = |sex| staff.iter().filter(|p| p.sex == sex).count();
    let pay = |sex| {
        let mut pay: Vec<i64> = staff
            .iter()
            .filter(|p| p.sex == sex)
            .map(|p| p.pay)
            .collect();
        pay.sort_unstable();
        pay
    };
    let (women, men) = (pay(Sex::Woman), pay(Sex::Man));
    GroupTruth {
        job,
        women: women.len(),
        men: men.len(),
        other: count(Sex::Other),
        unknown: count(Sex::Unknown),
        mean_gap: gap(mean(&women), mean(&men)),
        median_gap: gap(median(&women), median(&men)),
    }
}

/// A ratio of integers: numerator and denominator, the latter 0 where nobody is left.
type Ratio = (i64, i64);

fn mean(pay: &[i64]) -> Ratio {
    (pay.iter().sum(), pay.len() as i64)
}

fn median(sorted: &[i64]) -> Ratio {
    let middle = |place: usize| sorted.get(place).copied().unwrap_or_default();
    match sorted.len() {
        0 => (0, 0),
        n => (middle((n - 1) / 2) + middle(n / 2), 2),
    }
}

/// `1 - women / men`, rounded once.
fn gap(women: Ratio, men: Ratio) -> Option<f64> {
    let (women, men) = (women.0 * men.1, men.0 * women.1);
    (women != 0 && men != 0).then(|| (men - women) as f64 / men as f64)
}

fn left_out(people: &[Person]) -> Vec<LeftOut> {
    let rows = |faults: &[Fault]| {
        let hit = |p: &&Person| p.fault.is_some_and(|fault| faults.contains(&fault));
        people.iter().filter(hit).count()
    };
    [
        ("total_row", 1),
        ("footer", 1),
        ("vacant", rows(&[Fault::Vacant])),
        ("pay_missing", rows(&[Fault::PayMissing])),
        (
            "pay_unreadable",
            rows(&[Fault::TwoDecimalMarks, Fault::LetterInPay]),
        ),
        ("working_time_missing", rows(&[Fault::NoWorkingTime])),
    ]
    .map(|(reason, rows)| LeftOut { reason, rows })
    .to_vec()
}
