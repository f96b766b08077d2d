//! Finds the ends of fields and records in a block of delimited text.
//!
//! A block without quotes, the usual case, is searched eight bytes at a time; a block with quotes byte by byte
//! with the rules of RFC 4180. Both give the same index, so everything after this file is one way.

/// The ends of fields and records of a block, as byte positions.
#[derive(Debug, Default)]
pub struct Index {
    /// Positions of separators and line ends, ascending.
    ends: Vec<u32>,
    /// For each record, how many ends precede the end of its last field.
    records: Vec<u32>,
}

/// One record: its fields by position.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    block: &'a [u8],
    ends: &'a [u32],
    start: u32,
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const LOW: u64 = u64::from_ne_bytes([0x7f; 8]);

/// The high bit of each byte of `word` that equals the repeated byte; exact, without borrow between bytes.
#[inline]
fn equal_bytes(word: u64, repeated: u64) -> u64 {
    let difference = word ^ repeated;
    !(((difference & LOW) + LOW) | difference | LOW)
}

impl Index {
    /// Indexes a block. A last record without a line end is closed at the end of the block.
    pub fn fill(&mut self, block: &[u8], separator: u8, quoted: bool) {
        self.ends.clear();
        self.records.clear();
        if quoted {
            self.fill_quoted(block, separator);
        } else {
            self.fill_plain(block, separator);
        }
        if block.last().is_some_and(|last| *last != b'\n') || self.open_quote(block) {
            self.ends.push(block.len() as u32);
            self.records.push(self.ends.len() as u32 - 1);
        }
    }

    /// Whether the block ends in a line end that is inside quotes.
    fn open_quote(&self, block: &[u8]) -> bool {
        block.last() == Some(&b'\n')
            && self
                .ends
                .last()
                .is_none_or(|end| *end as usize != block.len() - 1)
    }

    fn fill_plain(&mut self, block: &[u8], separator: u8) {
        let separators = ONES * u64::from(separator);
        let newlines = ONES * u64::from(b'\n');
        let mut words = block.chunks_exact(8);
        let mut base = 0u32;
        for bytes in words.by_ref() {
            let word = u64::from_le_bytes(bytes.try_into().expect("eight bytes"));
            let line_ends = equal_bytes(word, newlines);
            let mut all = equal_bytes(word, separators) | line_ends;
            while all != 0 {
                let lowest = all & all.wrapping_neg();
                if line_ends & lowest != 0 {
                    self.records.push(self.ends.len() as u32);
                }
                self.ends.push(base + all.trailing_zeros() / 8);
                all &= all - 1;
            }
            base += 8;
        }
        for byte in words.remainder() {
            self.structural(*byte, base, separator);
            base += 1;
        }
    }

    fn fill_quoted(&mut self, block: &[u8], separator: u8) {
        let mut quotes = QuoteState::default();
        for (position, byte) in block.iter().enumerate() {
            if quotes.step(*byte, separator) {
                self.structural(*byte, position as u32, separator);
            }
        }
    }

    #[inline]
    fn structural(&mut self, byte: u8, position: u32, separator: u8) {
        if byte == b'\n' {
            self.records.push(self.ends.len() as u32);
            self.ends.push(position);
        } else if byte == separator {
            self.ends.push(position);
        }
    }

    /// The records of the block that was indexed.
    pub fn records<'a>(&'a self, block: &'a [u8]) -> impl Iterator<Item = Record<'a>> {
        let mut first = 0usize;
        let mut start = 0u32;
        self.records.iter().map(move |last| {
            let ends = &self.ends[first..=*last as usize];
            let record = Record { block, ends, start };
            first = *last as usize + 1;
            start = ends[ends.len() - 1] + 1;
            record
        })
    }
}

impl<'a> Record<'a> {
    /// Number of fields.
    #[inline]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether the record is a blank line.
    pub fn is_empty(&self) -> bool {
        self.ends.len() == 1 && self.field(0).is_empty()
    }

    /// A field as it stands, with its quotes; empty beyond the last one.
    #[inline]
    pub fn field(&self, column: usize) -> &'a [u8] {
        let Some(end) = self.ends.get(column) else {
            return &[];
        };
        let start = if column == 0 {
            self.start
        } else {
            self.ends[column - 1] + 1
        };
        let field = &self.block[start as usize..*end as usize];
        match field {
            [rest @ .., b'\r'] if column + 1 == self.ends.len() => rest,
            _ => field,
        }
    }

    /// Where the record starts in its block.
    pub fn start(&self) -> usize {
        self.start as usize
    }
}

/// Whether the reader is inside quotes. A quote opens only at the start of a field.
#[derive(Clone, Copy, Debug, Default)]
pub struct QuoteState {
    inside: bool,
    closing: bool,
    mid_field: bool,
}

impl QuoteState {
    /// Takes the next byte; `true` if a separator or line end here is a real one.
    #[inline]
    pub fn step(&mut self, byte: u8, separator: u8) -> bool {
        if self.inside {
            if self.closing {
                self.closing = false;
                if byte == b'"' {
                    return false;
                }
                self.inside = false;
                self.mid_field = byte != separator && byte != b'\n';
                return !self.mid_field;
            }
            self.closing = byte == b'"';
            return false;
        }
        if byte == b'"' && !self.mid_field {
            self.inside = true;
            return false;
        }
        let structural = byte == separator || byte == b'\n';
        self.mid_field = !structural;
        structural
    }
}

/// A field without its quotes; doubled quotes become one.
pub fn unquoted(field: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    let trimmed = field.trim_ascii();
    match trimmed {
        [b'"', inner @ .., b'"'] => {
            if memchr::memchr(b'"', inner).is_none() {
                return inner.into();
            }
            let mut text = Vec::with_capacity(inner.len());
            let mut rest = inner;
            while let Some(quote) = memchr::memchr(b'"', rest) {
                text.extend_from_slice(&rest[..=quote]);
                let skip = usize::from(rest.get(quote + 1) == Some(&b'"'));
                rest = &rest[quote + 1 + skip..];
            }
            text.extend_from_slice(rest);
            text.into()
        }
        _ => trimmed.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str, quoted: bool) -> Vec<Vec<String>> {
        let mut index = Index::default();
        index.fill(text.as_bytes(), b',', quoted);
        index
            .records(text.as_bytes())
            .map(|record| {
                (0..record.len())
                    .map(|c| String::from_utf8_lossy(&unquoted(record.field(c))).into_owned())
                    .collect()
            })
            .collect()
    }

    #[test]
    fn quotes_hide_separators_and_line_ends() {
        let text = "a,\"b,\nc\",\"say \"\"so\"\"\"\r\n1,2,3";
        assert_eq!(
            split(text, true),
            [vec!["a", "b,\nc", "say \"so\""], vec!["1", "2", "3"]]
        );
    }

    #[test]
    fn a_quote_inside_a_field_is_a_character() {
        assert_eq!(
            split("5\" pipe,x\n1,2\n", true),
            [["5\" pipe", "x"], ["1", "2"]]
        );
    }

    #[test]
    fn blank_and_open_ended_input() {
        assert!(split("", false).is_empty());
        assert_eq!(split("\n", false), [[""]]);
        assert_eq!(split("a,\"b\n", true), [vec!["a", "\"b"]]);
    }

    proptest! {
        /// The crate `csv` 1.4 is the other opinion.
        #[test]
        fn agrees_with_the_csv_crate(rows in prop::collection::vec(prop::collection::vec("[a-z0-9 ,\"\nåäö]{0,12}", 3), 1..20)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            let trimmed: Vec<Vec<String>> = rows.clone();
            prop_assert_eq!(split(&text, true), trimmed.iter().map(|row| row.iter().map(|f| {
                // Fields written without quotes are trimmed of spaces on reading.
                if f.contains([',', '"', '\n']) { f.clone() } else { f.trim_ascii().to_owned() }
            }).collect::<Vec<_>>()).collect::<Vec<_>>());
            if !text.contains('"') {
                prop_assert_eq!(split(&text, true), split(&text, false));
            }
        }
    }
}
