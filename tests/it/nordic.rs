//! `statutory` for Norway, Finland and Denmark: the gaps of the municipality, what is asked, what is withheld.

use serde_json::Value;

use paritet::demo::{GroupTruth, export, truth};

use super::support::{Folder, Run, close, rows, run};

const NORWAY: &[&str] = &[
    "--regime",
    "no",
    "--beside-base",
    "full-time",
    "--leave-week",
    "7",
];
const FINLAND: &[&str] = &["--regime", "fi", "--beside-base", "full-time"];
const DENMARK: &[&str] = &["--regime", "dk"];
const REGIMES: [&[&str]; 3] = [NORWAY, FINLAND, DENMARK];

fn demo(regime: &[&str], more: &[&str]) -> Run {
    let given = ["statutory", "--demo", "-q"];
    let form: &[&str] = match more.contains(&"--format") {
        true => &[],
        false => &["--format", "json"],
    };
    run([&given[..], regime, more, form].concat())
}

fn internal(regime: &[&str], more: &[&str]) -> Value {
    demo(regime, &[&["--profile", "internal"], more].concat()).json()
}

fn row<'a>(document: &'a Value, table: &str, column: &str, name: &str) -> &'a Value {
    let found = rows(document, table)
        .iter()
        .find(|row| row["values"][column] == name);
    &found.unwrap_or_else(|| panic!("no {name} in {table}"))["values"]
}

fn total<'a>(document: &'a Value, table: &str) -> &'a Value {
    let found = rows(document, table)
        .iter()
        .find(|row| row["role"] == "total");
    &found.unwrap_or_else(|| panic!("no total in {table}"))["values"]
}

fn with_gap() -> Vec<GroupTruth> {
    let jobs = truth().groups.into_iter();
    jobs.filter(|job| job.mean_gap.is_some()).collect()
}

#[test]
fn norway_has_the_gaps_the_municipality_was_built_with() {
    let found = internal(NORWAY, &["--by", "job_title"]);
    assert!(with_gap().len() > 30);
    for job in with_gap() {
        let values = row(&found, "pay_by_level", "group", job.job);
        assert_eq!(values["women"], job.women);
        assert_eq!(values["men"], job.men);
        close(&values["base_to_men"], 1.0 - job.mean_gap.unwrap(), 1e-12);
    }
    let all = total(&found, "pay_by_level");
    close(
        &all["base_to_men"],
        1.0 - truth().all.mean_gap.unwrap(),
        1e-12,
    );
    // computed from the same export with pandas 3.1.1
    close(&all["women_to_men"], 0.905_808_932_728_804, 1e-12);
    close(&all["supplements_to_men"], 0.876_831_729_769_925, 1e-12);
    close(&all["overtime_to_men"], 0.671_701_072_495_562, 1e-12);
    // a year of full time: the parts add up to all cash pay
    let number = |column: &str| all[column].as_f64().unwrap();
    for sex in ["women", "men"] {
        let parts = ["base", "supplements", "overtime"];
        let sum: f64 = parts
            .map(|part| number(&format!("{part}_{sex}")))
            .iter()
            .sum();
        let cash = number(&format!("mean_{sex}"));
        assert!((sum / cash - 1.0).abs() < 1e-12, "{sex}: {sum}, not {cash}");
    }
    // everybody whose sex is known is in the balance, whether paid or not
    let balance = total(&found, "balance");
    let people: u64 = ["women", "men"]
        .iter()
        .map(|sex| balance[sex].as_u64().unwrap())
        .sum();
    assert_eq!(balance["total"], people + truth().all.other as u64);
    let of_levels = rows(&found, "balance")
        .iter()
        .filter(|row| row["role"] == "part");
    let of_levels = of_levels.map(|row| row["values"]["total"].as_u64().unwrap());
    assert_eq!(of_levels.sum::<u64>(), balance["total"].as_u64().unwrap());
    let population = &found["provenance"]["population"];
    let staff = truth().all;
    assert_eq!(population["used"], staff.women + staff.men + staff.other);
}

/// The same figures as the table of working conditions; parental leave in weeks.
#[test]
fn norwegian_conditions_are_those_of_the_municipality() {
    let found = internal(NORWAY, &[]);
    let given = ["working-conditions", "--demo", "-q", "--format", "json"];
    let known = run([&given[..], &["--profile", "internal"]].concat()).json();
    let of =
        |document: &Value, measure| row(document, "working_conditions", "measure", measure).clone();
    for measure in ["part_time", "involuntary_part_time", "temporary"] {
        assert_eq!(of(&found, measure), of(&known, measure));
    }
    let (weeks, days) = (of(&found, "parental_leave"), of(&known, "parental_leave"));
    assert_eq!(weeks["women"], days["women"]);
    close(
        &weeks["women_value"],
        days["women_value"].as_f64().unwrap() / 7.0,
        1e-12,
    );
    assert_eq!(weeks["measured_in"], "weeks");
    assert_eq!(rows(&found, "working_conditions").len(), 4);
}

#[test]
fn each_year_norway_states_less_and_needs_no_pay() {
    let folder = Folder::new();
    let people = "Kjønn;Stillingsprosent;Ansettelsesform;Foreldrepermisjon\n\
                  Kvinne;80;Fast;10\nKvinne;100;Fast;\nMann;100;Midlertidig;4\n";
    folder.file("ansatte.csv", people);
    let given = [
        "statutory",
        "ansatte.csv",
        "--regime",
        "no",
        "--part",
        "yearly",
        "--leave-unit",
        "weeks",
        "--profile",
        "internal",
        "-q",
        "--format",
        "json",
    ];
    let found = folder.run(&given).json();
    let tables: Vec<&str> = found["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(|table| table["id"].as_str().unwrap())
        .collect();
    assert_eq!(tables, ["balance", "working_conditions"]);
    assert_eq!(rows(&found, "balance").len(), 1);
    let leave = row(&found, "working_conditions", "measure", "parental_leave");
    assert_eq!(
        (&leave["women_value"], &leave["men_value"]),
        (&10.0.into(), &4.0.into())
    );
    assert_eq!(found["provenance"]["population"]["used"], 3);
    // all of it needs pay
    let all: Vec<&str> = given
        .into_iter()
        .filter(|word| !["--part", "yearly"].contains(word))
        .collect();
    folder.run(&all).refused().says("base_monthly");
}

#[test]
fn finland_has_the_gaps_the_municipality_was_built_with() {
    let found = internal(FINLAND, &["--by", "job_title"]);
    let survey = rows(&found, "pay_survey");
    let mut compared = 0;
    for job in with_gap() {
        let own = survey.iter().find(|row| row["values"]["group"] == job.job);
        // jobs of equal work are one group
        if let Some(values) = own.map(|row| &row["values"])
            && values["women"] == job.women
        {
            close(&values["base_to_men"], 1.0 - job.mean_gap.unwrap(), 1e-12);
            let [low, middle, high] = ["minimum", "median", "maximum"]
                .map(|figure| values[format!("{figure}_women")].as_f64().unwrap());
            assert!(low <= middle && middle <= high);
            compared += 1;
        }
    }
    assert!(compared > 25, "{compared}");
    let all = total(&found, "pay_survey");
    close(
        &all["base_to_men"],
        1.0 - truth().all.mean_gap.unwrap(),
        1e-12,
    );
    assert_eq!(rows(&found, "one_sex_groups").len(), 4);
    // what only the employer sees
    let shown = demo(FINLAND, &[]).json();
    assert!(rows(&shown, "pay_survey")[0]["values"]["median_women"].is_null());
}

#[test]
fn finland_merges_small_groups_or_says_with_which() {
    let apart = demo(FINLAND, &[]).json();
    let merged = demo(FINLAND, &["--merge-small"]).json();
    let names = |document: &Value| rows(document, "pay_survey").len();
    assert!(names(&merged) < names(&apart));
    let note = |document: &Value, id: &str| {
        let tables = document["tables"].as_array().unwrap().iter();
        let notes = tables.flat_map(|table| table["notes"].as_array().unwrap());
        notes.into_iter().any(|note| note["id"] == id)
    };
    assert!(note(&apart, "groups_could_join") && !note(&apart, "groups_joined"));
    assert!(note(&merged, "groups_joined"));
    let joined = row(&merged, "pay_survey", "merged_from", "Vaktmästare");
    assert_eq!(joined["group"], "Yttre skötsel + Vaktmästare");
    // the group that the job file names, without being asked
    let folder = Folder::new();
    folder.file(
        "staff.csv",
        staff(&[("Kokki", 12, 3), ("Siivooja", 14, 11), ("Vahti", 12, 12)]),
    );
    folder.file(
        "jobs.csv",
        "job,points,merge_into\nKokki,300,Vahti\nSiivooja,290,\nVahti,100,\n",
    );
    let given = [
        "statutory",
        "staff.csv",
        "--regime",
        "fi",
        "--jobs",
        "jobs.csv",
    ];
    let found = folder
        .run(&[&given[..], &["-q", "--format", "json"]].concat())
        .json();
    let joined = row(&found, "pay_survey", "group", "Vahti + Kokki");
    assert_eq!((&joined["women"], &joined["men"]), (&24.into(), &15.into()));
    assert_eq!(joined["merged_from"], "Kokki");
}

/// Jobs with so many women and men each.
fn staff(jobs: &[(&str, usize, usize)]) -> String {
    let mut text = String::from("Tehtävänimike;Sukupuoli;Kuukausipalkka\n");
    for (job, women, men) in jobs {
        for (sex, many) in [("nainen", women), ("mies", men)] {
            for person in 0..*many {
                text += &format!("{job};{sex};{}\n", 2500 + 37 * person);
            }
        }
    }
    text
}

/// Without its supplements all pay is base pay; the municipality's codes stand for those of DISCO-08.
#[test]
fn denmark_has_the_gaps_the_municipality_was_built_with() {
    let without = ["fixed_supplement", "variable_supplement", "overtime_pay"];
    let without: Vec<String> = without
        .iter()
        .map(|field| format!("{field}=excluded"))
        .collect();
    let without: Vec<&str> = without
        .iter()
        .flat_map(|said| ["--component", said])
        .collect();
    let found = internal(DENMARK, &without);
    let told = |job: &&GroupTruth| job.women >= 10 && job.men >= 10;
    let jobs = with_gap();
    let jobs: Vec<&GroupTruth> = jobs.iter().filter(told).collect();
    let codes = rows(&found, "pay_statistics");
    assert_eq!(codes.len(), jobs.len());
    for job in jobs {
        let is_it =
            |row: &&Value| row["values"]["women"] == job.women && row["values"]["men"] == job.men;
        let code = &codes.iter().find(is_it).unwrap()["values"];
        close(&code["mean_gap"], job.mean_gap.unwrap(), 1e-11);
    }
    // ten of each by the act, whatever smaller number is asked for
    let asked = demo(DENMARK, &["--min-group", "3"]).json();
    assert_eq!(rows(&asked, "pay_statistics").len(), codes.len());
}

#[test]
fn what_the_law_leaves_open_is_asked() {
    let refused = |arguments: &[&str], says: &str| {
        demo(arguments, &[]).refused().says(says);
    };
    refused(
        &["--regime", "no", "--leave-week", "5"],
        "--beside-base as-paid",
    );
    refused(
        &["--regime", "no", "--beside-base", "as-paid"],
        "--leave-week 7",
    );
    refused(&["--regime", "fi"], "--beside-base full-time");
    refused(&["--regime", "no", "--leave-week", "6"], "5, 7");
    refused(
        &[DENMARK, &["--component", "overtime_pay=much"]].concat(),
        "benefits|excluded",
    );
    refused(
        &[DENMARK, &["--component", "overtime_hours=bonus"]].concat(),
        "--component",
    );
    let folder = Folder::new();
    let staff = staff(&[("Kok", 12, 12)]).replace('\n', ";10\n");
    folder.file("staff.csv", staff.replacen(";10", ";Pension", 1));
    let given = [
        "statutory",
        "staff.csv",
        "--regime",
        "fi",
        "--map",
        "pension=Pension",
    ];
    folder
        .run(&given)
        .refused()
        .says("--component pension=excluded");
    let told = [
        &given[..],
        &[
            "--component",
            "pension=benefits",
            "--profile",
            "internal",
            "-q",
            "--format",
            "json",
        ],
    ]
    .concat();
    let found = folder.run(&told).json();
    close(&total(&found, "pay_survey")["benefits_women"], 10.0, 1e-12);
}

#[test]
fn means_are_published_only_when_asked() {
    let has = |more: &[&str]| {
        let found = demo(NORWAY, more).json();
        found["tables"][1]["columns"]
            .as_array()
            .unwrap()
            .iter()
            .any(|column| column["kind"] == "pay")
    };
    assert!(!has(&[]));
    assert!(has(&["--amounts"]));
    assert!(has(&["--profile", "internal"]));
}

#[test]
fn duties_and_sources_stand_in_the_document() {
    for (regime, act, duty) in [
        (NORWAY, "2017:51", "duty_no_statement"),
        (FINLAND, "609/1986", "duty_fi_plan"),
        (DENMARK, "ligelønsloven", "duty_dk_statistics"),
    ] {
        let duties = demo(regime, &[]).json()["duties"].clone();
        let is_said = duties
            .as_array()
            .unwrap()
            .iter()
            .any(|said| said["id"] == duty);
        assert!(is_said, "{duty}");
        demo(regime, &["--format", "md"]).ok().shows(act);
        for profile in ["representatives", "public"] {
            demo(regime, &["--profile", profile]).ok();
        }
    }
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let text = encoding_rs::WINDOWS_1252.decode(&export()).0.into_owned();
    let lines: Vec<&str> = text.lines().collect();
    let mut turned = lines[..4].to_vec();
    turned.extend(lines[4..lines.len() - 2].iter().rev());
    turned.extend(&lines[lines.len() - 2..]);
    let folder = Folder::new();
    folder.file("one.csv", lines.join("\n"));
    folder.file("two.csv", turned.join("\n"));
    for regime in REGIMES {
        let tables = |file: &str| {
            let given = ["statutory", file, "-q", "--format", "json"];
            folder.run(&[&given[..], regime].concat()).json()["tables"].clone()
        };
        assert!(tables("one.csv") == tables("two.csv"), "{regime:?}");
    }
}

#[test]
fn every_language_and_width_has_room() {
    for regime in REGIMES {
        for language in ["en", "sv", "nb", "fi", "da"] {
            let given = ["statutory", "--demo", "-q", "--lang", language];
            run([&given[..], regime].concat()).ok();
        }
    }
}
