//! Pseudonyms: codes that stand for identity numbers and cannot be traced back without a key.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The secret that pseudonyms depend on: 256 bits. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Key([u8; Key::BYTES]);

impl Key {
    /// Length in bytes.
    pub const BYTES: usize = 32;

    /// A key of these bytes, which must be random.
    pub const fn new(bytes: [u8; Key::BYTES]) -> Key {
        Key(bytes)
    }

    /// Reads the form of [`Key::to_hex`], space around it allowed; `None` for anything else.
    ///
    /// ```
    /// use paritet::study::pseudonym::Key;
    /// assert!(Key::from_hex(&"0f".repeat(32)).is_some());
    /// assert!(Key::from_hex("0f").is_none());
    /// ```
    pub fn from_hex(text: &str) -> Option<Key> {
        let digits = text.trim().as_bytes();
        if digits.len() != 2 * Key::BYTES {
            return None;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16);
        let mut bytes = [0; Key::BYTES];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = (digit(pair[0])? * 16 + digit(pair[1])?) as u8;
        }
        Some(Key(bytes))
    }

    /// 64 hexadecimal digits in small letters.
    pub fn to_hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Key(secret)")
    }
}

/// Makes the pseudonyms of one domain.
#[derive(Clone)]
pub struct Pseudonyms(Hmac<Sha256>);

impl Pseudonyms {
    /// Pseudonyms under a key, for a domain: the name of a project. Those of two domains cannot be linked without the key.
    pub fn new(key: &Key, domain: &str) -> Pseudonyms {
        let mut mac = keyed(&key.0);
        mac.update(domain.as_bytes());
        mac.update(&[0]);
        Pseudonyms(mac)
    }

    /// The pseudonym of an identifier in the form of [`normalise`].
    ///
    /// The first 128 bits of HMAC-SHA-256(key, domain ‖ 0x00 ‖ identifier) as 26 characters of base32 (RFC 4648, small
    /// letters, no padding): begins no formula, and no spreadsheet takes it for a number. Among a million people two have
    /// the same one with a probability of 10⁻²⁷.
    pub fn of(&self, identifier: &str) -> String {
        let mut mac = self.0.clone();
        mac.update(identifier.as_bytes());
        let code = mac.finalize().into_bytes();
        let first = code[..16].iter();
        base32(first.fold(0, |bits, byte| bits << 8 | u128::from(*byte)))
    }
}

impl fmt::Debug for Pseudonyms {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Pseudonyms(secret)")
    }
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length")
}

/// Whether a text has the form of a pseudonym.
pub fn is_pseudonym(text: &str) -> bool {
    text.len() == 26 && text.bytes().all(|byte| DIGITS.contains(&byte))
}

/// The digits of base32.
const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Five bits a character from the front; two zero bits fill the last one.
fn base32(bits: u128) -> String {
    let digit = |at: u32| {
        let end = 5 * (at + 1);
        let five = if end > 128 {
            bits << (end - 128)
        } else {
            bits >> (128 - end)
        };
        char::from(DIGITS[(five & 31) as usize])
    };
    (0..26).map(digit).collect()
}

/// The form in which identifiers are compared: capital letters, without spaces, hyphens and invisible marks.
///
/// The accents of å, ä, ö, ü and é may be characters of their own, as some systems write them; other letters are taken as
/// they are written. Leading zeros count.
///
/// ```
/// use paritet::study::pseudonym::normalise;
/// assert_eq!(normalise(" ab 12-x\u{feff}"), "AB12X");
/// ```
pub fn normalise(identifier: &str) -> String {
    const COMPOSED: [(&str, &str); 5] = [
        ("A\u{30a}", "Å"),
        ("A\u{308}", "Ä"),
        ("O\u{308}", "Ö"),
        ("U\u{308}", "Ü"),
        ("E\u{301}", "É"),
    ];
    let kept: String = identifier
        .to_uppercase()
        .chars()
        .filter(|letter| !letter.is_whitespace() && !is_hyphen(*letter) && !is_mark(*letter))
        .collect();
    COMPOSED
        .iter()
        .fold(kept, |text, (parts, whole)| text.replace(parts, whole))
}

/// Hyphens and the dashes that programs make of them.
fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn is_mark(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// RFC 4231, test cases 1 to 4, 6 and 7.
    #[test]
    fn published_codes() {
        let long = "This is a test using a larger than block-size key and a larger than block-size data. The key needs \
                    to be hashed before being used by the HMAC algorithm.";
        let counting: Vec<u8> = (1..=25).collect();
        let cases: [(&[u8], &[u8], &str); 6] = [
            (
                &[0x0b; 20],
                b"Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            ),
            (
                b"Jefe",
                b"what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                &[0xaa; 20],
                &[0xdd; 50],
                "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
            ),
            (
                &counting,
                &[0xcd; 50],
                "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
            ),
            (
                &[0xaa; 131],
                b"Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
            (
                &[0xaa; 131],
                long.as_bytes(),
                "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
            ),
        ];
        for (key, text, expected) in cases {
            let code = Mac::chain_update(keyed(key), text).finalize().into_bytes();
            let hex: String = code.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(hex, expected);
        }
    }

    /// Python 3.11: hmac.new(bytes(range(32)), b"domain\0id", "sha256").digest()[:16] in base64.b32encode.
    #[test]
    fn pseudonyms_as_another_program_makes_them() {
        let key = Key::new(std::array::from_fn(|at| at as u8));
        let of = |domain, id| Pseudonyms::new(&key, domain).of(id);
        assert_eq!(
            of("salary-mapping-2026", "198112189876"),
            "kvvvfdhtp57viip6uqqeadjsym"
        );
        assert_eq!(of("x", "A123"), "7nmozrcb4onqucppir6duzhqji");
        // the zero byte keeps domain and identifier apart
        assert_ne!(of("x", "A123"), of("xA", "123"));
    }

    #[test]
    fn a_key_reads_back_and_is_not_shown() {
        let key = Key::new(std::array::from_fn(|at| 255 - at as u8));
        let hex = key.to_hex();
        assert_eq!(Key::from_hex(&format!(" {hex}\r\n")).unwrap().0, key.0);
        assert_eq!(Key::from_hex(&hex.to_uppercase()).unwrap().0, key.0);
        let shown = format!("{key:?} {:?}", Pseudonyms::new(&key, "x"));
        assert_eq!(shown, "Key(secret) Pseudonyms(secret)");
        for wrong in [
            "",
            "+1",
            &hex[1..],
            &hex.replace("ff", "+f"),
            &"å".repeat(32),
        ] {
            assert!(Key::from_hex(wrong).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn spelling_makes_no_difference() {
        for (written, normal) in [
            ("19811218-9876", "198112189876"),
            ("010190 12345", "01019012345"),
            ("\u{a0}a12\u{2011}b\u{200b}", "A12B"),
            ("o\u{308}a\u{30a}1", "ÖÅ1"),
            ("000123", "000123"),
            ("121212+1212", "121212+1212"),
        ] {
            assert_eq!(normalise(written), normal);
        }
    }
}
