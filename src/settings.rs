//! The whole of `paritet.toml` as one struct. Unknown keys are errors with a suggestion.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{ArgAction, Args};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::disclosure::policy::{Policy, Profile};
use crate::intake::number::DecimalMark;
use crate::locale::Language;
use crate::measures::adjusted::Adjusted;
use crate::measures::anonymity::Anonymity;
use crate::measures::check::Check;
use crate::measures::decompose::Decompose;
use crate::measures::indicators::Indicators;
use crate::measures::key_ratios::KeyRatios;
use crate::measures::overtime::Overtime;
use crate::measures::pay_gap::PayGap;
use crate::measures::recruitment::Recruitment;
use crate::measures::report::Report;
use crate::measures::representation::Representation;
use crate::measures::salary_mapping::SalaryMapping;
use crate::measures::scope::Scope;
use crate::measures::statutory::Statutory;
use crate::measures::survey::Survey;
use crate::measures::targets::PlanFile;
use crate::measures::working_conditions::WorkingConditions;
use crate::model::failure::Failure;
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::model::quantity::PayPeriod;
use crate::render::{CsvDialect, Format};
use crate::rules::figures::{Figure, Kind};
use crate::rules::in_force;

/// The name of the configuration file.
pub const FILE: &str = "paritet.toml";

/// No settings are larger.
const LARGEST: u64 = 1 << 20;

/// Everything that can be set in `paritet.toml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Which heading stands for which field.
    pub columns: BTreeMap<String, String>,
    /// What the codes of sex mean.
    pub sex: BTreeMap<String, Sex>,
    /// Further headings for fields, beside the built-in ones.
    pub synonyms: BTreeMap<String, Vec<String>>,
    /// How the file is read.
    pub input: Input,
    /// Rows, groups, pay and certainty, for all measures.
    pub scope: Scope,
    /// The pay-gap table.
    pub pay_gap: PayGap,
    /// The adjusted gap.
    pub adjusted: Adjusted,
    /// The decomposition of the gap.
    pub decompose: Decompose,
    /// The report of the Pay Transparency Directive.
    pub indicators: Indicators,
    /// The salary mapping.
    pub salary_mapping: SalaryMapping,
    /// The tables of a country's law.
    pub statutory: Statutory,
    /// The representation table.
    pub representation: Representation,
    /// The funnel of applicants.
    pub recruitment: Recruitment,
    /// The staff survey.
    pub survey: Survey,
    /// The table of working conditions.
    pub working_conditions: WorkingConditions,
    /// The key ratios.
    pub key_ratios: KeyRatios,
    /// The tables of overtime.
    pub overtime: Overtime,
    /// The questions of a report and the files it takes beside the export.
    pub report: Report,
    /// The equality plan.
    pub plan: PlanFile,
    /// What a run has to keep to.
    pub check: Check,
    /// What is known and what is sensitive in the check of anonymity.
    pub anonymity: Anonymity,
    /// What is written, for whom and in which language.
    pub output: Output,
}

/// How the file is read.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Input {
    /// Read this sheet of the workbook; default the visible one with the most data
    #[arg(long, value_name = "NAME", help_heading = "Input")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,

    /// What period the column mapped to base_pay is for: hour, month or year
    #[arg(long, value_name = "PERIOD", value_parser = pay_period, help_heading = "Input")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_period: Option<PayPeriod>,

    /// The decimal mark of all numbers, where the file cannot tell: point or comma
    #[arg(long, value_name = "MARK", value_parser = decimal_mark, help_heading = "Input")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalMark>,

    /// Make one row of the employments of a person; default false
    #[arg(long, value_name = "BOOL", required = false, action = ArgAction::Set, num_args = 0..=1, default_missing_value = "true", help_heading = "Input")]
    pub merge_employments: bool,

    /// The header row when the mapping was saved; differences are told
    #[arg(skip)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub header: Vec<String>,

    /// The fingerprint of that header row
    #[arg(skip)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
}

/// What is written, for whom and in which language.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Output {
    /// For whom the output is, which decides what is withheld; default representatives
    #[arg(
        long,
        value_enum,
        required = false,
        env = "PARITET_PROFILE",
        help_heading = "Output"
    )]
    pub profile: Profile,

    /// Fewest women and fewest men behind a figure; default 5 for representatives, 10 for public; at least 3 for either
    #[arg(long, value_name = "N", help_heading = "Output")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_group: Option<u64>,

    /// Record of what was published before, read so that both together tell nothing withheld, and added to; made if it is not there
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Output")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,

    /// Format of the output; default table
    #[arg(long, value_enum, required = false, help_heading = "Output")]
    pub format: Format,

    /// Language of the output; default that of LC_ALL, LC_MESSAGES or LANG, else English
    #[arg(long, value_enum, env = "PARITET_LANG", help_heading = "Output")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,

    /// How numbers are written, such as sv-SE or de-CH; default as in the language
    #[arg(
        long,
        value_name = "LOCALE",
        env = "PARITET_LOCALE",
        help_heading = "Output"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,

    /// Folder of templates for HTML that stand in place of the built-in ones
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath, help_heading = "Output")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub templates: Option<String>,

    /// Variant of CSV; default standard
    #[arg(long, value_enum, required = false, help_heading = "Output")]
    pub csv_dialect: CsvDialect,
}

impl Settings {
    /// The settings of a file.
    ///
    /// # Errors
    /// When it cannot be read, is not TOML, or has a key or value that does not exist.
    pub fn load(path: &Path) -> Result<Settings, Failure> {
        let name = path.display().to_string();
        let mut text = String::new();
        File::open(path)
            .and_then(|file| file.take(LARGEST + 1).read_to_string(&mut text))
            .map_err(|error| Failure::input(Phrase::fail_open(name.as_str(), error.to_string())))?;
        if text.len() as u64 > LARGEST {
            let limit = format!("{} MiB", LARGEST >> 20);
            return Err(Failure::input(Phrase::fail_too_large(name, limit)));
        }
        Settings::parse(&name, &text)
    }

    /// The settings of a text; `name` is told in failures.
    ///
    /// # Errors
    /// As [`Settings::load`].
    pub fn parse(name: &str, text: &str) -> Result<Settings, Failure> {
        toml::from_str(text).map_err(|error| {
            let failure = Failure::input(Phrase::fail_setting(
                name,
                error.to_string().trim_end().to_owned(),
            ));
            // The parser quotes the wrong name first, then those it expects.
            let mut quoted = error.message().split('`').skip(1).step_by(2);
            match quoted.next() {
                Some(wrong) => failure.did_you_mean(wrong, quoted),
                None => failure,
            }
        })
    }

    /// The same with every file that is named without a full path taken from a folder: that of the settings.
    #[must_use]
    pub fn beside(mut self, folder: &Path) -> Settings {
        let within = |file: &mut String| {
            *file = folder.join(&*file).to_string_lossy().into_owned();
        };
        let files = [
            &mut self.salary_mapping.jobs,
            &mut self.salary_mapping.factors,
            &mut self.salary_mapping.actions,
            &mut self.statutory.jobs,
            &mut self.survey.invited,
            &mut self.survey.previous,
            &mut self.report.applicants,
            &mut self.report.answers,
            &mut self.report.previous,
            &mut self.plan.file,
            &mut self.check.accepted,
            &mut self.output.published,
            &mut self.output.templates,
        ];
        files.into_iter().flatten().for_each(within);
        if let Some(benchmark) = &mut self.representation.benchmark {
            *benchmark = folder.join(&*benchmark);
        }
        self
    }

    /// The nearest `paritet.toml` in a folder or above it.
    pub fn nearest(from: &Path) -> Option<PathBuf> {
        let start = std::path::absolute(from).ok()?;
        start
            .ancestors()
            .map(|folder| folder.join(FILE))
            .find(|file| file.is_file())
    }

    /// The thresholds in force.
    pub fn policy(&self) -> Policy {
        Policy::of(self.output.profile, self.output.min_group)
    }

    /// The settings that are not the usual ones and that figures depend on, by section and name: those of all measures, and
    /// those of one. Files are told without their folders.
    ///
    /// ```
    /// use paritet::settings::Settings;
    ///
    /// let settings = Settings::parse("x", "[scope]\nlevel = 0.9\n[survey]\nmin_respondents = 7\n")?;
    /// assert_eq!(settings.changed("pay_gap").into_iter().collect::<Vec<_>>(), [("scope.level".into(), "0.9".into())]);
    /// # Ok::<(), paritet::model::failure::Failure>(())
    /// ```
    pub fn changed(&self, section: &str) -> BTreeMap<String, String> {
        let sections = ["scope", "input", "sex", section];
        let is_about = |name: &str| {
            let (first, rest) = name.split_once('.').unwrap_or((name, ""));
            name == "output.min_group" || (sections.contains(&first) && !SAVED.contains(&rest))
        };
        let usual = flat(&Settings::default());
        flat(self)
            .into_iter()
            .filter(|(name, value)| is_about(name) && usual.get(name) != Some(value))
            .collect()
    }

    /// The smallest group that the law of the preset lets be told outside the employer, where that is more than was asked
    /// for; else what was asked for.
    ///
    /// # Errors
    /// When the reference date is no date.
    pub fn minimum_of_law(&self) -> Result<Option<u64>, Failure> {
        let policy = self.policy();
        let law = match self.scope.preset.filter(|_| policy.protects()) {
            Some(preset) => in_force(preset, Kind::GroupMinimum, self.scope.date()?),
            None => None,
        };
        let least = law.and_then(Figure::whole);
        Ok(least
            .map(|least| least.max(policy.minimum))
            .or(self.output.min_group))
    }

    /// The JSON Schema of the file, for editors.
    pub fn schema() -> serde_json::Value {
        schemars::schema_for!(Settings).to_value()
    }
}

/// What is kept of a header row changes no figure.
const SAVED: [&str; 2] = ["header", "fingerprint"];
/// Settings that are files.
const FILES: [&str; 11] = [
    "answers",
    "applicants",
    "templates",
    "jobs",
    "file",
    "factors",
    "actions",
    "benchmark",
    "previous",
    "invited",
    "published",
];

/// All settings by section and name.
fn flat(settings: &Settings) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    if let Ok(table) = toml::Value::try_from(settings) {
        flatten("", &table, &mut found);
    }
    found
}

fn flatten(name: &str, value: &toml::Value, found: &mut BTreeMap<String, String>) {
    let below = |key: &str| match name {
        "" => key.to_owned(),
        _ => format!("{name}.{key}"),
    };
    let is_file = || FILES.iter().any(|file| name.ends_with(&format!(".{file}")));
    match value {
        toml::Value::Table(table) => table
            .iter()
            .for_each(|(key, value)| flatten(&below(key), value, found)),
        toml::Value::Array(values) if values.is_empty() => {}
        toml::Value::Array(values) => {
            let texts: Vec<String> = values.iter().map(text).collect();
            found.insert(name.to_owned(), texts.join(", "));
        }
        toml::Value::String(path) if is_file() => {
            let file = Path::new(path)
                .file_name()
                .map(|file| file.to_string_lossy().into_owned());
            found.insert(name.to_owned(), file.unwrap_or_default());
        }
        _ => {
            found.insert(name.to_owned(), text(value));
        }
    }
}

fn text(value: &toml::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn pay_period(text: &str) -> Result<PayPeriod, String> {
    [PayPeriod::Hour, PayPeriod::Month, PayPeriod::Year]
        .into_iter()
        .find(|period| period.id() == text)
        .ok_or_else(|| "hour, month or year".to_owned())
}

fn decimal_mark(text: &str) -> Result<DecimalMark, String> {
    match text {
        "point" | "." => Ok(DecimalMark::Point),
        "comma" | "," => Ok(DecimalMark::Comma),
        _ => Err("point or comma".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_key_gets_a_suggestion() {
        let failure =
            Settings::parse("paritet.toml", "[output]\nprofil = \"public\"\n").unwrap_err();
        assert_eq!(failure.hints, [Phrase::hint_did_you_mean("profile")]);
    }

    #[test]
    fn what_is_written_can_be_read() {
        let text = toml::to_string(&Settings::default()).unwrap();
        assert_eq!(Settings::parse("x", &text).unwrap(), Settings::default());
    }
}
