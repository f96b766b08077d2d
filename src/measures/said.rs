//! What users say of columns of pay, and what must be asked of them.

use std::collections::BTreeMap;

use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::{Label, Phrase};
use crate::study::component::{Component, Parts};
use crate::study::pay_levels::Unclear;

/// The failure of a flag.
pub(super) fn refused(flag: &str, text: &str, expected: &str) -> Failure {
    Failure::input(Phrase::fail_flag(flag, text)).cause(Phrase::cause_expected(expected))
}

/// Splits `NAME=VALUE` at its last `=`: a heading may hold one.
pub(super) fn pair(flag: &str, text: &str, expected: &str) -> Result<(String, String), Failure> {
    match text.rsplit_once('=') {
        Some((name, value)) if !name.trim().is_empty() && !value.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err(refused(flag, text, expected)),
    }
}

/// What `--component` says, by column.
pub(super) fn components<P: Parts>(
    said: Vec<String>,
) -> Result<BTreeMap<String, Component<P>>, Failure> {
    const FLAG: &str = "--component";
    let one = |text: String| {
        let (name, part) = pair(FLAG, &text, P::FORM)?;
        let component = Component::try_from(part).map_err(|_| refused(FLAG, &text, P::FORM))?;
        Ok((name, component))
    };
    said.into_iter().map(one).collect()
}

/// Refuses an amount within which pay cannot count as the same.
pub(super) fn tie_eps(amount: f64) -> Result<(), Failure> {
    match (0.0..=1e6).contains(&amount) {
        true => Ok(()),
        false => Err(refused("--tie-eps", &amount.to_string(), "0.005")),
    }
}

/// What must be said before there are pay levels, where columns of pay count as `P`.
pub(super) fn asked<P: Parts>(file: &str, unclear: Unclear) -> Failure {
    match unclear {
        Unclear::NoBase => {
            let id = Field::BaseMonthly.id();
            Failure::input(Phrase::fail_no_column(file, id)).hint(Phrase::hint_map(id))
        }
        Unclear::WhichHours => Failure::input(Phrase::fail_which_hours(file))
            .hint(Phrase::hint_hours_paid())
            .hint(Phrase::hint_hours_agreed()),
        Unclear::IsItPay(field) => {
            Failure::input(Phrase::fail_is_it_pay(file, Label::Field(field.id())))
                .hint(Phrase::hint_component(field.id()))
        }
        Unclear::NoComponent(column) => refused_component::<P>(column),
        Unclear::WhichPeriod(column) => {
            let part = P::USUAL.id();
            Failure::input(Phrase::fail_component_period(file, column.as_str()))
                .hint(Phrase::hint_component_period(column, part))
        }
    }
}

/// The failure of a column that is no component of pay.
pub(super) fn refused_component<P: Parts>(column: String) -> Failure {
    Failure::input(Phrase::fail_flag("--component", column)).cause(Phrase::cause_expected(P::FORM))
}
