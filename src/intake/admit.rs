//! From a previewed file to a workforce: read what is needed, decide what whole columns mean, list what is wrong.

use jiff::civil::Date;

use super::ages;
use super::columns::{Reading, Wanted};
use super::fill::Filling;
use super::findings::Findings;
use super::guess::Guess;
use super::mapping::Candidate;
use super::number::DecimalMark;
use super::preview::Preview;
use super::settled::read_settled;
use super::sexes::{self, SexSource};
use crate::model::failure::Failure;
use crate::model::field::{Field, Kind};
use crate::model::finding::Finding;
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::rules::Jurisdiction;
use crate::study::workforce::{Workforce, class_of, written_of};

/// What a run needs of a file.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// Fields that are read if the file has them.
    pub fields: Vec<Field>,
    /// Fields of which the first is read that the file has; one of them must be there.
    pub one_of: Vec<Field>,
    /// Fields whose words are read as what they mean, if the file has them: contract form, pay basis, yes and no. The
    /// column is named by [`class_of`](crate::study::workforce::class_of).
    pub classes: Vec<Field>,
    /// Fields whose cells are read as they are written, if the file has them: nothing is understood of them, and nothing is
    /// a finding. The column is named by [`written_of`](crate::study::workforce::written_of).
    pub written: Vec<Field>,
    /// Whether the line of each row is wanted, in a column of numbers named [`LINE`](crate::study::workforce::LINE).
    pub lines: bool,
    /// Columns of words that must be there, by field or heading.
    pub words: Vec<String>,
    /// Columns of words that must be there, by field or heading, and that no rows are grouped by.
    pub texts: Vec<String>,
    /// Columns that must be there, by field or heading, words or numbers as their field says.
    pub any: Vec<String>,
    /// Fields that no column may be passed over for: where one could be meant and it is not settled which, the run stops.
    pub settled: Vec<Field>,
    /// Whether the file must tell the sex.
    pub sex: bool,
    /// Whether ages are wanted, in a column of numbers named as the field [`Field::Age`]: as the file states them, else
    /// by date or year of birth or the identity number. They are missing where the day to take them for is not known.
    pub age: bool,
}

/// What the user says of values that the file cannot settle.
#[derive(Clone, Debug, Default)]
pub struct Readings {
    /// What codes of sex mean.
    pub sex_map: Vec<(String, Sex)>,
    /// The decimal mark of all columns.
    pub decimal: Option<DecimalMark>,
    /// The law whose checks of rows are made.
    pub law: Option<Jurisdiction>,
    /// The day that ages are taken for; else the latest period that the file states, in a column or above its header.
    pub reference_date: Option<Date>,
}

/// A workforce and what was wrong on the way.
pub struct Admitted {
    /// The employees.
    pub workforce: Workforce,
    /// What was found, by code, field and line.
    pub findings: Vec<Finding>,
    /// The name in the workforce of each column of words that was asked for.
    pub words: Vec<String>,
}

/// A column on its way into the workforce.
pub(super) struct Ask {
    /// Its name in the workforce.
    pub(super) name: String,
    pub(super) field: Option<Field>,
    /// Whether rows are grouped by it.
    pub(super) groups: bool,
    pub(super) wanted: Wanted,
}

impl Ask {
    /// The field whose cells are taken as they are written.
    pub(super) fn as_written(&self) -> Option<Field> {
        self.field.filter(|field| self.name == written_of(*field))
    }
}

/// Reads a file and admits its rows.
///
/// Only the columns that `needs` names are read. Money and numbers become columns of numbers, with null where a cell is
/// blank or cannot be read; all others become columns of words, with code 0 for a blank cell. Employment rates become
/// fractions, 1 for full time. Totals, footers, repeated headers and vacant positions are left out and counted; everything
/// else stays in, and what is wrong with it is a finding.
///
/// ```
/// use paritet::intake::{admit::{Needs, Readings, admit}, preview::{Said, preview}, source::Source};
/// use paritet::model::{field::Field, finding::Code};
///
/// let people = "1;Kvinna;31 000,50\n2;Man;32000\n3;Kvinna;29500\n4;Man;trettiotusen\n";
/// let text = format!("Anst.nr;Kön;Månadslön\n{people}Summa;;92500,50\n");
/// let preview = preview(Source::memory("staff.csv", text.into()), &Said::default())?;
/// let needs = Needs { fields: vec![Field::BaseMonthly], sex: true, ..Needs::default() };
/// let admitted = admit(&preview, &needs, &Readings::default())?;
/// assert_eq!(admitted.workforce.rows(), 4);
/// assert_eq!(admitted.findings[0].code, Code::NotANumber);
/// assert_eq!(admitted.findings[0].lines, [5]);
/// # Ok::<(), paritet::model::failure::Failure>(())
/// ```
///
/// # Errors
/// When a needed column is missing or could be several, or when a column has two readings that the file cannot settle.
pub fn admit(preview: &Preview, needs: &Needs, readings: &Readings) -> Result<Admitted, Failure> {
    still_there(preview, needs)?;
    settled(preview, needs)?;
    let guess = Guess::of(preview, readings);
    let mut asks = Vec::new();
    let words = ask_for(preview, needs, &guess, &mut asks)?;
    let sex_source = sexes::source(preview, needs.sex)?;
    if let Some(SexSource::Column(column) | SexSource::Identity(column)) = sex_source {
        let field = if matches!(sex_source, Some(SexSource::Column(_))) {
            Field::Sex
        } else {
            Field::PersonId
        };
        push(&mut asks, field.id(), Some(field), column, Reading::Labels);
    }
    let columns = read_settled(preview, &mut asks, &guess)?;
    let filling = Filling {
        preview,
        readings,
        sex_source,
        asks: &asks,
        lines: needs.lines,
    };
    let mut findings = Findings::default();
    let workforce = filling.fill(columns, &mut findings)?;
    Ok(Admitted {
        workforce,
        findings: findings.sorted(),
        words,
    })
}

/// Stops where a field that is needed was read from a heading that is gone: another column may not be the same thing.
fn still_there(preview: &Preview, needs: &Needs) -> Result<(), Failure> {
    let named = |field: Field| {
        needs
            .words
            .iter()
            .chain(&needs.any)
            .any(|name| name == field.id())
    };
    let needed = |field: Field| {
        needs.one_of.contains(&field) || (needs.sex && field == Field::Sex) || named(field)
    };
    match preview.gone.iter().find(|gone| needed(gone.field)) {
        None => Ok(()),
        Some(gone) => Err(unknown_column(preview, &gone.heading)),
    }
}

/// Stops where a column could be one of the fields that none may be passed over for, and nothing is said of it.
fn settled(preview: &Preview, needs: &Needs) -> Result<(), Failure> {
    let candidates = preview
        .mapping
        .questions
        .iter()
        .flat_map(|question| &question.candidates);
    let is_open = |candidate: &&Candidate| {
        let meant = candidate
            .fields
            .iter()
            .any(|field| needs.settled.contains(field));
        meant && !needs.any.contains(&candidate.heading)
    };
    let Some(open) = candidates.into_iter().find(is_open) else {
        return Ok(());
    };
    let failure = Failure::input(Phrase::fail_unsettled_pay(
        preview.source.name(),
        open.heading.as_str(),
    ));
    let fields = open
        .fields
        .iter()
        .filter(|field| needs.settled.contains(field));
    let failure = fields.fold(failure, |failure, field| {
        failure.hint(Phrase::hint_looks_like(open.heading.as_str(), field.id()))
    });
    Err(failure.hint(Phrase::hint_excluded(open.heading.as_str())))
}

/// The failure of a heading that the file does not have.
pub(super) fn unknown_column(preview: &Preview, heading: &str) -> Failure {
    let headings = || preview.header.headings.iter().map(String::as_str);
    let fields = preview.mapping.columns.iter().map(|known| known.field.id());
    Failure::input(Phrase::fail_unknown_column(preview.source.name(), heading))
        .cause(Phrase::cause_candidates(
            headings().collect::<Vec<_>>().join(", "),
        ))
        .did_you_mean(heading, headings().chain(fields))
}

/// Decides which columns are read, and how; tells the names of the columns of words.
fn ask_for(
    preview: &Preview,
    needs: &Needs,
    guess: &Guess,
    asks: &mut Vec<Ask>,
) -> Result<Vec<String>, Failure> {
    let mapped = |field: Field| preview.mapping.column(field);
    let mut words = Vec::new();
    for name in &needs.words {
        let (name, field, column) = resolve(preview, name)?;
        push(asks, &name, field, column, Reading::Labels);
        words.push(name);
    }
    for ask in asks.iter_mut() {
        ask.groups = true;
    }
    for name in &needs.texts {
        let (name, field, column) = resolve(preview, name)?;
        push(asks, &name, field, column, Reading::Labels);
    }
    for name in &needs.any {
        let (name, field, column) = resolve(preview, name)?;
        let reading = field.map_or_else(
            || guess.by_values(column),
            |field| guess.reading(field, column),
        );
        push(asks, &name, field, column, reading);
    }
    if !needs.one_of.is_empty() {
        let field = needs
            .one_of
            .iter()
            .copied()
            .find(|field| mapped(*field).is_some())
            .ok_or_else(|| no_column(preview, &needs.one_of))?;
        let column = mapped(field).unwrap_or_default();
        push(
            asks,
            field.id(),
            Some(field),
            column,
            guess.reading(field, column),
        );
        if matches!(field, Field::BaseMonthly | Field::BaseAnnual)
            && let Some((field, column)) = working_time(preview)
        {
            let reading = guess.reading(field, column);
            push(asks, field.id(), Some(field), column, reading);
        }
    }
    for field in &needs.classes {
        if let Some(column) = mapped(*field) {
            let name = class_of(*field);
            push(asks, &name, Some(*field), column, Reading::Labels);
        }
    }
    for field in &needs.written {
        if let Some(column) = mapped(*field) {
            let name = written_of(*field);
            push(asks, &name, Some(*field), column, Reading::Labels);
        }
    }
    for field in &needs.fields {
        let found = match field {
            Field::FtePercent => working_time(preview),
            field => mapped(*field).map(|column| (*field, column)),
        };
        if let Some((field, column)) = found {
            let reading = guess.reading(field, column);
            push(asks, field.id(), Some(field), column, reading);
        }
    }
    if needs.age
        && let Some((field, column)) = ages::source(preview)
    {
        let reading = match field {
            Field::Age => guess.reading(field, column),
            _ => Reading::Labels,
        };
        push(asks, Field::Age.id(), Some(field), column, reading);
        if let Some(column) = mapped(Field::Period) {
            let field = Field::Period;
            push(asks, field.id(), Some(field), column, Reading::Labels);
        }
    }
    Ok(words)
}

/// The column of the share of full time, else that of weekly hours.
fn working_time(preview: &Preview) -> Option<(Field, usize)> {
    let known = [Field::FtePercent, Field::WeeklyHours];
    known
        .into_iter()
        .find_map(|field| Some((field, preview.mapping.column(field)?)))
}

fn push(asks: &mut Vec<Ask>, name: &str, field: Option<Field>, column: usize, reading: Reading) {
    if asks.iter().all(|ask| ask.name != name) {
        asks.push(Ask {
            name: name.to_owned(),
            field,
            groups: false,
            wanted: Wanted { column, reading },
        });
    }
}

/// A column by the id of its field or by its heading, with its name in the workforce.
pub(super) fn resolve(
    preview: &Preview,
    name: &str,
) -> Result<(String, Option<Field>, usize), Failure> {
    let meant = Field::from_id(name);
    if let Some((field, column)) =
        meant.and_then(|field| Some((field, preview.mapping.column(field)?)))
    {
        return Ok((field.id().to_owned(), Some(field), column));
    }
    // A heading may read like the id of a field that its values are not, such as ages in bands.
    let column = preview.column_of(name).ok_or_else(|| match meant {
        Some(field) => no_column(preview, &[field]),
        None => unknown_column(preview, name),
    })?;
    let field = preview
        .mapping
        .columns
        .iter()
        .find(|known| known.column == column)
        .map(|known| known.field);
    Ok((preview.header.headings[column].clone(), field, column))
}

/// The failure of a field that no column was found for, or that several could be.
pub(super) fn no_column(preview: &Preview, fields: &[Field]) -> Failure {
    let file = preview.source.name();
    // Of several that would do, most files have this one.
    let usual = [Field::BaseMonthly]
        .into_iter()
        .find(|field| fields.contains(field));
    let id = usual.or(fields.first().copied()).map_or("", Field::id);
    let question = fields
        .iter()
        .find_map(|field| preview.mapping.question(*field));
    let failure = match question {
        Some(question)
            if question.candidates.len() > 1
                && fields.iter().any(|field| field.kind() == Kind::Money) =>
        {
            Failure::input(Phrase::fail_which_pay(file))
        }
        _ => Failure::input(Phrase::fail_no_column(file, id)),
    }
    .cause(preview.as_cause());
    let Some(question) = question else {
        return failure
            .cause(Phrase::cause_candidates(preview.header.headings.join(", ")))
            .hint(Phrase::hint_map(id))
            .hint(Phrase::hint_doctor(file));
    };
    if let [only] = question.candidates.as_slice() {
        let likely = only.fields.iter().filter(|field| fields.contains(field));
        return likely.fold(failure, |failure, field| {
            failure.hint(Phrase::hint_looks_like(only.heading.as_str(), field.id()))
        });
    }
    let names: Vec<&str> = question
        .candidates
        .iter()
        .map(|candidate| candidate.heading.as_str())
        .collect();
    failure
        .cause(Phrase::cause_candidates(names.join(", ")))
        .hint(Phrase::hint_paste(
            preview.mapping.paste(&preview.samples).trim_end(),
        ))
}
