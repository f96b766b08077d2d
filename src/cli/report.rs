//! `paritet report`: everything that a law asks for, and what else was asked, in one document.

use clap::{Arg, ArgMatches, Args, Command};

use super::options::Options;
use super::progress::Progress;
use super::study::{Answer, Document, Study, measure, publish};
use super::{
    Outcome, Verb, adjusted, decompose, earlier, indicators, input, key_ratios, overtime, pay_gap,
    plan, recruitment, representation, salary_mapping, statutory, survey, working_conditions,
};
use crate::intake::admit::Needs;
use crate::intake::law::LOOKED_AT;
use crate::measures::adjusted::Adjusted;
use crate::measures::changes;
use crate::measures::decompose::Decompose;
use crate::measures::indicators::Indicators;
use crate::measures::key_ratios::{KeyRatios, TABLE as RATIOS};
use crate::measures::overtime::{GAP as OVERTIME_GAP, Overtime};
use crate::measures::pay_gap::PayGap;
use crate::measures::recruitment::Recruitment;
use crate::measures::report::{Part, Report};
use crate::measures::representation::Representation;
use crate::measures::salary_mapping::SalaryMapping;
use crate::measures::statutory::Statutory;
use crate::measures::survey::{Survey, TABLE as SURVEY};
use crate::measures::targets::PlanFile;
use crate::measures::working_conditions::WorkingConditions;
use crate::model::failure::Failure;
use crate::model::finding::Finding;
use crate::model::phrase::{Label, Phrase};
use crate::rules::Jurisdiction;
use crate::settings::Settings;
use crate::study::told::Told;

pub(super) const VERB: Verb = Verb {
    name: "report",
    about: "All that a law asks for in one document, with its duties, what else was asked, and the method\n\n\
            --preset says whose law, --with what else. The tables are judged together: none tells what another withholds. \
            Several -o are written from one computation; with -o FOLDER/ each table becomes a CSV file of its own.",
    command,
    run,
};

/// The flags of all measures that can be part of a report; those that several have, once. The short help shows its own.
pub(super) fn command(command: Command) -> Command {
    let of = |flags: fn(Command) -> Command| flags(Command::new(""));
    let all = [
        of(Report::augment_args_for_update),
        of(PlanFile::augment_args_for_update),
        of(PayGap::augment_args_for_update),
        of(Representation::augment_args_for_update),
        of(Adjusted::augment_args_for_update),
        of(Decompose::augment_args_for_update),
        of(Indicators::augment_args_for_update),
        of(SalaryMapping::augment_args_for_update),
        of(Statutory::augment_args_for_update),
        of(Overtime::augment_args_for_update),
        of(Recruitment::augment_args_for_update),
        of(Survey::augment_args_for_update),
        of(WorkingConditions::augment_args_for_update),
        of(KeyRatios::augment_args_for_update),
    ];
    let flags = all.iter().flat_map(Command::get_arguments);
    measure::<NoFlags>(flags.fold(command, with_flag))
}

/// The command with another flag, unless it has it. One whose name is taken is called by its id.
fn with_flag(command: Command, flag: &Arg) -> Command {
    let has = |test: &dyn Fn(&Arg) -> bool| command.get_arguments().any(test);
    if has(&|known| known.get_id() == flag.get_id()) {
        return command;
    }
    let is_taken = has(&|known| known.get_long() == flag.get_long());
    let is_own = flag.get_help_heading() == Some("Report");
    let flag = flag.clone().hide_short_help(!is_own);
    let is_set = flag.get_id() == "regime"; // by the preset
    let flag = flag.hide(is_set);
    match is_taken {
        true => {
            let id = flag.get_id().as_str().replace('_', "-");
            command.arg(flag.long(id))
        }
        false => command.arg(flag),
    }
}

/// A report has no flags beside those of its parts.
#[derive(Args)]
struct NoFlags {}

fn run(matches: &ArgMatches) -> Outcome {
    let mut parts = Parts::of(Options::of(matches)?)?;
    let document = parts.document()?;
    publish(document, parts.answered())
}

/// What a report comes to before it is released.
pub(super) struct Parts {
    studies: Vec<Study>,
    /// One for each study, then those that are about what the others tell.
    answers: Vec<Answer>,
    /// What last year's report told.
    pub(super) before: Option<Told>,
}

impl Parts {
    /// Asks what the law of the preset asks, then what was asked for beside it; the raw gaps where neither is said. Then
    /// it looks at what has changed since last year.
    pub(super) fn of(mut options: Options) -> anyhow::Result<Parts> {
        let before = earlier::told(&options)?;
        let settings = &mut options.settings;
        let previous = |table| {
            let is_told = before
                .as_ref()
                .is_some_and(|told| told.table(table).is_some());
            settings.report.previous.clone().filter(|_| is_told)
        };
        let (ratios, survey) = (previous(RATIOS), previous(SURVEY));
        settings.key_ratios.previous = ratios;
        settings.survey.previous = survey;
        settings.statutory.regime = None; // it is that of the preset
        let asked = asked(&options.settings);
        if options.settings.policy().protects() {
            pay_is_told_once(&asked)?;
        }
        let found = asked.iter().map(|part| ask(*part, options.clone()));
        let found = found.collect::<anyhow::Result<Vec<_>>>()?;
        let (studies, mut answers): (Vec<Study>, Vec<Answer>) = found.into_iter().unzip();
        if options.settings.policy().protects() {
            let beside = |answer| beside_others(answer, &asked);
            answers = answers.into_iter().map(beside).collect();
        }
        if let Some(first) = studies.first() {
            if let Some(before) = &before {
                earlier::must_be_before(&options, before, first)?;
            }
            answers.extend(plan::answer(first, before.clone())?);
        }
        answers.extend(before.clone().map(changed));
        Ok(Parts {
            studies,
            answers,
            before,
        })
    }

    /// The study that says where everything goes.
    pub(super) fn first(&self) -> Option<&Study> {
        self.studies.first()
    }

    /// The answers, each with its study.
    pub(super) fn answered(&mut self) -> Vec<(&Study, Answer)> {
        let Some(first) = self.studies.first() else {
            return Vec::new();
        };
        let studies = self.studies.iter().chain(std::iter::repeat(first));
        studies.zip(std::mem::take(&mut self.answers)).collect()
    }

    /// What the document is called, and what the law has looked at row by row.
    pub(super) fn document(&self) -> anyhow::Result<Option<Document>> {
        self.first()
            .map(|study| {
                Ok(Document {
                    title: title(study),
                    findings: looked_at(study)?,
                })
            })
            .transpose()
    }
}

/// The questions that are asked, each once.
fn asked(settings: &Settings) -> Vec<Part> {
    let law = settings.scope.preset.map_or(&[][..], of_law);
    let mut asked: Vec<Part> = Vec::new();
    for part in law.iter().chain(&settings.report.with) {
        if !asked.contains(part) {
            asked.push(*part);
        }
    }
    if asked.is_empty() {
        asked.push(Part::PayGap);
    }
    asked
}

/// What has changed since what was told before.
fn changed(before: Told) -> Answer {
    Answer {
        section: "changes",
        drafts: Vec::new(),
        used: 0,
        left_out: Vec::new(),
        conventions: vec![("change", "now-earlier")],
        components: Vec::new(),
        basis: Vec::new(),
        duties: Vec::new(),
        verdict: Box::new(|released| {
            let table = released.table(changes::TABLE);
            table.map_or_else(Vec::new, changes::verdict)
        }),
        further: Some(Box::new(move |released| {
            let draft = changes::tabulate(&Told::of(released), &before);
            Ok(draft.into_iter().collect())
        })),
    }
}

/// Questions that tell pay, by the pay that they tell: two ways of it would tell of each other, which the door does not see.
const PAY: [&[Part]; 3] = [
    &[Part::PayGap, Part::SalaryMapping],
    &[Part::Indicators],
    &[Part::Statutory],
];

/// Stops where a report for others would tell the same pay in two ways.
fn pay_is_told_once(asked: &[Part]) -> Result<(), Failure> {
    let first = |parts: &&[Part]| parts.iter().find(|part| asked.contains(part)).copied();
    let told: Vec<Part> = PAY.iter().filter_map(first).collect();
    match told[..] {
        [] | [_] => Ok(()),
        [one, other, ..] => Err(Failure::input(Phrase::fail_pay_twice(
            Label::Question(one.section()),
            Label::Question(other.section()),
        ))
        .hint(Phrase::hint_pay_twice())),
    }
}

/// The same without the tables that tell pay in another way than the rest of a report for others.
fn beside_others(mut answer: Answer, asked: &[Part]) -> Answer {
    let told = asked
        .iter()
        .any(|part| PAY.iter().any(|ways| ways.contains(part)));
    let before = answer.drafts.len();
    if told {
        answer.drafts.retain(|draft| draft.id() != OVERTIME_GAP);
    }
    if answer.drafts.len() < before
        && let Some(last) = answer.drafts.last_mut()
    {
        last.note(Phrase::overtime_gap_elsewhere());
    }
    answer
}

/// What a law asks.
fn of_law(preset: Jurisdiction) -> &'static [Part] {
    match preset {
        Jurisdiction::Se => &[Part::SalaryMapping, Part::WorkingConditions],
        Jurisdiction::Eu => &[Part::Indicators],
        _ => &[Part::Statutory],
    }
}

/// Asks one question.
fn ask(part: Part, options: Options) -> anyhow::Result<(Study, Answer)> {
    let report = options.settings.report.clone();
    let _working = Progress::start(&options, &Label::Question(part.section()));
    match part {
        Part::PayGap => pay_gap::answer(options),
        Part::Adjusted => adjusted::answer(options),
        Part::Decompose => decompose::answer(options),
        Part::Indicators => indicators::answer(options),
        Part::SalaryMapping => salary_mapping::answer(options),
        Part::Statutory => statutory::answer(options),
        Part::Representation => representation::answer(options),
        Part::Overtime => overtime::answer(options),
        Part::WorkingConditions => working_conditions::answer(options),
        Part::KeyRatios => key_ratios::answer(options),
        Part::Recruitment => {
            recruitment::answer(of_others(options, report.applicants, "--applicants")?)
        }
        Part::Survey => survey::answer(of_others(options, report.answers, "--answers")?),
    }
}

/// The same options for a file about other people than the staff: neither groups nor conditions of the staff are in it.
fn of_others(options: Options, file: Option<String>, flag: &str) -> Result<Options, Failure> {
    let mut others = match file {
        Some(file) => options.for_file(&file),
        None if options.files.demo => options,
        None => {
            return Err(
                Failure::input(Phrase::fail_flag(flag, "")).cause(Phrase::cause_expected("FILE"))
            );
        }
    };
    others.settings.scope.by.clear();
    others.settings.scope.conditions.clear();
    Ok(others)
}

/// What the law has looked at row by row.
fn looked_at(study: &Study) -> anyhow::Result<Vec<Finding>> {
    if study.options.settings.scope.preset.is_none() {
        return Ok(Vec::new());
    }
    let needs = Needs {
        fields: LOOKED_AT.to_vec(),
        ..Needs::default()
    };
    let looked_at = input::admitted(&study.previews, &needs, &study.options)?;
    let of_law = |finding: &Finding| finding.code.is_of_law();
    Ok(looked_at.findings.into_iter().filter(of_law).collect())
}

/// What the document is called: by the law, the files and the day.
fn title(study: &Study) -> Phrase {
    let of = study.subject();
    match study.options.settings.scope.preset {
        Some(Jurisdiction::Se) => Phrase::report_se(of),
        Some(Jurisdiction::No) => Phrase::report_no(of),
        Some(Jurisdiction::Fi) => Phrase::report_fi(of),
        Some(Jurisdiction::Dk) => Phrase::report_dk(of),
        Some(Jurisdiction::Eu) => Phrase::report_eu(of),
        Some(Jurisdiction::Uk) => Phrase::report_uk(of),
        Some(Jurisdiction::Ie) => Phrase::report_ie(of),
        None => Phrase::report_of(of),
    }
}
