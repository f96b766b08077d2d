//! `paritet salary-mapping`: equal pay for equal work and for work of equal value?

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::options::Options;
use super::study::{Answer, Study, answered, measure};
use super::{Outcome, Verb, job_file};
use crate::disclosure::draft::Draft;
use crate::intake::admit::Needs;
use crate::intake::listing::Listing;
use crate::intake::preview::Preview;
use crate::intake::source::Source;
use crate::measures::salary_mapping::{
    ACTION_COLUMNS, Actions, Outcome as Mapped, SalaryMapping, Threshold, by_points, method,
    tabulate, verdict,
};
use crate::measures::scope::Scope;
use crate::model::basis::{EQUAL_VALUE, SALARY_MAPPING};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::render::{header, quoted, write_records};
use crate::study::jobs::Jobs;

pub(super) const VERB: Verb = Verb {
    name: "salary-mapping",
    about: "Equal work, work of equal value, and lower demands with higher pay\n\n\
            The job file says which jobs are equal work, which bands or points they have, and what else is known of them. \
            Without it jobs are groups of their own, and groups are not compared with each other.",
    command: measure::<SalaryMapping>,
    run,
};

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(mut options: Options) -> anyhow::Result<(Study, Answer)> {
    options.settings.output.min_group = options.settings.minimum_of_law()?;
    let listed = read_jobs(&options)?;
    let by = |scope: &Scope, previews: &[Preview]| job_file::column(scope, previews, &listed);
    let mut study = Study::open(options, by, |options, _| {
        Ok(Needs {
            fields: vec![Field::Currency],
            one_of: options.settings.scope.pay_fields()?,
            sex: true,
            ..Needs::default()
        })
    })?;
    let settings = &study.options.settings;
    let (scope, options) = (&settings.scope, &settings.salary_mapping);
    let (concept, pay) = scope.pay_of(&study.workforce)?;
    let by = study
        .by
        .first()
        .map_or(Field::JobTitle.id(), String::as_str);
    let minimum = settings.policy().minimum;
    let outcome = options.compute(
        &study.workforce,
        by,
        &listed,
        scope,
        minimum,
        (concept, &pay),
    )?;
    let mut drafts = tabulate(&outcome);
    let (first, last) = method(&outcome, &pay, options);
    first.into_iter().for_each(|note| drafts[0].note(note));
    if let Some(draft) = drafts.last_mut() {
        last.into_iter().for_each(|note| draft.note(note));
    }
    let duties = study.duties()?;
    let kept = options.actions.clone().map(PathBuf::from);
    if let Some(path) = kept {
        keep(&mut study, &path, &outcome, &mut drafts)?;
    }
    let options = &study.options.settings.salary_mapping;
    let answer = Answer {
        section: "salary_mapping",
        drafts,
        used: outcome.all.cohort.all(),
        left_out: vec![
            ("sex_unknown", outcome.sex_unknown),
            ("sex_other", outcome.sex_other),
            ("pay_missing", outcome.pay_missing),
        ],
        conventions: vec![
            ("gap", "(men-women)/men"),
            ("median", "mean of middle two"),
            ("mean", "women and men together"),
            ("women_share", "women / (women+men)"),
            (
                "female_dominated",
                match options.female_dominated {
                    Threshold::AtLeast => "share of women >= 60 %, in whole numbers",
                    Threshold::MoreThan => "share of women > 60 %, in whole numbers",
                },
            ),
            (
                "band",
                "floor((points-from)/width)+1, where the job file has none",
            ),
        ],
        components: Vec::new(),
        basis: vec![SALARY_MAPPING, EQUAL_VALUE],
        duties,
        verdict: Box::new(verdict),
        further: Some(Box::new(|released| Ok(by_points(released)))),
    };
    Ok((study, answer))
}

/// The job file, with bands.
fn read_jobs(options: &Options) -> Result<Jobs, Failure> {
    let asked = &options.settings.salary_mapping;
    let read = job_file::read(options, asked.jobs.as_deref())?;
    read.map_or(Ok(Jobs::default()), |(file, jobs)| {
        asked.banded(jobs, &file)
    })
}

/// Brings the file of actions up to date and adds its table, for the employer alone: its rows tell which means are higher.
fn keep(
    study: &mut Study,
    path: &Path,
    outcome: &Mapped,
    drafts: &mut Vec<Draft>,
) -> anyhow::Result<()> {
    if study.options.settings.policy().protects() {
        drafts[0].note(Phrase::actions_internal());
        return Ok(());
    }
    let before = match path.exists() {
        true => Some(Listing::own(Source::file(path))?),
        false => None,
    };
    let (headings, rows) = match &before {
        None => (&[][..], &[][..]),
        Some(list) if Actions::is_known(&list.headings) => (&list.headings[..], &list.rows[..]),
        Some(list) => {
            return Err(
                Failure::input(Phrase::fail_unknown_column(list.file.as_str(), "row")).into(),
            );
        }
    };
    let actions = Actions::updated(headings, rows, outcome, study.day()?);
    let told = actions.told();
    let mut table = actions.tabulate();
    told.into_iter().for_each(|note| table.note(note));
    drafts.push(table);
    let cells = |row: &Vec<String>| row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>();
    let (own, users) = actions.headings.split_at(ACTION_COLUMNS.len());
    let mut first = header(own.iter().map(String::as_str));
    first.extend(users.iter().map(|heading| quoted(heading)));
    let records = [first].into_iter().chain(actions.rows.iter().map(cells));
    let mut bytes = Vec::new();
    write_records(
        records,
        study.options.settings.output.csv_dialect,
        &mut bytes,
    )?;
    study.options.updated.push(path.to_owned());
    study.beside.push((path.to_owned(), bytes));
    Ok(())
}
