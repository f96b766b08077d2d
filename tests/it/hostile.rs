//! Files that nobody means well with: read, or refused with a message. Never a fault of the program, never much memory.

use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use paritet::intake::text::{Encoding, records, separator};
use proptest::prelude::*;
use serde_json::Value;

use super::support::{Folder, Run, finish, paritet, realdata, run_with_stdin};

/// Every verb that opens a file, on one file.
fn open(file: &Path) -> Vec<Run> {
    ["doctor", "pay-gap", "init"]
        .into_iter()
        .map(|verb| {
            let command = &mut paritet();
            command.arg(verb).arg(file);
            if verb == "init" {
                command.args(["-o", "-"]);
            }
            finish(command)
        })
        .collect()
}

/// Done, or refused with a message of which the first line says what failed.
#[track_caller]
fn unharmed(run: &Run, what: &dyn std::fmt::Debug) {
    match run.code {
        Some(0) => assert!(!run.stdout.is_empty(), "{what:?} said nothing"),
        Some(2) => assert!(run.err.starts_with("error: "), "{what:?}: {}", run.err),
        other => panic!("{what:?}: {other:?} {}", run.err),
    }
}

fn files(folder: &str) -> Vec<PathBuf> {
    let Some(folder) = realdata(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| path.is_file());
    files.sort();
    assert!(files.len() > 1);
    files
}

#[test]
fn odd_files_of_others() {
    for folder in [
        "csv-spectrum/csvs",
        "calamine-xlsx",
        "norway-wage-tables",
        "occupation-codes",
    ] {
        for file in files(folder) {
            for run in open(&file) {
                unharmed(&run, &file);
            }
        }
    }
}

/// The cells that csv-spectrum's authors expect, also with the carriage returns that some of the files have lost.
#[test]
fn csv_spectrum() {
    for file in files("csv-spectrum/csvs") {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let json = file
            .ancestors()
            .nth(2)
            .unwrap()
            .join("json")
            .join(format!("{name}.json"));
        let mut bytes = fs::read(&file).unwrap();
        let mut text = fs::read_to_string(json).unwrap();
        if name.ends_with("_crlf") {
            let with_cr = String::from_utf8(bytes)
                .unwrap()
                .replace("\r\n", "\n")
                .replace('\n', "\r\n");
            bytes = with_cr.into_bytes();
            if name == "newlines_crlf" {
                text = text.replace("\\r\\n", "\\n").replace("\\n", "\\r\\n");
            }
        }
        let expected: Vec<Value> = serde_json::from_str(&text).unwrap();
        let rows = records(
            &bytes,
            separator(&bytes).0,
            Encoding::detect(&bytes),
            usize::MAX,
        );
        let (header, rows) = rows.split_first().unwrap();
        let rows: Vec<&Vec<String>> = rows
            .iter()
            .filter(|row| row.len() > 1 || !row[0].is_empty())
            .collect();
        assert_eq!(rows.len(), expected.len(), "{name}");
        for (row, expected) in rows.into_iter().zip(&expected) {
            assert_eq!(row.len(), header.len(), "{name}");
            for (heading, cell) in header.iter().zip(row) {
                assert_eq!(expected[heading.as_str()], cell.as_str(), "{name}");
            }
        }
    }
}

/// A small .xls that claims gigabytes.
#[test]
fn memory_is_not_taken_on_a_claim() {
    let Some(file) = realdata("calamine-xlsx/OOM_alloc.xls") else {
        return;
    };
    if !Path::new("/usr/bin/time").exists() {
        eprintln!("skipped: no /usr/bin/time");
        return;
    }
    for verb in ["doctor", "pay-gap"] {
        let command = &mut Command::new("/usr/bin/time");
        command
            .args(["-f", "%M", paritet().get_program().to_str().unwrap(), verb])
            .arg(&file);
        let run = finish(command);
        let lines: Vec<&str> = run.err.lines().collect();
        let kilobytes: u64 = lines.last().unwrap().parse().unwrap();
        assert!(matches!(run.code, Some(0 | 2)), "{}", run.err);
        assert!(kilobytes < 300_000, "{verb}: {kilobytes} kB");
    }
}

#[test]
fn what_is_no_table() {
    let folder = Folder::new();
    let xlsx = {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "Kön").unwrap();
        sheet.write(1, 0, "Kvinna").unwrap();
        book.save_to_buffer().unwrap()
    };
    let mut cut = vec![
        ("empty.csv", Vec::new()),
        ("blank.csv", b" \n\n\t\r\n ".to_vec()),
        ("nul.csv", vec![0; 4096]),
        ("nuls.csv", b"Kon;Lon\0\nK;\0\0;1\n\0".repeat(40)),
        (
            "binary.csv",
            (0..60_000u32)
                .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
                .collect(),
        ),
        ("quote.csv", b"Kon;Lon\n\"K;31000\nM;32000\n".to_vec()),
        ("quotes.csv", vec![b'"'; 5001]),
        ("separators.csv", vec![b';'; 100_000]),
        ("line.csv", vec![b'x'; 8_000_000]),
        ("wide.csv", b"Kvinna;".repeat(40_000)),
        ("bom.csv", b"\xef\xbb\xbf".to_vec()),
        ("utf16.csv", b"\xff\xfe".to_vec()),
        ("odd.csv", b"\xff\xfeK\0o".to_vec()),
        ("gzip.csv.gz", b"\x1f\x8b".to_vec()),
        (
            "gzip2.csv.gz",
            b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xff\xff\xff".to_vec(),
        ),
        ("parquet.parquet", b"PAR1\0\0\0\0PAR1".to_vec()),
        ("page.html", b"<html><body>no table</body></html>".to_vec()),
        ("tables.html", b"<table>".repeat(20_000)),
        ("print.pdf", b"%PDF-1.7\n".to_vec()),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec()),
    ];
    for part in [4, 30, xlsx.len() / 2, xlsx.len() - 1] {
        cut.push(("cut.xlsx", xlsx[..part].to_vec()));
    }
    for byte in 0..=255u8 {
        cut.push(("byte.csv", vec![byte]));
    }
    for (name, bytes) in cut {
        let file = folder.file(name, bytes);
        if name == "byte.csv" {
            let command = &mut paritet();
            unharmed(&finish(command.arg("doctor").arg(&file)), &name);
            continue;
        }
        for run in open(&file) {
            unharmed(&run, &name);
        }
    }
}

#[test]
fn what_is_no_file() {
    let folder = Folder::new();
    folder.file("folder/x", "");
    for (name, word) in [("folder", "folder"), ("missing.csv", "missing.csv")] {
        for run in open(&folder.path(name)) {
            run.refused().says(word);
        }
    }
    let odd = folder
        .path("")
        .join(std::ffi::OsStr::from_bytes(b"\xff\xfe.csv"));
    fs::write(&odd, "Kön;Lön\nK;1\n").unwrap();
    for run in open(&odd) {
        assert!(
            matches!(run.code, Some(0 | 2)),
            "{:?} {}",
            run.code,
            run.err
        );
    }
}

/// What a terminal would obey is not passed on from the file.
#[test]
fn no_control_characters_come_through() {
    let folder = Folder::new();
    let evil = "\u{1b}[31mEvil\u{7}\u{202e}";
    let rows: String = (0..6)
        .map(|n| format!("{};{evil};{}\n", ["Kvinna", "Man"][n % 2], 30_000 + n))
        .collect();
    folder.file("f.csv", format!("Kön;Befattning;Månadslön;{evil}\n{rows}"));
    for command in [
        &["pay-gap", "f.csv", "--profile", "internal"][..],
        &[
            "pay-gap",
            "f.csv",
            "--profile",
            "internal",
            "--format",
            "csv",
        ],
        &[
            "pay-gap",
            "f.csv",
            "--profile",
            "internal",
            "--format",
            "json",
        ],
        &[
            "pay-gap",
            "f.csv",
            "--profile",
            "internal",
            "--format",
            "md",
        ],
        &["pay-gap", "f.csv", "--by", "nothing"],
        &["doctor", "f.csv"],
        &["doctor", "f.csv", "--format", "json"],
        &["init", "f.csv", "-o", "-"],
    ] {
        let run = folder.run(command);
        assert!(matches!(run.code, Some(0 | 2)), "{:?}", run.code);
        let said = run.out() + &run.err;
        // A machine compares headings with the file's, so they keep what only the eye is led astray by.
        let exact =
            command.contains(&"init") || command[..].starts_with(&["doctor", "f.csv", "--format"]);
        let characters = if exact {
            "\u{1b}\u{7}"
        } else {
            "\u{1b}\u{7}\u{202e}"
        };
        for character in characters.chars() {
            assert!(
                !said.contains(character),
                "{command:?} lets {character:?} through"
            );
        }
    }
}

/// A cell that a spreadsheet would run is written as text.
#[test]
fn no_formula_comes_through() {
    let folder = Folder::new();
    let rows: String = (0..8)
        .map(|n| {
            format!(
                "{};=HYPERLINK(1);{}\n",
                ["Kvinna", "Man"][n % 2],
                30_000 + n
            )
        })
        .collect();
    folder.file("f.csv", format!("Kön;Befattning;Månadslön\n{rows}"));
    let out = folder
        .run(&[
            "pay-gap",
            "f.csv",
            "--profile",
            "internal",
            "--format",
            "csv",
        ])
        .ok()
        .out();
    assert!(out.contains("HYPERLINK"), "{out}");
    for cell in out.lines().flat_map(|line| line.split(',')) {
        assert!(!cell.trim_start_matches('"').starts_with('='), "{out}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        unharmed(&run_with_stdin(&["pay-gap", "-"], &bytes), &bytes);
    }

    /// Bytes that look more like a table.
    #[test]
    fn any_table(
        head in prop::sample::select(vec!["Kön;Månadslön;Sysselsättningsgrad\n", "sep=,\nsex,base pay\n", "<table>", "PK\x03\x04", ""]),
        cells in proptest::collection::vec(
            prop::sample::select(vec![
                "Kvinna", "Man", "K", "M", "1", "2", ";", ";", ",", "\n", "\n", "\"", "31000", "31.000", "0,5", "100", "1e400", "-",
                "\r", "\t", "Summa", "=1", "NaN", "inf", "\u{0}", "é", "99999999999999999999999999",
            ]),
            0..120,
        ),
    ) {
        let bytes = head.to_owned() + &cells.concat();
        unharmed(&run_with_stdin(&["pay-gap", "-", "--profile", "internal"], bytes.as_bytes()), &bytes);
        unharmed(&run_with_stdin(&["doctor", "-"], bytes.as_bytes()), &bytes);
    }
}
