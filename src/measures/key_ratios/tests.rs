#![allow(clippy::unwrap_used)]

use super::*;
use crate::study::workforce::{SEX, Workforce, class_of};

/// People in runs: so many of this sex with this word.
fn staff(field: Field, runs: &[(usize, u32, &str)]) -> Workforce {
    let rows = runs.iter().map(|(n, ..)| n).sum();
    let mut staff = Workforce::new(rows);
    let repeat = |value: fn(&(usize, u32, &str), usize) -> u32| -> Vec<u32> {
        let each = runs.iter().enumerate();
        each.flat_map(|(place, run)| vec![value(run, place); run.0])
            .collect()
    };
    let names = ["woman", "man", "other", "unknown"].map(str::to_owned);
    staff.add_labels(SEX, vec![repeat(|run, _| run.1)], names.to_vec());
    let words = runs.iter().map(|(.., word)| (*word).to_owned());
    staff.add_labels(
        &class_of(field),
        vec![repeat(|_, place| place as u32)],
        words.collect(),
    );
    staff
}

fn figures(staff: &Workforce, options: &KeyRatios) -> BTreeMap<u8, Figures> {
    options.compute(staff, &[], None, None).unwrap().ratios
}

fn close(found: Option<f64>, expected: f64) -> bool {
    found.is_some_and(|found| (found - expected).abs() < 5e-7)
}

/// 12 women of 30 managers, 700 women of 1,000 staff: 0.571429; of each sex 0.285714.
#[test]
fn a_career_has_three_definitions() {
    let runs = [
        (12, 0, "yes"),
        (688, 0, "no"),
        (18, 1, "yes"),
        (282, 1, "no"),
    ];
    let staff = staff(Field::IsManager, &runs);
    let value = |career| {
        let options = KeyRatios {
            career,
            ..KeyRatios::default()
        };
        figures(&staff, &options)[&3].value
    };
    assert!(close(value(Career::AllStaff), 0.571429));
    assert!(close(value(Career::ShareOfSex), 0.285714));
    assert!(close(value(Career::NonManagers), 0.4 / (688.0 / 970.0)));
}

/// 87.7 % of women and 76.7 % of men: 11.0 percentage points.
#[test]
fn permanent_contracts_are_compared_in_points() {
    let runs = [
        (877, 0, "permanent"),
        (120, 0, "temporary"),
        (3, 0, "other"),
        (767, 1, "permanent"),
        (233, 1, "temporary"),
        (9, 1, ""),
        (40, 3, "temporary"),
    ];
    let ratios = figures(&staff(Field::ContractType, &runs), &KeyRatios::default());
    let permanent = &ratios[&8];
    assert!(close(permanent.women, 0.877) && close(permanent.men, 0.767));
    assert!(close(permanent.value, 0.11));
    assert_eq!(ratios.keys().collect::<Vec<_>>(), [&8]);
}

#[test]
fn only_large_groups_with_a_name_have_a_balance() {
    let mut staff = staff(Field::ContractType, &[(30, 0, ""), (30, 1, "")]);
    // Women 4 of 10, 6 of 10, 20 of 40; men fill up. The last group is too small to count, the blank one has no name.
    let of = |women: [usize; 5]| women.into_iter().enumerate();
    let codes = |women| of(women).flat_map(|(group, n)| vec![group as u32; n]);
    let labels = ["", "a", "b", "c", "d"].map(str::to_owned);
    let all = codes([1, 4, 7, 17, 1]).chain(codes([0, 6, 3, 20, 1]));
    staff.add_labels("job", vec![all.collect()], labels.to_vec());
    let balance = |min_balance_group| {
        let options = KeyRatios {
            min_balance_group,
            ..KeyRatios::default()
        };
        let found = options.compute(&staff, &["job".to_owned()], None, None);
        found.unwrap().ratios[&1].value
    };
    assert!(close(balance(10), 2.0 / 3.0));
    assert!(close(balance(1), 3.0 / 4.0));
    assert_eq!(balance(100), None);
}

#[test]
fn leave_and_working_time() {
    let mut staff = staff(Field::ContractType, &[(3, 0, ""), (2, 1, "")]);
    staff.add_numbers("fte_percent", vec![vec![1.0, 0.5, 0.0, 1.0, 1.0]]);
    staff.add_numbers("parental_leave", vec![vec![90.0, 0.0, 0.0, 10.0, 0.0]]);
    staff.add_numbers("long_sick_leave", vec![vec![0.0, 20.0, 0.0, 0.0, 0.0]]);
    let of = |staff: &Workforce, number: u8| {
        let found = &figures(staff, &KeyRatios::default())[&number];
        (found.women, found.men, found.value)
    };
    assert_eq!(of(&staff, 6), (Some(30.0), Some(5.0), Some(25.0)));
    assert_eq!(of(&staff, 7), (Some(0.5), Some(1.0), Some(-0.5)));
    assert!(close(of(&staff, 5).2, 1.0 / 3.0));
    staff.add_numbers("ordinary_time", vec![vec![200.0; 5]]);
    assert!(close(of(&staff, 5).2, 20.0 / 600.0));
}

#[test]
fn answers_targets_and_numbers_come_from_the_settings() {
    let text = "[active_work]\nplan = true\nbeslut = false\n[targets]\n9 = \">= 50%\"\n[earlier]\n9 = 0.25\n";
    let mut options: KeyRatios = toml::from_str(text).unwrap();
    let staff = staff(Field::ContractType, &[(1, 0, "")]);
    assert_eq!(figures(&staff, &options)[&9].value, Some(0.5));
    assert!(options.targets().unwrap()[&9].met(0.5));
    assert_eq!(options.earlier().unwrap()[&9], 0.25);
    options.earlier.insert("10".into(), 1.0);
    options.targets.insert("3".into(), "about 1".into());
    assert!(options.earlier().is_err() && options.targets().is_err());
}
