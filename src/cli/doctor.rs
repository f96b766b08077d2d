//! `paritet doctor`: what is understood of a file. No statistics.

use std::io::Write;
use std::path::Path;

use clap::{ArgMatches, Args, Command};

use super::files::Ready;
use super::options::{Options, reading, writing_only};
use super::own::signature;
use super::progress::Progress;
use super::{Outcome, Verb, input, output};
use crate::intake::admit::Needs;
use crate::intake::preview::Preview;
use crate::locale::Locale;
use crate::measures::scope::Scope;
use crate::model::field::Field;
use crate::model::finding::Finding;
use crate::model::phrase::{Label, Phrase};
use crate::model::provenance::LeftOut;
use crate::render::{Format, embeddable, visible};

pub(super) const VERB: Verb = Verb {
    name: "doctor",
    about: "What is understood of a file: encoding, header, columns, rows left out, findings",
    command,
    run,
};

/// Flags of the law whose checks of rows are made.
const LAW: [&str; 2] = ["preset", "reference_date"];

fn command(command: Command) -> Command {
    let scope = Scope::augment_args(Command::new("")); // of its flags, those that rows are checked by
    let law = scope
        .get_arguments()
        .filter(|flag| LAW.contains(&flag.get_id().as_str()));
    let command = command.args(law.cloned().collect::<Vec<_>>());
    writing_only(reading(command), &["format", "lang", "locale", "output"])
}

fn run(matches: &ArgMatches) -> Outcome {
    let options = Options::of(matches)?;
    let locale = options.locale()?;
    let previews = input::previews(&options)?;
    let mut out = Vec::new();
    let mut document = Vec::new();
    let mut found = Vec::new();
    for preview in &previews {
        let needs = Needs {
            fields: Field::ALL.to_vec(),
            ..Needs::default()
        };
        let _working = Progress::start(&options, &Label::Word("reading"));
        let checked = input::admitted(std::slice::from_ref(preview), &needs, &options)?;
        let left_out = &checked.workforce.left_out;
        match options.settings.output.format {
            Format::Json => document.push(as_json(
                preview,
                checked.workforce.rows() as u64,
                left_out,
                &checked.findings,
            )),
            _ => {
                let mut text = Vec::new();
                tell(
                    preview,
                    checked.workforce.rows() as u64,
                    left_out,
                    &checked.findings,
                    &options,
                    &locale,
                    &mut text,
                )?;
                out.extend_from_slice(visible(&String::from_utf8(text)?).as_bytes());
            }
        }
        found.extend(checked.findings);
    }
    if options.settings.output.format == Format::Json {
        let text = serde_json::to_string_pretty(&document)?;
        writeln!(out, "{}", embeddable(&text))?;
    }
    let mut outputs = Vec::new();
    if let Some(path) = &options.files.problems {
        outputs.push((path.clone(), output::problems(&found, &options, &locale)?));
    }
    for path in options.sinks.places() {
        let mut bytes = out.clone();
        if path != Path::new("-") && options.settings.output.format != Format::Json {
            writeln!(bytes, "\n{}", signature())?;
        }
        outputs.push((path.to_owned(), bytes));
    }
    Ready::of(outputs, &options)?.deliver()
}

fn tell(
    preview: &Preview,
    rows: u64,
    left_out: &[LeftOut],
    findings: &[Finding],
    options: &Options,
    locale: &Locale,
    out: &mut Vec<u8>,
) -> Outcome {
    writeln!(out, "{}", preview.source.name())?;
    for phrase in preview.told() {
        writeln!(out, "  {}", locale.phrase(&phrase))?;
    }
    let all = rows + left_out.iter().map(|left_out| left_out.rows).sum::<u64>();
    writeln!(out, "  {}", locale.phrase(&Phrase::rows_read(all, rows)))?;
    for reason in left_out {
        let phrase = Phrase::left_out(reason.rows, Label::Reason(reason.reason));
        writeln!(out, "  {}", locale.phrase(&phrase))?;
    }
    for phrase in input::header_drift(preview, &options.settings) {
        writeln!(out, "  {}", locale.phrase(&phrase))?;
    }
    writeln!(out)?;
    output::columns(preview, locale, out)?;
    writeln!(out)?;
    if findings.is_empty() {
        writeln!(out, "  {}", locale.phrase(&Phrase::no_findings()))?;
    }
    for finding in findings {
        writeln!(
            out,
            "  {}: {}",
            locale.label(&Label::Word(output::severity(finding))),
            locale.phrase(&output::told(finding))
        )?;
    }
    Ok(())
}

fn as_json(
    preview: &Preview,
    rows: u64,
    left_out: &[LeftOut],
    findings: &[Finding],
) -> serde_json::Value {
    let headings = &preview.header.headings;
    serde_json::json!({
        "paritet": env!("CARGO_PKG_VERSION"),
        "file": preview.source.name(),
        "rows": rows,
        "left_out": left_out,
        "fingerprint": preview.fingerprint(),
        "columns": headings,
        "mapping": preview.mapping.columns.iter().map(|known| serde_json::json!({
            "column": headings[known.column], "field": known.field, "confidence": known.confidence, "how": known.how,
        })).collect::<Vec<_>>(),
        "questions": preview.mapping.questions,
        "unmapped": preview.mapping.unmapped.iter().map(|column| &headings[*column]).collect::<Vec<_>>(),
        "findings": findings.iter().map(|finding| serde_json::json!({
            "code": finding.code.id(), "severity": finding.code.severity(), "field": finding.field,
            "count": finding.count, "lines": finding.lines.iter().take(20).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}
