//! The same as columns, rows and sentences.

use super::{ByPart, Group, Measured};
use crate::disclosure::draft::{Origin, Over, Row, Statistic};
use crate::disclosure::released::Table;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::quantity::Gap;
use crate::model::table::{Column, Coordinates, Kind, Role, Value};
use crate::study::component::Parts as _;
use crate::study::expr::PayConcept;
use crate::study::pay_parts::{BesideBase, PayPart};

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
    pub(in crate::measures::statutory) fn amount(&self, part: PayPart) -> &'static str {
        ids(part).amount[usize::from(self.concept == PayConcept::Hourly)]
    }

    /// The columns of the groups, named as what they are grouped by; of one alone, `group`.
    pub(in crate::measures::statutory) fn group_columns(&self) -> Vec<Column> {
        match self.by.as_slice() {
            [] | [_] => vec![Column::new("group", Kind::Name)],
            several => several
                .iter()
                .map(|by| Column::new(by, Kind::Name))
                .collect(),
        }
    }

    /// A column for the quotient of the means of each part, all pay first.
    pub(in crate::measures::statutory) fn ratio_columns(&self) -> impl Iterator<Item = Column> {
        let parts = self.parts.iter();
        parts.map(|part| Column::new(ids(*part).ratio, Kind::Ratio))
    }

    /// A column for the mean of women and one for that of men, for some parts.
    pub(in crate::measures::statutory) fn mean_columns(
        parts: &[PayPart],
    ) -> impl Iterator<Item = Column> {
        let ids = parts
            .iter()
            .flat_map(|part| [ids(*part).women, ids(*part).men]);
        ids.map(|id| Column::new(id, Kind::Pay))
    }

    /// Where a group stands.
    pub(in crate::measures::statutory) fn at(&self, group: &Group) -> Coordinates {
        let member = |place: usize| group.members.as_ref().map(|members| members[place].clone());
        let by = self.by.iter().enumerate();
        by.map(|(place, by)| (by.clone(), member(place))).collect()
    }

    /// A row of a group, empty.
    pub(in crate::measures::statutory) fn place(&self, group: &Group) -> Row {
        match group.members {
            Some(_) => Row::part(self.at(group), group.cohort),
            None => Row::total(self.at(group), group.cohort),
        }
    }

    /// A row of a group with its labels and headcounts, and what is behind its pay.
    ///
    /// The parts of all pay tell of each other: a part is shown where all of them are, and all pay where it can be.
    pub(in crate::measures::statutory) fn row(&self, group: &Group) -> Row {
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
    pub(in crate::measures::statutory) fn ratios(&self, row: Row, group: &Group) -> Row {
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
    pub(in crate::measures::statutory) fn means(
        &self,
        row: Row,
        group: &Group,
        parts: &[PayPart],
    ) -> Row {
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
    pub(in crate::measures::statutory) fn method(&self) -> Vec<Phrase> {
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
        let asked = self.concept != PayConcept::Hourly;
        notes.extend(
            self.beside_base
                .filter(|_| asked)
                .map(|beside| match beside {
                    BesideBase::FullTime => Phrase::beside_full_time(),
                    BesideBase::AsPaid => Phrase::beside_as_paid(),
                }),
        );
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
pub(in crate::measures::statutory) fn heads(row: Row, cohort: Cohort) -> Row {
    let of = |over| Origin {
        statistic: Statistic::Count,
        amount: "persons",
        over,
    };
    row.figure(Value::Count(cohort.women), of(Over::Women))
        .figure(Value::Count(cohort.men), of(Over::Men))
}

/// What a released table says of all staff: how far women's mean pay is from men's.
pub(in crate::measures::statutory) fn of_all_staff(table: &Table) -> Option<Phrase> {
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
pub(in crate::measures::statutory) fn of_groups(table: &Table) -> Option<Phrase> {
    let parts = table.rows().iter().filter(|row| row.role() == Role::Part);
    let ratios: Vec<f64> = parts
        .filter_map(|row| table.cell(row, "women_to_men")?.number())
        .collect();
    let below = ratios.iter().filter(|ratio| **ratio < 1.0).count() as u64;
    let groups = ratios.len() as u64;
    (groups > 0).then(|| Phrase::verdict_equal_work_gaps(groups, below))
}
