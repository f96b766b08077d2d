//! `paritet statutory`: the tables that the law of a country asks for.

mod reporting;

use clap::ArgMatches;

use super::options::Options;
use super::study::{Answer, Study, measure};
use super::{Outcome, Verb};
use crate::measures::statutory::{Regime, Statutory};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

pub(super) const VERB: Verb = Verb {
    name: "statutory",
    about: "The tables of a country's law: United Kingdom, Ireland, Norway, Finland, Denmark",
    command: measure::<Statutory>,
    run,
};

fn run(matches: &ArgMatches) -> Outcome {
    let (study, answer) = answer(Options::of(matches)?)?;
    study.publish(answer)
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
    match regime {
        Regime::Uk | Regime::Ie => reporting::answer(options, regime.jurisdiction()),
        Regime::No => todo!("norway::answer(options)"),
        Regime::Fi => todo!("finland::answer(options)"),
        Regime::Dk => todo!("denmark::answer(options)"),
    }
}
