//! Labels come from a file that anybody may have typed into: what they may do to the reader's program is decided here.

use std::borrow::Cow;

/// A label for any format: characters that change the reading order or are not seen become U+FFFD, control
/// characters other than tab and line ends go.
///
/// Escape sequences lose their ESC (or their C1 equivalent) and stand there as harmless text.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| is_invisible(c) || is_control(c)) {
        return Cow::Borrowed(text);
    }
    let kept = text.chars().filter(|c| !is_control(*c));
    Cow::Owned(
        kept.map(|c| if is_invisible(c) { '\u{FFFD}' } else { c })
            .collect(),
    )
}

/// A label on one line: [`visible`], with each run of white space as one space.
///
/// A no-break space stays, because numbers are grouped with it.
pub(super) fn line(text: &str) -> String {
    let visible = visible(text);
    let words = visible.split(|c: char| c.is_whitespace() && !is_no_break(c));
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Text for a cell that a spreadsheet may open: with `'` in front where it could be taken for a formula (CWE-1236).
pub(super) fn formula(text: &str) -> Cow<'_, str> {
    let visible = visible(text);
    let lead = |c: char| c.is_whitespace() || c == '\u{FFFD}';
    let starts = visible.trim_start_matches(lead).starts_with(is_formula);
    let breaks = visible.starts_with(['\t', '\r', '\n']);
    if starts || breaks {
        Cow::Owned(format!("'{visible}"))
    } else {
        visible
    }
}

/// Text for Markdown: [`line`], with everything escaped that could become markup, a link or a new table cell.
pub(super) fn markdown(text: &str) -> String {
    let mut escaped = String::new();
    let line = line(text);
    let mut letters = line.chars().peekable();
    while let Some(c) = letters.next() {
        if matches!(
            c,
            '\\' | '|' | '`' | '<' | '[' | ']' | '*' | '_' | '~' | '&' | '$'
        ) {
            escaped.push('\\');
        }
        escaped.push(c);
        // GitHub makes a link of `@name` and tells its bearer, escaped or not; an empty comment parts the two.
        if c == '@' && letters.peek().is_some_and(|next| next.is_alphanumeric()) {
            escaped.push_str("<!-- -->");
        }
    }
    // GitHub makes links of bare addresses too.
    escaped.replace("://", "\\://").replace("www.", "www\\.")
}

/// [`markdown`] for the beginning of a line or of an item, where it could also become a heading, a list or a quotation.
pub(super) fn markdown_line(text: &str) -> String {
    let text = markdown(text);
    let marker = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
    match text[marker..].chars().next() {
        Some('#' | '>' | '+' | '-' | '=') if marker == 0 => format!("\\{text}"),
        Some('.' | ')') if marker > 0 => format!("{}\\{}", &text[..marker], &text[marker..]),
        _ => text,
    }
}

/// A JSON document for any reader: a script that it stands in cannot end or break in it, and what is not seen is written
/// as an escape. The same document for a program: these characters stand in strings only.
pub fn embeddable(document: &str) -> Cow<'_, str> {
    let is_risky = |c: char| c == '<' || matches!(c, '\u{2028}' | '\u{2029}') || is_invisible(c);
    if !document.contains(is_risky) {
        return Cow::Borrowed(document);
    }
    let mut escaped = String::with_capacity(document.len() + 64);
    for c in document.chars() {
        if is_risky(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                escaped += &format!("\\u{unit:04x}");
            }
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

/// Text for a terminal: [`line`]; with only ASCII to draw with, without typographic marks, but with all letters.
pub(super) fn shown(text: &str, ascii: bool) -> String {
    let line = line(text);
    if ascii { without_marks(&line) } else { line }
}

fn without_marks(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{2212}' | '–' | '—' => plain.push('-'),
            '\u{2019}' => plain.push('\''),
            '\u{201C}' | '\u{201D}' => plain.push('"'),
            '≤' => plain.push_str("<="),
            '→' => plain.push_str("->"),
            '…' => plain.push_str("..."),
            '\u{FFFD}' => plain.push('?'),
            c if is_no_break(c) => plain.push(' '),
            c => plain.push(c),
        }
    }
    plain
}

fn is_no_break(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{202F}')
}

fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r')
}

/// Bidirectional controls, zero-width characters, tags and other format characters without a glyph.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// What a spreadsheet begins a formula or a DDE command with, and the full-width and small forms it takes for the same.
fn is_formula(c: char) -> bool {
    matches!(
        c,
        '=' | '+'
            | '-'
            | '@'
            | '|'
            | '%'
            | '＝'
            | '＋'
            | '－'
            | '＠'
            | '｜'
            | '％'
            | '﹦'
            | '﹢'
            | '﹣'
            | '﹫'
            | '﹪'
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_made_visible_and_controls_go() {
        assert_eq!(
            visible("Skola \u{202E}gnil\u{202C}"),
            "Skola \u{FFFD}gnil\u{FFFD}"
        );
        assert_eq!(
            visible("a\u{200B}b\u{FEFF}c\u{E0041}"),
            "a\u{FFFD}b\u{FFFD}c\u{FFFD}"
        );
        assert_eq!(visible("\u{1B}[31mred\u{9B}0m\0"), "[31mred0m");
        assert_eq!(visible("Förskola ÅÄÖ 保育園"), "Förskola ÅÄÖ 保育園");
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line(" two\r\n\tlines\u{2028}here "), "two lines here");
        assert_eq!(line("35\u{A0}100 kr"), "35\u{A0}100 kr");
    }

    /// The starts named in OWASP's page on CSV injection, and the full-width forms.
    #[test]
    fn formulas_are_guarded() {
        for hostile in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "  =1",
            "\u{FEFF}=1",
            "＝1",
            "﹢1",
            "\u{A0}\u{3000}=1",
            "\0=1",
            "\u{200B}@x",
            "|calc",
            "%x",
            "\tplain",
        ] {
            assert!(formula(hostile).starts_with('\''), "{hostile:?}");
        }
        for harmless in ["Police", "a=b", "3-year posts", "", "'=quoted"] {
            assert_eq!(formula(harmless), harmless);
        }
    }

    #[test]
    fn markdown_stays_text() {
        assert_eq!(markdown("a|b"), "a\\|b");
        assert_eq!(markdown("<b>`x`</b>"), "\\<b>\\`x\\`\\</b>");
        assert_eq!(
            markdown("[x](https://evil.example)"),
            "\\[x\\](https\\://evil.example)"
        );
        assert_eq!(markdown("one\ntwo"), "one two");
        assert_eq!(
            markdown("Chef @ stab, @octocat"),
            "Chef @ stab, @<!-- -->octocat"
        );
        assert_eq!(markdown_line("# big"), "\\# big");
        assert_eq!(markdown_line("- item"), "\\- item");
        assert_eq!(markdown_line("12. item"), "12\\. item");
        assert_eq!(markdown_line("12.5 kr"), "12\\.5 kr");
        assert_eq!(markdown_line("5 groups."), "5 groups.");
        assert_eq!(markdown_line(""), "");
    }

    /// A JSON reader gets the same document; a browser that finds it in a script sees neither its end nor a line end.
    #[test]
    fn json_may_stand_in_a_script() {
        let document = serde_json::json!({ "</script>": "<!--\u{2028}\u{202E}\u{E0041}å" });
        let text = document.to_string();
        let escaped = embeddable(&text);
        assert!(!escaped.contains(['<', '\u{2028}', '\u{202E}', '\u{E0041}']));
        assert!(escaped.contains("\\udb40\\udc41å"));
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&escaped).unwrap(),
            document
        );
        assert_eq!(embeddable("{\"a\": \"å\"}"), "{\"a\": \"å\"}");
    }

    #[test]
    fn ascii_keeps_letters() {
        assert_eq!(shown("Å \u{2212}3,2\u{A0}% – …", true), "Å -3,2 % - ...");
    }
}
