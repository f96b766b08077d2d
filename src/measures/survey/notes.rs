//! What is said above and under the tables.

use super::tables::{OVERALL, total};
use super::{Earlier, Outcome, Who};
use crate::disclosure::released::{Cell, Table};
use crate::model::phrase::{Label, Phrase};

/// Differences smaller than this are none at the printed precision.
const TENTH: f64 = 0.05;

/// What the released table says first: the index and who answered, how it has changed or which block stands lowest, and
/// how far apart women and men are.
///
/// It is made from what was released, so it cannot tell more than the table.
pub fn verdict(table: &Table, hme: bool) -> Vec<Phrase> {
    let Some(row) = total(table, Who::All) else {
        return vec![Phrase::verdict_survey_none()];
    };
    let number = |column: &str| table.cell(row, column).and_then(|cell: Cell| cell.number());
    let name = || Label::Word(if hme { "hme" } else { "survey_index" });
    let index = number("index").unwrap_or_default();
    let answered = number("answered").unwrap_or_default() as u64;
    let first = match (number("invited"), number("response_rate")) {
        (Some(invited), Some(rate)) => {
            Phrase::verdict_survey_invited(name(), index, answered, invited as u64, rate)
        }
        _ => Phrase::verdict_survey(name(), index, answered),
    };
    let change = number("change").map(|change| match change {
        change if change.abs() < TENTH => Phrase::verdict_survey_same(),
        change if change > 0.0 => Phrase::verdict_survey_up(change),
        change => Phrase::verdict_survey_down(-change),
    });
    let apart = number("sex_difference").map(|difference| match difference {
        difference if difference.abs() < TENTH => Phrase::verdict_survey_sexes_equal(),
        difference if difference > 0.0 => Phrase::verdict_survey_women_higher(difference),
        difference => Phrase::verdict_survey_women_lower(-difference),
    });
    let second = change.or_else(|| ends(table, &number));
    [Some(first), second, apart].into_iter().flatten().collect()
}

/// The blocks that stand highest and lowest, where there are several.
fn ends(table: &Table, number: &dyn Fn(&str) -> Option<f64>) -> Option<Phrase> {
    let blocks = table.columns().iter().map(|column| column.id.as_str());
    let blocks = blocks
        .skip_while(|id| *id != "index")
        .skip(1)
        .take_while(|id| !OVERALL.contains(id));
    let mut scores: Vec<(f64, &str)> = blocks.filter_map(|id| Some((number(id)?, id))).collect();
    scores.sort_by(|a, b| a.0.total_cmp(&b.0));
    let ((low, lowest), (high, highest)) = (*scores.first()?, *scores.last()?);
    let column = |id: &str| Label::Column(id.to_owned());
    (high - low >= TENTH)
        .then(|| Phrase::verdict_survey_blocks(column(highest), high, column(lowest), low))
}

/// How the figures were made.
pub fn method(outcome: &Outcome, earlier: Option<(&Earlier, &str)>) -> Vec<Phrase> {
    let plan = &outcome.plan;
    let (low, high) = (plan.scale.low.to_string(), plan.scale.high.to_string());
    let mut notes = vec![if plan.hme {
        Phrase::survey_hme()
    } else {
        Phrase::survey_index(low.as_str(), high.as_str())
    }];
    let some = |count: u64, phrase: fn(u64) -> Phrase| (count > 0).then(|| phrase(count));
    let reversed = plan.items.iter().filter(|item| item.reversed);
    let reversed: Vec<&str> = reversed.map(|item| item.heading.as_str()).collect();
    if !reversed.is_empty() {
        notes.push(Phrase::survey_reversed(reversed.join(", ")));
    }
    if outcome.off_scale > 0 {
        notes.push(Phrase::survey_off_scale(outcome.off_scale, low, high));
    }
    notes.extend(some(outcome.words, Phrase::survey_words));
    let others = outcome.all.side(Who::Others).answered;
    if others < outcome.all.side(Who::All).answered {
        notes.extend(some(others, Phrase::survey_others));
    }
    let too_many = outcome.groups.iter().chain([&outcome.all]);
    let too_many = too_many.filter(|group| {
        group
            .invited
            .is_some_and(|invited| group.side(Who::All).answered > invited)
    });
    notes.extend(some(too_many.count() as u64, Phrase::survey_too_many));
    if let Some((earlier, file)) = earlier {
        notes.push(Phrase::survey_previous(file));
        let new = outcome
            .groups
            .iter()
            .filter(|group| !earlier.knows(&group.members));
        notes.extend(some(new.count() as u64, Phrase::survey_new_groups));
    }
    notes
}
