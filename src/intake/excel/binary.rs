//! The records of an `.xlsb` workbook: hidden rows, merged cells, and error results, which the reader proper passes over.

use std::collections::BTreeMap;
use std::io::Read;

use super::scan::Seen;

/// Records of a binary part: kind and content. Layout: [MS-XLSB] 2.1.4.
struct Binary<R>(R);

impl<R: Read> Binary<R> {
    fn next_record(&mut self) -> Option<(u16, Vec<u8>)> {
        let (mut kind, mut len) = (0_u16, 0_u64);
        for place in 0..2 {
            let byte = self.byte()?;
            kind |= u16::from(byte & 0x7F) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        for place in 0..4 {
            let byte = self.byte()?;
            len |= u64::from(byte & 0x7F) << (7 * place);
            if byte & 0x80 == 0 {
                break;
            }
        }
        let mut content = Vec::new();
        // read as far as there is anything instead of reserving what is declared
        let read = self.0.by_ref().take(len).read_to_end(&mut content).ok()?;
        (read as u64 == len).then_some((kind, content))
    }

    fn byte(&mut self) -> Option<u8> {
        let mut byte = [0];
        self.0.read_exact(&mut byte).ok()?;
        Some(byte[0])
    }
}

const ROW_HEADER: u16 = 0x0000;
const FORMULA_ERROR: u16 = 0x000B;
const BUNDLE_SHEET: u16 = 0x009C;
const MERGED: u16 = 0x00B0;

/// One worksheet.
pub(super) fn worksheet(reader: impl Read) -> Seen {
    let mut seen = Seen::default();
    let mut records = Binary(reader);
    let mut row = 0;
    while let Some((kind, content)) = records.next_record() {
        let long = |at| long(&content, at);
        match kind {
            ROW_HEADER => {
                row = long(0).unwrap_or(row);
                if content.get(11).is_some_and(|flags| flags & 0x10 != 0) {
                    seen.hidden.push(row);
                }
            }
            FORMULA_ERROR => seen.errors.extend(long(0).map(|column| (row, column))),
            MERGED => {
                if let (Some(top), Some(bottom), Some(left), Some(right)) =
                    (long(0), long(4), long(8), long(12))
                {
                    seen.merged.push(((top, left), (bottom, right)));
                }
            }
            _ => {}
        }
    }
    seen
}

/// Sheet names with the paths that their ids stand for.
pub(super) fn sheets(
    reader: impl Read,
    targets: &BTreeMap<String, String>,
) -> Vec<(String, String)> {
    let mut sheets = Vec::new();
    let mut records = Binary(reader);
    while let Some((kind, content)) = records.next_record() {
        if kind != BUNDLE_SHEET {
            continue;
        }
        let id = wide_text(&content, 8);
        let name = id.as_ref().and_then(|(_, end)| wide_text(&content, *end));
        if let (Some((id, _)), Some((name, _))) = (id, name)
            && let Some(path) = targets.get(&id)
        {
            sheets.push((name, path.clone()));
        }
    }
    sheets
}

/// Text after its length, and where it ends.
fn wide_text(bytes: &[u8], at: usize) -> Option<(String, usize)> {
    let end = (long(bytes, at)? as usize)
        .checked_mul(2)?
        .checked_add(at + 4)?;
    let units = bytes.get(at + 4..end)?.chunks_exact(2);
    let units: Vec<u16> = units
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    Some((String::from_utf16_lossy(&units), end))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}
