//! What overtime pay does to the pay gap: the gap of the same people without it and with it.

use crate::disclosure::draft::{Contributions, Draft, Origin, Over, Row, Statistic};
use crate::measures::scope::Scope;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::{Label, Phrase};
use crate::model::quantity::Gap;
use crate::model::table::{Column, Kind, Value};
use crate::rules::overtime::Period;
use crate::stats::moments::Moments;
use crate::stats::quantile::median;
use crate::study::expr::PayConcept;
use crate::study::groups::Groups;
use crate::study::numbers::{Numbers, minus, plus, times, where_both};
use crate::study::workforce::Workforce;

/// The id of the table.
/// The id of the table.
pub const TABLE: &str = "overtime_gap";
/// The ids of pay without and with overtime, as amounts, and that of their difference.
const WITHOUT: &str = "pay_without_overtime";
const WITH: &str = "pay_with_overtime";
const OVERTIME: &str = "overtime_pay";

/// Pay of women and men without and with overtime.
#[derive(Clone, PartialEq)]
pub struct Effect {
    /// The pay that overtime is added to, or taken from.
    pub pay: PayConcept,
    /// The field it comes from.
    pub source: Field,
    /// Pay without overtime.
    pub without: Compared,
    /// Pay with overtime.
    pub with: Compared,
    /// What stands behind the difference.
    overtime: [Contributions; 2],
}

/// Women's and men's figures, in this order.
#[derive(Clone, PartialEq)]
pub struct Compared {
    /// Means.
    pub means: [Option<f64>; 2],
    /// Medians.
    pub medians: [Option<f64>; 2],
    contributions: [Contributions; 2],
}

impl Compared {
    /// The gap of means.
    pub fn mean_gap(&self) -> Option<f64> {
        gap(self.means)
    }

    /// The gap of medians.
    pub fn median_gap(&self) -> Option<f64> {
        gap(self.medians)
    }

    /// Men's mean less women's.
    fn difference(&self) -> Option<f64> {
        Some(self.means[1]? - self.means[0]?)
    }
}

fn gap([women, men]: [Option<f64>; 2]) -> Option<f64> {
    Gap::between(women?, men?).map(Gap::fraction)
}

impl Effect {
    /// Overtime's part of the difference of means with it; `None` where there is no difference.
    pub fn overtime_share(&self) -> Option<f64> {
        let with = self.with.difference().filter(|with| *with != 0.0)?;
        Some((with - self.without.difference()?) / with)
    }
}

/// The figures of those whose pay and overtime are both known. `None` where the file has no pay; the id of the pay where
/// overtime for the period cannot be added to it.
///
/// # Errors
/// When a pay is asked for that the file does not have.
pub(super) fn of(
    workforce: &Workforce,
    scope: &Scope,
    overtime: &Numbers,
    period: Period,
) -> Result<Option<Result<Effect, &'static str>>, Failure> {
    let (pay, column) = match scope.pay_of(workforce) {
        Ok(found) => found,
        Err(failure) if scope.pay.is_some() => return Err(failure),
        Err(_) => return Ok(None),
    };
    let Some(part) = part(pay, period) else {
        return Ok(Some(Err(pay.id())));
    };
    let overtime = times(&where_both(overtime, &column.amounts), part);
    let amounts = where_both(&column.amounts, &overtime);
    let (without, with) = match pay {
        PayConcept::AsStated(Field::TotalPay) => (minus(&amounts, &overtime), amounts),
        _ => {
            let with = plus(&amounts, &overtime);
            (amounts, with)
        }
    };
    let contributions = |women: &[f64], men: &[f64]| [women, men].map(Contributions::of_some);
    let of_overtime = Groups::of(workforce, &[], &overtime).map(|mut groups| {
        groups
            .map(|_, sides| contributions(sides.women, sides.men))
            .1
    });
    let (Some(without), Some(with), Some(overtime)) = (
        compared(workforce, &without),
        compared(workforce, &with),
        of_overtime,
    ) else {
        return Ok(None);
    };
    Ok(Some(Ok(Effect {
        pay,
        source: column.source,
        without,
        with,
        overtime,
    })))
}

/// How much of the overtime pay of a period goes with one amount of pay; `None` where that says nothing: pay for an hour,
/// pay for a year with overtime of a month, a supplement.
fn part(pay: PayConcept, overtime: Period) -> Option<f64> {
    use PayConcept::{Annual, AsStated, MonthlyFullTime};
    match (pay, overtime) {
        (Annual | AsStated(Field::BaseAnnual), Period::Year) => Some(1.0),
        (MonthlyFullTime | AsStated(Field::BaseMonthly | Field::BaseMonthlyFte), Period::Year) => {
            Some(1.0 / 12.0)
        }
        (MonthlyFullTime | AsStated(Field::BaseMonthly | Field::BaseMonthlyFte), Period::Month) => {
            Some(1.0)
        }
        // stated beside each other, for the same period
        (AsStated(Field::TotalPay), _) => Some(1.0),
        _ => None,
    }
}

fn compared(workforce: &Workforce, pay: &Numbers) -> Option<Compared> {
    let mut groups = Groups::of(workforce, &[], pay)?;
    let (_, all) = groups.map(|_, sides| Compared {
        means: [&*sides.women, &*sides.men].map(|pay| Moments::of(pay).mean()),
        contributions: [&*sides.women, &*sides.men].map(Contributions::of),
        medians: [sides.women, sides.men].map(median),
    });
    Some(all)
}

/// The table, and how it was made.
pub(super) fn tabulate(effect: &Effect) -> Draft {
    let mut columns = vec![Column::new("pay", Kind::Word)];
    columns.extend(FIGURES.map(|(id, kind)| Column::new(id, kind)));
    let mut draft = Draft::new(TABLE, columns);
    draft.push(row("without_overtime", WITHOUT, &effect.without, effect));
    draft.push(row("with_overtime", WITH, &effect.with, effect));
    let word = Label::Word(effect.pay.id());
    draft.note(match effect.pay {
        PayConcept::AsStated(Field::TotalPay) => Phrase::overtime_in_total(word),
        _ => Phrase::overtime_added(word, Label::Field(effect.source.id())),
    });
    draft
}

const FIGURES: [(&str, Kind); 11] = [
    ("women", Kind::Count),
    ("men", Kind::Count),
    ("mean_women", Kind::Pay),
    ("mean_men", Kind::Pay),
    ("mean_gap", Kind::Gap),
    ("mean_gap_change", Kind::PercentagePoints),
    ("overtime_share", Kind::Ratio),
    ("median_women", Kind::Pay),
    ("median_men", Kind::Pay),
    ("median_gap", Kind::Gap),
    ("median_gap_change", Kind::PercentagePoints),
];

fn row(word: &'static str, amount: &'static str, pay: &Compared, effect: &Effect) -> Row {
    let [women, men] = pay.contributions;
    let cohort = Cohort {
        women: women.n,
        men: men.n,
        other: 0,
    };
    let of = |statistic, over| Origin {
        statistic,
        amount,
        over,
    };
    let people = |over| Origin {
        statistic: Statistic::Count,
        amount: "persons",
        over,
    };
    let with = word == "with_overtime";
    let change = |of: fn(&Compared) -> Option<f64>| {
        let change = of(&effect.with).zip(of(&effect.without));
        Value::number(
            change
                .filter(|_| with)
                .map(|(with, without)| with - without),
        )
    };
    let share = effect.overtime_share().filter(|_| with);
    let mut row = Row::part(Vec::new(), cohort).label(Value::Word(word));
    let sides = [(Over::Women, 0), (Over::Men, 1)];
    for (over, side) in sides {
        row = row
            .contributed(WITHOUT, over, effect.without.contributions[side])
            .contributed(OVERTIME, over, effect.overtime[side]);
    }
    row = row.made_of(WITH, [WITHOUT, OVERTIME]);
    let mean = of(Statistic::GapOfMeans, Over::Both);
    let middle = of(Statistic::GapOfQuantiles(0.5), Over::Both);
    row.figure(Value::Count(women.n), people(Over::Women))
        .figure(Value::Count(men.n), people(Over::Men))
        .figures(sides.map(|(over, side)| {
            let value = Value::number(pay.means[side]);
            (value, of(Statistic::Mean, over))
        }))
        .figure(Value::number(pay.mean_gap()), mean)
        .figure(change(Compared::mean_gap), mean)
        .figure(Value::number(share), mean)
        .figures(sides.map(|(over, side)| {
            let value = Value::number(pay.medians[side]);
            (value, of(Statistic::Quantile(0.5), over))
        }))
        .figure(Value::number(pay.median_gap()), middle)
        .figure(change(Compared::median_gap), middle)
}
