//! A line for each thing that is not accepted, under what it comes to.

use std::io;

use super::super::escape;
use super::super::figures::Figures;
use super::Gate;
use super::sentences::{heading, message, title};
use crate::model::gate::{Checked, State};
use crate::model::phrase::Phrase;

/// Writes it.
pub(super) fn write(gate: &Gate, figures: Figures, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "{}", heading(gate, figures.locale))?;
    let open = |one: &&Checked| !matches!(one.state, State::Accepted { .. });
    let open: Vec<&Checked> = gate.checked.iter().filter(open).collect();
    for one in &open {
        let place = one.place.as_ref();
        let place = place.map(|(file, line)| format!(" ({}:{line})", escape::line(file)));
        let (code, title) = (one.code.id(), title(one.code, figures.locale));
        let place = place.unwrap_or_default();
        writeln!(out, "{code} {title}: {}{place}", message(one, figures))?;
    }
    if let Some(first) = open.first() {
        let hint = Phrase::check_explain(first.code.id());
        writeln!(out, "{}", figures.locale.phrase(&hint))?;
    }
    Ok(())
}
