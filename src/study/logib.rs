//! What the Swiss standard analysis model makes of a row: checks, full-time wage, years of training and experience.
//!
//! Module 1 of the tool of the Federal Office for Gender Equality (Logib). All pay is for a month, a thirteenth month's pay
//! and a yearly bonus as a twelfth.

/// A row as the sheet has it; what is blank or cannot be read is `None`.
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
    /// Part of the population: 1 is analysed, 2 to 5 are not. Without the column everybody is 1.
    pub population: Option<f64>,
}

/// What is wrong with a row: errors, which leave it out, then warnings from [`Check::UnusualAge`] on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// No whole number of years, or outside 13 to 100.
    Age,
    /// Neither woman nor man.
    Sex,
    /// Service outside 0 to 85 years.
    Service,
    /// Younger than 13 when the service began.
    AgeAtEntry,
    /// Training that is not 1 to 8.
    Training,
    /// A level of requirements that is not 1 to 8.
    Level,
    /// A position that is not 1 to 5.
    Position,
    /// An activity rate outside 0 to 150 %.
    Activity,
    /// Paid hours outside 0 to 300.
    PaidHours,
    /// An activity rate and paid hours.
    BothTimes,
    /// No working time.
    NoTime,
    /// A basic wage not above nought.
    Basic,
    /// A part of pay below nought.
    NegativePay,
    /// Hours of a week outside 1 to 100.
    WeeklyHours,
    /// A population that is not 1 to 5.
    Population,
    /// Below 15 or above 70 years.
    UnusualAge,
    /// More than 55 years of service.
    LongService,
    /// Younger than 16 when the service began.
    YoungAtEntry,
    /// An activity rate above 100 %.
    HighActivity,
    /// 220 paid hours or more.
    ManyPaidHours,
    /// A thirteenth above 25 % or below 8 % of the basic wage.
    UnusualThirteenth,
    /// More than 50 hours of a week.
    LongWeek,
    /// Position 1 or 2 with level 6 to 8.
    HighPositionLowLevel,
    /// Level 1 to 3 with training 7 or 8.
    HighLevelLowTraining,
}

impl Check {
    /// Whether the row is left out.
    pub fn is_error(self) -> bool {
        self < Check::UnusualAge
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

/// Years of the kinds of training, 1 to 8.
const YEARS: [f64; 8] = [17.0, 15.0, 14.0, 15.0, 13.0, 12.0, 11.0, 7.0];
/// Weeks of a year and months, as the tool has them.
const WEEKS: f64 = 52.0;
const MONTHS: f64 = 12.0;

/// The hours of a week that most entries have, of equally many the highest; over all of them, whatever their population.
pub fn usual_week(entries: &[Entry]) -> Option<f64> {
    let mut hours: Vec<f64> = entries
        .iter()
        .filter_map(|entry| entry.weekly_hours)
        .collect();
    hours.sort_by(f64::total_cmp);
    let runs = hours.chunk_by(|a, b| a == b);
    runs.max_by_key(|run| run.len()).map(|run| run[0]) // the last of equally long ones
}

/// What is wrong with an entry, whatever others say. `usual` stands for hours of a week that are missing.
pub fn checks(entry: &Entry, usual: Option<f64>) -> Vec<Check> {
    let is_whole = |value: f64| value.fract() == 0.0;
    let among = |value: Option<f64>, most: f64| {
        value.is_some_and(|value| is_whole(value) && (1.0..=most).contains(&value))
    };
    let within =
        |value: Option<f64>, low: f64, high: f64| value.is_some_and(|v| (low..=high).contains(&v));
    let or_nought = |value: Option<f64>| value.unwrap_or(0.0);
    let (activity, paid) = (or_nought(entry.activity), or_nought(entry.paid_hours));
    let (age, service) = (or_nought(entry.age), or_nought(entry.service));
    let parts = [entry.allowances, entry.thirteenth, entry.special];
    let basic = or_nought(entry.basic);
    let weekly = entry.weekly_hours.or(usual);
    let thirteenth = or_nought(entry.thirteenth);
    let code = |value: Option<f64>, codes: std::ops::RangeInclusive<f64>| {
        value.is_some_and(|v| codes.contains(&v))
    };
    let age_is_right = within(entry.age, 13.0, 100.0) && is_whole(age);
    let service_is_right = within(entry.service, 0.0, 85.0);
    let both = age_is_right && service_is_right;
    let found = [
        (Check::Age, !age_is_right),
        (Check::Sex, entry.woman.is_none()),
        (Check::Service, !service_is_right),
        (Check::AgeAtEntry, both && age - service < 13.0),
        (Check::Training, !among(entry.training, 8.0)),
        (Check::Level, !among(entry.level, 8.0)),
        (Check::Position, !among(entry.position, 5.0)),
        (Check::Activity, !(0.0..=150.0).contains(&activity)),
        (Check::PaidHours, !(0.0..=300.0).contains(&paid)),
        (Check::BothTimes, activity != 0.0 && paid != 0.0),
        (Check::NoTime, activity == 0.0 && paid == 0.0),
        (Check::Basic, basic <= 0.0),
        (
            Check::NegativePay,
            parts.iter().flatten().any(|part| *part < 0.0),
        ),
        (Check::WeeklyHours, !within(weekly, 1.0, 100.0)),
        (
            Check::Population,
            entry.population.is_some() && !among(entry.population, 5.0),
        ),
        (
            Check::UnusualAge,
            age_is_right && !(15.0..=70.0).contains(&age),
        ),
        (Check::LongService, service_is_right && service > 55.0),
        (
            Check::YoungAtEntry,
            both && (13.0..16.0).contains(&(age - service)),
        ),
        (Check::HighActivity, activity > 100.0 && activity <= 150.0),
        (Check::ManyPaidHours, (220.0..=300.0).contains(&paid)),
        (
            Check::UnusualThirteenth,
            basic > 0.0 && thirteenth > 0.0 && !(0.08..=0.25).contains(&(thirteenth / basic)),
        ),
        (
            Check::LongWeek,
            weekly.is_some_and(|hours| hours > 50.0 && hours <= 100.0),
        ),
        (
            Check::HighPositionLowLevel,
            code(entry.position, 1.0..=2.0) && code(entry.level, 6.0..=8.0),
        ),
        (
            Check::HighLevelLowTraining,
            code(entry.level, 1.0..=3.0) && code(entry.training, 7.0..=8.0),
        ),
    ];
    let found = found.into_iter().filter(|(_, is_found)| *is_found);
    found.map(|(check, _)| check).collect()
}

/// An entry as the model has it; `None` where a check leaves it out or it is not of the population analysed.
///
/// ```text
/// fte        = weekly hours * activity / (100 * usual week), or 12 * paid hours / (52 * usual week)
/// wage       = (basic + allowances + thirteenth + special) / fte
/// experience = max(age - years of training - 6, 0)
/// ```
pub fn prepared(place: usize, entry: &Entry, usual: f64) -> Option<Prepared> {
    if entry.population.is_some_and(|population| population != 1.0) {
        return None;
    }
    let by_rate =
        entry.weekly_hours.unwrap_or(usual) * entry.activity.unwrap_or(0.0) / (100.0 * usual);
    let by_hours = MONTHS * entry.paid_hours.unwrap_or(0.0) / (WEEKS * usual);
    let fte = if by_rate == 0.0 { by_hours } else { by_rate };
    let parts = [
        entry.basic,
        entry.allowances,
        entry.thirteenth,
        entry.special,
    ];
    let pay: f64 = parts.iter().flatten().sum();
    let training = *YEARS.get(entry.training? as usize - 1)?;
    (fte > 0.0 && pay > 0.0).then_some(Prepared {
        entry: place,
        wage: pay / fte,
        fte,
        training,
        service: entry.service?,
        experience: (entry.age? - training - 6.0).max(0.0),
        level: entry.level? as u8,
        position: entry.position? as u8,
        woman: entry.woman?,
    })
}

/// How the model rates a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// 1: it may be chance.
    NotSignificant,
    /// 2: within the target value of 2.5 %.
    WithinTarget,
    /// 3: above the target value, within the limit of 5 %.
    WithinLimit,
    /// 4: above the limit.
    AboveLimit,
}

/// The rating of a difference, as a fraction: it is cut off to whole tenths of a per cent, not rounded.
///
/// 5.07 % is written as 5.1 % and is within the limit.
pub fn rating(difference: f64, p: f64) -> Rating {
    let tenths = (difference.abs() * 1000.0).floor();
    match () {
        () if p > 0.05 => Rating::NotSignificant,
        () if tenths <= 25.0 => Rating::WithinTarget,
        () if tenths <= 50.0 => Rating::WithinLimit,
        () => Rating::AboveLimit,
    }
}

#[cfg(test)]
mod tests;
