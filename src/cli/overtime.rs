//! `paritet overtime`: who works overtime, how much, and how unevenly is it spread?

use clap::ArgMatches;

use super::options::Options;
use super::study::{Answer, Study, answered, measure, usual_groups};
use super::{Outcome, Verb};
use crate::intake::admit::Needs;
use crate::intake::preview::Preview;
use crate::measures::overtime::{Blank, Overtime, tabulate, verdict};
use crate::measures::scope::Scope;
use crate::model::failure::Failure;
use crate::model::field::Field;

pub(super) const VERB: Verb = Verb {
    name: "overtime",
    about: "Overtime of women and men: how much, how unevenly spread, over the limits of the law\n\n\
            Hours come from overtime_hours, money from overtime_pay, each as the sum of a period for a person. \
            The limits of a country are those of its --preset.",
    command: measure::<Overtime>,
    run,
};

const CONVENTIONS: [(&str, &str); 6] = [
    ("median", "mean of middle two"),
    ("quantile", "type7"),
    ("top_decile", "ceil(n/10) persons"),
    ("gini", "2*sum(i*x)/(n*sum(x)) - (n+1)/n"),
    ("negative", "in sums and means, else as none"),
    (
        "test",
        "Mann-Whitney, normal approximation, tie and continuity corrected",
    ),
];

fn run(matches: &ArgMatches) -> Outcome {
    answered(matches, answer)
}

/// What is found of the files of a command line.
pub(super) fn answer(options: Options) -> anyhow::Result<(Study, Answer)> {
    let mut study = Study::open(options, usual_groups, needs)?;
    let overtime = [Field::OvertimeHours, Field::OvertimePay];
    let stated = overtime
        .into_iter()
        .find_map(|field| study.workforce.field(field));
    let blank_is_none = study.options.settings.overtime.blank_overtime == Some(Blank::Zero);
    study.merge_small(stated.cloned().filter(|_| !blank_is_none).as_ref());
    let (scope, options) = (
        &study.options.settings.scope,
        &study.options.settings.overtime,
    );
    let unreadable = |field| study.unreadable(field);
    let outcome = options.compute(&study.workforce, &study.by, scope, unreadable)?;
    let used = outcome.extents.first().map_or(0, |extent| extent.all.all.n);
    let answer = Answer {
        section: "overtime",
        drafts: tabulate(&outcome),
        used,
        left_out: vec![("overtime_missing", outcome.missing)],
        conventions: CONVENTIONS.to_vec(),
        components: Vec::new(),
        basis: Vec::new(),
        duties: Vec::new(),
        verdict: Box::new(verdict),
        further: None,
    };
    Ok((study, answer))
}

/// Hours or money; working time; the pay that overtime pay can be added to, if there is one.
fn needs(options: &Options, previews: &[Preview]) -> Result<Needs, Failure> {
    let overtime = [Field::OvertimeHours, Field::OvertimePay];
    let scope: &Scope = &options.settings.scope;
    let in_all = |field: &Field| {
        previews
            .iter()
            .all(|preview| preview.mapping.column(*field).is_some())
    };
    let wanted = scope.pay_fields()?;
    let pay = wanted.into_iter().find(in_all);
    let both = overtime.into_iter().filter(in_all);
    Ok(Needs {
        fields: both
            .chain([Field::FtePercent, Field::Currency])
            .chain(pay)
            .collect(),
        one_of: overtime.to_vec(),
        sex: true,
        ..Needs::default()
    })
}
