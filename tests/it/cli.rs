//! The command line: exit status, files written, languages, settings, help.

use std::fs;
use std::io::Read;
use std::process::Stdio;

use serde_json::Value;

use super::support::{Folder, finish, group, paritet, rows, run};

const LANGUAGES: [&str; 5] = ["en", "sv", "nb", "fi", "da"];
const EXPORT: &str = "\
Anst.nr;Kön;Befattning;Förvaltning;Sysselsättningsgrad;Månadslön
101;Kvinna;Lärare;Skola;100;30000
102;Man;Lärare;Skola;100;32000
103;Kvinna;Lärare;Skola;100;31000
104;Man;Lärare;Vård;100;34000
105;Kvinna;Rektor;Skola;100;32000
106;Man;Rektor;Skola;100;36000
107;Kvinna;Rektor;Vård;100;33000
108;Man;Rektor;Vård;100;38000
";

fn with_export() -> Folder {
    let folder = Folder::new();
    folder.file("export.csv", EXPORT);
    folder
}

#[test]
fn exit_status() {
    let folder = with_export();
    folder.run(&["pay-gap", "export.csv"]).ok();
    folder
        .run(&["--version"])
        .ok()
        .shows(env!("CARGO_PKG_VERSION"));
    folder.run(&["--help"]).ok().shows("paritet pay-gap --demo");
    for wrong in [
        &["pay-gap", "missing.csv"][..],
        &["pay-gap"],
        &["pay-gap", "export.csv", "--nonsense"],
        &["pay-gap", "export.csv", "--level", "2"],
        &["pay-gap", "export.csv", "--level", "x"],
        &["pay-gap", "export.csv", "--full-time-hours", "0"],
        &["pay-gap", "export.csv", "--pay", "gold"],
        &["pay-gap", "export.csv", "--where", "Befattning"],
        &["pay-gap", "export.csv", "--min-group", "-1"],
        &["pay-gap", "export.csv", "--locale", "xx-!!"],
        &["pay-gap", "export.csv", "--sex-map", "K=frau"],
        &["pay-gap", "export.csv", "--map", "sex"],
        &["pay-gap", "export.csv", "-o", "out.pdf"],
        &[
            "pay-gap",
            "export.csv",
            "--format",
            "csv",
            "--table",
            "nothing",
        ],
        &["pay-gap", "export.csv", "--demo"],
        &["explain", "PI999"],
        &["man", "nothing"],
        &["completions", "nothing"],
        &["nothing"],
    ] {
        let run = folder.run(wrong);
        assert_eq!(run.code, Some(2), "{wrong:?}: {}", run.err);
        assert!(run.err.starts_with("error: "), "{wrong:?}: {}", run.err);
        assert!(run.stdout.is_empty(), "{wrong:?}");
    }
    assert_eq!(folder.names(), ["export.csv"]);
}

#[test]
fn wrong_values_get_a_hint() {
    let folder = with_export();
    let hinted = |arguments: &[&str], hint: &str| {
        folder
            .run(&[&["pay-gap", "export.csv"], arguments].concat())
            .refused()
            .says(hint);
    };
    hinted(&["--profil", "public"], "--profile");
    hinted(&["--profile", "publik"], "public");
    hinted(&["--format", "jsn"], "json");
    hinted(&["--pay", "monthly"], "Did you mean \"monthly_fte\"?");
    hinted(&["--by", "Förvaltningg"], "Did you mean \"Förvaltning\"?");
    hinted(&["--where", "Befattning=Rekto"], "Did you mean \"Rektor\"?");
    hinted(
        &["--map", "jobtitle=Befattning"],
        "Did you mean \"job_title\"?",
    );
    hinted(&["--table", "pay_gaps", "--format", "csv"], "pay_gap");
    folder
        .run(&["pay-gaps", "export.csv"])
        .refused()
        .says("pay-gap");
    folder.run(&["explain", "median gap"]).refused();
}

#[test]
fn several_outputs_of_one_run() {
    let folder = with_export();
    let run = folder
        .run(&[
            "pay-gap",
            "export.csv",
            "--profile",
            "internal",
            "-o",
            "a.csv",
            "-o",
            "a.json",
            "-o",
            "a.md",
            "-o",
            "a.txt",
            "-o",
            "-",
            "--format",
            "csv",
        ])
        .ok();
    assert_eq!(
        folder.names(),
        ["a.csv", "a.json", "a.md", "a.txt", "export.csv"]
    );
    assert_eq!(run.out(), folder.read("a.csv"));
    let document: Value = serde_json::from_str(&folder.read("a.json")).unwrap();
    assert!((group(&document, None)["mean_gap"].as_f64().unwrap() - 0.1).abs() < 1e-12);
    assert!(
        folder.read("a.md").contains("| --- ")
            || folder.read("a.md").contains("|---")
            || folder.read("a.md").contains(":--")
    );
    assert!(folder.read("a.txt").contains("10.0%"));
    for (form, name) in [("json", "a.json"), ("md", "a.md")] {
        let alone = folder
            .run(&[
                "pay-gap",
                "export.csv",
                "--profile",
                "internal",
                "--format",
                form,
            ])
            .ok();
        assert_eq!(alone.out(), folder.read(name));
    }
}

#[test]
fn files_are_put_in_place_whole() {
    let folder = with_export();
    // Written again without asking, and without anything left beside.
    for _ in 0..2 {
        folder
            .run(&["pay-gap", "export.csv", "-o", "gaps.csv"])
            .ok();
    }
    assert_eq!(folder.names(), ["export.csv", "gaps.csv"]);
    // A refused run leaves the last result alone.
    let before = folder.read("gaps.csv");
    folder
        .run(&["pay-gap", "export.csv", "--by", "nothing", "-o", "gaps.csv"])
        .refused();
    assert_eq!(folder.read("gaps.csv"), before);
    // Never over the input, whatever its name is written like.
    for name in ["export.csv", "./export.csv"] {
        folder.run(&["pay-gap", "export.csv", "-o", name]).refused();
        folder.run(&["doctor", "export.csv", "-o", name]).refused();
        folder
            .run(&["doctor", "export.csv", "--problems", name])
            .refused();
        folder
            .run(&["init", "export.csv", "--force", "-o", name])
            .refused();
    }
    assert_eq!(folder.read("export.csv"), EXPORT);
    folder
        .run(&["pay-gap", "export.csv", "-o", "no/such/folder.csv"])
        .refused()
        .says("no/such/folder.csv");
    fs::create_dir(folder.path("folder.csv")).unwrap();
    folder
        .run(&["pay-gap", "export.csv", "-o", "folder.csv"])
        .refused()
        .says("folder.csv");
    assert_eq!(folder.names(), ["export.csv", "folder.csv", "gaps.csv"]);
}

#[test]
fn a_closed_pipe_is_no_failure() {
    for format in ["table", "csv", "json", "md"] {
        let mut child = paritet()
            .args([
                "pay-gap",
                "--demo",
                "--by",
                "unit",
                "--by",
                "job_title",
                "--format",
                format,
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut err = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut err)
            .unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0), "{format}: {err}");
        assert!(!err.contains("panic") && !err.contains("Broken"), "{err}");
    }
}

#[test]
fn five_languages() {
    let folder = with_export();
    let mut seen = Vec::new();
    for language in LANGUAGES {
        let said = |arguments: &[&str]| {
            let run = folder.run(&[arguments, &["--lang", language]].concat());
            (run.code, run.out() + &run.err)
        };
        let gap = said(&["pay-gap", "export.csv", "--profile", "internal"]);
        let doctor = said(&["doctor", "export.csv"]);
        let missing = said(&["pay-gap", "missing.csv"]);
        let explained = said(&["explain", "PI104"]);
        assert_eq!(
            (gap.0, doctor.0, missing.0, explained.0),
            (Some(0), Some(0), Some(2), Some(0))
        );
        // The environment says the same as the flag, and the flag goes before.
        let from_environment = finish(
            paritet()
                .args(["explain", "PI104"])
                .env("LC_ALL", format!("{language}_XX.UTF-8")),
        );
        assert_eq!(from_environment.out(), explained.1, "{language}");
        for text in [gap.1, doctor.1, missing.1, explained.1] {
            assert!(!seen.contains(&text), "the same in two languages:\n{text}");
            for id in [
                "fail_", "hint_", "cause_", "verdict_", "column_", "reason_", "{ $",
            ] {
                assert!(!text.contains(id), "{id} in {language}:\n{text}");
            }
            seen.push(text);
        }
    }
    // Words in one language, numbers of another region.
    folder
        .run(&[
            "pay-gap",
            "export.csv",
            "--profile",
            "internal",
            "--lang",
            "en",
            "--locale",
            "sv-SE",
        ])
        .ok()
        .shows("10,0\u{a0}%")
        .shows("Women");
}

#[test]
fn settings_are_found_upward_and_flags_lie_over_them() {
    let folder = with_export();
    folder.file(
        "paritet.toml",
        "[output]\nformat = \"csv\"\nprofile = \"internal\"\n[scope]\nby = [\"unit\"]\n",
    );
    folder.file("below/deep/export.csv", EXPORT);
    let csv = folder.run(&["pay-gap", "below/deep/export.csv"]).ok().out();
    assert!(csv.lines().next().unwrap().contains("women_share"), "{csv}");
    assert!(csv.contains("Skola") && !csv.contains("Rektor"), "{csv}");
    let document = folder
        .run(&[
            "pay-gap",
            "below/deep/export.csv",
            "--format",
            "json",
            "--by",
            "job_title",
        ])
        .json();
    assert_eq!(group(&document, Some("Rektor"))["women"], 2);
    assert_eq!(document["provenance"]["profile"], "internal");
    // One nearer to the input goes before, one named goes before both, the environment before the file.
    folder.file("below/paritet.toml", "[output]\nformat = \"json\"\n");
    let document = folder.run(&["pay-gap", "below/deep/export.csv"]).json();
    assert_eq!(document["provenance"]["profile"], "representatives");
    folder.file(
        "other.toml",
        "[output]\nformat = \"json\"\nprofile = \"public\"\n",
    );
    let named = folder
        .run(&["pay-gap", "below/deep/export.csv", "--config", "other.toml"])
        .json();
    assert_eq!(named["provenance"]["profile"], "public");
    let command = &mut paritet();
    command
        .current_dir(folder.path(""))
        .env("PARITET_PROFILE", "internal");
    let environment =
        finish(command.args(["pay-gap", "export.csv", "--config", "other.toml"])).json();
    assert_eq!(environment["provenance"]["profile"], "internal");
}

#[test]
fn wrong_settings_are_refused_with_a_suggestion() {
    let folder = with_export();
    for (settings, near) in [
        (
            "[output]\nprofil = \"public\"\n",
            "Did you mean \"profile\"?",
        ),
        ("[colums]\nsex = \"Kön\"\n", "Did you mean \"columns\"?"),
        ("[output]\nprofile = \"publik\"\n", "public"),
        ("[scope]\nlevel = \"much\"\n", "paritet.toml"),
        ("[columns]\nsx = \"Kön\"\n", "Did you mean \"sex\"?"),
        ("[columns]\nsex = \"Kon2\"\n", "Did you mean \"Kön\"?"),
        ("not toml", "paritet.toml"),
    ] {
        folder.file("paritet.toml", settings);
        folder.run(&["pay-gap", "export.csv"]).refused().says(near);
    }
}

#[test]
fn the_origin_of_each_setting() {
    let folder = with_export();
    folder.file(
        "paritet.toml",
        "[output]\nprofile = \"internal\"\n[columns]\nsex = \"Kön\"\n",
    );
    let command = &mut paritet();
    command
        .current_dir(folder.path(""))
        .env("PARITET_LOCALE", "de-CH");
    let out = finish(command.args(["config", "--level", "0.9", "--by", "unit"]))
        .ok()
        .out();
    let origin = |key: &str| {
        let line = out
            .lines()
            .find(|line| line.starts_with(&format!("{key} = ")));
        line.unwrap_or_else(|| panic!("no {key} in\n{out}"))
            .rsplit("# ")
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(origin("output.profile"), "paritet.toml");
    assert_eq!(origin("columns.sex"), "paritet.toml");
    assert_eq!(origin("scope.level"), "flag");
    assert_eq!(origin("scope.by"), "flag");
    assert_eq!(origin("output.locale"), "environment");
    assert_eq!(origin("scope.seed"), "default");
    assert!(out.starts_with("# "), "{out}");
}

#[test]
fn init_then_run_gives_the_same_and_drift_is_told() {
    let folder = with_export();
    let run =
        |name: &str| folder.run(&["pay-gap", name, "--profile", "internal", "--format", "json"]);
    let before = run("export.csv").json();
    folder
        .run(&["init", "export.csv"])
        .ok()
        .says("paritet.toml");
    let after = run("export.csv");
    assert_eq!(after.err, "");
    assert_eq!(after.json()["tables"], before["tables"]);
    folder.run(&["init", "export.csv"]).ok(); // nothing is lost
    folder.file("paritet.toml", folder.read("paritet.toml") + "# mine\n");
    folder
        .run(&["init", "export.csv"])
        .refused()
        .says("--force");
    folder.run(&["init", "export.csv", "--force"]).ok();
    let settings = folder.read("paritet.toml");
    assert!(
        settings.contains("base_monthly = \"Månadslön\""),
        "{settings}"
    );
    // A column without a field is renamed, one goes, one comes: each is told, and the figures stay.
    let remarked = EXPORT
        .replacen("Anst.nr", "Anmärkningar;Plats;Anst.nr", 1)
        .replace("\n10", "\nx;y;10");
    folder.file("export.csv", &remarked);
    folder.run(&["init", "export.csv", "--force"]).ok();
    folder.file(
        "next.csv",
        remarked.replacen("Anmärkningar;Plats", "Anmärkning;Dörrkod", 1),
    );
    let next = run("next.csv");
    assert_eq!(next.json()["tables"], before["tables"]);
    next.says("\"Anmärkningar\" is now called \"Anmärkning\"")
        .says("\"Plats\" was there last time and is gone")
        .says("\"Dörrkod\" was not there last time");
    // A column that figures need is gone: the run stops and says what there is.
    for renamed in ["Grundlön", "Lön"] {
        folder.file("next.csv", remarked.replacen("Månadslön", renamed, 1));
        run("next.csv")
            .refused()
            .says("\"Månadslön\"")
            .says(renamed);
    }
    folder
        .run(&["doctor", "export.csv"])
        .ok()
        .shows("Same header");
}

#[test]
fn everything_can_be_explained() {
    let listed = run(["explain"]).ok().out();
    let words: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    for code in paritet::model::finding::Code::ALL {
        assert!(words.contains(&code.id()), "{}", code.id());
    }
    for language in LANGUAGES {
        for code in paritet::model::finding::Code::ALL {
            let out = run(["explain", code.id(), "--lang", language]).ok().out();
            assert!(out.len() > 80, "{out}");
        }
    }
    for field in paritet::model::field::Field::ALL {
        run(["explain", field.id()]).ok().shows(field.id());
    }
    for verb in [
        "pay-gap",
        "doctor",
        "init",
        "demo",
        "config",
        "explain",
        "schema",
        "completions",
        "man",
    ] {
        run(["explain", verb]).ok();
    }
    for term in [
        "mean_gap",
        "median-gap",
        "P_VALUE",
        "withheld",
        "profile",
        "fte",
    ] {
        assert!(run(["explain", term]).ok().out().len() > 40, "{term}");
    }
    run(["explain", "medain_gap"]).refused().says("median_gap");
}

#[test]
fn help_for_other_programs() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        run(["completions", shell])
            .ok()
            .shows("pay-gap")
            .shows("profile");
    }
    run(["man"]).ok().shows(".TH paritet");
    run(["man", "pay-gap"]).ok().shows("min").shows(".SH");
    for arguments in [&["schema"][..], &["schema", "--output-format"]] {
        let schema = run(arguments).json();
        assert!(schema["$schema"].is_string());
        assert!(schema["properties"].is_object());
    }
    // The schema of the settings knows every section.
    let schema = run(["schema"]).json();
    for section in [
        "columns", "sex", "synonyms", "input", "scope", "pay_gap", "output",
    ] {
        assert!(!schema["properties"][section].is_null(), "{section}");
    }
}

#[test]
fn help_says_what_each_verb_is_for() {
    let all = run(["--help"]).ok().out();
    let mut seen = Vec::new();
    for line in all
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
    {
        let about = line
            .trim()
            .split_once("  ")
            .map_or("", |(_, about)| about.trim());
        if line.starts_with("   ") {
            continue; // the rest of a long line
        }
        assert!(!seen.contains(&about), "two verbs say: {about}");
        seen.push(about);
    }
    assert!(seen.len() >= 9, "{all}");
    run(["pay-gap", "--help"])
        .ok()
        .shows("positive means that women are paid less");
}

#[test]
fn several_files_are_one_workforce() {
    let folder = with_export();
    let all: Vec<&str> = EXPORT.lines().collect();
    folder.file("a.csv", [&all[..1], &all[1..4]].concat().join("\n"));
    // Other order of columns, other separator.
    let turned: Vec<String> = [&all[..1], &all[4..]]
        .concat()
        .iter()
        .map(|line| line.split(';').rev().collect::<Vec<_>>().join("\t"))
        .collect();
    folder.file("b.txt", turned.join("\r\n"));
    let internal = ["--profile", "internal", "--format", "json"];
    let whole = folder
        .run(&[&["pay-gap", "export.csv"], &internal[..]].concat())
        .json();
    let parts = folder
        .run(&[&["pay-gap", "a.csv", "b.txt"], &internal[..]].concat())
        .json();
    assert_eq!(parts["tables"], whole["tables"]);
    assert_eq!(parts["provenance"]["files"].as_array().unwrap().len(), 2);
    assert_eq!(
        parts["provenance"]["population"],
        whole["provenance"]["population"]
    );
}

#[test]
fn filters() {
    let folder = with_export();
    let counted = |conditions: &[&str]| {
        let flags = conditions
            .iter()
            .flat_map(|condition| ["--where", condition]);
        let base = [
            "pay-gap",
            "export.csv",
            "--profile",
            "internal",
            "--format",
            "json",
        ];
        let arguments: Vec<&str> = base.into_iter().chain(flags).collect();
        let document = folder.run(&arguments).json();
        let all = group(&document, None);
        (all["women"].as_u64().unwrap(), all["men"].as_u64().unwrap())
    };
    assert_eq!(counted(&["Befattning=Rektor"]), (2, 2));
    assert_eq!(counted(&["job_title!=Rektor", "unit=Skola"]), (2, 1));
    assert_eq!(counted(&["base_monthly>=34000"]), (0, 3));
    assert_eq!(counted(&["base_monthly<32000"]), (2, 0));
    folder
        .run(&["pay-gap", "export.csv", "--where", "base_monthly>99999"])
        .refused();
}

#[test]
fn colour_only_where_it_is_wanted() {
    let coloured = |environment: &[(&str, &str)], arguments: &[&str]| {
        let command = &mut paritet();
        command
            .args(["pay-gap", "--demo", "--replicates", "0"])
            .args(arguments);
        finish(command.envs(environment.iter().copied()))
            .ok()
            .out()
            .contains('\u{1b}')
    };
    assert!(!coloured(&[], &[]));
    assert!(coloured(&[], &["--color", "always"]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")], &[]));
    assert!(!coloured(
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")],
        &[]
    ));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1")], &["--color", "never"]));
    assert!(!coloured(&[("CLICOLOR_FORCE", "1")], &["--format", "csv"]));
}

#[test]
fn plain_and_ascii_draw_nothing() {
    let drawn = |c: char| ('\u{2500}'..='\u{259f}').contains(&c);
    let out = |arguments: &[&str]| {
        run(["pay-gap", "--demo", "--replicates", "0"]
            .iter()
            .chain(arguments))
        .ok()
        .out()
    };
    assert!(out(&[]).chars().any(drawn));
    assert!(!out(&["--plain"]).chars().any(drawn));
    let ascii = out(&["--ascii"]);
    assert!(
        !ascii
            .chars()
            .any(|c| drawn(c) || matches!(c, '–' | '−' | '…' | '≤')),
        "{ascii}"
    );
    let dumb = finish(
        paritet()
            .args(["pay-gap", "--demo", "--replicates", "0"])
            .env("TERM", "dumb"),
    )
    .ok()
    .out();
    assert!(!dumb.chars().any(drawn));
    // A fact a line, nothing by position alone.
    let plain = out(&["--plain"]);
    assert!(plain.lines().all(|line| !line.contains("   ")), "{plain}");
}

#[test]
fn quiet_is_quiet() {
    let loud = run(["pay-gap", "--demo"]).ok();
    assert!(loud.err.contains("PI101"));
    let quiet = run(["pay-gap", "--demo", "-q"]).ok();
    assert_eq!(quiet.err, "");
    assert_eq!(quiet.stdout, loud.stdout);
}

#[test]
fn the_surroundings_change_no_byte() {
    let folder = Folder::new();
    folder.run(&["demo", "."]).ok();
    let command = [
        "pay-gap",
        "personal.csv",
        "--by",
        "unit",
        "--by",
        "job_title",
        "--profile",
        "internal",
        "--format",
        "json",
    ];
    let before = folder.run(&command).ok().stdout;
    for surroundings in [
        &[("RAYON_NUM_THREADS", "1")][..],
        &[("RAYON_NUM_THREADS", "2")],
        &[("RAYON_NUM_THREADS", "7")],
        &[("TZ", "Pacific/Kiritimati"), ("LANG", "sv_SE.UTF-8")],
        &[
            ("LC_ALL", "fi_FI.UTF-8"),
            ("COLUMNS", "20"),
            ("SOURCE_DATE_EPOCH", "0"),
        ],
        &[("LANG", "de_CH"), ("TERM", "dumb"), ("CLICOLOR_FORCE", "1")],
    ] {
        let run = finish(
            paritet()
                .args(command)
                .envs(surroundings.iter().copied())
                .current_dir(folder.path("")),
        );
        assert!(run.ok().stdout == before, "{surroundings:?}");
    }
}

#[test]
fn a_profile_withholds_more_the_more_people_see_it() {
    let withheld = |profile: &str| {
        let document = run([
            "pay-gap",
            "--demo",
            "--by",
            "job_title",
            "--format",
            "json",
            "--profile",
            profile,
        ])
        .json();
        let all = rows(&document, "pay_gap").iter();
        all.map(|row| row["withheld"].as_array().unwrap().len())
            .sum::<usize>()
    };
    assert_eq!(withheld("internal"), 0);
    assert!(withheld("representatives") > 50);
    assert!(withheld("public") > withheld("representatives"));
}

#[test]
fn minimum_of_a_group_cannot_be_talked_down() {
    let shown = |minimum: &str| {
        let document = run([
            "pay-gap",
            "--demo",
            "--by",
            "job_title",
            "--format",
            "json",
            "--min-group",
            minimum,
        ])
        .json();
        let all = rows(&document, "pay_gap").iter();
        all.filter(|row| !row["values"]["mean_women"].is_null())
            .map(|row| row["values"]["women"].as_u64().unwrap())
            .min()
            .unwrap()
    };
    assert!(shown("0") >= 3);
    assert!(shown("1") >= 3);
    assert!(shown("30") >= 30);
}

/// Excel opens the Swedish dialect by double click.
#[test]
fn csv_for_excel() {
    let folder = with_export();
    let swedish = folder
        .run(&[
            "pay-gap",
            "export.csv",
            "--profile",
            "internal",
            "--format",
            "csv",
            "--csv-dialect",
            "excel-sv",
        ])
        .ok();
    assert!(swedish.stdout.starts_with(b"\xef\xbb\xbf"));
    let text = swedish.out();
    assert!(
        text.lines().count() > 3 && text.contains("\r\n") && text.contains("0,1"),
        "{text}"
    );
    let standard = folder
        .run(&[
            "pay-gap",
            "export.csv",
            "--profile",
            "internal",
            "--format",
            "csv",
        ])
        .ok()
        .out();
    let mut reader = csv::Reader::from_reader(standard.as_bytes());
    assert_eq!(reader.headers().unwrap().len(), 18);
    assert_eq!(reader.records().map(Result::unwrap).count(), 3);
    assert!(!standard.contains('\r') && !standard.contains('\u{feff}'));
}
