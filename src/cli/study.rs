//! What every measure does before its own part: read, join and select the rows.

mod provenance;
mod publish;

use std::collections::BTreeMap;

use clap::{ArgMatches, Args, Command};
use jiff::civil::Date;

use super::files::Written;
use super::options::{Options, reading, writing};
use super::progress::Progress;
use super::{Outcome, input};
use crate::intake::admit::{Admitted, Needs};
use crate::intake::preview::Preview;
use crate::measures::scope::{Scope, USUAL_GROUPS};
use crate::model::failure::Failure;
use crate::model::field::{Field, Kind};
use crate::model::finding::{Finding, Severity};
use crate::model::phrase::{Label, Phrase};
use crate::rules::duties::{Employer, statement};
use crate::study::counted::one_row_each;
use crate::study::employments::merged;
use crate::study::merge_small::Merger;
use crate::study::workforce::{Numbers, Workforce};
use crate::study::working_time::add_share_of_full_time;
pub(super) use publish::{Answer, Concluded, Document, conclude, publish};

/// The flags of a measure whose own options are `A`.
pub(super) fn measure<A: Args>(command: Command) -> Command {
    let command = writing(A::augment_args_for_update(Scope::augment_args_for_update(
        reading(command),
    )));
    // Some measures compare with what was before, and call that so.
    let compares = command
        .get_arguments()
        .any(|arg| arg.get_id() == "previous");
    match compares {
        true => command,
        false => command.mut_arg("published", |arg| arg.visible_alias("previous")),
    }
}

/// The same where some options of all measures have no use: the help does not show them.
pub(super) fn measure_without<A: Args>(command: Command, unheeded: &[&str]) -> Command {
    measure::<A>(command).mut_args(|arg| {
        let hidden = arg.is_hide_set() || unheeded.contains(&arg.get_id().as_str());
        arg.hide(hidden)
    })
}

/// What a question comes to, for the files and settings of a command line.
pub(super) type Ask = fn(Options) -> anyhow::Result<(Study, Answer)>;

/// Asks a question, then releases and writes what was found.
pub(super) fn answered(matches: &ArgMatches, ask: Ask) -> Outcome {
    let options = Options::of(matches)?;
    let working = Progress::start(&options, &Label::Word("reading"));
    let (study, answer) = ask(options)?;
    drop(working);
    study.publish(answer)
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
    /// Hours of full time, where shares of it were made of weekly hours.
    full_time: Option<f64>,
    /// Files that are written beside the tables.
    pub(super) beside: Vec<Written>,
}

impl Study {
    /// Reads the files of the command line.
    ///
    /// `by` says which columns the rows are grouped by, and `needs` what else is read of each file; the columns of
    /// conditions and counts, and of person numbers where employments are merged, are added to it.
    pub(super) fn open(
        mut options: Options,
        by: impl FnOnce(&Scope, &[Preview]) -> Vec<String>,
        needs: impl FnOnce(&Options, &[Preview]) -> Result<Needs, Failure>,
    ) -> anyhow::Result<Study> {
        let scope = &options.settings.scope;
        scope.check()?;
        let conditions = scope.parsed_conditions()?;
        let previews = input::previews(&options)?;
        if options.settings.policy().protects() {
            let columns = conditions.iter().map(|condition| condition.column.as_str());
            let columns = columns.chain(scope.by.iter().map(String::as_str));
            no_pay_among(columns, &previews)?;
        }
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
        let asked = options.settings.scope.full_time_hours;
        let full_time = add_share_of_full_time(&mut input.workforce, asked);
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
        options.settings.scope.full_time_hours = full_time.or(asked);
        Ok(Study {
            merged: (read - everybody.rows()) as u64,
            filtered: (everybody.rows() - workforce.rows()) as u64,
            workforce,
            words: input.words.split_off(by.len()),
            by: input.words.clone(),
            counted,
            small: None,
            full_time,
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

    /// Whether it is about some of the rows only.
    pub(super) fn has_conditions(&self) -> bool {
        !self.options.settings.scope.conditions.is_empty()
    }

    /// The day that the run is about, where it is known.
    pub(super) fn day(&self) -> Result<Option<Date>, Failure> {
        let period = self.workforce.period.as_deref();
        let asked = self.options.settings.scope.date()?;
        Ok(asked.or_else(|| period?.parse().ok()))
    }

    /// What the law of the preset demands of an employer with so many employees, where the file is about all of them.
    pub(super) fn duties(&self) -> anyhow::Result<Vec<Phrase>> {
        let settings = &self.options.settings;
        let of_all = settings.scope.preset.filter(|_| !self.has_conditions());
        let employer = Employer {
            headcount: self.workforce.rows() as u64,
            sector: settings.statutory.sector,
        };
        let said = of_all.zip(self.day()?);
        Ok(said.map_or_else(Vec::new, |(preset, day)| statement(preset, employer, day)))
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

    /// Adds what is wrong by a measure's own checks of rows.
    pub(super) fn found(&mut self, findings: Vec<Finding>) {
        self.input.findings.extend(findings);
    }

    /// How many cells of a field hold something that cannot be read.
    pub(super) fn unreadable(&self, field: Field) -> u64 {
        let findings = self.input.findings.iter();
        let unreadable = findings.filter(|finding| {
            finding.field == Some(field) && finding.code.severity() == Severity::Error
        });
        unreadable.map(|finding| finding.count).sum()
    }
}

/// Stops where people would be grouped or chosen by their pay for others to see: whose group is found has the pay.
fn no_pay_among<'a>(
    mut columns: impl Iterator<Item = &'a str>,
    previews: &[Preview],
) -> Result<(), Failure> {
    let is_pay = |name: &&str| {
        previews.iter().any(|preview| {
            let column = preview.column_of(name);
            let mut known = preview.mapping.columns.iter();
            known.any(|known| Some(known.column) == column && known.field.kind() == Kind::Money)
        })
    };
    match columns.find(is_pay) {
        Some(column) => {
            Err(Failure::input(Phrase::fail_by_pay(column)).hint(Phrase::hint_internal()))
        }
        None => Ok(()),
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

/// What is said of columns, by their names in the workforce: a heading that is known as a field by its field.
pub(super) fn by_column<T: Copy>(
    said: &BTreeMap<String, T>,
    previews: &[Preview],
) -> BTreeMap<String, T> {
    let name = |said: &String| {
        let Some(preview) = previews.first() else {
            return said.clone();
        };
        let meant = Field::from_id(said).filter(|field| preview.mapping.column(*field).is_some());
        if meant.is_some() {
            return said.clone();
        }
        let Some(column) = preview.column_of(said) else {
            return said.clone();
        };
        let mut known = preview.mapping.columns.iter();
        match known.find(|known| known.column == column) {
            Some(known) => known.field.id().to_owned(),
            None => preview.header.headings[column].clone(),
        }
    };
    let said = said.iter();
    said.map(|(column, meant)| (name(column), *meant)).collect()
}
