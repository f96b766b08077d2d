//! Documents with templates of one's own.

use std::fs;

use sha2::{Digest, Sha256};

use super::html::{between, decoded};
use super::support::{Folder, Run};

/// A run with a template or a style sheet of one's own.
fn with(folder: &Folder, templates: &str) -> Run {
    let all = [
        "pay-gap",
        "--demo",
        "--by",
        "unit",
        "-q",
        "-o",
        "out.html",
        "--templates",
        templates,
    ];
    folder.run(&all)
}

#[test]
fn templates_stand_in_place_of_the_built_in_ones() {
    let folder = Folder::new();
    folder.file("own/report.css", "p { color: red }\r\n");
    with(&folder, "own").ok();
    let text = folder.read("out.html");
    assert!(text.contains("<style>p { color: red }\n</style>"));
    let named = decoded(between(&text, "'sha256-", "'"));
    assert_eq!(named, Sha256::digest("p { color: red }\n").to_vec());
    let own =
        "{% for s in sections %}{{ s.title }}: {{ s.parts[0].table.rows|length }}{% endfor %}";
    folder.file("own/report.html", own);
    fs::remove_file(folder.path("out.html")).unwrap();
    with(&folder, "own").ok();
    let text = folder.read("out.html");
    assert!(text.starts_with("How big is the pay gap?: "), "{text}");
}

#[test]
fn what_is_wrong_with_a_template_is_told_and_nothing_is_written() {
    let folder = Folder::new();
    folder.file("empty/readme", "");
    folder.file("secret.html", "secret");
    let broken = [
        (
            "broken",
            "one\n{% for x in %}",
            "broken/report.html, line 2",
        ),
        (
            "unknown",
            "one\n\n{{ no_such_thing }}",
            "unknown/report.html, line 3",
        ),
        (
            "outside",
            "{% include \"../secret.html\" %}",
            "outside/report.html, line 1",
        ),
        (
            "inside",
            "{% include \"report.css\" %}",
            "inside/report.html, line 1",
        ),
        (
            "extends",
            "{% extends \"/etc/passwd\" %}",
            "extends/report.html, line 1",
        ),
        (
            "import",
            "{% import \"../secret.html\" as s %}",
            "import/report.html, line 1",
        ),
        ("safe", "{{ title|safe }}", "safe/report.html, line 1"),
    ];
    for (name, template, _) in broken {
        folder.file(&format!("{name}/report.html"), template);
    }
    folder.file("ends/report.css", "p {}\n</style>");
    folder.file("letters/report.html", [0xff, 0xfe]);
    let others = [
        ("ends", "ends/report.css, line 2"),
        ("letters", "letters/report.html"),
        ("empty", "neither report.html nor report.css"),
        ("nowhere", "nowhere is no folder"),
    ];
    let names = folder.names();
    let broken = broken.iter().map(|(name, _, said)| (*name, *said));
    for (name, said) in broken.chain(others) {
        with(&folder, name).refused().says(said);
    }
    assert_eq!(folder.names(), names);
}

#[test]
fn a_template_cannot_let_labels_be_markup() {
    let folder = Folder::new();
    let mut payroll = "sex,pay,unit\n".to_owned();
    for pay in 30..40 {
        payroll += &format!("woman,{pay}000,<b>A & B</b>\nman,{pay}500,<b>A & B</b>\n");
    }
    folder.file("in.csv", payroll);
    let cells = "{% for s in sections %}{% for p in s.parts %}{{ p.table.rows[0].cells[0].text }}";
    let ends = "{% endfor %}{% endfor %}";
    folder.file(
        "own/report.html",
        format!("{{% autoescape false %}}{cells}{ends}{{% endautoescape %}}"),
    );
    let all = [
        "pay-gap",
        "in.csv",
        "--map",
        "base_pay=pay",
        "--map",
        "unit=unit",
        "--by",
        "unit",
    ];
    let more = [
        "--pay-period",
        "month",
        "-q",
        "-o",
        "out.html",
        "--templates",
        "own",
    ];
    folder.run(&[&all[..], &more].concat()).ok();
    assert_eq!(folder.read("out.html"), "&lt;b&gt;A &amp; B&lt;&#x2f;b&gt;");
}
