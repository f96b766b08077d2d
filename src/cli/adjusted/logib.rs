//! `paritet adjusted --model logib`: the Swiss standard analysis model.

use crate::cli::model::unfit;
use crate::cli::options::Options;
use crate::cli::output::told;
use crate::cli::study::{Answer, Study};
use crate::disclosure::policy::Profile;
use crate::intake::logib::{needs, sheet};
use crate::measures::adjusted::logib::{
    checks, compute, findings, method, sample, tabulate, verdict,
};
use crate::measures::adjusted::{Cov, Readers};
use crate::model::basis::{KENNEDY, LOGIB};
use crate::model::failure::Failure;
use crate::model::finding::Finding;
use crate::model::phrase::Phrase;
use crate::study::logib::examined;

const CONVENTIONS: [(&str, &str); 5] = [
    (
        "gap",
        "1-exp(c), c the coefficient of women on the logarithm of the wage",
    ),
    ("kennedy_gap", "1-exp(c-se^2/2)"),
    ("base_level", "highest code"),
    ("standard_errors", "classical"),
    (
        "rating",
        "of the Kennedy gap, cut off at 0.1 %; p 0.05, target 2.5 %, limit 5 %",
    ),
];

/// What is found of the files of a command line.
pub(super) fn answer(options: Options) -> anyhow::Result<(Study, Answer)> {
    as_fixed(&options)?;
    let mut study = Study::open(options, |_, _| Vec::new(), |_, previews| needs(previews))?;
    let file = study.file();
    let scope = &study.options.settings.scope;
    let decimal = study.options.settings.input.decimal;
    let sheet = sheet(&study.workforce, study.day()?, decimal)?;
    let examined =
        examined(sheet.entries, sheet.ids.as_deref(), scope.full_time_hours).map_err(|rows| {
            Failure::input(Phrase::fail_logib_week(file.as_str(), rows))
                .hint(Phrase::hint_logib_week())
        })?;
    let found = findings(&examined, &sheet.lines);
    let sample = sample(&examined, &file).map_err(|failure| with_checks(failure, &found))?;
    study.found(found);
    let settings = &study.options.settings;
    let (level, policy) = (settings.scope.level, settings.policy());
    let readers = Readers::of(policy.protects());
    let outcome = compute(&sample, readers).map_err(|why| unfit(&file, why))?;
    let mut drafts = tabulate(&outcome, level, readers == Readers::Own);
    if let Some(first) = drafts.first_mut() {
        let notes = method(&outcome, &examined).into_iter();
        notes.for_each(|note| first.note(note));
        first.advise(Phrase::logib_closed(policy.minimum));
    }
    // a line of the file says something to those only who have the file
    let has_file = policy.profile != Profile::Public;
    drafts.extend(has_file.then(|| checks(&examined, &sheet.lines)));
    let answer = Answer {
        section: "adjusted",
        drafts,
        used: examined.rows.len() as u64,
        left_out: vec![
            ("check_failed", examined.invalid),
            ("other_population", examined.outside),
        ],
        conventions: CONVENTIONS.to_vec(),
        components: Vec::new(),
        basis: vec![LOGIB, KENNEDY],
        duties: Vec::new(),
        verdict: Box::new(verdict),
        further: None,
    };
    Ok((study, answer))
}

/// Refuses options of models that this one, which is fixed, does not have.
fn as_fixed(options: &Options) -> Result<(), Failure> {
    let asked = &options.settings.adjusted;
    let others = [("--cluster", &asked.cluster), ("--weights", &asked.weights)];
    let cov = (asked.cov != Cov::default()).then(|| ("--cov", asked.cov.id()));
    let other = others
        .into_iter()
        .find_map(|(flag, value)| Some((flag, value.as_deref()?)))
        .or(cov);
    other.map_or(Ok(()), |(flag, value)| {
        let failure = Failure::input(Phrase::fail_flag(flag, value));
        Err(failure.cause(Phrase::cause_fixed_model()))
    })
}

/// Names the checks that leave most rows out.
fn with_checks(failure: Failure, found: &[Finding]) -> Failure {
    const SHOWN: usize = 5;
    let mut found: Vec<&Finding> = found.iter().collect();
    found.sort_by_key(|finding| std::cmp::Reverse((finding.code.severity(), finding.count)));
    let named = found.into_iter().take(SHOWN);
    named.fold(failure, |failure, finding| failure.cause(told(finding)))
}
