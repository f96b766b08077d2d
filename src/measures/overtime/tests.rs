#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::disclosure::draft::Draft;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::{Cell, Released, Row, Table};
use crate::model::table::{Role, Value};
use crate::rules::Jurisdiction;
use crate::study::workforce::{SEX, SEXES};

const NONE: f64 = f64::NAN;
const WOMAN: u32 = 0;
const MAN: u32 = 1;
const UNKNOWN: u32 = 3;

/// A file with these sexes, and columns of numbers as long.
fn staff(sexes: &[u32], columns: &[(&str, &[f64])]) -> Workforce {
    let mut staff = Workforce::new(sexes.len());
    let names = SEXES.iter().map(|sex| sex.id().to_owned()).collect();
    staff.add_labels(SEX, vec![sexes.to_vec()], names);
    for (name, numbers) in columns {
        staff.add_numbers(name, vec![numbers.to_vec()]);
    }
    staff
}

fn computed(staff: &Workforce, options: &Overtime, scope: &Scope) -> Outcome {
    options.compute(staff, &[], scope, |_| 0).unwrap()
}

fn usual(staff: &Workforce) -> Outcome {
    computed(staff, &Overtime::default(), &Scope::default())
}

fn blank_is(meaning: Blank) -> Overtime {
    Overtime {
        blank_overtime: Some(meaning),
        ..Overtime::default()
    }
}

#[test]
fn a_blank_is_none_only_if_the_file_says_so() {
    let with_zero = staff(
        &[WOMAN, WOMAN, MAN, MAN],
        &[("overtime_hours", &[NONE, 0.0, 4.0, 8.0])],
    );
    let found = usual(&with_zero);
    assert_eq!((found.missing, found.extents[0].all.all.n), (1, 3));
    assert_eq!(found.extents[0].blank, Some((1, Blank::Missing)));
    let found = computed(&with_zero, &blank_is(Blank::Zero), &Scope::default());
    assert_eq!((found.missing, found.extents[0].all.all.n), (0, 4));

    let without = staff(
        &[WOMAN, WOMAN, MAN, MAN],
        &[("overtime_hours", &[NONE, 2.0, 4.0, NONE])],
    );
    let asked = |unreadable| {
        let options = Overtime::default();
        options.compute(&without, &[], &Scope::default(), |_| unreadable)
    };
    let failure = asked(0).err().unwrap();
    assert_eq!(failure.causes, [Phrase::cause_overtime_blank(2)]);
    assert_eq!(
        failure.hints,
        [
            Phrase::hint_overtime_zero(),
            Phrase::hint_overtime_missing()
        ]
    );
    assert_eq!(
        asked(1).err().unwrap().causes,
        [Phrase::cause_overtime_blank(1)]
    );
    // Cells that cannot be read are no blanks: there is nothing to ask.
    assert_eq!(asked(2).unwrap().extents[0].all.all.n, 2);
}

#[test]
fn everybody_includes_those_without_a_sex() {
    let staff = staff(
        &[WOMAN, MAN, MAN, UNKNOWN],
        &[("overtime_hours", &[10.0, 0.0, 30.0, 60.0])],
    );
    let all = &usual(&staff).extents[0].all;
    let sums = [&all.women, &all.men, &all.others, &all.all].map(|side| side.sum);
    assert_eq!(sums, [10.0, 30.0, 60.0, 100.0].map(Some));
}

#[test]
fn hours_by_full_time_equivalents() {
    let staff = staff(
        &[WOMAN, WOMAN, WOMAN, MAN],
        &[
            ("overtime_hours", &[10.0, 5.0, 100.0, 0.0]),
            ("fte_percent", &[1.0, 0.5, NONE, 0.75]),
        ],
    );
    let found = usual(&staff);
    let all = &found.extents[0].all;
    // The third woman's working time is not known: she has no part in the quotient.
    assert_eq!(all.women.per_fte, Some(10.0));
    assert_eq!(all.men.per_fte, Some(0.0));
    assert_eq!(all.all.per_fte, Some(15.0 / 2.25));
    let classes: Vec<(&str, Option<f64>)> = found
        .working_time
        .iter()
        .map(|class| (class.members.as_ref().unwrap()[0].as_str(), class.all.sum))
        .collect();
    assert_eq!(
        classes,
        [
            ("full_time", Some(10.0)),
            ("part_time", Some(5.0)),
            ("unknown", Some(100.0))
        ]
    );
}

/// scipy 1.17.1, `mannwhitneyu(men, women, method="asymptotic")`: U 10.5, p 0.14361666.
#[test]
fn men_have_more_where_delta_is_positive() {
    let staff = staff(
        &[WOMAN, WOMAN, WOMAN, WOMAN, MAN, MAN, MAN],
        &[("overtime_hours", &[0.0, 0.0, 12.0, 18.0, 12.0, 30.0, 45.0])],
    );
    let test = usual(&staff).extents[0].all.test.unwrap();
    assert_eq!((test.u, test.delta), (10.5, 0.75));
}

#[test]
fn what_overtime_pay_does_to_the_gap() {
    let staff = staff(
        &[WOMAN, WOMAN, MAN, MAN, MAN],
        &[
            ("base_annual", &[300.0, 400.0, 400.0, 400.0, 1.0]),
            ("overtime_pay", &[0.0, 20.0, 60.0, 40.0, NONE]),
        ],
    );
    let scope = |pay: &str| Scope {
        pay: Some(pay.to_owned()),
        ..Scope::default()
    };
    // Means 350 and 400, with overtime 360 and 450: of 90 between them 40 are overtime.
    let effect = usual(&staff).effect.unwrap();
    assert_eq!(effect.without.mean_gap(), Some(0.125));
    assert_eq!(effect.with.mean_gap(), Some(0.2));
    assert_eq!(effect.overtime_share(), Some(40.0 / 90.0));
    assert_eq!(effect.with.medians, [Some(360.0), Some(450.0)]);
    // A month's pay is worth a twelfth of the year's, and so is its overtime.
    let monthly = computed(&staff, &Overtime::default(), &scope("monthly_fte"));
    let change = monthly.effect.unwrap().with.mean_gap().unwrap() - 0.2;
    assert!(change.abs() < 1e-12);
    for (pay, period) in [("hourly", Period::Year), ("annual", Period::Month)] {
        let options = Overtime {
            overtime_period: period,
            ..Overtime::default()
        };
        let found = computed(&staff, &options, &scope(pay));
        assert!(found.effect.is_none());
        assert_eq!(found.no_effect, Some(pay));
    }
    let missing = Overtime::default().compute(&staff, &[], &scope("total_pay"), |_| 0);
    assert!(missing.is_err());
}

#[test]
fn total_pay_holds_overtime() {
    let staff = staff(
        &[WOMAN, MAN],
        &[
            ("total_pay", &[360.0, 450.0]),
            ("overtime_pay", &[10.0, 50.0]),
        ],
    );
    let scope = Scope {
        pay: Some("total_pay".to_owned()),
        ..Scope::default()
    };
    let effect = computed(&staff, &Overtime::default(), &scope)
        .effect
        .unwrap();
    assert_eq!(effect.without.means, [Some(350.0), Some(400.0)]);
    assert_eq!(effect.with.means, [Some(360.0), Some(450.0)]);
    // Without base pay and without a word on which pay is meant there is nothing to add overtime to.
    assert!(usual(&staff).effect.is_none());
}

/// Counted by hand; a class begins above its first number and ends with its second.
#[test]
fn classes_of_hours() {
    let women = [-2.0, 0.0, 0.5, 25.0, 25.5, 200.0, 200.5];
    let men = [0.0, 50.0, 51.0, 100.0, 150.0, 151.0, 350.0, NONE];
    let sexes = [
        vec![WOMAN; women.len()],
        vec![MAN; men.len()],
        vec![UNKNOWN],
    ]
    .concat();
    let hours = [&women[..], &men, &[30.0]].concat();
    let staff = staff(
        &sexes,
        &[("overtime_hours", &hours), ("overtime_pay", &hours)],
    );
    let counted = |options: &Overtime, preset| {
        let scope = Scope {
            preset,
            ..Scope::default()
        };
        let [of_hours, of_pay] = &computed(&staff, options, &scope).extents[..] else {
            panic!("hours and money");
        };
        assert!(of_pay.classes.is_empty());
        let class = |class: &Class| (class.over, class.people[0], class.people[1]);
        of_hours.classes.iter().map(class).collect::<Vec<_>>()
    };
    let of_a_year = [
        (None, 2, 1),
        (Some(0.0), 2, 0),
        (Some(25.0), 1, 1),
        (Some(50.0), 0, 2),
        (Some(100.0), 0, 1),
        (Some(150.0), 1, 1),
        (Some(200.0), 1, 1),
    ];
    for preset in [None, Some(Jurisdiction::Se), Some(Jurisdiction::No)] {
        assert_eq!(counted(&Overtime::default(), preset), of_a_year);
    }
    // The last class is over the limit of the law: 25 hours in four weeks.
    let options = Overtime {
        overtime_period: Period::FourWeeks,
        ..Overtime::default()
    };
    let of_weeks = [
        (None, 2, 1),
        (Some(0.0), 1, 0),
        (Some(5.0), 0, 0),
        (Some(10.0), 0, 0),
        (Some(20.0), 1, 0),
        (Some(25.0), 3, 6),
    ];
    assert_eq!(counted(&options, Some(Jurisdiction::No)), of_weeks);
    let from = |classes: Vec<(Option<f64>, u64, u64)>| classes.last().unwrap().0;
    assert_eq!(from(counted(&options, None)), Some(40.0));
    assert_eq!(from(counted(&options, Some(Jurisdiction::Se))), Some(48.0));
}

/// Everybody is in one class, everybody has overtime or none, and all tables say the same: nobody can find out how many of
/// few are in a class by taking the others from everybody.
#[test]
fn few_in_a_class_do_not_follow_from_the_others() {
    let amounts = [0.0, 20.0, 40.0, 80.0, 120.0, 180.0, 250.0];
    let counts = [[40, 30, 20, 10, 8, 7, 3], [30, 25, 20, 12, 9, 8, 7]];
    let (mut sexes, mut hours) = (Vec::new(), Vec::new());
    for (sex, counts) in [WOMAN, MAN].into_iter().zip(counts) {
        for (amount, count) in amounts.into_iter().zip(counts) {
            sexes.extend(vec![sex; count]);
            hours.extend(vec![amount; count]);
        }
    }
    let staff = staff(&sexes, &[("overtime_hours", &hours)]);
    let drafts = drafts(&staff, Some(Jurisdiction::Se));
    let inside = seen(drafts.clone(), Profile::Internal);
    let people = |released: &Released, column: &str| -> Vec<Sum> {
        let table = table(released, "overtime_histogram");
        let cell = |row| table.cell(row, column).unwrap().number();
        table.rows().iter().map(cell).collect()
    };
    assert_eq!(people(&inside, "women"), counts[0].map(|n| Some(n as f64)));
    let released = seen(drafts, Profile::Representatives);
    let women = people(&released, "women");
    assert_eq!(women[6], None, "over the limit of the law");
    assert!(women.iter().flatten().count() < 6, "{women:?}");
    assert_eq!(women[0], Some(40.0), "others are closed first: {women:?}");
    for column in ["women", "women_share"] {
        let shown = people(&released, column);
        assert!(
            shown
                .iter()
                .zip(&women)
                .all(|(a, b)| a.is_some() == b.is_some())
        );
    }
    // Of 10 people over the limit all are shown, so that the men among them are not.
    let men = people(&released, "men");
    assert_eq!(men[..5], counts[1].map(|n| Some(n as f64))[..5]);
    assert_eq!(men[5..], [None, None]);
}

fn drafts(staff: &Workforce, preset: Option<Jurisdiction>) -> Vec<Draft> {
    let scope = Scope {
        preset,
        by: vec!["unit".to_owned()],
        ..Scope::default()
    };
    let by: Vec<String> = staff
        .has("unit")
        .then(|| "unit".to_owned())
        .into_iter()
        .collect();
    tabulate(
        &Overtime::default()
            .compute(staff, &by, &scope, |_| 0)
            .unwrap(),
    )
}

fn seen(drafts: Vec<Draft>, profile: Profile) -> Released {
    release(drafts, &Policy::of(profile, None))
}

fn table<'a>(released: &'a Released, id: &str) -> &'a Table {
    let mut tables = released.tables().iter();
    tables.find(|table| table.id() == id).unwrap()
}

fn word(table: &Table, row: &Row, column: &str) -> String {
    match table.cell(row, column) {
        Some(Cell::Shown(Value::Word(id))) => id.to_owned(),
        Some(Cell::Shown(Value::Name(name))) => name,
        _ => String::new(),
    }
}

#[test]
fn the_largest_amount_stays_inside() {
    let hours: Vec<f64> = (0..420).map(f64::from).collect();
    let sexes: Vec<u32> = (0..420).map(|place| place % 2).collect();
    let drafts = drafts(&staff(&sexes, &[("overtime_hours", &hours)]), None);
    let inside = seen(drafts.clone(), Profile::Internal);
    let first = table(&inside, TABLE);
    assert_eq!(
        first.cell(&first.rows()[2], "max"),
        Some(Cell::Shown(Value::Number(419.0)))
    );
    for profile in [Profile::Representatives, Profile::Public] {
        let released = seen(drafts.clone(), profile);
        let first = table(&released, TABLE);
        for row in first.rows() {
            assert_eq!(first.cell(row, "max"), Some(Cell::Withheld));
            assert!(first.cell(row, "p90").unwrap().number().is_some());
        }
        let curve = table(&released, "overtime_lorenz");
        assert!(
            curve
                .rows()
                .iter()
                .all(|row| row.cells()[2].number().is_some())
        );
    }
}

/// With twelve of a sex, the share of half of them may be seen, and that of a twentieth of them never.
#[test]
fn the_curve_is_drawn_for_many_only() {
    let hours: Vec<f64> = (1..=24).map(|place| f64::from(place) * 3.0).collect();
    let sexes: Vec<u32> = (0..24).map(|place| place % 2).collect();
    let drafts = drafts(&staff(&sexes, &[("overtime_hours", &hours)]), None);
    let released = seen(drafts, Profile::Representatives);
    let curve = table(&released, "overtime_lorenz");
    let shown = curve
        .rows()
        .iter()
        .filter(|row| row.cells()[2].number().is_some());
    assert_eq!(shown.count(), 3 * 2); // the ends, which are nothing and everything
}

#[test]
fn few_over_a_limit_are_not_counted() {
    // Nearly everybody has overtime, so that nothing may be told of classes: the limits are judged without them.
    let over = |women: usize, men: usize| {
        let hours = |n: usize, place: usize| if place < n { 250.0 } else { place as f64 };
        let women = (0..60).map(|place| (WOMAN, hours(women, place)));
        let (sexes, hours): (Vec<u32>, Vec<f64>) = women
            .chain((0..60).map(|place| (MAN, hours(men, place))))
            .unzip();
        let drafts = drafts(
            &staff(&sexes, &[("overtime_hours", &hours)]),
            Some(Jurisdiction::Se),
        );
        let released = seen(drafts, Profile::Representatives);
        let limits = table(&released, "overtime_limits");
        let row = &limits.rows()[0];
        ["women", "men", "persons"].map(|column| limits.cell(row, column).unwrap().number())
    };
    assert_eq!(over(6, 8), [Some(6.0), Some(8.0), Some(14.0)]);
    assert_eq!(over(0, 8), [Some(0.0), Some(8.0), Some(8.0)]);
    assert_eq!(over(2, 8), [None, None, Some(10.0)]);
    assert_eq!(over(3, 4), [None, None, Some(7.0)]);
    assert_eq!(over(2, 1), [None, None, None]);
}

/// The sum of a row: known, or not shown.
type Sum = Option<f64>;

/// What can be worked out of sums that add up: the one that is missing in a total or its parts.
fn worked_out(total: Sum, parts: &[Sum]) -> Option<f64> {
    let known: f64 = parts.iter().flatten().sum();
    match (total, parts.iter().filter(|part| part.is_none()).count()) {
        (Some(total), 1) => Some(total - known),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Nobody can subtract what is shown from what is shown and find out what fewer than five people worked.
    #[test]
    fn nothing_about_few_follows_from_the_rest(
        people in prop::collection::vec(
            (0..3_usize, prop_oneof![6 => Just(WOMAN), 6 => Just(MAN), 1 => Just(UNKNOWN)],
             prop_oneof![2 => Just(0.0), 3 => 20.0..60.0_f64], prop_oneof![3 => Just(1.0), 1 => Just(0.5)]),
            20..160,
        ),
    ) {
        let sexes: Vec<u32> = people.iter().map(|person| person.1).collect();
        let hours: Vec<f64> = people.iter().map(|person| person.2).collect();
        let time: Vec<f64> = people.iter().map(|person| person.3).collect();
        let mut staff = staff(&sexes, &[("overtime_hours", &hours), ("fte_percent", &time)]);
        let units = ["", "a", "b", "c"].map(str::to_owned).to_vec();
        let codes = people.iter().map(|person| person.0 as u32 + 1).collect();
        staff.add_labels("unit", vec![codes], units);
        let released = seen(drafts(&staff, None), Profile::Representatives);

        type Person = (usize, u32, f64, f64);
        let contributors = |wanted: &dyn Fn(&Person) -> bool| {
            people.iter().filter(|person| person.2 > 0.0 && wanted(person)).count()
        };
        let first = table(&released, TABLE);
        let sum = |unit: Option<&str>, sex: &str| -> Sum {
            let row = first.rows().iter().find(|row| {
                let same = match unit {
                    None => row.role() == Role::Total,
                    Some(unit) => word(first, row, "group") == unit,
                };
                same && word(first, row, "sex") == sex
            })?;
            first.cell(row, "total_hours")?.number()
        };
        let few = |n: usize| (1..5).contains(&n);
        let sides: [(&str, Option<u32>); 3] =
            [("woman", Some(WOMAN)), ("man", Some(MAN)), ("all", None)];
        let is = |sex: Option<u32>, person: &(usize, u32, f64, f64)| sex.is_none_or(|sex| sex == person.1);
        let units: Vec<(usize, &str)> = [(0, "a"), (1, "b"), (2, "c")]
            .into_iter()
            .filter(|(unit, _)| people.iter().any(|person| person.0 == *unit))
            .collect();
        for (name, sex) in sides {
            let parts: Vec<Sum> = units.iter().map(|(_, unit)| sum(Some(unit), name)).collect();
            for ((unit, _), part) in units.iter().zip(&parts) {
                let behind = contributors(&|person| person.0 == *unit && is(sex, person));
                prop_assert!(part.is_none() || !few(behind), "shown");
                prop_assert!(
                    part.is_some() || !few(behind) || worked_out(sum(None, name), &parts).is_none(),
                    "total without groups: {name}"
                );
            }
        }
        let by_time = released.table("overtime_part_time");
        for row in by_time.iter().flat_map(|table| table.rows().iter().map(move |row| (table, row))) {
            let (table, row) = row;
            let full = word(table, row, "working_time") == "full_time";
            let sex = if word(table, row, "sex") == "woman" { WOMAN } else { MAN };
            let behind = contributors(&|person| (person.3 == 1.0) == full && person.1 == sex);
            let shown = table.cell(row, "total_hours").unwrap().number();
            prop_assert!(shown.is_none() || !few(behind), "shown by time");
        }
        for unit in units.iter().map(|(unit, name)| (Some(*unit), Some(*name))).chain([(None, None)]) {
            let of = |sex: Option<u32>| contributors(&|person| {
                unit.0.is_none_or(|unit| unit == person.0) && is(sex, person)
            });
            let (women, men, all) = (sum(unit.1, "woman"), sum(unit.1, "man"), sum(unit.1, "all"));
            let unknown = of(Some(UNKNOWN));
            if let (Some(_), Some(_), Some(_)) = (women, men, all) {
                prop_assert!(!few(unknown), "those without a sex");
            }
            if unknown == 0 && worked_out(all, &[women, men]).is_some() {
                prop_assert!(!few(of(Some(WOMAN))) || women.is_some(), "women of a group");
                prop_assert!(!few(of(Some(MAN))) || men.is_some(), "men of a group");
            }
        }
    }
}
