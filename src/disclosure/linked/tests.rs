//! What is closed in small runs.

use super::*;
use crate::disclosure::draft::{Contributions, Origin, Statistic};
use crate::disclosure::policy::Profile;
use crate::disclosure::published::{Publication, Record, Told};
use crate::model::people::Cohort;
use crate::model::table::{Coordinates, Value};

fn of(n: u64) -> Contributions {
    Contributions {
        n,
        sum: n as f64 * 1000.0,
        largest: 1100.0,
        second: 1090.0,
        smallest: 900.0,
        everybody: true,
    }
}

/// A row with a sum for each of some sides of so many people.
fn row(dimension: &str, member: Option<&str>, sides: &[(Over, u64)]) -> Row {
    let at: Coordinates = vec![(dimension.to_owned(), member.map(str::to_owned))];
    sides
        .iter()
        .fold(Row::part(at, Cohort::default()), |row, (over, n)| {
            let origin = Origin {
                statistic: Statistic::Sum,
                amount: "hours",
                over: *over,
            };
            row.contributed("hours", *over, of(*n))
                .figure(Value::Number(of(*n).sum), origin)
        })
}

/// Groups of so many women and men, each with a row for all of them, and the same over all groups.
fn rows(groups: &[(u64, u64)]) -> Vec<Row> {
    let row = |group: Option<String>, women: u64, men: u64| {
        let sides = [
            (Over::Women, women),
            (Over::Men, men),
            (Over::All, women + men),
        ];
        row("unit", group.as_deref(), &sides)
    };
    let mut rows: Vec<Row> = groups
        .iter()
        .enumerate()
        .map(|(place, (women, men))| row(Some(place.to_string()), *women, *men))
        .collect();
    let women = groups.iter().map(|(women, _)| women).sum();
    rows.push(row(None, women, groups.iter().map(|(_, men)| men).sum()));
    rows
}

fn closed(groups: &[(u64, u64)]) -> Vec<(usize, Over)> {
    closed_of(&rows(groups), false)
}

fn closed_of(rows: &[Row], keep_totals: bool) -> Vec<(usize, Over)> {
    let mut draft = Draft::new("overtime", Vec::new());
    draft.rows = rows.to_vec();
    draft.keep_totals = keep_totals;
    let drafts = [draft];
    let closed = Closed::of(&drafts, None, &Policy::of(Profile::Representatives, None));
    let sides = (0..rows.len())
        .flat_map(|row| [Over::Women, Over::Men, Over::Others, Over::All].map(|over| (row, over)));
    sides
        .filter(|(row, over)| closed.contains(&rows[*row], "hours", *over))
        .collect()
}

#[test]
fn nothing_is_closed_where_nothing_is_sensitive() {
    assert_eq!(closed(&[(20, 20), (30, 12)]), []);
}

#[test]
fn a_small_group_takes_the_cheapest_square_with_it() {
    use Over::{Men, Women};
    assert_eq!(
        closed(&[(3, 20), (30, 12), (15, 15)]),
        [(0, Women), (0, Men), (2, Women), (2, Men)]
    );
}

/// The sum of both women's groups is known: eight people, so it may be.
#[test]
fn small_groups_protect_each_other() {
    use Over::{Men, Women};
    assert_eq!(
        closed(&[(4, 20), (4, 25), (30, 30)]),
        [(0, Women), (0, Men), (1, Women), (1, Men)]
    );
}

#[test]
fn rows_about_the_same_people_count_once() {
    let mut rows = rows(&[(3, 20), (30, 12), (15, 15)]);
    let again = rows[0].clone();
    rows.push(again);
    let closed = closed_of(&rows, false);
    assert!(closed.contains(&(4, Over::Men)), "{closed:?}");
    assert!(closed.contains(&(2, Over::Women)), "{closed:?}");
}

/// Women of the groups and of all groups, and nobody else.
fn women(groups: &[u64], keep_totals: bool) -> Vec<usize> {
    let row = |group: Option<String>, women| row("unit", group.as_deref(), &[(Over::Women, women)]);
    let mut rows: Vec<Row> = groups
        .iter()
        .enumerate()
        .map(|(place, women)| row(Some(place.to_string()), *women))
        .collect();
    rows.push(row(None, groups.iter().sum()));
    let closed = closed_of(&rows, keep_totals);
    closed.into_iter().map(|(row, _)| row).collect()
}

#[test]
fn a_total_is_closed_when_nothing_cheaper_helps_and_never_where_it_is_kept() {
    assert_eq!(women(&[3, 20, 30], false), [0, 1]);
    // Its total is known too if two parts are, and four people are too few.
    assert_eq!(women(&[2, 2, 300], true), [0, 1, 2]);
}

/// What a run of women by group tells, with headcounts and means.
fn told(groups: &[(&str, u64, bool)]) -> Vec<Told> {
    let told = |(unit, people, shown): &(&str, u64, bool)| Told {
        amount: "hours".to_owned(),
        at: [("unit".to_owned(), (*unit).to_owned())].into(),
        sex: Some("woman".to_owned()),
        people: Some(*people),
        mean: shown.then_some(1000.0),
        shown: *shown,
    };
    groups.iter().map(told).collect()
}

/// Which of some groups of women, and of the total after them, are closed after an earlier publication.
fn closed_after(period: &str, earlier: &[(&str, u64, bool)], now: &[(&str, u64)]) -> Vec<usize> {
    let record = Record {
        publications: vec![Publication {
            period: Some("2025".to_owned()),
            figures: told(earlier),
        }],
    };
    let mut draft = Draft::new("overtime", Vec::new());
    draft.rows = now
        .iter()
        .map(|(unit, n)| row("unit", Some(unit), &[(Over::Women, *n)]))
        .collect();
    let all = now.iter().map(|(_, n)| n).sum();
    draft.rows.push(row("unit", None, &[(Over::Women, all)]));
    let drafts = [draft];
    let earlier = Earlier {
        record: &record,
        period: Some(period),
    };
    let policy = Policy::of(Profile::Representatives, None);
    let closed = Closed::of(&drafts, Some(earlier), &policy);
    let is_closed = |row: &usize| closed.contains(&drafts[0].rows[*row], "hours", Over::Women);
    (0..drafts[0].rows.len()).filter(is_closed).collect()
}

#[test]
fn what_the_same_period_withheld_stays_withheld_and_what_it_showed_is_no_help() {
    // B, the cheapest, was shown: it must be C that goes with A.
    let now = [("A", 3), ("B", 12), ("C", 20), ("D", 30)];
    assert_eq!(closed_after("2025", &[], &now), [0, 1]);
    assert_eq!(closed_after("2025", &[("B", 12, true)], &now), [0, 2]);
    assert_eq!(
        closed_after("2025", &[("A", 3, false), ("D", 30, false)], &now),
        [0, 3]
    );
}

#[test]
fn a_leaver_closes_the_group_and_a_steady_one_is_about_what_it_was() {
    // Of seven one has left: the difference would be her pay.
    let now = [("A", 6), ("B", 12), ("C", 20)];
    assert_eq!(
        closed_after("2026", &[("A", 7, true), ("B", 9, true)], &now),
        [0, 1]
    );
    assert!(closed_after("2026", &[("A", 9, true)], &now).is_empty());
    // B is known but for the rise, which hides nothing of A.
    let now = [("A", 3), ("B", 12), ("C", 20)];
    assert_eq!(closed_after("2026", &[("B", 12, true)], &now), [0, 2]);
    // What was hidden stays so while the same people are behind it.
    let now = [("A", 8), ("B", 12), ("C", 20)];
    assert_eq!(closed_after("2026", &[("A", 8, false)], &now), [0]);
}

/// The pay table of the attack's own example: nurses 22 and 3, office 9 and 7, IT 6 and 12. pytauargus 0.6 (frequency 5,
/// optimal and modular alike) takes the same four cells.
#[test]
fn nurses_and_office_protect_each_other() {
    let closed = closed(&[(22, 3), (9, 7), (6, 12)]);
    use Over::{Men, Women};
    assert_eq!(closed, [(0, Women), (0, Men), (1, Women), (1, Men)]);
}

/// By unit one group is hidden; by working time the two parts are not, and would make up the total.
#[test]
fn tables_of_one_run_are_judged_together() {
    let row = |dimension, member, n| row(dimension, member, &[(Over::Women, n)]);
    let mut by_unit = Draft::new("overtime", Vec::new());
    by_unit.rows = vec![
        row("unit", Some("A"), 3),
        row("unit", Some("B"), 2000),
        row("unit", None, 2003),
    ];
    let mut by_time = Draft::new("overtime_part_time", Vec::new());
    by_time.rows = vec![
        row("time", Some("full"), 1990),
        row("time", Some("part"), 13),
    ];
    let shown = |drafts: &[Draft]| {
        let closed = Closed::of(drafts, None, &Policy::of(Profile::Representatives, None));
        let rows = drafts.iter().flat_map(|draft| &draft.rows);
        rows.map(|row| !closed.contains(row, "hours", Over::Women))
            .collect::<Vec<_>>()
    };
    assert_eq!(shown(&[by_time.clone()]), [true, true]);
    // What is cheapest: B, which is all of the total but three.
    assert_eq!(shown(&[by_unit, by_time]), [false, false, true, true, true]);
}
