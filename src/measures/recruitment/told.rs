//! What the tables say first, and how they were made.

use super::{Compared, Outcome, Passing, STAGES, STRATA, STRATIFIED};
use crate::disclosure::released::Cell;
use crate::disclosure::released::{Released, Row, Table};
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Role, Value};

/// What the released tables say first: how the sexes came through over all, whether that is below four fifths, and whether
/// it is so within the groups too. Where it is the other way round within them, that is named: Simpson's paradox.
///
/// It is made from what was released, so it cannot tell more than the tables.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let Some(stages) = released.table(STAGES) else {
        return Vec::new();
    };
    let Some((stage, all)) = over_all(stages) else {
        return vec![Phrase::selection_not_compared()];
    };
    let (Some(women), Some(men)) = (all.women.rate(), all.men.rate()) else {
        return vec![Phrase::selection_not_compared()];
    };
    let ratio = women.min(men) / women.max(men);
    let mut verdict = vec![match () {
        () if women < men => Phrase::selection_women_lower(stage, women, men, ratio),
        () if women > men => Phrase::selection_men_lower(stage, women, men, ratio),
        () => Phrase::selection_equal(stage, women),
    }];
    let below = all.below_four_fifths() == Some([true, false])
        || all.below_four_fifths() == Some([false, true]);
    if below {
        verdict.push(match all.one_person_decides() {
            Some(true) => Phrase::below_four_fifths_by_one(),
            _ => Phrase::below_four_fifths(),
        });
    }
    if let (Some(strata), Some(stratified)) = (released.table(STRATA), released.table(STRATIFIED)) {
        verdict.extend(within(strata, stratified, women - men));
    }
    verdict
}

/// How the difference is within groups, where it is `pooled` (women's rate less men's) over all.
fn within(strata: &Table, stratified: &Table, pooled: f64) -> Option<Phrase> {
    let parts = strata.rows().iter().filter(|row| row.role() == Role::Part);
    let rates =
        |row: &Row| Some(number(strata, row, "women_rate")? - number(strata, row, "men_rate")?);
    let differences: Vec<f64> = parts.filter_map(rates).collect();
    let count =
        |holds: &dyn Fn(&f64) -> bool| differences.iter().filter(|d| holds(d)).count() as u64;
    let odds = number(stratified, stratified.rows().first()?, "odds_ratio")?;
    let all = differences.len() as u64;
    let (women, men) = (count(&|d| *d > 0.0), count(&|d| *d < 0.0));
    // men's odds over women's: below 1 women come through more easily
    match () {
        () if pooled < 0.0 && odds < 1.0 => Some(Phrase::simpson_women(women, all)),
        () if pooled > 0.0 && odds > 1.0 => Some(Phrase::simpson_men(men, all)),
        () if pooled < 0.0 && odds > 1.0 => Some(Phrase::same_within_groups(men, all)),
        () if pooled > 0.0 && odds < 1.0 => Some(Phrase::same_within_groups(women, all)),
        () => None,
    }
}

/// Women and men from the application to the last stage, and its name; `None` where something of it is withheld.
fn over_all(stages: &Table) -> Option<(String, Compared)> {
    let of = |sex: &'static str| {
        let rows: Vec<&Row> = stages
            .rows()
            .iter()
            .filter(|row| stages.cell(row, "sex") == Some(Cell::Shown(Value::Word(sex))))
            .collect();
        let (first, last) = (*rows.first()?, *rows.last()?);
        let passing = Passing {
            applicants: number(stages, first, "applicants")? as u64,
            passed: number(stages, last, "passed")? as u64,
        };
        Some((last, passing))
    };
    let ((last, women), (_, men)) = (of("woman")?, of("man")?);
    match stages.cell(last, "stage")? {
        Cell::Shown(Value::Name(stage)) => Some((stage, Compared { women, men })),
        _ => None,
    }
}

fn number(table: &Table, row: &Row, column: &str) -> Option<f64> {
    table.cell(row, column)?.number()
}

/// How the figures were made, for under the first table and the last.
pub fn method(outcome: &Outcome, columns: &[String], level: f64) -> (Vec<Phrase>, Vec<Phrase>) {
    let stages = vec![
        Phrase::stages_read(columns.join(", "), outcome.applicants.stages.join(", ")),
        Phrase::selection_rates(),
        Phrase::selection_tests(),
    ];
    let stratified = outcome.stratified.as_ref();
    let within = stratified
        .map(|_| Phrase::selection_within(Label::Column(outcome.applicants.by.join(", ")), level));
    (stages, within.into_iter().collect())
}
