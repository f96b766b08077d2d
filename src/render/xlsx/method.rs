//! The last sheet: how the figures came about, what signs mean, what is wrong in the input.

use rust_xlsxwriter::XlsxError;

use super::super::figures::Figures;
use super::super::{Report, markdown, method};
use super::page::Page;
use super::plan::Plan;
use super::{MARK, formats};
use crate::model::phrase::{Label, Phrase};

/// The widths of the columns.
const WIDTHS: [f64; 2] = [34.0, 90.0];

/// Entries of the method annex that have words.
const ENTRIES: [(&str, &str); 6] = [
    ("basis", "entry_basis"),
    ("file", "entry_file"),
    ("period", "entry_period"),
    ("currency", "entry_currency"),
    ("profile", "entry_profile"),
    ("seed", "entry_seed"),
];

/// The sheet.
pub(super) fn page(report: &Report, plan: &Plan, figures: Figures) -> Result<Page, XlsxError> {
    let mut page = Page::new(&plan.method, &WIDTHS)?;
    let word = |id| figures.locale.label(&Label::Word(id));
    page.title(&plan.method)?;
    page.note(MARK)?;
    page.gap();
    page.line(&word("how_to_read"), &formats::heading())?;
    for sign in signs() {
        page.line(&figures.locale.phrase(&sign), &formats::verdict())?;
    }
    page.gap();
    if !report.findings.is_empty() {
        page.line(&word("findings_of_input"), &formats::heading())?;
        for finding in report.findings {
            page.line(
                &figures.locale.phrase(&markdown::about(finding)),
                &formats::verdict(),
            )?;
        }
        page.gap();
    }
    let population = &report.provenance.population;
    page.line(&word("how_figures_made"), &formats::heading())?;
    let read = Phrase::rows_read(population.rows, population.used);
    page.line(&figures.locale.phrase(&read), &formats::verdict())?;
    for left_out in &population.left_out {
        let left_out = Phrase::left_out(left_out.rows, Label::Reason(left_out.reason));
        page.line(&figures.locale.phrase(&left_out), &formats::verdict())?;
    }
    for (name, value) in method::entries(report) {
        page.text(0, &entry(name, &value, report, figures), &formats::text())?;
        page.text(1, &value, &formats::text())?;
        page.gap();
    }
    Ok(page)
}

/// What signs in cells stand for.
fn signs() -> [Phrase; 4] {
    [
        Phrase::sign_withheld(),
        Phrase::sign_undefined(),
        Phrase::sign_below(),
        Phrase::numbers_in_cells(),
    ]
}

/// The name of an entry in words, where it is no id of a setting or convention.
fn entry(name: &str, value: &str, report: &Report, figures: Figures) -> String {
    let provenance = report.provenance;
    let convention = provenance.conventions.get(name);
    let mut known = ENTRIES.iter().filter(|(entry, _)| *entry == name);
    let known = known.find(|_| convention.is_none_or(|own| own != value));
    let field = provenance.mapping.contains_key(name);
    match known {
        Some((_, word)) => figures.word(word),
        None if field => figures.locale.label(&Label::Column(name.to_owned())),
        None => name.to_owned(),
    }
}
