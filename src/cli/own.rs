//! Whether a file was written by this program, so that running again may replace it.
//!
//! Each format has a mark that no other program leaves: JSON begins with the key `paritet`, Markdown ends with the method
//! annex, HTML names its generator, text ends with [`signature`], which is also the comment of a workbook's archive. CSV
//! can hold no mark beside its cells; there it is in the quotation marks. Others quote all headings, or those that need
//! it; a table of ours has the first one quoted though it need not be, and one that begins with a letter not quoted. A
//! pseudonymised file has everything quoted and a column of pseudonyms.

use crate::study::pseudonym::is_pseudonym;

/// The last line of a text file: program and version.
pub(super) fn signature() -> String {
    concat!("paritet ", env!("CARGO_PKG_VERSION")).to_owned()
}

/// Whether a file begins and ends as the files of this program do. Where in doubt, it does not.
///
/// `head` and `tail` are its first and last bytes, some thousands of them, or both the whole of it.
pub(super) fn is_own(head: &[u8], tail: &[u8]) -> bool {
    if is_workbook(head, tail) {
        return true;
    }
    let (head, tail) = (String::from_utf8_lossy(head), String::from_utf8_lossy(tail));
    let head = head.trim_start_matches('\u{FEFF}');
    is_json(head)
        || is_markdown(&tail)
        || is_html(head)
        || is_text(&tail)
        || is_table(head)
        || is_sarif(head)
        || is_junit(head)
        || is_pseudonymised(head)
}

/// An archive whose comment is [`signature`]; one that people have filled in and saved has none.
fn is_workbook(head: &[u8], tail: &[u8]) -> bool {
    const END: &[u8] = b"PK\x05\x06";
    const LENGTH_AT: usize = 20;
    let end = tail.windows(END.len()).rposition(|bytes| bytes == END);
    let record = end.and_then(|end| tail[end..].split_at_checked(LENGTH_AT + 2));
    let Some((record, comment)) = record.filter(|_| head.starts_with(b"PK\x03\x04")) else {
        return false;
    };
    let length = [record[LENGTH_AT], record[LENGTH_AT + 1]];
    usize::from(u16::from_le_bytes(length)) == comment.len()
        && is_text(&String::from_utf8_lossy(comment))
}

/// `{ "paritet": "…`, or a list of such.
fn is_json(head: &str) -> bool {
    let bracket = |c: char| c.is_ascii_whitespace() || c == '[';
    let object = head.trim_start_matches(bracket).strip_prefix('{');
    let value = object.and_then(|object| object.trim_start().strip_prefix("\"paritet\":"));
    value.is_some_and(|value| value.trim_start().starts_with('"'))
}

/// A log of results whose tool is this one.
fn is_sarif(head: &str) -> bool {
    head.starts_with('{')
        && head.contains("\"version\": \"2.1.0\"")
        && head.contains("\"name\": \"paritet\"")
}

fn is_junit(head: &str) -> bool {
    head.contains("<testsuites name=\"paritet\"")
}

fn is_markdown(tail: &str) -> bool {
    tail.contains("<details>\n<summary>paritet ") && tail.trim_end().ends_with("</details>")
}

/// A user's template may leave the mark out; its documents are not known again then.
fn is_html(head: &str) -> bool {
    let mark = "<meta name=\"generator\" content=\"paritet ";
    head.starts_with("<!DOCTYPE html>") && head.contains(mark)
}

fn is_text(tail: &str) -> bool {
    let last = tail.trim_end().rsplit('\n').next();
    let version = last.and_then(|line| line.strip_prefix("paritet "));
    version.is_some_and(|version| {
        version.starts_with(|c: char| c.is_ascii_digit()) && !version.contains(' ')
    })
}

fn is_table(head: &str) -> bool {
    let header = head.lines().next().unwrap_or_default();
    let Some((first, rest)) = header
        .strip_prefix('"')
        .and_then(|rest| rest.split_once('"'))
    else {
        return false;
    };
    let needs_none = !first.contains([',', ';', '\t', ' ']);
    let Some(separator) = rest.chars().next().filter(|c| [',', ';'].contains(c)) else {
        return false;
    };
    let mut others = rest.split(separator);
    needs_none && others.any(|heading| heading.starts_with(|c: char| c.is_ascii_lowercase()))
}

fn is_pseudonymised(head: &str) -> bool {
    let mut lines = head.lines();
    let all_quoted = |line: &&str| line.starts_with('"') && line.ends_with('"');
    let Some(header) = lines.next().filter(all_quoted) else {
        return false;
    };
    // A separator within a cell only costs that the file is not known again.
    let separator = if header.contains("\";\"") {
        "\";\""
    } else {
        "\",\""
    };
    let Some(row) = lines.next().filter(all_quoted) else {
        return false;
    };
    row.trim_matches('"').split(separator).any(is_pseudonym)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(text: &str) -> bool {
        is_own(text.as_bytes(), text.as_bytes())
    }

    #[test]
    fn ours_are_known() {
        let code = "b".repeat(26);
        for ours in [
            "{\n  \"paritet\": \"0.1.0\",\n  \"schema\": 1",
            "[\n  {\n    \"paritet\": \"0.1.0\"",
            "{\"paritet\":\"0.1.0\",\"cells\":[]}",
            "x\n<details>\n<summary>paritet 0.1.0</summary>\n\n- x\n\n</details>\n",
            "Gap\n\nparitet 0.1.0\n",
            "<!DOCTYPE html>\n<html lang=\"sv\">\n<meta name=\"generator\" content=\"paritet 0.1.0\">",
            "\"group\",women,men\n\"Police\",1,2\n",
            "\u{FEFF}\"group\";women;men\r\n",
            "\"Enhet\",\"K\u{f6}n\",women,men\n",
            &format!("\"person_id\",\"unit\"\n\"{code}\",\"A\"\n"),
            &format!("\u{FEFF}\"unit\";\"person_id\"\r\n\"A\";\"{code}\"\r\n"),
        ] {
            assert!(known(ours), "{ours}");
        }
    }

    /// As pandas, Excel, R's write.csv, Python's QUOTE_NONNUMERIC and PostgreSQL write tables, and other texts.
    #[test]
    fn others_are_not() {
        for others in [
            "",
            "{}",
            "{\"name\": \"paritet\"}",
            "[1, 2]",
            "group,women,men\nPolice,1,2\n",
            "K\u{f6}n;L\u{f6}n\nK;31000\n",
            "\"\",\"group\",\"women\"\n\"1\",\"Police\",1\n",
            "\"unit\",2023,2024\n\"A\",1,2\n",
            "\"Last, first\",pay\n\"A, B\",1\n",
            "\"Last name\",pay\n\"A B\",1\n",
            "sex,pay\n\"woman\",31000\n",
            "\"person\",\"pay\"\n\"1981\",\"31000\"\n",
            "\"",
            "\"a\"",
            "I like paritet 0.1.0\nvery much",
            "paritet 0.1.0 is a program",
            "<!DOCTYPE html>\n<meta name=\"generator\" content=\"Hugo\">\n<p>paritet 0.1.0",
            "<p>&lt;meta name=\"generator\" content=\"paritet 0.1.0\"></p>",
            "<details>\n<summary>more</summary>\n</details>\n",
        ] {
            assert!(!known(others), "{others}");
        }
        assert!(!is_own(&[0xff, 0xfe, 0], &[0x80]));
    }

    #[test]
    fn a_workbook_is_ours_by_its_comment() {
        let archive = |comment: &str, length: u8| {
            let mut bytes = b"PK\x03\x04 PK\x05\x06".to_vec();
            bytes.extend([0; 16]);
            bytes.extend([length, 0]);
            bytes.extend(comment.as_bytes());
            bytes
        };
        let known = |bytes: &[u8]| is_own(bytes, bytes);
        assert!(known(&archive("paritet 0.1.0", 13)));
        assert!(!known(&archive("", 0)));
        assert!(!known(&archive("made by hand", 12)));
        assert!(!known(b"PK\x03\x04 PK\x05\x06"));
    }
}
