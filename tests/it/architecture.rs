//! The floors of the house, and what may not be in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::support::root;

/// Which floor a name of the crate's root is on. Folders on one floor do not know each other.
fn floor(folder: &str) -> usize {
    match folder {
        "model" => 0,
        "stats" | "locale" | "disclosure" | "rules" => 1,
        "study" => 2,
        "intake" | "measures" | "demo" => 3,
        "render" => 4,
        "settings" => 5,
        "cli" => 6,
        "main" | "lib" => 7,
        other => panic!("src/{other} stands on no floor: name it here and in lib.rs"),
    }
}

/// Every source file with its path inside `src` and its text.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let src = root().join("src");
    let mut found = Vec::new();
    walk(&src, &mut found);
    found.sort();
    assert!(found.len() > 50);
    found
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.strip_prefix(&src).unwrap().to_owned(), text)
        })
        .collect()
}

/// The folder of the crate's root that a file belongs to.
fn folder(path: &Path) -> String {
    let first = path.components().next().unwrap().as_os_str();
    let first = first.to_str().unwrap();
    first.strip_suffix(".rs").unwrap_or(first).to_owned()
}

/// Files of tests only; a test may reach across the floors.
fn is_test(path: &Path) -> bool {
    path.components()
        .any(|part| ["tests", "tests.rs"].contains(&part.as_os_str().to_str().unwrap()))
}

/// The text without comments and without the tests at its end.
fn code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]\n#[allow").next().unwrap();
    let before_tests = before_tests
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap();
    before_tests
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// What follows each occurrence of `crate::`, nested braces opened: `crate::{a::B, c}` gives `a::B` and `c`.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        if let Some(list) = rest.strip_prefix('{') {
            let mut depth = 0;
            let list: String = list
                .chars()
                .take_while(|c| {
                    depth += i32::from(*c == '{') - i32::from(*c == '}');
                    depth >= 0
                })
                .collect();
            let mut depth = 0;
            let top = list.split(|c: char| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                c == ',' && depth == 0
            });
            found.extend(top.map(|path| path.trim().to_owned()));
        } else {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
            found.push(rest[..end.unwrap_or(rest.len())].to_owned());
        }
    }
    found.retain(|path| !path.is_empty());
    found
}

#[test]
fn imports_are_seen() {
    let found =
        imports("use crate::{model::people::Sex,\n study::{a, b}};\n crate::stats::mean(x)");
    assert_eq!(
        found,
        ["model::people::Sex", "study::{a, b}", "stats::mean"]
    );
}

#[test]
fn a_floor_imports_only_lower_floors() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = folder(&path);
        if is_test(&path) || ["main", "lib"].contains(&own.as_str()) {
            continue;
        }
        for import in imports(&code(&text)) {
            let other = import.split("::").next().unwrap();
            if other != own && floor(other) >= floor(&own) {
                wrong.push(format!("{}: crate::{import}", path.display()));
            }
            if own == "stats" {
                wrong.push(format!("{}: crate::{import}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn render_sees_what_is_released_and_no_more() {
    const MAY: &[&str] = &[
        "model::",
        "locale::",
        "disclosure::released",
        "disclosure::policy",
    ];
    for (path, text) in sources() {
        if folder(&path) != "render" || is_test(&path) {
            continue;
        }
        for import in imports(&code(&text)) {
            let allowed = MAY.iter().any(|may| import.starts_with(may))
                || import.starts_with("render")
                || import == "locale";
            assert!(allowed, "{}: crate::{import}", path.display());
        }
    }
}

#[test]
fn each_dependency_stays_in_its_room() {
    let wrong = |name: &str, allowed: &[&str]| -> Vec<PathBuf> {
        sources()
            .into_iter()
            .filter(|(path, _)| !is_test(path))
            .filter(|(path, _)| !allowed.iter().any(|room| path.starts_with(room)))
            .filter(|(_, text)| code(text).contains(name))
            .map(|(path, _)| path)
            .collect()
    };
    let none: [PathBuf; 0] = [];
    assert_eq!(wrong("polars::", &["study", "intake"]), none);
    assert_eq!(wrong("anyhow::", &["cli"]), none);
    assert_eq!(wrong("ArgMatches", &["cli"]), none);
    assert_eq!(wrong("fluent_bundle::", &["locale"]), none);
    assert_eq!(wrong("icu_decimal::", &["locale"]), none);
    assert_eq!(wrong("std::env::", &["cli", "locale/tests.rs"]), none);
    for clock in ["SystemTime", "Instant::now", "Zoned::now", "Timestamp::now"] {
        assert_eq!(
            wrong(clock, &["cli"]),
            none,
            "{clock}: same input, same bytes"
        );
    }
    for table in ["HashMap", "HashSet", "thread_rng", "rand::rng()"] {
        assert_eq!(wrong(&format!("std::collections::{table}"), &[]), none);
    }
    assert_eq!(wrong("unsafe", &[]), none);
    assert_eq!(wrong("std::net", &[]), none);
    assert_eq!(wrong("println!", &["cli"]), none);
}

#[test]
fn the_map_of_the_house_is_complete() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let named: BTreeSet<String> = lib
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "))
        .map(|rest| rest.trim_end_matches(';').to_owned())
        .collect();
    let there: BTreeSet<String> = sources()
        .iter()
        .map(|(path, _)| folder(path))
        .filter(|name| !["lib", "main"].contains(&name.as_str()))
        .collect();
    assert_eq!(named, there);
    let main = fs::read_to_string(root().join("src/main.rs")).unwrap();
    assert!(main.lines().count() <= 30);
}

/// polars-core brings tokio, mio and socket2 whatever its features, and uses none of them here: `.ci/run` holds a run
/// to opening no socket.
#[test]
fn nothing_that_speaks_to_a_network_is_linked() {
    const SPEAKERS: &[&str] = &[
        "reqwest",
        "hyper",
        "h2",
        "h3",
        "quinn",
        "rustls",
        "native-tls",
        "openssl",
        "openssl-sys",
        "ureq",
        "curl",
        "curl-sys",
        "isahc",
        "object_store",
        "attohttpc",
        "minreq",
        "surf",
        "tungstenite",
        "tonic",
        "async-std",
        "trust-dns-resolver",
        "hickory-resolver",
        "cloud-storage",
        "google-cloud-storage",
        "azure_core",
        "sentry",
        "polars-cloud",
        "webpki-roots",
        "schannel",
        "security-framework",
    ];
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let names: Vec<&str> = lock
        .lines()
        .filter_map(|line| line.strip_prefix("name = \""))
        .map(|rest| rest.trim_end_matches('"'))
        .collect();
    assert!(names.len() > 50);
    let found: Vec<&&str> = names
        .iter()
        .filter(|name| SPEAKERS.contains(name) || name.starts_with("aws"))
        .collect();
    assert!(found.is_empty(), "{found:?}");
}
