//! `paritet report`: everything that a law asks for, in one document.

use clap::{ArgMatches, Args, Command};

use super::options::Options;
use super::study::{Answer, Document, Study, measure, publish};
use super::{Outcome, Verb, indicators, input, salary_mapping, statutory, working_conditions};
use crate::intake::admit::Needs;
use crate::intake::law::LOOKED_AT;
use crate::measures::indicators::Indicators;
use crate::measures::salary_mapping::SalaryMapping;
use crate::measures::statutory::Statutory;
use crate::measures::working_conditions::WorkingConditions;
use crate::model::failure::Failure;
use crate::model::finding::Finding;
use crate::model::phrase::Phrase;
use crate::rules::Jurisdiction;

pub(super) const VERB: Verb = Verb {
    name: "report",
    about: "All tables that a law asks for in one document, with its duties and the method annex\n\n\
            --preset says whose law. The tables are judged together: none tells what another withholds. With -o FOLDER/ \
            each table becomes a CSV file of its own.",
    command,
    run,
};

/// The flags of all measures that are part of a report; those that several have, once.
fn command(command: Command) -> Command {
    let of = |flags: fn(Command) -> Command| flags(Command::new(""));
    let all = [
        of(Indicators::augment_args_for_update),
        of(SalaryMapping::augment_args_for_update),
        of(Statutory::augment_args_for_update),
        of(WorkingConditions::augment_args_for_update),
    ];
    let flags = all.iter().flat_map(Command::get_arguments);
    flags.fold(measure::<NoFlags>(command), |command, flag| {
        let known = command
            .get_arguments()
            .any(|known| known.get_id() == flag.get_id());
        match known {
            true => command,
            false => command.arg(flag.clone().hide(flag.get_id() == "regime")),
        }
    })
}

/// A report has no flags of its own.
#[derive(Args)]
struct NoFlags {}

/// What a document is made of: an answer to each question.
type Part = fn(Options) -> anyhow::Result<(Study, Answer)>;

fn run(matches: &ArgMatches) -> Outcome {
    let mut options = Options::of(matches)?;
    options.settings.statutory.regime = None; // it is that of the preset
    let Some(preset) = options.settings.scope.preset else {
        return Err(Failure::input(Phrase::fail_flag("--preset", ""))
            .cause(Phrase::cause_expected("se, no, fi, dk, eu, uk, ie"))
            .into());
    };
    let parts: &[Part] = match preset {
        Jurisdiction::Se => &[salary_mapping::answer, working_conditions::answer],
        Jurisdiction::Eu => &[indicators::answer],
        _ => &[statutory::answer],
    };
    let found = parts.iter().map(|part| part(options.clone()));
    let found = found.collect::<anyhow::Result<Vec<_>>>()?;
    let (studies, answers): (Vec<Study>, Vec<Answer>) = found.into_iter().unzip();
    let document = match studies.first() {
        Some(study) => Some(Document {
            title: title(preset, study),
            findings: looked_at(study)?,
        }),
        None => None,
    };
    publish(document, studies.iter().zip(answers).collect())
}

/// What the law has looked at row by row.
fn looked_at(study: &Study) -> anyhow::Result<Vec<Finding>> {
    let needs = Needs {
        fields: LOOKED_AT.to_vec(),
        ..Needs::default()
    };
    let looked_at = input::admitted(&study.previews, &needs, &study.options)?;
    let of_law = |finding: &Finding| finding.code.is_of_law();
    Ok(looked_at.findings.into_iter().filter(of_law).collect())
}

/// What the document is called: by the law, the files and the day.
fn title(preset: Jurisdiction, study: &Study) -> Phrase {
    let of = study.subject();
    match preset {
        Jurisdiction::Se => Phrase::report_se(of),
        Jurisdiction::No => Phrase::report_no(of),
        Jurisdiction::Fi => Phrase::report_fi(of),
        Jurisdiction::Dk => Phrase::report_dk(of),
        Jurisdiction::Eu => Phrase::report_eu(of),
        Jurisdiction::Uk => Phrase::report_uk(of),
        Jurisdiction::Ie => Phrase::report_ie(of),
    }
}
