//! From headings to canonical fields: a proposal with its confidence, and questions where it would be a guess.
//!
//! A heading is understood by its words (`synonyms.toml`), then weighed against the first values of its column. Each
//! column makes at most one claim and each field goes to the best one. Words and titles that several columns offer go
//! to the best column silently; pay and sex never do: there the rivals become a [`Question`].

mod cells;
mod given;
mod values;
mod vocabulary;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::model::field::{Field, Kind};
pub use given::{Given, MappingError};
use values::Profile;

/// A column as the mapping sees it: its heading and values from the head of the file, possibly none.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ColumnSample {
    /// The heading as it stands in the file.
    pub heading: String,
    /// Up to some hundreds of values, blank ones included.
    pub values: Vec<String>,
}

/// Values are people's data: only their number is shown.
impl fmt::Debug for ColumnSample {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "ColumnSample({:?}, {} values)",
            self.heading,
            self.values.len()
        )
    }
}

/// Further headings for fields, from the user's `[synonyms]`. They win over the built-in ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Synonyms(pub BTreeMap<Field, Vec<String>>);

/// How a column came to its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// The user named it.
    Given,
    /// Its heading is a known one, abbreviations written out.
    Exact,
    /// The words of a known heading make up most of its own.
    Tokens,
    /// Its heading is a known one but for a slip of the pen.
    Near,
    /// Its values alone give it away.
    Values,
}

/// A column and its field.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assigned {
    /// Position of the column, from 0.
    pub column: usize,
    /// The field.
    pub field: Field,
    /// From 0, a guess, to 1, certain.
    pub confidence: f64,
    /// What the proposal rests on.
    pub how: How,
}

/// Why a field is left for the user to settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    /// Several columns can be meant.
    Rivals,
    /// The heading fits several fields, and the values do not settle which.
    Heading,
    /// The amounts are not of the size that the heading promises.
    Values,
    /// The heading is not quite one that is known, and money is not guessed at.
    Near,
}

/// A column that may be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    /// Position of the column, from 0.
    pub column: usize,
    /// Its heading.
    pub heading: String,
    /// The fields it may stand for, the likeliest first.
    pub fields: Vec<Field>,
}

/// Something only the user can settle. It matters where a figure needs one of the fields in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Why it is asked.
    pub reason: Reason,
    /// The columns, in the order of the file.
    pub candidates: Vec<Candidate>,
}

/// Which column stands for which field. Every column is in exactly one of the three lists.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Mapping {
    /// The columns with a field, in the order of the fields; a field occurs at most once.
    pub columns: Vec<Assigned>,
    /// What was not decided.
    pub questions: Vec<Question>,
    /// The columns that no field needs, in the order of the file.
    pub unmapped: Vec<usize>,
}

/// The least score with which a column may claim a field.
const LEAST_SCORE: f64 = 0.6;
/// Two readings of one heading nearer than this are not settled by the values.
const CLEAR_LEAD: f64 = 0.1;

/// What one column has to say.
enum Reading {
    Claim(Assigned),
    Open(Reason, Candidate),
    Nothing,
}

/// Proposes a field for each column.
///
/// Columns in `given` come first and are not questioned. Of the others, each is read by its heading and values; a field
/// goes to the column that fits best, the first of equals. Money and sex are left as a [`Question`] instead where
///
/// * several columns claim the same field, even if they begin alike,
/// * the heading fits several pay fields (`Lön`, `Salary`): values cannot tell full-time from actual pay,
/// * the heading says a period that the size of the amounts rules out, or is misspelt.
///
/// The result depends on nothing but the arguments.
///
/// ```
/// use paritet::intake::mapping::{ColumnSample, Synonyms, propose};
/// use paritet::model::field::Field;
///
/// let column = |heading: &str| ColumnSample { heading: heading.into(), values: vec![] };
/// let columns = ["Anst.nr", "Kön", "Lön"].map(column);
/// let mapping = propose(&columns, &[], &Synonyms::default()).unwrap();
/// assert_eq!(mapping.column(Field::Sex), Some(1));
/// assert!(mapping.question(Field::BaseMonthly).is_some());
/// ```
///
/// # Errors
///
/// A given heading that is not in the file or is there twice, and a heading or field given twice.
pub fn propose(
    columns: &[ColumnSample],
    given: &[Given],
    extra: &Synonyms,
) -> Result<Mapping, MappingError> {
    let mut assigned = given::follow(columns, given)?;
    let mut claims = BTreeMap::<Field, Vec<Assigned>>::new();
    let mut open = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        if assigned.iter().any(|known| known.column == at) {
            continue;
        }
        match read(at, column, extra) {
            Reading::Claim(claim) => claims.entry(claim.field).or_default().push(claim),
            Reading::Open(reason, candidate) => open.push((reason, candidate)),
            Reading::Nothing => {}
        }
    }
    claims.retain(|field, _| !assigned.iter().any(|known| known.field == *field));
    for claimants in claims.into_values() {
        match settle(columns, claimants) {
            Ok(best) => assigned.push(best),
            Err(rivals) => open.extend(rivals.into_iter().map(|rival| (Reason::Rivals, rival))),
        }
    }
    assigned.sort_by_key(|column| column.field);
    let questions = questions(open, &assigned);
    let asked = |at: usize| {
        questions
            .iter()
            .flat_map(|question| &question.candidates)
            .any(|candidate| candidate.column == at)
    };
    let unmapped = (0..columns.len())
        .filter(|at| !asked(*at) && !assigned.iter().any(|known| known.column == *at))
        .collect();
    Ok(Mapping {
        columns: assigned,
        questions,
        unmapped,
    })
}

/// Reads one column by its heading, and by its values.
fn read(column: usize, sample: &ColumnSample, extra: &Synonyms) -> Reading {
    let profile = Profile::of(&sample.values);
    let meaning = vocabulary::meaning(&sample.heading, extra);
    let Some(how) = meaning.how else {
        let found = profile
            .gives_away()
            .filter(|_| !vocabulary::excluded(&sample.heading));
        return found.map_or(Reading::Nothing, |(field, confidence)| {
            Reading::Claim(Assigned {
                column,
                field,
                confidence,
                how: How::Values,
            })
        });
    };
    let ambiguous = meaning.fields.len() > 1;
    let mut fits: Vec<(Field, f64)> = meaning
        .fields
        .iter()
        .filter_map(|field| Some((*field, meaning.score + profile.evidence(*field)?)))
        .collect();
    fits.sort_by(|a, b| b.1.total_cmp(&a.1));
    fits.retain(|(_, score)| *score >= LEAST_SCORE);
    let Some((field, score)) = fits.first().copied() else {
        return Reading::Nothing;
    };
    let open = |reason, fields| {
        Reading::Open(
            reason,
            Candidate {
                column,
                heading: sample.heading.clone(),
                fields,
            },
        )
    };
    let pay = fits.iter().all(|(field, _)| is_money(*field));
    let close: Vec<Field> = fits
        .iter()
        .filter(|(_, other)| score - other < CLEAR_LEAD)
        .map(|(field, _)| *field)
        .collect();
    match () {
        () if pay && ambiguous && meaning.fields.iter().all(|field| is_money(*field)) => {
            open(Reason::Heading, of_that_size(&profile, close))
        }
        () if close.len() > 1 && close.iter().any(|field| is_money(*field)) => {
            open(Reason::Heading, close)
        }
        () if how == How::Near && pay => open(Reason::Near, close),
        () if !profile.plausible_pay(field) => open(
            Reason::Values,
            [vec![field], of_that_size(&profile, BASE_PAY.to_vec())].concat(),
        ),
        () => Reading::Claim(Assigned {
            column,
            field,
            confidence: score,
            how,
        }),
    }
}

/// The fields of base pay, by period.
const BASE_PAY: [Field; 4] = [
    Field::BaseMonthly,
    Field::BaseMonthlyFte,
    Field::BaseAnnual,
    Field::HourlyRate,
];

/// The fields that amounts of this size can be; all of them where none can.
fn of_that_size(profile: &Profile, fields: Vec<Field>) -> Vec<Field> {
    let fitting: Vec<Field> = fields
        .iter()
        .copied()
        .filter(|field| profile.plausible_pay(*field))
        .collect();
    if fitting.is_empty() { fields } else { fitting }
}

fn is_money(field: Field) -> bool {
    field.kind() == Kind::Money
}

/// The best of the columns that claim one field, or all of them where a wrong choice would change a figure unseen.
fn settle(
    columns: &[ColumnSample],
    mut claimants: Vec<Assigned>,
) -> Result<Assigned, Vec<Candidate>> {
    if claimants.iter().any(|claim| claim.how != How::Values) {
        claimants.retain(|claim| claim.how != How::Values);
    }
    claimants.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    let mut best = claimants[0].clone();
    let decisive = is_money(best.field) || best.field == Field::Sex;
    if claimants.len() == 1 || !decisive {
        best.confidence = best.confidence.clamp(0.0, 1.0);
        return Ok(best);
    }
    let candidate = |claim: &Assigned| Candidate {
        column: claim.column,
        heading: columns[claim.column].heading.clone(),
        fields: vec![claim.field],
    };
    Err(claimants.iter().map(candidate).collect())
}

/// Gathers what is open: columns that may stand for the same field are one question, fields that are settled are none.
fn questions(open: Vec<(Reason, Candidate)>, assigned: &[Assigned]) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    for (reason, mut candidate) in open {
        candidate
            .fields
            .retain(|field| !assigned.iter().any(|known| known.field == *field));
        if candidate.fields.is_empty() {
            continue;
        }
        let shares =
            |question: &Question| candidate.fields.iter().any(|field| question.asks(*field));
        let (related, others): (Vec<_>, Vec<_>) =
            questions.into_iter().partition(|question| shares(question));
        questions = others;
        let reason = if related.is_empty() {
            reason
        } else {
            Reason::Rivals
        };
        let mut candidates: Vec<Candidate> = related
            .into_iter()
            .flat_map(|question| question.candidates)
            .chain([candidate])
            .collect();
        candidates.sort_by_key(|candidate| candidate.column);
        questions.push(Question { reason, candidates });
    }
    questions.sort_by_key(|question| {
        question
            .candidates
            .first()
            .map(|candidate| candidate.column)
    });
    questions
}

impl Question {
    /// Whether the answer may be a column for this field.
    pub fn asks(&self, field: Field) -> bool {
        self.candidates
            .iter()
            .any(|candidate| candidate.fields.contains(&field))
    }
}

impl Mapping {
    /// The column of a field.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns
            .iter()
            .find(|known| known.field == field)
            .map(|known| known.column)
    }

    /// The question that leaves a field open; a caller that needs the field stops with it.
    pub fn question(&self, field: Field) -> Option<&Question> {
        self.questions.iter().find(|question| question.asks(field))
    }

    /// A `[columns]` block to paste into `paritet.toml`: the mapping, then each candidate of a question behind a `#`.
    ///
    /// `columns` are those the mapping was proposed for.
    pub fn paste(&self, columns: &[ColumnSample]) -> String {
        let heading = |at: usize| columns.get(at).map_or("", |column| column.heading.as_str());
        let mut block = String::from("[columns]\n");
        for known in &self.columns {
            block += &format!("{} = {}\n", known.field, quoted(heading(known.column)));
        }
        for candidate in self
            .questions
            .iter()
            .flat_map(|question| &question.candidates)
        {
            for field in &candidate.fields {
                block += &format!("# {field} = {}\n", quoted(&candidate.heading));
            }
        }
        block
    }
}

/// A TOML basic string on one line.
fn quoted(text: &str) -> String {
    let escape = |letter: char| match letter {
        '"' | '\\' => format!("\\{letter}"),
        _ if letter.is_control() => format!("\\u{:04X}", u32::from(letter)),
        _ => letter.to_string(),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}

/// Whether a text is a known heading as it stands, abbreviations written out.
pub fn is_known(heading: &str, extra: &Synonyms) -> bool {
    vocabulary::is_exact(heading, extra)
}

/// Whether a text is a known heading of this field and of no other.
pub fn names(heading: &str, field: Field, extra: &Synonyms) -> bool {
    vocabulary::is_exact(heading, extra) && vocabulary::meaning(heading, extra).fields == [field]
}

/// The fields that a heading may stand for by its words alone, the likeliest first.
pub fn fields_of(heading: &str, extra: &Synonyms) -> Vec<Field> {
    vocabulary::meaning(heading, extra).fields
}

/// The built-in headings of a field, language by language.
pub fn known_headings(field: Field) -> Vec<String> {
    let languages = vocabulary::Source::built_in().fields.remove(&field);
    languages
        .unwrap_or_default()
        .into_values()
        .flatten()
        .collect()
}
