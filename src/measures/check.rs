//! What a gate objects to in the released tables of a run: targets missed, limits reached, figures moved, data too poor.
//!
//! It reads nothing but what the run tells, so it cannot say what is withheld.

use std::cmp::Ordering;

use clap::Args;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::targets::{Followed, Standing, leading, number};
use crate::disclosure::released::{Cell, Released};
use crate::model::finding::{Finding, Severity};
use crate::model::gate::{Checked, Gate, Looked, figure_id};
use crate::model::provenance::Population;
use crate::model::table::{Kind, Role, Value};
use crate::rules::figures::Kind as Rule;
use crate::rules::{Jurisdiction, in_force};
use crate::study::accepted::{self, Accepted};
use crate::study::plan::fraction;
use crate::study::told::Told;

/// What a run has to keep to.
#[derive(Args, Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Check {
    /// Gap in mean pay, in either direction, from which a group is objected to, such as 5%; default the line of the preset's law, where it has one
    #[arg(long, value_name = "SHARE", value_parser = fraction, help_heading = "Check")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap_limit: Option<f64>,

    /// Most that a gap in mean pay may have moved since --previous, in either direction, such as 2%; default unlimited
    #[arg(long, value_name = "SHARE", value_parser = fraction, help_heading = "Check")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_change: Option<f64>,

    /// Largest share of people left out for want of something, such as 2%; default unlimited
    #[arg(long, value_name = "SHARE", value_parser = fraction, help_heading = "Check")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_left_out_share: Option<f64>,

    /// Most errors in the files; default unlimited
    #[arg(long, value_name = "N", help_heading = "Check")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_errors: Option<u64>,

    /// A code that fails the check though it usually does not, such as PG102; repeat for several
    #[arg(long, value_name = "CODE", help_heading = "Check")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fail_on: Vec<String>,

    /// What has been accepted, with reason and date: a file as --write-baseline makes it
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Check")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

/// What a run tells.
pub struct Seen<'a> {
    /// Its tables.
    pub released: &'a Released,
    /// Those of an earlier run.
    pub earlier: Option<&'a Told>,
    /// The goals of the plan.
    pub followed: &'a [Followed<'a>],
    /// The file of the plan, as it was named.
    pub plan: &'a str,
    /// Who is in the figures.
    pub population: &'a Population,
    /// What is wrong in the files.
    pub findings: &'a [Finding],
    /// Whose law it is about.
    pub preset: Option<Jurisdiction>,
    /// The day it is about.
    pub day: Option<Date>,
}

/// The gaps that have a limit: those of the first of these tables that the run has, for others are about the same groups.
const GAPS: [(&str, &str); 3] = [
    ("categories", "gap_total"),
    ("equal_work", "mean_gap"),
    ("pay_gap", "mean_gap"),
];

/// Rows that are left out by no fault of the file.
const NO_FAULT: [&str; 10] = [
    "total_row",
    "repeated_header",
    "vacant",
    "merged",
    "filtered",
    "not_employed",
    "reduced_by_leave",
    "not_full_pay",
    "other_population",
    "sex_other",
];

impl Check {
    /// Whether it holds nothing against the run beside the targets of a plan and the limits of a law.
    pub fn has_no_limit(&self) -> bool {
        let limits = [self.gap_limit, self.max_change, self.max_left_out_share];
        limits.iter().all(Option::is_none) && self.max_errors.is_none()
    }

    /// Everything there is to say, by code; what has been accepted is not looked at.
    pub fn found(&self, seen: &Seen) -> Vec<Checked> {
        let mut found: Vec<Checked> = seen
            .followed
            .iter()
            .filter_map(|one| target(one, seen))
            .collect();
        let first = GAPS
            .into_iter()
            .find(|(table, _)| seen.released.table(table).is_some());
        if let Some((table, column)) = first {
            self.gaps(seen, table, column, &mut found);
        }
        found.extend(assessments(seen));
        found.extend(self.left_out(seen.population));
        found.extend(self.errors(seen.findings));
        found.into_iter().map(|one| self.weighed(one)).collect()
    }

    /// The same with what has been accepted, entries that are about nothing any more, and whether a date is missing.
    pub fn judged(
        &self,
        mut found: Vec<Checked>,
        accepted: &[Accepted],
        day: Option<Date>,
    ) -> Vec<Checked> {
        for one in &mut found {
            one.state = accepted::state(one, accepted, day);
        }
        let stale = |entry: &&Accepted| !found.iter().any(|one| entry.is_about(one));
        let mut more: Vec<Checked> = accepted
            .iter()
            .filter(stale)
            .map(|entry| Checked::new(Gate::StaleAcceptance, entry.id.clone()))
            .collect();
        let open = day.is_none() && accepted.iter().any(|entry| entry.expires.is_some());
        more.extend(open.then(|| Checked::new(Gate::NoDate, "accepted/date".to_owned())));
        found.extend(more.into_iter().map(|one| self.weighed(one)));
        found.sort_by(order);
        found.dedup();
        found
    }

    /// Whether it is an objection.
    fn weighed(&self, mut checked: Checked) -> Checked {
        let asked = || {
            self.fail_on
                .iter()
                .any(|code| Gate::from_id(code) == Some(checked.code))
        };
        checked.fails = checked.code.severity() == Severity::Error || asked();
        checked
    }

    /// The limit of gaps, and the code of a column's rows.
    fn limit(&self, seen: &Seen) -> Option<f64> {
        let of_law = || in_force(seen.preset?, Rule::PayDifference, seen.day)?.fraction();
        self.gap_limit.or_else(of_law)
    }

    fn gaps(&self, seen: &Seen, id: &str, column: &str, found: &mut Vec<Checked>) {
        const SAME: f64 = 1e-9;
        let Some(table) = seen.released.table(id) else {
            return;
        };
        for row in table.rows() {
            let Some(gap) = table.cell(row, column).and_then(|cell| cell.number()) else {
                continue;
            };
            let labels = leading(table, row);
            let figure = |labels: &Vec<(String, Value)>| Looked {
                table: id.to_owned(),
                column: column.to_owned(),
                kind: Kind::Gap,
                labels: labels.clone(),
            };
            let limit = self.limit(seen).filter(|_| row.role() == Role::Part);
            if let Some(limit) = limit.filter(|limit| gap.abs() >= limit - SAME) {
                found.push(Checked {
                    actual: Some(gap),
                    wanted: Some(limit),
                    ..about(Gate::GapAtLimit, figure(&labels))
                });
            }
            let before = seen
                .earlier
                .and_then(|told| number(told, id, &labels, column));
            let moved = |(before, most): &(f64, f64)| (gap - before).abs() > most + SAME;
            if let Some((before, most)) = before.zip(self.max_change).filter(moved) {
                found.push(Checked {
                    actual: Some(gap),
                    wanted: Some(most),
                    earlier: Some(before),
                    ..about(Gate::GapMoved, figure(&labels))
                });
            }
        }
    }

    fn left_out(&self, population: &Population) -> Option<Checked> {
        let most = self.max_left_out_share?;
        let is_fault = |reason: &str| !NO_FAULT.contains(&reason);
        let left_out = population.left_out.iter();
        let left_out: u64 = left_out
            .filter(|left_out| is_fault(left_out.reason))
            .map(|left_out| left_out.rows)
            .sum();
        let all = population.used + left_out;
        let share = left_out as f64 / all.max(1) as f64;
        (share > most).then(|| Checked {
            actual: Some(share),
            wanted: Some(most),
            ..Checked::new(Gate::RowsLeftOut, "input/left_out".to_owned())
        })
    }

    fn errors(&self, findings: &[Finding]) -> Option<Checked> {
        let most = self.max_errors?;
        let errors = findings
            .iter()
            .filter(|finding| finding.code.severity() == Severity::Error);
        let errors: u64 = errors.map(|finding| finding.count).sum();
        (errors > most).then(|| Checked {
            actual: Some(errors as f64),
            wanted: Some(most as f64),
            ..Checked::new(Gate::InputErrors, "input/errors".to_owned())
        })
    }
}

/// What there is to say of a goal; nothing where its target is met, or it has none.
fn target(one: &Followed, seen: &Seen) -> Option<Checked> {
    let target = one.goal.target.as_ref()?;
    let code = match one.standing {
        Standing::Met | Standing::NotMeasured => return None,
        Standing::Missed | Standing::Late => Gate::TargetMissed,
        Standing::Withheld | Standing::Undefined => Gate::TargetUntold,
        Standing::NoRow => Gate::TargetWithoutRow,
    };
    let said = match &one.figure {
        None => Checked::new(code, target.to_string()),
        Some(figure) => Checked {
            actual: figure.actual,
            earlier: figure.earlier,
            ..about(
                code,
                Looked {
                    table: target.table.clone(),
                    column: target.column.clone(),
                    kind: figure.kind,
                    labels: figure.labels.clone(),
                },
            )
        },
    };
    Some(Checked {
        wanted: Some(target.wanted.value()),
        bound: Some(target.bound),
        place: Some((seen.plan.to_owned(), one.goal.line)),
        ..said
    })
}

/// The categories for which a joint pay assessment is due.
fn assessments(seen: &Seen) -> Vec<Checked> {
    let (id, column) = ("categories", "status");
    let Some(table) = seen.released.table(id) else {
        return Vec::new();
    };
    let due = table
        .rows()
        .iter()
        .filter(|row| table.cell(row, column) == Some(Cell::Shown(Value::Word("assessment_due"))));
    let said = due.map(|row| {
        let looked = Looked {
            table: id.to_owned(),
            column: column.to_owned(),
            kind: Kind::Word,
            labels: leading(table, row),
        };
        about(Gate::AssessmentDue, looked)
    });
    said.collect()
}

/// Something about a figure.
fn about(code: Gate, figure: Looked) -> Checked {
    let id = figure_id(&figure.table, &figure.column, &figure.labels);
    Checked {
        figure: Some(figure),
        ..Checked::new(code, id)
    }
}

/// By code, then as in the plan, then by id.
fn order(a: &Checked, b: &Checked) -> Ordering {
    let place = |one: &Checked| one.place.as_ref().map(|(_, line)| *line);
    (a.code, place(a), &a.id).cmp(&(b.code, place(b), &b.id))
}

#[cfg(test)]
mod tests;
