//! What every measure is told: which rows, which groups, which pay, how sure.

use clap::{ArgAction, Args};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::phrase::Phrase;
use crate::rules::Jurisdiction;
use crate::study::expr::{BASES, PayColumn, PayConcept, pay};
use crate::study::filter::{Condition, ConditionError, matching};
use crate::study::workforce::Workforce;

/// Options that all measures share.
#[derive(Args, Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Scope {
    /// Group by a field or a heading of the file; repeat for crossed groups; default equal work, else job title, code, family or unit
    #[arg(long, value_name = "FIELD|HEADER", help_heading = "Groups and pay")]
    pub by: Vec<String>,

    /// Show groups with too few women or men, for the profile, as one; default false
    #[arg(long, value_name = "BOOL", required = false, action = ArgAction::Set, num_args = 0..=1, require_equals = true, default_missing_value = "true", help_heading = "Groups and pay")]
    pub merge_small: bool,

    /// The pay that is compared: hourly, monthly_fte, annual or a money field; default monthly_fte where the file allows
    #[arg(long, value_name = "FIELD", help_heading = "Groups and pay")]
    pub pay: Option<String>,

    /// Only rows for which this holds: FIELD=VALUE, also != < <= > >=; repeat for several, all must hold
    #[arg(
        long = "where",
        value_name = "CONDITION",
        help_heading = "Groups and pay"
    )]
    #[serde(rename = "where")]
    pub conditions: Vec<String>,

    /// Whose law limits and conventions are taken from
    #[arg(long, value_enum, help_heading = "Law")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<Jurisdiction>,

    /// The day that ages and rules are taken for, as 2026-12-31; default the latest period that the file states
    #[arg(long, value_name = "DATE", help_heading = "Law")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_date: Option<String>,

    /// Weekly hours of full time; default those that most people of the file have, where it has weekly hours, else 40
    #[arg(long, value_name = "HOURS", help_heading = "Groups and pay")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_time_hours: Option<f64>,

    /// Confidence level of the intervals, 0.5 to 0.9999; default 0.95
    #[arg(
        long,
        value_name = "LEVEL",
        required = false,
        help_heading = "Statistics"
    )]
    pub level: f64,

    /// Seed of the bootstrap; default 20240901
    #[arg(long, value_name = "N", required = false, help_heading = "Statistics")]
    pub seed: u64,
}

impl Default for Scope {
    fn default() -> Scope {
        Scope {
            by: Vec::new(),
            merge_small: false,
            pay: None,
            conditions: Vec::new(),
            preset: None,
            reference_date: None,
            full_time_hours: None,
            level: 0.95,
            seed: 20_240_901,
        }
    }
}

/// The groupings that are taken where none is asked for, the first that the file has.
pub const USUAL_GROUPS: [Field; 5] = [
    Field::EqualWorkGroup,
    Field::JobTitle,
    Field::JobCode,
    Field::JobFamily,
    Field::Unit,
];

impl Scope {
    /// Refuses values that make no sense.
    ///
    /// # Errors
    /// For a level outside 0.5 to 0.9999 or hours outside 1 to 168.
    pub fn check(&self) -> Result<(), Failure> {
        if !(0.5..=0.9999).contains(&self.level) {
            return Err(
                Failure::input(Phrase::fail_flag("--level", self.level.to_string()))
                    .cause(Phrase::cause_expected("0.5–0.9999")),
            );
        }
        if !(1.0..=168.0).contains(&self.full_time()) {
            return Err(Failure::input(Phrase::fail_flag(
                "--full-time-hours",
                self.full_time().to_string(),
            ))
            .cause(Phrase::cause_expected("1–168")));
        }
        self.date()?;
        self.concept().map(|_| ())
    }

    /// Weekly hours of full time.
    pub fn full_time(&self) -> f64 {
        self.full_time_hours.unwrap_or(40.0)
    }

    /// The reference date, if one is set.
    ///
    /// # Errors
    /// When it is no date.
    pub fn date(&self) -> Result<Option<Date>, Failure> {
        let Some(text) = &self.reference_date else {
            return Ok(None);
        };
        text.parse().map(Some).map_err(|_| {
            Failure::input(Phrase::fail_flag("--reference-date", text.as_str()))
                .cause(Phrase::cause_expected("2026-12-31"))
        })
    }

    /// The pay that was asked for, if one was.
    ///
    /// # Errors
    /// When it is no pay.
    pub fn concept(&self) -> Result<Option<PayConcept>, Failure> {
        let Some(id) = &self.pay else {
            return Ok(None);
        };
        PayConcept::from_id(id).map(Some).ok_or_else(|| {
            let known = ["hourly", "monthly_fte", "annual"]
                .into_iter()
                .chain(money_fields().map(Field::id))
                .collect::<Vec<&str>>();
            Failure::input(Phrase::fail_flag("--pay", id.as_str()))
                .cause(Phrase::cause_expected(known.join(", ")))
                .did_you_mean(id, known)
        })
    }

    /// The fields from which the pay can be computed.
    ///
    /// # Errors
    /// When it is no pay.
    pub fn pay_fields(&self) -> Result<Vec<Field>, Failure> {
        Ok(match self.concept()? {
            Some(PayConcept::AsStated(field)) => vec![field],
            _ => BASES.to_vec(),
        })
    }

    /// The columns that conditions are about.
    ///
    /// # Errors
    /// When a condition has no comparison.
    pub fn parsed_conditions(&self) -> Result<Vec<Condition>, Failure> {
        self.conditions
            .iter()
            .map(|text| {
                Condition::parse(text).ok_or_else(|| {
                    Failure::input(Phrase::fail_flag("--where", text.as_str()))
                        .cause(Phrase::cause_expected("FIELD=VALUE"))
                })
            })
            .collect()
    }

    /// The rows that fulfil all conditions.
    ///
    /// # Errors
    /// When a condition does not fit its column.
    pub fn filter(
        &self,
        workforce: &Workforce,
        conditions: &[Condition],
    ) -> Result<Workforce, Failure> {
        let mut kept = workforce.clone();
        for condition in conditions {
            let mask = matching(&kept, condition).map_err(|error| refused(condition, error))?;
            kept = kept.filter(&mask);
        }
        Ok(kept)
    }

    /// The pay of each row: what was asked for, or full-time monthly pay, or what the file has.
    ///
    /// # Errors
    /// When the file has no column it can be computed from.
    pub fn pay_of(&self, workforce: &Workforce) -> Result<(PayConcept, PayColumn), Failure> {
        let concept = self.concept()?.unwrap_or_else(|| usual_concept(workforce));
        let column = pay(workforce, concept, self.full_time()).ok_or_else(|| {
            let file = workforce
                .files
                .first()
                .map_or("", |file| file.name.as_str());
            let field = match concept {
                PayConcept::AsStated(field) => field,
                _ => Field::BaseMonthly,
            };
            Failure::input(Phrase::fail_no_column(file, field.id()))
                .hint(Phrase::hint_map(field.id()))
        })?;
        Ok((concept, column))
    }
}

/// Full-time monthly pay, unless the file states pay for the hour or the year only.
fn usual_concept(workforce: &Workforce) -> PayConcept {
    match BASES
        .into_iter()
        .find(|field| workforce.field(*field).is_some())
    {
        Some(Field::BaseAnnual) => PayConcept::Annual,
        Some(Field::HourlyRate) => PayConcept::Hourly,
        _ => PayConcept::MonthlyFullTime,
    }
}

/// All money fields.
pub fn money_fields() -> impl Iterator<Item = Field> {
    Field::ALL
        .iter()
        .copied()
        .filter(|field| field.kind() == crate::model::field::Kind::Money)
}

fn refused(condition: &Condition, error: ConditionError) -> Failure {
    let failure = Failure::input(Phrase::fail_flag(
        "--where",
        format!("{}={}", condition.column, condition.value),
    ));
    match error {
        ConditionError::NoColumn => failure.cause(Phrase::cause_expected("FIELD=VALUE")),
        ConditionError::NotANumber => failure.cause(Phrase::cause_expected("12.5")),
        ConditionError::NoSuchLabel(near) => near.into_iter().fold(failure, |failure, near| {
            failure.hint(Phrase::hint_did_you_mean(near))
        }),
    }
}
