//! The figures as tables: the stages here, the groups in a file of their own.
//!
//! What may be seen: how many women and men applied is a headcount. How many passed, and whatever is made of it, tells of
//! those who were turned down, so it needs as many applicants of the sex at that stage as the profile has for its
//! smallest group; neither few who pass nor nearly all is a secret, as who was hired is seen by everybody. What is told
//! of all groups needs as many in the smallest of them. What is made of counts that are shown is exact: rounding it would
//! hide nothing.

mod groups;

use super::{Outcome, Step};
use crate::disclosure::draft::{Behind, Draft, Origin, Over, Row, Statistic};
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Coordinates, Kind, Value};
use crate::study::applicants::Stratum;

/// The id of the table of stages.
pub const STAGES: &str = "recruitment";
/// The id of the table of groups.
pub const STRATA: &str = "recruitment_strata";
/// The id of the table of what remains within groups.
pub const STRATIFIED: &str = "recruitment_stratified";

/// Who passed a stage.
const PASSED: &str = "passed";
/// Who passed the stage before it: the applicants of a stage that is not the first.
const BEFORE: &str = "passed_before";
/// Of how many those are a part who apply: it is known of nobody.
const ANYBODY: u64 = u64::MAX;

/// Writes the figures as tables: the stages; and, where applicants are grouped, the groups and what remains within them.
pub fn tabulate(outcome: &Outcome) -> Vec<Draft> {
    let mut drafts = vec![stages(outcome)];
    if outcome.stratified.is_some() {
        drafts.push(groups::strata(outcome));
        drafts.push(groups::stratified(outcome));
    }
    drafts
}

/// The people of a row whose stage is told by its place; the rows of one stage are compared with each other.
#[derive(Clone, Copy)]
struct Side<'a> {
    over: Over,
    reached: &'a [u64],
}

impl Side<'_> {
    /// The smallest number, other than none, of those who came to some stage before this one: what is told of the stage is
    /// told of them.
    fn people(self, stage: usize) -> u64 {
        let mut before = self.reached[..stage].iter().rev();
        before.find(|people| **people > 0).copied().unwrap_or(0)
    }

    fn behind(self, stage: usize) -> Behind {
        Behind::Members {
            with: self.people(stage),
            of: ANYBODY,
        }
    }
}

fn women(stratum: &Stratum) -> Side<'_> {
    Side {
        over: Over::Women,
        reached: &stratum.women,
    }
}

fn men(stratum: &Stratum) -> Side<'_> {
    Side {
        over: Over::Men,
        reached: &stratum.men,
    }
}

fn other(stratum: &Stratum) -> Side<'_> {
    Side {
        over: Over::Others,
        reached: &stratum.other,
    }
}

fn cohort(stratum: &Stratum, stage: usize) -> Cohort {
    Cohort {
        women: women(stratum).people(stage),
        men: men(stratum).people(stage),
        other: other(stratum).people(stage),
    }
}

const COUNT: Statistic = Statistic::Count;
const MEMBERS: Statistic = Statistic::Members;
const OF_COUNTS: Statistic = Statistic::OfCounts;

fn origin(statistic: Statistic, amount: &'static str, over: Over) -> Origin {
    Origin {
        statistic,
        amount,
        over,
    }
}

/// Where a row stands: in a group, or in all of them, at a stage.
fn at(outcome: &Outcome, stratum: Option<&Stratum>, stage: usize) -> Coordinates {
    let applicants = &outcome.applicants;
    let by = applicants.by.iter().enumerate();
    let member = |(place, by): (usize, &String)| {
        (
            by.clone(),
            stratum.map(|stratum| stratum.members[place].clone()),
        )
    };
    let stage = (
        "stage".to_owned(),
        Some(applicants.stages[stage - 1].clone()),
    );
    by.map(member).chain([stage]).collect()
}

fn stages(outcome: &Outcome) -> Draft {
    let columns = [
        ("stage", Kind::Name),
        ("sex", Kind::Word),
        ("applicants", Kind::Count),
        ("passed", Kind::Count),
        ("rate", Kind::Share),
        ("cumulative_rate", Kind::Share),
        ("impact_ratio", Kind::Ratio),
        ("four_fifths", Kind::Flag),
        ("p_value", Kind::PValue),
        ("z", Kind::Number),
        ("p_value_z", Kind::PValue),
        ("odds_ratio", Kind::Number),
        ("one_person_decides", Kind::Flag),
    ];
    let mut draft = Draft::new(
        STAGES,
        columns.map(|(id, kind)| Column::new(id, kind)).into(),
    );
    let pooled = &outcome.pooled;
    let everybody: Vec<u64> = (0..pooled.women.len())
        .map(|stage| pooled.women[stage] + pooled.men[stage] + pooled.other[stage])
        .collect();
    let all = Side {
        over: Over::All,
        reached: &everybody,
    };
    for (place, step) in outcome.steps.iter().enumerate() {
        let stage = place + 1;
        for (index, side) in [women(pooled), men(pooled)].into_iter().enumerate() {
            let both = [women(pooled), men(pooled)];
            let row = passing(outcome, side, &both, stage);
            draft.push(comparison(row, step, index));
        }
        let others = other(pooled);
        let row = match others.people(stage) {
            0 => passing(outcome, all, &[all], stage),
            _ => passing(outcome, all, &[all, others], stage),
        };
        let nothing = (0..7).fold(row, |row, _| row.label(Value::Undefined));
        draft.push(nothing);
    }
    let others = pooled.other[0];
    if others > 0 {
        draft.note(Phrase::applicants_other(others));
    }
    draft
}

/// A row of one sex, or of everybody, with what it has to say of itself.
fn passing(outcome: &Outcome, side: Side, contributing: &[Side], stage: usize) -> Row {
    let sex = match side.over {
        Over::Women => "woman",
        Over::Men => "man",
        _ => "all",
    };
    let (over, reached) = (side.over, side.reached);
    let mut row = Row::part(at(outcome, None, stage), cohort(&outcome.pooled, stage))
        .label(Value::Name(outcome.applicants.stages[stage - 1].clone()))
        .label(Value::Word(sex));
    for side in contributing {
        row = row.contributed(PASSED, side.over, side.behind(stage));
    }
    let applicants = match stage {
        1 => origin(COUNT, "persons", over),
        _ => origin(MEMBERS, BEFORE, over),
    };
    if stage > 1 {
        row = row.contributed(BEFORE, over, side.behind(stage - 1));
    }
    let of = |before: u64| {
        let rate = (before > 0).then(|| reached[stage] as f64 / before as f64);
        (Value::number(rate), origin(OF_COUNTS, PASSED, over))
    };
    row.figure(Value::Count(reached[stage - 1]), applicants)
        .figure(Value::Count(reached[stage]), origin(MEMBERS, PASSED, over))
        .figures([of(reached[stage - 1]), of(reached[0])])
}

/// What a sex has to say in comparison with the other; `index` is 0 for women.
fn comparison(row: Row, step: &Step, index: usize) -> Row {
    let compared = step.compared;
    let flag = |flag: Option<bool>| flag.map_or(Value::Undefined, Value::Flag);
    let values = [
        Value::number(compared.impact_ratios().map(|ratios| ratios[index])),
        flag(compared.below_four_fifths().map(|below| below[index])),
        Value::number(step.fisher),
        Value::number(step.z),
        Value::number(step.p_of_z),
        Value::number(compared.odds_ratio()),
        flag(compared.one_person_decides()),
    ];
    row.figures(values.map(|value| (value, origin(OF_COUNTS, PASSED, Over::Both))))
}
