//! What failed, why, and what to do next, on standard error.

use std::process::ExitCode;

use clap::ArgMatches;

use super::options::{Options, language_of_environment};
use super::output::say;
use crate::locale::{Language, Locale};
use crate::model::failure::{Failure, FailureKind};
use crate::model::phrase::{Label, Phrase};

/// Exit status of a check whose answer is no.
const UNMET: u8 = 1;
/// Exit status of usage, configuration and input errors.
const INPUT: u8 = 2;
/// Exit status of a fault of the program (EX_SOFTWARE).
const BUG: u8 = 70;

/// A check has said all there is to say, and the answer is no: nothing more is printed.
#[derive(Debug)]
pub(super) struct Unmet;

impl std::fmt::Display for Unmet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("not met")
    }
}

impl std::error::Error for Unmet {}

/// Prints a failure and gives the exit status.
pub(super) fn print(error: &anyhow::Error, matches: &ArgMatches) -> ExitCode {
    if let Some(error) = error.downcast_ref::<clap::Error>() {
        let _ = error.print();
        return ExitCode::from(INPUT);
    }
    if error.is::<Unmet>() {
        return ExitCode::from(UNMET);
    }
    match error.downcast_ref::<Failure>() {
        Some(failure) => {
            print_failure(failure, matches);
            ExitCode::from(match failure.kind {
                FailureKind::Input => INPUT,
                FailureKind::Bug => BUG,
            })
        }
        None => {
            say(&format!("error: {error:#}\n"));
            ExitCode::from(INPUT)
        }
    }
}

/// Prints that something went wrong inside the program.
pub(super) fn print_bug(matches: &ArgMatches) -> ExitCode {
    print_failure(
        &Failure::input(Phrase::fail_bug()).hint(Phrase::hint_report_bug()),
        matches,
    );
    ExitCode::from(BUG)
}

fn print_failure(failure: &Failure, matches: &ArgMatches) {
    let said = matches.subcommand().and_then(|(_, matches)| {
        matches
            .try_get_one::<Language>("lang")
            .ok()
            .flatten()
            .copied()
    });
    let set = || {
        Options::of(matches.subcommand()?.1)
            .ok()?
            .settings
            .output
            .lang
    };
    let said = said.or_else(set);
    let Ok(locale) = Locale::new(said.unwrap_or_else(language_of_environment), None) else {
        return;
    };
    let word = |id| locale.label(&Label::Word(id));
    let mut text = format!(
        "{}: {}\n",
        word("error"),
        indented(&locale.phrase(&failure.heading))
    );
    for cause in &failure.causes {
        text += &format!("  {}\n", indented(&locale.phrase(cause)));
    }
    for hint in &failure.hints {
        text += &format!("  {}: {}\n", word("hint"), indented(&locale.phrase(hint)));
    }
    say(&text);
}

fn indented(text: &str) -> String {
    text.replace('\n', "\n  ")
}
