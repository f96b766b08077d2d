//! Writes a report where the command line says: standard output, files, notes on standard error.

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::input;
use super::options::Options;
use crate::intake::preview::Preview;
use crate::locale::Locale;
use crate::model::failure::Failure;
use crate::model::finding::{Code, Finding, Severity};
use crate::model::phrase::{Label, Phrase};
use crate::render::{self, Format, Look, Report, visible};

pub(super) use crate::render::Report as Content;

/// Writes the report to everything that was asked for.
pub(super) fn write(
    report: &Report,
    previews: &[Preview],
    options: &Options,
) -> anyhow::Result<()> {
    let locale = options.locale()?;
    if !options.sinks.quiet {
        tell_input(report, previews, options, &locale)?;
    }
    if let Some(path) = &options.files.problems {
        problems(path, report.findings, options, &locale)?;
    }
    if options.sinks.output.is_empty() {
        return to_stdout(report, options, &locale);
    }
    for path in &options.sinks.output {
        if path == Path::new("-") {
            to_stdout(report, options, &locale)?;
            continue;
        }
        let format = format_of(path)?;
        let plain = Look {
            colour: false,
            all: true,
            width: 160,
            ..look(options)
        };
        let mut bytes = Vec::new();
        one(report, format, &plain, options, &locale, &mut bytes)?;
        place(path, &bytes, options)?;
    }
    Ok(())
}

fn to_stdout(report: &Report, options: &Options, locale: &Locale) -> anyhow::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let format = options.settings.output.format;
    one(report, format, &look(options), options, locale, &mut out)?;
    Ok(out.flush()?)
}

fn one(
    report: &Report,
    format: Format,
    look: &Look,
    options: &Options,
    locale: &Locale,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let dialect = options.settings.output.csv_dialect;
    let table = options.sinks.table.as_deref();
    render::write(report, format, locale, look, dialect, table, out).map_err(|error| match error {
        render::RenderError::Write(error) => anyhow::Error::from(error),
        render::RenderError::NoTable { wanted, known } => {
            Failure::input(Phrase::fail_flag("--table", wanted))
                .cause(Phrase::cause_expected(known.join(", ")))
                .into()
        }
    })
}

/// The form that the ending of a file name says.
fn format_of(path: &Path) -> Result<Format, Failure> {
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("csv") => Ok(Format::Csv),
        Some("json") => Ok(Format::Json),
        Some("md" | "markdown") => Ok(Format::Md),
        Some("txt") => Ok(Format::Table),
        _ => Err(
            Failure::input(Phrase::fail_flag("-o", path.display().to_string()))
                .cause(Phrase::cause_expected(".csv .json .md .txt")),
        ),
    }
}

/// Puts a file in its place whole: written beside, then renamed; readable by its owner alone.
///
/// A file that is there is replaced, because running again is the normal case; the input never is.
pub(super) fn place(path: &Path, bytes: &[u8], options: &Options) -> anyhow::Result<()> {
    let name = path.display().to_string();
    let refused = |error: io::Error| {
        let failure = Failure::input(Phrase::fail_write(name.as_str(), error.to_string()));
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy => {
                failure.hint(Phrase::hint_file_open())
            }
            _ => failure,
        }
    };
    let is_input = options.inputs().any(|file| same_file(file, path));
    if is_input || (path.is_dir()) {
        return Err(Failure::input(Phrase::fail_exists(name.as_str())).into());
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut file = NamedTempFile::new_in(folder).map_err(refused)?;
    file.write_all(bytes).map_err(refused)?;
    file.as_file().sync_all().map_err(refused)?;
    file.persist(path).map_err(|error| refused(error.error))?;
    Ok(())
}

/// Whether two paths lead to one file that is there.
pub(super) fn same_file(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
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
fn tell_input(
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
        let word = match finding.code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        writeln!(
            err,
            "{}: {}",
            locale.label(&Label::Word(word)),
            locale.phrase(&told(finding))
        )?;
    }
    let text = String::from_utf8(err)?;
    Ok(io::stderr().lock().write_all(visible(&text).as_bytes())?)
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

/// Writes what somebody would need who wants to know what the tables withhold, and what that is; says that it is personal
/// data.
pub(super) fn attack(
    path: &Path,
    document: &serde_json::Value,
    options: &Options,
) -> anyhow::Result<()> {
    place(path, &serde_json::to_vec(document)?, options)?;
    let locale = options.locale()?;
    let warning = Phrase::attack_written(path.display().to_string());
    let told = format!(
        "{}: {}\n",
        locale.label(&Label::Word("warning")),
        locale.phrase(&warning)
    );
    Ok(io::stderr().lock().write_all(visible(&told).as_bytes())?)
}

/// One line for each place of each finding, for payroll.
pub(super) fn problems(
    path: &Path,
    findings: &[Finding],
    options: &Options,
    locale: &Locale,
) -> anyhow::Result<()> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["code", "severity", "line", "field", "expected"])?;
    for finding in findings {
        let field = finding.field.map_or("", |field| field.id());
        let severity = match finding.code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let text = locale.label(&Label::Finding(finding.code.id()));
        let mut write =
            |line: &str| writer.write_record([finding.code.id(), severity, line, field, &text]);
        if finding.lines.is_empty() {
            write("")?;
        }
        for line in &finding.lines {
            write(&line.to_string())?;
        }
    }
    place(path, &writer.into_inner()?, options)
}
