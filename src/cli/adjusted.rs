//! `paritet adjusted`: how big is the gap between women and men who are alike in what a model names?

mod logib;

use clap::ArgMatches;

use super::model::{left_out, open, unfit};
use super::options::Options;
use super::study::{Answer, Study, answered, measure};
use super::{Outcome, Verb};
use crate::measures::adjusted::{Adjusted, LOGIB, Readers, method, tabulate, verdict};
use crate::model::basis::{KENNEDY, ROBUST_ERRORS};
use crate::model::phrase::{Label, Phrase};
use crate::study::rows;
use crate::study::workforce::LINE;

pub(super) const VERB: Verb = Verb {
    name: "adjusted",
    about: "The gap between women and men who are alike in what a model names\n\n\
            A regression of pay, or of its logarithm, on the terms of --model and on sex. The adjusted gap is what the terms do \
            not account for; whether they are neutral themselves is for people to judge.",
    command: measure::<Adjusted>,
    run,
};

const OF_LOGARITHMS: &str = "1-exp(c), c the coefficient of women on the logarithm of pay";
const OF_AMOUNTS: &str = "-c/mean pay of men, c the coefficient of women on pay";

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(options: Options) -> anyhow::Result<(Study, Answer)> {
    if options.settings.adjusted.model.as_deref() == Some(LOGIB) {
        return logib::answer(options);
    }
    let lines = !options.settings.policy().protects();
    let (mut study, model) = open(options, lines, |options| {
        let Adjusted {
            model,
            weights,
            cluster,
            ..
        } = &options.settings.adjusted;
        [model, weights, cluster].map(Option::as_deref)
    })?;
    let (concept, pay) = study.options.settings.scope.pay_of(&study.workforce)?;
    let by = study.by.clone();
    let groups = by.first().filter(|_| by.len() == 1);
    let sample = model.sample(&mut study, &pay.amounts, groups.map(String::as_str))?;
    let settings = &study.options.settings;
    let (level, asked) = (settings.scope.level, &settings.adjusted);
    let policy = settings.policy();
    let readers = Readers::of(policy.protects());
    let outcome = asked
        .compute(&sample, &by, readers)
        .map_err(|why| unfit(&study.file(), why))?;
    let lines = rows::numbers(&study.workforce, LINE);
    let mut drafts = tabulate(&outcome, level, readers == Readers::Own, lines.as_deref());
    let notes = method(&outcome, &model.formula.to_string(), asked, level);
    if let Some(first) = drafts.first_mut() {
        let source = Label::Field(pay.source.id());
        first.note(Phrase::pay_concept(Label::Word(concept.id()), source));
        notes.into_iter().for_each(|note| first.note(note));
        first.advise(Phrase::model_closed(policy.minimum));
    }
    let answer = Answer {
        section: "adjusted",
        drafts,
        used: outcome.model.cohort.all(),
        left_out: left_out(&sample).to_vec(),
        conventions: vec![
            (
                "gap",
                if sample.log {
                    OF_LOGARITHMS
                } else {
                    OF_AMOUNTS
                },
            ),
            ("kennedy_gap", "1-exp(c-se^2/2)"),
            ("base_level", "most frequent"),
            ("standard_errors", asked.cov.id()),
            ("incomplete_rows", "left out of every step"),
        ],
        components: Vec::new(),
        basis: vec![KENNEDY, ROBUST_ERRORS],
        duties: Vec::new(),
        verdict: Box::new(verdict),
        further: None,
    };
    Ok((study, answer))
}
