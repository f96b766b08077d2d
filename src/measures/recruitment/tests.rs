use super::*;

fn applicants(strata: &[(&[u64], &[u64])]) -> Applicants {
    let stratum = |(place, (women, men)): (usize, &(&[u64], &[u64]))| Stratum {
        members: vec![place.to_string()],
        women: women.to_vec(),
        men: men.to_vec(),
        other: vec![0; women.len()],
    };
    Applicants {
        by: vec!["unit".into()],
        stages: (1..strata[0].0.len())
            .map(|stage| format!("stage {stage}"))
            .collect(),
        strata: strata.iter().enumerate().map(stratum).collect(),
        used: 1,
        sex_unknown: 0,
        stage_unknown: 0,
    }
}

fn of(strata: &[(&[u64], &[u64])]) -> Outcome {
    compute(applicants(strata), 0.95, "file.csv").unwrap()
}

fn close(found: Option<f64>, expected: f64) {
    let found = found.unwrap();
    assert!(
        (found - expected).abs() < 1e-6 * expected.abs(),
        "{found} is not {expected}"
    );
}

/// SciPy 1.17.1: `fisher_exact([[48, 32], [12, 28]])`; z by hand: 0.3 / sqrt(0.5 · 0.5 · (1/40 + 1/80)).
#[test]
fn four_fifths() {
    let step = of(&[(&[40, 12], &[80, 48])]).steps.remove(0);
    assert_eq!(step.compared.impact_ratios(), Some([0.5, 1.0]));
    assert_eq!(step.compared.below_four_fifths(), Some([true, false]));
    assert_eq!(step.compared.one_person_decides(), Some(false));
    close(step.fisher, 0.003409222);
    close(step.compared.odds_ratio(), 3.5);
    close(step.z, 3.098387);
    close(step.p_of_z, 0.001945774);
}

/// Of 2 in 4 and 1 in 3, moving one hire gives 1 in 4 and 2 in 3.
#[test]
fn one_person_decides_small_numbers() {
    let of = |women, men| of(&[(women, men)]).steps.remove(0).compared;
    assert_eq!(of(&[3, 1], &[4, 2]).one_person_decides(), Some(true));
    assert_eq!(of(&[4, 2], &[3, 1]).one_person_decides(), Some(true));
    // 3 of 12 and 5 of 12: moved, 4 and 4
    assert_eq!(of(&[12, 3], &[12, 5]).one_person_decides(), Some(true));
    assert_eq!(of(&[12, 2], &[12, 5]).one_person_decides(), Some(false));
    // four fifths exactly is not below
    assert_eq!(
        of(&[10, 4], &[10, 5]).below_four_fifths(),
        Some([false, false])
    );
    assert_eq!(of(&[10, 4], &[10, 5]).one_person_decides(), Some(false));
    assert_eq!(of(&[10, 0], &[10, 0]).one_person_decides(), None);
    assert_eq!(of(&[0, 0], &[10, 5]).impact_ratios(), None);
}

/// The same section; SciPy 1.17.1: `fisher_exact([[60, 120], [30, 90]])`.
#[test]
fn a_funnel() {
    let outcome = of(&[(&[120, 30, 6], &[180, 60, 10])]);
    let [interview, hire] = outcome.steps.as_slice() else {
        panic!("two stages")
    };
    assert_eq!(interview.compared.women.rate(), Some(0.25));
    close(
        interview.compared.impact_ratios().map(|ratios| ratios[0]),
        0.75,
    );
    assert_eq!(interview.compared.below_four_fifths(), Some([true, false]));
    close(interview.fisher, 0.15699548);
    close(
        hire.compared.impact_ratios().map(|ratios| ratios[1]),
        0.833333333,
    );
    assert_eq!(
        hire.compared.impact_ratios().map(|ratios| ratios[0]),
        Some(1.0)
    );
    let all = outcome.all.compared;
    close(all.women.rate(), 0.05);
    close(all.impact_ratios().map(|ratios| ratios[0]), 0.9);
    assert_eq!(all.below_four_fifths(), Some([false, false]));
}

/// R 4.2.2: `mantelhaen.test(UCBAdmissions)`; statsmodels 0.15.0: `StratifiedTable.test_equal_odds(adjust=True)`.
#[test]
fn departments_of_berkeley() {
    let outcome = of(&[
        (&[108, 89], &[825, 512]),
        (&[25, 17], &[560, 353]),
        (&[593, 202], &[325, 120]),
        (&[375, 131], &[417, 138]),
        (&[393, 94], &[191, 53]),
        (&[341, 24], &[373, 22]),
    ]);
    let found = outcome.stratified.unwrap();
    assert_eq!(found.strata, 6);
    close(found.odds_ratio, 0.9046968);
    close(found.interval.map(|interval| interval.0), 0.7719074);
    close(found.interval.map(|interval| interval.1), 1.0603298);
    close(found.test.map(|test| test.statistic), 1.42694623);
    close(found.test.map(|test| test.p), 0.23226346);
    close(found.homogeneity.map(|test| test.statistic), 18.8255013);
    close(outcome.all.compared.odds_ratio(), 1.84108004);
}

#[test]
fn groups_that_say_nothing_are_not_counted() {
    let found = of(&[(&[10, 3], &[10, 4]), (&[5, 2], &[0, 0]), (&[5, 0], &[5, 0])]);
    assert_eq!(found.stratified.unwrap().strata, 1);
}

#[test]
fn nobody_is_a_failure() {
    assert!(compute(applicants(&[(&[0, 0], &[0, 0])]), 0.95, "file.csv").is_err());
}

mod shown {
    use super::*;
    use crate::disclosure::policy::{Policy, Profile};
    use crate::disclosure::release;
    use crate::disclosure::released::{Cell, Released};
    use crate::model::phrase::Phrase;
    use crate::model::table::Value;

    fn released(strata: &[(&[u64], &[u64])], profile: Profile) -> Released {
        release(tabulate(&of(strata)), &Policy::of(profile, None))
    }

    fn ids(released: &Released) -> Vec<&'static str> {
        verdict(released).iter().map(Phrase::id).collect()
    }

    const REPRESENTATIVES: Profile = Profile::Representatives;

    #[test]
    fn a_paradox_is_named_either_way() {
        let (few, many): (&[u64], &[u64]) = (&[100, 11], &[100, 81]);
        let (few_men, many_men): (&[u64], &[u64]) = (&[20, 2], &[400, 320]);
        let all = released(&[(few, few_men), (&[50, 41], many_men)], REPRESENTATIVES);
        assert_eq!(
            ids(&all),
            [
                "selection_women_lower",
                "below_four_fifths",
                "simpson_women"
            ]
        );
        assert_eq!(verdict(&all)[2], Phrase::simpson_women(2, 2));
        let turned = released(&[(few_men, few), (many_men, &[50, 41])], REPRESENTATIVES);
        assert_eq!(
            ids(&turned),
            ["selection_men_lower", "below_four_fifths", "simpson_men"]
        );
        let same = released(&[(few, few), (many, &[100, 95])], REPRESENTATIVES);
        assert_eq!(ids(&same)[1..], ["same_within_groups"]);
    }

    #[test]
    fn one_person_is_said_to_decide() {
        let all = released(&[(&[12, 3], &[12, 5])], Profile::Internal);
        assert_eq!(
            ids(&all)[..2],
            ["selection_women_lower", "below_four_fifths_by_one"]
        );
    }

    fn cell(released: &Released, table: usize, row: usize, column: &str) -> Cell {
        let table = &released.tables()[table];
        table.cell(&table.rows()[row], column).unwrap()
    }

    #[test]
    fn few_applicants_of_a_sex_are_not_told_of() {
        let strata: &[(&[u64], &[u64])] = &[
            (&[4, 1], &[30, 9]),
            (&[3, 0], &[25, 5]),
            (&[60, 20], &[50, 11]),
        ];
        let outward = released(strata, REPRESENTATIVES);
        assert_eq!(
            cell(&outward, 1, 0, "women_applicants"),
            Cell::Shown(Value::Count(4))
        );
        for column in [
            "women_passed",
            "women_rate",
            "women_to_men",
            "odds_ratio",
            "p_value",
        ] {
            for row in [0, 1] {
                assert_eq!(cell(&outward, 1, row, column), Cell::Withheld, "{column}");
            }
            assert_ne!(cell(&outward, 1, 2, column), Cell::Withheld, "{column}");
        }
        // nor does it follow from what is told of all groups
        assert_eq!(cell(&outward, 2, 0, "odds_ratio"), Cell::Withheld);
        assert_eq!(cell(&outward, 2, 0, "strata"), Cell::Withheld);
        assert_eq!(
            cell(&outward, 1, 0, "men_passed"),
            Cell::Shown(Value::Count(9))
        );
        let inward = released(strata, Profile::Internal);
        assert_eq!(
            cell(&inward, 1, 0, "women_passed"),
            Cell::Shown(Value::Count(1))
        );
    }

    /// What is withheld of one group must not follow from the total, which is also that of the stages.
    #[test]
    fn one_small_group_takes_another_with_it() {
        let strata: &[(&[u64], &[u64])] = &[
            (&[4, 1], &[30, 9]),
            (&[20, 6], &[25, 5]),
            (&[60, 20], &[50, 11]),
        ];
        let outward = released(strata, REPRESENTATIVES);
        let women = |row| cell(&outward, 1, row, "women_passed");
        assert_eq!([women(0), women(1)], [Cell::Withheld, Cell::Withheld]);
        assert_eq!(women(2), Cell::Shown(Value::Count(20)));
        assert_eq!(women(3), Cell::Shown(Value::Count(27)));
        assert_eq!(
            cell(&outward, 0, 0, "passed"),
            Cell::Shown(Value::Count(27))
        );
    }

    /// Three women were interviewed: how many of them were hired is not told, nor that none was left.
    #[test]
    fn few_at_a_late_stage_are_not_told_of() {
        for hired in [0, 2] {
            let women: &[u64] = &[40, 3, hired, 0];
            let outward = released(&[(women, &[60, 20, 8, 6])], REPRESENTATIVES);
            assert_eq!(cell(&outward, 0, 0, "passed"), Cell::Shown(Value::Count(3)));
            for (row, column) in [
                (3, "passed"),
                (3, "rate"),
                (3, "impact_ratio"),
                (6, "applicants"),
                (6, "rate"),
            ] {
                assert_eq!(
                    cell(&outward, 0, row, column),
                    Cell::Withheld,
                    "{column} of {row}"
                );
            }
            assert_eq!(ids(&outward), ["selection_not_compared"]);
        }
    }

    /// What is computed of counts that are shown is as exact as they are.
    #[test]
    fn figures_of_counts_are_exact() {
        let outward = released(&[(&[24, 14], &[24, 21])], REPRESENTATIVES);
        assert_eq!(
            cell(&outward, 0, 0, "rate"),
            Cell::Shown(Value::Number(14.0 / 24.0))
        );
        close(cell(&outward, 0, 0, "p_value").number(), 0.04899141);
        let classes = |table: &crate::disclosure::released::Table| table.has_p_classes();
        assert!(!outward.tables().iter().any(classes));
    }
}
