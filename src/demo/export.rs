//! The people as a payroll product's report: Windows-1252, `;`, decimal comma, CRLF, title rows, a total and a footer.

use super::population::{Fault, Person};
use super::record::{Record, records};
use crate::model::people::Sex;

const HEADER: [&str; 21] = [
    "Anst.nr",
    "Kön",
    "Födelseår",
    "Anställningsdatum",
    "Befattning",
    "AID-kod",
    "Lika arbete",
    "Nivå",
    "Poäng",
    "Förvaltning",
    "Anställningsform",
    "Chef",
    "Sysselsättningsgrad",
    "Önskar högre sysselsättningsgrad",
    "Månadslön",
    "Fast tillägg",
    "Rörligt tillägg (OB)",
    "Övertid timmar",
    "Övertid kr",
    "Föräldraledighet dagar",
    "Sjukfrånvaro dagar",
];

/// The bytes of the report for one year.
pub(super) fn report(people: &[Person], year: i32) -> Vec<u8> {
    let rows: Vec<(&Person, Record)> = people
        .iter()
        .zip(records(people, year))
        .filter(|(person, _)| person.years.contains(&year))
        .collect();
    let mut lines = vec![
        "Rapport: Anställda och löner".to_owned(),
        format!("Uttagsdatum;{year}-03-01"),
        String::new(),
        HEADER.join(";"),
    ];
    lines.extend(rows.iter().map(|(person, record)| match person.fault {
        Some(Fault::Vacant) => vacant(person),
        _ => line(person, record, year),
    }));
    lines.push(total(&rows, year));
    lines.push("Sida 1 av 1".to_owned());
    let text = lines.join("\r\n") + "\r\n";
    encoding_rs::WINDOWS_1252.encode(&text).0.into_owned()
}

fn line(person: &Person, record: &Record, year: i32) -> String {
    let (hired_year, month, day) = person.hired;
    let job = person.job;
    let percent = match person.fault {
        Some(Fault::NoWorkingTime) => 0,
        _ => person.percent,
    };
    [
        format!("{:06}", person.number),
        sex(person.sex).to_owned(),
        person.born.to_string(),
        format!("{hired_year}-{month:02}-{day:02}"),
        job.title.to_owned(),
        job.aid.to_owned(),
        job.equal_work.to_owned(),
        job.band.to_string(),
        job.points.to_string(),
        person.unit.to_owned(),
        person.contract.to_owned(),
        yes(job.manager).to_owned(),
        format!("{percent},00"),
        yes(person.wants_more).to_owned(),
        pay(person, year),
        amount(person.supplement * 100),
        amount(record.unsocial),
        amount(i64::from(record.overtime_quarters) * 25),
        amount(record.overtime_pay),
        record.parental_days.to_string(),
        record.sick_days.to_string(),
    ]
    .join(";")
}

/// A position without a holder: nothing but the job, its place and its size.
fn vacant(person: &Person) -> String {
    let job = person.job;
    let filled = [
        ("Anst.nr", "Vakant"),
        ("Befattning", job.title),
        ("AID-kod", job.aid),
        ("Förvaltning", person.unit),
        ("Sysselsättningsgrad", "100,00"),
    ];
    partial(&filled)
}

fn total(rows: &[(&Person, Record)], year: i32) -> String {
    let usable = || rows.iter().filter(|(person, _)| person.fault.is_none());
    let sum = |of: &dyn Fn(&Person, &Record) -> i64| amount(usable().map(|(p, r)| of(p, r)).sum());
    partial(&[
        ("Anst.nr", "Summa"),
        ("Månadslön", &sum(&|p, _| p.paid_in(year))),
        ("Fast tillägg", &sum(&|p, _| p.supplement * 100)),
        ("Rörligt tillägg (OB)", &sum(&|_, r| r.unsocial)),
        (
            "Övertid timmar",
            &sum(&|_, r| i64::from(r.overtime_quarters) * 25),
        ),
        ("Övertid kr", &sum(&|_, r| r.overtime_pay)),
    ])
}

/// A row with a few cells filled, by heading.
fn partial(filled: &[(&str, &str)]) -> String {
    let cell = |heading: &str| {
        filled
            .iter()
            .find(|cell| cell.0 == heading)
            .map_or("", |cell| cell.1)
    };
    HEADER.map(cell).join(";")
}

fn sex(sex: Sex) -> &'static str {
    match sex {
        Sex::Woman => "Kvinna",
        Sex::Man => "Man",
        Sex::Other => "Annat",
        Sex::Unknown => "",
    }
}

fn yes(flag: bool) -> &'static str {
    if flag { "Ja" } else { "Nej" }
}

/// The pay cell, spoilt where the row has a fault.
fn pay(person: &Person, year: i32) -> String {
    let cell = amount(person.paid_in(year));
    match person.fault {
        Some(Fault::PayMissing) => "saknas".to_owned(),
        Some(Fault::TwoDecimalMarks) => cell.replace('\u{a0}', ","),
        Some(Fault::LetterInPay) => cell.replace(",00", ",O0"),
        _ => cell,
    }
}

/// Hundredths as `31 450,00`, the thousands set off by a no-break space.
fn amount(hundredths: i64) -> String {
    let mut whole = (hundredths / 100).to_string();
    let mut place = whole.len();
    while place > 3 {
        place -= 3;
        whole.insert(place, '\u{a0}');
    }
    format!("{whole},{:02}", hundredths % 100)
}
