#![allow(clippy::unwrap_used)]

use super::marked;
use super::plan::Names;

#[test]
fn names_of_sheets_are_short_legal_and_given_once() {
    let mut names = Names::default();
    assert_eq!(names.sheet("Equal work"), "Equal work");
    assert_eq!(names.sheet("EQUAL: WORK?"), "EQUAL WORK 2");
    assert_eq!(names.sheet("equal work"), "equal work 3");
    assert_eq!(names.sheet("'[]'"), "–");
    let long = "Groups of one sex and the nearest with the other";
    assert_eq!(names.sheet(long), "Groups of one sex and the…");
    assert_eq!(names.sheet(long), "Groups of one sex and the… 2");
    assert_eq!(names.sheet(&"å".repeat(40)).chars().count(), 31);
}

#[test]
fn names_of_tables_are_given_once() {
    let mut names = Names::default();
    assert_eq!(names.unique("pay_gap", "_"), "pay_gap");
    assert_eq!(names.unique("Pay_gap", "_"), "Pay_gap_2");
}

#[test]
fn the_mark_is_the_comment_of_the_archive() {
    let end = [&b"PK\x05\x06"[..], &[0; 18]].concat();
    let marked = marked(end.clone());
    assert!(marked.starts_with(&end[..20]));
    assert_eq!(usize::from(marked[20]), marked.len() - 22);
    assert!(marked.ends_with(super::MARK.as_bytes()));
}
