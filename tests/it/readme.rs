//! What the README shows is what comes out.

use std::fs;

use super::support::{Folder, finish, paritet, root};

/// A command of a console block and the lines shown under it.
struct Example {
    command: String,
    shown: Vec<String>,
}

/// The examples of each block; those of one block run in one folder, in order.
fn blocks(text: &str) -> Vec<Vec<Example>> {
    let mut blocks = Vec::new();
    for block in text.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        let mut examples: Vec<Example> = Vec::new();
        let mut continued = false;
        for line in block.lines() {
            match (line.strip_prefix("$ "), examples.last_mut()) {
                (Some(command), _) => examples.push(Example {
                    command: command.to_owned(),
                    shown: Vec::new(),
                }),
                (None, Some(example)) if continued => {
                    example.command += &format!(" {}", line.trim_start_matches("> ").trim())
                }
                (None, Some(example)) => example.shown.push(line.trim_end().to_owned()),
                (None, None) => {}
            }
            let command = &mut examples.last_mut().unwrap().command;
            continued = command.ends_with('\\');
            if continued {
                command.pop();
            }
        }
        blocks.push(examples);
    }
    blocks
}

/// Words of a command line as a shell splits them; quotes keep spaces.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut quote = None;
    for c in command.chars() {
        match (c, quote) {
            ('"' | '\'', None) => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (c, Some(q)) if c == q => quote = None,
            (c, None) if c.is_whitespace() => words.extend(word.take()),
            (c, _) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// Whether lines are as shown, where `...` or `…` alone on a line stands for any number of lines.
fn alike(found: &[&str], shown: &[&str]) -> bool {
    match shown.split_first() {
        None => found.is_empty(),
        Some((&("..." | "…"), rest)) => {
            (0..=found.len()).any(|skipped| alike(&found[skipped..], rest))
        }
        Some((line, rest)) => found.first() == Some(line) && alike(&found[1..], rest),
    }
}

#[test]
fn the_comparison_can_fail() {
    assert!(alike(&["a", "b", "c"], &["a", "...", "c"]));
    assert!(alike(&["a"], &["a", "..."]));
    assert!(!alike(&["a", "b"], &["a"]));
    assert!(!alike(&["a", "b"], &["...", "c"]));
    assert_eq!(
        words("paritet --map \"a=b c\" 'd e'"),
        ["paritet", "--map", "a=b c", "d e"]
    );
    let read = blocks("```console\n$ paritet x \\\n    --y\nout\n$ ls\n```\n");
    assert_eq!(read[0][0].command, "paritet x   --y".replace("  ", " "));
    assert_eq!(read[0][0].shown, ["out"]);
    assert_eq!(read[0].len(), 2);
}

#[test]
fn the_examples_of_the_readme() {
    let Ok(text) = fs::read_to_string(root().join("README.md")) else {
        eprintln!("skipped: no README.md");
        return;
    };
    let blocks = blocks(&text);
    assert!(!blocks.is_empty(), "no console block in README.md");
    let folder = Folder::new();
    folder.run(&["demo", "demo"]).ok();
    for file in ["personal.csv", "paritet.toml"] {
        // Examples may speak of the demo's export as the reader's own.
        folder.file(
            file,
            fs::read(folder.path(&format!("demo/{file}"))).unwrap(),
        );
    }
    let sheet = root().join("testdata/expected/logib.csv");
    folder.file("datalist.csv", fs::read(sheet).unwrap());
    for example in blocks.iter().flatten() {
        let (command, wants_status) = match example.command.split_once("; echo $?") {
            Some((command, _)) => (command, true),
            None => (example.command.as_str(), false),
        };
        let words = words(command);
        if words[0] != "paritet" {
            continue; // the reader's shell: cargo, cd, ls
        }
        let run = finish(
            paritet()
                .args(&words[1..])
                .current_dir(folder.path(""))
                .env("COLUMNS", "80"),
        );
        let said = [run.out(), run.err.clone()].map(|text| {
            text.lines()
                .map(|line| line.trim_end().to_owned())
                .collect::<Vec<_>>()
        });
        let [out, err] = said;
        let both = [err.clone(), out.clone()].concat();
        let other = [out.clone(), err].concat();
        let mut shown: Vec<&str> = example.shown.iter().map(String::as_str).collect();
        if wants_status {
            assert_eq!(
                shown.pop(),
                Some(run.code.unwrap().to_string().as_str()),
                "{command}"
            );
        }
        while shown.last() == Some(&"") {
            shown.pop();
        }
        if shown.is_empty() {
            assert_eq!(run.code, Some(0), "$ {command}\n{}", run.err);
            continue;
        }
        let fits = [&out, &both, &other].into_iter().any(|lines| {
            let mut lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            while lines.last() == Some(&"") {
                lines.pop();
            }
            alike(&lines, &shown)
        });
        assert!(
            fits,
            "$ {command}\n{}\n--- shown:\n{}",
            both.join("\n"),
            shown.join("\n")
        );
    }
}
