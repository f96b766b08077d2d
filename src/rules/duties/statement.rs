//! The duties of an employer as sentences.

use jiff::civil::Date;

use super::{Duty, Employer, Every, Sector, Task, directive_only, duties};
use crate::model::phrase::{Label, Phrase};
use crate::rules::figures::{Figure, Kind};
use crate::rules::{Jurisdiction, in_force};

/// What an employer must do by the law in force on a day, and when: a heading, then a sentence for each duty.
///
/// A sentence on how far the directive reaches stands before its duties.
pub fn statement(jurisdiction: Jurisdiction, employer: Employer, day: Date) -> Vec<Phrase> {
    let duties = duties(jurisdiction, employer, day);
    let (own, directive): (Vec<_>, Vec<_>) = duties
        .iter()
        .partition(|duty| duty.rule.jurisdiction != Jurisdiction::Eu);
    let headcount = employer.headcount;
    let mut said = Vec::new();
    let of_union = jurisdiction == Jurisdiction::Eu && !directive.is_empty();
    if own.is_empty() && !of_union {
        said.push(Phrase::duties_none(headcount, day.to_string()));
    } else {
        said.push(Phrase::duties_headcount(headcount, day.to_string()));
    }
    said.extend(own.into_iter().map(Duty::phrase));
    if let Some(row) = directive_only(jurisdiction, day)
        && let Some(by) = row.transposed_by
        && !directive.is_empty()
    {
        said.push(Phrase::duties_directive(by.to_string(), &*row.reference));
    }
    said.extend(directive.into_iter().map(Duty::phrase));
    said
}

impl Duty {
    /// The duty in words, with the place in the law.
    pub fn phrase(&self) -> Phrase {
        let rule = self.rule;
        let (from, reference) = (rule.at_least, rule.reference.as_str());
        let text = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let due = text(self.due);
        let every = Label::Word(rule.every.map(Every::id).unwrap_or_default());
        let sector = Label::Word(rule.sector.map(Sector::id).unwrap_or_default());
        let year = text_of_year(self.due);
        let (first_day, last_day) = self.snapshot.unzip();
        match rule.task {
            Task::SeSurvey => Phrase::duty_se_survey(every, due, reference),
            Task::SeSurveyDocumentation => {
                Phrase::duty_se_survey_documentation(from, due, reference)
            }
            Task::SeMeasuresDocumentation => {
                Phrase::duty_se_measures_documentation(from, due, reference)
            }
            Task::NoActivity => Phrase::duty_no_activity(reference),
            Task::NoStatement => Phrase::duty_no_statement(from, every, reference),
            Task::NoPayMapping => Phrase::duty_no_pay_mapping(from, every, reference),
            Task::NoPublic => Phrase::duty_no_public(reference),
            Task::NoOnRequest => {
                Phrase::duty_no_on_request(from, rule.at_most.unwrap_or(from), reference)
            }
            Task::FiPlan => Phrase::duty_fi_plan(from, every, reference),
            Task::FiAgreedSurvey => Phrase::duty_fi_agreed_survey(every, reference),
            Task::DkStatistics => {
                let minimum = self.whole(Kind::GroupMinimum);
                let digits = self.whole(Kind::CodeDigits);
                Phrase::duty_dk_statistics(from, minimum, digits, year, due, reference)
            }
            Task::EuReport if self.first => {
                Phrase::duty_eu_report_first(from, due, year, every, reference)
            }
            Task::EuReport => Phrase::duty_eu_report_next(from, due, year, every, reference),
            Task::EuAssessment => {
                let difference = self.number(Kind::PayDifference).and_then(Figure::fraction);
                let months = self.whole(Kind::RemedyTime);
                Phrase::duty_eu_assessment(difference.unwrap_or_default(), months, reference)
            }
            Task::EuAnswer => {
                Phrase::duty_eu_answer(self.whole(Kind::AnswerTime), every, reference)
            }
            Task::UkReport => Phrase::duty_uk_report(sector, from, text(first_day), due, reference),
            Task::IeReport => {
                let months = self.whole(Kind::PublicationTime);
                let days = (text(first_day), text(last_day));
                Phrase::duty_ie_report(from, days.0, days.1, months, due, reference)
            }
        }
    }

    fn number(&self, kind: Kind) -> Option<&'static Figure> {
        in_force(self.rule.jurisdiction, kind, Some(self.day))
    }

    fn whole(&self, kind: Kind) -> u64 {
        let number = self.number(kind).and_then(Figure::whole);
        debug_assert!(number.is_some(), "{kind:?} of {}", self.rule.id);
        number.unwrap_or_default()
    }
}

/// The calendar year that a report due on a day is about.
fn text_of_year(due: Option<Date>) -> String {
    due.map(|due| (due.year() - 1).to_string())
        .unwrap_or_default()
}
