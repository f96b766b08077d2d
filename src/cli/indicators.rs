//! `paritet indicators`: what an employer reports under the Pay Transparency Directive.

use std::collections::BTreeMap;

use clap::ArgMatches;
use jiff::civil::Date;

use super::options::Options;
use super::study::{Answer, Study, answered, by_column, measure_without};
use super::{Outcome, Verb};
use crate::intake::admit::Needs;
use crate::intake::preview::Preview;
use crate::intake::service::{PART_OF_YEAR, add_part_of_year};
use crate::measures::indicators::{Indicators, conventions, method, tabulate, verdict};
use crate::measures::scope::{Scope, USUAL_GROUPS};
use crate::model::basis::{GENDER_PAY_GAP, INDICATORS, JOINT_ASSESSMENT, MEDIAN_GENDER_PAY_GAP};
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::rules::Jurisdiction;
use crate::rules::duties::{Employer, statement};
use crate::study::component::Parts as _;
use crate::study::expr::BASES;
use crate::study::pay_levels::{OPEN, VARIABLE};

pub(super) const VERB: Verb = Verb {
    name: "indicators",
    about: "The report of the EU Pay Transparency Directive: indicators (a) to (g), and what Art. 10 asks of each category\n\n\
            Pay level is gross pay by hour and by year; a gap is (men - women) / men. Categories are those of --by. What the \
            directive leaves open must be said where it changes a figure.",
    command: |command| {
        let unheeded = ["pay", "level", "seed"];
        measure_without::<Indicators>(command, &unheeded)
    },
    run,
};

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(mut options: Options) -> anyhow::Result<(Study, Answer)> {
    options.settings.indicators = options.settings.indicators.clone().with_flags()?;
    let mut components = BTreeMap::new();
    let mut study = Study::open(options, categories, |options, previews| {
        components = by_column(&options.settings.indicators.components, previews);
        Ok(needs(components.keys().cloned().collect(), previews))
    })?;
    study.options.settings.indicators.components = components;
    let day = study.day()?;
    if let Some(day) = day {
        add_part_of_year(&mut study.workforce, day);
    }
    let stated = BASES
        .into_iter()
        .find_map(|field| study.workforce.field(field))
        .cloned();
    study.merge_small(stated.as_ref());
    let settings = &study.options.settings;
    let (scope, options) = (&settings.scope, &settings.indicators);
    let policy = settings.policy();
    let part_of_year = study.workforce.numbers(PART_OF_YEAR);
    let outcome = options.compute(&study.workforce, &study.by, scope, part_of_year)?;
    let mut drafts = tabulate(&outcome, options, &policy);
    let notes = method(&outcome, options, scope, policy.profile);
    let duties = duties(&study, day, study.workforce.rows() as u64);
    for (draft, notes) in drafts.iter_mut().zip([notes]) {
        notes.into_iter().for_each(|note| draft.note(note));
    }
    let answer = Answer {
        section: "indicators",
        drafts,
        used: outcome.cohort.all(),
        left_out: vec![
            ("sex_unknown", outcome.sex_unknown),
            ("pay_missing", outcome.pay_missing),
            ("working_time_missing", outcome.hours_missing),
        ],
        conventions: conventions(&outcome, options),
        components: outcome
            .parts
            .iter()
            .map(|(column, part)| (column.clone(), part.id()))
            .collect(),
        basis: vec![
            INDICATORS,
            JOINT_ASSESSMENT,
            GENDER_PAY_GAP,
            MEDIAN_GENDER_PAY_GAP,
        ],
        duties,
        verdict: Box::new(verdict),
        further: None,
    };
    Ok((study, answer))
}

/// The columns that make a category: those asked for, or work of equal value, or the usual ones.
fn categories(scope: &Scope, previews: &[Preview]) -> Vec<String> {
    if !scope.by.is_empty() {
        return scope.by.clone();
    }
    let in_all = |field: &Field| {
        let mut previews = previews.iter();
        previews.all(|preview| preview.mapping.column(*field).is_some())
    };
    let usual = [Field::EqualValueGroup].into_iter().chain(USUAL_GROUPS);
    let found = usual.into_iter().find(in_all);
    found
        .map(|field| field.id().to_owned())
        .into_iter()
        .collect()
}

fn needs(components: Vec<String>, previews: &[Preview]) -> Needs {
    let hired = Field::HireDate;
    let mut in_all = previews.iter();
    let in_all = in_all.all(|preview| preview.mapping.column(hired).is_some());
    let beside = VARIABLE.into_iter().chain(OPEN);
    Needs {
        fields: beside
            .chain([
                Field::FtePercent,
                Field::WeeklyHours,
                Field::HoursPaid,
                Field::Currency,
            ])
            .collect(),
        one_of: BASES.to_vec(),
        settled: VARIABLE.into_iter().chain(OPEN).collect(),
        texts: in_all.then(|| hired.id().to_owned()).into_iter().collect(),
        any: components,
        sex: true,
        ..Needs::default()
    }
}

/// What the law asks of an employer with so many employees.
fn duties(study: &Study, day: Option<Date>, headcount: u64) -> Vec<Phrase> {
    let Some(day) = day.filter(|_| !study.has_conditions()) else {
        return Vec::new();
    };
    let employer = Employer {
        headcount,
        sector: None,
    };
    let preset = study.options.settings.scope.preset;
    statement(preset.unwrap_or(Jurisdiction::Eu), employer, day)
}
