//! The staff survey: figures, response rates, what is withheld, change since the survey before.

use serde_json::Value;

use super::support::{Folder, Run, close, finish, paritet, rows, run};

/// Six respondents, whose means pandas 3.1.1 has computed.
const SIX: &str = "q1;q2;q3;q4;q5;q6;q7;q8;q9\n5;4;4;5;5;4;3;3;4\n4;4;3;4;4;4;4;3;4\n3;3;2;3;4;3;3;2;3\n\
                   5;5;5;4;5;5;4;4;5\n4;3;4;2;3;3;4;3;4\n2;3;1;3;3;2;3;2;3\n";

/// The values of the row of a unit and a sex.
fn row<'a>(document: &'a Value, unit: Option<&str>, sex: &str) -> &'a Value {
    let meant = |values: &&Value| values["unit"].as_str() == unit && values["sex"] == sex;
    let mut values = rows(document, "survey").iter().map(|row| &row["values"]);
    values.find(meant).unwrap()
}

fn survey(folder: &Folder, text: &str, more: &[&str]) -> Run {
    let file = folder.file("enkät.csv", text);
    let command = &mut paritet();
    command.arg("survey").arg(file).args(["--format", "json"]);
    finish(command.args(more))
}

#[test]
fn the_six_respondents() {
    let document = survey(&Folder::new(), SIX, &["--invited", "8"]).json();
    let all = row(&document, None, "all");
    for (column, expected) in [
        ("index", 63.4),
        ("motivation", 63.9),
        ("leadership", 66.7),
        ("steering", 59.7),
        ("response_rate", 0.75),
    ] {
        close(&all[column], expected, 1e-12);
    }
    let open = survey(&Folder::new(), SIX, &["--profile", "internal"]).json();
    close(
        &row(&open, None, "all")["index"],
        63.425_925_925_925_93,
        1e-12,
    );
    assert_eq!(row(&open, None, "all")["response_rate"], Value::Null);
    let items: Vec<f64> = rows(&open, "survey_items")
        .iter()
        .map(|row| row["values"]["index"].as_f64().unwrap())
        .collect();
    assert_eq!(items.len(), 9);
    for (found, expected) in items.iter().zip([
        70.833, 66.667, 54.167, 62.5, 75.0, 62.5, 62.5, 45.833, 70.833,
    ]) {
        assert!((found - expected).abs() < 5e-4, "{found}");
    }
}

#[test]
fn the_shape_of_the_json() {
    let document = run(["survey", "--demo", "--format", "json"]).json();
    let columns = |table: &Value| -> Vec<(String, String)> {
        let columns = table["columns"].as_array().unwrap().iter();
        columns
            .map(|column| {
                ["id", "kind"]
                    .map(|key| column[key].as_str().unwrap().to_owned())
                    .into()
            })
            .collect()
    };
    let named = |columns: &[(&str, &str)]| -> Vec<(String, String)> {
        columns
            .iter()
            .map(|(id, kind)| ((*id).to_owned(), (*kind).to_owned()))
            .collect()
    };
    let tables = &document["tables"];
    assert_eq!(
        (&tables[0]["id"], &tables[1]["id"]),
        (&"survey".into(), &"survey_items".into())
    );
    assert_eq!(
        columns(&tables[0]),
        named(&[
            ("unit", "name"),
            ("sex", "word"),
            ("invited", "count"),
            ("answered", "count"),
            ("response_rate", "share"),
            ("index", "points"),
            ("motivation", "points"),
            ("leadership", "points"),
            ("steering", "points"),
            ("sex_difference", "points"),
        ])
    );
    assert_eq!(
        columns(&tables[1]),
        named(&[
            ("item", "name"),
            ("sex", "word"),
            ("n", "count"),
            ("mean", "number"),
            ("index", "points")
        ])
    );
    let all = row(&document, None, "all");
    assert_eq!(
        (&all["answered"], &all["invited"]),
        (&2155.into(), &2957.into())
    );
    assert_eq!(
        document["provenance"]["conventions"]["index"],
        "(mean-low)/(high-low)*100"
    );
    assert_eq!(document["provenance"]["population"]["used"], 2155);
}

/// Rows in another order, in one file or two, on one thread or two, give the same tables.
#[test]
fn the_order_of_answers_changes_nothing() {
    let folder = Folder::new();
    finish(paritet().arg("demo").arg(folder.path("demo"))).ok();
    let text = folder.read("demo/enkat.csv");
    let (header, answers) = text.split_once('\n').unwrap();
    let mut lines: Vec<&str> = answers.lines().collect();
    let expected = run(["survey", "--demo", "--format", "json"]).json()["tables"].clone();
    lines.reverse();
    lines.rotate_left(700);
    let turned = folder.file("turned.csv", format!("{header}\n{}\n", lines.join("\n")));
    let halves = lines.split_at(900);
    let first = folder.file("first.csv", format!("{header}\n{}\n", halves.0.join("\n")));
    let second = folder.file("second.csv", format!("{header}\n{}\n", halves.1.join("\n")));
    for (threads, files) in [
        ("1", vec![&turned]),
        ("2", vec![&turned]),
        ("2", vec![&first, &second]),
    ] {
        let command = &mut paritet();
        command
            .env("RAYON_NUM_THREADS", threads)
            .arg("survey")
            .args(files);
        let found = finish(command.args(["--format", "json"])).json()["tables"].clone();
        for table in [0, 1] {
            assert_eq!(found[table]["rows"], expected[table]["rows"], "{threads}");
        }
    }
}

#[test]
fn small_units_are_withheld_and_the_whole_is_not() {
    for profile in ["representatives", "public"] {
        let document = run(["survey", "--demo", "--profile", profile, "--format", "json"]).json();
        for sex in ["woman", "man", "all"] {
            let small = row(&document, Some("Miljöförvaltningen"), sex);
            assert_eq!(small["index"], Value::Null);
        }
        assert!(row(&document, None, "all")["index"].is_number());
        // All less women and men would be the seven whose sex is not known: enough for one of the profiles.
        let both = ["woman", "man"].map(|sex| row(&document, None, sex)["index"].is_number());
        assert_eq!(both == [true; 2], profile == "representatives");
        let mut items = rows(&document, "survey_items").iter();
        assert!(items.all(|row| row["values"]["index"].is_number()));
        assert_eq!(
            row(&document, Some("Räddningstjänsten"), "woman")["index"],
            Value::Null
        );
        for row in rows(&document, "survey") {
            let shown = ["index", "motivation", "leadership", "steering"];
            let shown = shown.map(|column| row["values"][column].is_number());
            assert!(
                shown == [true; 4] || shown == [false; 4],
                "all of a row or none"
            );
        }
        // What is not shown of a unit is at least two figures of each sum, about more people than the minimum.
        let hidden = |sex: &str| {
            let hidden = rows(&document, "survey").iter().map(|row| &row["values"]);
            let hidden = hidden.filter(|values| values["sex"] == sex && values["index"].is_null());
            hidden.count()
        };
        for sex in ["woman", "man", "all"] {
            assert_ne!(hidden(sex), 1, "{profile} {sex}");
        }
    }
    let open = run([
        "survey",
        "--demo",
        "--profile",
        "internal",
        "--format",
        "json",
    ])
    .json();
    assert!(row(&open, Some("Miljöförvaltningen"), "woman")["index"].is_number());
    let strict = run([
        "survey",
        "--demo",
        "--min-respondents",
        "60",
        "--format",
        "json",
    ])
    .json();
    assert_eq!(
        row(&strict, Some("Räddningstjänsten"), "all")["index"],
        Value::Null
    );
}

#[test]
fn invitations_from_a_file_show_units_that_did_not_answer() {
    let folder = Folder::new();
    let answers = |unit: &str| {
        SIX.lines()
            .skip(1)
            .map(|line| format!("{unit};{line}\n"))
            .collect::<String>()
    };
    let header = SIX.lines().next().unwrap();
    let text = format!("Enhet;{header}\n{}{}", answers("A"), answers("B"));
    let invited = folder.file("invited.csv", "Enhet;Antal\nA;10\nB;12\nC;7\n");
    let document = survey(&folder, &text, &["--invited", invited.to_str().unwrap()]).json();
    let silent = row(&document, Some("C"), "all");
    assert_eq!(
        (
            &silent["answered"],
            &silent["response_rate"],
            &silent["index"]
        ),
        (&0.into(), &0.0.into(), &Value::Null)
    );
    close(&row(&document, None, "all")["response_rate"], 0.414, 1e-12);
    let some = survey(
        &folder,
        &text,
        &["--invited", invited.to_str().unwrap(), "--where", "unit=A"],
    )
    .json();
    assert_eq!(row(&some, None, "all")["invited"], 10);
    let wrong = folder.file("wrong.csv", "Enhet;Antal\nA;10\n");
    survey(&folder, &text, &["--invited", wrong.to_str().unwrap()])
        .refused()
        .says("\"B\"");
}

#[test]
fn rows_of_a_unit_that_do_not_agree_are_refused() {
    let folder = Folder::new();
    let lines = SIX.lines().skip(1).enumerate();
    let text: String = lines
        .map(|(line, answers)| format!("A;{};{answers}\n", 30 + line / 3))
        .collect();
    let text = format!("Enhet;Inbjudna;{}\n{text}", SIX.lines().next().unwrap());
    survey(&folder, &text, &[])
        .refused()
        .says("\"A\"")
        .says("--invited");
    let document = survey(&folder, &text, &["--invited", "40"]).json();
    assert_eq!(row(&document, None, "all")["invited"], 40);
}

#[test]
fn blocks_words_and_scales_by_configuration() {
    let folder = Folder::new();
    let settings = "[survey]\nscale = [0, 10]\n\
                    [survey.answers]\n\"Instämmer helt\" = 10\n\"Ingen åsikt\" = 99\n\
                    [[survey.block]]\nname = \"trust\"\nitems = [\"A1\", \"A2\"]\nreversed = [\"A2\"]\n\
                    [[survey.block]]\nname = \"health\"\nitems = [\"B1\"]\n";
    let config = folder.file("words.toml", settings);
    let text = "A1,A2,B1\nInstämmer helt,2,5\n8,Ingen åsikt,4\n6,1,7\n7,0,6\n5,3,Vet ej\n,,\n";
    let with = [
        "--config",
        config.to_str().unwrap(),
        "--profile",
        "internal",
    ];
    let document = survey(&folder, text, &with).json();
    let all = row(&document, None, "all");
    // Means 7.2, 1.5 and 5.5 on 0 to 10.
    close(&all["trust"], (72.0 + 85.0) / 2.0, 1e-12);
    close(&all["health"], 55.0, 1e-12);
    close(&all["index"], (72.0 + 85.0 + 55.0) / 3.0, 1e-12);
    assert_eq!(all["answered"], 5);
    let notes = document["tables"][0]["notes"].as_array().unwrap();
    let off = notes
        .iter()
        .find(|note| note["id"] == "survey_off_scale")
        .unwrap();
    assert_eq!(off["count"], 1);
    let flags = [
        "--items",
        "A1,B1",
        "--scale",
        "0..10",
        "--profile",
        "internal",
    ];
    let refused = survey(&folder, text, &flags).refused();
    assert!(
        refused.err.contains("A1"),
        "a word that was not told: {}",
        refused.err
    );
}

#[test]
fn items_that_cannot_be_told_are_asked_for() {
    let folder = Folder::new();
    let ten = "q1;q2;q3;q4;q5;q6;q7;q8;q9;q10\n".to_owned() + &"1;2;3;4;5;1;2;3;4;5\n".repeat(3);
    survey(&folder, &ten, &[]).refused().says("--items");
    survey(&folder, &ten, &["--items", "q1,q22"])
        .refused()
        .says("q2");
    survey(&folder, &ten, &["--items", "q1,q10"]).ok();
}

/// The survey before can be its answers, or what was written of it as CSV or JSON: the change is the same.
#[test]
fn change_since_the_survey_before() {
    let folder = Folder::new();
    finish(paritet().arg("demo").arg(folder.path("demo"))).ok();
    let now = folder.path("demo/enkat.csv");
    // Everybody who said 5 on leadership said 4 before.
    let text = folder.read("demo/enkat.csv");
    let before = text.lines().enumerate().map(|(place, line)| {
        let mut cells: Vec<&str> = line.split(';').collect();
        if place > 0 && cells[6] == "5" {
            cells[6] = "4";
        }
        cells.join(";")
    });
    let before = folder.file("before.csv", before.collect::<Vec<_>>().join("\n"));
    let written = [folder.path("before.json"), folder.path("written.csv")];
    let command = &mut paritet();
    command
        .arg("survey")
        .arg(&before)
        .arg("-o")
        .arg(&written[0])
        .arg("-o")
        .arg(&written[1]);
    finish(command).ok();
    let compared = |file: &std::path::Path| {
        let command = &mut paritet();
        command.arg("survey").arg(&now).arg("--previous").arg(file);
        finish(command.args(["--format", "json"])).json()
    };
    let expected = compared(&before);
    let all = row(&expected, None, "all");
    let change = all["index"].as_f64().unwrap() - all["index_previous"].as_f64().unwrap();
    assert!(change > 0.5);
    close(&all["change"], change, 1e-9);
    for file in &written {
        let found = compared(file)["tables"][0]["rows"].clone();
        assert!(found == expected["tables"][0]["rows"], "{}", file.display());
    }
}

#[test]
fn the_terminal_says_it_in_a_sentence() {
    let swedish = finish(paritet().args(["survey", "--demo", "--lang", "sv"]));
    swedish
        .ok()
        .shows("HME är 78,3 av 100; 2\u{a0}155 av 2\u{a0}957 inbjudna har svarat (svarsfrekvens 72,9\u{a0}%).")
        .shows("Kvinnors index är");
    run(["explain", "hme"]).ok().shows("motivation");
}
