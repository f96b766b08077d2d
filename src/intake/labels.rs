//! Dictionary codes for columns of words: each distinct label is stored and understood once.

use hashbrown::HashTable;

/// The code of a blank cell.
pub const BLANK: u32 = 0;

/// The distinct labels of a column in order of first appearance; code 0 is the blank one.
pub struct Dictionary {
    labels: Vec<Box<[u8]>>,
    codes: HashTable<Entry>,
    /// The codes of labels of one byte: sexes, answers and flags are looked up most. Those not seen are blank.
    of_byte: Box<[u32; 256]>,
}

#[derive(Clone, Copy)]
struct Entry {
    key: Key,
    code: u32,
}

/// What is compared first: the length of a label and, folded into a word, all of a short one or parts of a long one.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    length: u32,
    word: u64,
}

/// Labels up to this length are told apart by their key alone.
const SHORT: usize = 8;

impl Key {
    #[inline]
    fn of(label: &[u8]) -> Key {
        let byte = |at: usize| u64::from(label[at]);
        let length = label.len();
        let word = match length {
            0 => 0,
            1..4 => byte(0) | byte(length / 2) << 8 | byte(length - 1) << 16,
            _ => {
                let four = |from: usize| {
                    let bytes = label[from..from + 4].try_into().expect("four bytes");
                    u64::from(u32::from_le_bytes(bytes))
                };
                four(0) | four(length - 4) << 32
            }
        };
        Key {
            length: length as u32,
            word,
        }
    }

    /// A multiplicative hash; speed matters, resistance does not: the table holds one file's labels.
    #[inline]
    fn hash(self, label: &[u8]) -> u64 {
        const PRIME: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut state = (self.word ^ u64::from(self.length).rotate_left(56)).wrapping_mul(PRIME);
        if label.len() > SHORT {
            for word in label[4..label.len() - 4].chunks(8) {
                let middle = word
                    .iter()
                    .fold(0u64, |folded, byte| folded << 8 | u64::from(*byte));
                state = (state.rotate_left(5) ^ middle).wrapping_mul(PRIME);
            }
        }
        state ^ state >> 32
    }
}

impl Default for Dictionary {
    fn default() -> Dictionary {
        Dictionary {
            labels: vec![Box::default()],
            codes: HashTable::new(),
            of_byte: Box::new([BLANK; 256]),
        }
    }
}

impl Dictionary {
    /// The code of a label, which is added if it is new.
    #[inline]
    pub fn code(&mut self, label: &[u8]) -> u32 {
        if label.is_empty() {
            return BLANK;
        }
        if let [byte] = label
            && self.of_byte[usize::from(*byte)] != BLANK
        {
            return self.of_byte[usize::from(*byte)];
        }
        let key = Key::of(label);
        let hash = key.hash(label);
        let labels = &self.labels;
        let known = self.codes.find(hash, |entry| {
            entry.key == key && (label.len() <= SHORT || *labels[entry.code as usize] == *label)
        });
        match known {
            Some(entry) => entry.code,
            None => self.add(label, key, hash),
        }
    }

    #[cold]
    fn add(&mut self, label: &[u8], key: Key, hash: u64) -> u32 {
        let code = self.labels.len() as u32;
        self.labels.push(label.into());
        if let [byte] = label {
            self.of_byte[usize::from(*byte)] = code;
        }
        let labels = &self.labels;
        self.codes
            .insert_unique(hash, Entry { key, code }, |entry| {
                entry.key.hash(&labels[entry.code as usize])
            });
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

    use proptest::prelude::*;

    proptest! {
        /// An ordered map is the other opinion.
        #[test]
        fn codes_are_those_of_a_map(labels in prop::collection::vec("[ab]{0,10}", 0..200)) {
            let mut dictionary = Dictionary::default();
            let mut map = std::collections::BTreeMap::from([(String::new(), 0)]);
            for label in &labels {
                let next = map.len() as u32;
                prop_assert_eq!(dictionary.code(label.as_bytes()), *map.entry(label.clone()).or_insert(next));
            }
        }
    }

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
