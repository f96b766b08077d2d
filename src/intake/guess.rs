//! The decimal marks of a file, from its head and from whole columns.

use super::admit::Readings;
use super::columns::Reading;
use super::number::{Ambiguity, DecimalMark, Evidence};
use super::preview::Preview;
use crate::model::field::{Field, Kind};

/// What the head of the file says about how columns are read.
pub(super) struct Guess<'a> {
    preview: &'a Preview,
    said: Option<DecimalMark>,
    /// The mark of all the columns that are certain, where they agree.
    of_file: Option<DecimalMark>,
}

impl<'a> Guess<'a> {
    pub(super) fn of(preview: &'a Preview, readings: &Readings) -> Guess<'a> {
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

    pub(super) fn reading(&self, field: Field, column: usize) -> Reading {
        match field.kind() {
            Kind::Text | Kind::Code | Kind::Date | Kind::Flag => Reading::Labels,
            Kind::Number | Kind::Percent | Kind::Money | Kind::Year | Kind::Count => {
                Reading::Numbers(self.mark(Some(field), column))
            }
        }
    }

    /// A column without a field: numbers if its values are.
    pub(super) fn by_values(&self, column: usize) -> Reading {
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
    pub(super) fn settle(
        &self,
        evidence: &Evidence,
        field: Option<Field>,
    ) -> Result<DecimalMark, Ambiguity> {
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
pub(super) fn plausible(field: Field) -> Option<std::ops::RangeInclusive<f64>> {
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
