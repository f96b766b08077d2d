//! `paritet schema`, `completions`, `man`: what other tools need.

use std::io::Write;

use clap::{Arg, ArgMatches};
use clap_complete::Shell;

use super::{Outcome, Verb};
use crate::settings::Settings;

pub(super) const SCHEMA: Verb = Verb {
    name: "schema",
    about: "JSON Schema of paritet.toml, or with --output-format of the JSON output",
    command: |command| {
        command.arg(
            Arg::new("output_format")
                .long("output-format")
                .action(clap::ArgAction::SetTrue)
                .help("The schema of the JSON output"),
        )
    },
    run: |matches| {
        let schema = if matches.get_flag("output_format") {
            serde_json::from_str(include_str!("../render/output.schema.json"))?
        } else {
            Settings::schema()
        };
        print(format!("{schema:#}\n").as_bytes())
    },
};

pub(super) const COMPLETIONS: Verb = Verb {
    name: "completions",
    about: "Completions for a shell",
    command: |command| {
        command.arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(clap::value_parser!(Shell))
                .help("Whose completions are printed"),
        )
    },
    run: completions,
};

pub(super) const MAN: Verb = Verb {
    name: "man",
    about: "Manual page of the program or of a verb",
    command: |command| {
        command.arg(
            Arg::new("verb")
                .value_name("VERB")
                .help("The verb; without it, the program"),
        )
    },
    run: man,
};

fn completions(matches: &ArgMatches) -> Outcome {
    let Some(shell) = matches.get_one::<Shell>("shell") else {
        return Ok(());
    };
    let mut bytes = Vec::new();
    clap_complete::generate(*shell, &mut super::command(), "paritet", &mut bytes);
    print(&bytes)
}

fn man(matches: &ArgMatches) -> Outcome {
    let whole = super::command();
    let page = match matches.get_one::<String>("verb") {
        None => whole,
        Some(verb) => match whole.find_subcommand(verb) {
            Some(command) => command.clone().name(format!("paritet-{verb}")),
            None => anyhow::bail!("no verb {verb}"),
        },
    };
    let mut bytes = Vec::new();
    clap_mangen::Man::new(page).render(&mut bytes)?;
    print(&bytes)
}

/// Writes to standard output.
pub(super) fn print(bytes: &[u8]) -> Outcome {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}
