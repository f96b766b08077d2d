//! What the Swiss standard analysis model makes of a row: checks, full-time wage, years of training and experience.
//!
//! Module 1 of the tool of the Federal Office for Gender Equality (Logib). All pay is for a month, a thirteenth month's pay
//! and a yearly bonus as a twelfth.

mod faults;
mod rating;
#[cfg(test)]
mod tests;
mod year_fraction;

pub use faults::faults;
pub use rating::{Rating, rating};
pub use year_fraction::year_fraction;

use crate::model::field::Field;
use crate::model::finding::{Code, Severity};

/// A row as the sheet has it; what is blank is `None`, what cannot be read is NaN.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Entry {
    /// Age in years.
    pub age: Option<f64>,
    /// Whether it is a woman; `None` where the sex is neither woman nor man.
    pub woman: Option<bool>,
    /// Years of service.
    pub service: Option<f64>,
    /// Training, 1 to 8.
    pub training: Option<f64>,
    /// Whether the function is blank, in a sheet that has it.
    pub no_function: bool,
    /// Level of requirements, 1 to 8.
    pub level: Option<f64>,
    /// Professional position, 1 to 5.
    pub position: Option<f64>,
    /// Activity rate, in per cent.
    pub activity: Option<f64>,
    /// Paid hours of the month.
    pub paid_hours: Option<f64>,
    /// Basic wage.
    pub basic: Option<f64>,
    /// Allowances.
    pub allowances: Option<f64>,
    /// Thirteenth month's pay, a twelfth of it.
    pub thirteenth: Option<f64>,
    /// Special payments, a twelfth of those of a year.
    pub special: Option<f64>,
    /// Hours of a week of full time.
    pub weekly_hours: Option<f64>,
    /// Part of the population: 1 is analysed, 2 to 5 are not; blank is 1.
    pub population: Option<f64>,
}

impl Entry {
    /// Whether it is of a part of the population that is not analysed.
    pub fn is_outside(&self) -> bool {
        [2.0, 3.0, 4.0, 5.0].map(Some).contains(&self.population)
    }
}

/// A row as the model has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prepared {
    /// Which of the entries.
    pub entry: usize,
    /// Wage of a month of full time.
    pub wage: f64,
    /// Share of full time.
    pub fte: f64,
    /// Years of training.
    pub training: f64,
    /// Years of service.
    pub service: f64,
    /// Potential years of experience.
    pub experience: f64,
    /// Level of requirements.
    pub level: u8,
    /// Professional position.
    pub position: u8,
    /// Whether it is a woman.
    pub woman: bool,
}

/// A check that a row does not pass: what is wrong, in which column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Which of the entries.
    pub entry: usize,
    /// What is wrong.
    pub code: Code,
    /// In which column.
    pub field: Field,
}

/// A sheet that has been checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Examined {
    /// The rows that are analysed.
    pub rows: Vec<Prepared>,
    /// What is wrong with others, and odd in these, in the order of the rows.
    pub faults: Vec<Fault>,
    /// The hours of a week that most entries have; full time is held against it.
    pub usual_week: f64,
    /// Entries of the parts of the population that are not analysed.
    pub outside: u64,
    /// Entries that a check leaves out.
    pub invalid: u64,
}

/// Years of the kinds of training, 1 to 8.
const YEARS: [f64; 8] = [17.0, 15.0, 14.0, 15.0, 13.0, 12.0, 11.0, 7.0];
/// Weeks of a year and months, as the tool has them.
const WEEKS: f64 = 52.0;
const MONTHS: f64 = 12.0;

/// Checks the rows of a sheet and makes of those that pass what the model compares.
///
/// `ids` has a code for each row, 0 where the identity is blank; nothing where the sheet has none. `weekly_hours` stands for
/// hours that are blank.
///
/// # Errors
/// With the number of rows whose hours of a week are blank, if nothing stands for them: full time is not known then.
pub fn examined(
    mut entries: Vec<Entry>,
    ids: Option<&[u32]>,
    weekly_hours: Option<f64>,
) -> Result<Examined, u64> {
    for entry in &mut entries {
        entry.weekly_hours = entry.weekly_hours.or(weekly_hours);
    }
    let blank = entries.iter().filter(|entry| entry.weekly_hours.is_none());
    match blank.count() as u64 {
        0 => {}
        blank => return Err(blank),
    }
    let mut examined = Examined {
        usual_week: usual_week(&entries).unwrap_or(f64::NAN),
        ..Examined::default()
    };
    let repeated = repeated(&entries, ids);
    for (place, entry) in entries.iter().enumerate() {
        if entry.is_outside() {
            examined.outside += 1;
            continue;
        }
        let of_id = ids.and_then(|ids| match ids[place] {
            0 => Some(Code::LogibNoId),
            id => repeated[id as usize].then_some(Code::LogibRepeatedId),
        });
        let found = of_id.map(|code| (code, Field::PersonId)).into_iter();
        let found: Vec<(Code, Field)> = found.chain(faults(entry)).collect();
        let is_out = |(code, _): &(Code, Field)| code.severity() == Severity::Error;
        let out = found.iter().any(is_out);
        let fault = |(code, field)| Fault {
            entry: place,
            code,
            field,
        };
        examined.faults.extend(found.into_iter().map(fault));
        match prepared(place, entry, examined.usual_week).filter(|_| !out) {
            Some(row) => examined.rows.push(row),
            None => examined.invalid += 1,
        }
    }
    Ok(examined)
}

/// Which identities several of the entries that are analysed have.
fn repeated(entries: &[Entry], ids: Option<&[u32]>) -> Vec<bool> {
    let ids = ids.unwrap_or_default();
    let mut times = vec![0_u32; ids.iter().max().map_or(0, |last| *last as usize + 1)];
    let inside = entries.iter().zip(ids);
    inside
        .filter(|(entry, _)| !entry.is_outside())
        .for_each(|(_, id)| times[*id as usize] += 1);
    times.into_iter().map(|times| times > 1).collect()
}

/// The hours of a week that most entries have, of equally many the highest; over all of them, whatever their population.
fn usual_week(entries: &[Entry]) -> Option<f64> {
    let mut hours: Vec<f64> = entries
        .iter()
        .filter_map(|entry| entry.weekly_hours)
        .filter(|hours| !hours.is_nan())
        .collect();
    hours.sort_by(f64::total_cmp);
    let runs = hours.chunk_by(|a, b| a == b);
    runs.max_by_key(|run| run.len()).map(|run| run[0]) // the last of equally long ones
}

/// An entry as the model has it; `None` where something is missing that it takes.
///
/// ```text
/// fte        = weekly hours * activity / (100 * usual week), or 12 * paid hours / (52 * usual week)
/// wage       = (basic + allowances + thirteenth + special) / fte
/// experience = max(age - years of training - 6, 0)
/// ```
fn prepared(place: usize, entry: &Entry, usual: f64) -> Option<Prepared> {
    let by_rate = entry.weekly_hours? * entry.activity.unwrap_or(0.0) / (100.0 * usual);
    let by_hours = MONTHS * entry.paid_hours.unwrap_or(0.0) / (WEEKS * usual);
    let fte = if by_rate == 0.0 { by_hours } else { by_rate };
    let parts = [
        entry.basic,
        entry.allowances,
        entry.thirteenth,
        entry.special,
    ];
    let pay: f64 = parts.iter().flatten().sum();
    let training = *YEARS.get((entry.training? as usize).checked_sub(1)?)?;
    let wage = pay / fte;
    (wage > 0.0 && wage.is_finite()).then_some(Prepared {
        entry: place,
        wage,
        fte,
        training,
        service: entry.service?,
        experience: (entry.age? - training - 6.0).max(0.0),
        level: entry.level? as u8,
        position: entry.position? as u8,
        woman: entry.woman?,
    })
}
