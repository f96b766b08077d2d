//! The ratios, exactly and with nothing withheld.

use std::collections::BTreeMap;

use super::{Career, Figures, Judged, KeyRatios, Outcome, RATIOS};
use crate::disclosure::draft::{Behind, Contributions, Statistic};
use crate::measures::by_sex::{
    BySex, Group, MeanOf, Side, WorkingTime, cohorts, fits, leave, of_amounts, of_words, part_of,
    quotient,
};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::stats::quantile::median;
use crate::study::expr::{PayColumn, PayConcept};
use crate::study::workforce::{Workforce, class_of};

/// The range of women's share in which a group counts as balanced.
const BALANCE: std::ops::RangeInclusive<f64> = 0.4..=0.6;
/// Rank in management of the highest.
const HIGHEST: &str = "1";

impl KeyRatios {
    /// Computes the ratios that the file allows.
    ///
    /// `groups` names the columns of words whose groups ratio 1 is about; none leaves it out. `top` has the rows of the top
    /// management where a condition names them. `pay` has an amount or null for each row. People whose cell is blank
    /// have no part in a ratio; those recorded as neither woman nor man have none in any. A ratio is there if the file
    /// has its columns; its value is `None` where a sex is missing.
    ///
    /// # Errors
    /// When the file has no sex or no person, or lacks a column of `groups`.
    pub fn compute(
        &self,
        workforce: &Workforce,
        groups: &[String],
        top: Option<&Workforce>,
        pay: Option<&(PayConcept, PayColumn)>,
    ) -> Result<Outcome, Failure> {
        let file = workforce
            .files
            .first()
            .map_or("", |file| file.name.as_str());
        let (mut cohorts_of, sex_unknown) = cohorts(workforce, groups).ok_or_else(|| {
            Failure::input(Phrase::fail_no_column(file, "sex")).hint(Phrase::hint_map("sex"))
        })?;
        let cohort = cohorts_of.remove(&None).unwrap_or_default();
        if cohort.all() == 0 {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        let mut blank_is_none = Vec::new();
        let mut leave_of = |field| {
            let (amounts, listed) = leave(workforce, field)?;
            blank_is_none.extend(listed.then_some(field));
            Some(amounts)
        };
        let long = leave_of(Field::LongSickLeave);
        let parental = leave_of(Field::ParentalLeave);
        let ordinary = workforce
            .field(Field::OrdinaryTime)
            .filter(|time| fits(time, self.leave_unit));
        let ratios: [Option<Figures>; RATIOS.len()] = [
            self.balance(&cohorts_of),
            top_management(workforce, top),
            self.career(workforce),
            pay.and_then(|pay| median_pay(workforce, pay)),
            long.and_then(|long| match ordinary {
                Some(ordinary) => rate(&part_of(workforce, &[], &long, ordinary)?),
                None => persons(&of_amounts(workforce, &[], &long, any)?),
            }),
            parental.and_then(|days| mean_leave(&of_amounts(workforce, &[], &days, any)?)),
            working_time(workforce).and_then(|times| without(&times, "part_time")),
            contracts(workforce).and_then(|forms| without(&forms, "not_permanent")),
            self.answers(),
        ];
        Ok(Outcome {
            ratios: (1..)
                .zip(ratios)
                .filter_map(|(n, found)| Some((n, found?)))
                .collect(),
            cohort,
            sex_unknown,
            sick_leave_of: ordinary.map_or("sick_leave_of_persons", |_| "sick_leave_of_time"),
            blank_is_none,
        })
    }

    /// Ratio 1: job groups with 40 to 60 per cent women, among those that are large enough.
    fn balance(&self, groups: &BTreeMap<Group, Cohort>) -> Option<Figures> {
        let named = |members: &Group| {
            let members = members.as_ref();
            members.is_some_and(|members| members.iter().all(|member| !member.is_empty()))
        };
        let shares: Vec<f64> = groups
            .iter()
            .filter(|(members, cohort)| {
                named(members) && cohort.women + cohort.men >= self.min_balance_group.max(1)
            })
            .filter_map(|(_, cohort)| cohort.women_share())
            .collect();
        let balanced = shares
            .iter()
            .filter(|share| BALANCE.contains(*share))
            .count();
        (!groups.is_empty())
            .then(|| open(None, None, quotient(balanced as f64, shares.len() as f64)))
    }

    /// Ratio 3: women's chance to be a manager beside what their number would give.
    fn career(&self, workforce: &Workforce) -> Option<Figures> {
        let managers = of_words(workforce, &[], &class_of(Field::IsManager))?;
        let [women, men] = managers[&None].each_ref().map(|answers| {
            let count = |answer| answers.get(answer).copied().unwrap_or(0) as f64;
            (count("yes"), count("no"))
        });
        let share = |women: f64, men: f64| quotient(women, women + men);
        let of_managers = (share(women.0, men.0), share(men.0, women.0));
        let (women_value, men_value, base) = match self.career {
            Career::AllStaff => {
                let all = share(women.0 + women.1, men.0 + men.1);
                (of_managers.0, of_managers.1, all)
            }
            Career::NonManagers => (of_managers.0, of_managers.1, share(women.1, men.1)),
            Career::ShareOfSex => {
                let of_sex = |(yes, no): (f64, f64)| quotient(yes, yes + no);
                (of_sex(women), of_sex(men), of_sex(men))
            }
        };
        let value = women_value
            .zip(base)
            .and_then(|(women, base)| quotient(women, base));
        Some(open(women_value, men_value, value))
    }

    /// Ratio 9: the share of the questions on active work that are answered with yes.
    fn answers(&self) -> Option<Figures> {
        let yes = self.active_work.values().filter(|answer| **answer).count();
        let value = quotient(yes as f64, self.active_work.len() as f64)?;
        Some(Figures {
            women: None,
            men: None,
            value: Some(value),
            judged: Judged::Own,
        })
    }
}

/// Ratio 2: women's share of the top management.
fn top_management(workforce: &Workforce, top: Option<&Workforce>) -> Option<Figures> {
    let class = class_of(Field::TopManagement);
    let position = Field::ProfessionalPosition.id();
    let [women, men] = if let Some(top) = top {
        let (cohorts, _) = cohorts(top, &[])?;
        let all = cohorts.get(&None).copied().unwrap_or_default();
        [all.women, all.men]
    } else {
        let (words, wanted) = match of_words(workforce, &[], &class) {
            Some(answers) => (answers, "yes"),
            None => (of_words(workforce, &[], position)?, HIGHEST),
        };
        words[&None]
            .each_ref()
            .map(|words| words.get(wanted).copied().unwrap_or(0))
    };
    let both = (women + men) as f64;
    let (women, men) = (quotient(women as f64, both), quotient(men as f64, both));
    Some(open(women, men, women))
}

/// Ratio 4: women's median pay divided by men's.
fn median_pay(workforce: &Workforce, (concept, pay): &(PayConcept, PayColumn)) -> Option<Figures> {
    let found = of_amounts(workforce, &[], &pay.amounts, |amounts| {
        (median(amounts), Contributions::of(amounts))
    })?;
    let [women, men] = found[&None];
    let value = women.0.zip(men.0);
    Some(Figures {
        women: women.0,
        men: men.0,
        value: value.and_then(|(women, men)| quotient(women, men)),
        judged: Judged::Sides {
            amount: concept.id(),
            behind: [women.1.into(), men.1.into()],
            sides: Statistic::Quantile(0.5),
            value: Statistic::GapOfQuantiles(0.5),
        },
    })
}

fn any(amounts: &mut [f64]) -> Side {
    Side::amounts(amounts, MeanOf::Everybody)
}

/// Those in part time, among those with a working time.
fn working_time(workforce: &Workforce) -> Option<BySex<Side>> {
    let time = workforce.field(Field::FtePercent)?;
    of_amounts(workforce, &[], time, |shares| {
        WorkingTime::of(shares).part_time()
    })
}

/// Those whose contract is not permanent, among those with a contract form.
fn contracts(workforce: &Workforce) -> Option<BySex<Side>> {
    let forms = of_words(workforce, &[], &class_of(Field::ContractType))?;
    let side = |forms: &BTreeMap<String, u64>| {
        let count = |form| forms.get(form).copied().unwrap_or(0);
        let other = count("temporary") + count("other");
        Side::members(other, other + count("permanent"))
    };
    let sides = forms.into_iter();
    Some(
        sides
            .map(|(group, sides)| (group, sides.each_ref().map(side)))
            .collect(),
    )
}

/// The share of time, women's minus men's.
fn rate(found: &BySex<Side>) -> Option<Figures> {
    let [women, men] = found[&None];
    Some(difference(
        (women.share, men.share),
        "days_long_sick_leave",
        [women.amounts?.into(), men.amounts?.into()],
        Statistic::GapOfMeans,
    ))
}

/// The share of people with any, women's minus men's.
fn persons(found: &BySex<Side>) -> Option<Figures> {
    let [women, men] = found[&None];
    Some(difference(
        (women.share, men.share),
        "long_sick_leave",
        [women.members, men.members],
        Statistic::Members,
    ))
}

/// Mean leave of everybody, women's minus men's.
fn mean_leave(found: &BySex<Side>) -> Option<Figures> {
    let [women, men] = found[&None];
    Some(difference(
        (women.mean, men.mean),
        "days_parental_leave",
        [women.amounts?.into(), men.amounts?.into()],
        Statistic::Mean,
    ))
}

/// The share of those who are not members, women's minus men's. It is the members that need protection.
fn without(found: &BySex<Side>, amount: &'static str) -> Option<Figures> {
    let [women, men] = found[&None];
    let rest = |side: Side| side.share.map(|share| 1.0 - share);
    Some(difference(
        (rest(women), rest(men)),
        amount,
        [women.members, men.members],
        Statistic::Members,
    ))
}

fn difference(
    (women, men): (Option<f64>, Option<f64>),
    amount: &'static str,
    behind: [Behind; 2],
    statistic: Statistic,
) -> Figures {
    Figures {
        women,
        men,
        value: women.zip(men).map(|(women, men)| women - men),
        judged: Judged::Sides {
            amount,
            behind,
            sides: statistic,
            value: statistic,
        },
    }
}

fn open(women: Option<f64>, men: Option<f64>, value: Option<f64>) -> Figures {
    Figures {
        women,
        men,
        value,
        judged: Judged::Open,
    }
}
