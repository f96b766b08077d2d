//! `salary-mapping`: equal work, equal value, lower demands; the file of actions.

use serde_json::Value;

use super::support::{Folder, Run, close, realdata, root, rows, run};

fn salaries(more: &[&str]) -> Option<Run> {
    let file = realdata("r-datasets/carData_Salaries.csv")?;
    let jobs = root().join("testdata/salaries/jobs.csv");
    let given = [
        "salary-mapping",
        file.to_str().unwrap(),
        "--map",
        "base_pay=salary",
        "--pay-period",
        "year",
        "--by",
        "rank",
        "--jobs",
        jobs.to_str().unwrap(),
    ];
    Some(run([&given[..], more].concat()))
}

fn row<'a>(document: &'a Value, table: &str, column: &str, name: &str) -> &'a Value {
    let found = rows(document, table)
        .iter()
        .find(|row| row["values"][column] == name);
    &found.unwrap_or_else(|| panic!("no {name} in {table}"))["values"]
}

/// Figures of testdata/expected/salary_mapping.R (R 4.2.2).
#[test]
fn salaries_of_professors() {
    let bands = ["--band-width", "50", "--format", "json"];
    let Some(run) = salaries(&[&bands[..], &["--profile", "internal"]].concat()) else {
        return;
    };
    let found = run.json();
    let group = |name| row(&found, "equal_work", "group", name);
    let assistant = group("Assistant professors");
    assert_eq!(
        (&assistant["women"], &assistant["men"]),
        (&11.into(), &56.into())
    );
    assert_eq!(assistant["dominance"], "female_dominated");
    assert_eq!(group("Professors")["dominance"], "male_dominated");
    assert_eq!(group("Professors")["band"], 7.0);
    for (name, mean, women, men, middle_women, middle_men) in [
        (
            "Assistant professors",
            80_775.985_074_6,
            78_049.909_090_9,
            81_311.464_285_7,
            77_000.0,
            80_182.0,
        ),
        (
            "Associate professors",
            93_876.437_5,
            88_512.8,
            94_869.703_703_7,
            90_556.5,
            95_626.5,
        ),
        (
            "Professors",
            126_772.109_022_6,
            121_967.611_111_1,
            127_120.822_580_6,
            120_257.5,
            123_996.0,
        ),
    ] {
        close(&group(name)["mean"], mean, 1e-9);
        close(&group(name)["mean_women"], women, 1e-9);
        close(&group(name)["mean_men"], men, 1e-9);
        close(&group(name)["mean_gap"], 1.0 - women / men, 1e-8);
        close(&group(name)["difference"], men - women, 1e-8);
        close(&group(name)["median_women"], middle_women, 1e-12);
        close(&group(name)["median_men"], middle_men, 1e-12);
    }
    assert_eq!(rows(&found, "equal_value").len(), 1);
    let pair = row(&found, "equal_value", "compared_job", "Professors");
    close(&pair["difference"], 45_996.123_947_9, 1e-9);
    close(&pair["ratio"], 0.637_174_735_811, 1e-9);
    assert_eq!(rows(&found, "lower_demands").len(), 1);
    let pair = row(
        &found,
        "lower_demands",
        "compared_job",
        "Associate professors",
    );
    close(&pair["difference"], 13_100.452_425_4, 1e-9);
    close(&pair["ratio"], 0.860_450_047_166, 1e-9);
    assert_eq!(pair["compared_band"], 6.0);

    salaries(&["-q"]).unwrap().refused().says("--band-width");
}

/// Whichever group is paid more: a pair with a withheld mean is not there, and the means are those of the first table.
#[test]
fn pairs_tell_what_the_first_table_tells() {
    for profile in ["representatives", "public"] {
        let given = [
            "salary-mapping",
            "--demo",
            "--profile",
            profile,
            "--format",
            "json",
        ];
        let found = run(given).json();
        let mut pairs = 0;
        for table in ["equal_value", "lower_demands"] {
            for pair in rows(&found, table) {
                assert_eq!(pair["withheld"].as_array().unwrap().len(), 0);
                let values = &pair["values"];
                for (job, mean) in [("job", "mean"), ("compared_job", "compared_mean")] {
                    let name = values[job].as_str().unwrap();
                    assert_eq!(
                        row(&found, "equal_work", "group", name)["mean"],
                        values[mean]
                    );
                }
                pairs += 1;
            }
        }
        assert!(pairs > 10, "{pairs}");
    }
    let all = run([
        "salary-mapping",
        "--demo",
        "--profile",
        "internal",
        "--format",
        "json",
    ])
    .json();
    assert_eq!(rows(&all, "lower_demands").len(), 5);
    assert_eq!(rows(&all, "equal_value").len(), 43);
}

/// The gaps built into the municipality.
#[test]
fn the_demo_has_the_gaps_it_was_built_with() {
    let all = run([
        "salary-mapping",
        "--demo",
        "--profile",
        "internal",
        "--format",
        "json",
    ])
    .json();
    let gap = |name| &row(&all, "equal_work", "group", name)["mean_gap"];
    close(gap("Ingenjör"), 0.072, 1e-9);
    close(gap("Enhetschef"), 0.061, 1e-9);
    assert!(gap("Arbetsterapeut").is_null());
}

#[test]
fn texts_stay_from_year_to_year() {
    let folder = Folder::new();
    let given = [
        "salary-mapping",
        "--demo",
        "--profile",
        "internal",
        "--actions",
        "actions.csv",
        "-q",
    ];
    folder.run(&given).ok();
    let written = folder.read("actions.csv");
    assert!(written.starts_with("\"row\",comparison,job,compared_job,explanation,"));
    let line = "\"pair/Vårdbiträde/Maskinförare\",\"equal_value\",\"Vårdbiträde\",\"Maskinförare\",\"\",\"\"";
    assert!(written.contains(line), "{written}");
    // as a spreadsheet writes it: other separator, no quotation marks, a column more
    let edited: String = written
        .lines()
        .enumerate()
        .map(|(number, line)| {
            let end = if number == 0 { ";Anteckning" } else { ";egen" };
            let line = line.replace("\",\"", "\";\"").replace('"', "");
            let line = if number == 0 {
                line.replace(',', ";")
            } else {
                line
            };
            let line = line.replace(
                "Vårdbiträde;Maskinförare;;;;",
                "Vårdbiträde;Maskinförare;marknad;höjning;40 000;",
            );
            format!("{line}{end}\r\n")
        })
        .collect();
    let gone = "pair/Borta/Någon;equal_value;Borta;Någon;=gammal text;;;;;;;;;;egen\r\n";
    folder.file("actions.csv", edited + gone);
    folder
        .run(&[&given[..], &["--reference-date", "2026-03-01"]].concat())
        .ok()
        .shows("marknad");
    let after = folder.read("actions.csv");
    for text in [
        "\"marknad\",\"höjning\",\"40 000\"",
        "\"2029-03-01\"",
        "Anteckning",
        "gammal text",
        "\"vanished\"",
    ] {
        assert!(after.contains(text), "{text} is not in {after}");
    }
    assert_eq!(after.lines().count(), written.lines().count() + 1);
    // nothing changes when nothing has changed
    folder
        .run(&[&given[..], &["--reference-date", "2026-03-01"]].concat())
        .ok();
    assert_eq!(folder.read("actions.csv"), after);
    // outside the employer it is left alone, and another file is not touched
    folder
        .run(&["salary-mapping", "--demo", "--actions", "actions.csv"])
        .ok()
        .shows("--profile internal");
    assert_eq!(folder.read("actions.csv"), after);
    folder.file("other.csv", "a,b\n1,2\n");
    let other = [
        "salary-mapping",
        "--demo",
        "--profile",
        "internal",
        "--actions",
        "other.csv",
    ];
    folder.run(&other).refused();
    assert_eq!(folder.read("other.csv"), "a,b\n1,2\n");
}

#[test]
fn a_job_file_that_cannot_be_true_is_refused() {
    let folder = Folder::new();
    let staff = "job_title;sex;monthly pay\nCook;woman;100\nChef;man;120\n";
    folder.file("staff.csv", staff);
    let refused = |text: &str, says: &str| {
        folder.file("jobs.csv", text);
        let given = [
            "salary-mapping",
            "staff.csv",
            "--jobs",
            "jobs.csv",
            "--map",
            "base_monthly=monthly pay",
        ];
        folder.run(&given).refused().says(says);
    };
    refused("job,group,band\nCook,K,1\nChef,K,2\n", "\"K\"");
    refused("job,group,band\nCook,K,high\n", "band");
    refused("job,band\nDriver,1\n", "job_title");
    refused("job,points\nCook,100\n", "--band-width");
}

/// Ten of each sex by the Danish act, whatever smaller number is asked for.
#[test]
fn the_minimum_of_the_law_goes_first() {
    let shown = |more: &[&str]| {
        let given = ["salary-mapping", "--demo", "--format", "json"];
        let found = run([&given[..], more].concat()).json();
        row(&found, "equal_work", "group", "Planarkitekt")["mean_gap"].is_number()
    };
    assert!(shown(&[]));
    assert!(!shown(&["--preset", "dk", "--min-group", "5"]));
    assert!(shown(&["--preset", "dk", "--profile", "internal"]));
}
