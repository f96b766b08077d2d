use std::collections::BTreeMap;

use super::super::*;
use super::reader::rows;

#[test]
fn women_are_hired_at_the_higher_rate_in_each_advert_and_the_lower_over_all() {
    let text = companions::applicants();
    let mut counts: BTreeMap<(&str, &str), (f64, f64)> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let [advert, _, sex, stage] = line.split(';').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        for advert in [advert, "all"] {
            let count = counts.entry((advert, sex)).or_default();
            count.0 += 1.0;
            count.1 += f64::from(u8::from(stage == "Anställd"));
        }
    }
    let rate = |advert, sex| counts[&(advert, sex)].1 / counts[&(advert, sex)].0;
    let adverts: Vec<&str> = counts
        .keys()
        .map(|key| key.0)
        .filter(|advert| *advert != "all")
        .collect();
    assert_eq!(adverts.len(), 10);
    assert!(
        adverts
            .iter()
            .all(|advert| rate(advert, "Kvinna") > rate(advert, "Man"))
    );
    assert!(rate("all", "Kvinna") < 0.8 * rate("all", "Man"));
}

#[test]
fn the_survey_has_nine_items_and_no_more_answers_than_invited() {
    let staff = rows(&export());
    let jobs = jobs();
    let text = companions::survey(&population(&jobs, Diagonal::Main));
    let mut answered: BTreeMap<&str, usize> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(';').collect();
        assert_eq!(cells.len(), 12);
        assert_eq!(
            cells[1].parse::<usize>().unwrap(),
            staff.iter().filter(|r| r.unit == cells[0]).count()
        );
        assert!(
            cells[3..]
                .iter()
                .all(|cell| ["", "1", "2", "3", "4", "5"].contains(cell))
        );
        *answered.entry(cells[0]).or_default() += 1;
    }
    assert_eq!(answered.len(), 12);
    assert!(answered.values().any(|count| *count < 5));
}

#[test]
fn the_guide_is_filled_in() {
    let guide = companions::guide(&truth());
    assert!(!guide.contains(['{', '}']));
    assert!(guide.contains("\n| Systemutvecklare | 14 | 72 | 5,00 | 5,00 |\n"));
    assert!(guide.contains("\n| Socialsekreterare | 88 | 14 | \u{2212}2,00 | \u{2212}2,00 |\n"));
}
