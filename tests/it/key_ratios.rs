//! The key ratios: figures of the built-in municipality and of published examples, last year's values, own targets.

use serde_json::Value;

use super::support::{Folder, close, rows, run};

fn ratio(document: &Value, number: u64) -> &Value {
    let found = rows(document, "key_ratios")
        .iter()
        .find(|row| row["values"]["ratio"] == number);
    &found.unwrap_or_else(|| panic!("no ratio {number}"))["values"]
}

const JSON: [&str; 3] = ["key-ratios", "--format", "json"];

#[test]
fn the_table_has_the_columns_that_are_promised() {
    let document = run([&JSON[..], &["--demo"]].concat()).json();
    let columns = document["tables"][0]["columns"].as_array().unwrap().iter();
    let columns: Vec<&str> = columns
        .map(|column| column["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        columns,
        [
            "ratio",
            "measure",
            "women_value",
            "men_value",
            "value",
            "measured_in",
            "earlier",
            "target",
            "met"
        ]
    );
    let numbers = rows(&document, "key_ratios")
        .iter()
        .map(|row| row["values"]["ratio"].as_u64());
    assert!(numbers.eq((1..=9).map(Some)));
    assert_eq!(document["tables"].as_array().unwrap().len(), 1);
}

/// The median pay of this table is that of `pay-gap`, and the shares are those of `working-conditions`.
#[test]
fn the_verbs_agree() {
    let demo =
        |verb: &str| run([verb, "--demo", "--profile", "internal", "--format", "json"]).json();
    let ratios = demo("key-ratios");
    let gap = demo("pay-gap");
    let all = &super::support::group(&gap, None)["median_women"];
    close(
        &ratio(&ratios, 4)["women_value"],
        all.as_f64().unwrap(),
        1e-12,
    );
    let conditions = demo("working-conditions");
    let part_time = rows(&conditions, "working_conditions")
        .iter()
        .find(|row| row["values"]["measure"] == "part_time");
    let share = part_time.unwrap()["values"]["women_share"]
        .as_f64()
        .unwrap();
    close(&ratio(&ratios, 7)["women_value"], 1.0 - share, 1e-12);
}

/// The export of last year, its table as JSON and as CSV in both dialects say the same.
#[test]
fn last_year_comes_from_an_export_or_from_an_output() {
    let folder = Folder::new();
    folder.run(&["demo", "."]).ok();
    folder
        .run(&[
            "key-ratios",
            "personal-2025.csv",
            "-o",
            "old.json",
            "-o",
            "old.csv",
        ])
        .ok();
    folder
        .run(&[
            "key-ratios",
            "personal-2025.csv",
            "-o",
            "sv.csv",
            "--csv-dialect",
            "excel-sv",
        ])
        .ok();
    let last: Value = serde_json::from_str(&folder.read("old.json")).unwrap();
    for previous in ["personal-2025.csv", "old.json", "old.csv", "sv.csv"] {
        let command = [&JSON[..], &["personal.csv", "--previous", previous]].concat();
        let document = folder.run(&command).json();
        for number in 1..=9 {
            let earlier = &ratio(&document, number)["earlier"];
            assert_eq!(
                earlier,
                &ratio(&last, number)["value"],
                "{previous} {number}"
            );
        }
        assert!(ratio(&document, 4)["earlier"].is_number());
    }
    folder
        .run(&["key-ratios", "personal.csv", "--previous", "older.csv"])
        .refused()
        .says("older.csv");
}

const SETTINGS: &str = r#"
[key_ratios.targets]
3 = ">= 0,9"
8 = "-2%..2%"
9 = ">= 60%"
5 = "<= 2%"

[key_ratios.active_work]
"Is there a plan?" = true
"Is it followed up?" = true
"Is it known?" = false

[key_ratios.points]
2024 = 116
2023 = 123
"#;

#[test]
fn own_targets_answers_and_points_are_shown_as_they_are_entered() {
    let folder = Folder::new();
    folder.run(&["demo", "."]).ok();
    folder.file("own.toml", SETTINGS);
    let command = [&JSON[..], &["personal.csv", "--config", "own.toml"]].concat();
    let document = folder.run(&command).json();
    let row = |number| {
        let row = ratio(&document, number);
        (row["target"].clone(), row["met"].clone())
    };
    assert_eq!(row(3), (">= 0,9".into(), false.into()));
    assert_eq!(row(8), ("-2%..2%".into(), true.into()));
    assert_eq!(row(9), (">= 60%".into(), true.into()));
    assert_eq!(row(5), ("<= 2%".into(), Value::Null));
    assert_eq!(row(4), (Value::Null, Value::Null));
    close(&ratio(&document, 9)["value"], 2.0 / 3.0, 1e-12);
    let points: Vec<&Value> = rows(&document, "key_ratio_points")
        .iter()
        .map(|row| &row["values"])
        .collect();
    assert_eq!(
        (&points[0]["year"], &points[1]["points"]),
        (&"2023".into(), &116.0.into())
    );

    folder.file("wrong.toml", "[key_ratios.targets]\n3 = \"nearly 1\"\n");
    folder
        .run(&["key-ratios", "personal.csv", "--config", "wrong.toml"])
        .refused()
        .says("targets")
        .says("40%..60%");
    folder.file("wrong.toml", "[key_ratios.earlier]\n10 = 1\n");
    folder
        .run(&["key-ratios", "personal.csv", "--config", "wrong.toml"])
        .refused()
        .says("earlier");
}

/// 100 women and 80 men; 8 lead the employer, 6 of them women.
fn employer() -> String {
    let mut text = "Kön;Roll;I ledningen;Professional position;Sjukdagar;Lång sjukfrånvaro;Ordinarie arbetstid dagar\n".to_owned();
    for (sex, people, leaders, sick) in [("K", 100, 6, 20), ("M", 80, 2, 8)] {
        for place in 0..people {
            let (role, yes, position) = if place < leaders {
                ("Direktör", "ja", "1")
            } else {
                ("Annan", "nej", "3")
            };
            let long = if place >= people - sick {
                30 + place
            } else {
                0
            };
            text += &format!("{sex};{role};{yes};{position};{};{long};200\n", long + 2);
        }
    }
    text
}

#[test]
fn the_top_management_is_who_the_user_says() {
    let folder = Folder::new();
    folder.file("staff.csv", employer());
    let command = [&JSON[..], &["staff.csv"]].concat();
    let with = |flags: &[&str]| folder.run(&[&command[..], flags].concat());
    for flags in [
        &[][..],
        &["--top-management", "I ledningen"],
        &["--top-management", "Roll=Direktör"],
    ] {
        let found = with(flags).json();
        let found = ratio(&found, 2);
        assert_eq!(found["value"], 0.75, "{flags:?}");
        assert_eq!(found["men_value"], 0.25, "{flags:?}");
    }
    with(&["--top-management", "Styrelse"])
        .refused()
        .says("Styrelse");
    with(&["--top-management", "Roll=Kung"])
        .refused()
        .says("--top-management");
}

/// Long sick leave of ordinary time, women's minus men's; withheld where few are ill, and the target with it.
#[test]
fn long_sick_leave_of_few_is_withheld() {
    let folder = Folder::new();
    let text = employer();
    folder.file("many.csv", &text);
    // two men keep their illness
    let mut men = 0;
    let few: Vec<String> = text
        .lines()
        .map(|line| {
            let ill = line.starts_with("M;") && !line.contains(";0;200");
            men += u64::from(ill);
            if ill && men > 2 {
                "M;Annan;nej;3;2;0;200".to_owned()
            } else {
                line.to_owned()
            }
        })
        .collect();
    folder.file("few.csv", few.join("\n"));
    folder.file(
        "own.toml",
        "[key_ratios]\ntargets = { 5 = \"<= 2%\" }\nearlier = { 5 = 0.028 }\n",
    );
    let with = |file: &str, profile: &str| {
        let flags = [file, "--profile", profile, "--config", "own.toml"];
        folder.run(&[&JSON[..], &flags].concat()).json()
    };
    // women: 110 to 129, men: 102 to 109 days
    let expected =
        (110..130).sum::<i64>() as f64 / 20_000.0 - (102..110).sum::<i64>() as f64 / 16_000.0;
    close(
        &ratio(&with("many.csv", "internal"), 5)["value"],
        expected,
        1e-12,
    );
    let seen = with("many.csv", "representatives");
    assert_eq!(ratio(&seen, 5)["value"], 0.067);
    assert_eq!(ratio(&seen, 5)["met"], false);
    assert_eq!(ratio(&seen, 5)["earlier"], 0.028);
    let hidden = with("few.csv", "representatives");
    let row = &rows(&hidden, "key_ratios")[4];
    assert_eq!(
        row["withheld"],
        serde_json::json!(["men_value", "value", "earlier", "met"])
    );
    assert!(ratio(&with("few.csv", "internal"), 5)["value"].is_number());
}

#[test]
fn the_registered_name_of_the_index_is_not_used() {
    for arguments in [
        &["key-ratios", "--help"][..],
        &["explain", "key_ratios", "--lang", "sv"],
    ] {
        let text = run(arguments).ok().out().to_lowercase();
        assert!(!text.contains("jämix") && !text.contains("jamix"), "{text}");
    }
}
