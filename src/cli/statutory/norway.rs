//! The tables of the Norwegian statement on equality.

use super::{Answer, Options, Study, pay_needs};
use crate::intake::admit::Needs;
use crate::intake::preview::Preview;
use crate::measures::scope::Scope;
use crate::measures::statutory::StatementPart;
use crate::measures::statutory::norway::{
    LAW, USUAL_GROUPS, method_of_conditions, tabulate_balance, tabulate_pay, verdict,
};
use crate::measures::working_conditions::tabulate as tabulate_conditions;
use crate::model::basis::{ACTIVITY_AND_REPORTING, PAY_MAPPING};
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::study::expr::BASES;

/// The statement, or the part of it that is for each year.
pub(super) fn answer(mut options: Options) -> anyhow::Result<(Study, Answer)> {
    let heading = options.settings.working_conditions.wants_more_hours.take();
    if let Some(heading) = heading {
        options.map(Field::WantsMoreHours, heading);
    }
    let part = options.settings.statutory.part;
    let mut statutory = options.settings.statutory.clone();
    let mut study = Study::open(options, levels(part), |options, previews| {
        let stated = options.settings.scope.pay_fields()?;
        let mut needs = match part {
            StatementPart::All => pay_needs(&mut statutory, previews, stated),
            StatementPart::Yearly => Needs {
                sex: true,
                fields: vec![Field::FtePercent],
                ..Needs::default()
            },
        };
        needs.fields.push(Field::ParentalLeave);
        needs.classes = vec![Field::ContractType, Field::WantsMoreHours];
        Ok(needs)
    })?;
    study.options.settings.statutory = statutory;
    let stated = BASES
        .into_iter()
        .find_map(|field| study.workforce.field(field))
        .cloned();
    study.merge_small(stated.as_ref());
    let settings = &study.options.settings;
    let (scope, statutory) = (&settings.scope, &settings.statutory);
    let (staff, policy) = (&study.workforce, settings.policy());
    let balance = statutory.balance(staff, &study.by)?;
    let mut first = tabulate_balance(&balance);
    if policy.protects() {
        first.note(Phrase::no_number_in_law(policy.minimum));
    }
    let (mut drafts, mut used) = (vec![first], balance.all.all());
    let mut left_out = vec![("sex_unknown", balance.sex_unknown)];
    let mut components = Vec::new();
    let mut conventions = vec![("women_share", "women / (women+men)")];
    if part == StatementPart::All {
        let (concept, parts) = statutory.pay(staff, scope, LAW)?;
        let pay = statutory.by_part(staff, &study.by, (concept, &parts), LAW)?;
        let mut draft = tabulate_pay(&pay, statutory.amounts || !policy.protects());
        let unpaid = used.saturating_sub(pay.all.cohort.all());
        if unpaid > 0 {
            draft.note(Phrase::balance_without_pay(unpaid));
        }
        drafts.push(draft);
        (used, left_out) = (pay.all.cohort.all(), pay.left_out());
        conventions.extend(pay.conventions());
        components = pay.components();
    }
    let leave = settings.working_conditions.leave_unit;
    let conditions = statutory.conditions(staff, leave, scope.full_time())?;
    let mut draft = tabulate_conditions(&conditions);
    let notes = method_of_conditions(&conditions, statutory, leave);
    notes.into_iter().for_each(|note| draft.note(note));
    drafts.push(draft);
    conventions.extend([
        ("share", "of those of the sex whose cell is not blank"),
        ("part_time", "fte_percent < 1"),
        ("parental_leave", "mean of weeks of those with any"),
    ]);
    let answer = Answer {
        section: "statutory",
        drafts,
        used,
        left_out,
        conventions,
        components,
        basis: vec![ACTIVITY_AND_REPORTING, PAY_MAPPING],
        duties: study.duties()?,
        verdict: Box::new(verdict),
        further: None,
    };
    Ok((study, answer))
}

/// The levels: those asked for, or work of equal value, or the usual ones. The statement of each year needs none.
fn levels(part: StatementPart) -> impl FnOnce(&Scope, &[Preview]) -> Vec<String> {
    move |scope, previews| {
        if part == StatementPart::Yearly || !scope.by.is_empty() {
            return match part {
                StatementPart::Yearly => Vec::new(),
                StatementPart::All => scope.by.clone(),
            };
        }
        let in_all = |field: &Field| {
            let mut previews = previews.iter();
            previews.all(|preview| preview.mapping.column(*field).is_some())
        };
        let found = USUAL_GROUPS.into_iter().find(in_all);
        found
            .map(|field| field.id().to_owned())
            .into_iter()
            .collect()
    }
}
