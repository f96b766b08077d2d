//! Tags, attributes, character references and encodings of a page.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A quote that is still open after so many bytes was never meant as one.
const LONGEST_TAG: usize = 1 << 16;

/// The text before the next tag, the tag without `<` and `>`, and what follows. Comments are passed over.
pub(super) fn next_tag(page: &str) -> Option<(&str, &str, &str)> {
    let start = page.find('<')?;
    let (text, after) = (&page[..start], &page[start + 1..]);
    if let Some(comment) = after.strip_prefix("!--") {
        let end = comment.find("-->").map_or(comment.len(), |end| end + 3);
        return Some((text, "!--", &comment[end..]));
    }
    // a lone `<` is text
    if !after.starts_with(|letter: char| letter.is_ascii_alphabetic() || "/!?".contains(letter)) {
        return Some((&page[..=start], "", after));
    }
    let mut quote = None;
    let end = after
        .bytes()
        .take(LONGEST_TAG)
        .position(|byte| match (quote, byte) {
            (None, b'>') => true,
            (None, b'"' | b'\'') => {
                quote = Some(byte);
                false
            }
            (Some(open), byte) => {
                if open == byte {
                    quote = None;
                }
                false
            }
            _ => false,
        });
    // an unclosed quote must not swallow the page
    let end = end.or_else(|| after.find('>'))?;
    Some((text, &after[..end], &after[end + 1..]))
}

/// Lower-case name of a tag, without a prefix such as `ss:`, with `/` before that of a closing tag.
pub(super) fn name(tag: &str) -> String {
    let name = tag
        .split(|letter: char| letter.is_whitespace())
        .next()
        .unwrap_or("");
    let name = name.trim_end_matches('/').to_ascii_lowercase();
    match name.split_once(':') {
        Some((prefix, name)) if prefix.starts_with('/') => format!("/{name}"),
        Some((_, name)) => name.to_owned(),
        None => name,
    }
}

/// The page from the closing tag of the name on.
pub(super) fn skip<'a>(page: &'a str, name: &str) -> &'a str {
    let end = format!("</{name}");
    let found = page
        .as_bytes()
        .windows(end.len())
        .position(|part| part.eq_ignore_ascii_case(end.as_bytes()));
    found.map_or("", |at| &page[at..])
}

/// The value of an attribute of a tag, as written. A name with a prefix must match whole, one without matches any prefix; case
/// does not matter.
pub(in crate::intake) fn attribute<'a>(tag: &'a str, wanted: &str) -> Option<&'a str> {
    let (_, mut rest) = tag.split_once(|letter: char| letter.is_whitespace())?;
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        let end = rest.find(|letter: char| letter.is_whitespace() || letter == '=')?;
        let (name, after) = rest.split_at(end);
        let Some(value) = after.trim_start().strip_prefix('=') else {
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split_once(quote)?,
            _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        rest = after;
        let local = name.split_once(':').map_or(name, |(_, local)| local);
        if name.eq_ignore_ascii_case(wanted) || local.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
    }
}

/// Character references of payroll exports: those of XML, spaces, dashes and the letters of the Nordic countries and Germany.
const NAMED: [(&str, char); 32] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{A0}'),
    ("thinsp", '\u{2009}'),
    ("shy", '\u{AD}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("minus", '\u{2212}'),
    ("euro", '€'),
    ("pound", '£'),
    ("sect", '§'),
    ("middot", '·'),
    ("deg", '°'),
    ("aring", 'å'),
    ("Aring", 'Å'),
    ("auml", 'ä'),
    ("Auml", 'Ä'),
    ("ouml", 'ö'),
    ("Ouml", 'Ö'),
    ("aelig", 'æ'),
    ("AElig", 'Æ'),
    ("oslash", 'ø'),
    ("Oslash", 'Ø'),
    ("uuml", 'ü'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("eacute", 'é'),
    ("Eacute", 'É'),
    ("rsquo", '’'),
];

/// Text with its character references replaced; unknown ones stay as they are.
pub(in crate::intake) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let reference = after
            .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '#')
            .next();
        let reference = reference.unwrap_or("");
        match letter(reference) {
            Some(letter) => {
                plain.push(letter);
                let after = &after[reference.len()..];
                rest = after.strip_prefix(';').unwrap_or(after);
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn letter(reference: &str) -> Option<char> {
    if let Some(number) = reference.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    let known = NAMED.iter().find(|(name, _)| *name == reference)?;
    Some(known.1)
}

/// The page as text: by its byte-order mark, else by the encoding it names, else UTF-8 where it is valid, else Windows-1252.
pub(super) fn decode(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    let guess = || match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        Err(_) => WINDOWS_1252,
    };
    // a page that could be read so far as to name UTF-16 is not in UTF-16, and one that names UTF-8 may be mistaken
    let named =
        charset(bytes).filter(|encoding| encoding.is_ascii_compatible() && *encoding != UTF_8);
    named.unwrap_or_else(guess).decode(bytes).0
}

fn charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_ascii_lowercase();
    let after = ["charset=", "encoding="]
        .iter()
        .find_map(|key| Some(head.split_once(key)?.1))?;
    let label = after.trim_start_matches(['"', '\'', ' ']);
    let label = label
        .split(|letter: char| "\"' />;?".contains(letter))
        .next()?;
    Encoding::for_label(label.as_bytes())
}
