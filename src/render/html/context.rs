//! What a template gets.
//!
//! All text is plain and is escaped where it is shown; `style`, its digest and the `svg` of pictures stand as they are.

use std::collections::BTreeMap;

use minijinja::Value;
use serde::Serialize;

use super::table::{Short, Whole};

/// Everything that a template can show.
#[derive(Serialize)]
pub(super) struct Document {
    /// BCP 47 code of the language.
    pub(super) language: &'static str,
    /// What the document is called.
    pub(super) title: String,
    /// Program and version.
    pub(super) program: &'static str,
    /// The style sheet, to stand as `<style>{{ style }}</style>` and not otherwise: a policy has its digest.
    pub(super) style: Value,
    /// The digest of `style` for a content security policy: `sha256-…`.
    pub(super) style_digest: Value,
    /// Words by id: those of the built-in template.
    pub(super) words: BTreeMap<&'static str, String>,
    /// What it is about: files, period, population, for whom.
    pub(super) about: Vec<Fact>,
    /// The answers to all questions.
    pub(super) verdict: Vec<String>,
    /// Rows to look at first.
    pub(super) first: Vec<First>,
    /// How many more there are, in words.
    pub(super) first_more: Option<String>,
    /// What the law demands.
    pub(super) duties: Option<Duties>,
    /// A section for each question, then one without a verdict for tables that belong to none.
    pub(super) sections: Vec<Section>,
    /// Tables that are too long or too wide for their section.
    pub(super) whole: Vec<Whole>,
    /// What is to be remarked on in the input.
    pub(super) remarks: Vec<String>,
    /// Rows read, used and left out.
    pub(super) population: Vec<String>,
    /// Files, columns, settings and conventions, by the ids that JSON has for them.
    pub(super) method: Vec<Fact>,
}

/// A name with a value.
#[derive(Serialize)]
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) value: String,
}

/// A row of what to look at first.
#[derive(Serialize)]
pub(super) struct First {
    /// The group, or the two jobs that are compared.
    pub(super) subject: String,
    /// What the figure is.
    pub(super) heading: String,
    /// The figure.
    pub(super) figure: String,
    /// The title of its table.
    pub(super) table: String,
    /// The id of its table's element.
    pub(super) anchor: String,
}

/// What the law demands.
#[derive(Serialize)]
pub(super) struct Duties {
    pub(super) heading: String,
    pub(super) items: Vec<String>,
}

/// A question with its answer.
#[derive(Serialize)]
pub(super) struct Section {
    /// The id of its element.
    pub(super) anchor: String,
    pub(super) title: String,
    pub(super) verdict: Vec<String>,
    pub(super) parts: Vec<Part>,
    /// What the figures rest on; references are in English.
    pub(super) basis: Vec<&'static str>,
    /// Conventions by id.
    pub(super) conventions: Vec<Fact>,
}

/// A table with its pictures.
#[derive(Serialize)]
pub(super) struct Part {
    /// The id of its element.
    pub(super) anchor: String,
    pub(super) title: String,
    pub(super) pictures: Vec<Shown>,
    pub(super) table: Short,
    /// The id of the element with the whole table, where this is not the whole.
    pub(super) whole: Option<String>,
    pub(super) notes: Vec<String>,
}

/// A picture.
#[derive(Serialize)]
pub(super) struct Shown {
    /// A complete `svg` element.
    pub(super) svg: Value,
    pub(super) title: String,
    /// What is to be seen in it.
    pub(super) told: String,
}
