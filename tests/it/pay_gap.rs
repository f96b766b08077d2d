//! The pay-gap table on public data: somebody else's numbers, whatever the form of the same file.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::support::{Folder, Run, close, finish, group, paritet, realdata, root, rows, run};

const MONTGOMERY: &str = "montgomery-2016/employee_salaries_2016.csv";
const MEASURE: &[&str] = &[
    "--map",
    "sex=Gender",
    "--map",
    "base_pay=Current Annual Salary",
    "--pay-period",
    "year",
    "--map",
    "unit=Department Name",
    "--by",
    "unit",
    "--profile",
    "internal",
    "--format",
    "json",
];

fn montgomery(file: &Path) -> Run {
    finish(paritet().arg("pay-gap").arg(file).args(MEASURE))
}

/// The figures that the data set's description gives.
#[test]
fn montgomery_county() {
    let Some(file) = realdata(MONTGOMERY) else {
        return;
    };
    let document = montgomery(&file).json();
    for (name, women, men, mean, median) in [
        (None, 3730, 5481, "5.385", "2.676"),
        (Some("Department of Police"), 688, 1152, "24.82", "27.68"),
        (
            Some("Department of Health and Human Services"),
            1306,
            243,
            "13.46",
            "14.53",
        ),
        (
            Some("Department of Transportation"),
            226,
            999,
            "-7.05",
            "-10.18",
        ),
        (
            Some("Fire and Rescue Services"),
            112,
            1199,
            "-4.62",
            "-10.29",
        ),
    ] {
        let row = group(&document, name);
        assert_eq!((&row["women"], &row["men"]), (&women.into(), &men.into()));
        for (column, expected) in [("mean_gap", mean), ("median_gap", median)] {
            let decimals = expected.split('.').nth(1).unwrap().len();
            let percent = 100.0 * row[column].as_f64().unwrap();
            assert_eq!(
                format!("{percent:.decimals$}"),
                expected,
                "{name:?} {column}"
            );
        }
    }
    let population = &document["provenance"]["population"];
    assert_eq!(population["rows"], 9228);
    assert_eq!(population["used"], 9211);
    assert_eq!(
        population["left_out"],
        serde_json::json!([{"reason": "sex_unknown", "rows": 17}])
    );
}

/// Full time and part time of the same description: a Simpson reversal.
#[test]
fn montgomery_county_by_working_time() {
    let Some(file) = realdata(MONTGOMERY) else {
        return;
    };
    for (category, women, men, mean, median) in [
        ("Fulltime-Regular", 3061, 5317, -0.02821, -0.02302),
        ("Parttime-Regular", 669, 164, -0.1525, -0.2240),
    ] {
        let condition = format!("Assignment Category={category}");
        let command = &mut paritet();
        command.arg("pay-gap").arg(&file).args(MEASURE);
        let document = finish(command.args(["--where", &condition])).json();
        let all = group(&document, None);
        assert_eq!((&all["women"], &all["men"]), (&women.into(), &men.into()));
        assert!((all["mean_gap"].as_f64().unwrap() - mean).abs() < 5e-5);
        assert!((all["median_gap"].as_f64().unwrap() - median).abs() < 5e-5);
    }
}

/// Every figure that R 4.2.2 computed, see `testdata/expected/realdata.R`.
#[test]
fn the_figures_of_r() {
    let text = fs::read_to_string(root().join("testdata/expected/realdata.json")).unwrap();
    let expected: Value = serde_json::from_str(&text).unwrap();
    let mut compared = 0;
    for dataset in expected["datasets"].as_array().unwrap() {
        let name = dataset["file"].as_str().unwrap();
        let Some(file) = realdata(name) else {
            return;
        };
        let command = &mut paritet();
        command.arg("pay-gap").arg(&file);
        let document = match name {
            MONTGOMERY => finish(command.args(MEASURE)),
            _ => {
                let (sex, pay, period) = match name {
                    "r-datasets/carData_Salaries.csv" => ("sex", "salary", "year"),
                    "r-datasets/AER_CPS1985.csv" => ("gender", "wage", "hour"),
                    "r-datasets/AER_CPSSW8.csv" => ("gender", "earnings", "hour"),
                    other => panic!("say which columns {other} has"),
                };
                command.arg(format!("--map=sex={sex}"));
                command.arg(format!("--map=base_pay={pay}"));
                command.args(["--pay-period", period]);
                finish(command.args(["--profile", "internal", "--format", "json"]))
            }
        }
        .json();
        for theirs in dataset["groups"].as_array().unwrap() {
            let ours = group(&document, theirs["group"].as_str());
            for sex in ["women", "men"] {
                assert_eq!(ours[sex], theirs[sex]["n"]);
                let mean = theirs[sex]["mean"].as_f64().unwrap();
                close(&ours[format!("mean_{sex}")], mean, 1e-13);
                // A median that is the pay of one person is not in the file.
                if let Some(median) = theirs[sex]["median"].as_f64() {
                    close(&ours[format!("median_{sex}")], median, 1e-14);
                }
            }
            for (column, theirs) in [
                ("mean_gap", &theirs["mean_gap"]),
                ("median_gap", &theirs["median_gap"]),
                ("p_value", &theirs["welch_p"]),
            ] {
                if let Some(expected) = theirs.as_f64() {
                    let number = ours[column].as_f64().unwrap();
                    let error = (number - expected).abs();
                    assert!(
                        error <= 1e-9 * expected.abs() + 1e-15,
                        "{column}: {number} is not {expected}"
                    );
                }
            }
            compared += 1;
        }
    }
    assert!(compared > 30);
}

/// Header and records of a CSV.
fn records(file: &Path) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_path(file)
        .unwrap();
    reader
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

fn delimited(records: &[Vec<String>], separator: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .from_writer(Vec::new());
    for record in records {
        writer.write_record(record).unwrap();
    }
    writer.into_inner().unwrap()
}

/// The same payroll in other bytes and on other machines gives the same tables to the last digit.
#[test]
fn the_form_of_the_file_changes_nothing() {
    let Some(file) = realdata(MONTGOMERY) else {
        return;
    };
    let records = records(&file);
    let folder = Folder::new();

    let mut shuffled = records.clone();
    for place in (2..shuffled.len()).rev() {
        let other = 1 + (place * 2_654_435_761) % place;
        shuffled.swap(place, other);
    }
    let comma: Vec<Vec<String>> = records
        .iter()
        .enumerate()
        .map(|(line, record)| {
            let word =
                ["Anmärkning", "Övertid", "", "naïve façade"][if line == 0 { 0 } else { line % 4 }];
            let cells = record.iter().map(|cell| match cell.strip_prefix('$') {
                Some(money) => money.replace('.', ","),
                None => cell.clone(),
            });
            [word.to_owned()].into_iter().chain(cells).collect()
        })
        .collect();
    let comma = String::from_utf8(delimited(&comma, b';'))
        .unwrap()
        .replace('\n', "\r\n");
    let with_noise: Vec<Vec<String>> = records
        .iter()
        .enumerate()
        .map(|(line, record)| {
            let cell = if line == 0 {
                "Note".to_owned()
            } else {
                format!("n{}", line % 7)
            };
            record.iter().cloned().chain([cell]).collect()
        })
        .collect();
    let tabs = String::from_utf8(delimited(&records, b'\t')).unwrap();
    let utf16 = |big_endian: bool| -> Vec<u8> {
        std::iter::once(0xfeff)
            .chain(tabs.encode_utf16())
            .flat_map(|unit| {
                if big_endian {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    };
    let cr = String::from_utf8(delimited(&records, b','))
        .unwrap()
        .replace('\n', "\r");
    let variants = [
        folder.file("shuffled.csv", delimited(&shuffled, b',')),
        folder.file("comma.csv", encoding_rs::WINDOWS_1252.encode(&comma).0),
        folder.file("little.txt", utf16(false)),
        folder.file("big.txt", utf16(true)),
        folder.file("pipes.csv", delimited(&records, b'|')),
        folder.file("cr.csv", cr),
        folder.file("noise.csv", delimited(&with_noise, b',')),
    ];
    let original = montgomery(&file).json()["tables"].clone();
    for file in [file].iter().chain(&variants) {
        for threads in ["1", "2"] {
            let command = &mut paritet();
            command
                .env("RAYON_NUM_THREADS", threads)
                .arg("pay-gap")
                .arg(file)
                .args(MEASURE);
            let found = finish(command).json()["tables"].clone();
            assert!(
                found == original,
                "{} with {threads} thread(s)",
                file.display()
            );
        }
    }
}

const COLUMNS: &[(&str, &str)] = &[
    ("group", "name"),
    ("women", "count"),
    ("men", "count"),
    ("other", "count"),
    ("women_share", "share"),
    ("mean_women", "pay"),
    ("mean_men", "pay"),
    ("mean_gap", "gap"),
    ("mean_gap_low", "gap"),
    ("mean_gap_high", "gap"),
    ("women_to_men", "ratio"),
    ("median_women", "pay"),
    ("median_men", "pay"),
    ("median_gap", "gap"),
    ("median_gap_low", "gap"),
    ("median_gap_high", "gap"),
    ("p_value", "p_value"),
    ("p_adjusted", "p_value"),
];

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

/// Names and their order, which scripts depend on.
#[test]
fn the_shape_of_the_json() {
    let document = run(["pay-gap", "--demo", "--format", "json"]).json();
    assert_eq!(
        keys(&document),
        [
            "paritet",
            "schema",
            "provenance",
            "tables",
            "duties",
            "findings"
        ]
    );
    assert_eq!(document["schema"], 1);
    let provenance = &document["provenance"];
    assert_eq!(
        keys(provenance),
        [
            "files",
            "period",
            "currency",
            "population",
            "mapping",
            "settings",
            "components",
            "conventions",
            "profile",
            "seed"
        ]
    );
    assert_eq!(keys(&provenance["files"][0]), ["name", "rows"]);
    assert_eq!(
        keys(&provenance["population"]),
        ["rows", "used", "left_out"]
    );
    assert_eq!(
        keys(&provenance["population"]["left_out"][0]),
        ["reason", "rows"]
    );
    assert_eq!(provenance["conventions"]["gap"], "(men-women)/men");
    assert_eq!(provenance["conventions"]["median"], "mean of middle two");
    assert_eq!(provenance["conventions"]["quantile"], "type7");
    assert_eq!(provenance["seed"], 20_240_901);
    let table = &document["tables"][0];
    assert_eq!(keys(table), ["id", "columns", "rows", "notes"]);
    assert_eq!(table["id"], "pay_gap");
    let columns: Vec<(&str, &str)> = table["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| {
            (
                column["id"].as_str().unwrap(),
                column["kind"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(columns, COLUMNS);
    let rows = rows(&document, "pay_gap");
    for row in rows {
        assert_eq!(keys(row), ["role", "values", "withheld"]);
        assert!(
            keys(&row["values"])
                .into_iter()
                .eq(COLUMNS.iter().map(|(id, _)| *id))
        );
        for withheld in row["withheld"].as_array().unwrap() {
            assert_eq!(row["values"][withheld.as_str().unwrap()], Value::Null);
        }
    }
    let totals: Vec<&Value> = rows.iter().filter(|row| row["role"] == "total").collect();
    assert_eq!(totals.len(), 1);
    assert_eq!(totals[0]["values"]["group"], Value::Null);
    for finding in document["findings"].as_array().unwrap() {
        assert_eq!(
            keys(finding),
            ["code", "severity", "line", "field", "count"]
        );
    }
}

/// One column per crossed field, named as the field.
#[test]
fn crossed_groups_have_a_column_each() {
    let document = run([
        "pay-gap",
        "--demo",
        "--by",
        "unit",
        "--by",
        "job_title",
        "--format",
        "json",
    ])
    .json();
    let values = &rows(&document, "pay_gap")[0]["values"];
    assert_eq!(keys(values)[..3], ["unit", "job_title", "women"]);
}

/// The keywords that the schema of the output uses, and no others.
fn fits(schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
    for (keyword, wanted) in schema.as_object().unwrap() {
        let holds = match keyword.as_str() {
            "$schema" | "title" | "description" => true,
            "type" => {
                let names: Vec<&Value> = wanted
                    .as_array()
                    .map_or(vec![wanted], |all| all.iter().collect());
                names.iter().any(|name| match name.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "integer" => value.is_u64() || value.is_i64(),
                    "number" => value.is_number(),
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    other => panic!("type {other}"),
                })
            }
            "const" => wanted == value,
            "enum" => wanted.as_array().unwrap().contains(value),
            "required" => wanted
                .as_array()
                .unwrap()
                .iter()
                .all(|key| value.get(key.as_str().unwrap()).is_some()),
            "items" => {
                for (place, item) in value.as_array().into_iter().flatten().enumerate() {
                    fits(wanted, item, &format!("{at}[{place}]"), wrong);
                }
                true
            }
            "properties" => {
                for (key, schema) in wanted.as_object().unwrap() {
                    if let Some(value) = value.get(key) {
                        fits(schema, value, &format!("{at}.{key}"), wrong);
                    }
                }
                true
            }
            "additionalProperties" => {
                let known = schema.get("properties");
                for (key, value) in value.as_object().into_iter().flatten() {
                    if known.is_none_or(|known| known.get(key).is_none()) {
                        fits(wanted, value, &format!("{at}.{key}"), wrong);
                    }
                }
                true
            }
            // The one pattern: a code such as PI104.
            "pattern" => {
                assert_eq!(wanted, "^P[ISLC][0-9]{3}$");
                let code = value.as_str().unwrap();
                code.len() == 5
                    && code.starts_with('P')
                    && code[1..].starts_with(['I', 'S', 'L', 'C'])
                    && code[2..].bytes().all(|byte| byte.is_ascii_digit())
            }
            other => panic!("the check does not know the keyword {other}"),
        };
        if !holds {
            wrong.push(format!("{at}: {keyword}"));
        }
    }
}

#[test]
fn the_json_fits_its_schema() {
    let schema = run(["schema", "--output-format"]).json();
    for profile in ["internal", "representatives", "public"] {
        for by in [
            &["--by", "unit"][..],
            &["--by", "job_title", "--by", "unit"],
            &[],
        ] {
            let command = &mut paritet();
            command.args([
                "pay-gap",
                "--demo",
                "--format",
                "json",
                "--profile",
                profile,
            ]);
            let document = finish(command.args(by)).json();
            let mut wrong = Vec::new();
            fits(&schema, &document, "", &mut wrong);
            assert!(wrong.is_empty(), "{wrong:#?}");
        }
    }
}

#[test]
fn the_check_of_the_schema_can_fail() {
    let schema = run(["schema", "--output-format"]).json();
    let mut document = run(["pay-gap", "--demo", "--format", "json"]).json();
    document["schema"] = 2.into();
    document["tables"][0]["rows"][0]["role"] = "sum".into();
    document["findings"][0]["code"] = "X1".into();
    let mut wrong = Vec::new();
    fits(&schema, &document, "", &mut wrong);
    assert_eq!(
        wrong,
        [
            ".schema: const",
            ".tables[0].rows[0].role: enum",
            ".findings[0].code: pattern"
        ]
    );
}
