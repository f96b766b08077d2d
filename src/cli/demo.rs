//! `paritet demo`: writes the built-in municipality to a folder.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

use super::files::{Ready, Written};
use super::options::Options;
use super::{Outcome, Verb, output};
use crate::demo;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

pub(super) const VERB: Verb = Verb {
    name: "demo",
    about: "Write an invented municipality with known gaps to a folder: staff, jobs, applicants, survey",
    command,
    run,
};

fn command(command: Command) -> Command {
    command
        .arg(
            Arg::new("folder")
                .value_name("DIR")
                .default_value("demo")
                .value_parser(clap::value_parser!(PathBuf))
                .help("Where to write it; the folder is made"),
        )
        .arg(
            Arg::new("overwrite")
                .long("force")
                .action(clap::ArgAction::SetTrue)
                .help("Overwrite files that are there"),
        )
}

fn run(matches: &ArgMatches) -> Outcome {
    let mut options = Options::of(matches)?;
    options.config = None; // no settings are heeded, and the folder has some of its own
    options.sinks.force = matches.get_flag("overwrite");
    let locale = options.locale()?;
    let Some(folder) = matches.get_one::<PathBuf>("folder") else {
        return Ok(());
    };
    std::fs::create_dir_all(folder).map_err(|error| {
        Failure::input(Phrase::fail_write(
            folder.display().to_string(),
            error.to_string(),
        ))
    })?;
    let outputs: Vec<Written> = demo::files()
        .into_iter()
        .map(|file| (folder.join(file.name), file.bytes))
        .collect();
    let places: Vec<PathBuf> = outputs.iter().map(|(path, _)| path.clone()).collect();
    Ready::of(outputs, &options)?.deliver()?;
    for path in places {
        let wrote = Phrase::wrote(path.display().to_string());
        output::say(&format!("{}\n", locale.phrase(&wrote)));
    }
    Ok(())
}
