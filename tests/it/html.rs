//! Documents for browsers and paper: complete, quiet and in order.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::support::{Folder, finish, paritet, run};

const LAWS: [&str; 2] = ["se", "eu"];
const TOOLS: [&str; 4] = ["pay-gap", "representation", "overtime", "indicators"];

fn report(preset: &str, more: &[&str]) -> String {
    let first = ["report", "--demo", "--preset", preset, "--format", "html"];
    let day = ["--reference-date", "2026-12-31", "--part-year", "whole"];
    let pay = ["--variable-base", "recipients", "-q"];
    run([&first[..], &day, &pay, more].concat()).ok().out()
}

/// What stands between two marks, from the first place of the first.
#[track_caller]
pub(crate) fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text.split_once(from).unwrap();
    rest.split_once(to).unwrap().0
}

/// The tags after the style sheet, without their brackets.
fn tags(text: &str) -> Vec<&str> {
    let (_, body) = text.split_once("</style>").unwrap();
    let tags = body.split('<').skip(1);
    tags.map(|tag| tag.split_once('>').unwrap().0).collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// RFC 4648, section 4, read.
pub(crate) fn decoded(text: &str) -> Vec<u8> {
    let digits = ('A'..='Z')
        .chain('a'..='z')
        .chain('0'..='9')
        .chain(['+', '/']);
    let digits: Vec<char> = digits.collect();
    let value = |c: char| digits.iter().position(|digit| *digit == c);
    let bits: Vec<u8> = text
        .chars()
        .filter_map(value)
        .flat_map(|value| (0..6).rev().map(move |bit| (value >> bit & 1) as u8))
        .collect();
    let bytes = bits.chunks_exact(8);
    bytes
        .map(|byte| byte.iter().fold(0, |all, bit| all << 1 | bit))
        .collect()
}

#[test]
fn it_asks_for_nothing_and_runs_nothing() {
    for preset in LAWS {
        let text = report(preset, &[]);
        let bare = text.replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assert!(!bare.contains("http://") && !bare.contains("https://"));
        assert!(!bare.contains("url(") && !bare.contains("@import"));
        for tag in tags(&text) {
            assert!(
                !tag.starts_with("script") && !tag.starts_with("link"),
                "{tag}"
            );
            assert!(!tag.contains(" style=") && !tag.contains(" src="), "{tag}");
            assert!(!tag.contains(" on"), "{tag}");
        }
    }
}

#[test]
fn the_policy_names_the_style_sheet_that_is_there() {
    let text = report("se", &[]);
    let policy = between(
        &text,
        "http-equiv=\"Content-Security-Policy\" content=\"",
        "\"",
    );
    assert!(
        policy.starts_with("default-src 'none'; style-src 'sha256-"),
        "{policy}"
    );
    let named = decoded(between(policy, "'sha256-", "'"));
    let sheet = between(&text, "<style>", "</style>");
    assert_eq!(named, Sha256::digest(sheet).to_vec());
}

#[test]
fn headings_are_in_order_and_links_lead_somewhere() {
    for preset in LAWS {
        let text = report(preset, &["--profile", "public"]);
        let tags = tags(&text);
        let level = |tag: &&str| tag.strip_prefix('h')?.get(..1)?.parse::<u32>().ok();
        let levels: Vec<u32> = tags.iter().filter_map(level).collect();
        assert_eq!(levels[0], 1);
        assert!(levels[1..].iter().all(|level| *level > 1));
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{levels:?}"
        );
        let ids: Vec<&str> = tags.iter().filter_map(|tag| attribute(tag, "id")).collect();
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "an id stands twice");
        let links: Vec<&str> = tags
            .iter()
            .filter_map(|tag| attribute(tag, "href"))
            .collect();
        assert!(links.len() > 5);
        for link in links {
            assert!(known.contains(link.strip_prefix('#').unwrap()), "{link}");
        }
    }
}

#[test]
fn each_table_has_a_caption_and_heads() {
    let text = report("eu", &[]);
    let tables: Vec<&str> = text.split("<table").skip(1).collect();
    assert!(tables.len() > 2);
    for table in tables {
        let table = table.split_once("</table>").unwrap().0;
        assert!(table.contains("<caption") && table.contains("<th scope=\"row\">"));
        let columns = table.matches("<th scope=\"col\"").count();
        for row in table.split("<tr").skip(2) {
            assert_eq!(
                row.matches("<th").count() + row.matches("<td").count(),
                columns
            );
        }
        assert!(!table.contains("colspan") && !table.contains("rowspan"));
    }
}

/// The cells of the last table, as somebody sees them.
fn seen(html: &str) -> Vec<Vec<String>> {
    let table = html.rsplit_once("<tbody>").unwrap().1;
    let rows = table.split_once("</tbody>").unwrap().0.split("<tr").skip(1);
    let cell = |cell: &str| {
        let cell = cell
            .split_once("<span class=\"unseen\">")
            .map_or(cell, |(seen, _)| seen);
        let texts = cell.split('<').map(|part| part.rsplit('>').next().unwrap());
        let text: String = texts.collect();
        let entities = [
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&#x27;", "'"),
            ("&#x2f;", "/"),
            ("&quot;", "\""),
        ];
        let text = entities
            .iter()
            .fold(text, |text, (entity, letter)| text.replace(entity, letter));
        text.replace("&amp;", "&")
    };
    rows.map(|row| {
        let cells = row.replace("</th>", "</td>");
        let cells: Vec<&str> = cells.split("</td>").collect();
        cells[..cells.len() - 1]
            .iter()
            .map(|text| cell(text))
            .collect()
    })
    .collect()
}

#[test]
fn it_shows_what_markdown_shows_and_withholds_the_same() {
    let of = |format| {
        let all = [
            "pay-gap",
            "--demo",
            "--by",
            "job_title",
            "--profile",
            "public",
            "-q",
            "--format",
            format,
        ];
        run(all).ok().out()
    };
    let (html, markdown) = (of("html"), of("md"));
    let rows = markdown
        .lines()
        .filter(|line| line.starts_with('|'))
        .skip(2);
    let rows: Vec<Vec<String>> = rows
        .map(|row| {
            let cells = row.trim_matches('|').split(" | ");
            cells
                .map(|cell| cell.trim().replace(['*', '\\'], ""))
                .collect()
        })
        .collect();
    assert_eq!(seen(&html), rows);
    let withheld = rows.iter().flatten().filter(|cell| *cell == "..").count();
    assert!(withheld > 10);
    let (_, whole) = html.rsplit_once("<tbody>").unwrap();
    assert_eq!(
        whole
            .matches("<span class=\"unseen\">withheld</span>")
            .count(),
        withheld
    );
}

#[test]
fn each_language_has_its_own_document() {
    let mut titles = BTreeSet::new();
    for language in ["en", "sv", "nb", "fi", "da"] {
        let text = report("se", &["--lang", language]);
        assert!(text.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{language}\">")));
        titles.insert(between(&text, "<h2 id=\"how-made\">", "<").to_owned());
    }
    assert_eq!(titles.len(), 5);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let once = |threads: &str| {
        let all = [
            "pay-gap", "--demo", "--by", "unit", "--format", "html", "-q",
        ];
        finish(paritet().args(all).env("RAYON_NUM_THREADS", threads))
            .ok()
            .out()
    };
    assert_eq!(once("1"), once("2"));
}

#[test]
fn every_tool_writes_one_and_writes_it_again() {
    let folder = Folder::new();
    for tool in TOOLS {
        let file = format!("{tool}.html");
        let all = [
            tool,
            "--demo",
            "-q",
            "-o",
            &file,
            "--part-year",
            "whole",
            "--variable-base",
            "recipients",
        ];
        let few = if tool == "indicators" { all.len() } else { 5 };
        folder.run(&all[..few]).ok();
        folder.run(&all[..few]).ok();
        assert!(folder.read(&file).contains("</html>"));
    }
    folder.file("mine.html", "<!DOCTYPE html>\n<title>mine</title>");
    folder
        .run(&["pay-gap", "--demo", "-o", "mine.html"])
        .refused();
    assert!(folder.read("mine.html").contains("<title>mine"));
}
