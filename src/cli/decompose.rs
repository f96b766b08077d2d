//! `paritet decompose`: what does a pay gap consist of?

use clap::ArgMatches;

use super::model::{left_out, open, unfit};
use super::options::Options;
use super::study::{Answer, Study, answered, measure};
use super::{Outcome, Verb};
use crate::measures::decompose::{Decompose, by_group, method, tabulate, verdict};
use crate::model::basis::{INFLUENCE_FUNCTIONS, KITAGAWA, OAXACA_BLINDER};
use crate::model::phrase::{Label, Phrase};

pub(super) const VERB: Verb = Verb {
    name: "decompose",
    about: "What a pay gap consists of: what goes with the terms of a model, and what they leave open\n\n\
            Oaxaca-Blinder: a regression of pay, or of its logarithm, for women and one for men. By groups alone, Kitagawa's parts \
            and standard weighting. Differences are men's less women's.",
    command: measure::<Decompose>,
    run,
};

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(options: Options) -> anyhow::Result<(Study, Answer)> {
    options.settings.decompose.check()?;
    let (mut study, model) = open(options, false, |options| {
        let Decompose { model, cluster, .. } = &options.settings.decompose;
        [model.as_deref(), None, cluster.as_deref()]
    })?;
    let (concept, pay) = study.options.settings.scope.pay_of(&study.workforce)?;
    let sample = model.sample(&mut study, &pay.amounts, None)?;
    let settings = &study.options.settings;
    let (scope, asked, policy) = (&settings.scope, &settings.decompose, settings.policy());
    let merge_below = scope.merge_small.then_some(policy.minimum);
    let outcome = asked
        .compute(&sample, scope, &policy, merge_below)
        .map_err(|why| unfit(&study.file(), why))?;
    // what each term adds is about few people sooner than the whole
    let mut drafts = tabulate(&outcome, !policy.protects());
    if let Some(first) = drafts.first_mut() {
        let source = Label::Field(pay.source.id());
        first.note(Phrase::pay_concept(Label::Word(concept.id()), source));
        let formula = model.formula.to_string();
        let notes = method(&outcome, &formula, asked, scope, policy.minimum);
        notes.into_iter().for_each(|note| first.note(note));
        first.advise(Phrase::split_closed(policy.minimum));
    }
    let (quantile, protects) = (asked.quantile, policy.protects());
    study.merge_small(Some(&pay.amounts));
    let groups = by_group(&study.workforce, &study.by, (concept, &pay.amounts));
    // two populations that differ by a few tell of these
    let is_beside = !protects || (outcome.uncompared.is_empty() && outcome.lacking.is_empty());
    match groups.filter(|_| is_beside) {
        Some(groups) => drafts.push(groups.tabulate()),
        None => drafts
            .iter_mut()
            .take(usize::from(!is_beside))
            .for_each(|first| first.note(Phrase::groups_not_beside())),
    }
    let of_few = outcome.uncompared.iter().map(|levels| levels.people).sum();
    let answer = Answer {
        section: "decompose",
        drafts,
        used: outcome.cohort.all(),
        left_out: left_out(&sample)
            .into_iter()
            .chain([("level_of_few", of_few)])
            .collect(),
        conventions: vec![
            ("difference", "men-women"),
            ("reference", asked_reference(&study)),
            ("factors", "normalised, sum of levels 0"),
            ("quantile", "type7; normal kernel, bw.nrd0"),
        ],
        components: Vec::new(),
        basis: [OAXACA_BLINDER]
            .into_iter()
            .chain(quantile.map(|_| INFLUENCE_FUNCTIONS))
            .chain([KITAGAWA])
            .collect(),
        duties: Vec::new(),
        verdict: Box::new(move |released| verdict(released, outcome.log, quantile.is_none())),
        further: None,
    };
    Ok((study, answer))
}

fn asked_reference(study: &Study) -> &'static str {
    study.options.settings.decompose.reference_id()
}
