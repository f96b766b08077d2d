//! Pseudonyms: nobody's number or name is in what is handed on, and the figures are those of the original.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::support::{Folder, Run, rows};

const DATED: [&str; 2] = ["--reference-date", "2026-03-01"];

/// A folder with a key and the given file.
fn folder(name: &str, bytes: impl AsRef<[u8]>) -> Folder {
    let folder = Folder::new();
    folder.file(name, bytes);
    folder.run(&["key", "new", "-o", "key.txt"]).ok();
    folder
}

fn pseudonymise(folder: &Folder, file: &str, more: &[&str]) -> Run {
    let usual = ["pseudonymise", file, "--key", "key.txt", "--domain", "test"];
    folder.run(&[&usual[..], more].concat())
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// Ten digits of a Swedish identity number with its check digit.
fn number(date: &str, serial: usize) -> String {
    let nine = format!("{date}{serial:03}");
    let sum: u32 = nine
        .chars()
        .enumerate()
        .map(|(at, digit)| digit.to_digit(10).unwrap() * (2 - at as u32 % 2))
        .map(|product| product / 10 + product % 10)
        .sum();
    format!("{nine}{}", (10 - sum % 10) % 10)
}

#[test]
fn the_helper_makes_numbers_of_the_tax_agency() {
    assert_eq!(number("811218", 987), "8112189876");
    assert_eq!(number("640823", 323), "6408233234");
}

/// An export with everything that must not get through. Returns the secrets too.
fn export() -> (String, Vec<String>) {
    let mut text = "Lista uttagen av Karin Uttagare\n\n\
        Personnummer;Namn;E-post;Mobil;Lönekonto;Närmaste chef;Född;Anställd från;Befattning;Enhet;Månadslön;Kommentar;Lag\n"
        .to_owned();
    let mut secrets = vec!["Karin Uttagare".to_owned()];
    for row in 0..60 {
        let born = format!("{}0{}1{}", 60 + row % 40, 1 + row % 9, row % 9);
        let ten = number(&born, 100 + row);
        let id = match row % 3 {
            0 => format!("{}-{}", &ten[..6], &ten[6..]),
            1 => format!("19{ten}"),
            _ => format!("19{}-{}", &ten[..6], &ten[6..]),
        };
        let name = format!("Förnamn{row} Efternamn{row}");
        let mail = format!("person{row}@kommun.example");
        let phone = format!("070-555{row:04}");
        let account = format!("8327-9,{row:09}");
        let remark = format!("Se ärende {row} om löneläge");
        let job = match row {
            7 => format!("Vikarie för {id}"),
            _ => "Barnskötare".to_owned(),
        };
        let team = match row {
            9 => "Efternamn3, Förnamn3".to_owned(),
            _ => "Lag Blå".to_owned(),
        };
        text += &format!(
            "{id};{name};{mail};{phone};{account};Förnamn1 Efternamn1;1984-05-{:02};2019-08-01;{job};Skolan;{},50;{remark};{team}\n",
            1 + row % 28,
            31_000 + 100 * row
        );
        secrets.extend([id, ten.clone(), name, mail, phone, account, remark]);
        secrets.push(ten[6..].to_owned());
    }
    (text, secrets)
}

#[test]
fn no_number_and_no_name_gets_through() {
    let (text, secrets) = export();
    let folder = folder("staff.csv", &text);
    let key = folder.read("key.txt").trim().to_owned();
    let more = ["--reference-date", "2026-03-01", "-o", "out.csv"];
    let run = pseudonymise(&folder, "staff.csv", &more).ok();
    assert!(run.stdout.is_empty());
    let out = folder.read("out.csv");
    for secret in secrets.iter().chain([&key]) {
        assert!(!run.err.contains(secret), "{secret}");
        // four digits of a number can stand in a code or an amount by chance
        if secret.len() > 4 {
            assert!(!out.contains(secret), "{secret}");
        }
    }
    let lines: Vec<&str> = out.lines().collect();
    let heading = "\"Personnummer\",\"age_band\",\"service_band\",\"Befattning\",\"Enhet\",\"Månadslön\",\"Lag\",\"sex\"";
    assert_eq!((lines.len(), lines[0]), (61, heading));
    let rest = "\"35-44\",\"5-9\",\"Barnskötare\",\"Skolan\",\"31000,50\",\"Lag Blå\",\"woman\"";
    assert_eq!(lines[1].split_once(',').unwrap().1, rest);
    assert!(lines[8].contains("\"5-9\",\"\",\"Skolan\""), "{}", lines[8]);
    assert!(lines[10].contains(",\"\",\"man\""), "{}", lines[10]);
    let pseudonym = lines[1].split_once(',').unwrap().0.trim_matches('"');
    assert_eq!(pseudonym.len(), 26);
    run.says("E-post")
        .says("dropped: e-mail addresses")
        .says("dropped: free text")
        .says("1 cell emptied that pointed at a person")
        .says("GDPR Art. 4(5)");
}

/// Every cell of the demo's column of person numbers is another one, the figures are the same.
#[test]
fn the_figures_of_the_demo_are_those_of_the_original() {
    let folder = folder("notes.txt", "");
    folder.run(&["demo", "."]).ok();
    pseudonymise(
        &folder,
        "personal.csv",
        &[&DATED[..], &["-o", "out.csv"]].concat(),
    )
    .ok();
    let original = fs::read(folder.path("personal.csv")).unwrap();
    let original = String::from_utf8_lossy(&original);
    let out = folder.read("out.csv");
    for line in original.lines().skip(4) {
        let id = line.split(';').next().unwrap();
        assert!(!out.contains(&format!("\"{id}\"")), "{id}");
    }
    let figures = |file: &str| -> Vec<Value> {
        let by = [
            "pay-gap",
            file,
            "--by",
            "job_title",
            "--profile",
            "internal",
        ];
        let document = folder
            .run(&[&by[..], &["--format", "json"]].concat())
            .json();
        rows(&document, "pay_gap").clone()
    };
    assert_eq!(figures("personal.csv"), figures("out.csv"));
}

#[test]
fn key_and_domain_decide_the_pseudonyms() {
    let folder = folder("staff.csv", "Anst.nr;Kön\n4711;K\n4712;M\n");
    let with = |key: &str, domain: &str| {
        let run = [
            "pseudonymise",
            "staff.csv",
            "--key",
            key,
            "--domain",
            domain,
        ];
        folder.run(&run).ok().out()
    };
    folder.run(&["key", "new", "-o", "other.txt"]).ok();
    let first = with("key.txt", "2026");
    assert_eq!(first, with("key.txt", "2026"));
    assert_ne!(first, with("key.txt", "2027"));
    assert_ne!(first, with("other.txt", "2026"));
}

#[test]
fn a_key_is_never_overwritten_or_shown() {
    let folder = folder("staff.csv", "Anst.nr;Kön\n4711;K\n4712;M\n");
    let key = folder.read("key.txt");
    assert_eq!((key.len(), key.trim().len()), (65, 64));
    let again = folder.run(&["key", "new", "-o", "key.txt"]).refused();
    let made = folder.run(&["key", "new"]).ok();
    for run in [again, made] {
        assert!(!run.err.contains(key.trim()));
        assert!(!run.err.contains(folder.read("paritet.key").trim()));
    }
    assert_eq!(folder.read("key.txt"), key);
    assert_ne!(folder.read("paritet.key"), key);
    for output in ["key.txt", "./key.txt", "staff.csv"] {
        pseudonymise(&folder, "staff.csv", &["-o", output]).refused();
        pseudonymise(&folder, "staff.csv", &["--report", output]).refused();
    }
    assert_eq!(folder.read("key.txt"), key);
    assert_eq!(folder.names(), ["key.txt", "paritet.key", "staff.csv"]);
    folder.file("short.txt", "0f0f");
    #[cfg(unix)]
    permit(&folder.path("short.txt"), 0o640);
    let usual = ["pseudonymise", "staff.csv", "--domain", "x", "--key"];
    #[cfg(unix)]
    {
        assert_eq!(mode(&folder.path("key.txt")), 0o600);
        folder
            .run(&[&usual[..], &["short.txt"]].concat())
            .refused()
            .says("chmod 600 short.txt");
        permit(&folder.path("short.txt"), 0o600);
    }
    let wrong = folder.run(&[&usual[..], &["short.txt"]].concat()).refused();
    assert!(!wrong.says("no key of paritet").err.contains("0f0f"));
}

#[cfg(unix)]
fn permit(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owner_alone() {
    let folder = folder("staff.csv", "Anst.nr;Kön\n4711;K\n4712;M\n");
    folder.file("out.csv", "old"); // readable by everybody
    let run = pseudonymise(
        &folder,
        "staff.csv",
        &["-o", "out.csv", "--report", "report.txt", "--force"],
    );
    assert_eq!(run.ok().err, "");
    assert_eq!(mode(&folder.path("out.csv")), 0o600);
    assert_eq!(mode(&folder.path("report.txt")), 0o600);
    assert!(
        folder
            .read("report.txt")
            .contains("pseudonymised: 2 person numbers")
    );
}

#[test]
fn kept_text_begins_no_formula() {
    let text = "Anst.nr;Kön;Befattning;Avvikelse\n1;K;=HYPERLINK(\"x\");-1,5\n2;M;\"@SUM(A1)\";+2\n3;K;\"Ko\u{202e}ck;\"\"a\"\"\";3\n";
    let folder = folder("staff.csv", text);
    let out = pseudonymise(&folder, "staff.csv", &[]).ok().out();
    let cells: Vec<&str> = out
        .lines()
        .skip(1)
        .map(|line| {
            line.split_once(",\"K\"")
                .or(line.split_once(",\"M\""))
                .unwrap()
                .1
        })
        .collect();
    assert_eq!(
        cells,
        [
            ",\"'=HYPERLINK(\"\"x\"\")\",\"-1,5\"",
            ",\"'@SUM(A1)\",\"+2\"",
            ",\"Ko\u{fffd}ck;\"\"a\"\"\",\"3\""
        ]
    );
}

#[test]
fn a_spreadsheet_takes_no_band_for_a_day() {
    let folder = folder(
        "staff.csv",
        "Anst.nr;Kön;Anställd från\n1;K;2023-01-01\n2;M;2010-01-01\n",
    );
    let more = [&DATED[..], &["--csv-dialect", "excel-sv", "--lang", "sv"]].concat();
    let run = pseudonymise(&folder, "staff.csv", &more).ok();
    let out = run.out();
    assert!(
        out.starts_with('\u{feff}') && out.contains(";\"2–4\"\r\n"),
        "{out}"
    );
    run.says("indelad i klasser, nu service_band: 2 värden")
        .says("artikel 4.5");
}

#[test]
fn a_workbook_gives_what_text_gives() {
    let rows = [
        ["Anst.nr", "Kön", "Titel", "Lön"],
        ["00017", "K", "Kock", "31000.5"],
        ["00018", "M", "Kock", "32000"],
    ];
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (at, row) in rows.iter().enumerate() {
        for (column, cell) in row.iter().enumerate() {
            let (at, column) = (at as u32, column as u16);
            match cell.parse::<f64>() {
                Ok(number) if column == 3 => sheet.write_number(at, column, number).unwrap(),
                _ => sheet.write_string(at, column, *cell).unwrap(),
            };
        }
    }
    let folder = folder("staff.xlsx", book.save_to_buffer().unwrap());
    folder.file("staff.csv", rows.map(|row| row.join(",") + "\n").concat());
    let of = |file| pseudonymise(&folder, file, &[]).ok().out();
    assert_eq!(of("staff.xlsx"), of("staff.csv"));
}

#[test]
fn what_is_missing_is_said() {
    let folder = folder(
        "staff.csv",
        "Anst.nr;Kön;Födelsedatum\n1;K;1990-01-01\n2;M;1980-01-01\n",
    );
    pseudonymise(&folder, "staff.csv", &[])
        .refused()
        .says("--reference-date 2026-12-31");
    pseudonymise(&folder, "staff.csv", &["--reference-date", "1/2/26"]).refused();
    pseudonymise(&folder, "staff.csv", &["--keep", "Fodelsedat"])
        .refused()
        .says("Födelsedatum");
    let two = pseudonymise(&folder, "staff.csv", &["staff.csv"]);
    two.refused();
    let none = [
        "pseudonymise",
        "staff.csv",
        "--key",
        "no.txt",
        "--domain",
        "x",
    ];
    folder.run(&none).refused().says("paritet key new");
    let unnamed = [
        "pseudonymise",
        "staff.csv",
        "--key",
        "key.txt",
        "--domain",
        "",
    ];
    assert_eq!(folder.run(&unnamed).code, Some(2));
}
