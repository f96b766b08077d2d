//! Everything as one document for browsers and paper: one file without scripts that asks for nothing else.
//!
//! The body has of each table what fits on a page; tables that are longer or wider stand whole at the end.

mod context;
mod document;
mod table;
mod templates;

use std::io;

use super::{RenderError, Report, Style};
use crate::disclosure::released::Table;

/// Writes the document.
pub(super) fn write(
    report: &Report,
    tables: &[&Table],
    style: &Style,
    out: &mut dyn io::Write,
) -> Result<(), RenderError> {
    let templates = templates::Templates::of(style.templates)?;
    let document = document::document(report, tables, style.locale, templates.sheet());
    out.write_all(templates.render(&document)?.as_bytes())?;
    Ok(())
}
