//! `paritet key-ratios`: nine open key ratios, beside last year's and the employer's own targets.

use std::collections::BTreeMap;

use clap::ArgMatches;

use super::earlier;
use super::options::Options;
use super::study::{Answer, Study, answered, measure_without, usual_groups};
use super::{Outcome, Verb};
use crate::disclosure::draft::Draft;
use crate::disclosure::release;
use crate::intake::admit::Needs;
use crate::measures::key_ratios::{self, KeyRatios, method, points, tabulate, verdict};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::expr::{BASES, PayColumn, PayConcept};
use crate::study::filter::{Condition, ConditionError, matching};
use crate::study::workforce::Workforce;

pub(super) const VERB: Verb = Verb {
    name: "key-ratios",
    about: "Nine open key ratios, beside last year's and own targets\n\n\
            Balance of job groups, top management, career, median pay, long sick leave, parental leave, full time, permanent \
            contracts, active work. Targets, answers, earlier values and official points stand under [key_ratios] in paritet.toml.",
    command: |command| measure_without::<KeyRatios>(command, &["merge_small"]),
    run,
};

const CONVENTIONS: [(&str, &str); 4] = [
    ("difference", "women-men"),
    ("quotient", "women/men"),
    ("median", "mean of middle two"),
    ("balance", "women's share 40-60 %"),
];

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(mut options: Options) -> anyhow::Result<(Study, Answer)> {
    let top = top_management(&mut options);
    let own = options.settings.key_ratios.clone();
    let (mut before, mut source) = (own.earlier()?, None);
    if let Some(file) = &own.previous {
        before.extend(previous(file, &options, top.as_ref())?);
        source = Some(file.as_str());
    }
    let found = Found::of(options, top.as_ref())?;
    let pay = found
        .pay
        .as_ref()
        .map(|(pay, column)| (*pay, column.source));
    let mut draft = tabulate(&found.outcome, &own, &before)?;
    for note in method(&found.outcome, &own, pay, source) {
        draft.note(note);
    }
    let answer = Answer {
        section: "key_ratios",
        drafts: [draft].into_iter().chain(points(&own)).collect(),
        used: found.outcome.cohort.women + found.outcome.cohort.men,
        left_out: vec![
            ("sex_unknown", found.outcome.sex_unknown),
            ("sex_other", found.outcome.cohort.other),
        ],
        conventions: CONVENTIONS.to_vec(),
        components: Vec::new(),
        basis: Vec::new(),
        duties: Vec::new(),
        verdict: Box::new(|released| verdict(&released.tables()[0])),
        further: None,
    };
    Ok((found.study, answer))
}

/// A study and its ratios.
struct Found {
    study: Study,
    pay: Option<(PayConcept, PayColumn)>,
    outcome: key_ratios::Outcome,
}

impl Found {
    fn of(options: Options, top: Option<&Condition>) -> anyhow::Result<Found> {
        let study = Study::open(options, usual_groups, |options, _| needs(options, top))?;
        let (workforce, settings) = (&study.workforce, &study.options.settings);
        let has_pay = |field: &Field| workforce.field(*field).is_some();
        let pay = if settings.scope.pay.is_some() || BASES.iter().any(has_pay) {
            Some(settings.scope.pay_of(workforce)?)
        } else {
            None
        };
        let top = top
            .map(|condition| rows_of(workforce, condition))
            .transpose()?;
        let outcome =
            settings
                .key_ratios
                .compute(workforce, &study.by, top.as_ref(), pay.as_ref())?;
        Ok(Found {
            study,
            pay,
            outcome,
        })
    }

    /// The values of the ratios as the profile in force shows them.
    fn released(&self) -> Result<BTreeMap<u8, f64>, Failure> {
        let settings = &self.study.options.settings;
        let draft: Draft = tabulate(&self.outcome, &settings.key_ratios, &BTreeMap::new())?;
        let released = release(vec![draft], &settings.policy());
        let table = &released.tables()[0];
        let value = |row| table.cell(row, "value")?.number();
        let values = table.rows().iter().map(value);
        Ok((1..)
            .zip(values)
            .filter_map(|(n, value)| Some((n, value?)))
            .collect())
    }
}

/// Last year's values: from an output of this program, or computed from an export.
fn previous(
    file: &str,
    options: &Options,
    top: Option<&Condition>,
) -> anyhow::Result<BTreeMap<u8, f64>> {
    if let Some(values) = earlier::read(file)? {
        return Ok(values);
    }
    let mut options = options.for_file(file);
    options.sinks.quiet = true;
    Ok(Found::of(options, top)?.released()?)
}

/// The rows of the top management.
fn rows_of(workforce: &Workforce, condition: &Condition) -> Result<Workforce, Failure> {
    let mask = matching(workforce, condition).map_err(|error| {
        let said = format!("{}={}", condition.column, condition.value);
        let failure = Failure::input(Phrase::fail_flag("--top-management", said));
        match error {
            ConditionError::NoSuchLabel(near) => near.into_iter().fold(failure, |failure, near| {
                failure.hint(Phrase::hint_did_you_mean(near))
            }),
            _ => failure.cause(Phrase::cause_expected("HEADING=VALUE")),
        }
    })?;
    Ok(workforce.filter(&mask))
}

/// The condition that names the top management; a heading alone names its column instead.
fn top_management(options: &mut Options) -> Option<Condition> {
    let said = options.settings.key_ratios.top_management.clone()?;
    let condition = Condition::parse(&said);
    if condition.is_none() {
        options.map(Field::TopManagement, said);
    }
    condition
}

fn needs(options: &Options, top: Option<&Condition>) -> Result<Needs, Failure> {
    let mut fields = options.settings.scope.pay_fields()?;
    fields.extend([
        Field::Currency,
        Field::FtePercent,
        Field::LongSickLeave,
        Field::OrdinaryTime,
        Field::ParentalLeave,
        Field::ProfessionalPosition,
    ]);
    Ok(Needs {
        fields,
        classes: vec![Field::ContractType, Field::IsManager, Field::TopManagement],
        any: top
            .map(|condition| condition.column.clone())
            .into_iter()
            .collect(),
        sex: true,
        ..Needs::default()
    })
}
