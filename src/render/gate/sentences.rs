//! What a gate says, in sentences.

use super::super::escape;
use super::super::figures::{Figures, UNDEFINED};
use super::super::view::{NEAR_LINE, column_heading, is_near};
use super::Gate as Said;
use crate::locale::Locale;
use crate::model::gate::{Bound, Checked, Gate, Looked, State, Verdict};
use crate::model::phrase::{Label, Phrase};
use crate::model::table::{Kind, Value};

/// What the run comes to, and how much was accepted.
pub fn heading(said: &Said, locale: &Locale) -> String {
    let count =
        |wanted: fn(&Checked) -> bool| said.checked.iter().filter(|one| wanted(one)).count() as u64;
    let verdict = match said.verdict() {
        Verdict::Passed => Phrase::check_passed(),
        Verdict::Failed => Phrase::check_failed(count(Checked::objects)),
    };
    let accepted = count(|one| matches!(one.state, State::Accepted { .. }));
    let accepted = (accepted > 0).then(|| Phrase::check_accepted(accepted));
    let phrases = [verdict].into_iter().chain(accepted);
    let texts: Vec<String> = phrases.map(|phrase| locale.phrase(&phrase)).collect();
    texts.join(" ")
}

/// What a code means, in a few words.
pub(super) fn title(code: Gate, locale: &Locale) -> String {
    locale.label(&Label::Finding(code.id()))
}

/// What is said of something: what it is about, what was found and what is wanted; on one line.
pub(super) fn message(checked: &Checked, figures: Figures) -> String {
    let said = |phrase: Phrase| figures.locale.phrase(&phrase);
    let what = subject(checked, figures);
    let number = |number: Option<f64>| written(checked, number, figures, false);
    let (actual, wanted) = (
        number(checked.actual),
        written(checked, checked.wanted, figures, true),
    );
    let wanted_in_words = || match checked.bound {
        Some(Bound::AtMost) => said(Phrase::wanted_at_most(wanted.as_str())),
        Some(Bound::Less) => said(Phrase::wanted_less(wanted.as_str())),
        Some(Bound::AtLeast) => said(Phrase::wanted_at_least(wanted.as_str())),
        Some(Bound::Greater) => said(Phrase::wanted_more(wanted.as_str())),
        Some(Bound::Within) => said(Phrase::wanted_within(wanted.as_str())),
        None => said(Phrase::wanted_below(wanted.as_str())),
    };
    let text = match checked.code {
        Gate::TargetMissed | Gate::GapAtLimit => {
            said(Phrase::check_said(what, actual, wanted_in_words()))
        }
        Gate::TargetUntold => said(Phrase::check_untold(what, wanted_in_words())),
        Gate::GapMoved => {
            let earlier = number(checked.earlier);
            said(Phrase::check_moved(what, earlier, actual, wanted))
        }
        Gate::RowsLeftOut => said(Phrase::check_left_out(actual, wanted)),
        Gate::InputErrors => said(Phrase::check_errors(actual, wanted)),
        Gate::NoDate => said(Phrase::check_no_date()),
        // the code says all that there is to say of it
        Gate::TargetWithoutRow | Gate::AssessmentDue | Gate::StaleAcceptance => what,
    };
    let over = match &checked.state {
        State::Expired { reason, expires } => {
            said(Phrase::check_expired(expires.to_string(), reason.as_str()))
        }
        _ => String::new(),
    };
    escape::line(&format!("{text} {over}"))
}

/// `Mean gap, Engineer (Equal work)`
fn subject(checked: &Checked, figures: Figures) -> String {
    let Some(figure) = &checked.figure else {
        return checked.id.clone();
    };
    let Looked {
        table,
        column,
        labels,
        ..
    } = figure;
    let member = |(_, member): &(String, Value)| match member {
        Value::Word(id) => figures.word(id),
        Value::Name(name) if name.is_empty() => figures.word("blank"),
        Value::Name(name) => name.clone(),
        _ => String::new(),
    };
    let mut members: Vec<String> = labels.iter().map(member).collect();
    if members.is_empty() {
        members.push(figures.word("total"));
    }
    let heading = column_heading(table, column, figures.locale);
    let title = figures.locale.label(&Label::Table(table.clone()));
    format!("{heading}, {} ({title})", members.join(" – "))
}

/// A number as its column has it; shares and counts of the input as these. What is wanted has the decimals that it has, and
/// what would else be written like it has more.
fn written(checked: &Checked, number: Option<f64>, figures: Figures, exact: bool) -> String {
    let Some(number) = number else {
        return UNDEFINED.to_owned();
    };
    let near = checked
        .wanted
        .is_some_and(|wanted| is_near(wanted.abs(), number));
    let decimals = match (exact, near) {
        (true, _) => decimals_of(100.0 * number),
        (_, true) => NEAR_LINE,
        _ => 1,
    };
    let kind = match (&checked.figure, checked.code) {
        (Some(figure), _) => figure.kind,
        (None, Gate::RowsLeftOut) => Kind::Share,
        (None, _) => Kind::Count,
    };
    match kind {
        Kind::Share | Kind::Gap | Kind::Ratio => figures.locale.percent(number, decimals),
        Kind::PercentagePoints => figures.locale.number(100.0 * number, decimals),
        Kind::Pay if number.abs() >= 1000.0 => figures.locale.number(number, 0),
        Kind::Pay => figures.locale.number(number, 2),
        _ => figures.locale.exact(number),
    }
}

/// The decimals that a number has, but for those that arithmetic leaves.
fn decimals_of(number: f64) -> u8 {
    const MOST: u8 = 6;
    let text = format!("{number:.*}", usize::from(MOST));
    let text = text.trim_end_matches('0');
    text.split_once('.')
        .map_or(0, |(_, decimals)| decimals.len() as u8)
}
