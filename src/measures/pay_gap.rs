//! How big are the pay gaps, by group and over all?
//!
//! For each group the means and medians of women and men, their gap `(men - women) / men`, intervals and a test of
//! the difference of means. Basis: [`basis::GENDER_PAY_GAP`], [`basis::MEDIAN_GENDER_PAY_GAP`]; the intervals and the
//! test are additions of the program, described where they are computed.

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::measured::verdict_of;
use super::scope::Scope;
use crate::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
use crate::disclosure::released::{Cell, Table};
#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::quantity::{Gap, Interval};
use crate::model::table::{Column, Coordinates, Kind, Role, Value};
use crate::stats::hypothesis::{benjamini_hochberg, holm, welch};
use crate::stats::interval::mean_gap_interval;
use crate::stats::moments::Moments;
use crate::stats::quantile::median;
use crate::stats::resampling::median_gap_interval;
use crate::study::expr::{PayColumn, PayConcept};
use crate::study::groups::{Amounts, Groups};
use crate::study::workforce::Workforce;

/// The id of the table.
pub const TABLE: &str = "pay_gap";

/// How p-values are adjusted for the number of groups tested.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Adjustment {
    /// Holm (1979): the chance of any false finding is kept.
    #[default]
    Holm,
    /// Benjamini and Hochberg (1995): the share of false findings is kept.
    Bh,
}

impl Adjustment {
    /// The id: `holm`, `bh`.
    pub const fn id(self) -> &'static str {
        match self {
            Adjustment::Holm => "holm",
            Adjustment::Bh => "bh",
        }
    }
}

/// Options of the pay-gap table.
#[derive(Args, Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PayGap {
    /// How p-values are adjusted for the number of groups; default holm
    #[arg(long, value_enum, required = false, help_heading = "Statistics")]
    pub adjust: Adjustment,

    /// Bootstrap replicates behind the interval of the median gap; default 2000, 0 leaves it out
    #[arg(long, value_name = "N", required = false, help_heading = "Statistics")]
    pub replicates: usize,
}

impl Default for PayGap {
    fn default() -> PayGap {
        PayGap {
            adjust: Adjustment::Holm,
            replicates: 2000,
        }
    }
}

/// Figures of one sex in a group.
#[derive(Clone, PartialEq)]
pub struct Side {
    /// Mean pay.
    pub mean: Option<f64>,
    /// Median pay, the mean of the two middle amounts where their number is even.
    pub median: Option<f64>,
    contributions: Contributions,
}

/// Figures of a group.
#[derive(Clone, PartialEq)]
pub struct GroupGap {
    /// The member of each column grouped by; `None` for all staff.
    pub members: Option<Vec<String>>,
    /// Who is behind it.
    pub cohort: Cohort,
    /// Women.
    pub women: Side,
    /// Men.
    pub men: Side,
    /// Gap of means.
    pub mean_gap: Option<Gap>,
    /// Its interval.
    pub mean_interval: Option<Interval>,
    /// Gap of medians.
    pub median_gap: Option<Gap>,
    /// Its interval.
    pub median_interval: Option<Interval>,
    /// Welch test of the difference of means, two-sided.
    pub p_value: Option<f64>,
    /// The same, adjusted for the number of groups.
    pub p_adjusted: Option<f64>,
}

/// All figures of the table.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The columns grouped by.
    pub by: Vec<String>,
    /// The pay that is compared.
    pub pay: PayConcept,
    /// The groups, by label.
    pub groups: Vec<GroupGap>,
    /// All staff.
    pub all: GroupGap,
    /// Rows without a sex.
    pub sex_unknown: u64,
    /// Rows without pay.
    pub pay_missing: u64,
}

impl PayGap {
    /// Computes the figures of all groups and of all staff, exactly and with nothing withheld.
    ///
    /// `by` names columns of words of the workforce (see [`Admitted::words`](crate::intake::admit::Admitted::words));
    /// several are crossed, and none gives all staff only. `pay` has an amount or null for each row, in the unit of its
    /// concept. Rows without sex or amount are counted and take no part; rows with a blank label are a group of their
    /// own. Groups are ordered by their labels. A figure that does not exist is `None`: gaps where there is one sex
    /// only, intervals and tests of means with fewer than two of a sex, the interval of the median gap with fewer
    /// than [`FEWEST`](crate::stats::resampling::FEWEST). p-values are adjusted over the groups that have one; that
    /// of all staff is not adjusted.
    ///
    /// The crate's front page has an example.
    ///
    /// # Errors
    /// When the file has no sex or no person with pay, or lacks a column of `by`.
    pub fn compute(
        &self,
        workforce: &Workforce,
        by: &[String],
        scope: &Scope,
        pay: (PayConcept, &PayColumn),
    ) -> Result<Outcome, Failure> {
        let (concept, column) = pay;
        let file = workforce
            .files
            .first()
            .map_or("", |file| file.name.as_str());
        let mut groups = Groups::of(workforce, by, &column.amounts).ok_or_else(|| {
            Failure::input(Phrase::fail_no_column(file, "sex")).hint(Phrase::hint_map("sex"))
        })?;
        let (sex_unknown, pay_missing) = (groups.sex_unknown, groups.missing);
        let (mut parts, all) = groups.map(|members, amounts| self.group(members, amounts, scope));
        parts.retain(|group| group.cohort.all() > 0); // nobody in it whose sex is known
        if all.cohort.all() == 0 {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        let p: Vec<Option<f64>> = parts.iter().map(|group| group.p_value).collect();
        let adjusted = match self.adjust {
            Adjustment::Holm => holm(&p),
            Adjustment::Bh => benjamini_hochberg(&p),
        };
        for (group, adjusted) in parts.iter_mut().zip(adjusted) {
            group.p_adjusted = adjusted;
        }
        Ok(Outcome {
            by: by.to_vec(),
            pay: concept,
            groups: if by.is_empty() { Vec::new() } else { parts },
            all,
            sex_unknown,
            pay_missing,
        })
    }

    fn group(&self, members: Option<&[String]>, amounts: Amounts, scope: &Scope) -> GroupGap {
        let cohort = amounts.cohort();
        let Amounts { women, men, .. } = amounts;
        let ((women_moments, mut women_side), (men_moments, mut men_side)) =
            rayon::join(|| side(women), || side(men));
        let mean_gap = both(women_side.mean, men_side.mean);
        let mean_interval =
            mean_gap_interval(&women_moments, &men_moments, scope.level).map(interval);
        let seed = stream(scope.seed, members);
        let resampled = median_gap_interval(women, men, scope.level, self.replicates, seed);
        // The medians fall out of the resampling; groups too small for it need them all the same.
        (women_side.median, men_side.median) = match &resampled {
            Some(found) => (Some(found.women), Some(found.men)),
            None => rayon::join(|| median(women), || median(men)),
        };
        let median_gap = both(women_side.median, men_side.median);
        let median_interval = resampled.map(|found| interval((found.low, found.high)));
        GroupGap {
            members: members.map(<[String]>::to_vec),
            cohort,
            women: women_side,
            men: men_side,
            mean_gap,
            mean_interval,
            median_gap,
            median_interval,
            p_value: welch(&women_moments, &men_moments).map(|test| test.p),
            p_adjusted: None,
        }
    }
}

/// The figures of one sex but its median.
fn side(amounts: &[f64]) -> (Moments, Side) {
    let moments = Moments::of(amounts);
    let side = Side {
        mean: moments.mean(),
        contributions: Contributions::of(amounts),
        median: None,
    };
    (moments, side)
}

fn both(women: Option<f64>, men: Option<f64>) -> Option<Gap> {
    Gap::between(women?, men?)
}

fn interval((low, high): (f64, f64)) -> Interval {
    Interval { low, high }
}

/// The seed of a group's random numbers: it depends on the group's labels, not on its neighbours or its place.
fn stream(seed: u64, members: Option<&[String]>) -> u64 {
    let mut hash = Sha256::new();
    hash.update(seed.to_le_bytes());
    for member in members.unwrap_or_default() {
        hash.update(member.as_bytes());
        hash.update([0]);
    }
    let digest = hash.finalize();
    u64::from_le_bytes([
        digest[0], digest[1], digest[2], digest[3], digest[4], digest[5], digest[6], digest[7],
    ])
}

/// Writes the figures as a table: a row for each group, then all staff; a column for each id in the JSON output.
///
/// Grouped by one column or none, the first column is `group`; by several, there is one for each, named as the column.
pub fn tabulate(outcome: &Outcome) -> Draft {
    let group_columns: Vec<Column> = match outcome.by.as_slice() {
        [] | [_] => vec![Column::new("group", Kind::Name)],
        several => several
            .iter()
            .map(|by| Column::new(by, Kind::Name))
            .collect(),
    };
    let width = group_columns.len();
    let figures = FIGURES.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(TABLE, group_columns.into_iter().chain(figures).collect());
    for group in &outcome.groups {
        draft.push(row(group, outcome, width));
    }
    draft.push(row(&outcome.all, outcome, width));
    let one_sex = outcome
        .groups
        .iter()
        .filter(|group| (group.cohort.women == 0) != (group.cohort.men == 0))
        .count() as u64;
    if one_sex > 0 {
        draft.note(Phrase::one_sex_groups(one_sex));
    }
    if outcome.all.cohort.other > 0 {
        draft.note(Phrase::other_sex(outcome.all.cohort.other));
    }
    draft
}

const FIGURES: [(&str, Kind); 17] = [
    ("women", Kind::Count),
    ("men", Kind::Count),
    ("other", Kind::Count),
    ("women_share", Kind::Share),
    ("mean_women", Kind::Pay),
    ("mean_men", Kind::Pay),
    ("mean_gap", Kind::Gap),
    ("mean_gap_low", Kind::Gap),
    ("mean_gap_high", Kind::Gap),
    ("women_to_men", Kind::Ratio),
    ("median_women", Kind::Pay),
    ("median_men", Kind::Pay),
    ("median_gap", Kind::Gap),
    ("median_gap_low", Kind::Gap),
    ("median_gap_high", Kind::Gap),
    ("p_value", Kind::PValue),
    ("p_adjusted", Kind::PValue),
];

fn row(group: &GroupGap, outcome: &Outcome, width: usize) -> Row {
    let at: Coordinates = outcome
        .by
        .iter()
        .enumerate()
        .map(|(place, by)| {
            (
                by.clone(),
                group.members.as_ref().map(|members| members[place].clone()),
            )
        })
        .collect();
    let mut row = match group.members {
        Some(_) => Row::part(at, group.cohort),
        None => Row::total(at, group.cohort),
    };
    for place in 0..width {
        row = row.label(match &group.members {
            Some(members) => Value::Name(members[place].clone()),
            None => Value::Undefined,
        });
    }
    let amount = outcome.pay.id();
    row = row
        .contributed(amount, Over::Women, group.women.contributions)
        .contributed(amount, Over::Men, group.men.contributions);
    let people = |over| Origin {
        statistic: Statistic::Count,
        amount: "persons",
        over,
    };
    let of = |statistic, over| Origin {
        statistic,
        amount,
        over,
    };
    let end =
        |interval: Option<Interval>, pick: fn(Interval) -> f64| Value::number(interval.map(pick));
    let gap = |gap: Option<Gap>| Value::number(gap.map(Gap::fraction));
    let cohort = group.cohort;
    let share = Origin {
        statistic: Statistic::Share,
        ..people(Over::All)
    };
    row.figure(Value::Count(cohort.women), people(Over::Women))
        .figure(Value::Count(cohort.men), people(Over::Men))
        .figure(Value::Count(cohort.other), people(Over::All))
        .figure(Value::number(cohort.women_share()), share)
        .figure(
            Value::number(group.women.mean),
            of(Statistic::Mean, Over::Women),
        )
        .figure(
            Value::number(group.men.mean),
            of(Statistic::Mean, Over::Men),
        )
        .figure(gap(group.mean_gap), of(Statistic::GapOfMeans, Over::Both))
        .figure(
            end(group.mean_interval, |i| i.low),
            of(Statistic::IntervalOfMeans, Over::Both),
        )
        .figure(
            end(group.mean_interval, |i| i.high),
            of(Statistic::IntervalOfMeans, Over::Both),
        )
        .figure(
            Value::number(group.mean_gap.map(Gap::women_to_men)),
            of(Statistic::GapOfMeans, Over::Both),
        )
        .figure(
            Value::number(group.women.median),
            of(Statistic::Quantile(0.5), Over::Women),
        )
        .figure(
            Value::number(group.men.median),
            of(Statistic::Quantile(0.5), Over::Men),
        )
        .figure(
            gap(group.median_gap),
            of(Statistic::GapOfQuantiles(0.5), Over::Both),
        )
        .figure(
            end(group.median_interval, |i| i.low),
            of(Statistic::IntervalOfQuantiles(0.5), Over::Both),
        )
        .figure(
            end(group.median_interval, |i| i.high),
            of(Statistic::IntervalOfQuantiles(0.5), Over::Both),
        )
        .figure(
            Value::number(group.p_value),
            of(Statistic::PValue, Over::Both),
        )
        .figure(
            Value::number(group.p_adjusted),
            of(Statistic::PValue, Over::Both),
        )
}

/// The gap from which the directive asks for an explanation, Art. 10(1).
const EXPLAIN_FROM: f64 = 0.05;

/// What the released table says first: the gap of all staff, and how many groups have one of at least 5 %.
///
/// It is made from what was released, so it cannot tell more than the table. Empty for a table without a total.
pub fn verdict(table: &Table) -> Vec<Phrase> {
    let Some(total) = table.total() else {
        return Vec::new();
    };
    let number = |row, column| table.cell(row, column).and_then(|cell: Cell| cell.number());
    let count = |column| number(total, column).unwrap_or_default() as u64;
    let first = verdict_of(number(total, "mean_gap"), count("women"), count("men"));
    let gaps: Vec<f64> = table
        .rows()
        .iter()
        .filter(|row| row.role() == Role::Part)
        .filter_map(|row| number(row, "mean_gap"))
        .collect();
    let mut verdict = vec![first];
    if !gaps.is_empty() {
        let above = gaps.iter().filter(|gap| gap.abs() >= EXPLAIN_FROM).count() as u64;
        verdict.push(Phrase::verdict_groups(gaps.len() as u64, above));
    }
    verdict
}

/// How the figures were made, for under the table.
pub fn method(
    outcome: &Outcome,
    column: &PayColumn,
    options: &PayGap,
    scope: &Scope,
) -> Vec<Phrase> {
    let word = Label::Word(outcome.pay.id());
    vec![
        Phrase::pay_concept(word, Label::Field(column.source.id())),
        Phrase::intervals(scope.level, options.replicates as u64),
        Phrase::p_values(Label::Word(options.adjust.id())),
    ]
}
