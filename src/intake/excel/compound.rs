//! OLE2 compound files: the container of `.xls` and of password-protected workbooks. Only what a check before reading needs.
//!
//! Layout: [MS-CFB]. Every chain of sectors is followed here first, because the reader proper would follow a looping one for ever.

use super::super::grid::GridError;

const SIGNATURE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// Sector numbers from here on are marks, such as the end of a chain.
const FIRST_MARK: u32 = 0xFFFF_FFFA;
/// Streams shorter than this live in 64-byte sectors inside the root stream.
const MINI_LIMIT: usize = 4096;
const MINI_SECTOR: usize = 64;

/// A compound file held in memory.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    mini: Vec<u8>,
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    start: u32,
    len: usize,
}

/// Whether the bytes begin like a compound file.
pub(super) fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(SIGNATURE)
}

impl<'a> Compound<'a> {
    /// Reads the tables and the directory.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, GridError> {
        let header = |at: usize| word(bytes, at).ok_or_else(|| broken("OLE2 header"));
        let sector = match header(30)? & 0xFFFF {
            9 => 512,
            12 => 4096,
            _ => return Err(broken("OLE2 sector size")),
        };
        let mut file = Compound {
            bytes,
            sector,
            fat: Vec::new(),
            mini_fat: Vec::new(),
            mini: Vec::new(),
            entries: Vec::new(),
        };
        file.fat = file.read_fat(header(68)?)?;
        let directory = file.chain(header(48)?)?;
        file.entries = directory
            .chunks_exact(128)
            .filter_map(Entry::read)
            .collect();
        let root = file
            .entries
            .first()
            .ok_or_else(|| broken("OLE2 directory"))?;
        if header(64)? > 0 {
            file.mini = file.chain(root.start)?;
            file.mini_fat = words(&file.chain(header(60)?)?);
        }
        Ok(file)
    }

    /// Whether a stream or folder of the name exists.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// The content of a stream, `None` without one of the name.
    pub(super) fn stream(&self, name: &str) -> Result<Option<Vec<u8>>, GridError> {
        let Some(entry) = self.entry(name) else {
            return Ok(None);
        };
        let mut content = if entry.len < MINI_LIMIT {
            follow(&self.mini, MINI_SECTOR, &self.mini_fat, entry.start)?
        } else {
            self.chain(entry.start)?
        };
        content.truncate(entry.len);
        Ok(Some(content))
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries
            .iter()
            .find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// The sector table: 109 of its sectors are listed in the header, the others in a chain of their own.
    fn read_fat(&self, mut list: u32) -> Result<Vec<u32>, GridError> {
        let mut places = words(
            self.bytes
                .get(76..512)
                .ok_or_else(|| broken("OLE2 header"))?,
        );
        let mut left = self.bytes.len() / self.sector + 1;
        while list < FIRST_MARK {
            left = left
                .checked_sub(1)
                .ok_or_else(|| broken("OLE2 table loops"))?;
            places.extend(words(
                self.data()
                    .and_then(|data| slot(data, self.sector, list))
                    .unwrap_or(&[]),
            ));
            list = places.pop().unwrap_or(FIRST_MARK);
        }
        let places = places.into_iter().filter(|place| *place < FIRST_MARK);
        // a table cannot have more sectors than the file
        let sectors = places.take(self.bytes.len() / self.sector + 1);
        let data = self.data().unwrap_or(&[]);
        Ok(sectors
            .filter_map(|place| slot(data, self.sector, place))
            .flat_map(words)
            .collect())
    }

    fn chain(&self, start: u32) -> Result<Vec<u8>, GridError> {
        follow(self.data().unwrap_or(&[]), self.sector, &self.fat, start)
    }

    fn data(&self) -> Option<&'a [u8]> {
        self.bytes.get(self.sector..)
    }
}

impl Entry {
    fn read(bytes: &[u8]) -> Option<Entry> {
        let letters = bytes
            .get(..64)?
            .chunks_exact(2)
            .map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        let letters: Vec<u16> = letters.take_while(|letter| *letter != 0).collect();
        Some(Entry {
            name: String::from_utf16_lossy(&letters),
            start: word(bytes, 116)?,
            len: word(bytes, 120)? as usize,
        })
    }
}

/// The sectors of one chain, in order.
fn follow(data: &[u8], size: usize, next: &[u32], start: u32) -> Result<Vec<u8>, GridError> {
    let mut content = Vec::new();
    let mut at = start;
    while at < FIRST_MARK {
        if content.len() > data.len() {
            return Err(broken("OLE2 chain loops"));
        }
        content.extend_from_slice(
            slot(data, size, at).ok_or_else(|| broken("OLE2 sector beyond the end"))?,
        );
        at = *next
            .get(at as usize)
            .ok_or_else(|| broken("OLE2 sector table"))?;
    }
    Ok(content)
}

/// One sector; the last one of a file may be cut short.
fn slot(data: &[u8], size: usize, index: u32) -> Option<&[u8]> {
    let start = (index as usize)
        .checked_mul(size)
        .filter(|start| *start < data.len())?;
    data.get(start..data.len().min(start + size))
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at + 4)?;
    Some(u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes
        .chunks_exact(4)
        .filter_map(|four| word(four, 0))
        .collect()
}

fn broken(what: &str) -> GridError {
    GridError::Broken(what.to_owned())
}
