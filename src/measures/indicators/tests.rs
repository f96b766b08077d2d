#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::{Cell, Released};
use crate::measures::scope::Scope;
use crate::model::failure::Failure;
use crate::model::table::Value;
use crate::study::workforce::{SEX, SEXES, Workforce};

/// Base pay, pay beside it, sex by its place in [`SEXES`], category.
type Person = (f64, f64, u32, &'static str);

const WOMAN: u32 = 0;
const MAN: u32 = 1;

fn staff(people: &[Person], beside: bool) -> Workforce {
    let mut staff = Workforce::new(people.len());
    let sexes = SEXES.iter().map(|sex| sex.id().to_owned()).collect();
    let of = |pick: fn(&Person) -> f64| vec![people.iter().map(pick).collect::<Vec<f64>>()];
    staff.add_labels(SEX, vec![people.iter().map(|p| p.2).collect()], sexes);
    let mut names: Vec<String> = people.iter().map(|p| p.3.to_owned()).collect();
    names.sort();
    names.dedup();
    names.insert(0, String::new());
    let code = |p: &Person| names.iter().position(|name| name == p.3).unwrap() as u32;
    let codes = people.iter().map(code).collect();
    staff.add_labels("job_title", vec![codes], names);
    staff.add_numbers("base_annual", of(|p| p.0));
    if beside {
        staff.add_numbers("variable_pay", of(|p| p.1));
    }
    staff
}

fn computed(options: &Indicators, staff: &Workforce) -> Result<Outcome, Failure> {
    options.compute(staff, &["job_title".to_owned()], &Scope::default(), None)
}

fn found(people: &[Person]) -> Outcome {
    computed(&Indicators::default(), &staff(people, false)).unwrap()
}

fn paid(sex: u32, category: &'static str, amounts: &[f64]) -> Vec<Person> {
    let amounts = amounts.iter();
    amounts.map(|pay| (*pay, 0.0, sex, category)).collect()
}

/// regimes.md 12.1 and 12.2, for a year and, of 2080 hours, for an hour.
#[test]
fn gaps_are_over_the_figure_of_men() {
    let men = paid(MAN, "A", &[200.0, 220.0, 260.0, 320.0]);
    let women = paid(WOMAN, "A", &[180.0, 210.0, 240.0]);
    for levels in &found(&[men, women].concat()).all {
        assert!((levels.total.gap().unwrap() - 0.16).abs() < 1e-12);
        assert!((levels.total.median_gap().unwrap() - 0.125).abs() < 1e-12);
        assert!(levels.variable.is_none());
    }
    let gap = |people: &[Person]| found(people).all[1].total.gap();
    let negative = gap(&[(100.0, 0.0, MAN, "A"), (110.0, 0.0, WOMAN, "A")]);
    assert!((negative.unwrap() + 0.1).abs() < 1e-12);
    assert_eq!(gap(&[(110.0, 0.0, WOMAN, "A")]), None);
}

/// regimes.md 12.6.
fn bonuses() -> Workforce {
    let men = [0.0, 0.0, 1000.0, 3000.0].map(|bonus| (100.0, bonus, MAN, "A"));
    let women = [0.0, 500.0, 900.0].map(|bonus| (100.0, bonus, WOMAN, "A"));
    staff(&[&men[..], &women[..]].concat(), true)
}

#[test]
fn variable_pay_is_over_recipients_or_over_all() {
    let over = |whom| {
        let options = Indicators {
            variable_base: Some(whom),
            ..Indicators::default()
        };
        let variable = computed(&options, &bonuses()).unwrap().all[1].variable;
        let variable = variable.unwrap();
        let gaps = [variable.gap().unwrap(), variable.median_gap().unwrap()];
        let recipients = [variable.women.recipients, variable.men.recipients];
        assert_eq!(recipients, [2, 2]);
        gaps.map(|gap| (gap * 1e6).round() / 1e6)
    };
    assert_eq!(over(VariableBase::Recipients), [0.65, 0.65]);
    assert_eq!(over(VariableBase::All), [0.533333, 0.0]);
}

#[test]
fn over_whom_must_be_said_where_some_have_none() {
    let refused = computed(&Indicators::default(), &bonuses()).err().unwrap();
    assert!(format!("{refused:?}").contains("fail_variable_base"));
    // Where all have some, or nobody, there is nothing to choose.
    let all = [(100.0, 5.0, MAN, "A"), (100.0, 4.0, WOMAN, "A")];
    let nobody = [(100.0, 0.0, MAN, "A"), (100.0, 0.0, WOMAN, "A")];
    for people in [all, nobody] {
        let found = computed(&Indicators::default(), &staff(&people, true)).unwrap();
        assert_eq!(found.variable_base, None);
    }
}

/// regimes.md 12.8: 5 % and no less, either way, before rounding.
#[test]
fn the_line_is_held_against_unrounded_gaps_in_both_directions() {
    let status = |women: f64| {
        let people = [(40_000.0, 0.0, MAN, "A"), (women, 0.0, WOMAN, "A")];
        found(&people).categories[0].status.clone().unwrap()
    };
    assert_eq!(status(38_000.0), Status::Unexplained);
    assert_eq!(status(38_001.0), Status::Below);
    assert_eq!(status(42_000.0), Status::Unexplained);
    assert_eq!(status(41_999.0), Status::Below);
}

#[test]
fn a_difference_is_justified_or_remedied_in_time_or_assessed_together() {
    let people = ["A", "B", "C", "D"].map(|category| {
        let man = (40_000.0, 0.0, MAN, category);
        [man, (30_000.0, 0.0, WOMAN, category)]
    });
    let staff = staff(&people.concat(), false);
    let said = Indicators {
        report_date: Some("2027-06-07".to_owned()),
        justify: vec!["A=Minutes 7".to_owned()],
        remedy: vec!["B=2027-12-07".to_owned(), "C=2027-12-08".to_owned()],
        ..Indicators::default()
    };
    let found = computed(&said.clone().with_flags().unwrap(), &staff).unwrap();
    let status: Vec<Status> = found
        .categories
        .iter()
        .map(|category| category.status.clone().unwrap())
        .collect();
    let due = Status::AssessmentDue(jiff::civil::date(2027, 12, 7));
    let remedied = Status::Remedied(jiff::civil::date(2027, 12, 7));
    let justified = Status::Justified("Minutes 7".to_owned());
    assert_eq!(status, [justified, remedied, due.clone(), due]);

    let wrong = Indicators {
        justify: vec!["E=x".to_owned()],
        ..Indicators::default()
    };
    assert!(computed(&wrong.with_flags().unwrap(), &staff).is_err());
    for flag in ["A", "=x", "A=", "A=bonus"] {
        let wrong = Indicators {
            component: vec![flag.to_owned()],
            ..Indicators::default()
        };
        assert!(wrong.with_flags().is_err(), "{flag}");
    }
}

#[test]
fn the_year_of_those_hired_in_it_must_be_said() {
    let people = [(1000.0, 0.0, MAN, "A"), (1000.0, 0.0, WOMAN, "A")];
    let (staff, part) = (staff(&people, false), [Some(1.0), Some(0.25)]);
    let found = |part_year| {
        let part = part.into_iter().collect();
        let options = Indicators {
            part_year,
            ..Indicators::default()
        };
        let found = options.compute(&staff, &[], &Scope::default(), Some(&part));
        found.map(|found| found.all.map(|levels| levels.total.gap()))
    };
    assert!(found(None).is_err());
    assert_eq!(found(Some(PartYear::Whole)).unwrap(), [Some(0.0); 2]);
    assert_eq!(
        found(Some(PartYear::Actual)).unwrap(),
        [Some(0.0), Some(0.75)]
    );
}

#[test]
fn nobody_and_no_pay_are_said() {
    assert!(
        computed(
            &Indicators::default(),
            &staff(&[(f64::NAN, 0.0, 0, "A")], false)
        )
        .is_err()
    );
    let mut without = Workforce::new(1);
    without.add_numbers("base_annual", vec![vec![1.0]]);
    let refused = Indicators::default().compute(&without, &[], &Scope::default(), None);
    assert!(format!("{:?}", refused.err().unwrap()).contains("fail_no_column"));
}

fn released(options: &Indicators, staff: &Workforce, profile: Profile) -> Released {
    let policy = Policy::of(profile, None);
    let outcome = computed(options, staff).unwrap();
    release(tabulate(&outcome, options, &policy), &policy)
}

fn ids(released: &Released) -> Vec<&str> {
    released.tables().iter().map(|table| table.id()).collect()
}

#[test]
fn editions_differ_in_the_categories() {
    let people: Vec<Person> = (0..40)
        .map(|n| (30_000.0 + 500.0 * f64::from(n), 0.0, n % 2, "A"))
        .collect();
    let staff = staff(&people, false);
    let of = |edition| {
        let options = Indicators {
            edition,
            ..Indicators::default()
        };
        released(&options, &staff, Profile::Internal)
    };
    assert_eq!(ids(&of(Edition::Publishable)), ["indicators", "quartiles"]);
    let all = ["indicators", "quartiles", "categories"];
    assert_eq!(ids(&of(Edition::Full)), all);
    let internal = of(Edition::Internal);
    assert!(internal.tables()[2].position("base_women").is_some());
    assert!(
        of(Edition::Full).tables()[2]
            .position("base_women")
            .is_none()
    );
    assert_eq!(internal.tables()[1].rows().len(), 8);
}

#[test]
fn few_people_show_nothing_outward() {
    let few: Vec<Person> = [
        paid(MAN, "A", &[30.0, 31.0, 33.0, 36.0, 38.0, 39.0]),
        paid(WOMAN, "A", &[29.0, 30.0, 34.0]),
    ]
    .concat();
    let options = Indicators {
        edition: Edition::Internal,
        ..Indicators::default()
    };
    let released = released(&options, &staff(&few, false), Profile::Representatives);
    assert!(released.tables()[1].rows().is_empty());
    let categories = &released.tables()[2];
    let row = &categories.rows()[0];
    for column in [
        "gap_total",
        "gap_base",
        "triggers",
        "status",
        "due",
        "justification",
    ] {
        assert_eq!(
            categories.cell(row, column),
            Some(Cell::Withheld),
            "{column}"
        );
    }
    // Of the six men alone the mean may be seen.
    let of_men = categories.cell(row, "mean_men").unwrap();
    assert!(matches!(of_men, Cell::Shown(Value::Number(_))));
}

/// With few recipients all pay is shown, and what would tell theirs is not: base pay.
#[test]
fn base_pay_is_withheld_where_it_would_tell_a_few_bonuses() {
    let mut people: Vec<Person> = (0..60)
        .map(|n| (30_000.0 + 400.0 * f64::from(n), 0.0, n % 2, "A"))
        .collect();
    people[0].1 = 9_000.0;
    people[1].1 = 4_000.0;
    let options = Indicators {
        variable_base: Some(VariableBase::All),
        edition: Edition::Internal,
        ..Indicators::default()
    };
    let released = released(&options, &staff(&people, true), Profile::Representatives);
    let categories = &released.tables()[2];
    let row = &categories.rows()[0];
    let is_withheld = |column| categories.cell(row, column) == Some(Cell::Withheld);
    for column in [
        "gap_base",
        "gap_variable",
        "base_women",
        "base_men",
        "variable_men",
    ] {
        assert!(is_withheld(column), "{column}");
    }
    assert!(!is_withheld("gap_total") && !is_withheld("mean_women") && !is_withheld("status"));
}

fn people() -> impl Strategy<Value = Vec<Person>> {
    let category = prop::sample::select(vec!["A", "B", "C"]);
    let person = (1_u8..20, 0_u8..3, 0_u32..4, category);
    let of = |(base, beside, sex, category): (u8, u8, u32, &'static str)| {
        (f64::from(base), f64::from(beside), sex, category)
    };
    prop::collection::vec(person.prop_map(of), 1..80)
}

fn over_all() -> Indicators {
    Indicators {
        variable_base: Some(VariableBase::All),
        ..Indicators::default()
    }
}

/// The figures that do not depend on the order in which numbers are added up.
fn exact(outcome: &Outcome) -> impl PartialEq + std::fmt::Debug + use<> {
    let medians: Vec<Option<f64>> = outcome.all.iter().map(|l| l.total.median_gap()).collect();
    let status: Vec<_> = outcome
        .categories
        .iter()
        .map(|c| c.status.clone())
        .collect();
    (outcome.bands, outcome.cohort, medians, status)
}

proptest! {
    #[test]
    fn quartile_bands_hold_everybody_whatever_the_order(people in people(), turn in 0_usize..80) {
        let Ok(found) = computed(&over_all(), &staff(&people, true)) else {
            // there is nobody with a sex
            prop_assert!(people.iter().all(|p| p.2 == 3));
            return Ok(());
        };
        let known = people.iter().filter(|p| p.2 != 3).count() as u64;
        prop_assert_eq!(found.cohort.all(), known);
        for bands in &found.bands {
            let sums: Vec<u64> = (0..3).map(|kind| bands.iter().map(|b| b[kind]).sum()).collect();
            let cohort = found.cohort;
            prop_assert_eq!(&sums[..], &[cohort.women, cohort.men, cohort.other]);
        }
        let mut turned = people.clone();
        turned.rotate_left(turn.min(people.len()));
        turned.reverse();
        let again = computed(&over_all(), &staff(&turned, true)).unwrap();
        prop_assert_eq!(exact(&again), exact(&found));
    }

    #[test]
    fn a_category_does_not_depend_on_the_others(people in people(), more in people()) {
        let in_a = |outcome: &Outcome| {
            let mut categories = outcome.categories.iter();
            let found = categories.find(|category| category.members == ["A"])?;
            let levels = &found.levels;
            let variable = levels.variable.as_ref().and_then(Measured::gap);
            Some((found.cohort, levels.total.gap(), levels.base.gap(), variable, found.status.clone()))
        };
        let others = more.into_iter().filter(|p| p.3 != "A");
        let mut changed: Vec<Person> = people.iter().copied().filter(|p| p.3 == "A").collect();
        changed.extend(others);
        let (before, after) = (staff(&people, true), staff(&changed, true));
        if let (Ok(before), Ok(after)) = (computed(&over_all(), &before), computed(&over_all(), &after)) {
            prop_assert_eq!(in_a(&before), in_a(&after));
        }
    }
}
