//! `paritet overtime` on real payrolls, and what scripts depend on.

use std::path::Path;

use serde_json::Value;

use crate::support::{Folder, Run, close, finish, paritet, realdata, rows, run};

const MONTGOMERY: &str = "montgomery-2016/employee_salaries_2016.csv";
const SES: &str = "r-datasets/laeken_ses.csv.gz";
const JSON: [&str; 4] = ["--profile", "internal", "--format", "json"];

fn overtime(file: &Path, arguments: &[&str]) -> Run {
    let mut command = paritet();
    finish(command.arg("overtime").arg(file).args(arguments).args(JSON))
}

/// The values of the row of all staff for a sex.
fn all<'a>(document: &'a Value, table: &str, sex: &str) -> &'a Value {
    let mut found = rows(document, table).iter();
    &found
        .find(|row| row["role"] == "total" && row["values"]["sex"] == sex)
        .unwrap()["values"]
}

#[track_caller]
fn figures(row: &Value, expected: &[(&str, f64)]) {
    for (column, expected) in expected {
        close(&row[*column], *expected, 1e-12);
    }
}

/// pandas 3.1.1, numpy 2.4.6, scipy 1.17.1: sums, means, `quantile(0.9)`, Gini by its formula, `mannwhitneyu`.
#[test]
fn overtime_pay_of_a_county() {
    let Some(file) = realdata(MONTGOMERY) else {
        return;
    };
    let pay = ["--map", "overtime_pay=2016 Overtime Pay"];
    let blank = ["--blank-overtime", "zero"];
    let document = overtime(&file, &[pay, blank].concat()).json();
    let row = |sex| all(&document, "overtime", sex);
    figures(
        row("woman"),
        &[
            ("n", 3730.0),
            ("total_pay", 9_992_333.39),
            ("mean", 2_678.909756032171),
            ("p90", 8_114.75),
            ("max", 98_909.22),
            ("any_share", 0.48445040214477214),
            ("mean_of_any", 5_531.021715550635),
            ("gini", 0.8399676213843681),
            ("top_decile_share", 0.6907420053699151),
        ],
    );
    figures(
        row("man"),
        &[
            ("n", 5481.0),
            ("total_pay", 55_207_912.66),
            ("median", 5_754.34),
            ("p90", 25_555.37),
            ("any_share", 0.8199233716475096),
            ("mean_of_any", 12_284.804775255896),
            ("gini", 0.6089749845602352),
            ("top_decile_share", 0.3987904955869056),
        ],
    );
    // 17 people without a sex are among all.
    figures(
        row("all"),
        &[
            ("n", 9228.0),
            ("total_pay", 65_219_776.84),
            ("gini", 0.7084132337544142),
        ],
    );
    let test = &rows(&document, "overtime_test")[0]["values"];
    figures(
        test,
        &[("u", 15_443_605.0), ("cliffs_delta", 0.5108106825773462)],
    );
    let gap = rows(&document, "overtime_gap");
    let (without, with) = (&gap[0]["values"], &gap[1]["values"]);
    figures(
        without,
        &[
            ("mean_gap", 0.053847309017523104),
            ("median_gap", 0.026760559380989646),
        ],
    );
    figures(
        with,
        &[
            ("mean_gap", 0.13431515920294035),
            ("median_gap", 0.1340218353315501),
            ("overtime_share", 0.6465247274223624),
        ],
    );
    assert_eq!(document["provenance"]["population"]["used"], 9228);
    // Overtime pay beside gross pay is a part of it.
    let gross = [&pay[..], &blank, &["--pay", "total_pay"]].concat();
    let document = overtime(&file, &gross).json();
    let gap = rows(&document, "overtime_gap");
    assert_eq!(gap[1]["values"]["pay"], "with_overtime");
    assert!(gap[1]["values"]["mean_gap"].as_f64() > gap[0]["values"]["mean_gap"].as_f64());
    // Six rows say 0.00, so a blank is not known unless it is said.
    let document = overtime(&file, &pay).json();
    let left_out = &document["provenance"]["population"]["left_out"];
    assert_eq!(
        left_out,
        &serde_json::json!([{"reason": "overtime_missing", "rows": 2917}])
    );
}

/// The same programs; hours of the Structure of Earnings Survey.
#[test]
fn overtime_hours_of_a_survey() {
    let Some(file) = realdata(SES) else {
        return;
    };
    let document = overtime(&file, &["--preset", "se", "--overtime-period", "month"]).json();
    let row = |sex| all(&document, "overtime", sex);
    figures(
        row("woman"),
        &[
            ("n", 6469.0),
            ("total_hours", 26_567.73417443661),
            ("p90", 14.102280534887687),
            ("any_share", 0.257072190446746),
            ("mean_of_any", 15.975787236582446),
            ("gini", 0.8736416399347982),
            ("over_limit", 69.0),
        ],
    );
    figures(
        row("man"),
        &[
            ("n", 9222.0),
            ("total_hours", 90_406.32552042302),
            ("any_share", 0.4306007373671655),
            ("top_decile_share", 0.5814321520320893),
            ("over_limit", 453.0),
        ],
    );
    let test = &rows(&document, "overtime_test")[0]["values"];
    figures(
        test,
        &[("u", 35_614_940.0), ("cliffs_delta", 0.19398794960225874)],
    );
    assert!(test["p_value"].as_f64().unwrap() < 1e-100);
    let limits = rows(&document, "overtime_limits");
    assert_eq!(limits.len(), 1);
    assert_eq!(limits[0]["values"]["rule"], "se_general");
    assert_eq!(limits[0]["values"]["limit"], 50.0);
    assert_eq!(limits[0]["values"]["persons"], 522);
    // The money beside the hours has a table of its own.
    assert!(all(&document, "overtime_pay", "all")["total_pay"].is_number());
}

/// 0, 12, … 260 hours: the worked example of the specification, the same in any order of the rows.
#[test]
fn thirteen_people() {
    let hours = [0, 210, 0, 12, 60, 18, 0, 30, 260, 45, 95, 150, 0];
    let file = |hours: &[i32]| {
        let people = hours.iter().map(|hours| format!("Man;{hours}\n"));
        format!("Kön;Övertidstimmar\n{}", people.collect::<String>())
    };
    let mut sorted = hours;
    sorted.sort_unstable();
    let folder = Folder::new();
    let (mixed, sorted) = (
        folder.file("mixed.csv", file(&hours)),
        folder.file("sorted.csv", file(&sorted)),
    );
    let document = overtime(&mixed, &["--preset", "se"]).json();
    assert_eq!(
        document["tables"],
        overtime(&sorted, &["--preset", "se"]).json()["tables"]
    );
    let row = all(&document, "overtime", "all");
    let close = |column: &str, expected: f64| {
        let found = row[column].as_f64().unwrap();
        assert!((found - expected).abs() < 5e-7, "{column}: {found}");
    };
    close("total_hours", 880.0);
    close("mean", 67.692308);
    close("median", 30.0);
    close("any_share", 0.69230769);
    close("mean_of_any", 97.777778);
    close("over_limit", 2.0);
    close("p90", 198.0);
    close("top_decile_share", 0.53409091);
    close("gini", 0.632517);
}

#[test]
fn a_blank_is_asked_for() {
    let folder = Folder::new();
    let people = "Kvinna;;31000\nMan;12;32000\nKvinna;;30500\nMan;7,5;33000\n";
    let file = folder.file("p.csv", format!("Kön;Övertidstimmar;Månadslön\n{people}"));
    let mut command = paritet();
    finish(command.arg("overtime").arg(&file))
        .refused()
        .says("\"Övertidstimmar\"")
        .says("2 cells are blank")
        .says("--blank-overtime zero")
        .says("--blank-overtime missing");
    let document = overtime(&file, &["--blank-overtime", "zero"]).json();
    assert_eq!(all(&document, "overtime", "woman")["any_share"], 0.0);
    let document = overtime(&file, &["--blank-overtime", "missing"]).json();
    assert_eq!(all(&document, "overtime", "woman")["n"], 0);
    // Monthly pay has hours beside it only: there is no overtime pay to add.
    let tables = document["tables"].as_array().unwrap();
    assert!(tables.iter().all(|table| table["id"] != "overtime_gap"));
}

#[test]
fn no_overtime_at_all() {
    let folder = Folder::new();
    let file = folder.file("p.csv", "Kön;Månadslön\nKvinna;31000\nMan;32000\n");
    let mut command = paritet();
    finish(command.arg("overtime").arg(&file))
        .refused()
        .says("overtime_hours");
}

/// Names and their order, which scripts depend on.
#[test]
fn the_shape_of_the_tables() {
    let document = run(["overtime", "--demo", "--preset", "se", "--format", "json"]).json();
    let tables: Vec<(&str, Vec<&str>)> = document["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(|table| {
            let columns = table["columns"].as_array().unwrap().iter();
            let ids = columns.map(|column| column["id"].as_str().unwrap());
            (table["id"].as_str().unwrap(), ids.collect())
        })
        .collect();
    let spread = "mean median p90 max any_share mean_of_any";
    let expected = [
        (
            "overtime",
            format!("group sex n total_hours {spread} over_limit gini top_decile_share hours_per_fte"),
        ),
        (
            "overtime_pay",
            format!("group sex n total_pay {spread} gini top_decile_share pay_per_fte"),
        ),
        (
            "overtime_gap",
            "pay women men mean_women mean_men mean_gap mean_gap_change overtime_share median_women median_men \
             median_gap median_gap_change"
                .to_owned(),
        ),
        ("overtime_limits", "rule reference limit women men persons".to_owned()),
        ("overtime_test", "group women men u cliffs_delta p_value".to_owned()),
        (
            "overtime_part_time",
            "working_time sex n total_hours mean any_share mean_of_any hours_per_fte".to_owned(),
        ),
        ("overtime_lorenz", "sex population_share hours_share".to_owned()),
        ("overtime_histogram", "hours women men women_share men_share".to_owned()),
    ];
    let expected: Vec<(&str, Vec<&str>)> = expected
        .iter()
        .map(|(id, columns)| (*id, columns.split_whitespace().collect()))
        .collect();
    assert_eq!(tables, expected);
    let sexes: Vec<&Value> = rows(&document, "overtime")
        .iter()
        .map(|row| &row["values"]["sex"])
        .collect();
    assert!(
        sexes
            .chunks(3)
            .all(|sexes| sexes == ["woman", "man", "all"])
    );
    assert_eq!(rows(&document, "overtime_lorenz").len(), 3 * 21);
}

/// Everybody is in one class, and the last is over the limit of the law.
#[test]
fn classes_of_hours_add_up() {
    for preset in [&[][..], &["--preset", "se"]] {
        let arguments = [&["overtime", "--demo"], &JSON[..], preset].concat();
        let document = run(arguments).json();
        let classes = rows(&document, "overtime_histogram");
        let labels = classes
            .iter()
            .map(|row| row["values"]["hours"].as_str().unwrap());
        let expected = [
            "0",
            ">0–25",
            ">25–50",
            ">50–100",
            ">100–150",
            ">150–200",
            ">200",
        ];
        assert!(labels.eq(expected));
        for (column, sex) in [("women", "woman"), ("men", "man")] {
            let staff = all(&document, "overtime", sex);
            let counts: Vec<u64> = classes
                .iter()
                .map(|row| row["values"][column].as_u64().unwrap())
                .collect();
            assert_eq!(counts.iter().sum::<u64>(), staff["n"].as_u64().unwrap());
            let any = counts[1..].iter().sum::<u64>() as f64 / staff["n"].as_f64().unwrap();
            close(&staff["any_share"], any, 1e-12);
            let over = &staff["over_limit"];
            assert!(preset.is_empty() || over == counts[6], "{over} {counts:?}");
            let shares = classes
                .iter()
                .map(|row| row["values"][format!("{column}_share")].as_f64().unwrap());
            assert!((shares.sum::<f64>() - 1.0).abs() < 1e-12);
        }
    }
}

/// What goes out has nobody's largest amount, and nothing about few people.
#[test]
fn outward_profiles_withhold() {
    for profile in ["representatives", "public"] {
        let arguments = [
            "overtime",
            "--demo",
            "--profile",
            profile,
            "--format",
            "json",
        ];
        let document = run(arguments).json();
        for row in rows(&document, "overtime") {
            let values = &row["values"];
            let none = values["total_hours"] == 0.0;
            assert!(none || values["n"] == 0 || values["max"].is_null(), "{row}");
            if values["n"].as_u64().unwrap_or(0) < 5 && !none {
                assert!(
                    values["mean"].is_null() && values["any_share"].is_null(),
                    "{row}"
                );
            }
        }
    }
}

#[test]
fn groups_are_tested_where_they_are_asked_for() {
    let arguments = ["overtime", "--demo", "--by", "unit", "--format", "json"];
    let document = run(arguments).json();
    let tested = rows(&document, "overtime_test");
    assert!(tested.len() > 5);
    assert!(
        tested[0]["values"]["p_adjusted"].is_number()
            || tested[0]["values"]["p_adjusted"].is_null()
    );
    assert_eq!(
        tested.iter().filter(|row| row["role"] == "total").count(),
        1
    );
}

/// All languages say something of every note, and no id shows through.
#[test]
fn words_in_every_language() {
    for language in ["en", "sv", "nb", "fi", "da"] {
        for arguments in [
            &["--preset", "se"][..],
            &["--preset", "no", "--plain"],
            &["--preset", "fi", "--pay", "hourly"],
            &["--profile", "internal", "--by", "unit", "--ascii"],
        ] {
            let arguments = [&["overtime", "--demo", "--lang", language], arguments].concat();
            let out = run(arguments).ok().out();
            for id in [
                "overtime_",
                "verdict_",
                "se_",
                "full_time",
                "cliffs_",
                "mean_of",
            ] {
                let shown = out.replace("overtime_lorenz", "");
                assert!(!shown.contains(id), "{language}: {id}\n{out}");
            }
        }
    }
}
