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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::disclosure::policy::{Policy, Profile};
    use crate::disclosure::release;

    /// A table of groups as labels: points, mean of women and of men.
    fn groups(rows: &[(Option<f64>, Option<f64>, Option<f64>)]) -> Released {
        let columns = ["points", "mean_women", "mean_men"];
        let columns = columns.map(|id| Column::new(id, Kind::Number));
        let mut draft = Draft::new(EQUAL_WORK, columns.to_vec());
        for (points, women, men) in rows {
            let values = [points, women, men].map(|number| Value::number(*number));
            let row = Row::part(Vec::new(), Cohort::default());
            draft.push(values.into_iter().fold(row, Row::label));
        }
        release(vec![draft], &Policy::of(Profile::Representatives, None))
    }

    /// numpy 2.4.6: `polyfit(x, y, 1)` and `corrcoef(x, y)[0, 1] ** 2`; the last groups lack points or women.
    #[test]
    fn lines_as_numpy_has_them() {
        let of = |points, women, men| (Some(points), women, Some(men));
        let mut released = groups(&[
            of(300.0, Some(29_400.0), 30_400.0),
            of(300.0, Some(32_600.0), 33_100.0),
            of(260.0, Some(29_800.0), 30_300.0),
            of(240.0, Some(30_550.0), 31_050.0),
            of(280.0, Some(34_800.0), 35_250.0),
            (None, Some(90_000.0), Some(10_000.0)),
        ]);
        let drafts = by_points(&released);
        released.follow(drafts);
        let lines = released.table(PAY_BY_POINTS).unwrap();
        let number =
            |row: usize, column: usize| lines.rows()[row].cells()[column].number().unwrap();
        let expected = [
            [
                5.0,
                18.602_941_176_470_6,
                26_295.588_235_294_1,
                0.046_420_200_391,
            ],
            [
                5.0,
                22.941_176_470_588_2,
                25_688.235_294_117_6,
                0.078_989_649_162,
            ],
        ];
        for (row, figures) in expected.iter().enumerate() {
            for (place, figure) in figures.iter().enumerate() {
                let found = number(row, place + 1);
                assert!((found / figure - 1.0).abs() < 1e-9, "{found} {figure}");
            }
        }
    }

    #[test]
    fn few_groups_or_the_same_points_make_no_line() {
        let same = (Some(300.0), Some(30_000.0), None);
        assert!(by_points(&groups(&[same; 5])).is_empty());
        let apart = (Some(200.0), Some(25_000.0), Some(26_000.0));
        assert!(by_points(&groups(&[same, apart])).is_empty());
        assert!(by_points(&groups(&[])).is_empty());
    }
}
