//! What the first values of a column say about the field it can be.

use std::collections::BTreeSet;

use super::cells::{
    CURRENCIES, is_blank, is_date, is_national_id, is_other_sex, is_serial_or_short_date, is_year,
    number, woman,
};
use crate::model::field::{Field, Kind};

/// What a sample of a column's values looks like. Shares are of the values that are not blank.
#[derive(Clone, Default)]
pub(super) struct Profile {
    filled: usize,
    distinct: usize,
    /// Values that are numbers, ascending.
    numbers: Vec<f64>,
    numeric: f64,
    percent_signs: f64,
    currency_signs: f64,
    years: f64,
    dates: f64,
    /// Values that may be a date in a column of dates: years, serial days, six digits.
    date_like: f64,
    sexes: f64,
    both_sexes: bool,
    sex_digits: bool,
    national_ids: f64,
    /// Two words with capitals, as in a person's name.
    names: f64,
    /// Words of some length rather than codes.
    readable: f64,
}

/// The middle value of pay per hour, month and year in any currency, generously.
const PLAUSIBLE: [(Field, f64, f64); 5] = [
    (Field::BaseMonthly, 500.0, 250_000.0),
    (Field::BaseMonthlyFte, 500.0, 250_000.0),
    (Field::BaseAnnual, 6_000.0, 5_000_000.0),
    (Field::HourlyRate, 2.0, 2_000.0),
    (Field::TotalPay, 500.0, 5_000_000.0),
];

impl Profile {
    pub(super) fn of(values: &[String]) -> Profile {
        let filled: Vec<&str> = values
            .iter()
            .map(|value| value.trim())
            .filter(|value| !is_blank(value))
            .collect();
        let share = |test: &dyn Fn(&str) -> bool| {
            filled.iter().filter(|value| test(value)).count() as f64 / filled.len().max(1) as f64
        };
        let mut numbers: Vec<f64> = filled.iter().filter_map(|value| number(value)).collect();
        numbers.sort_by(f64::total_cmp);
        let sexes: BTreeSet<Option<bool>> = filled.iter().map(|value| woman(value)).collect();
        Profile {
            filled: filled.len(),
            distinct: filled.iter().collect::<BTreeSet<_>>().len(),
            numeric: numbers.len() as f64 / filled.len().max(1) as f64,
            numbers,
            percent_signs: share(&|value| value.ends_with('%')),
            currency_signs: share(&|value| {
                CURRENCIES
                    .iter()
                    .any(|sign| value.to_lowercase().contains(sign))
            }),
            years: share(&is_year),
            dates: share(&is_date),
            date_like: share(&|value| {
                is_date(value) || is_year(value) || is_serial_or_short_date(value)
            }),
            sexes: share(&|value| woman(value).is_some() || is_other_sex(value)),
            both_sexes: sexes.contains(&Some(true)) && sexes.contains(&Some(false)),
            sex_digits: share(&|value| matches!(value, "0" | "1" | "2" | "9")) >= 0.9,
            national_ids: share(&is_national_id),
            names: share(&|value| {
                value
                    .split([' ', ','])
                    .filter(|word| word.starts_with(char::is_uppercase))
                    .count()
                    >= 2
            }),
            readable: share(&|value| {
                value
                    .chars()
                    .filter(|letter| letter.is_alphabetic())
                    .count()
                    >= 5
            }),
        }
    }

    /// The field that the values alone give away, with a score: legal sex, or a national identity number.
    pub(super) fn gives_away(&self) -> Option<(Field, f64)> {
        if self.sexes == 1.0 && self.both_sexes {
            return Some((Field::Sex, 0.7));
        }
        (self.filled >= 3 && self.national_ids >= 0.9).then_some((Field::PersonId, 0.7))
    }

    /// How well the values fit a field: added to the heading's score, or `None` where they rule the field out.
    pub(super) fn evidence(&self, field: Field) -> Option<f64> {
        if self.filled == 0 {
            return Some(0.0);
        }
        let words = self.numeric < 0.5;
        match field {
            Field::PersonId if self.dates >= 0.9 && self.national_ids < 0.5 => None,
            Field::PersonId if self.filled >= 10 && self.distinct * 2 < self.filled => Some(-0.2),
            Field::PersonId => Some(if self.distinct == self.filled {
                0.05
            } else {
                0.0
            }),
            Field::Name => words.then_some(0.0),
            Field::Sex => self.sex(),
            Field::IsManager | Field::WantsMoreHours | Field::TopManagement => {
                (self.distinct <= 8 && self.names < 0.5).then_some(0.0)
            }
            Field::Age => self.within(0.8, 0.0, 120.0),
            Field::BirthYear => (self.years >= 0.8).then_some(0.05),
            Field::BirthDate if self.years >= 0.5 => None,
            Field::TenureYears => self.within(0.8, -2.0, 80.0),
            Field::FtePercent => self.fte(),
            Field::WeeklyHours => self.weekly_hours(),
            Field::HoursPaid => self
                .within(0.8, 0.0, 4_000.0)
                .map(|fit| if self.highest() <= 1.5 { -0.2 } else { fit }),
            Field::OvertimeHours => {
                (self.numeric >= 0.8 && !self.looks_like_money()).then_some(0.05)
            }
            Field::OvertimePay => {
                (self.numeric >= 0.8 && self.percent_signs < 0.5).then(|| self.overtime_pay())
            }
            Field::JobTitle | Field::JobLevel if self.percent_signs > 0.5 => None,
            Field::JobTitle => Some(if words { 0.0 } else { -0.15 }),
            Field::JobCode => Some(if words && self.distinct > 8 {
                -0.05
            } else {
                0.0
            }),
            Field::JobLevel => Some(
                if !words && self.middle() >= 40.0 && self.highest() <= 150.0 {
                    -0.1
                } else {
                    0.0
                },
            ),
            Field::ProfessionalPosition if words => {
                Some(if self.distinct > 8 { -0.3 } else { -0.05 })
            }
            Field::ProfessionalPosition => Some(if self.highest() <= 9.0 { 0.05 } else { -0.3 }),
            Field::Unit => Some(if self.readable > 0.5 { 0.02 } else { 0.0 }),
            Field::Country | Field::Currency => words.then_some(0.0),
            Field::PopulationFlag => {
                (self.distinct <= 12).then_some(if self.highest() <= 9.0 { 0.05 } else { 0.0 })
            }
            Field::Experience | Field::JobPoints | Field::OrdinaryTime | Field::LongSickLeave => {
                (self.numeric >= 0.8).then_some(0.0)
            }
            Field::Count | Field::Invited => (self.numeric >= 0.9
                && self
                    .numbers
                    .iter()
                    .all(|number| *number >= 0.0 && number.fract() == 0.0))
            .then_some(0.0),
            _ => match field.kind() {
                Kind::Money => (self.numeric >= 0.8 && self.percent_signs < 0.5).then_some(0.0),
                Kind::Date => (self.date_like >= 0.8 || field == Field::Period)
                    .then_some(if self.dates >= 0.8 { 0.05 } else { 0.0 }),
                _ => Some(0.0),
            },
        }
    }

    /// Whether amounts of this size can be the pay of a field; fields without a usual size take any.
    pub(super) fn plausible_pay(&self, field: Field) -> bool {
        let middle = self.middle();
        let usual = PLAUSIBLE.iter().find(|(known, _, _)| *known == field);
        middle <= 0.0 || usual.is_none_or(|(_, low, high)| (*low..=*high).contains(&middle))
    }

    fn sex(&self) -> Option<f64> {
        match () {
            () if self.sexes >= 0.9 => Some(0.05),
            () if self.sex_digits => Some(0.0),
            () if self.distinct > 8 => None,
            () => Some(-0.15),
        }
    }

    fn fte(&self) -> Option<f64> {
        if self.numeric < 0.8 || self.middle() > 15_000.0 {
            return None;
        }
        match (self.highest(), self.middle()) {
            (high, _) if high <= 1.5 => Some(0.05),
            // Weekly hours, or codes.
            (high, _) if high <= 48.0 => Some(-0.2),
            (high, middle) if high <= 150.0 && middle >= 10.0 => Some(0.05),
            // 7500 for 75 %.
            (_, middle) if (1_000.0..=10_000.0).contains(&middle) => Some(-0.1),
            // Passed over, it would leave part-time pay as it is, unseen; reading it tells what is wrong.
            _ => Some(-0.3),
        }
    }

    fn weekly_hours(&self) -> Option<f64> {
        // a slip of the pen in a few rows does not make it another column
        let most = (self.numbers.len() * 95).div_ceil(100).saturating_sub(1);
        let high = self.numbers.get(most).copied().unwrap_or(0.0);
        if self.numeric < 0.8 || high > 100.0 || self.percent_signs > 0.5 {
            return None;
        }
        match (high, self.middle()) {
            (high, _) if high <= 1.5 => Some(-0.2),
            (high, middle) if high <= 84.0 && middle >= 10.0 => Some(0.1),
            _ => Some(-0.15),
        }
    }

    fn overtime_pay(&self) -> f64 {
        match () {
            () if self.looks_like_money() => 0.05,
            () if self.highest() <= 100.0 => -0.15,
            () => 0.05,
        }
    }

    /// A currency sign, an amount that no overtime reaches in hours, or cents that no clock shows.
    fn looks_like_money(&self) -> bool {
        let cents = self
            .numbers
            .iter()
            .filter(|number| (*number * 4.0).fract() != 0.0)
            .count();
        self.currency_signs > 0.5
            || self.middle() > 250.0
            || self.highest() > 2_000.0
            || self.middle() > 60.0 && cents * 2 > self.numbers.len()
    }

    /// A small bonus where enough values are numbers and they lie in a range; `None` where they do not.
    fn within(&self, share: f64, low: f64, high: f64) -> Option<f64> {
        let lowest = self.numbers.first().copied().unwrap_or(low);
        (self.numeric >= share && lowest >= low && self.highest() <= high).then_some(0.05)
    }

    fn highest(&self) -> f64 {
        self.numbers.last().copied().unwrap_or(0.0)
    }

    /// The upper median of the values that are not zero; 0 if there is none.
    fn middle(&self) -> f64 {
        let sizes: Vec<f64> = self
            .numbers
            .iter()
            .copied()
            .filter(|number| *number > 0.0)
            .collect();
        sizes.get(sizes.len() / 2).copied().unwrap_or(0.0)
    }
}
