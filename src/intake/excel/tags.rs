//! The tags of an XML part, one after the other, for parts too large to hold as a tree.

use std::io::{BufRead, Read};

use super::super::grid::GridError;
use super::super::html::attribute;
use super::package::unreadable;

/// A tag longer than this is passed over: none of those looked for is.
const LONGEST: u64 = 1 << 20;

/// The tags of a part, never more than one of them in memory.
pub(super) struct Tags<R> {
    reader: R,
    buffer: Vec<u8>,
    /// Bytes of text before the tag.
    pub(super) text: u64,
}

impl<R: BufRead> Tags<R> {
    pub(super) fn new(reader: R) -> Self {
        Tags {
            reader,
            buffer: Vec::new(),
            text: 0,
        }
    }

    /// What stands between `<` and `>`; a closing tag begins with `/`.
    pub(super) fn next_tag(&mut self) -> Result<Option<&str>, GridError> {
        self.buffer.clear();
        loop {
            if self.buffer.len() as u64 > LONGEST {
                self.buffer.clear();
            }
            let mut reader = self.reader.by_ref().take(LONGEST);
            if reader
                .read_until(b'>', &mut self.buffer)
                .map_err(unreadable)?
                == 0
            {
                return Ok(None);
            }
            let start = self.buffer.iter().rposition(|byte| *byte == b'<');
            let Some(start) = start.filter(|start| is_whole(&self.buffer[*start..])) else {
                continue;
            };
            self.text = start as u64;
            let tag = &self.buffer[start + 1..self.buffer.len() - 1];
            return Ok(Some(std::str::from_utf8(tag).unwrap_or("")));
        }
    }

    /// The part itself, for one that is not XML.
    pub(super) fn reader(&mut self) -> &mut R {
        &mut self.reader
    }

    /// Reads the rest, so that a part larger than declared is found.
    pub(super) fn finish(mut self) -> Result<(), GridError> {
        let rest = std::io::copy(&mut self.reader, &mut std::io::sink());
        rest.map(|_| ()).map_err(unreadable)
    }
}

/// Whether the tag ends here: a `>` inside quotes does not end it.
fn is_whole(tag: &[u8]) -> bool {
    let quote = tag.iter().fold(None, |open, byte| match (open, byte) {
        (None, b'"' | b'\'') => Some(byte),
        (Some(quote), byte) if quote == byte => None,
        (open, _) => open,
    });
    quote.is_none() && tag.ends_with(b">")
}

/// Name of a tag without its prefix, with `/` before that of a closing tag.
pub(super) fn local(tag: &str) -> &str {
    let name = tag.split([' ', '\t', '\r', '\n']).next().unwrap_or(tag);
    let name = if name.len() > 1 {
        name.strip_suffix('/').unwrap_or(name)
    } else {
        name
    };
    match name.split_once(':') {
        Some(("/table", "table")) => "/table",
        Some(("/table", "table-row")) => "/table-row",
        Some((prefix, name)) if !prefix.starts_with('/') => name,
        _ => name,
    }
}

/// A whole number of a tag.
pub(super) fn number(tag: &str, name: &str) -> Option<u64> {
    attribute(tag, name)?.parse().ok()
}
