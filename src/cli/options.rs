//! Flags that verbs share, and how they lie over `paritet.toml`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Args, Command, FromArgMatches, ValueHint};

use crate::locale::{Language, Locale};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::settings::{Input, Output, Settings};

/// What is read.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Files {
    /// HR export: delimited text, xlsx, xls, xlsb, ods, html or parquet, or - for standard input; several are joined
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(super) files: Vec<String>,

    /// Take the invented municipality that is built in instead of a file
    #[arg(long, conflicts_with = "files", help_heading = "Input")]
    pub(super) demo: bool,

    /// Settings file; default the nearest paritet.toml, in the folder of FILE or above it
    #[arg(long, value_name = "PATH", value_hint = ValueHint::FilePath, env = "PARITET_CONFIG", help_heading = "Input")]
    pub(super) config: Option<PathBuf>,

    /// Say which column is a field, such as sex="Legal sex"; repeat for several
    #[arg(long, value_name = "FIELD=HEADER", help_heading = "Input")]
    pub(super) map: Vec<String>,

    /// Say what a code of sex means: woman, man or other; repeat for several
    #[arg(long, value_name = "VALUE=SEX", help_heading = "Input")]
    pub(super) sex_map: Vec<String>,

    /// Write what is wrong in the file, line by line, to a CSV for those who can correct it
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Input")]
    pub(super) problems: Option<PathBuf>,
}

/// Where the result goes and how it looks on a terminal.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Sinks {
    /// Write to a file, in the format of its ending (html, xlsx, md, json, csv, txt); repeat for several; - for standard output
    #[arg(short, long = "output", value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Output")]
    pub(super) output: Vec<PathBuf>,

    /// Write also over files that this program has not written; never over what it reads
    #[arg(long, help_heading = "Output")]
    pub(super) force: bool,

    /// The table that CSV holds; default the first
    #[arg(long, value_name = "ID", help_heading = "Output")]
    pub(super) table: Option<String>,

    /// Write the printed figures and what is withheld, for an attack that tries to work it out: to audit this program
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, help_heading = "Output")]
    pub(super) attack_json: Option<PathBuf>,

    /// Show all groups on the terminal, however many
    #[arg(long, help_heading = "Output")]
    pub(super) all: bool,

    /// For screen readers: no table, one group a line
    #[arg(long, help_heading = "Output")]
    pub(super) plain: bool,

    /// Draw with ASCII characters only
    #[arg(long, help_heading = "Output")]
    pub(super) ascii: bool,

    /// When to use colours
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value = "auto",
        help_heading = "Output"
    )]
    pub(super) color: clap::ColorChoice,

    /// Do not tell on standard error what is wrong in the file
    #[arg(short, long, help_heading = "Output")]
    pub(super) quiet: bool,

    /// Tell also what was understood of the file
    #[arg(short, long, help_heading = "Output")]
    pub(super) verbose: bool,

    /// Do not show progress on standard error
    #[arg(long, help_heading = "Output")]
    pub(super) no_progress: bool,
}

impl Sinks {
    /// Where the result goes: the files named, or standard output.
    pub(super) fn places(&self) -> impl Iterator<Item = &Path> {
        let stdout = self.output.is_empty().then_some(Path::new("-"));
        self.output.iter().map(PathBuf::as_path).chain(stdout)
    }
}

/// Adds the flags for reading files.
pub(super) fn reading(command: Command) -> Command {
    Input::augment_args_for_update(Files::augment_args(command))
}

/// Adds the flags for writing results.
pub(super) fn writing(command: Command) -> Command {
    Sinks::augment_args(Output::augment_args_for_update(command))
}

/// The same for a verb that heeds a few of them: the help shows no others.
pub(super) fn writing_only(command: Command, heeded: &[&str]) -> Command {
    writing(command).mut_args(|arg| {
        let hidden =
            arg.get_help_heading() == Some("Output") && !heeded.contains(&arg.get_id().as_str());
        arg.hide(hidden)
    })
}

/// The settings in force and the rest of the command line.
#[derive(Clone, Debug)]
pub(super) struct Options {
    pub(super) settings: Settings,
    pub(super) files: Files,
    pub(super) sinks: Sinks,
    /// The file that the settings come from.
    pub(super) config: Option<PathBuf>,
    /// The fields that flags name a column for.
    pub(super) mapped_now: BTreeSet<String>,
    /// The file of the built-in municipality that `--demo` stands for.
    pub(super) demo_file: &'static str,
    /// Further files that are read.
    pub(super) kept: Vec<PathBuf>,
    /// Files that are read and written back with all that they hold.
    pub(super) updated: Vec<PathBuf>,
}

impl Options {
    /// Default, then `paritet.toml`, then environment, then flags.
    pub(super) fn of(matches: &ArgMatches) -> anyhow::Result<Options> {
        let files = if is_flag_of(matches, "demo") {
            Files::from_arg_matches(matches)?
        } else {
            Files::default()
        };
        let sinks = if is_flag_of(matches, "ascii") {
            Sinks::from_arg_matches(matches)?
        } else {
            Sinks::default()
        };
        let config = files.config.clone().or_else(|| nearest(&files));
        let mut settings = match &config {
            Some(path) => Settings::load(path)?.beside(&folder(path)),
            None => Settings::default(),
        };
        overlay(&mut settings, matches)?;
        let mut mapped_now = BTreeSet::new();
        for (field, heading) in pairs(&files.map, "--map")? {
            mapped_now.insert(field.clone());
            settings.columns.insert(field, heading);
        }
        for (value, sex) in pairs(&files.sex_map, "--sex-map")? {
            let sex = crate::intake::sexes::named(&sex).ok_or_else(|| {
                Failure::input(Phrase::fail_flag("--sex-map", format!("{value}={sex}")))
                    .cause(Phrase::cause_expected("woman, man, other"))
            })?;
            settings.sex.insert(value, sex);
        }
        Ok(Options {
            settings,
            files,
            sinks,
            config,
            mapped_now,
            demo_file: "personal.csv",
            kept: Vec::new(),
            updated: Vec::new(),
        })
    }

    /// Every file that is read, and so never written over.
    pub(super) fn inputs(&self) -> impl Iterator<Item = &Path> {
        let files = self.files.files.iter().map(Path::new);
        let survey = &self.settings.survey;
        let before = &self.settings.key_ratios.previous;
        let mapping = &self.settings.salary_mapping;
        let beside = [
            &survey.previous,
            &survey.invited,
            before,
            &mapping.jobs,
            &mapping.factors,
            &self.settings.statutory.jobs,
            &self.settings.report.applicants,
            &self.settings.report.answers,
            &self.settings.report.previous,
            &self.settings.plan.file,
        ];
        let kept = self.kept.iter().chain(&self.config);
        files
            .chain(self.settings.representation.benchmark.as_deref())
            .chain(beside.into_iter().flatten().map(Path::new))
            .chain(kept.map(PathBuf::as_path))
    }

    /// The same for another file in place of those of the command line.
    pub(super) fn for_file(&self, file: &str) -> Options {
        let mut options = self.clone();
        options.files.files = vec![file.to_owned()];
        options.files.demo = false;
        options
    }

    /// Names the column of a field, as `--map` does.
    pub(super) fn map(&mut self, field: Field, heading: String) {
        self.mapped_now.insert(field.id().to_owned());
        self.settings.columns.insert(field.id().to_owned(), heading);
    }

    /// The language and number forms in force.
    pub(super) fn locale(&self) -> anyhow::Result<Locale> {
        let language = self
            .settings
            .output
            .lang
            .unwrap_or_else(language_of_environment);
        let numbers = self.settings.output.locale.as_deref();
        Ok(Locale::new(language, numbers).map_err(|_| {
            Failure::input(Phrase::fail_flag("--locale", numbers.unwrap_or_default()))
                .cause(Phrase::cause_expected("sv-SE, de-CH, en"))
        })?)
    }
}

/// Lays the flags of a command line over settings; those that a verb does not have change nothing.
fn overlay(settings: &mut Settings, matches: &ArgMatches) -> anyhow::Result<()> {
    let has = |id: &str| matches.try_contains_id(id).is_ok();
    if has("merge_employments") {
        settings.input.update_from_arg_matches(matches)?;
    }
    if has("by") {
        settings.scope.update_from_arg_matches(matches)?;
    } else if has("preset") {
        let scope = &mut settings.scope;
        scope.preset = matches.get_one("preset").copied().or(scope.preset);
        let date = matches.get_one("reference_date").cloned();
        scope.reference_date = date.or(scope.reference_date.take());
    }
    if has("replicates") {
        settings.pay_gap.update_from_arg_matches(matches)?;
    }
    if has("cov") {
        settings.adjusted.update_from_arg_matches(matches)?;
    }
    if has("threefold") {
        settings.decompose.update_from_arg_matches(matches)?;
    }
    if has("variable_base") {
        settings.indicators.update_from_arg_matches(matches)?;
    }
    if has("band_width") {
        settings.salary_mapping.update_from_arg_matches(matches)?;
    }
    if has("regime") {
        settings.statutory.update_from_arg_matches(matches)?;
    }
    if has("benchmark") {
        settings.representation.update_from_arg_matches(matches)?;
    }
    if has("stage_column") {
        settings.recruitment.update_from_arg_matches(matches)?;
    }
    if has("min_respondents") {
        settings.survey.update_from_arg_matches(matches)?;
    }
    if has("min_balance_group") {
        settings.key_ratios.update_from_arg_matches(matches)?;
    }
    if has("wants_more_hours") {
        settings
            .working_conditions
            .update_from_arg_matches(matches)?;
    }
    if has("blank_overtime") {
        settings.overtime.update_from_arg_matches(matches)?;
    }
    if has("with") {
        settings.report.update_from_arg_matches(matches)?;
    }
    if has("plan") {
        settings.plan.update_from_arg_matches(matches)?;
    }
    if has("fail_on") {
        settings.check.update_from_arg_matches(matches)?;
    }
    if has("qi") {
        settings.anonymity.update_from_arg_matches(matches)?;
    }
    if has("csv_dialect") {
        settings.output.update_from_arg_matches(matches)?;
    }
    Ok(())
}

/// The configuration above the first file, or above the working folder.
fn nearest(files: &Files) -> Option<PathBuf> {
    let folder = files
        .files
        .iter()
        .find(|file| *file != "-")
        .and_then(|file| Path::new(file).parent())
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if files.demo {
        None
    } else {
        Settings::nearest(folder)
    }
}

/// Whether a verb has a switch. A switch has always a value; of flags that are not there some builds of clap tell an error
/// and others that they were not given.
fn is_flag_of(matches: &ArgMatches, id: &str) -> bool {
    matches!(matches.try_get_one::<bool>(id), Ok(Some(_)))
}

/// The folder of a file, as short as it can be named from here.
fn folder(file: &Path) -> PathBuf {
    let folder = file.parent().unwrap_or(Path::new(""));
    let here = std::env::current_dir().ok();
    let within = here.and_then(|here| folder.strip_prefix(here).ok().map(Path::to_owned));
    within.unwrap_or_else(|| folder.to_owned())
}

/// Splits `NAME=VALUE`.
fn pairs(texts: &[String], flag: &str) -> Result<Vec<(String, String)>, Failure> {
    texts
        .iter()
        .map(|text| match text.split_once('=') {
            Some((name, value)) if !name.trim().is_empty() => {
                Ok((name.trim().to_owned(), value.trim().to_owned()))
            }
            _ => Err(Failure::input(Phrase::fail_flag(flag, text.as_str()))
                .cause(Phrase::cause_expected("NAME=VALUE"))),
        })
        .collect()
}

/// The language of the user's environment.
pub(super) fn language_of_environment() -> Language {
    let variable = |name: &str| std::env::var(name).ok();
    Language::from_environment(
        variable("LC_ALL").as_deref(),
        variable("LC_MESSAGES").as_deref(),
        variable("LANG").as_deref(),
    )
    .unwrap_or(Language::En)
}
