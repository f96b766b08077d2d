//! The job file of a command line, for the verbs that compare work by what it demands.

use super::options::Options;
use super::study::usual_groups;
use crate::demo;
use crate::intake::jobs::{factors, jobs};
use crate::intake::preview::Preview;
use crate::intake::source::Source;
use crate::measures::scope::Scope;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::study::jobs::Jobs;

/// The jobs of a file, or of the built-in municipality, and the file's name. Points are those of the plan of factors of the
/// salary mapping, where there is one.
pub(super) fn read(
    options: &Options,
    path: Option<&str>,
) -> Result<Option<(String, Jobs)>, Failure> {
    let source = match path {
        Some(path) => Source::from_argument(path)?,
        None if options.files.demo => Source::memory(demo::JOBS, demo::job_table()),
        None => return Ok(None),
    };
    let plan = match &options.settings.salary_mapping.factors {
        Some(path) => Some(factors(Source::from_argument(path)?)?),
        None => None,
    };
    let file = source.name().to_owned();
    Ok(Some((file, jobs(source, plan.as_ref())?)))
}

/// The column that was asked for; else that of jobs, where there is a job file to look them up in.
pub(super) fn column(scope: &Scope, previews: &[Preview], jobs: &Jobs) -> Vec<String> {
    let of_jobs = [Field::JobTitle, Field::JobCode];
    let in_all = |field: &Field| {
        let mut previews = previews.iter();
        previews.all(|preview| preview.mapping.column(*field).is_some())
    };
    match of_jobs.into_iter().find(in_all) {
        Some(field) if scope.by.is_empty() && !jobs.is_empty() => vec![field.id().to_owned()],
        _ => usual_groups(scope, previews),
    }
}
