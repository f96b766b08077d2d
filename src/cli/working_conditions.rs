//! `paritet working-conditions`: on what conditions do women and men work?

use clap::ArgMatches;

use super::options::Options;
use super::study::{Answer, Study, answered, measure};
use super::{Outcome, Verb};
use crate::intake::admit::Needs;
use crate::measures::working_conditions::{
    WorkingConditions, method, sick_leave, tabulate, verdict,
};
use crate::model::basis::{ACTIVE_MEASURES, ACTIVITY_AND_REPORTING, Basis};
use crate::model::field::Field;
use crate::rules::Jurisdiction;

pub(super) const VERB: Verb = Verb {
    name: "working-conditions",
    about: "Part time, temporary contracts, leave, sickness and age of women and men\n\n\
            Shares are within each sex; the difference is women's share minus men's, in percentage points. \
            With --by job_level these are the tables of the Norwegian statement on equality.",
    command: measure::<WorkingConditions>,
    run,
};

const CONVENTIONS: [(&str, &str); 4] = [
    ("share", "of those of the sex whose cell is not blank"),
    ("difference", "women-men"),
    ("part_time", "fte_percent < 1"),
    ("age_bands", "<=29, 30-49, >=50"),
];

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(mut options: Options) -> anyhow::Result<(Study, Answer)> {
    if let Some(heading) = options.settings.working_conditions.wants_more_hours.take() {
        options.map(Field::WantsMoreHours, heading);
    }
    let mut study = Study::open(options, |scope, _| scope.by.clone(), |_, _| Ok(needs()))?;
    study.merge_small(None);
    let options = &study.options.settings.working_conditions;
    let outcome = options.compute(&study.workforce, &study.by)?;
    let mut draft = tabulate(&outcome);
    for note in method(&outcome, study.ages()) {
        draft.note(note);
    }
    let answer = Answer {
        section: "working_conditions",
        drafts: [draft]
            .into_iter()
            .chain(sick_leave(&study.workforce, &outcome))
            .collect(),
        used: outcome.all.cohort.women + outcome.all.cohort.men,
        left_out: vec![
            ("sex_unknown", outcome.sex_unknown),
            ("sex_other", outcome.all.cohort.other),
        ],
        conventions: CONVENTIONS.to_vec(),
        components: Vec::new(),
        basis: basis(study.options.settings.scope.preset),
        duties: Vec::new(),
        verdict: Box::new(verdict),
        further: None,
    };
    Ok((study, answer))
}

/// What the figures rest on: in the law that was asked for, else in each that asks for them.
fn basis(preset: Option<Jurisdiction>) -> Vec<Basis> {
    match preset {
        Some(Jurisdiction::No) => vec![ACTIVITY_AND_REPORTING],
        Some(Jurisdiction::Se) => vec![ACTIVE_MEASURES],
        _ => vec![ACTIVITY_AND_REPORTING, ACTIVE_MEASURES],
    }
}

fn needs() -> Needs {
    Needs {
        fields: vec![
            Field::FtePercent,
            Field::ParentalLeave,
            Field::SickLeave,
            Field::LongSickLeave,
            Field::OrdinaryTime,
            Field::AbsenceDays,
        ],
        classes: vec![Field::ContractType, Field::WantsMoreHours],
        sex: true,
        age: true,
        ..Needs::default()
    }
}
