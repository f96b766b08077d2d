#![allow(clippy::unwrap_used)]

use super::*;
use crate::disclosure::draft::{Draft, Row};
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::model::table::Column;
use crate::study::plan::Target;

/// Gaps of units by sex, and one table without labels, as labels: nothing of them is judged.
fn released() -> Released {
    let column = |(id, kind): &(&str, Kind)| Column::new(*id, *kind);
    let name = |text: &str| match text {
        "" => Value::Undefined,
        text => Value::Name(text.to_owned()),
    };
    let columns = [
        ("unit", Kind::Name),
        ("sex", Kind::Word),
        ("share", Kind::Share),
        ("status", Kind::Word),
    ];
    let mut units = Draft::new("overtime", columns.iter().map(column).collect());
    for (unit, sex, share) in [
        ("Nord, A", "woman", Some(0.25)),
        ("Nord, A", "man", Some(0.5)),
        ("Syd", "woman", None),
        ("Syd", "man", Some(0.0)),
        ("", "woman", Some(0.3)),
        ("", "all", Some(0.35)),
    ] {
        let at = Vec::new();
        let row = match unit {
            "" => Row::total(at, Cohort::default()),
            _ => Row::part(at, Cohort::default()),
        };
        let cells = [
            name(unit),
            Value::Word(sex),
            Value::number(share),
            Value::Word("open"),
        ];
        units.push(cells.into_iter().fold(row, Row::label));
    }
    let mut summary = Draft::new("adjusted_summary", vec![Column::new("gap", Kind::Gap)]);
    let row = Row::part(Vec::new(), Cohort::default());
    summary.push(row.label(Value::Number(-0.05)));
    release(vec![units, summary], &Policy::of(Profile::Internal, None))
}

fn plan(target: &str) -> Plan {
    let goal = Goal {
        line: 7,
        due: Some("2026-06-30".parse().unwrap()),
        target: (!target.is_empty()).then(|| Target::parse(target).unwrap()),
        ..Goal::default()
    };
    Plan {
        file: "plan.csv".to_owned(),
        goals: vec![goal],
    }
}

fn standing(target: &str) -> Result<Standing, Failure> {
    let day = "2026-03-01".parse().ok();
    let plan = plan(target);
    let followed = follow_up(&plan, &released(), None, day)?;
    Ok(followed[0].standing)
}

#[test]
fn figures_are_held_against_targets() {
    for (target, expected) in [
        (
            "overtime.share[unit=\"nord, a\", sex=women] <= 25 %",
            Standing::Met,
        ),
        (
            "overtime.share[group=\"Nord, A\", sex=men] <= 25 %",
            Standing::Missed,
        ),
        (
            "overtime.share[unit=Syd, sex=women] <= 25 %",
            Standing::Undefined,
        ),
        ("overtime.share[sex=women] >= 30 %", Standing::Met),
        ("overtime.share <= 30 %", Standing::Missed),
        ("overtime.share[unit=Ost, sex=men] <= 30 %", Standing::NoRow),
        ("adjusted_summary.gap within 5 %", Standing::Met),
        ("adjusted_summary.gap within 4 %", Standing::Missed),
        ("", Standing::NotMeasured),
    ] {
        assert_eq!(standing(target), Ok(expected), "{target}");
    }
}

#[test]
fn what_is_not_there_is_told_with_what_may_be_meant() {
    let failure = |target| standing(target).unwrap_err();
    assert_eq!(
        failure("pay_gap.mean_gap <= 3 %").hints,
        [Phrase::hint_plan_question("pay-gap")]
    );
    assert_eq!(
        failure("overtme.share <= 3 %").hints,
        [Phrase::hint_did_you_mean("overtime")]
    );
    assert_eq!(
        failure("overtime.shar <= 3 %").heading,
        Phrase::fail_plan_column("plan.csv", 7, "overtime", "shar")
    );
    // a label is no figure, and a figure no label
    for target in ["overtime.status <= 3 %", "overtime.share[share=0.3] <= 3 %"] {
        assert!(standing(target).is_err(), "{target}");
    }
    let several = failure("overtime.share[unit=Syd] <= 3 %");
    assert_eq!(several.hints, [Phrase::hint_plan_rows("sex, status")]);
    let near = plan("overtime.share[unit=Sud, sex=men] <= 3 %");
    let followed = follow_up(&near, &released(), None, None).unwrap();
    assert_eq!(followed[0].near.as_deref(), Some("Syd"));
}

#[test]
fn what_is_missed_after_its_day_is_late() {
    let missed = plan("overtime.share <= 30 %");
    let on = |day: &str| {
        let followed = follow_up(&missed, &released(), None, day.parse().ok()).unwrap();
        followed[0].standing
    };
    assert_eq!(on("2026-06-30"), Standing::Missed);
    assert_eq!(on("2026-07-01"), Standing::Late);
    assert_eq!(on("no day"), Standing::Missed);
}

#[test]
fn last_year_stands_beside_what_is_told_now() {
    let earlier = Told::of(&released());
    let earlier_of = |target| {
        let plan = plan(target);
        let followed = follow_up(&plan, &released(), Some(&earlier), None).unwrap();
        followed[0].figure.as_ref().unwrap().earlier
    };
    assert_eq!(earlier_of("overtime.share[sex=women] <= 30 %"), Some(0.3));
    assert_eq!(
        earlier_of("overtime.share[unit=Syd, sex=women] <= 30 %"),
        None
    );
}
