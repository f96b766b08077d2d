//! The built-in municipality: its known gaps come out, and what is safe to publish hides what its twin changes.

use std::collections::BTreeMap;

use serde_json::Value;

use paritet::demo::{export, files, truth, twin};

use super::support::{Folder, group, rows, run};

fn demo(arguments: &[&str]) -> Value {
    let all = [
        "pay-gap",
        "--demo",
        "--profile",
        "internal",
        "--format",
        "json",
    ];
    run(all.iter().chain(arguments)).json()
}

#[test]
fn the_built_in_gaps_come_out() {
    let truth = truth();
    let document = demo(&["--by", "job_title"]);
    let parts = rows(&document, "pay_gap");
    assert_eq!(parts.len(), truth.groups.len() + 1);
    for known in truth.groups.iter().chain([&truth.all]) {
        let name = (!known.job.is_empty()).then_some(known.job);
        let found = group(&document, name);
        assert_eq!(found["women"], known.women, "{name:?}");
        assert_eq!(found["men"], known.men, "{name:?}");
        assert_eq!(found["other"], known.other, "{name:?}");
        for (column, gap) in [
            ("mean_gap", known.mean_gap),
            ("median_gap", known.median_gap),
        ] {
            match gap {
                None => assert_eq!(found[column], Value::Null, "{name:?} {column}"),
                Some(gap) => {
                    let found = found[column].as_f64().unwrap();
                    assert!(
                        (found - gap).abs() <= 1e-12,
                        "{name:?} {column}: {found}, not {gap}"
                    );
                }
            }
        }
    }
}

#[test]
fn rows_left_out_are_counted() {
    let truth = truth();
    let document = demo(&[]);
    let population = &document["provenance"]["population"];
    let found: BTreeMap<&str, u64> = population["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|left_out| {
            (
                left_out["reason"].as_str().unwrap(),
                left_out["rows"].as_u64().unwrap(),
            )
        })
        .collect();
    let known = |reason: &str| -> u64 {
        let rows = truth
            .left_out
            .iter()
            .find(|left_out| left_out.reason == reason);
        rows.unwrap().rows as u64
    };
    assert_eq!(found["total_row"], known("total_row") + known("footer"));
    assert_eq!(found["vacant"], known("vacant"));
    assert_eq!(found["sex_unknown"], truth.all.unknown as u64);
    assert_eq!(
        found["pay_missing"],
        known("pay_missing") + known("pay_unreadable") + known("working_time_missing")
    );
    let used = (truth.all.women + truth.all.men + truth.all.other) as u64;
    assert_eq!(population["used"], used);
    // Every row of the file is used or left out for a reason.
    assert_eq!(population["rows"], used + found.values().sum::<u64>());
}

#[test]
fn every_dirty_row_is_a_finding() {
    let document = demo(&[]);
    let count = |code: &str| {
        let findings = document["findings"].as_array().unwrap();
        findings
            .iter()
            .find(|finding| finding["code"] == code)
            .map(|finding| finding["count"].as_u64().unwrap())
    };
    let truth = truth();
    let known = |reason: &str| {
        truth
            .left_out
            .iter()
            .find(|row| row.reason == reason)
            .map(|row| row.rows as u64)
    };
    assert_eq!(count("PI122"), Some(truth.all.unknown as u64));
    assert_eq!(count("PI153"), known("pay_missing"));
    assert_eq!(count("PI151"), known("working_time_missing"));
    assert_eq!(count("PI163"), known("vacant"));
    let unreadable = ["PI101", "PI102", "PI104"]
        .iter()
        .filter_map(|code| count(code))
        .sum::<u64>();
    assert_eq!(Some(unreadable), known("pay_unreadable"));
}

#[test]
fn the_folder_gives_the_same_figures_as_the_flag() {
    let folder = Folder::new();
    folder.run(&["demo", "."]).ok();
    let mut names: Vec<&str> = files().iter().map(|file| file.name).collect();
    names.sort_unstable();
    assert_eq!(folder.names(), names);
    let from_file = folder
        .run(&[
            "pay-gap",
            "personal.csv",
            "--profile",
            "internal",
            "--format",
            "json",
        ])
        .json();
    assert_eq!(
        from_file["tables"][0]["rows"],
        demo(&[])["tables"][0]["rows"]
    );
    let last_year = folder
        .run(&["pay-gap", "personal-2025.csv", "--format", "json"])
        .json();
    assert!(rows(&last_year, "pay_gap").len() > 30);
}

#[test]
fn the_demo_overwrites_only_when_told() {
    let folder = Folder::new();
    folder.run(&["demo"]).ok();
    folder.file("demo/personal.csv", "mine");
    folder.run(&["demo"]).refused().says("personal.csv");
    assert_eq!(folder.read("demo/personal.csv"), "mine");
    folder.run(&["demo", "--force"]).ok();
    assert_ne!(folder.read("demo/README.md"), "");
}

const SAFE: &[&str] = &["representatives", "public"];
const FORMS: &[&str] = &["out.txt", "out.csv", "out.json", "out.md"];
const GROUPINGS: &[&[&str]] = &[
    &[],
    &["--by", "job_title"],
    &["--by", "unit"],
    &["--by", "equal_work_group"],
    &["--by", "unit", "--by", "job_title"],
];

/// The export and its twin differ in pay within small groups alone. Whoever tells the two apart from what is safe to
/// publish has learnt something about single persons.
#[test]
fn the_twin_cannot_be_told_apart() {
    let (main, other) = (Folder::new(), Folder::new());
    main.file("personal.csv", export());
    other.file("personal.csv", twin());
    let outputs = FORMS.iter().flat_map(|form| ["-o", form]);
    let command: Vec<&str> = ["pay-gap", "personal.csv", "--all", "-v"]
        .into_iter()
        .chain(outputs)
        .collect();
    let mut different = Vec::new();
    for profile in SAFE {
        for by in GROUPINGS {
            let arguments: Vec<&str> = command
                .iter()
                .chain(*by)
                .chain(&["--profile", profile])
                .copied()
                .collect();
            let said = [&main, &other].map(|folder| folder.run(&arguments).ok().err);
            if said[0] != said[1] {
                different.push(format!("{profile} {by:?}: standard error"));
            }
            for form in FORMS {
                if main.read(form) != other.read(form) {
                    different.push(format!("{profile} {by:?}: {form}"));
                }
            }
        }
    }
    assert!(different.is_empty(), "{different:#?}");
}

/// The test above means something: the employer's own analysts do see the difference.
/// The same of the other measures, of merged groups and of the record of what was published.
#[test]
fn no_measure_tells_the_twin_apart() {
    let (main, other) = (Folder::new(), Folder::new());
    main.file("personal.csv", export());
    other.file("personal.csv", twin());
    let commands: [&[&str]; 9] = [
        &["pay-gap", "--by", "job_title", "--merge-small"],
        &["pay-gap", "--by", "unit", "--by", "contract_type"],
        &["overtime", "--by", "unit"],
        &["working-conditions", "--by", "unit"],
        &["key-ratios"],
        &["representation", "--benchmark", "50", "--by", "unit"],
        &[
            "statutory",
            "--regime",
            "no",
            "--beside-base",
            "as-paid",
            "--leave-week",
            "7",
        ],
        &["statutory", "--regime", "fi", "--beside-base", "full-time"],
        &["statutory", "--regime", "dk"],
    ];
    for profile in SAFE {
        for command in commands {
            let mut arguments = vec![command[0], "personal.csv"];
            arguments.extend(&command[1..]);
            arguments.extend(["--profile", profile, "--published", "record.json"]);
            arguments.extend(["-o", "out.json", "-o", "-"]);
            let runs = [&main, &other].map(|folder| folder.run(&arguments));
            let [first, second] = runs.map(|run| (run.code, run.err.clone(), run.out()));
            assert!(first == second, "{arguments:?}");
            for file in ["out.json", "record.json"] {
                if first.0 == Some(0) {
                    assert!(main.read(file) == other.read(file), "{arguments:?}: {file}");
                }
            }
        }
    }
}

#[test]
fn the_twin_is_another_file() {
    let internal = [
        "pay-gap",
        "personal.csv",
        "--by",
        "unit",
        "--by",
        "job_title",
        "--profile",
        "internal",
        "--format",
        "csv",
    ];
    let outputs = [export(), twin()].map(|bytes| {
        let folder = Folder::new();
        folder.file("personal.csv", bytes);
        folder.run(&internal).ok().out()
    });
    assert!(outputs[0] != outputs[1]);
}
