//! `paritet check`: are targets met, limits kept, and what is objected to accepted?

mod forms;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Args, Command, FromArgMatches, ValueHint};
use jiff::ToSpan;
use jiff::civil::Date;

use forms::{summarise, written};

use super::failure::Unmet;
use super::files::{Ready, Written};
use super::options::Options;
use super::report::{self, Parts};
use super::study::{Concluded, Study, conclude};
use super::{Outcome, Verb, output, plan};
use crate::demo;
use crate::intake::accepted::accepted;
use crate::measures::check::{Check, Seen};
use crate::measures::targets::follow_up;
use crate::model::failure::Failure;
use crate::model::gate::{Checked, Gate as Code, Verdict};
use crate::model::phrase::{Label, Phrase};
use crate::render::{Gate, GateForm};
use crate::study::accepted::{Accepted, entries};
use crate::study::told::Told;

pub(super) const VERB: Verb = Verb {
    name: "check",
    about: "Whether targets are met and limits kept: a gate for a pipeline\n\n\
            Asks what report asks and looks at what may be told of it, never at what is withheld. Exit status 0: nothing to \
            object to, or all of it accepted; 1: something; 2: usage, settings or input. What to keep to stands in --plan, \
            and under [check] in paritet.toml.",
    command,
    run,
};

/// Options of reports that a gate has no use for.
const UNHEEDED: [&str; 9] = [
    "format",
    "table",
    "templates",
    "csv_dialect",
    "attack_json",
    "all",
    "plain",
    "ascii",
    "color",
];

/// What is done with what the gate says.
#[derive(Args, Debug)]
struct Asked {
    /// Form of standard output
    #[arg(
        id = "gate_form",
        long = "format",
        value_enum,
        default_value = "text",
        help_heading = "Output"
    )]
    form: GateForm,

    /// Accept everything that is objected to now: add it to FILE, with --reason, until --expires; exit status 0
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, requires = "reason", help_heading = "Check")]
    write_baseline: Option<PathBuf>,

    /// Why it is accepted
    #[arg(
        long,
        value_name = "TEXT",
        requires = "write_baseline",
        help_heading = "Check"
    )]
    reason: Option<String>,

    /// The last day it is accepted; default a year after the day that the run is about
    #[arg(
        long,
        value_name = "DATE",
        requires = "write_baseline",
        help_heading = "Check"
    )]
    expires: Option<Date>,

    /// Exit status 0 also where there is something to object to
    #[arg(long, help_heading = "Check")]
    exit_zero: bool,

    /// Add a summary to the file that $GITHUB_STEP_SUMMARY names
    #[arg(long, help_heading = "Output")]
    github_summary: bool,
}

fn command(command: Command) -> Command {
    // the forms of tables are not those of a gate
    let command = report::command(command).mut_arg("format", |arg| arg.long("table-format"));
    let command = command.mut_arg("output", |arg| {
        arg.help("Write to a file, in the form of its ending (sarif, xml, json, md, txt); repeat for several; - for standard output")
    });
    let command = command.mut_args(|arg| {
        let hidden = arg.is_hide_set() || UNHEEDED.contains(&arg.get_id().as_str());
        arg.hide(hidden)
    });
    Asked::augment_args(Check::augment_args_for_update(command))
}

fn run(matches: &ArgMatches) -> Outcome {
    let asked = Asked::from_arg_matches(matches)?;
    let options = Options::of(matches)?;
    known_codes(&options.settings.check.fail_on)?;
    let mut parts = Parts::of(options.clone())?;
    let document = parts.document()?;
    let before = parts.before.take();
    let answered = parts.answered();
    let Some((study, _)) = answered.first() else {
        return Ok(());
    };
    let study = *study;
    let mut concluded = conclude(study, document, answered)?;
    let found = found(&options, before.as_ref(), study, &concluded)?;
    let day = study.day()?;
    let mut gate = Held::new(options, found, day)?;
    let mut outputs = Vec::new();
    // what a gate says is told as what a report says
    outputs.extend(concluded.aside.published.take());
    if let Some(path) = &asked.write_baseline {
        let written = gate.accept(path, &asked)?;
        outputs.push(written);
    }
    gate.deliver(outputs, &asked, study, &concluded)?;
    let passes = asked.exit_zero || gate.verdict() == Verdict::Passed;
    match passes || asked.write_baseline.is_some() {
        true => Ok(()),
        false => Err(Unmet.into()),
    }
}

/// What there is to say of a run, before anything is accepted.
fn found(
    options: &Options,
    before: Option<&Told>,
    study: &Study,
    concluded: &Concluded,
) -> anyhow::Result<Vec<Checked>> {
    let settings = &options.settings;
    let (plan, day) = (plan::read(options)?, study.day()?);
    if settings.check.max_change.is_some() && before.is_none() {
        return Err(Failure::input(Phrase::fail_flag("--previous", ""))
            .cause(Phrase::cause_expected("FILE.json"))
            .into());
    }
    let released = &concluded.released;
    let followed = match &plan {
        // a gate that holds nothing against anything would always be open
        Some(plan) if settings.check.has_no_limit() && !plan.has_targets() => {
            return Err(Failure::input(Phrase::verdict_no_targets())
                .cause(Phrase::cause_expected("target"))
                .into());
        }
        Some(plan) => follow_up(plan, released, before, day)?,
        None => Vec::new(),
    };
    let content = concluded.content();
    Ok(settings.check.found(&Seen {
        released,
        earlier: before,
        followed: &followed,
        plan: settings.plan.file.as_deref().unwrap_or(demo::PLAN),
        population: &content.provenance.population,
        findings: content.findings,
        preset: settings.scope.preset,
        day,
    }))
}

fn known_codes(codes: &[String]) -> Result<(), Failure> {
    let unknown = |code: &&String| Code::from_id(code).is_none();
    let Some(wrong) = codes.iter().find(unknown) else {
        return Ok(());
    };
    let ids = Code::ALL.iter().map(|code| code.id());
    let all = ids.clone().collect::<Vec<_>>().join(", ");
    Err(
        Failure::input(Phrase::fail_flag("--fail-on", wrong.as_str()))
            .cause(Phrase::cause_expected(all))
            .did_you_mean(wrong, ids),
    )
}

/// What was found, held against what is accepted.
struct Held {
    options: Options,
    found: Vec<Checked>,
    accepted: Vec<Accepted>,
    checked: Vec<Checked>,
    day: Option<Date>,
}

impl Held {
    fn new(options: Options, found: Vec<Checked>, day: Option<Date>) -> anyhow::Result<Held> {
        let accepted = match options.settings.check.accepted.clone() {
            Some(path) => self::accepted(&path, &fs_text(Path::new(&path))?)?,
            None => Vec::new(),
        };
        let checked = options.settings.check.judged(found.clone(), &accepted, day);
        Ok(Held {
            options,
            found,
            accepted,
            checked,
            day,
        })
    }

    fn verdict(&self) -> Verdict {
        Verdict::of(&self.checked)
    }

    /// Accepts what is objected to; tells the file with what was in it before.
    fn accept(&mut self, path: &Path, asked: &Asked) -> anyhow::Result<Written> {
        let reason = asked.reason.as_deref().unwrap_or_default().trim();
        if reason.is_empty() {
            return Err(Failure::input(Phrase::fail_flag("--reason", ""))
                .hint(Phrase::hint_reason())
                .into());
        }
        if let (Some(last), Some(day)) = (asked.expires, self.day)
            && last < day
        {
            return Err(
                Failure::input(Phrase::fail_flag("--expires", last.to_string()))
                    .cause(Phrase::cause_expected(format!(">= {day}")))
                    .into(),
            );
        }
        let name = path.display().to_string();
        let before = match path.exists() {
            true => fs_text(path)?,
            false => String::new(),
        };
        self.accepted.extend(accepted(&name, &before)?);
        self.judge();
        let year = self.day.and_then(|day| day.checked_add(1.year()).ok());
        let is_about_entries = |code| matches!(code, Code::StaleAcceptance | Code::NoDate);
        let open = self.checked.iter().filter(|one| one.objects());
        let open: Vec<&Checked> = open.filter(|one| !is_about_entries(one.code)).collect();
        let added = entries(&open, reason, self.day, asked.expires.or(year));
        let separate = if before.is_empty() || before.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        let text = format!("{before}{separate}{added}");
        let text = if before.is_empty() {
            text.trim_start().to_owned()
        } else {
            text
        };
        let written = Phrase::check_written(open.len() as u64, name.as_str());
        output::say(&format!("{}\n", self.options.locale()?.phrase(&written)));
        self.accepted.extend(accepted(&name, &added)?);
        self.judge();
        self.options.updated.push(path.to_owned());
        Ok((path.to_owned(), text.into_bytes()))
    }

    fn judge(&mut self) {
        let check = &self.options.settings.check;
        self.checked = check.judged(self.found.clone(), &self.accepted, self.day);
    }

    /// Writes what the gate says wherever that was asked for, and the files that wait.
    fn deliver(
        &mut self,
        mut outputs: Vec<Written>,
        asked: &Asked,
        study: &Study,
        concluded: &Concluded,
    ) -> Outcome {
        let locale = self.options.locale()?;
        let file = self.options.files.files.first().cloned();
        let gate = Gate {
            checked: &self.checked,
            file: &file.unwrap_or_else(|| study.file()),
        };
        for path in self.options.sinks.places() {
            outputs.push((path.to_owned(), written(&gate, path, asked.form, &locale)?));
        }
        let kept = self
            .options
            .settings
            .check
            .accepted
            .as_ref()
            .map(PathBuf::from);
        let kept = kept.filter(|path| asked.write_baseline.as_ref() != Some(path));
        self.options.kept.extend(kept);
        let ready = Ready::of(outputs, &self.options)?;
        if !self.options.sinks.quiet {
            output::tell_input(
                &concluded.content(),
                &study.previews,
                &self.options,
                &locale,
            )?;
        }
        if !self.options.settings.policy().protects() {
            let (word, said) = (Label::Word("warning"), Phrase::personal_data());
            output::say(&format!(
                "{}: {}\n",
                locale.label(&word),
                locale.phrase(&said)
            ));
        }
        if asked.github_summary {
            summarise(&gate, &locale)?;
        }
        ready.deliver()
    }
}

/// The text of a file of acceptances.
fn fs_text(path: &Path) -> Result<String, Failure> {
    let failed =
        |cause: String| Failure::input(Phrase::fail_open(path.display().to_string(), cause));
    fs::read_to_string(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => failed("no such file".to_owned()),
        _ => failed(error.to_string()),
    })
}
