//! The record of what was published: what one run told, the next one heeds.

use serde_json::Value;

use super::support::Folder;

const PUBLIC: [&str; 4] = ["pay-gap", "staff.csv", "--profile", "representatives"];

/// Staff of four units, of so many women each, and ten men.
fn staff(units: &[(&str, usize)]) -> String {
    let mut rows = String::from("Kön;Enhet;Form;Månadslön\n");
    for (place, (unit, women)) in units.iter().enumerate() {
        for person in 0..*women {
            let form = ["dag", "natt"][person % 2];
            let pay = 30_000 + 700 * place + 137 * person;
            rows.push_str(&format!("K;{unit};{form};{pay}\n"));
        }
        for person in 0..10 {
            rows.push_str(&format!("M;{unit};dag;{}\n", 31_000 + 211 * person));
        }
    }
    rows
}

fn run(folder: &Folder, more: &[&str]) -> Value {
    let fixed = ["--by", "unit", "--format", "json", "-q"];
    let day = match more.contains(&"--reference-date") {
        true => &[][..],
        false => &["--reference-date", "2026-10-01"],
    };
    folder
        .run(&[&PUBLIC, &fixed[..], more, day].concat())
        .ok()
        .json()
}

/// The groups whose mean of women is withheld.
fn hidden(document: &Value) -> Vec<&str> {
    let rows = document["tables"][0]["rows"].as_array().unwrap().iter();
    let withheld = rows.filter(|row| {
        let columns = row["withheld"].as_array().unwrap();
        columns.contains(&"mean_women".into())
    });
    withheld
        .map(|row| row["values"]["group"].as_str().unwrap_or("all"))
        .collect()
}

#[test]
fn a_leaver_is_not_told_by_two_years() {
    let folder = Folder::new();
    let record = ["--published", "record.json", "--reference-date"];
    let year = |units: &[(&str, usize)], day: &str| {
        folder.file("staff.csv", staff(units));
        run(&folder, &[&record[..], &[day]].concat())
    };
    let last = [("Norr", 8), ("Syd", 12), ("Väst", 20), ("Öst", 30)];
    assert!(hidden(&year(&last, "2025-12-31")).is_empty());
    let this = [("Norr", 7), ("Syd", 15), ("Väst", 23), ("Öst", 33)];
    let alone = hidden(&year(&this, "2026-12-31")).join(" ");
    assert_eq!(alone, "Norr Syd");
    folder.file(
        "record.json",
        "{\"paritet\":\"0\",\"protected\":1,\"publications\":[]}",
    );
    assert!(hidden(&year(&this, "2026-12-31")).is_empty());
}

#[test]
fn a_second_cut_of_the_same_file_heeds_the_first() {
    let folder = Folder::new();
    folder.file(
        "staff.csv",
        staff(&[("Norr", 3), ("Syd", 12), ("Väst", 20)]),
    );
    let first = run(&folder, &["--published", "record.json"]);
    assert_eq!(hidden(&first), ["Norr", "Syd"]);
    // Whoever knows what Syd has by day would know Norr.
    let all = [
        "--published",
        "record.json",
        "--where",
        "unit=Syd",
        "--reference-date",
        "2026-10-01",
    ];
    let crossed = [
        &PUBLIC[..],
        &["--by", "Form", "--format", "json", "-q"],
        &all,
    ]
    .concat();
    let again = folder.run(&crossed).ok().json();
    assert!(hidden(&again).contains(&"all"), "{:?}", hidden(&again));
    let record: Value = serde_json::from_str(&folder.read("record.json")).unwrap();
    assert_eq!(record["publications"].as_array().unwrap().len(), 2);
    assert!(!folder.read("record.json").contains("137"));
}

#[test]
fn internal_runs_are_not_recorded_and_the_public_is_told_of_the_record() {
    let folder = Folder::new();
    folder.file("staff.csv", staff(&[("Norr", 13), ("Syd", 12)]));
    let internal = ["--profile", "internal", "--published", "record.json"];
    folder
        .run(&[&["pay-gap", "staff.csv"][..], &internal].concat())
        .ok();
    assert!(!folder.path("record.json").exists());
    let public = ["pay-gap", "staff.csv", "--profile", "public"];
    assert!(folder.run(&public).ok().out().contains("--published"));
    let known = [&public[..], &["--previous", "record.json"]].concat();
    folder.run(&known).refused().says("--reference-date");
    let dated = [&known[..], &["--reference-date", "2026-10-01"]].concat();
    assert!(!folder.run(&dated).ok().out().contains("--published"));
}

#[test]
fn what_is_no_record_is_refused_and_kept() {
    let folder = Folder::new();
    folder.file("staff.csv", staff(&[("Norr", 13), ("Syd", 12)]));
    for text in [
        "",
        "[]",
        "{\"paritet\":\"0\",\"schema\":1}",
        "{\"paritet\":\"0\",\"protected\":9,\"publications\":[]}",
    ] {
        folder.file("record.json", text);
        let run = folder.run(&[
            "pay-gap",
            "staff.csv",
            "--published",
            "record.json",
            "--reference-date",
            "2026-10-01",
        ]);
        assert_eq!(run.code, Some(2), "{text}");
        assert!(run.err.contains("record.json"), "{}", run.err);
        assert_eq!(folder.read("record.json"), text);
    }
}
