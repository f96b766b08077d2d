//! The Swiss standard analysis model: figures, checks, languages of the sheet.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::support::{Folder, Run, close, realdata, root, rows, run};

/// The official headings, in the order of the columns; the last two of the sheet are not used.
const HEADINGS: [(&str, &str); 4] = [
    (
        "de",
        "Laufnummer\n(Personalnummer, ID, etc.)|Alter\n(Geburtstag, Geburtsjahr, Alter)|Geschlecht|Dienstjahre\n(Eintrittsdatum, Eintrittsjahr, Anzahl Dienstjahre)|Ausbildung|Funktion\n(ausgeübter Beruf)|Anforderungsniveau\n(für Modul 1 relevant)|Berufliche Stellung \n(für Modul 1 relevant)|AN im Monatslohn:\nBeschäftigungsgrad in %|AN im Stundenlohn:\nAnzahl bezahlte Stunden im Referenzmonat|Grundlohn\n(gemäss Beschäftigungsgrad)|Zulagen\n(Schicht-, Sonntags- und Nachtarbeit sowie andere Erschwerniszulagen)|13. Monatslohn\n(i.d.R. 1/12 des Grundlohns)|Sonderzahlungen\n(1/12 der Jahressumme)|Betriebsübliche wöchentliche Arbeitszeit\n(bei Vollzeit bzw. 100% Beschäftigungsgrad)|Soll-Jahresarbeitszeit im Referenzjahr\n(bei Vollzeit bzw. 100% Beschäftigungsgrad)|Grundgesamtheit|Bemerkungen|Zusatz1",
    ),
    (
        "fr",
        "Numéro courant\n(numéro personnel, ID, etc.)|Âge(date et année de naissance, âge)|Sexe|Années de service\n(date et année d’entrée en fonction)|Formation|Fonction(profession exercée)|Niveau d’exigences requises\n(pertinent pour le module 1)|Position professionnelle \n(pertinent pour le module 1)|Salarié-e-s rémunéré-e-s au mois:\ntaux d’activité en %|Salarié-e-s rémunéré-e-s à l’heure:\nnombre d’heures payées pour le mois de référence|Salaire de base\n(selon taux d'activité)|Indemnités\n(Travail en équipes)|13e salaire mensuel\n(généralement 1/12 du salaire de base)|Paiements spéciaux\n(1/12 de la somme annuelle)|Durée hebdomadaire normale de travail (en cas de plein temps)|Durée annuelle de travail prévue pour l’année de référence(en cas de plein temps)|Population (statistique)|Remarques|Complément 1",
    ),
    (
        "it",
        "Numero progressivo\n(numero del personale, ID, ecc.)|Età(giorno e anno di nascita, età)|Sesso|Anni di servizio(data e anno di entrata in servizio)|Formazione|Funzione(professione esercitata)|Livello di competenze richieste\n(rilevante per il modulo 1)|Posizione professionale \n(rilevante per il modulo 1)|DIP con salario mensile:\ngrado di occupazione in %|DIP con salario orario:\nnumero di ore pagate nel mese di riferimento|Salario di base\n(in base al grado di occupazione)|Indennità\n(lavoro a turni)|13ª mensilità\n(di solito 1/12 del salario base)|Pagamenti straordinari(1/12 del totale annuo)|Durata normale del lavoro settimanale(per impiego a tempo pieno)|Orario di lavoro previsto nell’anno di riferimento(per impiego a tempo pieno)|Universo di base|Osservazioni|Aggiunta1",
    ),
    (
        "en",
        "Key\n(personnel number, ID, etc.)|Age\n(date of birth, year of birth, age)|Gender|Years of service\n(date of entry, year of entry, number of years of service)|Education and training|Function\n(job carried out)|Level of requirements\n(relevant for module 1)|Professional position \n(relevant for module 1)|Employees paid monthly:\nActivity rate in %:|Employees paid hourly:\nnumber of paid hours during the reference month|Basic wage\n(according to activity rate)|Allowances\n(Shift, Sunday and night work plus other extra pay for difficult working conditions)|13th monthly wage\n(generally 1/12 of basic wage)|Special payments\n(1/12 of annual total)|Usual weekly working hours in company(for full-time employees, i.e. activity rate = 100%)|Usual annual working hours in the reference year\n(for full-time employees, i.e. activity rate = 100%)|Statistical population|Remarks|Additional information1",
    ),
];

fn sheet_file() -> std::path::PathBuf {
    root().join("testdata/expected/logib.csv")
}

/// The cells of the worked example, as in the official sheet; the columns between have what nobody reads.
fn cells() -> Vec<Vec<String>> {
    let text = fs::read_to_string(sheet_file()).unwrap();
    let row = |line: &str| {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        cells.insert(5, "Function".into());
        cells.extend(["2184", "1", "", ""].map(str::to_owned));
        cells
    };
    text.lines().skip(1).map(row).collect()
}

/// A sheet with headings of a language.
fn sheet(language: &str, cells: &[Vec<String>], separator: &str) -> String {
    let headings = HEADINGS.iter().find(|(known, _)| *known == language);
    let headings = headings.unwrap().1.split('|');
    let quoted: Vec<String> = headings.map(|heading| format!("\"{heading}\"")).collect();
    let lines = cells.iter().map(|cells| cells.join(separator));
    let lines: Vec<String> = std::iter::once(quoted.join(separator))
        .chain(lines)
        .collect();
    lines.join("\n") + "\n"
}

fn logib(file: &Path, more: &[&str]) -> Run {
    let mut arguments = vec!["adjusted", file.to_str().unwrap(), "--model", "logib"];
    arguments.extend(["--format", "json", "--profile", "internal"]);
    arguments.extend(more);
    run(arguments)
}

fn summary(document: &Value) -> &Value {
    &rows(document, "adjusted_summary")[0]["values"]
}

/// The worked example: every coefficient and standard error as published with 12 decimals.
#[test]
fn the_worked_example() {
    let document = logib(&sheet_file(), &[]).json();
    let expected = [
        (8.687297044797, 0.017032428569),
        (0.008450034924, 0.001171312993),
        (0.000344081621, 0.000992271616),
        (0.001302339148, 0.000910144335),
        (0.000041655563, 0.000020219956),
        (0.211466510510, 0.007516589056),
        (0.158951737350, 0.007800524979),
        (0.098884349699, 0.007550131059),
        (0.071577191312, 0.007896780073),
        (0.106245699930, 0.007180323450),
        (0.055841084280, 0.005984702429),
        (-0.016954603899, 0.004900976639),
    ];
    let terms = rows(&document, "adjusted");
    assert_eq!(terms.len(), expected.len());
    for (row, (coefficient, error)) in terms.iter().zip(expected) {
        for (id, value) in [("estimate", coefficient), ("std_error", error)] {
            let tolerance = f64::max(1e-9, 6e-13 / f64::abs(value));
            close(&row["values"][id], value, tolerance);
        }
    }
    let woman = &terms[11]["values"];
    close(&woman["t"], -3.459433731, 1e-9);
    close(&woman["p_value"], 0.001145420388, 1e-9);
    let found = summary(&document);
    for (id, value) in [("n", 60.0), ("rank", 12.0), ("df", 48.0), ("rating", 2.0)] {
        assert_eq!(found[id].as_f64(), Some(value), "{id}");
    }
    close(&found["r_squared"], 0.972744057496, 1e-11);
    close(&found["residual_sd"], 0.017887682932, 1e-10);
    close(&found["kennedy_gap"], 0.016823491273, 1e-10);
    close(&found["gap"], 0.016811683462, 1e-10);
}

/// The figures that the federal office's own program gives, from the workbook and from the table of its package.
#[test]
fn the_official_example() {
    for name in ["Example_data_sheet_M1.xlsx", "datalist_example.csv"] {
        let Some(file) = realdata(&format!("logib/{name}")) else {
            return;
        };
        let month = ["--reference-date", "2019-01-31", "--full-time-hours", "40"];
        let document = logib(&file, &month).json();
        let found = summary(&document);
        let people = |id: &str| found[id].as_f64();
        assert_eq!([people("n"), people("df")], [Some(280.0), Some(267.0)]);
        close(&found["r_squared"], 0.991479, 1e-6);
        close(&found["kennedy_gap"], 0.0261210, 4e-6);
        assert_eq!(found["rating"].as_f64(), Some(3.0));
        let terms = rows(&document, "adjusted");
        let woman = &terms.last().unwrap()["values"];
        close(&woman["estimate"], -0.0264626, 4e-6);
        close(&woman["std_error"], 0.00333907, 4e-6);
        close(&woman["t"], -7.925, 1e-4);
        let population = &document["provenance"]["population"];
        assert_eq!(
            (&population["rows"], &population["used"]),
            (&285.into(), &280.into())
        );
    }
}

/// Every language of the sheet, decimal commas, and years in place of ages.
#[test]
fn sheets_in_four_languages() {
    let folder = Folder::new();
    let plain = logib(&sheet_file(), &[]).json();
    let mut by_years = cells();
    for cells in &mut by_years {
        for place in [1, 3] {
            cells[place] = (2026 - cells[place].parse::<i32>().unwrap()).to_string();
        }
        cells[10] += ",00";
    }
    for (language, _) in HEADINGS {
        let ages = folder.file("ages.csv", sheet(language, &cells(), ","));
        let years = folder.file("years.csv", sheet(language, &by_years, ";"));
        let by_ages = logib(&ages, &[]).json();
        let by_years = logib(&years, &["--reference-date", "2026-10-31"]).json();
        for document in [&by_ages, &by_years] {
            assert_eq!(summary(document), summary(&plain), "{language}");
        }
        let failure = logib(&years, &[]).refused();
        failure.says("reference month").says("--reference-date");
    }
}

/// Rows that have a fault, each beside one that nearly has it; lines are those of the file, with a heading of many lines.
#[test]
fn checks_are_told_by_line() {
    const AGE: usize = 1;
    const SERVICE: usize = 3;
    /// Cells by their column.
    type Cells<'a> = &'a [(usize, &'a str)];
    let faults: [(usize, Cells, &str, &str); 27] = [
        (0, &[(0, "")], "PL101", "person_id"),
        (1, &[(0, "3")], "PL102", "person_id"),
        (3, &[(AGE, "40.5")], "PL103", "age"),
        (4, &[(2, "X")], "PL104", "sex"),
        (5, &[(SERVICE, "-1")], "PL105", "tenure_years"),
        (6, &[(AGE, "30"), (SERVICE, "18")], "PL106", "tenure_years"),
        (7, &[(4, "9")], "PL107", "education"),
        (8, &[(5, "")], "PL108", "job_title"),
        (9, &[(6, "0")], "PL109", "job_level"),
        (10, &[(7, "6")], "PL110", "professional_position"),
        (11, &[(8, "151")], "PL111", "fte_percent"),
        (12, &[(9, "301")], "PL112", "hours_paid"),
        (13, &[(9, "1")], "PL113", "hours_paid"),
        (14, &[(8, "0")], "PL114", "fte_percent"),
        (15, &[(10, "0"), (12, "0")], "PL115", "base_monthly"),
        (16, &[(11, "-1")], "PL116", "fixed_supplement"),
        (17, &[(14, "0.5")], "PL117", "weekly_hours"),
        (18, &[(16, "6")], "PL118", "population_flag"),
        (19, &[(AGE, "71")], "PL151", "age"),
        (
            20,
            &[(AGE, "70"), (SERVICE, "55.5")],
            "PL152",
            "tenure_years",
        ),
        (21, &[(AGE, "30"), (SERVICE, "15")], "PL153", "tenure_years"),
        (22, &[(8, "101")], "PL154", "fte_percent"),
        (43, &[(9, "220")], "PL155", "hours_paid"),
        (24, &[(12, "0")], "PL156", "thirteenth"),
        (25, &[(14, "51")], "PL157", "weekly_hours"),
        (26, &[(7, "2"), (6, "6")], "PL158", "job_level"),
        (27, &[(6, "3"), (4, "7")], "PL159", "job_level"),
    ];
    let near: [(usize, Cells); 12] = [
        (30, &[(AGE, "70"), (SERVICE, "54")]),
        (31, &[(AGE, "30"), (SERVICE, "14")]),
        (32, &[(4, "8"), (6, "4")]),
        (33, &[(6, "8"), (7, "3")]),
        (34, &[(8, "0.5")]),
        (35, &[(8, "0"), (9, "219.5")]),
        (36, &[(11, ""), (12, "542"), (13, "")]),
        (37, &[(14, "50")]),
        (38, &[(16, "")]),
        (39, &[(16, "2"), (0, ""), (4, "x")]),
        (40, &[(9, "")]),
        (41, &[(14, "1")]),
    ];
    let mut all = cells();
    for id in 61..=100 {
        let mut more = all[id - 50].clone();
        more[0] = id.to_string();
        all.push(more);
    }
    let change = |all: &mut Vec<Vec<String>>, row: usize, cells: Cells| {
        cells
            .iter()
            .for_each(|(place, cell)| all[row][*place] = (*cell).to_owned());
    };
    for (row, cells) in near {
        change(&mut all, row, cells);
    }
    let folder = Folder::new();
    let before = logib(&folder.file("near.csv", sheet("de", &all, ";")), &[]).json();
    let told = |document: &Value| -> Vec<(u64, String, String, String)> {
        let word = |value: &Value| value.as_str().unwrap().to_owned();
        let row = |row: &Value| {
            let values = &row["values"];
            let words = ["code", "severity", "field"].map(|id| word(&values[id]));
            let [code, severity, field] = words;
            (values["row"].as_u64().unwrap(), code, severity, field)
        };
        rows(document, "logib_checks").iter().map(row).collect()
    };
    let own = told(&before); // of the worked example: high levels with little training
    assert!(own.iter().all(|(_, code, ..)| code == "PL159"), "{own:?}");
    for (row, cells, ..) in faults {
        change(&mut all, row, cells);
    }
    let file = folder.file("faults.csv", sheet("de", &all, ";"));
    let document = logib(
        &file,
        &["--problems", folder.path("list.csv").to_str().unwrap()],
    );
    let list = folder.read("list.csv");
    let found = told(&document.json());
    let first = 2 + headings_lines("de");
    for (row, _, code, field) in faults {
        let line = first + row as u64;
        let severity = if code < "PL151" { "error" } else { "warning" };
        let wanted = (line, code.into(), severity.into(), field.into());
        assert!(found.contains(&wanted), "{wanted:?} is not in {found:?}");
        assert!(
            list.contains(&format!("{code},{severity},{line},{field},")),
            "{list}"
        );
    }
    let more = found.iter().filter(|it| !own.contains(it)).count();
    // the repeated identity is two rows, and who is so long there came too young
    assert_eq!(more, faults.len() + 2, "{found:?}");
}

/// How many lines the headings take beyond the first.
fn headings_lines(language: &str) -> u64 {
    let headings = HEADINGS.iter().find(|(known, _)| *known == language);
    headings.unwrap().1.matches('\n').count() as u64
}

#[test]
fn what_the_model_does_not_take() {
    let folder = Folder::new();
    let few = folder.file("few.csv", sheet("fr", &cells()[..49], ","));
    logib(&few, &[])
        .refused()
        .says("49 rows that can be analysed; the standard model takes at least 50");
    let mut women = cells();
    women.iter_mut().for_each(|cells| cells[2] = "F".into());
    women[0][4] = "9".into();
    logib(&folder.file("women.csv", sheet("it", &women, ",")), &[])
        .refused()
        .says("one sex only")
        .says("PL107");
    let mut blank = cells();
    blank[3][14].clear();
    let blank = folder.file("blank.csv", sheet("en", &blank, ","));
    logib(&blank, &[])
        .refused()
        .says("1 row does not say")
        .says("--full-time-hours");
    let plain = logib(&sheet_file(), &[]).json();
    let filled = logib(&blank, &["--full-time-hours", "42"]).json();
    assert_eq!(summary(&filled), summary(&plain));
    logib(&sheet_file(), &["--weights", "basic"])
        .refused()
        .says("--weights");
    let without = fs::read_to_string(sheet_file())
        .unwrap()
        .replacen("training", "x", 1);
    logib(&folder.file("without.csv", without), &[])
        .refused()
        .says("education");
}

/// Checks name lines for those who have the file; what everybody sees has no such table.
#[test]
fn who_sees_what() {
    let file = sheet_file();
    let of = |profile: &str| {
        let arguments = ["adjusted", file.to_str().unwrap(), "--model", "logib"];
        let more = ["--format", "json", "--profile", profile];
        run(arguments.into_iter().chain(more)).json()
    };
    let ids = |document: &Value| -> Vec<String> {
        let tables = document["tables"].as_array().unwrap().iter();
        tables
            .map(|table| table["id"].as_str().unwrap().to_owned())
            .collect()
    };
    for profile in ["internal", "representatives"] {
        assert!(ids(&of(profile)).contains(&"logib_checks".to_owned()));
    }
    let public = of("public");
    assert!(!ids(&public).contains(&"logib_checks".to_owned()));
    let terms: Vec<&Value> = rows(&public, "adjusted").iter().collect();
    assert!(
        terms.len() <= 1,
        "coefficients of levels are for the employer"
    );
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let folder = Folder::new();
    let mut turned = cells();
    turned.reverse();
    turned.swap(3, 40);
    let turned = logib(&folder.file("turned.csv", sheet("en", &turned, ",")), &[]).json();
    let plain = logib(&sheet_file(), &[]).json();
    for (id, value) in summary(&plain).as_object().unwrap() {
        match value.as_f64() {
            Some(number) if number != 0.0 => close(&summary(&turned)[id], number, 1e-11),
            _ => assert_eq!(&summary(&turned)[id], value),
        }
    }
}

#[test]
fn it_says_what_it_found() {
    let file = sheet_file();
    let of = |language: &str| {
        let arguments = ["adjusted", file.to_str().unwrap(), "--model", "logib"];
        run(arguments.into_iter().chain(["--lang", language])).ok()
    };
    of("en").shows("women are paid 1.7% less").shows("Rating 2");
    of("sv").shows("1,7\u{a0}% lägre").shows("Bedömning 2");
    let explained = run(["explain", "PL113"]).ok();
    explained.shows("Both an activity rate and paid hours");
}
