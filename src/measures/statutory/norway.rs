//! The Norwegian statement on equality: what is stated each year, and what every second year.
//!
//! Each year the balance of the sexes, temporary contracts, part-time work and weeks of parental leave; at least every second
//! year the balance of each level, women's pay as a part of men's for each level and kind of pay and over all, and
//! involuntary part-time work. Basis: [`basis::ACTIVITY_AND_REPORTING`], [`basis::PAY_MAPPING`].

use std::collections::BTreeMap;

use super::by_part::{heads, of_all_staff, of_groups};
use super::{ByPart, Law, StatementPart, Statutory};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Released, Table};
use crate::measures::by_sex::cohorts;
use crate::measures::working_conditions::{
    LeaveUnit, Measure, Outcome as Conditions, TABLE as CONDITIONS, WorkingConditions,
    verdict as of_conditions,
};
#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Column, Kind, Value};
use crate::study::expr::PayConcept;
use crate::study::numbers::times;
use crate::study::workforce::Workforce;

/// The id of the table of the balance of the sexes.
pub const BALANCE: &str = "balance";
/// The id of the table of pay.
pub const PAY: &str = "pay_by_level";

/// The groupings that are taken where none is asked for, the first that the file has: work of equal value, then equal work.
pub const USUAL_GROUPS: [Field; 7] = [
    Field::EqualValueGroup,
    Field::JobLevel,
    Field::EqualWorkGroup,
    Field::JobTitle,
    Field::JobCode,
    Field::JobFamily,
    Field::Unit,
];

/// Pay for a year of full time; benefits in kind stand beside all cash benefits.
pub const LAW: Law = Law {
    usual: PayConcept::Annual,
    benefits_in_total: false,
    without_pension: true,
};

/// What is asked of working conditions, and which of it only every second year.
const MEASURES: [Measure; 4] = [
    Measure::PartTime,
    Measure::InvoluntaryPartTime,
    Measure::Temporary,
    Measure::ParentalLeave,
];

/// Women and men of each level, and of all staff.
#[derive(Clone, PartialEq)]
pub struct Balance {
    /// The columns grouped by.
    pub by: Vec<String>,
    /// The levels, by label.
    pub levels: Vec<(Vec<String>, Cohort)>,
    /// Everybody whose sex is known.
    pub all: Cohort,
    /// Rows without a sex.
    pub sex_unknown: u64,
}

impl Statutory {
    /// Counts women and men of each level; only all staff for what is stated each year.
    ///
    /// # Errors
    /// When the file has no sex, no person, or no such column.
    pub fn balance(&self, workforce: &Workforce, by: &[String]) -> Result<Balance, Failure> {
        let file = workforce.files.first().map_or("", |file| &file.name);
        let (mut cohorts, sex_unknown) = cohorts(workforce, by).ok_or_else(|| {
            Failure::input(Phrase::fail_no_column(file, "sex")).hint(Phrase::hint_map("sex"))
        })?;
        let all = cohorts.remove(&None).unwrap_or_default();
        if all.all() == 0 {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        let levels = cohorts
            .into_iter()
            .filter(|_| self.part == StatementPart::All);
        let levels = levels.filter_map(|(members, cohort)| Some((members?, cohort)));
        Ok(Balance {
            by: by.to_vec(),
            levels: levels.filter(|(_, cohort)| cohort.all() > 0).collect(),
            all,
            sex_unknown,
        })
    }

    /// Part-time work, that against one's wish, temporary contracts and weeks of parental leave of all staff.
    ///
    /// `leave` says what the file has parental leave in.
    ///
    /// # Errors
    /// As for [`WorkingConditions::compute`]; when leave is in days and it is not said how many are a week.
    pub fn conditions(
        &self,
        workforce: &Workforce,
        leave: LeaveUnit,
        full_time_hours: f64,
    ) -> Result<Conditions, Failure> {
        let field = Field::ParentalLeave;
        let mut staff = workforce.clone();
        if let Some(time) = workforce.field(field) {
            let a_week = match (leave, self.leave_week) {
                (LeaveUnit::Weeks, _) => 1.0,
                (LeaveUnit::Hours, _) => full_time_hours,
                (LeaveUnit::Days, Some(days)) => f64::from(days),
                (LeaveUnit::Days, None) => {
                    let file = workforce.files.first().map_or("", |file| &file.name);
                    return Err(Failure::input(Phrase::fail_leave_week(file))
                        .hint(Phrase::hint_leave_week_working())
                        .hint(Phrase::hint_leave_week_calendar()));
                }
            };
            let weeks = times(time, 1.0 / a_week);
            let blocks = weeks.downcast_iter().map(|chunk| {
                let weeks = chunk.iter();
                weeks
                    .map(|weeks| weeks.copied().unwrap_or(f64::NAN))
                    .collect()
            });
            staff.add_numbers(field.id(), blocks.collect());
        }
        let options = WorkingConditions {
            leave_unit: LeaveUnit::Weeks,
            wants_more_hours: None,
        };
        let mut found = options.compute(&staff, &[])?;
        let asked = |measure: &Measure| match measure {
            Measure::InvoluntaryPartTime => self.part == StatementPart::All,
            Measure::Staff => false, // it is the balance
            _ => MEASURES.contains(measure) || *measure == Measure::OtherContract,
        };
        found.all.figures.retain(|measure, _| asked(measure));
        Ok(found)
    }
}

/// Writes the balance as a table: a row for each level, then all staff.
pub fn tabulate_balance(balance: &Balance) -> Draft {
    let groups = match balance.by.as_slice() {
        [] | [_] => vec![Column::new("group", Kind::Name)],
        several => several
            .iter()
            .map(|by| Column::new(by, Kind::Name))
            .collect(),
    };
    let width = groups.len();
    let figures = [
        ("women", Kind::Count),
        ("men", Kind::Count),
        ("total", Kind::Count),
        ("women_share", Kind::Share),
    ];
    let figures = figures.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(BALANCE, groups.into_iter().chain(figures).collect());
    let levels = balance.levels.iter();
    let levels = levels.map(|(members, cohort)| (Some(members), *cohort));
    for (members, cohort) in levels.chain([(None, balance.all)]) {
        let member = |place: usize| members.and_then(|members| members.get(place)).cloned();
        let by = balance.by.iter().enumerate();
        let at = by.map(|(place, by)| (by.clone(), member(place))).collect();
        let row = match members {
            Some(_) => Row::part(at, cohort),
            None => Row::total(at, cohort),
        };
        let row = (0..width).fold(row, |row, place| {
            row.label(member(place).map_or(Value::Undefined, Value::Name))
        });
        let of_all = |statistic| Origin {
            statistic,
            amount: "persons",
            over: Over::All,
        };
        draft.push(
            heads(row, cohort)
                .figure(Value::Count(cohort.all()), of_all(Statistic::Count))
                .figure(
                    Value::number(cohort.women_share()),
                    of_all(Statistic::Share),
                ),
        );
    }
    draft.note(Phrase::balance_time());
    let other = balance.all.other;
    if other > 0 {
        draft.note(Phrase::balance_other(other));
    }
    draft
}

/// Writes pay as a table: a row for each level, then all staff; women's mean pay by men's for each kind of pay, and with
/// `amounts` the means.
pub fn tabulate_pay(pay: &ByPart, amounts: bool) -> Draft {
    let heads = ["women", "men"].map(|id| Column::new(id, Kind::Count));
    let shown = if amounts { &pay.parts[..] } else { &[] };
    let columns = pay.group_columns().into_iter().chain(heads);
    let columns = columns
        .chain(pay.ratio_columns())
        .chain(ByPart::mean_columns(shown));
    let mut draft = Draft::new(PAY, columns.collect()).keeping_totals();
    for group in pay.groups.iter().chain([&pay.all]) {
        let row = pay.ratios(pay.row(group), group);
        draft.push(pay.means(row, group, shown));
    }
    draft.note(Phrase::pay_by_level_time());
    pay.method().into_iter().for_each(|note| draft.note(note));
    if pay.parts.len() > 1 {
        draft.note(Phrase::cash_benefits());
    }
    let one_sex = pay
        .groups
        .iter()
        .filter(|group| group.has_one_sex())
        .count() as u64;
    if one_sex > 0 {
        draft.note(Phrase::one_sex_groups(one_sex));
    }
    if pay.all.cohort.other > 0 {
        draft.note(Phrase::other_sex(pay.all.cohort.other));
    }
    draft
}

/// The notes on working conditions: what each is of, and what the file does not have.
pub fn method_of_conditions(
    found: &Conditions,
    statutory: &Statutory,
    leave: LeaveUnit,
) -> Vec<Phrase> {
    let has = |measure: &Measure| found.all.figures.contains_key(measure);
    let mut notes = vec![Phrase::conditions_time(), Phrase::conditions_method()];
    if has(&Measure::ParentalLeave) {
        let days = statutory.leave_week.filter(|_| leave == LeaveUnit::Days);
        notes.extend(days.map(|days| Phrase::leave_week(u64::from(days))));
    }
    let listed = found.blank_is_none.iter();
    let listed = listed.filter(|field| **field == Field::ParentalLeave);
    notes.extend(listed.map(|field| Phrase::blank_is_none(Label::Field(field.id()))));
    let yearly = |measure: &&Measure| {
        statutory.part == StatementPart::All || **measure != Measure::InvoluntaryPartTime
    };
    let asked = MEASURES.iter().filter(yearly);
    let missing: Vec<&str> = asked
        .filter(|measure| !has(measure))
        .map(|measure| measure.field().id())
        .collect();
    if !missing.is_empty() {
        notes.push(Phrase::measures_missing(missing.join(", ")));
    }
    notes
}

/// What the released tables say first: pay of all staff, levels below, and conditions.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let tables: BTreeMap<&str, &Table> = released
        .tables()
        .iter()
        .map(|table| (table.id(), table))
        .collect();
    let pay = tables.get(PAY);
    let pay = pay.map(|table| [of_all_staff(table), of_groups(table)]);
    let pay = pay.into_iter().flatten().flatten();
    let conditions = tables.get(CONDITIONS);
    pay.chain(
        conditions
            .into_iter()
            .flat_map(|table| of_conditions(table)),
    )
    .collect()
}
