//! `paritet pay-gap`: how big are the pay gaps, by group and over all?

use clap::ArgMatches;

use super::options::Options;
use super::study::{Answer, Study, answered, measure, usual_groups};
use super::{Outcome, Verb};
use crate::intake::admit::Needs;
use crate::measures::pay_gap::{PayGap, method, tabulate, verdict};
use crate::model::basis::{GENDER_PAY_GAP, MEDIAN_GENDER_PAY_GAP};
use crate::model::field::Field;

pub(super) const VERB: Verb = Verb {
    name: "pay-gap",
    about: "Pay gaps by group and over all: means, medians, intervals, tests\n\n\
            A gap is (men - women) / men: positive means that women are paid less.",
    command: measure::<PayGap>,
    run,
};

const CONVENTIONS: [(&str, &str); 5] = [
    ("gap", "(men-women)/men"),
    ("median", "mean of middle two"),
    ("quantile", "type7"),
    (
        "mean_interval",
        "delta method on the log ratio, Welch-Satterthwaite t",
    ),
    ("median_interval", "BCa bootstrap within sex"),
];

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(options: Options) -> anyhow::Result<(Study, Answer)> {
    let mut study = Study::open(options, usual_groups, |options, _| {
        Ok(Needs {
            fields: vec![Field::Currency],
            one_of: options.settings.scope.pay_fields()?,
            sex: true,
            ..Needs::default()
        })
    })?;
    let (concept, pay) = study.options.settings.scope.pay_of(&study.workforce)?;
    study.merge_small(Some(&pay.amounts));
    let (scope, options) = (
        &study.options.settings.scope,
        &study.options.settings.pay_gap,
    );
    let outcome = options.compute(&study.workforce, &study.by, scope, (concept, &pay))?;
    let mut draft = tabulate(&outcome);
    for note in method(&outcome, &pay, options, scope) {
        draft.note(note);
    }
    let answer = Answer {
        section: "pay_gap",
        drafts: vec![draft],
        used: outcome.all.cohort.all(),
        left_out: vec![
            ("sex_unknown", outcome.sex_unknown),
            ("pay_missing", outcome.pay_missing),
        ],
        conventions: CONVENTIONS.to_vec(),
        components: Vec::new(),
        basis: vec![GENDER_PAY_GAP, MEDIAN_GENDER_PAY_GAP],
        duties: Vec::new(),
        verdict: Box::new(|released| verdict(&released.tables()[0])),
        further: None,
    };
    Ok((study, answer))
}
