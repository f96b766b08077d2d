//! Zip archives: the container of `.xlsx`, `.xlsb` and `.ods`. Lists the parts and unpacks each within its declared size.
//!
//! Layout: PKWARE APPNOTE 6.3, sections 4.3 and 4.5.3.

use std::io::{self, BufRead, BufReader, Read};

use flate2::read::DeflateDecoder;

use super::super::grid::{GridError, within};

/// Most bytes of all parts unpacked.
const MAX_UNPACKED: u64 = 1 << 30;
/// Workbooks shrink to a tenth or a twentieth; a hundredth is a trap, unless the whole is small anyway.
const MAX_RATIO: u64 = 100;
const SMALL: u64 = 64 << 20;

/// A zip archive held in memory.
pub(super) struct Package<'a> {
    bytes: &'a [u8],
    /// All parts, in the order of the archive.
    pub(super) parts: Vec<Part>,
}

/// One file of the archive.
pub(super) struct Part {
    /// Path inside the archive, with `/`.
    pub(super) name: String,
    /// Size unpacked, as declared.
    pub(super) size: u64,
    packed: u64,
    header: u64,
    method: u16,
    encrypted: bool,
}

/// Whether the bytes begin like a zip archive.
pub(super) fn is_package(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Names of the parts; of those in sight when only the beginning of an archive is given.
pub(super) fn names(bytes: &[u8]) -> Vec<String> {
    if let Ok(parts) = directory(bytes) {
        return parts.into_iter().map(|part| part.name).collect();
    }
    let head = &bytes[..bytes.len().min(1 << 20)];
    let starts = (0..head.len()).filter(|&at| head[at..].starts_with(b"PK\x03\x04"));
    starts
        .filter_map(|at| name(bytes, at + 30, usize::from(short(bytes, at + 26)?)))
        .collect()
}

impl<'a> Package<'a> {
    /// Reads the directory of the archive.
    ///
    /// # Errors
    /// `Protected` with encrypted parts, `TooLarge` for an archive that unpacks to more than is allowed, `Broken`.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, GridError> {
        let parts = directory(bytes)?;
        if parts.iter().any(|part| part.encrypted) {
            return Err(GridError::Protected);
        }
        let sum = |size: fn(&Part) -> u64| parts.iter().map(size).fold(0, u64::saturating_add);
        let (size, packed) = (sum(|part| part.size), sum(|part| part.packed));
        within("bytes unpacked", size, MAX_UNPACKED)?;
        if size > SMALL {
            within("times its packed size", size / packed.max(1), MAX_RATIO)?;
        }
        Ok(Package { bytes, parts })
    }

    /// Unpacks one part. Reading fails beyond the declared size: all limits rest on it.
    pub(super) fn unpack(&self, part: &Part) -> Result<impl BufRead + use<'a>, GridError> {
        let content = self
            .content(part)
            .ok_or_else(|| broken("zip part beyond the end"))?;
        let reader: Box<dyn Read + 'a> = match part.method {
            0 => Box::new(content),
            8 => Box::new(DeflateDecoder::new(content)),
            _ => return Err(broken("zip compression method")),
        };
        let left = part.size;
        Ok(BufReader::with_capacity(1 << 16, Declared { reader, left }))
    }

    /// The whole of a small part as text.
    pub(super) fn text(&self, part: &Part) -> Result<String, GridError> {
        let mut content = Vec::new();
        self.unpack(part)?
            .read_to_end(&mut content)
            .map_err(unreadable)?;
        Ok(String::from_utf8_lossy(&content).into_owned())
    }

    /// The part of the name, whatever its case.
    pub(super) fn part(&self, name: &str) -> Option<&Part> {
        self.parts
            .iter()
            .find(|part| part.name.eq_ignore_ascii_case(name))
    }

    fn content(&self, part: &Part) -> Option<&'a [u8]> {
        let header = self.bytes.get(usize::try_from(part.header).ok()?..)?;
        let start = 30 + usize::from(short(header, 26)?) + usize::from(short(header, 28)?);
        header.get(start..start.checked_add(usize::try_from(part.packed).ok()?)?)
    }
}

/// A part that must not be larger than it declares.
struct Declared<'a> {
    reader: Box<dyn Read + 'a>,
    left: u64,
}

impl Read for Declared<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.left = self
            .left
            .checked_sub(read as u64)
            .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "larger than declared"))?;
        Ok(read)
    }
}

/// Entries of the central directory, found from the end of the archive.
fn directory(bytes: &[u8]) -> Result<Vec<Part>, GridError> {
    let tail = bytes.len().saturating_sub(22 + usize::from(u16::MAX));
    let end = (tail..bytes.len().saturating_sub(21))
        .rev()
        .find(|&at| bytes[at..].starts_with(b"PK\x05\x06"))
        .ok_or_else(|| broken("zip archive cut off"))?;
    let mut at = start(bytes, end).ok_or_else(|| broken("zip directory"))?;
    let mut parts = Vec::new();
    while bytes
        .get(at..)
        .is_some_and(|rest| rest.starts_with(b"PK\x01\x02"))
    {
        let (part, len) = entry(&bytes[at..]).ok_or_else(|| broken("zip directory"))?;
        parts.push(part);
        at += len;
    }
    Ok(parts)
}

/// Where the central directory begins; large archives say it in a record before the last one.
fn start(bytes: &[u8], end: usize) -> Option<usize> {
    let at = long(bytes, end + 16)?;
    if at != u64::from(u32::MAX) {
        return usize::try_from(at).ok();
    }
    let locator = end.checked_sub(20)?;
    let record = usize::try_from(wide(bytes, locator + 8)?).ok()?;
    usize::try_from(wide(bytes, record.checked_add(48)?)?).ok()
}

/// One entry of the central directory and its length.
fn entry(bytes: &[u8]) -> Option<(Part, usize)> {
    let lengths = [short(bytes, 28)?, short(bytes, 30)?, short(bytes, 32)?].map(usize::from);
    let [name_len, extra_len, comment_len] = lengths;
    let mut part = Part {
        name: name(bytes, 46, name_len)?,
        size: long(bytes, 24)?,
        packed: long(bytes, 20)?,
        header: long(bytes, 42)?,
        method: short(bytes, 10)?,
        encrypted: short(bytes, 8)? & 1 != 0,
    };
    let mut extra = bytes.get(46 + name_len..46 + name_len + extra_len)?;
    while let (Some(kind), Some(len)) = (short(extra, 0), short(extra, 2)) {
        let field = extra.get(4..4 + usize::from(len))?;
        if kind == 1 {
            // 64-bit values, present only for those that do not fit their 32-bit place
            let large = [&mut part.size, &mut part.packed, &mut part.header];
            let large = large
                .into_iter()
                .filter(|value| **value == u64::from(u32::MAX));
            for (index, value) in large.enumerate() {
                *value = wide(field, index * 8)?;
            }
        }
        extra = &extra[4 + usize::from(len)..];
    }
    Some((part, 46 + name_len + extra_len + comment_len))
}

fn name(bytes: &[u8], at: usize, len: usize) -> Option<String> {
    Some(String::from_utf8_lossy(bytes.get(at..at + len)?).replace('\\', "/"))
}

fn number(bytes: &[u8], at: usize, len: usize) -> Option<u64> {
    let bytes = bytes.get(at..at.checked_add(len)?)?;
    Some(
        bytes
            .iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    )
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    number(bytes, at, 2).map(|value| value as u16)
}

fn long(bytes: &[u8], at: usize) -> Option<u64> {
    number(bytes, at, 4)
}

fn wide(bytes: &[u8], at: usize) -> Option<u64> {
    number(bytes, at, 8)
}

fn broken(what: &str) -> GridError {
    GridError::Broken(what.to_owned())
}

/// A part that cannot be unpacked.
pub(super) fn unreadable(error: io::Error) -> GridError {
    GridError::Broken(format!("zip part: {error}"))
}
