//! Where what a gate says goes: files by their endings, standard output, the summary of a pipeline's step.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::cli::Outcome;
use crate::cli::files::{ending, refused};
use crate::cli::own::signature;
use crate::locale::Locale;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::render::{Gate, GateForm, write_gate};

/// What the gate says, in the form of a file's ending, or for `-` in that which was asked for.
pub(super) fn written(
    gate: &Gate,
    path: &Path,
    form: GateForm,
    locale: &Locale,
) -> anyhow::Result<Vec<u8>> {
    let is_file = path != Path::new("-");
    let form = if is_file { form_of(path)? } else { form };
    let mut bytes = Vec::new();
    write_gate(gate, form, locale, &mut bytes)?;
    if is_file && form == GateForm::Text {
        writeln!(bytes, "\n{}", signature())?;
    }
    Ok(bytes)
}

/// The form that the ending of a file name says.
fn form_of(path: &Path) -> Result<GateForm, Failure> {
    match ending(path).as_deref() {
        Some("sarif") => Ok(GateForm::Sarif),
        Some("xml") => Ok(GateForm::Junit),
        Some("json") => Ok(GateForm::Json),
        Some("md" | "markdown") => Ok(GateForm::Md),
        Some("txt") => Ok(GateForm::Text),
        _ => Err(
            Failure::input(Phrase::fail_flag("-o", path.display().to_string()))
                .cause(Phrase::cause_expected(".sarif .xml .json .md .txt")),
        ),
    }
}

/// Adds a summary to that of the step of the pipeline.
pub(super) fn summarise(gate: &Gate, locale: &Locale) -> Outcome {
    const NAME: &str = "GITHUB_STEP_SUMMARY";
    let Some(path) = std::env::var_os(NAME).filter(|path| !path.is_empty()) else {
        return Err(Failure::input(Phrase::fail_flag("--github-summary", ""))
            .cause(Phrase::cause_expected(format!("${NAME}")))
            .into());
    };
    let path = PathBuf::from(path);
    let mut bytes = Vec::new();
    write_gate(gate, GateForm::Md, locale, &mut bytes)?;
    let mut opened = OpenOptions::new();
    let opened = opened.append(true).create(true).open(&path);
    let appended = opened.and_then(|mut file| file.write_all(&bytes));
    Ok(appended.map_err(|error| refused(&path, &error))?)
}
