//! What every measure does after its own part: judge, audit, write, remember.

use std::path::Path;

use super::{Small, Study};
use crate::cli::{Outcome, output, published};
use crate::disclosure::draft::Draft;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::published::Earlier;
use crate::disclosure::released::Released;
use crate::disclosure::{Judged, whole_rows};
use crate::model::basis::Basis;
use crate::model::failure::Failure;
use crate::model::phrase::{Label, Phrase};
use crate::model::provenance::{LeftOut, Population, Provenance};
use crate::model::table::SMALL_GROUPS;
use crate::render::texts;
use crate::study::filter::Comparison;

/// What a measure has found.
pub(in crate::cli) struct Answer<'a, V: Fn(&Released) -> Vec<Phrase>> {
    /// The tables, the most important first.
    pub(in crate::cli) drafts: Vec<Draft>,
    /// Rows behind the figures.
    pub(in crate::cli) used: u64,
    /// Rows that the measure could not use, by reason.
    pub(in crate::cli) left_out: &'a [(&'static str, u64)],
    /// The conventions that its figures depend on, by name.
    pub(in crate::cli) conventions: &'a [(&'static str, &'static str)],
    /// What the figures rest on.
    pub(in crate::cli) basis: &'a [Basis],
    /// What the released tables say first.
    pub(in crate::cli) verdict: V,
}

impl Study {
    /// Releases and writes what a measure has found.
    pub(in crate::cli) fn publish<V: Fn(&Released) -> Vec<Phrase>>(
        &self,
        mut answer: Answer<V>,
    ) -> Outcome {
        let provenance = self.provenance(&answer);
        let mut notes: Vec<Phrase> = provenance
            .population
            .left_out
            .iter()
            .map(|reason| Phrase::left_out(reason.rows, Label::Reason(reason.reason)))
            .collect();
        notes.extend(
            self.counted
                .map(|(rows, people)| Phrase::counted_rows(rows, people)),
        );
        notes.extend(self.options.files.demo.then(Phrase::demo_data));
        let policy = self.options.settings.policy();
        let kept = self.kept(&policy);
        let unaware = kept.is_none() && policy.profile == Profile::Public;
        notes.extend(unaware.then(Phrase::no_record));
        if let Some(first) = answer.drafts.first_mut() {
            self.tell_small(first);
        }
        if let Some(last) = answer.drafts.last_mut() {
            notes.into_iter().for_each(|note| last.note(note));
        }
        let mut record = kept.map(published::read).transpose()?.unwrap_or_default();
        let drafts = self.of_those(std::mem::take(&mut answer.drafts))?;
        let period = self.period();
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
        let asked = self.options.sinks.attack_json.is_some();
        let attacked = asked.then(|| judged.attack(&texts));
        let published = match kept {
            Some(path) => {
                let publication = judged.publication(&texts, period.as_deref())?;
                record.publications.push(publication);
                Some(published::written(path, record)?)
            }
            None => None,
        };
        let verdict = (answer.verdict)(&released);
        output::write(
            &output::Content {
                released: &released,
                provenance: &provenance,
                findings: &self.input.findings,
                verdict: &verdict,
                basis: answer.basis,
            },
            output::Aside {
                attacked,
                published,
                beside: self.beside.clone(),
            },
            &self.previews,
            &self.options,
        )
    }

    /// The record of what was published, where one is kept and this run is for others to see.
    fn kept(&self, policy: &Policy) -> Option<&Path> {
        let path = self.options.settings.output.published.as_deref();
        path.filter(|_| policy.protects()).map(Path::new)
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

    /// The convention of merged groups.
    fn small_groups(&self) -> Option<(&'static str, String)> {
        let Some(Small::Merged(merger)) = &self.small else {
            return None;
        };
        let minimum = self.options.settings.policy().minimum;
        let groups = merger.groups.len();
        let told = format!("{groups} groups merged, for at least {minimum} women and men each");
        Some((SMALL_GROUPS, told))
    }

    fn provenance<V: Fn(&Released) -> Vec<Phrase>>(&self, answer: &Answer<V>) -> Provenance {
        let workforce = &self.input.workforce;
        let own = [("merged", self.merged), ("filtered", self.filtered)];
        let left_out: Vec<LeftOut> = workforce
            .left_out
            .iter()
            .cloned()
            .chain(
                own.iter()
                    .chain(answer.left_out)
                    .map(|(reason, rows)| LeftOut {
                        reason,
                        rows: *rows,
                    }),
            )
            .filter(|left_out| left_out.rows > 0)
            .collect();
        let never_read = workforce.left_out.iter().map(|left_out| left_out.rows);
        Provenance {
            files: workforce.files.clone(),
            period: workforce.period.clone(),
            currency: workforce.currency.clone(),
            population: Population {
                rows: workforce.rows() as u64 + never_read.sum::<u64>(),
                used: answer.used,
                left_out,
            },
            mapping: workforce.mapping.clone(),
            conventions: answer
                .conventions
                .iter()
                .chain(&[("rounding", "half away from zero, at display")])
                .map(|(name, convention)| (*name, (*convention).to_owned()))
                .chain(self.small_groups())
                .collect(),
            profile: self.options.settings.output.profile.id(),
            seed: self.options.settings.scope.seed,
        }
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
