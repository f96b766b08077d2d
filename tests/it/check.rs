//! `check`: the gate of a pipeline. What it objects to, what is accepted, and that it never tells what is withheld.

use std::fs;

use serde_json::Value;

use super::support::{Folder, Run, finish, paritet, run};

const DEMO: [&str; 5] = ["check", "--demo", "--preset", "se", "-q"];

fn check(more: &[&str]) -> Run {
    run(DEMO.iter().chain(more))
}

fn check_in(folder: &Folder, more: &[&str]) -> Run {
    folder.run(&[&DEMO[..], more].concat())
}

/// Codes and ids of what is said.
fn said(run: &Run) -> Vec<(String, String, String)> {
    let document: Value = serde_json::from_slice(&run.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let findings = document["findings"].as_array().unwrap();
    findings
        .iter()
        .map(|finding| {
            (
                text(&finding["code"]),
                text(&finding["id"]),
                text(&finding["status"]),
            )
        })
        .collect()
}

fn ids(run: &Run) -> Vec<String> {
    said(run)
        .into_iter()
        .map(|(code, id, _)| format!("{code} {id}"))
        .collect()
}

#[test]
fn the_municipality_misses_two_targets() {
    let missed = [
        "PG101 equal_work/mean_gap/group=Ingenjör",
        "PG101 equal_work/mean_gap/group=Enhetschef",
    ];
    let json = check(&["--format", "json"]);
    assert_eq!(json.code, Some(1), "{}", json.err);
    assert_eq!(ids(&json), missed);
    let text = check(&["--lang", "sv"]);
    assert_eq!(text.code, Some(1));
    let text = text
        .shows("Underkänt: 2 avvikelser.")
        .shows("är 7,2\u{a0}%, ska vara högst 3\u{a0}%");
    assert!(text.out().contains("(plan.csv:2)"));
    assert_eq!(check(&["--exit-zero"]).code, Some(0));
}

#[test]
fn what_is_accepted_passes_until_its_day() {
    let folder = Folder::new();
    let check = |more: &[&str]| check_in(&folder, more);
    let file = "accepted.toml";
    check(&["--write-baseline", file, "--reason", "Beslutad justering"]).ok();
    let written = folder.read(file);
    assert!(written.contains("expires = 2027-03-01"), "{written}");

    let accepted = check(&["--accepted", file, "--format", "json"]).ok();
    assert!(
        said(&accepted)
            .iter()
            .all(|(.., status)| status == "accepted")
    );
    // nothing is added for what is accepted, and nothing is taken out
    check(&["--write-baseline", file, "--reason", "another"]).ok();
    assert_eq!(folder.read(file), written);

    let on_the_last_day = ["--accepted", file, "--reference-date", "2027-03-01"];
    assert_eq!(check(&on_the_last_day).code, Some(0));
    let later = [
        "--accepted",
        file,
        "--reference-date",
        "2027-03-02",
        "--format",
        "json",
    ];
    let later = check(&later);
    assert_eq!(later.code, Some(1));
    assert!(said(&later).iter().all(|(.., status)| status == "expired"));
}

#[test]
fn what_is_accepted_and_gone_is_told_and_passes() {
    let folder = Folder::new();
    let text =
        "[[accepted]]\nid = \"pay_gap/mean_gap/group=Gone\"\ncode = \"PG111\"\nreason = \"r\"\n";
    folder.file("accepted.toml", text);
    let kept = "goal;target\nA;equal_work.mean_gap[group=Ingenjör] within 90 %\n";
    folder.file("plan.csv", kept);
    let check = |more: &[&str]| check_in(&folder, more);
    let base = [
        "--plan",
        "plan.csv",
        "--accepted",
        "accepted.toml",
        "--format",
        "json",
    ];
    let gone = check(&base).ok();
    assert_eq!(ids(&gone), ["PG141 pay_gap/mean_gap/group=Gone"]);
    assert_eq!(
        check(&[&base[..], &["--fail-on", "pg141"]].concat()).code,
        Some(1)
    );
    check(&[&base[..], &["--fail-on", "PG114"]].concat())
        .refused()
        .says("PG141");
}

#[test]
fn limits_and_changes_are_objected_to() {
    let folder = Folder::new();
    folder.file("plan.csv", "goal\nA\n");
    let check = |more: &[&str]| check_in(&folder, more);
    let limited = check(&[
        "--plan",
        "plan.csv",
        "--gap-limit",
        "6.1 %",
        "--format",
        "json",
    ]);
    let found = ids(&limited);
    assert!(
        found.contains(&"PG111 equal_work/mean_gap/group=Enhetschef".to_owned()),
        "{found:?}"
    );
    assert!(
        found
            .iter()
            .all(|id| id.starts_with("PG111 equal_work/mean_gap/group="))
    );
    assert_eq!(limited.code, Some(1));

    let poor = [
        "--plan",
        "plan.csv",
        "--max-errors",
        "0",
        "--max-left-out-share",
        "0",
        "--format",
        "json",
    ];
    let poor = ids(&check(&poor));
    assert_eq!(poor, ["PG131 input/left_out", "PG132 input/errors"]);

    let last_year = "last.json";
    folder
        .run(&["report", "--demo", "--preset", "se", "-q", "-o", last_year])
        .ok();
    let text = folder.read(last_year);
    let moved = text
        .replacen("\"mean_gap\": 0.091", "\"mean_gap\": 0.111", 1)
        .replacen("\"period\": \"2026-", "\"period\": \"2025-", 1);
    assert_ne!(moved, text);
    folder.file(last_year, moved);
    let base = [
        "--plan",
        "plan.csv",
        "--previous",
        last_year,
        "--format",
        "json",
    ];
    let moved = check(&[&base[..], &["--max-change", "1%"]].concat());
    assert_eq!(ids(&moved), ["PG121 equal_work/mean_gap"]);
    check(&[&base[..], &["--max-change", "2%"]].concat()).ok();
}

/// The gap of firefighters rests on six women: a profile for the public does not tell it, nor does any form of the check.
#[test]
fn withheld_figures_are_never_told() {
    let folder = Folder::new();
    let target = "goal;target\nA;equal_work.mean_gap[group=Brandman] within 1 %\n";
    folder.file("plan.csv", target);
    let check = |more: &[&str]| check_in(&folder, more);
    for form in ["text", "json", "github", "junit", "sarif", "md"] {
        let public = check(&[
            "--plan",
            "plan.csv",
            "--profile",
            "public",
            "--format",
            form,
        ]);
        assert_eq!(public.code, Some(0), "{}", public.err);
        let out = public.out();
        assert!(!out.contains("4.0") && !out.contains("0.04"), "{out}");
        assert!(out.contains("PG102"), "{out}");
    }
    let asked = [
        "--plan",
        "plan.csv",
        "--profile",
        "public",
        "--fail-on",
        "PG102",
    ];
    assert_eq!(check(&asked).code, Some(1));
    assert_eq!(check(&["--plan", "plan.csv"]).code, Some(1));
}

#[test]
fn broken_plans_are_refused_with_their_line() {
    let folder = Folder::new();
    let refused = |name: &str, text: &str, says: &[&str]| {
        folder.file(name, text);
        let run = check_in(&folder, &["--plan", name]).refused();
        for part in says {
            assert!(run.err.contains(part), "{part:?} is not in:\n{}", run.err);
        }
    };
    refused(
        "a.csv",
        "goal;target\nA;\nB;at most 3\n",
        &["a.csv, line 3", "\"target\""],
    );
    refused(
        "b.csv",
        "goal;target\nA;overtime.mean[sex=women] <= 3\n",
        &["b.csv, line 2", "--with overtime"],
    );
    refused(
        "c.csv",
        "goal;target\nA;equal_work.mean_gab <= 3 %\n",
        &["c.csv, line 2", "mean_gap"],
    );
    refused(
        "d.toml",
        "[[goal]]\ngoal = \"A\"\ntarged = \"\"\n",
        &["d.toml", "target"],
    );
    folder.file(
        "e.csv",
        "goal;target\nA;equal_work.mean_gap[group=Ingenjor] <= 3 %\n",
    );
    let missing = check_in(&folder, &["--plan", "e.csv", "--format", "json"]);
    assert_eq!(missing.code, Some(1));
    assert!(ids(&missing)[0].starts_with("PG103"));
}

#[test]
fn all_forms_are_written_at_once_and_again() {
    let folder = Folder::new();
    let files = ["a.sarif", "a.xml", "a.json", "a.md", "a.txt"];
    let outputs: Vec<&str> = files.iter().flat_map(|file| ["-o", file]).collect();
    let check = |more: &[&str]| check_in(&folder, more);
    let bytes = || files.map(|file| folder.read(file));
    assert_eq!(check(&outputs).code, Some(1));
    let first = bytes();
    assert_eq!(check(&outputs).code, Some(1));
    assert!(first == bytes());
    check(&["-o", "a.html"]).refused();
    assert_eq!(check(&["--write-baseline", "x.toml"]).code, Some(2));
}

#[test]
fn a_summary_is_added_where_that_is_asked_for() {
    let folder = Folder::new();
    let file = folder.file("summary.md", "before\n");
    let summarised = |arguments: &[&str]| {
        finish(
            paritet()
                .args(DEMO.iter().chain(arguments))
                .env("GITHUB_STEP_SUMMARY", &file),
        )
    };
    summarised(&[]);
    assert_eq!(fs::read_to_string(&file).unwrap(), "before\n");
    assert_eq!(summarised(&["--github-summary"]).code, Some(1));
    let text = fs::read_to_string(&file).unwrap();
    assert!(
        text.starts_with("before\n## Failed: 2 objections."),
        "{text}"
    );
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let folder = Folder::new();
    let mut lines: Vec<String> = Vec::new();
    for place in 0..60 {
        let sex = if place % 2 == 0 { "Kvinna" } else { "Man" };
        let job = ["Nurse", "Driver"][(place / 2) % 2];
        lines.push(format!("{sex},{job},{}", 30_000 + 137 * place));
    }
    folder.file(
        "plan.csv",
        "goal,target\nA,pay_gap.mean_gap[group=Nurse] within 0.1 %\n",
    );
    let mut written = Vec::new();
    for turned in [false, true] {
        if turned {
            lines.reverse();
        }
        let text = format!("Kön,Befattning,Månadslön\n{}\n", lines.join("\n"));
        folder.file("staff.csv", &text);
        let run = folder.run(&[
            "check",
            "staff.csv",
            "--plan",
            "plan.csv",
            "--gap-limit",
            "0",
            "--format",
            "json",
            "-q",
        ]);
        assert_eq!(run.code, Some(1), "{}", run.err);
        written.push(run.out());
    }
    assert_eq!(written[0], written[1]);
}
