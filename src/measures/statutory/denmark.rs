//! The Danish pay statistics by sex: mean pay of women and men for each code of occupation.
//!
//! Only codes with enough women and men are told, by the act's own number. Basis: [`basis::PAY_STATISTICS`].

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::by_part::of_groups;
use super::{ByPart, Group, Law, Statutory};
use crate::disclosure::draft::{Draft, Origin, Over, Statistic};
use crate::disclosure::released::Released;
#[cfg(doc)]
use crate::model::basis;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::quantity::Gap;
use crate::model::table::{Column, Kind, Value};
use crate::rules::figures::{Figure, Kind as Number};
use crate::rules::{Jurisdiction, in_force};
use crate::study::expr::PayConcept;
use crate::study::merge_nearest::renamed;
use crate::study::pay_parts::{PayPart, PayParts};
use crate::study::workforce::Workforce;

/// The id of the table.
pub const STATISTICS: &str = "pay_statistics";

/// Pay for an hour, benefits in kind included.
pub const LAW: Law = Law {
    usual: PayConcept::Hourly,
    benefits_in_total: true,
    without_pension: false,
};

/// All figures of the statistics.
#[derive(Clone, PartialEq)]
pub struct Statistics {
    /// Pay of all codes, those that are not told too; a blank one for people without.
    pub pay: ByPart,
    /// How many digits a code has.
    pub digits: u64,
    /// Fewest women and fewest men of a code that is told.
    pub minimum: u64,
    /// Where both numbers stand.
    pub reference: &'static str,
}

impl Statistics {
    fn is_told(&self, group: &Group) -> bool {
        let Cohort { women, men, .. } = group.cohort;
        women >= self.minimum && men >= self.minimum && !group.name().is_empty()
    }

    /// The codes with enough women and men.
    pub fn told(&self) -> impl Iterator<Item = &Group> {
        self.pay.groups.iter().filter(|group| self.is_told(group))
    }

    /// How many codes there are that are not told, and how many people work in them.
    pub fn untold(&self) -> (u64, u64) {
        let groups = self.pay.groups.iter();
        let untold = groups.filter(|group| !self.is_told(group) && !group.name().is_empty());
        untold.fold((0, 0), |(codes, people), group| {
            (codes + 1, people + group.cohort.all())
        })
    }

    /// How many people have no code of so many digits.
    pub fn without_code(&self) -> u64 {
        let blank = self
            .pay
            .groups
            .iter()
            .filter(|group| group.name().is_empty());
        blank.map(|group| group.cohort.all()).sum()
    }

    /// How many people are behind the figures of the codes.
    pub fn used(&self) -> u64 {
        self.pay.all.cohort.all() - self.without_code()
    }
}

impl Statutory {
    /// Computes mean pay for each code of the column `by`, cut to the digits of the act in force on a day.
    ///
    /// # Errors
    /// As for [`Statutory::by_part`]; when the act has no such numbers on the day.
    pub fn statistics(
        &self,
        workforce: &Workforce,
        by: &str,
        pay: (PayConcept, &PayParts),
        day: Option<Date>,
    ) -> Result<Statistics, Failure> {
        let file = workforce.files.first().map_or("", |file| &file.name);
        let number = |kind| {
            let figure = in_force(Jurisdiction::Dk, kind, day)?;
            figure.whole().map(|number| (number, figure))
        };
        let numbers = number(Number::CodeDigits).zip(number(Number::GroupMinimum));
        let ((digits, _), (minimum, figure)): ((u64, _), (u64, &'static Figure)) = numbers
            .ok_or_else(|| {
                let day = day.map(|day| day.to_string()).unwrap_or_default();
                Failure::input(Phrase::fail_flag("--reference-date", day))
            })?;
        let no_column =
            || Failure::input(Phrase::fail_no_column(file, by)).hint(Phrase::hint_map(by));
        let (_, labels) = workforce.labels(by).ok_or_else(no_column)?;
        let code = Field::JobCode;
        let codes = labels
            .iter()
            .map(|label| (label.clone(), cut(label, digits)));
        let staff = renamed(workforce, by, code, &codes.collect::<BTreeMap<_, _>>());
        Ok(Statistics {
            pay: self.by_part(&staff, &[code.id().to_owned()], pay, LAW)?,
            digits,
            minimum,
            reference: &figure.reference,
        })
    }
}

/// The first digits of a code, whatever stands between them; nothing where there are fewer, or where it begins otherwise.
pub(super) fn cut(label: &str, digits: u64) -> String {
    let separates = |letter: &char| [' ', '.', '-', '\u{a0}'].contains(letter);
    let code = label.trim().chars().filter(|letter| !separates(letter));
    let code: String = code
        .take_while(char::is_ascii_digit)
        .take(digits as usize)
        .collect();
    if code.len() as u64 == digits {
        code
    } else {
        String::new()
    }
}

const COLUMNS: [(&str, Kind); 7] = [
    ("job_code", Kind::Name),
    ("women", Kind::Count),
    ("men", Kind::Count),
    ("mean_women", Kind::Pay),
    ("mean_men", Kind::Pay),
    ("women_to_men", Kind::Ratio),
    ("mean_gap", Kind::Gap),
];

/// Writes the statistics as a table: a row for each code with enough women and men, and no total.
pub fn tabulate(found: &Statistics) -> Draft {
    let columns = COLUMNS.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new(STATISTICS, columns.to_vec());
    let (pay, total) = (&found.pay, [PayPart::Total]);
    for group in found.told() {
        let row = pay.means(pay.row(group), group, &total);
        let gap = group.total().gap();
        let of = Origin {
            statistic: Statistic::GapOfMeans,
            amount: pay.amount(PayPart::Total),
            over: Over::Both,
        };
        draft.push(
            row.figure(Value::number(gap.map(Gap::women_to_men)), of)
                .figure(Value::number(gap.map(Gap::fraction)), of),
        );
    }
    draft
}

/// How the figures were made.
pub fn method(found: &Statistics) -> Vec<Phrase> {
    let (codes, people) = found.untold();
    let mut notes = found.pay.method();
    notes.push(Phrase::codes_told(
        found.digits,
        found.minimum,
        found.reference,
    ));
    notes.extend((codes > 0).then(|| Phrase::codes_untold(codes, people)));
    let other: u64 = found.told().map(|group| group.cohort.other).sum();
    notes.extend((other > 0).then(|| Phrase::other_sex(other)));
    notes
}

/// What the released table says first: how many codes are told, and in how many women's mean pay is below men's.
pub fn verdict(released: &Released, codes: u64) -> Vec<Phrase> {
    let table = released
        .tables()
        .iter()
        .find(|table| table.id() == STATISTICS);
    let Some(table) = table else {
        return Vec::new();
    };
    let told = Phrase::verdict_codes(table.rows().len() as u64, codes);
    [Some(told), of_groups(table)]
        .into_iter()
        .flatten()
        .collect()
}
