//! The Finnish pay survey: mean pay of women and men in each group, with small groups merged.
//!
//! A group that is too small joins the one that the job file names, or that of the nearest demands; a group of one sex is
//! compared with the group of the nearest demands that has the other. Basis: [`basis::PAY_SURVEY`].

use std::collections::{BTreeMap, BTreeSet};

use super::by_part::of_groups;
use super::{ByPart, Group, Law, Statutory};
use crate::disclosure::draft::{Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::Released;
use crate::measures::salary_mapping::listed;
#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Kind, Value};
use crate::stats::moments::Moments;
use crate::study::expr::PayConcept;
use crate::study::groups::Groups;
use crate::study::jobs::{Job, Jobs, Named};
use crate::study::merge_nearest::{Merging, nearest_of, renamed};
use crate::study::pay_parts::{PayPart, PayParts};
use crate::study::workforce::Workforce;

/// The id of the survey.
pub const SURVEY: &str = "pay_survey";
/// The id of the table of groups of one sex.
pub const ONE_SEX: &str = "one_sex_groups";

/// Pay for a month of full time, benefits in kind included.
pub const LAW: Law = Law {
    usual: PayConcept::MonthlyFullTime,
    benefits_in_total: true,
    without_pension: false,
};

/// A group of one sex and the one that it is compared with, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The group of one sex.
    pub group: usize,
    /// The group of the nearest demands that has the other sex.
    pub compared: usize,
}

/// All figures of the survey.
#[derive(Clone, PartialEq)]
pub struct Survey {
    /// Pay by group, after merging.
    pub pay: ByPart,
    /// Groups that are merged, or could be.
    pub merging: Merging,
    /// Jobs of the staff file that the job file does not have.
    pub unlisted: BTreeSet<String>,
    /// Groups of one sex that can be compared.
    pub pairs: Vec<Pair>,
}

impl Statutory {
    /// Computes the survey, with nothing withheld.
    ///
    /// `by` is the column of jobs, or of groups where there is no job file; then points in the staff file say what they demand. Groups that have between one and `minimum` - 1
    /// women or men join the group that the job file names, and with `merge` the others that of the nearest demands.
    ///
    /// # Errors
    /// As for [`Statutory::by_part`]; when no job of the file is listed.
    pub fn survey(
        &self,
        workforce: &Workforce,
        by: &str,
        jobs: &Jobs,
        pay: (PayConcept, &PayParts),
        (minimum, merge): (u64, bool),
    ) -> Result<Survey, Failure> {
        let file = workforce.files.first().map_or("", |file| &file.name);
        let no_column =
            || Failure::input(Phrase::fail_no_column(file, by)).hint(Phrase::hint_map(by));
        let (_, labels) = workforce.labels(by).ok_or_else(no_column)?;
        let of_staff = points(workforce, by).filter(|_| jobs.is_empty());
        let jobs = of_staff.as_ref().unwrap_or(jobs);
        let Named {
            groups: mut names,
            unlisted,
        } = jobs
            .named(labels)
            .ok_or_else(|| Failure::input(Phrase::fail_no_job_listed(file, by)))?;
        let of_groups = |names: &BTreeMap<String, String>| {
            let group = Field::EqualWorkGroup;
            let staff = renamed(workforce, by, group, names);
            self.by_part(&staff, &[group.id().to_owned()], pay, LAW)
        };
        let mut found = of_groups(&names)?;
        let groups = found.groups.iter();
        let heads: Vec<(String, Cohort)> =
            groups.map(|group| (group.name(), group.cohort)).collect();
        let merging = Merging::of(&heads, jobs, minimum, merge);
        if !merging.groups.is_empty() {
            names.values_mut().for_each(|name| merging.rename(name));
            found = of_groups(&names)?;
        }
        Ok(Survey {
            pairs: pairs(&found.groups, jobs, &merging),
            pay: found,
            merging,
            unlisted,
        })
    }
}

/// The groups of a staff file with points of job evaluation, which then say how near their demands are.
fn points(workforce: &Workforce, by: &str) -> Option<Jobs> {
    let mut groups = Groups::of(
        workforce,
        &[by.to_owned()],
        workforce.field(Field::JobPoints)?,
    )?;
    let (jobs, _) = groups.map(|members, points| {
        let all = [&*points.women, points.men, points.other, points.unknown].concat();
        Job {
            job: members
                .and_then(|members| members.first())
                .cloned()
                .unwrap_or_default(),
            points: Moments::of(&all).mean(),
            ..Job::default()
        }
    });
    Jobs::of(jobs).ok()
}

/// Each group of one sex with the one of the nearest demands that has the other.
fn pairs(groups: &[Group], jobs: &Jobs, merging: &Merging) -> Vec<Pair> {
    let names: Vec<String> = groups.iter().map(Group::name).collect();
    let own = |place: &usize| merging.first(&names[*place]);
    let one_sex = (0..groups.len()).filter(|place| groups[*place].has_one_sex());
    let pair = |group: usize| {
        let lacks_women = groups[group].cohort.women == 0;
        let has_other = |place: &usize| {
            let Cohort { women, men, .. } = groups[*place].cohort;
            if lacks_women { women > 0 } else { men > 0 }
        };
        let others: Vec<usize> = (0..groups.len()).filter(has_other).collect();
        let near = nearest_of(own(&group), others.iter().map(own), jobs)?;
        Some(Pair {
            group,
            compared: others[near],
        })
    };
    one_sex.filter_map(pair).collect()
}

/// Median, smallest and largest pay, for the employer's own analysts.
const SPREAD: [&str; 6] = [
    "median_women",
    "median_men",
    "minimum_women",
    "minimum_men",
    "maximum_women",
    "maximum_men",
];

/// Writes the survey as tables: groups, then all staff; and groups of one sex, where there are any, beside those that they
/// are compared with.
///
/// With `spread`, median, smallest and largest pay too. Of a pair all figures are shown or it is not listed.
pub fn tabulate(survey: &Survey, spread: bool) -> Vec<Draft> {
    let pay = &survey.pay;
    let total = [PayPart::Total];
    let more: Vec<PayPart> = pay
        .parts
        .iter()
        .copied()
        .filter(|part| *part != PayPart::Total)
        .collect();
    let merged = !survey.merging.groups.is_empty();
    let mut columns = pay.group_columns();
    columns.extend(["women", "men"].map(|id| Column::new(id, Kind::Count)));
    columns.extend(ByPart::mean_columns(&total));
    columns.extend(pay.ratio_columns());
    columns.extend(ByPart::mean_columns(&more));
    let of_spread = if spread { &SPREAD[..] } else { &[] };
    columns.extend(of_spread.iter().map(|id| Column::new(*id, Kind::Pay)));
    columns.extend(merged.then(|| Column::new("merged_from", Kind::Name)));
    let mut draft = Draft::new(SURVEY, columns).keeping_totals();
    for group in pay.groups.iter().chain([&pay.all]) {
        let row = match group.members {
            Some(_) => pay.row(group),
            None => pay.row(group).rather_than_others(),
        };
        let row = pay.means(row, group, &total);
        let row = pay.means(pay.ratios(row, group), group, &more);
        let row = if spread {
            with_spread(row, group, pay)
        } else {
            row
        };
        draft.push(match merged {
            false => row,
            true => {
                let name = group.name();
                let joined = survey.merging.joined(&name).join(", ");
                row.label(if joined.is_empty() {
                    Value::Undefined
                } else {
                    Value::Name(joined)
                })
            }
        });
    }
    let mut pairs = Draft::new(
        ONE_SEX,
        PAIRS.map(|(id, kind)| Column::new(id, kind)).to_vec(),
    )
    .keeping_totals();
    for pair in &survey.pairs {
        pairs.push(pair_row(survey, *pair));
    }
    let one_sex = pay.groups.iter().any(Group::has_one_sex);
    [draft]
        .into_iter()
        .chain(one_sex.then_some(pairs))
        .collect()
}

fn with_spread(row: Row, group: &Group, pay: &ByPart) -> Row {
    let total = group.total();
    let median = Statistic::Quantile(0.5);
    let figures = [
        (total.women.median, median, Over::Women),
        (total.men.median, median, Over::Men),
        (total.women.least, Statistic::Maximum, Over::Women),
        (total.men.least, Statistic::Maximum, Over::Men),
        (total.women.most, Statistic::Maximum, Over::Women),
        (total.men.most, Statistic::Maximum, Over::Men),
    ];
    row.figures(figures.map(|(value, statistic, over)| {
        let origin = Origin {
            statistic,
            amount: pay.amount(PayPart::Total),
            over,
        };
        (Value::number(value), origin)
    }))
}

const PAIRS: [(&str, Kind); 6] = [
    ("group", Kind::Name),
    ("sex", Kind::Word),
    ("compared_job", Kind::Name),
    ("mean", Kind::Pay),
    ("compared_mean", Kind::Pay),
    ("ratio", Kind::Ratio),
];

fn pair_row(survey: &Survey, pair: Pair) -> Row {
    let pay = &survey.pay;
    let (group, other) = (&pay.groups[pair.group], &pay.groups[pair.compared]);
    let amount = pay.amount(PayPart::Total);
    let (compared, ratio) = match amount.ends_with("_hourly") {
        true => ("compared_hourly", "ratio_hourly"),
        false => ("pay_compared", "pay_ratio"),
    };
    let of = |statistic, amount| Origin {
        statistic,
        amount,
        over: Over::All,
    };
    let means = group.mean().zip(other.mean());
    let word = if group.cohort.women > 0 {
        "only_women"
    } else {
        "only_men"
    };
    pay.place(group)
        .elsewhere(compared, amount, pay.at(other), other.cohort)
        .made_of(ratio, [amount, compared])
        .whole_or_not_at_all()
        .contributed(amount, Over::All, group.everybody())
        .contributed(compared, Over::All, other.everybody())
        .label(Value::Name(group.name()))
        .label(Value::Word(word))
        .label(Value::Name(other.name()))
        .figure(Value::number(group.mean()), of(Statistic::Mean, amount))
        .figure(Value::number(other.mean()), of(Statistic::Mean, compared))
        .figure(
            Value::number(means.map(|(own, other)| own / other)),
            of(Statistic::GapOfMeans, ratio),
        )
}

/// How the figures were made, for under the survey and under the groups of one sex.
pub fn method(survey: &Survey) -> (Vec<Phrase>, Vec<Phrase>) {
    let Survey {
        pay,
        merging,
        unlisted,
        pairs,
    } = survey;
    let mut first = pay.method();
    let one_sex = pay
        .groups
        .iter()
        .filter(|group| group.has_one_sex())
        .count() as u64;
    first.extend((one_sex > 0).then(|| Phrase::one_sex_groups(one_sex)));
    let other = pay.all.cohort.other;
    first.extend((other > 0).then(|| Phrase::other_sex(other)));
    first.extend(listed(
        unlisted.iter().cloned().collect(),
        Phrase::jobs_unlisted,
    ));
    let merged: BTreeSet<&String> = merging.groups.values().collect();
    let merged = merged.into_iter().cloned().collect();
    first.extend(listed(merged, Phrase::groups_joined));
    let proposed = merging
        .proposed
        .iter()
        .map(|(own, to)| format!("{own} → {to}"));
    first.extend(listed(proposed.collect(), Phrase::groups_could_join));
    let mut last = vec![Phrase::one_sex_method()];
    let alone = one_sex - pairs.len() as u64;
    last.extend((alone > 0).then(|| Phrase::one_sex_without(alone)));
    (first, if one_sex > 0 { last } else { Vec::new() })
}

/// What the released tables say first: in how many groups women's mean pay is below men's, and how many have one sex.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let table = |id| released.tables().iter().find(move |table| table.id() == id);
    let survey = table(SURVEY).and_then(of_groups);
    let pairs = table(ONE_SEX).map_or(0, |table| table.rows().len() as u64);
    let pairs = (pairs > 0).then(|| Phrase::verdict_one_sex(pairs));
    survey.into_iter().chain(pairs).collect()
}
