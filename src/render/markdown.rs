//! Everything as GitHub-flavoured Markdown, for pull requests, wikis and step summaries.

use std::fmt::Write as _;
use std::io;

use super::Report;
use super::escape;
use super::figures::Figures;
use super::method;
use super::view::{Column, View};
use crate::disclosure::released::{Row, Table};
use crate::locale::Locale;
use crate::model::finding::Finding;
use crate::model::phrase::{Label, Phrase};
use crate::model::table::Kind;

/// How many lines of a finding are listed.
const LINES: usize = 5;

/// Writes the verdict, the tables, the duties, the findings and the method.
pub(super) fn write(
    report: &Report,
    tables: &[&Table],
    locale: &Locale,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    let figures = Figures::new(locale);
    if let Some(title) = report.title {
        writeln!(out, "# {}\n", sentence(title, locale))?;
    }
    match report.several(tables) {
        None => answer(report.verdict(), tables, "##", figures, out)?,
        Some(answers) => {
            for (question, tables) in answers {
                let title = locale.label(&Label::Question(question.section));
                writeln!(out, "## {}\n", escape::markdown(&title))?;
                answer(question.verdict.iter(), &tables, "###", figures, out)?;
            }
        }
    }
    if let Some((heading, duties)) = report.duties.split_first() {
        writeln!(out, "{}\n", sentence(heading, locale))?;
        for duty in duties {
            writeln!(out, "- {}", sentence(duty, locale))?;
        }
        writeln!(out)?;
    }
    for finding in report.findings {
        writeln!(out, "- {}", sentence(&about(finding), locale))?;
    }
    if !report.findings.is_empty() {
        writeln!(out)?;
    }
    out.write_all(annex(report, locale).as_bytes())
}

/// An answer in sentences, then its tables under headings of a level.
fn answer<'a>(
    verdict: impl Iterator<Item = &'a Phrase>,
    tables: &[&Table],
    level: &str,
    figures: Figures,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    for phrase in verdict {
        writeln!(out, "{}\n", sentence(phrase, figures.locale))?;
    }
    for table in tables {
        let title = figures.locale.label(&Label::Table(table.id().to_owned()));
        writeln!(out, "{level} {}\n", escape::markdown(&title))?;
        out.write_all(self::table(table, figures).as_bytes())?;
    }
    Ok(())
}

fn sentence(phrase: &Phrase, locale: &Locale) -> String {
    escape::markdown_line(&locale.phrase(phrase))
}

fn table(table: &Table, figures: Figures) -> String {
    let view = View::new(table, figures);
    let mut text = String::new();
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    text += &line(
        view.columns
            .iter()
            .map(|column| escape::markdown(&column.heading))
            .collect(),
    );
    text += &line(
        view.columns
            .iter()
            .map(|column| alignment(column).to_owned())
            .collect(),
    );
    for row in &view.parts {
        text += &line(
            view.columns
                .iter()
                .map(|column| cell(&view, row, column, figures))
                .collect(),
        );
    }
    for row in &view.totals {
        let bold = |text: String| {
            if text.is_empty() {
                text
            } else {
                format!("**{text}**")
            }
        };
        text += &line(
            view.columns
                .iter()
                .map(|column| bold(cell(&view, row, column, figures)))
                .collect(),
        );
    }
    text.push('\n');
    for note in table.notes() {
        let _ = writeln!(text, "- {}", sentence(note, figures.locale));
    }
    if !table.notes().is_empty() {
        text.push('\n');
    }
    text
}

fn alignment(column: &Column) -> &'static str {
    match column.kind {
        Kind::Name | Kind::Word | Kind::Flag => ":---",
        _ => "---:",
    }
}

fn cell(view: &View, row: &Row, column: &Column, figures: Figures) -> String {
    let is_gap = view.gap() == Some(column.id.as_str());
    let text = if is_gap && view.lacks_a_sex(row) {
        figures.one_sex()
    } else {
        view.text(row, column)
    };
    escape::markdown(&text)
}

/// A finding in words, with the first lines where it stands.
pub(super) fn about(finding: &Finding) -> Phrase {
    let code = finding.code.id();
    let first: Vec<String> = finding
        .lines
        .iter()
        .take(LINES)
        .map(u64::to_string)
        .collect();
    let more = if finding.lines.len() > LINES {
        ", …"
    } else {
        ""
    };
    let lines = first.join(", ") + more;
    match finding.field {
        Some(field) => Phrase::finding_in(
            code,
            Label::Finding(code),
            Label::Field(field.id()),
            finding.count,
            lines,
        ),
        None => Phrase::finding_at(code, Label::Finding(code), finding.count, lines),
    }
}

/// The method annex. The names of conventions are ids and stay as they are in JSON.
fn annex(report: &Report, locale: &Locale) -> String {
    let provenance = report.provenance;
    let population = &provenance.population;
    let mut items = vec![sentence(
        &Phrase::rows_read(population.rows, population.used),
        locale,
    )];
    for left_out in &population.left_out {
        items.push(sentence(
            &Phrase::left_out(left_out.rows, Label::Reason(left_out.reason)),
            locale,
        ));
    }
    items.extend(method::entries(report).into_iter().map(|(name, value)| {
        format!(
            "{}: {}",
            escape::markdown_line(name),
            escape::markdown(&value)
        )
    }));
    let version = env!("CARGO_PKG_VERSION");
    format!(
        "<details>\n<summary>paritet {version}</summary>\n\n- {}\n\n</details>\n",
        items.join("\n- ")
    )
}
