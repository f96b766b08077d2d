//! `paritet decompose`: parts of a gap against other programs, and what leaves the house.

use serde_json::Value;

use crate::support::{Folder, Run, close, finish, paritet, realdata, rows, run};

const JSON: [&str; 2] = ["--format", "json"];
const INTERNAL: [&str; 4] = ["--format", "json", "--profile", "internal"];

fn decompose(file: &std::path::Path, arguments: &[&str]) -> Run {
    let mut command = paritet();
    finish(command.arg("decompose").arg(file).args(arguments))
}

fn demo(arguments: &[&str]) -> Run {
    run([&["decompose", "--demo"], arguments].concat())
}

/// A figure of a part.
fn part<'a>(document: &'a Value, component: &str, column: &str) -> &'a Value {
    let mut found = rows(document, "decomposition").iter();
    let row = found.find(|row| row["values"]["component"] == component);
    &row.unwrap_or_else(|| panic!("no {component}"))["values"][column]
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value}"))
}

/// Stata's `oaxaca` and R's package of that name, with hourly pay of people of Chicago in logarithms.
#[test]
fn chicago() {
    let Some(file) = realdata("oaxaca-chicago/chicago.csv") else {
        return;
    };
    let answer = |group: &str, model: &str, options: &[&str]| {
        let sex = format!("sex={group}");
        let given = ["--map", &sex, "--sex-map", "0=man", "--sex-map", "1=woman"];
        let pay = ["--map", "base_pay=ln.real.wage", "--pay-period", "hour"];
        let model =
            format!("pay ~ age + {model}high.school + some.college + college + advanced.degree");
        let model = ["--model", &model];
        decompose(
            &file,
            &[&given[..], &pay, &model, &INTERNAL, options].concat(),
        )
        .json()
    };
    let two = answer("female", "", &[]);
    close(
        part(&two, "explained", "value"),
        -0.02894047929425181,
        1e-10,
    );
    close(
        part(&two, "unexplained", "value"),
        0.2348752232874336,
        1e-10,
    );
    close(part(&two, "difference", "value"), 0.2059347439931818, 1e-10);
    close(part(&two, "unexplained", "share"), 1.140532, 1e-6);
    // R 4.2.2 with sandwich 3.0.2: testdata/expected/decompose_r.json
    close(
        part(&two, "explained", "std_error"),
        0.02108105093221185,
        1e-8,
    );
    close(
        part(&two, "unexplained", "std_error"),
        0.0328937319059124,
        1e-8,
    );
    let three = answer("female", "", &["--threefold"]);
    for (component, value) in [
        ("endowments", -0.021598756991303425),
        ("coefficients", 0.24042816059652017),
        ("interaction", -0.012894659612034953),
    ] {
        close(part(&three, component, "value"), value, 1e-10);
    }
    let births = answer("foreign.born", "female + ", &["--threefold"]);
    close(part(&births, "endowments", "value"), 0.0769436, 1e-6);
    close(part(&births, "coefficients", "value"), 0.1222297, 1e-6);
    close(part(&births, "interaction", "value"), -0.0558075, 1e-6);
    // Neumark and one sex's coefficients: the same R
    let by = |reference: &str| answer("female", "", &["--reference", reference]);
    close(part(&by("neumark"), "explained", "value"), -0.0257719, 1e-5);
    close(part(&by("men"), "explained", "value"), -0.0344934, 1e-5);
    assert_eq!(
        part(&by("0"), "explained", "value"),
        part(&by("women"), "explained", "value")
    );
}

/// With both sexes' coefficients and a column for sex as reference, what is not explained is that column's coefficient.
#[test]
fn the_part_not_explained_is_the_adjusted_gap() {
    let model = ["--model", "log(pay) ~ age + tenure"];
    let split = demo(&[&model[..], &INTERNAL].concat()).json();
    let adjusted = run([&["adjusted", "--demo"], &model[..], &INTERNAL].concat()).json();
    let gap = |component| -(-number(part(&split, component, "value"))).exp_m1();
    let path: Vec<f64> = (rows(&adjusted, "adjusted_path").iter())
        .map(|step| number(&step["values"]["gap"]))
        .collect();
    assert!((gap("difference") - path[0]).abs() < 1e-10, "{path:?}");
    assert!((gap("unexplained") - path[path.len() - 1]).abs() < 1e-10);
}

#[test]
fn terms_add_up_to_parts_and_parts_to_the_difference() {
    for options in [
        &[][..],
        &["--threefold"],
        &["--quantile", "0.5"],
        &["--reference", "cotton"],
    ] {
        let document = demo(&[options, &INTERNAL].concat()).json();
        let mut sum = 0.0;
        for row in rows(&document, "decomposition") {
            let values = &row["values"];
            let value = number(&values["value"]);
            if row["role"] == "total" {
                assert_eq!(values["share"], 1.0);
                assert!((value - sum).abs() < 1e-12, "{options:?}: {value} {sum}");
                continue;
            }
            sum += value;
            let detail = rows(&document, "decomposition_detail").iter();
            let own = detail.filter(|row| row["values"]["component"] == values["component"]);
            let own: f64 = own.map(|row| number(&row["values"]["value"])).sum();
            assert!((value - own).abs() < 1e-12, "{options:?}: {value} {own}");
        }
    }
}

/// The worked example of the split by groups: 6 750 = 5 250 + 1 500, and 4.109589 % with standard weights.
#[test]
fn parts_by_group() {
    let people = |unit: &str, sex: &str, count: usize, pay: i32| {
        (0..count)
            .map(|_| format!("{unit};{sex};{pay}\n"))
            .collect::<String>()
    };
    let text = [
        "Enhet;Kön;Månadslön\n".to_owned(),
        people("A", "Kvinna", 30, 30_000),
        people("A", "Man", 10, 31_000),
        people("B", "Kvinna", 10, 40_000),
        people("B", "Man", 30, 42_000),
    ];
    let folder = Folder::new();
    let file = folder.file("p.csv", text.concat());
    let document = decompose(&file, &INTERNAL).json();
    let groups = rows(&document, "decomposition_groups");
    let total = &groups.iter().find(|row| row["role"] == "total").unwrap()["values"];
    close(&total["composition"], 5250.0, 1e-12);
    close(&total["within_groups"], 1500.0, 1e-12);
    close(&total["mean_gap"], 0.17197452229, 1e-9);
    close(&total["standard_gap"], 0.04109589041, 1e-9);
    assert_eq!(total["compared_share"], 1.0);
    close(&groups[0]["values"]["composition"], -15_250.0, 1e-12);
    // everybody in a group has the same pay
    let outward = decompose(&file, &JSON).json();
    let groups = rows(&outward, "decomposition_groups");
    let total = groups.iter().find(|row| row["role"] == "total").unwrap();
    let withheld = total["withheld"].as_array().unwrap();
    for column in ["composition", "within_groups", "standard_gap"] {
        assert!(withheld.iter().any(|it| it == column), "{total}");
    }
}

/// Levels of the demo that one sex only has are told, and nobody is in a figure who has nobody to be compared with.
#[test]
fn who_is_compared() {
    let document = demo(&INTERNAL).json();
    let notes = document["tables"][0]["notes"].as_array().unwrap();
    let note = |id: &str| notes.iter().find(|note| note["id"] == id);
    assert_eq!(note("levels_of_one_sex").unwrap()["levels"], 4);
    let left_out = document["provenance"]["population"]["left_out"]
        .as_array()
        .unwrap();
    assert!(left_out.iter().any(|it| it["reason"] == "level_of_few"));
    let merged = demo(&[&JSON[..], &["--merge-small"]].concat()).json();
    let notes = merged["tables"][0]["notes"].as_array().unwrap();
    assert!(notes.iter().any(|note| note["id"] == "levels_merged"));
}

/// Models of few people, or that leave out a few, stay inside.
#[test]
fn outward_profiles_withhold() {
    let closed = |arguments: &[&str]| {
        let document = demo(&[arguments, &JSON].concat()).json();
        let rows = rows(&document, "decomposition").clone();
        rows.iter().all(|row| row["values"]["value"].is_null())
    };
    assert!(!closed(&[]));
    assert!(!closed(&["--profile", "public"]));
    // ten women and six men
    assert!(closed(&[
        "--where",
        "job_title=Bibliotekarie",
        "--model",
        "age"
    ]));
    // of two hundred, fewer than five have less than a hundredth
    assert!(closed(&[
        "--where",
        "job_title=Grundlärare",
        "--model",
        "age",
        "--quantile",
        "0.02"
    ]));
    // beside a model that leaves people out, groups would tell of them
    let document = demo(&JSON).json();
    assert_eq!(document["tables"].as_array().unwrap().len(), 1);
    // a group is withheld, and with it what is made of all groups; their means are not
    let alone = demo(&[&JSON[..], &["--model", "1"]].concat()).json();
    let groups = rows(&alone, "decomposition_groups").iter();
    let total = &groups.rev().find(|row| row["role"] == "total").unwrap()["values"];
    assert!(total["mean_gap"].is_number() && total["mean_women"].is_number());
    assert!(total["composition"].is_null() && total["standard_gap"].is_null());
    let value = number(part(&document, "explained", "value"));
    let digits = format!("{value:.2e}").parse::<f64>().unwrap();
    assert!((value - digits).abs() < 1e-9, "three digits: {value}");
}

/// Seeded: the same for any order of rows and any number of threads, and clusters are drawn whole.
#[test]
fn resamples_are_the_same_for_any_order_and_threads() {
    let folder = Folder::new();
    let people: Vec<String> = (0..400_i32)
        .map(|n| {
            let (sex, unit) = (if n % 7 < 4 { "Kvinna" } else { "Man" }, n % 23);
            let pay = 28_000 + 137 * (n * n % 61) + 90 * (n % 40) - if n % 7 < 4 { 900 } else { 0 };
            format!("{sex};E{unit};{};{pay}\n", 22 + n % 40)
        })
        .collect();
    let text = |people: &[String]| format!("Kön;Enhet;Ålder;Månadslön\n{}", people.concat());
    let turned: Vec<String> = (0..400).map(|n| people[n * 171 % 400].clone()).collect();
    let (file, turned) = (
        folder.file("a/p.csv", text(&people)),
        folder.file("b/p.csv", text(&turned)),
    );
    let ask = |file: &std::path::Path, threads: &str, more: &[&str]| {
        let model = ["--model", "log(pay) ~ age", "--bootstrap", "40"];
        let mut command = paritet();
        command
            .arg("decompose")
            .arg(file)
            .env("RAYON_NUM_THREADS", threads);
        finish(command.args(model).args(INTERNAL).args(more)).json()["tables"][0]["rows"].clone()
    };
    for more in [&[][..], &["--cluster", "unit"], &["--quantile", "0.5"]] {
        let first = ask(&file, "1", more);
        assert_eq!(first, ask(&file, "3", more), "{more:?}");
        assert_eq!(first, ask(&turned, "2", more), "{more:?}");
        assert_ne!(first, ask(&file, "2", &[more, &["--seed", "5"]].concat()));
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    for (flag, value) in [
        ("--reference", "1.5"),
        ("--reference", "everybody"),
        ("--quantile", "1"),
        ("--bootstrap", "1"),
        ("--model", "log(pay) ~ age +"),
    ] {
        demo(&[flag, value]).refused().says(flag);
    }
    demo(&["--cluster", "unit", "--bootstrap", "0"])
        .refused()
        .says("--bootstrap");
    let one_sex = ["--where", "job_title=Arbetsterapeut", "--model", "age"];
    demo(&one_sex).refused();
}

/// Names and their order, which scripts depend on.
#[test]
fn the_shape_of_the_tables() {
    let document = demo(&[&JSON[..], &["--profile", "internal"]].concat()).json();
    let tables = document["tables"].as_array().unwrap().iter();
    let tables: Vec<String> = tables
        .map(|table| {
            let columns = table["columns"].as_array().unwrap().iter();
            let ids: Vec<&str> = columns.map(|it| it["id"].as_str().unwrap()).collect();
            format!("{}: {}", table["id"].as_str().unwrap(), ids.join(" "))
        })
        .collect();
    assert_eq!(
        tables,
        [
            "decomposition: component value std_error low high share",
            "decomposition_detail: term component value std_error",
            "decomposition_groups: group women men mean_women mean_men mean_gap composition within_groups standard_gap \
             compared_share",
        ]
    );
    let components: Vec<&Value> = rows(&document, "decomposition")
        .iter()
        .map(|row| &row["values"]["component"])
        .collect();
    assert_eq!(components, ["explained", "unexplained", "difference"]);
}

/// No language calls the part that is not explained discrimination, or says that there is no gap.
#[test]
fn words_in_every_language() {
    for language in ["en", "sv", "nb", "fi", "da"] {
        for options in [
            &[][..],
            &["--threefold"],
            &["--quantile", "0.9", "--bootstrap", "20"],
        ] {
            let run = demo(&[options, &["--lang", language]].concat()).ok();
            let text = run.out().to_lowercase();
            for word in [
                "discriminat",
                "diskriminer",
                "syrjin",
                "syrji",
                "{",
                "decomposition_",
            ] {
                assert!(!text.contains(word), "{language} {word}: {text}");
            }
        }
    }
}
