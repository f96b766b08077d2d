//! Workflow commands of GitHub Actions, which become annotations of a pull request.

use std::io;

use super::super::figures::Figures;
use super::Gate;
use super::sentences::{heading, message, title};
use crate::model::finding::Severity;
use crate::model::gate::State;

/// Writes a command for each thing that is not accepted, and one of what it comes to.
pub(super) fn write(gate: &Gate, figures: Figures, out: &mut dyn io::Write) -> io::Result<()> {
    for one in gate.checked {
        if matches!(one.state, State::Accepted { .. }) {
            continue;
        }
        let level = match one.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let place = one.place.as_ref().map(|(file, line)| {
            let file = property(&file.replace('\\', "/"));
            format!("file={file},line={line},")
        });
        let title = format!("{} {}", one.code.id(), title(one.code, figures.locale));
        let (place, title) = (place.unwrap_or_default(), property(&title));
        writeln!(
            out,
            "::{level} {place}title={title}::{}",
            data(&message(one, figures))
        )?;
    }
    writeln!(
        out,
        "::notice title=paritet::{}",
        data(&heading(gate, figures.locale))
    )
}

/// A message, escaped as the runner reads it.
fn data(text: &str) -> String {
    let text = text.replace('%', "%25");
    text.replace('\r', "%0D").replace('\n', "%0A")
}

/// A property, in which colons and commas mean something too.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
