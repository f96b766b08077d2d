use super::*;
use crate::intake::admit::{Readings, admit};
use crate::intake::preview::{Preview, Said, preview};
use crate::intake::source::Source;

fn of(text: &str) -> Preview {
    preview(Source::memory("file.csv", text.into()), &Said::default()).unwrap()
}

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

fn found(text: &str) -> Result<Progress, Failure> {
    find(&of(text), &Told::default())
}

fn read(text: &str, stages: &[&str], passed: &[&str]) -> Result<Applicants, Failure> {
    let (stages, passed) = (words(stages), words(passed));
    let told = Told {
        column: None,
        stages: &stages,
        passed: &passed,
    };
    let preview = of(text);
    let progress = find(&preview, &told)?;
    let mut needs = Needs {
        sex: true,
        ..Needs::default()
    };
    progress.ask(&mut needs);
    let admitted = admit(&preview, &needs, &Readings::default())?;
    progress.applicants(&admitted.workforce, &[], &told)
}

#[test]
fn a_column_of_words_is_found_by_heading_or_words() {
    let column = |heading: &str| Ok(Progress::Words(heading.to_owned()));
    assert_eq!(
        found("Kön;Beslut;Ort\nK;Avslag;Ny\nM;Anställd;X\n"),
        column("Beslut")
    );
    assert_eq!(
        found("Kön;Blah;Ort\nK;Avslag;A\nM;Anställd;B\n"),
        column("Blah")
    );
    // yes and no under a heading that says nothing tells nothing
    assert!(found("Kön;Blah\nK;ja\nM;nej\n").is_err());
    assert_eq!(found("Gender,Admit\nMale,0\nFemale,1\n"), column("Admit"));
    let both = found("Kön;Status;Utfall\nK;Avslag;Avslag\nM;Anställd;Antagen\n").unwrap_err();
    assert_eq!(both.causes, [Phrase::cause_candidates("Status, Utfall")]);
}

#[test]
fn columns_of_stages_are_found_in_order() {
    let text = "Kön;Anställd;Ansökt;Intervju\nK;;2024-01-02;2024-02-01\nM;2024-03-01;2024-01-02;\n";
    assert_eq!(
        found(text),
        Ok(Progress::Each(words(&["Ansökt", "Intervju", "Anställd"])))
    );
    let text = "Kön;Enhet;Antal sökande;Antal anställda\nK;A;12;1\nM;A;9;0\n";
    assert_eq!(
        found(text),
        Ok(Progress::Counts(words(&[
            "Antal sökande",
            "Antal anställda"
        ])))
    );
    assert_eq!(
        found("sex,hired\nF,1\nM,0\n"),
        Ok(Progress::Each(words(&["hired"])))
    );
    let told = words(&["B", "A"]);
    let told = Told {
        stages: &told,
        ..Told::default()
    };
    let preview = of("Kön;A;B\nK;1;20\nM;0;13\n");
    assert_eq!(
        find(&preview, &told),
        Ok(Progress::Counts(words(&["B", "A"])))
    );
}

/// The same eight applicants in each form.
#[test]
fn all_forms_tell_the_same() {
    let furthest = "Kön;Steg\nK;Ansökt\nK;Ansökt\nK;Intervju\nK;Anställd\nM;Avslag\nM;Intervju\nM;Anställd\nM;Anställd\n";
    let each = "Kön;Intervju;Anställd\nK;;\nK;nej;\nK;2024-05-01;\nK;x;x\nM;;\nM;ja;nej\nM;;2024-06-01\nM;1;1\n";
    let counts = "Kön;Sökande;Intervju;Anställd\nK;3;1;0\nK;1;1;1\nM;4;3;2\n";
    for text in [furthest, each, counts] {
        let applicants = read(text, &[], &[]).unwrap();
        assert_eq!(applicants.stages, ["Intervju", "Anställd"]);
        assert_eq!(applicants.strata[0].women, [4, 2, 1], "{text}");
        assert_eq!(applicants.strata[0].men, [4, 3, 2], "{text}");
    }
    let outcome = "Kön;Utfall\nK;Antagen\nK;Avslag\nM;Antagen\nM;\nM;Antagen\n";
    let applicants = read(outcome, &[], &[]).unwrap();
    assert_eq!(
        (&applicants.stages, applicants.stage_unknown),
        (&words(&["Antagen"]), 1)
    );
    assert_eq!(
        (
            applicants.strata[0].women.as_slice(),
            applicants.strata[0].men.as_slice()
        ),
        (&[2, 1][..], &[2, 2][..])
    );
}

#[test]
fn words_without_a_place_are_named_with_the_flags() {
    let text = "Kön;Steg\nK;Ansökt\nK;Pausad\nM;Pausad\nM;Anställd\nM;Anställd\n";
    let failure = read(text, &[], &[]).unwrap_err();
    assert_eq!(
        failure.heading,
        Phrase::fail_stage_words("file.csv", "Steg")
    );
    assert_eq!(failure.causes, [Phrase::cause_stage_words("Pausad")]);
    assert!(failure.hints.contains(&Phrase::hint_stages()));
    assert_eq!(
        read(text, &["Ansökt", "Pausad", "Anställd"], &[])
            .unwrap()
            .strata[0]
            .men,
        [3, 3, 2]
    );
    assert_eq!(
        read(text, &[], &["Anställd"]).unwrap().strata[0].women,
        [2, 0]
    );
    let absent = read(text, &[], &["Hired"]).unwrap_err();
    assert_eq!(absent.heading, Phrase::fail_flag("--passed", "Hired"));
}

#[test]
fn who_somebody_is_is_never_told() {
    let preview = of("Kön;Namn;Kandidat\nK;Ada Ek;Ada\nM;Bo Al;Bo\nM;Bo Al;Bo E\n");
    let told = |column| Told {
        column: Some(column),
        ..Told::default()
    };
    let refused = find(&preview, &told("Namn")).unwrap_err();
    assert_eq!(refused.heading, Phrase::fail_flag("--stage-column", "Namn"));
    let progress = find(&preview, &told("Kandidat")).unwrap();
    let mut needs = Needs {
        sex: true,
        ..Needs::default()
    };
    progress.ask(&mut needs);
    let admitted = admit(&preview, &needs, &Readings::default()).unwrap();
    let failure = progress
        .applicants(&admitted.workforce, &[], &told("Kandidat"))
        .unwrap_err();
    assert_eq!(failure.causes, []);
}

#[test]
fn counts_that_grow_are_refused() {
    let failure = read("Kön;Sökande;Anställd\nK;3;4\nM;2;1\n", &[], &[]).unwrap_err();
    assert_eq!(
        failure.heading,
        Phrase::fail_stage_grows("file.csv", "Anställd")
    );
}

#[test]
fn an_advert_is_a_column_that_repeats() {
    assert_eq!(
        advert(&of("Kön;Annons;Steg\nK;1;a\nM;1;b\n")),
        Some("Annons".into())
    );
    assert_eq!(advert(&of("Kön;Referensnummer;Steg\nK;1;a\nM;2;b\n")), None);
}
