//! What the program writes: over what, for whom to read, and with what in it.

use std::fs;
use std::path::Path;

use super::support::{Folder, Run};

const EXPORT: &str = "\
Kön;Befattning;Enhet;Månadslön
Kvinna;Lärare;Skola;30000
Man;Lärare;Skola;32000
Kvinna;Rektor;Vård;33000
Man;Rektor;Vård;38000
";
const FORMS: [&str; 4] = ["out.txt", "out.csv", "out.json", "out.md"];

fn folder() -> Folder {
    let folder = Folder::new();
    folder.file("export.csv", EXPORT);
    folder
}

fn pay_gap(folder: &Folder, more: &[&str]) -> Run {
    folder.run(&[&["pay-gap", "export.csv", "--profile", "internal"], more].concat())
}

#[test]
fn what_the_program_wrote_is_written_again_without_asking() {
    let folder = folder();
    let outputs: Vec<&str> = FORMS.iter().flat_map(|form| ["-o", form]).collect();
    for more in [
        &[][..],
        &["--by", "Enhet"],
        &["--by", "Enhet", "--by", "Befattning", "--lang", "fi"],
        &["--csv-dialect", "excel-sv"],
        &["--where", "Enhet=Vård", "--by", "Kön"],
    ] {
        let before = FORMS.map(|form| fs::read(folder.path(form)).unwrap_or_default());
        pay_gap(&folder, &[&outputs, more].concat()).ok();
        for (form, before) in FORMS.iter().zip(before) {
            assert_ne!(fs::read(folder.path(form)).unwrap(), before, "{form}");
        }
    }
    // Another verb, the list of problems, and what is told of a file: ours as well.
    folder
        .run(&[
            "doctor",
            "export.csv",
            "-o",
            "out.txt",
            "--problems",
            "out.csv",
        ])
        .ok();
    folder
        .run(&["doctor", "export.csv", "--format", "json", "-o", "out.json"])
        .ok();
    pay_gap(&folder, &outputs).ok();
    let mut expected = FORMS.to_vec();
    expected.push("export.csv");
    expected.sort_unstable();
    assert_eq!(folder.names(), expected);
}

#[test]
fn the_file_of_another_needs_force() {
    for (name, text) in [
        ("out.csv", "group,women,men\nPolice,1,2\n"),
        ("out.csv", "Kön;Lön\nK;31000\n"),
        ("out.json", "{\"paritet\": 1}"),
        ("out.md", "# Notes\n"),
        ("out.txt", "Do not forget paritet 0.1.0\n"),
    ] {
        let folder = folder();
        folder.file(name, text);
        // The other outputs, named before and after, are not written either.
        let outputs = [
            "-o",
            "new.md",
            "-o",
            name,
            "-o",
            "new.csv",
            "--problems",
            "p.csv",
        ];
        for lang in ["en", "sv", "nb", "fi", "da"] {
            let run = pay_gap(&folder, &[&outputs[..], &["--lang", lang]].concat());
            assert_eq!(run.code, Some(2));
            let run = run.says(name).says("--force");
            assert!(run.stdout.is_empty());
        }
        assert_eq!(folder.read(name), text);
        assert_eq!(folder.names(), ["export.csv", name]);
        pay_gap(&folder, &[&outputs[..], &["--force"]].concat()).ok();
        assert_ne!(folder.read(name), text);
        assert!(folder.names().contains(&"new.md".to_owned()));
    }
}

/// An empty file holds nothing to lose, nor does one that would stay as it is.
#[test]
fn what_loses_nothing_is_replaced() {
    let folder = folder();
    folder.file("out.csv", "");
    pay_gap(&folder, &["-o", "out.csv"]).ok();
    folder.run(&["demo"]).ok();
    folder.run(&["demo"]).ok();
    folder.file("demo/README.md", "mine");
    fs::remove_file(folder.path("demo/personal.csv")).unwrap();
    folder.run(&["demo"]).refused().says("README.md");
    assert!(!folder.path("demo/personal.csv").exists());
}

#[test]
fn what_is_read_is_never_written_over() {
    let folder = folder();
    folder.file("paritet.toml", "[output]\nlang = \"en\"\n");
    folder.file("own.toml", "[output]\nlang = \"en\"\n");
    #[cfg(unix)]
    std::os::unix::fs::symlink("export.csv", folder.path("link.csv")).unwrap();
    let before = folder.names();
    let refused = |more: &[&str]| {
        let run = pay_gap(&folder, &[more, &["--force"]].concat()).refused();
        assert!(run.says("not overwritten").stdout.is_empty());
    };
    refused(&["-o", "export.csv"]);
    refused(&["-o", "new.csv", "-o", "./export.csv"]);
    refused(&["--problems", "export.csv"]);
    refused(&["--problems", "paritet.toml"]);
    refused(&["--config", "own.toml", "--problems", "own.toml"]);
    #[cfg(unix)]
    refused(&["-o", "link.csv"]);
    assert_eq!(folder.names(), before);
    assert_eq!(folder.read("export.csv"), EXPORT);
}

#[test]
fn two_outputs_do_not_take_one_place() {
    let folder = folder();
    for outputs in [
        &["-o", "a.csv", "-o", "a.csv"][..],
        &["-o", "a.csv", "-o", "./a.csv"],
        &["-o", "a.csv", "--problems", "a.csv"],
    ] {
        pay_gap(&folder, outputs).refused().says("two outputs");
    }
    pay_gap(&folder, &["-o", "a.csv", "-o", "a.pdf"]).refused();
    let wrong_table = ["-o", "a.json", "-o", "a.csv", "--table", "nothing"];
    pay_gap(&folder, &wrong_table).refused();
    assert_eq!(folder.names(), ["export.csv"]);
}

#[test]
fn a_pseudonymised_file_is_known_again_and_the_export_is_not() {
    let folder = Folder::new();
    let rows: String = (0..4)
        .map(|n| format!("10{n};Kvinna;Lärare;30000\n"))
        .collect();
    folder.file(
        "staff.csv",
        format!("Anst.nr;Kön;Befattning;Månadslön\n{rows}"),
    );
    folder.file("other.csv", "Anst.nr;Kön\n1;Kvinna\n");
    folder.run(&["key", "new", "-o", "key.txt"]).ok();
    let run = |output: &str, domain: &str| {
        let given = ["--key", "key.txt", "--domain", domain];
        let written = ["-o", output, "--report", "report.txt"];
        folder.run(&[&["pseudonymise", "staff.csv"], &given[..], &written].concat())
    };
    run("out.csv", "2025").ok();
    let before = folder.read("out.csv");
    run("out.csv", "2026").ok();
    assert_ne!(folder.read("out.csv"), before);
    run("other.csv", "2026").refused().says("--force");
    folder.file("report.txt", "mine");
    let before = folder.read("out.csv");
    run("out.csv", "2027").refused().says("report.txt");
    assert_eq!(folder.read("out.csv"), before);
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    folder.file("out.md", "");
    fs::set_permissions(folder.path("out.md"), fs::Permissions::from_mode(0o644)).unwrap();
    let outputs: Vec<&str> = FORMS.iter().flat_map(|form| ["-o", form]).collect();
    pay_gap(&folder, &[&outputs[..], &["--problems", "p.csv"]].concat()).ok();
    folder.run(&["init", "export.csv"]).ok();
    folder.run(&["key", "new"]).ok();
    folder.run(&["demo"]).ok();
    let demo = fs::read_dir(folder.path("demo")).unwrap();
    let demo = demo.map(|entry| format!("demo/{}", entry.unwrap().file_name().display()));
    let names = folder.names().into_iter().filter(|name| name != "demo");
    for name in names.chain(demo) {
        let mode = fs::metadata(folder.path(&name))
            .unwrap()
            .permissions()
            .mode();
        if name != "export.csv" {
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    }
}

/// Labels, headings, and the name of the file, written to do harm: through all formats and all messages.
#[test]
fn hostile_labels_harm_no_reader() {
    let evil = [
        "=cmd|' /C calc'!A0",
        "\u{feff} @SUM(A1)",
        "＋1",
        "</script><script>alert(1)</script>",
        "a\u{202e}b\u{2066}c\u{200b}\u{e0041}d",
        "\u{1b}]0;title\u{7}\u{9b}31m",
        "x\u{2028}y",
        "[a](https://evil.example) www.evil.example @octocat | `b`",
        "# heading",
    ];
    let folder = Folder::new();
    let row = |(n, label): (usize, &str)| {
        let sex = ["Kvinna", "Man"][n % 2];
        format!("{sex};\"{label}\";{}\n", 30_000 + n)
    };
    let rows: String = (0..2)
        .flat_map(|shift| {
            evil.iter()
                .enumerate()
                .map(move |(n, label)| (n + shift, *label))
        })
        .map(row)
        .collect();
    let name = "e\u{1b}[31m\u{202e}<script>.csv";
    let heading = "=Enhet\u{202e}<b>";
    folder.file(name, format!("Kön;\"{heading}\";Månadslön\n{rows}"));
    let given = [
        "pay-gap",
        name,
        "--by",
        heading,
        "--profile",
        "internal",
        "-v",
    ];
    for form in FORMS {
        let run = folder.run(&[&given[..], &["-o", form]].concat()).ok();
        let text = folder.read(form);
        for said in [&text, &run.err] {
            let control = |c: char| c.is_control() && c != '\n';
            assert!(!said.contains(control), "{form}: {said:?}");
            assert!(
                !said.contains(['\u{202e}', '\u{2066}', '\u{200b}', '\u{e0041}', '\u{feff}']),
                "{form}: {said:?}"
            );
        }
        assert!(text.contains("alert(1)"), "{form}: {text}");
        match form {
            "out.json" => {
                assert!(!text.contains(['<', '\u{2028}']), "{text}");
                let document: serde_json::Value = serde_json::from_str(&text).unwrap();
                assert_eq!(document["tables"][0]["id"], "pay_gap");
            }
            "out.csv" => {
                let mut reader = csv::ReaderBuilder::new()
                    .has_headers(false)
                    .from_reader(text.as_bytes());
                for record in reader.records().map(Result::unwrap) {
                    let first = record[0].trim_start();
                    assert!(!first.starts_with(['=', '@', '＋']), "{text}");
                }
            }
            "out.md" => {
                let own = [
                    "<!-- -->",
                    "<details>",
                    "</details>",
                    "<summary>",
                    "</summary>",
                ];
                let rest = own
                    .iter()
                    .fold(text.clone(), |rest, tag| rest.replace(tag, ""));
                assert_eq!(
                    rest.matches('<').count(),
                    rest.matches("\\<").count(),
                    "{text}"
                );
                assert!(
                    !text.contains("https://") && !text.contains("www.e"),
                    "{text}"
                );
                assert!(
                    !text.contains("@octocat") && !text.contains("\n# "),
                    "{text}"
                );
            }
            _ => {}
        }
    }
    for command in [
        &["doctor", name, "--format", "json"][..],
        &["doctor", name],
        &["init", name, "-o", "-"],
    ] {
        let run = folder.run(command).ok();
        let control = |c: char| c.is_control() && c != '\n';
        let said = run.out() + &run.err;
        assert!(!said.contains(control), "{command:?} {said:?}");
        if command.contains(&"json") {
            assert!(!said.contains(['<', '\u{202e}']), "{said}");
        }
    }
}

/// Where a file was, who ran the program and how: no output knows.
#[test]
fn no_output_tells_of_the_machine() {
    let folder = folder();
    let inner = folder.path("secret-folder");
    fs::create_dir(&inner).unwrap();
    fs::copy(folder.path("export.csv"), inner.join("export.csv")).unwrap();
    let user = std::env::var("USER").unwrap_or_else(|_| "nobody-at-all".to_owned());
    for form in FORMS {
        let input = inner.join("export.csv");
        let run = folder.run(&["pay-gap", input.to_str().unwrap(), "-o", form]);
        run.ok();
        let text = folder.read(form);
        let parent = folder.path("");
        let parent: &Path = &parent;
        assert!(!text.contains(parent.to_str().unwrap()), "{form}");
        assert!(!text.contains("secret-folder"), "{form}");
        assert!(user.len() < 5 || !text.contains(&user), "{form}");
    }
}
