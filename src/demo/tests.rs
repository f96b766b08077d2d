#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::*;
use reader::{Row, hundredths, rows, text};

mod companions;
mod reader;

fn pay_of(rows: &[Row], job: &str, sex: &str) -> Vec<f64> {
    let in_group = |r: &&Row| (job.is_empty() || r.job == job) && r.sex == sex;
    let mut pay: Vec<f64> = rows.iter().filter(in_group).map(|r| r.full_time).collect();
    pay.sort_by(f64::total_cmp);
    pay
}

fn mean(pay: &[f64]) -> f64 {
    pay.iter().sum::<f64>() / pay.len() as f64
}

fn median(pay: &[f64]) -> f64 {
    (pay[(pay.len() - 1) / 2] + pay[pay.len() / 2]) / 2.0
}

fn total<'a>(rows: impl Iterator<Item = &'a Row>) -> f64 {
    rows.map(|row| row.overtime_hours).sum()
}

#[test]
fn truth_is_what_the_bytes_say() {
    let rows = rows(&export());
    let truth = truth();
    for group in truth.groups.iter().chain([&truth.all]) {
        let of = |sex| pay_of(&rows, group.job, sex);
        let (women, men) = (of("Kvinna"), of("Man"));
        assert_eq!(
            (group.women, group.men),
            (women.len(), men.len()),
            "{}",
            group.job
        );
        assert_eq!(
            (group.other, group.unknown),
            (of("Annat").len(), of("").len())
        );
        let gap = |middle: fn(&[f64]) -> f64| {
            let both = !women.is_empty() && !men.is_empty();
            both.then(|| (middle(&men) - middle(&women)) / middle(&men))
        };
        for (said, found) in [(group.mean_gap, gap(mean)), (group.median_gap, gap(median))] {
            assert_eq!(said.is_some(), found.is_some(), "{}", group.job);
            let difference = said.unwrap_or_default() - found.unwrap_or_default();
            assert!(difference.abs() < 1e-12, "{}: {difference:e}", group.job);
        }
    }
    let hours = |sex: &str| total(rows.iter().filter(|r| r.sex == sex));
    assert_eq!(truth.overtime_hours_women, hours("Kvinna"));
    assert_eq!(truth.overtime_hours_men, hours("Man"));
}

#[test]
fn gaps_are_the_ones_of_the_table() {
    let truth = truth();
    assert_eq!(truth.groups.len(), 40);
    for (job, group) in jobs().iter().zip(&truth.groups) {
        let [(_, women), (_, men), ..] = job.people;
        let per_mille = |gap: i64| (women > 0 && men > 0).then_some(gap as f64 / 1000.0);
        assert_eq!(group.mean_gap, per_mille(job.mean_gap), "{}", job.title);
        assert_eq!(group.median_gap, per_mille(job.median_gap), "{}", job.title);
    }
    let all = &truth.all;
    assert!(
        (0.09..0.10).contains(&all.mean_gap.unwrap()),
        "{:?}",
        all.mean_gap
    );
    assert!(
        (0.045..0.058).contains(&all.median_gap.unwrap()),
        "{:?}",
        all.median_gap
    );
}

#[test]
fn full_time_pay_comes_back_exactly() {
    for row in rows(&export()) {
        let kronor = row.full_time.round();
        assert!((row.full_time - kronor).abs() < 1e-9, "{}", row.number);
        assert_eq!(row.paid_ore, kronor as i64 * row.percent);
    }
}

#[test]
fn the_population_has_the_shapes_a_tool_must_survive() {
    let truth = truth();
    let all = &truth.all;
    assert!(all.women + all.men >= 2400);
    assert_eq!((all.other, all.unknown), (3, 9));
    let any = |test: &dyn Fn(&GroupTruth) -> bool| truth.groups.iter().any(test);
    assert!(any(&|g| g.men == 0 && g.women >= 10), "all women");
    assert!(any(&|g| g.women == 0 && g.men >= 10), "all men");
    assert!(any(&|g| g.women == 5 && g.men == 5), "five and five");
    for size in [1, 4] {
        assert!(any(&|g| g.women + g.men == size), "{size} persons");
    }
    let rows = rows(&export());
    let units: std::collections::BTreeSet<&str> = rows.iter().map(|r| r.unit.as_str()).collect();
    assert_eq!(units.len(), 12);
    let tariff = [
        pay_of(&rows, "BEA-anställd", "Kvinna"),
        pay_of(&rows, "BEA-anställd", "Man"),
    ]
    .concat();
    assert!(tariff.len() > 20 && tariff.iter().all(|pay| *pay == tariff[0]));
    let part_time = |sex| {
        let of_sex = rows.iter().filter(|r| r.sex == sex);
        mean(
            &of_sex
                .map(|r| f64::from(u8::from(r.percent < 100)))
                .collect::<Vec<_>>(),
        )
    };
    assert!(part_time("Kvinna") > 1.5 * part_time("Man") && part_time("Man") > 0.02);
}

#[test]
fn overtime_is_held_by_few_of_either_sex() {
    let rows = rows(&export());
    for sex in ["Kvinna", "Man"] {
        let mut hours: Vec<f64> = rows
            .iter()
            .filter(|r| r.sex == sex)
            .map(|r| r.overtime_hours)
            .collect();
        hours.sort_by(|a, b| b.total_cmp(a));
        let top: f64 = hours[..hours.len().div_ceil(10)].iter().sum();
        assert!(top > 0.6 * hours.iter().sum::<f64>(), "{sex}");
        assert!(hours[0] > 200.0, "{sex}");
    }
}

#[test]
fn the_report_has_titles_total_footer_and_unusable_rows() {
    let bytes = export();
    let text = text(&bytes);
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(
        lines[..3],
        ["Rapport: Anställda och löner", "Uttagsdatum;2026-03-01", ""]
    );
    assert!(lines[3].starts_with("Anst.nr;Kön;Födelseår;Anställningsdatum;Befattning;AID-kod"));
    let [.., sum, footer, ""] = lines[..] else {
        panic!("no footer")
    };
    assert_eq!(footer, "Sida 1 av 1");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
    let width = |line: &&str| line.split(';').count() == 21;
    assert!(lines[3..lines.len() - 2].iter().all(width));

    let read = rows(&bytes);
    let left_out: usize = truth().left_out.iter().map(|reason| reason.rows).sum();
    assert_eq!(lines.len() - 1, 4 + read.len() + left_out);
    let paid = sum.split(';').nth(14).and_then(hundredths).unwrap();
    assert_eq!(paid, read.iter().map(|r| r.paid_ore).sum::<i64>());
    assert!(sum.starts_with("Summa;;"));
    let count = |needle: &str| lines.iter().filter(|line| line.contains(needle)).count();
    assert_eq!(
        (count("Vakant;"), count(";saknas;"), count(";0,00;Nej;")),
        (1, 1, 1)
    );

    let numbers: Vec<&String> = read.iter().map(|r| &r.number).collect();
    assert!(numbers.is_sorted_by(|a, b| a < b));
    assert!(numbers.iter().all(|n| n.len() == 6 && n.starts_with('0')));
}

/// Sums of pay in öre by some key.
fn sums<K: Ord>(rows: &[Row], key: impl Fn(&Row) -> K) -> BTreeMap<K, i64> {
    let mut sums = BTreeMap::new();
    for row in rows {
        *sums.entry(key(row)).or_default() += row.paid_ore;
    }
    sums
}

#[test]
fn the_twin_differs_in_persons_and_in_no_sum() {
    let (one, other) = (rows(&export()), rows(&twin()));
    let moved: Vec<&Row> = one
        .iter()
        .zip(&other)
        .filter(|(a, b)| a.paid_ore != b.paid_ore)
        .map(|(a, _)| a)
        .collect();
    assert_eq!(moved.len(), 16);
    assert!(moved.iter().all(|row| row.percent == 100));
    assert_eq!(
        sums(&one, |r| (r.job.clone(), r.sex.clone())),
        sums(&other, |r| (r.job.clone(), r.sex.clone()))
    );
    assert_eq!(
        sums(&one, |r| (r.unit.clone(), r.sex.clone())),
        sums(&other, |r| (r.unit.clone(), r.sex.clone()))
    );
    for sex in ["Kvinna", "Man"] {
        assert_eq!(pay_of(&one, "", sex), pay_of(&other, "", sex));
    }
    let (one, other) = (text(&export()), text(&twin()));
    let lines = one.lines().zip(other.lines());
    assert_eq!(lines.filter(|(a, b)| a != b).count(), 16);
}

#[test]
fn last_year_has_one_leaver_and_lacks_one_joiner() {
    let files = files();
    let named = |name| rows(&files.iter().find(|file| file.name == name).unwrap().bytes);
    let by_number = |rows: Vec<Row>| -> BTreeMap<String, Row> {
        rows.into_iter().map(|r| (r.number.clone(), r)).collect()
    };
    let (now, then) = (
        by_number(named("personal.csv")),
        by_number(named("personal-2025.csv")),
    );
    let only = |a: &BTreeMap<String, Row>, b: &BTreeMap<String, Row>| -> Vec<String> {
        a.values()
            .filter(|r| !b.contains_key(&r.number))
            .map(|r| r.job.clone())
            .collect()
    };
    assert_eq!(only(&now, &then), ["Bibliotekarie"]);
    assert_eq!(only(&then, &now), ["Planarkitekt"]);
    for (number, row) in &then {
        let Some(later) = now.get(number) else {
            continue;
        };
        assert!(
            (row.full_time * 1.03 - later.full_time).abs() < 0.52,
            "{number}"
        );
    }
}

#[test]
fn bytes_never_change() {
    let hash = |bytes: &[u8]| -> String {
        Sha256::digest(bytes)
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect()
    };
    assert_eq!(
        hash(&export()),
        "29efc40a69ccc715a408515a783b16efe65f6503647d7084925cb906c541376a"
    );
}
