//! The reports of the United Kingdom and Ireland.

use crate::cli::options::Options;
use crate::cli::study::{Answer, Study, by_column};
use crate::intake::admit::Needs;
use crate::intake::preview::Preview;
use crate::intake::service::{PART_OF_YEAR, add_part_of_year, employed_on};
use crate::measures::statutory::Statutory;
use crate::measures::statutory::reporting::{Law, Outcome, conventions, method, tabulate, verdict};
use crate::model::basis::{IE_REPORT, UK_REPORT};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::rules::Jurisdiction;
use crate::rules::figures::Kind;
use crate::study::pay_levels::{OPEN, VARIABLE};

/// Base pay, the most direct first: as it was paid.
const BASES: [Field; 4] = [
    Field::BaseMonthly,
    Field::BaseMonthlyFte,
    Field::BaseAnnual,
    Field::HourlyRate,
];
const DATES: [Field; 2] = [Field::HireDate, Field::EndDate];

/// What is found of the files of a command line.
pub(super) fn answer(
    mut options: Options,
    jurisdiction: Jurisdiction,
) -> anyhow::Result<(Study, Answer)> {
    let asked = &mut options.settings;
    if let Some(by) = asked.scope.by.first() {
        // the law knows the employer as a whole
        return Err(Failure::input(Phrase::fail_flag("--by", by.as_str()))
            .cause(Phrase::cause_expected("--where FIELD=VALUE"))
            .into());
    }
    let mut statutory = Statutory::default();
    let mut study = Study::open(
        options,
        |_, _| Vec::new(),
        |options, previews| {
            statutory = options.settings.statutory.clone();
            statutory.components = by_column(&statutory.components, previews);
            Ok(needs(&statutory, jurisdiction, previews))
        },
    )?;
    study.options.settings.statutory = statutory;
    let law = Law {
        jurisdiction,
        day: study.day()?,
    };
    let not_employed = on_snapshot_date(&mut study, law)?;
    let settings = &study.options.settings;
    let (scope, options) = (&settings.scope, &settings.statutory);
    let policy = settings.policy();
    let part_of_year = study.workforce.numbers(PART_OF_YEAR);
    let outcome = options.report(&study.workforce, scope, law, part_of_year)?;
    let mut drafts = tabulate(&outcome, &policy);
    let (first, last) = method(&outcome, options, scope, law)?;
    first.into_iter().for_each(|note| drafts[0].note(note));
    last.into_iter().for_each(|note| drafts[1].note(note));
    let mut left_out = vec![
        ("not_employed", not_employed),
        ("sex_unknown", outcome.sex_unknown),
        ("sex_other", outcome.relevant.other),
    ];
    left_out.extend(unpaid(&outcome, policy.protects()));
    let answer = Answer {
        section: "statutory",
        drafts,
        used: outcome.relevant.women + outcome.relevant.men,
        left_out,
        conventions: conventions(&outcome, options),
        components: outcome.components(),
        basis: vec![match jurisdiction {
            Jurisdiction::Ie => IE_REPORT,
            _ => UK_REPORT,
        }],
        duties: duties(&study, law)?,
        verdict: Box::new(verdict),
        further: None,
    };
    Ok((study, answer))
}

fn needs(options: &Statutory, jurisdiction: Jurisdiction, previews: &[Preview]) -> Needs {
    let of_all = [
        Field::FixedSupplement,
        Field::VariableSupplement,
        Field::VariablePay,
        Field::Thirteenth,
        Field::OvertimePay,
        Field::Benefits,
        Field::FtePercent,
        Field::WeeklyHours,
        Field::Currency,
    ];
    let (own, class) = match jurisdiction {
        Jurisdiction::Ie => (vec![Field::HoursPaid], Field::ContractType),
        _ => (
            vec![Field::PeriodBonus, Field::BonusMonths],
            Field::ReducedByLeave,
        ),
    };
    let in_all = |field: &Field| {
        let mut previews = previews.iter();
        previews.all(|preview| preview.mapping.column(*field).is_some())
    };
    let dates = DATES.into_iter().filter(in_all);
    Needs {
        fields: of_all.into_iter().chain(own).collect(),
        one_of: BASES.to_vec(),
        settled: VARIABLE.into_iter().chain(OPEN).collect(),
        classes: vec![class],
        texts: dates.map(|field| field.id().to_owned()).collect(),
        any: options.components.keys().cloned().collect(),
        sex: true,
        ..Needs::default()
    }
}

/// Leaves those out who were not employed on the snapshot date, and tells how many they are.
fn on_snapshot_date(study: &mut Study, law: Law) -> Result<u64, Failure> {
    let Some(day) = law.day else {
        if DATES.iter().any(|field| study.workforce.has(field.id())) {
            let file = study.previews.first().map_or("", |file| file.source.name());
            return Err(
                Failure::input(Phrase::fail_no_snapshot(file)).hint(Phrase::hint_reference_date())
            );
        }
        return Ok(0);
    };
    let all = study.workforce.rows();
    study.workforce = study.workforce.filter(&employed_on(&study.workforce, day));
    if law.jurisdiction == Jurisdiction::Ie {
        add_part_of_year(&mut study.workforce, day);
    }
    Ok((all - study.workforce.rows()) as u64)
}

/// Who is in no figure of hourly pay. How many are on leave is told to the employer alone.
fn unpaid(outcome: &Outcome, protects: bool) -> Vec<(&'static str, u64)> {
    let reasons = [
        ("reduced_by_leave", outcome.reduced),
        ("pay_missing", outcome.pay_missing),
        ("working_time_missing", outcome.hours_missing),
    ];
    match protects && outcome.reduced > 0 {
        true => vec![(
            "not_full_pay",
            reasons.iter().map(|(_, rows)| rows).sum::<u64>(),
        )],
        false => reasons.to_vec(),
    }
}

/// What the law demands, with what the report must say and how long it stays published where there must be one.
fn duties(study: &Study, law: Law) -> anyhow::Result<Vec<Phrase>> {
    const REPORTS: [&str; 2] = ["duty_uk_report", "duty_ie_report"];
    let mut duties = study.duties()?;
    let report = duties.iter().rposition(|duty| REPORTS.contains(&duty.id()));
    if let Some(report) = report {
        let kept = law.figure(Kind::KeptTime)?;
        let reference = kept.reference.as_str();
        let reasons = law.jurisdiction == Jurisdiction::Ie;
        let more = reasons.then(|| Phrase::duty_reasons(reference));
        let kept = Phrase::duty_kept(kept.whole().unwrap_or_default(), reference);
        duties.splice(report + 1..report + 1, more.into_iter().chain([kept]));
    }
    Ok(duties)
}
