//! The share of women and of others against populations: somebody else's numbers, totals that stand beside their parts,
//! what is withheld.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::support::{Folder, Run, close, finish, paritet, realdata, root, rows, run};

const MONTGOMERY: &str = "montgomery-2016/employee_salaries_2016.csv";
const OSLO: &str = "norway-population/oslo_bydeler_age_sex_2025.csv";

fn population() -> PathBuf {
    root().join("testdata/population.csv")
}

/// The values of a row of a table: of a group, or of all staff.
fn row<'a>(document: &'a Value, table: &str, name: Option<&str>) -> &'a Value {
    let found = rows(document, table).iter().find(|row| match name {
        None => row["role"] == "total",
        Some(name) => row["values"]["group"] == name || row["values"]["category"] == name,
    });
    &found.unwrap_or_else(|| panic!("no row {name:?} in {table}"))["values"]
}

/// The ids and arguments of the notes of a table.
fn notes(document: &Value, table: &str) -> Vec<Value> {
    let tables = document["tables"].as_array().unwrap();
    let found = tables.iter().find(|found| found["id"] == table).unwrap();
    found["notes"].as_array().unwrap().clone()
}

fn montgomery(more: &[&str]) -> Option<Run> {
    let file = realdata(MONTGOMERY)?;
    let mut command = paritet();
    command
        .arg("representation")
        .arg(file)
        .arg("--benchmark")
        .arg(population());
    command.args([
        "--map",
        "sex=Gender",
        "--map",
        "unit=Department Name",
        "--format",
        "json",
    ]);
    Some(finish(command.args(more)))
}

/// R 4.2.2: binom.test(k, n, 262/510), the same with alternative = "less", prop.test(k, n, correct = FALSE).
#[test]
fn montgomery_county_by_department() {
    let Some(run) = montgomery(&["--profile", "internal"]) else {
        return;
    };
    let document = run.json();
    for (name, k, n, p, one_sided, exact, wilson, odds, shortfall) in [
        (
            None,
            3730,
            9211,
            3.55764012139e-97,
            1.84324643079e-97,
            [0.394902983772, 0.415058373333],
            [0.3949675183, 0.415012934665],
            0.6441684041,
            1001.92549,
        ),
        (
            Some("Department of Police"),
            688,
            1840,
            2.16266032868e-33,
            1.33226739301e-33,
            [0.35174951739, 0.396479348534],
            [0.352089601214, 0.396261864808],
            0.5653095844,
            257.254902,
        ),
        (
            Some("Office of Procurement"),
            17,
            30,
            0.588930759349,
            0.776698919447,
            [0.374273450609, 0.745392450097],
            [0.391973070008, 0.726225144235],
            1.237815619,
            -1.588235294,
        ),
        (
            Some("Office of the Inspector General"),
            2,
            6,
            0.441159413212,
            0.318380595038,
            [0.0432718682927, 0.777221904496],
            [0.0967714111058, 0.700006684862],
            0.4732824427,
            1.082352941,
        ),
    ] {
        let found = row(&document, "representation", name);
        assert_eq!(
            (&found["observed"], &found["total"]),
            (&k.into(), &n.into())
        );
        close(&found["benchmark_share"], 262.0 / 510.0, 1e-14);
        for (column, expected) in [
            ("p_value", p),
            ("p_one_sided", one_sided),
            ("share_low", exact[0]),
            ("share_high", exact[1]),
            ("wilson_low", wilson[0]),
            ("wilson_high", wilson[1]),
            ("odds_ratio", odds),
            ("shortfall", shortfall),
        ] {
            close(&found[column], expected, 1e-8);
        }
    }
    let environment = row(
        &document,
        "representation",
        Some("Department of Environmental Protection"),
    );
    close(&environment["z"], -2.561790259, 1e-9);
    assert_eq!(
        row(&document, "representation", Some("Office of Procurement"))["z"],
        Value::Null
    );
    let flags = |column: &str| {
        let rows = rows(&document, "representation").iter();
        rows.filter(|row| row["role"] == "part" && row["values"][column] == true)
            .count()
    };
    let found = ["eighty_percent", "whole_person", "two_sd", "rules_disagree"].map(flags);
    assert_eq!(found, [12, 14, 11, 4]);
}

/// R 4.2.2: chisq.test(c(3730, 5481), p = c(262, 248) / 510), and the sums of the definitions for segregation.
#[test]
fn montgomery_county_over_all() {
    let Some(run) = montgomery(&["--hires", "500", "--leavers", "400", "--goal-share", "42%"])
    else {
        return;
    };
    let document = run.json();
    let fit = row(&document, "representation_fit", None);
    close(&fit["chi2"], 436.266081606547, 1e-12);
    assert_eq!(fit["df"], 1);
    close(&fit["p_value"], 7.03231888e-97, 1e-8);
    let women = row(&document, "representation_fit", Some("woman"));
    assert_eq!(women["observed"], 3730);
    let apart = row(&document, "segregation", None);
    close(&apart["dissimilarity"], 0.454416842389478, 1e-3);
    close(&apart["mutual_information"], 0.15659766632363, 1e-3);
    close(&apart["theil_h"], 0.232007550684462, 1e-3);
    let plan = row(&document, "recruitment_target", None);
    assert_eq!(
        (&plan["needed"], &plan["staff"]),
        (&343.into(), &9311.into())
    );
    close(&plan["reached"], 0.41079180583, 2e-3);
    let told = |note: &Value| note["id"] == "benchmark_totals";
    let totals = notes(&document, "representation")
        .into_iter()
        .find(told)
        .unwrap();
    assert_eq!(totals["totals"], "sex=total, age=total");
    for table in ["representation", "representation_fit", "recruitment_target"] {
        let source = &notes(&document, table)[0];
        assert_eq!(source["id"], "benchmark_source");
        assert_eq!(source["source"], "Invented, for tests, POP1, 2016");
    }
}

/// Statistics Norway, table as published by the city: women are 245 043 of 492 769 aged 20 to 66 in Oslo, 19 119 of
/// 37 356 in Sagene (pandas 2.3).
#[test]
fn oslo_is_no_sum_of_itself_and_its_districts() {
    let Some(file) = realdata(OSLO) else {
        return;
    };
    let compare = |cut: &[&str]| {
        let mut command = paritet();
        command
            .args([
                "representation",
                "--demo",
                "--format",
                "json",
                "--benchmark",
            ])
            .arg(&file);
        finish(command.args(cut)).json()
    };
    let share = |document: &Value| row(document, "representation", None)["benchmark_share"].clone();
    let working_age = compare(&["--benchmark-where", "age=20..66"]);
    close(&share(&working_age), 245_043.0 / 492_769.0, 1e-12);
    let sagene = compare(&["--benchmark-where", "age=20..66,location_name=Sagene"]);
    close(&share(&sagene), 19_119.0 / 37_356.0, 1e-12);
    let ids = |document: &Value| -> Vec<Value> {
        notes(document, "representation")
            .iter()
            .map(|note| note["id"].clone())
            .collect()
    };
    assert!(ids(&compare(&[])).contains(&json!("benchmark_ages")));
    assert!(!ids(&working_age).contains(&json!("benchmark_ages")));
}

/// The demo's population has 5 800 women and 6 000 men who are younger than 50 by the bands 20-34 and 35-49.
#[test]
fn the_built_in_population_is_the_benchmark_of_the_demo() {
    let document = run(["representation", "--demo", "--format", "json"]).json();
    let all = row(&document, "representation", None);
    assert_eq!(
        (&all["observed"], &all["total"]),
        (&1904.into(), &2949.into())
    );
    close(&all["benchmark_share"], 12_325.0 / 25_050.0, 1e-12);
    let standardised = [
        "representation",
        "--demo",
        "--standardise",
        "age",
        "--format",
        "json",
    ];
    let weighted = run(standardised).json();
    let all = row(&weighted, "representation", None);
    close(&all["unweighted_share"], 12_325.0 / 25_050.0, 1e-12);
    let share = all["benchmark_share"].as_f64().unwrap();
    assert!((0.48..0.5).contains(&share), "{share}");
    run(["representation", "--demo", "--lang", "sv"])
        .ok()
        .shows("jämförelsetal");
}

#[test]
fn the_columns_of_the_contract() {
    let arguments = [
        "representation",
        "--demo",
        "--hires",
        "40",
        "--goal-year",
        "2028",
        "--format",
        "json",
    ];
    let document = run(arguments).json();
    let wanted = [
        (
            "representation",
            "observed total share benchmark_share ratio share_low share_high expected shortfall z p_value p_one_sided eighty_percent whole_person two_sd",
        ),
        ("recruitment_target", "hires needed goal_share reached"),
    ];
    for (table, columns) in wanted {
        let first = &rows(&document, table)[0]["values"];
        for column in columns.split(' ') {
            assert!(first.get(column).is_some(), "{table} has no {column}");
        }
    }
    let years: Vec<&Value> = rows(&document, "recruitment_target")
        .iter()
        .map(|row| &row["values"]["year"])
        .collect();
    assert_eq!(years, ["2027", "2028"]);
}

/// Employees as counts, by unit and origin.
const COUNTS: &str = "Enhet;Ursprung;Antal\nNorr;utrikes född;3\nNorr;inrikes född;57\nSyd;utrikes född;12\nSyd;inrikes född;88\n\
                      Väst;utrikes född;30\nVäst;inrikes född;70\n";
/// A population by the same.
const ORIGINS: &str = "Ursprung,Antal,Källa,År\nutrikes född,2500,påhittad,2024\ninrikes född,7500,påhittad,2024\nsamtliga,10000,påhittad,2024\n";

fn by_origin(folder: &Folder, more: &[&str]) -> Run {
    folder.file("staff.csv", COUNTS);
    folder.file("people.csv", ORIGINS);
    let fixed = [
        "representation",
        "staff.csv",
        "--benchmark",
        "people.csv",
        "--of",
        "Ursprung=utrikes född",
        "--by",
        "Enhet",
    ];
    folder.run(&[fixed.as_slice(), more].concat())
}

#[test]
fn counts_of_people_stand_for_people() {
    let folder = Folder::new();
    let document = by_origin(&folder, &["--profile", "internal", "--format", "json"]).json();
    let all = row(&document, "representation", None);
    assert_eq!(
        (&all["observed"], &all["total"], &all["benchmark_share"]),
        (&45.into(), &260.into(), &0.25.into())
    );
    let north = row(&document, "representation", Some("Norr"));
    assert_eq!(
        (&north["observed"], &north["whole_person"]),
        (&3.into(), &true.into())
    );
}

#[test]
fn few_people_of_an_origin_are_withheld_and_nothing_gives_them_back() {
    let folder = Folder::new();
    let shown = by_origin(&folder, &["--format", "json"]).json();
    for name in ["Norr", "Syd"] {
        let found = row(&shown, "representation", Some(name));
        for column in [
            "observed",
            "share",
            "ratio",
            "expected",
            "shortfall",
            "p_value",
            "share_low",
            "odds_ratio",
            "whole_person",
        ] {
            assert_eq!(found[column], Value::Null, "{name:?} {column}");
        }
    }
    // 45 of all less 30 are the fifteen of both together.
    assert_eq!(row(&shown, "representation", Some("Väst"))["observed"], 30);
    assert_eq!(row(&shown, "representation", None)["observed"], 45);
}

#[test]
fn the_order_of_rows_and_blocks_does_not_matter() {
    let folder = Folder::new();
    let first = by_origin(&folder, &["--profile", "internal", "--format", "json"]).json();
    let mut lines: Vec<&str> = COUNTS.lines().collect();
    lines[1..].reverse();
    folder.file("reversed.csv", lines.join("\n"));
    let arguments = [
        "representation",
        "reversed.csv",
        "--benchmark",
        "people.csv",
        "--of",
        "Ursprung=utrikes född",
        "--by",
        "Enhet",
        "--profile",
        "internal",
        "--format",
        "json",
    ];
    let second = folder.run(&arguments).json();
    assert_eq!(first["tables"], second["tables"]);
}

#[test]
fn what_is_missing_or_wrong_is_told() {
    let folder = Folder::new();
    folder.file("staff.csv", COUNTS);
    folder
        .run(&[
            "representation",
            "staff.csv",
            "--by",
            "Enhet",
            "--of",
            "Ursprung=utrikes född",
        ])
        .refused()
        .says("--benchmark");
    by_origin(&folder, &["--benchmark-of", "Ursprung=utrikes"])
        .refused()
        .says("inrikes född");
    by_origin(&folder, &["--benchmark-where", "Ursprung=utrikes"]).refused();
    by_origin(&folder, &["--standardise", "Yrke"]).refused();
    by_origin(&folder, &["--hires", "10", "--goal-year", "2030"])
        .refused()
        .says("--reference-date");
    by_origin(&folder, &["--hires", "10", "--goal-share", "140"])
        .refused()
        .says("benchmark");
    // nobody in the file is called so
    by_origin(
        &folder,
        &[
            "--of",
            "Ursprung=utland",
            "--benchmark-of",
            "Ursprung=utrikes född",
        ],
    )
    .refused();
}

#[test]
fn the_benchmark_is_never_written_over() {
    let folder = Folder::new();
    by_origin(&folder, &["-o", "people.csv"]).refused();
    assert_eq!(folder.read("people.csv"), ORIGINS);
}
