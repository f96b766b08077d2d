//! `paritet init`: writes a commented `paritet.toml` for a file.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};

use super::files::Ready;
use super::options::{Options, reading};
use super::{Outcome, Verb, input, output};
use crate::intake::preview::Preview;
use crate::model::phrase::Phrase;
use crate::render::visible;
use crate::settings;

pub(super) const VERB: Verb = Verb {
    name: "init",
    about: "Write a commented paritet.toml for a file: mapping and header fingerprint",
    command,
    run,
};

fn command(command: Command) -> Command {
    reading(command)
        .arg(
            Arg::new("init_output")
                .short('o')
                .long("output")
                .value_name("PATH")
                .value_parser(clap::value_parser!(PathBuf))
                .help("Where to write it; default paritet.toml here, - for standard output"),
        )
        .arg(
            Arg::new("overwrite")
                .long("force")
                .action(clap::ArgAction::SetTrue)
                .help("Overwrite a paritet.toml that is there"),
        )
}

fn run(matches: &ArgMatches) -> Outcome {
    let mut options = Options::of(matches)?;
    let previews = input::previews(&options)?;
    let text = commented(&previews[0]);
    let path = matches
        .get_one::<PathBuf>("init_output")
        .cloned()
        .unwrap_or_else(|| PathBuf::from(settings::FILE));
    options.config = None; // the settings that are there are what --force is for
    options.sinks.force = matches.get_flag("overwrite");
    let wrote = Phrase::wrote(path.display().to_string());
    let is_file = path != Path::new("-");
    Ready::of(vec![(path, text.into_bytes())], &options)?.deliver()?;
    if is_file {
        output::say(&format!("{}\n", options.locale()?.phrase(&wrote)));
    }
    Ok(())
}

/// The configuration of a file: what was found stands as it is, what could be set stands behind `#`.
fn commented(preview: &Preview) -> String {
    let headings = toml::Value::from(preview.header.headings.clone());
    let name = visible(preview.source.name()).replace(['\n', '\r'], " ");
    format!(
        "# {name}: settings for paritet. A line behind # is a proposal or the default.\n\
         \n\
         # Which heading stands for which field.\n\
         {columns}\n\
         # What the codes of sex mean, where they are not known.\n\
         [sex]\n\
         # \"1\" = \"man\"\n\
         # \"2\" = \"woman\"\n\
         \n\
         # Further headings for fields, beside the built-in ones.\n\
         [synonyms]\n\
         # unit = [\"Resultatområde\"]\n\
         \n\
         [input]\n\
         # sheet = \"Blad1\"\n\
         # decimal = \"comma\"\n\
         # merge_employments = true\n\
         # The header row that the mapping was made for: next year's changes are told column by column.\n\
         fingerprint = \"{fingerprint}\"\n\
         header = {headings}\n\
         \n\
         [scope]\n\
         # by = [\"job_title\"]\n\
         # merge_small = true\n\
         # pay = \"monthly_fte\"\n\
         # where = [\"contract_type=Tillsvidare\"]\n\
         # full_time_hours = 40.0\n\
         # level = 0.95\n\
         # seed = 20240901\n\
         \n\
         [pay_gap]\n\
         # adjust = \"holm\"\n\
         # replicates = 2000\n\
         \n\
         [survey]\n\
         # scale = [1, 5]\n\
         # [survey.answers]\n\
         # \"Stämmer mycket bra\" = 5\n\
         # [[survey.block]]\n\
         # name = \"trust\"\n\
         # items = [\"A1\", \"A2\"]\n\
         # reversed = [\"A2\"]\n\
         \n\
         [output]\n\
         # profile = \"representatives\"\n\
         # min_group = 5\n\
         # lang = \"sv\"\n",
        columns = preview.mapping.paste(&preview.samples),
        fingerprint = preview.fingerprint(),
    )
}
