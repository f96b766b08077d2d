//! `paritet pay-gap`: how big are the pay gaps, by group and over all?

use clap::{ArgMatches, Args, Command};

use super::options::{Options, reading, writing};
use super::{Outcome, Verb, input, output};
use crate::disclosure::release;
use crate::intake::admit::Needs;
use crate::intake::preview::Preview;
use crate::measures::pay_gap::{PayGap, method, tabulate, verdict};
use crate::measures::scope::{Scope, USUAL_GROUPS};
use crate::model::basis::{GENDER_PAY_GAP, MEDIAN_GENDER_PAY_GAP};
use crate::model::field::Field;
use crate::model::phrase::{Label, Phrase};
use crate::model::provenance::LeftOut;
use crate::study::employments::merged;

pub(super) const VERB: Verb = Verb {
    name: "pay-gap",
    about: "Pay gaps by group and over all: means, medians, intervals, tests\n\n\
            A gap is (men - women) / men: positive means that women are paid less.",
    command,
    run,
};

fn command(command: Command) -> Command {
    writing(PayGap::augment_args_for_update(
        Scope::augment_args_for_update(reading(command)),
    ))
}

fn run(matches: &ArgMatches) -> Outcome {
    let options = Options::of(matches)?;
    let (scope, measure) = (&options.settings.scope, &options.settings.pay_gap);
    scope.check()?;
    let conditions = scope.parsed_conditions()?;
    let previews = input::previews(&options)?;
    let merge = options.settings.input.merge_employments;
    let needs = Needs {
        fields: [Field::Currency]
            .into_iter()
            .chain(merge.then_some(Field::PersonId))
            .collect(),
        one_of: scope.pay_fields()?,
        words: groups(scope, &previews),
        any: conditions
            .iter()
            .map(|condition| condition.column.clone())
            .collect(),
        sex: true,
    };
    let input = input::admitted(&previews, &needs, &options)?;
    let everybody = if merge {
        merged(&input.workforce)
    } else {
        None
    };
    let workforce = scope.filter(everybody.as_ref().unwrap_or(&input.workforce), &conditions)?;
    let (concept, pay) = scope.pay_of(&workforce)?;
    let outcome = measure.compute(&workforce, &input.words, scope, (concept, &pay))?;
    let mut draft = tabulate(&outcome);
    for note in method(&outcome, &pay, measure, scope) {
        draft.note(note);
    }
    let all = everybody.as_ref().unwrap_or(&input.workforce).rows();
    let filtered = (all - workforce.rows()) as u64;
    let left_out = [
        ("merged", (input.workforce.rows() - all) as u64),
        ("filtered", filtered),
        ("sex_unknown", outcome.sex_unknown),
        ("pay_missing", outcome.pay_missing),
    ]
    .map(|(reason, rows)| LeftOut { reason, rows });
    let provenance = output::provenance(&input, &options, outcome.all.cohort.all(), &left_out);
    for reason in &provenance.population.left_out {
        draft.note(Phrase::left_out(reason.rows, Label::Reason(reason.reason)));
    }
    if options.files.demo {
        draft.note(Phrase::demo_data());
    }
    let released = release(vec![draft], &options.settings.policy());
    let verdict = verdict(&released.tables()[0]);
    output::write(
        &output::Content {
            released: &released,
            provenance: &provenance,
            findings: &input.findings,
            verdict: &verdict,
            basis: &[GENDER_PAY_GAP, MEDIAN_GENDER_PAY_GAP],
        },
        &previews,
        &options,
    )
}

/// The groups asked for, or the usual one that the file has.
fn groups(scope: &Scope, previews: &[Preview]) -> Vec<String> {
    if !scope.by.is_empty() {
        return scope.by.clone();
    }
    USUAL_GROUPS
        .into_iter()
        .find(|field| {
            previews
                .iter()
                .all(|preview| preview.mapping.column(*field).is_some())
        })
        .map(|field| field.id().to_owned())
        .into_iter()
        .collect()
}
