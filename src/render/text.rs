//! Text in a fixed width of characters, measured as the table layout measures it.

use comfy_table::Table;

/// How many columns of a terminal a line of text takes; wide characters take two.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let mut table = Table::new();
    table.add_row([text]);
    table
        .column_max_content_widths()
        .first()
        .copied()
        .map_or(0, usize::from)
}

/// The text, or its beginning and `mark` where it is wider than `room`.
pub(super) fn cut(text: &str, room: usize, mark: &str) -> String {
    // A label of any length is measured at most this far; marks without width of their own are many to a letter.
    let near: String = text.chars().take(room.saturating_mul(4)).collect();
    if near.len() == text.len() && width(&near) <= room {
        return near;
    }
    let mark = if width(mark) < room { mark } else { "" };
    let (start, _) = split(&near, room - width(mark));
    format!("{}{mark}", start.trim_end())
}

/// The text in lines of at most `room`, broken between words, or within one that is too long.
pub(super) fn wrap(text: &str, room: usize) -> Vec<String> {
    let room = room.max(2);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !line.is_empty() && width(&line) + 1 + width(word) > room {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        while width(&line) > room {
            let (start, rest) = split(&line, room);
            let (start, rest) = (start.to_owned(), rest.to_owned());
            lines.push(start);
            line = rest;
        }
    }
    lines.push(line);
    lines
}

/// The text with spaces after it up to `room`.
pub(super) fn padded(text: &str, room: usize) -> String {
    format!("{text}{}", " ".repeat(room.saturating_sub(width(text))))
}

/// A heading within a sentence: without its capital, unless it is an abbreviation.
pub(super) fn in_sentence(heading: &str) -> String {
    let mut letters = heading.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => heading.to_owned(),
    }
}

/// The text at the last character that fits into `room`.
fn split(text: &str, room: usize) -> (&str, &str) {
    for (at, c) in text.char_indices() {
        // Characters can join into one that is wider than they are.
        if width(&text[..at + c.len_utf8()]) > room {
            return text.split_at(at);
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(width("保育園"), 6);
        assert_eq!(width("Förskola"), 8);
        assert_eq!(width(""), 0);
    }

    #[test]
    fn what_is_too_wide_is_cut_with_a_mark() {
        assert_eq!(cut("Förskollärare", 8, "…"), "Förskol…");
        assert_eq!(cut("Fire services", 6, "…"), "Fire…");
        assert_eq!(cut("保育園の先生", 7, "…"), "保育園…");
        assert_eq!(cut("Nurse", 5, "..."), "Nurse");
        assert_eq!(cut("Nurse", 2, "..."), "Nu");
        assert!(width(&cut(&"a\u{301}".repeat(100_000), 9, "…")) <= 9);
    }

    #[test]
    fn lines_break_between_words_or_within_a_long_one() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("abcdefghij k", 4), ["abcd", "efgh", "ij k"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
