//! Moves typed columns into the workforce, understood.

use jiff::civil::Date;

use super::admit::{Ask, Readings};
use super::ages;
use super::classes::classes;
use super::columns::{Column, Columns};
use super::findings::Findings;
use super::guess::plausible;
use super::labels::BLANK;
use super::law::LawChecks;
use super::number::{Evidence, FteScale};
use super::preview::Preview;
use super::sexes::{self, SexSource};
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::finding::Code;
use crate::model::people::Sex;
use crate::model::phrase::Phrase;
use crate::model::provenance::{LeftOut, SourceFile};
use crate::study::workforce::{LINE, SEX, SEXES, Workforce, class_of};

/// A workforce in the making.
pub(super) struct Filling<'a> {
    pub(super) preview: &'a Preview,
    pub(super) readings: &'a Readings,
    pub(super) sex_source: Option<SexSource>,
    pub(super) asks: &'a [Ask],
    /// Whether the line of each row is wanted.
    pub(super) lines: bool,
}

type Labels = (Vec<Vec<u32>>, Vec<String>);

impl Filling<'_> {
    /// Moves the columns; what is wrong in them goes to the findings.
    pub(super) fn fill(
        &self,
        mut columns: Columns,
        findings: &mut Findings,
    ) -> Result<Workforce, Failure> {
        let fields: Vec<Option<Field>> = self.asks.iter().map(|ask| ask.field).collect();
        findings.of_rows(&columns, &fields);
        if columns.misencoded {
            findings.add(Code::MixedEncoding, None, Default::default());
        }
        let mut workforce = self.empty(&columns);
        let reference = self.reference_date(&columns);
        workforce.period = reference.map(|date| date.to_string());
        let read = std::mem::take(&mut columns.columns);
        let day = self.readings.reference_date.or(reference);
        let mut law = LawChecks::new(self.readings.law, day, &columns);
        let mut people: Option<Labels> = None;
        let mut recorded = None;
        for (ask, column) in self.asks.iter().zip(read) {
            match column {
                Column::Labels { codes, labels } if ask.as_written().is_some() => {
                    workforce.add_labels(&ask.name, codes, labels);
                }
                Column::Labels { codes, labels } => {
                    if let Some(field) = ask.field.filter(|field| self.first_of(*field, ask)) {
                        findings.of_labels(field, &codes, &labels, &columns);
                        law.labels(field, &codes, &labels, findings);
                    }
                    // Ages as words are a column to group by.
                    if let Some(field) = ask.field
                        && field != Field::Age
                        && ask.name == Field::Age.id()
                    {
                        let ages = ages::of(field, &labels, reference);
                        workforce.add_numbers(&ask.name, ages::spread(&codes, &ages));
                        continue;
                    }
                    if ask.groups {
                        let blank = columns.places(&codes, |code| code == BLANK);
                        findings.add_if_any(Code::BlankGroup, ask.field, blank);
                    }
                    self.currency(ask, &labels, &mut workforce);
                    if ask.field == Some(Field::PersonId) {
                        people = Some((codes.clone(), labels.clone()));
                    }
                    if let Some(field) = ask.field
                        && ask.name == class_of(field)
                    {
                        let (codes, ids) = classes(field, codes, &labels);
                        workforce.add_labels(&ask.name, codes, ids);
                        continue;
                    }
                    if !self.tells_sex(ask) {
                        workforce.add_labels(&ask.name, codes, labels);
                        continue;
                    }
                    let sexes = self.sexes(ask, (&codes, &labels), &columns, findings)?;
                    if ask.name != SEX {
                        workforce.add_labels(&ask.name, codes.clone(), labels);
                    }
                    let codes = sexes::decode(codes, &sexes);
                    if ask.name == SEX && self.asks_identity() {
                        recorded = Some(codes.clone());
                    }
                    let names = SEXES.iter().map(|sex| sex.id().to_owned()).collect();
                    workforce.add_labels(SEX, codes, names);
                }
                Column::Numbers {
                    values, evidence, ..
                } => {
                    let values = self.numbers(ask, values, &evidence, &columns, findings)?;
                    if let Some(field) = ask.field {
                        law.numbers(field, &values, findings);
                    }
                    workforce.add_numbers(&ask.name, values);
                }
            }
        }
        if self.lines {
            workforce.add_numbers(LINE, lines(&columns));
        }
        law.finish(findings);
        if let (Some((codes, ids)), Some(sexes)) = (&people, &recorded) {
            findings.of_sexes((codes, ids), (sexes, &SEXES), &columns);
        }
        Ok(workforce)
    }

    fn empty(&self, columns: &Columns) -> Workforce {
        let mut workforce = Workforce::new(columns.rows() as usize);
        workforce.files = vec![SourceFile {
            name: self.preview.source.name().to_owned(),
            rows: columns.rows(),
        }];
        workforce.left_out = columns
            .left_out
            .iter()
            .filter_map(|(why, places)| {
                let rows = places.count;
                why.reason().map(|reason| LeftOut { reason, rows })
            })
            .collect();
        for ask in self.asks {
            let heading = self.preview.header.headings[ask.wanted.column].clone();
            let field = ask.as_written().map(|field| field.id().to_owned());
            let name = field.unwrap_or_else(|| ask.name.clone());
            workforce.mapping.insert(name, heading);
        }
        workforce
    }

    /// The day that ages are taken for; `None` where no ages are wanted.
    fn reference_date(&self, columns: &Columns) -> Option<Date> {
        let period = self.asks.iter().zip(&columns.columns).find_map(|pair| {
            let (ask, Column::Labels { labels, .. }) = pair else {
                return None;
            };
            (ask.field == Some(Field::Period)).then_some(labels)
        });
        self.asks
            .iter()
            .find(|ask| ask.name == Field::Age.id())
            .and(self.readings.reference_date)
            .or_else(|| ages::latest(period?))
            .or(self.preview.dated)
    }

    /// Whether no column before this one was asked for the same field: what is wrong in it is told once.
    fn first_of(&self, field: Field, ask: &Ask) -> bool {
        let mut understood = self.asks.iter().filter(|ask| ask.as_written().is_none());
        let first = understood.find(|other| other.field == Some(field));
        first.is_some_and(|first| first.name == ask.name)
    }

    /// Whether the sex of a row is read from this column.
    fn tells_sex(&self, ask: &Ask) -> bool {
        match self.sex_source {
            Some(SexSource::Column(_)) => ask.field == Some(Field::Sex) && ask.name == SEX,
            Some(SexSource::Identity(_)) => ask.field == Some(Field::PersonId),
            None => false,
        }
    }

    fn asks_identity(&self) -> bool {
        let mut asks = self.asks.iter();
        asks.any(|ask| ask.field == Some(Field::PersonId) && ask.as_written().is_none())
    }

    fn sexes(
        &self,
        ask: &Ask,
        column: (&[Vec<u32>], &[String]),
        columns: &Columns,
        findings: &mut Findings,
    ) -> Result<Vec<Sex>, Failure> {
        let heading = &self.preview.header.headings[ask.wanted.column];
        match self.sex_source {
            Some(SexSource::Identity(_)) => Ok(sexes::of_identities(column.1, findings)),
            _ => sexes::of_codes(column, heading, self.readings, columns, findings).map_err(
                |ambiguity| sexes::two_readings(self.preview, heading, column.1, &ambiguity),
            ),
        }
    }

    fn currency(&self, ask: &Ask, labels: &[String], workforce: &mut Workforce) {
        let mut named = labels.iter().filter(|label| !label.is_empty());
        if let (Some(Field::Currency), Some(only), None) = (ask.field, named.next(), named.next()) {
            workforce.currency = Some(only.clone());
        }
    }

    fn numbers(
        &self,
        ask: &Ask,
        mut values: Vec<Vec<f64>>,
        evidence: &Evidence,
        columns: &Columns,
        findings: &mut Findings,
    ) -> Result<Vec<Vec<f64>>, Failure> {
        let Some(field) = ask.field else {
            return Ok(values);
        };
        if field == Field::FtePercent {
            let full_time = full_time(&mut values, columns, self.preview, findings)?;
            values
                .iter_mut()
                .flatten()
                .for_each(|value| *value /= full_time);
        }
        findings.of_numbers(field, &values, columns);
        let settled = evidence.decide(plausible(field));
        if settled.is_ok_and(|decision| decision.by_plausibility) {
            findings.add(Code::SettledByPlausibility, Some(field), Default::default());
        }
        Ok(values)
    }
}

/// The line of each row, in the blocks of the file.
fn lines(columns: &Columns) -> Vec<Vec<f64>> {
    let blocks = columns.block_rows.iter().enumerate();
    let of_block = |(block, rows): (usize, &usize)| {
        (0..*rows)
            .map(|row| columns.line(block, row) as f64)
            .collect()
    };
    blocks.map(of_block).collect()
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
            findings.add_if_any(Code::WorkingTimeScale, Some(Field::FtePercent), odd);
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
