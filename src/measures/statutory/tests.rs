#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::disclosure::draft::Draft;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::{Cell, Released};
use crate::measures::scope::Scope;
use crate::measures::working_conditions::{LeaveUnit, Measure};
use crate::model::field::Field;
use crate::model::table::{Role, Value};
use crate::study::expr::PayConcept;
use crate::study::jobs::{Job, Jobs};
use crate::study::pay_parts::PayParts;
use crate::study::workforce::{SEX, SEXES, Workforce, class_of};

/// A person: group, sex by its place in [`SEXES`], pay; NaN for none.
type Person = (usize, u32, f64);

fn staff(column: Field, groups: &[&str], people: &[Person]) -> Workforce {
    let mut staff = Workforce::new(people.len());
    let labels = [""].iter().chain(groups).map(|name| (*name).to_owned());
    let codes = people.iter().map(|(group, ..)| *group as u32 + 1);
    staff.add_labels(column.id(), vec![codes.collect()], labels.collect());
    let sexes = SEXES.map(|sex| sex.id().to_owned()).to_vec();
    let codes = people.iter().map(|(_, sex, _)| *sex);
    staff.add_labels(SEX, vec![codes.collect()], sexes);
    let pay = people.iter().map(|(.., pay)| *pay);
    staff.add_numbers(Field::BaseAnnual.id(), vec![pay.collect()]);
    staff
}

/// A group: women and their mean pay, men and theirs. Pay of each sex is symmetric around the mean.
type Line = (usize, f64, usize, f64);

fn people(lines: &[Line]) -> Vec<Person> {
    let mut people = Vec::new();
    for (place, (women, of_women, men, of_men)) in lines.iter().enumerate() {
        for (sex, many, mean) in [(0, *women, of_women), (1, *men, of_men)] {
            let far = |person: usize| (person as f64 - (many as f64 - 1.0) / 2.0) * 4000.0;
            people.extend((0..many).map(|person| (place, sex, mean + far(person))));
        }
    }
    people
}

fn pay(staff: &Workforce, law: Law) -> (PayConcept, PayParts) {
    let scope = Scope::default();
    Statutory::default().pay(staff, &scope, law).unwrap()
}

/// A table as it leaves the program.
fn released(draft: Draft, profile: Profile) -> Released {
    release(vec![draft], &Policy::of(profile, None))
}

/// regimes.md 12.12.
const NORWAY: [Line; 3] = [
    (2, 1_100_000.0, 3, 1_200_000.0),
    (12, 720_000.0, 8, 750_000.0),
    (30, 560_000.0, 10, 550_000.0),
];

fn norway() -> ByPart {
    let level = Field::JobLevel;
    let staff = staff(level, &["1", "2", "3"], &people(&NORWAY));
    let (concept, parts) = pay(&staff, norway::LAW);
    let by = [level.id().to_owned()];
    Statutory::default()
        .by_part(&staff, &by, (concept, &parts), norway::LAW)
        .unwrap()
}

#[test]
fn norwegian_levels() {
    let found = norway();
    let ratio = |group: &Group| group.total().gap().unwrap().women_to_men() * 100.0;
    let rounded = |group| format!("{:.2}", ratio(group));
    let levels: Vec<String> = found.groups.iter().map(rounded).collect();
    assert_eq!(levels, ["91.67", "96.00", "101.82"]);
    assert_eq!(rounded(&found.all), "87.36");
    let mean = |mean: Option<f64>| format!("{:.2}", mean.unwrap());
    let all = found.all.total();
    assert_eq!(mean(all.women.mean), "628181.82");
    assert_eq!(mean(all.men.mean), "719047.62");
}

/// With five of each sex level 1 is hidden, and with the total shown level 2 would tell it.
#[test]
fn a_hidden_level_is_not_told_by_the_total() {
    let found = norway();
    for amounts in [false, true] {
        for profile in [Profile::Representatives, Profile::Public] {
            let released = released(norway::tabulate_pay(&found, amounts), profile);
            let table = &released.tables()[0];
            let cells = table.rows().iter();
            let hidden: Vec<bool> = cells
                .map(|row| table.cell(row, "women_to_men") == Some(Cell::Withheld))
                .collect();
            assert_eq!(hidden, [true, true, false, false], "{profile:?} {amounts}");
            assert_eq!(table.position("mean_women").is_some(), amounts);
        }
    }
    let internal = released(norway::tabulate_pay(&found, true), Profile::Internal);
    let table = &internal.tables()[0];
    let first = table.cell(&table.rows()[0], "mean_women");
    assert_eq!(first, Some(Cell::Shown(Value::Number(1_100_000.0))));
}

#[test]
fn the_balance_counts_everybody_whose_sex_is_known() {
    let mut people = people(&NORWAY);
    people.extend([(0, 2, f64::NAN), (2, 3, 500_000.0), (1, 0, f64::NAN)]);
    let level = Field::JobLevel;
    let staff = staff(level, &["1", "2", "3"], &people);
    let by = [level.id().to_owned()];
    let found = Statutory::default().balance(&staff, &by).unwrap();
    assert_eq!(
        (found.all.women, found.all.men, found.all.other),
        (45, 21, 1)
    );
    assert_eq!(found.sex_unknown, 1);
    assert_eq!(found.levels.len(), 3);
    let yearly = Statutory {
        part: StatementPart::Yearly,
        ..Statutory::default()
    };
    let found = yearly.balance(&staff, &[]).unwrap();
    assert_eq!((found.levels.len(), found.all.all()), (0, 67));
}

/// By hand: 70 and 14 calendar days are 10 and 2 weeks, 6 in the mean of those with any.
#[test]
fn parental_leave_is_in_weeks() {
    let mut staff = staff(Field::JobLevel, &["1"], &[(0, 0, 1.0); 3]);
    staff.add_numbers(Field::ParentalLeave.id(), vec![vec![70.0, 14.0, 0.0]]);
    let mut asked = Statutory::default();
    assert!(asked.conditions(&staff, LeaveUnit::Days, 37.5).is_err());
    let weeks = |statutory: &Statutory, unit| {
        let found = statutory.conditions(&staff, unit, 37.5).unwrap();
        found.all.figures[&Measure::ParentalLeave][0].mean
    };
    assert_eq!(weeks(&asked, LeaveUnit::Weeks), Some(42.0));
    assert_eq!(weeks(&asked, LeaveUnit::Hours), Some(42.0 / 37.5));
    asked.leave_week = Some(7);
    assert_eq!(weeks(&asked, LeaveUnit::Days), Some(6.0));
}

/// What is wanted against one's wish is asked every second year only; the other measures of working conditions never.
#[test]
fn each_year_has_its_own_conditions() {
    let mut staff = staff(Field::JobLevel, &["1"], &[(0, 0, 1.0); 3]);
    staff.add_numbers(Field::FtePercent.id(), vec![vec![0.5, 1.0, 0.8]]);
    staff.add_numbers(Field::SickLeave.id(), vec![vec![1.0, 0.0, 8.0]]);
    let labels = ["", "yes", "no"].map(str::to_owned).to_vec();
    let wishes = class_of(Field::WantsMoreHours);
    staff.add_labels(&wishes, vec![vec![1, 2, 2]], labels);
    let measures = |part| {
        let statutory = Statutory {
            part,
            ..Statutory::default()
        };
        let found = statutory.conditions(&staff, LeaveUnit::Weeks, 37.5);
        found.unwrap().all.figures.into_keys().collect::<Vec<_>>()
    };
    let both = [Measure::PartTime, Measure::InvoluntaryPartTime];
    assert_eq!(measures(StatementPart::All), both);
    assert_eq!(measures(StatementPart::Yearly), [Measure::PartTime]);
}

/// Cooks and drivers are too few of a sex for five; cleaners are women only.
const FINLAND: [Line; 5] = [
    (20, 30_000.0, 20, 31_000.0), // Carer
    (9, 25_000.0, 0, 0.0),        // Cleaner
    (3, 27_000.0, 12, 28_000.0),  // Cook
    (0, 0.0, 2, 26_000.0),        // Driver
    (15, 40_000.0, 15, 44_000.0), // Engineer
];
const JOBS: [(&str, f64); 5] = [
    ("Carer", 300.0),
    ("Cleaner", 200.0),
    ("Cook", 280.0),
    ("Driver", 210.0),
    ("Engineer", 500.0),
];

fn survey(jobs: &Jobs, minimum: u64, merge: bool) -> finland::Survey {
    let title = Field::JobTitle;
    let staff = staff(title, &JOBS.map(|job| job.0), &people(&FINLAND));
    let (concept, parts) = pay(&staff, finland::LAW);
    let small = (minimum, merge);
    Statutory::default()
        .survey(&staff, title.id(), jobs, (concept, &parts), small)
        .unwrap()
}

fn jobs(change: impl Fn(&mut Job)) -> Jobs {
    let list = JOBS.map(|(job, points)| {
        let mut job = Job {
            job: job.to_owned(),
            points: Some(points),
            ..Job::default()
        };
        change(&mut job);
        job
    });
    Jobs::of(list.to_vec()).unwrap()
}

fn names(found: &finland::Survey) -> Vec<String> {
    found.pay.groups.iter().map(Group::name).collect()
}

#[test]
fn small_groups_join_those_of_the_nearest_demands() {
    let listed = jobs(|_| {});
    let apart = survey(&listed, 5, false);
    assert_eq!(names(&apart).len(), 5);
    let proposed = |found: &finland::Survey| found.merging.proposed.clone();
    let pair = |own: &str, to: &str| (own.to_owned(), to.to_owned());
    assert_eq!(
        proposed(&apart),
        [pair("Driver", "Cleaner"), pair("Cook", "Carer")]
    );
    let merged = survey(&listed, 5, true);
    // with two drivers the cleaners are too small themselves, and nearer to cooks than to carers
    assert_eq!(
        names(&merged),
        ["Carer", "Cook + Cleaner + Driver", "Engineer"]
    );
    let cooks = &merged.pay.groups[1];
    assert_eq!((cooks.cohort.women, cooks.cohort.men), (12, 14));
    assert_eq!(merged.merging.joined(&cooks.name()), ["Cleaner", "Driver"]);
    // the job file goes first, without being asked
    let told = jobs(|job| job.merge_into = (job.job == "Cook").then(|| "Engineer".to_owned()));
    assert!(names(&survey(&told, 5, false)).contains(&"Engineer + Cook".to_owned()));
    assert!(survey(&listed, 1, true).merging.groups.is_empty());
    assert!(survey(&Jobs::default(), 5, true).merging.groups.is_empty());
}

/// By hand: cleaners are nearest to drivers, who are men only; drivers to cleaners.
#[test]
fn groups_of_one_sex_are_compared_with_the_other() {
    let found = survey(&jobs(|_| {}), 1, false);
    let pairs: Vec<(usize, usize)> = found
        .pairs
        .iter()
        .map(|pair| (pair.group, pair.compared))
        .collect();
    assert_eq!(pairs, [(1, 3), (3, 1)]);
    assert!(found.pay.groups[1].total().gap().is_none());
    let drafts = finland::tabulate(&found, true);
    let shown = release(drafts.clone(), &Policy::of(Profile::Internal, None));
    let table = &shown.tables()[1];
    let ratio = table
        .cell(&table.rows()[0], "ratio")
        .unwrap()
        .number()
        .unwrap();
    assert!((ratio - 25_000.0 / 26_000.0).abs() < 1e-12);
    // two drivers are too few for others to see
    let hidden = release(drafts, &Policy::of(Profile::Representatives, None));
    assert!(hidden.tables()[1].rows().is_empty());
    assert!(survey(&Jobs::default(), 1, false).pairs.is_empty());
}

/// Without a job file the points of the staff file say what is nearest.
#[test]
fn points_of_the_staff_file_do_as_well() {
    let title = Field::JobTitle;
    let people = people(&FINLAND);
    let mut staff = staff(title, &JOBS.map(|job| job.0), &people);
    let points = people.iter().map(|(job, ..)| JOBS[*job].1);
    staff.add_numbers(Field::JobPoints.id(), vec![points.collect()]);
    let (concept, parts) = pay(&staff, finland::LAW);
    let found = Statutory::default()
        .survey(
            &staff,
            title.id(),
            &Jobs::default(),
            (concept, &parts),
            (5, true),
        )
        .unwrap();
    assert!(found == survey(&jobs(|_| {}), 5, true));
}

#[test]
fn median_and_ends_are_for_the_employer() {
    let found = survey(&jobs(|_| {}), 1, false);
    let table = |spread| {
        let released = release(
            finland::tabulate(&found, spread),
            &Policy::of(Profile::Internal, None),
        );
        released.tables()[0].clone()
    };
    assert_eq!(table(false).position("median_women"), None);
    let table = table(true);
    let of = |column| table.cell(&table.rows()[2], column).unwrap().number();
    let a_month = |year: f64| Some(year / 12.0);
    assert_eq!(of("median_women"), a_month(27_000.0));
    let ends = [of("minimum_women"), of("maximum_women")].map(|end| end.unwrap().round());
    assert_eq!(ends, [1917.0, 2583.0]);
}

#[test]
fn codes_are_cut_to_their_digits() {
    let cut = |label| denmark::cut(label, 6);
    assert_eq!(cut(" 2221.10-40 "), "222110");
    assert_eq!(cut("22211040"), "222110");
    assert_eq!(cut("011000"), "011000");
    for label in ["", "22211", "A22110", "2221 x10"] {
        assert_eq!(cut(label), "", "{label}");
    }
}

#[test]
fn codes_with_ten_of_each_are_told() {
    let lines = [
        (10, 200.0, 10, 220.0),
        (9, 200.0, 30, 210.0),
        (6, 300.0, 6, 330.0),
        (6, 340.0, 6, 310.0),
        (50, 150.0, 50, 160.0),
    ];
    let lines = lines
        .map(|(women, of_women, men, of_men)| (women, of_women * 2080.0, men, of_men * 2080.0));
    let labels = ["222110", "222120", "541200-1", "541200-2", "5412"];
    let code = Field::JobCode;
    let staff = staff(code, &labels, &people(&lines));
    let (concept, parts) = pay(&staff, denmark::LAW);
    let statistics = |day: Option<&str>| {
        let day = day.map(|day| day.parse().unwrap());
        Statutory::default().statistics(&staff, code.id(), (concept, &parts), day)
    };
    let found = statistics(Some("2026-03-01")).unwrap();
    let told: Vec<(String, u64, f64)> = found
        .told()
        .map(|group| {
            let gap = group.total().gap().unwrap().fraction();
            (group.name(), group.cohort.women, (gap * 1e6).round() / 1e6)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("222110".to_owned(), 10, 0.090_909),
            ("541200".to_owned(), 12, 0.0)
        ]
    );
    assert_eq!(found.untold(), (1, 39));
    assert_eq!((found.without_code(), found.used()), (100, 83));
    let table = released(denmark::tabulate(&found), Profile::Representatives);
    let rows = table.tables()[0].rows();
    assert!(rows.len() == 2 && rows.iter().all(|row| row.role() == Role::Part));
    // before the act there was no such number
    assert!(statistics(Some("2001-01-01")).is_err());
}

fn person() -> impl Strategy<Value = Person> {
    let pay = prop_oneof![9 => 1.0..1e6_f64, 1 => Just(f64::NAN)];
    (0..4_usize, 0..4_u32, pay)
}

proptest! {
    #[test]
    fn everybody_is_somewhere_and_a_group_is_its_own_rows(
        people in prop::collection::vec(person(), 1..60),
    ) {
        let level = Field::JobLevel;
        let by = [level.id().to_owned()];
        let names = ["a", "b", "c", "d"];
        let found = |people: &[Person]| {
            let staff = staff(level, &names, people);
            let (concept, parts) = pay(&staff, norway::LAW);
            Statutory::default().by_part(&staff, &by, (concept, &parts), norway::LAW).ok()
        };
        let known = people.iter().filter(|(_, sex, pay)| *sex < 3 && !pay.is_nan()).count();
        let Some(all) = found(&people) else {
            prop_assert_eq!(known, 0);
            return Ok(());
        };
        let used = all.all.cohort.all();
        prop_assert_eq!(used, known as u64);
        prop_assert_eq!(used + all.sex_unknown + all.pay_missing, people.len() as u64);
        prop_assert_eq!(used, all.groups.iter().map(|group| group.cohort.all()).sum::<u64>());
        for group in &all.groups {
            let own = |(place, ..): &&Person| names[*place] == group.name();
            let own: Vec<Person> = people.iter().filter(own).copied().collect();
            let alone = found(&own).unwrap();
            prop_assert!(alone.groups[0] == *group);
        }
    }
}
