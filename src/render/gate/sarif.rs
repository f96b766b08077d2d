//! SARIF 2.1.0, the format in which analysers hand results to other tools.

use std::io;

use serde_json::{Value as Json, json};

use super::super::escape;
use super::super::figures::Figures;
use super::Gate;
use super::sentences::{message, title};
use crate::model::finding::Severity;
use crate::model::gate::{Checked, Gate as Code, State};
use crate::model::phrase::Label;

/// Writes the log of one run, with a line feed at its end.
pub(super) fn write(gate: &Gate, figures: Figures, out: &mut dyn io::Write) -> io::Result<()> {
    let rules: Vec<Json> = Code::ALL.iter().map(|code| rule(*code, figures)).collect();
    let results = gate
        .checked
        .iter()
        .map(|one| result(one, gate.file, figures));
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "paritet",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": figures.locale.language().id(),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    let text = serde_json::to_string_pretty(&document)?;
    writeln!(out, "{}", escape::embeddable(&text))
}

fn rule(code: Code, figures: Figures) -> Json {
    let help = figures.locale.label(&Label::Explanation(code.id()));
    json!({
        "id": code.id(),
        "shortDescription": { "text": title(code, figures.locale) },
        "help": { "text": help },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn result(one: &Checked, file: &str, figures: Figures) -> Json {
    let rule = Code::ALL.iter().position(|code| *code == one.code);
    let (place, region) = match &one.place {
        Some((file, line)) => (file.as_str(), json!({ "startLine": line })),
        None => (file, json!({ "startLine": 1 })),
    };
    let id = escape::visible(&one.id);
    let suppressions = match &one.state {
        State::Accepted { reason, .. } => vec![json!({
            "kind": "external",
            "status": "accepted",
            "justification": escape::visible(reason),
        })],
        _ => Vec::new(),
    };
    json!({
        "ruleId": one.code.id(),
        "ruleIndex": rule,
        "level": level(one.severity()),
        "message": { "text": message(one, figures) },
        "locations": [{
            "physicalLocation": { "artifactLocation": { "uri": uri(place) }, "region": region },
            "logicalLocations": [{ "fullyQualifiedName": id }],
        }],
        "partialFingerprints": { "paritet/v1": format!("{}:{id}", one.code.id()) },
        "suppressions": suppressions,
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A path as a relative reference: strokes as in addresses, other bytes than the plain ones escaped.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let path = path.replace('\\', "/");
    let bytes = path.bytes().map(|byte| match plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    bytes.collect()
}
