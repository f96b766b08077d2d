//! What every measure does after its own part: judge, audit, write, remember.

use std::path::Path;

use super::provenance::joined;
use super::{Small, Study};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;

use crate::cli::progress::Progress;
use crate::cli::{Outcome, output, published};
use crate::disclosure::draft::Draft;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::published::Earlier;
use crate::disclosure::released::Released;
use crate::disclosure::{Judged, whole_rows};
use crate::model::basis::Basis;
use crate::model::failure::Failure;
use crate::model::finding::Finding;
use crate::model::phrase::{Label, Phrase};
use crate::model::provenance::Provenance;
use crate::render::{Question, texts};
use crate::study::filter::Comparison;

/// What the released tables say first.
pub(in crate::cli) type Verdict = Box<dyn Fn(&Released) -> Vec<Phrase>>;
/// What can be told of released tables: tables of labels.
pub(in crate::cli) type Further = Box<dyn Fn(&Released) -> Result<Vec<Draft>, Failure>>;

/// What a measure has found.
pub(in crate::cli) struct Answer {
    /// The section of its settings.
    pub(in crate::cli) section: &'static str,
    /// The tables, the most important first.
    pub(in crate::cli) drafts: Vec<Draft>,
    /// Rows behind the figures.
    pub(in crate::cli) used: u64,
    /// Rows that the measure could not use, by reason.
    pub(in crate::cli) left_out: Vec<(&'static str, u64)>,
    /// The conventions that its figures depend on, by name.
    pub(in crate::cli) conventions: Vec<(&'static str, &'static str)>,
    /// What columns of pay count as, where that matters.
    pub(in crate::cli) components: Vec<(String, &'static str)>,
    /// What the figures rest on.
    pub(in crate::cli) basis: Vec<Basis>,
    /// What the law demands of the employer, and when.
    pub(in crate::cli) duties: Vec<Phrase>,
    /// What the released tables say first.
    pub(in crate::cli) verdict: Verdict,
    /// Tables made of what the released ones show, and of nothing else.
    pub(in crate::cli) further: Option<Further>,
}

/// More than the answer to one question: it has the method annex in every format.
pub(in crate::cli) struct Document {
    /// What it is called.
    pub(in crate::cli) title: Phrase,
    /// What is wrong in the files, beside what the measures have met.
    pub(in crate::cli) findings: Vec<Finding>,
}

/// Releases and writes what measures have found.
pub(in crate::cli) fn publish(document: Option<Document>, parts: Vec<(&Study, Answer)>) -> Outcome {
    let Some(study) = parts.first().map(|(study, _)| *study) else {
        return Ok(());
    };
    let mut concluded = conclude(study, document, parts)?;
    let aside = std::mem::take(&mut concluded.aside);
    output::write(&concluded.content(), aside, &study.previews, &study.options)
}

/// What a run has to say, released and audited.
pub(in crate::cli) struct Concluded {
    pub(in crate::cli) released: Released,
    pub(in crate::cli) questions: Vec<Question>,
    pub(in crate::cli) findings: Vec<Finding>,
    title: Option<Phrase>,
    provenance: Provenance,
    duties: Vec<Phrase>,
    made: Option<DateTime>,
    /// What is written beside it.
    pub(in crate::cli) aside: output::Aside,
}

impl Concluded {
    /// The same for those who write it.
    pub(in crate::cli) fn content(&self) -> output::Content<'_> {
        output::Content {
            title: self.title.as_ref(),
            released: &self.released,
            provenance: &self.provenance,
            findings: &self.findings,
            questions: &self.questions,
            duties: &self.duties,
            made: self.made,
        }
    }
}

/// Releases what measures have found; their tables are judged together.
///
/// The first study, `study`, says for whom.
pub(in crate::cli) fn conclude(
    study: &Study,
    document: Option<Document>,
    mut parts: Vec<(&Study, Answer)>,
) -> anyhow::Result<Concluded> {
    let _working = Progress::start(&study.options, &Label::Word("judging"));
    let provenance = parts.iter().map(|(study, answer)| study.provenance(answer));
    let provenance: Vec<Provenance> = provenance.collect();
    for ((study, answer), provenance) in parts.iter_mut().zip(&provenance) {
        if let Some(first) = answer.drafts.first_mut() {
            study.tell_small(first);
        }
        if let Some(last) = answer.drafts.last_mut() {
            study
                .population(provenance)
                .into_iter()
                .for_each(|note| last.note(note));
        }
    }
    // of several thresholds the strictest holds for all
    let policies = parts
        .iter()
        .map(|(study, _)| study.options.settings.policy());
    let own = study.options.settings.policy();
    let policy = policies.max_by_key(|policy| policy.minimum).unwrap_or(own);
    let kept = study.kept(&policy);
    if kept.is_some() && study.period().is_none() {
        // two runs without a day would be held to be about the same people
        return Err(Failure::input(Phrase::fail_flag("--reference-date", ""))
            .cause(Phrase::cause_expected("2026-12-31"))
            .into());
    }
    let mut last = parts.iter_mut().rev();
    let last = last.find_map(|(_, answer)| answer.drafts.last_mut());
    if let Some(last) = last {
        let unaware = kept.is_none() && policy.profile == Profile::Public;
        let demo = study.options.files.demo;
        let general = [
            demo.then(Phrase::demo_data),
            unaware.then(Phrase::no_record),
        ];
        general
            .into_iter()
            .flatten()
            .for_each(|note| last.note(note));
    }
    let mut record = kept.map(published::read).transpose()?.unwrap_or_default();
    let mut drafts = Vec::new();
    let mut places = Vec::new();
    for (study, answer) in &mut parts {
        let own = study.of_those(std::mem::take(&mut answer.drafts))?;
        places.push((drafts.len()..drafts.len() + own.len()).collect::<Vec<usize>>());
        drafts.extend(own);
    }
    let period = study.period();
    let earlier = Earlier {
        record: &record,
        period: period.as_deref(),
    };
    let drafts = whole_rows(drafts, Some(earlier), &policy);
    let judged = Judged::after(Some(earlier), &drafts, &policy);
    let mut released = judged.released();
    if judged.too_late() && !record.publications.is_empty() {
        released.note(Phrase::too_late());
    }
    let texts = texts(&released);
    judged.audit(&texts)?;
    let asked = study.options.sinks.attack_json.is_some();
    let attacked = asked.then(|| judged.attack(&texts));
    let published = match kept {
        Some(path) => {
            let publication = judged.publication(&texts, period.as_deref())?;
            record.publications.push(publication);
            Some(published::written(path, record)?)
        }
        None => None,
    };
    for ((_, answer), places) in parts.iter().zip(&mut places) {
        if let Some(tell) = &answer.further {
            let drafts = tell(&released)?;
            places.extend(released.follow(drafts));
        }
    }
    let questions = parts
        .iter()
        .zip(places)
        .map(|((_, answer), tables)| Question {
            section: answer.section,
            verdict: (answer.verdict)(&released.only(&tables)),
            basis: answer.basis.clone(),
            conventions: answer.conventions.clone(),
            tables,
        });
    let questions = questions.collect();
    let duties = once(parts.iter().flat_map(|(_, answer)| &answer.duties).cloned());
    let findings = once(
        parts
            .iter()
            .flat_map(|(study, _)| &study.input.findings)
            .chain(document.iter().flat_map(|document| &document.findings))
            .cloned(),
    );
    let beside = parts
        .iter()
        .flat_map(|(study, _)| study.beside.iter().cloned());
    Ok(Concluded {
        title: document.map(|document| document.title),
        released,
        provenance: joined(provenance),
        findings,
        questions,
        duties,
        made: made(study)?,
        aside: output::Aside {
            attacked,
            published,
            beside: beside.collect(),
        },
    })
}

/// When a document says it was made: the time that the environment gives to builds that can be repeated, else the day that
/// the run is about.
fn made(study: &Study) -> Result<Option<DateTime>, Failure> {
    let Some(epoch) = std::env::var_os("SOURCE_DATE_EPOCH").filter(|epoch| !epoch.is_empty())
    else {
        return Ok(study.day()?.map(|day| day.at(0, 0, 0, 0)));
    };
    let epoch = epoch.to_string_lossy();
    let at = epoch
        .parse()
        .ok()
        .and_then(|at| Timestamp::from_second(at).ok());
    match at {
        Some(at) => Ok(Some(Offset::UTC.to_datetime(at))),
        None => Err(Failure::input(Phrase::fail_flag(
            "SOURCE_DATE_EPOCH",
            epoch,
        ))),
    }
}

/// Each of some things once, in the order of the first time.
fn once<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut kept = Vec::new();
    all.for_each(|one| {
        if !kept.contains(&one) {
            kept.push(one);
        }
    });
    kept
}

impl Study {
    /// Releases and writes what a measure has found.
    pub(in crate::cli) fn publish(&self, answer: Answer) -> Outcome {
        publish(None, vec![(self, answer)])
    }

    /// The record of what was published, where one is kept and this run is for others to see.
    fn kept(&self, policy: &Policy) -> Option<&Path> {
        let path = self.options.settings.output.published.as_deref();
        path.filter(|_| policy.protects()).map(Path::new)
    }

    /// The name of the first file.
    pub(in crate::cli) fn file(&self) -> String {
        let first = self.input.workforce.files.first();
        first.map_or_else(String::new, |file| file.name.clone())
    }

    /// The files, and the day or period that they are about.
    pub(in crate::cli) fn subject(&self) -> String {
        let files = self.input.workforce.files.iter();
        let files = files.map(|file| file.name.clone());
        files.chain(self.period()).collect::<Vec<_>>().join(", ")
    }

    /// What the run is about: the day that was asked for, else the period of the file.
    fn period(&self) -> Option<String> {
        let asked = self.options.settings.scope.reference_date.clone();
        asked.or_else(|| self.input.workforce.period.clone())
    }

    /// Says of the tables of a run with conditions that they are about those only who fulfil them.
    fn of_those(&self, drafts: Vec<Draft>) -> Result<Vec<Draft>, Failure> {
        let conditions = self.options.settings.scope.parsed_conditions()?;
        let of_those = |draft: Draft| {
            conditions
                .iter()
                .fold(draft, |draft, condition| match condition.comparison {
                    Comparison::Equal => draft.of_those(&condition.column, &condition.value),
                    _ => draft.of_those(&condition.to_string(), "yes"),
                })
        };
        Ok(drafts.into_iter().map(of_those).collect())
    }

    /// Says in the first table which groups were merged, or proposes it.
    fn tell_small(&self, draft: &mut Draft) {
        const SHOWN: usize = 30;
        match &self.small {
            Some(Small::Merged(merger)) => {
                let name = |members: &Vec<String>| members.join(" / ");
                let mut names: Vec<String> = merger.groups.iter().take(SHOWN).map(name).collect();
                names.extend((merger.groups.len() > SHOWN).then(|| "…".to_owned()));
                draft.note(Phrase::groups_merged(
                    merger.groups.len() as u64,
                    self.options.settings.policy().minimum,
                    merger.women,
                    merger.men,
                    names.join(", "),
                ));
            }
            Some(Small::Proposed(merger)) => draft.advise(Phrase::merge_proposed(
                merger.groups.len() as u64,
                merger.women,
                merger.men,
            )),
            None => {}
        }
    }
}
