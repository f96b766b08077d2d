//! Dictionary codes for columns of words: each distinct label is stored and understood once.

use hashbrown::HashTable;

/// The code of a blank cell.
pub const BLANK: u32 = 0;

/// The distinct labels of a column in order of first appearance; code 0 is the blank one.
#[derive(Debug)]
pub struct Dictionary {
    labels: Vec<Box<[u8]>>,
    codes: HashTable<u32>,
}

impl Default for Dictionary {
    fn default() -> Dictionary {
        Dictionary {
            labels: vec![Box::default()],
            codes: HashTable::new(),
        }
    }
}

/// A multiplicative hash of a short label; speed matters, resistance does not: the table holds one file's labels.
#[inline]
fn hash(label: &[u8]) -> u64 {
    const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;
    let mut words = label.chunks_exact(8);
    let mut state = label.len() as u64;
    for word in words.by_ref() {
        let word = u64::from_le_bytes(word.try_into().expect("eight bytes"));
        state = (state.rotate_left(5) ^ word).wrapping_mul(PRIME);
    }
    let mut tail = 0u64;
    for byte in words.remainder() {
        tail = tail << 8 | u64::from(*byte);
    }
    state = (state.rotate_left(5) ^ tail).wrapping_mul(PRIME);
    state ^ state >> 32
}

impl Dictionary {
    /// The code of a label, which is added if it is new.
    #[inline]
    pub fn code(&mut self, label: &[u8]) -> u32 {
        if label.is_empty() {
            return BLANK;
        }
        let key = hash(label);
        if let Some(code) = self
            .codes
            .find(key, |code| &*self.labels[*code as usize] == label)
        {
            return *code;
        }
        let code = self.labels.len() as u32;
        self.labels.push(label.into());
        self.codes
            .insert_unique(key, code, |code| hash(&self.labels[*code as usize]));
        code
    }

    /// The labels by code.
    pub fn labels(&self) -> &[Box<[u8]>] {
        &self.labels
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_keeps_its_code() {
        let mut dictionary = Dictionary::default();
        let codes: Vec<u32> = [
            "",
            "Polis",
            "Lärare",
            "Polis",
            "",
            "en mycket lång befattning",
        ]
        .iter()
        .map(|label| dictionary.code(label.as_bytes()))
        .collect();
        assert_eq!(codes, [0, 1, 2, 1, 0, 3]);
        assert_eq!(&*dictionary.labels()[2], "Lärare".as_bytes());
    }
}
