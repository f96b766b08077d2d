#![allow(clippy::unwrap_used)]

use jiff::civil::date;

use super::*;
use crate::locale::{Language, Locale};
use Jurisdiction::{Dk, Eu, Fi, Ie, No, Se, Uk};

const TODAY: Date = date(2026, 12, 31);
const ALL: [Jurisdiction; 7] = [Se, No, Fi, Dk, Eu, Uk, Ie];

/// The ids of the duties by the law of the country itself.
fn ids(whose: Jurisdiction, headcount: u64, day: Date) -> Vec<&'static str> {
    of_sector(whose, headcount, None, day)
}

fn of_sector(
    whose: Jurisdiction,
    headcount: u64,
    sector: Option<Sector>,
    day: Date,
) -> Vec<&'static str> {
    let employer = Employer { headcount, sector };
    let duties = of(whose, employer, day);
    duties.iter().map(|duty| &*duty.rule.id).collect()
}

fn employer(headcount: u64) -> Employer {
    let sector = None;
    Employer { headcount, sector }
}

fn duty(whose: Jurisdiction, headcount: u64, id: &str, day: Date) -> Duty {
    let mut duties = duties(whose, employer(headcount), day);
    duties.retain(|duty| duty.rule.id == id);
    duties.remove(0)
}

/// Diskrimineringslagen 3 kap. 8, 13 and 14 §§: anybody, 10 to 24, 25.
#[test]
fn sweden() {
    assert_eq!(ids(Se, 0, TODAY), [""; 0]);
    let (survey, written) = ("se_survey", "se_survey_documentation");
    for (headcount, expected) in [
        (1, vec![survey]),
        (9, vec![survey]),
        (10, vec![survey, written]),
        (24, vec![survey, written]),
        (25, vec![survey, "se_measures_documentation"]),
    ] {
        assert_eq!(ids(Se, headcount, TODAY), expected, "{headcount}");
    }
    let due = |day| duty(Se, 25, "se_measures_documentation", day).due;
    assert_eq!(due(date(2026, 1, 1)), Some(date(2026, 12, 31)));
    assert_eq!(due(date(2026, 12, 31)), Some(date(2026, 12, 31)));
    assert_eq!(ids(Se, 100, date(2016, 12, 31)), [""; 0]);
}

/// Likestillings- og diskrimineringsloven §§ 26, 26 a: all public; private with more than 50; with 20 to 50 on request.
#[test]
fn norway() {
    let private = |n| of_sector(No, n, Some(Sector::Private), TODAY);
    let public = |n| of_sector(No, n, Some(Sector::Public), TODAY);
    let full = ["no_activity", "no_statement", "no_pay_mapping"];
    assert_eq!(private(19), ["no_activity"]);
    assert_eq!(private(20), ["no_activity", "no_on_request"]);
    assert_eq!(private(50), ["no_activity", "no_on_request"]);
    assert_eq!(private(51), full);
    assert_eq!(public(1), ["no_activity", "no_public"]);
    assert_eq!(public(50), ["no_activity", "no_public"]);
    assert_eq!(public(51), full);
    let either = ["no_activity", "no_public", "no_on_request"];
    assert_eq!(ids(No, 50, TODAY), either);
    assert_eq!(ids(No, 51, TODAY), full);
    assert_eq!(ids(No, 500, date(2019, 12, 31)), [""; 0]);
    let every = |id| duty(No, 51, id, TODAY).rule.every;
    assert_eq!(every("no_statement"), Some(Every::Year));
    assert_eq!(every("no_pay_mapping"), Some(Every::SecondYear));
}

/// Tasa-arvolaki 6 a §: 30; every second year, the survey every third by agreement.
#[test]
fn finland() {
    assert_eq!(ids(Fi, 29, TODAY), [""; 0]);
    assert_eq!(ids(Fi, 30, TODAY), ["fi_plan", "fi_agreed_survey"]);
    let every = |id| duty(Fi, 30, id, TODAY).rule.every.unwrap().years();
    assert_eq!((every("fi_plan"), every("fi_agreed_survey")), (2, 3));
    assert_eq!(duty(Fi, 30, "fi_plan", TODAY).due, None);
}

/// Ligelønsloven § 5 a: 35, each year by 31 December for the year before.
#[test]
fn denmark() {
    assert_eq!(ids(Dk, 34, TODAY), [""; 0]);
    assert_eq!(ids(Dk, 35, TODAY), ["dk_statistics"]);
    assert_eq!(ids(Dk, 35, date(2016, 2, 14)), [""; 0]);
    assert_eq!(ids(Dk, 35, date(2016, 2, 15)), ["dk_statistics"]);
}

/// Directive (EU) 2023/970 art. 9: 250 each year, 150 and 100 each third, from 7 June 2027 and 2031.
#[test]
fn the_directive() {
    let reports = |n| {
        let mut ids = ids(Eu, n, TODAY);
        ids.retain(|id| id.starts_with("eu_report"));
        ids
    };
    assert_eq!(reports(99), [""; 0]);
    assert_eq!(reports(100), ["eu_report_100"]);
    assert_eq!(reports(149), ["eu_report_100"]);
    assert_eq!(reports(150), ["eu_report_150"]);
    assert_eq!(reports(249), ["eu_report_150"]);
    assert_eq!(reports(250), ["eu_report_250"]);
    assert_eq!(ids(Eu, 99, TODAY), ["eu_answer"]);
    assert!(ids(Eu, 100, TODAY).contains(&"eu_assessment"));

    let due = |id, headcount, day| {
        let duty = duty(Eu, headcount, id, day);
        (duty.due.unwrap(), duty.first)
    };
    for (id, headcount, day, next, first) in [
        ("eu_report_250", 250, TODAY, date(2027, 6, 7), true),
        (
            "eu_report_250",
            250,
            date(2027, 6, 7),
            date(2027, 6, 7),
            true,
        ),
        (
            "eu_report_250",
            250,
            date(2027, 6, 8),
            date(2028, 6, 7),
            false,
        ),
        (
            "eu_report_250",
            250,
            date(2034, 1, 1),
            date(2034, 6, 7),
            false,
        ),
        (
            "eu_report_150",
            150,
            date(2027, 6, 8),
            date(2030, 6, 7),
            false,
        ),
        (
            "eu_report_150",
            150,
            date(2030, 6, 8),
            date(2033, 6, 7),
            false,
        ),
        ("eu_report_100", 100, TODAY, date(2031, 6, 7), true),
        (
            "eu_report_100",
            100,
            date(2031, 6, 8),
            date(2034, 6, 7),
            false,
        ),
    ] {
        assert_eq!(due(id, headcount, day), (next, first), "{id} on {day}");
    }
}

/// SI 2017/172 reg. 1 and 2, SI 2017/353: 250; 5 April and 31 March; within twelve months.
#[test]
fn united_kingdom() {
    let both = ["uk_report_private", "uk_report_public"];
    assert_eq!(ids(Uk, 249, TODAY), [""; 0]);
    assert_eq!(ids(Uk, 250, TODAY), both);
    assert_eq!(of_sector(Uk, 250, Some(Sector::Public), TODAY), both[1..]);
    assert_eq!(ids(Uk, 250, date(2017, 4, 4)), both[1..]);
    assert_eq!(ids(Uk, 250, date(2017, 4, 5)), both);
    let when = |id, day| {
        let duty = duty(Uk, 250, id, day);
        (duty.snapshot.unwrap().0, duty.due.unwrap())
    };
    let (last, this, next) = (date(2025, 4, 5), date(2026, 4, 5), date(2027, 4, 4));
    assert_eq!(when(both[0], date(2026, 4, 4)), (last, date(2026, 4, 4)));
    assert_eq!(when(both[0], this), (this, next));
    assert_eq!(when(both[0], TODAY), (this, next));
    let public = (date(2026, 3, 31), date(2027, 3, 30));
    assert_eq!(when(both[1], date(2026, 3, 31)), public);
    assert_eq!(when(both[1], TODAY), public);
}

/// S.I. No. 264/2022 and its amendments: 250, 150 from 2024, 50 from 2025; a day in June; six, then five months.
#[test]
fn ireland() {
    let june = |year| date(year, 6, 15);
    for (year, fewest) in [
        (2022, 250),
        (2023, 250),
        (2024, 150),
        (2025, 50),
        (2026, 50),
    ] {
        assert_eq!(ids(Ie, fewest - 1, june(year)), [""; 0], "{year}");
        assert_eq!(ids(Ie, fewest, june(year)), ["ie_report"], "{year}");
    }
    assert_eq!(ids(Ie, 1000, june(2021)), [""; 0]);
    let when = |day| {
        let duty = duty(Ie, 1000, "ie_report", day);
        (duty.snapshot.unwrap(), duty.due.unwrap())
    };
    let days = |year| (date(year, 6, 1), date(year, 6, 30));
    assert_eq!(when(june(2024)), (days(2024), date(2024, 12, 30)));
    assert_eq!(when(june(2025)), (days(2025), date(2025, 11, 30)));
    let last = date(2026, 11, 30);
    assert_eq!(when(last), (days(2026), last));
    assert_eq!(
        when(last.tomorrow().unwrap()),
        (days(2027), date(2027, 11, 30))
    );
}

#[test]
fn snapshot_dates_are_told_for_any_headcount() {
    assert!(snapshots(Uk, 2016).is_empty());
    let due: Vec<Date> = snapshots(Uk, 2017).iter().map(|dates| dates.due).collect();
    assert_eq!(due, [date(2018, 4, 4), date(2018, 3, 30)]);
    let ireland = snapshots(Ie, 2025);
    assert_eq!(ireland.len(), 1);
    assert_eq!(ireland[0].due, date(2025, 11, 30));
    assert!(snapshots(Ie, 2021).is_empty());
}

#[test]
fn what_is_remembered_only_is_never_law() {
    let mut rule = RULES.duty[0].clone();
    assert!(rule.holds(employer(25), TODAY));
    rule.certain = false;
    assert!(!rule.holds(employer(25), TODAY));
}

/// Where the act of a state on the directive is not known, the directive is stated, and nothing more.
#[test]
fn states_whose_act_is_not_known_have_the_directive() {
    for whose in ALL {
        let of_union = duties(whose, employer(312), TODAY)
            .iter()
            .any(|duty| duty.rule.jurisdiction == Eu);
        assert_eq!(of_union, ![No, Uk].contains(&whose), "{whose:?}");
        let before = duties(whose, employer(312), date(2023, 6, 5));
        assert!(before.iter().all(|duty| duty.rule.jurisdiction != Eu));
    }
}

fn said(language: Language, whose: Jurisdiction, headcount: u64, day: Date) -> Vec<String> {
    let locale = Locale::new(language, None).unwrap();
    let phrases = statement(whose, employer(headcount), day);
    phrases.iter().map(|phrase| locale.phrase(phrase)).collect()
}

#[test]
fn the_statement_is_plain() {
    let english = said(Language::En, Eu, 312, TODAY);
    assert_eq!(
        english[0],
        "312 employees, by the law in force on 2026-12-31:"
    );
    assert!(
        english[1].contains("states must carry out the directive in national law by 2026-06-07")
    );
    assert_eq!(
        english[2],
        "Report on the pay gap, from 250 employees: first by 2027-06-07 for the year 2026, then every year. \
         (EU) 2023/970 art. 9(2)."
    );
    let swedish = said(Language::Sv, Se, 312, TODAY);
    assert_eq!(
        swedish[2],
        "Skriftlig dokumentation av allt arbete med aktiva åtgärder, lönekartläggningen inräknad, från 25 arbetstagare \
         vid ingången av kalenderåret: senast 2026-12-31. Diskrimineringslagen (2008:567) 3 kap. 13 §."
    );
    let none = said(Language::En, Uk, 249, TODAY);
    assert_eq!(none.len(), 1);
    assert!(none[0].contains("there is no duty"), "{none:?}");
}

/// Every rule is worded with all that its sentence needs, in every language.
#[test]
fn no_sentence_has_a_gap() {
    for rule in &RULES.duty {
        let phrase = rule.on(TODAY).phrase();
        for language in Language::ALL {
            let text = Locale::new(*language, None).unwrap().phrase(&phrase);
            assert!(text.contains(&rule.reference), "{text}");
            for gap in ["  ", " ,", "( ", "(;", " :", " ;", "word_", " 0 "] {
                assert!(!text.contains(gap), "{}: {text}", rule.id);
            }
        }
    }
}
