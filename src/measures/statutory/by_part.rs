//! Pay of women and men in each group by what it is paid for: what the Nordic tables share.

mod shown;

use std::collections::BTreeMap;

use super::Statutory;
use crate::disclosure::draft::Contributions;
use crate::measures::scope::Scope;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::quantity::Gap;
use crate::stats::moments::Moments;
use crate::stats::quantile::median;
use crate::study::component::Parts as _;
use crate::study::expr::PayConcept;
use crate::study::groups::{Amounts, Groups};
use crate::study::pay_parts::{BesideBase, NoParts, PaidFor, PayPart, PayParts, Told, pay_parts};
use crate::study::workforce::Workforce;
pub(super) use shown::{heads, of_all_staff, of_groups};

/// One sex's pay of a part: of everybody, nought for those who have none of it.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Side {
    /// The mean.
    pub mean: Option<f64>,
    /// The median, the mean of the two middle amounts where their number is even; of all pay only.
    pub median: Option<f64>,
    /// The smallest amount.
    pub least: Option<f64>,
    /// The largest amount.
    pub most: Option<f64>,
    pub(super) behind: Contributions,
}

/// A part of pay of women and of men.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Measured {
    /// Women.
    pub women: Side,
    /// Men.
    pub men: Side,
}

impl Measured {
    /// The gap of the means; none without a positive mean of men.
    pub fn gap(&self) -> Option<Gap> {
        Gap::between(self.women.mean?, self.men.mean?)
    }
}

/// The pay of a group.
#[derive(Clone, PartialEq)]
pub struct Group {
    /// The member of each column grouped by; `None` for all staff.
    pub members: Option<Vec<String>>,
    /// Who is in it.
    pub cohort: Cohort,
    /// Its pay by part; all pay is always there.
    pub pay: BTreeMap<PayPart, Measured>,
    pub(super) others: Contributions,
}

impl Group {
    /// All pay.
    pub fn total(&self) -> Measured {
        self.pay.get(&PayPart::Total).copied().unwrap_or_default()
    }

    /// What is behind all pay of everybody in it.
    pub(super) fn everybody(&self) -> Contributions {
        let total = self.total();
        total.women.behind.and(total.men.behind).and(self.others)
    }

    /// Mean of all pay of everybody in it.
    pub fn mean(&self) -> Option<f64> {
        let everybody = self.everybody();
        (everybody.n > 0).then(|| everybody.sum / everybody.n as f64)
    }

    /// Whether there are women only, or men only, beside those recorded as neither.
    pub fn has_one_sex(&self) -> bool {
        (self.cohort.women == 0) != (self.cohort.men == 0)
    }

    /// Its members in one word.
    pub(super) fn name(&self) -> String {
        self.members
            .as_ref()
            .map_or_else(String::new, |members| members.join(" / "))
    }
}

/// The pay of all groups.
#[derive(Clone, PartialEq)]
pub struct ByPart {
    /// The columns grouped by.
    pub by: Vec<String>,
    /// The groups, by label.
    pub groups: Vec<Group>,
    /// All staff.
    pub all: Group,
    /// The pay that is compared.
    pub concept: PayConcept,
    /// The parts that the file has, all pay first.
    pub parts: Vec<PayPart>,
    /// The field of base pay.
    pub source: Field,
    /// Columns beside it by what they are paid for; those that are no pay too.
    pub columns: Vec<(String, Option<PayPart>)>,
    /// Blank cells of these, taken as none.
    pub blank: u64,
    /// What pay beside base pay counts as for somebody in part time, where it was said.
    pub beside_base: Option<BesideBase>,
    /// Whether benefits are a part of all pay.
    pub benefits_in_total: bool,
    /// Rows without a sex.
    pub sex_unknown: u64,
    /// Rows without base pay.
    pub pay_missing: u64,
    /// Rows with base pay whose part of full time is not known.
    pub share_missing: u64,
}

/// What of the law pay by part depends on.
#[derive(Clone, Copy)]
pub struct Law {
    /// The pay that is compared where none is asked for.
    pub usual: PayConcept,
    /// Whether benefits are a part of all pay.
    pub benefits_in_total: bool,
    /// Whether an employer's pension contribution is no pay where nothing is said of it.
    pub without_pension: bool,
}

impl Statutory {
    /// The pay of each row by part: for the period that was asked for, else that of the law.
    ///
    /// # Errors
    /// When the file has no base pay, or something must be said first.
    pub fn pay(
        &self,
        workforce: &Workforce,
        scope: &Scope,
        law: Law,
    ) -> Result<(PayConcept, PayParts), Failure> {
        let concept = scope.concept()?.unwrap_or(law.usual);
        let told = Told {
            columns: &self.pay_parts,
            beside_base: self.beside_base,
            benefits_in_total: law.benefits_in_total,
            without_pension: law.without_pension,
            full_time_hours: scope.full_time(),
        };
        let file = workforce.files.first().map_or("", |file| &file.name);
        let parts = pay_parts(workforce, concept, told).map_err(|none| asked(file, none))?;
        Ok((concept, parts))
    }

    /// Computes the pay of women and men in each group, exactly and with nothing withheld.
    ///
    /// `by` names columns of words of the workforce, crossed; none gives all staff only. Rows without sex or pay are
    /// counted and take no part; rows with a blank label are a group of their own. The figures of a group are of its own
    /// rows alone.
    ///
    /// # Errors
    /// When the file has no sex or no person with pay, or lacks a column of `by`.
    pub fn by_part(
        &self,
        workforce: &Workforce,
        by: &[String],
        (concept, pay): (PayConcept, &PayParts),
        law: Law,
    ) -> Result<ByPart, Failure> {
        let file = workforce.files.first().map_or("", |file| &file.name);
        let no_sex =
            || Failure::input(Phrase::fail_no_column(file, "sex")).hint(Phrase::hint_map("sex"));
        let mut all = Group {
            members: None,
            cohort: Cohort::default(),
            pay: BTreeMap::new(),
            others: Contributions::default(),
        };
        let mut groups: Vec<Group> = Vec::new();
        let (mut sex_unknown, mut missing) = (0, 0);
        for (part, amounts) in &pay.amounts {
            let mut found = Groups::of(workforce, by, amounts).ok_or_else(no_sex)?;
            (sex_unknown, missing) = (found.sex_unknown, found.missing);
            let (parts, whole) = found.map(|members, amounts| group(*part, members, amounts));
            if groups.is_empty() {
                groups.clone_from(&parts);
            }
            if *part == PayPart::Total {
                all = whole.clone();
            }
            let rows = groups.iter_mut().zip(parts).chain([(&mut all, whole)]);
            rows.for_each(|(known, more)| known.pay.extend(more.pay));
        }
        if all.cohort.all() == 0 {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        groups.retain(|group| group.cohort.all() > 0 && !by.is_empty()); // nobody in it whose sex is known
        let parts: Vec<PayPart> = pay.amounts.keys().copied().collect();
        let in_total = |part: &PayPart| *part != PayPart::Benefits || law.benefits_in_total;
        let alone = parts.iter().filter(|part| in_total(part)).count() == 2; // all pay is base pay
        let told = |(name, part, period): &(String, Option<PayPart>, _)| {
            let heading = workforce.mapping.get(name).unwrap_or(name);
            let is = PaidFor {
                part: *part,
                period: part.map(|_| *period),
            };
            (format!("{heading}={is}"), *part)
        };
        let scaled = pay.amounts.len() > 1 && workforce.field(Field::FtePercent).is_some();
        Ok(ByPart {
            by: by.to_vec(),
            groups,
            all,
            concept,
            parts: parts
                .into_iter()
                .filter(|part| !alone || *part != PayPart::Base)
                .collect(),
            source: pay.source,
            columns: pay.columns.iter().map(told).collect(),
            blank: pay.blank,
            beside_base: match concept {
                PayConcept::Hourly => Some(BesideBase::FullTime),
                _ => self.beside_base,
            }
            .filter(|_| scaled),
            benefits_in_total: law.benefits_in_total,
            sex_unknown,
            pay_missing: missing.saturating_sub(pay.without_share),
            share_missing: pay.without_share.min(missing),
        })
    }
}

fn group(part: PayPart, members: Option<&[String]>, amounts: Amounts) -> Group {
    let cohort = amounts.cohort();
    let Amounts {
        women, men, other, ..
    } = amounts;
    let (women, men) = rayon::join(|| side(part, women), || side(part, men));
    Group {
        members: members.map(<[String]>::to_vec),
        cohort,
        pay: BTreeMap::from([(part, Measured { women, men })]),
        others: Contributions::of(other),
    }
}

fn side(part: PayPart, amounts: &mut [f64]) -> Side {
    let behind = match part {
        PayPart::Total | PayPart::Base => Contributions::of(amounts),
        _ => Contributions::of_some(amounts),
    };
    let all = part == PayPart::Total && !amounts.is_empty();
    Side {
        mean: Moments::of(amounts).mean(),
        median: if all { median(amounts) } else { None },
        least: all.then_some(behind.smallest),
        most: all.then_some(behind.largest),
        behind,
    }
}

/// What must be said first.
fn asked(file: &str, none: NoParts) -> Failure {
    match none {
        NoParts::NoBase => {
            let id = Field::BaseMonthly.id();
            Failure::input(Phrase::fail_no_column(file, id)).hint(Phrase::hint_map(id))
        }
        NoParts::Pension => Failure::input(Phrase::fail_pension(file))
            .hint(Phrase::hint_pay_part(Field::Pension.id())),
        NoParts::WhichPeriod(column) => {
            Failure::input(Phrase::fail_component_period(file, column.as_str()))
                .hint(Phrase::hint_pay_part_period(column))
        }
        NoParts::NoAmounts(column) => Failure::input(Phrase::fail_flag("--component", column))
            .cause(Phrase::cause_expected(<Option<PayPart>>::FORM)),
        NoParts::BesideBase(people) => Failure::input(Phrase::fail_beside_base(file))
            .cause(Phrase::cause_beside_base(people))
            .hint(Phrase::hint_beside_full_time())
            .hint(Phrase::hint_beside_as_paid()),
    }
}
