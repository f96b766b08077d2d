//! Where the bytes come from: a file, standard input, or memory. It can be opened more than once.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use flate2::read::MultiGzDecoder;

use crate::model::failure::Failure;
use crate::model::phrase::Phrase;

/// How much of a file is looked at before it is read.
pub const HEAD: usize = 1 << 18;

/// Something that can be read from its beginning, more than once.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    bytes: Bytes,
}

#[derive(Clone, Debug)]
enum Bytes {
    File(PathBuf),
    Memory(Arc<[u8]>),
}

impl Source {
    /// A file, or standard input for `-`, which is read into memory.
    ///
    /// # Errors
    /// When standard input cannot be read.
    pub fn from_argument(argument: &str) -> Result<Source, Failure> {
        if argument != "-" {
            return Ok(Source::file(Path::new(argument)));
        }
        let mut bytes = Vec::new();
        io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::input(Phrase::fail_open("-", error.to_string())))?;
        Ok(Source::memory("-", bytes))
    }

    /// A file.
    pub fn file(path: &Path) -> Source {
        let name = path.file_name().map_or_else(
            || path.display().to_string(),
            |name| name.to_string_lossy().into_owned(),
        );
        Source {
            name,
            bytes: Bytes::File(path.to_owned()),
        }
    }

    /// Bytes in memory.
    pub fn memory(name: &str, bytes: Vec<u8>) -> Source {
        Source {
            name: name.to_owned(),
            bytes: Bytes::Memory(bytes.into()),
        }
    }

    /// The name without folders.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file itself; `None` for bytes in memory.
    pub fn path(&self) -> Option<&Path> {
        match &self.bytes {
            Bytes::File(path) => Some(path),
            Bytes::Memory(_) => None,
        }
    }

    /// Opens it at its beginning; gzip is unpacked on the way.
    ///
    /// # Errors
    /// When the file cannot be opened or read.
    pub fn open(&self) -> Result<Box<dyn Read + Send>, Failure> {
        let mut magic = [0u8; 2];
        let gzip = self.raw()?.read_exact(&mut magic).is_ok() && magic == [0x1f, 0x8b];
        let raw = self.raw()?;
        Ok(if gzip {
            Box::new(MultiGzDecoder::new(raw))
        } else {
            raw
        })
    }

    fn raw(&self) -> Result<Box<dyn Read + Send>, Failure> {
        Ok(match &self.bytes {
            Bytes::Memory(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
            Bytes::File(path) => {
                let file = File::open(path).map_err(|error| self.cannot_open(&error))?;
                if file.metadata().is_ok_and(|data| data.is_dir()) {
                    return Err(self.cannot_open(&io::Error::from(io::ErrorKind::IsADirectory)));
                }
                Box::new(file)
            }
        })
    }

    /// The first part of it.
    ///
    /// # Errors
    /// When it cannot be opened or read.
    pub fn head(&self) -> Result<Vec<u8>, Failure> {
        let mut head = Vec::new();
        self.open()?
            .take(HEAD as u64)
            .read_to_end(&mut head)
            .map_err(|error| self.cannot_open(&error))?;
        Ok(head)
    }

    /// All of it.
    ///
    /// # Errors
    /// When it cannot be read, or unpacks to more than `limit` bytes.
    pub fn all(&self, limit: u64) -> Result<Vec<u8>, Failure> {
        let mut all = Vec::new();
        self.open()?
            .take(limit + 1)
            .read_to_end(&mut all)
            .map_err(|error| self.cannot_open(&error))?;
        if all.len() as u64 > limit {
            return Err(Failure::input(Phrase::fail_too_large(
                &self.name,
                format!("{} MiB", limit >> 20),
            )));
        }
        Ok(all)
    }

    /// The failure of a source that cannot be read.
    pub fn cannot_open(&self, error: &io::Error) -> Failure {
        let cause = match error.kind() {
            io::ErrorKind::NotFound => "no such file".to_owned(),
            io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
            io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
            _ => error.to_string(),
        };
        Failure::input(Phrase::fail_open(&self.name, cause))
    }
}
