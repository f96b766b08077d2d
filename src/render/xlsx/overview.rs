//! The first sheet: what the workbook is about, the answers, what to look at first, duties, the way to the other sheets.

use rust_xlsxwriter::XlsxError;

use super::super::Report;
use super::super::figures::Figures;
use super::page::Page;
use super::plan::{Plan, Sheet, question_title, table_title};
use super::{actions, formats};
use crate::model::phrase::{Label, Phrase};

/// How many groups stand here; all stand on the sheet of actions.
const FIRST: usize = 12;
/// The widths of the columns.
const WIDTHS: [f64; 4] = [34.0, 52.0, 22.0, 14.0];

/// The sheet.
pub(super) fn page(
    report: &Report,
    plan: &Plan,
    title: &str,
    figures: Figures,
) -> Result<Page, XlsxError> {
    let mut page = Page::new(&plan.overview, &WIDTHS)?;
    page.title(title)?;
    let population = &report.provenance.population;
    let read = Phrase::rows_read(population.rows, population.used);
    page.note(&figures.locale.phrase(&read))?;
    page.gap();
    verdicts(&mut page, report, figures)?;
    first(&mut page, report, plan, figures)?;
    duties(&mut page, report, figures)?;
    contents(&mut page, plan, figures)?;
    Ok(page)
}

/// The answers, under their questions where there are several.
fn verdicts(page: &mut Page, report: &Report, figures: Figures) -> Result<(), XlsxError> {
    let several = report.questions.len() > 1;
    for question in report
        .questions
        .iter()
        .filter(|question| !question.verdict.is_empty())
    {
        if several {
            page.line(
                &question_title(question, figures.locale),
                &formats::heading(),
            )?;
        }
        for sentence in &question.verdict {
            page.line(&figures.locale.phrase(sentence), &formats::verdict())?;
        }
        page.gap();
    }
    Ok(())
}

/// The groups to look at first.
fn first(page: &mut Page, report: &Report, plan: &Plan, figures: Figures) -> Result<(), XlsxError> {
    let rows = actions::attention_rows(report, plan);
    if rows.is_empty() {
        return Ok(());
    }
    let word = |id| figures.locale.label(&Label::Word(id));
    page.line(&word("sheet_attention"), &formats::heading())?;
    for (column, heading) in actions::headings(figures).iter().enumerate() {
        page.text(column as u16, heading, &formats::head())?;
    }
    page.gap();
    actions::bring(page, &rows[..rows.len().min(FIRST)], figures)?;
    if let Some(more) = rows.len().checked_sub(FIRST).filter(|more| *more > 0) {
        let more = Phrase::more_on_sheet(more as u64, plan.actions.as_str());
        page.note(&figures.locale.phrase(&more))?;
    }
    page.gap();
    Ok(())
}

/// What the law demands.
fn duties(page: &mut Page, report: &Report, figures: Figures) -> Result<(), XlsxError> {
    let Some((heading, duties)) = report.duties.split_first() else {
        return Ok(());
    };
    page.line(&figures.locale.phrase(heading), &formats::heading())?;
    for duty in duties {
        page.line(
            &format!("• {}", figures.locale.phrase(duty)),
            &formats::verdict(),
        )?;
    }
    page.gap();
    Ok(())
}

/// The other sheets, and what stands on them.
fn contents(page: &mut Page, plan: &Plan, figures: Figures) -> Result<(), XlsxError> {
    let word = |id| figures.locale.label(&Label::Word(id));
    page.line(&word("sheet_contents"), &formats::heading())?;
    for sheet in &plan.sheets {
        page.link(0, &sheet.name, 0)?;
        page.rest(1, &about(sheet, figures))?;
        page.gap();
    }
    let others = [
        (&plan.actions, "actions_about"),
        (&plan.method, "method_about"),
    ];
    for (name, about) in others {
        page.link(0, name, 0)?;
        page.rest(1, &word(about))?;
        page.gap();
    }
    Ok(())
}

/// The question of a sheet, else its tables.
fn about(sheet: &Sheet, figures: Figures) -> String {
    match sheet.question {
        Some(_) => sheet.title.clone(),
        None => {
            let tables = sheet.tables.iter();
            let titles = tables.map(|(_, table)| table_title(table, figures.locale));
            titles.collect::<Vec<_>>().join(", ")
        }
    }
}
