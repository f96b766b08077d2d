//! From a previewed file to a workforce: read what is needed, decide what whole columns mean, list what is wrong.

use super::columns::{Column, Columns, Reading, Wanted};
use super::delimited;
use super::findings::Findings;
use super::number::{Ambiguity, DecimalMark, Evidence, FteScale};
use super::preview::{Form, Preview};
use super::sexes::{self, SexSource};
use super::sheet::{self, Watched};
use super::text::Encoding;
use crate::model::failure::Failure;
use crate::model::field::{Field, Kind};
use crate::model::finding::{Code, Finding};
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::model::provenance::{LeftOut, SourceFile};
use crate::study::workforce::{SEX, Workforce};

/// What a run needs of a file.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// Fields that are read if the file has them.
    pub fields: Vec<Field>,
    /// Fields of which the first is read that the file has; one of them must be there.
    pub one_of: Vec<Field>,
    /// Columns of words that must be there, by field or heading.
    pub words: Vec<String>,
    /// Columns that must be there, by field or heading, words or numbers as their field says.
    pub any: Vec<String>,
    /// Whether the file must tell the sex.
    pub sex: bool,
}

/// What the user says of values that the file cannot settle.
#[derive(Clone, Debug, Default)]
pub struct Readings {
    /// What codes of sex mean.
    pub sex_map: Vec<(String, Sex)>,
    /// The decimal mark of all columns.
    pub decimal: Option<DecimalMark>,
}

/// A workforce and what was wrong on the way.
#[derive(Debug)]
pub struct Admitted {
    /// The employees.
    pub workforce: Workforce,
    /// What was found, by code, field and line.
    pub findings: Vec<Finding>,
    /// The name in the workforce of each column of words that was asked for.
    pub words: Vec<String>,
}

/// A column on its way into the workforce.
struct Ask {
    name: String,
    field: Option<Field>,
    wanted: Wanted,
}

/// Reads a file and admits its rows.
///
/// # Errors
/// When a needed column is missing or could be several, or when a column has two readings that the file cannot settle.
pub fn admit(preview: &Preview, needs: &Needs, readings: &Readings) -> Result<Admitted, Failure> {
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
    let mut findings = Findings::default();
    let mut workforce = Workforce::new(columns.rows() as usize);
    findings.of_rows(
        &columns,
        &asks.iter().map(|ask| ask.field).collect::<Vec<_>>(),
    );
    workforce.files = vec![SourceFile {
        name: preview.source.name().to_owned(),
        rows: columns.rows(),
    }];
    workforce.left_out = columns
        .left_out
        .iter()
        .filter_map(|(why, places)| {
            why.reason().map(|reason| LeftOut {
                reason,
                rows: places.count,
            })
        })
        .collect();
    for ask in &asks {
        let heading = preview.header.headings[ask.wanted.column].clone();
        workforce.mapping.insert(ask.name.clone(), heading);
    }
    fill(
        &mut workforce,
        columns,
        &asks,
        sex_source,
        preview,
        readings,
        &mut findings,
    )?;
    Ok(Admitted {
        workforce,
        findings: findings.sorted(),
        words,
    })
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
        let part_time = matches!(field, Field::BaseMonthly | Field::BaseAnnual);
        if part_time && let Some(column) = mapped(Field::FtePercent) {
            let reading = guess.reading(Field::FtePercent, column);
            push(
                asks,
                Field::FtePercent.id(),
                Some(Field::FtePercent),
                column,
                reading,
            );
        }
    }
    for field in &needs.fields {
        if let Some(column) = mapped(*field) {
            push(
                asks,
                field.id(),
                Some(*field),
                column,
                guess.reading(*field, column),
            );
        }
    }
    Ok(words)
}

fn push(asks: &mut Vec<Ask>, name: &str, field: Option<Field>, column: usize, reading: Reading) {
    if asks.iter().all(|ask| ask.name != name) {
        asks.push(Ask {
            name: name.to_owned(),
            field,
            wanted: Wanted { column, reading },
        });
    }
}

/// A column by the id of its field or by its heading, with its name in the workforce.
fn resolve(preview: &Preview, name: &str) -> Result<(String, Option<Field>, usize), Failure> {
    if let Some(field) = Field::from_id(name) {
        let column = preview
            .mapping
            .column(field)
            .ok_or_else(|| no_column(preview, &[field]))?;
        return Ok((field.id().to_owned(), Some(field), column));
    }
    let column = preview.column_of(name).ok_or_else(|| {
        let near =
            preview.header.headings.iter().max_by(|a, b| {
                strsim::jaro_winkler(a, name).total_cmp(&strsim::jaro_winkler(b, name))
            });
        let failure = Failure::input(Phrase::fail_unknown_column(preview.source.name(), name))
            .cause(Phrase::cause_candidates(preview.header.headings.join(", ")));
        near.into_iter().fold(failure, |failure, near| {
            failure.hint(Phrase::hint_did_you_mean(near.as_str()))
        })
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
    let question = fields
        .iter()
        .find_map(|field| preview.mapping.question(*field));
    let ids: Vec<&str> = fields.iter().take(1).map(|field| field.id()).collect();
    let Some(question) = question else {
        return Failure::input(Phrase::fail_no_column(file, ids.join(", ")))
            .cause(preview.as_cause())
            .cause(Phrase::cause_candidates(preview.header.headings.join(", ")))
            .hint(Phrase::hint_map(ids.join("")))
            .hint(Phrase::hint_doctor(file));
    };
    let money = fields.iter().any(|field| field.kind() == Kind::Money);
    let heading = if money {
        Phrase::fail_which_pay(file)
    } else {
        Phrase::fail_no_column(file, ids.join(""))
    };
    let names: Vec<&str> = question
        .candidates
        .iter()
        .map(|candidate| candidate.heading.as_str())
        .collect();
    Failure::input(heading)
        .cause(preview.as_cause())
        .cause(Phrase::cause_candidates(names.join(", ")))
        .hint(Phrase::hint_paste(preview.mapping.paste(&preview.samples)))
}

/// What the head of the file says about how columns are read.
struct Guess<'a> {
    preview: &'a Preview,
    said: Option<DecimalMark>,
    /// The mark of all the columns that are certain, where they agree.
    of_file: Option<DecimalMark>,
}

impl<'a> Guess<'a> {
    fn of(preview: &'a Preview, readings: &Readings) -> Guess<'a> {
        let (mut point, mut comma) = (0, 0);
        for sample in &preview.samples {
            let evidence = evidence(&sample.values);
            if evidence.unreadable * 4 < sample.values.len() as u64 {
                point += evidence.certain_point;
                comma += evidence.certain_comma;
            }
        }
        let of_file = match (point, comma) {
            (0, 0) => None,
            (point, comma) if point > 9 * comma => Some(DecimalMark::Point),
            (point, comma) if comma > 9 * point => Some(DecimalMark::Comma),
            _ => None,
        };
        Guess {
            preview,
            said: readings.decimal,
            of_file,
        }
    }

    fn reading(&self, field: Field, column: usize) -> Reading {
        match field.kind() {
            Kind::Text | Kind::Code | Kind::Date | Kind::Flag => Reading::Labels,
            Kind::Number | Kind::Percent | Kind::Money | Kind::Year | Kind::Count => {
                Reading::Numbers(self.mark(Some(field), column))
            }
        }
    }

    /// A column without a field: numbers if its values are.
    fn by_values(&self, column: usize) -> Reading {
        let evidence = evidence(&self.preview.samples[column].values);
        if evidence.unreadable == 0
            && evidence.whole + evidence.certain_point + evidence.certain_comma > 0
        {
            Reading::Numbers(self.mark(None, column))
        } else {
            Reading::Labels
        }
    }

    fn mark(&self, field: Option<Field>, column: usize) -> DecimalMark {
        self.settle(&evidence(&self.preview.samples[column].values), field)
            .unwrap_or(DecimalMark::Point)
    }

    /// The mark of a column: what the user says, what its cells say, or what the other columns of the file say.
    fn settle(&self, evidence: &Evidence, field: Option<Field>) -> Result<DecimalMark, Ambiguity> {
        if let Some(mark) = self.said {
            return Ok(mark);
        }
        let certain = evidence.certain_point + evidence.certain_comma > 0;
        match (evidence.decide(None), self.of_file) {
            (Ok(decision), _) if certain => Ok(decision.mark),
            (_, Some(mark)) => Ok(mark),
            _ => evidence
                .decide(field.and_then(plausible))
                .map(|decision| decision.mark),
        }
    }
}

fn evidence(values: &[String]) -> Evidence {
    let mut evidence = Evidence::NONE;
    values.iter().for_each(|value| evidence.observe(value));
    evidence
}

/// The range in which the values of a field lie, wide enough for any currency.
fn plausible(field: Field) -> Option<std::ops::RangeInclusive<f64>> {
    match field {
        Field::HourlyRate => Some(3.0..=2_500.0),
        Field::BaseMonthly | Field::BaseMonthlyFte | Field::TotalPay => Some(500.0..=500_000.0),
        Field::BaseAnnual => Some(5_000.0..=5_000_000.0),
        Field::FtePercent => Some(0.0..=150.0),
        Field::WeeklyHours => Some(1.0..=100.0),
        Field::Age | Field::TenureYears | Field::Experience => Some(0.0..=100.0),
        _ => None,
    }
}

/// Reads the columns, again where the whole column says another decimal mark or encoding than its head.
fn read_settled(preview: &Preview, asks: &mut [Ask], guess: &Guess) -> Result<Columns, Failure> {
    let mut encoding = None;
    for _ in 0..3 {
        let wanted: Vec<Wanted> = asks.iter().map(|ask| ask.wanted).collect();
        let columns = read_columns(preview, &wanted, encoding)?;
        let mut settled = true;
        if columns.misencoded && encoding.is_none() {
            encoding = Some(Encoding::single_byte(&bytes_beyond_ascii(preview)?));
            settled = false;
        }
        for (ask, column) in asks.iter_mut().zip(&columns.columns) {
            let Column::Numbers { evidence, mark, .. } = column else {
                continue;
            };
            let decided = guess
                .settle(evidence, ask.field)
                .map_err(|ambiguity| ambiguous(preview, ask.wanted.column, ambiguity))?;
            if decided != *mark {
                ask.wanted.reading = Reading::Numbers(decided);
                settled = false;
            }
        }
        if settled {
            return Ok(columns);
        }
    }
    Err(Failure::input(Phrase::fail_unreadable(
        preview.source.name(),
        "encoding",
    )))
}

fn read_columns(
    preview: &Preview,
    wanted: &[Wanted],
    encoding: Option<Encoding>,
) -> Result<Columns, Failure> {
    match &preview.form {
        Form::Text(layout) => match encoding {
            None => delimited::read(&preview.source, layout, wanted),
            Some(encoding) => {
                let layout = delimited::Layout {
                    encoding,
                    ..layout.clone()
                };
                delimited::read(&preview.source, &layout, wanted)
            }
        },
        Form::Grid { grid, data } => {
            let watched = Watched {
                id: preview.mapping.column(Field::PersonId),
                sex: preview.mapping.column(Field::Sex),
            };
            Ok(sheet::read(
                grid,
                *data,
                &preview.header.headings,
                watched,
                wanted,
            ))
        }
    }
}

/// Some of the text around bytes beyond ASCII, from the whole file.
fn bytes_beyond_ascii(preview: &Preview) -> Result<Vec<u8>, Failure> {
    const ENOUGH: usize = 1 << 16;
    let mut reader = preview.source.open()?;
    let mut found = Vec::new();
    let mut block = vec![0u8; 1 << 20];
    while found.len() < ENOUGH {
        let n = std::io::Read::read(&mut reader, &mut block)
            .map_err(|error| preview.source.cannot_open(&error))?;
        if n == 0 {
            break;
        }
        for line in block[..n].split(|byte| *byte == b'\n') {
            if !line.is_ascii() {
                found.extend_from_slice(line);
            }
        }
    }
    Ok(found)
}

fn ambiguous(preview: &Preview, column: usize, ambiguity: Ambiguity) -> Failure {
    let failure = Failure::input(Phrase::fail_ambiguous(
        preview.source.name(),
        preview.header.headings[column].as_str(),
    ));
    let failure = match ambiguity {
        Ambiguity::Thousands {
            grouped, decimal, ..
        } => failure.cause(Phrase::cause_two_decimal_readings(
            u64::from(grouped.high),
            u64::from(decimal.high),
        )),
        Ambiguity::Mixed { .. } | Ambiguity::Divided { .. } => {
            failure.cause(Phrase::cause_mixed_marks())
        }
    };
    failure.hint(Phrase::hint_decimal())
}

/// Moves the columns into the workforce, understood.
fn fill(
    workforce: &mut Workforce,
    mut columns: Columns,
    asks: &[Ask],
    sex_source: Option<SexSource>,
    preview: &Preview,
    readings: &Readings,
    findings: &mut Findings,
) -> Result<(), Failure> {
    let read = std::mem::take(&mut columns.columns);
    for (ask, column) in asks.iter().zip(read) {
        match column {
            Column::Labels { codes, labels } => {
                let source = match (sex_source, ask.field) {
                    (Some(SexSource::Column(_)), Some(Field::Sex)) if ask.name == SEX => sex_source,
                    (Some(SexSource::Identity(_)), Some(Field::PersonId)) => sex_source,
                    _ => None,
                };
                if let Some(source) = source {
                    let heading = &preview.header.headings[ask.wanted.column];
                    let (codes, names) = sexes::decode(
                        source, &codes, &labels, heading, readings, &columns, findings, preview,
                    )?;
                    workforce.add_labels(SEX, codes, names);
                }
                if source.is_none() || ask.name != SEX {
                    workforce.add_labels(&ask.name, codes, labels);
                }
            }
            Column::Numbers {
                mut values,
                evidence,
                ..
            } => {
                if ask.field == Some(Field::FtePercent) {
                    let full_time = full_time(&mut values, &columns, preview, findings)?;
                    values
                        .iter_mut()
                        .flatten()
                        .for_each(|value| *value /= full_time);
                }
                if let Some(field) = ask.field {
                    findings.of_numbers(field, &values, &columns);
                    let by_plausibility = evidence
                        .decide(plausible(field))
                        .is_ok_and(|decision| decision.by_plausibility);
                    if by_plausibility {
                        findings.add(Code::SettledByPlausibility, Some(field), Default::default());
                    }
                }
                workforce.add_numbers(&ask.name, values);
            }
        }
    }
    Ok(())
}

/// What 100 % is in a column of working time. A few impossible values are set aside as findings.
fn full_time(
    values: &mut [Vec<f64>],
    columns: &Columns,
    preview: &Preview,
    findings: &mut Findings,
) -> Result<f64, Failure> {
    let largest = |values: &[Vec<f64>], below: f64| {
        values
            .iter()
            .flatten()
            .copied()
            .filter(|value| *value <= below)
            .fold(0.0, f64::max)
    };
    let filled = columns.places_of(values, |value| value > 0.0).count;
    for most in [1.5, 150.0, 15_000.0] {
        let odd = columns.places_of(values, |value| value > most);
        let Some(scale) = FteScale::of(largest(values, most)) else {
            continue;
        };
        if odd.count * 100 <= filled {
            for value in values.iter_mut().flatten().filter(|value| **value > most) {
                *value = f64::NAN;
            }
            if odd.count > 0 {
                findings.add(Code::WorkingTimeScale, Some(Field::FtePercent), odd);
            }
            return Ok(scale.full_time());
        }
    }
    if filled == 0 {
        return Ok(1.0);
    }
    let column = preview
        .mapping
        .column(Field::FtePercent)
        .unwrap_or_default();
    Err(Failure::input(Phrase::fail_ambiguous(
        preview.source.name(),
        preview.header.headings[column].as_str(),
    ))
    .cause(Phrase::cause_expected("0–1, 0–100")))
}
