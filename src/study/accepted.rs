//! What has been accepted: objections of a gate that there is a reason for, until a day.

use jiff::civil::Date;

use crate::model::gate::{Checked, Gate, State};

/// An objection that is accepted.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// What it is about, as a gate says it.
    pub id: String,
    /// What is said of it.
    pub code: Gate,
    /// Why that is accepted.
    pub reason: String,
    /// The day it was accepted.
    pub accepted: Option<Date>,
    /// The last day that it holds; without one it holds for ever.
    pub expires: Option<Date>,
}

impl Accepted {
    /// Whether it is about something that a gate says.
    pub fn is_about(&self, checked: &Checked) -> bool {
        self.code == checked.code && self.id == checked.id
    }

    /// Whether it is over on a day; on no day in particular it is not.
    fn is_over(&self, day: Option<Date>) -> Option<Date> {
        self.expires
            .filter(|last| day.is_some_and(|day| day > *last))
    }
}

/// What the acceptances say of something: the one that holds longest counts.
pub fn state(checked: &Checked, accepted: &[Accepted], day: Option<Date>) -> State {
    let longest = |a: &&Accepted| a.expires.map_or(Date::MAX, |last| last);
    let about = accepted.iter().filter(|one| one.is_about(checked));
    let Some(one) = about.max_by_key(longest) else {
        return State::Open;
    };
    match one.is_over(day) {
        Some(expires) => State::Expired {
            reason: one.reason.clone(),
            expires,
        },
        None => State::Accepted {
            reason: one.reason.clone(),
            expires: one.expires,
        },
    }
}

/// The entries of a file that accept these from a day to another.
pub fn entries(
    objections: &[&Checked],
    reason: &str,
    day: Option<Date>,
    expires: Option<Date>,
) -> String {
    let quoted = |text: &str| toml::Value::from(text).to_string();
    let mut text = String::new();
    for one in objections {
        text += &format!(
            "\n[[accepted]]\nid = {}\ncode = \"{}\"\nreason = {}\n",
            quoted(&one.id),
            one.code.id(),
            quoted(reason)
        );
        for (name, day) in [("accepted", day), ("expires", expires)] {
            text += &day.map_or_else(String::new, |day| format!("{name} = {day}\n"));
        }
    }
    text
}
