//! `--merge-small`: groups too small to be shown become one.

use serde_json::Value;

use super::support::{Folder, close, group, realdata, rows, run};

const MERGED: &str = "small_groups";

fn json(arguments: &[&str]) -> Value {
    run([arguments, &["--format", "json"]].concat()).json()
}

fn note<'a>(document: &'a Value, table: usize, id: &str) -> Option<&'a Value> {
    let notes = document["tables"][table]["notes"].as_array().unwrap();
    notes.iter().find(|note| note["id"] == id)
}

/// The departments and figures are those of pandas 3.1.1 (groupby, then size, mean and median of the departments with 1 to 9
/// women or men). Within the employer nothing is withheld, so they are compared exactly.
#[test]
fn montgomery_county() {
    let Some(file) = realdata("montgomery-2016/employee_salaries_2016.csv") else {
        return;
    };
    let given = ["pay-gap", file.to_str().unwrap(), "--by", "Department"];
    let usual = ["--profile", "internal", "--min-group", "10"];
    let apart = json(&[&given[..], &usual].concat());
    let merged = json(&[&given[..], &usual, &["--merge-small"]].concat());
    let small = group(&merged, Some(MERGED));
    assert_eq!((&small["women"], &small["men"]), (&90.into(), &57.into()));
    close(&small["mean_women"], 85_591.621_111, 1e-9);
    close(&small["mean_men"], 98_841.388_246, 1e-9);
    close(&small["median_women"], 74_539.01, 1e-12);
    close(&small["median_men"], 97_103.07, 1e-12);
    let told = note(&merged, 0, "groups_merged").unwrap();
    let names = "BOA, BOE, CUS, DHS, ECM, HRC, IGR, MPB, NDA, OAG, OCP, OIG, OLO, ZAH";
    assert_eq!(told["groups"], names);
    assert_eq!(told["count"], 14);
    assert!(merged["provenance"]["conventions"][MERGED].is_string());
    assert!(apart["provenance"]["conventions"][MERGED].is_null());
    // The others and all staff are as they were.
    assert_eq!(
        group(&merged, Some("POL"))["mean_gap"],
        group(&apart, Some("POL"))["mean_gap"]
    );
    for figure in ["women", "mean_men", "median_gap", "p_value"] {
        assert_eq!(group(&merged, None)[figure], group(&apart, None)[figure]);
    }
    assert_eq!(
        rows(&merged, "pay_gap").len() + 13,
        rows(&apart, "pay_gap").len()
    );
    // Without a minimum no group is small.
    let internal = ["--profile", "internal"];
    let all = json(&[&given[..], &internal, &["--merge-small"]].concat());
    assert_eq!(rows(&all, "pay_gap").len(), rows(&apart, "pay_gap").len());
}

/// What the note promises is what the flag does, and then more is shown.
#[test]
fn it_is_proposed_where_it_would_help() {
    for (verb, columns) in [
        ("pay-gap", &["--by", "unit"][..]),
        ("pay-gap", &[]),
        ("pay-gap", &["--by", "unit", "--by", "job_title"]),
        ("overtime", &["--by", "unit"]),
        ("working-conditions", &["--by", "unit"]),
    ] {
        for profile in ["representatives", "public"] {
            let given = [&[verb, "--demo", "--profile", profile], columns].concat();
            let before = json(&given);
            let after = json(&[&given[..], &["--merge-small"]].concat());
            let proposed = note(&before, 0, "merge_proposed").unwrap();
            let merged = note(&after, 0, "groups_merged").unwrap();
            for figure in ["count", "women", "men"] {
                assert_eq!(proposed[figure], merged[figure], "{given:?}");
            }
            assert!(note(&after, 0, "merge_proposed").is_none());
            assert!(note(&before, 0, "groups_merged").is_none());
        }
    }
    let withheld = |more: &[&str]| {
        let document = json(&[&["pay-gap", "--demo", "--by", "unit"], more].concat());
        let withheld = |row: &Value| row["withheld"].as_array().unwrap().len();
        rows(&document, "pay_gap")
            .iter()
            .map(withheld)
            .sum::<usize>()
    };
    assert!(withheld(&["--merge-small"]) < withheld(&[]) / 2);
    let internal = json(&["pay-gap", "--demo", "--by", "unit", "--profile", "internal"]);
    assert!(note(&internal, 0, "merge_proposed").is_none());
}

#[test]
fn machines_get_an_id_and_people_their_words() {
    let given = [
        "pay-gap",
        "--demo",
        "--by",
        "unit",
        "--merge-small",
        "--quiet",
    ];
    let csv = |lang: &str| run([&given[..], &["--format", "csv", "--lang", lang]].concat()).ok();
    assert_eq!(csv("en").out(), csv("fi").out());
    csv("da").shows("\n\"small_groups\",20,44,");
    for (lang, words) in [
        ("en", "Other (small groups)"),
        ("sv", "Övriga (små grupper)"),
        ("nb", "Øvrige (små grupper)"),
        ("fi", "Muut (pienet ryhmät)"),
        ("da", "Øvrige (små grupper)"),
    ] {
        for form in [
            &["--format", "table"][..],
            &["--format", "md"],
            &["--plain"],
        ] {
            let text = run([&given[..], form, &["--lang", lang]].concat())
                .ok()
                .out();
            assert!(text.contains(words), "{text}");
            assert!(
                !text.replace("small\\_groups", "").contains(MERGED),
                "{text}"
            );
        }
    }
    // What is left over stands last, before all staff, whatever its gap.
    let text = run([&given[..], &["--format", "md"]].concat()).ok().out();
    let groups: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    assert!(
        groups[groups.len() - 2].contains("Other (small groups)"),
        "{text}"
    );
}

#[test]
fn the_settings_say_it_too_and_the_flag_takes_it_back() {
    let folder = Folder::new();
    folder.run(&["demo", "."]).ok();
    let settings = folder.read("paritet.toml") + "\n[scope]\nmerge_small = true\n";
    folder.file("own.toml", settings);
    let run = |more: &[&str]| {
        let given = [
            "pay-gap", "--by", "unit", "--config", "own.toml", "--format", "csv",
        ];
        folder
            .run(&[&given[..], more, &["personal.csv"]].concat())
            .ok()
            .out()
    };
    assert!(run(&[]).contains(MERGED));
    assert!(run(&["--merge-small"]).contains(MERGED));
    assert!(!run(&["--merge-small=false"]).contains(MERGED));
}

/// The order of the rows and a group of the same name change nothing.
#[test]
fn rows_in_any_order() {
    let row = |n: usize| {
        let unit = ["A", "A", "A", "A", "A", "B", "small_groups"][n % 7];
        format!("{};{unit};{}\n", ["Kvinna", "Man"][n % 2], 30_000 + 7 * n)
    };
    let figures = |order: &[usize]| {
        let folder = Folder::new();
        let rows: String = order.iter().map(|n| row(*n)).collect();
        folder.file("f.csv", format!("Kön;Enhet;Månadslön\n{rows}"));
        let given = [
            "pay-gap",
            "f.csv",
            "--by",
            "Enhet",
            "--merge-small",
            "--format",
            "json",
        ];
        folder.run(&given).json()["tables"].clone()
    };
    let order: Vec<usize> = (0..56).collect();
    let back: Vec<usize> = order.iter().rev().copied().collect();
    let tables = figures(&order);
    assert_eq!(tables, figures(&back));
    let rows = tables[0]["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[1]["values"]["women"], 8);
}
