//! How much room text takes, without knowing its font.

use crate::render::escape;

/// The size of all text.
pub(super) const SIZE: f64 = 13.0;

/// About how wide a text is.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(breadth).sum::<f64>() * SIZE
}

/// The breadth of a letter in a usual font without serifs, in parts of its size.
fn breadth(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.29,
        'f' | 't' | 'r' | '(' | ')' | '-' | ' ' | '\u{A0}' | '/' => 0.36,
        'm' | 'M' | 'W' | 'w' | '@' | '%' | '—' | '…' => 0.9,
        c if c.is_uppercase() => 0.7,
        c if c >= '\u{1100}' => 1.0,
        _ => 0.57,
    }
}

/// A label on one line, or as much of it as there is room for.
pub(super) fn cut(text: &str, room: f64) -> String {
    let line = escape::line(text);
    if width(&line) <= room {
        return line;
    }
    let mut left = room - width("…");
    let fits = |c: &char| {
        left -= breadth(*c) * SIZE;
        left >= 0.0
    };
    let start: String = line.chars().take_while(fits).collect();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_cut_to_their_room() {
        assert_eq!(cut("Jurist", 200.0), "Jurist");
        let long = cut(&"Handläggare ".repeat(30), 200.0);
        assert!(long.ends_with('…') && width(&long) <= 200.0, "{long}");
        assert_eq!(cut("one\ntwo", 200.0), "one two");
    }
}
