#![allow(clippy::unwrap_used)]

use insta::assert_snapshot;
use serde_json::Value as Json;

use super::*;
use crate::locale::Language;
use crate::model::gate::{Bound, Gate as Code, Looked, State};
use crate::model::table::{Kind, Value};

/// A gap whose group has a name that means something in every format.
fn missed(state: State) -> Checked {
    Checked {
        id: "equal_work/mean_gap/group=A, 50%25: <x>|".to_owned(),
        code: Code::TargetMissed,
        figure: Some(Looked {
            table: "equal_work".to_owned(),
            column: "mean_gap".to_owned(),
            kind: Kind::Gap,
            labels: vec![("group".to_owned(), Value::Name("A, 50%: <x>|".to_owned()))],
        }),
        actual: Some(0.030_04),
        wanted: Some(0.03),
        bound: Some(Bound::Within),
        earlier: None,
        place: Some(("my plans\\a,b.csv".to_owned(), 4)),
        state,
        fails: true,
    }
}

fn stale() -> Checked {
    Checked {
        id: "pay_gap/mean_gap".to_owned(),
        code: Code::StaleAcceptance,
        figure: None,
        actual: None,
        wanted: None,
        bound: None,
        place: None,
        fails: false,
        ..missed(State::Open)
    }
}

fn accepted() -> State {
    State::Accepted {
        reason: "known \"& old\"".to_owned(),
        expires: "2027-03-01".parse().ok(),
    }
}

fn written(checked: &[Checked], form: GateForm) -> String {
    let locale = Locale::new(Language::En, None).unwrap();
    let file = "staff.csv";
    let mut bytes = Vec::new();
    write_gate(&Gate { checked, file }, form, &locale, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn both(form: GateForm) -> String {
    let mut known = missed(accepted());
    known.id = "equal_work/mean_gap/group=B".to_owned();
    written(&[missed(State::Open), known, stale()], form)
}

#[test]
fn text() {
    assert_snapshot!(both(GateForm::Text), @r#"
    Failed: 1 objection. 1 is accepted for the time being.
    PG101 Target of the plan not met: Mean gap, A, 50%: <x>| (Equal work) is 3.0040%, wanted: at most 3% in either direction (my plans\a,b.csv:4)
    PG141 Accepted, but no longer there: pay_gap/mean_gap
    What it means and what to do: paritet explain PG101
    "#);
    assert_snapshot!(written(&[], GateForm::Text), @"Passed: nothing to object to.");
    let over = State::Expired {
        reason: "known".to_owned(),
        expires: "2026-01-31".parse().unwrap(),
    };
    let text = written(&[missed(over)], GateForm::Text);
    assert!(
        text.contains("(was accepted until 2026-01-31: known)"),
        "{text}"
    );
}

#[test]
fn commands_of_github() {
    assert_snapshot!(both(GateForm::Github), @r#"
    ::error file=my plans/a%2Cb.csv,line=4,title=PG101 Target of the plan not met::Mean gap, A, 50%25: <x>| (Equal work) is 3.0040%25, wanted: at most 3%25 in either direction
    ::warning title=PG141 Accepted%2C but no longer there::pay_gap/mean_gap
    ::notice title=paritet::Failed: 1 objection. 1 is accepted for the time being.
    "#);
}

#[test]
fn a_junit_report_is_xml_with_a_case_for_each() {
    let text = both(GateForm::Junit);
    let start = "<testsuites name=\"paritet\" tests=\"11\" failures=\"1\" skipped=\"1\">";
    assert!(text.contains(start), "{text}");
    assert!(
        text.contains("<skipped message=\"known &quot;&amp; old&quot;\"/>"),
        "{text}"
    );
    assert!(
        text.contains("<system-out>pay_gap/mean_gap</system-out>"),
        "{text}"
    );
    assert!(text.contains("50%: &lt;x&gt;|"), "{text}");
    let mut reader = quick_xml::Reader::from_str(&text);
    while reader.read_event().unwrap() != quick_xml::events::Event::Eof {}
}

#[test]
fn results_of_sarif() {
    let log: Json = serde_json::from_str(&both(GateForm::Sarif)).unwrap();
    let run = &log["runs"][0];
    assert_eq!(
        run["tool"]["driver"]["rules"].as_array().unwrap().len(),
        Code::ALL.len()
    );
    let results = run["results"].as_array().unwrap();
    let first = &results[0];
    assert_eq!(
        (&first["ruleId"], &first["level"]),
        (&"PG101".into(), &"error".into())
    );
    let place = &first["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "my%20plans/a%2Cb.csv");
    assert_eq!(place["region"]["startLine"], 4);
    assert_eq!(first["suppressions"], Json::Array(Vec::new()));
    assert_eq!(
        results[1]["suppressions"][0]["justification"],
        "known \"& old\""
    );
    assert_eq!(results[2]["level"], "warning");
    let fingerprint = &results[2]["partialFingerprints"]["paritet/v1"];
    assert_eq!(fingerprint, "PG141:pay_gap/mean_gap");
    for result in results {
        let rule = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(result["ruleId"], run["tool"]["driver"]["rules"][rule]["id"]);
    }
}

#[test]
fn json() {
    let document: Json = serde_json::from_str(&both(GateForm::Json)).unwrap();
    assert_eq!(document["verdict"], "failed");
    let findings = document["findings"].as_array().unwrap();
    assert_eq!(findings[0]["actual"], 0.030_04);
    assert_eq!(findings[0]["labels"]["group"], "A, 50%: <x>|");
    assert_eq!(findings[1]["status"], "accepted");
    assert_eq!(findings[1]["expires"], "2027-03-01");
    assert_eq!(
        (&findings[2]["actual"], &findings[2]["severity"]),
        (&Json::Null, &"warning".into())
    );
    let passed = written(&[missed(accepted())], GateForm::Json);
    assert!(passed.contains("\"verdict\": \"passed\""));
}

#[test]
fn markdown_stays_below_what_a_summary_holds() {
    let text = both(GateForm::Md);
    assert!(text.starts_with("## Failed: 1 objection."), "{text}");
    assert!(text.contains("&lt;x") || text.contains("\\<x"), "{text}");
    let many = vec![missed(State::Open); 20_000];
    let text = written(&many, GateForm::Md);
    assert!(text.len() < 1 << 20 && text.contains(" more are not listed here."));
}
