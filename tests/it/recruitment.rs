//! `paritet recruitment`: from applicants to hires.

use serde_json::{Value, json};

use super::support::{Folder, Run, close, finish, paritet, realdata, rows, run};

const UCB: &str = "r-datasets/datasets_UCBAdmissions.csv";

/// The row of a stage and sex.
fn passing<'a>(document: &'a Value, stage: &str, sex: &str) -> &'a Value {
    let found = rows(document, "recruitment")
        .iter()
        .map(|row| &row["values"])
        .find(|values| values["stage"] == stage && values["sex"] == sex);
    found.unwrap_or_else(|| panic!("no row {stage} {sex}"))
}

fn all_rows(document: &Value, table: &str) -> Vec<Value> {
    rows(document, table)
        .iter()
        .map(|row| row["values"].clone())
        .collect()
}

fn json_of(folder: &Folder, more: &[&str]) -> Run {
    let arguments = ["recruitment", "a.csv", "-q", "--format", "json"];
    folder.run(&[&arguments, more].concat())
}

fn of(text: &str, more: &[&str]) -> Run {
    let folder = Folder::new();
    folder.file("a.csv", text);
    json_of(&folder, more)
}

/// R 4.2.2: `mantelhaen.test(UCBAdmissions)` and `fisher.test` by department.
#[test]
fn admissions_to_berkeley() {
    let Some(file) = realdata(UCB) else { return };
    for map in [&["--map", "count=Freq"][..], &[]] {
        let command = || {
            let mut command = paritet();
            command.arg("recruitment").arg(&file).args(map);
            command
        };
        let document = finish(command().args(["--format", "json"])).json();
        let (women, men) = (
            passing(&document, "Admitted", "woman"),
            passing(&document, "Admitted", "man"),
        );
        assert_eq!(
            (&women["applicants"], &women["passed"]),
            (&json!(1835), &json!(557))
        );
        assert_eq!(
            (&men["applicants"], &men["passed"]),
            (&json!(2691), &json!(1198))
        );
        close(&women["rate"], 0.3035, 1e-3);
        close(&men["rate"], 0.4452, 1e-3);
        close(&women["impact_ratio"], 0.682, 1e-3);
        assert_eq!(women["four_fifths"], true);
        close(&women["odds_ratio"], 1.841080, 1e-6);
        let within = &all_rows(&document, "recruitment_stratified")[0];
        close(&within["odds_ratio"], 0.9046968, 1e-7);
        close(&within["chi2"], 1.4269, 1e-4);
        close(&within["p_value"], 0.2323, 1e-3);
        close(&within["breslow_day_chi2"], 18.8255, 1e-4);
        let groups = all_rows(&document, "recruitment_strata");
        assert_eq!(groups.len(), 7);
        close(&groups[0]["p_value"], 1.669e-5, 1e-3);
        close(&groups[0]["women_rate"], 89.0 / 108.0, 1e-9);
        finish(&mut command())
            .ok()
            .shows("44.5%")
            .shows("Simpson's paradox")
            .shows("in 4 of 6 groups");
    }
}

/// Files of bank managers, the same but for the sex. SciPy 1.17.1: `fisher_exact([[21, 3], [14, 10]])` is 0.04899.
#[test]
fn promotions() {
    let Some(file) = realdata("r-datasets/openintro_gender_discrimination.csv") else {
        return;
    };
    let document = finish(
        paritet()
            .arg("recruitment")
            .arg(file)
            .args(["--format", "json"]),
    )
    .json();
    let (women, men) = (
        passing(&document, "promoted", "woman"),
        passing(&document, "promoted", "man"),
    );
    assert_eq!(
        (&women["applicants"], &women["passed"]),
        (&json!(24), &json!(14))
    );
    assert_eq!(
        (&men["applicants"], &men["passed"]),
        (&json!(24), &json!(21))
    );
    close(&women["p_value"], 0.04899, 1e-4);
    assert_eq!(document["tables"].as_array().unwrap().len(), 1);
}

/// The demo's applicants are built so that women are hired at the higher rate in each advert.
#[test]
fn the_demo_has_the_paradox_by_advert() {
    let document = run(["recruitment", "--demo", "--format", "json"]).json();
    let hired = passing(&document, "Anställd", "woman");
    assert_eq!(
        (&hired["applicants"], &hired["passed"]),
        (&json!(52), &json!(26))
    );
    close(&hired["cumulative_rate"], 26.0 / 352.0, 1e-9);
    for group in rows(&document, "recruitment_strata")
        .iter()
        .filter(|row| row["role"] == "part")
    {
        let values = &group["values"];
        assert!(
            values["women_rate"].as_f64() > values["men_rate"].as_f64(),
            "{values}"
        );
    }
    run(["recruitment", "--demo", "--lang", "sv"])
        .ok()
        .shows("Simpsons paradox")
        .shows("i 5 av 5 grupper")
        .shows("2025-021 Socialsekreterare")
        .shows("Alla sökande");
    let folder = Folder::new();
    folder.run(&["demo", "."]).ok();
    let file = folder
        .run(&["recruitment", "sokande.csv", "--format", "json"])
        .json();
    assert_eq!(file["tables"][1], document["tables"][1]);
    let by_unit = folder
        .run(&[
            "recruitment",
            "sokande.csv",
            "--by",
            "unit",
            "--format",
            "json",
        ])
        .json();
    assert_eq!(
        all_rows(&by_unit, "recruitment_strata")[0]["group"],
        "Kommunledningskontoret"
    );
}

/// Names that scripts depend on.
#[test]
fn the_tables_have_the_columns_of_the_contract() {
    let document = run(["recruitment", "--demo", "--format", "json"]).json();
    let columns = |table: usize| -> Vec<String> {
        let columns = document["tables"][table]["columns"]
            .as_array()
            .unwrap()
            .iter();
        columns
            .map(|column| column["id"].as_str().unwrap().to_owned())
            .collect()
    };
    for (table, id, wanted) in [
        (
            0,
            "recruitment",
            "stage sex applicants passed rate cumulative_rate impact_ratio p_value odds_ratio one_person_decides",
        ),
        (2, "recruitment_stratified", "odds_ratio chi2 p_value"),
    ] {
        assert_eq!(document["tables"][table]["id"], id);
        for column in wanted.split(' ') {
            assert!(
                columns(table).iter().any(|there| there == column),
                "{id} has no {column}"
            );
        }
    }
    let stages: Vec<Value> = all_rows(&document, "recruitment")
        .iter()
        .map(|row| row["sex"].clone())
        .collect();
    assert_eq!(stages[..3], [json!("woman"), json!("man"), json!("all")]);
}

/// SciPy 1.17.1: `fisher_exact([[60, 120], [30, 90]])`.
#[test]
fn a_wide_table_of_counts() {
    let text = "Sex,Unit,Applicants,Interviewed,Hired\nF,A,100,20,4\nF,B,20,10,2\nM,A,180,60,10\n";
    for more in [&["--stages", "Applicants,Interviewed,Hired"][..], &[]] {
        let document = of(text, more).json();
        let women = passing(&document, "Interviewed", "woman");
        close(&women["rate"], 0.25, 1e-12);
        close(&women["impact_ratio"], 0.75, 1e-12);
        close(&women["p_value"], 0.156995, 1e-5);
        assert_eq!(women["four_fifths"], true);
        let hired = passing(&document, "Hired", "man");
        close(&hired["impact_ratio"], 0.8333333, 1e-6);
        close(&hired["cumulative_rate"], 10.0 / 180.0, 1e-12);
        assert_eq!(document["provenance"]["population"]["used"], 3);
    }
    of("Sex,Applicants,Hired\nF,3,4\nM,2,1\n", &[])
        .refused()
        .says("\"Hired\"");
}

const PEOPLE: &str = "Kön;Steg\nK;Ansökt\nK;Intervju\nK;Vilande\nK;Vilande\nM;Ansökt\nM;Anställd\nM;Anställd\nX;Intervju\n;Ansökt\nM;\n";

#[test]
fn words_that_cannot_be_placed_are_asked_for() {
    of(PEOPLE, &[])
        .refused()
        .says("Vilande")
        .says("--stages")
        .says("--passed");
    let order = [
        "--stages",
        "Ansökt,Vilande,Intervju,Anställd",
        "--profile",
        "internal",
    ];
    let document = of(PEOPLE, &order).json();
    assert_eq!(passing(&document, "Vilande", "woman")["passed"], 3);
    assert_eq!(passing(&document, "Intervju", "woman")["passed"], 1);
    assert_eq!(passing(&document, "Intervju", "all")["passed"], 4);
    let left_out = &document["provenance"]["population"]["left_out"];
    assert_eq!(
        *left_out,
        json!([{"reason": "sex_unknown", "rows": 1}, {"reason": "stage_unknown", "rows": 1}])
    );
    let together = [
        "--stages",
        "Ansökt,Vilande|Intervju,Anställd",
        "--profile",
        "internal",
    ];
    assert_eq!(
        passing(&of(PEOPLE, &together).json(), "Vilande|Intervju", "woman")["passed"],
        3
    );
    let passed = ["--passed", "Anställd", "--profile", "internal"];
    assert_eq!(
        passing(&of(PEOPLE, &passed).json(), "Anställd", "man")["passed"],
        2
    );
    of("Kön;Steg\nK;Test\nM;Intervju\nM;Test\nK;Ansökt\n", &[])
        .refused()
        .says("Intervju, Test");
    of("Kön;Lön\nK;1\nM;2\n", &[])
        .refused()
        .says("--stage-column");
    of("Kön;Lön\nK;1\nM;2\n", &["--stage-column", "Löm"])
        .refused()
        .says("Did you mean \"Lön\"?");
}

#[test]
fn settings_hold_for_the_verb() {
    let folder = Folder::new();
    folder.file("a.csv", "Kön;Omdöme\nK;bra\nM;bra\nM;dåligt\n");
    folder.file("paritet.toml", "[recruitment]\nstage_column = \"Omdöme\"\npassed = [\"bra\"]\n[output]\nprofile = \"internal\"\n");
    assert_eq!(
        passing(&json_of(&folder, &[]).json(), "bra", "man")["passed"],
        1
    );
}

/// Three women applied for one post and eight for the others: what became of the three is nowhere in the output.
#[test]
fn few_applicants_are_withheld_outside() {
    let line = |advert: &str, sex: &str, stage: &str, n: usize| {
        format!("{advert},{sex},{stage}\n").repeat(n)
    };
    let text = |of_three: usize| {
        [
            "Advert,Sex,Stage\n".to_owned(),
            line("A", "F", "Hired", of_three),
            line("A", "F", "Rejected", 3 - of_three),
        ]
        .concat()
            + &line("A", "M", "Hired", 5)
            + &line("A", "M", "Rejected", 15)
            + &line("B", "F", "Hired", 12 - of_three)
            + &line("B", "F", "Rejected", 20 + of_three)
            + &line("B", "M", "Hired", 6)
            + &line("B", "M", "Rejected", 15)
            + &line("C", "F", "Hired", 1)
            + &line("C", "F", "Rejected", 3)
            + &line("C", "M", "Hired", 6)
            + &line("C", "M", "Rejected", 15)
    };
    for profile in ["representatives", "public"] {
        let document = of(&text(1), &["--profile", profile]).json();
        let first = &rows(&document, "recruitment_strata")[0];
        let withheld: Vec<&str> = first["withheld"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| id.as_str().unwrap())
            .collect();
        assert_eq!(
            withheld,
            [
                "women_passed",
                "women_rate",
                "women_to_men",
                "odds_ratio",
                "p_value"
            ]
        );
        assert_eq!(first["values"]["men_passed"], 5);
    }
    let inside = of(&text(1), &["--profile", "internal"]).json();
    assert_eq!(
        all_rows(&inside, "recruitment_strata")[0]["women_passed"],
        1
    );
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let folder = Folder::new();
    folder.run(&["demo", "."]).ok();
    let text = folder.read("sokande.csv");
    let (header, lines) = text.split_once('\n').unwrap();
    let mut lines: Vec<&str> = lines.lines().collect();
    lines.reverse();
    folder.file(
        "turned/sokande.csv",
        format!("{header}\n{}\n", lines.join("\n")),
    );
    for format in ["json", "table", "csv", "md"] {
        let one = folder
            .run(&["recruitment", "sokande.csv", "--format", format])
            .ok();
        let other = folder
            .run(&["recruitment", "turned/sokande.csv", "--format", format])
            .ok();
        assert_eq!(one.out(), other.out());
    }
}

#[test]
fn terms_are_explained() {
    for term in [
        "impact_ratio",
        "four-fifths",
        "mantel_haenszel",
        "simpsons_paradox",
    ] {
        run(["explain", term]).ok();
    }
}
