//! `paritet recruitment`: how does a selection treat women and men, from application to hire?

use clap::ArgMatches;

use super::options::Options;
use super::study::{Answer, Study, answered, measure};
use super::{Outcome, Verb};
use crate::intake::admit::Needs;
use crate::intake::preview::Preview;
use crate::intake::stages::{self, Progress, Told};
use crate::measures::recruitment::{Recruitment, compute, method, tabulate, verdict};
use crate::measures::scope::Scope;
use crate::model::basis::{FOUR_FIFTHS, MANTEL_HAENSZEL};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;

pub(super) const VERB: Verb = Verb {
    name: "recruitment",
    about: "From applicants to hires: rates of women and men, four-fifths rule, tests, within groups\n\n\
            One row for each applicant with the last stage reached or the outcome, or with a column for each stage; or a \
            table of counts. Without --by, groups are adverts, else units. Odds ratios are men's odds over women's: above 1 \
            men come through more easily.",
    command: measure::<Recruitment>,
    run,
};

const CONVENTIONS: [(&str, &str); 5] = [
    ("rate", "passed / applicants to the stage"),
    ("impact_ratio", "rate / highest rate, flagged below 4/5"),
    ("odds_ratio", "men's odds / women's odds"),
    (
        "p_value",
        "Fisher exact, two-sided; over groups Mantel-Haenszel with continuity correction",
    ),
    ("odds_ratio_interval", "Robins-Breslow-Greenland"),
];

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(mut options: Options) -> anyhow::Result<(Study, Answer)> {
    options.demo_file = "sokande.csv";
    let mut study = Study::open(options, groups, |options, previews| {
        let mut needs = Needs {
            sex: true,
            ..Needs::default()
        };
        progress(options, previews)?.ask(&mut needs);
        Ok(needs)
    })?;
    study.merge_small(None);
    let (scope, options) = (
        &study.options.settings.scope,
        &study.options.settings.recruitment,
    );
    let progress = progress(&study.options, &study.previews)?;
    let applicants = progress.applicants(&study.workforce, &study.by, &told(options))?;
    let left_out = [
        ("sex_unknown", applicants.sex_unknown),
        ("stage_unknown", applicants.stage_unknown),
    ];
    let used = applicants.used;
    let outcome = compute(applicants, scope.level, study.previews[0].source.name())?;
    let mut drafts = tabulate(&outcome);
    let (first, last) = method(&outcome, progress.columns(), scope.level);
    first.into_iter().for_each(|note| drafts[0].note(note));
    if let Some(draft) = drafts.last_mut() {
        last.into_iter().for_each(|note| draft.note(note));
    }
    let answer = Answer {
        section: "recruitment",
        drafts,
        used,
        left_out: left_out.to_vec(),
        conventions: CONVENTIONS.to_vec(),
        components: Vec::new(),
        basis: vec![FOUR_FIFTHS, MANTEL_HAENSZEL],
        duties: Vec::new(),
        verdict: Box::new(verdict),
        further: None,
    };
    Ok((study, answer))
}

/// The columns that tell of stages: those of the first file, which all files must have.
fn progress(options: &Options, previews: &[Preview]) -> Result<Progress, Failure> {
    let first = previews
        .first()
        .ok_or_else(|| Failure::input(Phrase::fail_no_file()))?;
    stages::find(first, &told(&options.settings.recruitment))
}

fn told(options: &Recruitment) -> Told<'_> {
    Told {
        column: options.stage_column.as_deref(),
        stages: &options.stages,
        passed: &options.passed,
    }
}

/// The groups asked for, else what was applied for, else the unit.
fn groups(scope: &Scope, previews: &[Preview]) -> Vec<String> {
    if !scope.by.is_empty() {
        return scope.by.clone();
    }
    let advert = previews.first().and_then(stages::advert);
    let in_all = |heading: &String| {
        previews
            .iter()
            .all(|preview| preview.column_of(heading).is_some())
    };
    let unit = || {
        let known = |preview: &Preview| preview.mapping.column(Field::Unit).is_some();
        previews
            .iter()
            .all(known)
            .then(|| Field::Unit.id().to_owned())
    };
    advert.filter(in_all).or_else(unit).into_iter().collect()
}
