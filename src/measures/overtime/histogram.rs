//! How many women and men have how many hours, in classes.

use super::{Outcome, Unit};
use crate::disclosure::draft::{Behind, Draft, Origin, Over, Row, Statistic};
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Kind, Value};
use crate::rules::overtime::{Limit, Period};
use crate::study::groups::Groups;
use crate::study::numbers::Numbers;
use crate::study::workforce::Workforce;

/// The id of the table.
const TABLE: &str = "overtime_histogram";
/// The id of the people without overtime, as an amount.
const NONE: &str = "overtime_hours_none";

/// What classes begin above, with the ids of the people in them as amounts; the last has no end.
type Starts = [(f64, &'static str); 6];
const OF_A_YEAR: Starts = [
    (0.0, "overtime_hours_over_0"),
    (25.0, "overtime_hours_over_25"),
    (50.0, "overtime_hours_over_50"),
    (100.0, "overtime_hours_over_100"),
    (150.0, "overtime_hours_over_150"),
    (200.0, "overtime_hours_over_200"),
];
const OF_WEEKS: Starts = [
    (0.0, "overtime_hours_over_0"),
    (5.0, "overtime_hours_over_5"),
    (10.0, "overtime_hours_over_10"),
    (20.0, "overtime_hours_over_20"),
    (30.0, "overtime_hours_over_30"),
    (40.0, "overtime_hours_over_40"),
];

/// People with more than one number of hours and at most another.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    /// What they have more than; `None` of those without overtime.
    pub over: Option<f64>,
    /// The most that they have; `None` where there is no end.
    pub to: Option<f64>,
    /// Women and men.
    pub people: [u64; 2],
    /// The id of the people as an amount.
    amount: &'static str,
}

impl Class {
    /// `0`, `>0–25`, …, `>200`: the same in every language.
    fn label(&self) -> String {
        match (self.over, self.to) {
            (None, _) => "0".to_owned(),
            (Some(over), Some(to)) => format!(">{over}–{to}"),
            (Some(over), None) => format!(">{over}"),
        }
    }
}

/// Women and men by class, from none to most; the last class is over the lowest limit of the law, if there is one.
/// `None` without a sex.
pub(super) fn of(
    workforce: &Workforce,
    hours: &Numbers,
    period: Period,
    lowest: Option<&Limit>,
) -> Option<Vec<Class>> {
    let starts = starts(period, lowest);
    let mut groups = Groups::of(workforce, &[], hours)?;
    let (_, people) = groups.map(|_, sides| {
        [&*sides.women, &*sides.men].map(|hours| {
            let mut people = vec![0; starts.len() + 1];
            for hours in hours {
                people[starts.partition_point(|(start, _)| start < hours)] += 1;
            }
            people
        })
    });
    let amounts = [NONE]
        .into_iter()
        .chain(starts.iter().map(|(_, amount)| *amount));
    let start = |place: usize| starts.get(place).map(|(start, _)| *start);
    let class = |(place, amount): (usize, &'static str)| Class {
        over: place.checked_sub(1).and_then(start),
        to: start(place),
        people: [0, 1].map(|sex: usize| people[sex][place]),
        amount,
    };
    Some(amounts.enumerate().map(class).collect())
}

/// What classes begin above. Those over the limit of the law are the same people as in the tables beside it.
fn starts(period: Period, lowest: Option<&Limit>) -> Vec<(f64, &'static str)> {
    let usual = match period {
        Period::Year => OF_A_YEAR,
        Period::Month | Period::FourWeeks => OF_WEEKS,
    };
    let within = usual
        .into_iter()
        .filter(|(start, _)| lowest.is_none_or(|limit| *start < limit.hours));
    within
        .chain(lowest.map(|limit| (limit.hours, limit.rule.id())))
        .collect()
}

/// The table of hours.
///
/// Everybody is in one class, and everybody without overtime is nobody with any: how many are in a class is open or closed
/// with what the tables beside it tell. Classes in the middle are closed before these.
pub(super) fn tabulate(outcome: &Outcome) -> Option<Draft> {
    let hours = outcome
        .extents
        .iter()
        .find(|extent| extent.unit == Unit::Hours)?;
    let any = Unit::Hours.amounts().any;
    let columns = [
        ("hours", Kind::Name),
        ("women", Kind::Count),
        ("men", Kind::Count),
        ("women_share", Kind::Share),
        ("men_share", Kind::Share),
    ];
    let mut draft = Draft::new(
        TABLE,
        columns.map(|(id, kind)| Column::new(id, kind)).to_vec(),
    )
    .everybody_is_one_of([NONE, any])
    .everybody_is_one_of(hours.classes.iter().map(|class| class.amount))
    .apart_if_all_is_withheld();
    let sides = [(Over::Women, &hours.all.women), (Over::Men, &hours.all.men)];
    let [women, men] = sides.map(|(_, side)| side.n);
    let last = hours.classes.len().saturating_sub(1);
    for (place, class) in hours.classes.iter().enumerate() {
        let mut row = Row::part(
            Vec::new(),
            Cohort {
                women,
                men,
                other: 0,
            },
        )
        .label(Value::Name(class.label()));
        for ((over, side), with) in sides.into_iter().zip(class.people) {
            row = row.contributed(class.amount, over, Behind::Members { with, of: side.n });
            if place == 0 {
                row = row.contributed(any, over, side.behind_any());
            }
        }
        if (1..last).contains(&place) {
            row = row.rather_than_others();
        }
        let of = |over| Origin {
            statistic: Statistic::Members,
            amount: class.amount,
            over,
        };
        let people = sides.iter().zip(class.people);
        let counts = people
            .clone()
            .map(|((over, _), with)| (Value::Count(with), of(*over)));
        let shares = people.map(|((over, side), with)| {
            let share = (side.n > 0).then(|| with as f64 / side.n as f64);
            (Value::number(share), of(*over))
        });
        draft.push(row.figures(counts).figures(shares));
    }
    draft.note(Phrase::overtime_classes());
    Some(draft)
}
