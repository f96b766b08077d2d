#![allow(clippy::unwrap_used)]

use super::*;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::{Cell, Released};
use crate::model::table::Value;
use crate::study::expr::pay;
use crate::study::jobs::Job;
use crate::study::workforce::{SEX, SEXES};

/// A job: women, men, points, mean pay. Pay within a job is symmetric around the mean, women's the lower part.
type Line = (&'static str, usize, usize, f64, f64);

/// regimes.md 12.9.
const SWEDISH: [Line; 5] = [
    ("A", 18, 2, 300.0, 29_500.0),
    ("B", 2, 8, 300.0, 33_000.0),
    ("C", 6, 4, 260.0, 30_000.0),
    ("D", 1, 9, 240.0, 31_000.0),
    ("E", 5, 4, 280.0, 35_000.0),
];

fn staff(lines: &[Line]) -> Workforce {
    let (mut jobs, mut sexes, mut amounts) = (Vec::new(), Vec::new(), Vec::new());
    for (place, (_, women, men, _, mean)) in lines.iter().enumerate() {
        let people = women + men;
        for person in 0..people {
            let side = (person as f64 - (people as f64 - 1.0) / 2.0) * 100.0;
            jobs.push(place as u32 + 1);
            sexes.push(u32::from(person >= *women));
            amounts.push(mean + side);
        }
    }
    let labels = [""].into_iter().chain(lines.iter().map(|line| line.0));
    let mut staff = Workforce::new(jobs.len());
    staff.add_labels("job_title", vec![jobs], labels.map(str::to_owned).collect());
    staff.add_labels(
        SEX,
        vec![sexes],
        SEXES.map(|sex| sex.id().to_owned()).to_vec(),
    );
    staff.add_numbers(Field::BaseMonthlyFte.id(), vec![amounts]);
    staff
}

fn jobs(lines: &[Line], change: impl Fn(&mut Job)) -> Jobs {
    let list = lines.iter().map(|(job, _, _, points, _)| {
        let mut job = Job {
            job: (*job).to_owned(),
            points: Some(*points),
            ..Job::default()
        };
        change(&mut job);
        job
    });
    Jobs::of(list.collect()).unwrap()
}

fn outcome(lines: &[Line], jobs: Jobs, threshold: Threshold, minimum: u64, merge: bool) -> Outcome {
    let options = SalaryMapping {
        band_width: Some(40.0),
        female_dominated: threshold,
        ..SalaryMapping::default()
    };
    let scope = Scope {
        merge_small: merge,
        ..Scope::default()
    };
    let staff = staff(lines);
    let column = pay(&staff, PayConcept::MonthlyFullTime, 40.0).unwrap();
    let jobs = options.banded(jobs, "jobs.csv").unwrap();
    let pay = (PayConcept::MonthlyFullTime, &column);
    options
        .compute(&staff, "job_title", &jobs, &scope, minimum, pay)
        .unwrap()
}

fn swedish(threshold: Threshold) -> Outcome {
    outcome(&SWEDISH, jobs(&SWEDISH, |_| {}), threshold, 1, false)
}

/// Rows of a table of pairs: job, compared job, difference, and ratio to hundredths of a per cent.
fn pairs(released: &Released, table: usize) -> Vec<(String, String, f64, f64)> {
    let table = &released.tables()[table];
    let name = |row, column| match table.cell(row, column) {
        Some(Cell::Shown(Value::Name(name))) => name,
        other => panic!("{other:?}"),
    };
    let number = |row, column| table.cell(row, column).unwrap().number().unwrap();
    let rows = table.rows().iter();
    rows.map(|row| {
        let ratio = (number(row, "ratio") * 10_000.0).round() / 100.0;
        let difference = number(row, "difference").round();
        (
            name(row, "job"),
            name(row, "compared_job"),
            difference,
            ratio,
        )
    })
    .collect()
}

fn pair(a: &str, b: &str, difference: f64, ratio: f64) -> (String, String, f64, f64) {
    (a.to_owned(), b.to_owned(), difference, ratio)
}

fn internal(outcome: &Outcome) -> Released {
    release(tabulate(outcome), &Policy::of(Profile::Internal, None))
}

/// regimes.md 12.9, the figures worked out there by hand.
#[test]
fn the_three_comparisons_of_the_swedish_law() {
    let found = swedish(Threshold::AtLeast);
    let dominance: Vec<_> = found.groups.iter().map(|g| g.dominance).collect();
    use Dominance::{Female, Male, Mixed};
    assert_eq!(dominance, [Female, Male, Female, Male, Mixed]);
    let shares = found.groups.iter().map(|g| g.cohort.women_share().unwrap());
    let shares: Vec<f64> = shares
        .map(|share| (share * 1000.0).round() / 10.0)
        .collect();
    assert_eq!(shares, [90.0, 20.0, 60.0, 10.0, 55.6]);
    let released = internal(&found);
    assert_eq!(
        pairs(&released, 1),
        [
            pair("A", "B", 3500.0, 89.39),
            pair("A", "E", 5500.0, 84.29),
            pair("C", "D", 1000.0, 96.77),
        ]
    );
    assert_eq!(pairs(&released, 2), [pair("A", "D", 1500.0, 95.16)]);
}

#[test]
fn older_guidance_wants_more_than_60_per_cent() {
    let found = swedish(Threshold::MoreThan);
    assert_eq!(found.groups[2].dominance, Dominance::Mixed);
    let released = internal(&found);
    assert_eq!(
        pairs(&released, 1),
        [pair("A", "B", 3500.0, 89.39), pair("A", "E", 5500.0, 84.29)]
    );
    assert_eq!(
        pairs(&released, 2),
        [pair("A", "C", 500.0, 98.33), pair("A", "D", 1500.0, 95.16)]
    );
}

#[test]
fn the_job_file_goes_before_the_numbers() {
    let said = jobs(&SWEDISH, |job| {
        if job.job == "E" {
            job.dominance = Some(Dominance::Female);
        }
    });
    let found = outcome(&SWEDISH, said, Threshold::AtLeast, 1, false);
    let e = &found.groups[4];
    assert_eq!((e.dominance, e.overridden), (Dominance::Female, true));
    assert!(found.groups.iter().filter(|g| g.overridden).count() == 1);
    let released = internal(&found);
    assert_eq!(pairs(&released, 1).len(), 2); // A-B and C-D: E is no longer one to compare with
}

/// A group with a withheld mean is in no pair, whichever of the two is paid more.
#[test]
fn outside_the_employer_a_pair_is_told_whole_or_not_at_all() {
    let lines = [
        ("Nurse", 40, 12, 300.0, 30_000.0),
        ("Engineer", 10, 40, 300.0, 36_000.0),
        ("Driver", 1, 3, 300.0, 34_000.0),
        ("Clerk", 20, 30, 260.0, 31_000.0),
    ];
    let found = outcome(&lines, jobs(&lines, |_| {}), Threshold::AtLeast, 5, false);
    assert_eq!(found.equal_value.len(), 2);
    let policy = Policy::of(Profile::Representatives, None);
    let released = release(tabulate(&found), &policy);
    let names = |table| -> Vec<(String, String)> {
        let pairs = pairs(&released, table).into_iter();
        pairs.map(|(job, other, ..)| (job, other)).collect()
    };
    assert_eq!(names(1), [("Nurse".to_owned(), "Engineer".to_owned())]);
    assert_eq!(names(2), [("Nurse".to_owned(), "Clerk".to_owned())]);
    // both are the means of the first table
    let work = &released.tables()[0];
    let mean = |place: usize| work.cell(&work.rows()[place], "mean").unwrap().number();
    assert_eq!(mean(0), Some(31_000.0));
    assert_eq!(mean(1), None, "drivers are four");
}

#[test]
fn small_groups_join_the_named_or_the_nearest() {
    let lines = [
        ("Nurse", 40, 12, 300.0, 30_000.0),
        ("Midwife", 9, 0, 318.0, 33_000.0),
        ("Porter", 3, 8, 200.0, 25_000.0),
        ("Driver", 2, 4, 210.0, 26_000.0),
        ("Clerk", 20, 30, 260.0, 28_000.0),
    ];
    let merged = |change: fn(&mut Job), merge| {
        let found = outcome(&lines, jobs(&lines, change), Threshold::AtLeast, 5, merge);
        let names = found.groups.iter().map(|g| g.name.clone().unwrap());
        (
            names.collect::<Vec<_>>(),
            found.merging.proposed,
            found.all.cohort,
        )
    };
    let (names, proposed, all) = merged(|_| {}, false);
    assert_eq!(names.len(), 5);
    // six people first: the nearest of 210 points is 200
    let to = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(proposed, [to("Driver", "Porter"), to("Porter", "Driver")]);
    let (names, proposed, after) = merged(|_| {}, true);
    assert_eq!(names, ["Clerk", "Midwife", "Nurse", "Porter + Driver"]);
    assert!(proposed.is_empty());
    assert_eq!(all, after);
    let named = |job: &mut Job| {
        if job.job == "Driver" {
            job.merge_into = Some("Clerk".to_owned());
        }
    };
    let (names, proposed, _) = merged(named, false);
    assert_eq!(names, ["Clerk + Driver", "Midwife", "Nurse", "Porter"]);
    assert_eq!(proposed, [to("Porter", "Clerk")]);
}

#[test]
fn nothing_is_compared_without_demands() {
    let found = outcome(&SWEDISH, Jobs::default(), Threshold::AtLeast, 1, false);
    assert!(found.equal_value.is_empty() && found.lower_demands.is_empty());
    assert!(found.unlisted.is_empty());
    let unlike = jobs(&SWEDISH[..2], |_| {});
    let found = outcome(&SWEDISH, unlike, Threshold::AtLeast, 1, false);
    assert_eq!(
        found.unlisted.into_iter().collect::<Vec<_>>(),
        ["C", "D", "E"]
    );
}

fn after(before: &Actions, outcome: &Outcome, day: &str) -> Actions {
    Actions::updated(&before.headings, &before.rows, outcome, day.parse().ok())
}

fn row<'a>(actions: &'a Actions, id: &str) -> &'a Vec<String> {
    let mut rows = actions.rows.iter();
    rows.find(|row| row[0] == id)
        .unwrap_or_else(|| panic!("{id}"))
}

fn cell<'a>(actions: &'a Actions, id: &str, column: &str) -> &'a str {
    let place = actions.headings.iter().position(|known| known == column);
    &row(actions, id)[place.unwrap()]
}

/// A year later A-B has moved, A-E is gone and the rows with texts are all there, and so is what the user has added.
#[test]
fn next_year_brings_last_years_texts() {
    let mut first = after(
        &Actions::default(),
        &swedish(Threshold::AtLeast),
        "2026-03-01",
    );
    assert_eq!(
        first.rows.len(),
        9,
        "four pairs, and five jobs whose women and men differ"
    );
    first.headings.push("Note".to_owned());
    for row in &mut first.rows {
        row.push("own".to_owned());
    }
    let write = |first: &mut Actions, id: &str, column: &str, text: &str| {
        let place = first.headings.iter().position(|known| known == column);
        let found = first.rows.iter_mut().find(|row| row[0] == id).unwrap();
        text.clone_into(&mut found[place.unwrap()]);
    };
    write(&mut first, "pair/A/B", "explanation", "market");
    write(&mut first, "pair/A/E", "action", "raise");
    write(&mut first, "pair/A/E", "cost", "12 000");
    write(&mut first, "pair/C/D", "action", "raise");
    write(&mut first, "pair/C/D", "due", "2026-12-31");
    write(&mut first, "pair/A/D", "action", "raise");
    write(&mut first, "pair/A/D", "done", "2026-06-01");
    let decided = after(&first, &swedish(Threshold::AtLeast), "2026-04-01");
    assert_eq!(cell(&decided, "pair/A/E", "decided"), "2026-04-01");
    assert_eq!(cell(&decided, "pair/A/E", "limit"), "2029-04-01");
    assert_eq!(cell(&decided, "pair/A/E", "status"), "open");
    assert_eq!(cell(&decided, "pair/A/B", "status"), "");

    let mut lines = SWEDISH;
    lines[1].3 = 270.0; // B demands less now
    lines[4].4 = 29_000.0; // E is paid less than A
    lines[3].1 = 0; // no woman is left in D
    let now = outcome(&lines, jobs(&lines, |_| {}), Threshold::AtLeast, 1, false);
    let second = after(&decided, &now, "2027-03-01");
    let change = |id| cell(&second, id, "change");
    assert_eq!(change("pair/A/B"), "moved");
    assert_eq!(cell(&second, "pair/A/B", "comparison"), LOWER_DEMANDS);
    assert_eq!(cell(&second, "pair/A/B", "explanation"), "market");
    assert_eq!(change("pair/A/E"), "vanished");
    assert_eq!(cell(&second, "pair/A/E", "cost"), "12 000");
    assert_eq!(change("pair/C/D"), "kept");
    assert_eq!(change("pair/C/B"), "new");
    let status = |id| cell(&second, id, "status");
    let states = ["pair/A/D", "pair/C/D", "pair/A/E"].map(status);
    assert_eq!(states, ["done", "late", "open"]);
    assert_eq!(cell(&second, "pair/A/B", "Note"), "own");
    // after the three years of the law an action is late without a date of its own
    let third = after(&second, &now, "2029-04-02");
    assert_eq!(cell(&third, "pair/A/E", "status"), "late");
    for row in &decided.rows {
        assert!(third.rows.iter().any(|later| later[0] == row[0]));
    }
    assert_eq!(
        second.told()[..2],
        [
            Phrase::actions_changed(1, 6, 1, 2),
            Phrase::actions_status(1, 1, 1, 12_000)
        ]
    );
}
