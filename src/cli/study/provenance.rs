//! Whom the figures of a run are about, and how they came about.

use super::publish::Answer;
use super::{Small, Study};
use crate::model::phrase::{Label, Phrase};
use crate::model::provenance::{LeftOut, Population, Provenance};
use crate::model::table::SMALL_GROUPS;

/// How the figures of several measures on the same files came about: the population is that of the first.
pub(super) fn joined(parts: Vec<Provenance>) -> Provenance {
    let joined = parts.into_iter().reduce(|mut first, more| {
        first.mapping.extend(more.mapping);
        first.settings.extend(more.settings);
        first.components.extend(more.components);
        for (name, convention) in more.conventions {
            let said = first.conventions.entry(name).or_default();
            if said.is_empty() {
                *said = convention;
            } else if !said.split("; ").any(|known| known == convention) {
                *said = format!("{said}; {convention}");
            }
        }
        first
    });
    joined.unwrap_or_default()
}

impl Study {
    /// Who is left out of a measure's figures, and what a row stands for.
    pub(super) fn population(&self, provenance: &Provenance) -> Vec<Phrase> {
        let left_out = provenance.population.left_out.iter();
        let counted = self
            .counted
            .map(|(rows, people)| Phrase::counted_rows(rows, people));
        left_out
            .map(|reason| Phrase::left_out(reason.rows, Label::Reason(reason.reason)))
            .chain(counted)
            .chain(self.full_time.map(Phrase::full_time_of_hours))
            .collect()
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

    pub(super) fn provenance(&self, answer: &Answer) -> Provenance {
        let workforce = &self.input.workforce;
        let own = [("merged", self.merged), ("filtered", self.filtered)];
        let left_out: Vec<LeftOut> = workforce
            .left_out
            .iter()
            .cloned()
            .chain(
                own.iter()
                    .chain(&answer.left_out)
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
            settings: self.options.settings.changed(answer.section),
            components: answer
                .components
                .iter()
                .map(|(column, part)| (column.clone(), (*part).to_owned()))
                .collect(),
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
