//! The figures of all staff and of each category, exact and with nothing withheld.

use super::status::{self, Status, Tested};
use super::{Basis, Hours, Indicators, PartYear, VariableBase};
use crate::measures::measured::{Measured, Whose, everybody, measured};
use crate::measures::quartiles;
use crate::measures::said::asked;
use crate::measures::scope::Scope;
use crate::model::failure::Failure;
use crate::model::field::Field;
use crate::model::people::Cohort;
use crate::model::phrase::Phrase;
use crate::stats::quarters::Quarters;
use crate::study::component::Part;
use crate::study::groups::Groups;
use crate::study::numbers::Numbers;
use crate::study::pay_levels::{Conventions, HoursFrom, Level, pay_levels};
use crate::study::workforce::Workforce;

/// Pay of a group on one basis.
#[derive(Clone, PartialEq)]
pub struct Levels {
    /// What it is for.
    pub basis: Basis,
    /// All pay.
    pub total: Measured,
    /// Ordinary basic pay.
    pub base: Measured,
    /// What stands beside it; `None` where the file has none.
    pub variable: Option<Measured>,
}

/// A category of workers.
#[derive(Clone, PartialEq)]
pub struct Category {
    /// Its member of each column grouped by.
    pub members: Vec<String>,
    /// Who is in it.
    pub cohort: Cohort,
    /// Its pay.
    pub levels: Levels,
    /// What its gap comes to; `None` where there is none.
    pub status: Option<Status>,
}

/// All figures of the report.
#[derive(Clone, PartialEq)]
pub struct Outcome {
    /// The columns that make a category.
    pub by: Vec<String>,
    /// All staff.
    pub cohort: Cohort,
    /// Pay by hour and by year.
    pub all: [Levels; 2],
    /// Women, men and others in each quartile band, by hourly and by annual pay.
    pub bands: [Quarters; 2],
    /// By label.
    pub categories: Vec<Category>,
    /// The line that gaps of categories are held against.
    pub tested: Option<Tested>,
    /// Over whom pay beside base pay is taken, where that makes a difference.
    pub variable_base: Option<VariableBase>,
    /// What the year of those is who were hired in it, where there are any.
    pub part_year: Option<PartYear>,
    /// The field of base pay.
    pub source: Field,
    /// The hours behind hourly pay.
    pub hours: HoursFrom,
    /// Columns of pay by what they count as.
    pub parts: Vec<(String, Part)>,
    /// Blank cells of these, taken as none.
    pub blank: u64,
    /// Rows without a sex.
    pub sex_unknown: u64,
    /// Rows without base pay.
    pub pay_missing: u64,
    /// Rows with base pay whose hours are not known.
    pub hours_missing: u64,
}

impl Indicators {
    /// Computes the indicators.
    ///
    /// `by` names the columns of words that make a category; without one there is no indicator (g). The population is
    /// rows with a sex, base pay and hours; `part_of_year` is less than 1 for those hired in it; those recorded as neither woman nor man are in the quartile bands, and in no
    /// gap. A gap is (men - women) / men and undefined without a positive figure of men.
    ///
    /// # Errors
    /// When the file lacks sex, base pay or everybody's; when it must be said what counts as pay, over whom pay beside
    /// base pay is taken, or which hours are meant; for words on a category that is not there.
    pub fn compute(
        &self,
        workforce: &Workforce,
        by: &[String],
        scope: &Scope,
        part_of_year: Option<&Numbers>,
    ) -> Result<Outcome, Failure> {
        let file = workforce.files.first().map_or("", |file| &file.name);
        let part_year = self.year_of_new(file, part_of_year)?;
        let conventions = Conventions {
            paid: self.hours.map(|hours| hours == Hours::Paid),
            part_of_year: part_of_year.filter(|_| part_year == Some(PartYear::Actual)),
            full_time_hours: scope.full_time(),
            ..Conventions::default()
        };
        let levels = pay_levels(workforce, &self.components, conventions)
            .map_err(|unclear| asked::<Part>(file, unclear))?;
        let tested = Tested::of(self, scope.date()?)?;
        let no_sex =
            || Failure::input(Phrase::fail_no_column(file, "sex")).hint(Phrase::hint_map("sex"));
        let (staff, hourly) =
            Staff::of(self, workforce, &levels.hourly, Basis::Hourly).ok_or_else(no_sex)?;
        let (_, annual) =
            Staff::of(self, workforce, &levels.annual, Basis::Annual).ok_or_else(no_sex)?;
        if staff.cohort.all() == 0 {
            return Err(Failure::input(Phrase::fail_no_rows(file)).hint(Phrase::hint_doctor(file)));
        }
        let variable_base = self.over(file, &hourly.0, staff.cohort)?;
        let leading = match self.basis {
            Basis::Hourly => &levels.hourly,
            Basis::Annual => &levels.annual,
        };
        let mut categories = match by {
            [] => Vec::new(),
            by => self.categories(workforce, by, leading).ok_or_else(no_sex)?,
        };
        let names: Vec<String> = categories.iter().map(Category::name).collect();
        status::known(self, &names)?;
        if let Some(tested) = &tested {
            for (category, name) in categories.iter_mut().zip(&names) {
                let gap = category.levels.total.gap();
                category.status = gap.map(|gap| tested.status(self, name, gap)).transpose()?;
            }
        }
        Ok(Outcome {
            by: by.to_vec(),
            cohort: staff.cohort,
            bands: [hourly.1, annual.1],
            all: [hourly.0, annual.0],
            categories,
            tested,
            variable_base,
            part_year,
            source: levels.source,
            hours: levels.hours,
            parts: levels.told(workforce),
            blank: levels.blank,
            sex_unknown: staff.sex_unknown,
            pay_missing: staff.missing.saturating_sub(levels.without_hours),
            hours_missing: levels.without_hours.min(staff.missing),
        })
    }

    /// What the year of those is who were hired in it, where there are any.
    fn year_of_new(
        &self,
        file: &str,
        part_of_year: Option<&Numbers>,
    ) -> Result<Option<PartYear>, Failure> {
        let parts = part_of_year
            .into_iter()
            .flat_map(|part| part.iter().flatten());
        let new = parts.filter(|part| *part < 1.0).count() as u64;
        if new == 0 {
            return Ok(None);
        }
        let failure = || {
            Failure::input(Phrase::fail_part_year(file))
                .cause(Phrase::cause_part_year(new))
                .hint(Phrase::hint_part_year_whole())
                .hint(Phrase::hint_part_year_actual())
        };
        self.part_year.map(Some).ok_or_else(failure)
    }

    /// Over whom pay beside base pay is taken, where not everybody has some.
    fn over(
        &self,
        file: &str,
        all: &Levels,
        cohort: Cohort,
    ) -> Result<Option<VariableBase>, Failure> {
        let Some(variable) = &all.variable else {
            return Ok(None);
        };
        let with = variable.women.recipients + variable.men.recipients;
        let without = cohort.women + cohort.men - with;
        if with == 0 || without == 0 {
            return Ok(None);
        }
        let failure = || {
            Failure::input(Phrase::fail_variable_base(file))
                .cause(Phrase::cause_variable_base(without))
                .hint(Phrase::hint_variable_recipients())
                .hint(Phrase::hint_variable_all())
        };
        self.variable_base.map(Some).ok_or_else(failure)
    }

    fn categories(
        &self,
        workforce: &Workforce,
        by: &[String],
        pay: &Level,
    ) -> Option<Vec<Category>> {
        let figures = |amounts: &Numbers, whose| self.by_group(workforce, by, amounts, whose);
        let total = figures(&pay.total, Whose::All)?;
        let base = figures(&pay.base, Whose::All)?;
        let variable = pay.variable.as_ref();
        let variable = match variable.map(|amounts| figures(amounts, self.whose())) {
            Some(found) => found?
                .into_iter()
                .map(|(_, _, found)| Some(found))
                .collect(),
            None => vec![None; total.len()],
        };
        let found = total.into_iter().zip(base).zip(variable);
        let of = |(((members, cohort, total), (_, _, base)), variable)| Category {
            members,
            cohort,
            levels: Levels {
                basis: self.basis,
                total,
                base,
                variable,
            },
            status: None,
        };
        let categories = found.map(of);
        Some(
            categories
                .filter(|c: &Category| c.cohort.all() > 0)
                .collect(),
        )
    }

    fn by_group(
        &self,
        workforce: &Workforce,
        by: &[String],
        amounts: &Numbers,
        whose: Whose,
    ) -> Option<Vec<(Vec<String>, Cohort, Measured)>> {
        let mut groups = Groups::of(workforce, by, amounts)?;
        let (parts, _) = groups.map(|members, amounts| {
            let members = members.unwrap_or_default().to_vec();
            let cohort = amounts.cohort();
            // all of them together are not asked for
            let measured = match members.is_empty() {
                true => Measured::default(),
                false => measured(amounts.women, amounts.men, whose),
            };
            (members, cohort, measured)
        });
        Some(parts)
    }

    fn whose(&self) -> Whose {
        match self.variable_base {
            Some(VariableBase::All) => Whose::Some,
            _ => Whose::Recipients,
        }
    }
}

impl Category {
    /// Its label, of several columns with a stroke between them.
    pub fn name(&self) -> String {
        self.members.join(" / ")
    }
}

/// All staff.
struct Staff {
    cohort: Cohort,
    sex_unknown: u64,
    missing: u64,
}

impl Staff {
    fn of(
        options: &Indicators,
        workforce: &Workforce,
        pay: &Level,
        basis: Basis,
    ) -> Option<(Staff, (Levels, Quarters))> {
        let of_all = |amounts: &Numbers, whose| -> Option<Measured> {
            everybody(workforce, amounts, whose).map(|(_, measured)| measured)
        };
        let mut groups = Groups::of(workforce, &[], &pay.total)?;
        let (sex_unknown, missing) = (groups.sex_unknown, groups.missing);
        let (_, found) = groups.map(|members, amounts| {
            members.is_none().then(|| {
                let cohort = amounts.cohort();
                let total = measured(amounts.women, amounts.men, Whose::All);
                (cohort, total, quartiles::cut(amounts, options.tie_eps))
            })
        });
        let (cohort, total, bands) = found?;
        let variable = pay.variable.as_ref();
        let variable = variable.map(|amounts| of_all(amounts, options.whose()));
        let levels = Levels {
            basis,
            total,
            base: of_all(&pay.base, Whose::All)?,
            variable: match variable {
                Some(found) => Some(found?),
                None => None,
            },
        };
        let staff = Staff {
            cohort,
            sex_unknown,
            missing,
        };
        Some((staff, (levels, bands)))
    }
}
