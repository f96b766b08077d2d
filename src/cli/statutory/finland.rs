//! The tables of the Finnish pay survey.

use super::{Answer, Options, Study, pay_needs};
use crate::cli::job_file;
use crate::intake::preview::Preview;
use crate::measures::scope::Scope;
use crate::measures::statutory::finland::{LAW, method, tabulate, verdict};
use crate::model::basis::PAY_SURVEY;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::jobs::Jobs;

/// The survey.
pub(super) fn answer(options: Options) -> anyhow::Result<(Study, Answer)> {
    let settings = &options.settings;
    let mut statutory = settings.statutory.clone();
    let path = statutory
        .jobs
        .as_ref()
        .or(settings.salary_mapping.jobs.as_ref());
    let listed = job_file::read(&options, path.map(String::as_str))?;
    let listed = listed.map_or(Jobs::default(), |(_, jobs)| jobs);
    let by = |scope: &Scope, previews: &[Preview]| job_file::column(scope, previews, &listed);
    let mut study = Study::open(options, by, |options, previews| {
        let stated = options.settings.scope.pay_fields()?;
        let mut needs = pay_needs(&mut statutory, previews, stated);
        needs.fields.push(Field::JobPoints);
        Ok(needs)
    })?;
    study.options.settings.statutory = statutory;
    let settings = &study.options.settings;
    let (scope, statutory) = (&settings.scope, &settings.statutory);
    let (staff, policy) = (&study.workforce, settings.policy());
    let (concept, parts) = statutory.pay(staff, scope, LAW)?;
    let by = study
        .by
        .first()
        .map_or(Field::JobTitle.id(), String::as_str);
    let small = (policy.minimum, scope.merge_small);
    let survey = statutory.survey(staff, by, &listed, (concept, &parts), small)?;
    let mut drafts = tabulate(&survey, !policy.protects());
    let (first, last) = method(&survey);
    for (draft, notes) in drafts.iter_mut().zip([first, last]) {
        notes.into_iter().for_each(|note| draft.note(note));
    }
    if policy.protects() {
        drafts[0].note(Phrase::no_number_in_law(policy.minimum));
    }
    let answer = Answer {
        section: "statutory",
        drafts,
        used: survey.pay.all.cohort.all(),
        left_out: survey.pay.left_out(),
        conventions: survey.pay.conventions(),
        components: survey.pay.components(),
        basis: vec![PAY_SURVEY],
        duties: study.duties()?,
        verdict: Box::new(verdict),
        further: None,
    };
    Ok((study, answer))
}
