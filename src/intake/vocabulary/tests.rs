use super::*;

#[test]
fn contract_forms_of_six_languages() {
    let permanent = "Tillsvidare;Tillsv;TV;Fast;Vakinainen;Toistaiseksi;Permanent;Unbefristet";
    let temporary = "Visstid;Vikariat;SÄVA;Provanställning;Midlertidig;Vikar;Määräaikainen;\
        Sijainen;Temporary;Fixed-term;Befristet;Tidsbegrænset";
    for label in permanent.split(';') {
        assert_eq!(
            ContractForm::read(label),
            Some(ContractForm::Permanent),
            "{label}"
        );
    }
    for label in temporary.split(';') {
        assert_eq!(
            ContractForm::read(label),
            Some(ContractForm::Temporary),
            "{label}"
        );
    }
    assert_eq!(ContractForm::read("Övrigt"), Some(ContractForm::Other));
    assert_eq!(ContractForm::read("Visst"), None);
    assert_eq!(ContractForm::read(""), None);
}

#[test]
fn pay_bases_of_six_languages() {
    for label in "Månad;Måned;Kuukausi;Monthly;Månadslön;monatlich".split(';') {
        assert_eq!(PayBasis::read(label), Some(PayBasis::Month), "{label}");
    }
    for label in "Timme;Time;Tunti;Hourly;TIMLÖN;Stundenlohn".split(';') {
        assert_eq!(PayBasis::read(label), Some(PayBasis::Hour), "{label}");
    }
    for label in "År;Årslønn;Vuosi;Annual;jährlich".split(';') {
        assert_eq!(PayBasis::read(label), Some(PayBasis::Year), "{label}");
    }
    assert_eq!(PayBasis::read("ackord"), None);
}

#[test]
fn booleans_of_six_languages() {
    for label in "Ja;Kyllä;Yes;X;x;1;J;TRUE".split(';') {
        assert_eq!(boolean(label), Some(true), "{label}");
    }
    for label in "Nej;Nei;Ei;No;0;N;nein;False".split(';') {
        assert_eq!(boolean(label), Some(false), "{label}");
    }
    for label in ["", " ", "2", "kanske", "-"] {
        assert_eq!(boolean(label), None, "{label}");
    }
}

#[test]
fn totals_in_the_languages_of_total_rows() {
    for label in "Summa;Totalt;Sum;Yhteensä;Total;Gesamt;Medel;Keskiarvo;I alt".split(';') {
        assert!(is_total(label), "{label}");
    }
    assert!(!is_total("Summanen"));
}

#[test]
fn placeholders_are_no_values_and_values_no_placeholders() {
    let none = " ;-;–;—;..;.;n/a;NA;N/A;saknas;puuttuu;mangler;null;None;nan;NaN;\u{a0};\u{feff}";
    for cell in none.split(';').chain([""]) {
        assert!(is_placeholder(cell), "{cell:?}");
    }
    for cell in ["0", "#N/A", "x", "1-", "Nan Svensson", "Ka 1", "\u{2640}"] {
        assert!(!is_placeholder(cell), "{cell:?}");
    }
    assert!(is_error(" #SAKNAS!") && !is_error("N/A"));
}

/// A word in two lists would silently take the meaning of the first.
#[test]
fn no_word_has_two_meanings_and_all_are_folded() {
    fn check<T>(meanings: Meanings<T>) {
        let mut all: Vec<_> = meanings
            .iter()
            .flat_map(|(_, words)| words.iter())
            .collect();
        for word in &all {
            assert_eq!(fold(word), **word);
        }
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
    check(CONTRACT_FORMS);
    check(PAY_BASES);
    check(BOOLEANS);
    check(&[((), TOTALS), ((), PLACEHOLDERS)]);
}
