//! One pass over the parts of a zipped workbook before the reader proper: what that reader does not tell (hidden rows, merged
//! blocks, error results of binary workbooks), and what would make it run out of memory.

use std::collections::BTreeMap;
use std::io::BufRead;

use super::super::grid::{GridError, Region};
use super::super::html::{attribute, unescape};
use super::package::{Package, Part};
use super::tags::{Tags, local, number};
use super::{binary, opendocument};

/// What was seen in one worksheet. Rows and columns are counted from 0.
#[derive(Default)]
pub(super) struct Seen {
    /// Rows hidden by hand or by a filter.
    pub(super) hidden: Vec<u32>,
    /// Merged blocks.
    pub(super) merged: Vec<Region>,
    /// Formulas with an error as result, which the reader of binary workbooks passes over.
    pub(super) errors: Vec<(u32, u32)>,
}

/// What was seen in a workbook.
#[derive(Default)]
pub(super) struct Scan {
    /// By sheet name.
    pub(super) sheets: BTreeMap<String, Seen>,
    /// The workbook asks to be calculated when opened: its writer did not calculate and put 0 as the result of each formula.
    pub(super) uncalculated: bool,
}

/// Unpacks every part once.
///
/// # Errors
/// `Protected`, `TooLarge`, or `Broken` for a part that is larger than it declares.
pub(super) fn scan(package: &Package<'_>) -> Result<Scan, GridError> {
    let mut scan = Scan::default();
    let mut by_part = BTreeMap::new();
    if let Some(part) = package.part("META-INF/manifest.xml") {
        opendocument::manifest(&mut Tags::new(package.unpack(part)?))?;
    }
    for part in &package.parts {
        let name = part.name.to_ascii_lowercase();
        let mut tags = Tags::new(package.unpack(part)?);
        if name == "content.xml" {
            scan.sheets = opendocument::content(&mut tags)?;
        } else if name.ends_with("sharedstrings.xml") {
            shared_strings(&mut tags, part)?;
        } else if name.contains("worksheets/") && name.ends_with(".xml") {
            by_part.insert(name, worksheet(&mut tags)?);
        } else if name.contains("worksheets/") && name.ends_with(".bin") {
            by_part.insert(name, binary::worksheet(tags.reader()));
        }
        tags.finish()?;
    }
    if let Some(part) = package.parts.iter().find(|part| is_workbook(&part.name)) {
        let (names, uncalculated) = workbook(package, part)?;
        scan.uncalculated = uncalculated;
        for (sheet, path) in names {
            if let Some(seen) = by_part.remove(&path) {
                scan.sheets.insert(sheet, seen);
            }
        }
    }
    Ok(scan)
}

fn is_workbook(name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or(name);
    name.eq_ignore_ascii_case("workbook.xml") || name.eq_ignore_ascii_case("workbook.bin")
}

/// Sheet names with the lower-case paths of their parts, and whether the workbook waits to be calculated.
fn workbook(
    package: &Package<'_>,
    part: &Part,
) -> Result<(Vec<(String, String)>, bool), GridError> {
    let (folder, file) = part.name.rsplit_once('/').unwrap_or(("", &part.name));
    let relations = format!("{folder}/_rels/{file}.rels");
    let mut targets = BTreeMap::new();
    if let Some(relations) = package.part(relations.trim_start_matches('/')) {
        let mut tags = Tags::new(package.unpack(relations)?);
        while let Some(tag) = tags.next_tag()? {
            if let (Some(id), Some(target)) = (attribute(tag, "id"), attribute(tag, "target")) {
                let path = match target.strip_prefix('/') {
                    Some(path) => path.to_owned(),
                    None => format!("{folder}/{target}"),
                };
                targets.insert(
                    id.to_owned(),
                    path.trim_start_matches('/').to_ascii_lowercase(),
                );
            }
        }
    }
    if file.to_ascii_lowercase().ends_with(".bin") {
        return Ok((binary::sheets(package.unpack(part)?, &targets), false));
    }
    let text = package.text(part)?;
    let mut tags = Tags::new(text.as_bytes());
    let (mut sheets, mut uncalculated) = (Vec::new(), false);
    while let Some(tag) = tags.next_tag()? {
        match local(tag) {
            "sheet" => {
                let path = attribute(tag, "r:id")
                    .or_else(|| attribute(tag, "id"))
                    .and_then(|id| targets.get(id));
                if let (Some(name), Some(path)) = (attribute(tag, "name"), path) {
                    sheets.push((unescape(name), path.clone()));
                }
            }
            "calcPr" => uncalculated = attribute(tag, "fullCalcOnLoad").is_some_and(is_true),
            _ => {}
        }
    }
    Ok((sheets, uncalculated))
}

/// The reader reserves room for as many strings as the table declares.
fn shared_strings<R: BufRead>(tags: &mut Tags<R>, part: &Part) -> Result<(), GridError> {
    while let Some(tag) = tags.next_tag()? {
        if local(tag) == "sst" {
            // the shortest entry is <si/>
            let most = part.size / 5;
            return match number(tag, "uniqueCount") {
                Some(count) if count > most => {
                    Err(GridError::Broken("table of shared strings".to_owned()))
                }
                _ => Ok(()),
            };
        }
    }
    Ok(())
}

fn worksheet<R: BufRead>(tags: &mut Tags<R>) -> Result<Seen, GridError> {
    let mut seen = Seen::default();
    let mut row = 0_u32;
    while let Some(tag) = tags.next_tag()? {
        match local(tag) {
            "row" => {
                row = number(tag, "r").map_or(row.saturating_add(1), |row| row as u32);
                if attribute(tag, "hidden").is_some_and(is_true) {
                    seen.hidden.push(row.saturating_sub(1));
                }
            }
            "mergeCell" => seen.merged.extend(attribute(tag, "ref").and_then(region)),
            _ => {}
        }
    }
    Ok(seen)
}

fn is_true(value: &str) -> bool {
    value == "1" || value == "true"
}

/// `A1:C2` as a block.
fn region(text: &str) -> Option<Region> {
    let (first, last) = text.split_once(':')?;
    let (first, last) = (position(first)?, position(last)?);
    (first <= last).then_some((first, last))
}

fn position(name: &str) -> Option<(u32, u32)> {
    let digits = name.find(|letter: char| letter.is_ascii_digit())?;
    let column = name[..digits].bytes().try_fold(0_u32, |sum, letter| {
        let value = letter
            .is_ascii_alphabetic()
            .then(|| u32::from(letter.to_ascii_uppercase() - b'A') + 1)?;
        sum.checked_mul(26)?.checked_add(value)
    })?;
    let row: u32 = name[digits..].parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}
