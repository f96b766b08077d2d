//! What there is to say in a document, in words.

use std::collections::BTreeMap;

use minijinja::Value;

use super::context::{Document, Duties, Fact, First, Part, Section, Shown};
use super::table::{Whole, anchor, anchor_whole, short, whole};
use super::templates::digest;
use crate::disclosure::released::Table;
use crate::locale::Locale;
use crate::model::phrase::{Label, Phrase};
use crate::render::attention::{Attention, attention};
use crate::render::escape::line;
use crate::render::figures::Figures;
use crate::render::pictures::pictures;
use crate::render::view::View;
use crate::render::{Question, Report, markdown, method};

/// Rows of what to look at first.
const FIRST: usize = 10;

/// Words that stand in the template, by id.
const WORDS: &[&str] = &[
    "skip",
    "contents",
    "in_brief",
    "look_first",
    "table",
    "duties",
    "method",
    "remarks",
    "how_made",
    "whole_tables",
    "whole_table",
    "withheld",
    "undefined",
];
/// Headings that stand there too.
const HEADINGS: &[&str] = &["group", "figure", "value"];

/// What there is to say about some of the tables of a report.
pub(super) fn document(
    report: &Report,
    tables: &[&Table],
    locale: &Locale,
    sheet: &str,
) -> Document {
    let writer = Writer {
        report,
        tables,
        locale,
        figures: Figures::new(locale),
    };
    let (first, first_more) = writer.first();
    let remarks = report.findings.iter().map(markdown::about);
    let method = method::entries(report).into_iter();
    Document {
        language: locale.language().id(),
        title: writer.title(),
        program: concat!("paritet ", env!("CARGO_PKG_VERSION")),
        style: Value::from_safe_string(sheet.to_owned()),
        style_digest: Value::from_safe_string(digest(sheet)),
        words: writer.words(),
        about: writer.about(),
        verdict: report.verdict().map(|said| writer.say(said)).collect(),
        first,
        first_more,
        duties: writer.duties(),
        sections: writer.sections(),
        whole: writer.whole(),
        remarks: remarks.map(|remark| writer.say(&remark)).collect(),
        population: writer.population(),
        method: method.map(|(name, value)| fact(name, &value)).collect(),
    }
}

fn fact(name: &str, value: &str) -> Fact {
    Fact {
        name: line(name),
        value: line(value),
    }
}

struct Writer<'a> {
    report: &'a Report<'a>,
    tables: &'a [&'a Table],
    locale: &'a Locale,
    figures: Figures<'a>,
}

impl Writer<'_> {
    fn say(&self, phrase: &Phrase) -> String {
        line(&self.locale.phrase(phrase))
    }

    fn label(&self, label: Label) -> String {
        line(&self.locale.label(&label))
    }

    fn word(&self, id: &'static str) -> String {
        self.label(Label::Word(id))
    }

    fn words(&self) -> BTreeMap<&'static str, String> {
        let words = WORDS.iter().map(|id| (*id, self.word(id)));
        let heading = |id: &str| self.label(Label::Column(id.to_owned()));
        let headings = HEADINGS.iter().map(|id| (*id, heading(id)));
        words.chain(headings).collect()
    }

    fn title_of(&self, table: &Table) -> String {
        self.label(Label::Table(table.id().to_owned()))
    }

    fn title(&self) -> String {
        let first = self.report.questions.first();
        match (self.report.title, first) {
            (Some(title), _) => self.say(title),
            (None, Some(question)) => self.label(Label::Question(question.section)),
            (None, None) => "paritet".to_owned(),
        }
    }

    fn about(&self) -> Vec<Fact> {
        let provenance = self.report.provenance;
        let population = &provenance.population;
        let files: Vec<&str> = provenance
            .files
            .iter()
            .map(|file| file.name.as_str())
            .collect();
        let read = Phrase::rows_read(population.rows, population.used);
        let known = [
            ("files", files.join(", ")),
            ("period", provenance.period.clone().unwrap_or_default()),
            ("currency", provenance.currency.clone().unwrap_or_default()),
            ("population", self.say(&read)),
            ("profile", self.word(provenance.profile)),
        ];
        let known = known.into_iter().filter(|(_, value)| !value.is_empty());
        known
            .map(|(id, value)| fact(&self.word(id), &value))
            .collect()
    }

    fn first(&self) -> (Vec<First>, Option<String>) {
        let mut found = attention(self.report);
        found.retain(|found| self.place(found.table).is_some());
        let more = found.len().saturating_sub(FIRST) as u64;
        found.truncate(FIRST);
        let rows = found.iter().map(|found| self.look_at(found));
        let more = (more > 0).then(|| self.say(&Phrase::more_to_look_at(more)));
        (rows.collect(), more)
    }

    fn look_at(&self, found: &Attention) -> First {
        let id = &found.table.columns()[found.column].id;
        let columns = View::new(found.table, self.figures).columns;
        let heading = columns.iter().find(|column| column.id == *id);
        let subject = line(&found.subject());
        First {
            subject: match subject.is_empty() {
                true => self.word("blank"),
                false => subject,
            },
            heading: heading.map_or_else(String::new, |column| line(&column.heading)),
            figure: found.figure(self.figures),
            table: self.title_of(found.table),
            anchor: anchor(self.place(found.table).unwrap_or_default()),
        }
    }

    fn duties(&self) -> Option<Duties> {
        let (heading, items) = self.report.duties.split_first()?;
        Some(Duties {
            heading: self.say(heading),
            items: items.iter().map(|item| self.say(item)).collect(),
        })
    }

    /// The position of a table among those that are shown.
    fn place(&self, table: &Table) -> Option<usize> {
        let mut tables = self.tables.iter();
        tables.position(|shown| std::ptr::eq(*shown, table))
    }

    fn sections(&self) -> Vec<Section> {
        let all = self.report.released.tables();
        let of = |question: &Question| -> Vec<usize> {
            let tables = question.tables.iter().filter_map(|place| all.get(*place));
            tables.filter_map(|table| self.place(table)).collect()
        };
        let places: Vec<Vec<usize>> = self.report.questions.iter().map(of).collect();
        let others: Vec<usize> = (0..self.tables.len())
            .filter(|place| !places.iter().any(|own| own.contains(place)))
            .collect();
        let questions = self.report.questions.iter().zip(&places);
        let mut sections: Vec<Section> = questions
            .map(|(question, places)| self.section(question, places))
            .collect();
        if !others.is_empty() {
            sections.push(Section {
                anchor: "other-tables".to_owned(),
                title: self.word("other_tables"),
                verdict: Vec::new(),
                parts: self.parts(&others),
                basis: Vec::new(),
                conventions: Vec::new(),
            });
        }
        sections
    }

    fn section(&self, question: &Question, places: &[usize]) -> Section {
        let verdict = question.verdict.iter();
        let conventions = question.conventions.iter();
        Section {
            anchor: question.section.replace('_', "-"),
            title: self.label(Label::Question(question.section)),
            verdict: verdict.map(|said| self.say(said)).collect(),
            parts: self.parts(places),
            basis: question.basis.iter().map(|basis| basis.reference).collect(),
            conventions: conventions.map(|(name, value)| fact(name, value)).collect(),
        }
    }

    fn parts(&self, places: &[usize]) -> Vec<Part> {
        let parts = places.iter().map(|place| self.part(*place));
        parts.collect()
    }

    fn part(&self, place: usize) -> Part {
        let table = self.tables[place];
        let (shown, is_whole) = short(table, self.figures);
        let figures = self.figures.of(table);
        let pictures = pictures(table, self.report.released, figures).into_iter();
        Part {
            anchor: anchor(place),
            title: self.title_of(table),
            pictures: pictures
                .map(|picture| Shown {
                    svg: Value::from_safe_string(picture.svg),
                    title: line(&picture.title),
                    told: line(&picture.told),
                })
                .collect(),
            table: shown,
            whole: (!is_whole).then(|| anchor_whole(place)),
            notes: table.notes().iter().map(|note| self.say(note)).collect(),
        }
    }

    fn whole(&self) -> Vec<Whole> {
        let tables = self.tables.iter().enumerate();
        let tables = tables.filter(|(_, table)| !short(table, self.figures).1);
        tables
            .map(|(place, table)| whole(table, place, self.figures))
            .collect()
    }

    fn population(&self) -> Vec<String> {
        let population = &self.report.provenance.population;
        let left_out = population.left_out.iter();
        let read = Phrase::rows_read(population.rows, population.used);
        [read]
            .into_iter()
            .chain(left_out.map(|left| Phrase::left_out(left.rows, Label::Reason(left.reason))))
            .map(|phrase| self.say(&phrase))
            .collect()
    }
}
