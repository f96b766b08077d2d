//! The difference of mean pay by groups, without a model: Kitagawa's parts, and standard weighting.

use crate::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::quantity::Gap;
use crate::model::table::{Column, Coordinates, Kind, Value};
use crate::stats::moments::Moments;
use crate::stats::standardised::{Cell, kitagawa, parts_of_group, standardised};
use crate::study::expr::PayConcept;
use crate::study::groups::{Amounts, Groups};
use crate::study::workforce::{Numbers, Workforce};

/// The id of the table.
pub(super) const TABLE: &str = "decomposition_groups";
/// Amounts that are made of the pay of all groups.
const COMPOSITION: &str = "composition_of_pay";
const WITHIN: &str = "pay_within_groups";
const STANDARD: &str = "pay_standardised";

/// Women and men of a group, or of all.
#[derive(Clone)]
struct Group {
    members: Option<Vec<String>>,
    cohort: Cohort,
    cell: Cell,
    women: Contributions,
    men: Contributions,
}

impl Group {
    fn of(members: Option<&[String]>, amounts: &Amounts) -> Group {
        let mean = |amounts: &[f64]| Moments::of(amounts).mean().unwrap_or_default();
        let cohort = amounts.cohort();
        Group {
            members: members.map(<[String]>::to_vec),
            cohort,
            cell: Cell {
                women: cohort.women as f64,
                mean_women: mean(amounts.women),
                men: cohort.men as f64,
                mean_men: mean(amounts.men),
            },
            women: Contributions::of(amounts.women),
            men: Contributions::of(amounts.men),
        }
    }

    fn mean_women(&self) -> Option<f64> {
        (self.cohort.women > 0).then_some(self.cell.mean_women)
    }

    fn mean_men(&self) -> Option<f64> {
        (self.cohort.men > 0).then_some(self.cell.mean_men)
    }
}

/// The difference of mean pay by groups.
#[derive(Clone)]
pub struct ByGroup {
    by: Vec<String>,
    pay: PayConcept,
    groups: Vec<Group>,
    all: Group,
}

/// Groups everybody with pay. `None` without groups, sexes, women or men.
pub fn by_group(
    workforce: &Workforce,
    by: &[String],
    (pay, amounts): (PayConcept, &Numbers),
) -> Option<ByGroup> {
    if by.is_empty() {
        return None;
    }
    let mut grouped = Groups::of(workforce, by, amounts)?;
    let (mut groups, all) = grouped.map(|members, amounts| Group::of(members, &amounts));
    groups.retain(|group| group.cohort.women + group.cohort.men > 0);
    let found = ByGroup {
        by: by.to_vec(),
        pay,
        groups,
        all,
    };
    (found.all.cohort.women > 0 && found.all.cohort.men > 0).then_some(found)
}

impl ByGroup {
    /// A row for each group and one for all; the parts of the difference are men's mean less women's.
    pub fn tabulate(&self) -> Draft {
        let labels: Vec<Column> = match self.by.as_slice() {
            [_] => vec![Column::new("group", Kind::Name)],
            several => several
                .iter()
                .map(|by| Column::new(by, Kind::Name))
                .collect(),
        };
        let figures = [
            ("women", Kind::Count),
            ("men", Kind::Count),
            ("mean_women", Kind::Pay),
            ("mean_men", Kind::Pay),
            ("mean_gap", Kind::Gap),
            ("composition", Kind::Pay),
            ("within_groups", Kind::Pay),
            ("standard_gap", Kind::Gap),
            ("compared_share", Kind::Share),
        ];
        let figures = figures.map(|(id, kind)| Column::new(id, kind));
        let mut draft = Draft::new(TABLE, labels.into_iter().chain(figures).collect());
        for group in self.groups.iter().chain([&self.all]) {
            draft.push(self.row(group));
        }
        let one_sex = |group: &&Group| (group.cohort.women == 0) != (group.cohort.men == 0);
        let one_sex = self.groups.iter().filter(one_sex).count() as u64;
        draft.note(Phrase::parts_by_group());
        draft.note(Phrase::standard_weighting());
        if one_sex > 0 {
            draft.note(Phrase::one_sex_in_parts(one_sex));
        }
        draft.advise(Phrase::parts_withheld());
        draft
    }

    fn row(&self, group: &Group) -> Row {
        let amount = self.pay.id();
        let member = |place: usize| group.members.as_ref().map(|members| members[place].clone());
        let at: Coordinates = (self.by.iter().enumerate())
            .map(|(place, by)| (by.clone(), member(place)))
            .collect();
        let mut row = match group.members {
            Some(_) => Row::part(at, group.cohort),
            None => Row::total(at, group.cohort),
        };
        for place in 0..self.by.len() {
            row = row.label(member(place).map_or(Value::Undefined, Value::Name));
        }
        for part in [COMPOSITION, WITHIN, STANDARD] {
            row = row.made_of(part, [amount]);
            if group.members.is_none() {
                row = row.resting_on_parts(part);
            }
        }
        let of = |statistic, amount, over| Origin {
            statistic,
            amount,
            over,
        };
        let people = |over| of(Statistic::Count, "persons", over);
        let (composition, within) = self.parts(group).unzip();
        let (standard, compared) = self.standard(group).unzip();
        let gap = group.mean_women().zip(group.mean_men());
        let gap = gap.and_then(|(women, men)| Gap::between(women, men));
        row.contributed(amount, Over::Women, group.women)
            .contributed(amount, Over::Men, group.men)
            .figures([
                (Value::Count(group.cohort.women), people(Over::Women)),
                (Value::Count(group.cohort.men), people(Over::Men)),
                (
                    Value::number(group.mean_women()),
                    of(Statistic::Mean, amount, Over::Women),
                ),
                (
                    Value::number(group.mean_men()),
                    of(Statistic::Mean, amount, Over::Men),
                ),
                (
                    Value::number(gap.map(Gap::fraction)),
                    of(Statistic::GapOfMeans, amount, Over::Both),
                ),
                (
                    Value::number(composition),
                    of(Statistic::Mean, COMPOSITION, Over::Both),
                ),
                (
                    Value::number(within),
                    of(Statistic::Mean, WITHIN, Over::Both),
                ),
            ])
            .figure(
                Value::number(standard.flatten()),
                of(Statistic::GapOfMeans, STANDARD, Over::Both),
            )
            .figure(
                Value::number(compared),
                of(Statistic::Share, "persons", Over::All),
            )
    }

    fn cells(&self) -> Vec<Cell> {
        self.groups.iter().map(|group| group.cell).collect()
    }

    /// What comes of who is in which group, and what of pay within groups.
    fn parts(&self, group: &Group) -> Option<(f64, f64)> {
        match group.members {
            Some(_) => parts_of_group(&group.cell, self.all.cell.women, self.all.cell.men),
            None => kitagawa(&self.cells()).map(|parts| (parts.composition, parts.within)),
        }
    }

    /// The gap with the weights of everybody, and who is compared; of all groups only.
    fn standard(&self, group: &Group) -> Option<(Option<f64>, f64)> {
        if group.members.is_some() {
            return None;
        }
        let found = standardised(&self.cells())?;
        let gap = Gap::between(found.mean_women, found.mean_men);
        Some((gap.map(Gap::fraction), found.covered))
    }
}
