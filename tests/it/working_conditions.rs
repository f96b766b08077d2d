//! Working conditions: the figures of a count of its own, what is withheld, and where columns come from.

use std::collections::BTreeMap;

use serde_json::Value;

use paritet::demo::export;

use super::support::{Folder, Run, finish, paritet, rows, run};

fn conditions(arguments: &[&str]) -> Run {
    run(["working-conditions"].iter().chain(arguments))
}

fn internal(arguments: &[&str]) -> Value {
    let all = ["--demo", "--profile", "internal", "--format", "json"];
    conditions(&[&all, arguments].concat()).json()
}

/// The values of a measure for a group, for all staff if it is empty.
fn measure<'a>(document: &'a Value, by: &str, group: &str, measure: &str) -> &'a Value {
    let found = rows(document, "working_conditions").iter().find(|row| {
        let here = match group {
            "" => row["role"] == "total",
            group => row["values"][by] == group,
        };
        here && row["values"]["measure"] == measure
    });
    &found.unwrap_or_else(|| panic!("no row {group:?} {measure}"))["values"]
}

/// The cells of a row by heading.
type Person = BTreeMap<String, String>;

fn number(cell: &str) -> f64 {
    cell.replace(',', ".").parse().unwrap_or(f64::NAN)
}

fn works_part_time(person: &Person) -> bool {
    let time = number(&person["Sysselsättningsgrad"]);
    time > 0.0 && time < 100.0
}

/// The usable rows of the built-in municipality.
fn people() -> Vec<Person> {
    let text = encoding_rs::WINDOWS_1252.decode(&export()).0.into_owned();
    let mut lines = text.lines().skip(3);
    let headings: Vec<&str> = lines.next().unwrap().split(';').collect();
    let row = |line: &str| -> Person {
        let cells = line.split(';').map(str::to_owned);
        headings
            .iter()
            .map(|heading| (*heading).to_owned())
            .zip(cells)
            .collect()
    };
    let people = lines.map(row);
    people
        .filter(|person| {
            matches!(
                person.get("Kön").map(String::as_str),
                Some("Kvinna" | "Man")
            )
        })
        .collect()
}

/// Counted here again, cell by cell.
#[test]
fn the_figures_are_those_of_the_cells() {
    let document = internal(&["--by", "unit"]);
    let people = people();
    type Test = (&'static str, fn(&Person) -> bool);
    let tests: [Test; 6] = [
        ("part_time", works_part_time),
        ("involuntary_part_time", |person| {
            works_part_time(person) && person["Önskar högre sysselsättningsgrad"] == "Ja"
        }),
        ("parental_leave", |person| {
            number(&person["Föräldraledighet dagar"]) > 0.0
        }),
        ("sick_leave", |person| {
            number(&person["Sjukfrånvaro dagar"]) > 0.0
        }),
        ("age_to_29", |person| {
            2026.0 - number(&person["Födelseår"]) <= 29.0
        }),
        ("age_from_50", |person| {
            2026.0 - number(&person["Födelseår"]) >= 50.0
        }),
    ];
    let mut units: Vec<&str> = people.iter().map(|p| p["Förvaltning"].as_str()).collect();
    units.sort_unstable();
    units.dedup();
    for (id, test) in &tests {
        for unit in units.iter().copied().chain([""]) {
            let found = measure(&document, "unit", unit, id);
            for (column, sex) in [("women", "Kvinna"), ("men", "Man")] {
                let expected = people.iter().filter(|person| {
                    person["Kön"] == sex
                        && (unit.is_empty() || person["Förvaltning"] == unit)
                        && test(person)
                });
                assert_eq!(found[column], expected.count(), "{unit} {id} {column}");
            }
        }
    }
    let taken: Vec<f64> = people
        .iter()
        .filter(|person| person["Kön"] == "Kvinna")
        .map(|person| number(&person["Föräldraledighet dagar"]))
        .filter(|days| *days > 0.0)
        .collect();
    let mean = taken.iter().sum::<f64>() / taken.len() as f64;
    let found = measure(&document, "unit", "", "parental_leave");
    assert!((found["women_value"].as_f64().unwrap() - mean).abs() < 1e-9);
    let difference = found["women_share"].as_f64().unwrap() - found["men_share"].as_f64().unwrap();
    assert_eq!(found["difference"].as_f64(), Some(difference));
    assert_eq!(found["measured_in"], "days");
}

#[test]
fn the_table_has_the_columns_that_are_promised() {
    let document = internal(&["--by", "job_level", "--by", "unit"]);
    let table = &document["tables"][0];
    let columns = table["columns"].as_array().unwrap().iter();
    let columns: Vec<(&str, &str)> = columns
        .map(|column| {
            (
                column["id"].as_str().unwrap(),
                column["kind"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        columns,
        [
            ("job_level", "name"),
            ("unit", "name"),
            ("measure", "word"),
            ("women", "count"),
            ("men", "count"),
            ("women_share", "share"),
            ("men_share", "share"),
            ("women_value", "number"),
            ("men_value", "number"),
            ("difference", "percentage_points"),
            ("measured_in", "word"),
        ]
    );
    assert_eq!(document["provenance"]["period"], "2026-03-01");
    let population = &document["provenance"]["population"];
    assert_eq!(population["used"], people().len());
}

/// What must not be seen of a group cannot be had by subtraction from a total, nor from the other ages.
#[test]
fn nothing_withheld_can_be_subtracted() {
    let mut withheld = 0;
    for by in ["unit", "job_level", "job_title"] {
        let truth = internal(&["--by", by]);
        for (profile, minimum) in [("representatives", 5), ("public", 10)] {
            let all = [
                "--demo",
                "--by",
                by,
                "--profile",
                profile,
                "--format",
                "json",
            ];
            let seen = conditions(&all).json();
            let mut hidden: BTreeMap<(String, &str), Vec<u64>> = BTreeMap::new();
            let mut bands: BTreeMap<(String, &str), Vec<bool>> = BTreeMap::new();
            let pairs = rows(&seen, "working_conditions")
                .iter()
                .zip(rows(&truth, "working_conditions"));
            for (row, exact) in pairs {
                let (values, id) = (&row["values"], row["values"]["measure"].as_str().unwrap());
                assert_eq!(values[by], exact["values"][by]);
                if id == "staff" {
                    continue;
                }
                for column in ["women", "men"] {
                    let people = exact["values"][column].as_u64().unwrap();
                    let is_hidden = row["withheld"].as_array().unwrap().contains(&column.into());
                    assert!(
                        is_hidden || people == 0 || people >= minimum,
                        "{id} {values}"
                    );
                    let share = format!("{column}_share");
                    assert!(!is_hidden || values[&share].is_null(), "{id} {values}");
                    withheld += u64::from(is_hidden);
                    if id.starts_with("age") {
                        let group = (values[by].to_string(), column);
                        bands.entry(group).or_default().push(is_hidden);
                    }
                    let key = (id.to_owned(), column);
                    if row["role"] == "part" {
                        let parts = hidden.entry(key).or_default();
                        parts.extend((is_hidden && people > 0).then_some(people));
                    } else if let Some(parts) = hidden.get(&key).filter(|_| !is_hidden) {
                        let safe = parts.is_empty()
                            || parts.len() > 1 && parts.iter().sum::<u64>() >= minimum;
                        assert!(safe, "{profile} {by} {id} {column}: {parts:?}");
                    }
                }
            }
            for (group, hidden) in bands {
                let same = hidden.windows(2).all(|pair| pair[0] == pair[1]);
                assert!(same, "{profile} {by} {group:?}: {hidden:?}");
            }
        }
    }
    assert!(withheld > 100, "{withheld}");
}

const LEAVE: &str = "Kön;Födelsedatum;Avdelning;Föräldraledighet;Sjukdagar;Ordinarie arbetstid dagar;Lång sjukfrånvaro;Mer tid
K;1996-03-02;a;30;5;200;0
K;1996-03-01;a;;0;200;0
K;1970-01-01;b;;45;100;40
M;1960-01-01;b;10;;200;0
M;2001-12-31;b;;2;180;
";

#[test]
fn ages_and_rates_of_a_small_file() {
    let folder = Folder::new();
    folder.file("staff.csv", LEAVE);
    let command = [
        "working-conditions",
        "staff.csv",
        "--profile",
        "internal",
        "--format",
        "json",
    ];
    let on = |day| {
        let day = ["--reference-date", day];
        folder.run(&[&command[..], &day].concat()).json()
    };
    let document = on("2026-03-01");
    let women =
        |document: &Value, id: &str, column: &str| measure(document, "", "", id)[column].clone();
    assert_eq!(women(&document, "age_to_29", "women"), 1);
    assert_eq!(women(&on("2026-03-02"), "age_to_29", "women"), 0);
    assert_eq!(
        women(&document, "sick_leave_rate", "women_share"),
        50.0 / 500.0
    );
    assert_eq!(
        women(&document, "long_sick_leave", "women_share"),
        40.0 / 50.0
    );
    assert_eq!(women(&document, "parental_leave", "women_share"), 1.0 / 3.0);
    assert_eq!(women(&document, "parental_leave", "men_value"), 10.0);
    // The seven shares of the Swedish annual report.
    let shares = rows(&document, "sick_leave").iter().map(|row| {
        let share = row["values"]["share"].as_f64().unwrap();
        (row["values"]["measure"].as_str().unwrap(), share)
    });
    let expected = [
        ("total", 52.0 / 680.0),
        ("long_sick_leave", 40.0 / 50.0),
        ("women", 50.0 / 500.0),
        ("men", 2.0 / 180.0),
        ("age_to_29", 7.0 / 380.0),
        ("age_30_to_49", 0.0),
        ("age_from_50", 45.0 / 100.0),
    ];
    assert_eq!(shares.collect::<Vec<_>>(), expected);
    let notes = document["tables"][0]["notes"].as_array().unwrap();
    let note = |id: &str| notes.iter().find(|note| note["id"] == id);
    assert_eq!(note("blank_is_none").unwrap()["field"], "parental_leave");
    assert_eq!(note("ages_taken").unwrap()["date"], "2026-03-01");
    let missing = note("measures_missing").unwrap()["fields"]
        .as_str()
        .unwrap();
    assert_eq!(
        missing,
        "fte_percent, wants_more_hours, contract_type, absence_days"
    );

    folder
        .run(&["working-conditions", "staff.csv"])
        .ok()
        .shows("--reference-date (\"Födelsedatum\" states births)");
}

#[test]
fn the_day_for_ages_is_the_latest_period_of_the_file() {
    let folder = Folder::new();
    let text = "Kön;Personnummer;Period\nK;19960302-2386;2025-12\nK;19960302-2386;2026-02\nM;19900101-2393;2026-03\n";
    folder.file("staff.csv", text);
    let command = [
        "working-conditions",
        "staff.csv",
        "--profile",
        "internal",
        "--format",
        "json",
    ];
    let document = folder.run(&command).json();
    assert_eq!(document["provenance"]["period"], "2026-03-01");
    assert_eq!(measure(&document, "", "", "age_to_29")["women"], 2);
    assert!(document["provenance"]["mapping"]["age"] == "Personnummer");
}

#[test]
fn wishes_stand_where_the_user_says() {
    let folder = Folder::new();
    folder.file(
        "staff.csv",
        "Kön;Sysselsättningsgrad;Fråga 7\nK;50;x\nK;80;\nK;100;\nM;75;x\n",
    );
    let command = [
        "working-conditions",
        "staff.csv",
        "--profile",
        "internal",
        "--format",
        "json",
    ];
    let with = |flags: &[&str]| folder.run(&[&command[..], flags].concat());
    let said = with(&["--wants-more-hours", "Fråga 7"]).json();
    let found = measure(&said, "", "", "involuntary_part_time");
    assert_eq!((&found["women"], &found["men"]), (&1.into(), &1.into()));
    assert_eq!(found["women_share"], 1.0 / 3.0);
    let mapped = with(&["--map", "wants_more_hours=Fråga 7"]).json();
    assert_eq!(mapped["tables"], said["tables"]);
    with(&["--wants-more-hours", "Fråga 8"])
        .refused()
        .says("Fråga 8");
}

#[test]
fn order_of_rows_and_threads_do_not_matter() {
    let folder = Folder::new();
    let text = encoding_rs::WINDOWS_1252.decode(&export()).0.into_owned();
    let mut lines: Vec<&str> = text.lines().collect();
    let last = lines.len() - 2;
    folder.file("one.csv", lines.join("\n"));
    lines[4..last].reverse();
    folder.file("two.csv", lines.join("\n"));
    let table = |file: &str, threads: &str| {
        let mut command = paritet();
        command.env("RAYON_NUM_THREADS", threads);
        command.current_dir(folder.path(""));
        command.args([
            "working-conditions",
            file,
            "--by",
            "unit",
            "--profile",
            "internal",
        ]);
        finish(command.args(["--format", "csv"])).ok().out()
    };
    let one = table("one.csv", "1");
    assert_eq!(one, table("two.csv", "1"));
    assert_eq!(one, table("one.csv", "3"));
}

#[test]
fn it_speaks_of_work_and_not_of_columns() {
    conditions(&["--demo", "--lang", "nb", "-q"])
        .ok()
        .shows("Ufrivillig deltid")
        .shows("av kvinnene");
    let plain = conditions(&["--demo", "--plain", "-q", "--lang", "en"])
        .ok()
        .out();
    assert!(plain.contains("\nPart-time work: "), "{plain}");
}
