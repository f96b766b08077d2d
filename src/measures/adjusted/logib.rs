//! The Swiss standard analysis model (Logib module 1): are women and men paid alike with the same qualifications and the same
//! kind of post?
//!
//! Art. 13a ff. of the Swiss Gender Equality Act asks employers with 100 people or more; the model takes 50. It is a least
//! squares model of the logarithm of the full-time monthly wage, with fixed columns, and rates the difference by fixed lines.

use super::estimated::{Estimated, SUMMARY};
use super::{Adjusted, Cov, Readers};
use crate::disclosure::draft::{Draft, Row};
use crate::disclosure::released::Released;
use crate::model::failure::Failure;
use crate::model::finding::{Finding, Severity};
use crate::model::people::{Cohort, Sex};
use crate::model::phrase::Phrase;
use crate::model::table::{Column, Kind, Value};
use crate::stats::ols::Unfit;
use crate::study::factors::{Sample, Wanted};
use crate::study::formula::Formula;
use crate::study::logib::{Examined, Fault, Prepared, rating};
use crate::study::workforce::{SEX, SEXES, Workforce};

/// Fewest rows that the model takes.
pub const FEWEST: usize = 50;
/// The model, by the columns of [`workforce_of`]; the last regressor is one for women.
pub const MODEL: &str = "log(pay) ~ training_years + tenure_years + experience + experience^2 + factor(job_level) \
                         + factor(professional_position)";
/// The wage of a month of full time.
const WAGE: &str = "standardised_wage";

/// The rows of the model, with the highest level and the highest position as bases.
///
/// # Errors
/// With fewer than [`FEWEST`] rows, or of one sex only.
pub fn sample(examined: &Examined, file: &str) -> Result<Sample, Failure> {
    let rows = &examined.rows;
    let refused = |phrase: Phrase| {
        let left_out = Phrase::cause_logib_left_out(examined.invalid, examined.outside);
        Failure::input(phrase)
            .cause(left_out)
            .hint(Phrase::hint_doctor(file))
    };
    if rows.len() < FEWEST {
        let few = Phrase::fail_logib_few(file, rows.len() as u64, FEWEST as u64);
        return Err(refused(few));
    }
    let of_one_sex = rows.iter().all(|row| row.woman == rows[0].woman);
    let one_sex = || refused(Phrase::fail_logib_one_sex(file));
    if of_one_sex {
        return Err(one_sex());
    }
    sample_of(&workforce_of(rows), MODEL).ok_or_else(one_sex)
}

fn sample_of(workforce: &Workforce, model: &str) -> Option<Sample> {
    let formula = Formula::parse(model).ok()?;
    let pay = workforce.numbers(WAGE)?;
    let sample = Sample::of(workforce, &formula, pay, Wanted::default()).ok()?;
    Some(sample.based_on_last())
}

/// The rows as a workforce of the columns that the model needs.
fn workforce_of(rows: &[Prepared]) -> Workforce {
    let mut workforce = Workforce::new(rows.len());
    let code = |sex: Sex| SEXES.iter().position(|known| *known == sex);
    let [woman, man] = Sex::COMPARED.map(|sex| code(sex).unwrap_or_default() as u32);
    let sexes = rows.iter().map(|row| if row.woman { woman } else { man });
    let names = SEXES.iter().map(|sex| sex.id().to_owned());
    workforce.add_labels(SEX, vec![sexes.collect()], names.collect());
    type Of = fn(&Prepared) -> f64;
    let columns: [(&str, Of); 6] = [
        (WAGE, |row| row.wage),
        ("training_years", |row| row.training),
        ("tenure_years", |row| row.service),
        ("experience", |row| row.experience),
        ("job_level", |row| f64::from(row.level)),
        ("professional_position", |row| f64::from(row.position)),
    ];
    for (name, of) in columns {
        workforce.add_numbers(name, vec![rows.iter().map(of).collect()]);
    }
    workforce
}

/// What the model has found.
#[derive(Clone)]
pub struct Outcome {
    /// The model, with its rating.
    pub model: Estimated,
    /// The codes of level and position that others are compared with.
    pub bases: Vec<u64>,
    /// Columns that say what others say.
    pub aliased: Vec<String>,
}

/// Fits the model, for its readers.
///
/// # Errors
/// With more parameters than rows.
pub fn compute(sample: &Sample, readers: Readers) -> Result<Outcome, Unfit> {
    let options = Adjusted {
        cov: Cov::Classical,
        ..Adjusted::default()
    };
    let whole = options.compute(sample, &[], readers)?;
    let mut model = whole.model;
    let difference = model
        .gap
        .and_then(|gap| Some((gap.kennedy()?, gap.woman.p)));
    model.rating = difference.map(|(gap, p)| rating(gap, p).number());
    let bases = whole.bases.iter();
    Ok(Outcome {
        model,
        bases: bases.filter_map(|(_, base)| base.parse().ok()).collect(),
        aliased: whole.aliased,
    })
}

/// The tables of the model: the summary, and coefficients of all its columns or of sex alone.
pub fn tabulate(outcome: &Outcome, level: f64, all_coefficients: bool) -> Vec<Draft> {
    let model = &outcome.model;
    vec![
        model.summary(level),
        model.coefficients(level, all_coefficients),
    ]
}

/// What the released summary says first.
pub fn verdict(released: &Released) -> Vec<Phrase> {
    let Some(table) = released.table(SUMMARY) else {
        return Vec::new();
    };
    let row = table.rows().first();
    let number = |column| table.cell(row?, column).and_then(|cell| cell.number());
    let [women, men] = ["women", "men"].map(|sex| number(sex).unwrap_or_default() as u64);
    let (Some(gap), Some(rating)) = (number("kennedy_gap"), number("rating")) else {
        return vec![Phrase::verdict_none(women, men)];
    };
    let said = match gap {
        gap if gap.abs() < 0.0005 => Phrase::verdict_adjusted_equal(),
        gap if gap < 0.0 => Phrase::verdict_logib_more(-gap, women, men),
        gap => Phrase::verdict_logib_less(gap, women, men),
    };
    let rated = match rating as u64 {
        1 => Phrase::verdict_logib_1(),
        2 => Phrase::verdict_logib_2(),
        3 => Phrase::verdict_logib_3(),
        _ => Phrase::verdict_logib_4(),
    };
    vec![said, rated]
}

/// How the figures were made.
pub fn method(outcome: &Outcome, examined: &Examined) -> Vec<Phrase> {
    let bases = match outcome.bases[..] {
        [level, position] => Some(Phrase::logib_base(level, position)),
        _ => None,
    };
    let aliased =
        (!outcome.aliased.is_empty()).then(|| Phrase::aliased(outcome.aliased.join(", ")));
    [Phrase::logib_method()]
        .into_iter()
        .chain(bases)
        .chain(aliased)
        .chain([
            Phrase::logib_full_time(examined.usual_week),
            Phrase::logib_sign(),
            Phrase::logib_rating_cut(),
        ])
        .collect()
}

/// The checks that rows do not pass, by line of the file.
///
/// It tells which row to look at and never what it holds: nobody learns a pay from it, and a line means something to those
/// only who have the file.
pub fn checks(examined: &Examined, lines: &[u64]) -> Draft {
    let columns = [
        ("row", Kind::Count),
        ("code", Kind::Name),
        ("severity", Kind::Word),
        ("field", Kind::Word),
    ];
    let columns = columns.map(|(id, kind)| Column::new(id, kind));
    let mut draft = Draft::new("logib_checks", columns.to_vec());
    for fault in &examined.faults {
        let line = line_of(fault, lines);
        let place = vec![("line".to_owned(), Some(line.to_string()))];
        draft.push(
            Row::part(place, Cohort::default())
                .label(Value::Count(line))
                .label(Value::Name(fault.code.id().to_owned()))
                .label(Value::Word(severity(fault)))
                .label(Value::Word(fault.field.id())),
        );
    }
    draft.note(match examined.faults.is_empty() {
        true => Phrase::logib_checks_none(),
        false => Phrase::logib_checks_lines(),
    });
    draft
}

/// The same as findings, each code of each column once.
pub fn findings(examined: &Examined, lines: &[u64]) -> Vec<Finding> {
    let mut faults = examined.faults.clone();
    faults.sort_by_key(|fault| (fault.code, fault.field, fault.entry));
    let alike = |a: &Fault, b: &Fault| (a.code, a.field) == (b.code, b.field);
    let finding = |alike: &[Fault]| Finding {
        code: alike[0].code,
        field: Some(alike[0].field),
        lines: alike
            .iter()
            .take(Finding::LINES)
            .map(|fault| line_of(fault, lines))
            .collect(),
        count: alike.len() as u64,
    };
    faults.chunk_by(alike).map(finding).collect()
}

fn line_of(fault: &Fault, lines: &[u64]) -> u64 {
    lines.get(fault.entry).copied().unwrap_or_default()
}

fn severity(fault: &Fault) -> &'static str {
    match fault.code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

#[cfg(test)]
mod tests;
