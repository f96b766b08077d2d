//! How the figures came about, entry by entry: the method annex.

use super::Report;

/// Names and values. The names of settings and conventions are ids and stay as they are in JSON.
pub(super) fn entries<'a>(report: &Report<'a>) -> Vec<(&'a str, String)> {
    let provenance = report.provenance;
    let basis = report.basis().into_iter();
    let files = provenance.files.iter();
    let dash = |known: &'a Option<String>| known.clone().unwrap_or_else(|| "–".to_owned());
    let mapping = provenance.mapping.iter();
    let conventions = provenance.conventions.iter();
    let settings = provenance.settings.iter().chain(&provenance.components);
    basis
        .map(|basis| ("basis", basis.reference.to_owned()))
        .chain(files.map(|file| ("file", file.name.clone())))
        .chain([
            ("period", dash(&provenance.period)),
            ("currency", dash(&provenance.currency)),
        ])
        .chain(mapping.map(|(field, heading)| (field.as_str(), heading.clone())))
        .chain(settings.map(|(name, value)| (name.as_str(), value.clone())))
        .chain(conventions.map(|(name, convention)| (*name, convention.clone())))
        .chain([
            ("profile", provenance.profile.to_owned()),
            ("seed", provenance.seed.to_string()),
        ])
        .collect()
}

/// Rows read and used, and those left out by reason.
pub(super) fn rows<'a>(report: &Report<'a>) -> Vec<(&'a str, u64)> {
    let population = &report.provenance.population;
    let left_out = population.left_out.iter();
    [("rows", population.rows), ("used", population.used)]
        .into_iter()
        .chain(left_out.map(|left_out| (left_out.reason, left_out.rows)))
        .collect()
}
