//! What a gate says, for people and for the programs that run it. One file for each form.

mod github;
mod json;
mod junit;
mod markdown;
mod sarif;
mod sentences;
mod text;

use std::io;

use clap::ValueEnum;

use super::figures::Figures;
use crate::locale::Locale;
use crate::model::gate::{Checked, Verdict};

pub use sentences::heading;

/// The form of what a gate says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum GateForm {
    /// A line for each objection, for the terminal.
    #[default]
    Text,
    /// Everything, for programs.
    Json,
    /// Annotations of a pull request on GitHub.
    Github,
    /// The report of a test run.
    Junit,
    /// SARIF 2.1.0, for tools that show results of analyses.
    Sarif,
    /// Markdown, for summaries and pull requests.
    Md,
}

/// Everything that a gate says.
#[derive(Clone, Copy, Debug)]
pub struct Gate<'a> {
    /// What it says, in order.
    pub checked: &'a [Checked],
    /// The file that it is about, for what has no place of its own.
    pub file: &'a str,
}

impl Gate<'_> {
    /// What it comes to.
    pub fn verdict(&self) -> Verdict {
        Verdict::of(self.checked)
    }
}

/// Writes it.
///
/// # Errors
/// Where `out` fails.
pub fn write_gate(
    gate: &Gate,
    form: GateForm,
    locale: &Locale,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let figures = Figures::new(locale);
    match form {
        GateForm::Text => text::write(gate, figures, out),
        GateForm::Json => json::write(gate, out),
        GateForm::Github => github::write(gate, figures, out),
        GateForm::Junit => junit::write(gate, figures, out),
        GateForm::Sarif => sarif::write(gate, figures, out),
        GateForm::Md => markdown::write(gate, figures, out),
    }
}

#[cfg(test)]
mod tests;
