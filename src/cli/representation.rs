//! `paritet representation`: does the staff mirror the population?

use clap::ArgMatches;

use super::options::Options;
use super::study::{Answer, Study, answered, measure_without, usual_groups};
use super::{Outcome, Verb};
use crate::demo;
use crate::intake::admit::Needs;
use crate::intake::benchmark::benchmark;
use crate::intake::preview::{Preview, Said};
use crate::intake::sex;
use crate::intake::source::Source;
use crate::measures::representation::{
    Attribute, Representation, method, pair, sources, tabulate, verdict, year,
};
use crate::measures::scope::Scope;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::study::benchmark::{Benchmark, BenchmarkCondition};
use crate::study::workforce::SEX;

pub(super) const VERB: Verb = Verb {
    name: "representation",
    about: "Shares of women or another group against a population, and how many of those hired must be of it\n\n\
            The benchmark is a table of a statistics office, as long CSV, px or JSON-stat.",
    command: |command| measure_without::<Representation>(command, &["merge_small"]),
    run,
};

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(options: Options) -> anyhow::Result<(Study, Answer)> {
    let asked = Asked::of(&options.settings.representation)?;
    let benchmark = read_benchmark(&options)?;
    let study = Study::open(options, units, |_, _| Ok(asked.needs()))?;
    let settings = &study.options.settings;
    let (scope, options) = (&settings.scope, &settings.representation);
    let (attributes, strata) = asked.named(&study.words);
    let period = study.workforce.period.as_deref();
    let start = scope.date()?.map(|date| date.year());
    let outcome = options.compute(
        (&study.workforce, &study.by),
        (&attributes, &strata),
        &benchmark,
        scope,
        start.or_else(|| period.and_then(year)),
    )?;
    let drafts = tabulate(&outcome, |table| {
        let conditions = &options.benchmark_where;
        let mut notes = sources(table, &outcome, &benchmark, conditions, period);
        notes.extend(method(table, &outcome, scope));
        notes
    });
    let answer = Answer {
        section: "representation",
        drafts,
        used: outcome.all.figures.total,
        left_out: outcome.left_out().to_vec(),
        conventions: vec![
            ("share_interval", "Clopper-Pearson"),
            ("p_value", "exact binomial, two-sided by R's rule"),
            ("two_sd", "z < -2; exact below 30 people"),
        ],
        components: Vec::new(),
        basis: Vec::new(),
        duties: Vec::new(),
        verdict: Box::new(move |released| verdict(&outcome, released)),
        further: None,
    };
    Ok((study, answer))
}

/// The units, where the files have them.
fn units(scope: &Scope, previews: &[Preview]) -> Vec<String> {
    let has_unit = |preview: &Preview| preview.mapping.column(Field::Unit).is_some();
    match scope.by.is_empty() && previews.iter().all(has_unit) {
        true => vec![Field::Unit.id().to_owned()],
        false => usual_groups(scope, previews),
    }
}

/// The benchmark, cut to what was asked for.
fn read_benchmark(options: &Options) -> Result<Benchmark, Failure> {
    let asked = &options.settings.representation;
    let source = match &asked.benchmark {
        Some(path) => Source::from_argument(&path.to_string_lossy())?,
        None if options.files.demo => Source::memory(demo::POPULATION, demo::population_table()),
        None => {
            return Err(
                Failure::input(Phrase::fail_no_benchmark()).hint(Phrase::hint_no_benchmark())
            );
        }
    };
    let mut conditions = Vec::new();
    for text in &asked.benchmark_where {
        conditions.extend(BenchmarkCondition::parse(text)?);
    }
    benchmark(source, &Said::default(), options.settings.input.decimal)?.cut(&conditions)
}

/// What is looked for, as the command line says it.
struct Asked {
    /// Field or heading and word in the file, name and word in the benchmark.
    attributes: Vec<Attribute>,
    strata: Vec<String>,
}

impl Asked {
    fn of(options: &Representation) -> Result<Asked, Failure> {
        let mut attributes = options
            .of
            .iter()
            .map(|text| pair(text, "--of").map(|(column, value)| Attribute::new(column, value)))
            .collect::<Result<Vec<_>, _>>()?;
        if attributes.is_empty() {
            attributes.push(Attribute::new(SEX, Sex::Woman.id()));
        }
        for (attribute, text) in attributes.iter_mut().zip(&options.benchmark_of) {
            (attribute.dimension, attribute.member) = pair(text, "--benchmark-of")?;
        }
        for attribute in attributes
            .iter_mut()
            .filter(|attribute| attribute.column == SEX)
        {
            let value = sex_of(&attribute.value)?;
            if attribute.member == attribute.value {
                value.id().clone_into(&mut attribute.member);
            }
            value.id().clone_into(&mut attribute.value);
        }
        Ok(Asked {
            attributes,
            strata: options.standardise.clone(),
        })
    }

    fn needs(&self) -> Needs {
        Needs {
            words: self.words().map(str::to_owned).collect(),
            fields: vec![Field::Period],
            age: self.strata.iter().any(|column| column == Field::Age.id()),
            sex: self
                .attributes
                .iter()
                .any(|attribute| attribute.column == SEX),
            ..Needs::default()
        }
    }

    /// The columns that are read as words: not the sex, and not ages.
    fn words(&self) -> impl Iterator<Item = &str> {
        let columns = self
            .attributes
            .iter()
            .map(|attribute| &attribute.column)
            .chain(&self.strata);
        columns
            .map(String::as_str)
            .filter(|column| ![SEX, Field::Age.id()].contains(column))
    }

    /// The same with the names that the columns have in the workforce.
    fn named(mut self, words: &[String]) -> (Vec<Attribute>, Vec<String>) {
        let columns = self
            .attributes
            .iter_mut()
            .map(|attribute| &mut attribute.column);
        let read = columns
            .chain(&mut self.strata)
            .filter(|column| ![SEX, Field::Age.id()].contains(&column.as_str()));
        read.zip(words)
            .for_each(|(column, word)| column.clone_from(word));
        (self.attributes, self.strata)
    }
}

/// The sex that a word means.
fn sex_of(word: &str) -> Result<Sex, Failure> {
    let sexes = sex::code(&[(word, 1)], None, &[]).map(|coding| coding.sexes);
    match sexes.as_deref() {
        Ok([sex]) if *sex != Sex::Unknown => Ok(*sex),
        _ => Err(
            Failure::input(Phrase::fail_flag("--of", format!("{SEX}={word}")))
                .cause(Phrase::cause_expected("sex=woman, sex=man, sex=other")),
        ),
    }
}
