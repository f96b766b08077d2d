//! `report`: all tables of a law in one document; what it says of the employer's duties, of rows and of its method.

use std::fs;

use serde_json::Value;

use paritet::demo::truth;

use super::support::{Folder, Run, finish, paritet, rows, run};

const EU: [&str; 4] = ["--part-year", "whole", "--variable-base", "recipients"];

fn report(preset: &str, more: &[&str]) -> Run {
    let first = [
        "report",
        "--demo",
        "--preset",
        preset,
        "--reference-date",
        "2026-12-31",
    ];
    run([&first[..], more].concat())
}

fn tables(document: &Value) -> Vec<&str> {
    let tables = document["tables"].as_array().unwrap();
    tables
        .iter()
        .map(|table| table["id"].as_str().unwrap())
        .collect()
}

/// The gaps of base pay that are built into the municipality, by job.
fn holds_the_truth(document: &Value, table: &str, gap: &str) {
    let truth = truth();
    let mut compared = 0;
    for known in &truth.groups {
        let mut found = rows(document, table).iter();
        // Some jobs are one group of equal work with others, under the name of one of them.
        let Some(found) = found.find(|row| row["values"]["group"] == known.job) else {
            continue;
        };
        let found = &found["values"];
        if found["women"] != known.women || found["men"] != known.men {
            continue;
        }
        match known.mean_gap {
            None => assert_eq!(found[gap], Value::Null, "{}", known.job),
            Some(known_gap) => {
                let found = found[gap].as_f64().unwrap();
                assert!(
                    (found - known_gap).abs() < 1e-12,
                    "{}: {found}, not {known_gap}",
                    known.job
                );
                compared += 1;
            }
        }
    }
    assert!(compared > 20);
}

#[test]
fn sweden() {
    let document = report("se", &["--profile", "internal", "--format", "json"]).json();
    assert_eq!(
        tables(&document),
        [
            "equal_work",
            "equal_value",
            "lower_demands",
            "working_conditions",
            "pay_by_points",
            "plan",
            "targets"
        ]
    );
    holds_the_truth(&document, "equal_work", "mean_gap");
    let duties: Vec<&str> = document["duties"]
        .as_array()
        .unwrap()
        .iter()
        .map(|duty| duty["id"].as_str().unwrap())
        .collect();
    assert_eq!(
        duties,
        [
            "duties_headcount",
            "duty_se_survey",
            "duty_se_measures_documentation",
            "duties_directive",
            "duty_eu_report_first",
            "duty_eu_assessment",
            "duty_eu_answer"
        ]
    );
    assert_eq!(document["duties"][1]["due"], "2026-12-31");
    let settings = &document["provenance"]["settings"];
    assert_eq!(settings["scope.preset"], "se");
    assert_eq!(settings["scope.reference_date"], "2026-12-31");
    // The figures are those of the verbs.
    let alone = [
        "working-conditions",
        "--demo",
        "--profile",
        "internal",
        "--format",
        "json",
    ];
    let alone = run(alone).json();
    assert_eq!(
        rows(&alone, "working_conditions"),
        rows(&document, "working_conditions")
    );
}

#[test]
fn the_union() {
    let internal = ["--profile", "internal", "--format", "json"];
    let document = report("eu", &[&EU[..], &internal].concat()).json();
    assert_eq!(tables(&document), ["indicators", "quartiles", "categories"]);
    holds_the_truth(&document, "categories", "gap_base");
    let components = &document["provenance"]["components"];
    assert_eq!(components["Rörligt tillägg (OB)/month"], "variable");
    assert_eq!(
        document["provenance"]["settings"]["indicators.variable_base"],
        "recipients"
    );
    report("eu", &[])
        .refused()
        .says("--variable-base recipients");
}

/// The other laws' tables are those of `statutory`; each report has what the employer must do, and by when.
#[test]
fn the_other_laws() {
    let of_nordic = ["--beside-base", "full-time", "--leave-week", "7"];
    for (law, flags, expected, duty) in [
        (
            "no",
            &of_nordic[..],
            &["balance", "pay_by_level", "working_conditions"][..],
            "duty_no_statement",
        ),
        (
            "fi",
            &of_nordic[..2],
            &["pay_survey", "one_sex_groups"],
            "duty_fi_plan",
        ),
        ("dk", &[], &["pay_statistics"], "duty_dk_statistics"),
        (
            "uk",
            &[],
            &["statutory_figures", "quartiles"],
            "duty_uk_report",
        ),
        (
            "ie",
            &[],
            &["statutory_figures", "quartiles"],
            "duty_ie_report",
        ),
    ] {
        let day = if law == "ie" {
            "2026-06-15"
        } else {
            "2026-04-05"
        };
        let arguments = [
            "report",
            "--demo",
            "--preset",
            law,
            "--reference-date",
            day,
            "--format",
            "json",
        ];
        let document = run([&arguments[..], flags].concat()).json();
        assert_eq!(tables(&document), expected, "{law}");
        let duties = document["duties"].as_array().unwrap();
        assert!(
            duties.iter().any(|known| known["id"] == duty),
            "{law}: {duties:?}"
        );
        let alone = [
            "statutory",
            "--demo",
            "--regime",
            law,
            "--reference-date",
            day,
            "--format",
            "json",
        ];
        let alone = run([&alone[..], flags].concat()).json();
        assert_eq!(alone["tables"], document["tables"], "{law}");
    }
}

#[test]
fn without_a_law_or_a_question_it_is_about_the_raw_gaps() {
    let document = run(["report", "--demo", "--format", "json"]).json();
    assert_eq!(tables(&document), ["pay_gap"]);
}

/// Each table is that of the verb, and files of other people are neither grouped nor selected as the staff are.
#[test]
fn other_questions_stand_beside_those_of_the_law() {
    let more = [
        ["--with", "overtime"],
        ["--with", "recruitment"],
        ["--with", "survey"],
        ["--with", "overtime"],
    ];
    let own = [
        "--format",
        "json",
        "--by",
        "unit",
        "--where",
        "Befattning!=Rektor",
    ];
    let document = report("eu", &[&EU[..], &more.concat(), &own].concat()).json();
    let all = tables(&document);
    assert_eq!(all.iter().filter(|id| **id == "overtime").count(), 1);
    let place = |id| all.iter().position(|known| *known == id).unwrap();
    assert!(place("categories") < place("overtime") && place("overtime") < place("recruitment"));
    let alone = run(["recruitment", "--demo", "--format", "json"]).json();
    assert_eq!(rows(&document, "recruitment"), rows(&alone, "recruitment"));
    let missing = ["report", "x.csv", "--with", "recruitment"];
    let folder = Folder::new();
    folder.file("x.csv", "Kön;Månadslön\nK;1\n");
    folder.run(&missing).refused().says("--applicants");
}

/// The demo of the year before: the same gaps in nearly all groups, one person more in one and fewer in another.
#[test]
fn what_has_changed_since_last_year_is_told() {
    let folder = Folder::new();
    folder.run(&["demo", "."]).ok();
    let year = |file: &str, more: &[&str]| {
        folder.run(&[&["report", file, "--format", "json"][..], more].concat())
    };
    let internal = ["--profile", "internal"];
    let before = year(
        "personal-2025.csv",
        &[&internal[..], &["-o", "before.json"]].concat(),
    );
    before.ok();
    let before: Value = serde_json::from_str(&folder.read("before.json")).unwrap();
    let told = ["--previous", "before.json"];
    let now = year("personal.csv", &[&internal[..], &told].concat()).json();
    let gap = |document: &Value, group: &Value| {
        let mut rows = rows(document, "pay_gap").iter();
        let row = rows.find(|row| row["values"]["group"] == *group).unwrap();
        row["values"]["mean_gap"].as_f64().unwrap()
    };
    let mut moved = 0;
    for row in rows(&now, "changes") {
        let values = &row["values"];
        let (earlier, later) = (gap(&before, &values["group"]), gap(&now, &values["group"]));
        assert_eq!(values["earlier"].as_f64(), Some(earlier));
        assert_eq!(values["now"].as_f64(), Some(later));
        assert_eq!(values["change"].as_f64(), Some(later - earlier));
        moved += usize::from((later - earlier).abs() > 1e-4);
    }
    assert!((1..5).contains(&moved), "{moved}");
    year("personal.csv", &told)
        .refused()
        .says("before.json was written for another profile (internal)");
    year("personal.csv", &["--previous", "personal.csv"]).refused();
}

/// A title, the verdict, tables, duties and the method, on a terminal and as Markdown; each table a file in a folder.
#[test]
fn a_document_in_every_format() {
    let shown = report("se", &["--lang", "sv", "-q"]).ok();
    for text in [
        "Lönekartläggning: personal.csv, 2026-12-31\n",
        "\n- Lönekartläggning och analys",
        "\nMetod\n",
        "- scope.preset: se\n",
        "- female_dominated: share of women >= 60 %, in whole numbers\n",
    ] {
        assert!(
            shown.out().contains(text),
            "{text:?} is not in:\n{}",
            shown.out()
        );
    }
    let folder = Folder::new();
    let written = [
        "report",
        "--demo",
        "--preset",
        "eu",
        "-q",
        "-o",
        "tables/",
        "-o",
        "report.md",
    ];
    folder.run(&[&written[..], &EU].concat()).ok();
    let read = |name: &str| folder.read(name);
    assert!(
        read("report.md").starts_with(
            "# Report under the Pay Transparency Directive: personal.csv, 2026-03-01\n"
        )
    );
    assert!(read("report.md").contains("\n- indicators.part\\_year: whole\n"));
    for (table, first) in [
        ("indicators", "\"indicator\",basis,"),
        ("quartiles", "\"band\",basis,women,men"),
        ("categories", "\"group\",women,men"),
        ("method", "\"name\",value\n\"rows\",2964\n\"used\",2948\n"),
    ] {
        let text = read(&format!("tables/{table}.csv"));
        assert!(text.starts_with(first), "{table}: {text}");
    }
    // A second run replaces its own files, and nothing else is in the folder.
    folder.run(&[&written[..], &EU].concat()).ok();
    assert_eq!(std::fs::read_dir(folder.path("tables")).unwrap().count(), 4);
    // No other folder is made.
    let elsewhere = [
        "report",
        "--demo",
        "--preset",
        "eu",
        "-q",
        "-o",
        "missing/report.md",
    ];
    folder.run(&[&elsewhere[..], &EU].concat()).refused();
    assert!(!folder.path("missing").exists());
}

/// One row for each check; lines count the header.
#[test]
fn rows_are_checked_as_the_law_asks() {
    let folder = Folder::new();
    let staff = "Kön;Ålder;Månadslön;Sysselsättningsgrad;Veckotimmar;Rörligt tillägg;Önskar mer tid;DISCO;Anställd;Slutdatum
Kvinna;40;30000;100;40;100;nej;261110;2019-01-01;
Man;40;30000;50;20;100;ja;261110;2027-01-01;
Man;40;30000;100;40;100;nej;261110;2019-01-01;2025-06-30
Kvinna;12;30000;100;40;100;nej;261110;2019-01-01;
Man;40;30000;100;160;100;nej;261110;2019-01-01;
Kvinna;40;30000;120;40;100;nej;261110;2019-01-01;
Man;40;30000;100;40;-50;nej;261110;2019-01-01;
Kvinna;40;30000;100;40;100;ja;261110;2019-01-01;
Man;40;30000;100;40;100;nej;2611;2019-01-01;
";
    folder.file("staff.csv", staff);
    let map = [
        "job_code=DISCO",
        "wants_more_hours=Önskar mer tid",
        "hire_date=Anställd",
        "end_date=Slutdatum",
        "weekly_hours=Veckotimmar",
    ];
    let map: Vec<&str> = map.iter().flat_map(|map| ["--map", map]).collect();
    let found = |more: &[&str]| -> Vec<(String, u64)> {
        let command = [&["doctor", "staff.csv", "--format", "json"][..], &map, more].concat();
        let document = folder.run(&command).json();
        let findings = document[0]["findings"].as_array().unwrap().clone();
        let of_law = findings
            .iter()
            .filter(|finding| finding["code"].as_str().unwrap() > "PI200");
        of_law
            .map(|finding| {
                (
                    finding["code"].as_str().unwrap().to_owned(),
                    finding["lines"][0].as_u64().unwrap(),
                )
            })
            .collect()
    };
    assert_eq!(found(&[]), []);
    let of = |codes: &[(u64, u64)]| {
        codes
            .iter()
            .map(|(code, line)| (format!("PI{code}"), *line))
            .collect::<Vec<_>>()
    };
    let dk = ["--preset", "dk", "--reference-date", "2026-12-31"];
    assert_eq!(
        found(&dk),
        of(&[
            (201, 3),
            (202, 4),
            (203, 5),
            (204, 6),
            (205, 7),
            (206, 8),
            (207, 9),
            (208, 10)
        ])
    );
    assert_eq!(
        found(&["--preset", "no"]),
        of(&[(203, 5), (204, 6), (205, 7), (206, 8), (207, 9)])
    );
    // A report tells them too, whatever columns its tables are made of.
    let asked = [
        "report",
        "staff.csv",
        "--preset",
        "se",
        "--reference-date",
        "2026-12-31",
        "--format",
        "json",
        "--by",
        "job_code",
    ];
    let document = folder.run(&[&asked[..], &map].concat()).json();
    let findings = document["findings"].as_array().unwrap();
    let has = |code: &str| findings.iter().any(|finding| finding["code"] == code);
    assert!(has("PI201") && has("PI206") && !has("PI208"));
}

/// Half the hours for half the pay is the same pay; full time is what most people work.
#[test]
fn weekly_hours_are_working_time() {
    let folder = Folder::new();
    let person =
        |sex: &str, pay: u32, hours: f64| format!("{sex};{pay};{hours};A\n").replace('.', ",");
    let women =
        person("Kvinde", 20_000, 18.5).repeat(6) + &person("Kvinde", 40_000, 37.0).repeat(6);
    let staff = format!(
        "Køn;Månedsløn;Ugentlig arbejdstid;Stilling\n{women}{}",
        person("Mand", 40_000, 37.0).repeat(12)
    );
    folder.file("staff.csv", staff);
    let internal = ["--profile", "internal", "--format", "json"];
    for more in [
        &["pay-gap", "staff.csv"][..],
        &["statutory", "staff.csv", "--regime", "fi"],
    ] {
        let document = folder.run(&[more, &internal].concat()).json();
        let table = &document["tables"][0];
        let group = &table["rows"][0]["values"];
        assert_eq!(group["mean_women"], 40_000.0, "{more:?}");
        assert_eq!(group["women_to_men"], 1.0, "{more:?}");
        let notes = document["tables"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|table| table["notes"].as_array().unwrap());
        let told = notes
            .filter(|note| note["id"] == "full_time_of_hours")
            .count();
        assert_eq!(told, 1, "{more:?}");
        assert_eq!(
            document["provenance"]["settings"]["scope.full_time_hours"], "37.0",
            "{more:?}"
        );
    }
    let conditions = folder
        .run(&[&["working-conditions", "staff.csv"][..], &internal].concat())
        .json();
    let part_time = rows(&conditions, "working_conditions")
        .iter()
        .find(|row| row["values"]["measure"] == "part_time");
    assert_eq!(part_time.unwrap()["values"]["women"], 6);
}

/// A column that may be one part of pay or another is not passed over where all pay is compared.
#[test]
fn what_may_be_pay_is_asked() {
    let folder = Folder::new();
    let staff = "Køn;Månedsløn;Fast tillæg;Bonus\nKvinde;30000;100;900\nMand;31000;200;800\n";
    folder.file("staff.csv", staff);
    let finland = |more: &[&str]| {
        folder.run(
            &[
                &["statutory", "staff.csv", "--regime", "fi", "--by", "Køn"][..],
                more,
            ]
            .concat(),
        )
    };
    finland(&[])
        .refused()
        .says("\"Fast tillæg\"")
        .says("--map fixed_supplement")
        .says("=excluded\"");
    let said = ["--map", "fixed_supplement=Fast tillæg"];
    finland(&said)
        .refused()
        .says("\"variable_pay=bonus/month\"")
        .says("/year");
    folder.run(&["pay-gap", "staff.csv", "--by", "Køn"]).ok();
}

/// Every format, twice, in other surroundings, on one processor and with the rows in another order.
#[test]
fn the_same_run_gives_the_same_bytes() {
    const FORMATS: [&str; 5] = ["r.html", "r.xlsx", "r.md", "r.json", "r.txt"];
    let mut rows: Vec<String> = (0..400)
        .map(|i| {
            let (sex, job) = (["Kvinna", "Man"][i % 2], ["A", "B", "C", "D"][i / 2 % 4]);
            format!("{sex};{job};{}", 30_000 + (i * 7919) % 4_000)
        })
        .collect();
    let staff = |rows: &[String]| format!("Kön;Befattning;Månadslön\n{}\n", rows.join("\n"));
    let written = |staff: String, environment: &[(&str, &str)]| {
        let folder = Folder::new();
        folder.file("staff.csv", staff);
        let mut command = paritet();
        command.args(["report", "staff.csv", "--preset", "se", "--with", "pay-gap"]);
        command.args([
            "--with",
            "decompose",
            "--model",
            "job_title",
            "--lang",
            "sv",
        ]);
        command.args(["--reference-date", "2026-12-31", "-q"]);
        FORMATS.iter().for_each(|name| {
            command.args(["-o", name]);
        });
        command.envs(environment.iter().copied());
        finish(command.current_dir(folder.path(""))).ok();
        FORMATS.map(|name| fs::read(folder.path(name)).unwrap())
    };
    let first = written(staff(&rows), &[]);
    let elsewhere = [
        ("TZ", "Asia/Tokyo"),
        ("LANG", "fi_FI.UTF-8"),
        ("LC_ALL", "de_DE.UTF-8"),
        ("RAYON_NUM_THREADS", "1"),
    ];
    rows.reverse();
    rows.rotate_left(123);
    let again = written(staff(&rows), &elsewhere);
    for (name, (first, again)) in FORMATS.iter().zip(first.iter().zip(&again)) {
        assert!(first == again, "{name}");
    }
    let dated = written(staff(&rows), &[("SOURCE_DATE_EPOCH", "1700000000")]);
    assert!(dated[1] != first[1] && dated[3] == first[3]);
}
