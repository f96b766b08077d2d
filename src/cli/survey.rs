//! `paritet survey`: what do the staff say, by unit and sex, and has it changed?

use clap::ArgMatches;

use super::options::Options;
use super::study::{Answer, Study, answered, measure_without};
use super::{Outcome, Verb, input};
use crate::disclosure::release;
use crate::intake::admit::Needs;
use crate::intake::mapping::How;
use crate::intake::preview::Preview;
use crate::intake::source::Source;
use crate::measures::scope::Scope;
use crate::measures::survey::{
    Earlier, Invitations, Plan, Seen, Survey, method, tabulate, tabulate_items, verdict,
};
use crate::model::basis::HME;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;

pub(super) const VERB: Verb = Verb {
    name: "survey",
    about: "Staff survey: HME or any items on one scale, by unit and sex, response rate, change\n\n\
            One row for each person who answered, a column for each item. An index goes from 0 to 100.",
    command: |command| measure_without::<Survey>(command, &["merge_small"]),
    run,
};

const CONVENTIONS: [(&str, &str); 4] = [
    ("index", "(mean-low)/(high-low)*100"),
    ("sub_index", "mean of the indexes of its items"),
    ("item_mean", "over those who answered the item"),
    ("sex_difference", "women-men"),
];
/// The largest result of this program that is read.
const LARGEST_RESULT: u64 = 1 << 28;

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(mut options: Options) -> anyhow::Result<(Study, Answer)> {
    options.demo_file = "enkat.csv";
    let settings = &mut options.settings;
    settings.survey.check()?;
    settings.output.min_group = settings
        .survey
        .min_respondents
        .or(settings.output.min_group);
    let policy = settings.policy();
    let (study, plan) = answers(options)?;
    let survey = &study.options.settings.survey;
    let mut outcome = survey.compute(&study.workforce, &study.by, &plan, &invitations(&study)?)?;
    let file = survey.previous.as_deref();
    let earlier = file.map(|file| earlier(file, &study)).transpose()?;
    if let Some(earlier) = &earlier {
        earlier.compare(&mut outcome);
    }
    let mut draft = tabulate(&outcome);
    let shown = release(vec![draft.clone()], &policy);
    let items = tabulate_items(&outcome, &shown.tables()[0]);
    for note in method(&outcome, earlier.as_ref().zip(file)) {
        draft.note(note);
    }
    let answer = Answer {
        section: "survey",
        drafts: vec![draft, items],
        used: outcome.answered(),
        left_out: vec![("no_answer", outcome.unanswered)],
        conventions: CONVENTIONS.to_vec(),
        components: Vec::new(),
        basis: plan.hme.then_some(HME).into_iter().collect(),
        duties: Vec::new(),
        verdict: Box::new(move |released| verdict(&released.tables()[0], plan.hme)),
        further: None,
    };
    Ok((study, answer))
}

/// Reads a file of answers.
fn answers(options: Options) -> anyhow::Result<(Study, Plan)> {
    let mut plan = None;
    let study = Study::open(options, unit, |options, previews| {
        let first = previews
            .first()
            .ok_or_else(|| Failure::input(Phrase::fail_no_file()))?;
        let found = options
            .settings
            .survey
            .plan(first.source.name(), &seen(first))?;
        let items = found.items.iter().map(|item| item.heading.clone());
        let unit = has_unit(previews).then(|| Field::Unit.id().to_owned());
        let texts = items.chain(unit).collect();
        plan = Some(found);
        Ok(Needs {
            fields: vec![Field::Invited],
            texts,
            ..Needs::default()
        })
    })?;
    let plan = plan.ok_or_else(|| Failure::input(Phrase::fail_no_file()))?;
    Ok((study, plan))
}

/// The groups asked for, or the units. There are rows for each sex anyway.
fn unit(scope: &Scope, previews: &[Preview]) -> Vec<String> {
    match scope.by.as_slice() {
        [] if has_unit(previews) => vec![Field::Unit.id().to_owned()],
        by => {
            let others = by.iter().filter(|by| *by != Field::Sex.id());
            others.cloned().collect()
        }
    }
}

fn has_unit(previews: &[Preview]) -> bool {
    previews
        .iter()
        .all(|preview| preview.mapping.column(Field::Unit).is_some())
}

fn seen(preview: &Preview) -> Vec<Seen<'_>> {
    const OTHERS: [Field; 4] = [Field::Sex, Field::Unit, Field::Invited, Field::PersonId];
    let taken = |column: usize| {
        let mut known = preview
            .mapping
            .columns
            .iter()
            .filter(|known| known.column == column);
        known.any(|known| {
            matches!(known.how, How::Given | How::Exact) || OTHERS.contains(&known.field)
        })
    };
    let samples = preview.samples.iter().enumerate();
    samples
        .map(|(column, sample)| Seen {
            heading: &sample.heading,
            values: &sample.values,
            taken: taken(column),
        })
        .collect()
}

/// How many were invited: a number, a file, or a column of the survey's own file.
fn invitations(study: &Study) -> anyhow::Result<Invitations> {
    let name = |previews: &[Preview]| {
        previews
            .first()
            .map_or(String::new(), |first| first.source.name().to_owned())
    };
    let Some(invited) = &study.options.settings.survey.invited else {
        return Ok(Invitations::of_column(
            &study.workforce,
            Field::Invited,
            &name(&study.previews),
        )?);
    };
    if let Ok(number) = invited.parse() {
        return Ok(Invitations::Whole(number));
    }
    let options = study.options.for_file(invited);
    let previews = input::previews(&options)?;
    let needs = Needs {
        one_of: vec![Field::Invited, Field::Count],
        texts: vec![Field::Unit.id().to_owned()],
        ..Needs::default()
    };
    let admitted = input::admitted(&previews, &needs, &options)?;
    let field = if admitted.workforce.field(Field::Invited).is_some() {
        Field::Invited
    } else {
        Field::Count
    };
    let file = name(&previews);
    let invitations = Invitations::of_column(&admitted.workforce, field, &file)?;
    Ok(invitations.for_survey(&study.workforce, study.has_conditions(), &file)?)
}

/// The survey before: what this program made of it, or its answers.
fn earlier(file: &str, study: &Study) -> anyhow::Result<Earlier> {
    let policy = study.options.settings.policy();
    let source = Source::from_argument(file)?;
    if Earlier::is_output(&source.head()?) {
        let bytes = source.all(LARGEST_RESULT)?;
        if let Some(earlier) = Earlier::of_output(&bytes, &study.by, &policy) {
            return Ok(earlier);
        }
    }
    let (before, plan) = answers(study.options.for_file(file))?;
    let survey = &before.options.settings.survey;
    let outcome = survey.compute(&before.workforce, &before.by, &plan, &Invitations::Unknown)?;
    let released = release(vec![tabulate(&outcome)], &policy);
    Ok(Earlier::of_table(&released.tables()[0], &before.by))
}
