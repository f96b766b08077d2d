#![allow(clippy::unwrap_used)]
//! Headings of real exports with made-up values in their style.

use super::vocabulary::{Source, meaning};
use super::*;
use crate::intake::heading::normalise;

/// Columns from lines of text: headings first, then rows.
fn sheet(mark: char, lines: &[&str]) -> Vec<ColumnSample> {
    let rows: Vec<Vec<&str>> = lines
        .iter()
        .map(|line| line.split(mark).collect())
        .collect();
    let value = |at: usize| rows[1..].iter().map(|row| row[at].to_owned()).collect();
    rows[0]
        .iter()
        .enumerate()
        .map(|(at, heading)| ColumnSample {
            heading: (*heading).into(),
            values: value(at),
        })
        .collect()
}

fn mapped(columns: &[ColumnSample]) -> Mapping {
    let mapping = propose(columns, &[], &Synonyms::default()).unwrap();
    let asked = mapping
        .questions
        .iter()
        .flat_map(|question| &question.candidates)
        .map(|candidate| candidate.column);
    let mut all: Vec<usize> = mapping
        .columns
        .iter()
        .map(|known| known.column)
        .chain(asked)
        .chain(mapping.unmapped.clone())
        .collect();
    all.sort_unstable();
    assert!(
        all.into_iter().eq(0..columns.len()),
        "every column is in one list: {mapping:?}"
    );
    mapping
}

/// Checks `field <- heading` pairs, and that no other field is assigned.
fn expect(columns: &[ColumnSample], pairs: &[(&str, &str)]) -> Mapping {
    let mapping = mapped(columns);
    let found: Vec<(&str, &str)> = mapping
        .columns
        .iter()
        .map(|known| (known.field.id(), columns[known.column].heading.as_str()))
        .collect();
    let mut expected = pairs.to_vec();
    expected.sort_by_key(|(field, _)| Field::from_id(field).expect("a field"));
    assert_eq!(found, expected);
    mapping
}

/// What is asked, as `heading: fields` lines.
fn asked(mapping: &Mapping) -> Vec<String> {
    let line = |candidate: &Candidate| {
        let fields: Vec<&str> = candidate.fields.iter().map(|field| field.id()).collect();
        format!("{}: {}", candidate.heading, fields.join(" "))
    };
    mapping
        .questions
        .iter()
        .flat_map(|question| &question.candidates)
        .map(line)
        .collect()
}

/// How one column with a heading and values is understood: the field's id, `?` for a question, `-` for nothing.
fn one(heading: &str, values: &str) -> String {
    let values = values.split_whitespace().map(str::to_owned).collect();
    let mapping = mapped(&[ColumnSample {
        heading: heading.into(),
        values,
    }]);
    match (mapping.columns.first(), mapping.questions.first()) {
        (Some(known), _) => known.field.id().to_owned(),
        (_, Some(_)) => "?".to_owned(),
        _ => "-".to_owned(),
    }
}

#[test]
fn a_known_heading_stands_in_one_place() {
    let source = Source::built_in();
    let mut places = BTreeMap::<String, &str>::new();
    let mut put = |heading: &str, place: &'static str| {
        let before = places.insert(normalise(heading), place);
        assert!(
            before.is_none_or(|before| before == place),
            "{heading}: {before:?} and {place}"
        );
    };
    for field in Field::ALL {
        let languages = source
            .fields
            .get(field)
            .unwrap_or_else(|| panic!("{field} has no heading"));
        languages
            .values()
            .flatten()
            .for_each(|heading| put(heading, field.id()));
    }
    source
        .none
        .headings
        .iter()
        .for_each(|heading| put(heading, "none"));
    let groups = [
        "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10", "a11", "a12",
    ];
    assert_eq!(source.ambiguous.len(), groups.len());
    for (group, place) in source.ambiguous.iter().zip(groups) {
        assert!(group.fields.len() > 1, "{:?}", group.headings);
        group
            .headings
            .iter()
            .for_each(|heading| put(heading, place));
    }
    assert!(!places.contains_key(""));
}

#[test]
fn every_known_heading_means_its_field() {
    for (field, languages) in Source::built_in().fields {
        for heading in languages.values().flatten() {
            let meaning = meaning(heading, &Synonyms::default());
            assert_eq!(
                (meaning.fields, meaning.score),
                (vec![field], 1.0),
                "{heading}"
            );
        }
    }
}

#[test]
fn county_payroll() {
    let columns = sheet(
        '|',
        &[
            "Employee ID|Gender|Current Annual Salary|2016 Gross Pay Received|2016 Overtime Pay|Department|Department Name|Division|Assignment Category|Employee Position Title|Underfilled Job Title|Date First Hired",
            "X1|F|$61000.20|$62111.98||POL|Department of Police|Traffic Division|Fulltime-Regular|Clerk, Senior||09/22/1996",
            "X2|M|$97000.28|$103088.10|$3326.11|POL|Department of Police|Traffic Division|Parttime-Regular|Officer||09/12/1999",
            "X3||$48000.00|$50000.10|$-12.30|HHS|Department of Health|Adult Services|Fulltime-Regular|Nurse|Nurse I|11/19/2001",
        ],
    );
    // Full or part time is part of the assignment category, but not how much: no share of full time comes from it.
    expect(
        &columns,
        &[
            ("person_id", "Employee ID"),
            ("sex", "Gender"),
            ("base_annual", "Current Annual Salary"),
            ("total_pay", "2016 Gross Pay Received"),
            ("overtime_pay", "2016 Overtime Pay"),
            ("unit", "Department Name"),
            ("contract_type", "Assignment Category"),
            ("job_title", "Employee Position Title"),
            ("hire_date", "Date First Hired"),
        ],
    );
}

const LOGIB_FIELDS: [&str; 16] = [
    "person_id",
    "age",
    "sex",
    "tenure_years",
    "education",
    "job_title",
    "job_level",
    "professional_position",
    "fte_percent",
    "hours_paid",
    "base_monthly",
    "fixed_supplement",
    "thirteenth",
    "variable_pay",
    "weekly_hours",
    "population_flag",
];

/// The sixteen columns of the sheet that are fields, under the given headings; the years of work are the one between.
fn logib(headings: &str) {
    let mut columns = sheet(
        '|',
        &[
            headings,
            "1|60|M|16|8|Clerk|6|5|100|0|5200|0|430|0|40|2088|1||",
            "2|50|F|24|3|Head of unit|3|2|80|0|9900|0|830|4400|40|2088|1||",
            "3|33|F|2|6|Fitter|8|5|0|46.5|5100|120|0|0|40|2088|2||",
        ],
    );
    let fields = LOGIB_FIELDS[..15]
        .iter()
        .chain([&"none"])
        .chain(&LOGIB_FIELDS[15..]);
    let pairs: Vec<(&str, String)> = fields
        .zip(&columns)
        .filter(|(field, _)| **field != "none")
        .map(|(field, column)| (*field, column.heading.clone()))
        .collect();
    let pairs: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(field, heading)| (*field, heading.as_str()))
        .collect();
    expect(&columns, &pairs);
    columns.iter_mut().for_each(|column| column.values.clear());
    expect(&columns, &pairs);
}

#[test]
fn swiss_sheets() {
    logib(
        "personal_number|age|sex|years_of_service|training|professional_function|level_of_requirements|professional_position|activity_rate|paid_hours|basic_wage|allowances|monthly_wage_13|special_payments|weekly_hours|annual_hours|population|comments|supplement1",
    );
    logib(
        "Key\n(personnel number, ID, etc.)|Age\n(date of birth, year of birth, age)|Gender|Years of service\n(date of entry, year of entry, number of years of service)|Education and training|Function\n(job carried out)|Level of requirements\n(relevant for module 1)|Professional position \n(relevant for module 1)|Employees paid monthly:\nActivity rate in %:|Employees paid hourly:\nnumber of paid hours during the reference month|Basic wage\n(according to activity rate)|Allowances\n(Shift, Sunday and night work plus other extra pay for difficult working conditions)|13th monthly wage\n(generally 1/12 of basic wage)|Special payments\n(1/12 of annual total)|Usual weekly working hours in company(for full-time employees, i.e. activity rate = 100%)|Usual annual working hours in the reference year\n(for full-time employees, i.e. activity rate = 100%)|Statistical population|Remarks|Additional information1",
    );
    logib(
        "Laufnummer\n(Personalnummer, ID, etc.)|Alter\n(Geburtstag, Geburtsjahr, Alter)|Geschlecht|Dienstjahre\n(Eintrittsdatum, Eintrittsjahr, Anzahl Dienstjahre)|Ausbildung|Funktion\n(ausgeübter Beruf)|Anforderungsniveau\n(für Modul 1 relevant)|Berufliche Stellung \n(für Modul 1 relevant)|AN im Monatslohn:\nBeschäftigungsgrad in %|AN im Stundenlohn:\nAnzahl bezahlte Stunden im Referenzmonat|Grundlohn\n(gemäss Beschäftigungsgrad)|Zulagen\n(Schicht-, Sonntags- und Nachtarbeit sowie andere Erschwerniszulagen)|13. Monatslohn\n(i.d.R. 1/12 des Grundlohns)|Sonderzahlungen\n(1/12 der Jahressumme)|Betriebsübliche wöchentliche Arbeitszeit\n(bei Vollzeit bzw. 100% Beschäftigungsgrad)|Soll-Jahresarbeitszeit im Referenzjahr\n(bei Vollzeit bzw. 100% Beschäftigungsgrad)|Grundgesamtheit|Bemerkungen|Zusatz1",
    );
    logib(
        "Numéro courant\n(numéro personnel, ID, etc.)|Âge(date et année de naissance, âge)|Sexe|Années de service\n(date et année d’entrée en fonction)|Formation|Fonction(profession exercée)|Niveau d’exigences requises\n(pertinent pour le module 1)|Position professionnelle \n(pertinent pour le module 1)|Salarié-e-s rémunéré-e-s au mois:\ntaux d’activité en %|Salarié-e-s rémunéré-e-s à l’heure:\nnombre d’heures payées pour le mois de référence|Salaire de base\n(selon taux d'activité)|Indemnités\n(Travail en équipes)|13e salaire mensuel\n(généralement 1/12 du salaire de base)|Paiements spéciaux\n(1/12 de la somme annuelle)|Durée hebdomadaire normale de travail (en cas de plein temps)|Durée annuelle de travail prévue pour l’année de référence(en cas de plein temps)|Population (statistique)|Remarques|Complément 1",
    );
    logib(
        "Numero progressivo\n(numero del personale, ID, ecc.)|Età(giorno e anno di nascita, età)|Sesso|Anni di servizio(data e anno di entrata in servizio)|Formazione|Funzione(professione esercitata)|Livello di competenze richieste\n(rilevante per il modulo 1)|Posizione professionale \n(rilevante per il modulo 1)|DIP con salario mensile:\ngrado di occupazione in %|DIP con salario orario:\nnumero di ore pagate nel mese di riferimento|Salario di base\n(in base al grado di occupazione)|Indennità\n(lavoro a turni)|13ª mensilità\n(di solito 1/12 del salario base)|Pagamenti straordinari(1/12 del totale annuo)|Durata normale del lavoro settimanale(per impiego a tempo pieno)|Orario di lavoro previsto nell’anno di riferimento(per impiego a tempo pieno)|Universo di base|Osservazioni|Aggiunta1",
    );
}

#[test]
fn nordic_exports() {
    let mapping = expect(
        &sheet(
            ';',
            &[
                "Anst.nr;Kön;Befattning;AID;Förvaltning;Enhet;Anst.form;Syss.grad;Mån.lön;OB-tillägg;Övertid;Frånvaro",
                "0001;K;Sjuksköterska;207011;Vård;Avd 1;Tillsv;100;31 000;1 200;0;3",
                "0002;M;Läkare;203010;Vård;Avd 2;Vik;75;61 000,50;0;4,5;0",
            ],
        ),
        &[
            ("person_id", "Anst.nr"),
            ("sex", "Kön"),
            ("job_title", "Befattning"),
            ("job_code", "AID"),
            ("unit", "Förvaltning"),
            ("contract_type", "Anst.form"),
            ("fte_percent", "Syss.grad"),
            ("base_monthly", "Mån.lön"),
            ("variable_supplement", "OB-tillägg"),
            ("overtime_hours", "Övertid"),
            ("absence_days", "Frånvaro"),
        ],
    );
    assert!(
        mapping.questions.is_empty(),
        "several units are no question"
    );
    expect(
        &sheet(
            ';',
            &[
                "Ansattnr;Fornavn;Etternavn;Kjønn;Stilling;Stillingskode;Stillingsprosent;Fastlønn;Faste tillegg;Overtid;Ansiennitet",
                "1;A;B;K;Lærer;7961;100;45 000,00;0;1 234,56;01.08.2010",
                "2;C;D;M;Lektor;7962;50,5;25 000,00;0;3 456,10;01.08.2012",
            ],
        ),
        &[
            ("person_id", "Ansattnr"),
            ("name", "Fornavn"),
            ("sex", "Kjønn"),
            ("job_title", "Stilling"),
            ("job_code", "Stillingskode"),
            ("fte_percent", "Stillingsprosent"),
            ("base_monthly", "Fastlønn"),
            ("fixed_supplement", "Faste tillegg"),
            ("overtime_pay", "Overtid"),
            ("hire_date", "Ansiennitet"),
        ],
    );
    let mapping = expect(
        &sheet(
            ';',
            &[
                "Medarbejdernr;Køn;Stillingsbetegnelse;Beskæftigelsesgrad;Månedsløn;Løntrin;Tillæg;Afdeling",
            ],
        ),
        &[
            ("person_id", "Medarbejdernr"),
            ("sex", "Køn"),
            ("job_title", "Stillingsbetegnelse"),
            ("fte_percent", "Beskæftigelsesgrad"),
            ("base_monthly", "Månedsløn"),
            ("job_level", "Løntrin"),
            ("unit", "Afdeling"),
        ],
    );
    assert_eq!(
        asked(&mapping),
        ["Tillæg: fixed_supplement variable_supplement"]
    );
    let mapping = expect(
        &sheet(
            ';',
            &[
                "Henkilönumero;Sukupuoli;Nimike;Työaika-%;Tehtäväkohtainen palkka;Henkilökohtainen lisä;Työkokemuslisä;Ylityötunnit;Palvelussuhteen alkamispäivä",
                "1;N;Hoitaja;100;2 500,00;100;50;0;1.3.2010",
                "2;M;Johtaja;60;4 500,00;0;50;3;15.9.2011",
            ],
        ),
        &[
            ("person_id", "Henkilönumero"),
            ("sex", "Sukupuoli"),
            ("job_title", "Nimike"),
            ("fte_percent", "Työaika-%"),
            ("base_monthly", "Tehtäväkohtainen palkka"),
            ("overtime_hours", "Ylityötunnit"),
            ("hire_date", "Palvelussuhteen alkamispäivä"),
        ],
    );
    assert_eq!(
        asked(&mapping),
        [
            "Henkilökohtainen lisä: fixed_supplement",
            "Työkokemuslisä: fixed_supplement"
        ]
    );
}

#[test]
fn public_tables() {
    let columns = sheet(
        ';',
        &[
            "trinn;brutto-aar;brutto-mnd;brutto-dag;netto-aar;netto-mnd",
            "1;214700;17891,70;596,40;210402;17533,60",
        ],
    );
    expect(
        &columns,
        &[
            ("job_level", "trinn"),
            ("base_annual", "brutto-aar"),
            ("base_monthly", "brutto-mnd"),
        ],
    );
    let columns = sheet(
        '|',
        &[
            "sex|age|education|occupation|contract|hoursPaid|overtimeHours|earningsOvertime|earningsMonth|earnings|earningsHour",
            "male|(39,49]|ISCED 5|34|indefinite duration|160.3|0|0|3900.5|81000.4|31.2",
            "female|(29,39]|ISCED 3|41|indefinite duration|100.3|12.5|150.2|1900.5|31000.4|15.2",
        ],
    );
    let mapping = expect(
        &columns,
        &[
            ("sex", "sex"),
            ("education", "education"),
            ("job_code", "occupation"),
            ("contract_type", "contract"),
            ("hours_paid", "hoursPaid"),
            ("overtime_hours", "overtimeHours"),
            ("overtime_pay", "earningsOvertime"),
        ],
    );
    assert_eq!(asked(&mapping)[2], "earningsHour: hourly_rate");
    let mapping = expect(
        &sheet(
            ',',
            &[
                "rank,yrs.service,sex,salary",
                "Prof,18,Male,139750",
                "AsstProf,3,Female,79750",
            ],
        ),
        &[("tenure_years", "yrs.service"), ("sex", "sex")],
    );
    assert_eq!(
        asked(&mapping),
        ["salary: base_monthly base_monthly_fte base_annual total_pay"]
    );
    let mapping = expect(
        &sheet(
            ',',
            &[
                "wage,experience,age,gender",
                "5.1,21,35,female",
                "14.95,42,57,male",
            ],
        ),
        &[
            ("experience", "experience"),
            ("age", "age"),
            ("sex", "gender"),
        ],
    );
    assert_eq!(asked(&mapping), ["wage: hourly_rate"]);
}

#[test]
fn pay_is_never_chosen_silently() {
    let rows = [
        "Månadslön;Grundlön;Lön",
        "31000;30000;40000",
        "41000;40000;41000",
    ];
    let mapping = expect(&sheet(';', &rows), &[]);
    assert_eq!(mapping.questions.len(), 1);
    assert_eq!(mapping.questions[0].reason, Reason::Rivals);
    assert_eq!(
        asked(&mapping)[..2],
        ["Månadslön: base_monthly", "Grundlön: base_monthly"]
    );
    // The same amounts twice are no rivals.
    expect(&sheet(';', &["Månadslön;Grundlön", "31000;31000"]), &[]);
    // A clear heading answers for its own field only.
    let mapping = expect(
        &sheet(';', &["Månadslön;Lön", "31000;40000"]),
        &[("base_monthly", "Månadslön")],
    );
    assert!(
        mapping.question(Field::BaseMonthly).is_none()
            && mapping.question(Field::BaseMonthlyFte).is_some()
    );
    for (heading, values) in [
        ("Lön 2024", "31000"),
        ("Salary", ""),
        ("Palkka", "2500"),
        ("Bruttolønn", "45000"),
        ("Månadslön", "180 190"),
        ("Mnadslön", "31000"),
    ] {
        assert_eq!(one(heading, values), "?", "{heading}");
    }
    let sexes = expect(&sheet(';', &["Kön;Juridiskt kön", "K;K", "M;K"]), &[]);
    assert!(sexes.question(Field::Sex).is_some());
}

#[test]
fn values_settle_and_rule_out() {
    for (heading, values, field) in [
        ("Övertid", "0 3,5 12", "overtime_hours"),
        ("Overtime", "416.10 3326.19 0", "overtime_pay"),
        ("Overtime hours", "$416.10 $3326.19", "-"),
        ("Overtime hours", "30 80 140", "overtime_hours"),
        ("Overtid", "", "?"),
        ("Fødselsdato", "1980 1961", "-"),
        ("Syss.grad", "0,750 0,500", "fte_percent"),
        ("Ålder", "34 61", "age"),
        ("Ålder", "1980 1961", "birth_year"),
        ("Age", "1980-02-03 1961-12-30", "birth_date"),
        ("Dienstjahre", "2010 1999", "hire_date"),
        ("Ansiennitet", "01.08.2010 15.12.1999", "hire_date"),
        ("Anciennitet", "10 3,5", "tenure_years"),
        ("Position", "Clerk Nurse", "job_title"),
        ("Position", "100 80 75", "fte_percent"),
        ("Position", "100% 50%", "fte_percent"),
        ("Position", "5 4 2 5", "professional_position"),
        ("Tjänst", "0,75 1 0,5", "fte_percent"),
        ("Grad", "100 80 60", "fte_percent"),
        ("Grade", "B2 C1", "job_level"),
        ("Arbetstid", "40 38,25 40", "weekly_hours"),
        ("Arbetstid", "100 75 50", "fte_percent"),
        ("FTE", "1 0.5", "fte_percent"),
        ("FTE", "Fulltime-Regular", "-"),
        ("FTE", "31000 42000", "-"),
        ("Manager", "Yes No No", "is_manager"),
        ("Kön", "1 2 9", "sex"),
        ("Kön", "a b c d e f g h i", "-"),
        ("Hire Date", "45352 44000", "hire_date"),
        ("Hire Date", "Stockholm Malmö", "-"),
        ("Population", "1 1 2", "population_flag"),
        (
            "Population",
            "104 3012 77 100 101 102 103 105 106 107 108 109 110",
            "count",
        ),
        ("Månadslön", "31.000 42.500,50", "base_monthly"),
        ("Månadslön", "hög låg", "-"),
    ] {
        assert_eq!(one(heading, values), field, "{heading} {values}");
    }
    let names = ColumnSample {
        heading: "Manager".into(),
        values: vec!["Eva Berg".into(), "Bo Ek".into()],
    };
    assert_eq!(mapped(&[names]).unmapped, [0]);
}

#[test]
fn values_alone_give_sex_and_identity_away() {
    let found = |values: &str| one("X7", values);
    for values in ["K M K", "Kvinna Man", "nainen mies", "weiblich männlich X"] {
        assert_eq!(found(values), "sex", "{values}");
    }
    for values in ["K K", "1 2 1", "M T", "K M Z", ""] {
        assert_eq!(found(values), "-", "{values}");
    }
    // Swedish Luhn, Norwegian modulo 11 with the month + 80 of synthetic people, the Finnish example number 131052-308T; Danish has no certain check.
    for values in [
        "900101-9802 9001159814 198512032387",
        "01819010001 01819021372 01819030460",
        "131052-308T 131052-308T 131052-308T",
        "010190-1234 311285-4321 150377-0001",
    ] {
        assert_eq!(found(values), "person_id", "{values}");
    }
    for values in [
        "900101-9803 9001159815 8512032386",
        "01819010002 01819021373 01819030461",
    ] {
        assert_eq!(found(values), "-", "{values}");
    }
}

#[test]
fn slips_and_longer_headings() {
    for (heading, field) in [
        ("Sysselsättningsgrd", "fte_percent"),
        ("Befatning", "job_title"),
        ("Bruttolønn pr. dag", "-"),
        ("Deltidslön", "-"),
        ("Benefit valid", "-"),
        ("Nettolön", "-"),
        ("Manager Employee ID", "-"),
        ("Previous job title", "-"),
        ("Monthly base salary in local currency", "base_monthly"),
        ("Ansatt fra dato", "hire_date"),
        ("", "-"),
        ("%", "-"),
        ("(((", "-"),
    ] {
        assert_eq!(one(heading, ""), field, "{heading}");
    }
}

fn given(field: Field, heading: &str) -> Given {
    Given {
        field,
        heading: heading.into(),
    }
}

#[test]
fn the_user_has_the_last_word() {
    let columns = sheet(';', &["Anst.nr;Lön;Månadslön;kön;Kön", "1;31000;30000;x;K"]);
    let ask = |given: &[Given]| propose(&columns, given, &Synonyms::default());
    let mapping = ask(&[
        given(Field::BaseMonthly, "lön (kr)"),
        given(Field::Sex, "Kön"),
    ])
    .unwrap();
    assert_eq!(
        (
            mapping.column(Field::BaseMonthly),
            mapping.column(Field::Sex)
        ),
        (Some(1), Some(4))
    );
    assert_eq!(mapping.columns[1].how, How::Given);
    assert!(mapping.questions.is_empty() && mapping.unmapped == [2, 3]);
    assert_eq!(
        ask(&[given(Field::Sex, "KÖN")]),
        Err(MappingError::Several {
            field: Field::Sex,
            heading: "KÖN".into()
        })
    );
    let unknown = ask(&[given(Field::PersonId, "Anst nummer")]);
    assert_eq!(
        unknown,
        Err(MappingError::Unknown {
            field: Field::PersonId,
            heading: "Anst nummer".into(),
            near: vec!["Anst.nr".into()]
        })
    );
    let twice = ask(&[
        given(Field::BaseMonthly, "Lön"),
        given(Field::TotalPay, "lön"),
    ]);
    assert_eq!(
        twice,
        Err(MappingError::HeadingTwice {
            fields: [Field::BaseMonthly, Field::TotalPay],
            heading: "Lön".into()
        })
    );
    assert_eq!(
        ask(&[given(Field::Sex, "Kön"), given(Field::Sex, "kön")]),
        Err(MappingError::FieldTwice { field: Field::Sex })
    );
}

#[test]
fn own_synonyms_come_first() {
    let extra: Synonyms = toml::from_str("base_monthly = ['Lön']\nunit = ['Bygdelag']").unwrap();
    let columns = sheet(';', &["Lön;Bygdelag;Avdelning", "31000;A;B"]);
    let mapping = propose(&columns, &[], &extra).unwrap();
    assert_eq!(
        (
            mapping.column(Field::BaseMonthly),
            mapping.column(Field::Unit)
        ),
        (Some(0), Some(1))
    );
}

#[test]
fn what_is_pasted_is_toml_and_leads_to_the_same_mapping() {
    let columns = sheet(
        ';',
        &[
            "Key\n(\"number\"\\ID);Kön;Lön;Grundlön;Månadslön;Fast tillägg",
            "1;K;31000;30000;29000;5",
            "2;M;31000;31000;29000;5",
        ],
    );
    let block = mapped(&columns).paste(&columns);
    let lines: Vec<&str> = block.lines().collect();
    assert_eq!(
        lines[..4],
        [
            "[columns]",
            r#"person_id = "Key\u000A(\"number\"\\ID)""#,
            r#"sex = "Kön""#,
            r#"fixed_supplement = "Fast tillägg""#
        ]
    );
    assert!(lines.contains(&r##"# base_monthly = "Grundlön""##));
    let answered = block.replace(
        r##"# base_monthly = "Grundlön""##,
        r#"base_monthly = "Grundlön""#,
    );
    let parsed: BTreeMap<String, BTreeMap<Field, String>> = toml::from_str(&answered).unwrap();
    let given: Vec<Given> = parsed["columns"]
        .iter()
        .map(|(field, heading)| given(*field, heading))
        .collect();
    let mapping = propose(&columns, &given, &Synonyms::default()).unwrap();
    assert_eq!(mapping.column(Field::BaseMonthly), Some(3));
    assert!(mapping.question(Field::BaseMonthly).is_none());
}

#[test]
fn no_value_is_shown() {
    let columns = sheet(';', &["Namn;Lön", "Eva;31000"]);
    let shown = format!("{columns:?} {:?}", mapped(&columns));
    assert!(
        !shown.contains("Eva") && !shown.contains("31000"),
        "{shown}"
    );
}
