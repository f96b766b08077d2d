//! Values of an earlier run, from its JSON or its CSV.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;

use serde_json::Value;

use super::options::Options;
use super::study::Study;
use crate::disclosure::policy::Profile;
use crate::measures::key_ratios::TABLE;
use crate::model::failure::Failure;
use crate::model::phrase::{Label, Phrase};
use crate::study::told::Told;

/// No output is larger.
const LARGEST: u64 = 64 << 20;

/// The values of the key ratios by number; `None` if the file is no output of this program.
pub(super) fn read(file: &str) -> Result<Option<BTreeMap<u8, f64>>, Failure> {
    let text = text(file)?;
    let text = text.trim_start_matches('\u{feff}');
    Ok(of_json(text).or_else(|| of_csv(text)))
}

/// What last year's report told, where one is named.
///
/// It must have been written for the readers of this one, or for more: else they would learn from it what it tells others.
pub(super) fn told(options: &Options) -> Result<Option<Told>, Failure> {
    let Some(file) = options.settings.report.previous.as_deref() else {
        return Ok(None);
    };
    let told = Told::parse(file, &text(file)?)?;
    let ours = options.settings.output.profile;
    let theirs = told.readers.unwrap_or(Profile::Internal);
    match theirs < ours {
        true => Err(Failure::input(Phrase::fail_other_readers(
            file,
            Label::Word(theirs.id()),
            Label::Word(ours.id()),
        ))
        .hint(Phrase::hint_same_readers())),
        false => Ok(Some(told)),
    }
}

/// Stops where an earlier report is not about an earlier time.
pub(super) fn must_be_before(options: &Options, told: &Told, study: &Study) -> Result<(), Failure> {
    let file = options
        .settings
        .report
        .previous
        .as_deref()
        .unwrap_or_default();
    let periods = told
        .period
        .as_deref()
        .zip(study.workforce.period.as_deref());
    match periods {
        Some((then, now)) if then >= now => {
            Err(Failure::input(Phrase::fail_not_earlier(file, then, now)))
        }
        _ => Ok(()),
    }
}

fn text(file: &str) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    File::open(file)
        .and_then(|opened| opened.take(LARGEST).read_to_end(&mut bytes))
        .map_err(|error| Failure::input(Phrase::fail_open(file, error.to_string())))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn of_json(text: &str) -> Option<BTreeMap<u8, f64>> {
    let document: Value = text
        .starts_with('{')
        .then(|| serde_json::from_str(text).ok())??;
    let tables = document.get("tables")?.as_array()?;
    let table = tables.iter().find(|table| table["id"] == TABLE)?;
    let rows = table.get("rows")?.as_array()?;
    let value = |row: &Value| {
        let number = row["values"]["ratio"].as_u64()?;
        Some((u8::try_from(number).ok()?, row["values"]["value"].as_f64()?))
    };
    Some(rows.iter().filter_map(value).collect())
}

/// With the ids of the columns as headings; in the dialect for Excel numbers have a decimal comma.
fn of_csv(text: &str) -> Option<BTreeMap<u8, f64>> {
    let head = text.lines().next()?;
    let separator = if head.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_reader(text.as_bytes());
    let headings = reader.headers().ok()?.clone();
    let position = |id: &str| headings.iter().position(|heading| heading == id);
    let (ratio, value) = (position("ratio")?, position("value")?);
    position("women_value")?;
    let values = reader.records().filter_map(|record| {
        let record = record.ok()?;
        let number = record.get(ratio)?.trim().parse().ok()?;
        let value = record.get(value)?.trim().replace(',', ".");
        Some((number, value.parse().ok()?))
    });
    Some(values.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_dialects_of_csv_are_read() {
        let expected = BTreeMap::from([(3, 0.875), (5, -0.02)]);
        let plain =
            "ratio,measure,women_value,value\n3,career_ratio,0.4,0.875\n4,x,,\n5,y,0,-0.02\n";
        assert_eq!(of_csv(plain), Some(expected.clone()));
        let excel = plain.replace(',', ";").replace('.', ",");
        assert_eq!(of_csv(&excel), Some(expected));
        assert_eq!(of_csv("Kön;Lön\nK;1\n"), None);
        assert_eq!(of_csv(""), None);
    }

    #[test]
    fn json_without_the_table_is_none() {
        assert_eq!(of_json("{\"tables\": [{\"id\": \"pay_gap\"}]}"), None);
        assert_eq!(of_json("{"), None);
    }
}
