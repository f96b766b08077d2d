//! Words that stand for a value, in Swedish, Norwegian, Danish, Finnish, English and German.
//!
//! Words are compared by [`fold`], so case, accents, hyphens, dots and spaces do not matter.

/// The duration of an employment contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContractForm {
    /// Until further notice, such as `Tillsvidare`, `Fast` or `Vakinainen`.
    Permanent,
    /// For a time or a task, such as `Vikariat`, `Midlertidig` or `Fixed-term`.
    Temporary,
    /// Neither of the two, such as an apprentice or a trainee.
    Other,
}

/// The period that a stated rate of pay covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PayBasis {
    /// Paid by the hour.
    Hour,
    /// Paid by the month.
    Month,
    /// Pay stated by the year.
    Year,
}

impl ContractForm {
    /// The id: `permanent`, `temporary`, `other`.
    pub const fn id(self) -> &'static str {
        match self {
            ContractForm::Permanent => "permanent",
            ContractForm::Temporary => "temporary",
            ContractForm::Other => "other",
        }
    }

    /// Reads a contract form; `None` for a word that no list knows, and for a blank.
    ///
    /// ```
    /// use paritet::intake::vocabulary::ContractForm;
    /// assert_eq!(ContractForm::read("Tillsv."), Some(ContractForm::Permanent));
    /// assert_eq!(ContractForm::read("Määräaikainen"), Some(ContractForm::Temporary));
    /// ```
    pub fn read(label: &str) -> Option<Self> {
        find(CONTRACT_FORMS, label)
    }
}

impl PayBasis {
    /// The id: `hour`, `month`, `year`.
    pub const fn id(self) -> &'static str {
        match self {
            PayBasis::Hour => "hour",
            PayBasis::Month => "month",
            PayBasis::Year => "year",
        }
    }

    /// Reads a pay basis; `None` for a word that no list knows, and for a blank.
    ///
    /// ```
    /// use paritet::intake::vocabulary::PayBasis;
    /// assert_eq!(PayBasis::read("Timavlönad"), Some(PayBasis::Hour));
    /// ```
    pub fn read(label: &str) -> Option<Self> {
        find(PAY_BASES, label)
    }
}

/// Reads a yes or no. `None` for an unknown word and for a blank: in a column of `X` and blanks the caller reads blank as no.
///
/// ```
/// use paritet::intake::vocabulary::boolean;
/// assert_eq!(boolean("Kyllä"), Some(true));
/// assert_eq!(boolean("Nej"), Some(false));
/// assert_eq!(boolean(""), None);
/// ```
pub fn boolean(label: &str) -> Option<bool> {
    find(BOOLEANS, label)
}

/// Whether a label names a sum or an average over people, such as `Summa`, `Yhteensä` or `total`.
pub fn is_total(label: &str) -> bool {
    TOTALS.contains(&fold(label).as_str())
}

/// Whether a cell says that there is no value: blank, a dash, dots, or a word such as `saknas` or `n/a`.
///
/// An error cell of a spreadsheet (`#N/A`) is no placeholder: see [`is_error`].
pub fn is_placeholder(cell: &str) -> bool {
    let cell = trim(cell);
    // No placeholder is longer, and most cells with a value that come here are digits.
    if cell.len() > 24 || is_error(cell) || cell.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let punctuation = |c: char| matches!(c, '-' | '.' | '?' | '‐' | '‑' | '–' | '—' | '−');
    cell.chars().all(punctuation) || PLACEHOLDERS.contains(&fold(cell).as_str())
}

/// Whether a cell holds the error of a spreadsheet formula: `#N/A`, `#REF!`, or `#SAKNAS!`, `#PUUTTUU!`, `#NV` in other languages.
pub fn is_error(cell: &str) -> bool {
    trim(cell).starts_with('#')
}

/// Cuts white space of every kind, and invisible marks such as U+FEFF and U+200B, from both ends.
pub fn trim(cell: &str) -> &str {
    let invisible = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}');
    cell.trim_matches(|c: char| c.is_whitespace() || invisible(c))
}

/// The form in which words are compared: lower case, letters and digits only, without accents (å, ä, æ to a; ø, ö to o; ß to ss).
///
/// ```
/// use paritet::intake::vocabulary::fold;
/// assert_eq!(fold(" Icke-binär "), "ickebinar");
/// assert_eq!(fold("Månadslön (kr)"), "manadslonkr");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'å' | 'ä' | 'æ' | 'à' | 'á' | 'â' => folded.push('a'),
            'ø' | 'ö' | 'ó' | 'ô' => folded.push('o'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'ü' | 'ú' | 'ù' | 'û' => folded.push('u'),
            'í' | 'ì' | 'î' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            c if c.is_alphanumeric() => folded.push(c),
            _ => {}
        }
    }
    folded
}

/// The words of a text, each folded.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .map(fold)
        .filter(|word| !word.is_empty())
}

/// A meaning and the folded words for it.
type Meanings<T> = &'static [(T, &'static [&'static str])];

fn find<T: Copy>(meanings: Meanings<T>, label: &str) -> Option<T> {
    let label = fold(label);
    let hit = meanings
        .iter()
        .find(|(_, words)| words.contains(&label.as_str()));
    hit.map(|(meaning, _)| *meaning)
}

#[rustfmt::skip]
const CONTRACT_FORMS: Meanings<ContractForm> = &[
    (ContractForm::Permanent, &[
        "tillsvidare", "tillsv", "tv", "tillsvidareanstallning", "tillsvidareanstalld", "fastanstalld", "fastanstallning", // sv
        "fast", "fastansatt", "fastansettelse", "fastansat", "fastansattelse", "varig", "tidsubegranset", // nb, da
        "vakinainen", "toistaiseksi", "toistaiseksivoimassaoleva", "vakituinen", "vak", // fi
        "permanent", "regular", "indefinite", "openended", "perm", // en
        "unbefristet", "festangestellt", "festanstellung", // de
    ]),
    (ContractForm::Temporary, &[
        "visstid", "visstidsanstallning", "visstidsanstalld", "tidsbegransad", "tidsbegransadanstallning", "vikariat", "vikarie",
        "sava", "sarskildvisstid", "sarskildvisstidsanstallning", "ava", "allmanvisstid", "provanstallning", "provanstalld", "prov",
        "sasongsanstallning", "sasong", "intermittent", "behovsanstalld", "projektanstallning", // sv
        "midlertidig", "midlertidigansatt", "midlertidigansettelse", "vikar", "engasjement", "sesong", "aremal", // nb
        "tidsbegranset", "midlertidigansat", "arsvikar", "barselsvikar", // da
        "maaraaikainen", "maaraaik", "sijainen", "sijaisuus", "kausityo", "koeaika", // fi
        "temporary", "temp", "fixedterm", "fixedtermcontract", "seasonal", "casual", "substitute", // en
        "befristet", "aushilfe", "saison", // de
    ]),
    (ContractForm::Other, &[
        "annat", "annan", "ovrigt", "ovrig", "larling", "praktikant", "arvodist", "uppdragstagare", // sv
        "annet", "ovrige", "oppdragstaker", "andet", "elev", // nb, da
        "muu", "oppisopimus", "harjoittelija", // fi
        "other", "apprentice", "trainee", "intern", "contractor", // en
        "andere", "sonstige", "lehrling", "auszubildende", "praktikum", // de
    ]),
];

#[rustfmt::skip]
const PAY_BASES: Meanings<PayBasis> = &[
    (PayBasis::Month, &[
        "manad", "manadslon", "manadsavlonad", "man", "m", "kuukausi", "kuukausipalkka", "kuukausipalkkainen", "kk",
        "maned", "manedslonn", "manedslonnet", "fastlonn", "fastlonnet", "mnd", "manedslon", "manedslonnede", "manedlig",
        "month", "monthly", "permonth", "salaried", "salary", "monat", "monatlich", "monatslohn", "promonat",
    ]),
    (PayBasis::Hour, &[
        "timme", "timmar", "timlon", "timavlonad", "tim", "t", "tunti", "tuntipalkka", "tuntipalkkainen",
        "time", "timelonn", "timelonnet", "timelon", "timelonnede", "timebetalt", "perhour", "h",
        "hour", "hourly", "hours", "stunde", "stundlich", "stundenlohn", "prostunde",
    ]),
    (PayBasis::Year, &[
        "ar", "arslon", "arsavlonad", "perar", "arlig", "arslonn", "arslonnet", "vuosi", "vuosipalkka", "v",
        "year", "yearly", "annual", "annually", "annum", "perannum", "peryear", "pa", "jahr", "jahrlich", "jahreslohn", "projahr",
    ]),
];

#[rustfmt::skip]
const BOOLEANS: Meanings<bool> = &[
    (true, &["ja", "j", "kylla", "k", "yes", "y", "true", "sant", "sann", "sand", "tosi", "wahr", "x", "1", "oui", "si"]),
    (false, &["nej", "nei", "n", "ei", "e", "no", "nein", "false", "falskt", "falsk", "usann", "epatosi", "falsch", "0", "non"]),
];

#[rustfmt::skip]
const TOTALS: &[&str] = &[
    "total", "totalt", "totalsumma", "sum", "summa", "summering", "delsumma", "delsum", "subtotal", "grandtotal", "ialt", "talt", "samtliga",
    "alla", "alle", "all", "bada", "begge", "badakonen", "beggekjonn", "both", "bothsexes", "yhteensa", "kaikki", "molemmat",
    "gesamt", "insgesamt", "summe", "totale", "medel", "medelvarde", "genomsnitt", "gjennomsnitt", "gennemsnit", "snitt",
    "keskiarvo", "average", "mean", "durchschnitt", "mittelwert",
];

#[rustfmt::skip]
const PLACEHOLDERS: &[&str] = &[
    "na", "null", "none", "nan", "nat", "nil", "blank", "missing", "notavailable", "notapplicable", "empty",
    "saknas", "uppgiftsaknas", "tomt", "ingenuppgift", "mangler", "ikkeoppgitt", "ingen", "puuttuu", "eitietoa", "eitiedossa",
    "keineangabe", "ka", "fehlt",
];

#[cfg(test)]
mod tests;
