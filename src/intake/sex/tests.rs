#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::Sex::{Man, Other, Unknown, Woman};
use super::*;

/// Codes labels with one row each, without heading or map.
fn coded(labels: &[&str]) -> Result<Coding, Ambiguity> {
    under(None, labels)
}

fn under(heading: Option<&str>, labels: &[&str]) -> Result<Coding, Ambiguity> {
    let labels: Vec<_> = labels.iter().map(|label| (*label, 1)).collect();
    code(&labels, heading, &[])
}

#[test]
fn codings_of_the_field() {
    let pairs = "K/M;Kv/Man;Kvinna/Man;Kvinnor/Män;k/m;Kvinne/Mann;Kvinde/Mand;Kvinder/Mænd;Kvinner/Menn;N/M;Nainen/Mies;2/1;\
        F/M;Female/Male;W/M;Woman/Man;Women/Men;Frau/Mann;weiblich/männlich;Frau/Herr;H/D;D/H;Dame/Herr;Femme/Homme;F/H;Donna/Uomo;\
        2 - Nainen/1 - Mies;K (Kvinna)/M (Man);FEMALE/MALE;2.0/1.0;Frauen/Männer;02/01";
    for pair in pairs.split(';') {
        let labels: Vec<_> = pair.split('/').collect();
        let expected = if pair == "H/D" {
            [Man, Woman]
        } else {
            [Woman, Man]
        };
        assert_eq!(coded(&labels).unwrap().sexes, expected, "{pair}");
    }
}

#[test]
fn neither_and_not_recorded() {
    let other = "X;Annat;Annan;Icke-binär;Ej definierat;Not declared;Muu;Annet;divers";
    for label in other.split(';') {
        assert_eq!(
            coded(&["K", "M", label]).unwrap().sexes,
            [Woman, Man, Other],
            "{label}"
        );
    }
    for label in ["", " ", "-", "n/a", "okänt", "#N/A", "saknas"] {
        let coding = coded(&["K", "M", label]).unwrap();
        assert_eq!(
            (coding.sexes[2], coding.notes.len()),
            (Unknown, 0),
            "{label}"
        );
    }
    let coding = coded(&["K", "M", "Anna Ek"]).unwrap();
    assert_eq!(coding.sexes[2], Unknown);
    assert_eq!(coding.notes, [Note::Unrecognised { label: 2, rows: 1 }]);
}

#[test]
fn letters_are_read_by_their_neighbours() {
    let note = |labels: &[&str], label: usize| {
        let coding = coded(labels).unwrap();
        assert!(coding.notes.contains(&Note::Neighbours {
            label,
            sex: coding.sexes[label]
        }));
        coding.sexes[label]
    };
    assert_eq!(note(&["D", "H"], 0), Woman);
    assert_eq!(note(&["M", "W", "D"], 2), Other);
    assert_eq!(note(&["N", "M", "D"], 2), Other);
    assert_eq!(note(&["M", "N"], 1), Woman);
    let open = |label, second| Ambiguity {
        labels: vec![label],
        readings: [vec![Woman], vec![second]],
    };
    assert_eq!(coded(&["D", "M"]), Err(open(0, Other)));
    assert_eq!(coded(&["K", "M", "N"]), Err(open(2, Other)));
    let hombre = Ambiguity {
        labels: vec![0, 1],
        readings: [vec![Man, Woman], vec![Other, Man]],
    };
    assert_eq!(coded(&["H", "M"]), Err(hombre));
    let hen = Ambiguity {
        labels: vec![2],
        readings: [vec![Man], vec![Other]],
    };
    assert_eq!(coded(&["K", "M", "H"]), Err(hen));
}

#[test]
fn numbers_are_iso_5218_or_refused() {
    let coding = coded(&["0", "1", "2", "9", ""]).unwrap();
    assert_eq!(coding.sexes, [Unknown, Man, Woman, Unknown, Unknown]);
    assert_eq!(coding.notes, [Note::Iso5218]);
    let two_ways = |labels: Vec<usize>| Ambiguity {
        labels,
        readings: [vec![Man, Woman], vec![Woman, Man]],
    };
    assert_eq!(coded(&["1", "0"]), Err(two_ways(vec![1, 0])));
    assert_eq!(coded(&["3", "2"]), Err(two_ways(vec![1, 0])));
    assert_eq!(coded(&["1", "2", "3"]), Err(two_ways(vec![0, 1])));
    assert!(coded(&["1"]).is_err());
    assert_eq!(
        coded(&["K", "M", "1"]).unwrap().notes,
        [Note::Unrecognised { label: 2, rows: 1 }]
    );
}

#[test]
fn a_heading_that_names_a_sex_is_a_question() {
    for heading in [
        "female",
        "Kvinna",
        "is_female",
        "Nainen (1 = kyllä)",
        "FRAU",
    ] {
        let coding = under(Some(heading), &["0", "1", ""]).unwrap();
        assert_eq!(coding.sexes, [Man, Woman, Unknown], "{heading}");
        assert_eq!(coding.notes, [Note::Heading(Woman)]);
    }
    assert_eq!(
        under(Some("Male"), &["TRUE", "FALSE"]).unwrap().sexes,
        [Man, Woman]
    );
    assert_eq!(
        under(Some("Kvinna"), &["J", "N"]).unwrap().sexes,
        [Woman, Man]
    );
    assert_eq!(
        under(Some("Kvinna"), &["K", "M"]).unwrap().sexes,
        [Woman, Man]
    );
    assert!(under(Some("Kön"), &["0", "1"]).is_err());
    assert!(under(Some("Female"), &["1", "2"]).is_err());
    assert_eq!(
        under(Some("Male"), &["1", "2"]).unwrap().sexes,
        [Man, Woman]
    );
    assert!(under(Some("Man/Kvinna"), &["0", "1"]).is_err());
}

#[test]
fn totals_are_no_persons() {
    let coding = code(&[("female", 60), ("male", 40), ("total", 100)], None, &[]).unwrap();
    assert_eq!(coding.sexes, [Woman, Man, Unknown]);
    assert_eq!(
        coding.notes,
        [Note::Total {
            label: 2,
            rows: 100
        }]
    );
}

#[test]
fn the_map_of_the_user_wins() {
    let map = |entries: &[(&str, Sex)]| {
        entries
            .iter()
            .map(|(label, sex)| (label.to_string(), *sex))
            .collect::<Vec<_>>()
    };
    let user = map(&[("0", Woman), ("1", Man)]);
    let coding = code(&[("0", 1), ("1.0", 1), ("9", 7)], Some("Male"), &user).unwrap();
    assert_eq!(coding.sexes, [Woman, Man, Unknown]);
    assert_eq!(
        coding.notes,
        [
            Note::UserMap { labels: 2 },
            Note::Unrecognised { label: 2, rows: 7 }
        ]
    );
    let user = map(&[("MUJER", Woman), ("m", Other), ("-", Man)]);
    let coding = code(&[("mujer", 1), ("M", 1), ("-", 1), ("♀", 1)], None, &user).unwrap();
    assert_eq!(coding.sexes, [Woman, Other, Man, Unknown]);
}

proptest! {
    /// The order of the labels in the file must not matter.
    #[test]
    fn order_does_not_matter(labels in prop::collection::btree_set("[KMNFWDHXU0-39]|Kvinna|Mies|total|", 1..6)) {
        let forward: Vec<_> = labels.iter().map(String::as_str).collect();
        let backward: Vec<_> = forward.iter().rev().copied().collect();
        match (coded(&forward), coded(&backward)) {
            (Ok(one), Ok(two)) => {
                prop_assert!(one.sexes.iter().eq(two.sexes.iter().rev()));
                prop_assert_eq!(one.notes.len(), two.notes.len());
            }
            (one, two) => prop_assert!(one.is_err() && two.is_err()),
        }
    }

    #[test]
    fn nothing_panics(labels in prop::collection::vec("\\PC{0,8}", 0..6), heading in "\\PC{0,12}") {
        let labels: Vec<_> = labels.iter().map(|label| (label.as_str(), 1)).collect();
        if let Ok(coding) = code(&labels, Some(&heading), &[]) {
            prop_assert_eq!(coding.sexes.len(), labels.len());
        }
    }
}
