//! The built-in templates, and those of a user's folder that stand in their place.

use std::fs;
use std::path::Path;

use minijinja::value::Serde;
use minijinja::{Environment, Error, HtmlEscape, Output, State, UndefinedBehavior, Value};
use sha2::{Digest, Sha256};

use super::context::Document;
use crate::render::{RenderError, escape};

/// The document, by the name that it has in a user's folder.
const DOCUMENT: (&str, &str) = ("report.html", include_str!("report.html"));
/// The style sheet.
const SHEET: (&str, &str) = ("report.css", include_str!("report.css"));

/// What a document is made with.
///
/// A template cannot take in other files: the engine is built without `include`, `import` and `extends`.
pub(super) struct Templates {
    document: String,
    /// What it is called in messages.
    name: String,
    sheet: String,
}

impl Templates {
    /// The built-in ones, or what of them a folder has.
    pub(super) fn of(folder: Option<&Path>) -> Result<Templates, RenderError> {
        let Some(folder) = folder else {
            return Ok(Templates {
                document: DOCUMENT.1.to_owned(),
                name: DOCUMENT.0.to_owned(),
                sheet: SHEET.1.to_owned(),
            });
        };
        let document = read(folder, DOCUMENT.0)?;
        let sheet = read(folder, SHEET.0)?;
        if document.is_none() && sheet.is_none() {
            let (folder, document, sheet) = (folder.display(), DOCUMENT.0, SHEET.0);
            return Err(fault(format!(
                "{folder} has neither {document} nor {sheet}"
            )));
        }
        let sheet = sheet.unwrap_or_else(|| SHEET.1.to_owned());
        if let Some(line) = end_of_style(&sheet) {
            let file = folder.join(SHEET.0);
            return Err(fault(format!("{}, line {line}: </style", file.display())));
        }
        Ok(Templates {
            document: document.unwrap_or_else(|| DOCUMENT.1.to_owned()),
            name: folder.join(DOCUMENT.0).display().to_string(),
            sheet,
        })
    }

    /// The style sheet.
    pub(super) fn sheet(&self) -> &str {
        &self.sheet
    }

    /// The document as text; whatever comes from data is escaped, whatever the template says.
    pub(super) fn render(&self, document: &Document) -> Result<String, RenderError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_formatter(escaped);
        environment.remove_filter("safe");
        let rendered = environment
            .template_from_named_str(DOCUMENT.0, &self.document)
            .and_then(|template| template.render(Serde(document)));
        rendered.map_err(|error| {
            let line = error.line().unwrap_or(1);
            fault(format!("{}, line {line}: {}", self.name, what(&error)))
        })
    }
}

/// The digest of a style sheet, as a content security policy names it.
pub(super) fn digest(sheet: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(sheet)))
}

fn escaped(out: &mut Output, _: &mut State, value: &Value) -> Result<(), Error> {
    let text = value.to_string();
    match value.is_safe() {
        true => out.write_str(&text)?,
        false => out.write_str(&HtmlEscape(&text).to_string())?,
    }
    Ok(())
}

/// A file of the folder, if it is there, with line ends as a browser reads them.
fn read(folder: &Path, name: &str) -> Result<Option<String>, RenderError> {
    let file = folder.join(name);
    if !folder.is_dir() {
        return Err(fault(format!("{} is no folder", folder.display())));
    }
    if !file.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(&file);
    let text = text.map_err(|error| fault(format!("{}: {error}", file.display())))?;
    Ok(Some(text.replace("\r\n", "\n").replace('\r', "\n")))
}

/// The line where a style sheet would end the element that it stands in.
fn end_of_style(sheet: &str) -> Option<usize> {
    let at = sheet.to_ascii_lowercase().find("</style")?;
    Some(sheet[..at].matches('\n').count() + 1)
}

fn what(error: &Error) -> String {
    match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    }
}

fn fault(cause: String) -> RenderError {
    RenderError::Template(escape::line(&cause))
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let quartet = |chunk: &[u8]| {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        let digit = |place: usize| match place <= chunk.len() {
            true => char::from(DIGITS[(bits >> (18 - 6 * place) & 63) as usize]),
            false => '=',
        };
        [digit(0), digit(1), digit(2), digit(3)]
    };
    bytes.chunks(3).flat_map(quartet).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// The test vectors of RFC 4648, section 10.
    #[test]
    fn base64_is_that_of_the_rfc() {
        let vectors = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, text) in vectors {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(base64(&[0xfb, 0xff, 0xfe]), "+//+");
    }

    #[test]
    fn a_style_sheet_cannot_end_its_element() {
        assert_eq!(end_of_style("a {}\nb {}\n</STYLE >"), Some(3));
        assert_eq!(end_of_style("a > b {}"), None);
    }

    /// The value of a colour of the sheet, the first or a later time that it is set.
    fn colour(name: &str, time: usize) -> [f64; 3] {
        let set = format!("--{name}: #");
        let hex = SHEET.1.split(&set).nth(time).unwrap();
        [0, 2, 4].map(|at| {
            let part = u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
            f64::from(part) / 255.0
        })
    }

    /// WCAG 2.2, relative luminance and contrast ratio.
    fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
        let linear = |part: f64| match part <= 0.04045 {
            true => part / 12.92,
            false => ((part + 0.055) / 1.055).powf(2.4),
        };
        let luminance = |rgb: [f64; 3]| {
            let [red, green, blue] = rgb.map(linear);
            0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
        };
        let ratio = luminance(one) / luminance(other);
        ratio.max(ratio.recip())
    }

    #[test]
    fn colours_can_be_told_from_their_ground() {
        assert!((contrast([1.0; 3], [0.0; 3]) - 21.0).abs() < 1e-9);
        // light, dark, print
        for time in 1..=3 {
            for ground in ["paper", "tint"] {
                let ground = colour(ground, time);
                for text in ["ink", "muted", "link"] {
                    assert!(contrast(colour(text, time), ground) >= 4.5, "{text} {time}");
                }
                for mark in ["women", "men"] {
                    assert!(contrast(colour(mark, time), ground) >= 3.0, "{mark} {time}");
                }
            }
        }
    }
}
