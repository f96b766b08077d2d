//! What points at a person directly: recognised by the heading of a column and by what stands in its cells.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::heading::{normalise, tokens};
use super::identity::{self, Check, Country};

/// A kind of direct identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identifier {
    /// A name, a part of it, or initials.
    Name,
    /// Another person: a manager, a relative.
    OtherPerson,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A postal address, postcode or place of residence.
    Address,
    /// A bank account.
    Account,
    /// A user name, card, photograph or the like.
    Login,
    /// A national identity number.
    NationalId,
    /// An employee number beside the one that pseudonyms are made of.
    EmployeeId,
    /// A code that every row has one of its own of.
    OwnCode,
    /// Text that nearly every row has one of its own of, or remarks.
    FreeText,
}

impl Identifier {
    /// All kinds.
    pub const ALL: [Identifier; 11] = [
        Identifier::Name,
        Identifier::OtherPerson,
        Identifier::Email,
        Identifier::Phone,
        Identifier::Address,
        Identifier::Account,
        Identifier::Login,
        Identifier::NationalId,
        Identifier::EmployeeId,
        Identifier::OwnCode,
        Identifier::FreeText,
    ];

    /// The id of its wording.
    pub const fn id(self) -> &'static str {
        match self {
            Identifier::Name => "identifier_name",
            Identifier::OtherPerson => "identifier_other_person",
            Identifier::Email => "identifier_email",
            Identifier::Phone => "identifier_phone",
            Identifier::Address => "identifier_address",
            Identifier::Account => "identifier_account",
            Identifier::Login => "identifier_login",
            Identifier::NationalId => "identifier_national_id",
            Identifier::EmployeeId => "identifier_employee_id",
            Identifier::OwnCode => "identifier_own_code",
            Identifier::FreeText => "identifier_free_text",
        }
    }
}

/// The shape of `identifiers.toml`.
#[derive(Deserialize)]
struct Vocabulary {
    things: BTreeMap<String, Vec<String>>,
    #[serde(flatten)]
    kinds: BTreeMap<Identifier, BTreeMap<String, Vec<String>>>,
}

/// A known heading: normalised, and its words.
struct Known {
    kind: Identifier,
    heading: String,
    words: BTreeSet<String>,
}

struct Headings {
    known: Vec<Known>,
    things: Vec<String>,
}

static HEADINGS: LazyLock<Headings> = LazyLock::new(|| {
    let source: Vocabulary = toml::from_str(include_str!("identifiers.toml"))
        .expect("the built-in table is read by a test");
    let known = source.kinds.into_iter().flat_map(|(kind, languages)| {
        let headings = languages.into_values().flatten();
        headings.map(move |heading| Known {
            kind,
            heading: normalise(&heading),
            words: tokens(&heading).into_iter().collect(),
        })
    });
    let things = source.things.into_values().flatten();
    Headings {
        known: known.collect(),
        things: things.map(|word| normalise(&word)).collect(),
    }
});

/// What a heading says of its column; the words are those of `identifiers.toml`.
///
/// ```
/// use paritet::intake::identifiers::{Identifier, by_heading};
/// assert_eq!(by_heading("E-post (arbete)"), Some(Identifier::Email));
/// assert_eq!(by_heading("Hemadress"), Some(Identifier::Address));
/// assert_eq!(by_heading("Job name"), None);
/// ```
pub fn by_heading(heading: &str) -> Option<Identifier> {
    const SHORTEST_END: usize = 4;
    let whole = normalise(heading);
    let words: BTreeSet<String> = tokens(heading).into_iter().collect();
    let known = || HEADINGS.known.iter();
    if let Some(same) = known().find(|known| known.heading == whole) {
        return Some(same.kind);
    }
    let of_a_thing = |word: &String| {
        let mut things = HEADINGS.things.iter();
        things.any(|thing| word.starts_with(thing))
    };
    let thing = words.iter().any(of_a_thing);
    let possible = |known: &&Known| {
        !thing
            || !matches!(
                known.kind,
                Identifier::Name | Identifier::Account | Identifier::Address
            )
    };
    let ends = |known: &&Known| {
        known.heading.chars().count() >= SHORTEST_END
            && words.iter().any(|word| word.ends_with(&known.heading))
    };
    known()
        .filter(possible)
        .filter(|known| !known.words.is_empty() && known.words.is_subset(&words))
        .max_by_key(|known| known.words.len())
        .or_else(|| {
            known()
                .filter(possible)
                .filter(ends)
                .max_by_key(|known| known.heading.len())
        })
        .map(|known| known.kind)
}

/// The identifier that a cell is or that stands in its text: an e-mail address, an IBAN, or a national identity number whose
/// check digits fit (in Denmark since 2007 its form alone, with the hyphen).
///
/// ```
/// use paritet::intake::identifiers::{Identifier, in_text};
/// assert_eq!(in_text("vikarie för 811218-9876."), Some(Identifier::NationalId));
/// assert_eq!(in_text("GB82 WEST 1234 5698 7654 32"), Some(Identifier::Account));
/// assert_eq!(in_text("31 000,50"), None);
/// ```
pub fn in_text(cell: &str) -> Option<Identifier> {
    // what has neither nine digits nor this sign is none, and most cells are short numbers or words
    if !cell.contains('@') && cell.bytes().filter(u8::is_ascii_digit).count() < 9 {
        return None;
    }
    let number = |word: &str| match () {
        () if is_iban(word) => Some(Identifier::Account),
        () if is_national_id(word) => Some(Identifier::NationalId),
        () => None,
    };
    let outer = |letter: char| !letter.is_alphanumeric();
    let whole: String = cell.chars().filter(|c| !c.is_whitespace()).collect();
    let mut words = cell
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '(' | ')' | ':'))
        .map(|word| word.trim_matches(outer));
    number(whole.trim_matches(outer)).or_else(|| {
        words.find_map(|word| {
            is_email(word)
                .then_some(Identifier::Email)
                .or_else(|| number(word))
        })
    })
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| {
        name.ends_with(|c: char| c.is_alphanumeric())
            && host.starts_with(|c: char| c.is_alphanumeric())
    })
}

/// ISO 13616: country, two check digits, up to thirty characters; modulo 97 (ISO 7064).
fn is_iban(word: &str) -> bool {
    let bytes = word.as_bytes();
    if !(15..=34).contains(&bytes.len())
        || !bytes.iter().all(u8::is_ascii_alphanumeric)
        || !bytes[..2].iter().all(u8::is_ascii_alphabetic)
        || !bytes[2..4].iter().all(u8::is_ascii_digit)
    {
        return false;
    }
    let digits = word[4..].chars().chain(word[..4].chars());
    let remainder = digits
        .filter_map(|letter| letter.to_digit(36))
        .fold(0, |rest, digit| {
            (rest * if digit < 10 { 10 } else { 100 } + digit) % 97
        });
    remainder == 1
}

fn is_national_id(word: &str) -> bool {
    // any year will do for seeing whether the digits fit
    const YEAR: i16 = 2024;
    let hyphen = word.as_bytes().get(6) == Some(&b'-');
    Country::ALL.into_iter().any(|country| {
        identity::read(word, Some(country), YEAR).is_some_and(|found| match found.check {
            Check::Valid => true,
            Check::NotApplicable => hyphen,
            Check::Invalid => false,
        })
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::intake::mapping::known_headings;
    use crate::model::field::Field;

    #[test]
    fn headings_in_six_languages() {
        for (headings, kind) in [
            (
                "Namn;Tilltalsnamn;Chefsnamn;SURNAME;Sukunimi;Vorname;Medarbejdernavn;Signatur",
                Identifier::Name,
            ),
            (
                "Närmaste chef;Line Manager;Esihenkilö;Nærmeste leder;Manager ID",
                Identifier::OtherPerson,
            ),
            (
                "E-post;e-mail;Email Address;Sähköposti;Privat e-postadress;Mailadresse",
                Identifier::Email,
            ),
            (
                "Telefon;Privattelefon;Tfn;Puhelinnumero;Mobile Phone;Handynummer",
                Identifier::Phone,
            ),
            (
                "Adress;Hemadress;Gatuadress;Postnr;Osoite;Zip Code;Bopæl;Straße",
                Identifier::Address,
            ),
            (
                "Bankkonto;Kontonr;IBAN;Tilinumero;Bank account no",
                Identifier::Account,
            ),
            (
                "Användarnamn;Käyttäjätunnus;Username;AD-konto",
                Identifier::Login,
            ),
            (
                "Personnummer;Fnr;CPR-nr.;Hetu;SSN;AHV-Nr.",
                Identifier::NationalId,
            ),
            (
                "Kommentar;Anteckningar;Merknad;Huom.;Remarks;Bemærkninger;Lönekommentar",
                Identifier::FreeText,
            ),
        ] {
            for heading in headings.split(';') {
                assert_eq!(by_heading(heading), Some(kind), "{heading}");
            }
        }
    }

    #[test]
    fn headings_of_things_are_none() {
        let none = "Job name;Enhetsnamn;Virkanimike;Nimike;Kontor;Kostnadskonto;Toiminimi;Department Name;Befattningsnamn;\
                    Månadslön;Kön;Mobiltillägg;Poäng;Stillingsnavn;Lönetillägg;column 7;;%";
        for heading in none.split(';') {
            assert_eq!(by_heading(heading), None, "{heading}");
        }
    }

    /// A field's own headings never say a direct identifier, but for those that are about people.
    #[test]
    fn no_heading_of_a_figure_is_taken_away() {
        use Field::{IsManager, Name, PersonId, TopManagement};
        let about_people = [PersonId, Name, IsManager, TopManagement];
        for field in Field::ALL
            .iter()
            .filter(|field| !about_people.contains(field))
        {
            for heading in known_headings(*field) {
                assert_eq!(by_heading(&heading), None, "{heading}");
            }
        }
        for heading in known_headings(Field::Name) {
            let worker = by_heading(&heading).is_none();
            let known = by_heading(&heading) == Some(Identifier::Name);
            assert!(worker || known, "{heading}");
        }
    }

    /// Numbers of the authorities' examples; IBANs of the SWIFT registry (examples of SE, NO, FI, DK, DE).
    #[test]
    fn identifiers_in_text() {
        for (cell, kind) in [
            ("811218-9876", Identifier::NationalId),
            ("19121212-1212", Identifier::NationalId),
            ("198112189876", Identifier::NationalId),
            ("15818695176", Identifier::NationalId),
            ("014115 50059", Identifier::NationalId),
            ("131052-308T", Identifier::NationalId),
            ("070761-4285", Identifier::NationalId),
            ("0707614285", Identifier::NationalId),
            ("pnr:811218-9876,timvik", Identifier::NationalId),
            ("SE45 5000 0000 0583 9825 7466", Identifier::Account),
            ("NO9386011117947", Identifier::Account),
            ("FI2112345600000785", Identifier::Account),
            ("DK5000400440116243", Identifier::Account),
            ("konto DE89370400440532013000", Identifier::Account),
            ("anna@example.com", Identifier::Email),
            ("Anna <anna.b@example.com>", Identifier::Email),
        ] {
            assert_eq!(in_text(cell), Some(kind), "{cell}");
        }
    }

    #[test]
    fn other_text_holds_none() {
        let none = "811218-9875;SE4550000000058398257467;15818695177;131052-308U;31 000,50;2024-03-01;556036-0793;@;@home;a @ b;\
                    0707610285;Undersköterska;0000000000;GB82;æ12345678901;123456789 kr;1234567890123456789012345";
        for cell in none.split(';') {
            assert_eq!(in_text(cell), None, "{cell}");
        }
    }

    #[test]
    fn each_kind_has_a_wording_of_its_own() {
        let ids: BTreeSet<_> = Identifier::ALL.iter().map(|kind| kind.id()).collect();
        assert_eq!(ids.len(), Identifier::ALL.len());
    }
}
