//! The table of the Danish pay statistics.

use super::{Answer, Options, Study, pay_needs};
use crate::intake::preview::Preview;
use crate::measures::scope::Scope;
use crate::measures::statutory::denmark::{LAW, method, tabulate, verdict};
use crate::model::basis::PAY_STATISTICS;
use crate::model::field::Field;

/// The statistics.
pub(super) fn answer(options: Options) -> anyhow::Result<(Study, Answer)> {
    let mut statutory = options.settings.statutory.clone();
    let by = |scope: &Scope, _: &[Preview]| match scope.by.is_empty() {
        true => vec![Field::JobCode.id().to_owned()],
        false => scope.by.clone(),
    };
    let mut study = Study::open(options, by, |options, previews| {
        let stated = options.settings.scope.pay_fields()?;
        Ok(pay_needs(&mut statutory, previews, stated))
    })?;
    study.options.settings.statutory = statutory;
    let settings = &study.options.settings;
    let (scope, statutory) = (&settings.scope, &settings.statutory);
    let (concept, parts) = statutory.pay(&study.workforce, scope, LAW)?;
    let by = study.by.first().map_or(Field::JobCode.id(), String::as_str);
    let pay = (concept, &parts);
    let found = statutory.statistics(&study.workforce, by, pay, study.day()?)?;
    let mut draft = tabulate(&found);
    method(&found).into_iter().for_each(|note| draft.note(note));
    let mut left_out = found.pay.left_out();
    left_out.push(("code_missing", found.without_code()));
    let codes = found.told().count() as u64 + found.untold().0;
    let answer = Answer {
        section: "statutory",
        drafts: vec![draft],
        used: found.used(),
        left_out,
        conventions: found.pay.conventions(),
        components: found.pay.components(),
        basis: vec![PAY_STATISTICS],
        duties: study.duties()?,
        verdict: Box::new(move |released| verdict(released, codes)),
        further: None,
    };
    Ok((study, answer))
}
