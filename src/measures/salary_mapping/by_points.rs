//! Lines through the released means of groups: pay against points of the job evaluation, women and men apart.

use super::EQUAL_WORK;
use crate::disclosure::draft::{Draft, Row};
use crate::disclosure::released::{Released, Table};
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Kind, Role, Value};
use crate::stats::ols::{self, Columns, Fit};

/// The id of the table of lines.
pub const PAY_BY_POINTS: &str = "pay_by_points";

const COLUMNS: [(&str, Kind); 5] = [
    ("sex", Kind::Word),
    ("groups", Kind::Count),
    ("slope", Kind::Coefficient),
    ("intercept", Kind::Pay),
    ("r_squared", Kind::Coefficient),
];
/// Fewer groups make no line.
const FEWEST: usize = 3;

/// A line for each sex through what is shown of its means, each group with the same weight; no table without points.
///
/// `slope` is pay for one point, `intercept` the pay that the line has at 0 points, `r_squared` the share of the variance
/// between the means that goes with points. All are of what anybody sees in the table of groups, so nothing more is told.
pub fn by_points(released: &Released) -> Vec<Draft> {
    let Some(groups) = released.table(EQUAL_WORK) else {
        return Vec::new();
    };
    let lines = [("woman", "mean_women"), ("man", "mean_men")].into_iter();
    let mut lines = lines
        .filter_map(|(sex, mean)| line(groups, sex, mean))
        .peekable();
    if lines.peek().is_none() {
        return Vec::new();
    }
    let columns = COLUMNS.iter().map(|(id, kind)| Column::new(*id, *kind));
    let mut draft = Draft::new(PAY_BY_POINTS, columns.collect());
    lines.for_each(|row| draft.push(row));
    draft.note(Phrase::pay_by_points());
    vec![draft]
}

fn line(groups: &Table, sex: &'static str, mean: &str) -> Option<Row> {
    let rows = groups.rows().iter().filter(|row| row.role() == Role::Part);
    let number = |row, column: &str| groups.cell(row, column)?.number();
    let (points, pay): (Vec<f64>, Vec<f64>) = rows
        .filter_map(|row| number(row, "points").zip(number(row, mean)))
        .unzip();
    let fit = fitted(&points, &pay)?;
    let labels = [
        Value::Word(sex),
        Value::Count(points.len() as u64),
        Value::number(fit.coefficient(1)),
        Value::number(fit.coefficient(0)),
        Value::number(fit.r_squared()),
    ];
    let row = Row::part(Vec::new(), Cohort::default());
    Some(labels.into_iter().fold(row, Row::label))
}

/// The line through some points; `None` where they are few or all above each other.
fn fitted(points: &[f64], pay: &[f64]) -> Option<Fit> {
    let one = vec![1.0; points.len()];
    let columns = [one.as_slice(), points];
    let design = Columns::new(&columns, pay, None).ok()?;
    let fit = ols::fit(&design).ok()?;
    (points.len() >= FEWEST && fit.aliased().is_empty()).then_some(fit)
}
