//! Reads the files of a command line as one workforce.

use std::collections::BTreeMap;

use super::options::Options;
use crate::demo;
use crate::intake::admit::{Admitted, Needs, Readings, admit};
use crate::intake::heading::{Drift, drift};
use crate::intake::mapping::{Given, Synonyms};
use crate::intake::preview::{Preview, Said, preview};
use crate::intake::source::Source;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::model::quantity::PayPeriod;
use crate::settings::Settings;

/// The name under which the pay column can be mapped whatever its period.
const BASE_PAY: &str = "base_pay";

/// Opens and previews all files.
pub(super) fn previews(options: &Options) -> anyhow::Result<Vec<Preview>> {
    let said = said(options)?;
    let mut sources = Vec::new();
    if options.files.demo {
        let file = demo::files()
            .into_iter()
            .find(|file| file.name == options.demo_file);
        sources.extend(file.map(|file| Source::memory(file.name, file.bytes)));
    }
    for file in &options.files.files {
        sources.push(Source::from_argument(file)?);
    }
    if sources.is_empty() {
        return Err(Failure::input(Phrase::fail_no_file())
            .hint(Phrase::hint_no_file())
            .into());
    }
    Ok(sources
        .into_iter()
        .map(|source| preview(source, &said))
        .collect::<Result<_, _>>()?)
}

/// Reads all previewed files and joins them.
pub(super) fn admitted(
    previews: &[Preview],
    needs: &Needs,
    options: &Options,
) -> anyhow::Result<Admitted> {
    let readings = readings(&options.settings)?;
    let mut parts = previews
        .iter()
        .map(|preview| admit(preview, needs, &readings));
    let mut all = match parts.next() {
        Some(first) => first?,
        None => return Err(Failure::input(Phrase::fail_no_file()).into()),
    };
    for part in parts {
        let part = part?;
        all.workforce.append(part.workforce).map_err(|column| {
            Failure::input(Phrase::fail_unknown_column(
                previews.last().map_or("", |last| last.source.name()),
                column,
            ))
        })?;
        all.findings.extend(part.findings);
    }
    Ok(all)
}

/// What changed in the header since the mapping was saved.
pub(super) fn header_drift(preview: &Preview, settings: &Settings) -> Vec<Phrase> {
    let Some(saved) = &settings.input.fingerprint else {
        let gone = preview.gone.iter();
        return gone
            .map(|gone| Phrase::header_gone(gone.heading.as_str()))
            .collect();
    };
    if *saved == preview.fingerprint() {
        return vec![Phrase::header_unchanged()];
    }
    drift(&settings.input.header, &preview.header.headings)
        .into_iter()
        .filter_map(|change| match change {
            Drift::Gone(column) => Some(Phrase::header_gone(column)),
            Drift::New(column) => Some(Phrase::header_new(column)),
            Drift::Renamed(old, new) => Some(Phrase::header_renamed(old, new)),
            Drift::Moved(_) => None,
        })
        .collect()
}

fn said(options: &Options) -> Result<Said, Failure> {
    let settings = &options.settings;
    let period = settings.input.pay_period;
    let given = |(name, heading): (&String, &String)| {
        Ok(Given {
            field: field(name, period)?,
            heading: heading.clone(),
        })
    };
    let (now, before): (Vec<_>, Vec<_>) = settings
        .columns
        .iter()
        .partition(|(name, _)| options.mapped_now.contains(*name));
    let synonyms = settings
        .synonyms
        .iter()
        .map(|(name, headings)| Ok((field(name, period)?, headings.clone())))
        .collect::<Result<BTreeMap<_, _>, Failure>>()?;
    Ok(Said {
        sheet: settings.input.sheet.clone(),
        given: now.into_iter().map(given).collect::<Result<_, Failure>>()?,
        saved: before
            .into_iter()
            .map(given)
            .collect::<Result<_, Failure>>()?,
        synonyms: Synonyms(synonyms),
    })
}

/// A field by its id; `base_pay` is the pay of the period that the user says.
fn field(name: &str, period: Option<PayPeriod>) -> Result<Field, Failure> {
    if name == BASE_PAY {
        return match period {
            Some(PayPeriod::Hour) => Ok(Field::HourlyRate),
            Some(PayPeriod::Month) => Ok(Field::BaseMonthly),
            Some(PayPeriod::Year) => Ok(Field::BaseAnnual),
            Some(PayPeriod::Week) | None => {
                Err(Failure::input(Phrase::fail_flag("--map", name))
                    .hint(Phrase::hint_pay_period()))
            }
        };
    }
    Field::from_id(name).ok_or_else(|| {
        let ids = Field::ALL.iter().map(|field| field.id()).chain([BASE_PAY]);
        Failure::input(Phrase::fail_flag("--map", name)).did_you_mean(name, ids)
    })
}

fn readings(settings: &Settings) -> Result<Readings, Failure> {
    Ok(Readings {
        sex_map: settings
            .sex
            .iter()
            .map(|(value, sex)| (value.clone(), *sex))
            .collect(),
        decimal: settings.input.decimal,
        law: settings.scope.preset,
        reference_date: settings.scope.date()?,
    })
}
