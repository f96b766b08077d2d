//! Charts of released tables as SVG.

use super::figures::Figures;
use crate::disclosure::released::{Released, Table};

/// A chart, to stand before its table.
pub(super) struct Picture {
    /// A complete `svg` element with role, title and description; ids in it begin with the id of its table.
    pub(super) svg: String,
    /// What it shows, unescaped.
    pub(super) title: String,
    /// What is to be seen in it, in words, unescaped.
    pub(super) told: String,
}

/// The charts of a table; `all` are the tables that stand beside it.
pub(super) fn pictures(_table: &Table, _all: &Released, _figures: Figures) -> Vec<Picture> {
    Vec::new()
}
