//! `check-anonymity` on whole files.

use serde_json::Value;

use super::support::{Folder, Run, finish, paritet, rows, run};

const EXAMPLE: &str = "job,sex,age,unit,band\n\
    Nurse,W,30-39,N,B2\nNurse,W,30-39,N,B3\nNurse,W,30-39,N,B2\n\
    Nurse,M,30-39,N,B3\nNurse,M,30-39,N,B3\n\
    Admin,W,40-49,S,B1\nAdmin,W,40-49,S,B2\nAdmin,W,40-49,S,B3\nAdmin,W,40-49,S,B1\n";

const COLUMNS: [&str; 4] = ["--qi", "job,sex,age,unit", "--sensitive", "band"];

fn checked(text: &str, more: &[&str]) -> Run {
    let folder = Folder::new();
    folder.file("staff.csv", text);
    let arguments = [&["check-anonymity", "staff.csv", "--format", "json"], more].concat();
    folder.run(&arguments)
}

fn document(run: &Run) -> Value {
    serde_json::from_slice(&run.stdout).unwrap()
}

/// The values of the first row of the first table with this measure.
fn measure<'a>(document: &'a Value, id: &str) -> &'a Value {
    let mut rows = rows(document, "anonymity").iter();
    let row = rows.find(|row| row["values"]["measure"] == id);
    &row.unwrap_or_else(|| panic!("no {id}"))["values"]
}

/// pyCANON 1.3.6: k = 2, l = 1, entropy l = 1, t = 0.5556; with one man more k = 1, l = 1, t = 0.9.
#[test]
fn the_example_has_the_figures_of_pycanon() {
    let with_it = format!("{EXAMPLE}IT,M,50-59,S,B5\n");
    for (text, k, t) in [(EXAMPLE, 2, 5.0 / 9.0), (with_it.as_str(), 1, 0.9)] {
        let run = checked(text, &COLUMNS);
        assert_eq!((run.code, run.err.as_str()), (Some(1), ""), "{}", run.err);
        let document = document(&run);
        assert_eq!(measure(&document, "k")["value"], k);
        assert_eq!(measure(&document, "k")["required"], 5);
        assert_eq!(measure(&document, "l_distinct")["value"], 1);
        assert_eq!(measure(&document, "l_distinct")["column"], "band");
        assert_eq!(measure(&document, "l_entropy")["value"], 1.0);
        let found = measure(&document, "t_closeness")["value"].as_f64().unwrap();
        assert!((found - t).abs() < 1e-12, "{found}");
    }
}

#[test]
fn the_exit_status_is_the_answer() {
    let status = |more: &[&str]| checked(EXAMPLE, &[&COLUMNS, more].concat()).code;
    assert_eq!(status(&["--k", "2", "--l", "1"]), Some(0));
    assert_eq!(status(&["--k", "3", "--l", "1"]), Some(1));
    assert_eq!(status(&["--k", "2"]), Some(1)); // l is 1
    checked(EXAMPLE, &["--qi", "shoe size"]).refused();
    checked("a,b\n1,x\n2,y\n", &[]).refused().says("--qi");
}

#[test]
fn what_helps_most_comes_first() {
    let document = document(&checked(EXAMPLE, &COLUMNS));
    let steps = rows(&document, "anonymity_without");
    assert_eq!(steps.len(), 4);
    let first = &steps[0]["values"];
    // Without sex the five nurses are one class; the four administrators remain.
    assert_eq!(
        (&first["column"], &first["change"]),
        (&"sex".into(), &"left_out".into())
    );
    assert_eq!(first["k"], 4);
    assert_eq!((&first["below_k"], &first["gain"]), (&4.into(), &5.into()));
    let sizes: Vec<&Value> = rows(&document, "anonymity_classes")
        .iter()
        .map(|row| &row["values"]["classes"])
        .collect();
    assert_eq!(sizes, [0, 1, 2, 0, 0]);
}

#[test]
fn a_missing_value_is_one_of_its_own() {
    let text = "sex,age,job,pay\nW,,a,1\nW,,a,2\nW,30,a,3\nM,30,a,4\n";
    let document = document(&checked(text, &["--qi", "sex,age", "--sensitive", "pay"]));
    assert_eq!(measure(&document, "classes")["value"], 3);
    let uniques = rows(&document, "sample_uniques");
    let found: Vec<(&Value, &Value)> = uniques
        .iter()
        .map(|row| (&row["values"]["columns"], &row["values"]["records"]))
        .collect();
    assert_eq!(
        found,
        [(&"sex".into(), &1.into()), (&"sex + age".into(), &1.into())]
    );
}

#[test]
fn no_value_of_a_row_is_told() {
    let text = "Namn;Anst.nr;Kön;Födelsedatum;Befattning;Månadslön\n\
        Ada Unik;70001;Kvinna;1961-02-03;Alkemist;98765\nBo Unik;70002;Man;1987-05-06;Brandman;31234\n\
        Cy Unik;70003;Man;1990-05-06;Brandman;31235\n";
    for format in ["table", "json", "csv", "md"] {
        for profile in ["internal", "representatives", "public"] {
            let folder = Folder::new();
            folder.file("staff.csv", text);
            let run = folder.run(&[
                "check-anonymity",
                "staff.csv",
                "--format",
                format,
                "--profile",
                profile,
                "--lang",
                "sv",
                "-v",
            ]);
            assert_eq!(run.code, Some(1), "{}", run.err);
            let told = run.out() + &run.err;
            for value in [
                "Ada", "Unik", "7000", "1961", "1987", "Alkemist", "Brandman", "98765", "98 765",
                "3123",
            ] {
                assert!(
                    !told.contains(value),
                    "{value} in {format}, {profile}:\n{told}"
                );
            }
        }
    }
}

#[test]
fn columns_are_told_apart() {
    let document = document(&run(["check-anonymity", "--demo", "--format", "json"]));
    let columns = rows(&document, "anonymity_columns");
    let role = |field: &str| {
        let heading = &document["provenance"]["mapping"][field];
        let row = columns
            .iter()
            .find(|row| row["values"]["column"] == *heading);
        row.map(|row| row["values"]["role"].clone())
    };
    assert_eq!(role("sex"), Some("quasi_identifier".into()));
    assert_eq!(role("job_title"), Some("quasi_identifier".into()));
    let direct = columns
        .iter()
        .filter(|row| row["values"]["role"] == "direct_identifier");
    assert!(direct.count() > 0);
    let sensitive = columns
        .iter()
        .filter(|row| row["values"]["role"] == "sensitive" && row["values"]["in_check"] == true);
    assert_eq!(sensitive.count(), 1);
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let mut lines: Vec<&str> = EXAMPLE.lines().collect();
    let before = checked(EXAMPLE, &COLUMNS).stdout;
    lines[1..].reverse();
    let turned = lines.join("\n") + "\n";
    assert_eq!(
        checked(&turned, &COLUMNS).out(),
        String::from_utf8(before).unwrap()
    );
}

/// So few that they could be looked for are "fewer than 3" in public.
#[test]
fn small_numbers_are_not_published() {
    let with_it = format!("{EXAMPLE}IT,M,50-59,S,B5\n");
    let run = checked(&with_it, &[&COLUMNS[..], &["--profile", "public"]].concat());
    let document = document(&run);
    assert_eq!(measure(&document, "records_below_2")["value"], Value::Null);
    assert_eq!(measure(&document, "records")["value"], 10);
}

#[test]
fn the_answer_reads_well() {
    let folder = Folder::new();
    folder.file("staff.csv", EXAMPLE);
    let mut command = paritet();
    command.args(["check-anonymity", "staff.csv"]).args(COLUMNS);
    command.env("COLUMNS", "80").current_dir(folder.path(""));
    let run = finish(&mut command);
    run.shows("9 of 9 rows are in classes of fewer than 5; the smallest class has 2 rows.")
        .shows("only 1 value in \"band\"")
        .shows("With \"sex\" left out, the smallest class has 4 rows, and 4 rows remain");
}
