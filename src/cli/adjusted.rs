//! `paritet adjusted`: how big is the gap between women and men who are alike in what a model names?

mod logib;

use clap::ArgMatches;

use super::model::{Model, unfit};
use super::options::Options;
use super::study::{Answer, Study, measure, usual_groups};
use super::{Outcome, Verb};
use crate::intake::admit::Needs;
use crate::measures::adjusted::{Adjusted, LOGIB, Readers, method, tabulate, verdict};
use crate::model::basis::{KENNEDY, ROBUST_ERRORS};
use crate::model::field::Field;
use crate::model::phrase::Phrase;
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
    let (study, answer) = answer(Options::of(matches)?)?;
    study.publish(answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(options: Options) -> anyhow::Result<(Study, Answer)> {
    if options.settings.adjusted.model.as_deref() == Some(LOGIB) {
        return logib::answer(options);
    }
    let mut model = None;
    let mut study = Study::open(options, usual_groups, |options, previews| {
        let asked = &options.settings.adjusted;
        let by = usual_groups(&options.settings.scope, previews);
        let beside = (asked.weights.as_deref(), asked.cluster.as_deref());
        let written = Model::of(asked.model.as_deref(), beside, &by, options, previews)?;
        let mut needs = Needs {
            fields: vec![Field::Currency],
            one_of: options.settings.scope.pay_fields()?,
            sex: true,
            lines: !options.settings.policy().protects(),
            ..Needs::default()
        };
        written.add_needs(&mut needs, previews);
        model = Some(written);
        Ok(needs)
    })?;
    let Some(model) = model else {
        unreachable!("needs are asked for before rows are read")
    };
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
        let source = crate::model::phrase::Label::Field(pay.source.id());
        first.note(Phrase::pay_concept(
            crate::model::phrase::Label::Word(concept.id()),
            source,
        ));
        notes.into_iter().for_each(|note| first.note(note));
        first.advise(Phrase::model_closed(policy.minimum));
    }
    let [sex_unknown, sex_other, pay_missing] = sample.without;
    let lacking = sample.lacking.iter().map(|(_, rows)| rows).sum();
    let answer = Answer {
        section: "adjusted",
        drafts,
        used: outcome.model.cohort.all(),
        left_out: vec![
            ("sex_unknown", sex_unknown),
            ("sex_other", sex_other),
            ("pay_missing", pay_missing),
            ("attribute_missing", lacking),
        ],
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
    };
    Ok((study, answer))
}
