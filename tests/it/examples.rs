//! The year of `examples/year`, run as its README says: what comes out is what stands there.

use std::fs;

use super::support::{Folder, root};

const DAY: [&str; 4] = ["--reference-date", "2026-12-31", "--quiet", "--previous"];

/// The invented municipality with the settings and plan of the example, and last year's report.
fn year() -> Folder {
    let folder = Folder::new();
    folder.run(&["demo", "."]).ok();
    for name in ["paritet.toml", "plan.toml", "accepted.toml"] {
        folder.file(name, fs::read(example(name)).unwrap());
    }
    let last = ["--reference-date", "2025-12-31", "--quiet"];
    let written = ["-o", "report-2025.json"];
    folder
        .run(&[&["report", "personal-2025.csv"][..], &last, &written].concat())
        .ok();
    folder
}

fn example(name: &str) -> std::path::PathBuf {
    root().join("examples/year").join(name)
}

fn expected(name: &str) -> String {
    fs::read_to_string(example("expected").join(name)).unwrap()
}

#[test]
fn the_report_and_the_gate_of_a_year() {
    let folder = year();
    let asked =
        |verb: &'static str| [&[verb, "personal.csv"][..], &DAY, &["report-2025.json"]].concat();
    let outputs = [
        "-o",
        "report.md",
        "-o",
        "report.html",
        "-o",
        "report.xlsx",
        "-o",
        "report.json",
    ];
    folder
        .run(&[asked("report"), outputs.to_vec()].concat())
        .ok();
    let (found, known) = (folder.read("report.md"), expected("report.md"));
    for (place, (found, known)) in found.lines().zip(known.lines()).enumerate() {
        assert_eq!(found, known, "line {}", place + 1);
    }
    assert_eq!(found.len(), known.len());
    let check = folder.run(&asked("check"));
    assert_eq!((check.code, check.out()), (Some(1), expected("check.txt")));
    let accept = ["--write-baseline", "accepted.toml", "--reason", "x"];
    folder.run(&[asked("check"), accept.to_vec()].concat()).ok();
    folder.run(&asked("check")).ok();
}
