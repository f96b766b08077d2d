//! Writes a report where the command line says: standard output, files, notes on standard error.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, is_separator};

use super::files::{Ready, Written, ending};
use super::input;
use super::options::Options;
use super::own::signature;
use crate::intake::preview::Preview;
use crate::locale::Locale;
use crate::model::failure::Failure;
use crate::model::finding::{Code, Finding, Severity};
use crate::model::phrase::{Label, Phrase};
use crate::render::{
    self, Format, Look, Report, Style, embeddable, header, quoted, visible, write_records,
};

pub(super) use crate::render::Report as Content;

/// What is written beside the report.
#[derive(Default)]
pub(super) struct Aside {
    /// For `--attack-json`.
    pub(super) attacked: Option<serde_json::Value>,
    /// For `--published`.
    pub(super) published: Option<Written>,
    /// Files of the verb's own.
    pub(super) beside: Vec<Written>,
}

/// Writes the report to everything that was asked for, and what goes beside it.
pub(super) fn write(
    report: &Report,
    aside: Aside,
    previews: &[Preview],
    options: &Options,
) -> anyhow::Result<()> {
    let locale = options.locale()?;
    let mut outputs = Vec::new();
    let attacked = options.sinks.attack_json.as_deref().zip(aside.attacked);
    if let Some((path, document)) = attacked.clone() {
        outputs.push(attack(path, document)?);
    }
    if let Some(path) = &options.files.problems {
        let listed = problems(report.findings, options, &locale)?;
        outputs.push((path.clone(), listed));
    }
    for path in options.sinks.places() {
        if is_folder(path) {
            outputs.extend(folder(report, path, options, &locale)?);
        } else {
            outputs.push(one(report, path, options, &locale)?);
        }
    }
    outputs.extend(aside.published);
    outputs.extend(aside.beside);
    let ready = Ready::of(outputs, options)?;
    if let Some((path, _)) = attacked {
        warn_of_attack(path, &locale);
    }
    if !options.sinks.quiet {
        tell_input(report, previews, options, &locale)?;
    }
    ready.deliver()
}

/// The report as it goes to a file, or for `-` to standard output.
fn one(
    report: &Report,
    path: &Path,
    options: &Options,
    locale: &Locale,
) -> anyhow::Result<Written> {
    let is_file = path != Path::new("-");
    let (format, look) = if is_file {
        let plain = Look {
            colour: false,
            all: true,
            width: 160,
            ..look(options)
        };
        (format_of(path)?, plain)
    } else {
        (options.settings.output.format, look(options))
    };
    let mut bytes = Vec::new();
    let style = style(options, locale, look);
    render::write(report, format, &style, &mut bytes).map_err(unwritten)?;
    if is_file && format == Format::Table {
        writeln!(bytes, "\n{}", signature())?;
    }
    Ok((path.to_owned(), bytes))
}

/// Whether a path is that of a folder: one that ends with a stroke, or is there and has the ending of no format.
fn is_folder(path: &Path) -> bool {
    let last = path.as_os_str().as_encoded_bytes().last().copied();
    let named = last.map(char::from).is_some_and(is_separator);
    named || (path.is_dir() && format_of(path).is_err())
}

/// A file of CSV for each table, and one of the method.
fn folder(
    report: &Report,
    path: &Path,
    options: &Options,
    locale: &Locale,
) -> anyhow::Result<Vec<Written>> {
    let dialect = options.settings.output.csv_dialect;
    let tables = report.released.tables().iter().map(|table| table.id());
    let asked = options.sinks.table.as_deref();
    let mut files = Vec::new();
    for id in tables.filter(|id| asked.is_none_or(|asked| asked == *id)) {
        let mut bytes = Vec::new();
        let style = Style {
            table: Some(id),
            ..style(options, locale, look(options))
        };
        render::write(report, Format::Csv, &style, &mut bytes).map_err(unwritten)?;
        files.push((path.join(format!("{id}.csv")), bytes));
    }
    let mut method = Vec::new();
    render::write_method(report, dialect, &mut method)?;
    files.push((path.join("method.csv"), method));
    Ok(files)
}

/// How the options have a report written.
fn style<'a>(options: &'a Options, locale: &'a Locale, look: Look) -> Style<'a> {
    Style {
        locale,
        look,
        dialect: options.settings.output.csv_dialect,
        table: options.sinks.table.as_deref(),
        templates: options.settings.output.templates.as_deref().map(Path::new),
    }
}

/// Why a report is not written.
fn unwritten(error: render::RenderError) -> anyhow::Error {
    match error {
        render::RenderError::Write(error) => error.into(),
        render::RenderError::Template(cause) => Failure::input(Phrase::fail_template(cause)).into(),
        render::RenderError::Workbook(cause) => Failure::input(Phrase::fail_workbook(cause)).into(),
        render::RenderError::NoTable { wanted, known } => {
            Failure::input(Phrase::fail_flag("--table", wanted))
                .cause(Phrase::cause_expected(known.join(", ")))
                .into()
        }
    }
}

/// The form that the ending of a file name says.
fn format_of(path: &Path) -> Result<Format, Failure> {
    match ending(path).as_deref() {
        Some("csv") => Ok(Format::Csv),
        Some("json") => Ok(Format::Json),
        Some("md" | "markdown") => Ok(Format::Md),
        Some("txt") => Ok(Format::Table),
        Some("html" | "htm") => Ok(Format::Html),
        Some("xlsx") => Ok(Format::Xlsx),
        _ => Err(
            Failure::input(Phrase::fail_flag("-o", path.display().to_string()))
                .cause(Phrase::cause_expected(".html .xlsx .md .json .csv .txt /")),
        ),
    }
}

/// What the terminal can show.
fn look(options: &Options) -> Look {
    let terminal = io::stdout().is_terminal();
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
    let colour = match options.sinks.color {
        clap::ColorChoice::Always => true,
        clap::ColorChoice::Never => false,
        clap::ColorChoice::Auto => {
            !set("NO_COLOR") && (set("CLICOLOR_FORCE") || set("FORCE_COLOR") || (terminal && !dumb))
        }
    };
    let width = std::env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok())
        .or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0)))
        .unwrap_or(120);
    Look {
        width,
        colour,
        ascii: options.sinks.ascii || dumb,
        plain: options.sinks.plain,
        all: options.sinks.all || !terminal,
    }
}

/// Header drift and findings in a line each, on standard error.
pub(super) fn tell_input(
    report: &Report,
    previews: &[Preview],
    options: &Options,
    locale: &Locale,
) -> anyhow::Result<()> {
    let mut err = Vec::new();
    for preview in previews {
        let drift = input::header_drift(preview, &options.settings);
        for phrase in drift
            .iter()
            .filter(|phrase| phrase.id() != "header_unchanged")
        {
            writeln!(
                err,
                "{}: {}",
                locale.label(&Label::Word("note")),
                locale.phrase(phrase)
            )?;
        }
        if options.sinks.verbose {
            for phrase in preview.told() {
                writeln!(err, "  {}", locale.phrase(&phrase))?;
            }
            columns(preview, locale, &mut err)?;
        }
    }
    for finding in report.findings.iter().filter(|finding| is_told(finding)) {
        writeln!(
            err,
            "{}: {}",
            locale.label(&Label::Word(severity(finding))),
            locale.phrase(&told(finding))
        )?;
    }
    say(&String::from_utf8(err)?);
    Ok(())
}

/// What is wrong is told on every run, and so is a reading that the file did not settle by itself.
fn is_told(finding: &Finding) -> bool {
    const DECISIONS: [Code; 3] = [
        Code::SexReadAsIso,
        Code::SexFromIdentity,
        Code::SettledByPlausibility,
    ];
    finding.code.severity() > Severity::Note || DECISIONS.contains(&finding.code)
}

/// The columns of a file and what they were taken for, one a line.
pub(super) fn columns(
    preview: &Preview,
    locale: &Locale,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let told = preview.told_columns();
    let told = told.iter();
    beside(
        told.map(|(heading, phrase)| (heading.as_str(), locale.phrase(phrase))),
        out,
    )
}

/// Headings with what is said of them, one a line.
pub(super) fn beside<'a>(
    told: impl Iterator<Item = (&'a str, String)>,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    const LONGEST: usize = 40;
    let cut = |heading: &str| -> String {
        match heading.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", &heading[..end]),
            None => heading.to_owned(),
        }
    };
    let told: Vec<(String, String)> = told.map(|(heading, said)| (cut(heading), said)).collect();
    let lengths = told.iter().map(|(heading, _)| heading.chars().count());
    let width = lengths.max().unwrap_or(0);
    for (heading, said) in &told {
        writeln!(out, "  {heading:width$}  {said}")?;
    }
    Ok(())
}

/// A finding as a sentence with its first lines.
pub(super) fn told(finding: &Finding) -> Phrase {
    const SHOWN: usize = 3;
    let (code, text, lines) = (
        finding.code.id(),
        Label::Finding(finding.code.id()),
        first_lines(&finding.lines, SHOWN),
    );
    match finding.field {
        Some(field) => {
            Phrase::finding_in(code, text, Label::Field(field.id()), finding.count, lines)
        }
        None => Phrase::finding_at(code, text, finding.count, lines),
    }
}

/// The first so many of some lines, and dots where there are more.
pub(super) fn first_lines(lines: &[u64], shown: usize) -> String {
    let mut first: Vec<String> = lines.iter().take(shown).map(u64::to_string).collect();
    if lines.len() > shown {
        first.push("…".to_owned());
    }
    first.join(", ")
}

/// What somebody would need who wants to know what the tables withhold, and what that is: personal data.
fn attack(path: &Path, document: serde_json::Value) -> anyhow::Result<Written> {
    let mut marked = serde_json::Map::new();
    marked.insert("paritet".to_owned(), env!("CARGO_PKG_VERSION").into());
    if let serde_json::Value::Object(own) = document {
        marked.extend(own);
    }
    let text = serde_json::to_string(&marked)?;
    Ok((path.to_owned(), embeddable(&text).as_bytes().to_vec()))
}

/// Warns of a file with personal data.
fn warn_of_attack(path: &Path, locale: &Locale) {
    let warning = Phrase::attack_written(path.display().to_string());
    let word = locale.label(&Label::Word("warning"));
    say(&format!("{word}: {}\n", locale.phrase(&warning)));
}

/// One line for each place of each finding, for payroll.
pub(super) fn problems(
    findings: &[Finding],
    options: &Options,
    locale: &Locale,
) -> anyhow::Result<Vec<u8>> {
    let headings = header(["code", "severity", "line", "field", "expected"].into_iter());
    let mut records = vec![headings];
    for finding in findings {
        let field = finding.field.map_or("", |field| field.id());
        let text = quoted(&locale.label(&Label::Finding(finding.code.id())));
        let mut write = |line: String| {
            let ids = [finding.code.id(), severity(finding), &line, field];
            records.push(
                ids.into_iter()
                    .chain([text.as_str()])
                    .map(str::to_owned)
                    .collect(),
            );
        };
        if finding.lines.is_empty() {
            write(String::new());
        }
        finding
            .lines
            .iter()
            .for_each(|line| write(line.to_string()));
    }
    let mut bytes = Vec::new();
    write_records(
        records.into_iter(),
        options.settings.output.csv_dialect,
        &mut bytes,
    )?;
    Ok(bytes)
}

/// The id of a finding's severity, which is a word of the catalogue too.
pub(super) fn severity(finding: &Finding) -> &'static str {
    match finding.code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// Tells people something on standard error: what a terminal would obey stays out. Nobody may be there to read it.
pub(super) fn say(text: &str) {
    let text = visible(text).replace('\r', "");
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
