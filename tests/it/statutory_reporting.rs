//! `paritet statutory --regime uk|ie`: against R, on the demo, and what scripts depend on.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::support::{Folder, Run, close, root, rows, run};

const UK: [&str; 4] = ["statutory", "--demo", "--regime", "uk"];
const IE: [&str; 6] = [
    "statutory",
    "--demo",
    "--regime",
    "ie",
    "--reference-date",
    "2026-06-15",
];
const INTERNAL: [&str; 4] = ["--profile", "internal", "--format", "json"];
/// Columns of the municipality that stand in for those it does not have.
const STAND_INS: [&str; 8] = [
    "--map",
    "reduced_by_leave=Chef",
    "--map",
    "period_bonus=Övertid kr",
    "--bonus-months",
    "12",
    "--component",
    "Rörligt tillägg (OB)=bonus",
];

fn all(parts: &[&[&str]]) -> Value {
    run(parts.concat()).json()
}

fn figure<'a>(document: &'a Value, name: &str) -> &'a Value {
    let mut rows = rows(document, "statutory_figures").iter();
    let found = rows.find(|row| row["values"]["figure"] == name);
    &found.unwrap_or_else(|| panic!("no {name}"))["values"]
}

/// Figures of testdata/expected/statutory.R (R 4.2.2), by name.
fn expected() -> BTreeMap<String, f64> {
    let text = fs::read_to_string(root().join("testdata/expected/statutory_r.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Holds two rows and perhaps the quarters to the figures of R with a name.
fn agrees(document: &Value, name: &str, figures: [&str; 2], amount: &str) {
    let r = expected();
    for (figure_id, statistic) in figures.into_iter().zip(["mean", "median"]) {
        let found = figure(document, figure_id);
        for (column, of) in [
            ("women_value", "women"),
            ("men_value", "men"),
            ("value", "gap"),
        ] {
            let expected = r[&format!("{name} {statistic} {amount} {of}")];
            close(&found[column], expected, 1e-12);
        }
    }
}

fn quarters_agree(document: &Value, name: &str) {
    let r = expected();
    let found = rows(document, "quartiles");
    assert_eq!(found.len(), 4);
    for (row, band) in found.iter().zip(1..) {
        let [women, men] = ["women", "men"].map(|sex| r[&format!("{name} band {band} {sex}")]);
        close(&row["values"]["women"], women, 0.0);
        close(&row["values"]["men"], men, 0.0);
        close(&row["values"]["women_share"], women / (women + men), 1e-12);
        close(&row["values"]["men_share"], men / (women + men), 1e-12);
    }
}

#[test]
fn the_figures_are_those_of_r() {
    const HOURLY: [&str; 2] = ["mean_hourly", "median_hourly"];
    let plain = all(&[&UK, &INTERNAL]);
    agrees(&plain, "uk", HOURLY, "hourly");
    quarters_agree(&plain, "uk");

    let stand_ins = all(&[&UK, &INTERNAL, &STAND_INS]);
    let name = "uk stand-ins";
    agrees(&stand_ins, name, HOURLY, "hourly");
    agrees(&stand_ins, name, ["mean_bonus", "median_bonus"], "bonus");
    quarters_agree(&stand_ins, name);
    let share = figure(&stand_ins, "bonus_share");
    close(
        &share["women_value"],
        expected()["uk stand-ins share women"],
        1e-12,
    );
    close(
        &share["men_value"],
        expected()["uk stand-ins share men"],
        1e-12,
    );

    let year = all(&[&IE, &INTERNAL]);
    agrees(&year, "ie", HOURLY, "hourly");
    quarters_agree(&year, "ie");
    let part_time = ["part_time_mean", "part_time_median"];
    agrees(&year, "ie part-time", part_time, "hourly");
    let temporary = ["temporary_mean", "temporary_median"];
    agrees(&year, "ie temporary", temporary, "hourly");
}

/// Base pay alone: a week of full time is the same for everybody, so the gap is that of full-time monthly pay.
#[test]
fn the_demo_has_the_gap_it_was_built_with() {
    let alone = [
        "--component",
        "fixed_supplement=excluded",
        "--component",
        "variable_supplement=excluded",
    ];
    let found = all(&[&UK, &INTERNAL, &alone]);
    let truth = paritet::demo::truth().all;
    close(
        &figure(&found, "mean_hourly")["value"],
        truth.mean_gap.unwrap(),
        1e-12,
    );
    close(
        &figure(&found, "median_hourly")["value"],
        truth.median_gap.unwrap(),
        1e-12,
    );
    let heads = ["women", "men"].map(|sex| figure(&found, "mean_hourly")[sex].as_u64().unwrap());
    assert_eq!(heads, [truth.women as u64, truth.men as u64]);
}

#[test]
fn the_demo_has_the_shape_that_scripts_depend_on() {
    let ids = |document: &Value| -> Vec<String> {
        let rows = rows(document, "statutory_figures").iter();
        rows.map(|row| row["values"]["figure"].as_str().unwrap().to_owned())
            .collect()
    };
    let six = [
        "mean_hourly",
        "median_hourly",
        "mean_bonus",
        "median_bonus",
        "bonus_share",
    ];
    assert_eq!(ids(&all(&[&UK, &INTERNAL])), six);
    let of_ireland = [
        "mean_hourly",
        "median_hourly",
        "part_time_mean",
        "part_time_median",
        "temporary_mean",
        "temporary_median",
        "mean_bonus",
        "median_bonus",
        "bonus_share",
        "benefits_share",
    ];
    let year = all(&[&IE, &INTERNAL]);
    assert_eq!(ids(&year), of_ireland);
    // what the file does not have is undefined, and not nought
    for name in ["mean_bonus", "bonus_share", "benefits_share"] {
        assert!(figure(&year, name)["women_value"].is_null());
    }
    let columns = |table: usize| -> Vec<&str> {
        let columns = year["tables"][table]["columns"].as_array().unwrap().iter();
        columns
            .map(|column| column["id"].as_str().unwrap())
            .collect()
    };
    assert_eq!(
        columns(0),
        [
            "figure",
            "women_value",
            "men_value",
            "value",
            "measured_in",
            "women",
            "men"
        ]
    );
    assert_eq!(
        columns(1),
        ["band", "women", "men", "women_share", "men_share"]
    );
    let conventions = &year["provenance"]["conventions"];
    assert!(conventions["hours"].as_str().unwrap().contains("weeks"));
}

#[test]
fn duties_are_those_of_the_sector_and_of_the_whole_employer() {
    let told = |more: &[&str]| run([&UK[..], more].concat()).ok().out();
    let both = told(&[]);
    assert!(both.contains("2026-04-04") && both.contains("2026-03-30"));
    let private = told(&["--sector", "private"]);
    assert!(private.contains("2026-04-04") && !private.contains("2026-03-30"));
    assert!(private.contains("for 3 years"));
    let on_day = told(&["--sector", "public", "--reference-date", "2026-03-31"]);
    assert!(!on_day.contains("the law reads pay on"));
    let on_day = told(&["--sector", "private", "--reference-date", "2026-03-31"]);
    assert!(on_day.contains("the law reads pay on 2026-04-05"));
    let some = told(&["--where", "unit=Tekniska förvaltningen"]);
    assert!(!some.contains("website"));
    let june = run(["statutory", "--demo", "--regime", "ie"]).ok();
    june.shows("2026-06-01 – 2026-06-30");
}

const STAFF: &str = "Sex;Hourly rate;Start date;End date;Reduced by leave;Bonus\n\
    F;10;2020-01-01;;no;100\nF;11;2020-01-01;2026-04-04;no;100\nF;12;2026-04-06;;no;100\n\
    F;13;2020-01-01;2026-04-05;yes;100\nM;14;2026-04-05;;no;200\nM;15;2020-01-01;;no;0\n";

fn staff(folder: &Folder, more: &[&str]) -> Run {
    folder.file("staff.csv", STAFF);
    let given = ["statutory", "staff.csv", "--regime", "uk"];
    folder.run(&[&given[..], more].concat())
}

#[test]
fn who_was_not_employed_or_not_paid_in_full_is_counted() {
    let folder = Folder::new();
    staff(&folder, &[]).refused().says("--reference-date");
    let day = ["--reference-date", "2026-04-05"];
    let found = staff(&folder, &[&day[..], &INTERNAL].concat()).json();
    assert_eq!(figure(&found, "mean_hourly")["women_value"], 10.0);
    assert_eq!(figure(&found, "mean_hourly")["men_value"], 14.5);
    close(&figure(&found, "mean_bonus")["value"], 0.5, 1e-12);
    close(&figure(&found, "bonus_share")["men_value"], 0.5, 1e-12);
    assert_eq!(figure(&found, "mean_hourly")["women"], 1);
    assert_eq!(figure(&found, "mean_bonus")["women"], 2);
    let reasons = |found: &Value| {
        let left_out = &found["provenance"]["population"]["left_out"];
        let rows = left_out.as_array().unwrap().iter();
        rows.map(|row| {
            (
                row["reason"].as_str().unwrap().to_owned(),
                row["rows"].as_u64().unwrap(),
            )
        })
        .collect::<BTreeMap<_, _>>()
    };
    let internal = reasons(&found);
    assert_eq!(
        (internal["not_employed"], internal["reduced_by_leave"]),
        (2, 1)
    );
    assert!(found.to_string().contains("quartiles_few"));
    // how many are on leave is nobody's business outside
    let outside = staff(&folder, &[&day[..], &["--format", "json"]].concat()).json();
    let outside = reasons(&outside);
    assert_eq!(outside["not_full_pay"], 1);
    assert!(!outside.contains_key("reduced_by_leave"));
}

#[test]
fn what_must_be_said_is_asked() {
    run(["statutory", "--demo"]).refused().says("--regime");
    run([&UK[..], &["--by", "unit"]].concat())
        .refused()
        .says("--by");
    run([&UK[..], &["--component", "Befattning=ordinary"]].concat()).refused();
    run([&UK[..], &["--component", "Övertid kr=base"]].concat())
        .refused()
        .says("ordinary|bonus|excluded");
    run([&UK[..], &["--tie-eps", "-1"]].concat()).refused();
    run([&UK[..], &["--bonus-months", "0"]].concat()).refused();
    run([&IE[..], &["--reference-date", "2019-06-15"]].concat())
        .refused()
        .says("--reference-date");
    let stand_ins = [&UK[..], &["--map", "period_bonus=Övertid kr"]].concat();
    run(stand_ins).refused().says("--bonus-months 12");
}

#[test]
fn a_settings_file_says_it_once() {
    let folder = Folder::new();
    let settings = "[scope]\npreset = \"ie\"\nreference_date = \"2026-06-15\"\n\n[statutory]\nsector = \"private\"\n\n\
                    [statutory.components]\nBonus = \"ordinary/year\"\n";
    folder.file("paritet.toml", settings);
    folder.file(
        "staff.csv",
        "Sex;Monthly base pay;Weekly hours;Bonus\nF;1000;20;600\nM;1500;20;0\n",
    );
    let found = folder.run(&[&["statutory", "staff.csv"][..], &INTERNAL].concat());
    let found = found.json();
    let mean = &figure(&found, "mean_hourly")["women_value"];
    close(mean, 12_600.0 / 20.0 / 52.18, 1e-12);
    assert!(figure(&found, "bonus_share")["women_value"].is_null());
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let folder = Folder::new();
    let mut lines: Vec<String> = (0..60)
        .map(|n| {
            let sex = if n % 3 == 0 { "M" } else { "F" };
            format!("{sex};{};{}", 10 + n % 7, 50 * (n % 4))
        })
        .collect();
    let write = |name: &str, lines: &[String]| {
        folder.file(
            name,
            format!("Sex;Hourly rate;Bonus\n{}\n", lines.join("\n")),
        );
    };
    write("a.csv", &lines);
    lines.reverse();
    lines.rotate_left(17);
    write("b.csv", &lines);
    let told = |file, table| {
        let given = ["statutory", file, "--regime", "uk"];
        let output = ["--format", "csv", "--table", table];
        folder.run(&[&given[..], &output].concat()).ok().out()
    };
    for table in ["statutory_figures", "quartiles"] {
        assert_eq!(told("a.csv", table), told("b.csv", table));
    }
}

#[test]
fn every_language_has_the_words() {
    for (language, words) in [
        ("en", "Mean hourly pay"),
        ("sv", "Timlön, medel"),
        ("nb", "Timelønn, snitt"),
        ("fi", "Tuntipalkka, keskiarvo"),
        ("da", "Timeløn, gennemsnit"),
    ] {
        let given = [&UK[..], &["--lang", language, "-q"]].concat();
        run(given).ok().shows(words);
    }
    run(["explain", "snapshot_date", "--lang", "sv"])
        .ok()
        .shows("31 mars");
}
