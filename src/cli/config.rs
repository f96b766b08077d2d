//! `paritet config`: the settings in force and where each comes from.

use clap::parser::ValueSource;
use clap::{ArgMatches, Args, Command};

use super::options::{Options, reading, writing};
use super::{Outcome, Verb, tools};
use crate::measures::pay_gap::PayGap;
use crate::measures::scope::Scope;
use crate::render::visible;
use crate::settings::Settings;

pub(super) const VERB: Verb = Verb {
    name: "config",
    about: "The settings in force and where each comes from: default, paritet.toml, environment or flag",
    command,
    run,
};

fn command(command: Command) -> Command {
    writing(PayGap::augment_args_for_update(
        Scope::augment_args_for_update(reading(command)),
    ))
}

fn run(matches: &ArgMatches) -> Outcome {
    let options = Options::of(matches)?;
    let in_force = toml::Value::try_from(&options.settings)?;
    let in_file = match &options.config {
        Some(path) => toml::from_str(&std::fs::read_to_string(path)?)?,
        None => toml::Value::Table(toml::Table::new()),
    };
    let defaults = toml::Value::try_from(Settings::default())?;
    let mut lines = Vec::new();
    leaves(&in_force, &mut Vec::new(), &mut |path, value| {
        let origin = origin(path, value, &in_file, &defaults, matches);
        lines.push((format!("{} = {value}", path.join(".")), origin));
    });
    let width = lines
        .iter()
        .map(|(line, _)| line.chars().count().min(60))
        .max()
        .unwrap_or(0);
    let mut text = match &options.config {
        Some(path) => format!("# {}\n", path.display()),
        None => String::new(),
    };
    for (line, origin) in lines {
        text += &format!("{line:<width$}  # {origin}\n");
    }
    tools::print(visible(&text).as_bytes())
}

fn leaves<'a>(
    value: &'a toml::Value,
    path: &mut Vec<&'a str>,
    tell: &mut impl FnMut(&[&str], &toml::Value),
) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                path.push(key);
                leaves(value, path, tell);
                path.pop();
            }
        }
        leaf => tell(path, leaf),
    }
}

/// Where a value comes from.
fn origin(
    path: &[&str],
    value: &toml::Value,
    in_file: &toml::Value,
    defaults: &toml::Value,
    matches: &ArgMatches,
) -> &'static str {
    let at = |root: &toml::Value| {
        path.iter()
            .try_fold(root.clone(), |value, key| value.get(key).cloned())
    };
    let argument = match path {
        ["columns", _] => Some("map"),
        ["sex", _] => Some("sex_map"),
        ["scope", "where"] => Some("conditions"),
        [_, key] => Some(*key),
        _ => None,
    };
    let source = argument
        .filter(|id| matches.try_contains_id(id).is_ok())
        .and_then(|id| matches.value_source(id));
    let of_file = at(in_file).as_ref() == Some(value);
    match source {
        Some(ValueSource::CommandLine) if !of_file => "flag",
        Some(ValueSource::EnvVariable) if !of_file => "environment",
        _ if of_file => "paritet.toml",
        _ if at(defaults).as_ref() == Some(value) => "default",
        _ => "flag",
    }
}
