//! The canonical columns: what a heading of an export can stand for.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::quantity::PayPeriod;

/// What kind of value a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Words or an identifier, kept as written: leading zeros count.
    Text,
    /// One of a few words or codes.
    Code,
    /// A number without a currency.
    Number,
    /// A share of full time, written as 0 to 1 or 0 to 100.
    Percent,
    /// An amount in the file's currency.
    Money,
    /// A calendar date, or a year or month where the source knows no better.
    Date,
    /// A calendar year.
    Year,
    /// Yes or no.
    Flag,
    /// How many people a row stands for: a whole number.
    Count,
}

/// One table makes the variants, their order, ids and kinds, so that they cannot differ.
macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $name:ident $id:literal $kind:ident;)+) => {
        /// A canonical column. The order is that of the documentation and of every listing.
        ///
        /// Amounts are in the file's currency; an amount whose period is not part of the field (see [`Field::period`])
        /// is for the period of the pay it stands beside.
        ///
        /// ```
        /// use paritet::model::field::{Field, Kind};
        ///
        /// let field = Field::from_id("fte_percent").unwrap();
        /// assert_eq!((field, field.kind()), (Field::FtePercent, Kind::Percent));
        /// assert_eq!(field.to_string(), "fte_percent");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Field {
            /// Every field once, in order.
            pub const ALL: &[Field] = &[$(Field::$name),+];

            /// The canonical name, as in settings, flags and output.
            pub const fn id(self) -> &'static str {
                match self { $(Field::$name => $id,)+ }
            }

            /// What kind of value the field holds.
            pub const fn kind(self) -> Kind {
                match self { $(Field::$name => Kind::$kind,)+ }
            }
        }
    };
}

fields! {
    /// Identifies a person or an employment: an employee number or a national identity number.
    PersonId "person_id" Text;
    /// The person's name or a part of it. Never used in a figure.
    Name "name" Text;
    /// Legal sex.
    Sex "sex" Code;
    /// Date of birth.
    BirthDate "birth_date" Date;
    /// Year of birth.
    BirthYear "birth_year" Year;
    /// Age at the reference date, in years.
    Age "age" Number;
    /// First day of the employment.
    HireDate "hire_date" Date;
    /// Last day of the employment; open ends are written as 9999-12-31 or left blank.
    EndDate "end_date" Date;
    /// Length of service with the employer, in years.
    TenureYears "tenure_years" Number;
    /// Title of the job in words.
    JobTitle "job_title" Text;
    /// Code of the job in a classification, such as SSYK, STYRK, ISCO, AID or BESTA.
    JobCode "job_code" Text;
    /// Group of related jobs.
    JobFamily "job_family" Text;
    /// Group of employees who do equal work.
    EqualWorkGroup "equal_work_group" Text;
    /// Group of jobs that are of equal value.
    EqualValueGroup "equal_value_group" Text;
    /// Grade of the job: level of requirements, pay grade or band.
    JobLevel "job_level" Text;
    /// Points from job evaluation.
    JobPoints "job_points" Number;
    /// Department, cost centre or workplace.
    Unit "unit" Text;
    /// The employer in law.
    LegalEntity "legal_entity" Text;
    /// Country of work.
    Country "country" Text;
    /// Whether the person leads others.
    IsManager "is_manager" Flag;
    /// Permanent, temporary, probationary and the like.
    ContractType "contract_type" Code;
    /// Whether the base pay is agreed per month or per hour.
    PayBasis "pay_basis" Code;
    /// Collective agreement.
    Agreement "agreement" Text;
    /// Agreed working time as a share of full time.
    FtePercent "fte_percent" Percent;
    /// Working time per week, in hours.
    WeeklyHours "weekly_hours" Number;
    /// Hours paid in the reference period.
    HoursPaid "hours_paid" Number;
    /// Base pay per month as paid: a half-time employee has half of it.
    BaseMonthly "base_monthly" Money;
    /// Base pay per month as it would be in full time.
    BaseMonthlyFte "base_monthly_fte" Money;
    /// Base pay per year.
    BaseAnnual "base_annual" Money;
    /// Base pay per hour.
    HourlyRate "hourly_rate" Money;
    /// Supplements that are the same every period.
    FixedSupplement "fixed_supplement" Money;
    /// Supplements that follow when the work is done: nights, weekends, standby.
    VariableSupplement "variable_supplement" Money;
    /// Pay that follows results: bonus, commission, profit share.
    VariablePay "variable_pay" Money;
    /// Bonus paid in the pay period that the row describes.
    PeriodBonus "period_bonus" Money;
    /// How many months the bonus paid in the pay period is for.
    BonusMonths "bonus_months" Number;
    /// Thirteenth month's pay.
    Thirteenth "thirteenth" Money;
    /// Benefits in kind, as valued for tax.
    Benefits "benefits" Money;
    /// The employer's contribution to an occupational pension.
    Pension "pension" Money;
    /// All pay together.
    TotalPay "total_pay" Money;
    /// Hours of overtime, and of work beyond part time, in the reference period.
    OvertimeHours "overtime_hours" Number;
    /// Pay for overtime in the reference period.
    OvertimePay "overtime_pay" Money;
    /// Absence of any kind, in days unless the source says otherwise.
    AbsenceDays "absence_days" Number;
    /// Parental leave, in days unless the source says otherwise.
    ParentalLeave "parental_leave" Number;
    /// Sick leave, in days unless the source says otherwise.
    SickLeave "sick_leave" Number;
    /// Whether the person was paid less than usual, or nothing, in the pay period because of leave.
    ReducedByLeave "reduced_by_leave" Flag;
    /// Level or code of education.
    Education "education" Code;
    /// Working experience, in years.
    Experience "experience" Number;
    /// Result of the latest appraisal.
    Performance "performance" Code;
    /// Currency of the amounts, as an ISO 4217 code.
    Currency "currency" Code;
    /// The date, month or year that the row describes.
    Period "period" Date;
    /// Whether the row belongs to the population studied.
    PopulationFlag "population_flag" Code;
    /// Another ground of discrimination, such as ethnicity or disability.
    EthnicityOther "ethnicity_other" Code;
    /// Rank in management, 1 for the highest: what Logib calls professional position.
    ProfessionalPosition "professional_position" Code;
    /// How many people the row stands for, in a table of counts.
    Count "count" Count;
    /// How many people of the unit were invited to a survey.
    Invited "invited" Count;
    /// Whether somebody in part time wants, and is available for, more hours.
    WantsMoreHours "wants_more_hours" Flag;
    /// Ordinary working time of the year, in the unit of sick leave.
    OrdinaryTime "ordinary_time" Number;
    /// The part of sick leave that belongs to long spells, in the same unit: 60 days or more in Swedish statistics.
    LongSickLeave "long_sick_leave" Number;
    /// Whether the person belongs to the top management.
    TopManagement "top_management" Flag;
}

impl Field {
    /// The field of a canonical name, or `None`.
    pub fn from_id(id: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|field| field.id() == id)
    }

    /// The period an amount is for, where the field itself says it.
    pub const fn period(self) -> Option<PayPeriod> {
        match self {
            Field::BaseMonthly | Field::BaseMonthlyFte => Some(PayPeriod::Month),
            Field::BaseAnnual => Some(PayPeriod::Year),
            Field::HourlyRate => Some(PayPeriod::Hour),
            _ => None,
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.id())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_id_names_one_field_and_is_its_serde_name() {
        for field in Field::ALL {
            assert_eq!(Field::from_id(field.id()), Some(*field));
            let written = toml::Value::try_from(field).unwrap();
            assert_eq!(written.as_str(), Some(field.id()));
            assert_eq!(written.try_into::<Field>().unwrap(), *field);
        }
        assert_eq!(Field::from_id("base_pay"), None);
    }

    #[test]
    fn the_order_is_that_of_the_list() {
        assert!(Field::ALL.is_sorted());
        assert_eq!(Field::ALL.len(), 59);
    }

    #[test]
    fn only_money_has_a_period() {
        for field in Field::ALL {
            assert!(
                field.period().is_none() || field.kind() == Kind::Money,
                "{field}"
            );
        }
        assert_eq!(Field::HourlyRate.period(), Some(PayPeriod::Hour));
        assert_eq!(Field::TotalPay.period(), None);
    }
}
