#![allow(clippy::unwrap_used)]

use jiff::civil::date;

use super::*;
use crate::intake::admit::{Readings, admit};
use crate::intake::preview::{Said as Nothing, preview};
use crate::intake::source::Source;

const HEADINGS: &str = "ID;Alter;Geschlecht;Dienstjahre;Ausbildung;Funktion;Anforderungsniveau;Berufliche Stellung;\
                        Beschäftigungsgrad in %;Anzahl bezahlte Stunden;Grundlohn;Zulagen;13. Monatslohn;Sonderzahlungen;\
                        Betriebsübliche wöchentliche Arbeitszeit;Grundgesamtheit\n";

/// The sheet of rows that are cells of age, service, activity, paid hours, basic wage and allowances.
fn read(rows: &[[&str; 6]], day: Option<Date>) -> Result<Sheet, Failure> {
    let mut text = HEADINGS.to_owned();
    for (number, [age, service, rate, hours, basic, more]) in rows.iter().enumerate() {
        let sex = ["F", "M"][number % 2];
        text += &format!(
            "{number};{age};{sex};{service};6;Pflege;5;5;{rate};{hours};{basic};{more};;;42;1\n"
        );
    }
    let preview = preview(
        Source::memory("sheet.csv", text.into()),
        &Nothing::default(),
    )?;
    let needs = needs(std::slice::from_ref(&preview))?;
    let admitted = admit(&preview, &needs, &Readings::default())?;
    assert_eq!(admitted.workforce.mapping["person_id"], "ID");
    sheet(&admitted.workforce, day, None)
}

fn of<T>(sheet: &Sheet, field: fn(&Entry) -> T) -> Vec<T> {
    sheet.entries.iter().map(field).collect()
}

#[test]
fn ages_and_service_are_what_each_cell_says() {
    let wage = ["100", "0", "5000", "0"];
    let row = |age, service| [age, service, wage[0], wage[1], wage[2], wage[3]];
    let ages = [row("40", "16"), row("41", "7.5")];
    let read_ages = read(&ages, None).unwrap();
    assert_eq!(of(&read_ages, |entry| entry.age), [Some(40.0), Some(41.0)]);
    assert_eq!(
        of(&read_ages, |entry| entry.service),
        [Some(16.0), Some(7.5)]
    );
    let years = [row("1979", "2003"), row("1978", "2012")];
    let january = Some(date(2019, 1, 20));
    let read_years = read(&years, january).unwrap();
    assert_eq!(of(&read_years, |entry| entry.age), [Some(40.0), Some(41.0)]);
    assert_eq!(
        of(&read_years, |entry| entry.service),
        [Some(16.0), Some(7.0)]
    );
    let dates = [row("31.12.1979", "01.02.2003"), row("1.1.1978", "1.2.2018")];
    let read_dates = read(&dates, january).unwrap();
    assert_eq!(of(&read_dates, |entry| entry.age), [Some(40.0), Some(41.0)]);
    assert_eq!(
        of(&read_dates, |entry| entry.service),
        [Some(16.00064), Some(1.0)]
    );
    for without_day in [years, dates] {
        let failure = read(&without_day, None).err().unwrap();
        assert_eq!(failure.to_string(), "fail_logib_month, hint_reference_date");
    }
}

#[test]
fn a_blank_is_no_slip_of_the_pen() {
    let mut rows = vec![
        ["40", "16", "", "91,5", "5'201,50", "x"],
        ["", "lange", "80", "", "-", "1.200,00"],
    ];
    rows.extend([["40", "16", "100", "", "5000", "0"]; 8]);
    let sheet = read(&rows, None).unwrap();
    let first = |field| of(&sheet, field)[..2].to_vec();
    assert_eq!(first(|entry| entry.age), [Some(40.0), None]);
    assert_eq!(first(|entry| entry.activity), [None, Some(80.0)]);
    assert_eq!(first(|entry| entry.paid_hours), [Some(91.5), None]);
    assert_eq!(first(|entry| entry.basic), [Some(5201.5), None]);
    assert_eq!(sheet.entries[1].allowances, Some(1200.0));
    assert!(sheet.entries[0].allowances.unwrap().is_nan());
    assert!(sheet.entries[1].service.unwrap().is_nan());
    assert_eq!(
        of(&sheet, |entry| entry.woman)[..2],
        [Some(true), Some(false)]
    );
    assert_eq!(sheet.lines, (2..12).collect::<Vec<u64>>());
    assert_eq!(sheet.ids, Some((1..11).collect()));
}

#[test]
fn rates_of_one_are_per_cent() {
    let rows = [
        ["40", "16", "1", "", "5000", ""],
        ["41", "7", "0.5", "", "5000", ""],
    ];
    let sheet = read(&rows, None).unwrap();
    assert_eq!(
        of(&sheet, |entry| entry.activity),
        [Some(100.0), Some(50.0)]
    );
}

#[test]
fn what_the_model_cannot_do_without() {
    let text = HEADINGS.replace("Anforderungsniveau", "Bemerkungen") + "1;40;F\n";
    let preview = preview(
        Source::memory("sheet.csv", text.into()),
        &Nothing::default(),
    );
    let failure = needs(&[preview.unwrap()]).err().unwrap();
    assert!(
        failure.to_string().starts_with("fail_no_column"),
        "{failure}"
    );
}
