//! The figures of the report, exact and with nothing withheld.

use super::Law;
use super::pay::{Said, base, bonus, file};
use crate::measures::measured::{Measured, Whose, everybody, measured};
use crate::measures::quartiles;
use crate::measures::scope::Scope;
use crate::measures::statutory::Statutory;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::{Cohort, Sex};
use crate::model::phrase::Phrase;
use crate::rules::Jurisdiction;
use crate::stats::quarters::Quarters;
use crate::study::component::{Part, Parts as _, Remuneration};
use crate::study::expr::positive;
use crate::study::groups::Groups;
use crate::study::numbers::{Numbers, or_nought};
use crate::study::pay_levels::{HoursFrom, PayLevels};
use crate::study::tally::tally;
use crate::study::workforce::{SEX, Workforce, class_of};

/// Hourly pay of some of the staff.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Paid {
    /// Who they are.
    pub cohort: Cohort,
    /// What they are paid for an hour.
    pub hourly: Measured,
}

/// All figures of the report.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// Whose law.
    pub jurisdiction: Jurisdiction,
    /// Everybody employed on the snapshot date.
    pub relevant: Cohort,
    /// Those of them whose hourly pay is compared: not paid less because of leave, with pay and hours.
    pub full_pay: Paid,
    /// Those of these who work part-time, where the law asks for it and the file tells.
    pub part_time: Option<Paid>,
    /// Those with a temporary contract.
    pub temporary: Option<Paid>,
    /// Bonus of those who were paid one, of everybody employed on the snapshot date; `None` where the file has none.
    pub bonus: Option<Measured>,
    /// Benefits in kind of those who have any, where the law asks for it and the file tells.
    pub benefits: Option<Measured>,
    /// Women and men in each pay quarter.
    pub quarters: Quarters,
    /// The field of base pay.
    pub source: Field,
    /// The hours behind hourly pay; `None` where that is a rate that the file states.
    pub hours: Option<HoursFrom>,
    /// Columns that count as ordinary pay, with the time that their amounts are for.
    pub ordinary: Vec<String>,
    /// Columns of bonus.
    pub bonuses: Vec<String>,
    /// Columns that count as neither.
    pub excluded: Vec<String>,
    /// Whether the file has the bonus paid in the pay period.
    pub period_bonus: bool,
    /// Whether the file says who is paid less because of leave.
    pub leave_known: bool,
    /// Blank cells beside base pay, taken as none.
    pub blank: u64,
    /// Rows without a sex.
    pub sex_unknown: u64,
    /// Rows of those paid less because of leave.
    pub reduced: u64,
    /// Other rows without base pay.
    pub pay_missing: u64,
    /// Other rows with base pay whose hours are not known.
    pub hours_missing: u64,
}

impl Outcome {
    /// What the columns of pay count as.
    pub fn components(&self) -> Vec<(String, &'static str)> {
        let all = [
            (&self.ordinary, Remuneration::Ordinary),
            (&self.bonuses, Remuneration::Bonus),
            (&self.excluded, Remuneration::Excluded),
        ];
        let of = |(columns, part): (&Vec<String>, Remuneration)| {
            let columns = columns.iter().map(|column| (column.clone(), part.id()));
            columns.collect::<Vec<_>>()
        };
        all.into_iter().flat_map(of).collect()
    }
}

impl Statutory {
    /// Computes the report of the United Kingdom or Ireland.
    ///
    /// The workforce is who was employed on the snapshot date; `part_of_year` is less than 1 for those hired in the year
    /// before it, and is heeded in Ireland. Those recorded as neither woman nor man, or without a sex, have no part in any
    /// figure. A gap is (men - women) / men and undefined without a positive figure of men.
    ///
    /// # Errors
    /// When the file lacks sex or base pay, when something must be said of a column first, and before the law was made.
    pub fn report(
        &self,
        workforce: &Workforce,
        scope: &Scope,
        law: Law,
        part_of_year: Option<&Numbers>,
    ) -> Result<Outcome, Failure> {
        let file = file(workforce);
        let no_sex =
            || Failure::input(Phrase::fail_no_column(file, "sex")).hint(Phrase::hint_map("sex"));
        let (relevant, sex_unknown) = cohort(workforce).ok_or_else(no_sex)?;
        let said = self.remuneration(workforce, law)?;
        let (staff, reduced) = without_reduced(workforce);
        let levels = self.levels(&staff, &said, scope, law, part_of_year)?;
        let of_year = law.jurisdiction == Jurisdiction::Ie;
        let rate = rate(&staff, &levels);
        let hourly = match (&rate, of_year) {
            (Some(rate), _) => rate,
            (None, true) => &levels.hourly.total,
            (None, false) => &levels.hourly.base,
        };
        let without_hours = match rate {
            Some(_) => 0,
            None => levels.without_hours,
        };
        let (full_pay, quarters, missing) = self.of_staff(&staff, hourly).ok_or_else(no_sex)?;
        if full_pay.cohort.women + full_pay.cohort.men == 0 {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        let some = |who: Option<Vec<bool>>| {
            let who = who.filter(|_| of_year)?.into_iter();
            let (cohort, hourly) = everybody(&staff, &those(hourly, who), Whose::All)?;
            Some(Paid { cohort, hourly })
        };
        let recipients = |amounts: Numbers| {
            let (_, found) = everybody(&staff, &amounts, Whose::Recipients)?;
            Some(found)
        };
        let benefits = staff.field(Field::Benefits).filter(|_| of_year);
        let unpaid = missing.saturating_sub(reduced);
        let names = |part| headings(&said, workforce, part);
        Ok(Outcome {
            jurisdiction: law.jurisdiction,
            relevant,
            full_pay,
            part_time: some(part_time(&staff, scope.full_time())),
            temporary: some(with_word(&staff, Field::ContractType, "temporary")),
            bonus: bonus(&staff, &said).and_then(recipients),
            benefits: benefits.map(or_nought).and_then(recipients),
            quarters,
            source: levels.source,
            hours: rate.is_none().then_some(levels.hours),
            ordinary: ordinary(&levels, workforce),
            bonuses: names(Remuneration::Bonus),
            excluded: names(Remuneration::Excluded),
            period_bonus: workforce.field(Field::PeriodBonus).is_some(),
            leave_known: workforce.has(&class_of(Field::ReducedByLeave)),
            blank: levels.blank,
            sex_unknown,
            reduced,
            pay_missing: unpaid.saturating_sub(without_hours),
            hours_missing: without_hours.min(unpaid),
        })
    }

    /// Who has hourly pay, the quarters, and how many of a known sex have none.
    fn of_staff(&self, staff: &Workforce, hourly: &Numbers) -> Option<(Paid, Quarters, u64)> {
        let mut groups = Groups::of(staff, &[], hourly)?;
        let missing = groups.missing;
        let (_, found) = groups.map(|members, mut amounts| {
            members.is_none().then(|| {
                let cohort = amounts.cohort();
                let hourly = measured(amounts.women, amounts.men, Whose::All);
                amounts.other = &mut [];
                let quarters = quartiles::cut(amounts, self.tie_eps);
                (Paid { cohort, hourly }, quarters, missing)
            })
        });
        found
    }
}

/// Everybody of a known sex, and how many there are of none.
fn cohort(workforce: &Workforce) -> Option<(Cohort, u64)> {
    let counted = tally(workforce, &[SEX])?;
    let rows = |sex: Sex| {
        let of_sex = counted.iter().filter(|found| found.members[0] == sex.id());
        of_sex.map(|found| found.rows).sum()
    };
    let cohort = Cohort {
        women: rows(Sex::Woman),
        men: rows(Sex::Man),
        other: rows(Sex::Other),
    };
    Some((cohort, rows(Sex::Unknown)))
}

/// The staff without the base pay of those who are paid less because of leave, and how many of a known sex these are.
fn without_reduced(workforce: &Workforce) -> (Workforce, u64) {
    const YES: &str = "yes";
    let mut staff = workforce.clone();
    let reduced = with_word(workforce, Field::ReducedByLeave, YES);
    let (Some(reduced), Some(field)) = (reduced, base(workforce)) else {
        return (staff, 0);
    };
    if let Some(pay) = workforce.field(field) {
        let kept = those(pay, reduced.into_iter().map(|reduced| !reduced));
        let kept = kept.iter().map(|amount| amount.unwrap_or(f64::NAN));
        staff.add_numbers(field.id(), vec![kept.collect()]);
    }
    let flag = class_of(Field::ReducedByLeave);
    let counted = tally(workforce, &[SEX, &flag]).unwrap_or_default();
    let of_known = counted
        .iter()
        .filter(|found| found.members[0] != Sex::Unknown.id() && found.members[1] == YES);
    (staff, of_known.map(|found| found.rows).sum())
}

/// Pay by the hour as the file states it, whatever the hours, where nothing else counts.
fn rate(staff: &Workforce, levels: &PayLevels) -> Option<Numbers> {
    let alone = levels
        .parts
        .iter()
        .all(|(_, part, _)| *part == Part::Excluded);
    let stated = staff.field(Field::HourlyRate).filter(|_| alone)?;
    (levels.source == Field::HourlyRate).then(|| positive(stated))
}

/// Amounts of those for whom it holds.
fn those(amounts: &Numbers, who: impl Iterator<Item = bool>) -> Numbers {
    let both = amounts.iter().zip(who);
    both.map(|(amount, is_one)| amount.filter(|_| is_one))
        .collect()
}

/// Whose cell of a column read by its meaning holds that word; `None` without such a column.
fn with_word(workforce: &Workforce, field: Field, word: &str) -> Option<Vec<bool>> {
    let (codes, words) = workforce.labels(&class_of(field))?;
    let wanted = words.iter().position(|known| known == word);
    let wanted = wanted.map(|place| place as u32);
    let has_it = |code: Option<u32>| code.is_some() && code == wanted;
    Some(codes.iter().map(has_it).collect())
}

/// Who works less than full time; `None` where the file does not tell.
fn part_time(workforce: &Workforce, full_time_hours: f64) -> Option<Vec<bool>> {
    let below = |field, full: f64| {
        let less = |time: Option<f64>| time.is_some_and(|time| time > 0.0 && time < full);
        Some(workforce.field(field)?.iter().map(less).collect())
    };
    below(Field::FtePercent, 1.0).or_else(|| below(Field::WeeklyHours, full_time_hours))
}

fn heading(workforce: &Workforce, name: &str) -> String {
    let heading = workforce.mapping.get(name);
    heading.map_or(name, String::as_str).to_owned()
}

fn headings(said: &Said, workforce: &Workforce, wanted: Remuneration) -> Vec<String> {
    let found = said.iter().filter(|(_, said)| said.part == wanted);
    found.map(|(name, _)| heading(workforce, name)).collect()
}

/// The columns beside base pay that count as ordinary pay; bonus of the pay period is told by itself.
fn ordinary(levels: &PayLevels, workforce: &Workforce) -> Vec<String> {
    let parts = levels.parts.iter();
    let found =
        parts.filter(|(name, part, _)| *part == Part::Base && name != Field::PeriodBonus.id());
    found
        .map(|(name, _, period)| format!("{}/{}", heading(workforce, name), period.id()))
        .collect()
}
