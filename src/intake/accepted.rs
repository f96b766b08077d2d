//! The file of what has been accepted: `[[accepted]]` entries in TOML.

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::plan::unreadable;
use crate::model::failure::Failure;
use crate::model::gate::Gate;
use crate::model::phrase::Phrase;
use crate::study::accepted::Accepted;

/// The file as it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    accepted: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    code: Spanned<String>,
    reason: Spanned<String>,
    accepted: Option<Spanned<toml::Value>>,
    expires: Option<Spanned<toml::Value>>,
}

/// Reads what has been accepted; `file` is named in failures.
///
/// # Errors
/// When it is no TOML, has keys or codes that are not known, gives no reason, or a date is none; the line is told.
pub fn accepted(file: &str, text: &str) -> Result<Vec<Accepted>, Failure> {
    let document: Document = toml::from_str(text).map_err(|error| unreadable(file, &error))?;
    let unclear = |span: std::ops::Range<usize>, key: &str, expected: &str| {
        let before = text.get(..span.start).unwrap_or_default();
        let line = 1 + before.matches('\n').count() as u64;
        Failure::input(Phrase::fail_plan_cell(file, line, key))
            .cause(Phrase::cause_expected(expected))
    };
    let date = |key: &str, value: Option<Spanned<toml::Value>>| -> Result<Option<Date>, Failure> {
        let Some(value) = value else {
            return Ok(None);
        };
        let span = value.span();
        let value = value.into_inner();
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        match text.parse() {
            Ok(day) => Ok(Some(day)),
            Err(_) => Err(unclear(span, key, "2026-12-31")),
        }
    };
    let entry = |entry: Entry| {
        let said = entry.code.get_ref();
        let code = Gate::from_id(said).ok_or_else(|| {
            let ids = Gate::ALL.iter().map(|code| code.id());
            let all = ids.clone().collect::<Vec<_>>().join(", ");
            unclear(entry.code.span(), "code", &all).did_you_mean(said, ids)
        })?;
        if entry.reason.get_ref().trim().is_empty() {
            return Err(unclear(entry.reason.span(), "reason", "…"));
        }
        Ok(Accepted {
            id: entry.id,
            code,
            reason: entry.reason.into_inner(),
            accepted: date("accepted", entry.accepted)?,
            expires: date("expires", entry.expires)?,
        })
    };
    document.accepted.into_iter().map(entry).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::gate::Checked;
    use crate::study::accepted::entries;

    #[test]
    fn entries_are_read() {
        let text = "[[accepted]]\nid = \"a/b/c=D\"\ncode = \"pg101\"\nreason = \"known\"\n\
                    accepted = 2026-03-01\nexpires = \"2027-03-01\"\n";
        let read = accepted("a.toml", text).unwrap();
        assert_eq!(read[0].code, Gate::TargetMissed);
        assert_eq!(read[0].expires, "2027-03-01".parse().ok());
        assert_eq!(accepted("a.toml", "# nothing\n").unwrap(), []);
    }

    proptest! {
        #[test]
        fn what_is_written_can_be_read(id in ".{0,20}", reason in "[^ ].{0,20}") {
            let checked = Checked { fails: true, ..Checked::new(Gate::TargetMissed, id) };
            let day = "2026-03-01".parse().ok();
            let text = entries(&[&checked], &format!("r{reason}"), day, None);
            let read = accepted("a.toml", &text).unwrap();
            prop_assert!(read[0].is_about(&checked));
            prop_assert_eq!((read[0].accepted, read[0].expires), (day, None));
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let failure = |key: &str, value: &str| {
            let mut text = "[[accepted]]\nid = \"x\"\n".to_owned();
            for (name, usual) in [
                ("code", "\"PG101\""),
                ("reason", "\"r\""),
                ("expires", "2027-01-01"),
            ] {
                text += &format!("{name} = {}\n", if name == key { value } else { usual });
            }
            accepted("a.toml", &text).unwrap_err()
        };
        for (key, value, line) in [
            ("code", "\"PG999\"", 3),
            ("reason", "\" \"", 4),
            ("expires", "\"soon\"", 5),
        ] {
            assert_eq!(
                failure(key, value).heading,
                Phrase::fail_plan_cell("a.toml", line, key)
            );
        }
        assert!(accepted("a.toml", "[[accepted]]\nid = \"x\"\ncode = \"PG101\"\n").is_err());
        assert!(accepted("a.toml", "[[acepted]]\n").is_err());
    }
}
