//! `paritet demo`: writes the built-in municipality to a folder.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command};

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
    let options = Options::of(matches)?;
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
    for file in demo::files() {
        let path = folder.join(file.name);
        if path.exists() && !matches.get_flag("overwrite") {
            let failure = Failure::input(Phrase::fail_exists(path.display().to_string()));
            return Err(failure.hint(Phrase::hint_force()).into());
        }
        output::place(&path, &file.bytes, &options)?;
        eprintln!(
            "{}",
            locale.phrase(&Phrase::wrote(path.display().to_string()))
        );
    }
    Ok(())
}
