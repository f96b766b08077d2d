//! `paritet check-anonymity`: how well do the people of a file hide among each other?

use clap::{ArgMatches, Command};

use super::failure::Unmet;
use super::options::Options;
use super::study::{Answer, Study, measure_without};
use super::{Outcome, Verb};
use crate::intake::admit::Needs;
use crate::intake::identity::Fit;
use crate::intake::preview::Preview;
use crate::intake::scale;
use crate::measures::anonymity::{
    Anonymity, BASIS, CONVENTIONS, KnownColumn, Quasi, Scale, method, tabulate, verdict,
};
use crate::model::failure::Failure;
use crate::model::field::{Field, Kind};
use crate::model::phrase::Phrase;
use crate::study::rows::codes;
use crate::study::workforce::Workforce;

pub(super) const VERB: Verb = Verb {
    name: "check-anonymity",
    about: "Whether people hide among each other in a file: k-anonymity, l-diversity, what would help\n\n\
            Counts and names of columns are told, never a value of a row. Exit status 0: k and l are reached; 1: they are not.",
    command,
    run,
};

/// Options that all measures share and this one has no use for.
const UNHEEDED: [&str; 7] = [
    "by",
    "merge_small",
    "preset",
    "reference_date",
    "full_time_hours",
    "level",
    "seed",
];

fn command(command: Command) -> Command {
    measure_without::<Anonymity>(command, &UNHEEDED)
}

fn run(matches: &ArgMatches) -> Outcome {
    let options = Options::of(matches)?;
    let asked = options.settings.anonymity.clone();
    let study = Study::open(
        options,
        |_, previews| quasi_identifiers(&asked, previews),
        |options, previews| needs(&asked, options, previews),
    )?;
    let first = &study.previews[0];
    let quasi: Vec<Quasi> = study
        .by
        .iter()
        .map(|name| Quasi {
            name: name.clone(),
            scale: scale_of(&study.workforce, name),
        })
        .collect();
    if quasi.is_empty() {
        let headings = first.header.headings.join(", ");
        return Err(Failure::input(Phrase::fail_flag("--qi", ""))
            .cause(Phrase::cause_candidates(headings))
            .into());
    }
    let sensitive: Vec<String> = sensitive_columns(&asked, &study.options, &study.previews)?;
    let outcome = asked.compute(&study.workforce, &quasi, &sensitive)?;
    let columns = known_columns(&study, &sensitive);
    let mut drafts = tabulate(&outcome, &columns);
    for note in method(&outcome) {
        drafts[0].note(note);
    }
    study.publish(Answer {
        section: "anonymity",
        drafts,
        used: outcome.records,
        left_out: Vec::new(),
        conventions: CONVENTIONS.to_vec(),
        components: Vec::new(),
        basis: BASIS.to_vec(),
        duties: Vec::new(),
        verdict: Box::new(verdict),
        further: None,
    })?;
    if outcome.met() {
        Ok(())
    } else {
        Err(Unmet.into())
    }
}

/// The fields that others are likely to know.
const USUAL: [Field; 7] = [
    Field::Sex,
    Field::BirthDate,
    Field::BirthYear,
    Field::Age,
    Field::Unit,
    Field::JobTitle,
    Field::JobCode,
];

/// The columns asked for, or the usual ones that all files have; each once.
fn quasi_identifiers(asked: &Anonymity, previews: &[Preview]) -> Vec<String> {
    let Some(first) = previews.first() else {
        return Vec::new();
    };
    let in_all = |field: &Field| {
        let mut previews = previews.iter();
        previews.all(|preview| preview.mapping.column(*field).is_some())
    };
    if asked.qi.is_empty() {
        let usual = USUAL.iter().filter(|field| in_all(field));
        return usual.map(|field| field.id().to_owned()).collect();
    }
    let mut names = Vec::new();
    for name in &asked.qi {
        let name = named(first, name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The name in the workforce of a column asked for by field, heading, or the short words `job` and `pay`.
fn named(preview: &Preview, name: &str) -> String {
    let name = name.trim();
    let mapped = |field: &Field| preview.mapping.column(*field).is_some();
    if let Some(field) = Field::from_id(name).filter(mapped) {
        return field.id().to_owned();
    }
    if let Some(column) = preview.column_of(name) {
        return preview.header.headings[column].clone();
    }
    let meant: &[Field] = match name {
        "age" => &[Field::BirthYear, Field::BirthDate],
        "job" => &[Field::JobTitle, Field::JobCode],
        "pay" => &crate::study::expr::BASES,
        _ => &[],
    };
    let field = meant.iter().copied().find(mapped);
    field.map_or(name, |field| field.id()).to_owned()
}

/// The columns that must not be learnt: those asked for, or the pay. Without pay there may be none, unless it is open
/// which column is the pay.
fn sensitive_columns(
    asked: &Anonymity,
    options: &Options,
    previews: &[Preview],
) -> Result<Vec<String>, Failure> {
    let Some(first) = previews.first() else {
        return Ok(Vec::new());
    };
    if !asked.sensitive.is_empty() {
        let names = asked.sensitive.iter().map(|name| named(first, name));
        return Ok(names.collect());
    }
    let pay = options.settings.scope.pay_fields()?;
    let mapped = pay
        .iter()
        .find(|field| first.mapping.column(**field).is_some());
    Ok(mapped
        .map(|field| field.id().to_owned())
        .into_iter()
        .collect())
}

fn needs(asked: &Anonymity, options: &Options, previews: &[Preview]) -> Result<Needs, Failure> {
    let any = sensitive_columns(asked, options, previews)?;
    let pay = options.settings.scope.pay_fields()?;
    let open = |field: &&Field| {
        let mut previews = previews.iter();
        previews.any(|preview| preview.mapping.question(**field).is_some())
    };
    // Which of several columns is the pay is asked as every measure asks it.
    let one_of = match any.is_empty() && pay.iter().any(|field| open(&field)) {
        true => pay,
        false => Vec::new(),
    };
    let words = match previews {
        [only] => {
            let conditions = options.settings.scope.parsed_conditions()?;
            let mut others: Vec<String> = any.clone();
            others.extend(
                conditions
                    .iter()
                    .map(|condition| named(only, &condition.column)),
            );
            perhaps_unique(only, &others)
        }
        _ => Vec::new(),
    };
    Ok(Needs {
        any,
        one_of,
        words,
        ..Needs::default()
    })
}

/// Columns of words whose values all differ in the head of the file, but for some that are read otherwise.
fn perhaps_unique(preview: &Preview, others: &[String]) -> Vec<String> {
    let differ = |values: &[String]| {
        let mut values: Vec<&str> = filled(values).collect();
        let all = values.len();
        values.sort_unstable();
        values.dedup();
        all > 1 && values.len() == all
    };
    let is_words = |field: Field| matches!(field.kind(), Kind::Text | Kind::Code | Kind::Date);
    let columns = preview.samples.iter().enumerate();
    columns
        .filter(|(at, _)| field_of(preview, *at).is_none_or(is_words))
        .filter(|(_, sample)| differ(&sample.values))
        .map(|(at, sample)| name_of(preview, at, &sample.heading))
        .filter(|name| !others.contains(name))
        .collect()
}

fn filled(values: &[String]) -> impl Iterator<Item = &str> {
    let values = values.iter().map(|value| value.trim());
    values.filter(|value| !value.is_empty())
}

fn field_of(preview: &Preview, column: usize) -> Option<Field> {
    let mut known = preview.mapping.columns.iter();
    let known = known.find(|known| known.column == column);
    known.map(|known| known.field)
}

/// The name in the workforce of a column of the file.
fn name_of(preview: &Preview, column: usize, heading: &str) -> String {
    let field = field_of(preview, column);
    field.map_or(heading, |field| field.id()).to_owned()
}

/// What the words of a column measure; job codes and the like measure nothing.
fn scale_of(workforce: &Workforce, name: &str) -> Option<Scale> {
    let (_, words) = workforce.labels(name)?;
    let numbers = || scale::numbers(words);
    let years = || scale::years(words).map(Scale::Years);
    let in_years = matches!(name, "age" | "tenure_years" | "experience");
    match Field::from_id(name).map(Field::kind) {
        Some(Kind::Date) => years(),
        Some(Kind::Year) => numbers().map(Scale::Years),
        Some(Kind::Number) if in_years => numbers().map(Scale::Years),
        Some(Kind::Number | Kind::Percent | Kind::Money) => numbers().map(Scale::Amounts),
        Some(_) => None,
        None => numbers().map(Scale::Amounts).or_else(years),
    }
}

/// What is known of each column of the first file.
fn known_columns(study: &Study, sensitive: &[String]) -> Vec<KnownColumn> {
    let preview = &study.previews[0];
    let columns = preview.samples.iter().enumerate();
    columns
        .map(|(at, sample)| {
            let name = name_of(preview, at, &sample.heading);
            KnownColumn {
                heading: sample.heading.clone(),
                field: field_of(preview, at),
                names_people: names_people(&sample.values),
                unique: match study.previews.len() {
                    1 => Some(study.words.contains(&name) && unique(&study.workforce, &name)),
                    _ => None,
                },
                quasi: study.by.contains(&name),
                sensitive: sensitive.contains(&name),
            }
        })
        .collect()
}

/// Whether most values are national identity numbers or addresses of mail.
fn names_people(values: &[String]) -> bool {
    let all = filled(values).count();
    let mail = filled(values).filter(|value| value.contains('@')).count();
    Fit::of(filled(values)).country().is_some() || (all > 0 && mail * 10 >= all * 9)
}

/// Whether no word but the blank one stands in two rows.
fn unique(workforce: &Workforce, name: &str) -> bool {
    let Some(((_, labels), codes)) = workforce.labels(name).zip(codes(workforce, name)) else {
        return false;
    };
    let mut seen = vec![false; labels.len()];
    codes
        .into_iter()
        .filter(|code| *code > 0)
        .all(|code| !std::mem::replace(&mut seen[code as usize], true))
}
