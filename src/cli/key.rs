//! `paritet key`: makes and reads the key of pseudonyms.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};

use super::options::Options;
use super::{Outcome, Verb, files, output};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;
use crate::study::pseudonym::Key;

pub(super) const VERB: Verb = Verb {
    name: "key",
    about: "Make the key that pseudonyms depend on",
    command,
    run,
};

fn command(command: Command) -> Command {
    command.subcommand_required(true).subcommand(
        Command::new("new")
            .about("Write a new random key to a file that its owner alone can read")
            .long_about(
                "Write a new random key, 256 bits from the operating system, to a file that its owner alone can read.\n\n\
                 The same key and domain give the same person the same pseudonym. Keep the key apart from the pseudonymised \
                 files: whoever has both can find out whom a pseudonym stands for. A key is never overwritten.",
            )
            .arg(
                Arg::new("key_output")
                    .short('o')
                    .long("output")
                    .value_name("PATH")
                    .default_value("paritet.key")
                    .value_parser(clap::value_parser!(PathBuf))
                    .help("Where to write it"),
            ),
    )
}

fn run(matches: &ArgMatches) -> Outcome {
    let locale = Options::of(matches)?.locale()?;
    let path = matches
        .subcommand()
        .and_then(|(_, matches)| matches.get_one::<PathBuf>("key_output"));
    let Some(path) = path else {
        return Ok(());
    };
    write(path, &new()?)?;
    let wrote = Phrase::wrote(path.display().to_string());
    for phrase in [wrote, Phrase::key_advice()] {
        output::say(&format!("{}\n", locale.phrase(&phrase)));
    }
    Ok(())
}

fn new() -> anyhow::Result<Key> {
    let mut bytes = [0; Key::BYTES];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("no random numbers: {error}"))?;
    Ok(Key::new(bytes))
}

/// Written beside and put in its place whole, unless something stands there.
fn write(path: &Path, key: &Key) -> Outcome {
    let file = files::temporary(path, format!("{}\n", key.to_hex()).as_bytes())?;
    file.persist_noclobber(path)
        .map_err(|failed| match failed.error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                let failure = Failure::input(Phrase::fail_exists(path.display().to_string()));
                failure.hint(Phrase::hint_key_elsewhere())
            }
            _ => files::refused(path, &failed.error),
        })?;
    Ok(())
}

/// Reads a key that nobody but its owner can read.
pub(super) fn read(path: &Path) -> anyhow::Result<Key> {
    let name = path.display().to_string();
    let refused = |error: std::io::Error| {
        let failure = Failure::input(Phrase::fail_open(name.as_str(), error.to_string()));
        failure.hint(Phrase::hint_key_new())
    };
    let file = File::open(path).map_err(refused)?;
    secret(&file, &name)?;
    let mut text = String::new();
    let most = 8 * Key::BYTES as u64;
    file.take(most).read_to_string(&mut text).map_err(refused)?;
    Key::from_hex(&text).ok_or_else(|| {
        let failure = Failure::input(Phrase::fail_key_form(name.as_str()));
        failure.hint(Phrase::hint_key_new()).into()
    })
}

/// Stops where others than the owner may read or write a file.
#[cfg(unix)]
fn secret(file: &File, name: &str) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    let data = file.metadata()?;
    let mode = data.permissions().mode() & 0o777;
    if data.is_file() && mode & 0o077 != 0 {
        let failure = Failure::input(Phrase::fail_key_readable(name, format!("{mode:04o}")));
        return Err(failure.hint(Phrase::hint_key_mode(name)).into());
    }
    Ok(())
}

/// Elsewhere the folder of the user is what protects a file.
#[cfg(not(unix))]
fn secret(_: &File, _: &str) -> Outcome {
    Ok(())
}
