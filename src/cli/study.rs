//! What every measure does before and after its own part: read, join and select the rows; release and write the tables.

use std::path::Path;

use clap::{Args, Command};

use super::files::Written;
use super::options::{Options, reading, writing};
use super::{Outcome, input, output, published};
use crate::disclosure::draft::Draft;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::published::Earlier;
use crate::disclosure::released::Released;
use crate::disclosure::{Judged, whole_rows};
use crate::intake::admit::{Admitted, Needs};
use crate::intake::preview::Preview;
use crate::measures::scope::{Scope, USUAL_GROUPS};
use crate::model::basis::Basis;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::finding::Severity;
use crate::model::phrase::{Label, Phrase};
use crate::model::provenance::{LeftOut, Population, Provenance};
use crate::model::table::SMALL_GROUPS;
use crate::render::texts;
use crate::study::counted::one_row_each;
use crate::study::employments::merged;
use crate::study::filter::Comparison;
use crate::study::merge_small::Merger;
use crate::study::workforce::{Numbers, Workforce};

/// The flags of a measure whose own options are `A`.
pub(super) fn measure<A: Args>(command: Command) -> Command {
    writing(A::augment_args_for_update(Scope::augment_args_for_update(
        reading(command),
    )))
}

/// The same where some options of all measures have no use: the help does not show them.
pub(super) fn measure_without<A: Args>(command: Command, unheeded: &[&str]) -> Command {
    measure::<A>(command).mut_args(|arg| {
        let hidden = arg.is_hide_set() || unheeded.contains(&arg.get_id().as_str());
        arg.hide(hidden)
    })
}

/// Groups too small to be shown on their own.
enum Small {
    Merged(Merger),
    Proposed(Merger),
}

/// The rows that a measure is about.
pub(super) struct Study {
    pub(super) options: Options,
    pub(super) previews: Vec<Preview>,
    /// One row for each person or employment, those of `--where` only.
    pub(super) workforce: Workforce,
    /// The columns grouped by, by their names in the workforce.
    pub(super) by: Vec<String>,
    /// The other columns of words that were asked for.
    pub(super) words: Vec<String>,
    input: Admitted,
    /// Rows of a table of counts, and how many people they stand for.
    counted: Option<(u64, u64)>,
    merged: u64,
    filtered: u64,
    small: Option<Small>,
    /// Files that are written beside the tables.
    pub(super) beside: Vec<Written>,
}

/// What a measure has found.
pub(super) struct Answer<'a, V: Fn(&Released) -> Vec<Phrase>> {
    /// The tables, the most important first.
    pub(super) drafts: Vec<Draft>,
    /// Rows behind the figures.
    pub(super) used: u64,
    /// Rows that the measure could not use, by reason.
    pub(super) left_out: &'a [(&'static str, u64)],
    /// The conventions that its figures depend on, by name.
    pub(super) conventions: &'a [(&'static str, &'static str)],
    /// What the figures rest on.
    pub(super) basis: &'a [Basis],
    /// What the released tables say first.
    pub(super) verdict: V,
}

impl Study {
    /// Reads the files of the command line.
    ///
    /// `by` says which columns the rows are grouped by, and `needs` what else is read of each file; the columns of
    /// conditions and counts, and of person numbers where employments are merged, are added to it.
    pub(super) fn open(
        options: Options,
        by: impl FnOnce(&Scope, &[Preview]) -> Vec<String>,
        needs: impl FnOnce(&Options, &[Preview]) -> Result<Needs, Failure>,
    ) -> anyhow::Result<Study> {
        let scope = &options.settings.scope;
        scope.check()?;
        let conditions = scope.parsed_conditions()?;
        let previews = input::previews(&options)?;
        let merge = options.settings.input.merge_employments;
        let by = by(scope, &previews);
        let mut needs = needs(&options, &previews)?;
        needs.words.splice(0..0, by.iter().cloned());
        // a column that the verb asks for by its heading does not say how many a row stands for
        let asked = |preview: &Preview| {
            let count = preview.mapping.column(Field::Count);
            count.is_some()
                && needs
                    .any
                    .iter()
                    .any(|name| preview.column_of(name) == count)
        };
        if !previews.iter().any(asked) {
            needs.fields.push(Field::Count);
        }
        needs.fields.extend(merge.then_some(Field::PersonId));
        needs
            .any
            .extend(conditions.iter().map(|condition| condition.column.clone()));
        let mut input = input::admitted(&previews, &needs, &options)?;
        let rows = input.workforce.rows() as u64;
        let counted = match one_row_each(&input.workforce) {
            None => None,
            Some(Err(people)) => {
                let file = previews.first().map_or("", |first| first.source.name());
                return Err(
                    Failure::input(Phrase::fail_too_large(file, people.to_string())).into(),
                );
            }
            Some(Ok(people)) => {
                input.workforce = people;
                Some((rows, input.workforce.rows() as u64))
            }
        };
        let read = input.workforce.rows();
        let everybody = merge.then(|| merged(&input.workforce)).flatten();
        let everybody = everybody.as_ref().unwrap_or(&input.workforce);
        let workforce = scope.filter(everybody, &conditions)?;
        Ok(Study {
            merged: (read - everybody.rows()) as u64,
            filtered: (everybody.rows() - workforce.rows()) as u64,
            workforce,
            words: input.words.split_off(by.len()),
            by: input.words.clone(),
            counted,
            small: None,
            beside: Vec::new(),
            input,
            previews,
            options,
        })
    }

    /// Makes one group of those that are too small for the profile, if that is asked for; else keeps in mind what that would
    /// come to. `counted` has a number for each row that the measure's figures rest on.
    pub(super) fn merge_small(&mut self, counted: Option<&Numbers>) {
        let settings = &self.options.settings;
        let merger = Merger::of(
            &self.workforce,
            &self.by,
            counted,
            settings.policy().minimum,
        );
        self.small = merger.map(|merger| match settings.scope.merge_small {
            true => {
                self.workforce = merger.apply(&self.workforce, &self.by);
                Small::Merged(merger)
            }
            false => Small::Proposed(merger),
        });
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

    /// Whether it is about some of the rows only.
    pub(super) fn has_conditions(&self) -> bool {
        !self.options.settings.scope.conditions.is_empty()
    }

    /// How ages were found where the file does not state them: at which day and by which column, or that the day is
    /// missing.
    pub(super) fn ages(&self) -> Option<Phrase> {
        let by_birth = |preview: &Preview| preview.ages_by_birth();
        if !self.previews.iter().any(by_birth) {
            return None;
        }
        let workforce = &self.input.workforce;
        let heading = workforce.mapping.get(Field::Age.id())?;
        Some(match &workforce.period {
            Some(date) => Phrase::ages_taken(date.as_str(), heading.as_str()),
            None => Phrase::ages_without_date(heading.as_str()),
        })
    }

    /// How many cells of a field hold something that cannot be read.
    pub(super) fn unreadable(&self, field: Field) -> u64 {
        let findings = self.input.findings.iter();
        let unreadable = findings.filter(|finding| {
            finding.field == Some(field) && finding.code.severity() == Severity::Error
        });
        unreadable.map(|finding| finding.count).sum()
    }

    /// Releases and writes what a measure has found.
    pub(super) fn publish<V: Fn(&Released) -> Vec<Phrase>>(
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
        if judged.too_late() {
            released.note(Phrase::too_late());
        }
        let texts = texts(&released);
        judged.audit(&texts)?;
        let asked = self.options.sinks.attack_json.is_some();
        let attacked = asked.then(|| judged.attack(&texts));
        let publication = judged.publication(&texts, period.as_deref())?;
        let kept = kept.map(|path| {
            record.publications.push(publication);
            published::written(path, record)
        });
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
                published: kept.transpose()?,
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
}

/// The groups asked for, or the usual ones that the files have.
pub(super) fn usual_groups(scope: &Scope, previews: &[Preview]) -> Vec<String> {
    if !scope.by.is_empty() {
        return scope.by.clone();
    }
    let in_all = |field: &Field| {
        previews
            .iter()
            .all(|preview| preview.mapping.column(*field).is_some())
    };
    let first = USUAL_GROUPS.into_iter().find(in_all);
    first
        .map(|field| field.id().to_owned())
        .into_iter()
        .collect()
}
