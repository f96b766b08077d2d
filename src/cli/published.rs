//! The file that tells what was published before.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::files::Written;
use crate::disclosure::published::Record;
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

/// The form of the file.
const FORM: u32 = 1;

/// The file as it stands.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    paritet: String,
    protected: u32,
    #[serde(flatten)]
    record: Record,
}

/// Reads the record; one that is not there yet is empty.
pub(super) fn read(path: &Path) -> Result<Record, Failure> {
    let name = path.display().to_string();
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Record::default()),
        Err(error) => return Err(Failure::input(Phrase::fail_open(name, error.to_string()))),
    };
    let document: Option<Document> = serde_json::from_str(&text).ok();
    match document {
        Some(document) if document.protected == FORM => Ok(document.record),
        _ => Err(Failure::input(Phrase::fail_record(name)).hint(Phrase::hint_record())),
    }
}

/// The record with what this run has added, and where it goes.
pub(super) fn written(path: &Path, record: Record) -> serde_json::Result<Written> {
    let document = Document {
        paritet: env!("CARGO_PKG_VERSION").to_owned(),
        protected: FORM,
        record,
    };
    let mut bytes = serde_json::to_vec_pretty(&document)?;
    bytes.push(b'\n');
    Ok((path.to_owned(), bytes))
}
