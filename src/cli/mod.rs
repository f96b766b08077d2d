//! Floor 5: arguments, streams, exit status. A room for each verb; this is the hall.

mod adjusted;
mod check;
mod check_anonymity;
mod config;
mod decompose;
mod demo;
mod doctor;
mod earlier;
mod explain;
mod failure;
mod files;
mod indicators;
mod init;
mod input;
mod job_file;
mod key;
mod key_ratios;
mod model;
mod options;
mod output;
mod overtime;
mod own;
mod pay_gap;
mod plan;
mod progress;
mod pseudonymise;
mod published;
mod recruitment;
mod report;
mod representation;
mod salary_mapping;
mod statutory;
mod study;
mod survey;
mod tools;
mod working_conditions;

use std::io;
use std::panic;
use std::process::ExitCode;

use clap::{ArgMatches, Command};

/// What a verb comes to.
type Outcome = anyhow::Result<()>;

/// A verb: its name, what it answers (a line, then what only its own help tells), its command line, what it does.
struct Verb {
    name: &'static str,
    about: &'static str,
    command: fn(Command) -> Command,
    run: fn(&ArgMatches) -> Outcome,
}

/// All verbs, in the order of the help.
const VERBS: &[Verb] = &[
    pay_gap::VERB,
    adjusted::VERB,
    decompose::VERB,
    indicators::VERB,
    salary_mapping::VERB,
    report::VERB,
    statutory::VERB,
    representation::VERB,
    recruitment::VERB,
    survey::VERB,
    working_conditions::VERB,
    key_ratios::VERB,
    overtime::VERB,
    check::VERB,
    check_anonymity::VERB,
    doctor::VERB,
    init::VERB,
    pseudonymise::VERB,
    key::VERB,
    demo::VERB,
    config::VERB,
    explain::VERB,
    tools::SCHEMA,
    tools::COMPLETIONS,
    tools::MAN,
];

/// The whole command line.
pub fn command() -> Command {
    let root = Command::new("paritet")
        .version(env!("CARGO_PKG_VERSION"))
        .about(
            "Pay-equity analysis of an HR export: gender pay gaps per job group, safe to publish",
        )
        .after_help(EXAMPLES)
        .arg_required_else_help(true)
        .subcommand_required(true)
        .disable_help_subcommand(true);
    VERBS.iter().fold(root, |root, verb| {
        let command = (verb.command)(Command::new(verb.name));
        let line = verb.about.lines().next().unwrap_or_default();
        // last, because the options bring the first line of their own documentation
        root.subcommand(
            command
                .about(line)
                .long_about((line != verb.about).then_some(verb.about)),
        )
    })
}

const EXAMPLES: &str = "\
Examples:
  paritet pay-gap --demo                 the gaps of an invented municipality
  paritet doctor staff.csv               what is understood of a file
  paritet pay-gap staff.xlsx --by unit -o gaps.csv -o gaps.json";

/// Runs the program: 0 done, 1 a check that is not met, 2 usage or input, 70 a fault of the program. A closed pipe is no failure.
pub fn main() -> ExitCode {
    let matches = command().get_matches();
    let quiet = std::env::var_os("PARITET_BACKTRACE").is_none();
    if quiet {
        panic::set_hook(Box::new(|_| {})); // a panic message could hold a value of a row
    }
    let result = panic::catch_unwind(panic::AssertUnwindSafe(|| run(&matches)));
    match result {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(error)) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Ok(Err(error)) => failure::print(&error, &matches),
        Err(_) => failure::print_bug(&matches),
    }
}

fn run(matches: &ArgMatches) -> Outcome {
    let Some((name, matches)) = matches.subcommand() else {
        return Ok(());
    };
    let verb = VERBS.iter().find(|verb| verb.name == name);
    verb.map_or(Ok(()), |verb| (verb.run)(matches))
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }
}
