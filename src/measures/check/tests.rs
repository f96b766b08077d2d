#![allow(clippy::unwrap_used)]

use super::*;
use crate::disclosure::draft::{Draft, Row};
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::model::finding::Code;
use crate::model::people::Cohort;
use crate::model::provenance::LeftOut;
use crate::model::table::Column;

/// Categories with their gaps and what the law says of them; the last is the total.
fn released(gaps: &[(&str, f64, &'static str)]) -> Released {
    let columns = [
        Column::new("group", Kind::Name),
        Column::new("gap_total", Kind::Gap),
        Column::new("status", Kind::Word),
    ];
    let mut draft = Draft::new("categories", columns.into());
    for (group, gap, status) in gaps {
        let at = Vec::new();
        let row = match group.is_empty() {
            true => Row::total(at, Cohort::default()).label(Value::Undefined),
            false => Row::part(at, Cohort::default()).label(Value::Name((*group).to_owned())),
        };
        draft.push(row.label(Value::Number(*gap)).label(Value::Word(status)));
    }
    release(vec![draft], &Policy::of(Profile::Internal, None))
}

fn gaps() -> Released {
    released(&[
        ("A", -0.05, "below"),
        ("B", 0.0499, "below"),
        ("C/D", 0.08, "assessment_due"),
        ("", 0.2, "below"),
    ])
}

fn seen<'a>(released: &'a Released, population: &'a Population) -> Seen<'a> {
    Seen {
        released,
        earlier: None,
        followed: &[],
        plan: "",
        population,
        findings: &[],
        preset: None,
        day: None,
    }
}

fn ids(found: &[Checked]) -> Vec<String> {
    let ids = found.iter();
    ids.map(|one| format!("{} {}", one.code.id(), one.id))
        .collect()
}

#[test]
fn gaps_at_the_limit_are_objected_to_in_either_direction() {
    let (gaps, nobody) = (gaps(), Population::default());
    let due = "PG112 categories/status/group=C%2FD";
    let without = Check::default().found(&seen(&gaps, &nobody));
    assert_eq!(ids(&without), [due]);
    // Art. 10 of the directive: at least 5 %
    let of_law = Seen {
        preset: Some(Jurisdiction::Eu),
        day: "2027-06-07".parse().ok(),
        ..seen(&gaps, &nobody)
    };
    let expected = [
        "PG111 categories/gap_total/group=A",
        "PG111 categories/gap_total/group=C%2FD",
        due,
    ];
    assert_eq!(ids(&Check::default().found(&of_law)), expected);
    let own = Check {
        gap_limit: Some(0.08),
        ..Check::default()
    };
    assert_eq!(ids(&own.found(&of_law)), expected[1..]);
}

#[test]
fn what_has_moved_is_held_against_the_earlier_report() {
    let before = released(&[
        ("A", 0.0, "below"),
        ("B", 0.02, "below"),
        ("", 0.19, "below"),
    ]);
    let (gaps, nobody, before) = (gaps(), Population::default(), Told::of(&before));
    let seen = Seen {
        earlier: Some(&before),
        ..seen(&gaps, &nobody)
    };
    let check = Check {
        max_change: Some(0.03),
        ..Check::default()
    };
    let found = check.found(&seen);
    assert_eq!(ids(&found)[0], "PG121 categories/gap_total/group=A");
    assert_eq!((found.len(), found[0].earlier), (2, Some(0.0)));
}

#[test]
fn only_rows_with_a_fault_count_as_left_out() {
    let left_out = |reason, rows| LeftOut { reason, rows };
    let population = Population {
        rows: 120,
        used: 98,
        left_out: vec![left_out("filtered", 20), left_out("pay_missing", 2)],
    };
    let finding = Finding {
        code: Code::NotANumber,
        field: None,
        lines: Vec::new(),
        count: 3,
    };
    let tables = released(&[]);
    let seen = Seen {
        findings: &[finding],
        ..seen(&tables, &population)
    };
    let found = |share, errors| {
        let check = Check {
            max_left_out_share: Some(share),
            max_errors: Some(errors),
            ..Check::default()
        };
        ids(&check.found(&seen))
    };
    assert_eq!(found(0.02, 3), [""; 0]);
    assert_eq!(
        found(0.019, 2),
        ["PG131 input/left_out", "PG132 input/errors"]
    );
}

#[test]
fn acceptances_hold_to_their_last_day_and_are_told_when_stale() {
    let (gaps, nobody) = (gaps(), Population::default());
    let check = Check::default();
    let found = || check.found(&seen(&gaps, &nobody));
    let entry = |id: &str, expires: &str| Accepted {
        id: id.to_owned(),
        code: Gate::AssessmentDue,
        reason: "r".to_owned(),
        accepted: None,
        expires: expires.parse().ok(),
    };
    let id = "categories/status/group=C%2FD";
    let state = |entries: &[Accepted], day: &str| {
        let judged = check.judged(found(), entries, day.parse().ok());
        judged[0].state.id()
    };
    let entries = [entry(id, "2026-03-01")];
    assert_eq!(state(&entries, "2026-03-01"), "accepted");
    assert_eq!(state(&entries, "2026-03-02"), "expired");
    // a later entry for the same counts
    let renewed = [entries[0].clone(), entry(id, "2027-03-01")];
    assert_eq!(state(&renewed, "2026-03-02"), "accepted");
    assert_eq!(state(&[entry(id, "")], "2099-01-01"), "accepted");
    let other = [entry("gone", "2026-03-01")];
    let judged = check.judged(found(), &other, None);
    assert_eq!(
        ids(&judged)[1..],
        ["PG141 gone".to_owned(), "PG142 accepted/date".to_owned()]
    );
    assert!(judged[0].objects() && !judged[1].objects() && !judged[2].objects());
}
