//! A model as it was written, by the columns of the files: for the verbs that fit one.

use super::options::Options;
use super::study::{Study, usual_groups};
use crate::intake::admit::Needs;
use crate::intake::preview::Preview;
use crate::intake::service::add_tenure;
use crate::measures::scope::Scope;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::stats::ols::Unfit;
use crate::study::factors::{Sample, Unusable, Wanted};
use crate::study::formula::{Formula, Part, Term};
use crate::study::workforce::Numbers;

/// What years with the employer, and the groups that are compared, may be called in a model.
const TENURE: &str = "tenure";
const JOB_GROUP: &str = "job_group";

/// A model by the names of its columns in the workforce, and what it needs of the files.
pub(super) struct Model {
    pub(super) formula: Formula,
    weights: Option<String>,
    clusters: Option<String>,
}

/// Reads what a model needs of the files of a command line. `asked` tells its text, its weights and its clusters; with `lines`
/// the line of each row is kept.
pub(super) fn open(
    options: Options,
    lines: bool,
    asked: impl FnOnce(&Options) -> [Option<&str>; 3],
) -> anyhow::Result<(Study, Model)> {
    let mut model = None;
    let study = Study::open(options, usual_groups, |options, previews| {
        let [text, weights, clusters] = asked(options);
        let by = usual_groups(&options.settings.scope, previews);
        let written = Model::of(text, (weights, clusters), &by, options, previews)?;
        let mut needs = Needs {
            fields: vec![Field::Currency],
            one_of: options.settings.scope.pay_fields()?,
            sex: true,
            lines,
            ..Needs::default()
        };
        written.add_needs(&mut needs, previews);
        model = Some(written);
        Ok(needs)
    })?;
    let Some(model) = model else {
        unreachable!("needs are asked for before rows are read")
    };
    Ok((study, model))
}

/// Rows of a study that are not in a sample, by reason.
pub(super) fn left_out(sample: &Sample) -> [(&'static str, u64); 4] {
    let [sex_unknown, sex_other, pay_missing] = sample.without;
    let lacking = sample.lacking.iter().map(|(_, rows)| rows).sum();
    [
        ("sex_unknown", sex_unknown),
        ("sex_other", sex_other),
        ("pay_missing", pay_missing),
        ("attribute_missing", lacking),
    ]
}

impl Model {
    /// The model that was asked for, else age, tenure and the groups, as far as the files have them.
    fn of(
        asked: Option<&str>,
        (weights, clusters): (Option<&str>, Option<&str>),
        by: &[String],
        options: &Options,
        previews: &[Preview],
    ) -> Result<Model, Failure> {
        let scope = &options.settings.scope;
        let formula = match asked {
            None => usual(scope, by, previews),
            Some(text) => Formula::parse(text).map_err(|unreadable| {
                Failure::input(Phrase::fail_flag("--model", text))
                    .cause(Phrase::cause_model(unreadable.at as u64 + 1))
                    .cause(Phrase::cause_expected(EXAMPLE))
            })?,
        };
        if formula.columns().contains(&Field::Sex.id()) {
            let written = asked.unwrap_or_default();
            return Err(Failure::input(Phrase::fail_flag("--model", written))
                .cause(Phrase::cause_sex_in_model()));
        }
        let named = |name: &str| named(name, by, previews);
        Ok(Model {
            formula: renamed(formula, &named),
            weights: weights.map(named),
            clusters: clusters.map(named),
        })
    }

    /// Adds what it needs to other needs.
    fn add_needs(&self, needs: &mut Needs, previews: &[Preview]) {
        let columns = self.formula.columns().into_iter();
        for name in columns.chain(self.weights.as_deref()) {
            match Field::from_id(name) {
                Some(Field::Age) => needs.age = true,
                Some(Field::TenureYears) if !in_all(Field::TenureYears, previews) => {
                    needs.texts.push(Field::HireDate.id().to_owned());
                }
                _ => needs.any.push(name.to_owned()),
            }
        }
        needs.texts.extend(self.clusters.clone());
    }

    /// The rows of a study that have what the model needs.
    pub(super) fn sample(
        &self,
        study: &mut Study,
        amounts: &Numbers,
        groups: Option<&str>,
    ) -> Result<Sample, Failure> {
        let tenure = Field::TenureYears.id();
        if self.formula.columns().contains(&tenure) && !study.workforce.has(tenure) {
            let day = study.day()?.ok_or_else(|| {
                Failure::input(Phrase::fail_no_reference_date(Field::HireDate.id()))
                    .hint(Phrase::hint_reference_date())
            })?;
            add_tenure(&mut study.workforce, day);
        }
        let settings = &study.options.settings;
        let wanted = Wanted {
            weights: self.weights.as_deref(),
            clusters: self.clusters.as_deref(),
            groups,
            merge_below: settings
                .scope
                .merge_small
                .then(|| settings.policy().minimum),
        };
        let file = study.file();
        Sample::of(&study.workforce, &self.formula, amounts, wanted).map_err(|unusable| {
            match unusable {
                Unusable::Missing(name) => {
                    Failure::input(Phrase::fail_no_column(file, name.as_str()))
                        .hint(Phrase::hint_map(name))
                }
                Unusable::Mixed(name) => {
                    Failure::input(Phrase::fail_mixed_in_model(file, name.as_str()))
                        .hint(Phrase::hint_factor(name))
                }
                Unusable::Words(name) => Failure::input(Phrase::fail_words_in_model(file, name)),
                Unusable::Sex => Failure::input(Phrase::fail_no_column(file, "sex"))
                    .hint(Phrase::hint_map("sex")),
            }
        })
    }
}

/// A model that is written as it should be.
const EXAMPLE: &str = "log(pay) ~ age + age^2 + tenure + job_group";

/// Why a model has no figures.
pub(super) fn unfit(file: &str, unfit: Unfit) -> Failure {
    let failure = Failure::input(Phrase::fail_model(file));
    match unfit {
        Unfit::NoRows => failure.cause(Phrase::cause_one_sex()),
        Unfit::NoDegreesOfFreedom => failure.cause(Phrase::cause_too_many_parameters()),
        Unfit::Leverage | Unfit::LeverageUnknown => failure
            .cause(Phrase::cause_leverage())
            .hint(Phrase::hint_hc1()),
        Unfit::Clusters => failure.cause(Phrase::cause_clusters()),
        Unfit::NotFinite | Unfit::NotConverged | Unfit::Shape | Unfit::Weight => {
            failure.cause(Phrase::cause_not_finite())
        }
    }
}

fn in_all(field: Field, previews: &[Preview]) -> bool {
    let mapped = |preview: &Preview| preview.mapping.column(field).is_some();
    previews.iter().all(mapped)
}

/// The name that a column has in the workforce.
fn named(name: &str, by: &[String], previews: &[Preview]) -> String {
    let first = previews.first();
    if name == JOB_GROUP {
        return by.first().map_or(name, String::as_str).to_owned();
    }
    let is_field = |field: Field| in_all(field, previews);
    let heading = first.and_then(|preview| {
        let column = preview.column_of(name)?;
        Some(preview.header.headings[column].clone())
    });
    match Field::from_id(name) {
        Some(field) if is_field(field) || field == Field::Age || field == Field::TenureYears => {
            field.id().to_owned()
        }
        _ if name == TENURE && heading.is_none() => Field::TenureYears.id().to_owned(),
        _ => heading.unwrap_or_else(|| name.to_owned()),
    }
}

fn renamed(formula: Formula, named: &impl Fn(&str) -> String) -> Formula {
    let part = |part: &Part| match part {
        Part::Power(name, power) => Part::Power(named(name), *power),
        Part::Log(name) => Part::Log(named(name)),
        Part::Factor(name) => Part::Factor(named(name)),
        Part::Column(name) => Part::Column(named(name)),
    };
    let terms = formula.terms.iter();
    Formula {
        log: formula.log,
        terms: terms
            .map(|term| Term(term.0.iter().map(part).collect()))
            .collect(),
    }
}

/// Age with its square, tenure, and the groups that are compared, as far as the files tell them.
fn usual(scope: &Scope, by: &[String], previews: &[Preview]) -> Formula {
    let is_dated = |preview: &Preview| {
        preview.dated.is_some() || preview.mapping.column(Field::Period).is_some()
    };
    let dated = scope.reference_date.is_some() || previews.iter().all(is_dated);
    let tells = |stated: Field, dates: &[Field]| {
        let by_date = dates.iter().any(|field| in_all(*field, previews));
        in_all(stated, previews) || (dated && by_date)
    };
    let age = Field::Age.id().to_owned();
    let mut parts = Vec::new();
    if tells(Field::Age, &[Field::BirthDate, Field::BirthYear]) {
        parts.extend([Part::Column(age.clone()), Part::Power(age, 2)]);
    }
    if tells(Field::TenureYears, &[Field::HireDate]) {
        parts.push(Part::Column(Field::TenureYears.id().to_owned()));
    }
    parts.extend(by.first().cloned().map(Part::Column));
    Formula {
        log: true,
        terms: parts.into_iter().map(|part| Term(vec![part])).collect(),
    }
}
