//! Encoding, line ends and separator of delimited text.

use std::io::{self, Read};

use encoding_rs::{
    Encoding as Charset, ISO_8859_15, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252,
};

use super::split::{Index, unquoted};

/// The separators that are looked for, in order of preference where they are equally good.
const SEPARATORS: [u8; 4] = [b';', b'\t', b',', b'|'];

/// How the bytes of a text are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding {
    charset: &'static Charset,
    bom: usize,
}

impl Encoding {
    /// Decides from the first part of a text: byte order mark, strict UTF-8, then the letters that would result.
    pub fn detect(head: &[u8]) -> Encoding {
        if let Some((charset, bom)) = Charset::for_bom(head) {
            return Encoding { charset, bom };
        }
        if let Some(charset) = utf16_without_mark(head) {
            return Encoding { charset, bom: 0 };
        }
        let whole = match std::str::from_utf8(head) {
            Ok(_) => true,
            Err(error) => error.error_len().is_none(), // cut inside a letter by the end of the head
        };
        let charset = if whole { UTF_8 } else { best_single_byte(head) };
        Encoding { charset, bom: 0 }
    }

    /// The encoding to fall back to when text that began as ASCII turns out not to be UTF-8.
    pub fn single_byte(bytes: &[u8]) -> Encoding {
        Encoding {
            charset: best_single_byte(bytes),
            bom: 0,
        }
    }

    /// Its name, as it is told to the user.
    pub fn name(self) -> &'static str {
        if self.charset == UTF_8 && self.bom > 0 {
            "UTF-8 with BOM"
        } else {
            self.charset.name()
        }
    }

    /// Whether bytes may turn out not to be in this encoding.
    pub fn is_utf8(self) -> bool {
        self.charset == UTF_8
    }

    /// The text of a field.
    pub fn decode(self, bytes: &[u8]) -> String {
        if self.is_utf16() || self.is_utf8() {
            // UTF-16 was turned into UTF-8 on reading. A stray label of another encoding is most likely Windows-1252.
            if let Ok(text) = std::str::from_utf8(bytes) {
                return text.to_owned();
            }
            return WINDOWS_1252
                .decode_without_bom_handling(bytes)
                .0
                .into_owned();
        }
        self.charset
            .decode_without_bom_handling(bytes)
            .0
            .into_owned()
    }

    /// Whether a field can be in this encoding.
    pub fn fits(self, bytes: &[u8]) -> bool {
        !self.is_utf8() || std::str::from_utf8(bytes).is_ok()
    }

    fn is_utf16(self) -> bool {
        self.charset == UTF_16LE || self.charset == UTF_16BE
    }

    /// Passes over the byte order mark, turns UTF-16 into UTF-8 and lone CR line ends into LF.
    ///
    /// # Errors
    /// When the first bytes cannot be read.
    pub fn reader(
        self,
        mut raw: Box<dyn Read + Send>,
        lone_cr: bool,
    ) -> io::Result<Box<dyn Read + Send>> {
        io::copy(&mut raw.by_ref().take(self.bom as u64), &mut io::sink())?;
        let text: Box<dyn Read + Send> = if self.is_utf16() {
            Box::new(Transcoder {
                raw,
                decoder: self.charset.new_decoder_without_bom_handling(),
                pending: Vec::new(),
                taken: 0,
                finished: false,
            })
        } else {
            raw
        };
        Ok(if lone_cr {
            Box::new(CrToLf { raw: text })
        } else {
            text
        })
    }
}

/// UTF-16 text of Latin letters has a zero in every other byte.
fn utf16_without_mark(head: &[u8]) -> Option<&'static Charset> {
    let sample = &head[..head.len().min(512) & !1];
    if sample.len() < 8 {
        return None;
    }
    let zeros = |parity: usize| {
        sample
            .iter()
            .skip(parity)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let enough = sample.len() / 2 * 9 / 10;
    match (zeros(0) >= enough, zeros(1) >= enough) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// The single-byte encoding under which the most bytes become Nordic or German letters inside words.
fn best_single_byte(head: &[u8]) -> &'static Charset {
    const LETTERS: &str = "åäöÅÄÖæøÆØéÉüÜßšžŠŽ€";
    let score = |charset: &'static Charset| -> usize {
        let (text, _) = charset.decode_without_bom_handling(head);
        let characters: Vec<char> = text.chars().collect();
        characters
            .windows(2)
            .filter(|pair| {
                let beside_lower =
                    pair[0].is_lowercase() || pair[1].is_lowercase() || pair[0] == ' ';
                (LETTERS.contains(pair[1]) && (beside_lower || pair[1].is_uppercase()))
                    || (LETTERS.contains(pair[0]) && pair[1].is_lowercase())
            })
            .count()
    };
    let mut best = WINDOWS_1252;
    let mut most = score(best);
    let controls = head.iter().any(|byte| (0x80..0xa0).contains(byte));
    for charset in [ISO_8859_15, MACINTOSH] {
        if charset == ISO_8859_15 && controls {
            continue; // those bytes are letters in Windows-1252 only
        }
        let found = score(charset);
        if found > most {
            (best, most) = (charset, found);
        }
    }
    best
}

struct Transcoder {
    raw: Box<dyn Read + Send>,
    decoder: encoding_rs::Decoder,
    pending: Vec<u8>,
    taken: usize,
    finished: bool,
}

impl Read for Transcoder {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.taken == self.pending.len() && !self.finished {
            let mut input = vec![0u8; 1 << 16];
            let n = self.raw.read(&mut input)?;
            self.finished = n == 0;
            self.pending.resize(
                self.decoder.max_utf8_buffer_length(n).unwrap_or(4 * n + 16),
                0,
            );
            let (_, _, written, _) =
                self.decoder
                    .decode_to_utf8(&input[..n], &mut self.pending, self.finished);
            self.pending.truncate(written);
            self.taken = 0;
        }
        let n = out.len().min(self.pending.len() - self.taken);
        out[..n].copy_from_slice(&self.pending[self.taken..self.taken + n]);
        self.taken += n;
        Ok(n)
    }
}

struct CrToLf {
    raw: Box<dyn Read + Send>,
}

impl Read for CrToLf {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.raw.read(out)?;
        for byte in &mut out[..n] {
            if *byte == b'\r' {
                *byte = b'\n';
            }
        }
        Ok(n)
    }
}

/// Whether lines end in CR alone.
pub fn lone_cr(text: &[u8]) -> bool {
    memchr::memchr(b'\r', text).is_some() && memchr::memchr(b'\n', text).is_none()
}

/// The separator of a text and whether its first line (`sep=;`) told it.
pub fn separator(text: &[u8]) -> (u8, bool) {
    if let Some(rest) = text
        .strip_prefix(b"sep=")
        .or_else(|| text.strip_prefix(b"\"sep="))
        && let Some(separator) = rest.first()
        && (separator.is_ascii_punctuation() && *separator != b'"' || *separator == b'\t')
    {
        return (*separator, true);
    }
    let score = |separator: u8| -> f64 {
        let mut index = Index::default();
        index.fill(text, separator, memchr::memchr(b'"', text).is_some());
        let widths: Vec<usize> = index
            .records(text)
            .filter(|record| !record.is_empty())
            .take(200)
            .map(|record| record.len())
            .collect();
        let widest = widths.iter().copied().max().unwrap_or(0);
        let (columns, rows) = (2..=widest)
            .map(|columns| (columns, widths.iter().filter(|w| **w == columns).count()))
            .max_by_key(|(columns, rows)| columns * rows)
            .unwrap_or((1, 0));
        let share = rows as f64 / widths.len().max(1) as f64;
        share * share * (columns as f64).ln_1p()
    };
    let mut best = (b',', 0.0);
    for candidate in SEPARATORS {
        let found = score(candidate);
        if found > best.1 {
            best = (candidate, found);
        }
    }
    (best.0, false)
}

/// The first records of a text, decoded.
pub fn records(text: &[u8], separator: u8, encoding: Encoding, most: usize) -> Vec<Vec<String>> {
    let mut index = Index::default();
    index.fill(text, separator, memchr::memchr(b'"', text).is_some());
    index
        .records(text)
        .take(most)
        .map(|record| {
            (0..record.len())
                .map(|column| encoding.decode(&unquoted(record.field(column))))
                .collect()
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn name(text: &[u8]) -> &'static str {
        Encoding::detect(text).name()
    }

    #[test]
    fn encodings_of_nordic_exports() {
        let text = "Anställd;Kön;Lön\nNågon Öberg;Kvinna;31 000\nKöpman på Ås;Man;32 000\n";
        assert_eq!(name(text.as_bytes()), "UTF-8");
        assert_eq!(
            name(&[b"\xef\xbb\xbf", text.as_bytes()].concat()),
            "UTF-8 with BOM"
        );
        assert_eq!(name(&WINDOWS_1252.encode(text).0), "windows-1252");
        let with_s = "Kön;Työ\nMies;Šakki\nNainen;žurnalisti, työ 5 €\n";
        assert_eq!(name(&ISO_8859_15.encode(with_s).0), "ISO-8859-15");
        assert_eq!(name(&WINDOWS_1252.encode(with_s).0), "windows-1252");
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(name(&utf16), "UTF-16LE");
        assert_eq!(name(&[b"\xff\xfe".as_slice(), &utf16].concat()), "UTF-16LE");
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(name(&[b"\xfe\xff".as_slice(), &utf16].concat()), "UTF-16BE");
        let mac: Vec<u8> = text
            .chars()
            .map(|c| match c {
                'ä' => 0x8a,
                'ö' => 0x9a,
                'å' => 0x8c,
                'Ö' => 0x85,
                'Å' => 0x81,
                other => other as u8,
            })
            .collect();
        assert_eq!(name(&mac), "macintosh");
    }

    #[test]
    fn utf16_is_read_as_utf8() {
        let text = "Kön;Lön\r\nÅsa 🙂;1\r\n".repeat(9000);
        let bytes: Vec<u8> = [0xfeffu16]
            .into_iter()
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        let encoding = Encoding::detect(&bytes);
        let mut back = String::new();
        encoding
            .reader(Box::new(io::Cursor::new(bytes)), false)
            .unwrap()
            .read_to_string(&mut back)
            .unwrap();
        assert!(back == text);
    }

    #[test]
    fn separators() {
        assert_eq!(separator(b"sep=|\na;b\n").0, b'|');
        assert_eq!(
            separator("id;kön;lön\n1;K;31 000,50\n2;M;32 000,50\n".as_bytes()),
            (b';', false)
        );
        assert_eq!(separator(b"id\tpay\n1\t2,5\n").0, b'\t');
        assert_eq!(
            separator(b"Report; with title\n\na,b,c\n1,2,3\n4,5,6\n").0,
            b','
        );
        assert_eq!(separator(b"one\n2\n").0, b',');
        assert_eq!(separator(b"sep=\na;b\n1;2\n"), (b';', false));
    }
}
