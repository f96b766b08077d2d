//! What a file is, by its content: its name may say anything.

use super::super::grid::Kind;
use super::{compound, package};

/// What the bytes are. Also the beginning of a file will do, the first 4 KiB at least.
///
/// ```
/// use paritet::intake::{excel::kind, grid::Kind};
/// assert_eq!(kind(b"id;sex;pay\n1;F;31000\n"), Kind::Text);
/// assert_eq!(kind(b"<html><table>"), Kind::Html);
/// ```
pub fn kind(bytes: &[u8]) -> Kind {
    if package::is_package(bytes) {
        return zip_kind(&package::names(bytes));
    }
    if compound::is_compound(bytes) {
        return match compound::Compound::open(bytes) {
            Ok(file) if file.has("EncryptedPackage") => Kind::Xlsx,
            Ok(file) if !file.has("Workbook") && !file.has("Book") => Kind::Other,
            _ => Kind::Xls,
        };
    }
    match bytes {
        [0x1F, 0x8B, ..] => Kind::Gzip,
        [b'P', b'A', b'R', b'1', ..] | [b'P', b'A', b'R', b'E', ..] => Kind::Parquet,
        [b'%', b'P', b'D', b'F', ..] => Kind::Other,
        _ if is_page(bytes) => Kind::Html,
        _ => Kind::Text,
    }
}

fn zip_kind(names: &[String]) -> Kind {
    let any = |test: fn(&str) -> bool| names.iter().any(|name| test(name));
    if any(|name| {
        name == "xl/workbook.bin" || name.starts_with("xl/worksheets/") && name.ends_with(".bin")
    }) {
        Kind::Xlsb
    } else if any(|name| {
        name.starts_with("xl/") || name.ends_with("/workbook.xml") || name == "workbook.xml"
    }) {
        Kind::Xlsx
    } else if any(|name| name == "mimetype" || name == "content.xml") {
        Kind::Ods
    } else {
        Kind::Other
    }
}

fn is_page(bytes: &[u8]) -> bool {
    // without the zero bytes of UTF-16
    let head = bytes.iter().take(4096).filter(|byte| **byte != 0);
    let head = String::from_utf8_lossy(&head.copied().collect::<Vec<u8>>()).to_ascii_lowercase();
    let head = head.trim_start_matches(|letter: char| {
        letter.is_whitespace() || "\u{FEFF}\u{FFFD}".contains(letter)
    });
    let tags = [
        "<html",
        "<table",
        "<!doctype html",
        "urn:schemas-microsoft-com:office:spreadsheet",
    ];
    head.starts_with('<') && tags.iter().any(|tag| head.contains(tag))
}
