//! The report of a test run, as JUnit writes it: a suite for each code, a case for each thing that is said.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::super::escape;
use super::super::figures::Figures;
use super::Gate;
use super::sentences::{message, title};
use crate::model::gate::{Checked, Gate as Code, State};

/// Writes it; a code with nothing to say has one case that passes.
pub(super) fn write(gate: &Gate, figures: Figures, out: &mut dyn io::Write) -> io::Result<()> {
    let of = |code: Code| gate.checked.iter().filter(move |one| one.code == code);
    let suites = Code::ALL
        .iter()
        .map(|code| (*code, of(*code).collect::<Vec<_>>()));
    let suites: Vec<(Code, Vec<&Checked>)> = suites.collect();
    let tests: usize = suites.iter().map(|(_, said)| said.len().max(1)).sum();
    let counts = counts(tests, gate.checked.iter());
    let mut writer = Writer::new_with_indent(&mut *out, b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("testsuites");
    root.with_attribute(("name", "paritet"))
        .with_attributes(pairs(&counts))
        .write_inner_content(|writer| {
            suites
                .iter()
                .try_for_each(|(code, said)| suite(writer, *code, said, figures))
        })?;
    writeln!(out)
}

type Xml<'a, 'o> = Writer<&'a mut (dyn io::Write + 'o)>;

fn suite(writer: &mut Xml, code: Code, said: &[&Checked], figures: Figures) -> io::Result<()> {
    let name = format!("{} {}", code.id(), title(code, figures.locale));
    let counts = counts(said.len().max(1), said.iter().copied());
    let suite = writer.create_element("testsuite");
    let suite = suite.with_attribute(("name", name.as_str()));
    suite
        .with_attributes(pairs(&counts))
        .write_inner_content(|writer| {
            if said.is_empty() {
                let case = writer.create_element("testcase");
                case.with_attributes([("classname", code.id()), ("name", name.as_str())])
                    .write_empty()?;
            }
            said.iter().try_for_each(|one| case(writer, one, figures))
        })?;
    Ok(())
}

fn case(writer: &mut Xml, one: &Checked, figures: Figures) -> io::Result<()> {
    let (id, message) = (escape::line(&one.id), message(one, figures));
    let attributes = [("classname", one.code.id()), ("name", id.as_str())];
    let case = writer
        .create_element("testcase")
        .with_attributes(attributes);
    case.write_inner_content(|writer| {
        match &one.state {
            State::Accepted { reason, .. } => {
                let reason = escape::line(reason);
                let skipped = writer.create_element("skipped");
                skipped
                    .with_attribute(("message", reason.as_str()))
                    .write_empty()?;
            }
            _ if one.fails => {
                let failure = writer.create_element("failure");
                let attributes = [("type", one.code.id()), ("message", message.as_str())];
                let failure = failure.with_attributes(attributes);
                failure.write_text_content(BytesText::new(&message))?;
            }
            _ => {
                let said = writer.create_element("system-out");
                said.write_text_content(BytesText::new(&message))?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

/// Tests, failures and skipped ones.
fn counts<'a>(tests: usize, said: impl Iterator<Item = &'a Checked> + Clone) -> [String; 3] {
    let failures = said.clone().filter(|one| one.objects()).count();
    let accepted = |one: &&Checked| matches!(one.state, State::Accepted { .. });
    [tests, failures, said.filter(accepted).count()].map(|count| count.to_string())
}

fn pairs(counts: &[String; 3]) -> [(&'static str, &str); 3] {
    let [tests, failures, skipped] = counts;
    [
        ("tests", tests),
        ("failures", failures),
        ("skipped", skipped),
    ]
}
