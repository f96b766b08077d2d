//! The pay level of the Pay Transparency Directive: gross pay for the year and for the hour, base and beside it.
//!
//! ```text
//! columns of pay, and what each counts as -> annual amounts as paid -> over the hours of the year -> hourly amounts
//! ```

use std::collections::BTreeMap;

use super::component::{Component, Part};
use super::expr::{BASES, MONTHS_PER_YEAR, WEEKS_PER_YEAR, positive};
use super::numbers::{Numbers, or_nought, plus, product, quotient, times, where_both};
use super::workforce::Workforce;
use crate::model::field::{Field, Kind};
use crate::model::quantity::PayPeriod;

/// Fields beside base pay that the directive counts as complementary or variable, whatever the employer says.
pub const VARIABLE: [Field; 5] = [
    Field::FixedSupplement,
    Field::VariableSupplement,
    Field::VariablePay,
    Field::Thirteenth,
    Field::OvertimePay,
];

/// Fields of which it is open whether they are pay, and how they are valued.
pub const OPEN: [Field; 2] = [Field::Benefits, Field::Pension];

/// The hours that annual pay is divided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursFrom {
    /// Hours paid in the year.
    Paid,
    /// The hours of each person's week, 52 of them.
    Weekly,
    /// Each person's share of full time, 52 weeks.
    FullTimeShare,
    /// Those of full time for everybody: the file does not tell.
    FullTime,
}

/// How many months and weeks of pay make a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Year {
    /// Months.
    pub months: f64,
    /// Weeks.
    pub weeks: f64,
}

impl Default for Year {
    fn default() -> Year {
        Year {
            months: MONTHS_PER_YEAR,
            weeks: WEEKS_PER_YEAR,
        }
    }
}

/// What of the user's word, or of a law, pay levels depend on.
#[derive(Clone, Copy, Default)]
pub struct Conventions<'a> {
    /// How long a year is.
    pub year: Year,
    /// What time base pay is for, where that is not what its field says.
    pub interval: Option<PayPeriod>,
    /// Whether annual pay is divided by hours paid rather than agreed hours, where that is said.
    pub paid: Option<bool>,
    /// The part of the year that each row is for, where pay by month and hour is not taken for the whole year.
    pub part_of_year: Option<&'a Numbers>,
    /// Hours of a week of full time.
    pub full_time_hours: f64,
}

/// Why there are no pay levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// There is no base pay.
    NoBase,
    /// Hours paid and agreed hours are both there.
    WhichHours,
    /// It must be said whether a field is pay.
    IsItPay(Field),
    /// It must be said what time the amounts of a column are for.
    WhichPeriod(String),
    /// Something is said of a column that holds no amounts, or of base pay itself.
    NoComponent(String),
}

/// Pay by year and by hour, one number for each row; null where a row has no base pay or no hours.
#[derive(Clone)]
pub struct Level {
    /// Ordinary basic pay.
    pub base: Numbers,
    /// Everything beside it, nought for those who have none; `None` where no column counts as such.
    pub variable: Option<Numbers>,
    /// Both together.
    pub total: Numbers,
}

/// The pay levels of all rows, and how they came about.
#[derive(Clone)]
pub struct PayLevels {
    /// For the year, as paid: part-time pay is that of part-time.
    pub annual: Level,
    /// For an hour.
    pub hourly: Level,
    /// The field of base pay.
    pub source: Field,
    /// The hours that annual pay is divided by.
    pub hours: HoursFrom,
    /// The columns, what they count as and what time they are for.
    pub parts: Vec<(String, Part, PayPeriod)>,
    /// Blank cells of these columns, taken as none.
    pub blank: u64,
    /// Rows with base pay and without hours.
    pub without_hours: u64,
}

impl PayLevels {
    /// The columns by their headings, those that count with the time that their amounts are for.
    pub fn told(&self, workforce: &Workforce) -> Vec<(String, Part)> {
        let told = |(name, part, period): &(String, Part, PayPeriod)| {
            let heading = workforce.mapping.get(name).unwrap_or(name);
            let told = match part {
                Part::Excluded => heading.clone(),
                _ => format!("{heading}/{}", period.id()),
            };
            (told, *part)
        };
        self.parts.iter().map(told).collect()
    }
}

/// Computes pay levels.
///
/// Base pay is the first of [`BASES`] that is there, for the year: monthly pay times 12, hourly pay times the hours;
/// monthly pay of full time is brought to the share of full time that is worked. To it and to what stands beside it come
/// the columns of `components`, by their names in the workforce; without a word on them [`VARIABLE`] fields are
/// variable. An amount without a stated time is for that of the field, overtime pay for a year, others for that of base
/// pay. Blank cells are none. With [`Conventions::part_of_year`], base pay, agreed hours and what is paid by month or hour
/// are those of that part of the year; amounts for a year are sums of it already.
///
/// # Errors
/// When there is no base pay, or something must be said first.
pub fn pay_levels(
    workforce: &Workforce,
    components: &BTreeMap<String, Component<Part>>,
    conventions: Conventions,
) -> Result<PayLevels, Unclear> {
    let source = BASES
        .into_iter()
        .find(|field| workforce.field(*field).is_some());
    let source = source.ok_or(Unclear::NoBase)?;
    let amounts = positive(workforce.field(source).ok_or(Unclear::NoBase)?);
    let (hours_from, hours) = hours(workforce, conventions)?;
    let year = conventions.year;
    let to_year = |amounts: &Numbers, period| match (period, &hours) {
        (PayPeriod::Year, _) => amounts.clone(),
        (PayPeriod::Month, _) => of_part(&times(amounts, year.months), conventions),
        (PayPeriod::Week, _) => of_part(&times(amounts, year.weeks), conventions),
        (PayPeriod::Hour, Hours::Each(hours)) => product(amounts, hours),
        (PayPeriod::Hour, Hours::Same(hours)) => times(amounts, *hours),
    };
    let own = conventions.interval.or(source.period());
    let own = own.unwrap_or(PayPeriod::Month);
    let mut base = to_year(&amounts, own);
    if let (Field::BaseMonthlyFte, Some(share)) = (source, workforce.field(Field::FtePercent)) {
        base = product(&base, &positive(share));
    }
    if own == PayPeriod::Year {
        base = of_part(&base, conventions); // a rate, not a sum
    }
    let with_base = amounts.len() - base.null_count();
    if let Hours::Each(hours) = &hours {
        base = where_both(&base, hours);
    }
    let mut levels = Level {
        total: base.clone(),
        base,
        variable: None,
    };
    let (mut parts, mut blank) = (Vec::new(), 0);
    for (name, component) in items(workforce, components, source)? {
        let period = period(&name, component, own)?;
        parts.push((name.clone(), component.part, period));
        let Some(stated) = workforce.numbers(&name) else {
            return Err(Unclear::NoComponent(name));
        };
        let amounts = where_both(&to_year(&or_nought(stated), period), &levels.total);
        match component.part {
            Part::Excluded => continue,
            Part::Base => levels.base = plus(&levels.base, &amounts),
            Part::Variable => {
                levels.variable = Some(match &levels.variable {
                    Some(other) => plus(other, &amounts),
                    None => amounts.clone(),
                });
            }
        }
        levels.total = plus(&levels.total, &amounts);
        blank += stated.null_count() as u64;
    }
    let per_hour = |amounts: &Numbers| match &hours {
        Hours::Each(hours) => quotient(amounts, hours),
        Hours::Same(hours) => times(amounts, 1.0 / hours),
    };
    // a rate per hour is taken as it is: by way of a year, equal rates would no longer be quite equal
    let rate = (own == PayPeriod::Hour).then(|| where_both(&amounts, &levels.base));
    let only_base = |sum: Part| {
        parts
            .iter()
            .all(|(_, part, _)| *part != Part::Base && *part != sum)
    };
    let rate = |sum: Part| rate.clone().filter(|_| only_base(sum));
    let hourly = Level {
        base: rate(Part::Base).unwrap_or_else(|| per_hour(&levels.base)),
        variable: levels.variable.as_ref().map(per_hour),
        total: rate(Part::Variable).unwrap_or_else(|| per_hour(&levels.total)),
    };
    let with_both = levels.total.len() - levels.total.null_count();
    Ok(PayLevels {
        annual: levels,
        hourly,
        source,
        hours: hours_from,
        parts,
        blank,
        without_hours: (with_base - with_both) as u64,
    })
}

/// The hours of a year.
enum Hours {
    Each(Numbers),
    Same(f64),
}

/// An amount of a whole year for the part of it that each row is for.
fn of_part(amounts: &Numbers, conventions: Conventions) -> Numbers {
    match conventions.part_of_year {
        Some(part) => product(amounts, part),
        None => amounts.clone(),
    }
}

fn hours(workforce: &Workforce, conventions: Conventions) -> Result<(HoursFrom, Hours), Unclear> {
    let column = |field, factor| {
        let hours = times(&positive(workforce.field(field)?), factor);
        Some(Hours::Each(of_part(&hours, conventions)))
    };
    let weeks = conventions.year.weeks;
    let full_time = weeks * conventions.full_time_hours;
    let in_year = workforce.field(Field::HoursPaid).map(positive);
    let in_year = in_year.map(|hours| (HoursFrom::Paid, Hours::Each(hours)));
    let weekly = column(Field::WeeklyHours, weeks);
    let weekly = weekly.map(|hours| (HoursFrom::Weekly, hours));
    let share = column(Field::FtePercent, full_time);
    let share = share.map(|hours| (HoursFrom::FullTimeShare, hours));
    let agreed = weekly.or(share);
    Ok(match (in_year, agreed, conventions.paid) {
        (Some(_), Some(_), None) => return Err(Unclear::WhichHours),
        (Some(paid), None, _) | (Some(paid), _, Some(true)) => paid,
        (_, Some(agreed), _) => agreed,
        (None, None, _) => match conventions.part_of_year {
            Some(part) => (HoursFrom::FullTime, Hours::Each(times(part, full_time))),
            None => (HoursFrom::FullTime, Hours::Same(full_time)),
        },
    })
}

/// The columns that count, those that were named and those that go without saying.
fn items(
    workforce: &Workforce,
    components: &BTreeMap<String, Component<Part>>,
    base: Field,
) -> Result<Vec<(String, Component<Part>)>, Unclear> {
    let is_money = |name: &String| {
        let field = Field::from_id(name);
        field.is_none_or(|field| field != base && field.kind() == Kind::Money)
    };
    let is_base = |(name, component): &(&String, &Component<Part>)| {
        *name == base.id() && component.part == Part::Base
    };
    let mut said = components.iter().filter(|said| !is_base(said));
    if let Some((name, _)) = said.find(|(name, _)| !is_money(name)) {
        return Err(Unclear::NoComponent(name.clone()));
    }
    let silent =
        |field: &&Field| workforce.field(**field).is_some() && !components.contains_key(field.id());
    if let Some(field) = OPEN.iter().find(silent) {
        return Err(Unclear::IsItPay(*field));
    }
    let variable = Component {
        part: Part::Variable,
        period: None,
    };
    let of_law = VARIABLE.iter().filter(silent);
    let of_law = of_law.map(|field| (field.id().to_owned(), variable));
    let named = components.iter().filter(|said| !is_base(said));
    let named = named.map(|(name, component)| (name.clone(), *component));
    Ok(of_law.chain(named).collect())
}

/// What time the amounts of a column are for.
fn period(name: &str, component: Component<Part>, base: PayPeriod) -> Result<PayPeriod, Unclear> {
    match component.period.or_else(|| usual_period(name, base)) {
        Some(period) => Ok(period),
        None if component.part == Part::Excluded => Ok(base),
        None => Err(Unclear::WhichPeriod(name.to_owned())),
    }
}

/// What time the amounts of a column beside base pay are for where nothing is said of it: overtime pay for a year, others for
/// that of base pay. `None` where that cannot be taken for granted: a bonus or a thirteenth month beside pay of a month may
/// be that of a year, and nothing is for an hour.
pub(super) fn usual_period(name: &str, base: PayPeriod) -> Option<PayPeriod> {
    let field = Field::from_id(name);
    let of_year = matches!(field, Some(Field::VariablePay | Field::Thirteenth));
    match field {
        Some(Field::OvertimePay) => Some(PayPeriod::Year),
        Some(field) if field.period().is_some() => field.period(),
        _ if base == PayPeriod::Hour || (of_year && base != PayPeriod::Year) => None,
        _ => Some(base),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn staff(columns: &[(Field, &[f64])]) -> Workforce {
        let mut staff = Workforce::new(columns[0].1.len());
        for (field, values) in columns {
            staff.add_numbers(field.id(), vec![values.to_vec()]);
        }
        staff
    }

    fn levels(staff: &Workforce, said: &[(&str, &str)]) -> Result<PayLevels, Unclear> {
        let said = said.iter().map(|(name, component)| {
            let component = Component::try_from((*component).to_owned());
            ((*name).to_owned(), component.unwrap())
        });
        pay_levels(staff, &said.collect(), week(None))
    }

    fn week(part_of_year: Option<&Numbers>) -> Conventions<'_> {
        Conventions {
            part_of_year,
            full_time_hours: 40.0,
            ..Conventions::default()
        }
    }

    /// Half a year of 1000 a month and a bonus of 500: 6500 for the year, and for 1040 hours.
    #[test]
    fn part_of_a_year_is_paid_and_worked_in_part() {
        let staff = staff(&[
            (Field::BaseMonthly, &[1000.0]),
            (Field::VariablePay, &[500.0]),
        ]);
        let part: Numbers = [Some(0.5)].into_iter().collect();
        let said = [("variable_pay".to_owned(), "variable/year".to_owned())];
        let said = said.map(|(name, text)| (name, Component::try_from(text).unwrap()));
        let levels = pay_levels(&staff, &said.into(), week(Some(&part))).unwrap();
        assert_eq!(numbers(&levels.annual.total), [Some(6500.0)]);
        assert_eq!(numbers(&levels.hourly.total), [Some(6.25)]);
    }

    fn numbers(column: &Numbers) -> Vec<Option<f64>> {
        column.iter().collect()
    }

    /// regimes.md 12.7: 30,000 a month at 75 % is 230.769231 an hour of a week of 40 hours.
    #[test]
    fn hours_follow_the_share_of_full_time() {
        let staff = staff(&[
            (Field::BaseMonthly, &[30_000.0, 30_000.0, f64::NAN]),
            (Field::FtePercent, &[0.75, f64::NAN, 1.0]),
        ]);
        let levels = levels(&staff, &[]).unwrap();
        assert_eq!(numbers(&levels.annual.total), [Some(360_000.0), None, None]);
        assert!((levels.hourly.total.get(0).unwrap() - 230.769231).abs() < 1e-6);
        assert_eq!(levels.hours, HoursFrom::FullTimeShare);
        assert_eq!(levels.without_hours, 1);
    }

    #[test]
    fn pay_beside_base_pay_is_variable_unless_said_otherwise() {
        let staff = staff(&[
            (Field::BaseMonthly, &[1000.0, 2000.0]),
            (Field::FixedSupplement, &[10.0, f64::NAN]),
            (Field::OvertimePay, &[5.0, 7.0]),
        ]);
        let plain = levels(&staff, &[]).unwrap();
        let variable = |levels: &PayLevels| numbers(levels.annual.variable.as_ref().unwrap());
        assert_eq!(variable(&plain), [Some(125.0), Some(7.0)]);
        assert_eq!(
            numbers(&plain.annual.total),
            [Some(12_125.0), Some(24_007.0)]
        );
        assert_eq!((plain.blank, plain.hours), (1, HoursFrom::FullTime));
        let said = [
            ("fixed_supplement", "base"),
            ("overtime_pay", "variable/month"),
        ];
        let other = levels(&staff, &said).unwrap();
        assert_eq!(
            numbers(&other.annual.base),
            [Some(12_120.0), Some(24_000.0)]
        );
        assert_eq!(variable(&other), [Some(60.0), Some(84.0)]);
        let none = [
            ("fixed_supplement", "excluded"),
            ("overtime_pay", "excluded"),
        ];
        assert!(levels(&staff, &none).unwrap().annual.variable.is_none());
    }

    #[test]
    fn what_the_law_leaves_open_is_asked() {
        let base = (Field::BaseMonthly, &[1000.0][..]);
        let found = |columns: &[(Field, &[f64])]| levels(&staff(columns), &[]).err();
        assert_eq!(
            found(&[base, (Field::Pension, &[1.0])]),
            Some(Unclear::IsItPay(Field::Pension))
        );
        let both = [
            base,
            (Field::HoursPaid, &[900.0]),
            (Field::FtePercent, &[0.5]),
        ];
        assert_eq!(found(&both), Some(Unclear::WhichHours));
        let by_hour = [
            (Field::HourlyRate, &[20.0][..]),
            (Field::VariablePay, &[9.0]),
        ];
        assert_eq!(
            found(&by_hour),
            Some(Unclear::WhichPeriod("variable_pay".into()))
        );
        assert_eq!(found(&[(Field::Age, &[9.0])]), Some(Unclear::NoBase));
        let staff = staff(&[base, (Field::Age, &[30.0])]);
        for said in [
            ("age", "variable"),
            ("base_monthly", "variable"),
            ("x", "base"),
        ] {
            let refused = Some(Unclear::NoComponent(said.0.to_owned()));
            assert_eq!(levels(&staff, &[said]).err(), refused);
        }
        assert!(levels(&staff, &[("base_monthly", "base")]).is_ok());
    }
}
