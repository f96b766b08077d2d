//! `paritet statutory`: the tables that the law of a country asks for.

mod denmark;
mod finland;
mod norway;
mod reporting;

use clap::{ArgMatches, Args};

use super::options::Options;
use super::study::{Answer, Study, answered, by_column, measure};
use super::{Outcome, Verb};
use crate::intake::admit::Needs;
use crate::intake::preview::Preview;
use crate::measures::statutory::{Regime, Statutory};
use crate::measures::working_conditions::WorkingConditions;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::expr::BASES;
use crate::study::pay_levels::{OPEN, VARIABLE};

pub(super) const VERB: Verb = Verb {
    name: "statutory",
    about: "The tables of a country's law: United Kingdom, Ireland, Norway, Finland, Denmark\n\n\
            --regime says whose. What the law leaves open must be said where it changes a figure.",
    command: |command| measure::<Statutory>(WorkingConditions::augment_args_for_update(command)),
    run,
};

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// The tables of the regime that was asked for.
pub(super) fn answer(mut options: Options) -> anyhow::Result<(Study, Answer)> {
    let settings = &mut options.settings;
    let preset = settings.scope.preset.and_then(Regime::of);
    let Some(regime) = settings.statutory.regime.or(preset) else {
        return Err(Failure::input(Phrase::fail_flag("--regime", ""))
            .cause(Phrase::cause_expected("uk, ie, no, fi, dk"))
            .into());
    };
    settings.statutory.regime = Some(regime);
    settings.scope.preset = Some(regime.jurisdiction());
    settings.statutory = settings.statutory.clone().with_flags(regime)?;
    settings.output.min_group = settings.minimum_of_law()?;
    match regime {
        Regime::Uk | Regime::Ie => reporting::answer(options, regime.jurisdiction()),
        Regime::No => norway::answer(options),
        Regime::Fi => finland::answer(options),
        Regime::Dk => denmark::answer(options),
    }
}

/// What pay by part needs of a file; what is said of its columns is by their names in the workforce from here on.
fn pay_needs(statutory: &mut Statutory, previews: &[Preview], stated: Vec<Field>) -> Needs {
    statutory.pay_parts = by_column(&statutory.pay_parts, previews);
    Needs {
        fields: VARIABLE
            .into_iter()
            .chain(OPEN)
            .chain([Field::FtePercent, Field::Currency])
            .collect(),
        one_of: match stated.as_slice() {
            [] => BASES.to_vec(),
            _ => stated,
        },
        any: statutory.pay_parts.keys().cloned().collect(),
        settled: VARIABLE.into_iter().chain(OPEN).collect(),
        sex: true,
        ..Needs::default()
    }
}
