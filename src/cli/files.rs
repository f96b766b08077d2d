//! Files that a run writes: all of them are put in their places, or none.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::options::Options;
use super::own::is_own;
use super::{Outcome, tools};
use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

/// Something to write, and where; `-` is standard output.
pub(super) type Written = (PathBuf, Vec<u8>);

/// Outputs that wait to be put in their places: complete, on the same disk, and allowed to stand there.
pub(super) struct Ready {
    files: Vec<(PathBuf, NamedTempFile)>,
    streams: Vec<Vec<u8>>,
}

impl Ready {
    /// Checks where everything goes, then writes it beside its place. Nothing is left behind where one is refused.
    pub(super) fn of(outputs: Vec<Written>, options: &Options) -> anyhow::Result<Ready> {
        let (streams, files): (Vec<Written>, Vec<Written>) = outputs
            .into_iter()
            .partition(|(path, _)| path == Path::new("-"));
        for (place, (path, bytes)) in files.iter().enumerate() {
            if files[..place]
                .iter()
                .any(|(other, _)| same_file(other, path))
            {
                return Err(Failure::input(Phrase::fail_file_twice(shown(path))).into());
            }
            check(path, bytes, options)?;
        }
        for (path, _) in &files {
            let folder = folder_of(path);
            if !folder.exists() && options.sinks.places().any(|place| place == folder) {
                fs::create_dir(folder).map_err(|error| refused(folder, &error))?;
            }
        }
        let beside = files.into_iter().map(|(path, bytes)| {
            let file = temporary(&path, &bytes)?;
            Ok((path, file))
        });
        Ok(Ready {
            files: beside.collect::<Result<_, Failure>>()?,
            streams: streams.into_iter().map(|(_, bytes)| bytes).collect(),
        })
    }

    /// Puts the files in their places, then writes to standard output.
    pub(super) fn deliver(self) -> Outcome {
        for (path, file) in self.files {
            file.persist(&path)
                .map_err(|error| refused(&path, &error.error))?;
        }
        self.streams
            .iter()
            .try_for_each(|bytes| tools::print(bytes))
    }
}

/// Stops where a file must not be replaced: one that this run reads, ever; one that this program did not write, without
/// `--force`.
fn check(path: &Path, bytes: &[u8], options: &Options) -> Result<(), Failure> {
    if options.inputs().any(|file| same_file(file, path)) {
        return Err(Failure::input(Phrase::fail_is_input(shown(path))));
    }
    let there = match fs::metadata(path) {
        Ok(there) => there,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(refused(path, &error)),
    };
    if !there.is_file() {
        return Err(Failure::input(Phrase::fail_exists(shown(path))));
    }
    let is_updated = options.updated.iter().any(|file| same_file(file, path));
    let is_kept = there.permissions().readonly(); // somebody has seen to it that it stays
    if is_updated
        || options.sinks.force
        || (!is_kept && replaceable(path, there.len(), bytes).unwrap_or(false))
    {
        return Ok(());
    }
    Err(Failure::input(Phrase::fail_exists(shown(path))).hint(Phrase::hint_force()))
}

/// Whether a file is one that this program wrote, or has nothing that would be lost.
fn replaceable(path: &Path, length: u64, bytes: &[u8]) -> io::Result<bool> {
    const PART: u64 = 1 << 16;
    let mut file = File::open(path)?;
    let mut part = |from: u64| -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(from))?;
        Read::by_ref(&mut file).take(PART).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let (head, tail) = (part(0)?, part(length.saturating_sub(PART))?);
    if length == 0 || is_own(&head, &tail) {
        return Ok(true);
    }
    Ok(length == bytes.len() as u64 && fs::read(path)? == bytes)
}

/// A file beside the place it belongs in, complete, readable by its owner alone; it goes unless it is put there.
pub(super) fn temporary(path: &Path, bytes: &[u8]) -> Result<NamedTempFile, Failure> {
    let written = || {
        let mut file = NamedTempFile::new_in(folder_of(path))?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        Ok(file)
    };
    written().map_err(|error| refused(path, &error))
}

pub(super) fn refused(path: &Path, error: &io::Error) -> Failure {
    let failure = Failure::input(Phrase::fail_write(shown(path), error.to_string()));
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ResourceBusy => {
            failure.hint(Phrase::hint_file_open())
        }
        _ => failure,
    }
}

/// Whether two paths lead to one file, there or to come.
fn same_file(a: &Path, b: &Path) -> bool {
    a == b || resolved(a).is_some_and(|a| resolved(b) == Some(a))
}

fn resolved(path: &Path) -> Option<PathBuf> {
    let to_come = || Some(folder_of(path).canonicalize().ok()?.join(path.file_name()?));
    path.canonicalize().ok().or_else(to_come)
}

/// What stands behind the last point of a file name, in small letters.
pub(super) fn ending(path: &Path) -> Option<String> {
    let ending = path.extension()?;
    Some(ending.to_string_lossy().to_lowercase())
}

fn folder_of(path: &Path) -> &Path {
    let folder = path.parent();
    let named = folder.filter(|folder| !folder.as_os_str().is_empty());
    named.unwrap_or(Path::new("."))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
