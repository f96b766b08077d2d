//! Pay of women and men in each group by what it is paid for: what the Nordic tables share.

use std::collections::BTreeMap;

use super::Statutory;
use crate::disclosure::draft::{Contributions, Origin, Over, Row, Statistic};
use crate::disclosure::released::Table;
use crate::measures::scope::Scope;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::quantity::Gap;
use crate::model::table::{Column, Coordinates, Kind, Role, Value};
use crate::stats::moments::Moments;
use crate::stats::quantile::median;
use crate::study::component::Parts as _;
use crate::study::expr::PayConcept;
use crate::study::groups::{Amounts, Groups};
use crate::study::pay_parts::{BesideBase, NoParts, PaidFor, PayPart, PayParts, Told, pay_parts};
use crate::study::workforce::Workforce;

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
            full_time_hours: scope.full_time_hours,
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

/// The ids of a part: of its amount, by whether that is for an hour, which decides how it is rounded; of the columns of
/// the means and of their quotient.
struct Ids {
    amount: [&'static str; 2],
    women: &'static str,
    men: &'static str,
    ratio: &'static str,
}

const fn ids(part: PayPart) -> Ids {
    let (amount, [women, men, ratio]) = match part {
        PayPart::Total => (
            ["total_of_parts", "total_hourly"],
            ["mean_women", "mean_men", "women_to_men"],
        ),
        PayPart::Base => (
            ["total_base", "base_hourly"],
            ["base_women", "base_men", "base_to_men"],
        ),
        PayPart::Supplements => (
            ["total_supplements", "supplements_hourly"],
            ["supplements_women", "supplements_men", "supplements_to_men"],
        ),
        PayPart::Bonus => (
            ["total_bonus", "bonus_hourly"],
            ["bonus_women", "bonus_men", "bonus_to_men"],
        ),
        PayPart::Overtime => (
            ["total_overtime", "overtime_hourly"],
            ["overtime_women", "overtime_men", "overtime_to_men"],
        ),
        PayPart::Benefits => (
            ["total_benefits", "benefits_hourly"],
            ["benefits_women", "benefits_men", "benefits_to_men"],
        ),
    };
    Ids {
        amount,
        women,
        men,
        ratio,
    }
}

impl ByPart {
    /// What the columns beside base pay count as.
    pub fn components(&self) -> Vec<(String, &'static str)> {
        let columns = self.columns.iter();
        columns
            .map(|(column, part)| (column.clone(), part.id()))
            .collect()
    }

    /// The id of the amount of a part.
    pub(super) fn amount(&self, part: PayPart) -> &'static str {
        ids(part).amount[usize::from(self.concept == PayConcept::Hourly)]
    }

    /// The columns of the groups, named as what they are grouped by; of one alone, `group`.
    pub(super) fn group_columns(&self) -> Vec<Column> {
        match self.by.as_slice() {
            [] | [_] => vec![Column::new("group", Kind::Name)],
            several => several
                .iter()
                .map(|by| Column::new(by, Kind::Name))
                .collect(),
        }
    }

    /// A column for the quotient of the means of each part, all pay first.
    pub(super) fn ratio_columns(&self) -> impl Iterator<Item = Column> {
        let parts = self.parts.iter();
        parts.map(|part| Column::new(ids(*part).ratio, Kind::Ratio))
    }

    /// A column for the mean of women and one for that of men, for some parts.
    pub(super) fn mean_columns(parts: &[PayPart]) -> impl Iterator<Item = Column> {
        let ids = parts
            .iter()
            .flat_map(|part| [ids(*part).women, ids(*part).men]);
        ids.map(|id| Column::new(id, Kind::Pay))
    }

    /// Where a group stands.
    pub(super) fn at(&self, group: &Group) -> Coordinates {
        let member = |place: usize| group.members.as_ref().map(|members| members[place].clone());
        let by = self.by.iter().enumerate();
        by.map(|(place, by)| (by.clone(), member(place))).collect()
    }

    /// A row of a group, empty.
    pub(super) fn place(&self, group: &Group) -> Row {
        match group.members {
            Some(_) => Row::part(self.at(group), group.cohort),
            None => Row::total(self.at(group), group.cohort),
        }
    }

    /// A row of a group with its labels and headcounts, and what is behind its pay.
    ///
    /// The parts of all pay tell of each other: a part is shown where all of them are, and all pay where it can be.
    pub(super) fn row(&self, group: &Group) -> Row {
        let row = self.parts.iter().fold(self.place(group), |row, part| {
            let measured = group.pay.get(part).copied().unwrap_or_default();
            let amount = self.amount(*part);
            row.contributed(amount, Over::Women, measured.women.behind)
                .contributed(amount, Over::Men, measured.men.behind)
        });
        let tied: Vec<&str> = self
            .parts
            .iter()
            .filter(|part| **part != PayPart::Benefits || self.benefits_in_total)
            .map(|part| self.amount(*part))
            .collect();
        let total = self.amount(PayPart::Total);
        let parts: Vec<&str> = tied.iter().copied().filter(|part| *part != total).collect();
        let row = parts
            .iter()
            .fold(row, |row, part| row.made_of(part, tied.iter().copied()));
        let row = match parts.is_empty() {
            true => row,
            false => row.sum_of(total, parts),
        };
        let labels = 0..self.by.len().max(1);
        let row = labels.fold(row, |row, place| {
            let member = group
                .members
                .as_ref()
                .and_then(|members| members.get(place));
            row.label(member.map_or(Value::Undefined, |member| Value::Name(member.clone())))
        });
        heads(row, group.cohort)
    }

    /// The quotients of the columns of [`ByPart::ratio_columns`].
    pub(super) fn ratios(&self, row: Row, group: &Group) -> Row {
        self.parts.iter().fold(row, |row, part| {
            let gap = group.pay.get(part).and_then(Measured::gap);
            let of = Origin {
                statistic: Statistic::GapOfMeans,
                amount: self.amount(*part),
                over: Over::Both,
            };
            row.figure(Value::number(gap.map(Gap::women_to_men)), of)
        })
    }

    /// The means of the columns of [`ByPart::mean_columns`].
    pub(super) fn means(&self, row: Row, group: &Group, parts: &[PayPart]) -> Row {
        parts.iter().fold(row, |row, part| {
            let measured = group.pay.get(part).copied().unwrap_or_default();
            let of = |over| Origin {
                statistic: Statistic::Mean,
                amount: self.amount(*part),
                over,
            };
            row.figure(Value::number(measured.women.mean), of(Over::Women))
                .figure(Value::number(measured.men.mean), of(Over::Men))
        })
    }

    /// How pay came about.
    pub(super) fn method(&self) -> Vec<Phrase> {
        let concept = Label::Word(self.concept.id());
        let mut notes = vec![Phrase::pay_concept(concept, Label::Field(self.source.id()))];
        let listed = |is: fn(&Option<PayPart>) -> bool| {
            let columns = self.columns.iter().filter(|(_, part)| is(part));
            let names: Vec<&str> = columns.map(|(name, _)| name.as_str()).collect();
            (!names.is_empty()).then(|| names.join(", "))
        };
        if matches!(self.concept, PayConcept::AsStated(_)) {
            return notes;
        }
        match listed(Option::is_some) {
            Some(columns) => {
                notes.push(Phrase::pay_parts_columns(columns));
                notes.push(Phrase::pay_parts_mean());
            }
            None => notes.push(Phrase::pay_parts_none()),
        }
        notes.extend(listed(Option::is_none).map(Phrase::pay_parts_excluded));
        notes.extend((self.blank > 0).then(|| Phrase::pay_level_blank(self.blank)));
        notes.extend(self.beside_base.map(|beside| match beside {
            BesideBase::FullTime => Phrase::beside_full_time(),
            BesideBase::AsPaid => Phrase::beside_as_paid(),
        }));
        notes
    }

    /// Who is left out of it, by reason.
    pub fn left_out(&self) -> Vec<(&'static str, u64)> {
        vec![
            ("sex_unknown", self.sex_unknown),
            ("pay_missing", self.pay_missing),
            ("working_time_missing", self.share_missing),
        ]
    }

    /// The conventions that its figures depend on, by name.
    pub fn conventions(&self) -> Vec<(&'static str, &'static str)> {
        let beside = match self.beside_base {
            None => "nobody in part time has any, or the file has no part time",
            Some(BesideBase::FullTime) if self.concept == PayConcept::Hourly => {
                "by the hours worked"
            }
            Some(BesideBase::FullTime) => {
                "brought to full time; set by the user, the act is silent"
            }
            Some(BesideBase::AsPaid) => "as paid; set by the user, the act is silent",
        };
        vec![
            ("women_to_men", "mean of women / mean of men"),
            (
                "mean",
                "everybody in the group, nought for those who have none of a part",
            ),
            ("base", "full time"),
            ("beside_base", beside),
            (
                "benefits",
                match self.benefits_in_total {
                    true => "part of all pay",
                    false => "beside all cash benefits",
                },
            ),
        ]
    }
}

/// Women and men.
pub(super) fn heads(row: Row, cohort: Cohort) -> Row {
    let of = |over| Origin {
        statistic: Statistic::Count,
        amount: "persons",
        over,
    };
    row.figure(Value::Count(cohort.women), of(Over::Women))
        .figure(Value::Count(cohort.men), of(Over::Men))
}

/// What a released table says of all staff: how far women's mean pay is from men's.
pub(super) fn of_all_staff(table: &Table) -> Option<Phrase> {
    let row = table.rows().iter().find(|row| row.role() == Role::Total)?;
    let number = |column| table.cell(row, column).and_then(|cell| cell.number());
    let count = |column| number(column).unwrap_or_default() as u64;
    let (women, men) = (count("women"), count("men"));
    Some(match number("women_to_men").map(|ratio| 1.0 - ratio) {
        None => Phrase::verdict_none(women, men),
        Some(gap) if gap.abs() < 0.0005 => Phrase::verdict_equal(women, men),
        Some(gap) if gap > 0.0 => Phrase::verdict_women_less(gap, women, men),
        Some(gap) => Phrase::verdict_women_more(-gap, women, men),
    })
}

/// In how many groups with a quotient to show women's mean pay is below men's.
pub(super) fn of_groups(table: &Table) -> Option<Phrase> {
    let parts = table.rows().iter().filter(|row| row.role() == Role::Part);
    let ratios: Vec<f64> = parts
        .filter_map(|row| table.cell(row, "women_to_men")?.number())
        .collect();
    let below = ratios.iter().filter(|ratio| **ratio < 1.0).count() as u64;
    let groups = ratios.len() as u64;
    (groups > 0).then(|| Phrase::verdict_equal_work_gaps(groups, below))
}
