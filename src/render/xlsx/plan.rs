//! Which table stands on which sheet, and what sheets and tables are called.

use super::super::{Question, Report, escape};
use crate::disclosure::released::Table;
use crate::locale::Locale;
use crate::model::phrase::Label;

/// How many rows a sheet may have in all where it has several tables; heads are frozen where there is one only, as they
/// would else stand above the rows of another table.
const TOGETHER: usize = 30;
/// The longest name of a sheet.
const LONGEST: usize = 31;
/// What a name of a sheet cannot have.
const FORBIDDEN: &[char] = &['[', ']', ':', '*', '?', '/', '\\'];

/// A sheet of tables.
pub(super) struct Sheet<'a> {
    /// Its name.
    pub(super) name: String,
    /// What stands at its top, on one line.
    pub(super) title: String,
    /// The question that it begins to answer; the verdict stands there.
    pub(super) question: Option<&'a Question>,
    /// Its tables, by their names in the workbook.
    pub(super) tables: Vec<(String, &'a Table)>,
}

/// The sheets in order.
pub(super) struct Plan<'a> {
    /// The name of the first.
    pub(super) overview: String,
    /// Those of questions and tables.
    pub(super) sheets: Vec<Sheet<'a>>,
    /// The name of the one with actions to fill in.
    pub(super) actions: String,
    /// The name of the last.
    pub(super) method: String,
}

impl<'a> Plan<'a> {
    /// A sheet or more for each question, and for tables that belong to none.
    pub(super) fn new(report: &Report<'a>, tables: &[&'a Table], locale: &Locale) -> Plan<'a> {
        let all = report.released.tables();
        let wanted = |table: &&'a Table| tables.iter().any(|wanted| std::ptr::eq(*wanted, *table));
        let mut left: Vec<&'a Table> = tables.to_vec();
        let mut names = Names::default();
        let mut table_names = Names::default();
        let word = |id| locale.label(&Label::Word(id));
        let overview = names.sheet(&word("sheet_overview"));
        let (actions, method) = (
            names.sheet(&word("sheet_actions")),
            names.sheet(&word("sheet_method")),
        );
        let mut parts = Vec::new();
        for question in report.questions {
            let own = question.tables.iter().filter_map(|place| all.get(*place));
            let own: Vec<&Table> = own.filter(wanted).collect();
            left.retain(|table| !own.iter().any(|own| std::ptr::eq(*own, *table)));
            parts.push((Some(question), own));
        }
        parts.push((None, left));
        let mut sheets = Vec::new();
        for (question, own) in parts {
            for (place, tables) in together(own).into_iter().enumerate() {
                let Some(first) = tables.first() else {
                    continue;
                };
                let title = table_title(first, locale);
                let question = question.filter(|_| place == 0);
                let named = tables
                    .iter()
                    .map(|table| (table_names.unique(table.id(), "_"), *table));
                sheets.push(Sheet {
                    name: names.sheet(&title),
                    title: question.map_or(title, |question| question_title(question, locale)),
                    question,
                    tables: named.collect(),
                });
            }
        }
        Plan {
            overview,
            sheets,
            actions,
            method,
        }
    }

    /// The name of the sheet that a table stands on.
    pub(super) fn sheet_of(&self, table: &Table) -> Option<&str> {
        let has = |sheet: &&Sheet| sheet.tables.iter().any(|(_, own)| own.id() == table.id());
        self.sheets
            .iter()
            .find(has)
            .map(|sheet| sheet.name.as_str())
    }
}

/// Tables in order, several together where they are short.
fn together(tables: Vec<&Table>) -> Vec<Vec<&Table>> {
    let mut sheets: Vec<Vec<&Table>> = Vec::new();
    for table in tables {
        let rows = |tables: &[&Table]| tables.iter().map(|table| table.rows().len()).sum::<usize>();
        match sheets.last_mut() {
            Some(last) if rows(last) + table.rows().len() <= TOGETHER => last.push(table),
            _ => sheets.push(vec![table]),
        }
    }
    sheets
}

/// The title of a question.
pub(super) fn question_title(question: &Question, locale: &Locale) -> String {
    locale.label(&Label::Question(question.section))
}

/// The title of a table.
pub(super) fn table_title(table: &Table, locale: &Locale) -> String {
    escape::line(&locale.label(&Label::Table(table.id().to_owned())))
}

/// Names that are given once, capitals or not.
#[derive(Default)]
pub(super) struct Names(Vec<String>);

impl Names {
    /// A name that no other has: with a number after it, if need be.
    pub(super) fn unique(&mut self, name: &str, before_number: &str) -> String {
        self.within(name, before_number, usize::MAX)
    }

    /// A name that a sheet may have.
    pub(super) fn sheet(&mut self, title: &str) -> String {
        let allowed = title.replace(FORBIDDEN, " ");
        let allowed = escape::line(&allowed);
        let allowed = allowed.trim_matches(|c| c == '\'' || c == ' ');
        self.within(if allowed.is_empty() { "–" } else { allowed }, " ", LONGEST)
    }

    fn within(&mut self, name: &str, before_number: &str, longest: usize) -> String {
        let numbered = (2..).map(|number| format!("{before_number}{number}"));
        let mut endings = [String::new()].into_iter().chain(numbered);
        loop {
            let ending = endings.next().unwrap_or_default();
            let room = longest.saturating_sub(ending.chars().count());
            let unique = shortened(name, room) + &ending;
            let known = unique.to_lowercase();
            if !self.0.contains(&known) {
                self.0.push(known);
                return unique;
            }
        }
    }
}

/// The first words that there is room for.
fn shortened(name: &str, room: usize) -> String {
    if name.chars().count() <= room {
        return name.to_owned();
    }
    let cut: String = name.chars().take(room.saturating_sub(1)).collect();
    let words = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([' ', ',', '\'']))
}
