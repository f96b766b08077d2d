#![allow(clippy::unwrap_used)]

use super::*;
use crate::disclosure::policy::{Policy, Profile};
use crate::disclosure::release;
use crate::disclosure::released::{Cell, Table};
use crate::model::table::{Role, Value};

/// Six respondents; pandas 3.1.1 has the same means.
const SIX: [&str; 6] = [
    "544554334",
    "443444434",
    "332343323",
    "555455445",
    "434233434",
    "231332323",
];

/// A survey of q1 to q9 with these units, sexes (by position among [`SEXES`]) and answers, a letter for each; `.` is blank.
fn survey(rows: &[(&str, u32, &str)]) -> Workforce {
    let mut staff = Workforce::new(rows.len());
    let mut units: Vec<String> = vec![String::new()];
    let codes = rows.iter().map(|(unit, _, _)| {
        let known = units.iter().position(|known| known == unit);
        known.unwrap_or_else(|| {
            units.push((*unit).to_owned());
            units.len() - 1
        }) as u32
    });
    let codes = vec![codes.collect()];
    staff.add_labels("unit", codes, units);
    let sexes = SEXES.iter().map(|sex| sex.id().to_owned()).collect();
    staff.add_labels(
        SEX,
        vec![rows.iter().map(|(_, sex, _)| *sex).collect()],
        sexes,
    );
    let words: Vec<String> = ["", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
        .map(str::to_owned)
        .to_vec();
    for item in 0..9 {
        let code = |answers: &str| match answers.as_bytes()[item] {
            b'.' => 0,
            digit => u32::from(digit - b'0') + 1,
        };
        let codes = rows.iter().map(|(_, _, answers)| code(answers));
        staff.add_labels(
            &format!("q{}", item + 1),
            vec![codes.collect()],
            words.clone(),
        );
    }
    staff
}

fn nine() -> Plan {
    let headings: Vec<String> = (1..=9).map(|item| format!("q{item}")).collect();
    let seen = headings.iter().map(|heading| Seen {
        heading,
        values: &[],
        taken: false,
    });
    Survey::default()
        .plan("file", &seen.collect::<Vec<_>>())
        .unwrap()
}

fn outcome(rows: &[(&str, u32, &str)], by: &[&str]) -> Outcome {
    let by: Vec<String> = by.iter().map(|by| (*by).to_owned()).collect();
    let options = Survey::default();
    options
        .compute(&survey(rows), &by, &nine(), &Invitations::Unknown)
        .unwrap()
}

fn close(found: Option<f64>, expected: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() < 5e-7, "{found} is not {expected}");
}

#[test]
fn the_six_respondents() {
    let rows = SIX.map(|answers| ("", 0, answers));
    let found = outcome(&rows, &[]);
    let scores = &found.all.side(Who::All).scores;
    close(scores.index, 63.425_926);
    for (block, expected) in scores
        .blocks
        .iter()
        .zip([63.888_889, 66.666_667, 59.722_222])
    {
        close(*block, expected);
    }
    let expected = [
        70.833, 66.667, 54.167, 62.5, 75.0, 62.5, 62.5, 45.833, 70.833,
    ];
    for (item, expected) in found.items.iter().zip(expected) {
        let index = item_index(Scale::USUAL, &item.sides[Who::All as usize]).unwrap();
        assert!((index - expected).abs() < 5e-4, "{}: {index}", item.heading);
    }
}

/// The mean of an item is over those who answered it: of 5, 4 and nothing it is 4.5.
#[test]
fn a_missing_answer_leaves_its_item_alone() {
    let rows = [
        ("", 0, "544444444"),
        ("", 1, "444444444"),
        ("", 1, ".44444444"),
        ("", 1, "....."),
        ("", 0, "0968....."),
    ];
    let rows = rows.map(|(unit, sex, answers)| (unit, sex, format!("{answers:.<9}")));
    let rows = rows
        .each_ref()
        .map(|(unit, sex, answers)| (*unit, *sex, answers.as_str()));
    let found = outcome(&rows, &[]);
    let all = found.all.side(Who::All);
    assert_eq!((all.answered, found.unanswered, found.off_scale), (3, 2, 4));
    close(all.scores.blocks[0], (87.5 + 75.0 + 75.0) / 3.0);
    close(found.all.side(Who::Men).scores.blocks[0], 75.0);
}

#[test]
fn an_index_has_all_its_items() {
    let found = outcome(&[("A", 0, "555...555"), ("B", 0, "444444444")], &["unit"]);
    let scores = &found.groups[0].side(Who::All).scores;
    assert_eq!((scores.index, scores.blocks[1]), (None, None));
    close(scores.blocks[0], 100.0);
}

/// Turned round on any scale: the answers 1, 7 and 2 on 1 to 7 count as 7, 1 and 6.
#[test]
fn reversed_items_count_from_the_other_end() {
    let rows = [
        ("", 0, "1........"),
        ("", 0, "7........"),
        ("", 0, "2........"),
    ];
    let scale = Scale { low: 1, high: 7 };
    let plan = Plan {
        items: vec![Item {
            heading: "q1".into(),
            reversed: true,
        }],
        blocks: Vec::new(),
        scale,
        hme: false,
    };
    let options = Survey {
        scale,
        ..Survey::default()
    };
    let found = options
        .compute(&survey(&rows), &[], &plan, &Invitations::Unknown)
        .unwrap();
    close(
        found.all.side(Who::All).scores.index,
        (14.0 / 3.0 - 1.0) / 6.0 * 100.0,
    );
}

#[test]
fn the_whole_is_over_all_answers_and_no_mean_of_units() {
    let rows = [
        ("A", 0, "555555555"),
        ("A", 1, "555555555"),
        ("A", 1, "555555555"),
        ("B", 2, "111111111"),
    ];
    let found = outcome(&rows, &["unit"]);
    close(found.all.side(Who::All).scores.index, 75.0);
    close(found.groups[1].side(Who::All).scores.index, 0.0);
    assert_eq!(found.groups[1].side(Who::Women).scores.index, None);
}

#[test]
fn words_that_nobody_has_told_the_meaning_of_stop_the_run() {
    let mut staff = Workforce::new(6);
    let words = vec!["".to_owned(), "Bra".into(), "5".into(), "Vet ej".into()];
    staff.add_labels("q1", vec![vec![1, 1, 1, 1, 1, 2]], words);
    let plan = Plan {
        items: vec![Item {
            heading: "q1".into(),
            reversed: false,
        }],
        blocks: Vec::new(),
        scale: Scale::USUAL,
        hme: false,
    };
    let mut options = Survey::default();
    let refused = options
        .compute(&staff, &[], &plan, &Invitations::Unknown)
        .err()
        .unwrap();
    assert_eq!(
        refused.hints,
        [Phrase::hint_answers("[survey.answers]\n\"Bra\" = ")]
    );
    options.answers.insert("bra".into(), 4.0);
    let found = options
        .compute(&staff, &[], &plan, &Invitations::Unknown)
        .unwrap();
    close(
        found.all.side(Who::Others).scores.index,
        (5.0 * 75.0 + 100.0) / 6.0,
    );
}

fn seen_by(profile: Profile, rows: &[(&str, u32, &str)]) -> Table {
    let drafts = vec![tabulate(&outcome(rows, &["unit"]))];
    release(drafts, &Policy::of(profile, None)).tables()[0].clone()
}

fn index(table: &Table, unit: Option<&str>, who: Who) -> Cell {
    let unit = unit.map_or(Value::Undefined, |unit| Value::Name(unit.to_owned()));
    let meant = [Cell::Shown(unit), Cell::Shown(Value::Word(who.word()))];
    let row = table
        .rows()
        .iter()
        .find(|row| row.cells()[..2] == meant)
        .unwrap();
    table.cell(row, "index").unwrap()
}

/// So many women, men and others of a unit, each with answers of their own.
fn people(unit: &str, women: usize, men: usize, others: usize) -> Vec<(&str, u32, &'static str)> {
    let sexes = [(0, women), (1, men), (2, others)];
    let each = sexes
        .into_iter()
        .flat_map(|(sex, count)| std::iter::repeat_n(sex, count));
    each.zip(SIX.iter().cycle())
        .map(|(sex, answers)| (unit, sex, *answers))
        .collect()
}

#[test]
fn few_answers_are_withheld_and_the_whole_is_kept() {
    let rows = [
        people("A", 4, 20, 0),
        people("B", 12, 12, 0),
        people("C", 9, 30, 0),
        people("D", 2, 1, 0),
    ]
    .concat();
    let table = seen_by(Profile::Representatives, &rows);
    for who in [Who::Women, Who::Men, Who::All] {
        assert!(index(&table, None, who).number().is_some(), "{who:?}");
    }
    // Few women, and the men that would tell of them; few people, and the unit that would tell of those.
    for (unit, who) in [("A", Who::Women), ("A", Who::Men), ("D", Who::All)] {
        assert_eq!(
            index(&table, Some(unit), who),
            Cell::Withheld,
            "{unit} {who:?}"
        );
    }
    let hidden = ["A", "B", "C"]
        .iter()
        .filter(|unit| index(&table, Some(unit), Who::All) == Cell::Withheld);
    assert_eq!(hidden.count(), 1);
    let open = seen_by(Profile::Internal, &rows);
    assert!(index(&open, Some("D"), Who::Men).number().is_some());
}

/// Everybody but women and men is told of by everybody less women and men.
#[test]
fn a_single_other_person_is_not_told_of() {
    let rows = [
        people("A", 20, 20, 1),
        people("B", 20, 20, 0),
        people("C", 20, 15, 0),
    ]
    .concat();
    let table = seen_by(Profile::Representatives, &rows);
    let a =
        [Who::Women, Who::Men, Who::All].map(|who| index(&table, Some("A"), who) != Cell::Withheld);
    let all =
        [Who::Women, Who::Men, Who::All].map(|who| index(&table, None, who) != Cell::Withheld);
    assert_ne!(a, [true; 3]);
    assert_ne!(all, [true; 3]);
    assert!(all[2], "the whole is kept");
}

#[test]
fn change_is_from_what_was_released() {
    let before = [
        people("A", 8, 8, 0),
        people("B", 3, 1, 0),
        people("C", 7, 9, 0),
    ]
    .concat();
    let table = seen_by(Profile::Representatives, &before);
    let earlier = Earlier::of_table(&table, &["unit".to_owned()]);
    let mut now = outcome(&people("A", 10, 10, 0), &["unit"]);
    earlier.compare(&mut now);
    let was = index(&table, None, Who::All).number();
    assert_eq!(now.all.side(Who::All).previous, was);
    let released = release(
        vec![tabulate(&now)],
        &Policy::of(Profile::Representatives, None),
    );
    let total = released.tables()[0]
        .rows()
        .iter()
        .rfind(|row| row.role() == Role::Total)
        .unwrap();
    let cell = |column| {
        released.tables()[0]
            .cell(total, column)
            .unwrap()
            .number()
            .unwrap()
    };
    let change = cell("index") - was.unwrap();
    assert!((cell("change") - change).abs() < 1e-9);
    assert!(!earlier.knows(&Some(vec!["B".to_owned()])));
}

#[test]
fn what_was_written_is_released_again() {
    let csv = "unit,sex,invited,answered,response_rate,index\n\
               \"A\",\"woman\",,12,,71.5\n\"A\",\"man\",,3,,60\n\"A\",\"all\",30,15,0.5,70\n\
               \"B\",\"all\",30,20,0.6667,80.25\n\"C\",\"all\",9,9,1,80.25\n,\"all\",69,44,0.63,75\n";
    let by = ["unit".to_owned()];
    let key = |unit: Option<&str>| unit.map(|unit| vec![unit.to_owned()]);
    let read =
        |profile| Earlier::of_output(csv.as_bytes(), &by, &Policy::of(profile, None)).unwrap();
    let mut now = outcome(&people("A", 10, 10, 0), &["unit"]);
    read(Profile::Internal).compare(&mut now);
    assert_eq!(now.groups[0].side(Who::Men).previous, Some(60.0));
    assert_eq!(now.all.side(Who::All).previous, Some(75.0));
    read(Profile::Representatives).compare(&mut now);
    assert_eq!(now.groups[0].side(Who::Men).previous, None);
    assert!(read(Profile::Representatives).knows(&key(Some("B"))));
    assert!(
        Earlier::of_output(
            b"Enhet;q1\nA;1\n",
            &by,
            &Policy::of(Profile::Internal, None)
        )
        .is_none()
    );
}
