//! What the dimensions of a table mean: years, regions, ages, the sexes, totals.

use super::unit::{self, Unit};
use crate::intake::mapping::{ColumnSample, Synonyms, propose};
use crate::intake::sex;
use crate::intake::vocabulary::{fold, is_total, words};
use crate::model::field::Field;
use crate::model::people::Sex;
use crate::study::benchmark::{Benchmark, Dimension, Role};

/// What a column of a long table is, by its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Counts or shares.
    Value(Unit),
    /// Who publishes it.
    Source,
    /// The name or id of the table.
    Table,
    /// Points or periods of time.
    Year,
    /// Anything else: a category.
    Dimension,
}

#[rustfmt::skip]
const VALUES: &[&str] = &[
    "antal", "antall", "antalet", "folkmangd", "befolkning", "personer", "invanare", "varde", "folkemengde", "folketal", "folketall",
    "folkemangde", "innbyggere", "indbyggere", "verdi", "vardi", "lukumaara", "lkm", "vaesto", "vaestomaara", "asukasluku", "henkilot",
    "henkiloa", "arvo", "count", "counts", "population", "persons", "people", "inhabitants", "value", "number", "freq", "frequency",
    "obsvalue", "anzahl", "personen", "einwohner", "bevolkerung", "wert", "folkmengd", "vaki",
];
const SOURCES: &[&str] = &["source", "kalla", "kilde", "lahde", "quelle", "fuente"];
const TABLES: &[&str] = &["table", "tabell", "tabel", "taulukko", "tabelle", "matrix"];
#[rustfmt::skip]
const YEARS: &[&str] = &[
    "ar", "aret", "aar", "vuosi", "year", "calyear", "calendaryear", "jahr", "tid", "time", "timeperiod", "period", "periode", "aika",
    "kvartal", "neljannes", "quarter", "quartal", "manad", "maned", "kuukausi", "month", "monat", "date", "datum", "dato", "referensar", "periodo", "trimestre", "mes", "mois", "mese", "ano", "annee", "anno",
];
#[rustfmt::skip]
const REGIONS: &[&str] = &[
    "region", "regions", "kommun", "kommuner", "lan", "omrade", "stadsdel", "kommune", "kommuner", "fylke", "bydel", "bydeler", "landsdel",
    "alue", "kunta", "maakunta", "municipality", "municipalities", "county", "area", "location", "district", "geo", "gemeinde", "kanton",
];
const AGES: &[&str] = &[
    "age",
    "ages",
    "alder",
    "aldersgrupp",
    "aldersgruppe",
    "aldersklass",
    "ika",
    "ikaluokka",
    "ikaryhma",
    "alter",
    "edad",
];

/// Reads the heading of a column.
pub(super) fn meaning(heading: &str) -> Meaning {
    let is = |list: &[&str]| list.contains(&fold(heading).as_str());
    let holds = |list: &[&str]| words(heading).any(|word| list.contains(&word.as_str()));
    match Unit::of(heading) {
        _ if is(SOURCES) => Meaning::Source,
        _ if is(TABLES) => Meaning::Table,
        _ if is(YEARS) => Meaning::Year,
        Unit::Count if holds(VALUES) || is(VALUES) => Meaning::Value(Unit::Count),
        Unit::Count => Meaning::Dimension,
        share => Meaning::Value(share),
    }
}

/// Gives the dimensions of a table the names and roles by which they can be used, and recognises totals.
pub(super) fn understand(table: &mut Benchmark) {
    for at in 0..table.dimensions.len() {
        let dimension = &mut table.dimensions[at];
        if dimension.role == Role::Category && is_time(dimension) {
            dimension.role = Role::Time;
        }
        name(dimension);
        let units: Vec<Unit> = dimension
            .labels
            .iter()
            .map(|label| Unit::of(label))
            .collect();
        if dimension.role == Role::Category && units.iter().any(|unit| *unit != Unit::Count) {
            unit::apply(table, Some(at), &units);
        }
    }
    table.recognise_totals(names_all);
}

fn is_time(dimension: &Dimension) -> bool {
    const BIRTH: [&str; 4] = ["fod", "synt", "birth", "gebur"];
    let name = fold(&dimension.name);
    let years = dimension.labels.iter().all(|label| begins_with_year(label));
    YEARS.contains(&name.as_str()) || years && !BIRTH.iter().any(|birth| name.contains(birth))
}

/// `2025`, `2025K1`, `2025-03`, `2025TIV`.
fn begins_with_year(label: &str) -> bool {
    let label = label.trim();
    let year = label
        .get(..4)
        .filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
    let year = year.and_then(|year| year.parse().ok());
    year.is_some_and(|year: u32| (1900..2100).contains(&year))
        && label.len() <= "2025-12-31".len()
        && !label[4..].starts_with(|c: char| c.is_ascii_digit())
}

/// Adds the names that every table of its kind can be cut by.
fn name(dimension: &mut Dimension) {
    let names: Vec<String> = std::iter::once(&dimension.name)
        .chain(&dimension.aliases)
        .cloned()
        .collect();
    let holds = |list: &[&str]| {
        names
            .iter()
            .any(|name| words(name).any(|word| list.contains(&word.as_str())))
    };
    let sample = ColumnSample {
        heading: dimension.name.clone(),
        values: dimension.labels.clone(),
    };
    let field = propose(&[sample], &[], &Synonyms::default())
        .ok()
        .and_then(|mapping| Some(mapping.columns.first()?.field));
    let alias = match field {
        _ if dimension.role == Role::Time => Some("year"),
        Some(Field::Sex) => Some(Field::Sex.id()),
        _ if holds(AGES) => Some(Field::Age.id()),
        _ if holds(REGIONS) => Some("region"),
        Some(
            field @ (Field::Age
            | Field::JobCode
            | Field::JobTitle
            | Field::Education
            | Field::Country),
        ) => Some(field.id()),
        _ => None,
    };
    if let Some(alias) = alias.filter(|alias| !dimension.is_called(alias)) {
        dimension.aliases.push(alias.to_owned());
    }
    if alias == Some(Field::Sex.id()) {
        name_sexes(dimension);
    }
}

/// Adds the words for women and men.
fn name_sexes(dimension: &mut Dimension) {
    let labels: Vec<(&str, u64)> = dimension
        .labels
        .iter()
        .map(|label| (label.as_str(), 1))
        .collect();
    let Ok(coding) = sex::code(&labels, Some(&dimension.name), &[]) else {
        return;
    };
    let all = |words: [&str; 3]| -> Vec<String> {
        let word = |(sex, label): (&Sex, &String)| match sex {
            _ if names_all(label) => "",
            Sex::Woman => words[0],
            Sex::Man => words[1],
            Sex::Other => words[2],
            Sex::Unknown => "",
        };
        coding
            .sexes
            .iter()
            .zip(&dimension.labels)
            .map(word)
            .map(str::to_owned)
            .collect()
    };
    let lists = [
        all(["women", "men", "other"]),
        all(["woman", "man", "other"]),
    ];
    dimension.other_labels.extend(lists);
}

/// Whether a label names everybody: `Totalt`, `Ålder totalt`, `00 Riket`, `Both sexes`.
fn names_all(label: &str) -> bool {
    const WORDS: [&str; 9] = [
        "total",
        "totalt",
        "totals",
        "totalsumma",
        "yhteensa",
        "insgesamt",
        "sammanlagt",
        "samtliga",
        "gesamt",
    ];
    #[rustfmt::skip]
    const NAMES: &[&str] = &[
        "riket", "helariket", "helalandet", "helelandet", "kokomaa", "wholecountry", "alleregioner", "allages", "allaaldrar", "allealdre",
        "allealdrer", "kaikkiiat", "ambossexos", "todaslasedades", "manochkvinnor", "kvinnorochman", "mennogkvinner", "kvinnerogmenn",
        "mandogkvinder", "kvinderogmand", "menandwomen", "womenandmen", "miehetjanaiset", "naisetjamiehet",
    ];
    let bare = label.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    let folded = fold(bare);
    is_total(bare)
        || NAMES.contains(&folded.as_str())
        || folded.ends_with("ialt")
        || words(bare).any(|word| WORDS.contains(&word.as_str()))
}
