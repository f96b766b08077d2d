//! The equality plan of a command line: its goals held against the other tables of the run.

use super::options::Options;
use super::study::{Answer, Study};
use crate::demo;
use crate::intake::plan::plan;
use crate::intake::source::Source;
use crate::measures::targets::{follow_up, tabulate, verdict};
use crate::model::failure::Failure;
use crate::rules::Jurisdiction;
use crate::study::plan::Plan;
use crate::study::told::Told;

/// The plan that was named, or that of the built-in municipality, which is a Swedish one.
pub(super) fn read(options: &Options) -> Result<Option<Plan>, Failure> {
    let swedish = options.settings.scope.preset == Some(Jurisdiction::Se);
    let source = match &options.settings.plan.file {
        Some(path) => Source::from_argument(path)?,
        None if options.files.demo && swedish => Source::memory(demo::PLAN, demo::plan_table()),
        None => return Ok(None),
    };
    plan(source).map(Some)
}

/// What has become of the goals, with the figures of an earlier run; nothing without a plan.
pub(super) fn answer(study: &Study, earlier: Option<Told>) -> anyhow::Result<Option<Answer>> {
    let Some(plan) = read(&study.options)? else {
        return Ok(None);
    };
    let day = study.day()?;
    Ok(Some(Answer {
        section: "plan",
        drafts: Vec::new(),
        used: 0,
        left_out: Vec::new(),
        conventions: Vec::new(),
        components: Vec::new(),
        basis: Vec::new(),
        duties: Vec::new(),
        verdict: Box::new(verdict),
        further: Some(Box::new(move |released| {
            let followed = follow_up(&plan, released, earlier.as_ref(), day)?;
            Ok(tabulate(&followed))
        })),
    }))
}
