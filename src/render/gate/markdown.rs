//! A table for summaries and pull requests.

use std::io;

use super::super::escape;
use super::super::figures::Figures;
use super::Gate;
use super::sentences::{heading, message, title};
use crate::model::phrase::{Label, Phrase};

/// A summary of GitHub holds one mebibyte, and others may write to it too.
const LARGEST: usize = 900 << 10;

/// Writes it; what does not fit is counted.
pub(super) fn write(gate: &Gate, figures: Figures, out: &mut dyn io::Write) -> io::Result<()> {
    let words = |text: &str| escape::markdown(text);
    let said = heading(gate, figures.locale);
    let mut text = format!("## {}\n\n", escape::markdown_line(&said));
    if !gate.checked.is_empty() {
        let headings = ["code", "finding", "status"]
            .map(|id| words(&figures.locale.label(&Label::Column(id.to_owned()))));
        text += &format!("| {} |\n| --- | --- | --- |\n", headings.join(" | "));
    }
    for (place, one) in gate.checked.iter().enumerate() {
        let what = format!(
            "{}: {}",
            title(one.code, figures.locale),
            message(one, figures)
        );
        let state = figures.word(one.state.id());
        let row = format!(
            "| {} | {} | {} |\n",
            one.code.id(),
            words(&what),
            words(&state)
        );
        if text.len() + row.len() > LARGEST {
            let left = (gate.checked.len() - place) as u64;
            let more = figures.locale.phrase(&Phrase::check_more(left));
            text += &format!("\n{}\n", escape::markdown_line(&more));
            break;
        }
        text += &row;
    }
    let version = env!("CARGO_PKG_VERSION");
    write!(
        out,
        "{text}\n<details>\n<summary>paritet {version}</summary>\n</details>\n"
    )
}
