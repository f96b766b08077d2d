//! `paritet adjusted`: figures of textbooks and public files, who sees what, and what is refused.

use serde_json::Value;

use crate::support::{Folder, Run, close, finish, paritet, realdata, rows, run};

const INTERNAL: [&str; 5] = ["-q", "--format", "json", "--profile", "internal"];

/// The coefficient of sex and the model as a whole.
fn figures(document: &Value) -> (&Value, &Value) {
    let sex = rows(document, "adjusted").last().unwrap();
    let whole = &rows(document, "adjusted_summary")[0];
    (&sex["values"], &whole["values"])
}

/// Montgomery County 2016, full time, years of service at the end of 2016.
fn montgomery(file: &str, model: &str, more: &[&str]) -> Value {
    let given = [
        "adjusted",
        file,
        "--map",
        "sex=Gender",
        "--map",
        "base_pay=Current Annual Salary",
        "--pay-period",
        "year",
        "--where",
        "Assignment Category=Fulltime-Regular",
        "--reference-date",
        "2016-12-31",
        "--model",
        model,
    ];
    run([&given[..], &INTERNAL, more].concat()).json()
}

/// R 4.2.2, `lm`.
#[test]
fn montgomery_changes_its_sign_twice() {
    let Some(file) = realdata("montgomery-2016/employee_salaries_2016.csv") else {
        return;
    };
    let file = file.to_str().unwrap();
    let classical = ["--cov", "classical"];
    for (model, coefficient, error) in [
        ("1", 0.036_153_836_007, 0.007_735_847_861),
        ("tenure", 0.018_721_373_986, 0.006_482_452_236),
        (
            "tenure + tenure^2 + \"Department Name\"",
            -0.042_874_429_78,
            0.006_356_072_279,
        ),
        (
            "tenure + \"Employee Position Title\"",
            -0.008_909_604_359,
            0.003_223_821_853,
        ),
    ] {
        let found = montgomery(file, model, &classical);
        let (sex, whole) = figures(&found);
        close(&sex["estimate"], coefficient, 1e-8);
        close(&sex["std_error"], error, 1e-8);
        assert_eq!(whole["n"], 8378);
    }
    let found = montgomery(
        file,
        "tenure + \"Department Name\" + \"Employee Position Title\"",
        &[],
    );
    let path: Vec<f64> = rows(&found, "adjusted_path")
        .iter()
        .map(|row| row["values"]["gap"].as_f64().unwrap())
        .collect();
    assert_eq!(path.len(), 4);
    assert!(path[0] < 0.0 && path[1] < 0.0 && path[2] > 0.0, "{path:?}");
    let overlap = rows(&found, "adjusted_overlap");
    assert_eq!(overlap.len(), 3); // two factors, and both crossed
}

/// Wooldridge's wage1 and the Salaries of carData: R 4.2.2, and the textbook.
#[test]
fn textbooks() {
    let (Some(wage1), Some(salaries)) = (
        realdata("r-datasets/wooldridge_wage1.csv"),
        realdata("r-datasets/carData_Salaries.csv"),
    ) else {
        return;
    };
    let of_wage1 = |model: &str| {
        let given = [
            "adjusted",
            wage1.to_str().unwrap(),
            "--map",
            "sex=female",
            "--sex-map",
            "1=woman",
            "--sex-map",
            "0=man",
            "--map",
            "hourly_rate=wage",
            "--cov",
            "classical",
            "--model",
            model,
        ];
        run([&given[..], &INTERNAL].concat()).json()
    };
    let found = of_wage1("pay ~ educ + exper + tenure");
    let (sex, whole) = figures(&found);
    close(&sex["estimate"], -1.810_852_2, 1e-7);
    close(&whole["r_squared"], 0.363_541_336, 1e-8);
    assert!(whole["kennedy_gap"].is_null());
    let found = of_wage1("log(pay) ~ educ + exper + tenure");
    close(&figures(&found).0["estimate"], -0.301_145_868, 1e-8);
    close(&figures(&found).0["std_error"], 0.037_245_571, 1e-7);
    let found = of_wage1("log(pay) ~ 1");
    close(&figures(&found).0["estimate"], -0.397_217_5, 1e-6);

    let given = [
        "adjusted",
        salaries.to_str().unwrap(),
        "--map",
        "base_pay=salary",
        "--pay-period",
        "year",
        "--cov",
        "classical",
        "--of",
        "men",
        "--model",
        "pay ~ rank + discipline + yrs.since.phd + yrs.service",
    ];
    let found = run([&given[..], &INTERNAL].concat()).json();
    let (sex, whole) = figures(&found);
    assert_eq!(sex["term"], "man");
    close(&sex["estimate"], 4_783.492_837, 1e-9);
    close(&sex["std_error"], 3_858.668_350, 1e-9);
    close(&whole["r_squared"], 0.454_676_622, 1e-8);
    assert_eq!(whole["df"], 390);
}

fn demo(more: &[&str]) -> Run {
    run([&["adjusted", "--demo", "-q"][..], more].concat())
}

/// What others see of the municipality is what the analysts see, rounded, or nothing; and never a row.
#[test]
fn others_see_the_gap_and_no_row() {
    let own = demo(&["--format", "json", "--profile", "internal"]).json();
    let (_, of_own) = figures(&own);
    assert_eq!(rows(&own, "adjusted_influence").len(), 10);
    for profile in ["representatives", "public"] {
        let found = demo(&["--format", "json", "--profile", profile]).json();
        let (_, whole) = figures(&found);
        close(&whole["gap"], of_own["gap"].as_f64().unwrap(), 0.01);
        assert_eq!(rows(&found, "adjusted").len(), 1);
        let tables = found["tables"].as_array().unwrap();
        assert!(
            tables
                .iter()
                .all(|table| table["id"] != "adjusted_influence")
        );
        // with few women or men a group has no gap to show
        for row in rows(&found, "adjusted_groups") {
            let few = row["values"]["women"].as_u64().unwrap_or(0) < 10
                || row["values"]["men"].as_u64().unwrap_or(0) < 10;
            assert!(!few || row["values"]["gap"].is_null(), "{row}");
        }
    }
}

#[test]
fn words_in_each_language_at_both_widths() {
    for language in ["en", "sv", "nb", "fi", "da"] {
        for width in ["80", "160"] {
            let mut command = paritet();
            command.env("COLUMNS", width);
            command.args([
                "adjusted",
                "--demo",
                "-q",
                "--lang",
                language,
                "--profile",
                "internal",
            ]);
            let out = finish(&mut command).ok().out();
            let widest = out.lines().map(|line| line.chars().count()).max().unwrap();
            assert!(
                widest <= width.parse().unwrap(),
                "{language} {width}: {widest}"
            );
            assert!(!out.contains("adjusted_"), "{language}: {out}");
        }
    }
}

const STAFF: &str = "Kön;Enhet;Ålder;Anst.datum;Månadslön\n";

/// Forty people of two units; women are paid 5 % less.
fn staff(reversed: bool) -> String {
    let row = |place: usize| {
        let woman = usize::is_multiple_of(place, 2);
        let pay = 30_000.0 * (1.0 + place as f64 / 100.0) * if woman { 0.95 } else { 1.0 };
        let year = 1990 + place / 2;
        let sex = if woman { "Kvinna" } else { "Man" };
        let unit = if usize::is_multiple_of(place, 3) {
            "Norr"
        } else {
            "Söder"
        };
        format!("{sex};{unit};{};{year}-05-01;{pay:.0}\n", 25 + place % 17)
    };
    let mut lines: Vec<String> = (0..40).map(row).collect();
    if reversed {
        lines.reverse();
    }
    STAFF.to_owned() + &lines.concat()
}

#[test]
fn the_order_of_rows_and_threads_change_nothing() {
    let folder = Folder::new();
    folder.file("a.csv", staff(false));
    folder.file("b.csv", staff(true));
    let of = |file: &str, threads: &str| {
        let mut command = paritet();
        command.env("RAYON_NUM_THREADS", threads);
        command.args([
            "adjusted",
            folder.path(file).to_str().unwrap(),
            "--reference-date",
            "2026-12-31",
            "--model",
            "age + tenure + Enhet",
        ]);
        command.args(["--format", "csv", "--min-group", "3"]);
        finish(&mut command).ok().out()
    };
    assert_eq!(of("a.csv", "1"), of("b.csv", "2"));
}

#[test]
fn what_cannot_be_fitted_is_told() {
    let folder = Folder::new();
    folder.file("staff.csv", staff(false));
    let with = |more: &[&str]| folder.run(&[&["adjusted", "staff.csv"][..], more].concat());
    with(&["--model", "age + "])
        .refused()
        .says("--model")
        .says("character 7");
    with(&["--model", "salary ~ age"])
        .refused()
        .says("log(pay) ~ age");
    with(&["--model", "Enhet^2"])
        .refused()
        .says("\"Enhet\" holds words");
    with(&["--model", "age + nonsense"])
        .refused()
        .says("nonsense");
    with(&["--model", "tenure"])
        .refused()
        .says("--reference-date");
    with(&["--model", "age", "--where", "sex=woman"])
        .refused()
        .says("one sex");
    with(&["--model", "age", "--cluster", "nobody"])
        .refused()
        .says("nobody");
    with(&["--model", "sex:age"])
        .refused()
        .says("sex is in every model");
    with(&["--model", "age", "--cov", "hc9"]).refused();
    let turned = with(&[
        "--model",
        "age",
        "--of",
        "men",
        "--profile",
        "internal",
        "-q",
    ])
    .ok();
    assert!(turned.out().contains("\nman "), "{}", turned.out());
}
